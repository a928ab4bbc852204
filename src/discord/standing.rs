//! Who may decide what? Discord's permissions and the guild's own roles, looked at on each action.
//!
//! Discord's default permissions only hide commands; server owners can hand them out, and ids can be
//! forged. So every action of a moderator asks here.

use serenity::model::guild::Member;
use serenity::model::permissions::Permissions;

use crate::community::Settings;
use crate::say;
use crate::speech::Language;

/// What somebody may do in a guild; each may do what those before it may.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Standing {
    /// Asks.
    Member,
    /// Writes entries.
    Curator,
    /// Publishes them.
    Reviewer,
    /// Sets, and reads the inbox and the insights.
    Moderator,
    /// Recovers, exports and erases everything.
    Owner,
}

impl Standing {
    /// The standing of whoever caused an interaction; nobody has one in direct messages.
    pub(super) fn of(member: Option<&Member>, settings: &Settings) -> Self {
        let Some(member) = member else {
            return Self::Member;
        };
        let held = member.permissions.unwrap_or_default();
        let has = |roles: &[u64]| {
            let mut own = member.roles.iter();
            own.any(|role| roles.contains(&role.get()))
        };
        if held.administrator() {
            Self::Owner
        } else if held.contains(Permissions::MANAGE_GUILD) {
            Self::Moderator
        } else if has(&settings.reviewers) {
            Self::Reviewer
        } else if has(&settings.curators) {
            Self::Curator
        } else {
            Self::Member
        }
    }

    /// What somebody is told whose standing is not enough for what needs this one.
    pub(super) fn needed(self, language: Language) -> String {
        match self {
            Self::Member => String::new(),
            Self::Curator => say!(language, "standing-curator"),
            Self::Reviewer => say!(language, "standing-reviewer"),
            Self::Moderator => say!(language, "standing-moderator"),
            Self::Owner => say!(language, "standing-owner"),
        }
    }
}
