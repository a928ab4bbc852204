//! What might be said to a message that was not addressed to the bot?
//!
//! Next to nothing: an emergency card, or an entry that all but certainly answers. No choices, nothing that is
//! declined, and no "I have no answer": a bot that guesses aloud is a nuisance.

use jiff::civil::Date;

use super::{Question, Responder, elsewhere, matched_within, told};
use crate::community::Community;
use crate::knowledge::EntryId;
use crate::reply::{Outcome, Reply};
use crate::safety::{Category, Level};

/// Something to say without being asked.
pub struct Unasked {
    /// The whole reply.
    pub reply: Reply,
    /// The sign on it that can wait for today or for an appointment, by its category's id: with it
    /// [`Responder::about_with`] makes the same card later.
    pub sign: Option<String>,
}

impl Responder {
    /// What to say to a message that was not addressed to the bot, if anything. An emergency or crisis sign comes
    /// first, as always; [`Responder::card`] gives it alone.
    #[must_use]
    pub fn unprompted(&self, question: &Question, community: &Community) -> Option<Unasked> {
        let elsewhere = elsewhere(question, community);
        let community = elsewhere.as_ref().unwrap_or(community);
        let category = self.safety.check(&question.view).map(|it| it.category);
        let urgent = |category| {
            let (region, notices) = (community.region(), community.notices());
            Some(Unasked {
                reply: Reply::urgent(category, region, notices),
                sign: None,
            })
        };
        match category.map(|category| (category.level(), category)) {
            Some((Level::Emergency | Level::Crisis, category)) => return urgent(category),
            Some((Level::Boundary, _)) => return None,
            _ => {}
        }
        let reply = matched_within(question, community, community.unprompted());
        if reply.outcome() == Outcome::Answer {
            return Some(Unasked {
                reply: signed(reply, category, community),
                sign: category.map(|category| category.id().to_owned()),
            });
        }
        category
            .filter(|category| category.level() == Level::SameDay)
            .and_then(urgent)
    }

    /// An entry by its id, with the sign that was on its card; `None` when the pack no longer has the entry.
    #[must_use]
    pub fn about_with(
        &self,
        id: &EntryId,
        sign: Option<&str>,
        community: &Community,
        today: Date,
    ) -> Option<Reply> {
        let reply = told(community.pack().entry(id)?, community, today);
        let mut categories = self.safety.categories().iter();
        let category = sign.and_then(|sign| categories.find(|one| one.id() == sign));
        Some(signed(reply, category, community))
    }
}

/// The reply with a sign that can wait.
fn signed(reply: Reply, category: Option<&Category>, community: &Community) -> Reply {
    match category.map(|category| (category.level(), category)) {
        Some((Level::SameDay, category)) => reply.with_same_day(category, community.region()),
        Some((Level::Routine, category)) => reply.with_appointment(category, community.region()),
        _ => reply,
    }
}
