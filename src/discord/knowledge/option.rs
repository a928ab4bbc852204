//! What does `/knowledge` take? Its subcommands as Discord lists them, and what it offers while one types.

use serenity::builder::{CreateCommand, CreateCommandOption};
use serenity::model::application::{
    CommandDataOption, CommandDataOptionValue, CommandInteraction, CommandOptionType, CommandType,
};

use super::pinning;
use crate::discord::intake::Intake;
use crate::discord::panel::cut;
use crate::discord::rest::RestError;
use crate::discord::standing::Standing;
use crate::discord::visitor::Visitor;

/// Discord takes this many suggestions.
const MOST_SUGGESTIONS: usize = 25;

/// The subcommand that puts an entry first.
pub(super) const PIN: &str = "pin";

/// The command with all its subcommands; `more` are those that move files.
pub(in crate::discord) fn declared(name: &str, more: Vec<CreateCommandOption>) -> CreateCommand {
    let sub = |name: &str, about: &str| {
        CreateCommandOption::new(CommandOptionType::SubCommand, name, about)
    };
    let entry = |about: &str| {
        CreateCommandOption::new(CommandOptionType::String, "entry", about)
            .required(true)
            .set_autocomplete(true)
            .max_length(64)
    };
    let new_id = CreateCommandOption::new(
        CommandOptionType::String,
        "entry",
        "A short name for it: small letters, digits and -, as in jaw-clicking",
    );
    let title = CreateCommandOption::new(
        CommandOptionType::String,
        "title",
        "Its title, as members read it",
    );
    let about = CreateCommandOption::new(CommandOptionType::String, "entry", "Of one entry alone")
        .set_autocomplete(true)
        .max_length(64);
    let number = CreateCommandOption::new(
        CommandOptionType::Integer,
        "change",
        "Its number in the history",
    );
    let subcommands = vec![
        sub("add", "Begin a new entry")
            .add_sub_option(new_id.required(true).max_length(64))
            .add_sub_option(title.required(true).max_length(80)),
        sub("edit", "Change an entry: opens its draft").add_sub_option(entry("Which entry")),
        sub("preview", "See an entry or its draft as members would")
            .add_sub_option(entry("Which entry")),
        sub("publish", "Check a draft, see what it changes, publish it")
            .add_sub_option(entry("Whose draft")),
        sub("disable", "Do without an entry").add_sub_option(entry("Which entry")),
        sub("restore", "Give an entry back to the pack").add_sub_option(entry("Which entry")),
        sub(PIN, "Offer an entry first in /ask, or no longer").add_sub_option(entry("Which entry")),
        sub("drafts", "See what is being worked on"),
        sub("check", "See what is wrong with the entries"),
        sub("history", "See what was changed, with a way back").add_sub_option(about),
        sub("undo", "Take a change back").add_sub_option(number.required(true).min_int_value(1)),
    ];
    CreateCommand::new(name)
        .kind(CommandType::ChatInput)
        .description("For this server's team: write, check and publish entries")
        .set_options(subcommands.into_iter().chain(more).collect())
}

/// The subcommand that was used, with its options.
pub(in crate::discord) fn subcommand(
    command: &CommandInteraction,
) -> Option<(&str, &[CommandDataOption])> {
    let first = command.data.options.first()?;
    match &first.value {
        CommandDataOptionValue::SubCommand(options) => Some((&first.name, options)),
        _ => None,
    }
}

/// Suggests entries by id and title, and drafts; nothing to those who do not write entries.
pub(in crate::discord) async fn suggest(
    intake: &Intake,
    typing: &CommandInteraction,
) -> Result<(), RestError> {
    let visitor = Visitor::of_command(intake, typing).await;
    let typed = typing
        .data
        .autocomplete()
        .map(|option| option.value.to_lowercase());
    let typed = typed.unwrap_or_default();
    let mut choices: Vec<(String, String)> = Vec::new();
    let used = typing.data.options.first();
    if used.is_some_and(|option| option.name == PIN) {
        if visitor.standing >= Standing::Reviewer {
            choices = pinning::choices(&visitor, &typed);
            choices.truncate(MOST_SUGGESTIONS);
        }
        return intake.sender.suggest(visitor.slot, &choices).await;
    }
    if let (true, Some(guild)) = (visitor.standing >= Standing::Curator, visitor.own_guild()) {
        let fits =
            |id: &str, title: &str| id.contains(&typed) || title.to_lowercase().contains(&typed);
        let store = intake.answering.guilds.store();
        let drafts = store.drafts(guild).await.unwrap_or_default();
        let wanted = drafts.iter().filter(|draft| fits(&draft.entry, ""));
        choices
            .extend(wanted.map(|draft| (format!("{} (draft)", draft.entry), draft.entry.clone())));
        let entries = visitor.snapshot.community().pack().entries().iter();
        let shown = entries.map(|entry| (entry.id.as_str().to_owned(), entry.title.to_string()));
        let says = visitor.snapshot.overlay().says();
        let out = says.map(|(id, _)| (id.as_str().to_owned(), "this server's own".to_owned()));
        for (id, title) in shown.chain(out) {
            if fits(&id, &title) && choices.iter().all(|(_, known)| *known != id) {
                choices.push((cut(&format!("{id}: {title}"), 100), id));
            }
        }
        choices.truncate(MOST_SUGGESTIONS);
    }
    intake.sender.suggest(visitor.slot, &choices).await
}
