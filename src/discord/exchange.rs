//! `/knowledge export` and `/knowledge import`: a server's entries as a file, and back.
//!
//! `packed.rs` makes files, `judged.rs` says what a file would change and whether it may, `page.rs` has the
//! words. What is read came from a stranger: until a person has pressed the button nothing changes, and then
//! the file is fetched, read and judged once more, so that nothing has to be kept between the two. Nothing of
//! a file is logged.

mod control;
mod judged;
mod packed;
mod page;

pub(super) use control::Control;

use serenity::builder::{CreateAttachment, CreateCommandOption};
use serenity::model::application::{
    CommandDataOption, CommandDataOptionValue, CommandInteraction, CommandOptionType,
    ComponentInteraction,
};
use serenity::model::channel::Attachment;
use std::sync::Arc;

use self::control::{FORMS, What, form_named};
use self::judged::Judged;
use super::changes;
use super::commands::{in_each, option};
use super::hint::Hint;
use super::intake::Intake;
use super::panel::{Panel, Shown};
use super::rest::RestError;
use super::standing::Standing;
use super::visitor::Visitor;
use crate::archive::{Form, MAX_ATTACHMENT};
use crate::clock;
use crate::community::{Guild, Proposal};
use crate::guilds::DecideError;
use crate::say;
use crate::speech::Language;

/// The subcommand that hands a file out.
pub(super) const EXPORT: &str = "export";
/// The subcommand that takes one.
pub(super) const IMPORT: &str = "import";

/// The smallest limit for files that makes sense, should Discord name a lower one or none.
const SMALLEST_FILE: usize = 64 * 1024;

/// How `export` is declared.
pub(super) fn export_option() -> CreateCommandOption {
    let choice = |name| option(CommandOptionType::String, name).required(true);
    let english = Language::English;
    let what = What::ALL.into_iter().fold(choice("what"), |option, what| {
        let title = |language| what.title(language);
        option.add_string_choice_localized(title(english), what.name(), in_each(title))
    });
    let form = FORMS.into_iter().fold(choice("form"), |option, form| {
        let title = |language| page::form_title(form, language);
        option.add_string_choice_localized(title(english), form.ending(), in_each(title))
    });
    option(CommandOptionType::SubCommand, EXPORT)
        .add_sub_option(what)
        .add_sub_option(form)
}

/// How `import` is declared.
pub(super) fn import_option() -> CreateCommandOption {
    let file = option(CommandOptionType::Attachment, "file").required(true);
    option(CommandOptionType::SubCommand, IMPORT).add_sub_option(file)
}

/// Hands entries out as a file.
pub(super) async fn export(intake: &Intake, command: &CommandInteraction) -> Result<(), RestError> {
    let visitor = Visitor::of_command(intake, command).await;
    let text = |name: &str| {
        let mut options = options(command).iter();
        let found = options.find(|option| option.name == name);
        found.and_then(|option| option.value.as_str())
    };
    let what = text("what").and_then(What::named).unwrap_or(What::Own);
    let form = text("form").and_then(form_named).unwrap_or(Form::Archive);
    hand_out(intake, &visitor, what, form).await
}

/// Shows what a file would change.
pub(super) async fn import(intake: &Intake, command: &CommandInteraction) -> Result<(), RestError> {
    let visitor = Visitor::of_command(intake, command).await;
    let Some(guild) = may_import(intake, &visitor).await? else {
        return Ok(());
    };
    let mut options = options(command).iter();
    let file = options.find_map(|option| match option.value {
        CommandDataOptionValue::Attachment(id) => command.data.resolved.attachments.get(&id),
        _ => None,
    });
    intake.sender.wait(visitor.slot, Shown::New).await?;
    let panel = match judge(intake, &visitor, guild, file).await {
        Ok(judged) => page::judged(judged, limit(&visitor), visitor.slot.language),
        Err(refusal) => Panel::saying(refusal.words()),
    };
    visitor.show_late(intake, panel).await
}

/// Answers a button.
pub(super) async fn press(
    intake: &Intake,
    press: &ComponentInteraction,
    control: Control,
) -> Result<(), RestError> {
    let visitor = Visitor::of_press(intake, press).await;
    match control {
        Control::Export(what, form) => hand_out(intake, &visitor, what, form).await,
        Control::Import(stamp) => match may_import(intake, &visitor).await? {
            Some(guild) => {
                let file = press.message.attachments.first();
                take(intake, &visitor, guild, (file, stamp)).await
            }
            None => Ok(()),
        },
    }
}

/// The options of the subcommand.
fn options(command: &CommandInteraction) -> &[CommandDataOption] {
    match command.data.options.first().map(|option| &option.value) {
        Some(CommandDataOptionValue::SubCommand(options)) => options,
        _ => &[],
    }
}

/// How large a file may be that is sent to somebody.
fn limit(visitor: &Visitor<'_>) -> usize {
    visitor.file_limit.clamp(SMALLEST_FILE, MAX_ATTACHMENT)
}

