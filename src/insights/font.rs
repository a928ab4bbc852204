//! Which letters is a chart drawn with? Roboto, compiled in: a server has no fonts to count on.

use std::sync::OnceLock;

use plotters::style::{FontStyle, register_font};

const REGULAR: &[u8] = include_bytes!(concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/fonts/roboto/Roboto-Regular.ttf"
));
const BOLD: &[u8] = include_bytes!(concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/fonts/roboto/Roboto-Bold.ttf"
));

/// The font in the binary cannot be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the font in this program is damaged; build it anew")]
pub struct FontError;

/// Makes the compiled-in font the one that plotters draws every `sans-serif` with. Whoever draws calls it
/// first; the first call does the work.
///
/// # Errors
/// When the font was damaged before the build.
pub fn use_own_font() -> Result<(), FontError> {
    static READY: OnceLock<Result<(), FontError>> = OnceLock::new();
    *READY.get_or_init(|| {
        for (style, bytes) in [(FontStyle::Normal, REGULAR), (FontStyle::Bold, BOLD)] {
            register_font("sans-serif", style, bytes).map_err(|_| FontError)?;
        }
        Ok(())
    })
}

/// Whether the font has every letter of a text.
pub(super) fn can_draw(text: &str) -> bool {
    text.chars().all(|c| {
        matches!(c,
            ' '..='~' | '\u{a0}'..='\u{17f}' | '\u{384}'..='\u{3ce}' | '\u{400}'..='\u{45f}'
            | '\u{1e80}'..='\u{1e85}' | '\u{1ea0}'..='\u{1ef9}' | '\u{2010}'..='\u{2015}'
            | '\u{2018}'..='\u{201e}' | '\u{2022}' | '\u{2026}' | '\u{20ac}')
    })
}

#[cfg(test)]
mod tests {
    use super::can_draw;
    use crate::speech::Language;

    #[test]
    fn every_language_is_drawn_with_letters_that_are_there() {
        for language in Language::ALL {
            let mut files = language.files().iter();
            let (_, words) = files.find(|(name, _)| *name == "insights.ftl").unwrap();
            for line in words.lines() {
                assert!(can_draw(line), "locales/{language}/insights.ftl: {line}");
            }
        }
    }
}
