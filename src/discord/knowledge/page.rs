//! How does each page of `/knowledge` look? Text and controls; nothing is decided here.

use serenity::builder::{
    CreateAttachment, CreateButton, CreateEmbed, CreateSelectMenu, CreateSelectMenuKind,
    CreateSelectMenuOption,
};
use serenity::model::application::ButtonStyle;

use super::choices::{Choices, KINDS, LEVELS};
use super::control::{Control, Stamp};
use super::desk::{Excess, Outlook, Work};
use super::difference::difference;
use super::findings::{line, line_of_entry};
use super::form::Form;
use crate::clock::today;
use crate::community::Change;
use crate::discord::changes::refusal_words;
use crate::discord::intake::Intake;
use crate::discord::judging::NotJudged;
use crate::discord::panel::{Panel, button, cut};
use crate::discord::settings::Control as Setting;
use crate::guilds::DecideError;
use crate::knowledge::{EntryId, EntryText, Fault, MOST_ENTRIES, MOST_TESTS_IN_ALL};
use crate::say;
use crate::speech::{Language, Values};
use crate::store::Draft;

/// How many findings a page tells.
const MOST_FINDINGS: usize = 8;

/// The longest description of an embed that leaves room for a card beside it.
pub(super) const DESCRIPTION: usize = 3_000;

/// How many drafts a select offers.
const MOST_DRAFTS: usize = 25;

pub(super) fn findings(list: &[String], language: Language) -> String {
    let told = list.iter().take(MOST_FINDINGS).cloned();
    let mut told: Vec<String> = told.collect();
    let more = list.len().saturating_sub(MOST_FINDINGS);
    if more > 0 {
        told.push(say!(language, "knowledge-more", count = more));
    }
    told.join("\n")
}

/// Findings under a heading.
fn found(title: String, list: &[String], most: usize, language: Language) -> CreateEmbed {
    let words = cut(&findings(list, language), most);
    CreateEmbed::new().title(title).description(words)
}

fn named(work: &Work, language: Language) -> String {
    let title = match work.text.title.as_str() {
        "" => say!(language, "knowledge-untitled"),
        title => cut(title, 80),
    };
    let entry = work.id.as_str();
    say!(language, "knowledge-named", title = title, entry = entry)
}

/// What a draft is, who saved it, and whether a reviewer was asked.
fn state(work: &Work, stands: bool, language: Language) -> String {
    let draft = &work.draft;
    let saved = say!(
        language,
        "knowledge-draft",
        name = named(work, language),
        who = draft.author.to_string(),
        at = draft.at.to_string()
    );
    let replaces = match draft.base {
        Some(_) => say!(language, "knowledge-draft-of-pack"),
        None if stands => say!(language, "knowledge-draft-of-own"),
        None => say!(language, "knowledge-draft-new"),
    };
    let words = format!("{saved} {replaces}");
    if !draft.asked_review {
        return words;
    }
    format!("{words}\n{}", say!(language, "knowledge-draft-asked"))
}

/// A draft: what it says, what is wrong with it, how members would see it, and what can be done.
pub(super) fn draft(
    said: &str,
    work: &Work,
    outlook: Option<&Outlook>,
    intake: &Intake,
    language: Language,
) -> Panel {
    let stands = outlook.is_some_and(|it| it.replaces);
    let words = format!("{said}\n{}", state(work, stands, language));
    let mut panel = Panel::saying(words.trim_start());
    let faults: Vec<String> = outlook
        .into_iter()
        .flat_map(|it| &it.faults)
        .map(|fault| line(fault, language))
        .collect();
    panel = panel.embed(if faults.is_empty() {
        CreateEmbed::new()
            .title(say!(language, "knowledge-nothing-wrong"))
            .description(say!(language, "knowledge-nothing-wrong-about"))
    } else {
        let title = say!(language, "knowledge-wrong");
        found(title, &faults, DESCRIPTION, language)
    });
    let card = outlook.and_then(|it| {
        // The pack's own card stands while the draft cannot be used: that is no preview of it.
        let shown = faults.is_empty() || it.faults.iter().all(|fault| !fault.costs_the_file());
        let community = it.snapshot.community();
        let card = intake
            .answering
            .responder
            .about(&work.id, community, today());
        card.filter(|_| shown)
    });
    if let Some(card) = card {
        panel = panel.card(&card);
    }
    let id = || work.id.clone();
    let mut forms = vec![Form::Text, Form::Words, Form::More];
    if work.text.kind == "treatment" {
        forms.extend([Form::Treatment, Form::Choosing]);
    }
    let forms = forms
        .into_iter()
        .map(|form| button(&form.title(language), Control::Write(form, id(), None)));
    let publish = button(&say!(language, "knowledge-judge"), Control::Judge(id()));
    let (kind, level) = (&work.text.kind, &work.text.care.level);
    panel
        .buttons(forms.collect())
        .select(select(&Control::Kind(id()), &KINDS, kind, language))
        .select(select(&Control::Care(id()), &LEVELS, level, language))
        .buttons(vec![
            publish.style(ButtonStyle::Primary),
            ask_for_review(&work.id, language),
            throw_away(&work.id, language),
            all_drafts(language),
        ])
}

