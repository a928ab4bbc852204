//! How does a card look in a terminal? Words first; colour and lines are only decoration.

use std::error::Error;
use std::io::{self, Write};

use anstyle::{AnsiColor, Style};
use signpost::reply::{Block, Budget, Page, Reply, Role, Tone};

/// The widest line, in columns: longer ones are hard to follow.
const WIDEST: usize = 88;

/// Prints a failure and its causes, each on its line.
pub(crate) fn complain(error: &dyn Error) {
    let mut text = format!("error: {error}");
    let mut cause = error.source();
    while let Some(inner) = cause {
        text.push_str("\n  because: ");
        text.push_str(&inner.to_string());
        cause = inner.source();
    }
    note(&text);
}

/// Prints a line for the person at the terminal, beside the output proper. A closed terminal is no
/// reason to stop.
pub(crate) fn note(text: &str) {
    let _closed = writeln!(anstream::stderr(), "{text}");
}

/// What a person can do with the entries on offer.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Offered {
    /// Type a number: something listens.
    ByNumber,
    /// Ask about them next time.
    ByTitle,
}

/// Prints a reply as a card.
pub(crate) fn card(out: &mut impl Write, reply: &Reply, offered: Offered) -> io::Result<()> {
    let page = reply.page(Budget::TERMINAL);
    let (strong, plain) = (title_style(page.tone), Style::new());
    let width = textwrap::termwidth().clamp(40, WIDEST);
    let rule = "─".repeat(width);
    writeln!(out, "{rule}\n{strong}{}{strong:#}", page.title)?;
    for block in &page.blocks {
        let style = if block.role == Role::Action {
            strong
        } else {
            plain
        };
        write_block(out, block, style, width)?;
    }
    write_offers(out, &page, offered, width)?;
    writeln!(out, "{rule}")
}

fn write_block(out: &mut impl Write, block: &Block, style: Style, width: usize) -> io::Result<()> {
    writeln!(out)?;
    let heading = Style::new().bold();
    let indent = if let Some(text) = &block.heading {
        writeln!(out, "{heading}{text}{heading:#}")?;
        "  "
    } else {
        ""
    };
    let options = textwrap::Options::new(width)
        .initial_indent(indent)
        .subsequent_indent(indent);
    for line in block
        .text
        .lines()
        .flat_map(|line| textwrap::wrap(line, &options))
    {
        writeln!(out, "{style}{line}{style:#}")?;
    }
    Ok(())
}

fn write_offers(
    out: &mut impl Write,
    page: &Page,
    offered: Offered,
    width: usize,
) -> io::Result<()> {
    if page.offers.is_empty() {
        return Ok(());
    }
    writeln!(out)?;
    match offered {
        Offered::ByNumber => {
            writeln!(out, "Type a number to read more:")?;
            for (at, offer) in page.offers.iter().enumerate() {
                writeln!(out, "  {}. {}", at + 1, offer.title)?;
            }
        }
        Offered::ByTitle => {
            let titles: Vec<_> = page.offers.iter().map(|offer| &*offer.title).collect();
            let text = format!("You can also ask about: {}.", titles.join("; "));
            for line in textwrap::wrap(&text, width) {
                writeln!(out, "{line}")?;
            }
        }
    }
    Ok(())
}

fn title_style(tone: Tone) -> Style {
    let colour = match tone {
        Tone::Emergency => AnsiColor::Red,
        Tone::Crisis => AnsiColor::Magenta,
        Tone::SameDay => AnsiColor::Yellow,
        Tone::Boundary | Tone::Calm => AnsiColor::Cyan,
    };
    colour.on_default().bold()
}
