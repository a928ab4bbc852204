//! Buttons under a card: open a topic, share an answer, say whether it helped.

use serenity::model::application::{ComponentInteraction, MessageInteractionMetadata};
use serenity::model::channel::ChannelType;
use serenity::model::id::UserId;
use serenity::model::permissions::Permissions;

use super::button_id::ButtonId;
use super::earlier;
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
            // Where the bot may not look, Discord does not tell it what was deleted.
            intake.answers.no_topic(press.message.id);
            intake.sender.take_away(slot).await
        }
        Some(ButtonId::Remove(_)) => intake.sender.hint(slot, Hint::NotYours).await,
        Some(ButtonId::Share(entry)) => share(intake, press, &entry).await,
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

/// Shows an entry's card to whoever pressed.
pub(super) async fn show(
    intake: &Intake,
    press: &ComponentInteraction,
    entry: &EntryId,
    audience: Audience,
) -> Result<(), RestError> {
    let slot = Slot::of_press(press);
    let snapshot = intake.snapshot(Home::of_press(press).guild()).await;
    let responder = &intake.answering.responder;
    match responder.about(entry, snapshot.community(), today()) {
        Some(reply) => intake.sender.respond(slot, &reply, audience).await,
        None => intake.sender.hint(slot, Hint::EntryGone).await,
    }
}

/// Shows the channel an entry's card, as a public answer: not where there is to be a pause, and not twice.
async fn share(
    intake: &Intake,
    press: &ComponentInteraction,
    entry: &EntryId,
) -> Result<(), RestError> {
    let (mut slot, channel) = (Slot::of_press(press), press.channel_id);
    let snapshot = intake.snapshot(press.guild_id).await;
    let parent = press.channel.as_ref().and_then(|channel| channel.parent_id);
    let permitted = Permitted::here(&snapshot, channel, parent);
    if let Some(hint) = permitted.hint().or_else(|| may_not_share(press)) {
        return intake.sender.hint(slot, hint).await;
    }
    let responder = &intake.answering.responder;
    let Some(reply) = responder.about(entry, snapshot.community(), today()) else {
        return intake.sender.hint(slot, Hint::EntryGone).await;
    };
    let place = (press.guild_id, channel);
    if let Some(pointer) = earlier::pointer(intake, place, &reply, slot.language) {
        return intake.sender.point_to(slot, pointer).await;
    }
    if intake.haste.holds(channel, press.user.id) {
        return intake.sender.hint(slot, Hint::Haste).await;
    }
    slot.language = snapshot.settings().language;
    // Before it is shown, since the next press may come meanwhile.
    intake.haste.note(&snapshot, channel, press.user.id);
    let shown = intake
        .sender
        .respond_at(slot, &reply, Audience::Channel)
        .await;
    match shown {
        Ok(Some(message)) if press.guild_id.is_some() => {
            earlier::note(intake, (channel, message), &reply);
        }
        Ok(_) => {}
        Err(error) => {
            intake.haste.forget(channel, press.user.id);
            return Err(error);
        }
    }
    Ok(())
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
    let misses = intake.answers.miss(press.channel_id, Some(press.user.id));
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
    // In a thread only the second permission counts (PLATFORM.md 1.5). Where Discord does not say what kind of
    // channel it is, either will do.
    let needed = match press.channel.as_ref().map(|channel| channel.kind) {
        Some(ChannelType::PublicThread | ChannelType::PrivateThread | ChannelType::NewsThread) => {
            Permissions::SEND_MESSAGES_IN_THREADS
        }
        Some(_) => Permissions::SEND_MESSAGES,
        None => Permissions::SEND_MESSAGES | Permissions::SEND_MESSAGES_IN_THREADS,
    };
    let lacks = |held: Permissions| !held.administrator() && !held.intersects(needed);
    if lacks(member) {
        return Some(Hint::MemberMayNotPost);
    }
    lacks(press.app_permissions?).then_some(Hint::BotMayNotPost)
}