fn select(id: &Control, list: &Choices, chosen: &str, language: Language) -> CreateSelectMenu {
    let options = list.all(language).map(|(value, label)| {
        CreateSelectMenuOption::new(label, value).default_selection(value == chosen)
    });
    let options = options.collect();
    CreateSelectMenu::new(id.to_string(), CreateSelectMenuKind::String { options })
        .placeholder(list.about(language))
}

fn all_drafts(language: Language) -> CreateButton {
    button(&say!(language, "knowledge-all-drafts"), Control::Drafts)
}

fn throw_away(id: &EntryId, language: Language) -> CreateButton {
    let control = Control::Discard(id.clone(), None);
    button(&say!(language, "knowledge-throw-away"), control)
}

fn ask_for_review(id: &EntryId, language: Language) -> CreateButton {
    let control = Control::Review(id.clone());
    button(&say!(language, "knowledge-ask"), control)
}

fn back_to(id: &EntryId, language: Language) -> CreateButton {
    let control = Control::Draft(id.clone());
    button(&say!(language, "knowledge-back"), control)
}

fn history(language: Language) -> CreateButton {
    let control = Setting::History(None, None);
    button(&say!(language, "knowledge-history"), control)
}

/// The drafts of a guild.
pub(super) fn drafts(said: &str, list: &[Draft], language: Language) -> Panel {
    let words = if list.is_empty() {
        say!(language, "knowledge-drafts-none")
    } else {
        let more = list.len().saturating_sub(MOST_DRAFTS);
        let more = (more > 0).then(|| say!(language, "knowledge-drafts-more", count = more));
        let lines = list.iter().take(MOST_DRAFTS).map(|draft| {
            let mut values = Values::new();
            values.set("entry", draft.entry.as_str());
            values.set("who", draft.author.to_string());
            values.set("at", draft.at.to_string());
            let id = if draft.asked_review {
                "knowledge-drafts-line-asked"
            } else {
                "knowledge-drafts-line"
            };
            language.say(id, &values)
        });
        lines.chain(more).collect::<Vec<_>>().join("\n")
    };
    let panel = Panel::saying(said).embed(
        CreateEmbed::new()
            .title(say!(language, "knowledge-drafts"))
            .description(cut(&words, DESCRIPTION)),
    );
    if list.is_empty() {
        return panel;
    }
    let options = list.iter().take(MOST_DRAFTS);
    let options =
        options.map(|draft| CreateSelectMenuOption::new(cut(&draft.entry, 100), &draft.entry));
    let kind = CreateSelectMenuKind::String {
        options: options.collect(),
    };
    let pick = CreateSelectMenu::new(Control::Pick.to_string(), kind);
    panel.select(pick.placeholder(say!(language, "knowledge-drafts-open")))
}

/// What came of the tests: why it is refused, or what would change and a button that does it.
pub(super) fn judged(
    work: &Work,
    outlook: &Outlook,
    before: Option<&str>,
    may_publish: Result<(), String>,
    language: Language,
) -> Panel {
    let back = back_to(&work.id, language);
    let list = all_findings(outlook, line, language);
    let name = named(work, language);
    if outlook.blocks() {
        let why = say!(language, "knowledge-why");
        return Panel::saying(say!(language, "knowledge-blocked", name = name))
            .embed(found(why, &list, DESCRIPTION, language))
            .buttons(vec![back]);
    }
    let before = before.and_then(|text| EntryText::parse(text).ok());
    let differs = difference(before.as_ref(), &work.parts(), language);
    let panel = Panel::saying(say!(language, "knowledge-passes", name = name));
    let mut panel = with_difference(panel, &differs, language);
    if !list.is_empty() {
        let title = say!(language, "knowledge-worth-a-look");
        panel = panel.embed(found(title, &list, 1_500, language));
    }
    match may_publish {
        Ok(()) => {
            let stamp = Stamp::of(&work.draft.text);
            let publish = Control::Publish(work.id.clone(), stamp);
            let publish = button(&say!(language, "knowledge-publish-now"), publish);
            panel.buttons(vec![publish.style(ButtonStyle::Success), back])
        }
        Err(why) => {
            let who = CreateEmbed::new()
                .title(say!(language, "knowledge-who-may"))
                .description(why);
            let ask = ask_for_review(&work.id, language);
            panel.embed(who).buttons(vec![ask, back])
        }
    }
}

