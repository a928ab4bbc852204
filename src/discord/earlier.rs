//! Was this channel told the same a moment ago? Then it is pointed there, and not told once more.
//!
//! An emergency has no earlier answer, and neither has a message with several questions.

use serenity::builder::{CreateActionRow, CreateButton};
use serenity::model::application::ButtonStyle;
use serenity::model::id::{ChannelId, GuildId};

use super::answers::At;
use super::button_id::ButtonId;
use super::intake::Intake;
use crate::knowledge::EntryId;
use crate::reply::Reply;
use crate::say;
use crate::speech::Language;

/// What is said instead: where the answer stands, with a button to see it all the same.
pub(super) struct Pointer {
    pub(super) words: String,
    pub(super) row: CreateActionRow,
}

/// Where a channel was told what this reply says, if it was.
pub(super) fn pointer(
    intake: &Intake,
    (guild, channel): (Option<GuildId>, ChannelId),
    reply: &Reply,
    language: Language,
) -> Option<Pointer> {
    let (guild, entry) = (guild?, plain(reply)?);
    let answer = intake.answers.earlier(channel, entry)?;
    let link = answer.link(channel, Some(guild));
    let show = CreateButton::new(ButtonId::Show(entry.clone()).to_string())
        .label(say!(language, "button-show-again"))
        .style(ButtonStyle::Secondary);
    Some(Pointer {
        words: say!(language, "earlier-answer", link = link),
        row: CreateActionRow::Buttons(vec![show]),
    })
}

/// Notes what a whole channel was told.
pub(super) fn note(intake: &Intake, at: At, reply: &Reply) {
    if let Some(entry) = plain(reply) {
        intake.answers.note_topic(at, entry);
    }
}

fn plain(reply: &Reply) -> Option<&EntryId> {
    reply.entry().filter(|_| reply.is_plain())
}
