//! How is a try shown? What happens and why in words, and under it the card as members see it.

use serenity::builder::CreateEmbed;

use super::{Tried, Unprompted};
use crate::community::Mode;
use crate::discord::panel::{Panel, cut};
use crate::discord::permitted::Permitted;
use crate::guilds::Snapshot;
use crate::knowledge::EntryId;
use crate::matching::{Band, Contender};
use crate::reply::{Outcome, Reply};
use crate::responder::Flags;
use crate::safety::Level;
use crate::say;

/// Room for words above a card, in UTF-16 units: Discord's limit, less a line's end.
const ROOM: usize = 1_990;

/// Room for them in an embed, beside an urgent card's, which is short but speaks in the message itself.
const ROOM_BESIDE: usize = 3_500;

/// How near the bar for an emergency card a question is that moderators should know of.
const NEAR_THE_BAR: f32 = 2.0;

/// The panel of a try.
pub(super) fn panel(tried: &Tried, snapshot: &Snapshot) -> Panel {
    let happens = happens(tried, snapshot);
    let why = why(tried, snapshot);
    let panel = if tried.reply.outranks_everything() {
        let beside = CreateEmbed::new()
            .title("Why")
            .description(cut(&why, ROOM_BESIDE));
        Panel::saying(happens).embed(beside)
    } else {
        Panel::saying(cut(&format!("{happens}\n{why}"), ROOM))
    };
    panel.card(&tried.reply)
}

/// What happens to the question where it is asked.
fn happens(tried: &Tried, snapshot: &Snapshot) -> String {
    let channel = tried.channel;
    let does = told(&tried.reply);
    let mut words = match (tried.permitted, &tried.live) {
        (Permitted::Yes, _) => {
            format!("**In <#{channel}> I {does}.** The card below is what members see.")
        }
        (_, Some(_)) => format!(
            "**In <#{channel}> I {does}**, although {}: emergency cards are always shown.",
            silence(tried.permitted)
        ),
        (_, None) => format!(
            "**In <#{channel}> I stay silent**, because {}. Elsewhere I {does}: the card below.",
            silence(tried.permitted)
        ),
    };
    if let Some((mode, unasked)) = &tried.unasked {
        words.push('\n');
        words.push_str(&without_asking(*mode, unasked, snapshot));
    }
    if tried.stands_in {
        words.push_str(
            "\nThis server's own choices and entries could not all be read just now: this is without them.",
        );
    }
    words
}

/// What happens to the same words where nobody asked.
fn without_asking(mode: Mode, unasked: &Unprompted, snapshot: &Snapshot) -> String {
    let language = snapshot.settings().language;
    let limits = || snapshot.community().unprompted().to_string();
    let Unprompted::Thought(reply) = unasked else {
        return say!(language, "try-unasked-alone");
    };
    let Some(reply) = reply else {
        return say!(language, "try-unasked-nothing", limits = limits());
    };
    if reply.outranks_everything() {
        return say!(language, "try-unasked-urgent");
    }
    match (mode, reply.entry().map(EntryId::as_str)) {
        (Mode::Shadow, Some(entry)) => say!(language, "try-unasked-shadow", entry = entry),
        (Mode::Suggest, Some(entry)) => say!(language, "try-unasked-suggest", entry = entry),
        (_, Some(entry)) => say!(language, "try-unasked-answer", entry = entry),
        (Mode::Answer, None) => say!(language, "try-unasked-today"),
        (_, None) => say!(language, "try-unasked-nothing", limits = limits()),
    }
}

/// Which choice of the guild keeps Signpost silent.
fn silence(permitted: Permitted) -> &'static str {
    match permitted {
        Permitted::Yes => "nothing",
        Permitted::ChannelOff => {
            "this channel is set to off (/settings, Choose what I do in a channel)"
        }
        Permitted::Paused => "I am paused in this server (/settings, Pause)",
    }
}

