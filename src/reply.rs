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
//! let notices = signpost::reply::Notices { disclaimer: unreachable!(), referral: unreachable!(), urgent: unreachable!(), language: unreachable!() };
//! ```

mod notices;
mod page;
mod telling;

pub(crate) use notices::MAX_NOTICE;
pub use notices::{NoticeError, Notices};
pub use page::{Block, Budget, Page, Role};

use jiff::civil::Date;

use crate::knowledge::{Entry, EntryId, Guide, Revision};
use crate::matching::{Confidence, Hit};
use crate::safety::{Category, LANGUAGE, Level, Region};
use crate::say;
use crate::speech::Language;

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

/// A part of an entry's card; together they are all of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// What everybody reads: what it is, why, what helps, when to get care, where it is from.
    Front,
    /// What somebody weighs who thinks of a treatment.
    Treatment,
    /// What is disputed, what nobody knows, and every source.
    Evidence,
}

impl Part {
    fn holds(self, role: Role) -> bool {
        match role {
            Role::Notice => true,
            Role::Balance => self != Self::Evidence,
            Role::Detail => self == Self::Treatment,
            Role::Doubt | Role::Sources => self == Self::Evidence,
            Role::Action | Role::Body | Role::Care | Role::Origin => self == Self::Front,
        }
    }
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
    guides: Vec<(Guide, EntryId)>,
    part: Option<Part>,
    several: bool,
    signed: bool,
    entry: Option<(EntryId, Revision)>,
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
            guides: Vec::new(),
            part: None,
            several: false,
            signed: false,
            entry: None,
            confidence: Confidence::NONE,
            candidates: Vec::new(),
        }
    }
}

impl Reply {
    /// The entry, told in full, with neighbouring entries to open from it. [`Reply::part`] makes it short.
    #[must_use]
    pub fn about(entry: &Entry, related: &[&Entry], today: Date, notices: &Notices) -> Self {
        let mut parts = Parts::new(Outcome::Answer, Tone::Calm, entry.title.as_str());
        parts.blocks = telling::blocks(entry, today, notices.language());
        parts.offers = related.iter().map(|entry| Offer::from(*entry)).collect();
        parts.entry = Some((entry.id.clone(), entry.revision()));
        parts.confidence = Confidence::FULL;
        Self {
            parts,
            notices: notices.clone(),
        }
    }

    /// Two or three entries to choose from.
    #[must_use]
    pub fn choices(entries: &[&Entry], notices: &Notices) -> Self {
        let title = say!(notices.language(), "choices-title");
        let mut parts = Parts::new(Outcome::Choices, Tone::Calm, title);
        parts.blocks = vec![Block::new(Role::Body, listed(entries))];
        parts.offers = entries.iter().map(|entry| Offer::from(*entry)).collect();
        Self {
            parts,
            notices: notices.clone(),
        }
    }

    /// No entry answers: says so, names the nearest topics, and still refers. `turn` counts how often it was
    /// said in the same place; the words differ from one turn to the next.
    #[must_use]
    pub fn unknown(nearest: &[&Entry], turn: usize, notices: &Notices) -> Self {
        let language = notices.language();
        let (title, text) = match turn % 3 {
            0 => ("unknown-title-1", "unknown-text-1"),
            1 => ("unknown-title-2", "unknown-text-2"),
            _ => ("unknown-title-3", "unknown-text-3"),
        };
        let mut parts = Parts::new(Outcome::Unknown, Tone::Calm, say!(language, title));
        parts.blocks = vec![Block::new(Role::Body, say!(language, text))];
        if !nearest.is_empty() {
            let titles = nearest.iter().map(|entry| format!("• {}", entry.title));
            let titles: Vec<_> = titles.collect();
            let block = Block::new(Role::Body, titles.join("\n")).by_line();
            parts
                .blocks
                .push(block.under(say!(language, "unknown-nearest")));
        }
        parts.offers = nearest.iter().map(|entry| Offer::from(*entry)).collect();
        Self {
            parts,
            notices: notices.clone(),
        }
    }

