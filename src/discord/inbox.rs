//! `/inbox`: what was asked that found no answer? Redacted and grouped by likeness, for those who write entries.
//!
//! `control.rs` says what a control's id means, `page.rs` draws, `drafting.rs` makes a phrasing part of a draft.
//! Nothing is kept between two presses: each reads the inbox anew, and what is gone by then is told. A draft is
//! not published here.

mod control;
mod drafting;
mod page;

pub(super) use control::Control;

use serenity::model::application::{
    CommandInteraction, ComponentInteraction, ComponentInteractionDataKind, ModalInteraction,
};

use super::intake::Intake;
use super::panel::{Panel, Shown};
use super::rest::RestError;
use super::settings::field;
use super::standing::Standing;
use super::visitor::Visitor;
use crate::clock;
use crate::community::Guild;
use crate::guilds::insights;
use crate::inbox::{Group, groups};
use crate::knowledge::EntryId;
use crate::say;
use crate::store::{Miss, StoreError};
use crate::text::View;

/// The most misses that are read: as many as a guild keeps.
const MOST: u32 = 500;

/// How many days of frequent words are shown where no questions are kept.
const WORD_DAYS: u16 = 30;

/// The inbox as it stands, in groups. Members wrote it: no `Debug`.
struct Inbox {
    misses: Vec<Miss>,
    groups: Vec<Group>,
}

impl Inbox {
    fn text(&self, id: i64) -> &str {
        let found = self.misses.iter().find(|miss| miss.id == id);
        found.map_or("", |miss| &miss.text)
    }

    /// The group that holds a miss.
    fn group(&self, miss: i64) -> Option<&Group> {
        let mut groups = self.groups.iter();
        groups.find(|group| group.members().contains(&miss))
    }
}

/// Opens the inbox.
pub(super) async fn open(intake: &Intake, command: &CommandInteraction) -> Result<(), RestError> {
    let visitor = Visitor::of_command(intake, command).await;
    let Some(guild) = visitor.deciding(intake, Standing::Curator).await? else {
        return Ok(());
    };
    intake.sender.wait(visitor.slot, Shown::New).await?;
    let panel = overview(intake, &visitor, guild, 0).await;
    visitor
        .show_late(intake, shown_or_told(panel, &visitor, guild))
        .await
}

/// Answers a control.
pub(super) async fn press(
    intake: &Intake,
    press: &ComponentInteraction,
    control: Control,
) -> Result<(), RestError> {
    let visitor = Visitor::of_press(intake, press).await;
    let Some(guild) = visitor.deciding(intake, Standing::Curator).await? else {
        return Ok(());
    };
    if let Control::New(miss) = control {
        return intake
            .sender
            .open(visitor.slot, page::form(miss, visitor.slot.language))
            .await;
    }
    let chosen = match &press.data.kind {
        ComponentInteractionDataKind::StringSelect { values } => values.first(),
        _ => None,
    };
    intake.sender.wait(visitor.slot, Shown::InPlace).await?;
    let panel = match control {
        Control::List(at) => overview(intake, &visitor, guild, at).await,
        Control::Open => match chosen.and_then(|id| id.parse().ok()) {
            Some(miss) => one_group(intake, &visitor, guild, miss).await,
            None => overview(intake, &visitor, guild, 0).await,
        },
        Control::Group(miss) => one_group(intake, &visitor, guild, miss).await,
        Control::Add(miss, at) => entries(intake, &visitor, guild, miss, at).await,
        Control::Entry(miss) => match chosen.and_then(|id| id.parse().ok()) {
            Some(entry) => add(intake, &visitor, guild, miss, &entry).await,
            None => one_group(intake, &visitor, guild, miss).await,
        },
        Control::Drop(miss, newest) => remove(intake, &visitor, guild, miss, newest).await,
        Control::New(_) => return Ok(()),
    };
    visitor
        .show_late(intake, shown_or_told(panel, &visitor, guild))
        .await
}

