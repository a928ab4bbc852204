//! What can this processor do? One way of multiplying for each kind, chosen when the program runs.
//!
//! A [`Task`] is a piece of work written once in plain Rust; [`Machine::run`] compiles it anew for
//! each kind of processor, so that the compiler may use the wide registers of the one at hand. Only
//! the inner loop of the matrix product is written per kind ([`Lanes`]).
//!
//! Every kind gives the same bits: integers are added exactly, and sums of floats are split into
//! [`LANES`] partial sums everywhere, with no fused multiply-add. To add a kind of processor,
//! implement [`Lanes`], name it in [`Machine`], and the tests below compare it with the others.

#[cfg(target_arch = "x86_64")]
mod x86;

use super::weights::PANEL;

/// Floats that are worked on side by side: a register of AVX-512, two of AVX2, four of NEON.
pub(super) const LANES: usize = 16;

/// Tokens whose numbers lie side by side for the matrix product.
pub(super) const GROUP: usize = 4;

/// The weights of one panel for one pair of inputs, the two of an output side by side.
pub(super) type PanelPair = [i8; 2 * PANEL];

/// One pair of inputs of a group's tokens: two 16-bit numbers each, the first in the lower half.
pub(super) type GroupPair = [i32; GROUP];

/// What comes out of one panel for the tokens of one group.
pub(super) type GroupSums = [[i32; PANEL]; GROUP];

/// How one kind of processor multiplies.
pub(super) trait Lanes: Copy {
    /// The products of a panel with `G` groups of tokens, summed over all pairs of inputs. The
    /// groups must be at least as long as the panel.
    fn panel<const G: usize>(
        self,
        panel: &[PanelPair],
        groups: [&[GroupPair]; G],
    ) -> [GroupSums; G];
}

/// A piece of work to be compiled for every kind of processor: [`Task::run`] and all it calls must
/// be `#[inline(always)]`.
pub(super) trait Task {
    /// What comes out.
    type Output;
    /// Does it.
    fn run<L: Lanes>(self, lanes: L) -> Self::Output;
}

/// A kind of processor that was found to be this one.
#[derive(Clone, Copy)]
pub(super) enum Machine {
    /// Any. On aarch64 the compiler uses NEON by itself, on `x86_64` SSE2.
    Plain,
    /// AVX2: Intel since 2013, AMD since 2015.
    #[cfg(target_arch = "x86_64")]
    Avx2(x86::Avx2),
    /// AVX-512: Intel servers since 2017, AMD since 2022.
    #[cfg(target_arch = "x86_64")]
    Avx512(x86::Avx512),
    /// AVX-512 with VNNI, which multiplies and adds in one step: Intel since 2019, AMD since 2022.
    #[cfg(target_arch = "x86_64")]
    Vnni(x86::Vnni),
}

impl Machine {
    /// The fastest kind this processor is of.
    pub(super) fn best() -> Self {
        #[cfg(target_arch = "x86_64")]
        if let Some(machine) = x86::kinds().into_iter().flatten().next() {
            return machine;
        }
        Self::Plain
    }

    /// Does the task with this kind's instructions.
    pub(super) fn run<T: Task>(self, task: T) -> T::Output {
        match self {
            Self::Plain => task.run(Plain),
            #[cfg(target_arch = "x86_64")]
            Self::Avx2(lanes) => x86::run(lanes, task),
            #[cfg(target_arch = "x86_64")]
            Self::Avx512(lanes) => x86::run(lanes, task),
            #[cfg(target_arch = "x86_64")]
            Self::Vnni(lanes) => x86::run(lanes, task),
        }
    }

    /// Every kind this processor is of.
    #[cfg(test)]
    pub(super) fn all() -> Vec<Self> {
        let mut all = vec![Self::Plain];
        #[cfg(target_arch = "x86_64")]
        all.extend(x86::kinds().into_iter().flatten());
        all
    }
}

