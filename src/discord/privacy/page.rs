//! What does `/privacy` say? Plain words for a reader of twelve; only what is true of this server right now.

use serenity::builder::{CreateActionRow, CreateButton, CreateEmbed, CreateInputText, CreateModal};
use serenity::model::application::{ButtonStyle, InputTextStyle};
use serenity::model::id::{GuildId, UserId};

use super::Control;
use crate::community::{Guild, Settings};
use crate::discord::help;
use crate::discord::home::Home;
use crate::discord::intake::Intake;
use crate::discord::panel::{Panel, button, form as blank};
use crate::discord::standing::Standing;
use crate::discord::visitor::Visitor;
use crate::say;
use crate::speech::Language;
use crate::store::{Everything, Named};

/// The one field of the form.
pub(super) const FIELD: &str = "id";

/// What is kept here, what is not, and what can be done about it.
pub(super) fn overview(intake: &Intake, visitor: &Visitor<'_>, hushed: Option<bool>) -> Panel {
    let language = visitor.slot.language;
    let mut embed = CreateEmbed::new()
        .title(say!(language, "privacy-title"))
        .field(
            say!(language, "privacy-asked"),
            say!(language, "privacy-asked-about"),
            false,
        )
        .field(
            say!(language, "privacy-unprompted-title"),
            unprompted(intake, language, hushed),
            false,
        );
    for (title, words) in here(intake, visitor) {
        embed = embed.field(title, words, false);
    }
    let days = intake.settings.erase_after_days;
    embed = embed
        .field(
            say!(language, "privacy-counts"),
            say!(language, "privacy-counts-about"),
            false,
        )
        .field(
            say!(language, "privacy-memory"),
            say!(language, "privacy-memory-about"),
            false,
        )
        .field(
            say!(language, "privacy-deleting"),
            say!(language, "privacy-deleting-about", days = days),
            false,
        );
    let mut buttons = vec![button(&say!(language, "privacy-me"), Control::Me)];
    // Where it cannot be read, either may be what is wanted.
    if hushed != Some(true) {
        buttons.push(button(&say!(language, "privacy-hush"), Control::Hush));
    }
    if hushed != Some(false) {
        buttons.push(button(&say!(language, "privacy-unhush"), Control::Unhush));
    }
    if visitor.standing >= Standing::Owner {
        buttons.extend([export(language), erase(language)]);
    }
    let policy = help::policy(intake, language).into_iter().collect();
    Panel::saying("")
        .embed(embed)
        .buttons(buttons)
        .buttons(policy)
}

fn export(language: Language) -> CreateButton {
    button(&say!(language, "privacy-export"), Control::Export)
}

fn erase(language: Language) -> CreateButton {
    button(&say!(language, "privacy-erase"), Control::Erase).style(ButtonStyle::Danger)
}

/// What is true of this place alone: titles with what stands below them.
fn here(intake: &Intake, visitor: &Visitor<'_>) -> Vec<(String, String)> {
    let language = visitor.slot.language;
    let here = || say!(language, "privacy-here");
    if visitor.home == Home::Visiting {
        return vec![(here(), say!(language, "privacy-here-visiting"))];
    }
    if visitor.home == Home::Group {
        return vec![(here(), say!(language, "privacy-here-group"))];
    }
    if visitor.guild.is_none() {
        return vec![(here(), say!(language, "privacy-here-direct"))];
    }
    if intake.answering.guilds.stands_in(&visitor.snapshot) {
        let unread = say!(language, "privacy-server-unread");
        return vec![(say!(language, "privacy-server"), unread)];
    }
    let settings = visitor.snapshot.settings();
    vec![
        (say!(language, "privacy-inbox"), inbox(settings, language)),
        (
            say!(language, "privacy-emergencies"),
            alerts(intake, visitor),
        ),
        (
            say!(language, "privacy-moderators"),
            moderators(settings, language),
        ),
    ]
}

/// What is read of who did not ask, and what they told of it.
fn unprompted(intake: &Intake, language: Language, hushed: Option<bool>) -> String {
    let reads = if intake.settings.message_content {
        say!(language, "privacy-unprompted-reads")
    } else {
        say!(language, "privacy-unprompted-reads-nothing")
    };
    let told = match hushed {
        Some(true) => say!(language, "privacy-unprompted-hushed"),
        Some(false) => say!(language, "privacy-unprompted-may"),
        None => say!(language, "privacy-unprompted-unreadable"),
    };
    let still = say!(language, "privacy-unprompted-still");
    format!("{reads} {told} {still}")
}

fn inbox(settings: &Settings, language: Language) -> String {
    match settings.inbox_days {
        0 => say!(language, "privacy-inbox-off"),
        days => say!(language, "privacy-inbox-on", days = days),
    }
}

