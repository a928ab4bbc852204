//! How does everything about a guild look as a file, for its owner? JSON, in parts that fit.
//!
//! Each part is a whole JSON document that says which part it is; records are never cut in two.

use serde_json::{Map, Value, json};

use crate::community::Change;

use super::Everything;

/// What the file calls itself.
const FORMAT: &str = "signpost-everything/1";

/// Bytes that a part has beside its records, generously.
const FRAME: usize = 512;

/// A kind of records, and what each takes beside its own text: comma and line.
const BETWEEN: usize = 4;

impl Everything {
    /// Everything as JSON, in parts of at most `most` bytes; a single larger record makes a larger part.
    #[must_use]
    pub fn as_json(&self, most: usize) -> Vec<String> {
        let room = most.saturating_sub(FRAME);
        let mut parts: Vec<Map<String, Value>> = vec![Map::new()];
        let mut taken = 0;
        for (kind, record) in self.records() {
            let size = record.to_string().len() + BETWEEN;
            if taken > 0 && taken + size > room {
                parts.push(Map::new());
                taken = 0;
            }
            taken += size;
            if let Some(part) = parts.last_mut()
                && let Some(list) = part
                    .entry(kind)
                    .or_insert_with(|| Value::Array(Vec::new()))
                    .as_array_mut()
            {
                list.push(record);
            }
        }
        let of = parts.len();
        let written = (1..).zip(parts).map(|(number, records)| {
            json!({
                "format": FORMAT,
                "guild": self.decided.guild.to_string(),
                "head": self.decided.head,
                "part": number,
                "parts": of,
                "records": records,
            })
            .to_string()
        });
        written.collect()
    }

    /// Each record with its kind. Numbers of people and guilds are texts: JSON's own numbers would lose their last
    /// digits in many programs.
    fn records(&self) -> impl Iterator<Item = (&'static str, Value)> {
        let decided = self.decided.values.iter().map(|(subject, value)| {
            let value = json!({ "subject": subject.as_str(), "value": value });
            ("decided", value)
        });
        let history = self.history.iter().map(|change| ("history", told(change)));
        let drafts = self.drafts.iter().map(|draft| {
            let value = json!({
                "entry": draft.entry,
                "text": draft.text,
                "base": draft.base,
                "author": draft.author.to_string(),
                "writers": self.writers.get(&draft.entry).map(|all| {
                    all.iter().map(ToString::to_string).collect::<Vec<_>>()
                }),
                "at": draft.at,
                "asked_review": draft.asked_review,
            });
            ("drafts", value)
        });
        let tallies = self.tallies.iter().map(|tally| {
            let value = json!({
                "day": tally.day.to_string(),
                "what": tally.what,
                "count": tally.count,
            });
            ("tallies", value)
        });
        let misses = self.misses.iter().map(|miss| {
            let value = json!({
                "id": miss.id,
                "text": miss.text,
                "day": miss.day.to_string(),
                "expires": miss.expires.to_string(),
            });
            ("misses", value)
        });
        decided
            .chain(history)
            .chain(drafts)
            .chain(tallies)
            .chain(misses)
    }
}

fn told(change: &Change) -> Value {
    let edits = change.edits.iter().map(|edit| {
        json!({
            "subject": edit.subject.as_str(),
            "before": edit.before,
            "after": edit.after,
        })
    });
    json!({
        "number": change.number,
        "at": change.at,
        "who": change.who.to_string(),
        "why": change.why,
        "undoes": change.undoes,
        "edits": edits.collect::<Vec<_>>(),
    })
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use serde_json::Value;

    use crate::community::{Decided, Guild, Person};
    use crate::store::{Draft, Everything};

    fn with_drafts(count: usize) -> Everything {
        let draft = |number: usize| Draft {
            entry: format!("entry-{number}"),
            text: "語".repeat(200),
            base: None,
            author: Person::new(9_007_199_254_740_993).unwrap(),
            at: 1,
            asked_review: false,
        };
        Everything {
            decided: Decided {
                guild: Guild::new(1).unwrap(),
                head: 0,
                values: Vec::new(),
            },
            history: Vec::new(),
            drafts: (0..count).map(draft).collect(),
            writers: BTreeMap::new(),
            tallies: Vec::new(),
            misses: Vec::new(),
        }
    }

    fn drafts_in(parts: &[String]) -> Vec<Value> {
        let read = |part: &String| serde_json::from_str::<Value>(part).unwrap();
        let lists = parts.iter().map(read);
        lists
            .flat_map(|part| {
                part["records"]["drafts"]
                    .as_array()
                    .cloned()
                    .unwrap_or_default()
            })
            .collect()
    }

    #[test]
    fn parts_fit_and_together_hold_every_record() {
        let everything = with_drafts(50);
        let parts = everything.as_json(4_000);
        assert!(parts.len() > 5);
        for (at, part) in parts.iter().enumerate() {
            assert!(part.len() <= 4_000, "part {at} has {}", part.len());
            let read: Value = serde_json::from_str(part).unwrap();
            assert_eq!(read["part"], at + 1);
            assert_eq!(read["parts"], parts.len());
        }
        let drafts = drafts_in(&parts);
        assert_eq!(drafts.len(), 50);
        assert_eq!(drafts[49]["entry"], "entry-49");
        assert_eq!(drafts[0]["author"], "9007199254740993");
    }

    #[test]
    fn nothing_is_one_part_that_says_so() {
        let parts = with_drafts(0).as_json(4_000);
        assert_eq!(parts.len(), 1);
        let read: Value = serde_json::from_str(&parts[0]).unwrap();
        assert_eq!(read["records"], serde_json::json!({}));
    }
}
