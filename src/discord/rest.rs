//! How are requests sent? A thin HTTP client for the few routes Signpost uses.
//!
//! serenity's own client ignores `api_url` while its rate limiter is on, keeps one map entry per
//! interaction for ever, has no time-out and does not retry (PLATFORM.md 6.10 to 6.13). So routes,
//! models and bodies are serenity's, and sending is ours: one time-out for each try, waits as
//! Discord asks (`Retry-After`, remaining counts), a cap below the 50 requests a second a bot may
//! send, and a few tries after a server fault. Errors never hold a URL (it may carry an interaction
//! token) nor a body.

mod download;

pub(super) use download::DownloadError;

use std::time::{Duration, Instant};

use reqwest::multipart::{Form, Part};
use reqwest::{Client, Method, RequestBuilder, Response, StatusCode, header};
use serde::de::DeserializeOwned;
use serde_json::Value;
use serenity::builder::CreateAttachment;
use serenity::constants::USER_AGENT;
use serenity::http::Route;
use serenity::model::application::CurrentApplicationInfo;
use serenity::model::gateway::BotGateway;
use serenity::model::id::ApplicationId;
use tokio::time::{sleep, timeout};

use super::limits::{Bucket, Limits};
use crate::config::{DISCORD, Discord, Token};

/// How often a request that failed is sent at most. Waits that Discord asked for do not count.
const TRIES: u32 = 4;

/// How long a request of the bot's own may take in all; a member does not wait longer.
const PATIENCE: Duration = Duration::from_secs(30);

/// An interaction is lost after 3 seconds (PLATFORM.md 1.1): what comes later is not sent.
const INTERACTION: Duration = Duration::from_millis(2_800);

/// Time for one try of it, so that a second one still comes in time.
const INTERACTION_TRY: Duration = Duration::from_millis(1_200);

/// The first pause after a server fault; it doubles each time.
const FIRST_PAUSE: Duration = Duration::from_millis(400);

/// A request that did not succeed.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum RestError {
    /// Discord said no.
    #[error("Discord refused with status {status}, code {code}: {message}")]
    Refused {
        /// HTTP status.
        status: u16,
        /// Discord's own error code, 0 when there was none.
        code: u64,
        /// Discord's words; they never hold what a member wrote.
        message: String,
    },
    /// The token is not accepted.
    #[error(
        "Discord does not accept the token\n  hint: copy it again from the Developer Portal, \
             page Bot, and set DISCORD_TOKEN"
    )]
    Unauthorized,
    /// Discord asked for a longer wait than anybody would sit through.
    #[error("Discord asks to wait {0:?} before the next request")]
    Limited(Duration),
    /// No answer came.
    #[error("no answer from {host}: {cause}")]
    Unreachable {
        /// The server.
        host: String,
        /// What failed, without a URL.
        cause: String,
    },
    /// The answer is not what Discord documents.
    #[error("the answer could not be read: {0}")]
    Unreadable(String),
}

impl RestError {
    /// Discord's error code, when it gave one.
    #[must_use]
    pub fn code(&self) -> Option<u64> {
        match self {
            Self::Refused { code, .. } => Some(*code),
            _ => None,
        }
    }

    /// True when the bot may not speak there: more tries would only count against it.
    #[must_use]
    pub fn is_forbidden(&self) -> bool {
        matches!(self, Self::Refused { status: 403, .. })
    }
}

/// Sends requests to Discord, or to the server that `api_url` names.
pub struct Rest {
    client: Client,
    base: String,
    token: Token,
    limits: Limits,
    /// How long a file may take to come.
    file_patience: Duration,
}

/// Which limits a route falls under.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Counted {
    /// The bot's global cap and the route's own bucket.
    ByBot,
    /// Neither: interaction callbacks (PLATFORM.md 1.1).
    Not,
    /// Neither, and with more time: what comes after a callback.
    Late,
}

/// What goes out: a body, and files beside it.
struct Sent<'a> {
    body: &'a Value,
    files: Vec<CreateAttachment>,
}

impl<'a> From<&'a Value> for Sent<'a> {
    fn from(body: &'a Value) -> Self {
        Self {
            body,
            files: Vec::new(),
        }
    }
}

impl Sent<'_> {
    /// The body and the files as Discord takes them together.
    fn form(&self) -> Form {
        let form = Form::new().text("payload_json", self.body.to_string());
        let files = self.files.iter().enumerate();
        files.fold(form, |form, (at, file)| {
            let part = Part::bytes(file.data.clone()).file_name(file.filename.clone());
            form.part(format!("files[{at}]"), part)
        })
    }
}

