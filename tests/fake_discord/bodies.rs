//! Which bodies are found to be wrong, with what sentence; and that good ones are let through.

use crate::support::has_schema;
use crate::support::judge::judge;
use serde_json::{Value, json};
use serenity::all::{
    ButtonStyle, CommandOptionType, CreateActionRow, CreateAllowedMentions,
    CreateAutocompleteResponse, CreateButton, CreateCommand, CreateCommandOption, CreateEmbed,
    CreateEmbedFooter, CreateInputText, CreateInteractionResponse,
    CreateInteractionResponseFollowup, CreateInteractionResponseMessage, CreateMessage,
    CreateModal, CreateSelectMenu, CreateSelectMenuKind, CreateSelectMenuOption,
    EditInteractionResponse, EditMessage, InputTextStyle, InteractionContext, MessageId,
    Permissions,
};

const CHANNEL: &str = "/channels/1/messages";
const CALLBACK: &str = "/interactions/1/t/callback";
const COMMANDS: &str = "/applications/1/commands";

fn found(method: &str, path: &str, body: &Value) -> Vec<String> {
    judge(method, path, body, false).all().cloned().collect()
}

#[track_caller]
fn wrong(path: &str, body: &Value, sentence: &str) {
    let method = if path == COMMANDS { "PUT" } else { "POST" };
    let found = found(method, path, body);
    assert!(
        found.iter().any(|it| it.contains(sentence)),
        "wanted `{sentence}` for {body}, found {found:#?}"
    );
}

/// A message in a channel with these fields besides closed mentions.
#[track_caller]
fn wrong_message(fields: Value, sentence: &str) {
    let mut body = json!({"content": "hi", "allowed_mentions": {"parse": []}});
    crate::support::payload::patch(&mut body, &fields);
    wrong(CHANNEL, &body, sentence);
}

fn button(custom_id: &str) -> Value {
    json!({"type": 2, "style": 1, "label": "Yes", "custom_id": custom_id})
}

fn row(children: impl IntoIterator<Item = Value>) -> Value {
    json!({"type": 1, "components": children.into_iter().collect::<Vec<_>>()})
}

#[test]
fn messages_over_a_limit_are_found() {
    let buttons = |count: usize| (0..count).map(|it| button(&it.to_string()));
    let rows = |count: usize| {
        (0..count)
            .map(|it| row([button(&it.to_string())]))
            .collect()
    };
    let embed = |length: usize| json!({"description": "x".repeat(length)});
    let sentences = [
        (
            json!({"content": "😀".repeat(1001)}),
            "content has 2002 characters",
        ),
        (json!({"content": "  "}), "the message is empty"),
        (
            json!({"embeds": [embed(3001), embed(3000)]}),
            "6001 characters together",
        ),
        (
            json!({"embeds": [{"title": "x".repeat(257)}]}),
            "title has 257 characters",
        ),
        (
            json!({"embeds": [{"fields": [{"name": "a", "value": " "}]}]}),
            "without name or value",
        ),
        (
            json!({"components": Value::Array(rows(6))}),
            "6 action rows; 5 are allowed",
        ),
        (
            json!({"components": [row(buttons(6))]}),
            "6 buttons in a row",
        ),
        (
            json!({"components": [row([button("a"), button("a")])]}),
            "`a` is used twice",
        ),
        (
            json!({"components": [row([button(&"a".repeat(101))])]}),
            "custom_id has 101",
        ),
        (json!({"components": [row([])]}), "nothing in it"),
        (
            json!({"components": [{"type": 10, "content": "hi"}]}),
            "needs flag 1 << 15",
        ),
        (json!({"flags": 1 << 15}), "`content` beside components V2"),
        (json!({"flags": 64}), "flags 0x40 may not be set here"),
        (
            json!({"allowed_mentions": {"parse": ["users"]}}),
            "empty `parse`",
        ),
        (json!({"allowed_mentions": null}), "empty `parse`"),
        (
            json!({"message_reference": {"message_id": "1"}}),
            "must carry a `nonce`",
        ),
        (
            json!({"message_reference": {"message_id": "1"}}),
            "must set `enforce_nonce`",
        ),
    ];
    for (fields, sentence) in sentences {
        wrong_message(fields, sentence);
    }
    let mute = json!({"type": 2, "style": 1, "custom_id": "a", "emoji": {"name": "👍"}});
    wrong_message(
        json!({"components": [row([mute])]}),
        "a button without words: \"a\"",
    );
}

