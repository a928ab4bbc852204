//! What did the host choose? `config.toml` plus the environment; the only reader of either.
//!
//! Unknown keys and bad values are refused with the line (or the variable) they stand in, all of
//! them at once. The token is never part of the file and never printed. To add a key: `raw.rs`, the
//! table below, `config.example.toml`, and the example's test will tell if one was forgotten.

mod alerts;
mod database;
mod policy;
mod raw;
mod token;

pub use database::{DATABASE, DatabaseUrl};
pub use token::{Token, TokenError};

use std::ffi::OsString;
use std::fmt;
use std::path::{Path, PathBuf};
use std::time::Duration;

use crate::community::Settings;
use crate::community::settings::{notice, sensitivity};
use crate::matching::Sensitivity;
use crate::safety::RegionCode;

use raw::{Origin, RawConfig, Setting};

/// Where Discord itself answers.
pub const DISCORD: &str = "https://discord.com";

/// The log filter unless the host sets one. Lines of serenity's gateway socket, which hold whole
/// payloads, are off whatever is set here: `telemetry.rs` sees to it.
pub const DEFAULT_FILTER: &str = "signpost=info,serenity=error";

/// Everything a host can set, checked.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Config {
    /// How to reach Discord and how to behave there.
    pub discord: Discord,
    /// A folder whose pack replaces the built-in one.
    pub knowledge_directory: Option<PathBuf>,
    /// Where guilds' decisions are kept: `sqlite:<path>` or `postgres://...`. It may hold a password.
    pub database: DatabaseUrl,
    /// The community every guild and direct message starts with.
    pub community: Settings,
    /// How to log.
    pub logging: Logging,
}

/// The `[discord]` table.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Discord {
    /// Scheme, host and port of a server that serves `/api/v10`; no slash at the end.
    pub api_url: String,
    /// Whether `run` brings Discord's list of commands up to date when it differs.
    pub sync_commands: bool,
    /// How long one request to Discord may take.
    pub request_timeout: Duration,
    /// How many questions may be answered at once; more are told to try again.
    pub questions_at_once: usize,
    /// For guilds that opted in, the channel whose readers are told of an emergency or crisis card.
    pub alerts: Vec<(u64, u64)>,
    /// Where the host's own privacy policy stands, for `/privacy` and `/help`.
    pub privacy_url: Option<String>,
    /// Whether Discord is asked for the text of messages that are not addressed to the bot: channels can then be
    /// listened in.
    pub message_content: bool,
    /// Days after which everything about a guild that removed the bot is erased, from `[database]`; 0 for at
    /// once.
    pub erase_after_days: u16,
}

/// The `[logging]` table.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Logging {
    /// A `tracing` filter. It cannot make other crates print message text.
    pub filter: String,
    /// One JSON object a line instead of text.
    pub json: bool,
}

/// Everything wrong with a configuration, one line each.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub struct ConfigError {
    problems: Vec<String>,
}

impl fmt::Display for ConfigError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let count = self.problems.len();
        write!(
            f,
            "the configuration has {count} problem{}",
            if count == 1 { "" } else { "s" }
        )?;
        for problem in &self.problems {
            write!(f, "\n  {problem}")?;
        }
        write!(
            f,
            "\n  hint: config.example.toml shows every key with its default"
        )
    }
}

impl Config {
    /// Every key of the file, as `table.key`.
    pub const KEYS: &[&str] = RawConfig::KEYS;

    /// Reads the file at `path`, if one is given, and the variables.
    ///
    /// # Errors
    /// Every unknown key, bad value and unreadable file, together. A variable that begins with
    /// `SIGNPOST_` and is no setting is an unknown key.
    pub fn load(
        path: Option<&Path>,
        variables: impl IntoIterator<Item = (OsString, OsString)>,
    ) -> Result<Self, ConfigError> {
        let mut problems = Vec::new();
        let mut raw = RawConfig::default();
        if let Some(path) = path {
            raw = read_file(path, &mut problems);
        }
        raw::overlay_variables(&mut raw, variables, &mut problems);
        let config = Checker {
            problems: &mut problems,
        }
        .config(raw);
        if problems.is_empty() {
            Ok(config)
        } else {
            Err(ConfigError { problems })
        }
    }
}

fn read_file(path: &Path, problems: &mut Vec<String>) -> RawConfig {
    let name = path.display().to_string();
    let text = match std::fs::read_to_string(path) {
        Ok(text) => text,
        Err(error) => {
            let kind = if path.is_dir() {
                ": expected a file, this is a folder"
            } else if path.is_symlink() {
                " through a link"
            } else {
                ""
            };
            problems.push(format!("{name}: cannot be opened{kind}: {error}"));
            return RawConfig::default();
        }
    };
    RawConfig::parse(&name, &text).unwrap_or_else(|problem| {
        problems.push(problem);
        RawConfig::default()
    })
}

/// Turns raw settings into usable values and collects what is wrong.
struct Checker<'a> {
    problems: &'a mut Vec<String>,
}

