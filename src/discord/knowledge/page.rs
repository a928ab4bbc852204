//! How does each page of `/knowledge` look? Text and controls; nothing is decided here.

use serenity::builder::{
    CreateAttachment, CreateEmbed, CreateSelectMenu, CreateSelectMenuKind, CreateSelectMenuOption,
};
use serenity::model::application::ButtonStyle;

use super::control::{Control, Stamp};
use super::desk::{Outlook, Work};
use super::difference::difference;
use super::findings::{line, line_of_entry};
use super::form::Form;
use crate::clock::today;
use crate::community::Change;
use crate::discord::intake::Intake;
use crate::discord::judging::NotJudged;
use crate::discord::panel::{Panel, button, cut};
use crate::discord::settings::Control as Setting;
use crate::guilds::DecideError;
use crate::knowledge::{EntryId, EntryText, Fault, NotAnEntry};
use crate::speech::Language;
use crate::store::Draft;

/// How many findings a page tells.
const MOST_FINDINGS: usize = 8;

/// The longest description of an embed that leaves room for a card beside it.
pub(super) const DESCRIPTION: usize = 3_000;

/// How many drafts a select offers.
const MOST_DRAFTS: usize = 25;

/// What stands in the list of kinds while nothing is chosen.
pub(super) const KIND: &str = "What kind of entry it is";

/// The kinds as a file has them, and as a page does.
pub(super) const KINDS: [(&str, &str); 5] = [
    ("condition", "A condition or a symptom"),
    ("cause", "Something that may bring it on"),
    ("treatment", "Something that is done about it"),
    ("guidance", "When and whom to ask"),
    ("about", "About this information"),
];

/// What stands in the list of care levels while nothing is chosen.
pub(super) const LEVEL: &str = "How soon care is needed";

/// The care levels as a file has them, and as a page does.
pub(super) const LEVELS: [(&str, &str); 3] = [
    ("routine", "A routine visit is enough"),
    ("soon", "A visit within days"),
    ("urgent", "Help on the same day"),
];

pub(super) fn findings(list: &[String]) -> String {
    let mut told: Vec<&str> = list
        .iter()
        .take(MOST_FINDINGS)
        .map(String::as_str)
        .collect();
    let more = format!("and {} more", list.len().saturating_sub(MOST_FINDINGS));
    if list.len() > MOST_FINDINGS {
        told.push(&more);
    }
    told.join("\n")
}

fn named(work: &Work) -> String {
    let title = match work.text.title.as_str() {
        "" => "without a title yet",
        title => title,
    };
    format!("**{}** (`{}`)", cut(title, 80), work.id)
}

