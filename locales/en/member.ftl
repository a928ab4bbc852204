### What the bot says to members, in English. Plain words, reading age about 12.
### Nothing here is health information: that stands in the packs and comes with its notices.

## Sentences that are told privately, where no answer can be given

hint-old-button = This button comes from another version of me. Please ask again with /{ command-ask }.
hint-entry-gone = That topic has been taken out since. Please ask again with /{ command-ask }.
hint-bot-may-not-post = I can't share here: I need the permissions View Channel, Send Messages (in a thread: Send Messages in Threads) and Embed Links. A moderator can give them to me.
hint-member-may-not-post = You can't post in this channel, so I can't share there for you.
hint-busy = I have many questions at once right now. Please try again in a minute. { emergency }
hint-fault = Something went wrong on my side, so I have no answer. Please try again. { emergency }
hint-channel-refused = I may not post in the channel you asked in, so here is my answer. A moderator can give me the permissions View Channel, Send Messages (in a thread: Send Messages in Threads) and Embed Links there.
hint-unknown-command = I don't know that command. It may be new: please try again in a few minutes.
hint-unknown-country = I have no emergency numbers for that country, so I did not answer yet. Pick one from the list, or ask again without a country. { emergency }
hint-channel-off = The moderators have switched me off in this channel. Please ask in another one. { emergency }
hint-paused = The moderators have paused me for now. { emergency }
hint-haste = I answered you here a moment ago, and the moderators ask for a pause between two answers. Use /{ command-ask } for a private one, or try again in a while. { emergency }
hint-thanks = Thank you. It is counted for this topic, without your name, so that the answers get better.
hint-said-already = Thank you. What you said of this answer is counted already.
hint-not-counted = Thank you. I count nothing here, so this helps you alone: ask again in other words if you need more.
hint-ask-differently = Sorry that this was not it. Ask again in other words: what happens, where, and since when. With /{ command-ask } I offer topics while you type. { emergency }
hint-not-shared-here = This server has not added me, so only you see what I say here. You can tell the others in your own words.

hint-not-yours = Only whoever asked, and moderators, can delete this answer.

# In each sentence that stands where an answer was hoped for.
emergency = If this may be an emergency, call your local emergency number now.

## An answer that was given already

# $link is a link to a message on Discord.
earlier-answer = I answered this here a moment ago: { $link }
button-show-again = Show it to me

## What moderators are told in a channel of theirs

# $channel is a channel's mention.
team-cannot-post = I had something to say in { $channel }, and I may not speak there. I need the permissions View Channel, Send Messages (in a thread: Send Messages in Threads) and Embed Links. To see what else is amiss, use /doctor there. I say this once.

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
card-more-sources = More sources
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

## Signs of an emergency or a crisis: what stands around a curated card, in the card's language

# $sign is the card's own title, as in "possible stroke".
urgent-title-crisis = You are not alone
urgent-title-emergency = This may be an emergency: { $sign }
urgent-title-today = Get medical help today: { $sign }
urgent-helper-emergency = Emergency services and a doctor can help. Tell them what you see.
urgent-helper-poison = Emergency services and a doctor can help. Tell them what it was, how much and when.
urgent-helper-crisis = A crisis line, a doctor or someone you trust can help right now.

## Whom to call: parts of a sentence that begins "call". A test holds the first three and contacts.toml together.

call-any-emergency = your local emergency number
call-any-crisis = Find a free helpline for your country at findahelpline.com.
call-any-poison = your local poison centre
# Between two numbers.
call-or = { " or " }
# $number is a number or several, $country is a country's name.
call-number = { $number } ({ $country })
call-number-unsure = { $number } ({ $country }; please check this number locally)
# $lines are names of helplines, each with its number.
call-helplines = Helplines ({ $country }): { $lines }. For others, see findahelpline.com.
call-line = { $name } on { $phone }
# $line is a helpline's name with its number.
call-line-unsure = { $line }, please check this number

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

## While somebody types a question

# In place of topics, where it may be urgent. At most 100 characters.
suggest-urgent = This may be urgent: send it as it is to see who can help now

## /topics: titles alone, no health information

# $subject is what the texts are about, in the pack's own language. $topics is topics-count.
topics-intro = What I have answers to: { $subject }, { $topics }. Pick one to read its card; only you see it. All of it is general information, and each card says whom to talk to. { emergency }
topics-count =
    { $count ->
        [one] 1 topic
       *[other] { $count } topics
    }
topics-none = There are no topics here just now.
topics-moved = That page is no longer there, so this is the nearest one.
# $group is the name of a group below.
topics-page = { $group } (page { $page } of { $pages })
topics-condition = Symptoms and conditions
topics-cause = What may bring it on
topics-treatment = What can be done
topics-guidance = Getting help and living with it
topics-about = About these texts
topics-choose-group = Choose a group
topics-choose-entry = Choose a topic to read
topics-previous = Previous page
topics-next = Next page

