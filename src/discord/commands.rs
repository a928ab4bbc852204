//! Which commands does Discord list for Signpost? Declared here, synchronised only when they differ.
//!
//! To add one: a constant for its name, a row in [`declared`], its words in `locales/*/commands.ftl`, its line in
//! `events.rs`, its file.

mod words;

pub(super) use words::in_each;

use serde_json::Value;
use serenity::builder::{CreateCommand, CreateCommandOption};
use serenity::http::Route;
use serenity::model::application::{
    CommandOptionType, CommandType, InstallationContext, InteractionContext,
};
use serenity::model::channel::ChannelType;
use serenity::model::id::ApplicationId;
use serenity::model::permissions::Permissions;

use super::rest::{Rest, RestError};
use super::{exchange, knowledge};
use crate::say;
use crate::speech::Language;

/// The slash command.
pub(super) const ASK: &str = "ask";
/// The command on a message.
pub(super) const FIND_ANSWER: &str = "Find an answer";
/// What there is to ask about.
pub(super) const TOPICS: &str = "topics";
/// What the bot does, and how to ask it.
pub(super) const HELP: &str = "help";

/// The panel of settings.
pub(super) const SETTINGS: &str = "settings";
/// What the server's own entries are.
pub(super) const KNOWLEDGE: &str = "knowledge";
/// What would be answered, and why.
pub(super) const TRY: &str = "try";
/// Why there is no answer somewhere.
pub(super) const DOCTOR: &str = "doctor";
/// What is kept.
pub(super) const PRIVACY: &str = "privacy";
/// Questions without an answer.
pub(super) const INBOX: &str = "inbox";
/// How it goes, in numbers.
pub(super) const INSIGHTS: &str = "insights";

/// What a synchronisation did.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Synced {
    /// Discord already had the same list.
    Unchanged,
    /// The list was replaced.
    Replaced,
}

/// The commands as Discord takes them: a JSON list.
///
/// # Errors
/// Only if a command could not be written as JSON.
pub fn declared() -> Result<Value, RestError> {
    let question = option(CommandOptionType::String, "question")
        .required(true)
        .set_autocomplete(true)
        .max_length(2_000);
    let private = option(CommandOptionType::Boolean, "private");
    let country = option(CommandOptionType::String, "country")
        .set_autocomplete(true)
        .max_length(60);
    let ask = CreateCommand::new(ASK)
        .kind(CommandType::ChatInput)
        .description("")
        .add_option(question)
        .add_option(private)
        .add_option(country);
    let find_answer = CreateCommand::new(FIND_ANSWER).kind(CommandType::Message);
    // Also for those who added the bot to their own account, wherever they are: `home.rs` says what holds there.
    let everywhere = |command: CreateCommand| {
        command
            .integration_types(vec![InstallationContext::Guild, InstallationContext::User])
            .contexts(vec![
                InteractionContext::Guild,
                InteractionContext::BotDm,
                InteractionContext::PrivateChannel,
            ])
    };
    let topics = CreateCommand::new(TOPICS)
        .kind(CommandType::ChatInput)
        .description("");
    let help = CreateCommand::new(HELP)
        .kind(CommandType::ChatInput)
        .description("");
    let settings = CreateCommand::new(SETTINGS)
        .kind(CommandType::ChatInput)
        .description("");
    let for_moderators = |command: CreateCommand| {
        // A default that a server can change: each action looks at permissions by itself.
        command
            .integration_types(vec![InstallationContext::Guild])
            .contexts(vec![InteractionContext::Guild])
            .default_member_permissions(Permissions::MANAGE_GUILD)
    };
    // Seen by all: a curator has no permission of Discord's to tell them by, only a role from /settings.
    let for_team = |command: CreateCommand| {
        command
            .integration_types(vec![InstallationContext::Guild])
            .contexts(vec![InteractionContext::Guild])
    };
    let privacy = CreateCommand::new(PRIVACY)
        .kind(CommandType::ChatInput)
        .description("");
    let moving = vec![exchange::export_option(), exchange::import_option()];
    let list = serde_json::to_value([
        everywhere(ask),
        everywhere(find_answer),
        everywhere(topics),
        everywhere(help),
        for_moderators(settings),
        for_team(trying()),
        for_team(knowledge::declared(KNOWLEDGE, moving)),
        for_moderators(doctor()),
        everywhere(privacy),
        for_team(inbox()),
        for_moderators(insights()),
    ])
    .map_err(|error| RestError::Unreadable(error.to_string()))?;
    Ok(words::worded(list))
}

/// An option without words: `commands/words.rs` gives it some.
pub(super) fn option(kind: CommandOptionType, name: &str) -> CreateCommandOption {
    CreateCommandOption::new(kind, name, "")
}

/// A command's channel: somewhere people write.
fn channel() -> CreateCommandOption {
    option(CommandOptionType::Channel, "channel").channel_types(vec![
        ChannelType::Text,
        ChannelType::News,
        ChannelType::Forum,
        ChannelType::PublicThread,
        ChannelType::PrivateThread,
        ChannelType::NewsThread,
        ChannelType::Voice,
    ])
}

