//! What do exports and imports say? Plain words, with places where something is wrong.

use serenity::builder::{CreateAttachment, CreateEmbed};
use serenity::model::application::ButtonStyle;

use super::control::{Control, What};
use super::judged::{Changes, Judged, Lines, Offer};
use super::packed::{Packed, Written};
use super::{Refusal, carried};
use crate::archive::{Form, MAX_ATTACHMENT, PackFile};
use crate::community::{Change, Guild};
use crate::discord::hint::Hint;
use crate::discord::panel::{Panel, button, cut};
use crate::discord::rest::DownloadError;
use crate::discord::settings;
use crate::discord::standing::Standing;
use crate::knowledge::EntryId;
use crate::say;
use crate::speech::Language;

/// The most ids that are told in one list.
const MOST_NAMED: usize = 15;

/// The longest line about one finding, in UTF-16 units: ten of them fit an embed beside another.
const LINE: usize = 270;

/// The longest text of an embed; two of them stay within what Discord takes for all.
const EMBED: usize = 2_900;

/// What a form is called.
pub(super) fn form_title(form: Form, language: Language) -> String {
    match form {
        Form::Archive => say!(language, "export-zip"),
        Form::Json => say!(language, "export-json"),
        Form::Csv => say!(language, "export-csv"),
    }
}

fn size(bytes: usize, language: Language) -> String {
    match bytes {
        0..1_024 => say!(language, "size-bytes", count = bytes),
        1_024..1_048_576 => {
            let size = bytes.div_ceil(1_024).to_string();
            say!(language, "size-kilobytes", size = size)
        }
        _ => {
            let size = format!("{}.{}", bytes >> 20, ((bytes & 0xf_ffff) * 10) >> 20);
            say!(language, "size-megabytes", size = size)
        }
    }
}

pub(super) fn too_large(language: Language) -> String {
    let most = size(MAX_ATTACHMENT, language);
    say!(language, "import-too-large", most = most)
}

/// The file did not come.
pub(super) fn not_fetched(error: &DownloadError, language: Language) -> Refusal {
    let why = error.words(language);
    match error {
        DownloadError::TooLarge { .. } => Refusal::File(too_large(language)),
        DownloadError::Elsewhere | DownloadError::Gone => {
            Refusal::File(say!(language, "import-not-fetched", error = why))
        }
        DownloadError::Refused(_) | DownloadError::Broken(_) => {
            Refusal::Passing(say!(language, "import-not-fetched-yet", error = why))
        }
    }
}

/// The file, or why there is none.
pub(super) fn exported(
    written: Written,
    guild: Guild,
    what: What,
    (most, language): (usize, Language),
) -> Panel {
    match written {
        Written::File(packed) => file(packed, guild, what, language),
        Written::Nothing => Panel::saying(say!(language, "export-nothing")),
        Written::TooLarge { size: own, others } => {
            let (own, most) = (size(own, language), size(most, language));
            let words = if others.is_empty() {
                say!(language, "export-too-large-all", size = own, most = most)
            } else {
                say!(language, "export-too-large", size = own, most = most)
            };
            let buttons = others.iter().map(|(form, bytes)| {
                let label = say!(
                    language,
                    "export-other-form",
                    form = form_title(*form, language),
                    size = size(*bytes, language)
                );
                button(&label, Control::Export(what, *form))
            });
            Panel::saying(words).buttons(buttons.collect())
        }
        Written::Failed(error) => {
            let error = error.words(language);
            Panel::saying(say!(language, "export-failed", error = error))
        }
    }
}

fn file(packed: Packed, guild: Guild, what: What, language: Language) -> Panel {
    let mut told = vec![say!(
        language,
        "export-holds",
        what = what.title(language),
        count = packed.entries
    )];
    if packed.disabled > 0 {
        told.push(say!(language, "export-disabled", count = packed.disabled));
    }
    if packed.files > 0 {
        told.push(say!(language, "export-files", count = packed.files));
    }
    let mut lines = vec![format!("{}.", told.join(", "))];
    if packed.left_out > 0 {
        lines.push(say!(language, "export-left-out"));
    }
    let checksum = packed.checksum;
    lines.push(say!(language, "export-checksum", checksum = checksum));
    lines.push(say!(language, "export-comes-back"));
    let name = format!("signpost-{guild}-{}.{}", what.name(), packed.form.ending());
    Panel::saying(lines.join("\n")).file(CreateAttachment::bytes(packed.bytes, name))
}

/// What a file would change, or why it may not.
pub(super) fn judged(judged: Judged, most: usize, language: Language) -> Panel {
    match judged {
        Judged::Faulty(lines) => {
            let words = say!(language, "import-faulty", count = lines.all);
            stopped(words, &lines, language)
        }
        Judged::Blocked(lines) => {
            let words = say!(language, "import-blocked", count = lines.all);
            stopped(words, &lines, language)
        }
        Judged::Nothing { unchanged } => {
            Panel::saying(say!(language, "import-nothing", count = unchanged))
        }
        Judged::Offer(offer) if offer.carried.len() > most => {
            let most = size(most, language);
            Panel::saying(say!(language, "import-too-much", most = most))
        }
        Judged::Offer(offer) => offered(*offer, language),
        Judged::Fault => Panel::saying(Hint::Fault.words(language)),
    }
}