/// Takes the id of a new entry.
pub(super) async fn submit(
    intake: &Intake,
    form: &ModalInteraction,
    miss: i64,
) -> Result<(), RestError> {
    let visitor = Visitor::of_form(intake, form).await;
    let Some(guild) = visitor.deciding(intake, Standing::Curator).await? else {
        return Ok(());
    };
    let shown = match form.message {
        Some(_) => Shown::InPlace,
        None => Shown::New,
    };
    let typed = field(form, page::FIELD);
    let Ok(entry) = typed.trim().parse::<EntryId>() else {
        let panel = page::not_an_id(&typed, miss, visitor.slot.language);
        return visitor.show(intake, panel, shown).await;
    };
    intake.sender.wait(visitor.slot, shown).await?;
    let panel = start(intake, &visitor, guild, miss, &entry).await;
    visitor
        .show_late(intake, shown_or_told(panel, &visitor, guild))
        .await
}

/// A panel, or that the database failed.
fn shown_or_told(panel: Result<Panel, StoreError>, visitor: &Visitor<'_>, guild: Guild) -> Panel {
    panel.unwrap_or_else(|error| {
        tracing::warn!(guild.id = %guild, cause = %error, "the inbox could not be read or changed");
        page::unreadable(visitor.slot.language)
    })
}

async fn read(intake: &Intake, guild: Guild) -> Result<Inbox, StoreError> {
    let store = intake.answering.guilds.store();
    let mut misses = store.misses(guild, MOST).await?;
    let today = clock::today();
    misses.retain(|miss| miss.expires > today);
    // Five hundred texts against each other: not on a thread where events flow.
    let grouped = tokio::task::spawn_blocking(move || {
        let texts: Vec<(i64, &str)> = misses.iter().map(|miss| (miss.id, &*miss.text)).collect();
        let groups = groups(&texts);
        Inbox { misses, groups }
    });
    grouped.await.map_err(|_| {
        tracing::error!("the inbox could not be grouped: this is a fault of Signpost");
        StoreError::Slow
    })
}

async fn overview(
    intake: &Intake,
    visitor: &Visitor<'_>,
    guild: Guild,
    at: usize,
) -> Result<Panel, StoreError> {
    let language = visitor.slot.language;
    if intake.answering.guilds.stands_in(&visitor.snapshot) {
        return Ok(page::unreadable(language));
    }
    match visitor.snapshot.settings().inbox_days {
        0 => Ok(page::off(
            &frequent_words(intake, guild).await?,
            visitor.standing >= Standing::Moderator,
            language,
        )),
        days => Ok(page::list(&read(intake, guild).await?, days, at, language)),
    }
}

/// Groups of words that at least five people wrote on one day, with how many did.
async fn frequent_words(intake: &Intake, guild: Guild) -> Result<Vec<(String, u64)>, StoreError> {
    let guilds = &intake.answering.guilds;
    if let Err(error) = guilds.add_counts().await {
        tracing::warn!(cause = %error, "counts could not be added yet");
    }
    let insights = insights(guilds.store(), guild, WORD_DAYS, clock::today()).await?;
    Ok(insights.unknown_words().to_vec())
}

async fn one_group(
    intake: &Intake,
    visitor: &Visitor<'_>,
    guild: Guild,
    miss: i64,
) -> Result<Panel, StoreError> {
    let inbox = read(intake, guild).await?;
    match inbox.group(miss) {
        Some(group) => Ok(page::group(&inbox, group, visitor.slot.language)),
        None => gone(intake, visitor, guild).await,
    }
}

/// The list, under the word that what was wanted is gone.
async fn gone(intake: &Intake, visitor: &Visitor<'_>, guild: Guild) -> Result<Panel, StoreError> {
    let list = overview(intake, visitor, guild, 0).await?;
    Ok(list.said_before(&say!(visitor.slot.language, "inbox-gone")))
}

