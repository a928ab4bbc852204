//! What happens to an answer when its question changes? An edit within five minutes is followed, and an answer
//! goes with its question.

use std::time::Duration;

use serenity::http::Route;
use serenity::model::Timestamp;
use serenity::model::channel::Message;
use serenity::model::event::MessageUpdateEvent;
use serenity::model::id::MessageId;

use super::intake::Intake;
use super::message;
use super::rest::RestError;
use super::unprompted;

/// For so long after it was written an edited message is read again.
const FOLLOWED: Duration = Duration::from_mins(5);

/// Follows an edit: the answer is mended, or a message that addresses the bot only now is answered.
pub(super) async fn edited(intake: &Intake, event: &MessageUpdateEvent) -> Result<(), RestError> {
    let Some(own) = intake.own_user() else {
        return Ok(());
    };
    let person = event.author.as_ref().is_some_and(|author| !author.bot);
    // Discord tells of the preview of a link in the same way, and changes no time for it.
    let edited = event.edited_timestamp.is_some();
    if !person || !edited || age(event.id) > FOLLOWED {
        return Ok(());
    }
    // After the answer to what it said before, and one edit after another.
    let _turn = intake.answers.turn(event.id).await;
    let answered = intake.answers.to(event.id).is_some();
    let mentions = event.mentions.iter().flatten();
    let addressed = event.guild_id.is_none() || mentions.into_iter().any(|user| user.id == own);
    let same = event
        .content
        .as_ref()
        .is_some_and(|text| !intake.answers.reads_otherwise(event.id, text));
    let listens = || async {
        let snapshot = intake.snapshot(event.guild_id).await;
        unprompted::listens(intake, &snapshot)
    };
    if answered && same || !(addressed || answered || listens().await) {
        return Ok(());
    }
    let route = Route::ChannelMessage {
        channel_id: event.channel_id,
        message_id: event.id,
    };
    let mut now: Message = match intake.sender.rest().get(route, "").await {
        Ok(now) => now,
        Err(error) if error.is_forbidden() => {
            // The channel's history is closed to us: the answer stays as it is.
            tracing::debug!(cause = %error, "an edited question could not be read");
            return Ok(());
        }
        Err(error) => return Err(error),
    };
    // A message that is asked for does not say in which guild it is.
    now.guild_id = event.guild_id;
    message::hear_again(intake, &now).await
}

/// Takes the answer to a deleted message away.
pub(super) async fn deleted(intake: &Intake, message: MessageId) -> Result<(), RestError> {
    match intake.answers.deleted(message) {
        Some(answer) => intake.sender.remove(answer).await,
        None => Ok(()),
    }
}

/// How long ago a message was written, by its id.
fn age(message: MessageId) -> Duration {
    let ago = Timestamp::now().unix_timestamp() - message.created_at().unix_timestamp();
    Duration::from_secs(u64::try_from(ago).unwrap_or_default())
}
