//! What do the checks find about what the guild decided for the channel: may the bot answer, and does it listen?

use super::{Finding, Weight, finding};
use crate::community::{Key, Mode};
use crate::discord::changes::choice_words;
use crate::discord::doctor::Seen;
use crate::discord::permitted::Permitted;
use crate::say;

/// Whether it answers there, and when.
pub(super) fn mode(seen: &Seen) -> Finding {
    let (what, language) = ("doctor-mode", seen.language);
    if seen.stands_in {
        let says = say!(language, "doctor-mode-unread");
        return finding(Weight::Problem, what, says);
    }
    let settings = seen.snapshot.settings();
    let own = settings.channels.contains_key(&seen.channel.get());
    let decides = seen.parent.filter(|_| !own).unwrap_or(seen.channel);
    match seen.permitted {
        Permitted::Paused => {
            let says = say!(language, "doctor-mode-paused");
            finding(Weight::Problem, what, says).mended_by(Key::Paused)
        }
        Permitted::ChannelOff => {
            let channel = format!("<#{decides}>");
            let says = say!(language, "doctor-mode-off", channel = channel);
            finding(Weight::Problem, what, says).mended_by(Key::Channel(decides.get()))
        }
        Permitted::Yes => match seen.mode {
            Mode::Off | Mode::Asked => {
                finding(Weight::Fine, what, say!(language, "doctor-mode-asked"))
            }
            listening => listens(seen, what, listening, decides.get()),
        },
    }
}

/// A channel it listens in, as far as the host lets it.
fn listens(seen: &Seen, what: &'static str, mode: Mode, decides: u64) -> Finding {
    let language = seen.language;
    if !seen.message_content {
        let says = say!(
            language,
            "doctor-mode-no-content",
            channel = format!("<#{decides}>"),
            mode = choice_words(mode.name(), language)
        );
        return finding(Weight::Problem, what, says).mended_by(Key::Channel(decides));
    }
    let limits = seen.snapshot.community().unprompted().words(language);
    let says = match mode {
        Mode::Answer => say!(language, "doctor-mode-answer", limits = limits),
        Mode::Suggest => say!(language, "doctor-mode-suggest", limits = limits),
        _ => say!(language, "doctor-mode-shadow"),
    };
    let quiet = say!(language, "doctor-mode-quiet");
    finding(Weight::Fine, what, format!("{says} {quiet}"))
}

/// The connection, and what Discord hands over.
pub(super) fn gateway(seen: &Seen) -> Finding {
    let (language, sessions) = (seen.language, seen.sessions);
    let says = if seen.message_content {
        say!(language, "doctor-gateway-content", sessions = sessions)
    } else {
        say!(language, "doctor-gateway-addressed", sessions = sessions)
    };
    finding(Weight::Note, "doctor-gateway", says)
}