impl Checker<'_> {
    fn config(&mut self, raw: RawConfig) -> Config {
        let RawConfig {
            discord,
            knowledge,
            database: kept,
            answers,
            safety,
            notices,
            logging,
        } = raw;
        let api_url = self.value(discord.api_url, DISCORD.to_owned(), |url| api_url(&url));
        let timeout = self.value(discord.request_timeout_seconds, 10, |n| within(n, 1, 60));
        let erase = self.value(kept.erase_after_days, 30, |n| within(n, 0, 365));
        let at_once = self.value(discord.questions_at_once, 64, |n| within(n, 1, 10_000));
        let community = Settings {
            public_ask: self.value(discord.ask_visibility, false, |word| match word.as_str() {
                "private" => Ok(false),
                "public" => Ok(true),
                _ => Err(format!("is `{word}`, expected \"private\" or \"public\"")),
            }),
            region: self.optional(safety.region, |code| {
                code.parse::<RegionCode>()
                    .map_err(|error| error.to_string())
            }),
            sensitivity: self.value(answers.sensitivity, Sensitivity::default(), |word| {
                sensitivity(&word)
            }),
            disclaimer: self.optional(notices.disclaimer, |text| {
                notice("disclaimer", text).map_err(|unfit| unfit.to_string())
            }),
            referral: self.optional(notices.referral, |text| {
                notice("referral", text).map_err(|unfit| unfit.to_string())
            }),
            ..Settings::default()
        };
        Config {
            discord: Discord {
                api_url,
                sync_commands: self.value(discord.sync_commands, true, Ok),
                request_timeout: Duration::from_secs(u64::try_from(timeout).unwrap_or(10)),
                questions_at_once: usize::try_from(at_once).unwrap_or(64),
                alerts: self.value(discord.alerts, Vec::new(), |text| alerts::parse(&text)),
                privacy_url: self.optional(discord.privacy_url, |url| policy::parse(&url)),
                message_content: self.value(discord.message_content, false, Ok),
                erase_after_days: u16::try_from(erase).unwrap_or(30),
            },
            knowledge_directory: self.optional(knowledge.directory, |path| {
                let path = PathBuf::from(path);
                if path.is_dir() {
                    Ok(path)
                } else {
                    Err(format!(
                        "is `{}`, expected a folder that exists",
                        path.display()
                    ))
                }
            }),
            database: self.value(kept.url, DatabaseUrl::usual(), |url| database::parse(&url)),
            community,
            logging: Logging {
                filter: self.value(logging.filter, DEFAULT_FILTER.to_owned(), |text| {
                    crate::telemetry::check_filter(&text).map(|()| text)
                }),
                json: self.value(logging.format, false, |word| match word.as_str() {
                    "text" => Ok(false),
                    "json" => Ok(true),
                    _ => Err(format!("is `{word}`, expected \"text\" or \"json\"")),
                }),
            },
        }
    }

    fn value<T, U>(
        &mut self,
        setting: Option<Setting<T>>,
        default: U,
        check: impl FnOnce(T) -> Result<U, String>,
    ) -> U {
        self.optional(setting, check).unwrap_or(default)
    }

    fn optional<T, U>(
        &mut self,
        setting: Option<Setting<T>>,
        check: impl FnOnce(T) -> Result<U, String>,
    ) -> Option<U> {
        let Setting { value, key, origin } = setting?;
        match check(value) {
            Ok(value) => Some(value),
            Err(problem) => {
                self.problems.push(match origin {
                    Origin::File { name, line } => format!("{name}:{line}: `{key}` {problem}"),
                    Origin::Variable(name) => format!("variable {name}: {problem}"),
                });
                None
            }
        }
    }
}

fn within(value: i64, least: i64, most: i64) -> Result<i64, String> {
    if (least..=most).contains(&value) {
        Ok(value)
    } else {
        Err(format!(
            "is {value}, expected a whole number from {least} to {most}"
        ))
    }
}

fn api_url(url: &str) -> Result<String, String> {
    let expected = || {
        format!("is `{url}`, expected `http://` or `https://`, a host and maybe a port, no path")
    };
    let trimmed = url.trim_end_matches('/');
    let host = trimmed
        .strip_prefix("https://")
        .or_else(|| trimmed.strip_prefix("http://"));
    // The parser knows hosts and ports; the characters are those it would take as a path or a login.
    match host {
        Some(host)
            if !host.contains(['/', '\\', '?', '#', '@', ' '])
                && reqwest::Url::parse(trimmed).is_ok_and(|url| url.has_host()) =>
        {
            Ok(trimmed.to_owned())
        }
        _ => Err(expected()),
    }
}

#[cfg(test)]
mod tests {
    use std::ffi::OsString;

    use super::{Config, DISCORD};

    fn variables(list: &[(&str, &str)]) -> Vec<(OsString, OsString)> {
        list.iter()
            .map(|(name, value)| (name.into(), value.into()))
            .collect()
    }

