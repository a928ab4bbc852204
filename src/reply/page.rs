//! What fits? Lays a reply out within a budget: the body shrinks, the notices never do.

use std::fmt;

use super::{Notices, Offer, Outcome, Parts, Tone};

/// What a block is for; surfaces may draw it differently, and detail is cut first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// An instruction that must come first and whole.
    Action,
    /// The answer itself.
    Body,
    /// What can be left out where room is short.
    Detail,
    /// Sources and review date.
    Origin,
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
    pub heading: Option<&'static str>,
    /// Its text; never empty.
    pub text: String,
}

impl Block {
    pub(super) fn new(role: Role, heading: Option<&'static str>, text: impl Into<String>) -> Self {
        Self {
            role,
            heading,
            text: text.into(),
        }
    }

    fn cost(&self) -> usize {
        units(&self.text) + self.heading.map_or(0, units) + BLOCK_OVERHEAD
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
}

impl fmt::Display for Page {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.title)?;
        for block in &self.blocks {
            match block.heading {
                Some(heading) => write!(f, "\n\n{heading}\n{}", block.text)?,
                None => write!(f, "\n\n{}", block.text)?,
            }
        }
        Ok(())
    }
}

/// Fills the page: action and notices are reserved first, then body, origin and detail.
pub(super) fn lay_out(parts: &Parts, notices: &Notices, budget: Budget) -> Page {
    let notices = notice_blocks(parts.tone, notices);
    let must: usize = notices.iter().map(Block::cost).sum();
    let title = cut(&parts.title, 200);
    let mut left = budget
        .total
        .saturating_sub(must + units(&title) + BLOCK_OVERHEAD);
    let mut kept: Vec<Option<Block>> = vec![None; parts.blocks.len()];
    for role in [Role::Action, Role::Body, Role::Origin, Role::Detail] {
        for (block, slot) in parts.blocks.iter().zip(&mut kept) {
            if block.role != role {
                continue;
            }
            let room = left
                .saturating_sub(block.cost() - units(&block.text))
                .min(budget.block);
            let text = cut(&block.text, room);
            if units(&text) < LEAST_USEFUL.min(units(&block.text)) {
                continue;
            }
            let fitted = Block {
                text,
                ..block.clone()
            };
            left = left.saturating_sub(fitted.cost());
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
    }
}

/// The notices follow the body; on an emergency card they are short of headings and come last, so
/// that nothing stands before the action.
fn notice_blocks(tone: Tone, notices: &Notices) -> Vec<Block> {
    let notice = |heading, text: &str| Block::new(Role::Notice, heading, text);
    let disclaimer = notice(Some("Please note"), notices.disclaimer());
    let referral = notice(Some("Who to talk to"), notices.referral());
    match tone {
        Tone::Emergency | Tone::Crisis => vec![disclaimer, referral],
        _ => vec![
            notice(Some("In an emergency"), notices.urgent()),
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

#[cfg(test)]
mod tests {
    use super::{cut, units};

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
