//! A sheet that grows downwards: boxes and lines of text, broken to fit, as SVG.
//!
//! Fonts are named by their kind alone, nothing is loaded, and the paper has a colour of its own, so that it can be
//! read on a light and on a dark page.

use super::measure::{Face, width};
use super::words::{Block, Look, Run};
use std::fmt::Write as _;

/// How wide every picture is.
pub const WIDE: u32 = 640;

const STYLE: &str = "text{font-family:sans-serif;font-size:14px;fill:#1f2328}.b{font-weight:bold}.i{font-style:italic}\
                     .c{font-family:monospace;font-size:13px}.l{text-decoration:underline;fill:#0b4fa8}\
                     .s{font-size:12px;fill:#4a5260}.w{fill:#fff}.m{text-anchor:middle}";

/// What is drawn so far.
pub struct Sheet {
    drawn: String,
    /// Where the next thing goes.
    pub y: u32,
}

/// A box's colours and line.
#[derive(Debug, Clone, Copy)]
pub struct Frame {
    /// The colour inside.
    pub fill: &'static str,
    /// More attributes of its line.
    pub line: &'static str,
}

/// A box that holds other things.
pub const PANE: Frame = Frame {
    fill: "#f3f4f6",
    line: "stroke=\"#d0d5dd\"",
};
/// A box somebody writes or chooses in.
pub const FIELD: Frame = Frame {
    fill: "#fff",
    line: "stroke=\"#6b7280\"",
};

impl Sheet {
    /// An empty sheet.
    pub fn new() -> Self {
        Self {
            drawn: String::new(),
            y: 0,
        }
    }

    /// Draws a box.
    pub fn pane(&mut self, (x, y): (u32, u32), (wide, high): (u32, u32), kind: Frame) {
        let Frame { fill, line } = kind;
        let _ = writeln!(
            self.drawn,
            "<rect x=\"{x}\" y=\"{y}\" width=\"{wide}\" height=\"{high}\" rx=\"5\" fill=\"{fill}\" {line}/>"
        );
    }

    /// Draws a box whose height comes of what is drawn in it; `bar` is the colour of its left edge.
    pub fn around(&mut self, x: u32, wide: u32, bar: Option<&str>, inside: impl FnOnce(&mut Self)) {
        let (top, before) = (self.y, std::mem::take(&mut self.drawn));
        self.y += 12;
        inside(self);
        self.y += 6;
        let content = std::mem::replace(&mut self.drawn, before);
        self.pane((x, top), (wide, self.y - top), PANE);
        if let Some(colour) = bar {
            let high = self.y - top;
            let _ = writeln!(
                self.drawn,
                "<rect x=\"{x}\" y=\"{top}\" width=\"4\" height=\"{high}\" fill=\"{colour}\"/>"
            );
        }
        self.drawn.push_str(&content);
        self.y += 8;
    }

    /// Writes text in these classes at a place of its own.
    pub fn label(&mut self, (x, y): (u32, u32), class: &str, text: &str) {
        let text = escaped(text);
        let _ = writeln!(
            self.drawn,
            "<text x=\"{x}\" y=\"{y}\" class=\"{class}\">{text}</text>"
        );
    }

    /// Draws any shape.
    pub fn shape(&mut self, svg: &str) {
        self.drawn.push_str(svg);
        self.drawn.push('\n');
    }

    /// Writes blocks of text between `x` and `x + wide`.
    pub fn blocks(&mut self, x: u32, wide: u32, blocks: &[Block]) {
        for block in blocks {
            match block {
                Block::Gap => self.y += 8,
                Block::Words(None, runs) => self.runs(x, wide, runs),
                Block::Words(Some(mark), runs) => {
                    self.label((x + 4, self.y + 14), "", mark);
                    self.runs(x + 24, wide - 24, runs);
                }
                Block::Code(lines) => self.code(x, wide, lines),
            }
        }
    }

    /// Writes runs of text, broken into lines.
    pub fn runs(&mut self, x: u32, wide: u32, runs: &[Run]) {
        for line in broken(runs, wide) {
            let mut spans = String::new();
            for Run { text, look } in &line {
                let text = escaped(text);
                let class = match look {
                    Look::Plain => None,
                    Look::Bold => Some("b"),
                    Look::Italic => Some("i"),
                    Look::Code => Some("c"),
                    Look::Link => Some("l"),
                };
                let _ = match class {
                    None => write!(spans, "{text}"),
                    Some(class) => write!(spans, "<tspan class=\"{class}\">{text}</tspan>"),
                };
            }
            let y = self.y + 14;
            let _ = writeln!(self.drawn, "<text x=\"{x}\" y=\"{y}\">{spans}</text>");
            self.y += 20;
        }
    }

    /// Writes plain text, bold if so wished.
    pub fn text(&mut self, x: u32, wide: u32, text: &str, look: Look) {
        let text = text.to_owned();
        self.runs(x, wide, &[Run { text, look }]);
    }