#[test]
fn misspelt_fields_are_found_by_the_schema() {
    if !has_schema() {
        return;
    }
    wrong_message(json!({"contents": "hi"}), "('contents' was unexpected)");
    wrong_message(
        json!({"nonce": "x".repeat(26)}),
        "`/nonce`: it is longer than 25 characters",
    );
    let mut misspelt = button("a");
    misspelt["colour"] = json!(1);
    let rows = json!({"components": [row([misspelt])]});
    wrong_message(rows, "`/components/0/components/0`: Additional properties");
    let url = json!({"embeds": [{"title": "t", "url": "not a url"}]});
    wrong_message(url, "`/embeds/0/url`: it is not a \"uri\"");
}

#[test]
fn answers_over_a_limit_are_found() {
    let input =
        |id: &str| row([json!({"type": 4, "custom_id": id, "style": 1, "label": "Question"})]);
    let modal = |fields: Value| {
        let mut data = json!({"custom_id": "m", "title": "Ask", "components": [input("a")]});
        crate::support::payload::patch(&mut data, &fields);
        json!({"type": 9, "data": data})
    };
    let six: Vec<_> = (0..6).map(|it| input(&it.to_string())).collect();
    let choices: Vec<_> = (0..26)
        .map(|it| json!({"name": "n", "value": it.to_string()}))
        .collect();
    wrong(
        CALLBACK,
        &modal(json!({"components": six})),
        "a modal with 6 components",
    );
    wrong(
        CALLBACK,
        &modal(json!({"title": "x".repeat(46)})),
        "title has 46 characters",
    );
    let twice = json!({"components": [input("a"), input("a")]});
    wrong(CALLBACK, &modal(twice), "`a` is used twice");
    let long = json!({"choices": [{"name": "x".repeat(101), "value": "v"}]});
    wrong(
        CALLBACK,
        &json!({"type": 8, "data": long}),
        "name has 101 characters",
    );
    wrong(
        CALLBACK,
        &json!({"type": 8, "data": {"choices": choices}}),
        "26 choices",
    );
    wrong(
        CALLBACK,
        &json!({"type": 5, "data": {"flags": 68}}),
        "a defer may only set",
    );
    wrong(
        CALLBACK,
        &json!({"type": 4, "data": {"content": "hi"}}),
        "`allowed_mentions`",
    );
}

#[test]
fn commands_over_a_limit_are_found() {
    let with = |fields: Value| {
        let mut command = json!({"name": "ask", "description": "Ask a question"});
        crate::support::payload::patch(&mut command, &fields);
        json!([command])
    };
    let option = |name: &str, required: bool| json!({"type": 3, "name": name, "description": "d", "required": required});
    let choices: Vec<_> = (0..25)
        .map(|it| json!({"name": format!("{it}{}", "n".repeat(90)), "value": "v".repeat(80)}))
        .collect();
    let heavy =
        |name: &str| json!({"type": 3, "name": name, "description": "d", "choices": choices});
    wrong(
        COMMANDS,
        &with(json!({"name": "Ask"})),
        "must be in lower case",
    );
    wrong(
        COMMANDS,
        &with(json!({"name": "ask me"})),
        "1 to 32 letters",
    );
    wrong(
        COMMANDS,
        &with(json!({"description": ""})),
        "0 characters, not 1-100",
    );
    let late = json!({"options": [option("a", false), option("b", true)]});
    wrong(COMMANDS, &with(late), "required options must come first");
    let sum = json!({"options": [heavy("a"), heavy("b")]});
    wrong(COMMANDS, &with(sum), "characters; 8000 are allowed");
    let german = json!({"name_localizations": {"de-DE": "frage"}});
    wrong(COMMANDS, &with(german), "`de-DE` is not a locale");
    let menus: Vec<_> = (0..16)
        .map(|it| json!({"name": format!("Menu {it}"), "type": 3}))
        .collect();
    wrong(
        COMMANDS,
        &json!(menus),
        "16 commands of type 3; 15 are allowed",
    );
}

#[track_caller]
fn good(method: &str, path: &str, body: &impl serde::Serialize) {
    let body = serde_json::to_value(body).unwrap();
    assert_eq!(found(method, path, &body), Vec::<String>::new(), "{body:#}");
}

