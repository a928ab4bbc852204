//! Messages that nobody addressed to the bot, in channels and forums that a server chose for it.
//!
//! They are read only where the host asked Discord for their text and the guild set the channel to `shadow`,
//! `suggest` or `answer`. Each is looked at once and forgotten; its id alone is remembered, if something was said. A
//! sign of an emergency or a crisis is answered whatever stands in the way. Everything else gives way: to people who
//! talk to each other (`manners.rs`), to whoever wants no such answers, to pauses, and to what was said in the
//! channel a moment ago. Nobody is told why the bot stays silent: nobody asked.
//!
//! A suggestion needs to be as certain as an answer: it costs the readers' attention as well, and so `shadow` counts
//! exactly what the other two would say.

pub(super) mod manners;

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use serenity::model::application::ComponentInteraction;
use serenity::model::channel::{Message, MessageType};
use serenity::model::id::{ChannelId, GuildId, UserId};
use tokio::sync::Semaphore;
use tokio::time::timeout;
use tracing::field::{Empty, display};

use super::alert::{self, Place};
use super::counting;
use super::hint::Hint;
use super::intake::{Intake, question};
use super::memory::LeftAlone;
use super::panel::{Panel, Shown};
use super::permitted::{Haste, Whereabouts};
use super::render::Audience;
use super::rest::RestError;
use super::send::{Asked, Delivery, Slot, Volunteered};
use crate::clock::today;
use crate::community::{Guild, Mode, Person};
use crate::guilds::Snapshot;
use crate::insights::What;
use crate::knowledge::EntryId;
use crate::responder::{Question, Unasked};
use crate::say;
use manners::{Heard, leave_alone};

/// How long the bot says nothing more by itself in a channel in which it said something.
const APART: Duration = Duration::from_secs(30);

/// How long it may take to find out whether a thread is in a forum.
const LOOK_UP: Duration = Duration::from_millis(500);

/// So many messages are thought about at once; of more only emergencies are seen. Who asks comes first.
const AT_ONCE: usize = 8;

/// What is remembered between messages: where and to whom something was said a moment ago.
pub(super) struct Listening {
    places: Arc<Semaphore>,
    spoken: LeftAlone<ChannelId>,
    /// Members to whom something was offered or would have been; whoever was answered is in the intake's own.
    haste: Haste,
}

impl Listening {
    pub(super) fn new() -> Self {
        Self {
            places: Arc::new(Semaphore::new(AT_ONCE)),
            spoken: LeftAlone::lasting(APART),
            haste: Haste::new(),
        }
    }
}

/// The longest id that a control may have.
const LONGEST_ID: usize = 100;

/// A control of ours; it can be forged and grants nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Control {
    /// Whoever presses wants no answers without asking.
    Hush,
    /// Show this entry to whoever presses, with the sign that belongs on its card.
    Look(EntryId, Option<String>),
}

impl Control {
    /// Shows an entry. A sign that does not fit the id is left out: the entry says itself when to get care.
    pub(super) fn look(entry: EntryId, sign: Option<&str>) -> Self {
        let whole = Self::Look(entry.clone(), sign.map(str::to_owned));
        if whole.to_string().len() <= LONGEST_ID {
            whole
        } else {
            Self::Look(entry, None)
        }
    }

    /// Reads an id; `None` for any other.
    pub(super) fn parse(id: &str) -> Option<Self> {
        let mut parts = id.strip_prefix("sp1:")?.split(':');
        let control = match (parts.next()?, parts.next(), parts.next()) {
            ("hush", None, None) => Self::Hush,
            ("look", Some(entry), sign) => Self::Look(entry.parse().ok()?, sign.map(str::to_owned)),
            _ => return None,
        };
        parts.next().is_none().then_some(control)
    }
}

impl fmt::Display for Control {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Hush => f.write_str("sp1:hush"),
            Self::Look(entry, None) => write!(f, "sp1:look:{entry}"),
            Self::Look(entry, Some(sign)) => write!(f, "sp1:look:{entry}:{sign}"),
        }
    }
}

