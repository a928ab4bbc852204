//! The HTTP side: every request is recorded, judged, perhaps spoilt by a fault, and routed.
//!
//! A route not listed here answers 404 and counts as a violation, so a test fails when the bot
//! starts to use something the fake does not know. Add it to `route`, in the file of its noun.

mod commands;
mod interactions;
mod lookups;
mod messages;

use super::attached::Attached;
use super::buckets::Count;
use super::fault::{self, Fault};
use super::world::{Request, State, World};
use super::{gateway, judge, payload};
use axum::body::{Body, Bytes, to_bytes};
use axum::extract::State as Shared;
use axum::extract::ws::WebSocketUpgrade;
use axum::extract::ws::rejection::WebSocketUpgradeRejection;
use axum::http::{HeaderMap, Response};
use serde_json::{Value, json};
use std::sync::Arc;
use std::time::Instant;

/// Discord's limit for a whole request.
const REQUEST_BYTES: usize = 25 * 1024 * 1024;

/// What a route answers.
#[derive(Debug, Clone)]
struct Reply {
    status: u16,
    body: Value,
}

impl Reply {
    fn ok(body: Value) -> Self {
        Self { status: 200, body }
    }

    fn nothing() -> Self {
        Self {
            status: 204,
            body: Value::Null,
        }
    }

    fn error(status: u16, code: u32, message: &str) -> Self {
        Self {
            status,
            body: payload::error(code, message),
        }
    }

    fn unknown_channel() -> Self {
        Self::error(404, 10003, "Unknown Channel")
    }

    fn unknown_message() -> Self {
        Self::error(404, 10008, "Unknown Message")
    }

    fn invalid_form(findings: &[String]) -> Self {
        let mut body = payload::error(50035, "Invalid Form Body");
        body["errors"] =
            json!({"_errors": [{"code": "REFUSED_BY_THE_FAKE", "message": findings.join("; ")}]});
        Self { status: 400, body }
    }
}

/// Serves a websocket upgrade or an HTTP request: Discord's two doors, here on one port.
pub(super) async fn serve(
    Shared(world): Shared<Arc<World>>,
    upgrade: Result<WebSocketUpgrade, WebSocketUpgradeRejection>,
    request: axum::extract::Request,
) -> Response<Body> {
    if let Ok(upgrade) = upgrade {
        return upgrade.on_upgrade(move |socket| gateway::serve(socket, world));
    }
    let (head, body) = request.into_parts();
    let Ok(bytes) = to_bytes(body, REQUEST_BYTES).await else {
        world.change(|state| state.violation("a request of more than 25 MiB"));
        return response(
            &Reply::error(413, 40005, "Request entity too large"),
            None,
            None,
        );
    };
    let full_path = head.uri.path().to_owned();
    let (body, sent) = read_body(&head.headers, &bytes);
    let names = sent.iter().map(|file| file.name.clone());
    let texts = sent.iter();
    let texts = texts.map(|file| String::from_utf8_lossy(&file.bytes).into_owned());
    let (files, contents) = (names.collect(), texts.collect());
    let uploads = world.change(|state| sent.into_iter().map(|file| state.keep(file)).collect());
    let call = Request {
        method: head.method.to_string(),
        path: full_path
            .strip_prefix("/api/v10")
            .unwrap_or(&full_path)
            .to_owned(),
        query: head.uri.query().unwrap_or_default().to_owned(),
        headers: text_headers(&head.headers),
        body,
        files,
        contents,
        uploads,
        at: Instant::now(),
        status: None,
    };
    let place = world.change(|state| {
        state.requests.push(call.clone());
        state.requests.len() - 1
    });
    let findings = judge::judge(&call.method, &call.path, &call.body, !call.files.is_empty());
    let fault = world.change(|state| {
        for finding in findings.all() {
            state.violation(format!("{} {}: {finding}", call.method, call.path));
        }
        fault::take(&mut state.faults, &call.method, &call.path)
    });
    if let Some(delay) = fault
        .as_ref()
        .map(|fault| fault.delay)
        .filter(|it| !it.is_zero())
    {
        tokio::time::sleep(delay).await;
    }
    if fault.as_ref().and_then(spoilt).is_none()
        && let Some(served) = world.change(|state| state.serve_file(&call))
    {
        let status = Some(served.status().as_u16());
        world.change(|state| state.requests[place].status = status);
        return served;
    }
    let count = world.change(|state| state.buckets.count(&call.method, &call.path));
    let reply = match fault.as_ref().and_then(spoilt) {
        Some(reply) => reply,
        None => world.change(|state| {
            if count.is_some_and(|count| count.left.is_none()) {
                return Reply::error(429, 0, "You are being rate limited.");
            }
            if !is_authorized(state, &call) {
                return Reply::error(401, 0, "401: Unauthorized");
            }
            // What Discord itself would refuse is refused; our own rules only fail the test.
            if findings.refused.is_empty() {
                route(state, &call)
            } else {
                Reply::invalid_form(&findings.refused)
            }
        }),
    };
    world.change(|state| state.requests[place].status = Some(reply.status));
    response(&reply, fault.as_ref(), count)
}