/// What serenity makes of its builders is let through: no false alarms.
#[test]
fn what_serenity_sends_is_good() {
    let quiet = CreateAllowedMentions::new();
    let embed = || {
        CreateEmbed::new()
            .title("Eyelid twitching")
            .description("It mostly passes.")
            .field("When to get care", "When it lasts for weeks.", false)
            .footer(CreateEmbedFooter::new("Not a diagnosis."))
            .url("https://example.org/eyelid")
            .colour(0x00_33_66)
    };
    let rows = || {
        let link = CreateButton::new_link("https://example.org").label("Source");
        let yes = CreateButton::new("v1|yes")
            .label("Helpful")
            .style(ButtonStyle::Success);
        let options = vec![CreateSelectMenuOption::new("Stress", "stress").description("More")];
        let select = CreateSelectMenu::new("v1|pick", CreateSelectMenuKind::String { options });
        let channel_types = Some(vec![serenity::all::ChannelType::Text]);
        let channels = CreateSelectMenuKind::Channel {
            channel_types,
            default_channels: None,
        };
        vec![
            CreateActionRow::Buttons(vec![yes, link]),
            CreateActionRow::SelectMenu(select.placeholder("Did you mean")),
            CreateActionRow::SelectMenu(CreateSelectMenu::new("v1|where", channels)),
        ]
    };
    let message = CreateMessage::new()
        .embed(embed())
        .components(rows())
        .allowed_mentions(quiet.clone())
        .reference_message((serenity::all::ChannelId::new(1), MessageId::new(2)))
        .nonce(serenity::all::Nonce::String("2".to_owned()))
        .enforce_nonce(true);
    good("POST", CHANNEL, &message);
    let edit = EditMessage::new().embed(embed()).components(rows());
    good("PATCH", "/channels/1/messages/2", &edit);

    let response = CreateInteractionResponseMessage::new()
        .embed(embed())
        .components(rows())
        .ephemeral(true)
        .allowed_mentions(quiet.clone());
    let defer = CreateInteractionResponseMessage::new().ephemeral(true);
    let choices = CreateAutocompleteResponse::new().add_string_choice("Eyelid", "eyelid");
    let input = CreateInputText::new(InputTextStyle::Paragraph, "Phrasing", "phrasing");
    let modal =
        CreateModal::new("v1|add", "Add a phrasing").components(vec![CreateActionRow::InputText(
            input.max_length(200).value("so far"),
        )]);
    for answer in [
        CreateInteractionResponse::Message(response.clone()),
        CreateInteractionResponse::UpdateMessage(response),
        CreateInteractionResponse::Defer(defer),
        CreateInteractionResponse::Acknowledge,
        CreateInteractionResponse::Autocomplete(choices),
        CreateInteractionResponse::Modal(modal),
    ] {
        good("POST", CALLBACK, &answer);
    }
    let follow_up = CreateInteractionResponseFollowup::new()
        .embed(embed())
        .components(rows())
        .ephemeral(true)
        .allowed_mentions(quiet.clone());
    good("POST", "/webhooks/1/t", &follow_up);
    let later = EditInteractionResponse::new()
        .content("Done.")
        .embed(embed())
        .components(rows())
        .allowed_mentions(quiet);
    good("PATCH", "/webhooks/1/t/messages/@original", &later);

    let question = CreateCommandOption::new(CommandOptionType::String, "question", "In your words")
        .name_localized("de", "frage")
        .set_autocomplete(true)
        .required(true)
        .max_length(400);
    let limit = CreateCommandOption::new(CommandOptionType::Integer, "limit", "How many")
        .add_int_choice("one", 1);
    let add = CreateCommandOption::new(CommandOptionType::SubCommand, "add", "Add an entry")
        .add_sub_option(question.clone());
    let commands = [
        CreateCommand::new("ask")
            .description("Ask a question")
            .description_localized("de", "Eine Frage stellen")
            .contexts(vec![InteractionContext::Guild, InteractionContext::BotDm])
            .add_option(question)
            .add_option(limit),
        CreateCommand::new("knowledge")
            .description("Entries")
            .default_member_permissions(Permissions::MANAGE_GUILD)
            .add_option(add),
        CreateCommand::new("Find an answer").kind(serenity::all::CommandType::Message),
    ];
    good("PUT", COMMANDS, &commands);
}
