//! What is no word, whatever it says? Links, e-mail addresses, handles and the like, known by their form.

use super::pieces::Mark;

/// What a chunk is by its form alone.
pub(super) fn by_form(core: &str) -> Option<Mark> {
    let lower = core.to_lowercase();
    let word = |c: char| c.is_alphanumeric() || c == '_';
    if lower.contains("://") || lower.starts_with("www.") || lower.contains('\\') {
        return lower.contains(char::is_alphanumeric).then_some(Mark::Link);
    }
    if let Some((before, after)) = lower.rsplit_once('@') {
        if before.is_empty() || !before.ends_with(|c: char| c.is_alphanumeric() || c == '_') {
            return after.starts_with(word).then_some(Mark::Mention);
        }
        let host = after.contains('.') || after.contains(char::is_numeric);
        if host || before.contains(|c: char| !c.is_alphabetic()) {
            return Some(Mark::Email);
        }
    }
    if is_host(&lower) {
        return Some(Mark::Link);
    }
    if let Some((before, after)) = lower.split_once('#') {
        let after_letter = after.starts_with(char::is_alphabetic);
        let tag = !before.is_empty() && after.starts_with(char::is_numeric);
        return match (after_letter, tag) {
            (true, _) => Some(Mark::Channel),
            (_, true) => Some(Mark::Handle),
            _ => None,
        };
    }
    let path = lower.trim_start_matches('/');
    if path.starts_with("u/") {
        return Some(Mark::Handle);
    }
    if path.starts_with("r/") || lower.matches('/').count() > 2 {
        return Some(Mark::Link);
    }
    let named = lower
        .strip_prefix(':')
        .and_then(|one| one.strip_suffix(':'));
    named
        .is_some_and(|name| name.contains(char::is_alphabetic))
        .then_some(Mark::Emoji)
}

/// `example.org`, `example.org/x`, `gg.example/abc`: an address without its `https://`.
fn is_host(lower: &str) -> bool {
    let (host, path) = lower.split_once('/').unwrap_or((lower, ""));
    let host = host.split_once(':').map_or(host, |(host, _)| host);
    let Some((name, end)) = host.rsplit_once('.') else {
        return false;
    };
    let labels = name.split('.').all(|label| {
        !label.is_empty()
            && label
                .chars()
                .all(|c| c.is_alphanumeric() || "-_".contains(c))
    });
    let letters = end.len() >= 2 && end.chars().all(char::is_alphabetic);
    labels && letters && (!path.is_empty() || ENDS.contains(&end))
}

/// Ends of addresses, but for those that are words a writer may run into without a space.
const ENDS: &[&str] = &[
    "com", "org", "net", "io", "gg", "edu", "gov", "uk", "ca", "au", "nz", "de", "fr", "es", "nl",
    "eu", "info", "biz", "tv", "app", "dev", "co", "xyz", "ly", "ai", "ru", "ch", "se", "dk", "pl",
    "pt", "br", "jp", "cn", "kr", "link", "site", "online", "club", "page", "ie", "health",
];

#[cfg(test)]
mod tests {
    use super::{Mark, by_form};

    #[track_caller]
    fn form(chunk: &str, expected: &str) {
        assert_eq!(by_form(chunk).map_or("", Mark::shown), expected, "{chunk}");
    }

    #[test]
    fn forms_are_known() {
        form("https://example.org/?q=anna", "[link]");
        form("HTTPS://EXAMPLE.ORG", "[link]");
        form("example.org", "[link]");
        form("discord.gg/abc", "[link]");
        form("anna.baker@example.org", "[e-mail]");
        form("@anna_b", "[mention]");
        form("anna#1234", "[handle]");
        form("u/annab", "[handle]");
        form("#general", "[channel]");
        form(":annaface:", "[emoji]");
        form("C:\\Users\\anna", "[link]");
        form("eye/lid", "");
        form("twitch.it", "");
        form("p@in", "");
    }
}
