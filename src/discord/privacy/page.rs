//! What does `/privacy` say? Plain words for a reader of twelve; only what is true of this server right now.

use std::fmt::Write as _;

use serenity::builder::{CreateActionRow, CreateEmbed, CreateInputText, CreateModal};
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

const ASKED: &str = "I read your question, look for an answer and forget it. I do not write down what you asked or who \
                     asked. Discord keeps messages by its own rules; you can delete yours there.";

const COUNTS: &str = "I count how often a topic was answered on a day, and how many said that it helped. A count has no name and no \
     question in it, and goes after two years.";

const AT_HAND: &str = "Until I am restarted I remember the numbers of messages I answered, so that I answer each only \
                       once; for a while, whom I answered where, if the server wants a pause between answers; for a \
                       minute, who may be answered without asking; and \
                       what recent questions came to, without their words. So that everybody counts once, I remember \
                       that somebody judged an answer, in a form that cannot be turned back into a name. None of this is written to a disk.";

/// What is kept here, what is not, and what can be done about it.
pub(super) fn overview(intake: &Intake, visitor: &Visitor<'_>, hushed: Option<bool>) -> Panel {
    let language = visitor.slot.language;
    let mut embed = CreateEmbed::new()
        .title("What I keep, and what I do not")
        .field("What you ask", ASKED, false)
        .field(
            say!(language, "privacy-unprompted-title"),
            unprompted(intake, language, hushed),
            false,
        );
    let days = intake.settings.erase_after_days;
    let language = visitor.slot.language;
    if visitor.home == Home::Visiting {
        embed = embed.field("Here", say!(language, "privacy-here-visiting"), false);
    } else if visitor.home == Home::Group {
        embed = embed.field("Here", say!(language, "privacy-here-group"), false);
    } else if visitor.guild.is_none() {
        let here = "In direct messages I keep nothing. Each server makes its own choices: use /privacy there to see \
                    them.";
        embed = embed.field("Here", here, false);
    } else if intake.answering.guilds.stands_in(&visitor.snapshot) {
        let unread =
            "I can't read this server's own choices just now. Please look again in a minute.";
        embed = embed.field("This server", unread, false);
    } else {
        let settings = visitor.snapshot.settings();
        embed = embed
            .field("Questions I have no answer to", inbox(settings), false)
            .field("Emergencies", alerts(intake, visitor), false)
            .field("Moderators", moderators(settings), false);
    }
    embed = embed
        .field("Counts", COUNTS, false)
        .field("In my memory, for a short time", AT_HAND, false)
        .field("How to have it deleted", deleting(days), false);
    let mut buttons = vec![button("What is stored about me", Control::Me)];
    // Where it cannot be read, either may be what is wanted.
    if hushed != Some(true) {
        buttons.push(button(&say!(language, "privacy-hush"), Control::Hush));
    }
    if hushed != Some(false) {
        buttons.push(button(&say!(language, "privacy-unhush"), Control::Unhush));
    }
    if visitor.standing >= Standing::Owner {
        buttons.push(button("Export everything", Control::Export));
        buttons.push(button("Erase everything", Control::Erase).style(ButtonStyle::Danger));
    }
    buttons.extend(help::policy(intake, language));
    Panel::saying("").embed(embed).buttons(buttons)
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

fn inbox(settings: &Settings) -> String {
    match settings.inbox_days {
        0 => "I do not keep them: this server has left the inbox off. I only count words that at least five people \
              wrote on the same day; until then they are in my memory alone."
            .to_owned(),
        days => format!(
            "This server has switched the inbox on. I take names, numbers and links out of such a question, keep it for \
             {} without who asked, and then erase it; the same when you press \u{201c}Not what I meant\u{201d} on an \
             answer to you, or open none of the topics I offered. For ten minutes I hold it in my memory, names and \
             numbers taken out, to see whether you do. The people who write this server's entries \
             read it to write better answers.",
            in_days(days)
        ),
    }
}

fn alerts(intake: &Intake, visitor: &Visitor<'_>) -> String {
    let guild = visitor.guild.map(GuildId::get);
    let mut hosts = intake.settings.alerts.iter();
    let hosts = hosts.any(|(own, _)| Some(*own) == guild);
    if visitor.snapshot.settings().alerts.is_some() || hosts {
        "When I show an emergency or crisis card, I tell this server's team that I did, and in which channel. If you \
         asked in public, they get a link to your message. I never tell them your words or your name."
            .to_owned()
    } else {
        "When I show an emergency or crisis card, I tell nobody.".to_owned()
    }
}

fn moderators(settings: &Settings) -> String {
    let log = match settings.log {
        Some(channel) => format!(" Each change is also posted in <#{channel}>."),
        None => String::new(),
    };
    format!(
        "Who changes a setting or an entry is named beside that change, and who begins or writes a draft beside the \
         draft, so that the team knows who did what.{log} Nobody else is named anywhere."
    )
}

fn deleting(days: u16) -> String {
    let then = match days {
        0 => "at once".to_owned(),
        days => format!(
            "after {}; if it takes me back before, nothing is lost",
            in_days(days.into())
        ),
    };
    format!(
        "If you only ask questions, nothing about you is stored, so there is nothing to delete; that you want no \
         answers without asking goes when you change it back. A server's administrators \
         can erase everything about the server here with /privacy, at once. If a server removes me, everything about it \
         is erased {then}."
    )
}

fn in_days(days: u32) -> String {
    match days {
        1 => "1 day".to_owned(),
        many => format!("{many} days"),
    }
}

/// What stands about whoever asked.
pub(super) fn about(named: Named, guild: Option<GuildId>, language: Language) -> Panel {
    let panel = beside_decisions(named, guild);
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
fn beside_decisions(named: Named, guild: Option<GuildId>) -> Panel {
    let place = match guild {
        Some(_) => "in this server",
        None => "in any server",
    };
    if named.changes == 0 && named.drafts == 0 {
        return Panel::saying(format!(
            "Nothing is stored about you {place}. What you asked was not kept with your name, so I cannot even look for \
             it."
        ));
    }
    let mut kept = Vec::new();
    if named.changes > 0 {
        kept.push(counted(named.changes, "change", "changes"));
    }
    if named.drafts > 0 {
        kept.push(counted(
            named.drafts,
            "draft of an entry",
            "drafts of entries",
        ));
    }
    Panel::saying(format!(
        "You helped to decide things {}: your number on Discord stands beside {}. Nothing else is stored about you \
         there; nothing you asked is kept with your name. It goes when an administrator erases everything about the server, or \
         when the server removes me and its time is over.",
        place,
        kept.join(" and ")
    ))
}

/// The database failed.
pub(super) fn unreadable() -> Panel {
    Panel::saying(
        "I can't read what is stored just now. Please try again in a minute; if it stays so, tell whoever runs me to \
         look at my log.",
    )
}

/// How much an export holds.
pub(super) struct Holds([(usize, &'static str, &'static str); 5]);

impl Holds {
    pub(super) fn of(everything: &Everything) -> Self {
        Self([
            (
                everything.decided.values.len(),
                "choice that stands",
                "choices that stand",
            ),
            (everything.history.len(), "change", "changes"),
            (everything.drafts.len(), "draft", "drafts"),
            (everything.tallies.len(), "count", "counts"),
            (
                everything.misses.len(),
                "question in the inbox",
                "questions in the inbox",
            ),
        ])
    }

    fn words(&self) -> String {
        let kinds = self.0.iter();
        let kinds: Vec<String> = kinds
            .map(|(count, one, many)| counted(*count as u64, one, many))
            .collect();
        kinds.join(", ")
    }
}

/// What is said beside a file of an export.
pub(super) fn part(number: usize, of: usize, most: usize, holds: &Holds) -> Panel {
    if number > 1 {
        return Panel::saying(format!("Part {number} of {of}."));
    }
    let mut words = format!(
        "Everything that is stored about this server: {}. Only you see this; keep the file safe, since it names who \
         decided what.",
        holds.words()
    );
    if of > 1 {
        let _ = write!(
            words,
            " It is too large for one file, so it comes in {of} parts; no record is cut in two."
        );
    }
    if of > most {
        let _ = write!(
            words,
            " Only the first {most} are sent here. Whoever runs me can give you the rest from the database."
        );
    }
    Panel::saying(words)
}

/// The form that asks for the server's id.
pub(super) fn form(guild: Guild) -> CreateModal {
    let input = CreateInputText::new(InputTextStyle::Short, "The id of this server", FIELD)
        .required(true)
        .placeholder(format!("Type {guild} to erase everything for good"))
        .max_length(25);
    blank(Control::Erase, "Erase everything about this server")
        .components(vec![CreateActionRow::InputText(input)])
}

/// The id was not typed.
pub(super) fn not_typed(guild: Guild) -> Panel {
    let again = button("Erase everything", Control::Erase).style(ButtonStyle::Danger);
    Panel::saying(format!(
        "Nothing was erased: what you typed is not the id of this server. To erase everything, type `{guild}`."
    ))
    .buttons(vec![button("Export everything", Control::Export), again])
}

/// What was erased.
pub(super) fn erased(records: u64) -> Panel {
    let gone = match records {
        0 => "There was nothing to erase.".to_owned(),
        some => format!(
            "Erased: {}. That is every setting and entry of this server's own, the history of changes, drafts, counts \
             and the inbox.",
            counted(some, "record", "records")
        ),
    };
    Panel::saying(format!(
        "{gone} It cannot be undone. From now on I answer here as whoever runs me has chosen; remove me from the server \
         if you want no answers."
    ))
}

/// It failed.
pub(super) fn not_erased(guild: Guild) -> Panel {
    let again = button("Erase everything", Control::Erase).style(ButtonStyle::Danger);
    Panel::saying(format!(
        "I could not erase everything just now; some of it may be gone already. Please do it again in a minute, with \
         `{guild}`. If it stays so, tell whoever runs me to look at my log."
    ))
    .buttons(vec![again])
}

/// What the change log is told, for the last time.
pub(super) fn logged(who: UserId) -> String {
    format!(
        "<@{who}> erased everything stored about this server: settings, entries, history and counts. I answer as whoever \
         runs me has chosen, and no longer write here."
    )
}

fn counted(count: u64, one: &str, many: &str) -> String {
    format!("{count} {}", if count == 1 { one } else { many })
}
