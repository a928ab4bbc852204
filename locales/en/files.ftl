### What is wrong with a knowledge file or an attachment, in English: for those who edit files by hand, also told by
### `signpost check`. Names of keys, tables and files keep their English spelling. A sentence has no full stop at its
### end, since it stands behind a place, or in another sentence.

## Problems of a knowledge file. What stands in $field is the name of a key, such as `care.text`.

# $reason is what the TOML parser, or the system, says in English.
problem-syntax = cannot be read: { $reason }
problem-unreadable = cannot be opened: { $reason }
problem-blank = `{ $field }` is blank
problem-too-long = `{ $field }` has { $length } characters, at most { $max } fit
problem-too-few = `{ $field }` has { $count }, expected at least { $min }
problem-too-many = `{ $field }` has { $count }, at most { $max } are kept
# An entry's id. It also stands at the start of a sentence: "Id `A b` must be ..., as in `eyelid-twitch`."
problem-id = id `{ $id }` must be 1-64 characters of a-z, 0-9 and `-`
problem-claim-id = claim id `{ $id }` must be `C` and two or three digits, as in `C07`
# $expected are the words that may stand there, in English, as files spell them.
problem-one-of = `{ $field }` is `{ $value }`, expected { $expected }
problem-date = `{ $field }` must be a date without time, as in 2026-11-23
# $date is a day, as in 2026-11-23.
problem-future-date = `{ $field }` is { $date }, which has not come yet
problem-review-far = `review.next` is { $days } days after `review.reviewed`, at most 366 are a year
problem-review-order = `review.next` must be after `review.reviewed`
problem-review-overdue = the review was due on { $date }
problem-url = `{ $url }` must begin with `https://` or `http://`
problem-treatment-table = `[treatment]` must be there exactly when `kind` is "treatment"
# $first is a file.
problem-duplicate-id = id `{ $id }` is already taken by `{ $first }`
problem-shared-phrasing = the phrasing `{ $phrase }` already stands in `{ $first }`
problem-shared-phrasing-elsewhere = the phrasing `{ $phrase }` is listed as a question about something else (`{ $first }`), which no entry answers
# $first is a concept: words that mean the same.
problem-shared-term = the term `{ $term }` already stands in concept `{ $first }`
problem-unknown-entry = `{ $field }` names `{ $id }`, which is no entry of this pack
problem-related-twice = `related` names `{ $id }` twice
problem-related-self = `related` names `{ $id }`, which is this entry itself
problem-no-entries = the pack has no entries, expected at least one file in `entries/`
problem-unknown-claim = claim `{ $id }` is not in claims.toml
problem-undisputed = claim `{ $id }` needs a correction, expected a `[[dispute]]` for it
problem-unclaimed = `claims` is empty and there are { $count } sources, expected a claim or { $min } sources
problem-unsourced = claim `{ $id }` has no sources, expected at least one
problem-long-entry = the entry shows { $length } characters, at most { $max } are read; `{ $field }` is the longest
problem-long-sentence = `{ $field }` has a sentence of { $words } words, at most { $max } are easy to read
# $grade is a Flesch-Kincaid grade, as in 9.4.
problem-hard-to-read = reading grade { $grade }, at most { $max } is plain enough; `{ $field }` is the hardest part
problem-hard-text = `{ $field }` has reading grade { $grade }, at most { $max } is plain enough for one text
# Both are one of the warnings below.
problem-missing-warning = speaks of { $about } and does not warn that { $warning }
# $category is a red flag's id, $wrong says in English what is wrong with its card.
problem-card = the card of `{ $category }` { $wrong }
# $country is a country's name.
problem-numbers-overdue = the numbers of { $country } are over a year old
# $wording is what was found, $because is one of the reasons below.
problem-forbidden = `{ $field }` says `{ $wording }`, which { $because }

# $problem is one of the above.
not-an-entry = line { $line }: { $problem }

## Why a wording may not stand, after "which": it is about the wording

because-tells = tells the reader what to do; say what can help
because-verdict = sounds like a diagnosis
because-diagnosis = is not what a bot does; say how doctors find out
because-prescriber = must only ever come from a prescriber
because-cure = promises what treatment may not do
because-promise = promises what nobody can
because-forecast = is a forecast for one person; say how many people it happens to
because-keeps-from-care = may keep somebody from getting care; say when to see a doctor
because-slur = is a slur
because-order = orders a change of a medicine, which must only ever come from a prescriber
because-link = is a link; addresses stand among the sources alone
because-ping = is a mention that Discord may act on
because-dose = reads as a dose, and a dose never comes from a bot

## Warnings that an entry needs: what it speaks of, and what it must say then, after "that"

warning-potassium-about = potassium
warning-potassium = too much potassium is dangerous
warning-alcohol-about = cutting down on alcohol
warning-alcohol = people who drink heavily need a doctor's help to cut down, since a sudden end can bring on a seizure (fit)

## Where in an attachment

place-attachment = the attachment
place-document = the document
place-line = line { $line }, character { $column }
# $column is a column's name, $line a line in one cell, from 1.
place-row = row { $row }
place-row-column = row { $row }, column { $column }
place-row-line = row { $row }, line { $line }
place-row-column-line = row { $row }, column { $column }, line { $line }