impl Rest {
    /// A client with its own connections.
    ///
    /// # Errors
    /// When the system's TLS cannot be set up.
    pub fn new(settings: &Discord, token: &Token) -> Result<Self, RestError> {
        let client = http_client(settings).map_err(|error| RestError::Unreachable {
            host: settings.api_url.clone(),
            cause: cause(error),
        })?;
        Ok(Self {
            client,
            base: settings.api_url.clone(),
            token: token.clone(),
            limits: Limits::default(),
            file_patience: settings.request_timeout.min(download::PATIENCE),
        })
    }

    /// The bot's own application.
    ///
    /// # Errors
    /// When Discord refuses or cannot be reached.
    pub async fn own_application(&self) -> Result<ApplicationId, RestError> {
        let info: CurrentApplicationInfo = self.get(Route::Oauth2ApplicationCurrent, "").await?;
        Ok(info.id)
    }

    /// Where the gateway is, how many shards it wants, how many sessions may still be started.
    pub(super) async fn gateway(&self) -> Result<BotGateway, RestError> {
        self.get(Route::GatewayBot, "").await
    }

    /// Reads a resource.
    pub(super) async fn get<T: DeserializeOwned>(
        &self,
        route: Route<'_>,
        query: &str,
    ) -> Result<T, RestError> {
        let value = self
            .send(Method::GET, route, query, None, Counted::ByBot)
            .await?;
        serde_json::from_value(value).map_err(|error| RestError::Unreadable(error.to_string()))
    }

    /// Creates something as the bot, under the bot's limits.
    pub(super) async fn post(&self, route: Route<'_>, body: &Value) -> Result<Value, RestError> {
        self.send(Method::POST, route, "", Some(&body.into()), Counted::ByBot)
            .await
    }

    /// Replaces something as the bot.
    pub(super) async fn put(&self, route: Route<'_>, body: &Value) -> Result<Value, RestError> {
        self.send(Method::PUT, route, "", Some(&body.into()), Counted::ByBot)
            .await
    }

    /// Changes something as the bot.
    pub(super) async fn patch(&self, route: Route<'_>, body: &Value) -> Result<Value, RestError> {
        self.send(Method::PATCH, route, "", Some(&body.into()), Counted::ByBot)
            .await
    }

    /// Deletes something as the bot.
    pub(super) async fn delete(&self, route: Route<'_>) -> Result<(), RestError> {
        self.send(Method::DELETE, route, "", None, Counted::ByBot)
            .await
            .map(|_| ())
    }

    /// Deletes an earlier answer to an interaction: not counted.
    pub(super) async fn withdraw(&self, route: Route<'_>) -> Result<(), RestError> {
        self.send(Method::DELETE, route, "", None, Counted::Late)
            .await
            .map(|_| ())
    }

