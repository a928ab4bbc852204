//! How is an entry's file written? One order, one quoting, one phrasing a line.
//!
//! The shipped files are written this way too: a test compares every one of them, so that an edit of one
//! field shows as a change of one line.

use std::fmt::Write as _;

use super::EntryText;

/// A list of values short enough for one line, or one that grows.
#[derive(Clone, Copy)]
enum Shape {
    Line,
    Block,
}

/// Writes the whole file.
pub(super) fn write(entry: &EntryText) -> String {
    let mut file = Writer(String::new());
    file.text("title", &entry.title);
    file.text("kind", &entry.kind);
    file.text("aim", &entry.aim);
    file.text("summary", &entry.summary);
    file.text("cause", &entry.cause);
    file.text("helps", &entry.helps);
    file.text("uncertainty", &entry.uncertainty);
    file.list("asks", &entry.asks, Shape::Block);
    file.list("related", &entry.related, Shape::Line);
    file.list("claims", &entry.claims, Shape::Line);
    if entry.sources.is_empty() {
        // The key must be there; as a list of tables it would vanish with its last item.
        file.list("source", &[], Shape::Line);
    }
    file.table("[care]");
    file.text("level", &entry.care.level);
    file.text("text", &entry.care.text);
    for dispute in &entry.disputes {
        file.table("[[dispute]]");
        file.text("claim", &dispute.claim);
        file.text("article", &dispute.article);
        file.text("evidence", &dispute.evidence);
    }
    if let Some(treatment) = &entry.treatment {
        file.table("[treatment]");
        file.text("how_it_works", &treatment.how_it_works);
        file.text("benefits", &treatment.benefits);
        file.text("risks", &treatment.risks);
        file.text("if_nothing_is_done", &treatment.if_nothing_is_done);
        file.text("choices", &treatment.choices);
        file.text("quality_of_life", &treatment.quality_of_life);
        file.list("questions", &treatment.questions, Shape::Line);
    }
    for source in &entry.sources {
        file.table("[[source]]");
        file.text("name", &source.name);
        file.text("url", &source.url);
        file.day("seen", &source.seen);
    }
    file.table("[review]");
    file.day("reviewed", &entry.review.reviewed);
    file.day("next", &entry.review.next);
    file.text("by", &entry.review.by);
    file.table("[tests]");
    file.list("reach", &entry.tests.reach, Shape::Block);
    file.list("avoid", &entry.tests.avoid, Shape::Block);
    file.0
}

struct Writer(String);

impl Writer {
    fn key(&mut self, key: &str) {
        self.0.push_str(key);
        self.0.push_str(" = ");
    }

    fn table(&mut self, head: &str) {
        self.0.push('\n');
        self.0.push_str(head);
        self.0.push('\n');
    }

    fn text(&mut self, key: &str, value: &str) {
        self.key(key);
        self.quoted(value);
        self.0.push('\n');
    }

    /// A day stands without quotes; what is none is kept as a text, so that the file stays TOML and the
    /// reader can say at this line what it expected.
    fn day(&mut self, key: &str, value: &str) {
        if !is_day(value) {
            return self.text(key, value);
        }
        self.key(key);
        self.0.push_str(value);
        self.0.push('\n');
    }

    fn list(&mut self, key: &str, values: &[String], shape: Shape) {
        self.key(key);
        self.0.push('[');
        for (nth, value) in values.iter().enumerate() {
            match (shape, nth) {
                (Shape::Block, _) => self.0.push_str("\n  "),
                (Shape::Line, 0) => {}
                (Shape::Line, _) => self.0.push_str(", "),
            }
            self.quoted(value);
            if matches!(shape, Shape::Block) {
                self.0.push(',');
            }
        }
        if matches!(shape, Shape::Block) && !values.is_empty() {
            self.0.push('\n');
        }
        self.0.push_str("]\n");
    }

    /// A basic string: everything a person sees stands as it is.
    fn quoted(&mut self, value: &str) {
        self.0.push('"');
        for c in value.chars() {
            match c {
                '"' => self.0.push_str("\\\""),
                '\\' => self.0.push_str("\\\\"),
                '\n' => self.0.push_str("\\n"),
                '\r' => self.0.push_str("\\r"),
                '\t' => self.0.push_str("\\t"),
                c if c.is_ascii_control() => {
                    // Writing to a string does not fail.
                    let _ = write!(self.0, "\\u{:04X}", u32::from(c));
                }
                c => self.0.push(c),
            }
        }
        self.0.push('"');
    }
}

/// Whether a text is a calendar day in the one spelling TOML has for it.
fn is_day(text: &str) -> bool {
    let shaped = text.len() == 10 && text.bytes().all(|b| b.is_ascii_digit() || b == b'-');
    shaped
        && text
            .parse::<jiff::civil::Date>()
            .is_ok_and(|day| day.to_string() == text)
}
