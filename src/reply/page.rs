//! What fits? Lays a reply out within a budget: the body shrinks, the notices never do.

use std::fmt;

use super::{Notices, Offer, Outcome, Parts, Tone};
use crate::knowledge::{EntryId, Guide};
use crate::say;

/// What a block is for; surfaces may draw it differently, and detail goes first where room is short.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// An instruction that must come first and whole.
    Action,
    /// The answer itself.
    Body,
    /// When to get care: it goes after the lead only.
    Care,
    /// What is disputed or not known.
    Doubt,
    /// What a treatment may do, good and bad: one is never told without the other.
    Balance,
    /// What can be left out where room is short.
    Detail,
    /// Sources and review date, in a line.
    Origin,
    /// Every source with its address.
    Sources,
    /// Disclaimer, referral, emergency line: never cut, never left out.
    Notice,
}

/// A piece of a page: an optional heading and a text.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Block {
    /// What it is for.
    pub role: Role,
    /// Its heading.
    pub heading: Option<String>,
    /// Its text; never empty.
    pub text: String,
    fit: Fit,
}

/// Where a block may be cut.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Fit {
    /// Behind any word.
    Words,
    /// Behind a line: each stands or goes as a whole.
    Lines,
    /// Nowhere: it stands or goes as a whole.
    Whole,
}

impl Block {
    /// A block without a heading.
    pub(super) fn new(role: Role, text: impl Into<String>) -> Self {
        Self {
            role,
            heading: None,
            text: text.into(),
            fit: Fit::Words,
        }
    }

    /// The same block under a heading.
    pub(super) fn under(self, heading: impl Into<String>) -> Self {
        let heading = Some(heading.into());
        Self { heading, ..self }
    }

    /// The same block, cut between its lines only.
    pub(super) fn by_line(self) -> Self {
        let fit = Fit::Lines;
        Self { fit, ..self }
    }

    /// The same block, never cut.
    pub(super) fn uncut(self) -> Self {
        let fit = Fit::Whole;
        Self { fit, ..self }
    }

    /// Its place in the queue for room, the lowest first: the action, the lead, when to get care, the
    /// rest of the answer, what is not certain, the sources, and only then detail.
    fn rank(&self) -> u8 {
        match self.role {
            Role::Action | Role::Notice => 0,
            Role::Body if self.heading.is_none() => 1,
            Role::Care => 2,
            Role::Body | Role::Balance => 3,
            Role::Doubt => 4,
            Role::Origin => 5,
            Role::Detail => 6,
            Role::Sources => 7,
        }
    }

    /// The block within `room` units of text, or `None` when what would be left says nothing.
    fn within(&self, room: usize) -> Option<Self> {
        if units(&self.text) <= room {
            return Some(self.clone());
        }
        let text = match self.fit {
            Fit::Words => cut(&self.text, room),
            Fit::Lines => whole_lines(&self.text, room),
            Fit::Whole => return None,
        };
        (units(&text) >= LEAST_USEFUL).then(|| Self {
            text,
            ..self.clone()
        })
    }

    fn cost(&self) -> usize {
        units(&self.text) + self.heading.as_deref().map_or(0, units) + BLOCK_OVERHEAD
    }
}

/// How much a surface takes, in UTF-16 units: the larger of the usual ways to count characters
/// (PLATFORM.md 6.26 leaves open which one Discord uses).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Budget {
    total: usize,
    block: usize,
}

impl Budget {
    /// One Discord embed: 6,000 in all and 1,024 a field, less room for what the renderer adds.
    pub const EMBED: Self = Self {
        total: 5_900,
        block: 1_024,
    };
    /// A Discord message without embeds: 2,000.
    pub const MESSAGE: Self = Self {
        total: 2_000,
        block: 2_000,
    };
    /// Plain text for a script, as `ask --json` and `ask --batch` print it: every card of ordinary
    /// length fits whole.
    pub const TEXT: Self = Self {
        total: 6_000,
        block: 6_000,
    };
    /// A terminal or a log file of answers: everything.
    pub const TERMINAL: Self = Self {
        total: usize::MAX,
        block: usize::MAX,
    };
    /// The least a surface may offer: an emergency card and three notices of full length stand.
    pub const LEAST: usize = 1_900;

    /// A budget of `total` units, or `None` below [`Budget::LEAST`].
    #[must_use]
    pub fn of(total: usize) -> Option<Self> {
        (total >= Self::LEAST).then_some(Self {
            total,
            block: total,
        })
    }

    /// The same budget where so many units are taken already, but never below [`Budget::LEAST`].
    #[must_use]
    pub fn less(self, taken: usize) -> Self {
        Self {
            total: self.total.saturating_sub(taken).max(Self::LEAST),
            ..self
        }
    }

    /// The units in all.
    #[must_use]
    pub fn total(self) -> usize {
        self.total
    }
}

/// Room for the markup and line breaks around a block.
const BLOCK_OVERHEAD: usize = 8;

/// A block cut shorter than this says nothing; it is left out instead.
const LEAST_USEFUL: usize = 40;