/// The phrasing a group would become, and the group.
async fn phrasing(intake: &Intake, guild: Guild, miss: i64) -> Result<Option<String>, StoreError> {
    let inbox = read(intake, guild).await?;
    let group = inbox.group(miss);
    let text = group.map(|group| inbox.text(group.representative()));
    Ok(text.and_then(drafting::phrasing))
}

/// The entries it may be a phrasing of, the nearest first.
async fn entries(
    intake: &Intake,
    visitor: &Visitor<'_>,
    guild: Guild,
    miss: i64,
    at: usize,
) -> Result<Panel, StoreError> {
    let Some(phrasing) = phrasing(intake, guild, miss).await? else {
        return gone(intake, visitor, guild).await;
    };
    let asked = phrasing.clone();
    let ranked = intake.ponder(&visitor.snapshot, move |_, snapshot| {
        let community = snapshot.community();
        let most = community.pack().entries().len();
        let hits = community.matcher().nearest(&View::of(&asked), most);
        let mut ranked: Vec<(EntryId, String)> = hits
            .iter()
            .map(|hit| (hit.entry.id.clone(), hit.entry.title.to_string()))
            .collect();
        // Those that share nothing with it can be chosen all the same.
        for entry in community.pack().entries() {
            if ranked.iter().all(|(id, _)| *id != entry.id) {
                ranked.push((entry.id.clone(), entry.title.to_string()));
            }
        }
        ranked
    });
    let language = visitor.slot.language;
    Ok(match ranked.await {
        Ok(ranked) => page::entries(&phrasing, &ranked, (miss, at), language),
        Err(hint) => Panel::saying(hint.words(language)),
    })
}

async fn add(
    intake: &Intake,
    visitor: &Visitor<'_>,
    guild: Guild,
    miss: i64,
    entry: &EntryId,
) -> Result<Panel, StoreError> {
    let (Some(phrasing), Some(who)) = (phrasing(intake, guild, miss).await?, visitor.person())
    else {
        return gone(intake, visitor, guild).await;
    };
    let drafted = drafting::extend(intake, &visitor.snapshot, (guild, who), entry, &phrasing);
    let drafted = drafted.await?;
    let newest = newest(intake, guild, miss).await?;
    let language = visitor.slot.language;
    let seen = (miss, newest);
    Ok(page::drafted(&drafted, entry, &phrasing, seen, language))
}

async fn start(
    intake: &Intake,
    visitor: &Visitor<'_>,
    guild: Guild,
    miss: i64,
    entry: &EntryId,
) -> Result<Panel, StoreError> {
    let (Some(phrasing), Some(who)) = (phrasing(intake, guild, miss).await?, visitor.person())
    else {
        return gone(intake, visitor, guild).await;
    };
    let drafted = drafting::start(intake, &visitor.snapshot, (guild, who), entry, &phrasing);
    let drafted = drafted.await?;
    let newest = newest(intake, guild, miss).await?;
    let language = visitor.slot.language;
    let seen = (miss, newest);
    Ok(page::drafted(&drafted, entry, &phrasing, seen, language))
}

/// The newest of a miss's group.
async fn newest(intake: &Intake, guild: Guild, miss: i64) -> Result<i64, StoreError> {
    let inbox = read(intake, guild).await?;
    let group = inbox.group(miss);
    let newest = group.and_then(|group| group.members().last().copied());
    Ok(newest.unwrap_or(miss))
}

/// Removes a group as it was seen: what came since stays.
async fn remove(
    intake: &Intake,
    visitor: &Visitor<'_>,
    guild: Guild,
    miss: i64,
    newest: i64,
) -> Result<Panel, StoreError> {
    let inbox = read(intake, guild).await?;
    let Some(group) = inbox.group(miss) else {
        return gone(intake, visitor, guild).await;
    };
    let members = group.members().iter().copied();
    let seen: Vec<i64> = members.filter(|id| *id <= newest).collect();
    let store = intake.answering.guilds.store();
    let removed = store.drop_misses(guild, &seen).await?;
    let list = overview(intake, visitor, guild, 0).await?;
    Ok(list.said_before(&page::removed(removed, visitor.slot.language)))
}
