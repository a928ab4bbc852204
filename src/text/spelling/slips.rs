//! Which listed words lie within a few slips? An automaton that walks a finite-state map.
//!
//! A slip is a wrong, missing or added letter or two swapped neighbours: optimal string alignment
//! distance, the same that [`strsim::osa_distance`] measures. Each state tells, for each number of
//! slips, which beginnings of the word the letters walked so far may stand for: one bit a beginning,
//! all moved at once (S. Wu, U. Manber: Fast text searching allowing errors, CACM 35, 1992; swaps after
//! H. Hyyrö: A bit-vector algorithm for computing Levenshtein and Damerau edit distances, 2003). Whole
//! branches of the map are left out as soon as no word behind them can be near enough.

use fst::Automaton;

use super::LONGEST;

/// The most slips that can be asked for.
const MOST: usize = 2;

/// Bit `n` is set when the first `n` letters of the word may have been walked.
type Beginnings = u32;

const _: () = assert!(
    LONGEST < Beginnings::BITS as usize,
    "a bit for each beginning"
);

/// Accepts the words within some slips of one word.
pub(super) struct Slips {
    /// For each letter of the alphabet, a bit for each place of the word where it stands.
    places: [Beginnings; 26],
    /// The bit of the whole word.
    whole: Beginnings,
    most: usize,
}

impl Slips {
    /// `word` must be of small letters and at most [`LONGEST`] bytes; the rest is not read.
    /// `most` is 2 at most.
    pub(super) fn new(word: &str, most: u8) -> Self {
        let mut places = [0; 26];
        let mut whole = 1;
        for byte in word.bytes().take(LONGEST) {
            if let Some(place) = places.get_mut(letter(byte)) {
                *place |= whole;
            }
            whole <<= 1;
        }
        Self {
            places,
            whole,
            most: usize::from(most).min(MOST),
        }
    }

    fn places(&self, byte: u8) -> Beginnings {
        self.places.get(letter(byte)).copied().unwrap_or(0)
    }
}

/// The number of a letter; above 25 for any other byte.
fn letter(byte: u8) -> usize {
    usize::from(byte.wrapping_sub(b'a'))
}

/// The letters walked so far, as far as they matter.
#[derive(Clone)]
pub(super) struct State {
    /// With no slip, with one at most, with two at most.
    now: [Beginnings; MOST + 1],
    /// The same a letter earlier.
    before: [Beginnings; MOST + 1],
    last: u8,
}

impl Automaton for Slips {
    type State = State;

    fn start(&self) -> State {
        State {
            // The first letters of the word may be missing.
            now: [0b1, 0b11, 0b111],
            before: [0; MOST + 1],
            last: 0,
        }
    }

    fn is_match(&self, state: &State) -> bool {
        state.now[self.most] & self.whole != 0
    }

    fn can_match(&self, state: &State) -> bool {
        state.now[self.most] & (self.whole | (self.whole - 1)) != 0
    }

    fn accept(&self, state: &State, byte: u8) -> State {
        let (here, earlier) = (self.places(byte), self.places(state.last));
        let mut now = [(state.now[0] & here) << 1, 0, 0];
        for slips in 1..=MOST {
            let right = (state.now[slips] & here) << 1;
            let added = state.now[slips - 1];
            let wrong = state.now[slips - 1] << 1;
            let missing = now[slips - 1] << 1;
            let swapped = (state.before[slips - 1] & here & (earlier >> 1)) << 2;
            now[slips] = right | added | wrong | missing | swapped;
        }
        State {
            now,
            before: state.now,
            last: byte,
        }
    }
}

#[cfg(test)]
mod tests {
    use fst::Automaton;
    use proptest::prelude::*;

    use super::Slips;

    proptest! {
        #![proptest_config(ProptestConfig { cases: 4_000, ..ProptestConfig::default() })]

        /// Few letters, so that words are often near one another.
        #[test]
        fn the_automaton_measures_what_strsim_measures(
            one in "[a-c]{0,9}", other in "[a-c-]{0,9}", most in 0_u8..=2
        ) {
            let slips = Slips::new(&one, most);
            let mut state = slips.start();
            let mut could = slips.can_match(&state);
            for byte in other.bytes() {
                state = slips.accept(&state, byte);
                could &= slips.can_match(&state);
            }
            let near = strsim::osa_distance(&one, &other) <= usize::from(most);
            prop_assert_eq!(slips.is_match(&state), near, "{} {}", one, other);
            prop_assert!(!near || could);
        }
    }
}