    /// Answers an interaction: not counted, and a second answer is no failure. With a query, Discord can be asked
    /// what became of it; nothing is known of that where an earlier try was heard.
    pub(super) async fn callback(
        &self,
        (route, query): (Route<'_>, &str),
        body: &Value,
        files: Vec<CreateAttachment>,
    ) -> Result<Value, RestError> {
        let sent = Sent { body, files };
        let told = self.send(Method::POST, route, query, Some(&sent), Counted::Not);
        match told.await {
            // 40060, already acknowledged: an earlier try, or another process, was heard.
            Err(error) if error.code() == Some(40_060) => Ok(Value::Null),
            // It was taken; what became of it is of less weight.
            Err(RestError::Unreadable(_)) => Ok(Value::Null),
            told => told,
        }
    }

    /// Adds to an earlier answer to an interaction: not counted either.
    pub(super) async fn follow(
        &self,
        route: Route<'_>,
        body: &Value,
        files: Vec<CreateAttachment>,
    ) -> Result<(), RestError> {
        let sent = Sent { body, files };
        self.send(Method::POST, route, "", Some(&sent), Counted::Late)
            .await
            .map(|_| ())
    }

    /// Puts something in the place of an earlier answer to an interaction, and gives back how it stands: not counted
    /// either.
    pub(super) async fn revise(
        &self,
        route: Route<'_>,
        body: &Value,
        files: Vec<CreateAttachment>,
    ) -> Result<Value, RestError> {
        let sent = Sent { body, files };
        self.send(Method::PATCH, route, "", Some(&sent), Counted::Late)
            .await
    }

    async fn send(
        &self,
        method: Method,
        route: Route<'_>,
        query: &str,
        body: Option<&Sent<'_>>,
        counted: Counted,
    ) -> Result<Value, RestError> {
        let path = route.path();
        let path = path.strip_prefix(DISCORD).unwrap_or(&path);
        let url = format!("{}{path}{query}", self.base);
        let bucket = (method.clone(), route.ratelimiting_bucket());
        let started = Instant::now();
        let patience = counted.patience();
        // Whether a pause would end after anybody cares for the answer.
        let too_long = |pause: Duration| started.elapsed() + pause > patience;
        // Interactions have no limit of the bot's, and an entry for each would fill the memory.
        let note = |response: &Response| {
            if counted == Counted::ByBot {
                self.limits.note(&bucket, response.headers());
            }
        };
        let mut pause = FIRST_PAUSE;
        let mut tries = 0;
        loop {
            if counted == Counted::ByBot {
                self.place(&bucket, &too_long).await?;
            }
            tries += 1;
            let request = self.request(method.clone(), &url, body, counted);
            let last = tries >= TRIES || too_long(pause);
            match request.send().await {
                Ok(response) if response.status().is_success() => {
                    note(&response);
                    return read(response).await;
                }
                Ok(response) if response.status() == StatusCode::TOO_MANY_REQUESTS => {
                    let wait = self.limits.refused(&bucket, response.headers());
                    if too_long(wait) {
                        return Err(RestError::Limited(wait));
                    }
                    sleep(wait).await;
                }
                Ok(response) if response.status().is_server_error() && !last => {
                    note(&response);
                    sleep(pause).await;
                    pause *= 2;
                }
                Ok(response) => {
                    note(&response);
                    return Err(refusal(response).await);
                }
                Err(_) if !last => {
                    sleep(pause).await;
                    pause *= 2;
                }
                Err(error) => return Err(self.unreachable(error)),
            }
        }
    }

    fn request(
        &self,
        method: Method,
        url: &str,
        body: Option<&Sent<'_>>,
        counted: Counted,
    ) -> RequestBuilder {
        let request = self
            .client
            .request(method, url)
            .header(header::USER_AGENT, USER_AGENT);
        let request = match counted {
            Counted::ByBot => {
                let secret = format!("Bot {}", self.token.secret());
                request.header(header::AUTHORIZATION, secret)
            }
            Counted::Not if body.is_none_or(|body| body.files.is_empty()) => {
                request.timeout(INTERACTION_TRY)
            }
            Counted::Not | Counted::Late => request,
        };
        match body {
            Some(Sent { body, files }) if files.is_empty() => request
                .header(header::CONTENT_TYPE, "application/json")
                .body(body.to_string()),
            Some(sent) => request.multipart(sent.form()),
            None => request,
        }
    }

    /// Waits for a place under the limits.
    async fn place(
        &self,
        bucket: &Bucket,
        too_long: &(impl Fn(Duration) -> bool + Sync),
    ) -> Result<(), RestError> {
        loop {
            let news = self.limits.news();
            let Err(wait) = self.limits.take(bucket) else {
                return Ok(());
            };
            if too_long(wait) {
                return Err(RestError::Limited(wait));
            }
            let _early = timeout(wait, news).await;
        }
    }

    fn unreachable(&self, error: reqwest::Error) -> RestError {
        RestError::Unreachable {
            host: self.base.clone(),
            cause: cause(error),
        }
    }
}

impl Counted {
    fn patience(self) -> Duration {
        match self {
            Self::ByBot | Self::Late => PATIENCE,
            Self::Not => INTERACTION,
        }
    }
}

/// What failed at the bottom ("connection refused"), without the URL.
fn cause(error: reqwest::Error) -> String {
    let error = error.without_url();
    let mut deepest: &dyn std::error::Error = &error;
    while let Some(inner) = deepest.source() {
        deepest = inner;
    }
    if std::ptr::addr_eq(deepest, &raw const error) {
        return error.to_string();
    }
    format!("{error}: {deepest}")
}

/// A client with time-outs, as neither reqwest nor serenity has by itself. No redirects: the token
/// goes where `api_url` says and nowhere else.
pub(super) fn http_client(settings: &Discord) -> Result<Client, reqwest::Error> {
    Client::builder()
        .connect_timeout(settings.request_timeout.min(Duration::from_secs(5)))
        .timeout(settings.request_timeout)
        .redirect(reqwest::redirect::Policy::none())
        .build()
}

async fn read(response: Response) -> Result<Value, RestError> {
    let bytes = response
        .bytes()
        .await
        .map_err(|error| RestError::Unreadable(error.without_url().to_string()))?;
    if bytes.is_empty() {
        return Ok(Value::Null);
    }
    serde_json::from_slice(&bytes).map_err(|error| RestError::Unreadable(error.to_string()))
}

async fn refusal(response: Response) -> RestError {
    let status = response.status();
    if status == StatusCode::UNAUTHORIZED {
        return RestError::Unauthorized;
    }
    let body = read(response).await.unwrap_or(Value::Null);
    let message = body
        .get("message")
        .and_then(Value::as_str)
        .unwrap_or("no reason given");
    RestError::Refused {
        status: status.as_u16(),
        code: body.get("code").and_then(Value::as_u64).unwrap_or_default(),
        message: message.chars().take(200).collect(),
    }
}
