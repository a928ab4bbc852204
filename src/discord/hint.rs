//! What is said where no answer can be given? Fixed sentences, told privately; none of them holds
//! health information, so none needs notices.

use crate::say;
use crate::speech::Language;

/// A private sentence about the bot itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Hint {
    /// The button comes from another version.
    OldButton,
    /// The entry behind the button is gone.
    EntryGone,
    /// The bot may not post in this channel.
    BotMayNotPost,
    /// The member may not post in this channel.
    MemberMayNotPost,
    /// Too many questions at once.
    Busy,
    /// A fault of ours.
    Fault,
    /// The channel refused the answer, so it comes privately.
    ChannelRefused,
    /// A command of a later version, or a name that is not ours.
    UnknownCommand,
    /// A country we have no numbers for.
    UnknownCountry,
    /// The guild wants no answers in this channel.
    ChannelOff,
    /// The guild wants no answers for now.
    Paused,
    /// The member was answered here a moment ago.
    Haste,
    /// What the member says of an answer was counted.
    Thanks,
    /// It was counted before.
    SaidAlready,
    /// It is not counted in direct messages.
    NotCounted,
    /// The answer was not what they meant.
    AskDifferently,
    /// The card was made for somebody else.
    NotYours,
    /// The server has not added the bot, so nothing is shared there.
    NotSharedHere,
}

impl Hint {
    /// The sentence.
    pub(super) fn words(self, language: Language) -> String {
        let id = match self {
            Self::OldButton => "hint-old-button",
            Self::EntryGone => "hint-entry-gone",
            Self::BotMayNotPost => "hint-bot-may-not-post",
            Self::MemberMayNotPost => "hint-member-may-not-post",
            Self::Busy => "hint-busy",
            Self::Fault => "hint-fault",
            Self::ChannelRefused => "hint-channel-refused",
            Self::UnknownCommand => "hint-unknown-command",
            Self::UnknownCountry => "hint-unknown-country",
            Self::ChannelOff => "hint-channel-off",
            Self::Paused => "hint-paused",
            Self::Haste => "hint-haste",
            Self::Thanks => "hint-thanks",
            Self::SaidAlready => "hint-said-already",
            Self::NotCounted => "hint-not-counted",
            Self::AskDifferently => "hint-ask-differently",
            Self::NotYours => "hint-not-yours",
            Self::NotSharedHere => "hint-not-shared-here",
        };
        say!(language, id)
    }
}