## /help

help-title = What I can do
# $subject is what the texts are about, in the pack's own language.
help-what = I answer health questions from short texts that people wrote and checked. The subject here: { $subject }. Ask in your own words; typos are fine. If I have no answer, I say so.
help-how = How to ask
help-how-server =
    - Use /{ command-ask }. The answer is for you alone unless you share it or this server chose otherwise.
    - Mention me in a sentence, or reply to a card of mine with the ping on.
    - Right-click a message (on a phone: hold it), then Apps, then "{ command-find-an-answer }".
    - Write to me directly.
help-how-direct = Write your question here, as you would to a friend, or use /{ command-ask }: it offers topics while you type.
help-how-group = Use /{ command-ask } here, or right-click a message (on a phone: hold it), then Apps, then "{ command-find-an-answer }". Only you see the answer, unless you give /{ command-ask } the option { command-ask-private } with False or share the card.
help-how-visiting = Use /{ command-ask } here, or right-click a message (on a phone: hold it), then Apps, then "{ command-find-an-answer }". This server has not added me, so only you see what I say, and I don't read or count anything here.
help-how-off = The moderators have switched me off in this channel. Please ask in another one, or write to me directly.
help-how-paused = The moderators have paused me in this server for now. You can write to me directly.
help-cannot = What I can't do
help-cannot-list =
    - Say what you have, or whether it is serious.
    - Name a dose, or say whether to start or stop a medicine.
    - Look at you, or replace a doctor, nurse or pharmacist.
    - Help in an emergency: I can miss danger signs.
help-emergency = In an emergency
# $number is a number with its country, or help-emergency-any.
help-emergency-call = Call { $number } now. Don't wait for an answer of mine.
help-emergency-any = your local emergency number
help-team = For this server's team
help-team-writes = /knowledge writes, checks and publishes entries, /inbox shows what I had no answer to, /try shows what I would answer.
help-team-moderates = /settings decides how I behave, /knowledge what I say, /inbox shows what I had no answer to, /insights how it goes in numbers, /doctor why I am silent.
help-topics = Browse topics
help-privacy = Privacy

## /privacy

privacy-policy = Privacy policy
privacy-here-visiting = This server has not added me: somebody brought me along. I keep nothing here, count nothing, and tell nobody. What I say, only the one who asked sees.
privacy-here-group = In this conversation I keep nothing and count nothing. I read only what somebody gives me with a command.
privacy-title = What I keep, and what I do not
privacy-asked = What you ask
privacy-asked-about = I read your question, look for an answer and forget it. I do not write down what you asked or who asked. Discord keeps messages by its own rules; you can delete yours there.
privacy-here = Here
privacy-here-direct = In direct messages I keep nothing. Each server makes its own choices: use /{ command-privacy } there to see them.
privacy-server = This server
privacy-server-unread = I can't read this server's own choices just now. Please look again in a minute.
privacy-inbox = Questions I have no answer to
privacy-inbox-off = I do not keep them: this server has left the inbox off. I only count words that at least five people wrote on the same day; until then they are in my memory alone.
privacy-inbox-on =
    This server has switched the inbox on. I take names, numbers and links out of such a question, keep it for { $days ->
        [one] 1 day
       *[other] { $days } days
    } without who asked, and then erase it; the same when you press “{ button-not-meant }” on an answer to you, or open none of the topics I offered. For ten minutes I hold it in my memory, names and numbers taken out, to see whether you do. The people who write this server's entries read it to write better answers.
privacy-emergencies = Emergencies
privacy-emergencies-told = When I show an emergency or crisis card, I tell this server's team that I did, and in which channel. If you asked in public, they get a link to your message. I never tell them your words or your name.
privacy-emergencies-untold = When I show an emergency or crisis card, I tell nobody.
privacy-moderators = Moderators
privacy-moderators-about = Who changes a setting or an entry is named beside that change, and who begins or writes a draft beside the draft, so that the team knows who did what. Nobody else is named anywhere.
# The same, with a channel's mention.
privacy-moderators-posted = Who changes a setting or an entry is named beside that change, and who begins or writes a draft beside the draft, so that the team knows who did what. Each change is also posted in { $channel }. Nobody else is named anywhere.
privacy-counts = Counts
privacy-counts-about = I count how often a topic was answered on a day, and how many said that it helped. A count has no name and no question in it, and goes after two years.
privacy-memory = In my memory, for a short time
privacy-memory-about = Until I am restarted I remember the numbers of messages I answered, so that I answer each only once; for a while, whom I answered where, if the server wants a pause between answers; for a minute, who may be answered without asking; and what recent questions came to, without their words. So that everybody counts once, I remember that somebody judged an answer, in a form that cannot be turned back into a name. In the same form I remember how often I told somebody privately that I have no answer, so that I don't say it twice alike. None of this is written to a disk.
privacy-deleting = How to have it deleted
privacy-deleting-about =
    If you only ask questions, nothing about you is stored, so there is nothing to delete; that you want no answers without asking goes when you change it back. A server's administrators can erase everything about the server here with /{ command-privacy }, at once. If a server removes me, everything about it is erased { $days ->
        [0] at once
        [one] after 1 day; if it takes me back before, nothing is lost
       *[other] after { $days } days; if it takes me back before, nothing is lost
    }.

