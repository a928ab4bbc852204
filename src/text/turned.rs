//! Is the text upside down? What turns it so writes it backwards, in letters that look turned.

/// Letters that look like turned ones, with what they are the right way up. `n` and `u`, `d` and `p`,
/// `b` and `q` pass for each other and tell nothing.
const TURNED: &[(char, char)] = &[
    ('ɐ', 'a'),
    ('ɔ', 'c'),
    ('ǝ', 'e'),
    ('ɟ', 'f'),
    ('ƃ', 'g'),
    ('ɓ', 'g'),
    ('ɥ', 'h'),
    ('ᴉ', 'i'),
    ('ı', 'i'),
    ('ɾ', 'j'),
    ('ʞ', 'k'),
    ('ɯ', 'm'),
    ('ɹ', 'r'),
    ('ʇ', 't'),
    ('ʌ', 'v'),
    ('ʍ', 'w'),
    ('ʎ', 'y'),
    ('n', 'u'),
    ('u', 'n'),
    ('d', 'p'),
    ('p', 'd'),
    ('b', 'q'),
    ('q', 'b'),
    (',', '\''),
];

/// Of the letters of a text that is upside down, one in so many at least shows it.
const TELLING: usize = 4;

/// The text the right way up, if most of it is upside down.
pub(super) fn upright(text: &str) -> Option<String> {
    // Turkish has a dotless i.
    let shows = |c: &char| !c.is_ascii() && *c != 'ı' && turned(*c).is_some();
    let showing = text.chars().filter(shows).count();
    let letters = text.chars().filter(|c| c.is_alphabetic()).count();
    if showing < 2 || showing * TELLING < letters {
        return None;
    }
    let upright = text.chars().rev().map(|c| turned(c).unwrap_or(c));
    Some(upright.filter(|c| *c != '\'').collect())
}

fn turned(c: char) -> Option<char> {
    let found = TURNED.iter().find(|(turned, _)| *turned == c);
    found.map(|(_, upright)| *upright)
}

#[cfg(test)]
mod tests {
    use super::upright;

    #[test]
    fn text_upside_down_is_turned() {
        let read = |text| upright(text).unwrap_or_default();
        assert_eq!(read("ǝᴉp oʇ ʇuɐʍ ᴉ"), "i want to die");
        assert_eq!(read("ʇɥƃıuoʇ ǝıp oʇ ʇuɐʍ I"), "I want to die tonight");
        assert_eq!(read("ʞɐǝds ʇ,uɐɔ ᴉ"), "i cant speak");
    }

    #[test]
    fn text_the_right_way_up_is_left() {
        for text in [
            "",
            "my eye twitches",
            "it is said /ˈstɹoʊk/ here",
            "ışık",
            "ʌ",
        ] {
            assert_eq!(upright(text), None, "{text}");
        }
    }
}
