//! "Helpful", "Not helpful", "Not what I meant": what do members say of an answer? Counted, never who said it.
//!
//! Somebody counts once for a message. For that a keyed hash of the two is remembered in memory; the key is
//! random and gone with the process.

use std::collections::hash_map::RandomState;
use std::hash::BuildHasher;
use std::sync::Arc;

use serenity::http::Route;
use serenity::model::application::{ComponentInteraction, MessageInteractionMetadata};
use serenity::model::channel::Message;
use serenity::model::id::{MessageId, UserId};

use super::button_id::Judged;
use super::counting;
use super::hint::Hint;
use super::home::Home;
use super::intake::{Intake, question};
use super::memory::Recent;
use super::rest::RestError;
use super::send::Slot;
use crate::community::Guild;
use crate::guilds::Snapshot;
use crate::insights::{What, Wording};
use crate::knowledge::{EntryId, Revision};
use crate::reply::{Budget, Outcome, Tone};

/// So many presses are remembered.
const REMEMBERED: usize = 16_384;

/// Who has judged which message.
pub(super) struct Votes {
    key: RandomState,
    seen: Recent<u64>,
}

impl Votes {
    pub(super) fn new() -> Self {
        Self {
            key: RandomState::new(),
            seen: Recent::new(REMEMBERED),
        }
    }

    fn is_first(&self, person: UserId, message: MessageId) -> bool {
        self.seen
            .is_new(self.key.hash_one((person.get(), message.get())))
    }
}

/// What somebody says of which answer.
pub(super) struct Said {
    pub(super) judged: Judged,
    pub(super) entry: EntryId,
    pub(super) revision: Option<Revision>,
    /// The entries that came next, by [`EntryId::short`].
    pub(super) next: Vec<u32>,
}

/// Takes what somebody says of an answer, and thanks them privately; who meant something else is offered what
/// came next.
pub(super) async fn press(
    intake: &Intake,
    press: &ComponentInteraction,
    said: Said,
) -> Result<(), RestError> {
    let slot = Slot::of_press(press);
    let home = Home::of_press(press).guild();
    let snapshot = intake.snapshot(home).await;
    let Said {
        judged,
        entry,
        revision,
        next,
    } = said;
    if snapshot.community().pack().entry(&entry).is_none() {
        return intake.sender.hint(slot, Hint::EntryGone).await;
    }
    let guild = home.and_then(|guild| Guild::new(guild.get()));
    let first = intake.votes.is_first(press.user.id, press.message.id);
    let answered = match judged {
        Judged::NotMeant => offer(intake, press, &snapshot, &next).await,
        _ if guild.is_none() => intake.sender.hint(slot, Hint::NotCounted).await,
        _ if !first => intake.sender.hint(slot, Hint::SaidAlready).await,
        _ => intake.sender.hint(slot, Hint::Thanks).await,
    };
    let Some(guild) = guild.filter(|_| first) else {
        return answered;
    };
    let wording = Wording { entry, revision };
    let what = match judged {
        Judged::Helpful => What::Helpful(wording),
        Judged::NotHelpful => What::NotHelpful(wording),
        Judged::NotMeant => What::NotMeant(wording),
    };
    intake.answering.guilds.count(guild, &what);
    if judged == Judged::NotMeant && snapshot.settings().inbox_days > 0 {
        match asked_by_command(press) {
            Some(question) => missed(intake, guild, question).await,
            None => take_question(intake, press, guild, &snapshot).await,
        }
    }
    answered
}

/// Offers the entries that came next, or says how to ask again.
async fn offer(
    intake: &Intake,
    press: &ComponentInteraction,
    snapshot: &Snapshot,
    next: &[u32],
) -> Result<(), RestError> {
    let (slot, alone) = (Slot::of_press(press), Home::of_press(press).alone());
    let entries = snapshot.community().pack().entries().iter();
    let known: Vec<_> = entries.map(|entry| (entry.id.short(), &entry.id)).collect();
    let near = next.iter().filter_map(|short| {
        let (_, id) = known.iter().find(|(own, _)| own == short)?;
        Some((*id).clone())
    });
    let near: Vec<EntryId> = near.collect();
    let responder = &intake.answering.responder;
    match responder.choices(&near, snapshot.community()) {
        Some(reply) => intake.sender.respond(slot, &reply, alone).await,
        None => intake.sender.hint(slot, Hint::AskDifferently).await,
    }
}

/// None of the choices under a card was meant: its question was a miss, if it is held.
pub(super) async fn none_meant(intake: &Intake, press: &ComponentInteraction) {
    let guild = Home::of_press(press).guild();
    let Some(guild) = guild.and_then(|guild| Guild::new(guild.get())) else {
        return;
    };
    let reference = press.message.message_reference.as_ref();
    let message = reference.and_then(|reference| reference.message_id);
    let asked = press.message.referenced_message.as_ref();
    let own = asked.is_some_and(|asked| asked.author.id == press.user.id);
    let question = message.filter(|_| own).map(MessageId::get);
    if let Some(question) = question.or_else(|| asked_by_command(press)) {
        missed(intake, guild, question).await;
    }
}

async fn missed(intake: &Intake, guild: Guild, question: u64) {
    if let Err(error) = intake.answering.guilds.not_meant(guild, question).await {
        tracing::warn!(guild.id = %guild, cause = %error, "a question for the inbox could not be kept");
    }
}

/// The command that a card answers, when whoever pressed gave it.
fn asked_by_command(press: &ComponentInteraction) -> Option<u64> {
    match press.message.interaction_metadata.as_deref()? {
        MessageInteractionMetadata::Command(command) if command.user.id == press.user.id => {
            Some(command.id.get())
        }
        _ => None,
    }
}

/// Takes note of the question that a card did not answer, where it can be read: it stands in the channel, and
/// whoever pressed wrote it. What it means is looked at again, since a danger sign keeps it out.
async fn take_question(
    intake: &Intake,
    press: &ComponentInteraction,
    guild: Guild,
    snapshot: &Arc<Snapshot>,
) {
    let reference = press.message.message_reference.as_ref();
    let Some(message_id) = reference.and_then(|reference| reference.message_id) else {
        return;
    };
    let route = Route::ChannelMessage {
        channel_id: press.channel_id,
        message_id,
    };
    let asked: Message = match intake.sender.rest().get(route, "").await {
        Ok(asked) => asked,
        Err(error) => {
            // Deleted, or its channel's history is closed to us.
            tracing::debug!(cause = %error, "a question could not be read again");
            return;
        }
    };
    if asked.author.id != press.user.id {
        return;
    }
    let Some(asked_again) = question(&asked.content) else {
        return;
    };
    let thought = intake.ponder(snapshot, move |answering, snapshot| {
        let reply = answering
            .responder
            .reply(&asked_again, snapshot.community());
        (reply.outcome(), reply.page(Budget::EMBED).tone)
    });
    let Ok((outcome @ (Outcome::Answer | Outcome::Choices | Outcome::Unknown), Tone::Calm)) =
        thought.await
    else {
        return;
    };
    counting::note_miss(intake, guild, press.user.id, &asked.content, outcome).await;
}

#[cfg(test)]
mod tests {
    use super::{MessageId, UserId, Votes};

    #[test]
    fn somebody_counts_once_for_a_message() {
        let votes = Votes::new();
        let (ada, ben) = (UserId::new(1), UserId::new(2));
        let (first, second) = (MessageId::new(1), MessageId::new(2));
        assert!(votes.is_first(ada, first));
        assert!(!votes.is_first(ada, first));
        assert!(votes.is_first(ada, second) && votes.is_first(ben, first));
    }
}
