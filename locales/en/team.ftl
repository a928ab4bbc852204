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

## What a team's channel is told of an emergency or crisis card: one of the first three, then one of the others

# $channel is a channel's mention.
alert-shown = I showed an emergency or crisis card in { $channel }.
alert-shown-privately = I showed an emergency or crisis card to a member in private, for { $channel }.
alert-not-shown = Somebody in { $channel } may need help now: there was a sign of an emergency or crisis, and I could not get a card through.
# $link is a link to a message on Discord.
alert-look-at = Please look in: { $link }
alert-look = Please look in.
alert-be-around = What was asked, and by whom, stays with them. Please be around.

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

# Why nothing was changed, after "Nothing was changed:". $number is a change's number.
change-refused-unchanged = that is how it stands already
change-refused-overtaken = somebody else changed something in the meantime: look at it again
change-refused-no-such = there is no change { $number } here
change-refused-since = change { $number } came after it and touches the same: undo that one first
change-refused-unsaved = it could not be saved just now

## Settings by name: also above forms, so at most 45 characters

settings-title-region = Country of emergency numbers
settings-title-language = Language
settings-title-sensitivity = How readily I answer
settings-title-visibility = Who sees answers to /{ command-ask }
settings-title-cooldown = Pause between public answers
settings-title-disclaimer = Disclaimer
settings-title-referral = Referral
settings-title-alerts = Channel for emergency alerts
settings-title-log = Channel for the change log
settings-title-curators = Roles that write entries
settings-title-reviewers = Roles that publish entries
settings-title-second-reviewer = Second person to publish
settings-title-inbox = Inbox of unanswered questions
settings-title-paused = Pause
settings-title-pinned = Topics that /{ command-ask } offers first
settings-title-channel = Channel

## What publishing would change for the worse

# $failure is gate-test-reach or gate-test-avoid.
gate-fails-still = { $failure } It was so before this change.
gate-test-taken-out = { $failure } This test was taken out of the entry.
# $phrasing and $closest are questions, $entry and $other are titles of entries.
gate-same-phrasing-twice = “{ $phrasing }” stands twice in “{ $entry }”. Once is enough.
gate-same-phrasing = “{ $phrasing }” stands in “{ $entry }” and in “{ $other }”. Only one of them can answer it: keep it where it belongs.
gate-overlap = “{ $phrasing }” of “{ $entry }” comes as near to “{ $other }”, by “{ $closest }”. People who ask much the same may get the other answer: reword one of the two, or leave it if either answer helps.
# $before and $now are one of the sentences below.
gate-test-reach = The test “{ $question }” must come to “{ $entry }”. Before: { $before }. Now: { $now }.
gate-test-avoid = The test “{ $question }” must not be answered by “{ $entry }”. Before: { $before }. Now: { $now }.
# $title is an entry's title.
landing-answer = “{ $title }” answers
landing-choices = a choice is offered, “{ $title }” first
landing-boundary-offer = it is declined, and “{ $title }” is offered
landing-boundary = it is declined
landing-urgent = the card for urgent signs comes
landing-nothing = nothing answers
landing-no-word = there is no word in it

## How readily an answer is given, in numbers

# $answer and $choice are numbers up to 100.
limits-answer = an answer from { $answer } of 100
limits-answer-and-choice = an answer from { $answer } of 100, a choice from { $choice }

## Why a setting does not take a value: what stands behind the setting's title

# $setting is the setting's title, $why is one of the sentences below.
refused-setting = { $setting } { $why }
# $given is what was given, $names are the names it may have.
refused-country = `{ $given }` is not a country we have numbers for: expected two capital letters, such as `US` or `GB`
# $meant is the code that was most likely meant.
refused-country-meant = `{ $given }` is not a country we have numbers for: expected two capital letters, such as `US` or `GB`; did you mean { $meant }?
refused-none-of = is `{ $given }`, expected { $names }
# Between two of the names.
refused-or = { " or " }
refused-seconds = needs a whole number of seconds from 0 to { $most }; 0 switches it off
refused-days = needs a whole number of days from 0 to { $most }; 0 switches it off
# Of a disclaimer or referral.
refused-notice = must hold words, at most { $most } characters; it cannot be emptied
# $wording is a wording that was found, $because says why it may not stand, as in "is a slur".
refused-danger = says `{ $wording }`, which { $because }
# Between two of the above.
refused-and = ; it{ " " }
refused-channel = needs the id of a channel
refused-roles = needs ids of roles, a comma between two
refused-many-roles = takes at most { $most } roles
refused-entries = needs ids of entries, a comma between two
refused-many-entries = takes at most { $most } entries

