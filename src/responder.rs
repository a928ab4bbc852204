//! The whole decision: from a question to a reply.
//!
//! Synchronous, pure and total: no I/O, no clock, no Discord. The terminal, the batch scorer, the
//! tests and the bot all come through [`Responder::reply`]. Red flags are checked before anything
//! else, and nothing a community sets can switch that off.

mod trial;
mod unprompted;

pub use trial::{Flags, Trial};
pub use unprompted::Unasked;

use jiff::civil::Date;

use crate::community::Community;
use crate::knowledge::{Entry, EntryId};
use crate::matching::{Limits, Sensitivity, Verdict};
use crate::reply::Reply;
use crate::safety::{Category, Finding, Level, Region, Safety};
use crate::text::View;

/// A question in normalised form. Health data: it has neither `Debug` nor `Display`.
pub struct Question {
    view: View,
    about: Option<EntryId>,
    asked: Date,
    region: Option<Region>,
    turn: usize,
}

/// A message with no word in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the question is empty: expected at least one word")]
pub struct EmptyQuestion;

impl Question {
    /// Reads a question asked on the day `asked`.
    ///
    /// # Errors
    /// When the text holds neither letter nor digit.
    pub fn parse(text: &str, asked: Date) -> Result<Self, EmptyQuestion> {
        let view = View::of(text);
        if view.is_empty() {
            Err(EmptyQuestion)
        } else {
            Ok(Self {
                view,
                about: None,
                asked,
                region: None,
                turn: 0,
            })
        }
    }

    /// The same question, to be answered with the numbers of another country than the community's.
    #[must_use]
    pub fn in_region(mut self, region: Region) -> Self {
        self.region = Some(region);
        self
    }

    /// The same question, asked where so many others found no answer before: what is said of that differs from
    /// one to the next.
    #[must_use]
    pub fn after_misses(mut self, misses: usize) -> Self {
        self.turn = misses;
        self
    }

    /// The same question as a follow-up to an entry that was just shown.
    #[must_use]
    pub fn following(mut self, entry: EntryId) -> Self {
        self.about = Some(entry);
        self
    }
}

/// How many topics are named where none answers.
const MOST_NEAREST: usize = 3;

/// The least confidence of a topic that is worth a look where none answers.
const NEAR: f64 = 0.02;

/// Words named when the red-flag check explains itself.
const MOST_WEIGHED: usize = 8;

/// Decides replies. One serves every community of a process.
pub struct Responder {
    safety: Safety,
}

impl Responder {
    /// A responder with these safety rules.
    #[must_use]
    pub fn new(safety: Safety) -> Self {
        Self { safety }
    }

    /// Answers a question: red flag, boundary, match, in this order.
    #[must_use]
    pub fn reply(&self, question: &Question, community: &Community) -> Reply {
        let elsewhere = elsewhere(question, community);
        let community = elsewhere.as_ref().unwrap_or(community);
        let (region, notices) = (community.region(), community.notices());
        let finding = self.safety.check(&question.view);
        let Some(Finding { category, .. }) = finding else {
            return matched(question, community);
        };
        match category.level() {
            Level::Emergency | Level::Crisis => Reply::urgent(category, region, notices),
            Level::Boundary => {
                // An entry to look at is offered more readily than an answer would be given, but not one
                // that is likely another matter's.
                let judged = judged_within(question, community, Sensitivity::Eager.into());
                let hits = match &judged {
                    Verdict::Answer(hits) | Verdict::Several(hits) | Verdict::Choices(hits) => {
                        hits.as_slice()
                    }
                    Verdict::Unknown(_) => &[],
                };
                let offer = hits.first().map(|hit| hit.entry);
                Reply::boundary(category, region, offer, notices).with_hits(hits)
            }
            Level::SameDay => match matched(question, community) {
                reply if reply.entry().is_some() => reply.with_same_day(category, region),
                _ => Reply::urgent(category, region, notices),
            },
            Level::Routine => matched(question, community).with_appointment(category, region),
        }
    }

    /// What to say to a message without a word in it.
    #[must_use]
    pub fn nothing_asked(&self, community: &Community) -> Reply {
        Reply::how_to_ask(community.pack().title.as_str(), community.notices())
    }

    /// The card, when the message carries an emergency or crisis sign, and nothing else: for when
    /// there is no place left to answer in. The check takes some milliseconds, a tenth of a second for
    /// the longest message.
    #[must_use]
    pub fn card(&self, question: &Question, community: &Community) -> Option<Reply> {
        let category = self.urgent_sign(question)?;
        let elsewhere = elsewhere(question, community);
        let community = elsewhere.as_ref().unwrap_or(community);
        let card = Reply::urgent(category, community.region(), community.notices());
        Some(card)
    }

    /// True when the message carries an emergency or crisis sign. It takes as long as
    /// [`Responder::card`].
    #[must_use]
    pub fn is_urgent(&self, question: &Question) -> bool {
        self.urgent_sign(question).is_some()
    }

