//! Discord's own `OpenAPI` document as the judge of what the bot sends.
//!
//! Objects are closed for messages and answers, so that a misspelt field is found; commands stay
//! open, because serenity sends harmless empty lists there. Each schema is compiled once per
//! process, when it is first needed.

use jsonschema::error::ValidationErrorKind;
use jsonschema::{ValidationError, Validator};
use serde_json::{Value, json};
use std::path::PathBuf;
use std::sync::OnceLock;

/// The bodies that have a schema.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// A new message in a channel.
    Message,
    /// A changed message in a channel.
    MessageEdit,
    /// The first answer to an interaction.
    Callback,
    /// A later answer to an interaction.
    FollowUp,
    /// A changed answer to an interaction.
    WebhookEdit,
    /// All commands of a scope.
    Commands,
    /// One command.
    Command,
    /// Opening a channel of direct messages.
    DirectChannel,
}

impl Shape {
    const COUNT: usize = 8;

    /// Where the schema stands in the document; braces are escaped, or the reference is refused.
    fn reference(self) -> &'static str {
        match self {
            Self::Message => "#/components/schemas/MessageCreateRequest",
            Self::MessageEdit => "#/components/schemas/MessageEditRequestPartial",
            Self::Callback => {
                "#/paths/~1interactions~1%7Binteraction_id%7D~1%7Binteraction_token%7D~1callback\
                 /post/requestBody/content/application~1json/schema"
            }
            Self::FollowUp => "#/components/schemas/IncomingWebhookRequestPartial",
            Self::WebhookEdit => "#/components/schemas/IncomingWebhookUpdateRequestPartial",
            Self::Commands => {
                "#/paths/~1applications~1%7Bapplication_id%7D~1commands/put/requestBody/content\
                 /application~1json/schema"
            }
            Self::Command => "#/components/schemas/ApplicationCommandCreateRequest",
            Self::DirectChannel => "#/components/schemas/CreatePrivateChannelRequest",
        }
    }

    fn is_closed(self) -> bool {
        !matches!(self, Self::Commands | Self::Command)
    }
}

/// What the schema has against a body, one sentence each; nothing when there is no document.
pub fn faults(shape: Shape, body: &Value) -> Vec<String> {
    let Some(validator) = validator(shape) else {
        return Vec::new();
    };
    let mut body = body.clone();
    if !shape.is_closed() {
        without_permissions(&mut body);
    }
    validator
        .iter_errors(&body)
        .map(|error| explain(&error))
        .collect()
}

/// Whether there is a document to judge by.
pub fn is_present() -> bool {
    document().is_some()
}

fn validator(shape: Shape) -> Option<&'static Validator> {
    static COMPILED: [OnceLock<Option<Validator>>; Shape::COUNT] =
        [const { OnceLock::new() }; Shape::COUNT];
    let compile = || {
        let mut schema = document()?.clone();
        if shape.is_closed() {
            close(&mut schema["components"]["schemas"]);
        }
        schema["$schema"] = json!("https://json-schema.org/draft/2020-12/schema");
        schema["$ref"] = json!(shape.reference());
        let options = jsonschema::options().should_validate_formats(true);
        Some(
            options
                .build(&schema)
                .expect("Discord's document is a JSON schema"),
        )
    };
    COMPILED[shape as usize].get_or_init(compile).as_ref()
}

/// The document, without what no request schema needs.
fn document() -> Option<&'static Value> {
    static DOCUMENT: OnceLock<Option<Value>> = OnceLock::new();
    DOCUMENT.get_or_init(read_document).as_ref()
}

#[expect(
    clippy::print_stderr,
    reason = "a skipped check must be seen in the test's output"
)]
fn read_document() -> Option<Value> {
    let beside = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../shared/data/discord-openapi.json"
    );
    let path =
        std::env::var_os("SIGNPOST_OPENAPI").map_or_else(|| PathBuf::from(beside), PathBuf::from);
    let Ok(text) = std::fs::read_to_string(&path) else {
        let in_ci = std::env::var("CI").is_ok_and(|ci| ci == "true");
        assert!(
            !in_ci,
            "no OpenAPI document at `{}`, which CI needs",
            path.display()
        );
        eprintln!(
            "SKIPPED: no OpenAPI document at `{}`: bodies are judged by our own limits only. \
             Set SIGNPOST_OPENAPI to Discord's openapi.json",
            path.display()
        );
        return None;
    };
    Some(serde_json::from_str(&text).expect("the OpenAPI document is JSON"))
}

/// Refuses unknown fields in every object that lists its fields.
fn close(schema: &mut Value) {
    match schema {
        Value::Object(fields) => {
            if fields.get("properties").is_some_and(Value::is_object)
                && fields.get("type").is_some_and(|kind| kind == "object")
                && !fields.contains_key("additionalProperties")
            {
                fields.insert("additionalProperties".to_owned(), json!(false));
            }
            fields.values_mut().for_each(close);
        }
        Value::Array(items) => items.iter_mut().for_each(close),
        _ => {}
    }
}

/// The document says integer where Discord, its own docs and serenity say string.
fn without_permissions(body: &mut Value) {
    match body {
        Value::Array(commands) => commands.iter_mut().for_each(without_permissions),
        Value::Object(command) => {
            command.remove("default_member_permissions");
        }
        _ => {}
    }
}

/// One sentence for an error: of a choice between schemas, the complaint of the likeliest one.
fn explain(error: &ValidationError<'_>) -> String {
    match error.kind() {
        ValidationErrorKind::AnyOf { context } | ValidationErrorKind::OneOfNotValid { context } => {
            let likeliest = context.iter().min_by_key(|branch| unlikeliness(branch));
            match likeliest.and_then(|branch| branch.first()) {
                Some(inner) => explain(inner),
                None => sentence(error),
            }
        }
        _ => sentence(error),
    }
}

/// How far a branch is from being the one that was meant: a wrong `type` or `null` is far off.
fn unlikeliness(branch: &[ValidationError<'_>]) -> usize {
    let far = |error: &&ValidationError<'_>| match error.kind() {
        ValidationErrorKind::Type { .. } => true,
        ValidationErrorKind::Enum { .. } | ValidationErrorKind::Constant { .. } => {
            error.instance_path().to_string().ends_with("/type")
        }
        _ => false,
    };
    branch.iter().filter(far).count() * 1000 + branch.len()
}

fn sentence(error: &ValidationError<'_>) -> String {
    let shown: String = error.instance().to_string().chars().take(60).collect();
    let place = error.instance_path().to_string();
    let place = if place.is_empty() {
        "/".to_owned()
    } else {
        place
    };
    format!("`{place}`: {} (it is {shown})", error.masked_with("it"))
}