## What stands for a setting, after its name or after "Now:"

value-no-country = no country: no digits are shown
value-pack-words = the pack's own words
value-none = none
value-no-role = no role
value-none-pinned = none: all topics in the pack's order
value-host = the host's choice
value-public = the whole channel
value-private = only the member
value-paused = paused: only emergency cards
value-answering = answering
value-off = off
value-asked = asked
value-shadow = shadow
value-suggest = suggest
value-answer = answer
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

## /knowledge: what can be done. Descriptions have at most 100 characters.

# Offered while one types. $entry is an entry's id, $title its title or knowledge-own-title.
knowledge-offer-draft = { $entry } (draft)
knowledge-offer = { $entry }: { $title }
knowledge-own-title = this server's own

## /knowledge: what stands on many pages. $entry is an entry's id wherever it stands below.

knowledge-no-entry = There is no entry `{ $entry }`. Pick one from the list, or begin it with /knowledge add.
# $problem says what is wrong with what was typed; the sentence gets a capital letter.
knowledge-no-id = { $problem }, as in `eyelid-twitch`. Nothing was changed.
# $title is what somebody typed.
knowledge-your-title = Your title: { $title }
knowledge-unsaved = Nothing was changed: I can't read or save anything just now. Please try again in a minute; if it stays so, tell whoever runs me to look at my log.
knowledge-contended = Nothing was changed: others are saving the same draft again and again. Please try once more.
# $error says what cannot be read.
knowledge-unreadable = I can't read this draft ({ $error }). A newer version of me may have written it: whoever runs me can bring that version back. It stays as it is until somebody throws it away.
# $why is one of the sentences above.
knowledge-kept = { $why } Its text is in the file below.
knowledge-more = and { $count } more
knowledge-why = Why
knowledge-worth-a-look = Worth a look
knowledge-all-drafts = All drafts
knowledge-history = History
knowledge-undo = Undo this
knowledge-throw-away = Throw away
knowledge-back = Back to the draft
knowledge-ask = Ask for review

## /knowledge: drafts

# $title is a title in an entry's own words.
knowledge-named = **{ $title }** (`{ $entry }`)
knowledge-untitled = without a title yet
# $name is knowledge-named, $who is whoever saved it, $at a time. What follows says what it is, and what is asked.
knowledge-draft = Draft of { $name }, saved by <@{ $who }> <t:{ $at }:R>.
knowledge-draft-of-pack = It replaces the pack's entry once it is published.
knowledge-draft-of-own = It replaces this server's own entry once it is published.
knowledge-draft-new = It is a new entry.
knowledge-draft-asked = A reviewer was asked to look at it.
knowledge-nothing-wrong = Nothing is wrong with it
knowledge-nothing-wrong-about = Below is the card as members would see it. Publishing runs all tests first.
knowledge-wrong = What is missing or wrong
knowledge-judge = Check and publish
knowledge-drafts = Drafts
knowledge-drafts-none = There is no draft. /knowledge add begins a new entry, /knowledge edit changes one.
knowledge-drafts-line = `{ $entry }`, saved by <@{ $who }> <t:{ $at }:R>
knowledge-drafts-line-asked = `{ $entry }`, saved by <@{ $who }> <t:{ $at }:R>, waits for a reviewer
knowledge-drafts-more = and { $count } more: open them with /knowledge edit
knowledge-drafts-open = Open a draft
knowledge-saved = Saved.
knowledge-new = A new entry. Fill in the forms below.
knowledge-draft-there = There is a draft of it already.
knowledge-entry-there = There is an entry `{ $entry }` already. Change it with /knowledge edit, or choose another id.
knowledge-no-draft = There is no draft of `{ $entry }` any more: it was published or thrown away.
knowledge-gone = The draft was published or thrown away while you were writing.
knowledge-same-part = Somebody else changed the same part of this draft while you were writing.
# $why is one of the sentences above.
knowledge-given-back = { $why } Your words are in the file below; nothing is lost.
knowledge-discard = Throw the draft of `{ $entry }` away? What members see now stays as it is.
knowledge-discard-yes = Throw it away
knowledge-discard-no = Keep it
knowledge-discarded = The draft of `{ $entry }` is gone.
knowledge-not-discarded = Nothing was thrown away: the draft of `{ $entry }` was changed, or is gone, since you looked.
knowledge-preview-draft = This is the draft, not yet what members see.
knowledge-asked = Asked. Reviewers find it with /knowledge drafts.
# In the change log: $who asks.
knowledge-asks-review = <@{ $who }> asks a reviewer to look at the draft of `{ $entry }`: /knowledge publish

