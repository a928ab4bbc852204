//! What do the checks find about what the guild decided for the channel: may the bot answer, and does it listen?

use super::{Finding, Weight, finding};
use crate::community::{Key, Mode};
use crate::discord::doctor::Seen;
use crate::discord::permitted::Permitted;
use crate::say;

/// Whether it answers there, and when.
pub(super) fn mode(seen: &Seen) -> Finding {
    let what = "May I answer here?";
    let settings = seen.snapshot.settings();
    let own = settings.channels.contains_key(&seen.channel.get());
    let decides = seen.parent.filter(|_| !own).unwrap_or(seen.channel);
    let found = match seen.permitted {
        Permitted::Paused => finding(
            Weight::Problem,
            what,
            "I am paused in this whole server; only emergency cards are shown. To mend it, set \u{201c}Pause\u{201d} \
             to answering.",
        )
        .mended_by(Key::Paused),
        Permitted::ChannelOff => finding(
            Weight::Problem,
            what,
            format!(
                "<#{decides}> is set to off, so only emergency cards are shown. To mend it, set that channel to \
                 \u{201c}When asked\u{201d}."
            ),
        )
        .mended_by(Key::Channel(decides.get())),
        Permitted::Yes => match seen.mode {
            Mode::Off | Mode::Asked => finding(
                Weight::Fine,
                what,
                "Yes. I answer whoever asks me: with /ask, with a mention, by replying to me with ping on, or with a \
                 right-click on a message, Apps, Find an answer.",
            ),
            listening => listens(seen, what, listening, decides.get()),
        },
    };
    if seen.stands_in {
        let says = "This server's own choices and entries could not all be read yet, so I may answer without them. Look \
                    again in a minute; if it stays so, see the database below.";
        return finding(Weight::Problem, what, says);
    }
    found
}

/// A channel it listens in, as far as the host lets it.
fn listens(seen: &Seen, what: &'static str, mode: Mode, decides: u64) -> Finding {
    let language = seen.snapshot.settings().language;
    if !seen.message_content {
        let says = say!(
            language,
            "doctor-mode-no-content",
            channel = decides.to_string(),
            mode = mode.name()
        );
        return finding(Weight::Problem, what, says).mended_by(Key::Channel(decides));
    }
    let limits = seen.snapshot.community().unprompted().to_string();
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
    let language = seen.snapshot.settings().language;
    let says = if seen.message_content {
        say!(language, "doctor-gateway-content", sessions = seen.sessions)
    } else {
        say!(
            language,
            "doctor-gateway-addressed",
            sessions = seen.sessions
        )
    };
    finding(Weight::Note, "Connection and intents", says)
}
