//! How does a value stand in a cell, so that no spreadsheet runs it and nothing of it is lost?
//!
//! | in the cell | means |
//! |---|---|
//! | `'` before `=`, `+`, `-`, `@` at the start of a line | nothing: it keeps the line from being a formula |
//! | `\\`, `\r`, `\t` | a backslash, a carriage return, a tab |
//! | `\n`, `\s`, `\e` | a line end in an item of a list, a space at its edge, an item without text |
//! | `\|` | a bar in a part of a source or a dispute |
//!
//! Whatever stands behind another backslash is left as somebody wrote it.

/// What begins a formula, the wide forms that some spreadsheets take for the same included.
const FORMULA: [char; 8] = ['=', '+', '-', '@', '＝', '＋', '－', '＠'];

/// A text without a visible character that must not look like an empty cell.
pub(super) const NOTHING: &str = "\\e";

/// A text as a cell.
pub(super) fn text(value: &str) -> String {
    let lines = value.split('\n').map(|line| {
        let (tab, rest) = match line.strip_prefix('\t') {
            Some(rest) => ("\\t", rest),
            None => ("", line),
        };
        let rest = rest.replace('\\', "\\\\").replace('\r', "\\r");
        guarded(&format!("{tab}{rest}"))
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// The text of a cell.
pub(super) fn plain(cell: &str) -> String {
    let lines = lines(cell);
    let lines = lines.iter().map(|line| meant(unguarded(line)));
    lines.collect::<Vec<_>>().join("\n")
}

/// A list as a cell, one item a line.
pub(super) fn list(items: &[String]) -> String {
    let lines = items.iter().map(|item| match item.as_str() {
        "" => NOTHING.to_owned(),
        item => guarded(&edged(item)),
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// The items of a cell; empty lines are none.
pub(super) fn items(cell: &str) -> Vec<String> {
    filled(cell).map(|(_, line)| meant(&line)).collect()
}

/// Rows of parts as a cell, one row a line with bars between the parts.
pub(super) fn parts<'v>(rows: impl Iterator<Item = [&'v str; 3]>) -> String {
    let lines = rows.map(|row| {
        let row = row.map(|part| edged(part).replace('|', "\\|"));
        guarded(&row.join(" | "))
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// The rows of parts of a cell, each with its line from 1.
pub(super) fn split(cell: &str) -> Vec<(usize, Vec<String>)> {
    let rows = filled(cell).map(|(number, line)| {
        let mut parts = vec![String::new()];
        let mut escaped = false;
        for c in line.chars() {
            match parts.last_mut() {
                Some(part) if c != '|' || escaped => part.push(c),
                _ => parts.push(String::new()),
            }
            escaped = c == '\\' && !escaped;
        }
        let parts = parts
            .iter()
            .map(|part| meant(part.trim_matches([' ', '\t'])));
        (number, parts.collect())
    });
    rows.collect()
}

/// The lines of a cell that hold something, each with its number from 1, without their guard.
fn filled(cell: &str) -> impl Iterator<Item = (usize, String)> {
    let lines = lines(cell).into_iter().enumerate();
    lines.filter_map(|(nth, line)| {
        let line = line.trim_matches([' ', '\t']);
        (!line.is_empty()).then(|| (nth + 1, unguarded(line).to_owned()))
    })
}

/// A cell's lines, however the spreadsheet ended them.
fn lines(cell: &str) -> Vec<String> {
    let even = cell.replace("\r\n", "\n").replace('\r', "\n");
    even.split('\n').map(str::to_owned).collect()
}

/// One item on one line, its edges kept.
fn edged(item: &str) -> String {
    let mut line = String::with_capacity(item.len() + 2);
    let last = item.chars().count().saturating_sub(1);
    for (nth, c) in item.chars().enumerate() {
        let edge = nth == 0 || nth == last;
        match c {
            '\\' => line.push_str("\\\\"),
            '\n' => line.push_str("\\n"),
            '\r' => line.push_str("\\r"),
            ' ' if edge => line.push_str("\\s"),
            '\t' if edge => line.push_str("\\t"),
            c => line.push(c),
        }
    }
    line
}

/// Undoes the escapes.
fn meant(line: &str) -> String {
    let mut text = String::with_capacity(line.len());
    let mut chars = line.chars();
    while let Some(c) = chars.next() {
        if c != '\\' {
            text.push(c);
            continue;
        }
        match chars.next() {
            Some('n') => text.push('\n'),
            Some('r') => text.push('\r'),
            Some('t') => text.push('\t'),
            Some('s') => text.push(' '),
            Some('e') => {}
            Some(c @ ('\\' | '|')) => text.push(c),
            other => {
                text.push('\\');
                text.extend(other);
            }
        }
    }
    text
}

/// Whether a line would be a formula if what was put before it were gone.
fn formula(line: &str) -> bool {
    let bare = line.trim_start_matches('\'').trim_start();
    bare.starts_with(FORMULA)
}

fn guarded(line: &str) -> String {
    let guard = if formula(line) { "'" } else { "" };
    format!("{guard}{line}")
}

fn unguarded(line: &str) -> &str {
    match line.strip_prefix('\'') {
        Some(bare) if formula(bare) => bare,
        _ => line,
    }
}

#[cfg(test)]
mod tests {
    use super::{items, list, parts, plain, split, text};

    const ODD: [&str; 18] = [
        "",
        " ",
        "=1+1",
        "'=1+1",
        "''-2",
        "+",
        "-1\n=2",
        "@SUM(A1)",
        "\t=x",
        " =x",
        "\r\n=x",
        "a\tb",
        "\\n",
        "a\\",
        "C:\\e|\\|",
        "＝1",
        "語\n",
        "'quoted' - yes",
    ];

    #[test]
    fn every_text_comes_back_and_none_begins_a_formula() {
        for value in ODD {
            let cell = text(value);
            assert_eq!(plain(&cell), value, "as `{cell}`");
            for line in cell.lines() {
                let start = line.trim_start().chars().next().unwrap_or('a');
                assert!(!"=+-@＝\t\r".contains(start), "`{cell}`");
            }
        }
    }

    #[test]
    fn every_list_comes_back_item_by_item() {
        let all = ODD.map(str::to_owned);
        assert_eq!(items(&list(&all)), all);
        for value in all {
            assert_eq!(items(&list(std::slice::from_ref(&value))), [value]);
        }
        assert!(items(&list(&[])).is_empty());
    }

    #[test]
    fn every_source_comes_back_part_by_part() {
        for value in ODD {
            let cell = parts([[value, "=b", value], ["", "", ""]].into_iter());
            let first = (1, vec![value.to_owned(), "=b".into(), value.to_owned()]);
            assert_eq!(
                split(&cell),
                [first, (2, vec![String::new(); 3])],
                "`{cell}`"
            );
        }
    }

    #[test]
    fn what_a_person_typed_is_taken_as_it_was_meant() {
        assert_eq!(items(" one \r\n\r\n  two\r"), ["one", "two"]);
        assert_eq!(plain("a\r\nb"), "a\nb");
        assert_eq!(plain("and\\or"), "and\\or");
        assert_eq!(
            split("NHS|https://a.b| 2026-01-02"),
            [(
                1,
                vec!["NHS".into(), "https://a.b".into(), "2026-01-02".into()]
            )]
        );
    }
}