    /// Nothing was asked: says how to ask.
    #[must_use]
    pub fn how_to_ask(subject: &str, notices: &Notices) -> Self {
        let language = notices.language();
        let mut parts = Parts::new(
            Outcome::Unknown,
            Tone::Calm,
            say!(language, "how-to-ask-title"),
        );
        let text = say!(language, "how-to-ask-text", subject = subject);
        parts.blocks = vec![Block::new(Role::Body, text)];
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
        parts.blocks = vec![Block::new(Role::Action, category.card(region))];
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
        let language = notices.language();
        let title = say!(language, "boundary-title");
        let mut parts = Parts::new(Outcome::Boundary, Tone::Boundary, title);
        parts.blocks = vec![Block::new(Role::Action, category.card(region))];
        if let Some(entry) = offer {
            let text = say!(language, "boundary-offer", title = entry.title.as_str());
            parts.blocks.push(Block::new(Role::Body, text));
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
        if others.is_empty() {
            return self;
        }
        let block = Block::new(Role::Body, listed(others)).by_line();
        let block = block.under(say!(self.notices.language(), "also-asked"));
        let at = self.parts.blocks.len().min(1);
        self.parts.blocks.insert(at, block);
        self.parts.several = true;
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

    /// Puts a sign that needs help today in the answer's place; the entry can be opened. Its general words are about
    /// most people, and would calm somebody who has this sign.
    #[must_use]
    pub fn with_same_day(mut self, category: &Category, region: Option<&Region>) -> Self {
        let language = self.notices.language();
        let title = self.parts.title.as_str();
        let offer = say!(language, "boundary-offer", title = title);
        let sign = Block::new(Role::Action, category.card(region));
        let sign = sign.under(say!(language, "same-day"));
        self.parts.blocks = vec![sign, Block::new(Role::Body, offer)];
        self.parts.tone = Tone::SameDay;
        self
    }

    /// Adds when to book an appointment, for a sign that can wait for one.
    #[must_use]
    pub fn with_appointment(mut self, category: &Category, region: Option<&Region>) -> Self {
        let heading = say!(self.notices.language(), "appointment");
        let line = Block::new(Role::Care, category.card(region)).under(heading);
        let at = self.parts.blocks.len().min(1);
        self.parts.blocks.insert(at, line);
        self.parts.signed = true;
        self
    }

    /// Adds where every card leads; the entry itself is left out, and so is one that stands for two.
    #[must_use]
    pub fn with_guides<'e>(mut self, guides: impl Iterator<Item = (Guide, &'e Entry)>) -> Self {
        let own = self.entry().cloned();
        for (guide, entry) in guides.filter(|(_, entry)| Some(&entry.id) != own.as_ref()) {
            let mut known = self.parts.guides.iter();
            if known.all(|(_, id)| *id != entry.id) {
                self.parts.guides.push((guide, entry.id.clone()));
            }
        }
        self
    }

    /// One part of an entry's card with the notices, or `None` when there is nothing in it.
    #[must_use]
    pub fn part(&self, part: Part) -> Option<Self> {
        let mut other = self.clone();
        other.parts.blocks.retain(|block| part.holds(block.role));
        other.parts.part = Some(part);
        (!other.parts.blocks.is_empty()).then_some(other)
    }

    /// Which part this is; `None` for the whole.
    #[must_use]
    pub fn shown(&self) -> Option<Part> {
        self.parts.part
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

    /// True for an answer to one question that carries no sign of danger, nor one that can wait for an appointment.
    #[must_use]
    pub fn is_plain(&self) -> bool {
        let Parts {
            outcome,
            tone,
            several,
            signed,
            ..
        } = self.parts;
        (outcome, tone) == (Outcome::Answer, Tone::Calm) && !several && !signed
    }

    /// The entry that answers, when one does.
    #[must_use]
    pub fn entry(&self) -> Option<&EntryId> {
        self.parts.entry.as_ref().map(|(id, _)| id)
    }

    /// Which wording of the entry answers.
    #[must_use]
    pub fn revision(&self) -> Option<Revision> {
        self.parts.entry.as_ref().map(|(_, revision)| *revision)
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

    /// The language of its title and text; what stands on every reply is in the notices' language.
    #[must_use]
    pub fn language(&self) -> Language {
        match self.parts.outcome {
            Outcome::Urgent => LANGUAGE,
            _ => self.notices.language(),
        }
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

/// Entries with their short answers, a line each.
fn listed(entries: &[&Entry]) -> String {
    let lines = entries.iter();
    let lines: Vec<_> = lines
        .map(|entry| format!("• {}: {}", entry.title, entry.summary))
        .collect();
    lines.join("\n")
}

/// In the language of the card below it.
fn urgent_title(tone: Tone, category: &Category) -> String {
    let sign = lower_first(category.title());
    match tone {
        Tone::Crisis => say!(LANGUAGE, "urgent-title-crisis"),
        Tone::Emergency => say!(LANGUAGE, "urgent-title-emergency", sign = sign),
        _ => say!(LANGUAGE, "urgent-title-today", sign = sign),
    }
}

fn lower_first(text: &str) -> String {
    let mut chars = text.chars();
    chars
        .next()
        .map(|c| c.to_lowercase().chain(chars).collect())
        .unwrap_or_default()
}