/// A draft: what it says, what is wrong with it, how members would see it, and what can be done.
pub(super) fn draft(said: &str, work: &Work, outlook: Option<&Outlook>, intake: &Intake) -> Panel {
    let Draft {
        author,
        at,
        asked_review,
        base,
        ..
    } = &work.draft;
    let stands = outlook.is_some_and(|it| it.replaces);
    let mut words = format!(
        "{said}\nDraft of {}, saved by <@{author}> <t:{at}:R>.",
        named(work)
    );
    words.push_str(match base {
        Some(_) => " It replaces the pack's entry once it is published.",
        None if stands => " It replaces this server's own entry once it is published.",
        None => " It is a new entry.",
    });
    if *asked_review {
        words.push_str("\nA reviewer was asked to look at it.");
    }
    let mut panel = Panel::saying(words.trim_start());
    let faults: Vec<String> = outlook
        .into_iter()
        .flat_map(|it| &it.faults)
        .map(line)
        .collect();
    let embed = CreateEmbed::new();
    panel = panel.embed(if faults.is_empty() {
        embed.title("Nothing is wrong with it").description(
            "Below is the card as members would see it. Publishing runs all tests first.",
        )
    } else {
        embed
            .title("What is missing or wrong")
            .description(cut(&findings(&faults), DESCRIPTION))
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
        .map(|form| button(form.title(), Control::Write(form, id(), None)));
    let publish = button("Check and publish", Control::Judge(id())).style(ButtonStyle::Primary);
    panel
        .buttons(forms.collect())
        .select(select(&Control::Kind(id()), &KINDS, &work.text.kind, KIND))
        .select(select(
            &Control::Care(id()),
            &LEVELS,
            &work.text.care.level,
            LEVEL,
        ))
        .buttons(vec![
            publish,
            button("Ask for review", Control::Review(id())),
            button("Throw away", Control::Discard(id(), None)),
            button("All drafts", Control::Drafts),
        ])
}

fn select(id: &Control, options: &[(&str, &str)], chosen: &str, about: &str) -> CreateSelectMenu {
    let options = options.iter().map(|(value, label)| {
        CreateSelectMenuOption::new(*label, *value).default_selection(*value == chosen)
    });
    let options = options.collect();
    CreateSelectMenu::new(id.to_string(), CreateSelectMenuKind::String { options })
        .placeholder(about)
}

/// The drafts of a guild.
pub(super) fn drafts(said: &str, list: &[Draft]) -> Panel {
    let words = if list.is_empty() {
        "There is no draft. /knowledge add begins a new entry, /knowledge edit changes one."
            .to_owned()
    } else {
        let more = list.len().saturating_sub(MOST_DRAFTS);
        let more = (more > 0).then(|| format!("and {more} more: open them with /knowledge edit"));
        let lines = list.iter().take(MOST_DRAFTS).map(|draft| {
            let review = if draft.asked_review {
                ", waits for a reviewer"
            } else {
                ""
            };
            format!(
                "`{}`, saved by <@{}> <t:{}:R>{review}",
                draft.entry, draft.author, draft.at
            )
        });
        lines.chain(more).collect::<Vec<_>>().join("\n")
    };
    let panel = Panel::saying(said).embed(
        CreateEmbed::new()
            .title("Drafts")
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
    panel.select(CreateSelectMenu::new(Control::Pick.to_string(), kind).placeholder("Open a draft"))
}

/// What came of the tests: why it is refused, or what would change and a button that does it.
pub(super) fn judged(
    work: &Work,
    outlook: &Outlook,
    before: Option<&str>,
    may_publish: Result<(), &'static str>,
) -> Panel {
    let back = || button("Back to the draft", Control::Draft(work.id.clone()));
    let list = all_findings(outlook, line);
    if outlook.blocks() {
        let words = format!("{} cannot be published yet.", named(work));
        let embed = CreateEmbed::new()
            .title("Why")
            .description(cut(&findings(&list), DESCRIPTION));
        return Panel::saying(words).embed(embed).buttons(vec![back()]);
    }
    let before = before.and_then(|text| EntryText::parse(text).ok());
    let differs = difference(before.as_ref(), &work.parts());
    let words = format!(
        "{} passes every check and every test. This would change:",
        named(work)
    );
    let mut panel = with_difference(Panel::saying(words), &differs);
    if !list.is_empty() {
        let embed = CreateEmbed::new()
            .title("Worth a look")
            .description(cut(&findings(&list), 1_500));
        panel = panel.embed(embed);
    }
    match may_publish {
        Ok(()) => {
            let stamp = Stamp::of(&work.draft.text);
            let publish = Control::Publish(work.id.clone(), stamp);
            let publish = button("Publish now", publish).style(ButtonStyle::Success);
            panel.buttons(vec![publish, back()])
        }
        Err(why) => panel
            .embed(
                CreateEmbed::new()
                    .title("Who may publish it")
                    .description(why),
            )
            .buttons(vec![
                button("Ask for review", Control::Review(work.id.clone())),
                back(),
            ]),
    }
}

/// Everything that is said of it, the faults each as `told`.
fn all_findings(outlook: &Outlook, told: fn(&Fault) -> String) -> Vec<String> {
    let faults = outlook.faults.iter().map(told);
    let tests = outlook
        .gate
        .findings()
        .iter()
        .map(|finding| format!("• {finding}"));
    let excess = outlook.excess.iter().cloned();
    faults.chain(excess).chain(tests).collect()
}

/// A difference in an embed, and as a file where it does not fit.
pub(super) fn with_difference(panel: Panel, differs: &str) -> Panel {
    let fence = |text: &str| format!("```diff\n{}\n```", text.replace("```", "'''"));
    if differs.is_empty() {
        let same = CreateEmbed::new().description("Nothing: it says what stands already.");
        return panel.embed(same);
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
pub(super) fn decided(words: &str, change: &Change) -> Panel {
    let undo = Setting::Undo(Some(change.number));
    Panel::saying(format!(
        "{words} It is change {} in the history.",
        change.number
    ))
    .buttons(vec![
        button("Undo this", undo),
        button("History", Setting::History(None, None)),
        button("All drafts", Control::Drafts),
    ])
}

/// Why nothing was decided.
pub(super) fn refused(error: &DecideError) -> Panel {
    Panel::saying(match error {
        DecideError::Store(_) => unsaved(),
        other => format!("Nothing was changed: {other}."),
    })
    .buttons(vec![button("All drafts", Control::Drafts)])
}

/// What is said when the database fails.
pub(super) fn unsaved() -> String {
    "Nothing was changed: I can't read or save anything just now. Please try again in a minute; if it stays so, tell \
     whoever runs me to look at my log."
        .to_owned()
}

/// What somebody hears whose change others got in the way of.
pub(super) const CONTENDED: &str =
    "Nothing was changed: others are saving the same draft again and again. Please try once more.";

/// What somebody hears whose form came after the draft went.
pub(super) const GONE: &str = "The draft was published or thrown away while you were writing.";

/// What somebody hears whose form came after somebody else's.
pub(super) const SAME_PART: &str =
    "Somebody else changed the same part of this draft while you were writing.";

/// Why a draft cannot be opened.
pub(super) fn unreadable(error: &NotAnEntry) -> String {
    format!(
        "I can't read this draft ({error}). A newer version of me may have written it: whoever runs me can bring that \
         version back. It stays as it is until somebody throws it away."
    )
}

/// A draft that cannot be read, handed out as it is kept.
pub(super) fn kept(why: &str, text: &str, id: &EntryId) -> Panel {
    let away = button("Throw away", Control::Discard(id.clone(), None));
    Panel::saying(format!("{why} Its text is in the file below."))
        .file(CreateAttachment::bytes(text.as_bytes(), "draft.txt"))
        .buttons(vec![away, button("All drafts", Control::Drafts)])
}

/// A form's words given back as a file, with why they were not saved.
pub(super) fn given_back(why: &str, text: &str, id: &EntryId) -> Panel {
    Panel::saying(format!(
        "{why} Your words are in the file below; nothing is lost."
    ))
    .file(CreateAttachment::bytes(text.as_bytes(), "your-words.txt"))
    .buttons(vec![button(
        "Back to the draft",
        Control::Draft(id.clone()),
    )])
}

/// Asks before something goes.
pub(super) fn ask_first(words: &str, yes: (&str, Control), no: (&str, Control)) -> Panel {
    let yes = button(yes.0, yes.1).style(ButtonStyle::Danger);
    Panel::saying(words).buttons(vec![yes, button(no.0, no.1)])
}

/// Why a draft was not held against the tests.
pub(super) fn not_judged(why: NotJudged, id: &EntryId, language: Language) -> Panel {
    let back = button("Back to the draft", Control::Draft(id.clone()));
    Panel::saying(why.words(language)).buttons(vec![back])
}

/// Why a change of entries is not taken back.
pub(super) fn undo_refused(outlook: &Outlook) -> Panel {
    let embed = CreateEmbed::new().title("Why").description(cut(
        &findings(&all_findings(outlook, line_of_entry)),
        DESCRIPTION,
    ));
    Panel::saying(
        "Nothing was taken back: what stood before no longer passes. Undo what came after it first, or mend the entry \
         with /knowledge edit.",
    )
    .embed(embed)
    .buttons(vec![button("History", Setting::History(None, None))])
}

/// What taking an entry out, or giving it back to the pack, would do.
pub(super) fn outlook_on(
    words: &str,
    outlook: &Outlook,
    go: (&'static str, Control),
    anyway: Option<Control>,
) -> Panel {
    let list = all_findings(outlook, line);
    let panel = if list.is_empty() {
        Panel::saying(words)
    } else {
        let embed = CreateEmbed::new()
            .title("Worth a look")
            .description(cut(&findings(&list), DESCRIPTION));
        Panel::saying(words).embed(embed)
    };
    let all = button("All drafts", Control::Drafts);
    if outlook.blocks() {
        let no = CreateEmbed::new().title("This cannot be done as it is").description(
            "A test of another entry that passes now would fail. Change that entry or its test first.",
        );
        let anyway = anyway.map(|control| button("Take it out all the same", control));
        let anyway = anyway.map(|button| button.style(ButtonStyle::Danger));
        return panel
            .embed(no)
            .buttons(anyway.into_iter().chain([all]).collect());
    }
    panel.buttons(vec![button(go.0, go.1).style(ButtonStyle::Danger), all])
}
