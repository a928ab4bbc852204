//! How is it told? Short and plain, for a message, and for those who cannot see the chart.

use std::cmp::{Ordering, Reverse};

use jiff::civil::Date;

use super::figures::{Counts, EntryFigures, Insights, Kind};
use crate::evaluation::Share;
use crate::say;
use crate::speech::Language;

/// The longest description that Discord takes.
const LONGEST: usize = 1_024;

/// From so many votes on a rate is told; below, only the votes.
const ENOUGH: usize = 5;

/// How many entries and groups of words are named.
const NAMED: usize = 5;

/// What says a month's name.
const MONTHS: [&str; 12] = [
    "insights-month-1",
    "insights-month-2",
    "insights-month-3",
    "insights-month-4",
    "insights-month-5",
    "insights-month-6",
    "insights-month-7",
    "insights-month-8",
    "insights-month-9",
    "insights-month-10",
    "insights-month-11",
    "insights-month-12",
];

/// What says it where there is little room.
const SHORT_MONTHS: [&str; 12] = [
    "insights-month-short-1",
    "insights-month-short-2",
    "insights-month-short-3",
    "insights-month-short-4",
    "insights-month-short-5",
    "insights-month-short-6",
    "insights-month-short-7",
    "insights-month-short-8",
    "insights-month-short-9",
    "insights-month-short-10",
    "insights-month-short-11",
    "insights-month-short-12",
];

impl Insights {
    /// The numbers in a few lines. Titles of entries stand as their authors wrote them: send it without
    /// mentions.
    #[must_use]
    pub fn words(&self) -> String {
        let mut lines = vec![self.headline()];
        if self.counts().questions() > 0 {
            lines.push(self.by_kind());
        }
        lines.push(self.helped());
        lines.extend(self.most_asked());
        lines.extend(self.without_answer());
        lines.extend(self.unasked());
        lines.join("\n")
    }

    /// `27 October to 26 November 2026: 120 questions, 20 more than in the 31 days before.`
    fn headline(&self) -> String {
        let (period, total) = (self.period(), self.total());
        say!(
            self.language(),
            "insights-headline",
            period = period,
            total = total
        )
    }

    /// The first and the last day.
    pub(super) fn period(&self) -> String {
        let language = self.language();
        let to = long(language, self.to());
        if self.from() == self.to() {
            return to;
        }
        let from = long(language, self.from());
        say!(language, "insights-period", from = from, to = to)
    }

    /// How many questions, compared with the period before.
    pub(super) fn total(&self) -> String {
        let language = self.language();
        let (count, before) = (self.counts().questions(), self.before().questions());
        let (days, apart) = (self.days().len(), count.abs_diff(before));
        match count.cmp(&before) {
            Ordering::Equal => say!(language, "insights-total-same", count = count, days = days),
            Ordering::Greater => say!(
                language,
                "insights-total-more",
                count = count,
                more = apart,
                days = days
            ),
            Ordering::Less => say!(
                language,
                "insights-total-fewer",
                count = count,
                fewer = apart,
                days = days
            ),
        }
    }

    fn by_kind(&self) -> String {
        let [answered, unsure, unknown, declined, urgent] = all_told(self);
        say!(
            self.language(),
            "insights-outcomes",
            answered = answered,
            unsure = unsure,
            unknown = unknown,
            declined = declined,
            urgent = urgent
        )
    }

    /// How many were helped.
    pub(super) fn helped(&self) -> String {
        let (language, counts) = (self.language(), self.counts());
        let Some(share) = counts.helpful_share() else {
            return say!(language, "insights-helped-nobody");
        };
        let (helpful, votes) = (counts.helpful(), counts.votes());
        if share.of < ENOUGH {
            return say!(
                language,
                "insights-helped-few",
                helpful = helpful,
                votes = votes
            );
        }
        let [rate, low, high] = interval(language, share);
        let before = self.before().helpful_share();
        match before.filter(|share| share.of >= ENOUGH) {
            None => say!(
                language,
                "insights-helped-rate",
                helpful = helpful,
                votes = votes,
                rate = rate,
                low = low,
                high = high
            ),
            Some(before) => say!(
                language,
                "insights-helped-compared",
                helpful = helpful,
                votes = votes,
                rate = rate,
                low = low,
                high = high,
                before = percent(language, before.value)
            ),
        }
    }

    fn most_asked(&self) -> Option<String> {
        let entries = self.most(|one| one.answered)?;
        Some(say!(
            self.language(),
            "insights-most-asked",
            entries = entries
        ))
    }