## /knowledge: publishing, taking out, giving back

knowledge-may-not = You write, and a reviewer publishes. Ask for a review with the button below.
knowledge-second-person = This server wants a second person to look: somebody else with a reviewer role, or who may manage the server, and who did not write in this draft, publishes it.
knowledge-writers-unknown = I can't read just now who wrote in this draft. Please try again in a minute.
knowledge-who-may = Who may publish it
# $name is knowledge-named.
knowledge-blocked = { $name } cannot be published yet.
knowledge-passes = { $name } passes every check and every test. This would change:
knowledge-changes-nothing = Nothing: it says what stands already.
knowledge-publish-now = Publish now
knowledge-changed-since = The draft was changed since you looked: please look again.
knowledge-published = Published: members are shown it from now on.
# $count is how many there would be, $most how many there may be.
knowledge-too-many-entries = • This server changes, adds or takes out { $count } entries together, and may have { $most }: take some out first
knowledge-too-many-tests = • This server has in its own entries { $count } tests together, and may have { $most }: take some out first
# $words says what was done, $number is a change's number.
knowledge-decided = { $words } It is change { $number } in the history.
# $error says why.
knowledge-refused = Nothing was changed: { $error }.
knowledge-undo-refused = Nothing was taken back: what stood before no longer passes. Undo what came after it first, or mend the entry with /knowledge edit.
knowledge-cannot = This cannot be done as it is
knowledge-cannot-about = A test of another entry that passes now would fail. Change that entry or its test first.
knowledge-anyway = Take it out all the same
knowledge-out-already = This server does without `{ $entry }` already. /knowledge restore brings it back.
knowledge-nothing-own = This server says nothing of its own on `{ $entry }`: there is nothing to give back.
knowledge-would-disable = Members would no longer be shown `{ $entry }`.
knowledge-would-restore = The pack's own text of `{ $entry }` would stand again.
knowledge-would-go = `{ $entry }` would go: the pack has no such entry. History keeps its text.
knowledge-disable = Do without it
knowledge-restore = Give it back
knowledge-nothing-changed = Nothing was changed.
knowledge-try-again = Try again
knowledge-disabled = Done: members are no longer shown it.
knowledge-restored = Done: what the pack says stands again.
# What is kept of a decision, for history.
knowledge-why-published = published `{ $entry }`
knowledge-why-disabled = took out `{ $entry }`
knowledge-why-restored = gave back `{ $entry }`
knowledge-why-kept = kept the own text of `{ $entry }`

## /knowledge: what stands

knowledge-is-own = `{ $entry }`. This server's own text.
knowledge-is-out = `{ $entry }`. This server does without this entry: members are not shown it.
knowledge-is-pack = `{ $entry }`. The pack's text.
# $count entries in all, $own of which the server changes.
knowledge-check = { $count } entries in all; this server changes, adds or takes out { $own }.
knowledge-check-good = Nothing is wrong
knowledge-check-good-about = Every entry can be used and every test passes.
knowledge-check-wrong = What is wrong
# $question is a test's, $landing says what comes of it now.
knowledge-test-reach = • `{ $entry }`: the test “{ $question }” must come to it; now { $landing }
knowledge-test-avoid = • `{ $entry }`: the test “{ $question }” must not be answered by it; now { $landing }
knowledge-conflicts = The pack has moved on
# A list of entries follows.
knowledge-conflicts-about = The pack's text has changed since these were written; yours stay in force. Look whether what is new there belongs into yours.
knowledge-conflict = `{ $entry }`: from the pack's text as it is now (-) to yours (+).
knowledge-conflict-gone = The pack no longer has `{ $entry }`. Your text stays in force as an entry of your own.
knowledge-no-conflict = `{ $entry }` is in no conflict with the pack any more.
knowledge-keep-mine = Keep mine
knowledge-use-packs = Use the pack's
knowledge-edit-mine = Edit mine
knowledge-own-kept = Kept: your text stays, and I no longer ask about it.

## The parts of an entry: above the fields of forms, in findings and in differences. At most 45 characters.