/// The routes, by method and the path's segments.
fn route(state: &mut State, call: &Request) -> Reply {
    let path: Vec<&str> = call
        .path
        .split('/')
        .filter(|part| !part.is_empty())
        .collect();
    match (call.method.as_str(), path.as_slice()) {
        ("GET", ["gateway"]) => lookups::gateway(state),
        ("GET", ["gateway", "bot"]) => lookups::gateway_bot(state),
        ("GET", ["users", "@me"]) => Reply::ok(payload::current_user()),
        ("GET", ["applications" | "oauth2", .., "@me"]) => Reply::ok(payload::application()),
        ("POST", ["users", "@me", "channels"]) => lookups::open_dm(state, &call.body),
        ("GET", ["guilds", guild]) => lookups::guild(state, guild),
        ("GET", ["guilds", guild, "channels"]) => lookups::channels(state, guild),
        ("GET", ["guilds", guild, "members", user]) => lookups::member(state, guild, user),
        ("GET", ["channels", channel]) => lookups::channel(state, channel),
        ("POST", ["channels", channel, "typing"]) => lookups::typing(state, channel),
        ("POST", ["channels", channel, "messages"]) => messages::create(state, channel, call),
        ("GET", ["channels", _, "messages", id]) => messages::read(state, id),
        ("PATCH", ["channels", _, "messages", id]) => messages::edit(state, id, call),
        ("DELETE", ["channels", _, "messages", id]) => messages::delete(state, id),
        ("PUT" | "DELETE", ["channels", _, "messages", id, "reactions", _, "@me"]) => {
            messages::react(state, id)
        }
        ("POST", ["interactions", id, token, "callback"]) => {
            interactions::callback(state, id, token, call)
        }
        ("POST", ["webhooks", _, token]) => interactions::follow_up(state, token, call),
        (method, ["webhooks", _, token, "messages", id]) => {
            interactions::message(state, method, token, id, call)
        }
        (method, ["applications", _, "commands", rest @ ..]) => {
            commands::route(state, method, None, rest, &call.body)
        }
        (method, ["applications", _, "guilds", guild, "commands", rest @ ..]) => {
            commands::route(state, method, guild.parse().ok(), rest, &call.body)
        }
        _ => unknown_route(state, call),
    }
}

fn unknown_route(state: &mut State, call: &Request) -> Reply {
    state.violation(format!(
        "{} {}: the fake knows no such route",
        call.method, call.path
    ));
    Reply::error(404, 0, "404: Not Found")
}

/// Interaction answers carry their own token in the path; all else needs the bot's.
fn is_authorized(state: &State, call: &Request) -> bool {
    if call.path.starts_with("/interactions/") || call.path.starts_with("/webhooks/") {
        return true;
    }
    let wanted = format!("Bot {}", state.setup.token);
    call.headers
        .iter()
        .any(|(name, value)| name == "authorization" && *value == wanted)
}

