//! Whose place is it, and who decides there? A server, direct messages, other people's conversation, or a server that
//! has not added the bot.
//!
//! Somebody can add the bot to their own account and use it anywhere. A server that has not added it has agreed to
//! nothing: the host's choices hold there, nobody but whoever asks sees an answer, and nothing is counted, kept or
//! told. Everything that depends on the place asks here.

use serenity::model::application::{
    AuthorizingIntegrationOwner, AuthorizingIntegrationOwners, CommandInteraction,
    ComponentInteraction, InteractionContext, ModalInteraction,
};
use serenity::model::id::GuildId;

use super::render::Audience;
use crate::community::Settings;

/// Where an interaction comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Home {
    /// A server that has added the bot.
    Guild(GuildId),
    /// Somebody's direct messages with the bot.
    Direct,
    /// People's own conversation: a group, or two people's direct messages.
    Group,
    /// A server that has not added the bot; a member brought it along.
    Visiting,
}

impl Home {
    /// Where a command is used.
    pub(super) fn of_command(command: &CommandInteraction) -> Self {
        let owners = &command.authorizing_integration_owners;
        Self::of(command.guild_id, command.context, owners)
    }

    /// Where a control is used.
    pub(super) fn of_press(press: &ComponentInteraction) -> Self {
        let owners = &press.authorizing_integration_owners;
        Self::of(press.guild_id, press.context, owners)
    }

    /// Where a form is sent off. Discord tells there who added the bot, and serenity 0.12 does not hand it on; forms
    /// are opened in servers that have added it alone.
    pub(super) fn of_form(form: &ModalInteraction) -> Self {
        form.guild_id.map_or(Self::Direct, Self::Guild)
    }

    fn of(
        guild: Option<GuildId>,
        context: Option<InteractionContext>,
        owners: &AuthorizingIntegrationOwners,
    ) -> Self {
        let Some(guild) = guild else {
            return match context {
                Some(InteractionContext::PrivateChannel) => Self::Group,
                _ => Self::Direct,
            };
        };
        let by_guild = |owner: &AuthorizingIntegrationOwner| {
            matches!(owner, AuthorizingIntegrationOwner::GuildInstall(_))
        };
        // Where nobody at all is named, the bot was there before it could be brought along.
        if owners.0.is_empty() || owners.0.iter().any(by_guild) {
            Self::Guild(guild)
        } else {
            Self::Visiting
        }
    }

    /// The server whose choices hold, and for which is counted; none where the host's hold.
    pub(super) fn guild(self) -> Option<GuildId> {
        match self {
            Self::Guild(guild) => Some(guild),
            Self::Direct | Self::Group | Self::Visiting => None,
        }
    }

    /// Who sees an answer, by what the member chose and what stands here.
    pub(super) fn audience(self, private: Option<bool>, settings: &Settings) -> Audience {
        let usual = match self {
            // Its moderators never agreed to anything.
            Self::Visiting => return Audience::Alone,
            // The others did not ask for it.
            Self::Group => true,
            Self::Guild(_) | Self::Direct => !settings.public_ask,
        };
        if private.unwrap_or(usual) {
            Audience::Member
        } else {
            Audience::Channel
        }
    }

    /// Whoever asks, alone.
    pub(super) fn alone(self) -> Audience {
        match self {
            Self::Visiting => Audience::Alone,
            Self::Guild(_) | Self::Direct | Self::Group => Audience::Member,
        }
    }
}

#[cfg(test)]
mod tests {
    use serenity::model::application::{
        AuthorizingIntegrationOwner, AuthorizingIntegrationOwners, InteractionContext,
    };
    use serenity::model::id::{GuildId, UserId};

    use super::{Audience, Home};
    use crate::community::{Key, Settings};

    #[test]
    fn a_server_is_a_home_only_where_it_added_the_bot() {
        let guild = GuildId::new(7);
        let by_guild = AuthorizingIntegrationOwner::GuildInstall(Some(guild));
        let by_user = AuthorizingIntegrationOwner::UserInstall(UserId::new(8));
        let home = |guild, context, owners: &[AuthorizingIntegrationOwner]| {
            let owners = AuthorizingIntegrationOwners(owners.to_vec());
            Home::of(guild, context, &owners)
        };
        let here = Some(InteractionContext::Guild);
        let both = [by_user.clone(), by_guild.clone()];
        assert_eq!(home(Some(guild), here, &both), Home::Guild(guild));
        assert_eq!(home(Some(guild), here, &[by_guild]), Home::Guild(guild));
        assert_eq!(home(Some(guild), here, &[]), Home::Guild(guild));
        let mine = [by_user];
        assert_eq!(home(Some(guild), here, &mine), Home::Visiting);
        let private = Some(InteractionContext::PrivateChannel);
        assert_eq!(home(None, private, &mine), Home::Group);
        let direct = Some(InteractionContext::BotDm);
        assert_eq!(home(None, direct, &mine), Home::Direct);
        assert_eq!(home(None, None, &[]), Home::Direct);
    }

    #[test]
    fn nobody_else_sees_an_answer_where_the_bot_was_brought_along() {
        let open = Settings::default().with(Key::Visibility, "public").unwrap();
        let here = Home::Guild(GuildId::new(7));
        assert_eq!(here.audience(None, &open), Audience::Channel);
        assert_eq!(here.audience(Some(true), &open), Audience::Member);
        assert_eq!(Home::Group.audience(None, &open), Audience::Member);
        assert_eq!(Home::Group.audience(Some(false), &open), Audience::Channel);
        for chosen in [None, Some(false), Some(true)] {
            assert_eq!(Home::Visiting.audience(chosen, &open), Audience::Alone);
        }
    }
}
