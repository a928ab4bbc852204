//! How is an entry told? Its texts as blocks, in the order a member reads them.
//!
//! The order is part of the product: what it is, why, what helps, when to worry; then benefits with
//! risks, what the article got wrong, what nobody knows; the sources last.

use jiff::civil::Date;

use super::page::units;
use super::{Block, Role};
use crate::knowledge::{CareLevel, Entry, Kind};
use crate::say;
use crate::speech::Language;

/// The entry's texts in reading order: what, why, what helps, when to worry, then the rest.
pub(super) fn blocks(entry: &Entry, today: Date, language: Language) -> Vec<Block> {
    let block = |role, id, text: &str| Block::new(role, text).under(say!(language, id));
    let mut blocks = vec![
        Block::new(Role::Body, entry.summary.as_str()),
        block(Role::Body, "card-cause", entry.cause.as_str()),
        block(Role::Body, "card-helps", entry.helps.as_str()),
        block(Role::Care, "card-care", &care(entry, language)),
    ];
    if let Some(treatment) = &entry.treatment {
        let (good, bad) = (treatment.benefits.as_str(), treatment.risks.as_str());
        let both = say!(language, "card-balance-both", good = good, bad = bad);
        // One without the other would mislead: both are shown or neither.
        blocks.push(block(Role::Balance, "card-balance", &both).uncut());
        let rows = [
            ("card-how-it-works", &treatment.how_it_works),
            ("card-if-nothing", &treatment.if_nothing_is_done),
            ("card-other-choices", &treatment.choices),
            ("card-daily-life", &treatment.quality_of_life),
        ];
        blocks.extend(rows.map(|(id, text)| block(Role::Detail, id, text.as_str())));
        let questions = treatment.questions.iter();
        let questions: Vec<_> = questions.map(|q| format!("• {q}")).collect();
        blocks.push(block(Role::Detail, "card-questions", &questions.join("\n")).by_line());
    }
    let disputes = entry.disputes.iter();
    let disputes: Vec<_> = disputes
        .map(|row| format!("{} {}", row.article, row.evidence))
        .collect();
    if !disputes.is_empty() {
        // The article's view without its correction would repeat a mistake.
        blocks.push(block(Role::Doubt, "card-disputes", &disputes.join("\n")).by_line());
    }
    blocks.push(block(
        Role::Doubt,
        "card-uncertain",
        entry.uncertainty.as_str(),
    ));
    blocks.push(block(Role::Origin, "card-origin", &origin(entry, today, language)).uncut());
    for (at, some) in sources(entry, language).iter().enumerate() {
        let heading = if at == 0 {
            "card-sources"
        } else {
            "card-more-sources"
        };
        blocks.push(block(Role::Sources, heading, some).uncut());
    }
    blocks
}

/// The signs under a sentence on how soon they need care; an entry on the pack itself names none.
fn care(entry: &Entry, language: Language) -> String {
    let soon = match (entry.kind, entry.care.level) {
        (Kind::About, _) => return entry.care.text.to_string(),
        (_, CareLevel::Routine) => say!(language, "care-routine"),
        (_, CareLevel::Soon) => say!(language, "care-soon"),
        (_, CareLevel::Urgent) => say!(language, "care-urgent"),
    };
    format!("{soon} {}", entry.care.text)
}

fn origin(entry: &Entry, today: Date, language: Language) -> String {
    let names = entry
        .sources
        .iter()
        .take(2)
        .map(|source| source.name.as_str());
    let names: Vec<_> = names.collect();
    let review = &entry.review;
    let told = say!(
        language,
        "card-origin-line",
        names = names.join("; "),
        more = entry.sources.len().saturating_sub(names.len()),
        reviewed = review.reviewed.to_string(),
        next = review.next.to_string(),
        by = review.by.as_str(),
    );
    if entry.is_overdue(today) {
        // First, since it weighs on all that follows.
        return format!("{} {told}", say!(language, "card-overdue"));
    }
    told
}

/// The longest list of sources in one block, in UTF-16 units: Discord takes 1,024 a field.
const LONGEST_LIST: usize = 1_000;

/// Every source, a line each, with where and when it was read; as many lists as their length needs.
fn sources(entry: &Entry, language: Language) -> Vec<String> {
    let lines = entry.sources.iter().map(|source| {
        let name = source.name.as_str();
        let (url, seen) = (&*source.url, source.seen.to_string());
        say!(language, "card-source", name = name, url = url, seen = seen)
    });
    let mut lists: Vec<String> = Vec::new();
    for line in lines {
        match lists.last_mut() {
            Some(list) if units(list) + 1 + units(&line) <= LONGEST_LIST => {
                list.push('\n');
                list.push_str(&line);
            }
            _ => lists.push(line),
        }
    }
    lists
}
