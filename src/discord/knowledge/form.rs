//! In which forms is an entry written? Five fields each, as Discord allows, with what each may hold.
//!
//! A field that holds a list has one item a line; a source is `name | address | day`. Nothing that is written is
//! refused here: what is wrong with it is said on the draft's page, where it can be mended.

mod field;

use serenity::builder::{CreateActionRow, CreateInputText, CreateModal};
use serenity::model::application::InputTextStyle;

use self::field::{CHOOSING, Field, MORE, TEXT, TREATMENT, WORDS};
use super::control::{Control, Stamp};
use crate::discord::panel::form as blank;
use crate::knowledge::{EntryId, EntryText, SourceText, TreatmentText};
use crate::say;
use crate::speech::Language;

/// A form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::discord) enum Form {
    /// What members read.
    Text,
    /// How it is asked for, and where it can be looked up.
    Words,
    /// Whom it is for, what it goes with, who checked it.
    More,
    /// What a treatment does.
    Treatment,
    /// What else there is to know of a treatment.
    Choosing,
}

impl Form {
    /// Every form.
    pub(super) const ALL: [Self; 5] = [
        Self::Text,
        Self::Words,
        Self::More,
        Self::Treatment,
        Self::Choosing,
    ];

    /// Its name in ids.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Words => "words",
            Self::More => "more",
            Self::Treatment => "treat",
            Self::Choosing => "choose",
        }
    }

    /// The form of this name.
    pub(super) fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|form| form.name() == name)
    }

    /// What stands on its button and above it.
    pub(super) fn title(self, language: Language) -> String {
        match self {
            Self::Text => say!(language, "knowledge-form-text"),
            Self::Words => say!(language, "knowledge-form-words"),
            Self::More => say!(language, "knowledge-form-more"),
            Self::Treatment => say!(language, "knowledge-form-treatment"),
            Self::Choosing => say!(language, "knowledge-form-choosing"),
        }
    }

    /// Where a key of an entry's file is written: the form, and the message with the field's name. `None` for what no form has.
    pub(super) fn of(key: &str) -> Option<(Self, &'static str)> {
        let id = match key {
            "care.text" => "care",
            "[[source]]" | "source.name" | "source.url" | "source.seen" => "sources",
            _ => {
                let tables = ["treatment.", "review.", "tests."];
                let mut inside = tables.iter().filter_map(|table| key.strip_prefix(table));
                inside.next().unwrap_or(key)
            }
        };
        Self::ALL.into_iter().find_map(|form| {
            let field = form.fields().iter().find(|field| field.id == id)?;
            Some((form, field.name))
        })
    }

    /// The messages with the names of its fields.
    #[cfg(test)]
    pub(super) fn names(self) -> impl Iterator<Item = &'static str> {
        self.fields().iter().map(|field| field.name)
    }

    fn fields(self) -> &'static [Field] {
        match self {
            Self::Text => &TEXT,
            Self::Words => &WORDS,
            Self::More => &MORE,
            Self::Treatment => &TREATMENT,
            Self::Choosing => &CHOOSING,
        }
    }

    /// The form, filled with what stands in the draft.
    pub(super) fn filled(self, id: &EntryId, text: &EntryText, language: Language) -> CreateModal {
        let rows = self.fields().iter().map(|field| {
            let style = if field.most > 100 {
                InputTextStyle::Paragraph
            } else {
                InputTextStyle::Short
            };
            let mut input = CreateInputText::new(style, field.label(language), field.id)
                .required(!field.may_be_empty)
                .max_length(field.most);
            let (value, _) = held(text, field);
            if !value.is_empty() {
                input = input.value(value);
            }
            CreateActionRow::InputText(input)
        });
        let control = Control::Write(self, id.clone(), Some(self.stamp(text)));
        blank(control, &self.title(language)).components(rows.collect())
    }

    /// A stamp of the parts that this form changes.
    pub(super) fn stamp(self, text: &EntryText) -> Stamp {
        let parts: Vec<String> = self
            .fields()
            .iter()
            .map(|field| read(text, field.id))
            .collect();
        Stamp::of(&parts.join("\u{0}"))
    }

    /// Puts what was written into the draft; `written` gives a field's text by its id.
    pub(super) fn take(self, text: &mut EntryText, written: impl Fn(&str) -> String) {
        for field in self.fields() {
            let now = written(field.id).replace("\r\n", "\n");
            let (was, rest) = held(text, field);
            if now != was {
                // Lines that did not fit the form stay behind those that did.
                let whole = if rest.is_empty() {
                    now
                } else {
                    format!("{now}\n{rest}")
                };
                write(text, field.id, &whole);
            }
        }
    }

    /// What was written, as a text to give back.
    pub(super) fn as_text(self, written: impl Fn(&str) -> String, language: Language) -> String {
        let parts = self
            .fields()
            .iter()
            .map(|field| format!("{}\n{}\n", field.label(language), written(field.id)));
        parts.collect::<Vec<_>>().join("\n")
    }
}