fn alerts(intake: &Intake, visitor: &Visitor<'_>) -> String {
    let language = visitor.slot.language;
    let guild = visitor.guild.map(GuildId::get);
    let mut hosts = intake.settings.alerts.iter();
    let hosts = hosts.any(|(own, _)| Some(*own) == guild);
    if visitor.snapshot.settings().alerts.is_some() || hosts {
        say!(language, "privacy-emergencies-told")
    } else {
        say!(language, "privacy-emergencies-untold")
    }
}

fn moderators(settings: &Settings, language: Language) -> String {
    let Some(log) = settings.log else {
        return say!(language, "privacy-moderators-about");
    };
    let channel = format!("<#{log}>");
    say!(language, "privacy-moderators-posted", channel = channel)
}

/// What stands about whoever asked.
pub(super) fn about(named: Named, guild: Option<GuildId>, language: Language) -> Panel {
    let panel = beside_decisions(named, guild, language);
    if !named.opted_out {
        return panel;
    }
    let hushed = say!(language, "privacy-about-hushed");
    if named.changes == 0 && named.drafts == 0 {
        // That nothing is stored would not be true.
        return Panel::saying(hushed);
    }
    panel.said_after(&hushed)
}

/// What stands about whoever asked beside what was decided.
fn beside_decisions(named: Named, guild: Option<GuildId>, language: Language) -> Panel {
    let here = guild.is_some();
    let changes = || say!(language, "privacy-kept-changes", count = named.changes);
    let drafts = || say!(language, "privacy-kept-drafts", count = named.drafts);
    let kept = match (named.changes, named.drafts) {
        (0, 0) if here => return Panel::saying(say!(language, "privacy-nothing-here")),
        (0, 0) => return Panel::saying(say!(language, "privacy-nothing-anywhere")),
        (0, _) => drafts(),
        (_, 0) => changes(),
        (_, _) => say!(
            language,
            "privacy-kept-both",
            changes = changes(),
            drafts = drafts()
        ),
    };
    Panel::saying(if here {
        say!(language, "privacy-decided-here", kept = kept)
    } else {
        say!(language, "privacy-decided-anywhere", kept = kept)
    })
}

/// The database failed.
pub(super) fn unreadable(language: Language) -> Panel {
    Panel::saying(say!(language, "privacy-unreadable"))
}

/// How much an export holds of each kind.
pub(super) struct Holds {
    choices: usize,
    changes: usize,
    drafts: usize,
    counts: usize,
    questions: usize,
}

impl Holds {
    pub(super) fn of(everything: &Everything) -> Self {
        Self {
            choices: everything.decided.values.len(),
            changes: everything.history.len(),
            drafts: everything.drafts.len(),
            counts: everything.tallies.len(),
            questions: everything.misses.len(),
        }
    }

    fn words(&self, language: Language) -> String {
        say!(
            language,
            "privacy-exported",
            choices = self.choices,
            changes = self.changes,
            drafts = self.drafts,
            counts = self.counts,
            questions = self.questions
        )
    }
}

/// What is said beside a file of an export: one of so many, of which at most so many are sent.
pub(super) fn part(
    number: usize,
    (of, most): (usize, usize),
    holds: &Holds,
    language: Language,
) -> Panel {
    if number > 1 {
        return Panel::saying(say!(
            language,
            "privacy-exported-part",
            number = number,
            count = of
        ));
    }
    let mut words = vec![holds.words(language)];
    if of > 1 {
        words.push(say!(language, "privacy-exported-parts", count = of));
    }
    if of > most {
        words.push(say!(language, "privacy-exported-first", count = most));
    }
    Panel::saying(words.join(" "))
}

/// The form that asks for the server's id.
pub(super) fn form(guild: Guild, language: Language) -> CreateModal {
    let label = say!(language, "privacy-erase-field");
    let server = guild.to_string();
    let input = CreateInputText::new(InputTextStyle::Short, label, FIELD)
        .required(true)
        .placeholder(say!(language, "privacy-erase-type", server = server))
        .max_length(25);
    blank(Control::Erase, &say!(language, "privacy-erase-title"))
        .components(vec![CreateActionRow::InputText(input)])
}

/// The id was not typed.
pub(super) fn not_typed(guild: Guild, language: Language) -> Panel {
    let server = guild.to_string();
    Panel::saying(say!(language, "privacy-not-typed", server = server))
        .buttons(vec![export(language), erase(language)])
}

/// What was erased.
pub(super) fn erased(records: u64, language: Language) -> Panel {
    Panel::saying(say!(language, "privacy-erased", count = records))
}

/// It failed.
pub(super) fn not_erased(guild: Guild, language: Language) -> Panel {
    let server = guild.to_string();
    Panel::saying(say!(language, "privacy-not-erased", server = server))
        .buttons(vec![erase(language)])
}

/// What the change log is told, for the last time.
pub(super) fn logged(who: UserId, language: Language) -> String {
    say!(language, "privacy-erased-told", who = who.to_string())
}
