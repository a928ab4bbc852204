### What the bot says to the people who run a server with it, in English: moderators, reviewers and curators.
### Plain words; nobody needs to know how a file looks. Commands such as /settings keep their English names.

## Who may do what

standing-server-only = This belongs to a server: please use it in one.
standing-unreadable = I can't read this server's settings just now, so I can't tell what you may do here. Please try again in a minute; /doctor says more to those who may manage the server.
standing-curator = This is for the people who write this server's entries: those with a curator or reviewer role, and those who may manage the server. A moderator sets the roles with /settings.
standing-reviewer = This is for the people who publish this server's entries: those with a reviewer role, and those who may manage the server. A moderator sets the roles with /settings.
standing-moderator = This needs the permission Manage Server. Please ask a moderator.
standing-owner = This needs the permission Administrator. Please ask the server's owner.

## Tests that cannot be run now

judge-in-line = I am testing something of this server's already. Please try again when that is done.
judge-fault = I could not think this through: a fault of mine. Nothing was changed.

## History, and the change log of a server

# $number and $undone are numbers of changes, $who is whoever decided, $at a time, $why says what several edits did.
change-heading = `{ $number }` <t:{ $at }:R> by <@{ $who }>
change-heading-undoes = `{ $number }` <t:{ $at }:R> by <@{ $who }> (undoes { $undone })
change-heading-why = `{ $number }` <t:{ $at }:R> by <@{ $who }> ({ $why })
# Each stands above what was changed, an item a line.
change-told = <@{ $who }> changed (change { $number }):
change-told-undoes = <@{ $who }> takes back change { $undone } (change { $number }):
# $count is how many items are left out of the list above it.
change-more = and { $count } more
# Items of that list. $entry is an entry's id, $subject what a newer version of the bot set.
change-entry-given-back = entry `{ $entry }` given back to the pack
change-entry-taken-out = entry `{ $entry }` taken out
change-entry-brought-back = entry `{ $entry }` brought back with a text of this server's own
change-entry-published = entry `{ $entry }` published
change-entry-published-anew = entry `{ $entry }` published anew
change-other = `{ $subject }` changed

## What stands for a setting, after its name or after "Now:"

value-no-country = no country: no digits are shown
value-pack-words = the pack's own words
value-none = none
value-no-role = no role
value-host = the host's choice
value-public = the whole channel
value-private = only the member
value-paused = paused: only emergency cards
value-answering = answering
value-off = off
value-asked = asked
value-yes = yes
value-no = no
value-careful = careful
value-balanced = balanced
value-eager = eager
value-seconds =
    { $count ->
        [0] off
        [one] 1 second
       *[other] { $count } seconds
    }
value-days =
    { $count ->
        [0] off
        [one] 1 day
       *[other] { $count } days
    }

## /try: what would be answered, and why

try-no-word = There is no word in that question. Members who ask so are told how to ask.
# $channel is a channel's id, $does one of the try-does below, $because one of the try-silent below.
try-here = **In <#{ $channel }> I { $does }.** The card below is what members see.
try-here-although = **In <#{ $channel }> I { $does }**, although { $because }: emergency cards are always shown.
try-here-silent = **In <#{ $channel }> I stay silent**, because { $because }. Elsewhere I { $does }: the card below.
try-stands-in = This server's own choices and entries could not all be read just now: this is without them.
try-silent-channel = this channel is set to off (/settings, Choose what I do in a channel)
try-silent-paused = I am paused in this server (/settings, Pause)
# $entry is an entry's id, $entries are several.
try-does-answer = answer with `{ $entry }`
try-does-choices = offer a choice of { $entries }
try-does-unknown = say that I have no answer
try-does-urgent = show an urgent card instead of an answer
try-does-boundary = decline, since no bot may answer that, and refer
try-why = Why
# $read is the question as it was read, $way how it was judged, $concepts a list or try-no-concepts.
try-read = **How I read it:** { $read }, judged { $way }. Concepts: { $concepts }.
try-no-concepts = none of this pack's
try-nearest = **Nearest entries**
try-nearest-none = None came near.
# $place counts from 1, $sureness is one of those below, $percent goes to 100, $closest is a phrasing, $shared a list
# or try-no-word-shared.
try-contender = { $place }. `{ $entry }`: { $sureness }, { $percent } of 100. Closest: “{ $closest }”. Shared: { $shared }.
try-sure = sure (right in nine of ten cases)
try-likely = likely (right more often than not)
try-unsure = unsure (a guess)
try-concept = { $concept } (concept)
try-no-word-shared = no word, only meaning
# $sensitivity is a choice in /settings, $limits says it in numbers.
try-readily = **How readily I answer:** { $sensitivity } here ({ $limits }).
try-other-same = With *{ $sensitivity }*: the same.
try-other-would = With *{ $sensitivity }*: I would { $does }.
# $found is one of the three after it, $urgency a number, $bar one of the three after those; 0 is the bar.
try-flags = **Red flags:** { $found }. { $urgency }, { $bar } (0).
try-flags-none = none found
# $category names what it may be, $level is one of the try-level below, $rules are names of rules.
try-flags-rule = { $category } ({ $level }), by a rule: { $rules }
try-flags-learned = { $category } ({ $level }), by the learned check alone
try-bar-over = over the bar for an emergency card
try-bar-close = close below the bar for an emergency card
try-bar-far = far below the bar for an emergency card
try-level-crisis = a crisis
try-level-emergency = an emergency
try-level-same-day = help today
try-level-boundary = what no bot may answer
try-level-routine = an appointment
# $words are words of the question, each with a number.
try-flags-words = Words that weigh most: { $words }.

## /insights

insights-unreadable = I can't read the counts just now. Please try again in a minute; if it stays so, tell whoever runs me to look at my log.
insights-days = { $days } days
insights-title = The last { $days } days
insights-page = As a page to keep
insights-page-title = Signpost: the last { $days } days
insights-page-about = The same as a page. It needs nothing else: open it in any browser.
