//! Are these flags or letters? Regional indicators make flags in pairs, and spell words in blue
//! squares.

use super::spelling;

/// The text with its regional indicators as letters, unless all of them are flags.
pub(super) fn spelled(text: &str) -> String {
    let chars: Vec<char> = text.chars().collect();
    let mut runs = Vec::new();
    let mut at = 0;
    while at < chars.len() {
        let run: String = chars.iter().skip(at).map_while(|c| letter(*c)).collect();
        let (from, to) = (at, at + run.len());
        if !run.is_empty() {
            let beside = |at: Option<usize>| at.and_then(|at| chars.get(at)).copied();
            let sides = [beside(from.checked_sub(1)), beside(Some(to))];
            let inside = sides.iter().flatten().filter(|c| c.is_alphabetic()).count() == 2;
            runs.push(!inside && is_flags(&run));
        }
        at = to.max(at + 1);
    }
    // Whoever spells one word in them spells others, of two letters too.
    if runs.into_iter().all(|flags| flags) {
        return text.to_owned();
    }
    let lone = |at: usize| {
        let is = |at: Option<usize>| {
            at.and_then(|at| chars.get(at))
                .is_some_and(|c| letter(*c).is_some())
        };
        is(Some(at)) && !is(at.checked_sub(1)) && !is(at.checked_add(1))
    };
    // Discord makes flags of neighbours, so that writers part the letters of a word by a space.
    let parts_letters = |at: usize| {
        chars.get(at) == Some(&' ') && at.checked_sub(1).is_some_and(lone) && lone(at + 1)
    };
    let kept = chars
        .iter()
        .enumerate()
        .filter(|(at, _)| !parts_letters(*at));
    kept.map(|(_, c)| letter(*c).unwrap_or(*c)).collect()
}

/// Whether a run of indicators, as letters, is flags side by side; a word may look so as well
/// (`stroke` is six countries' letters), but two letters alone are a flag.
fn is_flags(run: &str) -> bool {
    let pairs = run.as_bytes().chunks(2);
    pairs.clone().all(is_flag) && (pairs.len() == 1 || !spelling::is_everyday(run))
}

fn is_flag(pair: &[u8]) -> bool {
    let &[first, second] = pair else { return false };
    let row = FLAGS.get(usize::from(first.wrapping_sub(b'a')));
    row.is_some_and(|row| row.as_bytes().contains(&second))
}

fn letter(c: char) -> Option<char> {
    let place = u32::from(c)
        .checked_sub(0x1f1e6)
        .filter(|place| *place < 26)?;
    char::from_u32(u32::from('a') + place)
}

/// What follows each first letter, from `a` to `z`, in the codes of countries and regions that have
/// a flag (Unicode's emoji 16).
const FLAGS: [&str; 26] = [
    "cdefgilmoqrstuwxz",
    "abdefghijlmnoqrstvwyz",
    "acdfghiklmnopqruvwxyz",
    "egjkmoz",
    "aceghrstu",
    "ijkmor",
    "abdefghilmnpqrstuwy",
    "kmnrtu",
    "cdelmnoqrst",
    "emop",
    "eghimnprwyz",
    "abcikrstuvy",
    "acdefghklmnopqrstuvwxyz",
    "acefgilopruz",
    "m",
    "aefghklmnrstwy",
    "a",
    "eosuw",
    "abcdeghijklmnorstvxyz",
    "acdfghjklmnortvwz",
    "agmnsyz",
    "aceginu",
    "fs",
    "k",
    "et",
    "amw",
];

#[cfg(test)]
mod tests {
    use super::spelled;

    /// Letters in brackets become indicators.
    fn squares(text: &str) -> String {
        let mut inside = false;
        let mut out = String::new();
        for c in text.chars() {
            match c {
                '[' | ']' => inside = c == '[',
                'a'..='z' if inside => {
                    out.extend(char::from_u32(0x1f1e6 + u32::from(c) - u32::from('a')));
                }
                c => out.push(c),
            }
        }
        out
    }

    #[track_caller]
    fn reads(text: &str, expected: &str) {
        assert_eq!(spelled(&squares(text)), squares(expected), "{text}");
    }

    #[test]
    fn flags_stay_pictures() {
        for text in [
            "[gb]",
            "hello from [gb]!",
            "[gb][us] [de]",
            "london[gb]",
            "[gbusfr]",
        ] {
            reads(text, text);
        }
    }

    #[test]
    fn words_in_blue_squares_are_read() {
        reads("i want to [die]", "i want to die");
        reads("[i] [want] [to] [die]", "i want to die");
        reads("[i]  [w] [a] [n] [t]  [t] [o]", "i  want  to");
        reads("[stroke]", "stroke");
        reads("[di]e", "die");
        reads("w[an]t", "want");
        reads("[m]y", "my");
    }
}
