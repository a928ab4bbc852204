//! How do x86 processors multiply? Sixteen-bit pairs, 8 or 16 outputs in a register.
//!
//! The instructions come through `pulp`: a token such as [`Avx2`] can only be had on a processor
//! that has them, so that using them is safe, and this crate holds no `unsafe` of its own. Without
//! VNNI the compiler gets a product and a sum; with it, it makes one instruction of the two.

use std::arch::x86_64::{__m256i, __m512i};

use pulp::{NullaryFnOnce, cast};

use super::{GROUP, GroupPair, GroupSums, Lanes, Machine, PANEL, PanelPair, Task};

pub(in crate::encoder) use pulp::x86::{V3 as Avx2, V4 as Avx512};

pulp::simd_type! {
    /// AVX-512 with VNNI.
    #[allow(missing_docs, unreachable_pub, reason = "the macro writes them")]
    pub(in crate::encoder) struct Vnni {
        avx2: "avx2",
        fma: "fma",
        avx512f: "avx512f",
        avx512bw: "avx512bw",
        avx512cd: "avx512cd",
        avx512dq: "avx512dq",
        avx512vl: "avx512vl",
        avx512vnni: "avx512vnni",
    }
}

/// The kinds this processor is of, the fastest first.
pub(super) fn kinds() -> [Option<Machine>; 3] {
    [
        Vnni::try_new().map(Machine::Vnni),
        Avx512::try_new().map(Machine::Avx512),
        Avx2::try_new().map(Machine::Avx2),
    ]
}

/// Compiles the task for the kind and does it.
pub(super) fn run<L: Lanes + Vectorize, T: Task>(lanes: L, task: T) -> T::Output {
    lanes.vectorize(Bound { lanes, task })
}

/// A kind that can compile work for itself.
pub(super) trait Vectorize {
    /// Does the work with the kind's instructions.
    fn vectorize<F: NullaryFnOnce>(self, work: F) -> F::Output;
}

impl Vectorize for Avx2 {
    fn vectorize<F: NullaryFnOnce>(self, work: F) -> F::Output {
        self.vectorize(work)
    }
}

impl Vectorize for Avx512 {
    fn vectorize<F: NullaryFnOnce>(self, work: F) -> F::Output {
        self.vectorize(work)
    }
}

impl Vectorize for Vnni {
    fn vectorize<F: NullaryFnOnce>(self, work: F) -> F::Output {
        self.vectorize(work)
    }
}

/// A task and the kind it is done with.
struct Bound<L, T> {
    lanes: L,
    task: T,
}

impl<L: Lanes, T: Task> NullaryFnOnce for Bound<L, T> {
    type Output = T::Output;

    #[inline(always)]
    fn call(self) -> T::Output {
        self.task.run(self.lanes)
    }
}

impl Lanes for Avx2 {
    #[inline(always)]
    fn panel<const G: usize>(
        self,
        panel: &[PanelPair],
        groups: [&[GroupPair]; G],
    ) -> [GroupSums; G] {
        let mut sums = [[[0_i32; PANEL]; GROUP]; G];
        for (sums, group) in sums.iter_mut().zip(groups) {
            // Sixteen registers: 16 outputs of 4 tokens are 8 of them.
            for half in 0..2 {
                let mut acc: [[__m256i; 2]; GROUP] = cast([[[0_i32; 8]; 2]; GROUP]);
                for (weights, pairs) in panel.iter().zip(group) {
                    let eights: [[i8; 16]; 4] = cast(*weights);
                    let weights = [2 * half, 2 * half + 1]
                        .map(|eight| self.avx2._mm256_cvtepi8_epi16(cast(eights[eight])));
                    for (acc, pair) in acc.iter_mut().zip(pairs) {
                        let pair = self.avx._mm256_set1_epi32(*pair);
                        for (acc, weights) in acc.iter_mut().zip(weights) {
                            let products = self.avx2._mm256_madd_epi16(weights, pair);
                            *acc = self.avx2._mm256_add_epi32(*acc, products);
                        }
                    }
                }
                for (sums, acc) in sums.iter_mut().zip(acc) {
                    let acc: [i32; 16] = cast(acc);
                    sums[16 * half..16 * (half + 1)].copy_from_slice(&acc);
                }
            }
        }
        sums
    }
}

impl Lanes for Avx512 {
    #[inline(always)]
    fn panel<const G: usize>(
        self,
        panel: &[PanelPair],
        groups: [&[GroupPair]; G],
    ) -> [GroupSums; G] {
        wide_panel(self.avx512f, self.avx512bw, panel, groups)
    }
}

impl Lanes for Vnni {
    #[inline(always)]
    fn panel<const G: usize>(
        self,
        panel: &[PanelPair],
        groups: [&[GroupPair]; G],
    ) -> [GroupSums; G] {
        wide_panel(self.avx512f, self.avx512bw, panel, groups)
    }
}

/// Thirty-two registers: 32 outputs of 12 tokens are 24 of them.
#[inline(always)]
fn wide_panel<const G: usize>(
    avx512f: pulp::core_arch::x86::Avx512f,
    avx512bw: pulp::core_arch::x86::Avx512bw,
    panel: &[PanelPair],
    groups: [&[GroupPair]; G],
) -> [GroupSums; G] {
    let mut acc: [[[__m512i; 2]; GROUP]; G] = [[cast([0_i32; 2 * LANE]); GROUP]; G];
    let groups = groups.map(|group| &group[..panel.len()]);
    for (at, weights) in panel.iter().enumerate() {
        let halves: [[i8; 2 * LANE]; 2] = cast(*weights);
        let weights = halves.map(|half| avx512bw._mm512_cvtepi8_epi16(cast(half)));
        for (acc, group) in acc.iter_mut().zip(groups) {
            for (acc, pair) in acc.iter_mut().zip(group[at]) {
                let pair = avx512f._mm512_set1_epi32(pair);
                for (acc, weights) in acc.iter_mut().zip(weights) {
                    let products = avx512bw._mm512_madd_epi16(weights, pair);
                    *acc = avx512f._mm512_add_epi32(*acc, products);
                }
            }
        }
    }
    acc.map(|group| group.map(cast::<[__m512i; 2], [i32; PANEL]>))
}

/// Outputs in a register of AVX-512.
const LANE: usize = 16;
