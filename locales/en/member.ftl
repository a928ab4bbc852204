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

hint-not-yours = Only whoever asked, and moderators, can delete this answer.

# In each sentence that stands where an answer was hoped for.
emergency = If this may be an emergency, call your local emergency number now.

## An answer that was given already

# $link is a link to a message on Discord.
earlier-answer = I answered this here a moment ago: { $link }
button-show-again = Show it to me

## What moderators are told in a channel of theirs

# $channel is a channel's mention.
team-cannot-post = Somebody asked me in { $channel }, and I may not answer there. I need the permissions View Channel, Send Messages (in a thread: Send Messages in Threads) and Embed Links. To see what else is amiss, use /doctor there. I say this once.

## The card: headings and fixed sentences around an entry's own texts. They are in the entry's language.

card-cause = What may cause it
card-helps = What can help
card-care = When to get care
card-balance = Benefits and risks
card-balance-both =
    May help: { $good }
    May harm: { $bad }
card-how-it-works = How it works
card-if-nothing = If nothing is done
card-other-choices = Other choices
card-daily-life = Daily life
card-questions = Questions for your doctor
card-disputes = Where the article and the evidence differ
card-uncertain = What is not certain
card-origin = Source and review
# $names are names of sources, $more is how many more there are, $reviewed and $next are dates, $by says who checked it.
card-origin-line =
    { $names }{ $more ->
        [0] { "" }
       *[other] { " " }and { $more } more
    }. Last checked { $reviewed }, next check { $next }; { $by }.
card-overdue = This review is overdue.
card-sources = Where it comes from
# $name, $url and $seen are a source's name, its address and the day it was read.
card-source = • { $name }, read { $seen }: <{ $url }>
card-note = Please note
card-referral = Who to talk to
card-emergency = In an emergency
# $number is a country's emergency number, or words for it.
card-urgent-line = If this may be an emergency, call { $number } now. A bot cannot see how you are and can miss danger signs.
care-routine = A routine visit is enough for most worries, unless a sign below needs help sooner.
care-soon = The signs below need a visit within days, or sooner where it says so.
care-urgent = The signs below need help today, unless another time is named.
also-asked = You also asked
same-day = Get medical help today
appointment = Worth an appointment

## Where no entry answers, or several might

choices-title = Which of these is closest?
unknown-title-1 = I don't have an answer to that
unknown-text-1 = My answers were written by people beforehand, and none of them fits your question. Try other words: what happens, where, and since when.
unknown-title-2 = I have nothing that fits
unknown-text-2 = I only say what people checked and wrote down, and this is not among it. It may help to say where it is, what it does and since when.
unknown-title-3 = None of my texts answers this
unknown-text-3 = I know one subject, and only as far as it was written down for me. Put it in another way if you like, or look through the topics.
unknown-nearest = The nearest I have
how-to-ask-title = Ask me in your own words
# $subject is what the pack is about, such as "facial twitching".
how-to-ask-text = I answer questions about this subject: { $subject }. For example: what happens, where, and since when. I can only read words, not pictures or files.
boundary-title = That is one for a professional
# $title is an entry's title.
boundary-offer = General information I do have: { $title }.

## What can be done with a card

button-treatment = More on treatment
button-treatments = Treatments
button-tests = Tests
button-worry = When to worry
button-evidence = How sure is this?
select-related = Read on: related topics
button-none-fits = None of these
button-helpful = Helpful
button-not-helpful = Not helpful
button-not-meant = Not what I meant
button-share = Share in channel
button-remove = Delete
# $language is the tag of the card's language, such as "en".
card-other-language =
    I have this answer only in { $language ->
        [es] Spanish
        [de] German
        [fr] French
        [pt] Portuguese
       *[en] English
    } so far.
