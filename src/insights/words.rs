//! How is it told? Short and plain, for a message, and for those who cannot see the chart.

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
    pub(super) fn headline(&self) -> String {
        format!("{}: {}", self.period(), self.total())
    }

    /// The first and the last day.
    pub(super) fn period(&self) -> String {
        if self.from() == self.to() {
            return long(self.to());
        }
        format!("{} to {}", long(self.from()), long(self.to()))
    }

    /// How many questions, compared with the period before.
    pub(super) fn total(&self) -> String {
        let (now, before) = (self.counts().questions(), self.before().questions());
        let days = self.days().len();
        let span = if days == 1 {
            "day".to_owned()
        } else {
            format!("{days} days")
        };
        let compared = match (now.checked_sub(before), before.checked_sub(now)) {
            (Some(0), _) => format!("as many as in the {span} before"),
            (Some(more), _) => format!("{more} more than in the {span} before"),
            (_, less) => format!("{} fewer than in the {span} before", less.unwrap_or(0)),
        };
        format!("{}, {compared}.", counted(now, "question", "questions"))
    }

    fn by_kind(&self) -> String {
        let part = |kind: Kind| format!("{} {}", kind.name(), told(self.counts(), kind));
        format!("{}.", Kind::ALL.map(part).join(" · "))
    }

    /// How many were helped.
    pub(super) fn helped(&self) -> String {
        let counts = self.counts();
        let Some(share) = counts.helpful_share() else {
            return "Nobody said whether an answer helped.".to_owned();
        };
        let said = format!(
            "Helpful: {} of {} who voted",
            counts.helpful(),
            counts.votes()
        );
        if share.of < ENOUGH {
            return format!("{said}, too few to tell a rate.");
        }
        let before = self
            .before()
            .helpful_share()
            .filter(|share| share.of >= ENOUGH);
        let compared = before.map_or_else(String::new, |share| {
            format!("; {} in the period before", percent(share.value))
        });
        format!("{said}, {}{compared}.", with_interval(share))
    }

    fn most_asked(&self) -> Option<String> {
        let asked = self
            .entries()
            .iter()
            .filter(|one| one.answered > 0)
            .take(NAMED);
        let asked: Vec<String> = asked
            .map(|one| format!("{} ({})", one.title, one.answered))
            .collect();
        (!asked.is_empty()).then(|| format!("Most asked: {}.", asked.join(", ")))
    }

    fn without_answer(&self) -> Option<String> {
        let words = self.unknown_words().iter().take(NAMED);
        let words: Vec<String> = words
            .map(|(group, people)| format!("{group} ({people} people)"))
            .collect();
        (!words.is_empty()).then(|| format!("Often asked and not answered: {}.", words.join(", ")))
    }
}

impl Insights {
    /// What was offered to people who had not asked, and what would have been said to them.
    fn unasked(&self) -> Vec<String> {
        let language = Language::default();
        let most = |of: fn(&EntryFigures) -> u64| {
            let mut entries: Vec<_> = self.entries().iter().filter(|one| of(one) > 0).collect();
            entries.sort_by_key(|one| std::cmp::Reverse(of(one)));
            let named = entries.iter().take(NAMED);
            let named: Vec<String> = named
                .map(|one| format!("{} ({})", one.title, of(one)))
                .collect();
            named.join(", ")
        };
        let mut lines = Vec::new();
        let suggested = self.counts().suggested();
        if suggested > 0 {
            let most = most(|one| one.suggested);
            lines.push(say!(
                language,
                "insights-suggested",
                count = suggested,
                most = most
            ));
        }
        let shadowed = self.counts().shadowed();
        if shadowed > 0 {
            let most = most(|one| one.shadowed);
            lines.push(say!(
                language,
                "insights-shadowed",
                count = shadowed,
                most = most
            ));
        }
        lines
    }
}

/// What the chart shows, for those who cannot see it; at most 1,024 characters.
#[must_use]
pub fn alt_text(insights: &Insights) -> String {
    let counts = insights.counts();
    let mut parts = vec![format!("Chart. {}", insights.headline())];
    if counts.questions() > 0 {
        let part = |kind: Kind| format!("{} {}", kind.name().to_lowercase(), told(counts, kind));
        parts.push(format!("By outcome: {}.", Kind::ALL.map(part).join(", ")));
        let busiest = insights
            .days()
            .iter()
            .max_by_key(|day| (day.counts.questions(), day.date));
        if let Some(day) = busiest.filter(|_| insights.days().len() > 1) {
            let most = counted(day.counts.questions(), "question", "questions");
            parts.push(format!("Busiest day: {} with {most}.", long(day.date)));
        }
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

/// `80 (65 %)`.
pub(super) fn told(counts: &Counts, kind: Kind) -> String {
    let share = counts
        .share(kind)
        .map_or_else(String::new, |share| format!(" ({})", percent(share.value)));
    format!("{}{share}", counts.of(kind))
}

/// `81 %, likely 67 to 90 %`.
pub(super) fn with_interval(share: Share) -> String {
    let low = percent(share.low);
    let low = low.trim_end_matches(" %");
    format!(
        "{} (likely {low} to {})",
        percent(share.value),
        percent(share.high)
    )
}

pub(super) fn percent(value: f64) -> String {
    format!("{:.0} %", 100.0 * value)
}

fn counted(number: u64, one: &str, more: &str) -> String {
    format!("{number} {}", if number == 1 { one } else { more })
}

/// `26 November 2026`.
pub(super) fn long(date: Date) -> String {
    format!("{} {} {}", date.day(), month(date), date.year())
}

/// `26 Nov`.
pub(super) fn short(date: Date) -> String {
    let month: String = month(date).chars().take(3).collect();
    format!("{} {month}", date.day())
}

fn month(date: Date) -> &'static str {
    const NAMES: [&str; 12] = [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];
    let at = usize::try_from(date.month() - 1).unwrap_or(0);
    NAMES.get(at).copied().unwrap_or_default()
}
