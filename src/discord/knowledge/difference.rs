//! How does one text of an entry differ from another? Part by part, `-` before what goes and `+` before what
//! comes.

use crate::community::Change;
use crate::knowledge::{EntryId, EntryText, Overlay, Say, Shipped, TreatmentText};
use crate::say;
use crate::speech::Language;

/// The parts in which two texts differ, as lines; empty when they say the same.
pub(super) fn difference(
    before: Option<&EntryText>,
    after: &EntryText,
    language: Language,
) -> String {
    let nothing = EntryText::default();
    let before = parts(before.unwrap_or(&nothing));
    let mut told = Vec::new();
    for ((name, old), (_, new)) in before.into_iter().zip(parts(after)) {
        if old == new {
            continue;
        }
        told.push(say!(language, name));
        let gone = old.iter().filter(|line| !new.contains(line));
        told.extend(gone.map(|line| format!("- {line}")));
        let come = new.iter().filter(|line| !old.contains(line));
        told.extend(come.map(|line| format!("+ {line}")));
        let moved =
            old.iter().all(|line| new.contains(line)) && new.iter().all(|line| old.contains(line));
        if moved {
            told.push(format!(
                "  {}",
                say!(language, "knowledge-difference-moved")
            ));
        }
    }
    told.join("\n")
}

/// The most entries of one change that are compared.
const MOST_COMPARED: usize = 20;

/// What a change did to the texts of entries, each under its id; empty when it touched none. Where a server says
/// nothing the pack's text stands.
pub(super) fn of_change(change: &Change, shipped: &Shipped, language: Language) -> String {
    let nothing = EntryText::default();
    let text = |id: &EntryId, value: &Option<String>| match value.as_deref().map(Say::parse) {
        Some(Ok(Say::Own { text, .. })) => EntryText::parse(&text).ok(),
        Some(_) => None,
        None => EntryText::parse(shipped.text(id)?).ok(),
    };
    let ids = change.edits.iter();
    let ids = ids.filter_map(|edit| Some((edit, Overlay::entry_of(edit.subject.as_str())?)));
    let (edits, more) = {
        let all: Vec<_> = ids.collect();
        let more = all.len().saturating_sub(MOST_COMPARED);
        (all.into_iter().take(MOST_COMPARED), more)
    };
    let told = edits.filter_map(|(edit, id)| {
        let (before, after) = (text(&id, &edit.before), text(&id, &edit.after));
        let differs = difference(
            before.as_ref(),
            after.as_ref().unwrap_or(&nothing),
            language,
        );
        (!differs.is_empty()).then(|| format!("{id}\n{differs}"))
    });
    let more = (more > 0).then(|| say!(language, "knowledge-difference-more", count = more));
    told.chain(more).collect::<Vec<_>>().join("\n\n")
}

/// Every part of an entry's text by the message with its name, each as lines.
fn parts(text: &EntryText) -> Vec<(&'static str, Vec<String>)> {
    let one = |text: &String| {
        let text = text.clone();
        Some(text)
            .filter(|text| !text.is_empty())
            .into_iter()
            .collect::<Vec<_>>()
    };
    let none = TreatmentText::default();
    let treatment = text.treatment.as_ref().unwrap_or(&none);
    let sources = text.sources.iter();
    let sources =
        sources.map(|source| format!("{} | {} | {}", source.name, source.url, source.seen));
    let disputes = text.disputes.iter().flat_map(|dispute| {
        [
            format!("{}: {}", dispute.claim, dispute.article),
            format!("{}: {}", dispute.claim, dispute.evidence),
        ]
    });
    vec![
        ("knowledge-part-title", one(&text.title)),
        ("knowledge-part-kind", one(&text.kind)),
        ("knowledge-part-aim", one(&text.aim)),
        ("knowledge-part-summary", one(&text.summary)),
        ("knowledge-part-cause", one(&text.cause)),
        ("knowledge-part-helps", one(&text.helps)),
        ("knowledge-part-uncertainty", one(&text.uncertainty)),
        ("knowledge-level", one(&text.care.level)),
        ("knowledge-part-care", one(&text.care.text)),
        ("knowledge-part-disputes", disputes.collect()),
        ("knowledge-part-how-it-works", one(&treatment.how_it_works)),
        ("knowledge-part-benefits", one(&treatment.benefits)),
        ("knowledge-part-risks", one(&treatment.risks)),
        (
            "knowledge-part-if-nothing",
            one(&treatment.if_nothing_is_done),
        ),
        ("knowledge-part-choices", one(&treatment.choices)),
        ("knowledge-part-daily-life", one(&treatment.quality_of_life)),
        ("knowledge-part-questions", treatment.questions.clone()),
        ("knowledge-part-asks", text.asks.clone()),
        ("knowledge-part-related", text.related.clone()),
        ("knowledge-part-claims", text.claims.clone()),
        ("knowledge-part-sources", sources.collect()),
        ("knowledge-part-reviewed", one(&text.review.reviewed)),
        ("knowledge-part-next", one(&text.review.next)),
        ("knowledge-part-by", one(&text.review.by)),
        ("knowledge-part-reach", text.tests.reach.clone()),
        ("knowledge-part-avoid", text.tests.avoid.clone()),
    ]
}

#[cfg(test)]
mod tests {
    use super::difference;
    use crate::knowledge::EntryText;
    use crate::speech::Language;

    fn told(before: &EntryText, after: &EntryText) -> String {
        difference(Some(before), after, Language::English)
    }

    #[test]
    fn only_what_differs_is_told() {
        let before = EntryText {
            title: "Old".to_owned(),
            asks: vec!["one".to_owned(), "two".to_owned()],
            ..EntryText::default()
        };
        let mut after = before.clone();
        assert_eq!(told(&before, &after), "");
        after.title = "New".to_owned();
        after.asks = vec!["two".to_owned(), "three".to_owned()];
        let words = told(&before, &after);
        assert_eq!(words, "Title\n- Old\n+ New\nPhrasings\n- one\n+ three");
        after.clone_from(&before);
        after.asks.reverse();
        assert_eq!(told(&before, &after), "Phrasings\n  in another order");
    }
}
