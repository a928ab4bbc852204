//! Which listed words lie within a few slips? An automaton that walks a finite-state map.
//!
//! A slip is a wrong, missing or added letter or two swapped neighbours: optimal string alignment
//! distance, the same that [`strsim::osa_distance`] measures. Each state is the row of that
//! distance's table for the letters walked so far, so that whole branches of the map are left out
//! as soon as no word behind them can be near enough.

use fst::Automaton;

use super::LONGEST;

/// A row of the table: how many slips from each beginning of the word.
type Row = [u8; LONGEST + 1];

/// Accepts the words within some slips of one word.
pub(super) struct Slips {
    word: Vec<u8>,
    most: u8,
}

impl Slips {
    /// `word` must be at most [`LONGEST`] bytes; the rest is not read.
    pub(super) fn new(word: &str, most: u8) -> Self {
        let word = word.bytes().take(LONGEST).collect();
        Self { word, most }
    }
}

/// The letters walked so far, as far as they matter.
#[derive(Clone)]
pub(super) struct State {
    row: Row,
    before: Row,
    last: u8,
}

impl Automaton for Slips {
    type State = State;

    fn start(&self) -> State {
        let mut row = [u8::MAX; LONGEST + 1];
        for (slips, place) in (0..).zip(row.iter_mut().take(self.word.len() + 1)) {
            *place = slips;
        }
        State {
            row,
            before: [u8::MAX; LONGEST + 1],
            last: 0,
        }
    }

    fn is_match(&self, state: &State) -> bool {
        state
            .row
            .get(self.word.len())
            .is_some_and(|slips| *slips <= self.most)
    }

    fn can_match(&self, state: &State) -> bool {
        state.row.iter().any(|slips| *slips <= self.most)
    }

    fn accept(&self, state: &State, byte: u8) -> State {
        let mut row = [u8::MAX; LONGEST + 1];
        let mut left = state.row[0].saturating_add(1);
        row[0] = left;
        for (at, letter) in self.word.iter().enumerate() {
            let change = u8::from(*letter != byte);
            let mut least = state.row[at].saturating_add(change);
            least = least
                .min(left.saturating_add(1))
                .min(state.row[at + 1].saturating_add(1));
            let before = at
                .checked_sub(1)
                .and_then(|before| Some((before, self.word.get(before)?)));
            if let Some((before, earlier)) = before
                && *letter == state.last
                && *earlier == byte
            {
                least = least.min(state.before[before].saturating_add(1));
            }
            row[at + 1] = least;
            left = least;
        }
        State {
            row,
            before: state.row,
            last: byte,
        }
    }
}

#[cfg(test)]
mod tests {
    use fst::Automaton;

    use super::Slips;

    #[test]
    fn the_automaton_measures_what_strsim_measures() {
        let words = [
            "", "a", "eyelid", "eylid", "yeelid", "twitch", "twicth", "itch", "wtitch", "ab", "ba",
        ];
        for one in words {
            for other in words {
                let slips = Slips::new(one, 2);
                let mut state = slips.start();
                for byte in other.bytes() {
                    state = slips.accept(&state, byte);
                }
                let near = strsim::osa_distance(one, other) <= 2;
                assert_eq!(slips.is_match(&state), near, "{one} {other}");
                assert!(!near || slips.can_match(&state));
            }
        }
    }
}
