//! From files to a pack: every value checked, every fault with its file and line.

use std::collections::{BTreeMap, HashMap};

use jiff::civil::Date;
use serde::de::DeserializeOwned;
use toml::{Spanned, value::Datetime};

use super::{
    Care, CareLevel, Claim, ClaimId, ClaimStatus, Concept, Dispute, Entry, EntryId, Fault, Kind,
    Lexicon, Pack, PackFiles, Problem, Prose, Reading, Review, Source, Tests, Treatment, lint,
    raw::{RawClaims, RawEntry, RawLexicon, RawPack, RawTreatment},
};
use crate::text::View;

/// Where the pack's own files lie; every other `.toml` file must be an entry.
const PACK: &str = "pack.toml";
const CLAIMS: &str = "claims.toml";
const LEXICON: &str = "lexicon.toml";
const ENTRIES: &str = "entries/";

/// Lengths in characters. A card's parts fit a Discord embed field (1,024) with room to spare, and
/// all of them fit one embed (6,000) beside the notices.
const SHORT: usize = 80;
const LINE: usize = 250;
const PARAGRAPH: usize = 600;
const PHRASING: usize = 100;

/// Fewer phrasings than this leave an entry hard to find (MATCHING.md 3: more raise everything).
const MIN_ASKS: usize = 8;

/// Reads every file of a pack.
pub(super) fn pack(files: &PackFiles, today: Date) -> Reading {
    let mut faults = Vec::new();
    let mut head = None;
    let mut lexicon = Lexicon::default();
    let mut claims = BTreeMap::new();
    let mut entry_files = Vec::new();
    for (path, text) in &files.files {
        let mut file = File::new(path, text, &mut faults);
        match path.as_str() {
            PACK => head = file.raw::<RawPack>(),
            CLAIMS => claims = file.claims(),
            LEXICON => lexicon = file.lexicon(),
            _ if path.starts_with(ENTRIES) => entry_files.push((path, text)),
            _ => file.fault(
                None,
                Problem::OneOf {
                    field: "file",
                    value: path.clone(),
                    expected: "pack.toml, claims.toml, lexicon.toml or a file under entries/",
                },
            ),
        }
    }
    let mut entries = Entries::default();
    for (path, text) in entry_files {
        let mut file = File::new(path, text, &mut faults);
        if let Some((entry, lines)) = file.entry(&claims, today) {
            entries.add(&mut file, entry, lines);
        }
    }
    entries.check_links(&mut faults);
    let built = head.and_then(|raw| {
        let text = files
            .files
            .iter()
            .find(|(path, _)| path == PACK)
            .map(|(_, text)| text);
        File::new(PACK, text?, &mut faults).pack(&raw)
    });
    let pack = built.map(|mut pack| {
        pack.lexicon = lexicon;
        pack.claims = claims;
        pack.entries = entries.list.into_iter().map(|(entry, ..)| entry).collect();
        pack.entries.sort_by(|a, b| a.id.cmp(&b.id));
        pack
    });
    if !files.files.iter().any(|(path, _)| path == PACK) {
        let problem = Problem::Unreadable("not there".to_owned());
        faults.push(Fault {
            file: PACK.to_owned(),
            line: None,
            problem,
        });
    }
    Reading { pack, faults }
}

/// The entries read so far, and what they must not share.
#[derive(Default)]
struct Entries {
    list: Vec<(Entry, String, Lines)>,
    files: HashMap<EntryId, String>,
    phrasings: HashMap<String, String>,
}

/// Lines of an entry file that later checks point at.
struct Lines {
    asks: Vec<usize>,
    related: usize,
}

impl Entries {
    fn add(&mut self, file: &mut File<'_>, entry: Entry, lines: Lines) {
        if let Some(first) = self.files.get(&entry.id) {
            let (id, first) = (entry.id.to_string(), first.clone());
            return file.fault(None, Problem::DuplicateId { id, first });
        }
        self.files.insert(entry.id.clone(), file.path.to_owned());
        for (ask, line) in entry.asks.iter().zip(&lines.asks) {
            let seen = View::of(ask.as_str()).joined();
            if let Some(first) = self.phrasings.get(&seen) {
                let (phrase, first) = (ask.to_string(), first.clone());
                file.fault(Some(*line), Problem::SharedPhrasing { phrase, first });
            } else {
                self.phrasings.insert(seen, file.path.to_owned());
            }
        }
        self.list.push((entry, file.path.to_owned(), lines));
    }