# What stands about whoever asks. $kept is one of the two after it, or both with privacy-kept-both.
privacy-nothing-here = Nothing is stored about you in this server. What you asked was not kept with your name, so I cannot even look for it.
privacy-nothing-anywhere = Nothing is stored about you in any server. What you asked was not kept with your name, so I cannot even look for it.
privacy-decided-here = You helped to decide things in this server: your number on Discord stands beside { $kept }. Nothing else is stored about you there; nothing you asked is kept with your name. It goes when an administrator erases everything about the server, or when the server removes me and its time is over.
privacy-decided-anywhere = You helped to decide things in any server: your number on Discord stands beside { $kept }. Nothing else is stored about you there; nothing you asked is kept with your name. It goes when an administrator erases everything about the server, or when the server removes me and its time is over.
privacy-kept-changes =
    { $count ->
        [one] 1 change
       *[other] { $count } changes
    }
privacy-kept-drafts =
    { $count ->
        [one] 1 draft of an entry
       *[other] { $count } drafts of entries
    }
privacy-kept-both = { $changes } and { $drafts }
privacy-unreadable = I can't read what is stored just now. Please try again in a minute; if it stays so, tell whoever runs me to look at my log.

# On buttons.
privacy-me = What is stored about me
privacy-export = Export everything
privacy-erase = Erase everything

# Beside the files of an export: how much of each kind it holds.
privacy-exported =
    Everything that is stored about this server: { $choices ->
        [one] 1 choice that stands
       *[other] { $choices } choices that stand
    }, { $changes ->
        [one] 1 change
       *[other] { $changes } changes
    }, { $drafts ->
        [one] 1 draft
       *[other] { $drafts } drafts
    }, { $counts ->
        [one] 1 count
       *[other] { $counts } counts
    }, { $questions ->
        [one] 1 question in the inbox
       *[other] { $questions } questions in the inbox
    }. Only you see this; keep the file safe, since it names who decided what.
privacy-exported-parts = It is too large for one file, so it comes in { $count } parts; no record is cut in two.
privacy-exported-first = Only the first { $count } are sent here. Whoever runs me can give you the rest from the database.
privacy-exported-part = Part { $number } of { $count }.

# The form that erases: its title and its field have at most 45 characters. $server is the server's id.
privacy-erase-title = Erase everything about this server
privacy-erase-field = The id of this server
privacy-erase-type = Type { $server } to erase everything for good
privacy-not-typed = Nothing was erased: what you typed is not the id of this server. To erase everything, type `{ $server }`.
# $count is how many records.
privacy-erased =
    { $count ->
        [0] There was nothing to erase.
        [one] Erased: 1 record. That is every setting and entry of this server's own, the history of changes, drafts, counts and the inbox.
       *[other] Erased: { $count } records. That is every setting and entry of this server's own, the history of changes, drafts, counts and the inbox.
    } It cannot be undone. From now on I answer here as whoever runs me has chosen; remove me from the server if you want no answers.
privacy-not-erased = I could not erase everything just now; some of it may be gone already. Please do it again in a minute, with `{ $server }`. If it stays so, tell whoever runs me to look at my log.
# In the channel that is told of changes. $who is a number that Discord shows as a name.
privacy-erased-told = <@{ $who }> erased everything stored about this server: settings, entries, history and counts. I answer as whoever runs me has chosen, and no longer write here.

## /knowledge pin, for a server's team

# $title is an entry's title, $list several of them.
pin-pinned = **{ $title }** is now offered by /{ command-ask } before anything is typed.
pin-unpinned = **{ $title }** is no longer offered first.
pin-order = In this order: { $list }
pin-none = Nothing is offered first now: all topics come in the pack's order.
pin-again = The same command takes it back.
pin-full = Nothing was changed: { $most } entries come first already, and there is no room for more. Use /knowledge pin with one of these to take it away: { $list }
pin-is-pinned = Comes first: { $title }

## What is said to somebody who did not ask

# Everybody in the channel reads this: nothing in it tells what it is about.
unprompted-offer = I may have something on this. Only whoever presses the button sees it.
unprompted-look = Show me
unprompted-hush = Don't answer me unprompted
unprompted-hushed = Done: I won't answer you any more unless you ask me, in any server. I still answer when you ask, and I still show a card when somebody may be in danger. To change it back, use /{ command-privacy }.
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
privacy-about-hushed = Your number on Discord is stored because you told me not to answer you unless you ask. It stands beside nothing else, and you can change it back with /{ command-privacy }.
