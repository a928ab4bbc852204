//! How is a try shown? What happens and why in words, and under it the card as members see it.

use serenity::builder::CreateEmbed;

use super::{Tried, Unprompted};
use crate::community::Mode;
use crate::discord::changes::choice_words;
use crate::discord::panel::{Panel, cut};
use crate::discord::permitted::Permitted;
use crate::discord::render::shown;
use crate::guilds::Snapshot;
use crate::knowledge::EntryId;
use crate::matching::{Band, Contender};
use crate::reply::{Outcome, Reply};
use crate::responder::Flags;
use crate::safety::Level;
use crate::say;
use crate::speech::{Language, Values};

/// Room for words above a card, in UTF-16 units: Discord's limit, less a line's end.
const ROOM: usize = 1_990;

/// Room for them in an embed, beside an urgent card's, which is short but speaks in the message itself.
const ROOM_BESIDE: usize = 3_500;

/// How near the bar for an emergency card a question is that moderators should know of.
const NEAR_THE_BAR: f32 = 2.0;

/// The panel of a try.
pub(super) fn panel(tried: &Tried, snapshot: &Snapshot, language: Language) -> Panel {
    let happens = happens(tried, snapshot, language);
    let why = why(tried, snapshot, language);
    let panel = if tried.reply.outranks_everything() {
        let beside = CreateEmbed::new()
            .title(say!(language, "try-why"))
            .description(cut(&why, ROOM_BESIDE));
        Panel::saying(happens).embed(beside)
    } else {
        Panel::saying(cut(&format!("{happens}\n{why}"), ROOM))
    };
    panel.card(&shown(&tried.reply))
}

/// What happens to the question where it is asked.
fn happens(tried: &Tried, snapshot: &Snapshot, language: Language) -> String {
    let mut values = Values::new();
    values.set("channel", tried.channel.to_string());
    values.set("does", told(&tried.reply, language));
    let silent = match tried.permitted {
        Permitted::Yes => None,
        Permitted::ChannelOff => Some(say!(language, "try-silent-channel")),
        Permitted::Paused => Some(say!(language, "try-silent-paused")),
    };
    let id = match (&silent, &tried.live) {
        (None, _) => "try-here",
        (Some(_), Some(_)) => "try-here-although",
        (Some(_), None) => "try-here-silent",
    };
    values.set("because", silent);
    let mut words = language.say(id, &values);
    if let Some((mode, unasked)) = &tried.unasked {
        words.push('\n');
        words.push_str(&without_asking(*mode, unasked, snapshot, language));
    }
    if tried.stands_in {
        words.push('\n');
        words.push_str(&say!(language, "try-stands-in"));
    }
    words
}

