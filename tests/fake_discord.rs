//! The fake Discord tested with plain clients: what it catches, and that it behaves as Discord.

mod bodies;
mod events;

use crate::support::setup::{GENERAL, OTHER, bits};
use crate::support::{FakeDiscord, Fault, Invoke, Person, Said, Setup};
use futures_util::{SinkExt, StreamExt};
use serde_json::{Value, json};
use std::time::Duration;
use tokio::net::TcpStream;
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::{MaybeTlsStream, WebSocketStream};

const INTENTS: u64 = bits::GUILDS | bits::GUILD_MESSAGES | bits::DIRECT_MESSAGES;

/// A gateway client of few words.
struct Gateway {
    socket: WebSocketStream<MaybeTlsStream<TcpStream>>,
}

impl Gateway {
    async fn connect(discord: &FakeDiscord) -> Self {
        let url = discord.url().replace("http://", "ws://") + "/?v=10&encoding=json";
        let (socket, _) = tokio_tungstenite::connect_async(url).await.unwrap();
        let mut gateway = Self { socket };
        assert_eq!(gateway.next().await["op"], 10, "HELLO comes first");
        gateway
    }

    /// Connects, identifies and takes READY.
    async fn identified(discord: &FakeDiscord, intents: u64) -> (Self, Value) {
        let mut gateway = Self::connect(discord).await;
        gateway.identify(&discord.token(), intents).await;
        let ready = gateway.event("READY").await;
        (gateway, ready)
    }

    async fn identify(&mut self, token: &str, intents: u64) {
        let properties = json!({"os": "linux", "browser": "test", "device": "test"});
        let data = json!({"token": token, "intents": intents, "properties": properties});
        self.send(json!({"op": 2, "d": data})).await;
    }

    async fn send(&mut self, payload: Value) {
        self.socket
            .send(Message::text(payload.to_string()))
            .await
            .unwrap();
    }

    /// The next payload; a close is `{"close": code}`.
    async fn next(&mut self) -> Value {
        let next = tokio::time::timeout(Duration::from_secs(5), self.socket.next());
        match next.await.expect("the gateway speaks within 5 s") {
            Some(Ok(Message::Text(text))) => serde_json::from_str(&text).unwrap(),
            Some(Ok(Message::Close(frame))) => {
                json!({"close": frame.map(|frame| u16::from(frame.code))})
            }
            other => panic!("unexpected: {other:?}"),
        }
    }

    /// The data of the next event of this name.
    async fn event(&mut self, name: &str) -> Value {
        loop {
            let payload = self.next().await;
            assert!(
                payload["close"].is_null(),
                "closed while waiting for {name}: {payload}"
            );
            if payload["t"] == name {
                return payload["d"].clone();
            }
        }
    }
}

/// Sends a request with the bot's token; the status, the body and `retry-after`.
async fn send(
    discord: &FakeDiscord,
    method: &str,
    path: &str,
    body: &Value,
) -> (u16, Value, Option<String>) {
    let url = format!("{}/api/v10{path}", discord.url());
    let request = reqwest::Client::new()
        .request(method.parse().unwrap(), url)
        .header("authorization", format!("Bot {}", discord.token()))
        .header("content-type", "application/json")
        .body(body.to_string());
    let response = request.send().await.unwrap();
    let status = response.status().as_u16();
    let retry = response
        .headers()
        .get("retry-after")
        .map(|it| it.to_str().unwrap().to_owned());
    let of_interaction = path.starts_with("/interactions") || path.starts_with("/webhooks");
    let counted = !of_interaction && status != 429;
    let told = response.headers().contains_key("x-ratelimit-bucket");
    assert_eq!(told, counted, "{method} {path}: {status}");
    let text = response.text().await.unwrap();
    (
        status,
        serde_json::from_str(&text).unwrap_or(Value::Null),
        retry,
    )
}

