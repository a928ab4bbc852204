//! How does what the bot sent look to a person? A picture of it, as SVG, from the body alone.
//!
//! It is drawn after the body and after nothing else: a message, a callback or a form. It is meant for people who read
//! a guide, so it is plain, in a style of our own. A button's meaning never hangs on its colour: the first choice is
//! filled, what destroys has a dashed line. Ids and times are replaced (`Names`), so that a picture only changes when
//! the bot does.

pub mod measure;
mod sheet;
mod words;

use measure::{Face, width};
use serde_json::Value;
use sheet::{FIELD, Frame, Sheet, WIDE};
use words::Look;

use super::text::{each, said};

/// Left edge of all content.
const LEFT: u32 = 18;
/// How wide content is.
const INSIDE: u32 = WIDE - 2 * LEFT;
/// How high a button or a select is.
const CONTROL: u32 = 32;
/// The most lines of a text that a form shows.
const LINES: u32 = 5;

/// What stands in a picture for an id, a day or a size.
pub struct Names {
    mentions: Vec<(String, String)>,
    replaced: Vec<(String, String)>,
}

impl Names {
    /// Names by what stands between `<` and `>` in a mention: `@7`, `#8`, `@&9`.
    pub fn new(mentions: &[(&str, &str)]) -> Self {
        let owned = |(from, to): &(&str, &str)| ((*from).to_owned(), (*to).to_owned());
        Self {
            mentions: mentions.iter().map(owned).collect(),
            replaced: Vec::new(),
        }
    }

    /// Has a text that changes from run to run shown as another.
    #[must_use]
    pub fn replacing(mut self, from: &str, to: &str) -> Self {
        self.replaced.push((from.to_owned(), to.to_owned()));
        self
    }

    fn mention(&self, inside: &str) -> Option<String> {
        let inside = inside.replace("@!", "@");
        let known = self.mentions.iter().find(|(id, _)| *id == inside);
        known.map(|(_, name)| name.clone())
    }

    /// The text with what changes taken out: days, long numbers.
    fn steady(&self, text: &str) -> String {
        let mut text = text.to_owned();
        for (from, to) in &self.replaced {
            text = text.replace(from, to);
        }
        // Ids that nobody named, as in a link to a message; mentions keep theirs until they are named.
        let mut steady = String::new();
        let mut number = String::new();
        for letter in text.chars().chain(['\n']) {
            if letter.is_ascii_digit() {
                number.push(letter);
                continue;
            }
            let in_mention = letter == '>';
            steady.push_str(if number.len() >= 15 && !in_mention {
                "…"
            } else {
                &number
            });
            number.clear();
            steady.push(letter);
        }
        steady.pop();
        steady
    }

    /// The text as it is read, without marks: for those who do not see the picture.
    fn spoken(&self, text: &str) -> String {
        let lines = self.steady(text);
        let lines = lines.lines().filter(|line| !line.starts_with("```"));
        let lines = lines.map(|line| {
            let runs = words::runs(line, self);
            runs.into_iter().map(|run| run.text).collect::<String>()
        });
        lines
            .filter(|line| !line.trim().is_empty())
            .collect::<Vec<_>>()
            .join(" | ")
    }
}

/// Draws a body the bot sent: `title` says what is seen, `lead` what came before it, such as who used what.
pub fn draw(title: &str, lead: &str, body: &Value, names: &Names) -> String {
    let is_form = body["type"] == 9;
    let data = if body["data"].is_object() {
        &body["data"]
    } else {
        body
    };
    let mut drawing = Drawing {
        sheet: Sheet::new(),
        names,
    };
    drawing.sheet.y = 14;
    if is_form {
        drawing.form(data);
    } else {
        drawing.message(lead, data);
    }
    let about = [lead, &said(data)].join("\n");
    drawing.sheet.finish(title, &names.spoken(&about))
}

struct Drawing<'n> {
    sheet: Sheet,
    names: &'n Names,
}

