//! Where is the bot's token? In `DISCORD_TOKEN` or in the file that `DISCORD_TOKEN_FILE` names;
//! nowhere else, and never on a screen.

use std::{fmt, fs};

/// The bot's token. Printing it prints a placeholder.
#[derive(Clone, PartialEq, Eq)]
pub struct Token(Box<str>);

/// A token that cannot be used. Never quotes it.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub enum TokenError {
    /// Two places disagree about it.
    #[error("both DISCORD_TOKEN and DISCORD_TOKEN_FILE are set: keep one of them")]
    Twice,
    /// The file cannot be read.
    #[error("DISCORD_TOKEN_FILE names `{path}`, which cannot be read: {cause}")]
    File {
        /// The file.
        path: String,
        /// What the system said.
        cause: String,
    },
    /// It holds characters that no token has.
    #[error(
        "the token from {from} is not a bot token: expected one line of letters, digits, `.`, `-` \
         and `_`; copy it again from the Developer Portal, page Bot"
    )]
    Shape {
        /// Where it came from.
        from: &'static str,
    },
}

impl Token {
    /// Finds the token among the variables; a blank variable counts as not set.
    ///
    /// # Errors
    /// When both places are set, the file cannot be read, or what stands there is no token.
    pub fn find(
        variables: impl IntoIterator<Item = (String, String)>,
    ) -> Result<Option<Self>, TokenError> {
        let (mut direct, mut file) = (None, None);
        for (name, value) in variables {
            match name.as_str() {
                "DISCORD_TOKEN" if !value.trim().is_empty() => direct = Some(value),
                "DISCORD_TOKEN_FILE" if !value.trim().is_empty() => file = Some(value),
                _ => {}
            }
        }
        match (direct, file) {
            (Some(_), Some(_)) => Err(TokenError::Twice),
            (Some(text), None) => Self::parse(&text, "DISCORD_TOKEN").map(Some),
            (None, Some(path)) => match fs::read_to_string(path.trim()) {
                Ok(text) => Self::parse(&text, "the file of DISCORD_TOKEN_FILE").map(Some),
                Err(error) => Err(TokenError::File {
                    path,
                    cause: error.to_string(),
                }),
            },
            (None, None) => Ok(None),
        }
    }

    fn parse(text: &str, from: &'static str) -> Result<Self, TokenError> {
        let trimmed = text.trim();
        // Hosts paste `Bot abc` from examples.
        let bare = trimmed.strip_prefix("Bot ").unwrap_or(trimmed);
        let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_');
        if bare.is_empty() || !bare.chars().all(plain) {
            return Err(TokenError::Shape { from });
        }
        Ok(Self(bare.into()))
    }

    /// The token itself, for the one place that sends it.
    #[must_use]
    pub fn secret(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Token(..)")
    }
}

#[cfg(test)]
mod tests {
    use super::Token;

    fn find(list: &[(&str, &str)]) -> Result<Option<Token>, super::TokenError> {
        Token::find(
            list.iter()
                .map(|(name, value)| ((*name).to_owned(), (*value).to_owned())),
        )
    }

    #[test]
    fn the_token_is_found_and_never_printed() {
        let token = find(&[("DISCORD_TOKEN", " Bot abc.def-1_2\n")])
            .unwrap()
            .unwrap();
        assert_eq!(token.secret(), "abc.def-1_2");
        assert_eq!(format!("{token:?}"), "Token(..)");
        assert!(find(&[("DISCORD_TOKEN", "  ")]).unwrap().is_none());
        assert!(find(&[]).unwrap().is_none());
    }

    #[test]
    fn a_bad_token_is_refused_without_quoting_it() {
        let error = find(&[("DISCORD_TOKEN", "sec ret")])
            .unwrap_err()
            .to_string();
        assert!(
            error.contains("expected one line") && !error.contains("sec ret"),
            "{error}"
        );
        let error = find(&[("DISCORD_TOKEN_FILE", "/nowhere/token")])
            .unwrap_err()
            .to_string();
        assert!(error.contains("/nowhere/token"), "{error}");
        let both = [("DISCORD_TOKEN", "a"), ("DISCORD_TOKEN_FILE", "b")];
        assert!(find(&both).unwrap_err().to_string().contains("keep one"));
    }
}
