//! How wide is a text? Approximately, and rather too wide: pictures are shown in whatever font is at hand.
//!
//! Widths are those of a wide plain font, so that a line broken here fits in any usual one. Whole numbers
//! only, so that every machine breaks the same lines.

/// In which letters a text is set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Face {
    /// Plain.
    Plain,
    /// Bold.
    Bold,
    /// All letters of one width.
    Even,
}

/// The width of a text in pixels, rounded up.
pub fn width(text: &str, face: Face, size: u32) -> u32 {
    let thousandths: u32 = text.chars().map(|letter| of(letter, face)).sum();
    (thousandths * size).div_ceil(1_000)
}

/// Thousandths of the font's size.
fn of(letter: char, face: Face) -> u32 {
    let plain = match letter {
        'i' | 'j' | 'l' | '\'' | '|' => 290,
        'I' | 'J' | ' ' | ',' | '.' | '\u{a0}' | '\u{2018}' | '\u{2019}' => 325,
        ':' | ';' | '/' | '\\' | 'f' | '-' | '!' => 370,
        '(' | ')' | '[' | ']' | 't' | 'r' => 410,
        '"' | '*' | '_' | '`' | 's' | 'z' | '?' | '\u{201c}' | '\u{201d}' => 535,
        'c' | 'k' | 'v' | 'x' | 'y' | '•' => 595,
        'A'..='E' | 'K' | 'R' | 'S' | 'U' | 'V' | 'X' | 'Z' => 715,
        'G' | 'H' | 'N' | 'O' | 'Q' => 790,
        'w' | 'M' | '+' | '<' | '=' | '>' | '#' | '~' | '^' | '→' | '&' => 865,
        'm' | 'W' | '@' | '%' => 990,
        // Digits and the letters in between.
        other if other.is_ascii() => 640,
        // Letters of other scripts, and signs: none is wider than it is high.
        _ => 1_000,
    };
    match face {
        Face::Plain => plain,
        Face::Bold => plain + 75,
        Face::Even => 610,
    }
}

#[cfg(test)]
mod tests {
    use super::{Face, width};

    #[test]
    fn longer_and_bolder_is_wider() {
        assert!(width("will", Face::Plain, 14) < width("wwww", Face::Plain, 14));
        assert!(width("will", Face::Plain, 14) < width("will", Face::Bold, 14));
        assert_eq!(width("ill", Face::Even, 10), width("www", Face::Even, 10));
    }
}
