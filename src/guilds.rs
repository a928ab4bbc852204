//! What stands for each guild right now? A snapshot a guild, built from the store, swapped whole.
//!
//! Readers take an `Arc` and never wait for writers. A change is written first, then the snapshot is built
//! beside the old one and put in its place; other processes hear of it through the store and do the same. While
//! the store cannot be read, the last good snapshot answers; a guild nobody has read yet is answered as the
//! host chose, but without numbers to call: they may be another country's. While a guild's entries are read for the
//! first time, its own settings hold already. `decisions.rs` holds what changes
//! something, `following.rs` and `due.rs` what is read anew, `counts.rs` what is counted, `misses.rs` what is kept of questions,
//! `opt_outs.rs` who wants no answers without asking. Nothing here knows Discord.

mod at_hand;
mod counts;
mod decisions;
mod due;
mod ending;
mod following;
mod misses;
mod opt_outs;

pub use counts::insights;
pub use decisions::DecideError;

use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;

use quick_cache::sync::Cache;
use tokio::sync::Mutex;
use tokio::time::timeout;

use jiff::civil::Date;

use crate::clock;
use crate::community::{Community, Decided, Guild, Settings, Subject};
use crate::knowledge::{EntryId, Laid, Overlay, Say, Shipped};
use crate::matching::Matcher;
use crate::reply::NoticeError;
use crate::safety::Contacts;
use crate::store::{Store, StoreError};
use at_hand::{AT_HAND, AtHand, at_hand};

/// Guilds whose turns are remembered: more than can be at hand, so that none is built twice at once.
const MOST_TURNS: usize = 20_000;

/// How long a question waits for the store at most: a member waits for the rest of three seconds.
const PATIENCE: Duration = Duration::from_secs(1);

/// One guild as it stands.
pub struct Snapshot {
    head: u64,
    settings: Settings,
    overlay: Overlay,
    laid: Laid,
    left_out: Vec<Subject>,
    community: Community,
    provisional: bool,
}

impl Snapshot {
    /// The number of the guild's last change, 0 before the first.
    #[must_use]
    pub fn head(&self) -> u64 {
        self.head
    }

    /// What the guild, or else the host, has chosen.
    #[must_use]
    pub fn settings(&self) -> &Settings {
        &self.settings
    }

    /// What the guild says on entries.
    #[must_use]
    pub fn overlay(&self) -> &Overlay {
        &self.overlay
    }

    /// That laid over the pack, with what is wrong about it.
    #[must_use]
    pub fn laid(&self) -> &Laid {
        &self.laid
    }

    /// How many tests the guild's own entries have in all.
    #[must_use]
    pub fn own_tests(&self) -> usize {
        let entries = self.laid.pack.entries().iter();
        let own = entries.filter(|entry| self.overlay.say(&entry.id).is_some());
        own.map(|entry| entry.tests.reach.len() + entry.tests.avoid.len())
            .sum()
    }

    /// What the guild has decided in a way that this version does not take.
    #[must_use]
    pub fn left_out(&self) -> &[Subject] {
        &self.left_out
    }

    /// For whom the responder decides.
    #[must_use]
    pub fn community(&self) -> &Community {
        &self.community
    }
}

/// What every guild starts from.
pub struct Ground {
    /// The pack as it was shipped.
    pub shipped: Shipped,
    /// The index over it.
    pub matcher: Arc<Matcher>,
    /// The host's choices.
    pub settings: Settings,
    /// The numbers of every country.
    pub contacts: Contacts,
}

impl Ground {
    /// The snapshot of a guild that decided this; what cannot be used is left out and logged.
    fn build(
        &self,
        decided: &Decided,
        before: Option<&Snapshot>,
        today: Date,
    ) -> Result<Snapshot, NoticeError> {
        let (settings, mut left_out) = Settings::over(&self.settings, &decided.values);
        for subject in &left_out {
            tracing::warn!(
                guild.id = %decided.guild, %subject,
                "a setting has a value this version does not take; the host's stands"
            );
        }
        let values = decided.values.iter();
        let values = values.map(|(subject, value)| (subject.as_str(), value.as_str()));
        let (overlay, refused) = Overlay::read(values);
        for (subject, error) in refused {
            tracing::warn!(
                guild.id = %decided.guild, subject, cause = %error,
                "a server's own entry cannot be read; the shipped one stands"
            );
            left_out.extend(subject.parse::<Subject>());
        }
        let mut snapshot = self.lay(decided.head, settings, overlay, before, today)?;
        snapshot.left_out = left_out;
        Ok(snapshot)
    }