/// Looks at a message that was not addressed to the bot, where it may.
pub(super) async fn overhear(intake: &Intake, message: &Message) -> Result<(), RestError> {
    let (Some(own), Some(guild)) = (intake.own_user(), message.guild_id) else {
        return Ok(());
    };
    if !intake.settings.message_content || !is_overheard(message, own) {
        return Ok(());
    }
    let snapshot = intake.snapshot(Some(guild)).await;
    let channels = &snapshot.settings().channels;
    let own_mode = channels.get(&message.channel_id.get());
    let here_or_above = own_mode.is_none_or(|mode| mode.listens());
    if !here_or_above || !channels.values().any(|mode| mode.listens()) {
        return Ok(());
    }
    let rest = intake.sender.rest();
    let channel = message.channel_id;
    let threads = &intake.threads;
    let Some(place) = threads.whereabouts(rest, channel, opens(message)).await else {
        return Ok(());
    };
    let parent = place.parent.map(ChannelId::get);
    let mode = snapshot.settings().mode(channel.get(), parent);
    if !mode.listens() {
        return Ok(());
    }
    listen(intake, message, own, (guild, &snapshot, mode, place)).await
}

/// Whether somebody wrote it, to nobody or to others. What addresses the bot is answered elsewhere.
fn is_overheard(message: &Message, own: UserId) -> bool {
    let person = !message.author.bot && message.webhook_id.is_none();
    let said = matches!(
        message.kind,
        MessageType::Regular | MessageType::InlineReply
    );
    let addressed = message.mentions.iter().any(|user| user.id == own);
    person && said && !addressed && message.author.id != own
}

/// Whether it is the first message of a post in a forum: it alone has the number of its channel.
fn opens(message: &Message) -> bool {
    message.id.get() == message.channel_id.get()
}

/// Whether Discord says that a message is for somebody else.
fn is_for_somebody(message: &Message, own: UserId) -> bool {
    let replied = message.referenced_message.as_ref();
    let to_another = message.kind == MessageType::InlineReply
        && replied.is_none_or(|replied| replied.author.id != own);
    to_another
        || message.mention_everyone
        || !message.mentions.is_empty()
        || !message.mention_roles.is_empty()
}