## What is wrong with an attachment. Where nothing is named, it is about the file or the value at the place before it.

# $place is one of the above, a file or a path; $wrong is what is wrong there.
wrong-at = { $place }: { $wrong }
wrong-form = expected a file whose name ends in `.zip`, `.json` or `.csv`
wrong-not-utf8 = line { $line } is not UTF-8; save it as UTF-8 text
wrong-id = `{ $id }` is no entry's id, expected 1-64 characters of a-z, 0-9 and `-`
wrong-format = has format { $format }, expected 1; update Signpost, or export it again with this version
wrong-no-format = has format none, expected 1; update Signpost, or export it again with this version
wrong-twice = `{ $name }` stands there twice, expected it once
wrong-two-names = `a file's name` stands there twice, expected it once
# $reason is what the zip library says in English.
wrong-zip = cannot be opened as a zip archive ({ $reason }); expected one as the export makes it
wrong-no-end = cannot be opened as a zip archive (it has no end record); expected one as the export makes it
wrong-too-many-files = has more files than an archive of { $entries } entries needs; expected at most { $most }
wrong-zip64 = uses the zip64 extension; expected a plain zip, which holds all that is allowed
wrong-path = has no place here; expected `MANIFEST.toml`, `pack.toml`, `claims.toml`, `lexicon.toml`, `elsewhere.toml` or `entries/<id>.toml`
wrong-outside = leads out of the archive; expected a plain path such as `entries/<id>.toml`
wrong-name = a file's name is not UTF-8; expected a plain path such as `entries/<id>.toml`
wrong-link = is a link; expected a plain file
wrong-encrypted = is encrypted; expected an archive without a password
# $method is the name of a compression.
wrong-compression = is packed with { $method }; expected the usual `deflate`, or none
wrong-ratio = unpacks to more than { $times } times its size; expected ordinary text
# $reason is what the zip library says in English.
wrong-damaged = is damaged ({ $reason }); send it once more, or export it again
# $name is where the checksum stands: a file or a key.
wrong-checksum = differs from its checksum; send it once more, or take `{ $name }` out if it was changed by hand
wrong-missing = names `{ $path }`, which is not in the archive
wrong-unlisted = is not named in `MANIFEST.toml`; name it there, or take the manifest out
# $reason is what the parser says in English.
wrong-shape = cannot be read: { $reason }
wrong-too-many-values = has more than { $most } values, expected one with entries alone
wrong-kept-text = was changed; change the fields and take `text` and `text_sha256` out
wrong-no-head = expected the names of the columns, `id` among them
wrong-column = `{ $name }` is no column; expected the names that the export writes
wrong-no-column = the column `{ $name }` is missing
wrong-cells = has more cells than the head; a quotation mark or a separator may be missing before it
wrong-cut-cell = has 32767 characters, where spreadsheets cut a cell off; import it in another form
wrong-open-quote = a quotation mark opens here and is never closed
wrong-yes-or-nothing = expected `yes` or an empty cell
# $expected is one of the two after it.
wrong-parts = has { $count } parts, expected { $expected }; a bar inside a part is written `\|`
parts-of-dispute = three: `claim | article | evidence`
parts-of-source = three: `name | address | day`
wrong-empty = holds no entries, expected at least one

## Why a bundle cannot be written, or is too large to be read. Sizes are numbers of bytes.

export-error-attachment = { $size } bytes, expected at most { $most }; split it into several files
export-error-unpacked = { $size } bytes of text, expected at most { $most }; split it into several files
export-error-file = `{ $path }` has { $size } bytes, expected at most { $most }
export-error-row = `a row` has { $size } bytes, expected at most { $most }
export-error-entries = { $count } entries, expected at most { $most }; split them into several files
export-error-not-an-entry = `{ $path }` is not an entry at line { $line }; export it as a TOML archive, or mend it first
# $found is wrong-at.
export-error-unreadable = could not be read back: { $found }; export it as a TOML archive, or mend it first
export-error-differs = could not be read back: it would say something else; export it as a TOML archive, or mend it first
# $reason is what the writer says in English.
export-error-writer = could not be written: { $reason }

## Why a value that was kept tells nothing about an entry

# Both are JSON, with the names of its keys.
say-error-shape = the value is no entry: expected `{ $own }` or `{ $disabled }` in JSON
say-error-hash = the hash is none: expected 64 of the digits 0-9 and a-f
say-error-too-long = the text has { $size } bytes, at most { $max } are kept: make two entries of it
say-error-name = the subject names no entry: expected 1-64 characters of a-z, 0-9 and `-` after `entry:`

## Why an attachment did not come from Discord

download-error-elsewhere = the file is not where Discord keeps files, so it was not fetched
download-error-too-large = the file has more than { $limit } bytes
download-error-gone = the file is gone from Discord: expected one that was sent just now
# $status is an HTTP status, as in 503.
download-error-refused = the file was refused with status { $status }
# $reason is what the connection says in English.
download-error-broken = the file did not come: { $reason }
