### How it goes, in numbers: the words of /insights, of its chart and of its page, in English.
### The chart's font has the letters of Latin, Greek and Cyrillic writing, and no narrow spaces: where a space
### must not break, use U+00A0, not U+202F. A line that is longer than its place on the chart is cut.

## How a question ended

# A heading, and beside a number on the chart: "Answered 27 (68 %)". At most 12 characters.
insights-kind-answered = Answered
insights-kind-unsure = Unsure
insights-kind-unknown = Unknown
insights-kind-declined = Declined
insights-kind-urgent = Urgent
insights-meaning-answered = an entry answered
insights-meaning-unsure = two or three entries were offered to choose from
insights-meaning-unknown = no entry fitted
insights-meaning-declined = a dose, a diagnosis or a change of medicine was asked for
insights-meaning-urgent = a danger sign was named, and an emergency card shown

## Dates and numbers

# $month is one of the twelve below.
insights-date = { $day } { $month } { $year }
insights-month-1 = January
insights-month-2 = February
insights-month-3 = March
insights-month-4 = April
insights-month-5 = May
insights-month-6 = June
insights-month-7 = July
insights-month-8 = August
insights-month-9 = September
insights-month-10 = October
insights-month-11 = November
insights-month-12 = December
# Under the chart's columns; $month is one of the twelve below. At most 10 characters in all.
insights-date-short = { $day } { $month }
insights-month-short-1 = Jan
insights-month-short-2 = Feb
insights-month-short-3 = Mar
insights-month-short-4 = Apr
insights-month-short-5 = May
insights-month-short-6 = Jun
insights-month-short-7 = Jul
insights-month-short-8 = Aug
insights-month-short-9 = Sep
insights-month-short-10 = Oct
insights-month-short-11 = Nov
insights-month-short-12 = Dec
insights-percent = { $number } %
# How many of all the questions, and their share: "27 (68 %)". $percent is insights-percent.
insights-share = { $count } ({ $percent })

## In a message, line by line. The first three stand on the chart as well, in at most 95 characters each.

# $from and $to are insights-date, the first and the last day. At most 50 characters.
insights-period = { $from } to { $to }
# How many questions there were, compared with as many days before; one message for each way it can go.
insights-total-same =
    { $count ->
        [one] { $count } question
       *[other] { $count } questions
    }, as many as in the { $days ->
        [one] day
       *[other] { $days } days
    } before.
insights-total-more =
    { $count ->
        [one] { $count } question
       *[other] { $count } questions
    }, { $more } more than in the { $days ->
        [one] day
       *[other] { $days } days
    } before.
insights-total-fewer =
    { $count ->
        [one] { $count } question
       *[other] { $count } questions
    }, { $fewer } fewer than in the { $days ->
        [one] day
       *[other] { $days } days
    } before.
# $helpful of $votes members said that an answer helped; one message for each thing there is to say of it.
# $rate, $high and $before are insights-percent; $low is a number without its sign: "likely 49 to 94 %".
insights-helped-nobody = Nobody said whether an answer helped.
insights-helped-few = Helpful: { $helpful } of { $votes } who voted, too few to tell a rate.
insights-helped-rate = Helpful: { $helpful } of { $votes } who voted, { $rate } (likely { $low } to { $high }).
insights-helped-compared = Helpful: { $helpful } of { $votes } who voted, { $rate } (likely { $low } to { $high }); { $before } in the period before.
# $period is the day or the days, $total one of the three sentences on how many questions there were.
insights-headline = { $period }: { $total }
# Each value is insights-share.
insights-outcomes = { insights-kind-answered } { $answered } · { insights-kind-unsure } { $unsure } · { insights-kind-unknown } { $unknown } · { insights-kind-declined } { $declined } · { insights-kind-urgent } { $urgent }.
# $entries are titles with numbers: "Magnesium (9), Botox (5)".
insights-most-asked = Most asked: { $entries }.
# $groups are some of insights-group, with commas between them.
insights-not-answered = Often asked and not answered: { $groups }.
# $words is what so many people wrote, as they wrote it.
insights-group = { $words } ({ $people } people)

## The chart, and its description for those who cannot see it

insights-chart-none = No questions in this time.
insights-chart-days = Questions a day
insights-chart-weeks = Questions a week
insights-chart-entries = Most asked
# $outcome is insights-kind-answered or one of the others, $told is insights-share.
insights-chart-legend = { $outcome } { $told }
# $headline is insights-headline.
insights-alt-chart = Chart. { $headline }
# Each value is insights-share.
insights-alt-outcomes = By outcome: answered { $answered }, unsure { $unsure }, unknown { $unknown }, declined { $declined }, urgent { $urgent }.
# $day is insights-date.
insights-alt-busiest =
    Busiest day: { $day } with { $count ->
        [one] { $count } question
       *[other] { $count } questions
    }.

## The page: headings, and its tables with the heads of their columns

insights-page-chart = Chart
insights-page-numbers = Numbers

insights-page-outcomes = How questions ended
insights-page-outcome = Outcome
insights-page-questions = Questions
# The number in the period before.
insights-page-before = Before
insights-page-meaning = What it means
insights-page-all = All
insights-page-helped = { $helpful } of { $votes }, { $rate } (likely { $low } to { $high })
insights-page-helped-nobody = no votes
insights-page-helped-meaning = of those who said whether an answer helped

insights-page-entries = Entries
insights-page-entry = Entry
insights-page-answered = Answered
insights-page-helpful = Helpful
insights-page-not-helpful = Not helpful
insights-page-not-meant = Not meant
# Under an entry that was worded anew. $wording is a code such as 00ff00ff, $date the first day on which members judged that wording.
insights-page-wording = – wording { $wording }, judged from { $date } on
# The same for what was said before wordings were told apart.
insights-page-wording-earlier = – wording earlier, judged from { $date } on

insights-page-unasked = Without being asked
insights-page-offered = Offered
insights-page-shadowed = Only counted (shadow)

insights-page-unknown-words = Words that many wrote without an answer
insights-page-words = Words
insights-page-people = People

insights-page-days = By day
insights-page-day = Day