#[tracing::instrument(
    name = "overheard", skip_all,
    fields(guild.id = %place.0, question.chars = Empty, entry.id = Empty)
)]
async fn listen(
    intake: &Intake,
    message: &Message,
    own: UserId,
    place: (GuildId, &Arc<Snapshot>, Mode, Whereabouts),
) -> Result<(), RestError> {
    let (guild, snapshot, mode, whereabouts) = place;
    let span = tracing::Span::current();
    // A post's title is often the question itself.
    let title = whereabouts.title.as_ref().filter(|_| opens(message));
    let text = match title {
        Some(title) => Cow::Owned(format!("{title}\n{}", message.content)),
        None => Cow::Borrowed(message.content.as_str()),
    };
    span.record("question.chars", text.chars().count());
    let Some(question) = question(&text) else {
        return Ok(());
    };
    let heard = Heard {
        text: &text,
        to_somebody: is_for_somebody(message, own),
        opens_a_post: opens(message),
    };
    let quiet = snapshot.settings().paused
        || leave_alone(heard).is_some()
        || is_too_soon(intake, message)
        || intake.sender.leaves_alone(message.channel_id)
        || goes_on_in_a_post(intake, message, whereabouts.parent).await;
    let Some(Unasked { reply, sign }) = think(intake, question, snapshot, quiet).await else {
        return Ok(());
    };
    let urgent = reply.outranks_everything();
    // Beside cards only entries are offered or counted.
    let entry = reply.entry().cloned();
    let nothing = mode != Mode::Answer && entry.is_none();
    if !urgent && (nothing || !may_speak(intake, message).await) {
        return Ok(());
    }
    if !intake.answered.is_new(message.id) {
        return Ok(());
    }
    if let Some(entry) = &entry {
        span.record("entry.id", display(entry));
    }
    let said = match (mode, &entry) {
        _ if urgent => Volunteered::Card(&reply),
        (Mode::Shadow, Some(entry)) => {
            count(intake, guild, What::Shadowed(entry.clone()));
            let haste = &intake.listening.haste;
            haste.note(snapshot, message.channel_id, message.author.id);
            return Ok(());
        }
        (Mode::Suggest, Some(entry)) => Volunteered::Offer(entry, sign.as_deref()),
        _ => Volunteered::Card(&reply),
    };
    let offered = matches!(said, Volunteered::Offer(..));
    let asked = Asked {
        message: message.id,
        channel: message.channel_id,
        author: message.author.id,
        direct: false,
        language: snapshot.settings().language,
    };
    let delivery = intake.sender.volunteer(asked, said).await;
    let shown = delivery.as_ref().copied().unwrap_or(Delivery::Nowhere);
    let place = Place {
        guild: Some(guild),
        channel: message.channel_id,
        message: Some(message.id),
    };
    alert::raise(intake, place, &reply, shown).await;
    if delivery? == Delivery::Nowhere {
        tracing::warn!(
            channel.id = %message.channel_id,
            "may not post in a channel it listens in: it needs View Channel, Send Messages (in a thread: Send \
             Messages in Threads) and Embed Links"
        );
        return Ok(());
    }
    tracing::info!(
        outcome = reply.outcome().name(),
        mode = mode.name(),
        "spoke without being asked"
    );
    intake.listening.spoken.note(message.channel_id);
    if urgent {
        // Who goes on to ask is not put off.
    } else if offered {
        let haste = &intake.listening.haste;
        haste.note(snapshot, message.channel_id, message.author.id);
    } else {
        intake
            .haste
            .note(snapshot, message.channel_id, message.author.id);
    }
    if let (true, Some(entry)) = (offered, entry) {
        count(intake, guild, What::Suggested(entry));
        return Ok(());
    }
    let question = counting::Question {
        guild: Some(guild),
        person: message.author.id,
        id: message.id.get(),
        by_command: false,
        // It was not asked of us, so it is none of the inbox's.
        text: None,
    };
    counting::delivered(intake, question, &reply).await;
    Ok(())
}

fn count(intake: &Intake, guild: GuildId, what: What) {
    if let Some(guild) = Guild::new(guild.get()) {
        intake.answering.guilds.count(guild, &what);
    }
}

/// Whether something was said in this channel, or to this member, a moment ago.
fn is_too_soon(intake: &Intake, message: &Message) -> bool {
    let (channel, author) = (message.channel_id, message.author.id);
    intake.listening.spoken.holds(channel)
        || intake.listening.haste.holds(channel, author)
        || intake.haste.holds(channel, author)
}

/// Whether it is a later message of a post in a forum, or may be one.
async fn goes_on_in_a_post(intake: &Intake, message: &Message, parent: Option<ChannelId>) -> bool {
    let Some(parent) = parent.filter(|_| !opens(message)) else {
        return false;
    };
    let forum = intake.threads.is_forum(intake.sender.rest(), parent);
    // A look-up that takes long must not delay an emergency card.
    timeout(LOOK_UP, forum).await.ok().flatten() != Some(false)
}

/// Whether the author lets the bot speak without being asked, and the channel is free; it is taken then.
async fn may_speak(intake: &Intake, message: &Message) -> bool {
    let Some(person) = Person::new(message.author.id.get()) else {
        return false;
    };
    match intake.answering.guilds.opted_out(person).await {
        Ok(out) => !out && intake.listening.spoken.takes(message.channel_id),
        Err(error) => {
            tracing::warn!(
                cause = %error,
                "who wants no answers without asking could not be read, so nothing is said"
            );
            false
        }
    }
}