async fn hand_out(
    intake: &Intake,
    visitor: &Visitor<'_>,
    what: What,
    form: Form,
) -> Result<(), RestError> {
    let Some(guild) = visitor.deciding(intake, Standing::Curator).await? else {
        return Ok(());
    };
    let language = visitor.slot.language;
    intake.sender.wait(visitor.slot, Shown::New).await?;
    // Without the guild's own choices its export would leave out what it has.
    if intake.answering.guilds.stands_in(&visitor.snapshot) {
        let panel = Panel::saying(say!(language, "import-unread"));
        return visitor.show_late(intake, panel).await;
    }
    let most = limit(visitor);
    let ground = Arc::clone(intake.answering.guilds.ground());
    let snapshot = Arc::clone(&visitor.snapshot);
    let written =
        tokio::task::spawn_blocking(move || packed::write(&ground, &snapshot, what, form, most));
    let panel = if let Ok(written) = written.await {
        page::exported(written, guild, what, (most, language))
    } else {
        tracing::error!(guild.id = %guild, "entries could not be packed: a fault of Signpost");
        Panel::saying(Hint::Fault.words(language))
    };
    visitor.show_late(intake, panel).await
}

/// The guild, when whoever asks may import into it; else they are told what it takes.
async fn may_import(intake: &Intake, visitor: &Visitor<'_>) -> Result<Option<Guild>, RestError> {
    let Some(guild) = visitor.deciding(intake, Standing::Reviewer).await? else {
        return Ok(None);
    };
    let language = visitor.slot.language;
    let second = visitor.snapshot.settings().second_reviewer;
    let words = if intake.answering.guilds.stands_in(&visitor.snapshot) {
        say!(language, "import-unread")
    } else if second && visitor.standing < Standing::Moderator {
        say!(language, "import-second-reviewer")
    } else {
        return Ok(Some(guild));
    };
    let panel = Panel::saying(words);
    visitor.show(intake, panel, Shown::New).await?;
    Ok(None)
}

/// Why a file was not even judged.
enum Refusal {
    /// What is wrong with it.
    File(String),
    /// What is wrong with us; the same may do a moment later.
    Passing(String),
}

impl Refusal {
    fn words(self) -> String {
        match self {
            Self::File(words) | Self::Passing(words) => words,
        }
    }
}

/// Fetches a file and says what it would change.
async fn judge(
    intake: &Intake,
    visitor: &Visitor<'_>,
    guild: Guild,
    file: Option<&Attachment>,
) -> Result<Judged, Refusal> {
    let language = visitor.slot.language;
    let file = file.ok_or_else(|| Refusal::File(say!(language, "import-no-file")))?;
    if usize::try_from(file.size).map_or(true, |size| size > MAX_ATTACHMENT) {
        return Err(Refusal::File(page::too_large(language)));
    }
    let kind = file.content_type.as_deref().unwrap_or_default();
    let picture = ["image/", "video/", "audio/"];
    if picture.iter().any(|start| kind.starts_with(start)) {
        return Err(Refusal::File(say!(language, "import-wrong-kind")));
    }
    let rest = intake.sender.rest();
    let bytes = rest.download(&file.url, MAX_ATTACHMENT).await;
    let bytes = bytes.map_err(|error| page::not_fetched(&error, language))?;
    let (name, today) = (file.filename.clone(), clock::today());
    let judged = intake.judge(guild, &visitor.snapshot, move |answering, snapshot| {
        judged::judge(answering, snapshot, (&name, &bytes), today, language)
    });
    judged
        .await
        .map_err(|why| Refusal::Passing(why.words(language)))
}

/// Takes what the panel's file holds, as one decision.
async fn take(
    intake: &Intake,
    visitor: &Visitor<'_>,
    guild: Guild,
    (file, stamp): (Option<&Attachment>, u32),
) -> Result<(), RestError> {
    intake.sender.wait(visitor.slot, Shown::InPlace).await?;
    let language = visitor.slot.language;
    let offer = match judge(intake, visitor, guild, file).await {
        Ok(Judged::Offer(offer)) if offer.stamp == stamp => offer,
        Ok(judged) => {
            let panel = page::judged(judged, limit(visitor), language);
            return visitor.show_late(intake, panel).await;
        }
        Err(Refusal::File(words)) => {
            return visitor.show_late(intake, Panel::saying(words)).await;
        }
        Err(Refusal::Passing(words)) => {
            return visitor
                .show_late(intake, page::again(&words, language))
                .await;
        }
    };
    let Some(who) = visitor.person() else {
        let panel = Panel::saying(Hint::Fault.words(language));
        return visitor.show_late(intake, panel).await;
    };
    // What is kept is for everybody here to read.
    let spoken = visitor.snapshot.settings().language;
    let proposal = Proposal {
        who,
        why: say!(spoken, "import-why", count = offer.edits.len()),
        undoes: None,
        edits: offer.edits,
        based_on: Some(visitor.snapshot.head()),
    };
    let decided = intake.answering.guilds.decide(guild, &proposal).await;
    let panel = match &decided {
        Ok(change) => page::imported(change, &offer.changes, visitor.standing, language),
        Err(DecideError::Store(error)) => {
            tracing::error!(guild.id = %guild, cause = %error, "an import was not saved");
            page::again(&say!(language, "import-not-saved"), language)
        }
        Err(DecideError::Overtaken) => page::again(&say!(language, "import-overtaken"), language),
        Err(error) => {
            let error = changes::refusal_words(error, language);
            Panel::saying(say!(language, "import-refused", error = error))
        }
    };
    let shown = visitor.show_late(intake, panel).await;
    if let (Ok(change), Some(id)) = (&decided, visitor.guild) {
        tracing::info!(guild.id = %guild, edits = change.edits.len(), "entries were imported");
        changes::tell(intake, id, &visitor.snapshot, change).await;
    }
    shown
}

/// The offered entries as a file, for the panel to carry.
fn carried(bytes: Vec<u8>) -> CreateAttachment {
    CreateAttachment::bytes(bytes, format!("to-import.{}", judged::CARRIED.ending()))
}
