//! What is said where no answer can be given? Fixed sentences, told privately; none of them holds
//! health information, so none needs notices.

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
}

impl Hint {
    pub(super) fn words(self) -> &'static str {
        match self {
            Self::OldButton => {
                "This button comes from another version of me. Please ask again with /ask."
            }
            Self::EntryGone => "That topic has been taken out since. Please ask again with /ask.",
            Self::BotMayNotPost => {
                "I can't share here: I need the permissions View Channel, Send Messages (in a thread: \
                 Send Messages in Threads) and Embed Links. A moderator can give them to me."
            }
            Self::MemberMayNotPost => {
                "You can't post in this channel, so I can't share there for you."
            }
            Self::Busy => {
                "I have many questions at once right now. Please try again in a minute. If this \
                 may be an emergency, call your local emergency number now."
            }
            Self::Fault => {
                "Something went wrong on my side, so I have no answer. Please try again. If this \
                 may be an emergency, call your local emergency number now."
            }
            Self::ChannelRefused => {
                "I may not post in the channel you asked in, so here is my answer. A moderator can \
                 give me the permissions View Channel, Send Messages (in a thread: Send Messages in \
                 Threads) and Embed Links there."
            }
            Self::UnknownCommand => {
                "I don't know that command. It may be new: please try again in a few minutes."
            }
            Self::ChannelOff => {
                "The moderators have switched me off in this channel. Please ask in another one. If \
                 this may be an emergency, call your local emergency number now."
            }
            Self::Paused => {
                "The moderators have paused me for now. If this may be an emergency, call your local \
                 emergency number now."
            }
            Self::Haste => {
                "I answered you here a moment ago, and the moderators ask for a pause between two \
                 answers. Use /ask for a private one, or try again in a while. If this may be an \
                 emergency, call your local emergency number now."
            }
            Self::Thanks => {
                "Thank you. It is counted for this topic, without your name, so that the answers get better."
            }
            Self::SaidAlready => "Thank you. What you said of this answer is counted already.",
            Self::NotCounted => {
                "Thank you. In direct messages I count nothing, so this helps you alone: ask again in \
                 other words if you need more."
            }
            Self::AskDifferently => {
                "Sorry that this was not it. Ask again in other words: what happens, where, and since \
                 when. With /ask I offer topics while you type. If this may be an emergency, call your \
                 local emergency number now."
            }
            Self::UnknownCountry => {
                "I have no emergency numbers for that country, so I did not answer yet. Pick one \
                 from the list, or ask again without a country. If this may be an emergency, call \
                 your local emergency number now."
            }
        }
    }
}