impl Drawing<'_> {
    fn message(&mut self, lead: &str, data: &Value) {
        if !lead.is_empty() {
            let y = self.sheet.y;
            let path = format!(
                "<path d=\"M{} {}v-6h16\" fill=\"none\" stroke=\"#6b7280\" stroke-width=\"2\"/>",
                LEFT + 14,
                y + 14
            );
            self.sheet.shape(&path);
            let blocks = words::blocks(lead, self.names);
            self.sheet.blocks(LEFT + 38, INSIDE - 38, &blocks);
            self.sheet.y += 4;
        }
        let y = self.sheet.y;
        let centre = (LEFT + 14, y + 14);
        let face = format!(
            "<circle cx=\"{}\" cy=\"{}\" r=\"14\" fill=\"#374151\"/>",
            centre.0, centre.1
        );
        self.sheet.shape(&face);
        self.sheet.label((centre.0, centre.1 + 5), "b w m", "S");
        self.sheet.label((LEFT + 38, y + 19), "b", "Signpost");
        self.sheet.pane((LEFT + 122, y + 6), (40, 18), FIELD);
        self.sheet.label((LEFT + 142, y + 19), "s m", "APP");
        self.sheet.y += 36;
        if let Some(content) = data["content"].as_str().filter(|text| !text.is_empty()) {
            let blocks = words::blocks(&self.names.steady(content), self.names);
            self.sheet.blocks(LEFT, INSIDE, &blocks);
            self.sheet.y += 6;
        }
        for embed in each(&data["embeds"]) {
            self.embed(embed);
        }
        for file in each(&data["attachments"]) {
            self.file(file);
        }
        for row in each(&data["components"]) {
            self.row(row);
        }
        if data["flags"].as_u64().unwrap_or(0) & super::payload::message::EPHEMERAL != 0 {
            let y = self.sheet.y + 12;
            self.sheet.label((LEFT, y), "s", "Only you can see this.");
            self.sheet.y += 20;
        }
    }

    fn embed(&mut self, embed: &Value) {
        let names = self.names;
        let colour = embed["color"].as_u64().filter(|colour| *colour != 0);
        let colour = colour.map_or("#4b5563".to_owned(), |colour| format!("#{colour:06x}"));
        let (x, wide) = (LEFT + 16, INSIDE - 32);
        self.sheet.around(LEFT, INSIDE, Some(&colour), |sheet| {
            if let Some(title) = embed["title"].as_str() {
                sheet.text(x, wide, &names.steady(title), Look::Bold);
                sheet.y += 4;
            }
            if let Some(text) = embed["description"].as_str() {
                sheet.blocks(x, wide, &words::blocks(&names.steady(text), names));
                sheet.y += 4;
            }
            for field in each(&embed["fields"]) {
                let text = |key: &str| names.steady(field[key].as_str().unwrap_or_default());
                sheet.text(x, wide, &text("name"), Look::Bold);
                sheet.blocks(x, wide, &words::blocks(&text("value"), names));
                sheet.y += 6;
            }
            if let Some(text) = embed["footer"]["text"].as_str() {
                sheet.text(x, wide, &names.steady(text), Look::Italic);
            }
            if embed["image"].is_object() {
                let size = (wide, 120);
                sheet.pane((x, sheet.y), size, FIELD);
                sheet.label((x + wide / 2, sheet.y + 64), "m", "(a chart)");
                sheet.y += 126;
            }
        });
    }

    fn file(&mut self, file: &Value) {
        let name = file["filename"].as_str().unwrap_or("a file").to_owned();
        self.sheet.around(LEFT, INSIDE, None, |sheet| {
            let (x, y) = (LEFT + 14, sheet.y);
            sheet.pane((x, y - 2), (16, 20), FIELD);
            sheet.text(x + 28, INSIDE - 60, &name, Look::Link);
        });
    }

    /// Buttons beside each other, or one select.
    fn row(&mut self, row: &Value) {
        let mut x = LEFT;
        for control in each(&row["components"]) {
            let label = |key: &str| self.names.steady(control[key].as_str().unwrap_or_default());
            if control["type"] == 2 {
                let text = label("label");
                let wide = width(&text, Face::Bold, 14) + 24;
                if x > LEFT && x + wide > LEFT + INSIDE {
                    x = LEFT;
                    self.sheet.y += CONTROL + 6;
                }
                self.button((x, wide), &text, &control["style"], &control["disabled"]);
                x += wide + 8;
                continue;
            }
            let chosen = each(&control["options"]).find(|option| option["default"] == true);
            let shown = chosen.and_then(|option| option["label"].as_str());
            let shown = shown.map_or_else(|| label("placeholder"), str::to_owned);
            let shown = if shown.is_empty() {
                "Make a choice".to_owned()
            } else {
                shown
            };
            self.select(&shown);
        }
        self.sheet.y += CONTROL + 8;
    }

    fn button(&mut self, (x, wide): (u32, u32), text: &str, style: &Value, disabled: &Value) {
        let off = disabled == true;
        let (kind, class) = match style.as_u64() {
            _ if off => (
                Frame {
                    fill: "#f3f4f6",
                    line: "stroke=\"#9ca3af\" stroke-dasharray=\"2 3\"",
                },
                "m",
            ),
            Some(1) => (
                Frame {
                    fill: "#1d4ed8",
                    line: "stroke=\"#1e3a8a\" stroke-width=\"2\"",
                },
                "b w m",
            ),
            Some(3) => (
                Frame {
                    fill: "#166534",
                    line: "stroke=\"#052e16\" stroke-width=\"3\"",
                },
                "b w m",
            ),
            Some(4) => (
                Frame {
                    fill: "#fff",
                    line: "stroke=\"#991b1b\" stroke-width=\"2\" stroke-dasharray=\"6 3\"",
                },
                "b m",
            ),
            _ => (
                Frame {
                    fill: "#e5e7eb",
                    line: "stroke=\"#6b7280\"",
                },
                "m",
            ),
        };
        let y = self.sheet.y;
        self.sheet.pane((x, y), (wide, CONTROL), kind);
        self.sheet.label((x + wide / 2, y + 21), class, text);
    }

    fn select(&mut self, shown: &str) {
        let (x, y, wide) = (LEFT, self.sheet.y, 420);
        self.sheet.pane((x, y), (wide, CONTROL), FIELD);
        self.sheet.label((x + 12, y + 21), "", shown);
        let arrow = format!(
            "<path d=\"M{} {}l6 7l6 -7\" fill=\"none\" stroke=\"#1f2328\" stroke-width=\"2\"/>",
            x + wide - 26,
            y + 13
        );
        self.sheet.shape(&arrow);
    }

    fn form(&mut self, data: &Value) {
        let title = data["title"].as_str().unwrap_or_default();
        self.sheet.text(LEFT, INSIDE, title, Look::Bold);
        self.sheet.y += 6;
        for row in each(&data["components"]) {
            for input in each(&row["components"]) {
                self.input(input);
            }
        }
        let y = self.sheet.y;
        let plain = Value::from(2);
        let first = Value::from(1);
        let right = LEFT + INSIDE;
        self.button((right - 180, 80), "Cancel", &plain, &Value::Null);
        self.button((right - 90, 90), "Submit", &first, &Value::Null);
        self.sheet.y = y + CONTROL + 8;
    }

    fn input(&mut self, input: &Value) {
        let label = input["label"].as_str().unwrap_or_default();
        let needed = if input["required"] == false { "" } else { " *" };
        let (x, wide) = (LEFT, INSIDE);
        self.sheet
            .text(x, wide, &format!("{label}{needed}"), Look::Bold);
        let hint = input["placeholder"].as_str().unwrap_or_default();
        let value = input["value"].as_str().filter(|text| !text.is_empty());
        let text = self.names.steady(value.unwrap_or(hint));
        let (top, paragraph) = (self.sheet.y, input["style"] == 2);
        let mut inner = Sheet::new();
        inner.y = top + 8;
        let mut left_out = false;
        for line in text.lines() {
            let mut tried = Sheet::new();
            tried.text(0, wide - 24, line, Look::Plain);
            if inner.y + tried.y > top + 8 + LINES * 20 {
                left_out = true;
                break;
            }
            inner.text(x + 12, wide - 24, line, Look::Plain);
        }
        if left_out {
            inner.text(x + 12, wide - 24, "…", Look::Plain);
        }
        let least = if paragraph { 56 } else { 28 };
        let bottom = inner.y.max(top + 8 + least) + 2;
        self.sheet.pane((x, top), (wide, bottom - top), FIELD);
        let drawn = inner.into_drawn();
        self.sheet.shape(drawn.trim_end());
        self.sheet.y = bottom + 10;
    }
}

