//! What must an entry's file hold? From one TOML file to one [`Entry`].

use jiff::civil::Date;
use toml::Spanned;

use super::claims::Claims;
use super::reader::{File, LINE, PARAGRAPH, SHORT, address};
use super::{
    Care, CareLevel, ClaimId, ClaimStatus, Dispute, Entry, EntryId, Kind, Problem, Review, Source,
    Tests, Treatment, lint,
    raw::{RawEntry, RawTreatment},
};

/// Fewer phrasings than this leave an entry hard to find (MATCHING.md 3: more raise everything).
const MIN_ASKS: usize = 8;

/// The most characters an entry shows: the longest shipped one (2,804) rounded up.
const MAX_SHOWN: usize = 3_000;

/// An entry on what the article does not treat rests on its own sources, at least so many.
const UNCLAIMED_SOURCES: usize = 2;

/// The longest time between two reviews: a year and a day to spare.
const MAX_REVIEW_DAYS: i32 = 366;

/// Lines of an entry file that later checks point at.
pub(super) struct Lines {
    pub(super) asks: Vec<usize>,
    pub(super) related: Vec<usize>,
}

impl File<'_> {
    /// Reads an entry; `None` when a fault costs the file.
    pub(super) fn entry(&mut self, claims: &Claims, today: Date) -> Option<(Entry, Lines)> {
        let id = self.keep(0, self.stem().parse::<EntryId>());
        let raw = self.raw::<RawEntry>()?;
        let kind = self.kind(&raw.kind);
        if kind.is_some_and(|kind| (kind == Kind::Treatment) != raw.treatment.is_some()) {
            self.fault(self.line(raw.kind.span().start), Problem::TreatmentTable);
        }
        let ask_lines = raw
            .asks
            .get_ref()
            .iter()
            .filter_map(|ask| self.line(ask.span().start))
            .collect();
        let title = self.shown("title", &raw.title, SHORT);
        let aim = self.prose("aim", &raw.aim, PARAGRAPH);
        let summary = self.shown("summary", &raw.summary, 320);
        let cause = self.shown("cause", &raw.cause, PARAGRAPH);
        let helps = self.shown("helps", &raw.helps, PARAGRAPH);
        let uncertainty = self.shown("uncertainty", &raw.uncertainty, 400);
        let care = self.care(&raw);
        let asks = self.list("asks", &raw.asks, MIN_ASKS);
        for ask in raw.asks.get_ref() {
            self.quoted("asks", ask, lint::phrasing);
        }
        let related = self.related(id.as_ref(), raw.related.get_ref());
        let (claim_ids, disputes) = self.claimed(&raw, claims);
        let treatment = raw.treatment.as_ref().map(|raw| self.treatment(raw));
        let sources = self.sources(&raw, today);
        let review = self.review(&raw, today);
        let reach = self.list("tests.reach", &raw.tests.reach, 1);
        let avoid = self.list("tests.avoid", &raw.tests.avoid, 1);
        if self.spoiled {
            return None;
        }
        let (related, related_lines) = related?.into_iter().unzip();
        let lines = Lines {
            asks: ask_lines,
            related: related_lines,
        };
        let entry = Entry {
            id: id?,
            title: title?,
            kind: kind?,
            aim: aim?,
            summary: summary?,
            cause: cause?,
            helps: helps?,
            uncertainty: uncertainty?,
            care: care?,
            disputes: disputes?,
            treatment: treatment.flatten(),
            asks: asks?,
            related,
            claims: claim_ids?,
            sources: sources?,
            review: review?,
            tests: Tests {
                reach: reach?,
                avoid: avoid?,
            },
        };
        self.check_whole(&raw, &entry);
        Some((entry, lines))
    }

    /// What can be said of an entry only when all its texts are read.
    fn check_whole(&mut self, raw: &RawEntry, entry: &Entry) {
        let texts: Vec<(&'static str, &str)> = entry
            .shown()
            .map(|(field, text)| (field, text.as_str()))
            .collect();
        let parts = || texts.iter().copied();
        let hard = lint::reading_grade(parts())
            .into_iter()
            .chain(lint::hard_texts(parts()));
        for problem in hard.chain(too_long(parts())) {
            let line = match &problem {
                Problem::HardToRead { field, .. }
                | Problem::HardText { field, .. }
                | Problem::LongEntry { field, .. } => self.line_of(field),
                _ => None,
            };
            self.fault(line, problem);
        }
        let helps = self.line(raw.helps.span().start);
        for problem in lint::missing_warnings(parts()) {
            self.fault(helps, problem);
        }
        if entry.claims.is_empty() && entry.sources.len() < UNCLAIMED_SOURCES {
            let problem = Problem::Unclaimed {
                count: entry.sources.len(),
                min: UNCLAIMED_SOURCES,
            };
            self.fault(self.line(raw.claims.span().start), problem);
        }
    }

    fn kind(&mut self, raw: &Spanned<String>) -> Option<Kind> {
        let kind = match raw.get_ref().as_str() {
            "condition" => Ok(Kind::Condition),
            "cause" => Ok(Kind::Cause),
            "treatment" => Ok(Kind::Treatment),
            "guidance" => Ok(Kind::Guidance),
            "about" => Ok(Kind::About),
            other => Err(Problem::OneOf {
                field: "kind",
                value: other.chars().take(40).collect(),
                expected: "condition, cause, treatment, guidance or about",
            }),
        };
        self.keep(raw.span().start, kind)
    }

    fn care(&mut self, raw: &RawEntry) -> Option<Care> {
        let level = match raw.care.level.get_ref().as_str() {
            "routine" => Ok(CareLevel::Routine),
            "soon" => Ok(CareLevel::Soon),
            "urgent" => Ok(CareLevel::Urgent),
            other => Err(Problem::OneOf {
                field: "care.level",
                value: other.chars().take(40).collect(),
                expected: "routine, soon or urgent",
            }),
        };
        let level = self.keep(raw.care.level.span().start, level);
        let text = self.shown("care.text", &raw.care.text, 500);
        Some(Care {
            level: level?,
            text: text?,
        })
    }

    /// The neighbouring entries with their lines, each once and never the entry itself, so that no
    /// card has a button twice.
    fn related(
        &mut self,
        own: Option<&EntryId>,
        raw: &[Spanned<String>],
    ) -> Option<Vec<(EntryId, usize)>> {
        let mut kept: Vec<(EntryId, usize)> = Vec::new();
        let mut all_read = true;
        for text in raw {
            let Some(id) = self.parsed::<EntryId>(text) else {
                all_read = false;
                continue;
            };
            let line = self.line(text.span().start);
            if own == Some(&id) {
                self.fault(line, Problem::RelatedSelf(id.to_string()));
            } else if kept.iter().any(|(other, _)| *other == id) {
                self.fault(line, Problem::RelatedTwice(id.to_string()));
            } else {
                kept.push((id, line.unwrap_or(1)));
            }
        }
        all_read.then_some(kept)
    }

    /// The entry's claims, and the corrections that some of them need.
    fn claimed(
        &mut self,
        raw: &RawEntry,
        known: &Claims,
    ) -> (Option<Vec<ClaimId>>, Option<Vec<Dispute>>) {
        let mut disputes = Vec::new();
        for dispute in &raw.dispute {
            let claim = self.parsed::<ClaimId>(&dispute.claim);
            let article = self.shown("dispute.article", &dispute.article, LINE);
            let evidence = self.shown("dispute.evidence", &dispute.evidence, 340);
            if claim.as_ref().is_some_and(|id| !known.names(id)) {
                let problem = Problem::UnknownClaim(dispute.claim.get_ref().clone());
                self.fault(self.line(dispute.claim.span().start), problem);
            }
            let all = (claim, article, evidence);
            disputes.push(match all {
                (Some(claim), Some(article), Some(evidence)) => Some(Dispute {
                    claim,
                    article,
                    evidence,
                }),
                _ => None,
            });
        }
        let disputes: Option<Vec<Dispute>> = disputes.into_iter().collect();
        let mut ids = Vec::new();
        for claim in raw.claims.get_ref() {
            let id = self.parsed::<ClaimId>(claim);
            if let Some(id) = &id {
                let line = self.line(claim.span().start);
                let answered = disputes
                    .iter()
                    .flatten()
                    .any(|dispute: &Dispute| dispute.claim == *id);
                match known.list.get(id).map(|claim| claim.status) {
                    None if known.names(id) => {}
                    None => self.fault(line, Problem::UnknownClaim(id.to_string())),
                    Some(ClaimStatus::NeedsCorrection) if !answered => {
                        self.fault(line, Problem::Undisputed(id.to_string()));
                    }
                    Some(_) => {}
                }
            }
            ids.push(id);
        }
        (ids.into_iter().collect(), disputes)
    }

    fn treatment(&mut self, raw: &RawTreatment) -> Option<Treatment> {
        const MAX: usize = 450;
        let how_it_works = self.shown("treatment.how_it_works", &raw.how_it_works, MAX);
        let benefits = self.shown("treatment.benefits", &raw.benefits, MAX);
        let risks = self.shown("treatment.risks", &raw.risks, MAX);
        let nothing = self.shown("treatment.if_nothing_is_done", &raw.if_nothing_is_done, MAX);
        let choices = self.shown("treatment.choices", &raw.choices, MAX);
        let quality_of_life = self.shown("treatment.quality_of_life", &raw.quality_of_life, MAX);
        for question in raw.questions.get_ref() {
            self.shown("treatment.questions", question, LINE);
        }
        let questions = self.list("treatment.questions", &raw.questions, 1);
        Some(Treatment {
            how_it_works: how_it_works?,
            benefits: benefits?,
            risks: risks?,
            if_nothing_is_done: nothing?,
            choices: choices?,
            quality_of_life: quality_of_life?,
            questions: questions?,
        })
    }

    fn sources(&mut self, raw: &RawEntry, today: Date) -> Option<Vec<Source>> {
        if raw.source.is_empty() {
            self.fault(
                None,
                Problem::TooFew {
                    field: "[[source]]",
                    count: 0,
                    min: 1,
                },
            );
        }
        let mut sources = Vec::new();
        for source in &raw.source {
            self.quoted("source.name", &source.name, lint::credit);
            let name = self.prose("source.name", &source.name, LINE);
            let url = self.keep(source.url.span().start, address(source.url.get_ref()));
            let seen = self.past("source.seen", &source.seen, today);
            sources.push(Source {
                name: name?,
                url: url?,
                seen: seen?,
            });
        }
        Some(sources)
    }

    fn review(&mut self, raw: &RawEntry, today: Date) -> Option<Review> {
        let reviewed = self.past("review.reviewed", &raw.review.reviewed, today);
        let next = self.date("review.next", &raw.review.next);
        self.quoted("review.by", &raw.review.by, lint::credit);
        let by = self.prose("review.by", &raw.review.by, LINE);
        let review = Review {
            reviewed: reviewed?,
            next: next?,
            by: by?,
        };
        let line = self.line(raw.review.next.span().start);
        if review.next <= review.reviewed {
            self.fault(line, Problem::ReviewOrder);
        } else if review.next < today {
            self.fault(line, Problem::ReviewOverdue(review.next));
        }
        let days = (review.next - review.reviewed).get_days();
        if days > MAX_REVIEW_DAYS {
            self.fault(line, Problem::ReviewFar(days));
        }
        Some(review)
    }
}

/// Whether some parts, each with its field's name, are more than anybody reads.
fn too_long<'t>(parts: impl Iterator<Item = (&'static str, &'t str)>) -> Option<Problem> {
    let lengths: Vec<(&'static str, usize)> = parts
        .map(|(field, text)| (field, text.chars().count()))
        .collect();
    let length = lengths.iter().map(|(_, length)| length).sum();
    let (field, _) = lengths.iter().max_by_key(|(_, length)| *length)?;
    (length > MAX_SHOWN).then_some(Problem::LongEntry {
        field,
        length,
        max: MAX_SHOWN,
    })
}