    fn without_answer(&self) -> Option<String> {
        let language = self.language();
        let groups = self.unknown_words().iter().take(NAMED);
        let groups: Vec<String> = groups
            .map(|(words, people)| {
                say!(
                    language,
                    "insights-group",
                    words = words.as_str(),
                    people = *people
                )
            })
            .collect();
        let listed = groups.join(", ");
        (!groups.is_empty()).then(|| say!(language, "insights-not-answered", groups = listed))
    }

    /// What was offered to people who had not asked, and what would have been said to them.
    fn unasked(&self) -> Vec<String> {
        let (language, counts) = (self.language(), self.counts());
        let suggested = self.most(|one| one.suggested).map(|most| {
            let count = counts.suggested();
            say!(language, "insights-suggested", count = count, most = most)
        });
        let shadowed = self.most(|one| one.shadowed).map(|most| {
            let count = counts.shadowed();
            say!(language, "insights-shadowed", count = count, most = most)
        });
        suggested.into_iter().chain(shadowed).collect()
    }

    /// The entries with the most of something, each with its number: `Magnesium (9), Botox (5)`. `None`
    /// where no entry has any.
    fn most(&self, of: fn(&EntryFigures) -> u64) -> Option<String> {
        let mut entries: Vec<_> = self.entries().iter().filter(|one| of(one) > 0).collect();
        entries.sort_by_key(|one| Reverse(of(one)));
        let named = entries.iter().take(NAMED);
        let named: Vec<String> = named
            .map(|one| format!("{} ({})", one.title, of(one)))
            .collect();
        (!named.is_empty()).then(|| named.join(", "))
    }
}

/// What the chart shows, for those who cannot see it; at most 1,024 characters.
#[must_use]
pub fn alt_text(insights: &Insights) -> String {
    let language = insights.language();
    let headline = insights.headline();
    let mut parts = vec![say!(language, "insights-alt-chart", headline = headline)];
    if insights.counts().questions() > 0 {
        let [answered, unsure, unknown, declined, urgent] = all_told(insights);
        parts.push(say!(
            language,
            "insights-alt-outcomes",
            answered = answered,
            unsure = unsure,
            unknown = unknown,
            declined = declined,
            urgent = urgent
        ));
        parts.extend(busiest(insights));
    }
    parts.push(insights.helped());
    parts.extend(insights.most_asked());
    let text = parts.join(" ");
    if text.chars().count() <= LONGEST {
        return text;
    }
    let mut cut: String = text.chars().take(LONGEST - 1).collect();
    cut.push('\u{2026}');
    cut
}

/// The day with the most questions; `None` where there is but one day.
fn busiest(insights: &Insights) -> Option<String> {
    let language = insights.language();
    let days = insights.days().iter();
    let busiest = days.max_by_key(|day| (day.counts.questions(), day.date));
    let busiest = busiest.filter(|_| insights.days().len() > 1)?;
    Some(say!(
        language,
        "insights-alt-busiest",
        day = long(language, busiest.date),
        count = busiest.counts.questions()
    ))
}

/// Every outcome's [`told`], in the order of [`Kind::ALL`].
fn all_told(insights: &Insights) -> [String; 5] {
    Kind::ALL.map(|kind| told(insights.language(), insights.counts(), kind))
}

/// `80 (65 %)`.
pub(super) fn told(language: Language, counts: &Counts, kind: Kind) -> String {
    let count = counts.of(kind).to_string();
    let Some(share) = counts.share(kind) else {
        return count;
    };
    let percent = percent(language, share.value);
    say!(language, "insights-share", count = count, percent = percent)
}

/// A share and the ends of its interval, the lower one without its sign: `81 %`, `67`, `90 %`.
pub(super) fn interval(language: Language, share: Share) -> [String; 3] {
    [
        percent(language, share.value),
        hundredths(share.low),
        percent(language, share.high),
    ]
}

fn percent(language: Language, value: f64) -> String {
    say!(language, "insights-percent", number = hundredths(value))
}

fn hundredths(value: f64) -> String {
    format!("{:.0}", 100.0 * value)
}

/// `26 November 2026`.
pub(super) fn long(language: Language, date: Date) -> String {
    say!(
        language,
        "insights-date",
        day = date.day(),
        month = month(language, &MONTHS, date),
        year = date.year()
    )
}

/// `26 Nov`.
pub(super) fn short(language: Language, date: Date) -> String {
    say!(
        language,
        "insights-date-short",
        day = date.day(),
        month = month(language, &SHORT_MONTHS, date)
    )
}

fn month(language: Language, names: &[&str; 12], date: Date) -> String {
    let at = usize::try_from(date.month() - 1).unwrap_or(0);
    let name = names.get(at).copied().unwrap_or_default();
    say!(language, name)
}