    fn urgent_sign(&self, question: &Question) -> Option<&Category> {
        let category = self.safety.check(&question.view)?.category;
        matches!(category.level(), Level::Emergency | Level::Crisis).then_some(category)
    }

    /// Why the red-flag check decides as it does, for whoever asked: their own words come back.
    #[must_use]
    pub fn weigh(&self, view: &View) -> String {
        use std::fmt::Write as _;
        let mut told = match self.safety.check(view) {
            Some(found) => format!("red flags: {}", found.category.id()),
            None => "red flags: none".to_owned(),
        };
        let _ = write!(
            told,
            "; urgency {:+.1} (a card from 0 on)",
            self.safety.urgency(view)
        );
        if let Some(evidence) = self.safety.evidence(view) {
            let odds = |urgent: f32| format!("{urgent:+.1}");
            let _ = write!(
                told,
                "\n  by words {}, second look {}, {}",
                odds(evidence.words[0]),
                evidence
                    .second
                    .map_or_else(|| "not worth it".to_owned(), |second| odds(second[0])),
                match (evidence.certain, evidence.ruled[0]) {
                    (true, _) => "a rule that is plain by itself",
                    (false, true) => "a rule",
                    (false, false) => "no rule",
                }
            );
        }
        let mut weighed: Vec<_> = view.words().iter().zip(self.safety.weigh(view)).collect();
        weighed.sort_by(|one, other| other.1.abs().total_cmp(&one.1.abs()));
        for (word, worth) in weighed.iter().take(MOST_WEIGHED) {
            let _ = write!(told, "\n  {worth:+.1} {}", word.text());
        }
        told
    }

    /// An entry by its id, as a button asks for it; `None` when the pack no longer has it.
    #[must_use]
    pub fn about(&self, id: &EntryId, community: &Community, today: Date) -> Option<Reply> {
        Some(told(community.pack().entry(id)?, community, today))
    }

    /// Some entries to choose from, as a button asks for them; `None` when the pack has none of them.
    #[must_use]
    pub fn choices(&self, ids: &[EntryId], community: &Community) -> Option<Reply> {
        let entries = ids.iter().filter_map(|id| community.pack().entry(id));
        let entries: Vec<&Entry> = entries.collect();
        (!entries.is_empty()).then(|| Reply::choices(&entries, community.notices()))
    }

    /// What is said to somebody for whom none of the choices was right.
    #[must_use]
    pub fn none_fits(&self, misses: usize, community: &Community) -> Reply {
        Reply::unknown(&[], misses, community.notices())
    }

    /// Titles and phrasings to offer while a member is still typing; each, asked as it stands,
    /// leads to its entry. Empty input offers the titles, those the community put first before the others. At
    /// most `most`.
    #[must_use]
    pub fn suggest<'c>(&self, typed: &str, community: &'c Community, most: usize) -> Vec<&'c str> {
        let view = View::of(typed);
        community.matcher().suggest(&view, community.pinned(), most)
    }
}

/// The same community in the region the question is asked from, when it names one.
fn elsewhere(question: &Question, community: &Community) -> Option<Community> {
    community.in_region(question.region.as_ref()?).ok()
}

fn judged_within<'c>(question: &Question, community: &'c Community, limits: Limits) -> Verdict<'c> {
    let about = question.about.as_ref();
    community.matcher().judge(&question.view, about, limits)
}

fn matched(question: &Question, community: &Community) -> Reply {
    matched_within(question, community, community.limits())
}

fn matched_within(question: &Question, community: &Community, limits: Limits) -> Reply {
    let notices = community.notices();
    match &judged_within(question, community, limits) {
        Verdict::Answer(hits) => match hits.first() {
            Some(best) => told(best.entry, community, question.asked).with_hits(hits),
            None => Reply::unknown(&[], question.turn, notices),
        },
        Verdict::Several(hits) => match hits.split_first() {
            Some((first, rest)) => {
                let rest: Vec<&Entry> = rest.iter().map(|hit| hit.entry).collect();
                told(first.entry, community, question.asked)
                    .with_others(&rest)
                    .with_hits(hits)
            }
            None => Reply::unknown(&[], question.turn, notices),
        },
        Verdict::Choices(hits) => {
            let entries: Vec<&Entry> = hits.iter().map(|hit| hit.entry).collect();
            Reply::choices(&entries, notices).with_hits(hits)
        }
        Verdict::Unknown(hits) => {
            let near = hits.iter().take(MOST_NEAREST);
            let near: Vec<&Entry> = near
                .filter(|hit| hit.confidence.value() >= NEAR)
                .map(|hit| hit.entry)
                .collect();
            Reply::unknown(&near, question.turn, notices).with_hits(hits)
        }
    }
}

fn told(entry: &Entry, community: &Community, today: Date) -> Reply {
    let pack = community.pack();
    let related: Vec<&Entry> = entry
        .related
        .iter()
        .filter_map(|id| pack.entry(id))
        .collect();
    let guides = pack.guides.named();
    let guides = guides.filter_map(|(guide, id)| Some((guide, pack.entry(id)?)));
    Reply::about(entry, &related, today, community.notices()).with_guides(guides)
}