knowledge-part-title = Title
knowledge-part-kind = Kind
knowledge-part-aim = What it tells, and for whom
knowledge-part-summary = Summary
knowledge-part-cause = What may cause it
knowledge-part-helps = What can help
knowledge-part-uncertainty = What is not known
knowledge-part-care = When to get care
knowledge-part-disputes = Disputed claims
knowledge-part-how-it-works = How it works
knowledge-part-benefits = What good it may do
knowledge-part-risks = What harm it may do
knowledge-part-if-nothing = What happens without it
knowledge-part-choices = What else there is
knowledge-part-daily-life = How it touches daily life
knowledge-part-questions = Questions for a doctor
knowledge-part-asks = Phrasings
knowledge-part-related = Related entries
knowledge-part-claims = Claims
knowledge-part-sources = Sources
knowledge-part-reviewed = Checked on
knowledge-part-next = Check again on
knowledge-part-by = Checked by
knowledge-part-reach = Questions it must answer
knowledge-part-avoid = Questions it must not answer
# What stands above a field of a form where it is more, or another, than above.
knowledge-field-summary = Summary: what members read first
knowledge-field-care = When to get care: the signs
knowledge-field-asks = How members ask
knowledge-field-asks-label = How members ask, 8 or more, one a line
knowledge-field-sources = Sources: name | https://... | 2026-11-23
knowledge-field-reach = Test: questions it must answer
knowledge-field-avoid = Test: questions it must not answer
knowledge-field-related = Related entries by id, one a line
knowledge-field-claims = Claims by id, one a line; empty: 2 sources
knowledge-field-by = Checked by, or that no clinician has
knowledge-field-next = Check again on, as in 2027-05-23
knowledge-field-benefits = What good it may do, how often
knowledge-field-risks = What harm it may do, how often
knowledge-field-questions = Questions to take to a doctor
knowledge-field-questions-label = Questions to take to a doctor, one a line

# Forms: on their buttons and above them.
knowledge-form-text = Text
knowledge-form-words = Phrasings and sources
knowledge-form-more = More
knowledge-form-treatment = Treatment
knowledge-form-choosing = Choosing

# Lists below the forms, with what there is to choose.
knowledge-kind = What kind of entry it is
knowledge-kind-condition = A condition or a symptom
knowledge-kind-cause = Something that may bring it on
knowledge-kind-treatment = Something that is done about it
knowledge-kind-guidance = When and whom to ask
knowledge-kind-about = About this information
knowledge-level = How soon care is needed
knowledge-level-routine = A routine visit is enough
knowledge-level-soon = A visit within days
knowledge-level-urgent = Help on the same day

## Differences between two texts. Each part's name stands above its lines, - before what goes, + before what comes.

knowledge-difference-moved = in another order
knowledge-difference-more = and { $count } more entries

## What is wrong with a draft. $place is one of the first three, or "a line" or "a name" in one of them; a step to
## take follows each finding.

# $field is a field's name, $form a form's, $list a list's.
finding-place-field = **{ $field }** in the form **{ $form }**
finding-place-list = The list **{ $list }**
finding-place-checked-on = The day of the last check
finding-place-correction = The correction of a disputed claim
finding-place-unknown = A part that no form has
finding-place-line = A line of { $place }
finding-place-name = A name in { $place }

finding-blank = { $place } is blank.
finding-too-long = { $place } has { $length } characters, at most { $max } fit.
finding-too-few = { $place } has { $count }, expected at least { $min }.
finding-too-many = { $place } has { $count }, at most { $max } are kept.
finding-no-id = { $place } has “{ $id }”, which is no id, expected 1 to 64 characters of a-z, 0-9 and -.
finding-no-claim-id = { $place } has “{ $id }”, which is no claim, expected a C and two or three digits, as in C07.
finding-no-choice = { $place } has “{ $value }”, which is none of its choices.
finding-no-day = { $place } is no day that I can read.
finding-no-day-read = { $place } has a line without a day that I can read.
finding-future = { $place } has { $date }, which has not come yet; I count days in UTC.
finding-review-far = { $place } is { $days } days after the last check, at most 366 are a year.
finding-review-order = { $place } must be after the day of the last check.
finding-review-overdue = { $place } is { $date }, which has passed.
finding-no-address = { $place } has a line without an address, expected an address that begins with `https://` or `http://`.
finding-wrong-address = { $place } has `{ $url }`, expected an address that begins with `https://` or `http://`.
# $first and $second are forms, $kind is knowledge-kind-treatment, $list is the list of kinds.
finding-treatment = The forms **{ $first }** and **{ $second }** belong to the kind “{ $kind }”, and to no other. Fill in both, or choose another kind in the list **{ $list }**.
# $phrase is a phrasing, $other another entry's id.
finding-phrase-twice = { $place } has “{ $phrase }” twice. Keep one of them.
finding-phrase-elsewhere = { $place } has “{ $phrase }”, which stands in the entry `{ $other }` too. Keep it where it belongs and reword the other.
finding-phrase-unanswered = { $place } has “{ $phrase }”, which is one of the questions about something else that no entry answers. Reword it, or take it out.
finding-unknown-entry = { $place } has `{ $id }`, which is no entry here.
finding-related-twice = { $place } has `{ $id }` twice.
finding-related-self = { $place } has `{ $id }`, which is this entry itself.
finding-unknown-claim = { $place } has { $id }, which is not among the claims I know.
finding-undisputed = { $place } has { $id }, a disputed claim; beside it must stand what is known, and no form has a place for that.
finding-unclaimed = { $place } is empty and there are { $count } sources, expected a claim or { $min } sources.
finding-long-entry = All that members can read of it has { $length } characters, at most { $max } are read. Cut what says a thing twice, or make two entries of it. { $place } is the longest.
finding-long-sentence = { $place } has a sentence of { $words } words, at most { $max } are easy to read.
# $grade is a number such as 9.4.
finding-hard-to-read = The whole has reading grade { $grade }, at most { $max } is plain enough. { finding-step-easier } { $place } is the hardest part.
finding-hard-text = { $place } has reading grade { $grade }, at most { $max } is plain enough for one text.
# $about is what it speaks of, $warning what is to be warned of.
finding-no-warning = It speaks of { $about } and does not warn that { $warning }. Add the warning: { $place } is a good place.
# $because says why the wording may not stand.
finding-forbidden = { $place } says “{ $wording }”, which { $because }.
finding-unread = It cannot be read: a newer version of me may have written it. Whoever runs me can bring that version back; /knowledge export gives the text as a file.

