//! Which channel is told of an emergency or crisis card, by guild?

/// Pairs of guild and channel: `123:456, 789:12`.
pub(super) fn parse(text: &str) -> Result<Vec<(u64, u64)>, String> {
    let id = |text: &str| text.trim().parse::<u64>().ok().filter(|id| *id != 0);
    let pairs = text
        .split(',')
        .map(str::trim)
        .filter(|pair| !pair.is_empty());
    let mut found: Vec<(u64, u64)> = Vec::new();
    for pair in pairs {
        let ids = pair
            .split_once(':')
            .and_then(|(guild, channel)| Some((id(guild)?, id(channel)?)));
        let (guild, channel) = ids.ok_or_else(|| {
            format!(
                "has `{pair}`, expected a server's id, `:`, and a channel's id, as in \
                 \"81384788765712384:381870553235193857\"; a comma between two pairs"
            )
        })?;
        if found.iter().any(|(known, _)| *known == guild) {
            return Err(format!(
                "names the server `{guild}` twice, expected one channel for each server"
            ));
        }
        found.push((guild, channel));
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::parse;

    #[test]
    fn pairs_are_read_and_anything_else_is_told_what_was_expected() {
        assert_eq!(parse("").unwrap(), []);
        assert_eq!(parse("12:34, 5:6,").unwrap(), [(12, 34), (5, 6)]);
        for bad in ["12", "12:", "a:b", "0:3", "1:2;3:4"] {
            assert!(
                parse(bad).unwrap_err().contains("expected a server's id"),
                "{bad}"
            );
        }
        assert!(parse("1:2, 1:3").unwrap_err().contains("`1` twice"));
    }
}