/// A reply laid out for one surface. Only [`super::Reply::page`] makes one.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Page {
    /// How the card feels.
    pub tone: Tone,
    /// What was decided.
    pub outcome: Outcome,
    /// The title.
    pub title: String,
    /// Everything to read, in order, notices included.
    pub blocks: Vec<Block>,
    /// Entries that can be opened from here.
    pub offers: Vec<Offer>,
    /// Where every card leads.
    pub guides: Vec<(Guide, EntryId)>,
}

impl fmt::Display for Page {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.title)?;
        for block in &self.blocks {
            match &block.heading {
                Some(heading) => write!(f, "\n\n{heading}\n{}", block.text)?,
                None => write!(f, "\n\n{}", block.text)?,
            }
        }
        Ok(())
    }
}

/// Fills the page: the notices are reserved first, then the blocks in the order of their rank.
pub(super) fn lay_out(parts: &Parts, notices: &Notices, budget: Budget) -> Page {
    let notices = notice_blocks(parts.tone, notices);
    let must: usize = notices.iter().map(Block::cost).sum();
    let title = cut(&parts.title, 200);
    let mut left = budget
        .total
        .saturating_sub(must + units(&title) + BLOCK_OVERHEAD);
    let mut queue: Vec<(usize, &Block)> = parts.blocks.iter().enumerate().collect();
    queue.sort_by_key(|(_, block)| block.rank());
    let mut kept: Vec<Option<Block>> = vec![None; parts.blocks.len()];
    let mut doubt_left_out = false;
    for (at, block) in queue {
        // Detail without what is uncertain about it would sound surer than it is.
        if doubt_left_out && block.role == Role::Detail {
            continue;
        }
        let frame = block.cost() - units(&block.text);
        let room = left.saturating_sub(frame).min(budget.block);
        let Some(fitted) = block.within(room) else {
            doubt_left_out |= block.role == Role::Doubt;
            continue;
        };
        left = left.saturating_sub(fitted.cost());
        if let Some(slot) = kept.get_mut(at) {
            *slot = Some(fitted);
        }
    }
    let mut blocks: Vec<Block> = kept.into_iter().flatten().collect();
    blocks.extend(notices);
    Page {
        tone: parts.tone,
        outcome: parts.outcome,
        title,
        blocks,
        offers: parts.offers.clone(),
        guides: parts.guides.clone(),
    }
}

/// The notices follow the body; on an emergency card they are short of headings and come last, so
/// that nothing stands before the action.
fn notice_blocks(tone: Tone, notices: &Notices) -> Vec<Block> {
    let language = notices.language();
    let notice = |heading, text: &str| Block::new(Role::Notice, text).under(heading);
    let disclaimer = notice(say!(language, "card-note"), notices.disclaimer());
    let referral = notice(say!(language, "card-referral"), notices.referral());
    match tone {
        Tone::Emergency | Tone::Crisis => vec![disclaimer, referral],
        _ => vec![
            notice(say!(language, "card-emergency"), notices.urgent()),
            disclaimer,
            referral,
        ],
    }
}

/// Length in UTF-16 units.
pub(crate) fn units(text: &str) -> usize {
    text.encode_utf16().count()
}

/// The text within `room` units, cut at a word and marked with an ellipsis when it was longer.
pub(crate) fn cut(text: &str, room: usize) -> String {
    if units(text) <= room {
        return text.to_owned();
    }
    let mut out = String::new();
    let mut used = 1; // the ellipsis
    for word in text.split_inclusive(' ') {
        // The space behind the last word is trimmed away, so it need not fit.
        if used + units(word.trim_end()) > room {
            break;
        }
        used += units(word);
        out.push_str(word);
    }
    if out.is_empty() {
        // One word longer than the room: cut inside it, between characters.
        let mut used = 1;
        out = text
            .chars()
            .take_while(|c| {
                used += c.len_utf16();
                used <= room
            })
            .collect();
    }
    if room > 0 {
        out.truncate(out.trim_end().len());
        out.push('…');
    }
    out
}

/// As many whole lines as fit within `room` units, and an ellipsis for the others.
fn whole_lines(text: &str, room: usize) -> String {
    let mut out = String::new();
    for line in text.lines() {
        // The line, its break, and the ellipsis on a line of its own.
        if units(&out) + units(line) + 2 > room {
            break;
        }
        out.push_str(line);
        out.push('\n');
    }
    if !out.is_empty() {
        out.push('…');
    }
    out
}

#[cfg(test)]
mod tests {
    use super::{cut, units, whole_lines};

    #[test]
    fn lines_are_never_split() {
        let text = "the article says so\nthe evidence does not";
        for room in 0..60 {
            let short = whole_lines(text, room);
            assert!(units(&short) <= room, "{short:?} in {room}");
            assert!(
                short.is_empty() || short == "the article says so\n…" || room > 42,
                "{short:?}"
            );
        }
    }

    #[test]
    fn cutting_never_splits_a_character() {
        for text in [
            "my eyelid keeps jumping",
            "語語語語語語語語",
            "😀😀😀😀😀",
            "é",
        ] {
            for room in 0..30 {
                let short = cut(text, room);
                assert!(units(&short) <= room, "{short:?} in {room}");
            }
        }
        assert_eq!(cut("my eyelid keeps jumping", 10), "my eyelid…");
        assert_eq!(cut("short", 10), "short");
    }
}