    fn code(&mut self, x: u32, wide: u32, lines: &[String]) {
        let top = self.y;
        let mut rows: Vec<String> = Vec::new();
        for line in lines {
            let run = Run {
                text: line.clone(),
                look: Look::Code,
            };
            let parts = broken(&[run], wide - 40).into_iter();
            let parts = parts.map(|part| part.into_iter().map(|run| run.text).collect::<String>());
            // What goes on is set in, so that `+` and `-` stand before whole entries alone.
            rows.extend(parts.enumerate().map(|(number, part)| match number {
                0 => part,
                _ => format!("\u{a0}\u{a0}{part}"),
            }));
        }
        let high = u32::try_from(rows.len()).unwrap() * 18 + 14;
        self.pane((x, top), (wide, high), FIELD);
        self.y += 20;
        for row in rows {
            let leading = row.chars().take_while(|letter| *letter == ' ').count();
            let row = format!(
                "{}{}",
                "\u{a0}".repeat(leading),
                row.trim_start_matches(' ')
            );
            self.label((x + 10, self.y), "c", &row);
            self.y += 18;
        }
        self.y = top + high + 6;
    }

    /// What is drawn, to be put on another sheet.
    pub fn into_drawn(self) -> String {
        self.drawn
    }

    /// The whole picture, with words for those who do not see it.
    pub fn finish(self, title: &str, about: &str) -> String {
        let (high, title, about) = (self.y + 8, escaped(title), escaped(about));
        let (inner_wide, inner_high) = (WIDE - 2, high - 2);
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{WIDE}\" height=\"{high}\" viewBox=\"0 0 {WIDE} {high}\" \
             role=\"img\" aria-labelledby=\"title about\">\n<title id=\"title\">{title}</title>\n\
             <desc id=\"about\">{about}</desc>\n<style>{STYLE}</style>\n\
             <rect x=\"1\" y=\"1\" width=\"{inner_wide}\" height=\"{inner_high}\" rx=\"8\" fill=\"#fff\" \
             stroke=\"#6b7280\"/>\n{}</svg>\n",
            self.drawn
        )
    }
}

/// Runs broken into lines that fit.
fn broken(runs: &[Run], wide: u32) -> Vec<Vec<Run>> {
    let mut lines: Vec<Vec<Run>> = vec![Vec::new()];
    let mut used = 0;
    for run in runs {
        let (face, size) = match run.look {
            Look::Bold => (Face::Bold, 14),
            Look::Code => (Face::Even, 13),
            _ => (Face::Plain, 14),
        };
        for word in run.text.split_inclusive(' ') {
            let mut word = word.to_owned();
            if used > 0 && used + width(word.trim_end(), face, size) > wide {
                lines.push(Vec::new());
                used = 0;
            }
            // A word longer than a line, such as an address, is cut.
            while width(word.trim_end(), face, size) > wide {
                let mut fits = word.clone();
                while width(&fits, face, size) > wide {
                    fits.pop();
                }
                let rest = word[fits.len()..].to_owned();
                add(&mut lines, &fits, run.look);
                lines.push(Vec::new());
                word = rest;
            }
            used += width(&word, face, size);
            add(&mut lines, &word, run.look);
        }
    }
    lines
}

fn add(lines: &mut [Vec<Run>], text: &str, look: Look) {
    let Some(line) = lines.last_mut() else { return };
    match line.last_mut() {
        Some(last) if last.look == look => last.text.push_str(text),
        _ => line.push(Run {
            text: text.to_owned(),
            look,
        }),
    }
}

/// Text as XML takes it.
pub fn escaped(text: &str) -> String {
    let mut safe = String::new();
    for letter in text.chars() {
        match letter {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            letter if letter.is_control() => safe.push(' '),
            letter => safe.push(letter),
        }
    }
    safe
}

#[cfg(test)]
mod tests {
    use super::{Face, Look, Run, broken, escaped, width};

    #[test]
    fn no_line_is_longer_than_its_place() {
        let text = "a word, another word and https://example.org/an/address/that/is/much/longer/than/any/line";
        let run = |look| Run {
            text: text.to_owned(),
            look,
        };
        for wide in [60, 120, 300] {
            let lines = broken(&[run(Look::Plain), run(Look::Plain)], wide);
            for line in &lines {
                let line: String = line.iter().map(|run| run.text.as_str()).collect();
                assert!(width(line.trim_end(), Face::Plain, 14) <= wide, "{line}");
            }
            let all: String = lines
                .iter()
                .flatten()
                .map(|run| run.text.as_str())
                .collect();
            assert_eq!(all, text.repeat(2), "nothing is lost");
        }
    }

    #[test]
    fn nothing_written_can_become_a_mark() {
        assert_eq!(escaped("<a & \"b\">"), "&lt;a &amp; &quot;b&quot;&gt;");
    }
}