    /// A snapshot with these choices and these entries.
    fn lay(
        &self,
        head: u64,
        settings: Settings,
        overlay: Overlay,
        before: Option<&Snapshot>,
        today: Date,
    ) -> Result<Snapshot, NoticeError> {
        let laid = overlay.over(&self.shipped, before.map(Snapshot::laid), today);
        let same = before.filter(|before| Arc::ptr_eq(&before.laid.pack, &laid.pack));
        let matcher = match same {
            Some(before) => Arc::clone(before.community.shared_matcher()),
            None => Arc::new(match before {
                Some(before) => {
                    let matcher = before.community.shared_matcher();
                    matcher.renewed(&self.matcher, Arc::clone(&laid.pack))
                }
                None => Matcher::over(&self.matcher, Arc::clone(&laid.pack)),
            }),
        };
        Ok(Snapshot {
            head,
            community: Community::new(matcher, &settings, &self.contacts)?,
            settings,
            overlay,
            laid,
            left_out: Vec::new(),
            provisional: false,
        })
    }

    /// A guild's own settings over the shipped pack: what answers until its entries are read.
    fn settings_alone(&self, decided: &Decided, host: &Snapshot) -> Result<Snapshot, NoticeError> {
        let (settings, _) = Settings::over(&self.settings, &decided.values);
        let matcher = Arc::clone(host.community.shared_matcher());
        Ok(Snapshot {
            head: decided.head,
            community: Community::new(matcher, &settings, &self.contacts)?,
            settings,
            overlay: Overlay::default(),
            laid: Overlay::default().over(&self.shipped, None, clock::today()),
            left_out: Vec::new(),
            provisional: true,
        })
    }

    /// The snapshot that a change of some entries would make: for a preview, and for the gate before
    /// publishing. `None` as what is said takes the guild's say away. It takes as long as a change does.
    ///
    /// # Errors
    /// When one of the guild's notices cannot be used.
    pub fn with(
        &self,
        snapshot: &Snapshot,
        says: impl IntoIterator<Item = (EntryId, Option<Say>)>,
        today: Date,
    ) -> Result<Snapshot, NoticeError> {
        let mut overlay = snapshot.overlay.clone();
        for (id, say) in says {
            match say {
                Some(say) => overlay.set(id, say),
                None => drop(overlay.clear(&id)),
            }
        }
        let settings = snapshot.settings.clone();
        self.lay(snapshot.head, settings, overlay, Some(snapshot), today)
    }
}

/// Every guild's snapshot.
pub struct Guilds {
    store: Store,
    ground: Arc<Ground>,
    host: Arc<Snapshot>,
    unread: Arc<Snapshot>,
    at_hand: Arc<AtHand>,
    /// Guilds whose entries are being read for the first time, with what answers meanwhile.
    meanwhile: Arc<Cache<Guild, Arc<Snapshot>>>,
    turns: Cache<Guild, Arc<Mutex<()>>>,
    counts: counts::Counts,
    heard: Arc<misses::Heard>,
    opt_outs: opt_outs::OptOuts,
}

impl Guilds {
    /// Guilds that decide in this store, on this ground.
    ///
    /// # Errors
    /// When one of the host's notices cannot be used.
    pub fn new(store: Store, ground: Ground) -> Result<Self, NoticeError> {
        let snapshot = |settings: Settings| {
            let empty = ground.lay(0, settings, Overlay::default(), None, clock::today());
            Ok(Arc::new(empty?))
        };
        let host = snapshot(ground.settings.clone())?;
        let mut nowhere = ground.settings.clone();
        nowhere.region = None;
        let unread = snapshot(nowhere)?;
        let heard = Arc::new(misses::Heard::new(ground.shipped.pack()));
        Ok(Self {
            store,
            ground: Arc::new(ground),
            host,
            unread,
            at_hand: Arc::new(at_hand()),
            meanwhile: Arc::new(Cache::new(AT_HAND)),
            turns: Cache::new(MOST_TURNS),
            counts: counts::Counts::default(),
            heard,
            opt_outs: opt_outs::OptOuts::default(),
        })
    }

    /// The store everything is kept in.
    #[must_use]
    pub fn store(&self) -> &Store {
        &self.store
    }

