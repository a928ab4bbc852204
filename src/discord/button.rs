//! Buttons under a card: open a topic, share an answer, say whether it helped.

use serenity::model::application::{ComponentInteraction, MessageInteractionMetadata};
use serenity::model::id::UserId;
use serenity::model::permissions::Permissions;

use super::button_id::ButtonId;
use super::feedback;
use super::hint::Hint;
use super::home::Home;
use super::intake::Intake;
use super::permitted::Permitted;
use super::render::Audience;
use super::rest::RestError;
use super::send::Slot;
use super::settings::chosen;
use crate::clock::today;
use crate::knowledge::EntryId;
use crate::reply::Part;

/// Answers a pressed button. Ids can be forged, so who pressed and what they may do is looked at
/// each time.
pub(super) async fn press(intake: &Intake, press: &ComponentInteraction) -> Result<(), RestError> {
    let (slot, home) = (Slot::of_press(press), Home::of_press(press));
    match ButtonId::parse(&press.data.custom_id) {
        Some(ButtonId::Show(entry)) => {
            if let Some(question) = question(press) {
                intake.answering.guilds.choice_followed(question);
            }
            show(intake, press, &entry, home.alone()).await
        }
        Some(ButtonId::Share(_)) if home == Home::Visiting => {
            intake.sender.hint(slot, Hint::NotSharedHere).await
        }
        Some(ButtonId::Related(_)) => match chosen(&press.data.kind).first().map(|id| id.parse()) {
            Some(Ok(entry)) => show(intake, press, &entry, home.alone()).await,
            _ => intake.sender.hint(slot, Hint::OldButton).await,
        },
        Some(ButtonId::Part(part, entry)) => part_of(intake, press, part, &entry).await,
        Some(ButtonId::NoneFits) => none_fits(intake, press).await,
        Some(ButtonId::Remove(asker)) if may_remove(press, asker) => {
            intake.sender.take_away(slot).await
        }
        Some(ButtonId::Remove(_)) => intake.sender.hint(slot, Hint::NotYours).await,
        Some(ButtonId::Share(entry)) => {
            let snapshot = intake.snapshot(press.guild_id).await;
            let parent = press.channel.as_ref().and_then(|channel| channel.parent_id);
            let permitted = Permitted::here(&snapshot, press.channel_id, parent);
            match permitted.hint().or_else(|| may_not_share(press)) {
                Some(hint) => intake.sender.hint(slot, hint).await,
                None => show(intake, press, &entry, Audience::Channel).await,
            }
        }
        Some(ButtonId::Judge(judged, entry, revision, next)) => {
            let said = feedback::Said {
                judged,
                entry,
                revision,
                next,
            };
            feedback::press(intake, press, said).await
        }
        None => intake.sender.hint(slot, Hint::OldButton).await,
    }
}

/// The message or the command that the card answers, by its number.
fn question(press: &ComponentInteraction) -> Option<u64> {
    let card = &press.message;
    let message = card.message_reference.as_ref();
    if let Some(message) = message.and_then(|reference| reference.message_id) {
        return Some(message.get());
    }
    match card.interaction_metadata.as_deref()? {
        MessageInteractionMetadata::Command(command) => Some(command.id.get()),
        _ => None,
    }
}

/// Shows an entry's card.
pub(super) async fn show(
    intake: &Intake,
    press: &ComponentInteraction,
    entry: &EntryId,
    audience: Audience,
) -> Result<(), RestError> {
    let mut slot = Slot::of_press(press);
    let snapshot = intake.snapshot(Home::of_press(press).guild()).await;
    if audience == Audience::Channel {
        slot.language = snapshot.settings().language;
    }
    let responder = &intake.answering.responder;
    match responder.about(entry, snapshot.community(), today()) {
        Some(reply) => intake.sender.respond(slot, &reply, audience).await,
        None => intake.sender.hint(slot, Hint::EntryGone).await,
    }
}

/// Shows a part of an entry; all of it where that part is no more.
async fn part_of(
    intake: &Intake,
    press: &ComponentInteraction,
    part: Part,
    entry: &EntryId,
) -> Result<(), RestError> {
    let (slot, home) = (Slot::of_press(press), Home::of_press(press));
    let snapshot = intake.snapshot(home.guild()).await;
    let responder = &intake.answering.responder;
    match responder.about(entry, snapshot.community(), today()) {
        Some(whole) => {
            let reply = whole.part(part).unwrap_or(whole);
            intake.sender.respond(slot, &reply, home.alone()).await
        }
        None => intake.sender.hint(slot, Hint::EntryGone).await,
    }
}

/// None of the choices was right: says what else there is. The question goes to the inbox, as far as the guild
/// wants one and whoever asked it pressed.
async fn none_fits(intake: &Intake, press: &ComponentInteraction) -> Result<(), RestError> {
    let home = Home::of_press(press);
    let snapshot = intake.snapshot(home.guild()).await;
    let misses = intake.answers.miss(press.channel_id);
    let responder = &intake.answering.responder;
    let reply = responder.none_fits(misses, snapshot.community());
    let slot = Slot::of_press(press);
    let told = intake.sender.respond(slot, &reply, home.alone()).await;
    feedback::none_meant(intake, press).await;
    told
}

/// Whether somebody may take a card away: whoever it was made for, and those who may delete messages here.
fn may_remove(press: &ComponentInteraction, asker: UserId) -> bool {
    let member = press.member.as_ref();
    let held = member.and_then(|member| member.permissions);
    let moderates = held
        .is_some_and(|held| held.administrator() || held.contains(Permissions::MANAGE_MESSAGES));
    press.user.id == asker || moderates
}

/// What stands in the way of sharing here, if anything. In direct messages nothing does.
fn may_not_share(press: &ComponentInteraction) -> Option<Hint> {
    let member = press.member.as_ref()?.permissions?;
    let lacks = |held: Permissions| {
        // In a thread only the second permission counts (PLATFORM.md 1.5); which kind of channel
        // this is we are not told reliably, so either will do.
        !held.administrator()
            && !held.intersects(Permissions::SEND_MESSAGES | Permissions::SEND_MESSAGES_IN_THREADS)
    };
    if lacks(member) {
        return Some(Hint::MemberMayNotPost);
    }
    lacks(press.app_permissions?).then_some(Hint::BotMayNotPost)
}
