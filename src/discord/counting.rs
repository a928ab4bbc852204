//! What becomes of a reply that was delivered? It counts once for its guild and day, and a question that found
//! no answer goes to the inbox, as far as the guild wants one.
//!
//! Direct messages are not counted and leave nothing. No person is counted and no text leaves this process
//! but by [`crate::guilds::Guilds`], which redacts it.

use std::sync::Arc;
use std::time::{Duration, Instant};

use serenity::model::id::{GuildId, UserId};
use tokio::time::{MissedTickBehavior, interval, timeout};

use super::intake::{Answering, Intake};
use crate::community::Guild;
use crate::reply::{Budget, Outcome, Reply, Tone};

/// How often counts are added to the store.
const EVERY: Duration = Duration::from_secs(10);

/// So many times of that are an hour, after which every inbox is looked at anew.
const AN_HOUR: u32 = 360;

/// How long the last counts may take when the process stops.
const LAST: Duration = Duration::from_millis(1_500);

/// A question that was answered.
pub(super) struct Question<'a> {
    pub(super) guild: Option<GuildId>,
    pub(super) person: UserId,
    /// The message or interaction it was asked by, as the card's own message tells it later.
    pub(super) id: u64,
    /// Whether it was asked with a command.
    pub(super) by_command: bool,
    /// Its text, where whoever wrote it asked us; somebody else's message is none of the inbox's.
    pub(super) text: Option<&'a str>,
}

/// Counts a reply that was delivered, and takes note of a question without an answer.
pub(super) async fn delivered(intake: &Intake, question: Question<'_>, reply: &Reply) {
    let Some(guild) = question.guild.and_then(|guild| Guild::new(guild.get())) else {
        return;
    };
    let guilds = &intake.answering.guilds;
    guilds.count_reply(guild, reply);
    let Some(text) = question.text else { return };
    match reply.outcome() {
        Outcome::Unknown => note_miss(intake, guild, question.person, text, Outcome::Unknown).await,
        Outcome::Choices => guilds.note_choices(guild, question.id, text).await,
        // Somebody may say that it was not what they meant. What they wrote in a message is read again then; what
        // they gave a command is nowhere.
        Outcome::Answer if question.by_command && reply.page(Budget::EMBED).tone == Tone::Calm => {
            guilds.note_answer(guild, question.id, text).await;
        }
        Outcome::Answer | Outcome::Urgent | Outcome::Boundary => {}
    }
}

/// Takes note of a question without an answer; a failure is logged, since the member has been answered.
pub(super) async fn note_miss(
    intake: &Intake,
    guild: Guild,
    person: UserId,
    text: &str,
    outcome: Outcome,
) {
    let guilds = &intake.answering.guilds;
    if let Err(error) = guilds.note_miss(guild, person.get(), text, outcome).await {
        tracing::warn!(guild.id = %guild, cause = %error, "a question for the inbox could not be kept");
    }
}

/// Adds counts to the store, and sees to inboxes; never ends.
pub(super) async fn keep(intake: &Intake) {
    let mut tick = interval(EVERY);
    tick.set_missed_tick_behavior(MissedTickBehavior::Delay);
    let mut ticks = 0_u32;
    loop {
        tick.tick().await;
        let hourly = ticks.is_multiple_of(AN_HOUR);
        ticks = ticks.wrapping_add(1);
        let answering = Arc::clone(&intake.answering);
        // Apart, so that a stop does not break a write off in the middle: counts would be added again.
        let _done = tokio::spawn(async move { write(&answering, hourly).await }).await;
    }
}

async fn write(answering: &Answering, hourly: bool) {
    let guilds = &answering.guilds;
    if let Err(error) = guilds.add_counts().await {
        tracing::warn!(cause = %error, "counts could not be added yet");
    }
    if let Err(error) = guilds.settle_choices(Instant::now()).await {
        tracing::warn!(cause = %error, "a question for the inbox could not be kept");
    }
    let heeded = if hourly {
        guilds.heed_all().await
    } else {
        guilds.heed_owed().await
    };
    if let Err(error) = heeded {
        tracing::warn!(cause = %error, "questions no longer to be kept are still there");
    }
}

/// Adds the last counts when the process stops.
pub(super) async fn finish(intake: &Intake) {
    match timeout(LAST, intake.answering.guilds.add_counts()).await {
        Ok(Ok(())) => {}
        Ok(Err(error)) => tracing::warn!(cause = %error, "the last counts are lost"),
        Err(_) => tracing::warn!("the last counts may be lost: the database took too long"),
    }
}