/// What a form holds of a field, and the lines that do not fit it. A single text that does not fit is cut.
fn held(text: &EntryText, field: &Field) -> (String, String) {
    let whole = read(text, field.id);
    let most = usize::from(field.most);
    if whole.chars().count() <= most {
        return (whole, String::new());
    }
    let mut used = 0;
    let fits = whole.split_inclusive('\n').take_while(|line| {
        used += line.chars().count();
        used <= most
    });
    let fits: String = fits.collect();
    if fits.is_empty() {
        return (whole.chars().take(most).collect(), String::new());
    }
    let rest = whole.strip_prefix(&*fits).unwrap_or_default().to_owned();
    (fits.trim_end_matches('\n').to_owned(), rest)
}

fn lines(list: &[String]) -> String {
    list.join("\n")
}

fn listed(text: &str) -> Vec<String> {
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    lines.map(str::to_owned).collect()
}

fn source_line(source: &SourceText) -> String {
    format!("{} | {} | {}", source.name, source.url, source.seen)
}

/// Reads `name | address | day`. A name may hold bars, so parts are taken from the end.
fn source(line: &str) -> SourceText {
    let mut parts = line.rsplitn(3, '|').map(|part| part.trim().to_owned());
    let (last, middle, first) = (parts.next(), parts.next(), parts.next());
    let (name, url, seen) = match (first, middle, last) {
        (Some(name), Some(url), Some(seen)) => (name, url, seen),
        (None, Some(name), Some(url)) => (name, url, String::new()),
        (_, _, last) => (last.unwrap_or_default(), String::new(), String::new()),
    };
    SourceText { name, url, seen }
}

fn read(text: &EntryText, field: &str) -> String {
    let none = TreatmentText::default();
    let treatment = text.treatment.as_ref().unwrap_or(&none);
    match field {
        "title" => text.title.clone(),
        "summary" => text.summary.clone(),
        "cause" => text.cause.clone(),
        "helps" => text.helps.clone(),
        "care" => text.care.text.clone(),
        "uncertainty" => text.uncertainty.clone(),
        "aim" => text.aim.clone(),
        "asks" => lines(&text.asks),
        "reach" => lines(&text.tests.reach),
        "avoid" => lines(&text.tests.avoid),
        "related" => lines(&text.related),
        "claims" => lines(&text.claims),
        "sources" => lines(&text.sources.iter().map(source_line).collect::<Vec<_>>()),
        "by" => text.review.by.clone(),
        "next" => text.review.next.clone(),
        "how_it_works" => treatment.how_it_works.clone(),
        "benefits" => treatment.benefits.clone(),
        "risks" => treatment.risks.clone(),
        "if_nothing_is_done" => treatment.if_nothing_is_done.clone(),
        "choices" => treatment.choices.clone(),
        "quality_of_life" => treatment.quality_of_life.clone(),
        "questions" => lines(&treatment.questions),
        _ => String::new(),
    }
}

