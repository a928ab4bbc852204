//! How are the doctor's findings shown? A word before each says how it is to be taken, never a colour alone.

use serenity::builder::{CreateButton, CreateEmbed};

use super::checks::{Finding, Weight};
use super::{Control, Seen};
use crate::community::Key;
use crate::discord::panel::{Panel, button, cut};
use crate::discord::settings;
use crate::say;
use crate::speech::Language;

/// Buttons that lead to a setting; the row's last place is for looking again.
const MOST_MENDING: usize = 4;

/// Discord's limit for a field.
const FIELD: usize = 1_024;

/// The longest name of a field; with [`ROOM`] for what they say, twenty fields stay below Discord's 6,000 in all.
const NAME: usize = 60;

/// What all findings may say together, in UTF-16 units.
const ROOM: usize = 4_700;

/// The panel of what was found.
pub(super) fn panel(findings: &[Finding], seen: &Seen) -> Panel {
    let of = |weight: Weight| findings.iter().filter(move |one| one.weight == weight);
    let channel = seen.channel;
    let language = seen.language;
    let words = say!(
        language,
        "doctor-found",
        count = of(Weight::Problem).count(),
        channel = seen.mention()
    );
    let all: usize = findings
        .iter()
        .map(|one| one.says.encode_utf16().count())
        .sum();
    let most = match all {
        0..=ROOM => FIELD,
        _ => ROOM / findings.len().max(1),
    };
    let fields = findings.iter().map(|one| {
        let name = say!(
            language,
            "doctor-name",
            weight = one.weight.word(language),
            what = say!(language, one.what)
        );
        (cut(&name, NAME), cut(&one.says, most), false)
    });
    let embed = CreateEmbed::new()
        .title(say!(language, "doctor-list"))
        .fields(fields);
    let mut mending: Vec<Key> = Vec::new();
    for weight in [Weight::Problem, Weight::Note] {
        for key in of(weight).filter_map(|one| one.mends) {
            if !mending.contains(&key) {
                mending.push(key);
            }
        }
    }
    let mending = mending.into_iter().take(MOST_MENDING);
    let mut buttons: Vec<CreateButton> = mending.map(|key| open(key, language)).collect();
    let again = say!(language, "doctor-again");
    buttons.push(button(&again, Control::Again(channel)));
    Panel::saying(words).embed(embed).buttons(buttons)
}

fn open(key: Key, language: Language) -> CreateButton {
    let label = match key {
        Key::Channel(_) => say!(language, "doctor-set-channel"),
        other => {
            let setting = other.title(language);
            say!(language, "doctor-set", setting = setting)
        }
    };
    button(&cut(&label, 80), settings::Control::Open(key))
}