    fn check_links(&self, faults: &mut Vec<Fault>) {
        for (entry, path, lines) in &self.list {
            for id in entry
                .related
                .iter()
                .filter(|id| !self.files.contains_key(*id))
            {
                let problem = Problem::UnknownEntry {
                    field: "related",
                    id: id.to_string(),
                };
                faults.push(Fault {
                    file: path.clone(),
                    line: Some(lines.related),
                    problem,
                });
            }
        }
    }
}

/// One file being read: turns positions into lines and collects what is wrong.
struct File<'a> {
    path: &'a str,
    text: &'a Result<String, String>,
    faults: &'a mut Vec<Fault>,
    spoiled: bool,
}

impl<'a> File<'a> {
    fn new(path: &'a str, text: &'a Result<String, String>, faults: &'a mut Vec<Fault>) -> Self {
        Self {
            path,
            text,
            faults,
            spoiled: false,
        }
    }

    fn fault(&mut self, line: Option<usize>, problem: Problem) {
        let fault = Fault {
            file: self.path.to_owned(),
            line,
            problem,
        };
        self.spoiled |= fault.costs_the_file();
        self.faults.push(fault);
    }

    fn line(&self, offset: usize) -> Option<usize> {
        let before = self.text.as_ref().ok()?.bytes().take(offset);
        Some(before.filter(|byte| *byte == b'\n').count() + 1)
    }

    fn raw<T: DeserializeOwned>(&mut self) -> Option<T> {
        let text = match self.text {
            Ok(text) => text,
            Err(cause) => {
                self.fault(None, Problem::Unreadable(cause.clone()));
                return None;
            }
        };
        match toml::from_str(text) {
            Ok(raw) => Some(raw),
            Err(error) => {
                let line = error.span().and_then(|span| self.line(span.start));
                self.fault(line, Problem::Syntax(error.message().to_owned()));
                None
            }
        }
    }

    /// Keeps a value, or notes what is wrong with it at its line.
    fn keep<T>(&mut self, at: usize, value: Result<T, Problem>) -> Option<T> {
        value
            .map_err(|problem| self.fault(self.line(at), problem))
            .ok()
    }

    fn prose(&mut self, field: &'static str, raw: &Spanned<String>, max: usize) -> Option<Prose> {
        self.keep(raw.span().start, Prose::parse(field, raw.get_ref(), max))
    }

    /// A text that members read: its wording is checked too.
    fn shown(&mut self, field: &'static str, raw: &Spanned<String>, max: usize) -> Option<Prose> {
        let line = self.line(raw.span().start);
        for problem in lint::wording(field, raw.get_ref()) {
            self.fault(line, problem);
        }
        self.prose(field, raw, max)
    }

    fn list(
        &mut self,
        field: &'static str,
        raw: &Spanned<Vec<Spanned<String>>>,
        min: usize,
    ) -> Option<Vec<Prose>> {
        let texts = raw.get_ref();
        if texts.len() < min {
            let problem = Problem::TooFew {
                field,
                count: texts.len(),
                min,
            };
            self.fault(self.line(raw.span().start), problem);
        }
        let kept: Vec<_> = texts
            .iter()
            .map(|text| self.prose(field, text, PHRASING))
            .collect();
        kept.into_iter().collect()
    }

    fn parsed<T: std::str::FromStr<Err = Problem>>(&mut self, raw: &Spanned<String>) -> Option<T> {
        self.keep(raw.span().start, raw.get_ref().parse())
    }

    fn date(&mut self, field: &'static str, raw: &Spanned<Datetime>) -> Option<Date> {
        let parts = raw.get_ref();
        let date = parts
            .date
            .filter(|_| parts.time.is_none())
            .and_then(|day| {
                let (year, month) = (i16::try_from(day.year).ok()?, i8::try_from(day.month).ok()?);
                Date::new(year, month, i8::try_from(day.day).ok()?).ok()
            })
            .ok_or(Problem::Date { field });
        self.keep(raw.span().start, date)
    }

