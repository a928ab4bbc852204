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

mod control;
pub(super) mod manners;

pub(super) use control::{Control, opt_out, press};

use std::borrow::Cow;
use std::sync::Arc;
use std::time::Duration;

use serenity::model::channel::{Message, MessageType};
use serenity::model::id::{ChannelId, GuildId, MessageId, UserId};
use tokio::sync::Semaphore;
use tokio::time::timeout;
use tracing::field::{Empty, display};

use super::alert::{self, Place};
use super::answers::Look;
use super::counting;
use super::earlier;
use super::intake::{Intake, question};
use super::memory::{LeftAlone, Recent};
use super::permitted::{Haste, Whereabouts};
use super::rest::RestError;
use super::send::{Asked, Posted, Volunteered};
use crate::community::{Guild, Mode, Person};
use crate::guilds::Snapshot;
use crate::insights::What;
use crate::reply::Reply;
use crate::responder::{Question, Unasked};
use manners::{Heard, leave_alone};

/// How long the bot says nothing more by itself in a channel in which it said something.
const APART: Duration = Duration::from_secs(30);

/// How long it may take to find out whether a thread is in a forum.
const LOOK_UP: Duration = Duration::from_millis(500);

/// So many messages are thought about at once; of more only emergencies are seen. Who asks comes first.
const AT_ONCE: usize = 8;

/// So many messages are remembered that were counted in silence: Discord may tell of one twice.
const COUNTED: usize = 4_096;

/// What is remembered between messages: where and to whom something was said a moment ago.
pub(super) struct Listening {
    places: Arc<Semaphore>,
    /// Messages that were counted in silence.
    counted: Recent<MessageId>,
    spoken: LeftAlone<ChannelId>,
    /// Members to whom something was offered or would have been; whoever was answered is in the intake's own.
    haste: Haste,
}

impl Listening {
    pub(super) fn new() -> Self {
        Self {
            places: Arc::new(Semaphore::new(AT_ONCE)),
            counted: Recent::new(COUNTED),
            spoken: LeftAlone::lasting(APART),
            haste: Haste::new(),
        }
    }
}

/// Whether a guild lets the bot listen in any of its channels.
pub(super) fn listens(intake: &Intake, snapshot: &Snapshot) -> bool {
    let mut modes = snapshot.settings().channels.values();
    intake.settings.message_content && modes.any(|mode| mode.listens())
}

/// Looks at a message that was edited and is not addressed to the bot: what was said to it before is taken away, and
/// it is looked at like a new one.
/// Whoever calls has the message's turn.
pub(super) async fn overhear_again(
    intake: &Intake,
    message: &Message,
    look: Look,
) -> Result<(), RestError> {
    if let Look::Anew(at, _) = look {
        intake.answers.forget(message.id);
        intake.sender.take_back(at).await;
    }
    look_at(intake, message, look).await
}

/// Looks at a message that was not addressed to the bot, where it may.
pub(super) async fn overhear(intake: &Intake, message: &Message) -> Result<(), RestError> {
    if !intake.settings.message_content || message.guild_id.is_none() {
        return Ok(());
    }
    let _turn = intake.answers.turn(message.id).await;
    look_at(intake, message, Look::New).await
}

/// Looks at a message. When it was spoken to before, what was said a moment ago was that.
async fn look_at(intake: &Intake, message: &Message, look: Look) -> Result<(), RestError> {
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
    let place = threads.whereabouts(rest, channel, opens(message));
    let place = match own_mode {
        None => place.await,
        // What is set for the channel itself holds, whatever it is in; an emergency does not wait for that.
        Some(_) => timeout(LOOK_UP, place).await.ok().flatten(),
    };
    let unknown = Whereabouts {
        parent: None,
        title: None,
    };
    let (place, known) = match (place, own_mode) {
        (Some(place), _) => (place, true),
        (None, Some(_)) => (unknown, false),
        (None, None) => return Ok(()),
    };
    let parent = place.parent.map(ChannelId::get);
    let mode = snapshot.settings().mode(channel.get(), parent);
    if !mode.listens() {
        return Ok(());
    }
    let place = (guild, &snapshot, mode, place);
    listen(intake, message, own, place, (look, known)).await
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
    (look, known): (Look, bool),
) -> Result<(), RestError> {
    let (guild, snapshot, mode, whereabouts) = place;
    let again = matches!(look, Look::Anew(..));
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
    let quiet = !known
        || matches!(look, Look::Again(_))
        || snapshot.settings().paused
        || leave_alone(heard).is_some()
        || (!again && is_too_soon(intake, message))
        || intake.sender.leaves_alone(message.channel_id)
        || goes_on_in_a_post(intake, message, whereabouts.parent).await;
    let Some(Unasked { reply, sign }) = think(intake, question, snapshot, quiet).await else {
        return Ok(());
    };
    let urgent = reply.outranks_everything();
    // Beside cards only entries are offered or counted.
    let nothing = mode != Mode::Answer && reply.entry().is_none();
    let told = |entry| intake.answers.earlier(message.channel_id, entry).is_some();
    let nothing = nothing || reply.is_plain() && reply.entry().is_some_and(told);
    if !urgent && (nothing || !may_speak(intake, message, again).await) {
        return Ok(());
    }
    // What is only counted is no answer yet, should the message address the bot later.
    let counted = mode == Mode::Shadow && !urgent;
    let seen = if counted {
        &intake.listening.counted
    } else {
        &intake.answered
    };
    if !seen.is_new(message.id) && look == Look::New {
        return Ok(());
    }
    if let Some(entry) = reply.entry() {
        span.record("entry.id", display(entry));
    }
    let said = (&reply, sign, look);
    speak(intake, message, (guild, snapshot, mode), said).await
}

