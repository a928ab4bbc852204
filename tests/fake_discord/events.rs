//! Every event the fake sends is one serenity understands: what it cannot parse it drops silently.

use super::{Gateway, INTENTS, messages, reply, send};
use crate::support::setup::{GENERAL, Guild, POST, THREAD};
use crate::support::{FakeDiscord, Invoke, Person, Said};
use serde_json::{Value, json};
use serenity::all::{Event, GatewayEvent, Interaction};

/// Takes payloads up to and with an event of this name; all must be known to serenity.
async fn understood(gateway: &mut Gateway, name: &str) -> Event {
    loop {
        let payload = gateway.next().await;
        let parsed: GatewayEvent = serde_json::from_value(payload.clone()).unwrap();
        let GatewayEvent::Dispatch(_, event) = parsed else {
            continue;
        };
        if let Event::Unknown(_) = event {
            panic!("serenity cannot read {payload:#}");
        }
        if payload["t"] == name {
            return event;
        }
    }
}

async fn understood_interaction(gateway: &mut Gateway) -> Interaction {
    match understood(gateway, "INTERACTION_CREATE").await {
        Event::InteractionCreate(event) => event.interaction,
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn messages_and_guilds_are_understood() {
    let discord = FakeDiscord::start().await;
    let mut gateway = Gateway::connect(&discord).await;
    gateway.identify(&discord.token(), INTENTS).await;
    understood(&mut gateway, "READY").await;
    let Event::GuildCreate(created) = understood(&mut gateway, "GUILD_CREATE").await else {
        panic!("GUILD_CREATE is another event")
    };
    assert_eq!(
        (created.guild.channels.len(), created.guild.threads.len()),
        (3, 2)
    );

    let asked = discord.mention("eyelid");
    discord.say("among ourselves");
    discord.dm("hello");
    discord.message(
        Said::new("?")
            .mentioning_the_bot()
            .within(POST)
            .by(&Person::another_bot("B")),
    );
    let mut full = reply(asked, "It passes.");
    full["embeds"] = json!([{"title": "Eyelid", "fields": [{"name": "a", "value": "b"}]}]);
    let button = json!({"type": 2, "style": 1, "label": "Helpful", "custom_id": "v1|yes"});
    full["components"] = json!([{"type": 1, "components": [button]}]);
    send(&discord, "POST", &messages(GENERAL), &full).await;
    let answer = discord.reply_to(asked).await;
    discord.reply_to_bot(&answer, "and coffee?");
    discord.edit(asked, "<@1> eye lid");
    discord.delete(asked);
    discord.join_guild(Guild::new(77 << 22, "Another", 770));
    discord.guild_outage(77 << 22);
    discord.leave_guild(77 << 22);
    understood(&mut gateway, "MESSAGE_UPDATE").await;
    understood(&mut gateway, "MESSAGE_DELETE").await;
    understood(&mut gateway, "GUILD_CREATE").await;
    understood(&mut gateway, "GUILD_DELETE").await;
    understood(&mut gateway, "GUILD_DELETE").await;

    let own = send(&discord, "GET", "/users/@me", &Value::Null).await.1;
    serde_json::from_value::<serenity::all::CurrentUser>(own).unwrap();
    let app = send(&discord, "GET", "/oauth2/applications/@me", &Value::Null)
        .await
        .1;
    serde_json::from_value::<serenity::all::CurrentApplicationInfo>(app).unwrap();
    let bot = send(&discord, "GET", "/gateway/bot", &Value::Null).await.1;
    serde_json::from_value::<serenity::all::BotGateway>(bot).unwrap();
    for channel in [GENERAL, THREAD, POST] {
        let path = format!("/channels/{channel}");
        let channel = send(&discord, "GET", &path, &Value::Null).await.1;
        serde_json::from_value::<serenity::all::Channel>(channel).unwrap();
    }
    let direct = json!({"recipient_id": Person::member("Ada").id.to_string()});
    let direct = send(&discord, "POST", "/users/@me/channels", &direct)
        .await
        .1;
    serde_json::from_value::<serenity::all::PrivateChannel>(direct).unwrap();
    discord.finish().await;
}

#[tokio::test]
async fn interactions_are_understood() {
    let discord = FakeDiscord::start().await;
    let (mut gateway, _) = Gateway::identified(&discord, INTENTS).await;
    let option = |kind: u8, name: &str| json!({"type": kind, "name": name, "description": "d"});
    let commands = json!([
        {"name": "ask", "description": "d", "options": [option(3, "question")]},
        {"name": "settings", "description": "d", "options": [
            {"type": 1, "name": "channel", "description": "d", "options": [option(7, "where")]},
        ]},
    ]);
    let (_, registered, _) = send(&discord, "PUT", "/applications/1/commands", &commands).await;
    serde_json::from_value::<Vec<serenity::all::Command>>(registered).unwrap();

    discord.invoke_only(Invoke::slash("ask", json!({"question": "eyelid"})));
    let slash = understood_interaction(&mut gateway)
        .await
        .command()
        .unwrap();
    assert_eq!(slash.data.options[0].value.as_str(), Some("eyelid"));
    assert_eq!(slash.user.global_name.as_deref(), Some("Ada"));
    assert!(slash.app_permissions.unwrap().send_messages());

    let ben = Person::admin("Ben").speaking("de");
    discord.invoke_only(
        Invoke::slash("ask", json!({"question": "a"}))
            .by(&ben)
            .directly(),
    );
    let direct = understood_interaction(&mut gateway)
        .await
        .command()
        .unwrap();
    assert!(direct.member.is_none() && direct.guild_id.is_none());
    assert_eq!(direct.locale, "de");

    let place = json!({"where": THREAD.to_string()});
    discord.invoke_only(Invoke::slash("settings channel", place).within(THREAD));
    let nested = understood_interaction(&mut gateway)
        .await
        .command()
        .unwrap();
    assert_eq!(nested.data.resolved.channels.len(), 1);

    discord.invoke_only(Invoke::autocomplete("ask", "question", "eye"));
    let typed = understood_interaction(&mut gateway)
        .await
        .autocomplete()
        .unwrap();
    assert_eq!(typed.data.autocomplete().map(|it| it.value), Some("eye"));

    let said = discord.earlier_message(Said::new("my eyelid").by(&ben));
    discord.invoke_only(Invoke::message_menu("Find an answer", said));
    let menu = understood_interaction(&mut gateway)
        .await
        .command()
        .unwrap();
    let target = menu.data.resolved.messages.values().next().unwrap();
    assert_eq!(target.content, "my eyelid");
    discord.finish().await;
}

#[tokio::test]
async fn clicks_and_modals_are_understood() {
    let discord = FakeDiscord::start().await;
    let (mut gateway, _) = Gateway::identified(&discord, INTENTS).await;
    let answer = |interaction: Interaction, body: Value| {
        let path = format!(
            "/interactions/{}/{}/callback",
            interaction.id(),
            interaction.token()
        );
        let discord = &discord;
        async move { assert_eq!(send(discord, "POST", &path, &body).await.0, 204) }
    };
    let options = json!([{"label": "Stress", "value": "stress"}]);
    let select = json!({"type": 3, "custom_id": "v1|pick", "options": options});
    let button = json!({"type": 2, "style": 1, "label": "Correct it", "custom_id": "v1|fix"});
    let rows = json!([
        {"type": 1, "components": [button]},
        {"type": 1, "components": [select]},
    ]);
    let data = json!({"content": "hi", "components": rows, "allowed_mentions": {"parse": []}});
    let (shown, ()) = tokio::join!(discord.slash("ask", json!({})), async {
        let interaction = understood_interaction(&mut gateway).await;
        answer(interaction, json!({"type": 4, "data": data})).await;
    });
    let shown = shown.message();

    discord.invoke_only(Invoke::choose(&shown, "v1|pick", &["stress"]));
    let chosen = understood_interaction(&mut gateway)
        .await
        .message_component()
        .unwrap();
    assert_eq!(chosen.message.id.get(), shown.id);

    let input = json!({"type": 4, "custom_id": "text", "style": 1, "label": "Text"});
    let modal = json!({
        "custom_id": "v1|modal",
        "title": "Correct it",
        "components": [{"type": 1, "components": [input]}],
    });
    let (modal, ()) = tokio::join!(discord.press(&shown, "Correct"), async {
        let click = understood_interaction(&mut gateway).await;
        answer(click, json!({"type": 9, "data": modal})).await;
    });
    let (changed, ()) = tokio::join!(
        discord.modal_submit(&modal, json!({"text": "better"})),
        async {
            let submitted = understood_interaction(&mut gateway).await;
            assert_eq!(
                submitted.clone().modal_submit().unwrap().data.custom_id,
                "v1|modal"
            );
            let data = json!({"content": "better", "components": []});
            let data = json!({"type": 7, "data": data});
            answer(submitted, data).await;
        }
    );
    assert_eq!(changed.kind(), 7);
    assert_eq!(discord.now(&shown).text(), "better");
    let found = discord.take_violations();
    assert!(
        found[0].contains("`allowed_mentions`"),
        "an edit with content too: {found:?}"
    );
}