    fn pack(mut self, raw: &RawPack) -> Option<Pack> {
        let date = self.date("article.date", &raw.article.date);
        let parts = [
            self.prose("article.title", &raw.article.title, PARAGRAPH),
            self.prose("article.author", &raw.article.author, SHORT),
            self.prose("article.section", &raw.article.section, SHORT),
            self.prose("article.note", &raw.article.note, PARAGRAPH),
        ];
        let [title, author, section, note] = parts;
        let article = format!(
            "{}, by {}, {} ({}). {}",
            title?, author?, date?, section?, note?
        );
        Some(Pack {
            id: self.parsed(&raw.id)?,
            version: self.prose("version", &raw.version, SHORT)?,
            language: self.prose("language", &raw.language, SHORT)?,
            title: self.prose("title", &raw.title, SHORT)?,
            licence: self.prose("licence", &raw.licence, SHORT)?,
            article: self.keep(0, Prose::parse("article", &article, 4 * PARAGRAPH))?,
            disclaimer: self.shown("notices.disclaimer", &raw.notices.disclaimer, LINE)?,
            referral: self.shown("notices.referral", &raw.notices.referral, LINE)?,
            lexicon: Lexicon::default(),
            entries: Vec::new(),
            claims: BTreeMap::new(),
        })
    }

    fn claims(&mut self) -> BTreeMap<ClaimId, Claim> {
        let mut claims = BTreeMap::new();
        for raw in self
            .raw::<RawClaims>()
            .map(|raw| raw.claim)
            .unwrap_or_default()
        {
            let id = self.parsed::<ClaimId>(&raw.id);
            let status = self.parsed::<ClaimStatus>(&raw.status);
            let says = self.prose("says", &raw.says, LINE);
            let note = self.prose("note", &raw.note, PARAGRAPH);
            for url in &raw.sources {
                self.keep(url.span().start, address(url.get_ref()));
            }
            if let (Some(id), Some(status), Some(says), Some(note)) = (id, status, says, note) {
                claims.insert(id, Claim { status, says, note });
            }
        }
        claims
    }

    fn lexicon(&mut self) -> Lexicon {
        let mut lexicon = Lexicon::default();
        let mut taken: HashMap<String, String> = HashMap::new();
        for raw in self
            .raw::<RawLexicon>()
            .map(|raw| raw.concept)
            .unwrap_or_default()
        {
            let id: Option<EntryId> = self.parsed(&raw.id);
            let entry = raw.entry.as_ref().and_then(|entry| self.parsed(entry));
            let mut terms = |file: &mut Self, raws: &[Spanned<String>]| -> Vec<Prose> {
                let mut kept = Vec::new();
                for term in raws {
                    let seen = View::of(term.get_ref()).joined();
                    if let Some(first) = taken.get(&seen) {
                        let (term_text, first) = (term.get_ref().clone(), first.clone());
                        let line = file.line(term.span().start);
                        file.fault(
                            line,
                            Problem::SharedTerm {
                                term: term_text,
                                first,
                            },
                        );
                        continue;
                    }
                    taken.insert(seen, raw.id.get_ref().clone());
                    kept.extend(file.prose("terms", term, PHRASING));
                }
                kept
            };
            let (plain, ambiguous) = (terms(self, &raw.terms), terms(self, &raw.ambiguous));
            if let Some(id) = id {
                lexicon.concepts.push(Concept {
                    id,
                    entry,
                    terms: plain,
                    ambiguous,
                });
            }
        }
        lexicon
    }