/// A body nothing can be said against.
fn reply(to: u64, text: &str) -> Value {
    json!({
        "content": text,
        "allowed_mentions": {"parse": []},
        "message_reference": {"message_id": to.to_string(), "fail_if_not_exists": false},
        "nonce": to.to_string(),
        "enforce_nonce": true,
    })
}

fn messages(channel: u64) -> String {
    format!("/channels/{channel}/messages")
}

#[tokio::test]
async fn a_reply_finds_its_way_and_the_same_nonce_makes_no_second_one() {
    let discord = FakeDiscord::start().await;
    let (mut gateway, _) = Gateway::identified(&discord, INTENTS).await;
    discord.ready().await;

    let question = discord.mention("my eyelid twitches");
    let heard = gateway.event("MESSAGE_CREATE").await;
    assert_eq!(heard["id"], question.to_string());
    let (status, first, _) = send(
        &discord,
        "POST",
        &messages(GENERAL),
        &reply(question, "It mostly passes."),
    )
    .await;
    assert_eq!(status, 200);
    assert_eq!(first["referenced_message"]["id"], question.to_string());
    let (_, second, _) = send(
        &discord,
        "POST",
        &messages(GENERAL),
        &reply(question, "It mostly passes."),
    )
    .await;

    assert_eq!(
        first["id"], second["id"],
        "the same nonce returns the message that is there"
    );
    assert_eq!(discord.duplicates().len(), 1);
    let answer = discord.reply_to(question).await;
    assert_eq!(answer.text(), "It mostly passes.");
    assert_eq!(discord.replies_to(question).len(), 1);
    discord.finish().await;
}

#[tokio::test]
async fn without_the_intent_only_what_is_meant_for_the_bot_has_a_text() {
    let discord = FakeDiscord::start().await;
    let (mut gateway, _) = Gateway::identified(&discord, INTENTS).await;
    discord.say("among ourselves");
    assert_eq!(gateway.event("MESSAGE_CREATE").await["content"], "");
    discord.dm("hello");
    assert_eq!(gateway.event("MESSAGE_CREATE").await["content"], "hello");
    let asked = discord.mention("eyelid?");
    let content = gateway.event("MESSAGE_CREATE").await["content"].clone();
    assert!(
        content.as_str().unwrap().ends_with("> eyelid?"),
        "{content}"
    );

    send(
        &discord,
        "POST",
        &messages(GENERAL),
        &reply(asked, "It passes."),
    )
    .await;
    let answer = discord.reply_to(asked).await;
    discord.reply_to_bot(&answer, "and coffee?");
    assert_eq!(
        gateway.event("MESSAGE_CREATE").await["content"],
        "It passes."
    );
    let pinged = gateway.event("MESSAGE_CREATE").await;
    assert_eq!(pinged["content"], "and coffee?");
    assert_eq!(pinged["referenced_message"]["content"], "It passes.");
    discord.message(Said::new("hm").replying_to(answer.id).without_ping());
    assert_eq!(gateway.event("MESSAGE_CREATE").await["content"], "");
}

#[tokio::test]
async fn a_resume_replays_what_was_missed_and_nothing_else() {
    let discord = FakeDiscord::start().await;
    let (mut gateway, ready) = Gateway::identified(&discord, INTENTS).await;
    gateway.event("GUILD_CREATE").await;
    discord.close_gateway(4000);
    assert_eq!(gateway.next().await["close"], 4000);
    let missed = discord.mention("are you there?");

    let mut again = Gateway::connect(&discord).await;
    let resume = |session: &Value| {
        let data = json!({"token": discord.token(), "session_id": session, "seq": 2});
        json!({"op": 6, "d": data})
    };
    again.send(resume(&ready["session_id"])).await;
    let replayed = again.next().await;
    assert_eq!(
        (&replayed["t"], &replayed["s"]),
        (&json!("MESSAGE_CREATE"), &json!(3))
    );
    assert_eq!(replayed["d"]["id"], missed.to_string());
    assert_eq!(again.next().await["t"], "RESUMED");

    let mut stranger = Gateway::connect(&discord).await;
    stranger.send(resume(&json!("no-such-session"))).await;
    assert_eq!(
        stranger.next().await,
        json!({"op": 9, "d": false, "s": null, "t": null})
    );
    let accepted: Vec<_> = discord
        .resumes()
        .iter()
        .map(|resume| resume.accepted)
        .collect();
    assert_eq!(accepted, [true, false]);
}