/// The reply a fault makes, or `None` when it only delays.
fn spoilt(fault: &Fault) -> Option<Reply> {
    let status = fault.status?;
    let message = match status {
        401 => "401: Unauthorized",
        403 => "Missing Permissions",
        404 => "Not Found",
        429 => "You are being rate limited.",
        _ => "Internal Server Error",
    };
    let mut reply = Reply::error(status, fault.code, message);
    if let Some(seconds) = fault.retry_after {
        reply.body["retry_after"] = json!(seconds);
        reply.body["global"] = json!(fault.global);
    }
    Some(reply)
}

fn response(reply: &Reply, fault: Option<&Fault>, count: Option<Count>) -> Response<Body> {
    let mut response = Response::builder().status(reply.status);
    let fault = fault.filter(|_| reply.status == 429);
    // A refusal on demand stands for itself.
    for (name, value) in count
        .filter(|_| fault.is_none())
        .iter()
        .flat_map(|it| it.headers())
    {
        response = response.header(name, value);
    }
    if let Some(fault) = fault {
        let scope = if fault.global { "global" } else { "user" };
        response = response.header("x-ratelimit-scope", scope);
        if fault.global {
            response = response.header("x-ratelimit-global", "true");
        }
        if let Some(retry_after) = fault.retry_after {
            // The header counts whole seconds, rounded up; the body has the exact figure.
            response = response.header("retry-after", format!("{:.0}", retry_after.ceil()));
        }
    }
    let body = match reply.status {
        204 => Body::empty(),
        _ => Body::from(reply.body.to_string()),
    };
    let response = response.header("content-type", "application/json");
    response.body(body).expect("the parts are fixed and valid")
}

fn text_headers(headers: &HeaderMap) -> Vec<(String, String)> {
    let text = |value: &axum::http::HeaderValue| String::from_utf8_lossy(value.as_bytes()).into();
    headers
        .iter()
        .map(|(name, value)| (name.to_string(), text(value)))
        .collect()
}

/// The JSON of a body, and the files beside it.
fn read_body(headers: &HeaderMap, bytes: &Bytes) -> (Value, Vec<Attached>) {
    let kind = headers
        .get("content-type")
        .and_then(|kind| kind.to_str().ok())
        .unwrap_or("");
    if kind.starts_with("multipart/form-data") {
        return read_form(bytes);
    }
    let unreadable = || json!(String::from_utf8_lossy(bytes));
    let body = if bytes.is_empty() {
        Value::Null
    } else {
        serde_json::from_slice(bytes).unwrap_or_else(|_| unreadable())
    };
    (body, Vec::new())
}

/// Takes `payload_json` and the files out of a multipart form, byte for byte.
fn read_form(bytes: &[u8]) -> (Value, Vec<Attached>) {
    let boundary = bytes.split(|byte| *byte == b'\r').next();
    let boundary = boundary.unwrap_or_default();
    let mut body = Value::Null;
    let mut files = Vec::new();
    let mut rest = bytes;
    while let Some(start) = find(rest, boundary).filter(|_| !boundary.is_empty()) {
        rest = &rest[start + boundary.len()..];
        let part = &rest[..find(rest, boundary).unwrap_or(rest.len())];
        let Some(end) = find(part, b"\r\n\r\n") else {
            continue;
        };
        let head = String::from_utf8_lossy(&part[..end]);
        let content = &part[end + 4..];
        let content = content.strip_suffix(b"\r\n").unwrap_or(content);
        if let Some((_, name)) = head.split_once("filename=\"") {
            let name = name.split('"').next().unwrap_or_default();
            files.push(Attached::new(name, content));
        } else if head.contains("name=\"payload_json\"") {
            body = serde_json::from_slice(content).unwrap_or(Value::Null);
        }
    }
    (body, files)
}

/// Where these bytes begin.
fn find(bytes: &[u8], wanted: &[u8]) -> Option<usize> {
    bytes
        .windows(wanted.len().max(1))
        .position(|window| window == wanted)
}
