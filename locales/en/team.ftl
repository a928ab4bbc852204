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

## /knowledge export and /knowledge import. Descriptions of options have at most 100 characters.

export-about = Get entries as a file that only you see
export-what-about = Which entries
export-form-about = As what kind of file
import-about = Take entries from a file; you see what would change first
import-file-about = A file made by /knowledge export: .zip, .json or .csv

export-own = This server's entries
export-members = The whole pack as members see it
export-shipped = The shipped pack
export-zip = TOML archive (.zip)
export-json = JSON (.json)
export-csv = CSV, for a spreadsheet (.csv)
size-bytes =
    { $count ->
        [one] 1 byte
       *[other] { $count } bytes
    }
# $size is a number such as 2.5.
size-kilobytes = { $size } KB
size-megabytes = { $size } MB

export-nothing = This server says nothing differently from the shipped pack, so there is nothing to export. To get what members are answered with, export the whole pack.
# $size and $most are sizes.
export-too-large = That file has { $size }, and at most { $most } may be attached here. Another form is small enough:
export-too-large-all = That file has { $size }, and at most { $most } may be attached here. Every other form is too large as well: the host can export the pack from the folder it is in.
# On a button: $form is export-zip, export-json or export-csv.
export-other-form = { $form }, { $size }
# $error says what is wrong.
export-failed = It can't be exported like that: { $error }.
# $what is export-own, export-members or export-shipped. The two after it may follow in the same sentence.
export-holds = **{ $what }**: { $count ->
        [one] 1 entry
       *[other] { $count } entries
    }
export-disabled =
    { $count ->
        [one] 1 entry
       *[other] { $count } entries
    } that this server does without, noted as such
export-files =
    { $count ->
        [one] 1 file
       *[other] { $count } files
    } of the pack beside them
export-left-out = A table has no place for the pack's own files (its name, its claims, its words): they are left out.
# $checksum is a long row of digits.
export-checksum = Checksum of what is in it (SHA-256): `{ $checksum }`
export-comes-back = It comes back with /knowledge import, here or in another server.

import-unread = I can't read this server's own entries just now, so I leave them alone. Please try again in a minute; /doctor says more to those who may manage the server.
import-second-reviewer = This server wants every entry to be looked at by a second person before it is published. An import publishes many at once, without a second look at each. So, while that setting is on, an import needs the permission Manage Server. Please ask a moderator.
import-no-file = There is no file with it. Please use /knowledge import again and attach one that /knowledge export made.
import-wrong-kind = Nothing was imported: that is a picture, a film or a sound. I take a file that /knowledge export made, or one like it: .zip, .json or .csv.
# $most is a size.
import-too-large = Nothing was imported: the file is too large. At most { $most } are taken; split it into several files.
# $error says what went wrong.
import-not-fetched = Nothing was imported: { $error }. Please use /knowledge import again and attach the file anew.
import-not-fetched-yet = Nothing was imported: { $error }. Please try again in a minute.
import-refused = Nothing was imported: { $error }.
import-not-saved = I can't tell whether it was saved: the database had trouble. Look at /settings, History before you press again.
import-overtaken = Nothing was imported: somebody else changed something in this server while I looked. Press again, and I look at the file again.
# $words is one of the sentences above.
import-again = { $words } Use /knowledge import with the file again.

# What stands above a list of what is wrong, $count in number.
import-faulty = **Nothing was imported.** { $count ->
        [one] 1 thing stops it
       *[other] { $count } things stop it
    }. Mend the file and send it again.
import-blocked = **Nothing was imported.** { $count ->
        [one] 1 question
       *[other] { $count } questions
    } that came to the right answer would not any more. Change the entries in the file so that they do, and send it again.
import-nothing =
    Nothing would change: what the file says on { $count ->
        [one] 1 entry
       *[other] { $count } entries
    } is how it stands already.
# $most is a size.
import-too-much = Nothing was imported: what would change is larger than the { $most } that may be attached here. Split the file into several.
# Items of that list. $most is the most there may be.
import-too-many-tests-in-all = the attachment: this server's own entries would have { $count } tests together, at most { $most } are taken; take some out
import-too-many-phrasings = the attachment: the entries that would change have { $count } phrasings (`asks`) together, at most { $most } are taken at once; split it into several files
import-too-many-tests = the attachment: the entries that would change have { $count } tests together, at most { $most } are taken at once; split it into several files
import-too-many-entries = the attachment: a server may change, add or take out { $most } entries in all, and there would be more
import-none-left = the attachment: takes every entry out; expected one at least to stay
# $count is how many items are left out of a list.
import-more = and { $count } more

import-offer =
    This file would change { $count ->
        [one] 1 entry
       *[other] { $count } entries
    } here. **Nothing has changed yet.**
import-offer-title = What would change
# $ids are the ids of $count entries.
import-added = **Added: { $count }** ({ $ids })
import-changed = **Changed: { $count }** ({ $ids })
import-taken-out = **Taken out: { $count }** ({ $ids })
import-given-back = **Back to the shipped text: { $count }** ({ $ids })
import-unchanged =
    As it stands already: { $count ->
        [one] 1 entry
       *[other] { $count } entries
    }.
