//! How does a host keep it? One page that needs nothing else: no script, no address, dark and light.

use std::fmt::Write;

use super::chart::{ChartError, svg};
use super::figures::{Counts, EntryFigures, Insights, Kind, WordingFigures};
use super::words::{alt_text, interval, long, told};
use crate::say;
use crate::speech::Language;

/// The page's look. Colours are a pair each, so that a dark screen stays dark; the chart has its own ground.
const STYLE: &str = "\
:root{color-scheme:light dark}
body{font:1rem/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;\
color:#1c2026;background:#fff}
table{border-collapse:collapse;margin:1rem 0}
caption{text-align:left;font-weight:600}
th,td{border-bottom:1px solid #b8bcc4;padding:.3rem .8rem;text-align:right}
th:first-child,td:first-child{text-align:left}
figure{margin:1rem 0}
figure svg{max-width:100%;height:auto}
figcaption{font-size:.9rem}
@media(prefers-color-scheme:dark){body{color:#e8eaed;background:#16181c}th,td{border-color:#4a4f58}}
";

/// The period as a page in HTML. `title` is the heading, as it stands; everything is escaped.
///
/// # Errors
/// When the chart cannot be drawn.
pub fn report(insights: &Insights, title: &str) -> Result<String, ChartError> {
    let title = escaped(title);
    let language = insights.language();
    let tag = match language {
        Language::English => "en-GB",
        other => other.tag(),
    };
    let mut page = format!(
        "<!DOCTYPE html>\n<html lang=\"{tag}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <title>{title}</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n<main>\n<h1>{title}</h1>\n"
    );
    for line in insights.words().lines() {
        push(&mut page, format_args!("<p>{}</p>\n", escaped(line)));
    }
    let chart = described(&svg(insights)?);
    let alt = escaped(&alt_text(insights));
    let heading = escaped(&say!(language, "insights-page-chart"));
    let numbers = escaped(&say!(language, "insights-page-numbers"));
    push(
        &mut page,
        format_args!(
            "<h2>{heading}</h2>\n<figure>\n<div role=\"img\" aria-label=\"{alt}\">{chart}</div>\n\
             <figcaption>{alt}</figcaption>\n</figure>\n<h2>{numbers}</h2>\n"
        ),
    );
    outcomes(&mut page, insights);
    entries(&mut page, insights);
    unasked(&mut page, insights);
    unknown_words(&mut page, insights);
    days(&mut page, insights);
    page.push_str("</main>\n</body>\n</html>\n");
    Ok(page)
}

/// A reader of screens hears the picture's label and not its parts; within HTML it needs no namespace, the
/// only address it would hold.
fn described(svg: &str) -> String {
    svg.replacen("<svg ", "<svg aria-hidden=\"true\" focusable=\"false\" ", 1)
        .replacen(" xmlns=\"http://www.w3.org/2000/svg\"", "", 1)
}

fn outcomes(page: &mut String, insights: &Insights) {
    let language = insights.language();
    head(
        page,
        &say!(language, "insights-page-outcomes"),
        &[
            say!(language, "insights-page-outcome"),
            say!(language, "insights-page-questions"),
            say!(language, "insights-page-before"),
            say!(language, "insights-page-meaning"),
        ],
    );
    let both = [insights.counts(), insights.before()];
    for kind in Kind::ALL {
        let [now, before] = both.map(|counts| told(language, counts, kind));
        let cells = [now, before, kind.meaning(language)];
        row(page, &kind.name(language), &cells);
    }
    let [now, before] = both.map(|counts| counts.questions().to_string());
    let all = say!(language, "insights-page-all");
    row(page, &all, &[now, before, String::new()]);
    let [now, before] = both.map(|counts| helped(language, counts));
    let meaning = say!(language, "insights-page-helped-meaning");
    let helpful = say!(language, "insights-page-helpful");
    row(page, &helpful, &[now, before, meaning]);
    foot(page);
}

/// `80 of 99, 81 % (likely 72 to 87 %)`.
fn helped(language: Language, counts: &Counts) -> String {
    let Some(share) = counts.helpful_share() else {
        return say!(language, "insights-page-helped-nobody");
    };
    let [rate, low, high] = interval(language, share);
    say!(
        language,
        "insights-page-helped",
        helpful = counts.helpful(),
        votes = counts.votes(),
        rate = rate,
        low = low,
        high = high
    )
}

fn entries(page: &mut String, insights: &Insights) {
    let language = insights.language();
    let figures =
        |one: &&EntryFigures| one.answered + one.helpful + one.not_helpful + one.not_meant > 0;
    let mut entries = insights.entries().iter().filter(figures).peekable();
    if entries.peek().is_none() {
        return;
    }
    head(
        page,
        &say!(language, "insights-page-entries"),
        &[
            say!(language, "insights-page-entry"),
            say!(language, "insights-page-answered"),
            say!(language, "insights-page-helpful"),
            say!(language, "insights-page-not-helpful"),
            say!(language, "insights-page-not-meant"),
        ],
    );
    for one in entries {
        let numbers = [one.answered, one.helpful, one.not_helpful, one.not_meant];
        row(page, &one.title, &numbers.map(|number| number.to_string()));
        // One wording is the entry itself.
        let several = one.wordings.iter().filter(|_| one.wordings.len() > 1);
        for wording in several {
            let numbers = [wording.helpful, wording.not_helpful, wording.not_meant];
            let numbers = numbers.map(|number| number.to_string());
            let numbers: Vec<String> = [String::new()].into_iter().chain(numbers).collect();
            row(page, &worded(language, wording), &numbers);
        }
    }
    foot(page);
}

/// Which wording of the entry above a row is about.
fn worded(language: Language, wording: &WordingFigures) -> String {
    let date = wording.since.to_string();
    match wording.revision {
        None => say!(language, "insights-page-wording-earlier", date = date),
        Some(revision) => say!(
            language,
            "insights-page-wording",
            wording = revision.to_string(),
            date = date
        ),
    }
}

fn unasked(page: &mut String, insights: &Insights) {
    let language = insights.language();
    let entries = insights.entries().iter();
    let mut entries = entries
        .filter(|one| one.suggested > 0 || one.shadowed > 0)
        .peekable();
    if entries.peek().is_none() {
        return;
    }
    head(
        page,
        &say!(language, "insights-page-unasked"),
        &[
            say!(language, "insights-page-entry"),
            say!(language, "insights-page-offered"),
            say!(language, "insights-page-shadowed"),
        ],
    );
    for one in entries {
        let numbers = [one.suggested, one.shadowed];
        row(page, &one.title, &numbers.map(|number| number.to_string()));
    }
    foot(page);
}

fn unknown_words(page: &mut String, insights: &Insights) {
    let language = insights.language();
    if insights.unknown_words().is_empty() {
        return;
    }
    head(
        page,
        &say!(language, "insights-page-unknown-words"),
        &[
            say!(language, "insights-page-words"),
            say!(language, "insights-page-people"),
        ],
    );
    for (group, people) in insights.unknown_words() {
        row(page, group, &[people.to_string()]);
    }
    foot(page);
}

fn days(page: &mut String, insights: &Insights) {
    let language = insights.language();
    let kinds = Kind::ALL.map(|kind| kind.name(language));
    let day = say!(language, "insights-page-day");
    let columns: Vec<String> = std::iter::once(day).chain(kinds).collect();
    head(page, &say!(language, "insights-page-days"), &columns);
    for day in insights.days() {
        let numbers = Kind::ALL.map(|kind| day.counts.of(kind).to_string());
        row(page, &long(language, day.date), &numbers);
    }
    foot(page);
}

fn head(page: &mut String, caption: &str, columns: &[String]) {
    push(
        page,
        format_args!(
            "<table>\n<caption>{}</caption>\n<thead><tr>",
            escaped(caption)
        ),
    );
    for column in columns {
        push(
            page,
            format_args!("<th scope=\"col\">{}</th>", escaped(column)),
        );
    }
    page.push_str("</tr></thead>\n<tbody>\n");
}

fn row(page: &mut String, first: &str, cells: &[String]) {
    push(
        page,
        format_args!("<tr><th scope=\"row\">{}</th>", escaped(first)),
    );
    for cell in cells {
        push(page, format_args!("<td>{}</td>", escaped(cell)));
    }
    page.push_str("</tr>\n");
}

fn foot(page: &mut String) {
    page.push_str("</tbody>\n</table>\n");
}

fn push(page: &mut String, words: std::fmt::Arguments<'_>) {
    // Writing to a string cannot fail.
    let _ = page.write_fmt(words);
}

/// The text with everything that HTML reads as a mark written out.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            c if c.is_control() => out.push(' '),
            c => out.push(c),
        }
    }
    out
}
