//! What do the counts say? Totals, shares, days and entries of a period, and of the one before.

use std::collections::BTreeMap;

use jiff::ToSpan;
use jiff::civil::Date;

use super::tally::{Tallied, What, Wording};
use crate::evaluation::Share;
use crate::knowledge::{EntryId, Revision};
use crate::say;
use crate::speech::Language;

/// The longest period, in days; of a longer one the last days count.
const LONGEST: usize = 366;

/// How a question ended; each ends in one of these ways.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// An entry answered.
    Answered,
    /// Two or three entries were offered.
    Unsure,
    /// No entry answered.
    Unknown,
    /// Declined: a dose, a diagnosis, a change of medicine.
    Boundary,
    /// An emergency card was shown.
    Urgent,
}

impl Kind {
    /// All, in the order in which they are told and drawn.
    pub const ALL: [Self; 5] = [
        Self::Answered,
        Self::Unsure,
        Self::Unknown,
        Self::Boundary,
        Self::Urgent,
    ];

    /// What it is called.
    #[must_use]
    pub fn name(self, language: Language) -> String {
        match self {
            Self::Answered => say!(language, "insights-kind-answered"),
            Self::Unsure => say!(language, "insights-kind-unsure"),
            Self::Unknown => say!(language, "insights-kind-unknown"),
            Self::Boundary => say!(language, "insights-kind-declined"),
            Self::Urgent => say!(language, "insights-kind-urgent"),
        }
    }

    /// What it means, in a few words.
    #[must_use]
    pub fn meaning(self, language: Language) -> String {
        match self {
            Self::Answered => say!(language, "insights-meaning-answered"),
            Self::Unsure => say!(language, "insights-meaning-unsure"),
            Self::Unknown => say!(language, "insights-meaning-unknown"),
            Self::Boundary => say!(language, "insights-meaning-declined"),
            Self::Urgent => say!(language, "insights-meaning-urgent"),
        }
    }
}

/// Counts of some days.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counts {
    kinds: [u64; 5],
    helpful: u64,
    not_helpful: u64,
    not_meant: u64,
    suggested: u64,
    shadowed: u64,
}

impl Counts {
    /// How many questions ended so.
    #[must_use]
    pub fn of(&self, kind: Kind) -> u64 {
        self.kinds[kind as usize]
    }

    /// How many questions there were.
    #[must_use]
    pub fn questions(&self) -> u64 {
        self.kinds
            .iter()
            .fold(0, |sum, one| sum.saturating_add(*one))
    }

    /// Which share of the questions ended so, with its 95 % interval; `None` without questions.
    #[must_use]
    pub fn share(&self, kind: Kind) -> Option<Share> {
        share(self.of(kind), self.questions())
    }

    /// How many members said that an answer helped.
    #[must_use]
    pub fn helpful(&self) -> u64 {
        self.helpful
    }

    /// How many said whether an answer helped.
    #[must_use]
    pub fn votes(&self) -> u64 {
        self.helpful.saturating_add(self.not_helpful)
    }

    /// How many said that an answer was not what they meant.
    #[must_use]
    pub fn not_meant(&self) -> u64 {
        self.not_meant
    }

    /// How often an entry was offered to somebody who had not asked.
    #[must_use]
    pub fn suggested(&self) -> u64 {
        self.suggested
    }

    /// How often something would have been said without being asked, in channels where it is only counted.
    #[must_use]
    pub fn shadowed(&self) -> u64 {
        self.shadowed
    }

    /// Which share of those who said so were helped, with its 95 % interval; `None` when nobody did.
    #[must_use]
    pub fn helpful_share(&self) -> Option<Share> {
        share(self.helpful, self.votes())
    }

    fn add(&mut self, what: &What, count: u64) {
        let sum = match what {
            What::Answered(_) => &mut self.kinds[Kind::Answered as usize],
            What::Unsure => &mut self.kinds[Kind::Unsure as usize],
            What::Unknown => &mut self.kinds[Kind::Unknown as usize],
            What::Urgent => &mut self.kinds[Kind::Urgent as usize],
            What::Boundary => &mut self.kinds[Kind::Boundary as usize],
            What::Helpful(_) => &mut self.helpful,
            What::NotHelpful(_) => &mut self.not_helpful,
            What::NotMeant(_) => &mut self.not_meant,
            What::Suggested(_) => &mut self.suggested,
            What::Shadowed(_) => &mut self.shadowed,
            What::Words(_) => return,
        };
        *sum = sum.saturating_add(count);
    }
}