finding-step-write = Write it.
finding-step-shorten = Shorten it, or say part of it elsewhere.
finding-step-add = Add what is missing, one a line.
finding-step-keep-different = Keep those that differ most from one another.
finding-step-source = Write each source in a line of its own: a name, an address and the day you read it, with bars between, as in `A clinic | https://example.org/page | 2026-11-23`.
finding-step-find-ids = /knowledge edit lists the ids as you type.
finding-step-correct-id = Correct it, or take it out. /knowledge edit lists the ids as you type.
# $sources is the place of the sources.
finding-step-correct-claim = Correct it, or take it out. An entry without claims needs two sources: { $sources }.
finding-step-undisputed = Take { $id } out. An entry without claims needs two sources: { $sources }. Or bring the entry in as a file that has it, with /knowledge import.
finding-step-claim = Name the claims it rests on, or add a source: { $sources }.
finding-step-day-read = Write the day you read it.
finding-step-within-a-year = Write a day within twelve months of it.
finding-step-later-day = Write a later day.
finding-step-check-again = Check the entry against its sources, then write the next day there.
finding-step-day = Write year, month and day, as in `2026-11-23`.
finding-step-then-the-rest = Then I can look at the rest.
finding-step-copy-address = Copy the whole address from the browser.
finding-step-once = Name each entry once.
finding-step-others = Name only other entries.
finding-step-two-sentences = Make two of it.
finding-step-easier = Use shorter words and shorter sentences.
finding-step-other-words = Say it without these words.
# $choices are what a list offers, each in finding-step-choice.
finding-step-choose = Choose one: { $choices }.
finding-step-choice = “{ $label }”
# $place is where it says who checked the entry.
finding-step-checked-on = It becomes today when you change { $place }.
finding-step-by-file = No form has it: get the entry as a file with /knowledge export, mend it there, and bring it back with /knowledge import.


## /settings: the list of all settings

settings-intro = What I do in this server. Pick a setting to see and change it; each change can be undone.
settings-list = Settings
settings-channels = Channels
# $count is how many channels are left out of the list.
settings-channels-more = and { $count } more
settings-pick = Change a setting
settings-pick-channel = Choose what I do in a channel

# On buttons of several pages.
settings-history-undo = History and undo
settings-all = All settings
settings-undo-this = Undo this

## /settings: one setting

settings-channel = What I do in a channel
# $value is what stands for the setting.
settings-now = Now: **{ $value }**
settings-write = Write
settings-default = Use the default
# Above the field of a form; at most 45 characters. $most is how many characters fit.
settings-field-country = Country, by name or two letters
settings-field-words = Words, at most { $most } characters

