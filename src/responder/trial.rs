//! What would be answered, and why? For moderators who try a question before a member asks it.
//!
//! A [`Trial`] quotes what was asked, so it has no `Debug`, is made only when somebody asks for it, and must be
//! shown to nobody but the one who asked. It decides nothing: replies come from [`Responder::reply`].

use super::{Question, Responder};
use crate::community::Community;
use crate::matching::{Sensitivity, Trace};
use crate::reply::Reply;
use crate::safety::Category;

/// Everything behind a reply.
pub struct Trial {
    /// Which red flags were considered.
    pub flags: Flags,
    /// Which entries came near, by what.
    pub trace: Trace,
    /// What each sensitivity would reply.
    pub replies: Vec<(Sensitivity, Reply)>,
}

/// What the red-flag check saw.
pub struct Flags {
    /// The category that was found, and the concepts of the rules that named it.
    pub found: Option<(Category, Vec<String>)>,
    /// How much speaks for an emergency or crisis, as log-odds: from 0 on there is a card.
    pub urgency: f32,
    /// What each word adds to that, the weightiest first; nothing for a long question, where weighing takes
    /// seconds.
    pub words: Vec<(String, f32)>,
}

/// Words up to which each is weighed by itself: each costs a whole check.
const WEIGHED: usize = 60;

/// Words that are told.
const TOLD: usize = 4;

/// What a word must add to be told.
const WORTH_TELLING: f32 = 0.2;

impl Responder {
    /// Tries a question on a community. Takes many times as long as answering it.
    #[must_use]
    pub fn trial(&self, question: &Question, community: &Community) -> Trial {
        let view = &question.view;
        let replies = Sensitivity::ALL.into_iter().map(|sensitivity| {
            let reply = self.reply(question, &community.sensing(sensitivity));
            (sensitivity, reply)
        });
        Trial {
            replies: replies.collect(),
            flags: self.flags(question),
            trace: community.matcher().explain(view, community.limits()),
        }
    }

    fn flags(&self, question: &Question) -> Flags {
        let view = &question.view;
        let found = self.safety.check(view);
        let mut words = Vec::new();
        if view.words().len() <= WEIGHED {
            let weighed = view.words().iter().zip(self.safety.weigh(view));
            words.extend(weighed.map(|(word, worth)| (word.text().to_owned(), worth)));
            words.retain(|(_, worth)| worth.abs() >= WORTH_TELLING);
            words.sort_by(|one, other| other.1.abs().total_cmp(&one.1.abs()));
            words.truncate(TOLD);
        }
        Flags {
            found: found.map(|finding| {
                let because = finding.because.into_iter().map(str::to_owned);
                (finding.category.clone(), because.collect())
            }),
            urgency: self.safety.urgency(view),
            words,
        }
    }
}