#[cfg(test)]
mod tests {
    use super::{Names, draw};
    use serde_json::json;

    #[test]
    fn what_was_sent_is_seen_and_what_changes_is_not() {
        let names = Names::new(&[("@70000000000000000", "@Mo")]).replacing("2026-11-26", "today");
        let body = json!({
            "content": "Saved by <@70000000000000000> <t:1764:R>, see /channels/300000000000000001",
            "embeds": [{ "title": "A < B", "description": "```diff\n- old\n+ new\n```", "fields": [
                { "name": "Due", "value": "2026-11-26" }] }],
            "components": [{ "type": 1, "components": [{ "type": 2, "label": "Erase", "style": 4, "custom_id": "hidden" }] }],
            "flags": 64,
        });
        let svg = draw("A title", "Mo used /settings", &body, &names);
        for part in [
            "@Mo",
            "a moment ago",
            "A &lt; B",
            "- old",
            "+ new",
            "today",
            "Erase",
            "Only you",
            "<desc",
        ] {
            assert!(svg.contains(part), "`{part}` is missing in:\n{svg}");
        }
        for part in [
            "hidden",
            "1764",
            "300000000000000001",
            "2026-11-26",
            "70000000000000000",
        ] {
            assert!(!svg.contains(part), "`{part}` stands in:\n{svg}");
        }
    }
}