/// Says what is to be said, or counts it, as the channel's mode has it.
async fn speak(
    intake: &Intake,
    message: &Message,
    (guild, snapshot, mode): (GuildId, &Snapshot, Mode),
    (reply, sign, look): (&Reply, Option<String>, Look),
) -> Result<(), RestError> {
    let urgent = reply.outranks_everything();
    let said = match (mode, reply.entry()) {
        _ if urgent => Volunteered::Card(reply),
        (Mode::Shadow, Some(entry)) => {
            count(intake, guild, &What::Shadowed(entry.clone()));
            let haste = &intake.listening.haste;
            haste.note(snapshot, message.channel_id, message.author.id);
            return Ok(());
        }
        (Mode::Suggest, Some(entry)) => Volunteered::Offer(entry, sign.as_deref()),
        _ => Volunteered::Card(reply),
    };
    let offered = match &said {
        Volunteered::Offer(entry, _) => Some(What::Suggested((*entry).clone())),
        Volunteered::Card(_) => None,
    };
    let asked = Asked {
        message: message.id,
        channel: message.channel_id,
        author: message.author.id,
        direct: false,
        edit: look.edit(),
        language: snapshot.settings().language,
    };
    let posted = intake.sender.volunteer(asked, said).await;
    let shown = posted.as_ref().copied().unwrap_or(Posted::NOWHERE);
    let place = Place {
        guild: Some(guild),
        channel: message.channel_id,
        message: Some(message.id),
    };
    alert::raise(intake, place, reply, shown.delivery).await;
    let Some(at) = posted?.at else {
        alert::silenced(intake, Some(guild), message.channel_id, reply).await;
        return Ok(());
    };
    if !intake.answers.note(message.id, &message.content, at) {
        intake.sender.take_back(at).await;
        return Ok(());
    }
    tracing::info!(
        outcome = reply.outcome().name(),
        mode = mode.name(),
        "spoke without being asked"
    );
    intake.listening.spoken.note(message.channel_id);
    if let Some(offered) = offered {
        if look == Look::New {
            count(intake, guild, &offered);
        }
        let haste = &intake.listening.haste;
        haste.note(snapshot, message.channel_id, message.author.id);
        return Ok(());
    }
    earlier::note(intake, at, reply);
    // Who goes on to ask after an emergency card is not put off.
    if !urgent {
        let haste = &intake.haste;
        haste.note(snapshot, message.channel_id, message.author.id);
    }
    let question = counting::Question {
        guild: Some(guild),
        person: message.author.id,
        id: message.id.get(),
        by_command: false,
        // It was not asked of us, so it is none of the inbox's.
        text: None,
    };
    if look == Look::New {
        counting::delivered(intake, question, reply).await;
    }
    Ok(())
}

fn count(intake: &Intake, guild: GuildId, what: &What) {
    if let Some(guild) = Guild::new(guild.get()) {
        intake.answering.guilds.count(guild, what);
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
async fn may_speak(intake: &Intake, message: &Message, again: bool) -> bool {
    let Some(person) = Person::new(message.author.id.get()) else {
        return false;
    };
    match intake.answering.guilds.opted_out(person).await {
        Ok(out) => !out && (again || intake.listening.spoken.takes(message.channel_id)),
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