#[tokio::test]
async fn the_gateway_refuses_as_discord_does() {
    let discord = FakeDiscord::with(Setup {
        privileged_intents: 0,
        ..Setup::default()
    })
    .await;
    let mut gateway = Gateway::connect(&discord).await;
    gateway.identify("someone else's", INTENTS).await;
    assert_eq!(gateway.next().await["op"], 9);
    assert_eq!(gateway.next().await["close"], 4004);

    let mut gateway = Gateway::connect(&discord).await;
    gateway
        .identify(&discord.token(), bits::MESSAGE_CONTENT)
        .await;
    assert_eq!(gateway.next().await["close"], 4014);

    let mut gateway = Gateway::connect(&discord).await;
    gateway.send(json!({"op": 1, "d": null})).await;
    assert_eq!(
        gateway.next().await["op"],
        11,
        "heartbeats are acknowledged"
    );
    gateway
        .send(json!({"op": 3, "d": {"padding": "x".repeat(4096)}}))
        .await;
    assert_eq!(gateway.next().await["close"], 4002);
    let found = discord.take_violations();
    assert!(found[0].contains("4096 are allowed"), "{found:?}");
}

#[tokio::test]
async fn faults_happen_as_often_as_asked_for() {
    let discord = FakeDiscord::start().await;
    let (_gateway, _) = Gateway::identified(&discord, INTENTS).await;
    let asked = discord.mention("hello");
    let said = reply(asked, "Hello.");
    discord.fault(Fault::on("POST", "/messages").rate_limited(1.5));
    discord.fault(Fault::on("POST", "/messages").forbidden());

    let (status, body, retry) = send(&discord, "POST", &messages(GENERAL), &said).await;
    assert_eq!((status, retry.as_deref()), (429, Some("2")));
    assert_eq!(
        (&body["retry_after"], &body["global"]),
        (&json!(1.5), &json!(false))
    );
    let (status, body, _) = send(&discord, "POST", &messages(GENERAL), &said).await;
    assert_eq!((status, &body["code"]), (403, &json!(50013)));
    let (status, ..) = send(&discord, "POST", &messages(GENERAL), &said).await;
    assert_eq!(status, 200);

    discord.forbid_sending(OTHER);
    let elsewhere = discord.message(Said::new("hello").mentioning_the_bot().within(OTHER));
    let said = reply(elsewhere, "Hello.");
    let (status, body, _) = send(&discord, "POST", &messages(OTHER), &said).await;
    assert_eq!((status, &body["code"]), (403, &json!(50013)));
    let statuses: Vec<_> = discord
        .requests()
        .iter()
        .filter_map(|it| it.status)
        .collect();
    assert_eq!(statuses, [429, 403, 200, 403]);
    discord.finish().await;
}

