//! Is this a message to leave alone? People talk to each other; who interrupts them is a nuisance.
//!
//! Pure rules over one message. None of them keeps an emergency card back: the caller looks for signs first.

/// A message that nobody addressed to the bot.
#[derive(Clone, Copy)]
pub(in crate::discord) struct Heard<'a> {
    /// What was written.
    pub(in crate::discord) text: &'a str,
    /// Whether Discord says that it is for somebody: a reply, or with a mention.
    pub(in crate::discord) to_somebody: bool,
    /// Whether it opens a post in a forum: who opens one wants to be answered.
    pub(in crate::discord) opens_a_post: bool,
}

/// Why a message is left alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::discord) enum Alone {
    /// It is for somebody else.
    ToSomebody,
    /// It is for another bot.
    Command,
    /// It shows code.
    Code,
    /// It quotes somebody.
    Quote,
    /// There is no word in it, only links, emoji or signs.
    NoWords,
    /// It is too short to mean a question.
    Short,
}

/// Fewer words than this are a sigh or a laugh, even with a question mark.
const FEWEST: usize = 3;

/// Fewer words than this are a remark, unless they ask something.
const FEWEST_UNASKED: usize = 6;

/// Words that ask, wherever they stand.
const ASKING: [&str; 12] = [
    "why", "what", "whats", "how", "when", "where", "which", "who", "anyone", "anybody", "someone",
    "somebody",
];

/// Words that ask when they come first.
const ASKING_FIRST: [&str; 14] = [
    "is", "are", "am", "can", "could", "does", "do", "did", "should", "will", "would", "has",
    "have", "may",
];

/// Signs that commands of other bots begin with.
const COMMANDS: &str = "!/?.$%&+-~;=,^";

/// Why a message is left alone, if it is.
pub(in crate::discord) fn leave_alone(heard: Heard<'_>) -> Option<Alone> {
    let text = heard.text.trim();
    let named = ["<@", "@everyone", "@here"];
    if heard.to_somebody || named.iter().any(|name| text.contains(name)) {
        return Some(Alone::ToSomebody);
    }
    if is_command(text) {
        return Some(Alone::Command);
    }
    if is_code(text) {
        return Some(Alone::Code);
    }
    if text.lines().any(is_quote) {
        return Some(Alone::Quote);
    }
    let words: Vec<String> = words(text).collect();
    if words.is_empty() {
        return Some(Alone::NoWords);
    }
    let fewest = if asks(text, &words) {
        FEWEST
    } else {
        FEWEST_UNASKED
    };
    (words.len() < fewest && !heard.opens_a_post).then_some(Alone::Short)
}

fn is_command(text: &str) -> bool {
    let mut chars = text.chars();
    let sign = chars.next().is_some_and(|first| COMMANDS.contains(first));
    sign && chars.next().is_some_and(char::is_alphabetic)
}

/// A block of code, or at least half of the text between backticks.
fn is_code(text: &str) -> bool {
    if text.contains("```") {
        return true;
    }
    let letters = |part: &str| part.chars().filter(|c| !c.is_whitespace()).count();
    let parts: Vec<&str> = text.split('`').collect();
    let between = parts.len().saturating_sub(1);
    let code = parts.iter().take(between).skip(1).step_by(2);
    let code: usize = code.map(|part| letters(part)).sum();
    code > 0 && 2 * code >= parts.iter().map(|part| letters(part)).sum()
}

fn is_quote(line: &str) -> bool {
    line.starts_with("> ") || line.starts_with(">>> ")
}

/// What is neither a link nor one of Discord's own marks nor only signs.
fn words(text: &str) -> impl Iterator<Item = String> {
    let plain = |word: &&str| !is_link(word) && !word.starts_with('<');
    let bare = |word: &str| {
        let letters = word.chars().filter(|c| c.is_alphanumeric());
        letters.flat_map(char::to_lowercase).collect::<String>()
    };
    // Dots and commas part words also where somebody left out the space.
    let parts = |c: char| !(c.is_alphanumeric() || "'\u{2019}-_".contains(c));
    let words = text.split_whitespace().filter(plain);
    let words = words.flat_map(move |word| word.split(parts)).map(bare);
    words.filter(|word| !word.is_empty())
}

