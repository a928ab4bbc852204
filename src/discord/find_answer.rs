//! "Find an answer" on somebody's message: told to whoever looked for it, never to the channel.

use serenity::model::application::CommandInteraction;
use tracing::field::Empty;

use super::ask;
use super::intake::Intake;
use super::rest::RestError;

/// Answers the message the command was used on.
#[tracing::instrument(
    name = "find_answer", skip_all,
    fields(guild.id = Empty, question.chars = Empty, entry.id = Empty)
)]
pub(super) async fn find_answer(
    intake: &Intake,
    command: &CommandInteraction,
) -> Result<(), RestError> {
    let target = command
        .data
        .target_id
        .map(serenity::model::id::TargetId::to_message_id);
    let message = target.and_then(|id| command.data.resolved.messages.get(&id));
    let text = message
        .map(|message| message.content.as_str())
        .unwrap_or_default();
    ask::answer(intake, command, text, Some(true), None, target).await
}