    #[track_caller]
    fn refused(list: &[(&str, &str)], expected: &str) {
        let error = Config::load(None, variables(list)).unwrap_err().to_string();
        assert!(error.contains(expected), "{error}");
    }

    #[test]
    fn nothing_set_gives_the_defaults() {
        let config = Config::load(None, variables(&[("PATH", "/bin")])).unwrap();
        assert_eq!(config.discord.api_url, DISCORD);
        assert!(config.discord.sync_commands && !config.community.public_ask);
        assert_eq!(config.community.region, None);
    }

    #[test]
    fn any_key_can_be_set_from_the_environment() {
        let config = Config::load(
            None,
            variables(&[
                ("SIGNPOST_DISCORD__API_URL", "http://127.0.0.1:8090/"),
                ("SIGNPOST_DISCORD__SYNC_COMMANDS", "false"),
                ("SIGNPOST_DISCORD__QUESTIONS_AT_ONCE", "5"),
                ("SIGNPOST_SAFETY__REGION", "GB"),
                // Set by Kubernetes for a service of our name.
                ("SIGNPOST_SERVICE_HOST", "10.0.0.1"),
                ("SIGNPOST_PORT_80_TCP", "tcp://10.0.0.1:80"),
                ("SIGNPOST_NOTICES__DISCLAIMER", "123"),
            ]),
        )
        .unwrap();
        assert_eq!(config.discord.api_url, "http://127.0.0.1:8090");
        assert!(!config.discord.sync_commands);
        assert_eq!(config.discord.questions_at_once, 5);
        assert_eq!(config.community.disclaimer.as_deref(), Some("123"));
    }

    #[test]
    fn bad_variables_are_named() {
        refused(
            &[("SIGNPOST_DISCORD__APIURL", "x")],
            "SIGNPOST_DISCORD__APIURL",
        );
        refused(&[("SIGNPOST_NOPE__KEY", "x")], "SIGNPOST_NOPE__KEY");
        refused(
            &[("SIGNPOST_DISCORD__API_URL", "discord.com")],
            "expected `http://`",
        );
        refused(&[("SIGNPOST_DISCORD__SYNC_COMMANDS", "maybe")], "boolean");
        refused(
            &[("SIGNPOST_DISCORD__QUESTIONS_AT_ONCE", "0")],
            "from 1 to 10000",
        );
        refused(
            &[("SIGNPOST_SAFETY__REGION", "Mars")],
            "SIGNPOST_SAFETY__REGION",
        );
        refused(&[("SIGNPOST_NOTICES__REFERRAL", " ")], "cannot be emptied");
        refused(
            &[("SIGNPOST_LOGGING__FILTER", "signpost=loud")],
            "SIGNPOST_LOGGING__FILTER",
        );
    }
    #[test]
    fn a_variable_that_is_no_setting_is_refused_with_the_nearest() {
        for (name, nearest) in [
            ("SIGNPOST_SAFETY_REGION", "SIGNPOST_SAFETY__REGION"),
            ("SIGNPOST_REGION", "SIGNPOST_SAFETY__REGION"),
            ("signpost_safety__region", "SIGNPOST_SAFETY__REGION"),
            ("Signpost_Logging_Format", "SIGNPOST_LOGGING__FORMAT"),
            ("SIGNPOST_DISCORD__APIURL", "SIGNPOST_DISCORD__API_URL"),
        ] {
            refused(&[(name, "GB")], &format!("variable {name}: "));
            refused(&[(name, "GB")], &format!("did you mean {nearest}?"));
        }
        for other in ["SIGNPOST", "MY_SIGNPOST_REGION", "DISCORD_TOKEN_FILE"] {
            assert!(Config::load(None, variables(&[(other, "x")])).is_ok());
        }
    }

    #[cfg(unix)]
    #[test]
    fn a_variable_that_is_no_text_is_refused() {
        use std::os::unix::ffi::OsStringExt;
        let broken = |start: &str| OsString::from_vec([start.as_bytes(), b"\xff"].concat());
        let load = |name, value| Config::load(None, [(name, value)]);
        let error = load("SIGNPOST_SAFETY__REGION".into(), broken("GB")).unwrap_err();
        let told = "variable SIGNPOST_SAFETY__REGION: expected UTF-8 text";
        assert!(error.to_string().contains(told), "{error}");
        assert!(load(broken("SIGNPOST_"), "GB".into()).is_err());
        assert!(load(broken("OTHER_"), broken("x")).is_ok());
    }

    #[test]
    fn an_address_needs_a_host() {
        for bad in [
            "https://:80",
            "https://",
            "http://?",
            "https://a:b",
            "https://a:99999",
            "https://me@host",
            "https://host/path",
        ] {
            refused(&[("SIGNPOST_DISCORD__API_URL", bad)], "a host");
        }
        for good in [
            "http://127.0.0.1:8090",
            "https://discord.com/",
            "http://[::1]:80",
        ] {
            let list = variables(&[("SIGNPOST_DISCORD__API_URL", good)]);
            assert!(Config::load(None, list).is_ok(), "{good}");
        }
    }
}