/// A part of a whole with Wilson's interval.
fn share(part: u64, whole: u64) -> Option<Share> {
    let whole = usize::try_from(whole).unwrap_or(usize::MAX);
    let part = usize::try_from(part).unwrap_or(usize::MAX);
    (whole > 0).then(|| Share::of(part.min(whole), whole))
}

/// The counts of one day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Day {
    /// Which.
    pub date: Date,
    /// What happened; zeros when nothing did.
    pub counts: Counts,
}

/// How an entry did.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct EntryFigures {
    /// Which.
    pub entry: EntryId,
    /// What it is called; its id until [`Insights::titled`].
    pub title: String,
    /// How often it answered.
    pub answered: u64,
    /// How many said that it helped.
    pub helpful: u64,
    /// How many said that it did not.
    pub not_helpful: u64,
    /// How many said that they meant something else.
    pub not_meant: u64,
    /// How often it was offered to somebody who had not asked.
    pub suggested: u64,
    /// How often it would have been said to somebody who had not asked.
    pub shadowed: u64,
    /// The same by wording, in the order in which they were first judged.
    pub wordings: Vec<WordingFigures>,
}

/// What members said of one wording of an entry.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct WordingFigures {
    /// Which; `None` for what was said before wordings were told apart.
    pub revision: Option<Revision>,
    /// The first day of the period on which it was judged.
    pub since: Date,
    /// How many said that it helped.
    pub helpful: u64,
    /// How many said that it did not.
    pub not_helpful: u64,
    /// How many said that they meant something else.
    pub not_meant: u64,
}

/// A period of a guild in numbers.
#[derive(Debug, Clone, PartialEq)]
pub struct Insights {
    from: Date,
    to: Date,
    counts: Counts,
    before: Counts,
    days: Vec<Day>,
    entries: Vec<EntryFigures>,
    words: Vec<(String, u64)>,
    language: Language,
}

impl Insights {
    /// Adds up the counts of the days from `from` to `to`, both among them, and of as many days before; what
    /// lies outside is left out. The order of the two does not matter, and of a period longer than 366 days
    /// the last ones count.
    #[must_use]
    pub fn over(tallies: &[Tallied], from: Date, to: Date) -> Self {
        let (first, to) = (from.min(to), from.max(to));
        let mut dates = vec![to];
        while let Some(last) = dates.last().copied().filter(|last| *last > first) {
            let Ok(yesterday) = last.yesterday() else {
                break;
            };
            if dates.len() >= LONGEST {
                break;
            }
            dates.push(yesterday);
        }
        dates.reverse();
        let from = dates.first().copied().unwrap_or(to);
        let length = i64::try_from(dates.len()).unwrap_or(0);
        let earlier = from.checked_sub(length.days()).unwrap_or(Date::MIN);
        let mut before = Counts::default();
        let mut days: BTreeMap<Date, Counts> = BTreeMap::new();
        let mut counts = Counts::default();
        let mut entries: BTreeMap<&EntryId, EntryFigures> = BTreeMap::new();
        let mut words: BTreeMap<&str, u64> = BTreeMap::new();
        for Tallied { day, what, count } in tallies {
            if (earlier..from).contains(day) {
                before.add(what, *count);
            }
            if !(from..=to).contains(day) {
                continue;
            }
            counts.add(what, *count);
            days.entry(*day).or_default().add(what, *count);
            if let What::Words(group) = what {
                let sum = words.entry(group).or_default();
                *sum = sum.saturating_add(*count);
            }
            note_entry(&mut entries, what, *day, *count);
        }
        let day = |date: Date| Day {
            date,
            counts: days.get(&date).copied().unwrap_or_default(),
        };
        let mut entries: Vec<EntryFigures> = entries.into_values().collect();
        for one in &mut entries {
            one.wordings
                .sort_by_key(|wording| (wording.since, wording.revision));
        }
        entries.sort_by(|a, b| {
            b.answered
                .cmp(&a.answered)
                .then_with(|| a.entry.cmp(&b.entry))
        });
        let mut words: Vec<(String, u64)> = words
            .into_iter()
            .map(|(group, people)| (group.to_owned(), people))
            .collect();
        words.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
        Self {
            from,
            to,
            counts,
            before,
            days: dates.into_iter().map(day).collect(),
            entries,
            words,
            language: Language::default(),
        }
    }

