//! How is an entry told? Its texts as blocks, in the order a member reads them.
//!
//! The order is part of the product: what it is, why, what helps, when to worry; then benefits with
//! risks, what the article got wrong, what nobody knows; the sources last.

use jiff::civil::Date;

use super::{Block, Role};
use crate::knowledge::{Entry, Kind, Prose};

/// The entry's texts in reading order: what, why, what helps, when to worry, then the rest.
pub(super) fn blocks(entry: &Entry, today: Date) -> Vec<Block> {
    let mut blocks = vec![
        Block::new(Role::Body, None, entry.summary.as_str()),
        Block::new(Role::Body, Some("What may cause it"), entry.cause.as_str()),
        Block::new(Role::Body, Some("What can help"), entry.helps.as_str()),
        Block::new(Role::Care, Some("When to get care"), care(entry)),
    ];
    if let Some(treatment) = &entry.treatment {
        let both = format!(
            "May help: {}\nMay harm: {}",
            treatment.benefits, treatment.risks
        );
        // One without the other would mislead: both are shown or neither.
        blocks.push(Block::new(Role::Detail, Some("Benefits and risks"), both).uncut());
        let rows = [
            ("How it works", &treatment.how_it_works),
            ("If nothing is done", &treatment.if_nothing_is_done),
            ("Other choices", &treatment.choices),
            ("Daily life", &treatment.quality_of_life),
        ];
        let detail = |(heading, text): (&'static str, &Prose)| {
            Block::new(Role::Detail, Some(heading), text.as_str())
        };
        blocks.extend(rows.map(detail));
        let questions: Vec<_> = treatment
            .questions
            .iter()
            .map(|q| format!("• {q}"))
            .collect();
        let heading = Some("Questions for your doctor");
        blocks.push(Block::new(Role::Detail, heading, questions.join("\n")).by_line());
    }
    let disputes = entry
        .disputes
        .iter()
        .map(|row| format!("{} {}", row.article, row.evidence));
    let disputes: Vec<_> = disputes.collect();
    if !disputes.is_empty() {
        let heading = Some("Where the article and the evidence differ");
        // The article's view without its correction would repeat a mistake.
        blocks.push(Block::new(Role::Doubt, heading, disputes.join("\n")).by_line());
    }
    let (heading, text) = (Some("What is not certain"), entry.uncertainty.as_str());
    blocks.push(Block::new(Role::Doubt, heading, text));
    let heading = Some("Source and review");
    blocks.push(Block::new(Role::Origin, heading, origin(entry, today)).uncut());
    blocks
}

/// The signs under a sentence on how soon they need care; an entry on the pack itself names none.
fn care(entry: &Entry) -> String {
    match entry.kind {
        Kind::About => entry.care.text.to_string(),
        _ => format!("{} {}", entry.care.level.words(), entry.care.text),
    }
}

fn origin(entry: &Entry, today: Date) -> String {
    let names: Vec<_> = entry
        .sources
        .iter()
        .take(2)
        .map(|source| source.name.as_str())
        .collect();
    let more = entry.sources.len().saturating_sub(names.len());
    let more = if more == 0 {
        String::new()
    } else {
        format!(" and {more} more")
    };
    let review = &entry.review;
    let overdue = if entry.is_overdue(today) {
        " This review is overdue."
    } else {
        ""
    };
    format!(
        "{}{more}. Last checked {}, next check {}; {}.{overdue}",
        names.join("; "),
        review.reviewed,
        review.next,
        review.by
    )
}
