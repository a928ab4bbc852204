//! What does a message show besides its words? A question mark, code, a link, whom it is to.
//!
//! Read from the message as it was typed, since normalising takes these marks away.

/// The name a message may begin with without being meant for somebody else.
const OWN_NAME: &str = "signpost";

/// Marks of a message beside its words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct Marks {
    /// A question mark, outside of links and code.
    pub question: bool,
    /// It begins with the @name of somebody who is not Signpost.
    pub to_another: bool,
    /// A block or a span of code.
    pub code: bool,
    /// A web address.
    pub link: bool,
}

impl Marks {
    /// Reads the marks of a message.
    pub(super) fn of(text: &str) -> Self {
        let link = |word: &&str| word.contains("://") || word.starts_with("www.");
        let mut words = text.split_whitespace();
        let first = words.clone().next().unwrap_or_default();
        Self {
            question: words.clone().any(|word| !link(&word) && asks(word)),
            to_another: first
                .strip_prefix('@')
                .is_some_and(|name| !name.to_lowercase().starts_with(OWN_NAME)),
            code: text.contains("```") || text.matches('`').count() >= 2,
            link: words.any(|word| link(&word)),
        }
    }
}

fn asks(word: &str) -> bool {
    word.contains(['?', '\u{ff1f}', '\u{61f}', '\u{203d}'])
}

#[cfg(test)]
mod tests {
    use super::Marks;

    #[track_caller]
    fn shows(text: &str, expected: [bool; 4]) {
        let marks = Marks::of(text);
        let found = [marks.question, marks.to_another, marks.code, marks.link];
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn marks_are_seen_where_they_stand() {
        shows("why does it twitch?", [true, false, false, false]);
        shows("@Maya did it help", [false, true, false, false]);
        shows("@Signpost did it help", [false, false, false, false]);
        shows("see https://example.org/?q=1", [false, false, false, true]);
        shows("```\nlet x = 1;\n```", [false, false, true, false]);
        shows("", [false; 4]);
    }
}
