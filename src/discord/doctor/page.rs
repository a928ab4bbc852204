//! How are the doctor's findings shown? A word before each says how it is to be taken, never a colour alone.

use serenity::builder::{CreateButton, CreateEmbed};

use super::checks::{Finding, Weight};
use super::{Control, Seen};
use crate::community::Key;
use crate::discord::panel::{Panel, button, cut};
use crate::discord::settings;

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
    let words = match of(Weight::Problem).count() {
        0 => format!("I should answer in <#{channel}>: I found no problem."),
        1 => format!("I found 1 problem for <#{channel}>."),
        many => format!("I found {many} problems for <#{channel}>."),
    };
    let all: usize = findings
        .iter()
        .map(|one| one.says.encode_utf16().count())
        .sum();
    let most = match all {
        0..=ROOM => FIELD,
        _ => ROOM / findings.len().max(1),
    };
    let fields = findings.iter().map(|one| {
        let name = format!("{}: {}", one.weight.word(), one.what);
        (cut(&name, NAME), cut(&one.says, most), false)
    });
    let embed = CreateEmbed::new().title("What I looked at").fields(fields);
    let mut mending: Vec<Key> = Vec::new();
    for weight in [Weight::Problem, Weight::Note] {
        for key in of(weight).filter_map(|one| one.mends) {
            if !mending.contains(&key) {
                mending.push(key);
            }
        }
    }
    let mut buttons: Vec<CreateButton> = mending.into_iter().take(MOST_MENDING).map(open).collect();
    buttons.push(button("Look again", Control::Again(channel)));
    Panel::saying(words).embed(embed).buttons(buttons)
}

fn open(key: Key) -> CreateButton {
    let label = match key {
        Key::Channel(_) => "Set the channel".to_owned(),
        other => format!("Set: {}", other.title()),
    };
    button(&cut(&label, 80), settings::Control::Open(key))
}