    /// The same with the titles of entries in the place of their ids, where `title` knows one.
    #[must_use]
    pub fn titled(mut self, title: impl Fn(&EntryId) -> Option<String>) -> Self {
        for figures in &mut self.entries {
            if let Some(title) = title(&figures.entry) {
                figures.title = title;
            }
        }
        self
    }

    /// The same, told in another language than English. Titles stand as they are.
    #[must_use]
    pub fn in_language(mut self, language: Language) -> Self {
        self.language = language;
        self
    }

    /// The language it is told in.
    #[must_use]
    pub fn language(&self) -> Language {
        self.language
    }

    /// The first day.
    #[must_use]
    pub fn from(&self) -> Date {
        self.from
    }

    /// The last day.
    #[must_use]
    pub fn to(&self) -> Date {
        self.to
    }

    /// The whole period.
    #[must_use]
    pub fn counts(&self) -> &Counts {
        &self.counts
    }

    /// As many days before it.
    #[must_use]
    pub fn before(&self) -> &Counts {
        &self.before
    }

    /// Each day in order, also those on which nothing happened.
    #[must_use]
    pub fn days(&self) -> &[Day] {
        &self.days
    }

    /// Every entry that answered, was judged, offered or only counted, the most asked first.
    #[must_use]
    pub fn entries(&self) -> &[EntryFigures] {
        &self.entries
    }

    /// Groups of words that many wrote without an answer, with how many people, the most first.
    #[must_use]
    pub fn unknown_words(&self) -> &[(String, u64)] {
        &self.words
    }
}

fn note_entry<'t>(
    entries: &mut BTreeMap<&'t EntryId, EntryFigures>,
    what: &'t What,
    day: Date,
    count: u64,
) {
    let id = match what {
        What::Answered(id) | What::Suggested(id) | What::Shadowed(id) => id,
        What::Helpful(one) | What::NotHelpful(one) | What::NotMeant(one) => &one.entry,
        _ => return,
    };
    let figures = entries.entry(id).or_insert_with(|| EntryFigures {
        entry: id.clone(),
        title: id.to_string(),
        answered: 0,
        helpful: 0,
        not_helpful: 0,
        not_meant: 0,
        wordings: Vec::new(),
        suggested: 0,
        shadowed: 0,
    });
    note_wording(figures, what, day, count);
    let sum = match what {
        What::Helpful(_) => &mut figures.helpful,
        What::NotHelpful(_) => &mut figures.not_helpful,
        What::NotMeant(_) => &mut figures.not_meant,
        What::Suggested(_) => &mut figures.suggested,
        What::Shadowed(_) => &mut figures.shadowed,
        _ => &mut figures.answered,
    };
    *sum = sum.saturating_add(count);
}

fn note_wording(figures: &mut EntryFigures, what: &What, day: Date, count: u64) {
    let (What::Helpful(Wording { revision, .. })
    | What::NotHelpful(Wording { revision, .. })
    | What::NotMeant(Wording { revision, .. })) = what
    else {
        return;
    };
    let wordings = &mut figures.wordings;
    let at = wordings.iter().position(|one| one.revision == *revision);
    let at = at.unwrap_or_else(|| {
        wordings.push(WordingFigures {
            revision: *revision,
            since: day,
            helpful: 0,
            not_helpful: 0,
            not_meant: 0,
        });
        wordings.len() - 1
    });
    let Some(wording) = wordings.get_mut(at) else {
        return;
    };
    wording.since = wording.since.min(day);
    let sum = match what {
        What::Helpful(_) => &mut wording.helpful,
        What::NotHelpful(_) => &mut wording.not_helpful,
        _ => &mut wording.not_meant,
    };
    *sum = sum.saturating_add(count);
}