#[tokio::test]
async fn an_interaction_is_answered_once_and_in_time() {
    let discord = FakeDiscord::start().await;
    let (mut gateway, _) = Gateway::identified(&discord, INTENTS).await;
    let ask = Invoke::slash("ask", json!({"question": "eyelid"})).by(&Person::member("Ben"));
    let (answered, ()) = tokio::join!(discord.invoke(ask), async {
        let seen = gateway.event("INTERACTION_CREATE").await;
        let (id, token) = (
            seen["id"].as_str().unwrap(),
            seen["token"].as_str().unwrap(),
        );
        let path = format!("/interactions/{id}/{token}/callback");
        let defer = json!({"type": 5, "data": {"flags": 64}});
        assert_eq!(send(&discord, "POST", &path, &defer).await.0, 204);
        let (status, body, _) = send(&discord, "POST", &path, &defer).await;
        assert_eq!((status, &body["code"]), (400, &json!(40060)));
        let wrong = format!("/interactions/{id}/another-token/callback");
        let (status, body, _) = send(&discord, "POST", &wrong, &defer).await;
        assert_eq!((status, &body["code"]), (404, &json!(10062)));
        let original = format!("/webhooks/1/{token}/messages/@original");
        let text = json!({"content": "It passes.", "allowed_mentions": {"parse": []}});
        assert_eq!(send(&discord, "PATCH", &original, &text).await.0, 200);
        let follow_up = format!("/webhooks/1/{token}");
        assert_eq!(send(&discord, "POST", &follow_up, &text).await.0, 200);
    });
    assert!(answered.is_deferred() && answered.is_ephemeral());
    let shown = answered.shown().await;
    assert_eq!(shown.text(), "It passes.");
    assert!(shown.is_ephemeral(), "the defer made it private");
    assert_eq!(answered.followed_up(0).await.text(), "It passes.");

    discord.change_setup(|setup| setup.interaction_deadline = Duration::ZERO);
    discord.invoke_only(Invoke::slash("ask", json!({})));
    let seen = gateway.event("INTERACTION_CREATE").await;
    let path = format!(
        "/interactions/{}/{}/callback",
        seen["id"].as_str().unwrap(),
        seen["token"].as_str().unwrap()
    );
    let (status, body, _) = send(&discord, "POST", &path, &json!({"type": 5})).await;
    assert_eq!((status, &body["code"]), (404, &json!(10062)), "too late");
    discord.finish().await;
}

#[tokio::test]
#[should_panic(expected = "GET /guilds/1/bans: the fake knows no such route")]
async fn an_unknown_route_fails_the_test() {
    let discord = FakeDiscord::start().await;
    assert_eq!(
        send(&discord, "GET", "/guilds/1/bans", &Value::Null)
            .await
            .0,
        404
    );
    discord.finish().await;
}

#[tokio::test]
async fn the_token_is_needed_and_refused_bodies_get_400() {
    let discord = FakeDiscord::start().await;
    let (_gateway, _) = Gateway::identified(&discord, INTENTS).await;
    let url = format!("{}/api/v10/users/@me", discord.url());
    let status = reqwest::get(url).await.unwrap().status();
    assert_eq!(status.as_u16(), 401);

    let asked = discord.mention("hello");
    let (status, body, _) = send(
        &discord,
        "POST",
        &messages(GENERAL),
        &reply(asked, &"x".repeat(2001)),
    )
    .await;
    assert_eq!((status, &body["code"]), (400, &json!(50035)));
    assert!(discord.replies_to(asked).is_empty());
    let found = discord.take_violations();
    assert!(
        found[0].ends_with("content has 2001 characters; 2000 are allowed"),
        "{found:?}"
    );
}

#[tokio::test]
async fn commands_come_back_with_ids_that_stay() {
    let discord = FakeDiscord::start().await;
    let path = "/applications/1/commands";
    let ask = json!([{"name": "ask", "description": "Ask", "default_member_permissions": "32"}]);
    let (_, first, _) = send(&discord, "PUT", path, &ask).await;
    let (_, second, _) = send(&discord, "PUT", path, &ask).await;
    assert_eq!(first[0]["id"], second[0]["id"]);
    assert_ne!(first[0]["version"], second[0]["version"]);
    assert_eq!(
        (&first[0]["type"], &first[0]["nsfw"]),
        (&json!(1), &json!(false))
    );
    assert_eq!(send(&discord, "GET", path, &Value::Null).await.1, second);
    assert_eq!(discord.commands().len(), 1);
    discord.finish().await;
}