fn is_link(word: &str) -> bool {
    let word = word.trim_start_matches(['<', '(', '|']);
    let starts = ["http://", "https://", "www."];
    starts.iter().any(|start| word.starts_with(start))
}

fn asks(text: &str, words: &[String]) -> bool {
    let marked = text.split_whitespace().filter(|word| !is_link(word));
    let first = words.first().map(String::as_str).unwrap_or_default();
    marked.into_iter().any(|word| word.contains('?'))
        || words.iter().any(|word| ASKING.contains(&word.as_str()))
        || ASKING_FIRST.contains(&first)
}

#[cfg(test)]
mod tests {
    use super::{Alone, Heard, leave_alone};

    fn heard(text: &str) -> Heard<'_> {
        Heard {
            text,
            to_somebody: false,
            opens_a_post: false,
        }
    }

    #[test]
    fn questions_and_stories_are_listened_to() {
        for text in [
            "why does my eyelid keep jumping",
            "eyelid twitching, anyone?",
            "is twitching dangerous",
            "how long does it last",
            "my left eyelid has been jumping for two weeks now",
            "my eye twitches, see https://example.org/a?b=c why is that",
            "I drank `coffee` and now my eyelid has been jumping all day",
            "it hurts...why does it",
            "/ why does my eyelid jump",
            "why 👁 does my eyelid twitch 😭",
            "what is 5 > 3 to my eyelid",
        ] {
            assert_eq!(leave_alone(heard(text)), None, "{text}");
        }
    }

    #[test]
    fn what_is_for_others_is_left_alone() {
        for text in [
            "<@12> why does my eyelid keep jumping",
            "<@&12> why does my eyelid keep jumping",
            "@everyone why does my eyelid keep jumping",
            "@here why does my eyelid keep jumping",
        ] {
            assert_eq!(leave_alone(heard(text)), Some(Alone::ToSomebody), "{text}");
        }
        let reply = Heard {
            to_somebody: true,
            ..heard("why does my eyelid keep jumping")
        };
        assert_eq!(leave_alone(reply), Some(Alone::ToSomebody));
    }

    #[test]
    fn each_rule_says_why() {
        for (text, why) in [
            ("!why does my eyelid keep jumping", Alone::Command),
            ("/ask why does my eyelid keep jumping", Alone::Command),
            ("?tag why does my eyelid keep jumping", Alone::Command),
            ("```why does my eyelid keep jumping```", Alone::Code),
            ("why `does my eyelid keep jumping`", Alone::Code),
            (
                "> why does my eyelid twitch\nsame here, all day long",
                Alone::Quote,
            ),
            (">>> why does my eyelid twitch", Alone::Quote),
            ("https://example.org/why-does-it-twitch?", Alone::NoWords),
            ("<https://example.org> www.example.org", Alone::NoWords),
            ("<:twitch:123> 👁 !!!", Alone::NoWords),
            ("", Alone::NoWords),
            ("eyelid twitch", Alone::Short),
            ("eyelid twitching?", Alone::Short),
            ("my eyelid is twitching again", Alone::Short),
            (
                "so my eyelid twitches https://example.org/a?b",
                Alone::Short,
            ),
        ] {
            assert_eq!(leave_alone(heard(text)), Some(why), "{text}");
        }
    }

    #[test]
    fn who_opens_a_post_need_not_be_long() {
        let post = |text| Heard {
            opens_a_post: true,
            ..heard(text)
        };
        assert_eq!(leave_alone(post("eyelid twitch")), None);
        assert_eq!(
            leave_alone(post("https://example.org")),
            Some(Alone::NoWords)
        );
        assert_eq!(
            leave_alone(post("!rank up now please all")),
            Some(Alone::Command)
        );
    }
}