    fn entry(&mut self, claims: &BTreeMap<ClaimId, Claim>, today: Date) -> Option<(Entry, Lines)> {
        let stem = self
            .path
            .rsplit('/')
            .next()
            .and_then(|name| name.strip_suffix(".toml"));
        let id = self.keep(0, stem.unwrap_or_default().parse::<EntryId>());
        let raw = self.raw::<RawEntry>()?;
        let kind = self.kind(&raw.kind);
        if kind.is_some_and(|kind| (kind == Kind::Treatment) != raw.treatment.is_some()) {
            self.fault(self.line(raw.kind.span().start), Problem::TreatmentTable);
        }
        let lines = Lines {
            asks: raw
                .asks
                .get_ref()
                .iter()
                .filter_map(|ask| self.line(ask.span().start))
                .collect(),
            related: self.line(raw.related.span().start).unwrap_or(1),
        };
        let title = self.shown("title", &raw.title, SHORT);
        let aim = self.prose("aim", &raw.aim, PARAGRAPH);
        let summary = self.shown("summary", &raw.summary, 320);
        let cause = self.shown("cause", &raw.cause, PARAGRAPH);
        let helps = self.shown("helps", &raw.helps, PARAGRAPH);
        let uncertainty = self.shown("uncertainty", &raw.uncertainty, 400);
        let care = self.care(&raw);
        let asks = self.list("asks", &raw.asks, MIN_ASKS);
        let related: Vec<_> = raw
            .related
            .get_ref()
            .iter()
            .map(|id| self.parsed(id))
            .collect();
        let (claim_ids, disputes) = self.claimed(&raw, claims);
        let treatment = raw.treatment.as_ref().map(|raw| self.treatment(raw));
        let sources = self.sources(&raw);
        let review = self.review(&raw, today);
        let reach = self.list("tests.reach", &raw.tests.reach, 1);
        let avoid = self.list("tests.avoid", &raw.tests.avoid, 1);
        if self.spoiled {
            return None;
        }
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
            related: related.into_iter().collect::<Option<_>>()?,
            claims: claim_ids?,
            sources: sources?,
            review: review?,
            tests: Tests {
                reach: reach?,
                avoid: avoid?,
            },
        };
        let all = entry
            .shown()
            .map(|(_, text)| text.as_str())
            .collect::<Vec<_>>()
            .join("\n");
        if let Some(problem) = lint::reading_grade(&all) {
            self.fault(None, problem);
        }
        Some((entry, lines))
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

    /// The entry's claims, and the corrections that some of them need.
    fn claimed(
        &mut self,
        raw: &RawEntry,
        known: &BTreeMap<ClaimId, Claim>,
    ) -> (Option<Vec<ClaimId>>, Option<Vec<Dispute>>) {
        let mut disputes = Vec::new();
        for dispute in &raw.dispute {
            let claim = self.parsed::<ClaimId>(&dispute.claim);
            let article = self.shown("dispute.article", &dispute.article, LINE);
            let evidence = self.shown("dispute.evidence", &dispute.evidence, 340);
            if claim.as_ref().is_some_and(|id| !known.contains_key(id)) {
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
        for claim in &raw.claims {
            let id = self.parsed::<ClaimId>(claim);
            if let Some(id) = &id {
                let line = self.line(claim.span().start);
                let answered = disputes
                    .iter()
                    .flatten()
                    .any(|dispute: &Dispute| dispute.claim == *id);
                match known.get(id).map(|claim| claim.status) {
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

    fn sources(&mut self, raw: &RawEntry) -> Option<Vec<Source>> {
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
            let name = self.prose("source.name", &source.name, LINE);
            let url = self.keep(source.url.span().start, address(source.url.get_ref()));
            let seen = self.date("source.seen", &source.seen);
            sources.push(Source {
                name: name?,
                url: url?,
                seen: seen?,
            });
        }
        Some(sources)
    }

    fn review(&mut self, raw: &RawEntry, today: Date) -> Option<Review> {
        let reviewed = self.date("review.reviewed", &raw.review.reviewed);
        let next = self.date("review.next", &raw.review.next);
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
        Some(review)
    }
}

fn address(url: &str) -> Result<Box<str>, Problem> {
    let rest = url
        .strip_prefix("https://")
        .or_else(|| url.strip_prefix("http://"));
    let fits = rest.is_some_and(|rest| rest.contains('.') && !rest.contains(char::is_whitespace));
    if fits {
        Ok(url.into())
    } else {
        Err(Problem::Url(url.chars().take(80).collect()))
    }
}