settings-about-region = Every card names emergency and crisis numbers of this country. Without one I say “your local emergency number” and show no digits. Below is a card as members see it now.
settings-about-language = What I speak in this server where all can read it. To one person alone I speak the language of their Discord, as far as I have it. A card stays in the language of its entries from title to last button: so far that is English, and a line above it says so.
settings-about-sensitivity = Careful answers only what is plainly asked. Eager answers more and is wrong more often. Emergency signs are always looked for in the same way.
settings-about-visibility = Members can choose otherwise each time they ask.
settings-about-cooldown = After I answered a member in a channel, I wait so long before I answer the same member there again. Private answers and emergency cards never wait.
settings-about-disclaimer = These words stand on every card. You can reword them; they cannot be emptied or switched off. Below is a card as members see it now.
settings-about-referral = These words tell members whom to talk to. You can reword them; they cannot be emptied or switched off, and emergency cards have their own. Below is a card as members see it now.
settings-about-alerts = Here I tell your team when an emergency or crisis card was shown, and where. Never what was written, nor who wrote it.
settings-about-log = Here I post each change that somebody makes: who, what, from what to what.
settings-about-curators = These roles may write entries with /knowledge. They cannot publish them.
settings-about-reviewers = These roles may publish entries with /knowledge, and write them.
settings-about-second-reviewer = With “yes”, nobody publishes what they wrote alone.
settings-about-inbox = Off unless you switch it on. Questions that went wrong (no answer, none of the offered topics, “{ button-not-meant }”) are then kept for so many days, without names, numbers and links and without who asked, so that you can write answers. Tell your members.
settings-about-paused = While I rest I answer nothing. Emergency cards are still shown.
settings-about-pinned = These come first when somebody opens the list of /{ command-ask } and has typed nothing yet. /knowledge pin puts an entry there, or takes it away; at most { $most }. An entry that is gone is left out.

## /settings: what can be chosen. Each name, and the line below it, has at most 100 characters.

settings-language-unread = Drafted by a machine; no speaker has checked it yet
settings-careful = Careful
settings-careful-about = Only what is plainly asked
settings-balanced = Balanced
settings-balanced-about = The usual choice
settings-eager = Eager
settings-eager-about = More answers, more of them wrong
settings-private = Only the member
settings-private-about = They can share the card
settings-public = The whole channel
settings-off = Off
settings-seconds =
    { $count ->
        [one] 1 second
       *[other] { $count } seconds
    }
settings-minutes =
    { $count ->
        [one] 1 minute
       *[other] { $count } minutes
    }
settings-hours =
    { $count ->
        [one] 1 hour
       *[other] { $count } hours
    }
settings-days =
    { $count ->
        [one] 1 day
       *[other] { $count } days
    }
settings-one-person = No
settings-one-person-about = Reviewers may publish what they wrote
settings-two-people = Yes
settings-two-people-about = Somebody else must publish it
settings-inbox-off-about = Nothing is kept
settings-answering = Answering
settings-paused = Paused
settings-paused-about = Only emergency cards
settings-choose-channel = Choose a channel
settings-choose-roles = Choose roles, or none

## /settings: what came of a change

settings-saved = Saved.
settings-not-saved = Nothing was changed: it could not be saved just now. Please try again in a minute; if it stays so, tell whoever runs me to look at my log.
# $why is one of the change-refused above, or what the setting expects.
settings-refused = Nothing was changed: { $why }.
settings-mend = Mend it
# Stands above a text that was refused.
settings-your-text = Your text, as you wrote it:
# In a channel that was chosen for alerts, so that it is known to work.
settings-alerts-come = From now on I tell you here when I show an emergency or crisis card: that I did, and where. Never what was written, nor who wrote it.
settings-untried = I could not try that channel just now. /doctor tells later whether I can write there.
settings-unwritable = **I can't write in that channel.** I need the permissions View Channel and Send Messages there; /doctor says more.

## /settings: history

settings-history = History
settings-history-none = Nothing was changed here yet.
# In a list that can't show a channel's name.
settings-history-channel = a channel
settings-history-look = Look at a change
settings-history-undo-one = Undo a change
settings-history-older = Older
settings-back = Go back to before this
settings-back-ask = Take back change { $number } and every change after it, all at once? Settings and entries stand again as they did before. It is one change of its own, which can be taken back like any other.
settings-back-go = Go back
settings-back-stay = Leave it as it is

## What it does in a channel

mode-off = Off
mode-off-about = Silent here; emergency cards are still shown
mode-asked = When asked
mode-asked-about = Answers whoever asks it
mode-shadow = Shadow: count in silence
mode-shadow-about = Also reads along and counts what it would say by itself; see /insights
mode-suggest = Suggest: offer an answer
mode-suggest-about = Also offers by itself to show what it has, to whoever presses a button
mode-answer = Answer by itself
mode-answer-about = Also answers by itself, where it is all but certain
mode-about = Threads go by the channel they are in; in a forum, only the first message of a post is answered unasked. Emergency cards are shown everywhere. With shadow, suggest and answer I read every message here and show an emergency card without being asked. Begin with shadow, look at /insights after some days, then choose. I stay out of talk between people, and members can tell me to leave them alone.
mode-needs-host = **Shadow, suggest and answer need the host.** I do not get the text of messages yet, so with them I only answer when asked. Whoever runs me switches it on: “Message Content Intent” in the Developer Portal, page Bot, then message_content = true under [discord].

