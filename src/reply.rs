//! What does a member get back? A reply that cannot exist without its disclaimer and referral.
//!
//! [`Reply`] has private fields, no `Default` and no `Deserialize`; every constructor takes
//! [`Notices`]. Its words leave through [`Reply::page`] alone, which cuts the body to fit and keeps
//! the notices whole. Nothing here decides which reply is right (`responder.rs`) or how a surface
//! draws it (`discord/render.rs`, `cli/terminal.rs`).
//!
//! ```compile_fail,E0451
//! let reply = signpost::reply::Reply { parts: unreachable!(), notices: unreachable!() };
//! ```
//! ```compile_fail,E0451
//! let notices = signpost::reply::Notices { disclaimer: unreachable!(), referral: unreachable!(), urgent: unreachable!() };
//! ```

mod notices;
mod page;
mod telling;

pub use notices::{NoticeError, Notices};
pub use page::{Block, Budget, Page, Role};

use jiff::civil::Date;

use crate::knowledge::{Entry, EntryId};
use crate::matching::{Confidence, Hit};
use crate::safety::{Category, Level, Region};

/// What was decided, without the words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// One entry answers.
    Answer,
    /// Two or three entries are close; the member picks.
    Choices,
    /// No entry answers.
    Unknown,
    /// A red flag: the card that names the action and the number.
    Urgent,
    /// A request no bot may answer: a dose, a diagnosis, a change of medicine.
    Boundary,
}

impl Outcome {
    /// The outcome's name in logs and JSON.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Answer => "answer",
            Self::Choices => "choices",
            Self::Unknown => "unknown",
            Self::Urgent => "urgent",
            Self::Boundary => "boundary",
        }
    }
}

/// How a card feels. Never the only bearer of meaning: the title and the texts say it too.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tone {
    /// Act now.
    Emergency,
    /// Kind words and a line to call.
    Crisis,
    /// Medical help today.
    SameDay,
    /// What Signpost cannot do, and who can.
    Boundary,
    /// General information.
    Calm,
}

/// An entry a member can open from the card.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Offer {
    /// The entry.
    pub entry: EntryId,
    /// Its title.
    pub title: String,
}

impl From<&Entry> for Offer {
    fn from(entry: &Entry) -> Self {
        Self {
            entry: entry.id.clone(),
            title: entry.title.to_string(),
        }
    }
}

/// A whole reply: what was decided, its words, and the notices.
#[derive(Clone)]
pub struct Reply {
    parts: Parts,
    notices: Notices,
}

#[derive(Clone)]
struct Parts {
    outcome: Outcome,
    tone: Tone,
    title: String,
    blocks: Vec<Block>,
    offers: Vec<Offer>,
    entry: Option<EntryId>,
    confidence: Confidence,
    candidates: Vec<(EntryId, Confidence)>,
}

impl Parts {
    fn new(outcome: Outcome, tone: Tone, title: impl Into<String>) -> Self {
        Self {
            outcome,
            tone,
            title: title.into(),
            blocks: Vec::new(),
            offers: Vec::new(),
            entry: None,
            confidence: Confidence::NONE,
            candidates: Vec::new(),
        }
    }
}

impl Reply {
    /// The entry, told in full, with neighbouring entries to open from it.
    #[must_use]
    pub fn about(entry: &Entry, related: &[&Entry], today: Date, notices: &Notices) -> Self {
        let mut parts = Parts::new(Outcome::Answer, Tone::Calm, entry.title.as_str());
        parts.blocks = telling::blocks(entry, today);
        parts.offers = related.iter().map(|entry| Offer::from(*entry)).collect();
        parts.entry = Some(entry.id.clone());
        parts.confidence = Confidence::FULL;
        Self {
            parts,
            notices: notices.clone(),
        }
    }

    /// Two or three entries to choose from.
    #[must_use]
    pub fn choices(entries: &[&Entry], notices: &Notices) -> Self {
        let mut parts = Parts::new(Outcome::Choices, Tone::Calm, "Which of these is closest?");
        let list = entries
            .iter()
            .map(|entry| format!("• {}: {}", entry.title, entry.summary));
        parts.blocks = vec![Block::new(
            Role::Body,
            None,
            list.collect::<Vec<_>>().join("\n"),
        )];
        parts.offers = entries.iter().map(|entry| Offer::from(*entry)).collect();
        Self {
            parts,
            notices: notices.clone(),
        }
    }

    /// No entry answers: says so, names the nearest topics, and still refers.
    #[must_use]
    pub fn unknown(nearest: &[&Entry], notices: &Notices) -> Self {
        let mut parts = Parts::new(
            Outcome::Unknown,
            Tone::Calm,
            "I don't have an answer to that",
        );
        let text = "My answers were written by people beforehand, and none of them fits your \
                    question. Try other words, or name the part of the face and what it does.";
        parts.blocks = vec![Block::new(Role::Body, None, text)];
        parts.offers = nearest.iter().map(|entry| Offer::from(*entry)).collect();
        Self {
            parts,
            notices: notices.clone(),
        }
    }

    /// Nothing was asked: says how to ask.
    #[must_use]
    pub fn how_to_ask(subject: &str, notices: &Notices) -> Self {
        let mut parts = Parts::new(Outcome::Unknown, Tone::Calm, "Ask me in your own words");
        let text = format!(
            "I answer questions about this subject: {}. For example: what happens, where, and \
             since when. I can only read words, not pictures or files.",
            lower_first(subject)
        );
        parts.blocks = vec![Block::new(Role::Body, None, text)];
        Self {
            parts,
            notices: notices.clone(),
        }
    }

