//! What do exports and imports say? Plain words, with places where something is wrong.

use serenity::builder::{CreateAttachment, CreateEmbed};
use serenity::model::application::ButtonStyle;

use super::control::{Control, What};
use super::judged::{Changes, Judged, Lines, Offer};
use super::packed::{Packed, Written};
use super::{Refusal, carried};
use crate::archive::{Form, MAX_ATTACHMENT, PackFile};
use crate::community::{Change, Guild};
use crate::discord::panel::{Panel, button, cut};
use crate::discord::rest::DownloadError;
use crate::discord::settings;
use crate::discord::standing::Standing;
use crate::knowledge::EntryId;
use crate::speech::Language;

/// The most ids that are told in one list.
const MOST_NAMED: usize = 15;

/// The longest line about one finding, in UTF-16 units: ten of them fit an embed beside another.
const LINE: usize = 270;

/// The longest text of an embed; two of them stay within what Discord takes for all.
const EMBED: usize = 2_900;

pub(super) const UNREAD: &str = "I can't read this server's own entries just now, so I leave them alone. Please try \
                                 again in a minute; /doctor says more to those who may manage the server.";

pub(super) const SECOND_REVIEWER: &str = "This server wants every entry to be looked at by a second person before it is \
                                          published. An import publishes many at once, without a second look at each. \
                                          So, while that setting is on, an import needs the permission Manage Server. \
                                          Please ask a moderator.";

pub(super) const NO_FILE: &str = "There is no file with it. Please use /knowledge import again and attach one that \
                                  /knowledge export made.";

pub(super) const WRONG_KIND: &str = "Nothing was imported: that is a picture, a film or a sound. I take a file that \
                                     /knowledge export made, or one like it: .zip, .json or .csv.";

pub(super) const NOT_SAVED: &str = "I can't tell whether it was saved: the database had trouble. Look at /settings, \
                                    History before you press again.";

pub(super) const OVERTAKEN: &str = "Nothing was imported: somebody else changed something in this server while I looked. \
                                    Press again, and I look at the file again.";

/// What a form is called.
pub(super) fn form_title(form: Form) -> &'static str {
    match form {
        Form::Archive => "TOML archive (.zip)",
        Form::Json => "JSON (.json)",
        Form::Csv => "CSV, for a spreadsheet (.csv)",
    }
}

/// So many entries, in words.
pub(super) fn counted(count: usize) -> String {
    number(count, "entry", "entries")
}

fn number(count: usize, one: &str, many: &str) -> String {
    match count {
        1 => format!("1 {one}"),
        _ => format!("{count} {many}"),
    }
}

fn size(bytes: usize) -> String {
    match bytes {
        0..1_024 => number(bytes, "byte", "bytes"),
        1_024..1_048_576 => format!("{} KB", bytes.div_ceil(1_024)),
        _ => format!("{}.{} MB", bytes >> 20, ((bytes & 0xf_ffff) * 10) >> 20),
    }
}

pub(super) fn too_large() -> String {
    format!(
        "Nothing was imported: the file is too large. At most {} are taken; split it into several files.",
        size(MAX_ATTACHMENT)
    )
}

/// The file did not come.
pub(super) fn not_fetched(error: &DownloadError) -> Refusal {
    match error {
        DownloadError::TooLarge { .. } => Refusal::File(too_large()),
        DownloadError::Elsewhere | DownloadError::Gone => Refusal::File(format!(
            "Nothing was imported: {error}. Please use /knowledge import again and attach the file anew."
        )),
        DownloadError::Refused(_) | DownloadError::Broken(_) => Refusal::Passing(format!(
            "Nothing was imported: {error}. Please try again in a minute."
        )),
    }
}