/// Finds what is to be said on a thread of the blocking pool. An emergency is looked for in any case; what else there
/// may be, only where nothing speaks against it and there is a place.
async fn think(
    intake: &Intake,
    question: Question,
    snapshot: &Arc<Snapshot>,
    quiet: bool,
) -> Option<Unasked> {
    let answering = Arc::clone(&intake.answering);
    let snapshot = Arc::clone(snapshot);
    let places = Arc::clone(&intake.listening.places);
    let place = (!quiet).then(|| places.try_acquire_owned().ok()).flatten();
    let thought = tokio::task::spawn_blocking(move || {
        let (responder, community) = (&answering.responder, snapshot.community());
        match place {
            Some(_) => responder.unprompted(&question, community),
            None => responder
                .card(&question, community)
                .map(|reply| Unasked { reply, sign: None }),
        }
    });
    // The panic's payload may hold what was written: only that it happened is told.
    thought.await.unwrap_or_else(|_| {
        tracing::error!("a message could not be thought through: this is a fault of Signpost");
        None
    })
}

/// Answers a control.
pub(super) async fn press(
    intake: &Intake,
    press: &ComponentInteraction,
    control: Control,
) -> Result<(), RestError> {
    let slot = Slot::of_press(press);
    match control {
        Control::Look(entry, sign) => {
            let snapshot = intake.snapshot(press.guild_id).await;
            let responder = &intake.answering.responder;
            let community = snapshot.community();
            match responder.about_with(&entry, sign.as_deref(), community, today()) {
                Some(reply) => intake.sender.respond(slot, &reply, Audience::Member).await,
                None => intake.sender.hint(slot, Hint::EntryGone).await,
            }
        }
        Control::Hush => {
            // A database in trouble takes longer than Discord waits.
            intake.sender.wait(slot, Shown::New).await?;
            let words = if opt_out(intake, press.user.id, true).await {
                say!(slot.language, "unprompted-hushed")
            } else {
                say!(slot.language, "unprompted-not-saved")
            };
            let panel = Panel::saying(words);
            intake
                .sender
                .late(press.application_id, &press.token, panel)
                .await
        }
    }
}

/// Notes that somebody wants no answers without asking, or wants them again; whether it was saved.
pub(super) async fn opt_out(intake: &Intake, user: UserId, out: bool) -> bool {
    let Some(person) = Person::new(user.get()) else {
        return false;
    };
    let saved = intake.answering.guilds.opt_out(person, out).await;
    if let Err(error) = &saved {
        tracing::error!(cause = %error, "an opt-out was not saved");
    }
    saved.is_ok()
}

#[cfg(test)]
mod tests {
    use super::{Control, LONGEST_ID};

    #[test]
    fn ids_come_back_as_they_went_and_fit() {
        let entry: crate::knowledge::EntryId = "eyelid-twitch".parse().unwrap();
        let longest: crate::knowledge::EntryId = "e".repeat(64).parse().unwrap();
        for control in [
            Control::Hush,
            Control::look(entry.clone(), None),
            Control::look(entry.clone(), Some("eye-red-painful-or-cannot-close")),
            Control::look(longest.clone(), None),
            Control::look(longest.clone(), Some("progressive-weakness-with-twitch")),
        ] {
            let id = control.to_string();
            assert!(id.len() <= LONGEST_ID, "{id}");
            assert_eq!(Control::parse(&id), Some(control), "{id}");
        }
        let whole = Control::look(entry, Some("a-sign")).to_string();
        assert_eq!(whole, "sp1:look:eyelid-twitch:a-sign");
    }

    #[test]
    fn foreign_ids_are_no_ids() {
        for bad in [
            "",
            "sp1:hush:x",
            "sp1:look",
            "sp1:look:../x",
            "sp1:look:a:b:c",
            "sp1:show:eyelid-twitch",
            "sp0:hush",
        ] {
            assert_eq!(Control::parse(bad), None, "{bad}");
        }
    }
}
