//! What did the member write, without Discord's own marks? Mentions, custom emoji, times and channel
//! links are taken out before anything reads the text, whichever way it came in.

use std::borrow::Cow;

/// The text without `<@1>`, `<@!1>`, `<@&1>`, `<#1>`, `<:name:1>`, `<a:name:1>`, `<t:1>` and
/// `</ask:1>`.
pub(super) fn plain(text: &str) -> Cow<'_, str> {
    if !text.contains('<') {
        return text.into();
    }
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('<') {
        out.push_str(before);
        match after.split_once('>') {
            Some((mark, behind)) if is_mark(mark) => {
                out.push(' ');
                rest = behind;
            }
            _ => {
                out.push('<');
                rest = after;
            }
        }
    }
    out.push_str(rest);
    out.into()
}

/// Whether the text between `<` and `>` is one of Discord's marks.
fn is_mark(mark: &str) -> bool {
    let digits = |id: &str| !id.is_empty() && id.chars().all(|c| c.is_ascii_digit());
    let after = |prefix: &str| mark.strip_prefix(prefix);
    let ends_in_id = |rest: &str| rest.rsplit(':').next().is_some_and(digits);
    ["@!", "@&", "@", "#"]
        .iter()
        .any(|prefix| after(prefix).is_some_and(digits))
        || [":", "a:", "/"]
            .iter()
            .any(|prefix| after(prefix).is_some_and(ends_in_id))
        || after("t:").is_some_and(|rest| rest.split(':').next().is_some_and(digits))
}

#[cfg(test)]
mod tests {
    use super::plain;

    #[track_caller]
    fn reads(text: &str, expected: &str) {
        let words = plain(text).split_whitespace().collect::<Vec<_>>().join(" ");
        assert_eq!(words, expected);
    }

    #[test]
    fn marks_are_taken_out_and_words_stay() {
        reads(
            "<@123> why <@!4> does <:eye:5> my <#6> eye <@&7> twitch",
            "why does my eye twitch",
        );
        reads("</ask:9> help <a:wave:1> <t:99:R>", "help");
        reads(
            "a < b and c > d <3 <@everyone>",
            "a < b and c > d <3 <@everyone>",
        );
        reads("<<@1>", "<");
        reads("語 <@1", "語 <@1");
    }
}
