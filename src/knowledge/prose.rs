//! When is a text fit to show? Trimmed, never blank, no control characters, within its length.

use std::fmt;

use super::fault::Problem;

/// A text that is known to hold at least one visible character and at most its field's limit.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Prose(Box<str>);

impl Prose {
    /// Trims `text` and joins its lines; `max` is counted in characters.
    ///
    /// # Errors
    /// [`Problem::Blank`] without a visible character, [`Problem::TooLong`] over `max`.
    pub fn parse(field: &'static str, text: &str, max: usize) -> Result<Self, Problem> {
        let joined = text.split_whitespace().collect::<Vec<_>>().join(" ");
        let visible: String = joined.chars().filter(|c| !c.is_control()).collect();
        if !visible.chars().any(char::is_alphanumeric) {
            return Err(Problem::Blank { field });
        }
        let length = visible.chars().count();
        if length > max {
            return Err(Problem::TooLong { field, length, max });
        }
        Ok(Self(visible.into()))
    }

    /// The text itself.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Prose {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::Prose;

    #[test]
    fn text_is_trimmed_and_joined() {
        let prose = Prose::parse("cause", "  a small\n  flutter ", 20).unwrap();
        assert_eq!(prose.as_str(), "a small flutter");
    }

    #[test]
    fn blank_and_long_texts_are_refused() {
        for text in ["", " \n\t", "\u{0}", "..."] {
            let problem = Prose::parse("cause", text, 20).unwrap_err();
            assert_eq!(problem.to_string(), "`cause` is blank");
        }
        let problem = Prose::parse("cause", "語語語", 2).unwrap_err();
        assert_eq!(
            problem.to_string(),
            "`cause` has 3 characters, at most 2 fit"
        );
    }
}