/// The file, or why there is none.
pub(super) fn exported(written: Written, guild: Guild, what: What, most: usize) -> Panel {
    match written {
        Written::File(packed) => file(packed, guild, what),
        Written::Nothing => Panel::saying(
            "This server says nothing differently from the shipped pack, so there is nothing to export. To get what \
             members are answered with, export the whole pack.",
        ),
        Written::TooLarge { size: own, others } => {
            let offered = match others.as_slice() {
                [] => "Every other form is too large as well: the host can export the pack from the folder it is in."
                    .to_owned(),
                _ => "Another form is small enough:".to_owned(),
            };
            let buttons = others.iter().map(|(form, bytes)| {
                let label = format!("{}, {}", form_title(*form), size(*bytes));
                button(&label, Control::Export(what, *form))
            });
            Panel::saying(format!(
                "That file has {}, and at most {} may be attached here. {offered}",
                size(own),
                size(most)
            ))
            .buttons(buttons.collect())
        }
        Written::Failed(error) => {
            Panel::saying(format!("It can't be exported like that: {error}."))
        }
    }
}

fn file(packed: Packed, guild: Guild, what: What) -> Panel {
    let mut told = vec![format!("**{}**: {}", what.title(), counted(packed.entries))];
    if packed.disabled > 0 {
        let taken = counted(packed.disabled);
        told.push(format!(
            "{taken} that this server does without, noted as such"
        ));
    }
    if packed.files > 0 {
        let files = number(packed.files, "file", "files");
        told.push(format!("{files} of the pack beside them"));
    }
    let mut lines = vec![format!("{}.", told.join(", "))];
    if packed.left_out > 0 {
        lines.push(
            "A table has no place for the pack's own files (its name, its claims, its words): they are left out."
                .to_owned(),
        );
    }
    lines.push(format!(
        "Checksum of what is in it (SHA-256): `{}`",
        packed.checksum
    ));
    lines.push("It comes back with /knowledge import, here or in another server.".to_owned());
    let name = format!("signpost-{guild}-{}.{}", what.name(), packed.form.ending());
    Panel::saying(lines.join("\n")).file(CreateAttachment::bytes(packed.bytes, name))
}

/// What a file would change, or why it may not.
pub(super) fn judged(judged: Judged, most: usize) -> Panel {
    match judged {
        Judged::Faulty(lines) => {
            let told = number(lines.all, "thing stops it", "things stop it");
            stopped(
                format!("**Nothing was imported.** {told}. Mend the file and send it again."),
                &lines,
            )
        }
        Judged::Blocked(lines) => {
            let told = number(lines.all, "question", "questions");
            stopped(
                format!(
                    "**Nothing was imported.** {told} that came to the right answer would not any more. Change the \
                     entries in the file so that they do, and send it again."
                ),
                &lines,
            )
        }
        Judged::Nothing { unchanged } => Panel::saying(format!(
            "Nothing would change: what the file says on {} is how it stands already.",
            counted(unchanged)
        )),
        Judged::Offer(offer) if offer.carried.len() > most => Panel::saying(format!(
            "Nothing was imported: what would change is larger than the {} that may be attached here. Split the file \
             into several.",
            size(most)
        )),
        Judged::Offer(offer) => offered(*offer),
        Judged::Fault => {
            Panel::saying(crate::discord::hint::Hint::Fault.words(Language::default()))
        }
    }
}

fn stopped(words: String, lines: &Lines) -> Panel {
    Panel::saying(words).embed(CreateEmbed::new().description(listed(lines)))
}

/// Findings, a line each, and how many more there are.
fn listed(lines: &Lines) -> String {
    let told = lines.told.iter();
    let mut told: Vec<String> = told
        .map(|line| format!("\u{2022} {}", cut(line, LINE)))
        .collect();
    let more = lines.all - lines.told.len();
    if more > 0 {
        told.push(format!("and {more} more"));
    }
    cut(&told.join("\n"), EMBED)
}