/// Everything that is said of it, the faults each as `told`.
fn all_findings(
    outlook: &Outlook,
    told: fn(&Fault, Language) -> String,
    language: Language,
) -> Vec<String> {
    let faults = outlook.faults.iter().map(|fault| told(fault, language));
    let tests = outlook
        .gate
        .findings()
        .iter()
        .map(|finding| format!("• {}", finding.words(language)));
    let excess = outlook.excess.iter().map(|excess| match *excess {
        Excess::Entries(count) => say!(
            language,
            "knowledge-too-many-entries",
            count = count,
            most = MOST_ENTRIES
        ),
        Excess::Tests(count) => say!(
            language,
            "knowledge-too-many-tests",
            count = count,
            most = MOST_TESTS_IN_ALL
        ),
    });
    faults.chain(excess).chain(tests).collect()
}

/// A difference in an embed, and as a file where it does not fit.
pub(super) fn with_difference(panel: Panel, differs: &str, language: Language) -> Panel {
    let fence = |text: &str| format!("```diff\n{}\n```", text.replace("```", "'''"));
    if differs.is_empty() {
        let same = say!(language, "knowledge-changes-nothing");
        return panel.embed(CreateEmbed::new().description(same));
    }
    let whole = fence(differs);
    if whole.encode_utf16().count() <= DESCRIPTION {
        return panel.embed(CreateEmbed::new().description(whole));
    }
    let shown = fence(&cut(differs, DESCRIPTION - 20));
    panel
        .embed(CreateEmbed::new().description(shown))
        .file(CreateAttachment::bytes(
            differs.as_bytes(),
            "difference.txt",
        ))
}

/// What was published, taken out or given back, with a way back.
pub(super) fn decided(words: &str, change: &Change, language: Language) -> Panel {
    let number = change.number.to_string();
    let undo = Setting::Undo(Some(change.number));
    Panel::saying(say!(
        language,
        "knowledge-decided",
        words = words,
        number = number
    ))
    .buttons(vec![
        button(&say!(language, "knowledge-undo"), undo),
        history(language),
        all_drafts(language),
    ])
}

/// Why nothing was decided.
pub(super) fn refused(error: &DecideError, language: Language) -> Panel {
    Panel::saying(match error {
        DecideError::Store(_) => say!(language, "knowledge-unsaved"),
        other => {
            let error = refusal_words(other, language);
            say!(language, "knowledge-refused", error = error)
        }
    })
    .buttons(vec![all_drafts(language)])
}

/// A draft that cannot be read, handed out as it is kept.
pub(super) fn kept(why: &str, text: &str, id: &EntryId, language: Language) -> Panel {
    Panel::saying(say!(language, "knowledge-kept", why = why))
        .file(CreateAttachment::bytes(text.as_bytes(), "draft.txt"))
        .buttons(vec![throw_away(id, language), all_drafts(language)])
}

/// A form's words given back as a file, with why they were not saved.
pub(super) fn given_back(why: &str, text: &str, id: &EntryId, language: Language) -> Panel {
    Panel::saying(say!(language, "knowledge-given-back", why = why))
        .file(CreateAttachment::bytes(text.as_bytes(), "your-words.txt"))
        .buttons(vec![back_to(id, language)])
}

/// Asks before something goes.
pub(super) fn ask_first(words: String, yes: (&str, Control), no: (&str, Control)) -> Panel {
    let yes = button(yes.0, yes.1).style(ButtonStyle::Danger);
    Panel::saying(words).buttons(vec![yes, button(no.0, no.1)])
}

/// Why a draft was not held against the tests.
pub(super) fn not_judged(why: NotJudged, id: &EntryId, language: Language) -> Panel {
    Panel::saying(why.words(language)).buttons(vec![back_to(id, language)])
}

/// Why a change of entries is not taken back.
pub(super) fn undo_refused(outlook: &Outlook, language: Language) -> Panel {
    let list = all_findings(outlook, line_of_entry, language);
    let why = say!(language, "knowledge-why");
    Panel::saying(say!(language, "knowledge-undo-refused"))
        .embed(found(why, &list, DESCRIPTION, language))
        .buttons(vec![history(language)])
}

/// What taking an entry out, or giving it back to the pack, would do.
pub(super) fn outlook_on(
    words: &str,
    outlook: &Outlook,
    go: (&str, Control),
    anyway: Option<Control>,
    language: Language,
) -> Panel {
    let list = all_findings(outlook, line, language);
    let mut panel = Panel::saying(words);
    if !list.is_empty() {
        let title = say!(language, "knowledge-worth-a-look");
        panel = panel.embed(found(title, &list, DESCRIPTION, language));
    }
    let go = if outlook.blocks() {
        let no = CreateEmbed::new()
            .title(say!(language, "knowledge-cannot"))
            .description(say!(language, "knowledge-cannot-about"));
        panel = panel.embed(no);
        anyway.map(|control| button(&say!(language, "knowledge-anyway"), control))
    } else {
        Some(button(go.0, go.1))
    };
    let go = go.map(|button| button.style(ButtonStyle::Danger));
    panel.buttons(go.into_iter().chain([all_drafts(language)]).collect())
}