fn stopped(words: String, lines: &Lines, language: Language) -> Panel {
    Panel::saying(words).embed(CreateEmbed::new().description(listed(lines, language)))
}

/// Findings, a line each, and how many more there are.
fn listed(lines: &Lines, language: Language) -> String {
    let told = lines.told.iter();
    let mut told: Vec<String> = told
        .map(|line| format!("\u{2022} {}", cut(line, LINE)))
        .collect();
    let more = lines.all - lines.told.len();
    if more > 0 {
        told.push(say!(language, "import-more", count = more));
    }
    cut(&told.join("\n"), EMBED)
}

fn offered(offer: Offer, language: Language) -> Panel {
    let count = offer.edits.len();
    let changes = &offer.changes;
    let mut lines = changed(changes, language);
    if changes.unchanged > 0 {
        let same = changes.unchanged;
        lines.push(say!(language, "import-unchanged", count = same));
    }
    if changes.unknown > 0 {
        let unknown = changes.unknown;
        lines.push(say!(language, "import-unknown", count = unknown));
    }
    if !offer.files.is_empty() {
        let files = offer
            .files
            .iter()
            .map(|file: &PackFile| format!("`{}`", file.path()));
        let files = files.collect::<Vec<_>>().join(", ");
        lines.push(say!(language, "import-files", files = files));
    }
    lines.push(say!(language, "import-stay"));
    let checksum = offer.checksum;
    lines.push(say!(language, "import-checksum", checksum = checksum));
    let description = cut(&lines.join("\n"), EMBED);
    let title = say!(language, "import-offer-title");
    let mut panel = Panel::saying(say!(language, "import-offer", count = count))
        .embed(CreateEmbed::new().title(title).description(description));
    if offer.warnings.all > 0 {
        let title = say!(language, "import-warnings");
        let description = listed(&offer.warnings, language);
        panel = panel.embed(CreateEmbed::new().title(title).description(description));
    }
    let label = say!(language, "import-button", count = count);
    let import = button(&label, Control::Import(offer.stamp)).style(ButtonStyle::Primary);
    panel.buttons(vec![import]).file(carried(offer.carried))
}

fn changed(changes: &Changes, language: Language) -> Vec<String> {
    let lists = [
        ("import-added", &changes.added),
        ("import-changed", &changes.changed),
        ("import-taken-out", &changes.disabled),
        ("import-given-back", &changes.given_back),
    ];
    let filled = lists.into_iter().filter(|(_, ids)| !ids.is_empty());
    filled
        .map(|(id, ids)| say!(language, id, count = ids.len(), ids = named(ids, language)))
        .collect()
}

fn named(ids: &[EntryId], language: Language) -> String {
    let mut told: Vec<String> = ids
        .iter()
        .take(MOST_NAMED)
        .map(|id| format!("`{id}`"))
        .collect();
    let more = ids.len().saturating_sub(MOST_NAMED);
    if more > 0 {
        told.push(say!(language, "import-more", count = more));
    }
    told.join(", ")
}

/// It is done.
pub(super) fn imported(
    change: &Change,
    changes: &Changes,
    standing: Standing,
    language: Language,
) -> Panel {
    let done = say!(
        language,
        "import-done",
        count = change.edits.len(),
        number = change.number.to_string()
    );
    let description = cut(&changed(changes, language).join("\n"), EMBED);
    let embed = CreateEmbed::new().description(description);
    if standing < Standing::Reviewer {
        let undo = say!(language, "import-undo-moderator");
        return Panel::saying(format!("{done} {undo}")).embed(embed);
    }
    let undo = say!(language, "import-undo-own");
    let control = settings::Control::Undo(Some(change.number));
    Panel::saying(format!("{done} {undo}"))
        .embed(embed)
        .buttons(vec![button(&say!(language, "import-undo"), control)])
}

/// Something was in the way that may be gone in a moment. The file went with the page it was under.
pub(super) fn again(words: &str, language: Language) -> Panel {
    Panel::saying(say!(language, "import-again", words = words))
}

#[cfg(test)]
mod tests {
    use super::{Lines, listed, named, size};
    use crate::speech::Language;

    #[test]
    fn sizes_are_told_in_words() {
        for (bytes, told) in [
            (1, "1 byte"),
            (1_023, "1023 bytes"),
            (1_024, "1 KB"),
            (1_025, "2 KB"),
            (8 * 1_048_576, "8.0 MB"),
            (1_048_576 * 5 / 2, "2.5 MB"),
        ] {
            assert_eq!(size(bytes, Language::English), told);
        }
    }

    #[test]
    fn long_lists_are_cut_and_say_so() {
        let told = vec!["\u{1f642}".repeat(1_000); 10];
        let text = listed(&Lines { told, all: 99 }, Language::English);
        assert!(text.ends_with("\nand 89 more"), "{text}");
        assert!(text.encode_utf16().count() <= super::EMBED);
        let ids: Vec<_> = (0..500)
            .map(|n| format!("{n:064}").parse().unwrap())
            .collect();
        assert!(named(&ids, Language::English).ends_with("`, and 485 more"));
    }
}
