//! What does a message show besides its words? A question mark, code, a link, whom it is to.
//!
//! Read from the message as it was typed, since normalising takes these marks away.

/// The name a message may begin with without being meant for somebody else.
const OWN_NAME: &str = "signpost";

/// What stands in programs and hardly ever in a sentence.
const CODE: &[&str] = &["</", "();", "=>", "{}", "::", "!=", "=="];

/// Marks of a message beside its words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each mark is there or not, by itself"
)]
pub struct Marks {
    /// A question mark, outside of links and code.
    pub question: bool,
    /// It begins with the @name of somebody who is not Signpost.
    pub to_another: bool,
    /// A block or a span of code, or what stands in nothing else.
    pub code: bool,
    /// A web address.
    pub link: bool,
}

impl Marks {
    /// Reads the marks of a message.
    pub(super) fn of(text: &str) -> Self {
        let link = |word: &&str| address(word).is_some();
        let mut words = text.split_whitespace();
        let mut names = words.clone().filter_map(name);
        let own = names.clone().any(is_own);
        let first = words.clone().next().and_then(name);
        Self {
            question: words.clone().any(|word| !link(&word) && asks(word)),
            to_another: first.is_some() && names.next().is_some() && !own,
            code: text.matches('`').count() >= 2 || CODE.iter().any(|code| text.contains(code)),
            link: words.any(|word| link(&word)),
        }
    }
}

/// The name behind an `@`, if the word is such.
pub(super) fn name(word: &str) -> Option<&str> {
    let name = word.strip_prefix('@')?;
    name.starts_with(|first: char| first.is_alphanumeric() || first == '_')
        .then_some(name)
}

/// Where a web address begins in a word, in bytes; what stands before it is the writer's own.
pub(super) fn address(word: &str) -> Option<usize> {
    let begins = |place: &[u8], with: &str| {
        let head = place.get(..with.len());
        head.is_some_and(|head| head.eq_ignore_ascii_case(with.as_bytes()))
    };
    if begins(word.as_bytes(), "www.") {
        return Some(0);
    }
    word.match_indices(['h', 'H']).map(|(at, _)| at).find(|at| {
        let rest = word.as_bytes().get(*at..).unwrap_or_default();
        begins(rest, "http://") || begins(rest, "https://")
    })
}

fn is_own(name: &str) -> bool {
    name.to_lowercase().starts_with(OWN_NAME)
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
        shows("@Ana @Signpost did it help", [false, false, false, false]);
        shows("<b>twitch</b>", [false, false, true, false]);
        shows("see https://example.org/?q=1", [false, false, false, true]);
        shows("```\nlet x = 1;\n```", [false, false, true, false]);
        shows("", [false; 4]);
    }
}
