//! How do the file and the variables spell it? Mirrors of both, with the origin of each value.

use std::ffi::OsString;

use serde::Deserialize;
use serde::de::DeserializeOwned;
use toml::{Spanned, Table, Value};

/// A value, its key as `table.key`, and where it was set.
pub(super) struct Setting<T> {
    pub(super) value: T,
    pub(super) key: &'static str,
    pub(super) origin: Origin,
}

/// Where a value was set.
#[derive(Clone)]
pub(super) enum Origin {
    /// A line of the file, from 1.
    File {
        /// The file as the host named it.
        name: String,
        /// The line.
        line: usize,
    },
    /// A variable.
    Variable(String),
}

/// Declares a table once for the file, the variables and the merge.
macro_rules! tables {
    ($($table:ident: $raw:ident / $set:ident { $($key:ident: $type:ty),+ $(,)? })+) => {
        #[derive(Deserialize, Default)]
        #[serde(deny_unknown_fields, default)]
        struct FileConfig { $($table: $raw),+ }

        $(
            #[derive(Deserialize, Default)]
            #[serde(deny_unknown_fields, default)]
            struct $raw { $($key: Option<Spanned<$type>>),+ }

            #[derive(Default)]
            pub(super) struct $set { $(pub(super) $key: Option<Setting<$type>>),+ }
        )+

        /// Every setting that was made, unchecked.
        #[derive(Default)]
        pub(super) struct RawConfig { $(pub(super) $table: $set),+ }

        impl RawConfig {
            /// Every key there is, as `table.key`.
            pub(super) const KEYS: &[&str] =
                &[$($(concat!(stringify!($table), ".", stringify!($key))),+),+];

            fn take(&mut self, file: FileConfig, origin: &dyn Fn(usize) -> Origin) {
                $($(
                    if let Some(value) = file.$table.$key {
                        self.$table.$key = Some(Setting {
                            origin: origin(value.span().start),
                            key: concat!(stringify!($table), ".", stringify!($key)),
                            value: value.into_inner(),
                        });
                    }
                )+)+
            }
        }
    };
}

tables! {
    discord: RawDiscord / DiscordSettings {
        api_url: String,
        sync_commands: bool,
        ask_visibility: String,
        request_timeout_seconds: i64,
        questions_at_once: i64,
        alerts: String,
        privacy_url: String,
        message_content: bool,
    }
    knowledge: RawKnowledge / KnowledgeSettings { directory: String }
    database: RawDatabase / DatabaseSettings { url: String, erase_after_days: i64 }
    answers: RawAnswers / AnswerSettings { sensitivity: String }
    safety: RawSafety / SafetySettings { region: String }
    notices: RawNotices / NoticeSettings { disclaimer: String, referral: String }
    logging: RawLogging / LoggingSettings { filter: String, format: String }
}

impl RawConfig {
    /// Reads a file's text; the error names the line.
    pub(super) fn parse(name: &str, text: &str) -> Result<Self, String> {
        let line = |offset: usize| {
            text.bytes()
                .take(offset)
                .filter(|byte| *byte == b'\n')
                .count()
                + 1
        };
        let file: FileConfig = toml::from_str(text).map_err(|error| {
            let line = error.span().map_or(1, |span| line(span.start));
            format!("{name}:{line}: {}", error.message())
        })?;
        let mut config = Self::default();
        config.take(file, &|offset| Origin::File {
            name: name.to_owned(),
            line: line(offset),
        });
        Ok(config)
    }
}

/// What the name of every variable of ours begins with.
const PREFIX: &str = "SIGNPOST_";

/// Lays `SIGNPOST_TABLE__KEY` variables over what the file said. Variables that begin otherwise are
/// left alone; one that begins so and is no setting is a problem, or a slip of the finger would
/// pass in silence.
pub(super) fn overlay_variables(
    config: &mut RawConfig,
    variables: impl IntoIterator<Item = (OsString, OsString)>,
    problems: &mut Vec<String>,
) {
    for (name, value) in variables {
        let name = name.to_string_lossy();
        let ours = name
            .get(..PREFIX.len())
            .is_some_and(|start| start.eq_ignore_ascii_case(PREFIX));
        if !ours || is_service_link(&name) {
            continue;
        }
        match one_variable(&name, value) {
            Ok(file) => config.take(file, &|_| Origin::Variable(name.to_string())),
            Err(message) => problems.push(format!("variable {name}: {message}")),
        }
    }
}

/// Kubernetes sets `SIGNPOST_SERVICE_HOST`, `SIGNPOST_PORT_80_TCP` and the like beside a service that
/// is called signpost; nobody chose those.
fn is_service_link(name: &str) -> bool {
    let rest = name.strip_prefix(PREFIX).unwrap_or_default();
    rest.starts_with("SERVICE_") || rest == "PORT" || rest.starts_with("PORT_")
}

fn one_variable(name: &str, value: OsString) -> Result<FileConfig, String> {
    let known = RawConfig::KEYS
        .iter()
        .filter_map(|key| key.split_once('.'))
        .find(|(table, key)| variable(table, key) == name);
    let Some((table, key)) = known else {
        return Err(format!("is no setting; did you mean {}?", nearest(name)));
    };
    let value = value.into_string();
    let value = value.map_err(|_| "expected UTF-8 text".to_owned())?;
    one_key(table, key, &value)
}

/// The variable that sets a key.
fn variable(table: &str, key: &str) -> String {
    format!("{PREFIX}{table}__{key}").to_uppercase()
}

/// The variable whose name is the nearest to `name`.
fn nearest(name: &str) -> String {
    let name = name.to_uppercase();
    let all = RawConfig::KEYS.iter().filter_map(|key| key.split_once('.'));
    all.map(|(table, key)| variable(table, key))
        .min_by_key(|known| strsim::damerau_levenshtein(known, &name))
        .unwrap_or_default()
}

/// A document with this one key. The value is read as text where the key takes text, else as TOML
/// (`5`, `true`).
fn one_key<T: DeserializeOwned>(table: &str, key: &str, value: &str) -> Result<T, String> {
    let document = |value: Value| {
        let inner = Table::from_iter([(key.to_owned(), value)]);
        // Through text, because positions only exist in text.
        Table::from_iter([(table.to_owned(), Value::Table(inner))]).to_string()
    };
    let as_text = document(Value::String(value.to_owned()));
    let read = |text: &str| toml::from_str::<T>(text);
    read(&as_text).or_else(|_| {
        let bare = value.trim();
        let typed = bare
            .parse::<i64>()
            .map(Value::Integer)
            .or_else(|_| bare.parse::<bool>().map(Value::Boolean))
            .unwrap_or_else(|_| Value::String(value.to_owned()));
        read(&document(typed)).map_err(|error| error.message().to_owned())
    })
}