/// What a reply does, after "I".
fn told(reply: &Reply) -> String {
    let entry = |id: Option<&EntryId>| id.map_or_else(String::new, |id| format!(" `{id}`"));
    match reply.outcome() {
        Outcome::Answer => format!("answer with{}", entry(reply.entry())),
        Outcome::Choices => {
            let candidates = reply.candidates().iter();
            let ids: Vec<String> = candidates.map(|(id, _)| format!("`{id}`")).collect();
            format!("offer a choice of {}", ids.join(", "))
        }
        Outcome::Unknown => "say that I have no answer".to_owned(),
        Outcome::Urgent => "show an urgent card instead of an answer".to_owned(),
        Outcome::Boundary => "decline, since no bot may answer that, and refer".to_owned(),
    }
}

fn why(tried: &Tried, snapshot: &Snapshot) -> String {
    let trace = &tried.trial.trace;
    let mut lines = vec![flags(&tried.trial.flags)];
    lines.push(format!(
        "**How I read it:** {}, judged {}. Concepts: {}.",
        quoted(trace.read(), 200),
        trace.way(),
        listed(trace.concepts(), "none of this pack's")
    ));
    let contenders = trace.contenders();
    lines.push("**Nearest entries**".to_owned());
    if contenders.is_empty() {
        lines.push("None came near.".to_owned());
    }
    let ranked = (1..).zip(contenders);
    lines.extend(ranked.map(|(place, one)| contender(place, one)));
    let standing = snapshot.settings().sensitivity;
    lines.push(format!(
        "**How readily I answer:** {} here ({}).",
        standing.name(),
        snapshot.community().limits()
    ));
    let others = tried.trial.replies.iter();
    for (sensitivity, reply) in others.filter(|(one, _)| *one != standing) {
        let same = told(reply) == told(&tried.reply);
        let does = if same {
            "the same".to_owned()
        } else {
            format!("I would {}", told(reply))
        };
        lines.push(format!("With *{}*: {does}.", sensitivity.name()));
    }
    lines.join("\n")
}

fn contender(place: usize, one: &Contender) -> String {
    let band = match one.confidence.band() {
        Band::Sure => "sure (right in nine of ten cases)",
        Band::Likely => "likely (right more often than not)",
        Band::Unsure => "unsure (a guess)",
    };
    let shared = one.shared.iter();
    let shared: Vec<String> = shared
        .map(|term| match term.strip_prefix('#') {
            Some(concept) => format!("{concept} (concept)"),
            None => term.clone(),
        })
        .collect();
    format!(
        "{place}. `{}`: {band}, {} of 100. Closest: \u{201c}{}\u{201d}. Shared: {}.",
        one.entry,
        one.confidence.percent(),
        cut(&one.closest, 120),
        listed(&shared, "no word, only meaning")
    )
}

fn flags(flags: &Flags) -> String {
    let found = match &flags.found {
        None => "none found".to_owned(),
        Some((category, because)) => {
            let level = match category.level() {
                Level::Crisis => "a crisis",
                Level::Emergency => "an emergency",
                Level::SameDay => "help today",
                Level::Boundary => "what no bot may answer",
                Level::Routine => "an appointment",
            };
            let rule = if because.is_empty() {
                "by the learned check alone".to_owned()
            } else {
                format!("by a rule: {}", because.join(", "))
            };
            format!("{} ({level}), {rule}", category.title())
        }
    };
    let bar = match flags.urgency {
        over if over >= 0.0 => "over the bar for an emergency card",
        near if near >= -NEAR_THE_BAR => "close below the bar for an emergency card",
        _ => "far below the bar for an emergency card",
    };
    let weighed = flags.words.iter();
    let weighed: Vec<String> = weighed
        .map(|(word, worth)| format!("{} {worth:+.1}", quoted(word, 40)))
        .collect();
    let words = if weighed.is_empty() {
        String::new()
    } else {
        format!(" Words that weigh most: {}.", weighed.join(", "))
    };
    format!(
        "**Red flags:** {found}. {:+.1}, {bar} (0).{words}",
        flags.urgency
    )
}

/// A few words of a list, or what is said when it is empty.
fn listed(list: &[String], none: &str) -> String {
    if list.is_empty() {
        return none.to_owned();
    }
    cut(&list.join(", "), 200)
}

/// Somebody's own words, so that nothing in them is taken for formatting.
fn quoted(text: &str, most: usize) -> String {
    format!("`{}`", cut(&text.replace('`', "'"), most))
}
