//! For whom does Signpost answer? An immutable snapshot of one community: its pack, its index, its
//! region, its notices.
//!
//! Built when something changes, swapped whole, read without locks. A direct message uses the
//! host's default community. Nothing here asks Discord or a store.

mod change;
mod gate;
mod ids;
mod key;
mod refused;
pub(crate) mod settings;
mod trial;

pub use change::{Change, Decided, Edit, NoSubject, Proposal, Subject};
pub use gate::{FailedTest, Finding, Gate};
pub use ids::{Guild, Person};
pub use key::{Key, MOST_PINNED};
pub use refused::Refused;
pub use settings::{Mode, Settings};
pub use trial::{Landing, Must, Trial, failed};

use std::sync::Arc;

use crate::knowledge::{EntryId, Pack};
use crate::matching::{Limits, Matcher, Sensitivity};
use crate::reply::{NoticeError, Notices};
use crate::safety::{Contacts, Region};
use crate::say;
use crate::speech::Language;

/// One community as the responder sees it.
pub struct Community {
    matcher: Arc<Matcher>,
    limits: Limits,
    unprompted: Limits,
    region: Option<Region>,
    notices: Notices,
    pinned: Arc<[EntryId]>,
}

impl Community {
    /// Builds the snapshot; the index is shared by every community on the same pack.
    ///
    /// # Errors
    /// When a notice is blank or too long.
    pub fn new(
        matcher: Arc<Matcher>,
        settings: &Settings,
        contacts: &Contacts,
    ) -> Result<Self, NoticeError> {
        let region = settings
            .region
            .as_ref()
            .and_then(|code| contacts.region(code))
            .cloned();
        let language = Language::of_locale(matcher.pack().language.as_str()).unwrap_or_default();
        let notices = notices(matcher.pack(), settings, region.as_ref(), language)?;
        Ok(Self {
            limits: settings.sensitivity.into(),
            unprompted: Limits::unprompted(settings.sensitivity),
            matcher,
            region,
            notices,
            pinned: settings.pinned.as_slice().into(),
        })
    }

    /// The same community with another country's numbers, as a member may choose for one private
    /// answer.
    ///
    /// # Errors
    /// When the emergency line of that country does not fit a notice: a fault of the data.
    pub fn in_region(&self, region: &Region) -> Result<Self, NoticeError> {
        let language = self.notices.language();
        Ok(Self {
            matcher: Arc::clone(&self.matcher),
            limits: self.limits,
            unprompted: self.unprompted,
            region: Some(region.clone()),
            notices: self
                .notices
                .with_urgent(&urgent_line(Some(region), language))?,
            pinned: Arc::clone(&self.pinned),
        })
    }

    /// The same community, but answering as readily as this: for seeing what another choice would change.
    #[must_use]
    pub fn sensing(&self, sensitivity: Sensitivity) -> Self {
        Self {
            matcher: Arc::clone(&self.matcher),
            limits: sensitivity.into(),
            unprompted: Limits::unprompted(sensitivity),
            region: self.region.clone(),
            notices: self.notices.clone(),
            pinned: Arc::clone(&self.pinned),
        }
    }

    /// The community's knowledge.
    #[must_use]
    pub fn pack(&self) -> &Pack {
        self.matcher.pack()
    }

    /// The index over it.
    #[must_use]
    pub fn matcher(&self) -> &Matcher {
        &self.matcher
    }

    /// The index, for a community that differs in other things.
    #[must_use]
    pub fn shared_matcher(&self) -> &Arc<Matcher> {
        &self.matcher
    }

    /// When to answer and when to offer choices.
    #[must_use]
    pub fn limits(&self) -> Limits {
        self.limits
    }

    /// When to speak without being asked.
    #[must_use]
    pub fn unprompted(&self) -> Limits {
        self.unprompted
    }

    /// Whose emergency numbers are shown.
    #[must_use]
    pub fn region(&self) -> Option<&Region> {
        self.region.as_ref()
    }

    /// Entries that are offered first, before anything is typed; some may be gone.
    #[must_use]
    pub fn pinned(&self) -> &[EntryId] {
        &self.pinned
    }

    /// The words on every reply.
    #[must_use]
    pub fn notices(&self) -> &Notices {
        &self.notices
    }
}

/// The community's wording, else the pack's; the emergency line comes from the region.
fn notices(
    pack: &Pack,
    settings: &Settings,
    region: Option<&Region>,
    language: Language,
) -> Result<Notices, NoticeError> {
    let disclaimer = settings
        .disclaimer
        .as_deref()
        .unwrap_or(pack.disclaimer.as_str());
    let referral = settings
        .referral
        .as_deref()
        .unwrap_or(pack.referral.as_str());
    let urgent = urgent_line(region, language);
    Ok(Notices::parse(disclaimer, referral, &urgent)?.in_language(language))
}

/// What stands on every reply, since no check of a message is perfect.
fn urgent_line(region: Option<&Region>, language: Language) -> String {
    let number = crate::safety::emergency_number(region, language);
    say!(language, "card-urgent-line", number = number)
}