fn write(text: &mut EntryText, field: &str, value: &str) {
    // A paragraph has no lines of its own on a card.
    let prose = || value.split_whitespace().collect::<Vec<_>>().join(" ");
    match field {
        "title" => text.title = prose(),
        "summary" => text.summary = prose(),
        "cause" => text.cause = prose(),
        "helps" => text.helps = prose(),
        "care" => text.care.text = prose(),
        "uncertainty" => text.uncertainty = prose(),
        "aim" => text.aim = prose(),
        "asks" => text.asks = listed(value),
        "reach" => text.tests.reach = listed(value),
        "avoid" => text.tests.avoid = listed(value),
        "related" => text.related = listed(value),
        "claims" => text.claims = listed(value),
        "sources" => text.sources = listed(value).iter().map(|line| source(line)).collect(),
        "by" => text.review.by = prose(),
        "next" => value.trim().clone_into(&mut text.review.next),
        _ => {
            let treatment = text.treatment.get_or_insert_with(TreatmentText::default);
            match field {
                "how_it_works" => treatment.how_it_works = prose(),
                "benefits" => treatment.benefits = prose(),
                "risks" => treatment.risks = prose(),
                "if_nothing_is_done" => treatment.if_nothing_is_done = prose(),
                "choices" => treatment.choices = prose(),
                "quality_of_life" => treatment.quality_of_life = prose(),
                "questions" => treatment.questions = listed(value),
                _ => {}
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Form, held, source, source_line};
    use crate::knowledge::EntryText;
    use crate::speech::Language;

    #[test]
    fn a_source_is_read_from_its_line_and_nothing_is_lost() {
        for line in [
            "NHS: twitching | https://www.nhs.uk/x | 2026-11-23",
            "A | B: a study | https://example.org | 2026-01-02",
        ] {
            assert_eq!(source_line(&source(line)), line);
        }
        assert_eq!(source("only a name").name, "only a name");
        assert_eq!(source("name | https://a.b").url, "https://a.b");
    }

    #[test]
    fn a_form_that_is_sent_off_unchanged_changes_nothing() {
        let files = crate::knowledge::PackFiles::built_in();
        let entries = files
            .texts()
            .filter(|(path, _)| path.starts_with("entries/"));
        let mut seen = 0;
        for (path, toml) in entries {
            let before = EntryText::parse(toml).unwrap();
            let mut after = before.clone();
            for form in Form::ALL {
                let treats = matches!(form, Form::Treatment | Form::Choosing);
                if treats && before.treatment.is_none() {
                    continue;
                }
                // What comes back is what the form held, which may be cut.
                let came_back = |id: &str| {
                    let field = form.fields().iter().find(|field| field.id == id).unwrap();
                    held(&before, field).0
                };
                form.take(&mut after, came_back);
            }
            assert_eq!(after.to_toml(), toml, "{path}");
            seen += 1;
        }
        assert!(seen > 20);
    }

    #[test]
    fn lines_that_do_not_fit_a_form_stay() {
        let asks = (0..200).map(|n| format!("phrasing number {n} of very many of them"));
        let text = EntryText {
            asks: asks.collect(),
            ..EntryText::default()
        };
        let field = Form::Words
            .fields()
            .iter()
            .find(|one| one.id == "asks")
            .unwrap();
        let (shown, rest) = held(&text, field);
        assert!(shown.chars().count() <= 4_000 && !rest.is_empty());
        let others = |id: &str| match id {
            "asks" => format!("a new first one\n{shown}"),
            other => {
                held(
                    &text,
                    Form::Words
                        .fields()
                        .iter()
                        .find(|one| one.id == other)
                        .unwrap(),
                )
                .0
            }
        };
        let mut after = text.clone();
        Form::Words.take(&mut after, others);
        assert_eq!(after.asks.len(), 201);
        assert_eq!(after.asks[1..], text.asks);
    }

    #[test]
    fn labels_fit() {
        for form in Form::ALL {
            for language in Language::ALL {
                let title = form.title(language);
                let labels = form.fields().iter().map(|field| field.label(language));
                for words in labels.chain([title]) {
                    assert!(words.chars().count() <= 45, "{words}");
                }
            }
        }
    }
}
