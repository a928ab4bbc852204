//! What does `/knowledge` take? Its subcommands as Discord lists them, and what it offers while one types.

use serenity::builder::{CreateCommand, CreateCommandOption};
use serenity::model::application::{
    CommandDataOption, CommandDataOptionValue, CommandInteraction, CommandOptionType, CommandType,
};

use super::pinning;
use crate::discord::commands::option;
use crate::discord::intake::Intake;
use crate::discord::panel::cut;
use crate::discord::rest::RestError;
use crate::discord::standing::Standing;
use crate::discord::visitor::Visitor;
use crate::say;

/// Discord takes this many suggestions.
const MOST_SUGGESTIONS: usize = 25;

/// The subcommand that puts an entry first.
pub(super) const PIN: &str = "pin";

/// The command with all its subcommands; `more` are those that move files.
pub(in crate::discord) fn declared(name: &str, more: Vec<CreateCommandOption>) -> CreateCommand {
    let sub = |name: &str| option(CommandOptionType::SubCommand, name);
    let text = |name: &str| option(CommandOptionType::String, name);
    let entry = || {
        text("entry")
            .required(true)
            .set_autocomplete(true)
            .max_length(64)
    };
    let new_id = text("entry").required(true).max_length(64);
    let title = text("title").required(true).max_length(80);
    let number = option(CommandOptionType::Integer, "change");
    let subcommands = vec![
        sub("add").add_sub_option(new_id).add_sub_option(title),
        sub("edit").add_sub_option(entry()),
        sub("preview").add_sub_option(entry()),
        sub("publish").add_sub_option(entry()),
        sub("disable").add_sub_option(entry()),
        sub("restore").add_sub_option(entry()),
        sub(PIN).add_sub_option(entry()),
        sub("drafts"),
        sub("check"),
        sub("history").add_sub_option(entry().required(false)),
        sub("undo").add_sub_option(number.required(true).min_int_value(1)),
    ];
    CreateCommand::new(name)
        .kind(CommandType::ChatInput)
        .description("")
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
    let language = visitor.slot.language;
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
        let offer = |entry: &str| say!(language, "knowledge-offer-draft", entry = entry);
        let wanted = drafts.iter().filter(|draft| fits(&draft.entry, ""));
        choices.extend(wanted.map(|draft| (offer(&draft.entry), draft.entry.clone())));
        let entries = visitor.snapshot.community().pack().entries().iter();
        let shown = entries.map(|entry| (entry.id.as_str().to_owned(), entry.title.to_string()));
        let says = visitor.snapshot.overlay().says();
        let out = says.map(|(id, _)| {
            (
                id.as_str().to_owned(),
                say!(language, "knowledge-own-title"),
            )
        });
        for (id, title) in shown.chain(out) {
            if fits(&id, &title) && choices.iter().all(|(_, known)| *known != id) {
                let shown = say!(
                    language,
                    "knowledge-offer",
                    entry = id.as_str(),
                    title = title
                );
                choices.push((cut(&shown, 100), id));
            }
        }
        choices.truncate(MOST_SUGGESTIONS);
    }
    intake.sender.suggest(visitor.slot, &choices).await
}