## What /doctor finds. A name of what was looked at has at most 48 characters.

# $channel is a channel's mention wherever it stands below, $count how many problems there are.
doctor-found =
    { $count ->
        [0] I should answer in { $channel }: I found no problem.
        [one] I found 1 problem for { $channel }.
       *[other] I found { $count } problems for { $channel }.
    }
doctor-list = What I looked at
doctor-problem = Problem
doctor-note = Note
doctor-fine = OK
# $weight is one of the three above, $what a name of what was looked at.
doctor-name = { $weight }: { $what }
# On buttons. $setting is a setting's name.
doctor-set = Set: { $setting }
doctor-set-channel = Set the channel
doctor-again = Look again
# $count is how many items are left out of a list.
doctor-more = and { $count } more

doctor-permissions = My permissions here
doctor-permissions-elsewhere = I can see { $channel }. Whether I may write there, Discord tells me only in the channel itself: use /doctor there.
# $speak is doctor-may-send or doctor-may-send-in-threads.
doctor-permissions-blind = I can't see { $channel }. To mend it: Edit Channel, Permissions, add me, and allow View Channel, { $speak }, Embed Links and Read Message History.
doctor-permissions-untold = Discord did not tell me just now. Please look again in a minute.
# $missing are some of Discord's permissions, named below.
doctor-permissions-missing = I lack { $missing }. Commands still work, since they are answered another way; mentions do not. To mend it: Edit Channel, Permissions, add me, and allow it.
doctor-permissions-history = I may write here, but lack Read Message History, so my answers cannot point at the question. To mend it: Edit Channel, Permissions, add me, and allow it.
doctor-permissions-good = I may see, write and show cards.
doctor-may-view = View Channel
doctor-may-send = Send Messages
doctor-may-send-in-threads = Send Messages in Threads
doctor-may-embed = Embed Links

# $database is a database's name, $size how large it is.
doctor-database = Database
doctor-database-good = { $database } answers; { $size } for all servers.
doctor-database-unread = { $database } cannot be read, so nothing can be changed, and what this server chose may not be known. Whoever runs me finds the cause in my log.
# $size is a number such as 2.5.
doctor-size-kilobytes = { $size } kB
doctor-size-megabytes = { $size } MB

doctor-haste = Pause between answers
doctor-haste-now =
    I answered you there a moment ago. After an answer I wait { $seconds ->
        [one] 1 second
       *[other] { $seconds } seconds
    } before I answer the same member in the same channel again; /{ command-ask } with a private answer never waits.
doctor-haste-on =
    After an answer I wait { $seconds ->
        [one] 1 second
       *[other] { $seconds } seconds
    } before I answer the same member in the same channel again. Nobody waits who asks privately with /{ command-ask }.
doctor-haste-off = Off: nobody waits.

doctor-room = Am I held up?
doctor-room-refused = Discord refused my last answer in this channel, so I leave it alone for ten minutes and answer by direct message. Mend my permissions; after ten minutes, or with the next emergency card, I try again.
doctor-room-full = I have as many questions at once as I can take; more are asked to try again in a minute. Whoever runs me can raise `questions_at_once`.
doctor-room-good = No: there is room for questions, and this channel takes my answers.

# $sensitivity is a choice in /settings, $limits says it in numbers.
doctor-readiness = { $sensitivity } ({ $limits }). Below that I say that I have no answer. See single questions with /try.

doctor-commands = Commands
doctor-commands-good = Discord lists them as they are.
doctor-commands-other = Discord lists other commands than I have. Whoever runs me mends it with `signpost commands sync`.
doctor-commands-untold = Discord did not tell me its list just now. Please look again in a minute.

# $country is a country's name.
doctor-country = { $country }.
doctor-country-none = None is set: cards say “your local emergency number” and show no digits.

doctor-alerts-none = None is set: nobody is told when an emergency or crisis card is shown.
doctor-log-none = None is set: changes stand in the history of /settings alone.
doctor-told-good = { $channel }. No try to write there has failed since I started.
doctor-told-forbidden = { $channel }. My last try to write there failed: I may not write there. To mend it: Edit Channel, Permissions, add me, and allow View Channel and Send Messages; or choose another channel.
doctor-told-gone = { $channel }. My last try to write there failed: the channel is gone. Choose another one.
doctor-told-unreached = { $channel }. My last try to write there failed: Discord could not be reached or refused it. I try again with the next message.

