//! From files to a pack: every value checked, every fault with its file and line.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use jiff::civil::Date;
use toml::Spanned;

use super::claims::{Claims, may_lack_sources};
use super::entry_file::Lines;
use super::reader::{File, LINE, MESSAGE, PARAGRAPH, SHORT, TERM, address};
use super::{
    Abbreviation, Claim, ClaimId, ClaimStatus, Concept, Entry, EntryId, Fault, Guides, Lexicon,
    Pack, PackFiles, Problem, Prose, Reading, Subject,
    raw::{RawAbbreviation, RawClaims, RawElsewhere, RawGuides, RawLexicon, RawPack},
};
use crate::text::View;

/// Where the pack's own files lie; every other `.toml` file must be an entry.
const PACK: &str = "pack.toml";
const CLAIMS: &str = "claims.toml";
const LEXICON: &str = "lexicon.toml";
pub(super) const ELSEWHERE: &str = "elsewhere.toml";
pub(super) const ENTRIES: &str = "entries/";

/// Reads every file of a pack; also gives the file that each normalised phrasing stands in.
pub(super) fn pack(files: &PackFiles, today: Date) -> (Reading, HashMap<String, String>) {
    let mut faults = Vec::new();
    let mut head = None;
    let mut lexicon = Lexicon::default();
    let mut elsewhere = Vec::new();
    let mut elsewhere_asks = Vec::new();
    let mut claims = Claims::default();
    let mut entry_files = Vec::new();
    for (path, text) in &files.files {
        let mut file = File::new(path, text, &mut faults);
        match path.as_str() {
            PACK => head = file.raw::<RawPack>(),
            CLAIMS => claims = file.claims(),
            LEXICON => lexicon = file.lexicon(),
            ELSEWHERE => (elsewhere, elsewhere_asks) = file.elsewhere(),
            _ if path.starts_with(ENTRIES) => entry_files.push((path, text)),
            _ => file.fault(
                None,
                Problem::OneOf {
                    field: "file",
                    value: path.clone(),
                    expected: "pack.toml, claims.toml, lexicon.toml, elsewhere.toml or a file under entries/",
                },
            ),
        }
    }
    if entry_files.is_empty() {
        faults.push(Fault {
            file: ENTRIES.to_owned(),
            line: None,
            problem: Problem::NoEntries,
        });
    }
    let mut entries = Entries::default();
    for (path, text) in entry_files {
        let mut file = File::new(path, text, &mut faults);
        if let Some((entry, lines)) = file.entry(&claims, today) {
            entries.add(&mut file, entry, lines);
        } else {
            entries.refused.extend(file.stem().parse::<EntryId>());
        }
    }
    entries.check_links(&mut faults);
    if let (Some(raw), Some((path, text))) =
        (&head, files.files.iter().find(|(path, _)| path == PACK))
    {
        entries.check_guides(&mut File::new(path, text, &mut faults), &raw.guides);
    }
    if let Some((path, text)) = files.files.iter().find(|(path, _)| path == ELSEWHERE) {
        entries.check_elsewhere(&mut File::new(path, text, &mut faults), &elsewhere_asks);
    }
    let built = head.and_then(|raw| {
        let text = files
            .files
            .iter()
            .find(|(path, _)| path == PACK)
            .map(|(_, text)| text);
        File::new(PACK, text?, &mut faults).pack(&raw)
    });
    let pack = built.map(|mut pack| {
        pack.lexicon = Arc::new(lexicon);
        pack.elsewhere = elsewhere.into();
        pack.claims = Arc::new(claims);
        let list = entries.list.into_iter();
        pack.entries = list.map(|(entry, ..)| Arc::new(entry)).collect();
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
    (Reading { pack, faults }, entries.phrasings)
}

/// The entries read so far, and what they must not share.
#[derive(Default)]
struct Entries {
    list: Vec<(Entry, String, Lines)>,
    files: HashMap<EntryId, String>,
    /// Entries whose file is there but could not be used: naming one is no mistake.
    refused: HashSet<EntryId>,
    phrasings: HashMap<String, String>,
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

    /// A message that lies elsewhere is nobody's phrasing, and stands once.
    fn check_elsewhere(&mut self, file: &mut File<'_>, asks: &[Spanned<String>]) {
        for ask in asks {
            let seen = View::of(ask.get_ref()).joined();
            if let Some(first) = self.phrasings.get(&seen) {
                let (phrase, first) = (ask.get_ref().clone(), first.clone());
                let line = file.line(ask.span().start);
                file.fault(line, Problem::SharedPhrasing { phrase, first });
            } else {
                self.phrasings.insert(seen, file.path.to_owned());
            }
        }
    }

    /// A guide is an entry of the pack.
    fn check_guides(&self, file: &mut File<'_>, raw: &RawGuides) {
        // A pack without entries is told of by itself.
        if self.list.is_empty() && self.refused.is_empty() {
            return;
        }
        for named in [&raw.treatment, &raw.tests, &raw.worry]
            .into_iter()
            .flatten()
        {
            let known = |id: &EntryId| self.files.contains_key(id) || self.refused.contains(id);
            // One that is no id at all is told of where it is read.
            let id = named.get_ref().parse::<EntryId>();
            if let Some(id) = id.ok().filter(|id| !known(id)) {
                let (field, id) = ("guides", id.to_string());
                let line = file.line(named.span().start);
                file.fault(line, Problem::UnknownEntry { field, id });
            }
        }
    }

    fn check_links(&self, faults: &mut Vec<Fault>) {
        for (entry, path, lines) in &self.list {
            let unknown = |id: &EntryId| !self.files.contains_key(id) && !self.refused.contains(id);
            let named = entry.related.iter().zip(&lines.related);
            for (id, line) in named.filter(|(id, _)| unknown(id)) {
                let problem = Problem::UnknownEntry {
                    field: "related",
                    id: id.to_string(),
                };
                faults.push(Fault {
                    file: path.clone(),
                    line: Some(*line),
                    problem,
                });
            }
        }
    }
}

impl File<'_> {
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
            guides: Guides {
                treatment: self.guide(raw.guides.treatment.as_ref()),
                tests: self.guide(raw.guides.tests.as_ref()),
                worry: self.guide(raw.guides.worry.as_ref()),
            },
            lexicon: Arc::default(),
            elsewhere: Arc::default(),
            entries: Vec::new(),
            claims: Arc::default(),
        })
    }

    fn guide(&mut self, raw: Option<&Spanned<String>>) -> Option<EntryId> {
        self.parsed(raw?)
    }

    fn claims(&mut self) -> Claims {
        let mut claims = Claims::default();
        let Some(raw) = self.raw::<RawClaims>() else {
            claims.unread = true;
            return claims;
        };
        for raw in raw.claim {
            let id = self.parsed::<ClaimId>(&raw.id);
            let status = self.parsed::<ClaimStatus>(&raw.status);
            let says = self.prose("says", &raw.says, LINE);
            let note = self.prose("note", &raw.note, PARAGRAPH);
            if raw.sources.is_empty() && !may_lack_sources(raw.status.get_ref()) {
                let problem = Problem::Unsourced(raw.id.get_ref().clone());
                self.fault(self.line(raw.id.span().start), problem);
            }
            for url in &raw.sources {
                self.keep(url.span().start, address(url.get_ref()));
            }
            match (id, status, says, note) {
                (Some(id), Some(status), Some(says), Some(note)) => {
                    claims.list.insert(id, Claim { status, says, note });
                }
                (Some(id), ..) => {
                    claims.broken.insert(id);
                }
                _ => {}
            }
        }
        claims
    }

    /// The subjects, and all their messages with where they stand.
    fn elsewhere(&mut self) -> (Vec<Subject>, Vec<Spanned<String>>) {
        let raw = self.raw::<RawElsewhere>().map(|raw| raw.subject);
        let mut subjects = Vec::new();
        let mut all = Vec::new();
        for raw in raw.unwrap_or_default() {
            let name = self.parsed::<EntryId>(&raw.name);
            let asks = raw
                .asks
                .iter()
                .filter_map(|text| self.prose("asks", text, MESSAGE));
            let asks = asks.collect();
            subjects.extend(name.map(|name| Subject { name, asks }));
            all.extend(raw.asks);
        }
        (subjects, all)
    }

    fn lexicon(&mut self) -> Lexicon {
        let mut lexicon = Lexicon::default();
        let mut taken: HashMap<String, String> = HashMap::new();
        let Some(raw) = self.raw::<RawLexicon>() else {
            return lexicon;
        };
        for RawAbbreviation { short, means } in &raw.abbreviation {
            if View::of(short.get_ref()).words().len() != 1 {
                let problem = Problem::OneOf {
                    field: "abbreviation.short",
                    value: short.get_ref().chars().take(40).collect(),
                    expected: "one word, as members write it",
                };
                let line = self.line(short.span().start);
                self.fault(line, problem);
                continue;
            }
            let both = (
                self.prose("abbreviation.short", short, TERM),
                self.prose("abbreviation.means", means, TERM),
            );
            if let (Some(short), Some(means)) = both {
                lexicon.abbreviations.push(Abbreviation { short, means });
            }
        }
        for raw in raw.concept {
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
                    kept.extend(file.prose("terms", term, TERM));
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
}
