//! How would people really type it? Typos and chat spelling, made from a clean text and a seed.
//!
//! For training and tests only; a pack is written by people. The same text and seed give the same
//! variant.

use fastrand::Rng;

/// A kind of noise.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Noise {
    /// As it stands.
    Clean,
    /// One slip of the finger.
    OneTypo,
    /// Two slips.
    TwoTypos,
    /// Chat spelling, greetings, no marks, and a slip.
    Chat,
    /// Among sentences about something else.
    Buried,
    /// With a web address in it.
    Linked,
}

/// Sentences that people put around a question.
const AROUND: &[&str] = &[
    "Long time lurker, first time posting.",
    "I work nights so excuse the hour.",
    "My week has been a mess.",
    "I'm a teacher and it's exam season.",
    "Not sure where to put this.",
    "My sister told me to ask here.",
    "I've been reading this channel for a while.",
    "Hope everyone is doing ok.",
    "We just moved house and everything is chaos.",
    "I had a long day at the office.",
    "My husband says I worry too much.",
    "I'm 29 if that matters.",
    "It's been like this since Sunday.",
    "I was at the gym this morning.",
    "Sorry for the long post.",
    "I did search first, promise.",
    "Happened again during dinner.",
    "My boss noticed it today.",
    "I don't really want to bother anyone with this.",
    "It's probably nothing.",
    "Started about three weeks ago.",
    "English is not my first language.",
    "I'm on my phone so forgive the typos.",
    "The kids are finally asleep.",
    "I laughed it off at first.",
    "Now it's every day.",
    "I'm getting a bit worried.",
    "Any thoughts are welcome.",
    "Thanks for reading.",
    "I drove six hours yesterday.",
    "My mate thinks I'm being silly.",
    "It's driving me up the wall.",
    "Been going on for a while.",
    "I can't take time off right now.",
    "I have a wedding next month.",
    "Just curious.",
];

/// What people paste beside a question.
const LINK: &str = "https://example.org/a-page";

/// What stands before a question in chat.
const BEFORE: &[&str] = &[
    "hey guys",
    "hi all",
    "hello",
    "so",
    "ok so",
    "um",
    "hey",
    "quick question",
    "sorry if dumb but",
    "lol",
    "yo",
    "hi everyone",
    "anyone know",
    "does anyone know",
    "just wondering",
];

/// What stands behind it.
const AFTER: &[&str] = &[
    "thx",
    "thanks",
    "lol",
    "pls",
    "tia",
    "please help",
    "anyone?",
    "ty",
    "haha",
];

/// Chat spellings.
const CHAT: &[(&str, &str)] = &[
    ("about", "abt"),
    ("and", "n"),
    ("are", "r"),
    ("because", "bc"),
    ("before", "b4"),
    ("cannot", "cant"),
    ("don't", "dont"),
    ("going", "goin"),
    ("know", "kno"),
    ("my", "ma"),
    ("okay", "ok"),
    ("people", "ppl"),
    ("please", "pls"),
    ("probably", "prob"),
    ("really", "rly"),
    ("right", "rite"),
    ("something", "smth"),
    ("thanks", "thx"),
    ("that", "dat"),
    ("the", "da"),
    ("through", "thru"),
    ("to", "2"),
    ("what", "wat"),
    ("when", "wen"),
    ("why", "y"),
    ("with", "w"),
    ("you", "u"),
    ("your", "ur"),
];

/// Letters beside each other on the keyboard.
const KEYS: [&str; 3] = ["qwertyuiop", "asdfghjkl", "zxcvbnm"];

impl Noise {
    /// The kinds that public sets are asked under.
    pub const ALL: [Self; 4] = [Self::Clean, Self::OneTypo, Self::TwoTypos, Self::Chat];

    /// Its name in a table.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Clean => "clean",
            Self::OneTypo => "one typo",
            Self::TwoTypos => "two typos",
            Self::Chat => "chat",
            Self::Buried => "buried",
            Self::Linked => "linked",
        }
    }

    /// The text with this noise.
    #[must_use]
    pub fn apply(self, text: &str, seed: u64) -> String {
        let mut random = Rng::with_seed(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) ^ 0x5160);
        match self {
            Self::Clean => text.to_owned(),
            Self::OneTypo => slip(text, &mut random),
            Self::TwoTypos => slip(&slip(text, &mut random), &mut random),
            Self::Buried => buried(text, &mut random),
            Self::Linked if random.bool() => format!("{LINK} {text}"),
            Self::Linked => format!("{text} {LINK}"),
            Self::Chat => slip(&chat(text, &mut random), &mut random),
        }
    }
}