fn offered(offer: Offer) -> Panel {
    let count = offer.edits.len();
    let mut lines = changed(&offer.changes);
    if offer.changes.unchanged > 0 {
        let same = counted(offer.changes.unchanged);
        lines.push(format!("As it stands already: {same}."));
    }
    if offer.changes.unknown > 0 {
        let unknown = counted(offer.changes.unknown);
        lines.push(format!("To be taken out, but not here: {unknown}."));
    }
    if !offer.files.is_empty() {
        let files = offer
            .files
            .iter()
            .map(|file: &PackFile| format!("`{}`", file.path()));
        lines.push(format!(
            "{}: checked, but not imported. They belong to the pack, which the host sets.",
            files.collect::<Vec<_>>().join(", ")
        ));
    }
    lines.push("Entries that this server has and the file has not stay as they are.".to_owned());
    lines.push(format!(
        "Checksum of what is in the file (SHA-256): `{}`",
        offer.checksum
    ));
    let description = cut(&lines.join("\n"), EMBED);
    let title = "What would change";
    let mut panel = Panel::saying(format!(
        "This file would change {} here. **Nothing has changed yet.**",
        counted(count)
    ))
    .embed(CreateEmbed::new().title(title).description(description));
    if offer.warnings.all > 0 {
        let title = "Please look at this first; it does not stop you";
        let description = listed(&offer.warnings);
        panel = panel.embed(CreateEmbed::new().title(title).description(description));
    }
    let label = format!("Import {}", counted(count));
    let import = button(&label, Control::Import(offer.stamp)).style(ButtonStyle::Primary);
    panel.buttons(vec![import]).file(carried(offer.carried))
}

fn changed(changes: &Changes) -> Vec<String> {
    let lists = [
        ("Added", &changes.added),
        ("Changed", &changes.changed),
        ("Taken out", &changes.disabled),
        ("Back to the shipped text", &changes.given_back),
    ];
    let filled = lists.into_iter().filter(|(_, ids)| !ids.is_empty());
    filled
        .map(|(what, ids)| format!("**{what}: {}** ({})", ids.len(), named(ids)))
        .collect()
}

fn named(ids: &[EntryId]) -> String {
    let mut told: Vec<String> = ids
        .iter()
        .take(MOST_NAMED)
        .map(|id| format!("`{id}`"))
        .collect();
    let more = ids.len().saturating_sub(MOST_NAMED);
    if more > 0 {
        told.push(format!("and {more} more"));
    }
    told.join(", ")
}

/// It is done.
pub(super) fn imported(change: &Change, changes: &Changes, standing: Standing) -> Panel {
    let done = format!(
        "**Imported {}.** This is change {}, and it stands from now on.",
        counted(change.edits.len()),
        change.number
    );
    let embed = CreateEmbed::new().description(cut(&changed(changes).join("\n"), EMBED));
    if standing < Standing::Reviewer {
        let undo = "A moderator can take it back as a whole with /settings, History.";
        return Panel::saying(format!("{done} {undo}")).embed(embed);
    }
    let undo = "Undo takes it back as a whole, now or later from /settings, History.";
    let control = settings::Control::Undo(Some(change.number));
    Panel::saying(format!("{done} {undo}"))
        .embed(embed)
        .buttons(vec![button("Undo", control)])
}

/// Something was in the way that may be gone in a moment. The file went with the page it was under.
pub(super) fn again(words: &str) -> Panel {
    Panel::saying(format!(
        "{words} Use /knowledge import with the file again."
    ))
}

#[cfg(test)]
mod tests {
    use super::{Lines, listed, named, size};

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
            assert_eq!(size(bytes), told);
        }
    }

    #[test]
    fn long_lists_are_cut_and_say_so() {
        let told = vec!["\u{1f642}".repeat(1_000); 10];
        let text = listed(&Lines { told, all: 99 });
        assert!(text.ends_with("\nand 89 more"), "{text}");
        assert!(text.encode_utf16().count() <= super::EMBED);
        let ids: Vec<_> = (0..500)
            .map(|n| format!("{n:064}").parse().unwrap())
            .collect();
        assert!(named(&ids).ends_with("`, and 485 more"));
    }
}
