//! How do people spell in chat? Short forms that stand for one plain word or more.
//!
//! Only forms with one usual meaning belong here; anything that may mean two things (`ms`, `fit`)
//! is left to the lexicon, which looks at the words around it.

/// The plain words a chat spelling stands for; any other word stands for itself.
pub(super) fn spelled_out(word: &str) -> impl Iterator<Item = &str> {
    CHAT.binary_search_by_key(&word, |(short, _)| short)
        .map_or(word, |found| CHAT[found].1)
        .split(' ')
}

/// Sorted by the short form, for binary search.
const CHAT: &[(&str, &str)] = &[
    ("2day", "today"),
    ("2nite", "tonight"),
    ("abt", "about"),
    ("alot", "a lot"),
    ("b4", "before"),
    ("bc", "because"),
    ("bcos", "because"),
    ("bcoz", "because"),
    ("bcuz", "because"),
    ("bf", "boyfriend"),
    ("cannot", "cant"),
    ("coz", "because"),
    ("cuz", "because"),
    ("doc", "doctor"),
    ("docs", "doctors"),
    ("doin", "doing"),
    ("dr", "doctor"),
    ("drs", "doctors"),
    ("dunno", "dont know"),
    ("gf", "girlfriend"),
    ("gimme", "give me"),
    ("gonna", "going to"),
    ("gotta", "got to"),
    ("hav", "have"),
    ("havin", "having"),
    ("idk", "i dont know"),
    ("kil", "kill"),
    ("kinda", "kind of"),
    ("lemme", "let me"),
    ("n", "and"),
    ("nd", "and"),
    ("pls", "please"),
    ("plz", "please"),
    ("ppl", "people"),
    ("prob", "probably"),
    ("probs", "probably"),
    ("rly", "really"),
    ("rn", "right now"),
    ("smth", "something"),
    ("somethin", "something"),
    ("sorta", "sort of"),
    ("tbh", "to be honest"),
    ("thru", "through"),
    ("u", "you"),
    ("ur", "your"),
    ("w", "with"),
    ("wat", "what"),
    ("wen", "when"),
    ("wit", "with"),
    ("wk", "week"),
    ("wks", "weeks"),
    ("wot", "what"),
    ("wut", "what"),
    ("y", "why"),
    ("ya", "you"),
    ("yr", "year"),
    ("yrs", "years"),
];

#[cfg(test)]
mod tests {
    use super::{CHAT, spelled_out};

    #[test]
    fn the_table_is_sorted() {
        assert!(CHAT.is_sorted_by_key(|(short, _)| *short));
    }

    #[test]
    fn short_forms_become_words() {
        assert_eq!(
            spelled_out("idk").collect::<Vec<_>>(),
            ["i", "dont", "know"]
        );
        assert_eq!(spelled_out("twitch").collect::<Vec<_>>(), ["twitch"]);
    }
}