import-unknown =
    To be taken out, but not here: { $count ->
        [one] 1 entry
       *[other] { $count } entries
    }.
# $files are names of files.
import-files = { $files }: checked, but not imported. They belong to the pack, which the host sets.
import-stay = Entries that this server has and the file has not stay as they are.
import-checksum = Checksum of what is in the file (SHA-256): `{ $checksum }`
import-warnings = Please look at this first; it does not stop you
import-button =
    Import { $count ->
        [one] 1 entry
       *[other] { $count } entries
    }
# $number is a change's number. One of the two after it follows.
import-done = **Imported { $count ->
        [one] 1 entry
       *[other] { $count } entries
    }.** This is change { $number }, and it stands from now on.
import-undo-moderator = A moderator can take it back as a whole with /settings, History.
import-undo-own = Undo takes it back as a whole, now or later from /settings, History.
import-undo = Undo
# In history, in brackets.
import-why =
    imported { $count ->
        [one] 1 entry
       *[other] { $count } entries
    }

## /inbox: what found no answer. Questions are redacted: small letters, a few marks, brackets.

inbox-unreadable = I can't read this server's inbox and choices just now, so nothing was changed. Please try again in a minute; if it stays so, tell whoever runs me to look at my log.
inbox-gone = Those questions are gone: they were removed, or their days are over. Here is the inbox as it stands.
inbox-off-moderator = The inbox is off: I keep no question. You can switch it on with the button below or in /settings: choose for how many days. Then I keep what I had no answer to, without names, numbers, links and who asked, until its days are over.
inbox-off = The inbox is off: I keep no question. A moderator can switch it on in /settings. Then I keep what I had no answer to, without names, numbers, links and who asked, until its days are over.
inbox-set = Set: Inbox of unanswered questions
inbox-words-title = Words that many wrote and I had no answer to
# $words are words that stand together, $people says how many wrote them.
inbox-words-line = { $words }: { $people } people
inbox-words-none = None in the last 30 days. I only tell words that at least five people wrote on the same day.
inbox-words-only = Only words that at least five people wrote on the same day.
inbox-empty = The inbox is empty: I had an answer to everything, or the days of what I had none to are over ({ $days } here).
inbox-title = What I had no answer to
inbox-title-page = What I had no answer to, page { $page } of { $pages }
inbox-intro =
    { $questions ->
        [one] 1 question
       *[other] { $questions } questions
    } in { $groups ->
        [one] 1 group
       *[other] { $groups } groups
    }, without who asked. Each is kept for { $days } days.
# $text is a question, $number counts from 1, $times is inbox-times.
inbox-quote = “{ $text }”
inbox-line = { $number }. “{ $text }” ({ $times })
inbox-choice = { $number }. { $text }
inbox-times =
    { $count ->
        [1] once
        [2] twice
       *[other] { $count } times
    }
inbox-asked =
    Asked { $count ->
        [1] once
        [2] twice
       *[other] { $count } times
    }
inbox-more = and { $count } more
inbox-open = Open a group
# $phrasing is the question as a phrasing of an entry.
inbox-phrasing = As a phrasing it would be “{ $phrasing }”; you can change it in the draft.
inbox-no-phrasing = Too little is left of it to be a phrasing.
inbox-add = Add as phrasing
inbox-new = New entry
inbox-remove = Remove
inbox-back = Back
inbox-previous = Previous page
inbox-next = Next page
inbox-which = Which entry answers “{ $phrasing }”? The nearest come first. It becomes a phrasing in a draft; members see nothing of it before the draft is published.
inbox-choose = Choose the entry
# $entry is an entry's id.
inbox-added = Saved: “{ $phrasing }” is a phrasing in the draft of `{ $entry }`. Members see nothing of it yet: finish and publish the draft with /knowledge. The questions stay in the inbox until you remove them or their days are over.
inbox-remove-these = Remove these questions
inbox-to-draft = To the draft
inbox-there = `{ $entry }` or its draft has “{ $phrasing }” as a phrasing already, so nothing was changed.
inbox-draft-unreadable = There is a draft of `{ $entry }` that cannot be read as an entry, so nothing was added to it. Mend it with /knowledge, or throw it away there, and add the phrasing again.
inbox-contended = Others are saving the draft of `{ $entry }` again and again, so nothing was added to it. Please try once more.
inbox-no-entry = There is no entry `{ $entry }` here any more, so nothing was changed.
inbox-taken = There is an entry or a draft called `{ $entry }` already, so nothing was changed. Choose another id, or go back and add the question to that entry as a phrasing.
inbox-other-id = Choose another id
inbox-removed =
    Removed: { $count ->
        [one] 1 question
       *[other] { $count } questions
    }. They cannot be brought back.
inbox-form = A new entry from this question
inbox-form-id = A short id for the new entry
inbox-form-example = such as cold-weather: a-z, 0-9 and -
# $typed is what somebody wrote.
inbox-no-id = `{ $typed }` cannot be an entry's id: expected 1 to 64 characters of a-z, 0-9 and -, without spaces or capital letters. Nothing was changed.
