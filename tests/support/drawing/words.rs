//! What do the marks in a message mean? Paragraphs, lists, code and the looks of words, as Discord shows them.

use super::Names;

/// How a run of letters looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Look {
    /// As the text around it.
    Plain,
    /// Bold.
    Bold,
    /// Italic.
    Italic,
    /// Letters of one width.
    Code,
    /// A person, a channel, a role or an address: underlined.
    Link,
}

/// Letters of one look.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Run {
    /// The letters.
    pub text: String,
    /// Their look.
    pub look: Look,
}

/// A part of a text that begins a line.
#[derive(Debug, PartialEq, Eq)]
pub enum Block {
    /// Words, perhaps behind a mark such as `•` or `1.`.
    Words(Option<String>, Vec<Run>),
    /// Lines that are shown as they are.
    Code(Vec<String>),
    /// An empty line.
    Gap,
}

/// The blocks of a text.
pub fn blocks(text: &str, names: &Names) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut code: Option<Vec<String>> = None;
    for line in text.trim_matches('\n').lines() {
        if line.starts_with("```") {
            match code.take() {
                Some(lines) => blocks.push(Block::Code(lines)),
                None => code = Some(Vec::new()),
            }
        } else if let Some(lines) = &mut code {
            lines.push(line.to_owned());
        } else if line.trim().is_empty() {
            blocks.push(Block::Gap);
        } else {
            let (mark, rest) = marked(line);
            blocks.push(Block::Words(mark, runs(rest, names)));
        }
    }
    blocks.extend(code.map(Block::Code));
    blocks
}

/// The mark of a list's item, and what is behind it.
fn marked(line: &str) -> (Option<String>, &str) {
    for sign in ["- ", "* ", "• "] {
        if let Some(rest) = line.strip_prefix(sign) {
            return (Some("•".to_owned()), rest);
        }
    }
    match line.split_once(". ") {
        Some((number, rest)) if number.len() < 3 && number.parse::<u8>().is_ok() => {
            (Some(format!("{number}.")), rest)
        }
        _ => (None, line),
    }
}

/// The runs of a line.
pub fn runs(line: &str, names: &Names) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    let mut rest = line;
    let mut bold = false;
    while let Some(letter) = rest.chars().next() {
        let base = if bold { Look::Bold } else { Look::Plain };
        if let Some(after) = rest.strip_prefix("**") {
            bold = !bold;
            rest = after;
            continue;
        }
        let (text, look, after) = special(rest, names).unwrap_or_else(|| {
            let escaped = rest.strip_prefix('\\').filter(|after| {
                after
                    .chars()
                    .next()
                    .is_some_and(|next| next.is_ascii_punctuation())
            });
            let from = escaped.unwrap_or(rest);
            let taken = from.chars().next().unwrap_or(letter);
            (taken.to_string(), base, &from[taken.len_utf8()..])
        });
        match runs.last_mut() {
            Some(last) if last.look == look => last.text.push_str(&text),
            _ => runs.push(Run { text, look }),
        }
        rest = after;
    }
    runs
}

/// What begins here and is more than a letter: its text, its look, what is behind it.
fn special<'t>(rest: &'t str, names: &Names) -> Option<(String, Look, &'t str)> {
    let between = |open: &str, close: &str| {
        let (inside, after) = rest.strip_prefix(open)?.split_once(close)?;
        (!inside.is_empty()).then_some((inside, after))
    };
    if let Some((inside, after)) = between("`", "`") {
        return Some((inside.to_owned(), Look::Code, after));
    }
    if let Some((inside, after)) = between("<", ">") {
        if inside.starts_with("t:") {
            return Some(("a moment ago".to_owned(), Look::Plain, after));
        }
        if let Some(named) = names.mention(inside) {
            return Some((named, Look::Link, after));
        }
        if inside.starts_with("http") {
            return Some((inside.to_owned(), Look::Link, after));
        }
    }
    if let Some((label, behind)) = between("[", "](")
        && let Some((_, after)) = behind.split_once(')')
        && !label.contains(']')
    {
        return Some((label.to_owned(), Look::Link, after));
    }
    if rest.starts_with("https://") || rest.starts_with("http://") {
        let end = rest.find([' ', ')', '\n']).unwrap_or(rest.len());
        return Some((rest[..end].to_owned(), Look::Link, &rest[end..]));
    }
    if let Some((inside, after)) = between("*", "*")
        && !inside.starts_with([' ', '*'])
    {
        return Some((inside.to_owned(), Look::Italic, after));
    }
    None
}

#[cfg(test)]
mod tests {
    use super::super::Names;
    use super::{Block, Look, blocks, runs};

    fn told(line: &str) -> Vec<(String, Look)> {
        let names = Names::new(&[("@7", "@Mo"), ("#8", "#general")]);
        let runs = runs(line, &names);
        runs.into_iter().map(|run| (run.text, run.look)).collect()
    }

    #[test]
    fn marks_become_looks() {
        let found = told("**In <#8>** `x` *so* by <@7> <t:5:R> \\*");
        let expected = [
            ("In ", Look::Bold),
            ("#general", Look::Link),
            (" ", Look::Plain),
            ("x", Look::Code),
            (" ", Look::Plain),
            ("so", Look::Italic),
            (" by ", Look::Plain),
            ("@Mo", Look::Link),
            (" a moment ago *", Look::Plain),
        ];
        let expected = expected.map(|(text, look)| (text.to_owned(), look));
        assert_eq!(found, expected);
    }

    #[test]
    fn lists_gaps_and_code_are_told_apart() {
        let names = Names::new(&[]);
        let found = blocks("one\n\n- two\n```diff\n- old\n+ new\n```", &names);
        assert_eq!(found.len(), 4);
        assert_eq!(found[1], Block::Gap);
        assert!(matches!(&found[2], Block::Words(Some(mark), _) if mark == "•"));
        assert_eq!(
            found[3],
            Block::Code(vec!["- old".to_owned(), "+ new".to_owned()])
        );
    }
}