/// One slip, in a word of four letters or more if there is one.
fn slip(text: &str, random: &mut Rng) -> String {
    let letters: Vec<char> = text.chars().collect();
    let places: Vec<usize> = (0..letters.len())
        .filter(|at| in_long_word(&letters, *at))
        .collect();
    let places = if places.is_empty() {
        (0..letters.len())
            .filter(|at| letters[*at].is_alphabetic())
            .collect()
    } else {
        places
    };
    let Some(at) = random.choice(&places).copied() else {
        return text.to_owned();
    };
    let mut out = letters;
    match random.u8(0..5) {
        0 => {
            out.remove(at);
        }
        1 => out.insert(at, out[at]),
        2 if at + 1 < out.len() && out[at + 1].is_alphabetic() => out.swap(at, at + 1),
        3 if matches!(out[at], 'a' | 'e' | 'i' | 'o' | 'u') => {
            out[at] = random.choice(['a', 'e', 'i', 'o', 'u']).unwrap_or('e');
        }
        _ => out[at] = beside(out[at], random),
    }
    out.into_iter().collect()
}

fn in_long_word(letters: &[char], at: usize) -> bool {
    let run = |range: &mut dyn Iterator<Item = usize>| {
        range.take_while(|at| letters[*at].is_alphabetic()).count()
    };
    letters[at].is_alphabetic() && run(&mut (0..at).rev()) + run(&mut (at..letters.len())) >= 4
}

/// A key next to the letter's.
fn beside(letter: char, random: &mut Rng) -> char {
    for row in KEYS {
        let row: Vec<char> = row.chars().collect();
        if let Some(at) = row
            .iter()
            .position(|key| *key == letter.to_ascii_lowercase())
        {
            let near = [at.checked_sub(1), Some(at + 1)];
            let near: Vec<char> = near
                .into_iter()
                .flatten()
                .filter_map(|at| row.get(at).copied())
                .collect();
            return random.choice(near).unwrap_or(letter);
        }
    }
    letter
}

fn buried(text: &str, random: &mut Rng) -> String {
    let mut out = String::new();
    let mut sentence = |out: &mut String| {
        if let Some(sentence) = random.choice(AROUND) {
            out.push_str(sentence);
            out.push(' ');
        }
        random.f32()
    };
    if sentence(&mut out) < 0.4 {
        sentence(&mut out);
    }
    out.push_str(text);
    if out.len().is_multiple_of(2) {
        out.push_str("? ");
        sentence(&mut out);
    }
    out.trim_end().to_owned()
}

fn chat(text: &str, random: &mut Rng) -> String {
    let mut words: Vec<String> = Vec::new();
    if random.f32() < 0.4 {
        words.extend(random.choice(BEFORE).map(|one| (*one).to_owned()));
    }
    for word in text.split_whitespace() {
        let word: String = word
            .to_lowercase()
            .chars()
            .filter(|c| !matches!(c, '\'' | '\u{2019}' | '?' | '!' | ',' | '.'))
            .collect();
        let short = CHAT.iter().find(|(long, _)| *long == word);
        match short {
            Some((_, short)) if random.f32() < 0.6 => words.push((*short).to_owned()),
            _ if word.chars().count() >= 4 && random.f32() < 0.04 => words.push(drawn_out(&word)),
            _ => words.push(word),
        }
    }
    if random.f32() < 0.3 {
        words.extend(random.choice(AFTER).map(|one| (*one).to_owned()));
    }
    words.join(" ")
}

/// `please` as `pleaseee`.
fn drawn_out(word: &str) -> String {
    let last = word.chars().last().filter(|last| last.is_alphabetic());
    word.chars().chain(last).chain(last).collect()
}

#[cfg(test)]
mod tests {
    use super::Noise;

    #[test]
    fn the_same_seed_gives_the_same_text_and_typos_are_few() {
        let text = "why does my eyelid keep twitching at night?";
        for seed in 0..200 {
            assert_eq!(Noise::Chat.apply(text, seed), Noise::Chat.apply(text, seed));
            let one = Noise::OneTypo.apply(text, seed);
            assert!(strsim::osa_distance(text, &one) <= 1, "{one}");
            let two = Noise::TwoTypos.apply(text, seed);
            assert!(strsim::osa_distance(text, &two) <= 3, "{two}");
        }
        let changed = (0..200)
            .filter(|seed| Noise::OneTypo.apply(text, *seed) != text)
            .count();
        assert!(changed > 180, "{changed}");
    }

    #[test]
    fn any_text_survives() {
        for text in ["", "?", "語", "é", "😀 a", "ab"] {
            for noise in Noise::ALL {
                for seed in 0..20 {
                    let _ = noise.apply(text, seed);
                }
            }
        }
    }
}