doctor-version = Version
doctor-version-is = Signpost { $version }.

# $title is what the pack is called, $version its version, $count how many entries it has.
doctor-knowledge = Knowledge
doctor-knowledge-has =
    { $title }, version { $version }, { $count ->
        [one] 1 entry
       *[other] { $count } entries
    }.
# Follows it.
doctor-knowledge-overdue =
    { $count ->
        [one] 1 entry is
       *[other] { $count } entries are
    } past the day for the next review: somebody should read them again.

doctor-own-settings = This server's own settings
doctor-own-settings-good = All of them are in use.
# $count settings are in trouble, $named are some of them.
doctor-own-settings-left-out =
    { $count ->
        [one] 1 holds
       *[other] { $count } hold
    } what this version does not take, so the host's or the pack's stands: { $named }. Set it anew with /settings or /knowledge.

doctor-own-entries = This server's own entries
# $own are the server's own, $off those that are switched off.
doctor-own-entries-has =
    { $own } of this server's own, { $off ->
        [one] 1 shipped one
       *[other] { $off } shipped ones
    } switched off.
# One of the two after it may follow. $faults says what is wrong with $count entries, $named are entries.
doctor-own-entries-faulty =
    { $count ->
        [one] 1 fault keeps
       *[other] { $count } faults keep
    } an entry out of use, so the shipped one stands, if there is one: { $faults }. Mend it with /knowledge.
doctor-own-entries-moved = The pack's text has changed since they were written; yours stays in force. Look at both with /knowledge: { $named }.

doctor-mode = May I answer here?
doctor-mode-paused = I am paused in this whole server; only emergency cards are shown. To mend it, set “{ settings-title-paused }” to answering.
doctor-mode-off = { $channel } is set to off, so only emergency cards are shown. To mend it, set that channel to “{ mode-asked }”.
doctor-mode-asked = Yes. I answer whoever asks me: with /{ command-ask }, with a mention, by replying to me with ping on, or with a right-click on a message, Apps, { command-find-an-answer }.
doctor-mode-unread = This server's own choices and entries could not all be read yet, so I may answer without them. Look again in a minute; if it stays so, see the database below.
doctor-mode-shadow = When asked, I answer. I also read along and only count what I would say by myself: see /insights. Emergency cards are shown.
doctor-mode-suggest = When asked, I answer. By myself I offer to show what I have, where I am all but certain ({ $limits }).
doctor-mode-answer = When asked, I answer. By myself I answer too, where I am all but certain ({ $limits }).
# Follows one of the three above.
doctor-mode-quiet = I stay out of replies, messages that mention somebody, code, links, commands of other bots and short remarks; I say something unasked at most every 30 seconds in a channel, once in a post of a forum, and never to who told me not to.
doctor-mode-no-content = { $channel } is set to { $mode }, but I do not get the text of messages, so I answer only when asked and see no emergency that is not told to me. To mend it, whoever runs me switches on “Message Content Intent” in the Developer Portal, page Bot, and sets message_content = true under [discord]; or set the channel to “{ mode-asked }”.
doctor-gateway = Connection and intents
doctor-gateway-addressed = I am connected; sessions started in the last day: { $sessions }. I do not ask Discord for Message Content, so I see only messages that mention me, reply to me or are sent to me directly. To let me speak without being asked, whoever runs me sets message_content = true.
doctor-gateway-content = I am connected; sessions started in the last day: { $sessions }. Discord gives me the text of all messages I can see. I look at those that are not to me only in channels set to shadow, suggest or answer.

## What /try adds

try-unasked-alone = Unasked, I would leave this alone: it is short, a command, code, a quote, a link, or meant for somebody.
try-unasked-nothing = Unasked, I would say nothing: nothing fits well enough ({ $limits }).
try-unasked-urgent = Unasked, I would show the emergency card too.
try-unasked-shadow = Unasked, I would only count `{ $entry }`.
try-unasked-suggest = Unasked, I would offer to show `{ $entry }`.
try-unasked-answer = Unasked, I would answer with `{ $entry }`.
try-unasked-today = Unasked, I would show a card about getting help today.

## What /insights adds

insights-suggested = Offered to people who had not asked: { $count }. Most: { $most }.
insights-shadowed = In shadow I would have spoken { $count ->
    [one] once
   *[other] { $count } times
}. Most: { $most }.
