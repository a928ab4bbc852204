### What the bot says to members, in English. Plain words, reading age about 12.
### Nothing here is health information: that stands in the packs and comes with its notices.

## Sentences that are told privately, where no answer can be given

hint-old-button = This button comes from another version of me. Please ask again with /ask.
hint-entry-gone = That topic has been taken out since. Please ask again with /ask.
hint-bot-may-not-post = I can't share here: I need the permissions View Channel, Send Messages (in a thread: Send Messages in Threads) and Embed Links. A moderator can give them to me.
hint-member-may-not-post = You can't post in this channel, so I can't share there for you.
hint-busy = I have many questions at once right now. Please try again in a minute. { emergency }
hint-fault = Something went wrong on my side, so I have no answer. Please try again. { emergency }
hint-channel-refused = I may not post in the channel you asked in, so here is my answer. A moderator can give me the permissions View Channel, Send Messages (in a thread: Send Messages in Threads) and Embed Links there.
hint-unknown-command = I don't know that command. It may be new: please try again in a few minutes.
hint-unknown-country = I have no emergency numbers for that country, so I did not answer yet. Pick one from the list, or ask again without a country. { emergency }
hint-channel-off = The moderators have switched me off in this channel. Please ask in another one. { emergency }
hint-paused = The moderators have paused me for now. { emergency }
hint-haste = I answered you here a moment ago, and the moderators ask for a pause between two answers. Use /ask for a private one, or try again in a while. { emergency }
hint-thanks = Thank you. It is counted for this topic, without your name, so that the answers get better.
hint-said-already = Thank you. What you said of this answer is counted already.
hint-not-counted = Thank you. In direct messages I count nothing, so this helps you alone: ask again in other words if you need more.
hint-ask-differently = Sorry that this was not it. Ask again in other words: what happens, where, and since when. With /ask I offer topics while you type. { emergency }

# In each sentence that stands where an answer was hoped for.
emergency = If this may be an emergency, call your local emergency number now.

## An answer that was given already

# $link is a link to a message on Discord.
earlier-answer = I answered this here a moment ago: { $link }

## What is said to somebody who did not ask

# Everybody in the channel reads this: nothing in it tells what it is about.
unprompted-offer = I may have something on this. Only whoever presses the button sees it.
unprompted-look = Show me
unprompted-hush = Don't answer me unprompted
unprompted-hushed = Done: I won't answer you any more unless you ask me, in any server. I still answer when you ask, and I still show a card when somebody may be in danger. To change it back, use /privacy.
unprompted-not-saved = I could not save that just now, so nothing has changed. Please try again in a minute; if it stays so, tell whoever runs me to look at my log.

## What /privacy says of it

privacy-unprompted-title = When you did not ask me
privacy-unprompted-reads = In channels that a server chose for it, I also read messages that are not to me, look whether I know something on them, and forget them at once. Shadow means that I only count; suggest, that I offer to show it; answer, that I answer.
privacy-unprompted-reads-nothing = I read only messages that are to me.
privacy-unprompted-may = If you do not want to be answered without asking, press the button below. It holds in every server.
privacy-unprompted-hushed = You told me not to answer you unless you ask. That holds in every server. Your number on Discord is stored for it, and nothing else; it is deleted when you change it back.
privacy-unprompted-unreadable = I can't read just now whether you told me not to. Until I can, I say nothing to you unless you ask.
privacy-unprompted-still = When there is a sign of an emergency or a crisis, I show a card all the same.
privacy-hush = Don't answer me unprompted
privacy-unhush = You may answer me unprompted
privacy-about-hushed = Your number on Discord is stored because you told me not to answer you unless you ask. It stands beside nothing else, and you can change it back with /privacy.