fn trying() -> CreateCommand {
    let question = option(CommandOptionType::String, "question");
    CreateCommand::new(TRY)
        .kind(CommandType::ChatInput)
        .description("")
        .add_option(question.required(true).max_length(2_000))
        .add_option(channel())
}

fn doctor() -> CreateCommand {
    CreateCommand::new(DOCTOR)
        .kind(CommandType::ChatInput)
        .description("")
        .add_option(channel())
}

fn inbox() -> CreateCommand {
    CreateCommand::new(INBOX)
        .kind(CommandType::ChatInput)
        .description("")
}

fn insights() -> CreateCommand {
    let days = option(CommandOptionType::Integer, "days");
    let days = [7, 30, 90].into_iter().fold(days, |option, days| {
        let name = |language| say!(language, "insights-days", days = days);
        option.add_int_choice_localized(name(Language::English), days, in_each(name))
    });
    CreateCommand::new(INSIGHTS)
        .kind(CommandType::ChatInput)
        .description("")
        .add_option(days)
}

/// Replaces Discord's list when it differs from ours.
pub(super) async fn sync(rest: &Rest, application: ApplicationId) -> Result<Synced, RestError> {
    if are_listed(rest, application).await? {
        return Ok(Synced::Unchanged);
    }
    rest.put(route(application), &declared()?).await?;
    Ok(Synced::Replaced)
}

/// Whether Discord lists our commands as they are.
pub(super) async fn are_listed(rest: &Rest, application: ApplicationId) -> Result<bool, RestError> {
    let query = "?with_localizations=true";
    let theirs: Value = rest.get(route(application), query).await?;
    Ok(same(&declared()?, &theirs))
}

fn route(application_id: ApplicationId) -> Route<'static> {
    Route::Commands { application_id }
}

/// Synchronises and records what came of it; a bot with an old list still answers.
pub(super) async fn sync_and_log(rest: &Rest, application: ApplicationId) {
    match sync(rest, application).await {
        Ok(Synced::Unchanged) => tracing::info!("commands are up to date"),
        Ok(Synced::Replaced) => tracing::info!("commands were updated"),
        Err(error) => tracing::warn!(
            cause = %error,
            "commands could not be synchronised; try `signpost commands sync`"
        ),
    }
}

/// Whether Discord's list says the same as ours. Discord adds ids and fills in defaults, so only
/// what we set is compared, and that there is nothing else.
fn same(ours: &Value, theirs: &Value) -> bool {
    let (Some(ours), Some(theirs)) = (ours.as_array(), theirs.as_array()) else {
        return false;
    };
    let named = |list: &[Value], name: &Value, kind: u64| {
        list.iter()
            .find(|one| one.get("name") == Some(name) && kind_of(one) == kind)
            .cloned()
    };
    ours.len() == theirs.len()
        && ours.iter().all(|own| {
            let name = own.get("name").cloned().unwrap_or_default();
            named(theirs, &name, kind_of(own)).is_some_and(|other| holds(&other, own))
        })
}

fn kind_of(command: &Value) -> u64 {
    command.get("type").and_then(Value::as_u64).unwrap_or(1)
}

/// Whether `whole` says everything that `part` says. A key that Discord leaves out, or gives as
/// null, stands for its default.
fn holds(whole: &Value, part: &Value) -> bool {
    match (whole, part) {
        (Value::Object(whole), Value::Object(part)) => part.iter().all(|(key, own)| {
            whole
                .get(key)
                .filter(|other| !other.is_null())
                .map_or_else(|| is_default(own), |other| holds(other, own))
        }),
        (Value::Array(whole), Value::Array(part)) => {
            whole.len() == part.len() && whole.iter().zip(part).all(|(a, b)| holds(a, b))
        }
        _ => whole == part,
    }
}

fn is_default(value: &Value) -> bool {
    match value {
        Value::Null | Value::Bool(false) => true,
        Value::Object(map) => map.is_empty(),
        Value::Array(list) => list.is_empty(),
        Value::String(text) => text.is_empty(),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::{declared, same};
    use serde_json::json;

    #[test]
    fn a_list_as_discord_returns_it_counts_as_the_same() {
        let ours = declared().unwrap();
        let mut theirs = ours.clone();
        for (at, command) in theirs.as_array_mut().unwrap().iter_mut().enumerate() {
            let command = command.as_object_mut().unwrap();
            command.insert("id".into(), json!(at.to_string()));
            command.insert("version".into(), json!("1"));
            command.insert("nsfw".into(), json!(false));
            command.retain(|key, value| !key.ends_with("localizations") || *value != json!({}));
            command.retain(|_, value| *value != json!([]));
        }
        theirs.as_array_mut().unwrap().reverse();
        assert!(same(&ours, &theirs));
    }

    #[test]
    fn any_difference_is_seen() {
        let ours = declared().unwrap();
        let mut other = ours.clone();
        other[0]["description"] = json!("old words");
        assert!(!same(&ours, &other));
        let mut fewer = ours.clone();
        fewer.as_array_mut().unwrap().pop();
        assert!(!same(&ours, &fewer));
        let mut more = ours.clone();
        more.as_array_mut()
            .unwrap()
            .push(json!({"name": "old", "type": 1}));
        assert!(!same(&ours, &more));
        assert!(!same(&ours, &json!([])));
    }
}
