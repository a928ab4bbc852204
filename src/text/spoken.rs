//! How would it read written out? Contractions get their apostrophe back.
//!
//! A [`super::View`] drops apostrophes so that `dont` and `don't` are one word; a sentence encoder
//! was taught on text that has them.

/// The word with its apostrophe; any other word as it is. Forms that are words by themselves
/// (`its`, `well`, `ill`, `were`) stay.
pub(crate) fn spoken(word: &str) -> &str {
    CONTRACTIONS
        .binary_search_by_key(&word, |(short, _)| short)
        .map_or(word, |found| CONTRACTIONS[found].1)
}

/// Sorted, for binary search.
const CONTRACTIONS: &[(&str, &str)] = &[
    ("aint", "ain't"),
    ("arent", "aren't"),
    ("cant", "can't"),
    ("couldnt", "couldn't"),
    ("didnt", "didn't"),
    ("doesnt", "doesn't"),
    ("dont", "don't"),
    ("hadnt", "hadn't"),
    ("hasnt", "hasn't"),
    ("havent", "haven't"),
    ("hes", "he's"),
    ("hows", "how's"),
    ("im", "i'm"),
    ("isnt", "isn't"),
    ("itll", "it'll"),
    ("ive", "i've"),
    ("shes", "she's"),
    ("shouldnt", "shouldn't"),
    ("thats", "that's"),
    ("theres", "there's"),
    ("theyre", "they're"),
    ("theyve", "they've"),
    ("wasnt", "wasn't"),
    ("werent", "weren't"),
    ("weve", "we've"),
    ("whats", "what's"),
    ("wheres", "where's"),
    ("whos", "who's"),
    ("whys", "why's"),
    ("wont", "won't"),
    ("wouldnt", "wouldn't"),
    ("youll", "you'll"),
    ("youre", "you're"),
    ("youve", "you've"),
];

#[cfg(test)]
mod tests {
    use super::{CONTRACTIONS, spoken};

    #[test]
    fn apostrophes_come_back() {
        assert!(CONTRACTIONS.is_sorted_by_key(|(short, _)| *short));
        assert_eq!(spoken("dont"), "don't");
        assert_eq!(spoken("its"), "its");
    }
}