/// Any processor.
#[derive(Clone, Copy)]
pub(super) struct Plain;

impl Lanes for Plain {
    #[inline(always)]
    fn panel<const G: usize>(
        self,
        panel: &[PanelPair],
        groups: [&[GroupPair]; G],
    ) -> [GroupSums; G] {
        let mut sums = [[[0_i32; PANEL]; GROUP]; G];
        for (sums, group) in sums.iter_mut().zip(groups) {
            for (token, sums) in sums.iter_mut().enumerate() {
                for (weights, pairs) in panel.iter().zip(group) {
                    let (first, second) = halves(pairs[token]);
                    let (weights, _) = weights.as_chunks::<2>();
                    for (sum, [one, other]) in sums.iter_mut().zip(weights) {
                        *sum += i32::from(*one) * first + i32::from(*other) * second;
                    }
                }
            }
        }
        sums
    }
}

/// Two 16-bit numbers as one 32-bit one.
#[inline(always)]
pub(super) fn pair(first: i16, second: i16) -> i32 {
    (i32::from(first) & 0xffff) | (i32::from(second) << 16)
}

/// The two numbers of a [`pair`].
#[inline(always)]
fn halves(pair: i32) -> (i32, i32) {
    ((pair << 16) >> 16, pair >> 16)
}

#[cfg(test)]
mod tests {
    use super::{GROUP, Lanes, Machine, PANEL, Task, halves, pair};

    /// One panel and two groups of tokens.
    struct Products<'a>(&'a [super::PanelPair], [&'a [super::GroupPair]; 2]);

    impl Task for Products<'_> {
        type Output = [super::GroupSums; 2];
        #[inline(always)]
        fn run<L: Lanes>(self, lanes: L) -> Self::Output {
            lanes.panel(self.0, self.1)
        }
    }

    #[test]
    fn a_pair_is_taken_apart_again() {
        for (first, second) in [(0, 0), (-1, 1), (1, -1), (8191, -8191), (-32768, 32767)] {
            let expected = (i32::from(first), i32::from(second));
            assert_eq!(halves(pair(first, second)), expected);
        }
    }

    #[test]
    fn every_machine_gives_the_sums_of_a_plain_loop() {
        let inputs = 10_i32;
        let weight = |input: i32, output: i32| (input * 37 + output * 11) % 255 - 127;
        let number = |input: i32, token: i32| (input * 2741 + token * 977) % 16_383 - 8_191;
        let small = |value: i32| i8::try_from(value).unwrap();
        let middle = |value: i32| i16::try_from(value).unwrap();
        let panel: Vec<super::PanelPair> = (0..inputs / 2)
            .map(|at| {
                std::array::from_fn(|place| {
                    let place = i32::try_from(place).unwrap();
                    small(weight(2 * at + place % 2, place / 2))
                })
            })
            .collect();
        let group = |first: i32| -> Vec<super::GroupPair> {
            let pairs = |at: i32, token: i32| {
                pair(
                    middle(number(2 * at, token)),
                    middle(number(2 * at + 1, token)),
                )
            };
            let tokens = |at| std::array::from_fn(|t| pairs(at, first + i32::try_from(t).unwrap()));
            (0..inputs / 2).map(tokens).collect()
        };
        let groups = [group(0), group(4)];
        for machine in Machine::all() {
            let sums = machine.run(Products(&panel, [&groups[0], &groups[1]]));
            for token in 0..2 * GROUP {
                #[expect(clippy::needless_range_loop, reason = "two rows are read at it")]
                for output in 0..PANEL {
                    let (t, o) = (
                        i32::try_from(token).unwrap(),
                        i32::try_from(output).unwrap(),
                    );
                    let expected: i32 = (0..inputs).map(|i| weight(i, o) * number(i, t)).sum();
                    assert_eq!(sums[token / GROUP][token % GROUP][output], expected);
                }
            }
        }
    }
}