    /// What every guild starts from.
    #[must_use]
    pub fn ground(&self) -> &Arc<Ground> {
        &self.ground
    }

    /// The numbers of every country.
    #[must_use]
    pub fn contacts(&self) -> &Contacts {
        &self.ground.contacts
    }

    /// What stands for direct messages: the host's choices.
    #[must_use]
    pub fn host(&self) -> &Arc<Snapshot> {
        &self.host
    }

    /// Whether this stands in for a guild that could not be read, or not yet as a whole, so that nothing can be
    /// decided on its ground.
    #[must_use]
    pub fn stands_in(&self, snapshot: &Arc<Snapshot>) -> bool {
        snapshot.provisional || self.is_unknown(snapshot)
    }

    /// Whether nobody knows what the guild decided, not even its settings.
    #[must_use]
    pub fn is_unknown(&self, snapshot: &Arc<Snapshot>) -> bool {
        Arc::ptr_eq(snapshot, &self.unread)
    }

    /// What answers for a guild that is not at hand: its own settings, where they were read.
    fn stand_in(&self, guild: Guild) -> Arc<Snapshot> {
        let meanwhile = self.meanwhile.get(&guild);
        meanwhile.unwrap_or_else(|| Arc::clone(&self.unread))
    }

    /// What stands for a guild. At once when it is at hand; else the store is read, for a second at most.
    pub async fn of(&self, guild: Option<Guild>) -> Arc<Snapshot> {
        let Some(guild) = guild else {
            return Arc::clone(&self.host);
        };
        if let Some(snapshot) = self.at_hand.get(&guild) {
            return snapshot;
        }
        match timeout(PATIENCE, self.refresh(guild)).await {
            Ok(Ok(snapshot)) => snapshot,
            Ok(Err(error)) => {
                tracing::warn!(guild.id = %guild, cause = %error, "a guild's settings could not be read");
                Arc::clone(&self.unread)
            }
            Err(_) => {
                tracing::warn!(guild.id = %guild, "a guild took too long to read; it is answered without its own entries");
                self.stand_in(guild)
            }
        }
    }

    /// Reads a guild anew and, when it has decided something since, puts its snapshot in the old one's place.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn refresh(&self, guild: Guild) -> Result<Arc<Snapshot>, StoreError> {
        let turn = self.turn(guild);
        // One build of a guild at a time; whoever waited finds it done.
        let turn = turn.lock_owned().await;
        let decided = self.store.decided(guild).await?;
        let before = self.at_hand.get(&guild);
        if let Some(before) = before.as_ref().filter(|it| it.head == decided.head) {
            return Ok(Arc::clone(before));
        }
        if before.is_none()
            && let Ok(settings) = self.ground.settings_alone(&decided, &self.host)
        {
            self.meanwhile.insert(guild, Arc::new(settings));
        }
        let (ground, at_hand) = (Arc::clone(&self.ground), Arc::clone(&self.at_hand));
        let meanwhile = Arc::clone(&self.meanwhile);
        // Building an index takes milliseconds, with many new phrasings seconds: not on a thread where events
        // flow, and finished even when nobody waits for it any more.
        let built = tokio::task::spawn_blocking(move || {
            let _turn = turn;
            let built = ground.build(&decided, before.as_deref(), clock::today());
            let snapshot = Arc::new(built?);
            at_hand.insert(guild, Arc::clone(&snapshot));
            meanwhile.remove(&guild);
            Ok::<_, NoticeError>(snapshot)
        });
        match built.await {
            Ok(Ok(snapshot)) => return Ok(snapshot),
            Ok(Err(error)) => {
                tracing::error!(guild.id = %guild, cause = %error, "a guild's wording cannot be used");
            }
            Err(_) => {
                tracing::error!(guild.id = %guild, "a guild could not be built: a fault of Signpost");
            }
        }
        Ok(self.last_good(guild))
    }

    /// The guild's turn to be built.
    fn turn(&self, guild: Guild) -> Arc<Mutex<()>> {
        let made = self
            .turns
            .get_or_insert_with(&guild, || Ok::<_, Infallible>(Arc::default()));
        match made {
            Ok(turn) => turn,
            Err(never) => match never {},
        }
    }

    fn last_good(&self, guild: Guild) -> Arc<Snapshot> {
        let old = self.at_hand.get(&guild);
        old.unwrap_or_else(|| self.stand_in(guild))
    }
}