/// What happens to the same words where nobody asked.
fn without_asking(
    mode: Mode,
    unasked: &Unprompted,
    snapshot: &Snapshot,
    language: Language,
) -> String {
    let limits = || snapshot.community().unprompted().words(language);
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

/// What a reply does, after "I".
fn told(reply: &Reply, language: Language) -> String {
    match reply.outcome() {
        Outcome::Answer => {
            let entry = reply.entry().map(EntryId::as_str);
            say!(language, "try-does-answer", entry = entry)
        }
        Outcome::Choices => {
            let candidates = reply.candidates().iter();
            let ids: Vec<String> = candidates.map(|(id, _)| format!("`{id}`")).collect();
            say!(language, "try-does-choices", entries = ids.join(", "))
        }
        Outcome::Unknown => say!(language, "try-does-unknown"),
        Outcome::Urgent => say!(language, "try-does-urgent"),
        Outcome::Boundary => say!(language, "try-does-boundary"),
    }
}

fn why(tried: &Tried, snapshot: &Snapshot, language: Language) -> String {
    let trace = &tried.trial.trace;
    let mut lines = vec![flags(&tried.trial.flags, language)];
    lines.push(say!(
        language,
        "try-read",
        read = quoted(trace.read(), 200),
        way = trace.way(),
        concepts = listed(trace.concepts(), || say!(language, "try-no-concepts"))
    ));
    let contenders = trace.contenders();
    lines.push(say!(language, "try-nearest"));
    if contenders.is_empty() {
        lines.push(say!(language, "try-nearest-none"));
    }
    let ranked = (1..).zip(contenders);
    lines.extend(ranked.map(|(place, one)| contender(place, one, language)));
    let standing = snapshot.settings().sensitivity;
    lines.push(say!(
        language,
        "try-readily",
        sensitivity = choice_words(standing.name(), language),
        limits = snapshot.community().limits().words(language)
    ));
    let does = told(&tried.reply, language);
    let others = tried.trial.replies.iter();
    for (sensitivity, reply) in others.filter(|(one, _)| *one != standing) {
        let name = choice_words(sensitivity.name(), language);
        let other = told(reply, language);
        lines.push(if other == does {
            say!(language, "try-other-same", sensitivity = name)
        } else {
            say!(
                language,
                "try-other-would",
                sensitivity = name,
                does = other
            )
        });
    }
    lines.join("\n")
}

fn contender(place: usize, one: &Contender, language: Language) -> String {
    let sureness = match one.confidence.band() {
        Band::Sure => say!(language, "try-sure"),
        Band::Likely => say!(language, "try-likely"),
        Band::Unsure => say!(language, "try-unsure"),
    };
    let shared = one.shared.iter();
    let shared: Vec<String> = shared
        .map(|term| match term.strip_prefix('#') {
            Some(concept) => say!(language, "try-concept", concept = concept),
            None => term.clone(),
        })
        .collect();
    say!(
        language,
        "try-contender",
        place = place,
        entry = one.entry.as_str(),
        sureness = sureness,
        percent = one.confidence.percent(),
        closest = cut(&one.closest, 120),
        shared = listed(&shared, || say!(language, "try-no-word-shared"))
    )
}

fn flags(flags: &Flags, language: Language) -> String {
    let found = match &flags.found {
        None => say!(language, "try-flags-none"),
        Some((category, because)) => {
            let level = match category.level() {
                Level::Crisis => say!(language, "try-level-crisis"),
                Level::Emergency => say!(language, "try-level-emergency"),
                Level::SameDay => say!(language, "try-level-same-day"),
                Level::Boundary => say!(language, "try-level-boundary"),
                Level::Routine => say!(language, "try-level-routine"),
            };
            let mut values = Values::new();
            values.set("category", category.title());
            values.set("level", level);
            values.set("rules", because.join(", "));
            let id = if because.is_empty() {
                "try-flags-learned"
            } else {
                "try-flags-rule"
            };
            language.say(id, &values)
        }
    };
    let bar = match flags.urgency {
        over if over >= 0.0 => say!(language, "try-bar-over"),
        near if near >= -NEAR_THE_BAR => say!(language, "try-bar-close"),
        _ => say!(language, "try-bar-far"),
    };
    let weighed = flags.words.iter();
    let weighed: Vec<String> = weighed
        .map(|(word, worth)| format!("{} {worth:+.1}", quoted(word, 40)))
        .collect();
    let words = say!(
        language,
        "try-flags",
        found = found,
        urgency = format!("{:+.1}", flags.urgency),
        bar = bar
    );
    if weighed.is_empty() {
        return words;
    }
    let weighed = weighed.join(", ");
    format!(
        "{words} {}",
        say!(language, "try-flags-words", words = weighed)
    )
}

/// A few words of a list, or what is said when it is empty.
fn listed(list: &[String], none: impl Fn() -> String) -> String {
    if list.is_empty() {
        return none();
    }
    cut(&list.join(", "), 200)
}

/// Somebody's own words, so that nothing in them is taken for formatting.
fn quoted(text: &str, most: usize) -> String {
    format!("`{}`", cut(&text.replace('`', "'"), most))
}
