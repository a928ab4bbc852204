//! Files on the fake's own CDN: those people attach, and those the bot has sent.
//!
//! A file can lie about its size and its kind, lead elsewhere, come without a length, or be gone.

use super::FakeDiscord;
use super::snowflake;
use super::world::{Request, Sent, State};
use axum::body::Body;
use axum::http::Response;
use futures_util::stream;
use serde_json::{Value, json};
use std::convert::Infallible;

/// A file somebody attaches.
#[derive(Debug, Clone)]
pub struct Attached {
    pub(super) name: String,
    pub(super) bytes: Vec<u8>,
    declared: Option<usize>,
    kind: String,
    address: Option<String>,
    unmeasured: bool,
    redirect: Option<String>,
}

impl Attached {
    /// A file of this name with these bytes.
    pub fn new(name: &str, bytes: impl Into<Vec<u8>>) -> Self {
        Self {
            name: name.to_owned(),
            bytes: bytes.into(),
            declared: None,
            kind: "application/octet-stream".to_owned(),
            address: None,
            unmeasured: false,
            redirect: None,
        }
    }

    /// Said to have so many bytes.
    #[must_use]
    pub fn declaring(self, size: usize) -> Self {
        Self {
            declared: Some(size),
            ..self
        }
    }

    /// Said to be of this kind.
    #[must_use]
    pub fn of_kind(self, kind: &str) -> Self {
        Self {
            kind: kind.to_owned(),
            ..self
        }
    }

    /// Said to lie at this address.
    #[must_use]
    pub fn at(self, address: &str) -> Self {
        Self {
            address: Some(address.to_owned()),
            ..self
        }
    }

    /// Served without its length.
    #[must_use]
    pub fn unmeasured(self) -> Self {
        Self {
            unmeasured: true,
            ..self
        }
    }

    /// Served as a redirect to this address.
    #[must_use]
    pub fn redirected(self, to: &str) -> Self {
        Self {
            redirect: Some(to.to_owned()),
            ..self
        }
    }

    fn json(&self, id: u64, base: &str) -> Value {
        let own = format!("{base}/attachments/1/{id}/{}", self.name);
        let url = self.address.as_deref().unwrap_or(&own);
        json!({
            "id": id.to_string(),
            "filename": self.name,
            "size": self.declared.unwrap_or(self.bytes.len()),
            "url": url,
            "proxy_url": url,
            "content_type": self.kind,
            "ephemeral": true,
        })
    }

    fn response(&self) -> Response<Body> {
        let response = Response::builder().header("content-type", &self.kind);
        if let Some(to) = &self.redirect {
            let moved = response.status(302).header("location", to);
            return moved.body(Body::empty()).expect("a plain address");
        }
        let body = if self.unmeasured {
            let chunks: Vec<_> = self.bytes.chunks(64 * 1024).map(<[u8]>::to_vec).collect();
            Body::from_stream(stream::iter(chunks.into_iter().map(Ok::<_, Infallible>)))
        } else {
            Body::from(self.bytes.clone())
        };
        response.body(body).expect("the parts are fixed and valid")
    }
}

impl State {
    /// Keeps a file; returns the attachment as Discord tells it.
    pub(super) fn keep(&mut self, file: Attached) -> Value {
        let id = snowflake::fresh();
        let told = file.json(id, &self.url);
        self.kept.insert(id, file);
        told
    }

    /// The attachment with this id.
    pub(super) fn attachment(&self, id: &str) -> Option<Value> {
        let number: u64 = id.parse().ok()?;
        Some(self.kept.get(&number)?.json(number, &self.url))
    }

    /// Serves a file; `None` for another path.
    pub(super) fn serve_file(&mut self, call: &Request) -> Option<Response<Body>> {
        let rest = call.path.strip_prefix("/attachments/1/")?;
        if call.headers.iter().any(|(name, _)| name == "authorization") {
            self.violation("the bot's token was sent to where files lie");
        }
        let id = rest.split('/').next().and_then(|id| id.parse().ok());
        let file = id.and_then(|id: u64| self.kept.get(&id));
        let gone = || {
            let response = Response::builder().status(404);
            response.body(Body::empty()).expect("nothing is in it")
        };
        Some(file.map_or_else(gone, Attached::response))
    }
}

impl FakeDiscord {
    /// Somebody uploads a file; returns its id, to be given as an option.
    pub fn attach(&self, file: Attached) -> String {
        self.world.change(|state| {
            let told = state.keep(file);
            told["id"].as_str().expect("the fake made it").to_owned()
        })
    }

    /// The one file of a message: its name and its bytes.
    #[track_caller]
    pub fn file_of(&self, sent: &Sent) -> (String, Vec<u8>) {
        let files = sent.message["attachments"].as_array();
        let id = files.and_then(|files| files.first()?["id"].as_str()?.parse::<u64>().ok());
        let Some(id) = id else {
            panic!("no file with this message:\n{}", sent.text());
        };
        self.world.look(|state| {
            let file = &state.kept[&id];
            (file.name.clone(), file.bytes.clone())
        })
    }

    /// Every file is gone.
    pub fn lose_files(&self) {
        self.world.change(|state| state.kept.clear());
    }
}
