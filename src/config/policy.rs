//! Where does the host's privacy policy stand?

/// Discord takes no longer address behind a button.
const LONGEST: usize = 512;

/// An address that a button can lead to: `https://`, a host, and no login in it.
pub(super) fn parse(text: &str) -> Result<String, String> {
    let text = text.trim();
    let url = reqwest::Url::parse(text).ok().filter(|url| {
        let plain = url.username().is_empty() && url.password().is_none();
        url.scheme() == "https" && url.has_host() && plain
    });
    match url {
        Some(url) if url.as_str().len() <= LONGEST => Ok(url.into()),
        _ => {
            let shown: String = text.chars().take(80).collect();
            Err(format!(
                "is `{shown}`, expected an address that begins with `https://` and has at most {LONGEST} characters, \
                 as in \"https://example.org/privacy\""
            ))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::parse;

    #[test]
    fn an_address_is_read_and_anything_else_is_told_what_was_expected() {
        let good = "https://example.org/signpost/PRIVACY.md";
        assert_eq!(parse(good).as_deref(), Ok(good));
        assert_eq!(
            parse(" https://example.org ").as_deref(),
            Ok("https://example.org/")
        );
        for bad in [
            "",
            "PRIVACY.md",
            "http://example.org",
            "https://",
            "https://me:secret@example.org",
            "javascript:alert(1)",
            &format!("https://example.org/{}", "a".repeat(500)),
        ] {
            let problem = parse(bad).unwrap_err();
            assert!(problem.contains("begins with `https://`"), "{problem}");
        }
    }
}