    /// A red flag's card: the action and the number first, the notices after, with a
    /// referral that fits the sign.
    #[must_use]
    pub fn urgent(category: &Category, region: Option<&Region>, notices: &Notices) -> Self {
        let tone = match category.level() {
            Level::Crisis => Tone::Crisis,
            Level::Emergency => Tone::Emergency,
            _ => Tone::SameDay,
        };
        let mut parts = Parts::new(Outcome::Urgent, tone, urgent_title(tone, category));
        parts.blocks = vec![Block::new(Role::Action, None, category.card(region))];
        parts.confidence = Confidence::FULL;
        Self {
            parts,
            notices: notices.fitting(category),
        }
    }

    /// What Signpost cannot do, who can, and an entry that may help.
    #[must_use]
    pub fn boundary(
        category: &Category,
        region: Option<&Region>,
        offer: Option<&Entry>,
        notices: &Notices,
    ) -> Self {
        let mut parts = Parts::new(
            Outcome::Boundary,
            Tone::Boundary,
            "That is one for a professional",
        );
        parts.blocks = vec![Block::new(Role::Action, None, category.card(region))];
        if let Some(entry) = offer {
            let text = format!("General information I do have: {}.", entry.title);
            parts.blocks.push(Block::new(Role::Body, None, text));
            parts.offers = vec![Offer::from(entry)];
        }
        Self {
            parts,
            notices: notices.clone(),
        }
    }

    /// Adds entries that answer the other questions of the same message: their short answers, and
    /// first place among what can be opened.
    #[must_use]
    pub fn with_others(mut self, others: &[&Entry]) -> Self {
        let list: Vec<String> = others
            .iter()
            .map(|entry| format!("• {}: {}", entry.title, entry.summary))
            .collect();
        if list.is_empty() {
            return self;
        }
        let heading = Some("You also asked");
        let block = Block::new(Role::Body, heading, list.join("\n")).by_line();
        let at = self.parts.blocks.len().min(1);
        self.parts.blocks.insert(at, block);
        let mut offers: Vec<Offer> = others.iter().map(|entry| Offer::from(*entry)).collect();
        offers.extend(
            self.parts
                .offers
                .into_iter()
                .filter(|old| others.iter().all(|entry| entry.id != old.entry)),
        );
        self.parts.offers = offers;
        self
    }

    /// Puts a same-day sign before the answer.
    #[must_use]
    pub fn with_same_day(mut self, category: &Category, region: Option<&Region>) -> Self {
        let heading = Some("Get medical help today");
        let sign = Block::new(Role::Action, heading, category.card(region));
        self.parts.blocks.insert(0, sign);
        self.parts.tone = Tone::SameDay;
        self
    }

    /// Adds when to book an appointment, for a sign that can wait for one.
    #[must_use]
    pub fn with_appointment(mut self, category: &Category, region: Option<&Region>) -> Self {
        let heading = Some("Worth an appointment");
        let line = Block::new(Role::Care, heading, category.card(region));
        let at = self.parts.blocks.len().min(1);
        self.parts.blocks.insert(at, line);
        self
    }

    /// Notes how sure the match was and what else came near.
    #[must_use]
    pub fn with_hits(mut self, hits: &[Hit<'_>]) -> Self {
        if let Some(best) = hits.first() {
            self.parts.confidence = best.confidence;
        }
        self.parts.candidates = hits
            .iter()
            .map(|hit| (hit.entry.id.clone(), hit.confidence))
            .collect();
        self
    }

    /// What was decided.
    #[must_use]
    pub fn outcome(&self) -> Outcome {
        self.parts.outcome
    }

    /// True for the cards that must be shown whatever else is switched off.
    #[must_use]
    pub fn outranks_everything(&self) -> bool {
        matches!(self.parts.tone, Tone::Emergency | Tone::Crisis)
    }

    /// The entry that answers, when one does.
    #[must_use]
    pub fn entry(&self) -> Option<&EntryId> {
        self.parts.entry.as_ref()
    }

    /// How sure the nearest match is, from 0 to 1; 1 for an emergency card, 0 when nothing matched.
    #[must_use]
    pub fn confidence(&self) -> Confidence {
        self.parts.confidence
    }

    /// The entries that came nearest, best first.
    #[must_use]
    pub fn candidates(&self) -> &[(EntryId, Confidence)] {
        &self.parts.candidates
    }

    /// The disclaimer and referral it carries.
    #[must_use]
    pub fn notices(&self) -> &Notices {
        &self.notices
    }

    /// The reply's words, cut to the budget: the only way out. The notices are always whole.
    #[must_use]
    pub fn page(&self, budget: Budget) -> Page {
        page::lay_out(&self.parts, &self.notices, budget)
    }

    /// The whole reply as plain text within the budget.
    #[must_use]
    pub fn text(&self, budget: Budget) -> String {
        self.page(budget).to_string()
    }
}

fn urgent_title(tone: Tone, category: &Category) -> String {
    match tone {
        Tone::Crisis => "You are not alone".to_owned(),
        Tone::Emergency => format!(
            "This may be an emergency: {}",
            lower_first(category.title())
        ),
        _ => format!("Get medical help today: {}", lower_first(category.title())),
    }
}

fn lower_first(text: &str) -> String {
    let mut chars = text.chars();
    chars
        .next()
        .map(|c| c.to_lowercase().chain(chars).collect())
        .unwrap_or_default()
}
