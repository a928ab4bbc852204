//! Judges a request body: by Discord's schema, by the limits it leaves out, by our own rules.

use super::limits::{answer, command, message};
use super::schema::{self, Shape};
use serde_json::Value;

/// What is wrong with a body.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Findings {
    /// What Discord would refuse.
    pub refused: Vec<String>,
    /// What breaks a rule of this project.
    pub against_our_rules: Vec<String>,
}

impl Findings {
    /// Both kinds, Discord's first.
    pub fn all(&self) -> impl Iterator<Item = &String> {
        self.refused.iter().chain(&self.against_our_rules)
    }
}

/// Judges the body of a request to this path (without `/api/v10`).
pub fn judge(method: &str, path: &str, body: &Value, has_files: bool) -> Findings {
    let Some(shape) = shape_of(method, path) else {
        return Findings::default();
    };
    let mut findings = Findings {
        refused: schema::faults(shape, body),
        ..Findings::default()
    };
    let refused = match shape {
        Shape::Message => message::refused(body, message::Way::Channel, has_files),
        Shape::FollowUp => message::refused(body, message::Way::Answer, has_files),
        Shape::MessageEdit | Shape::WebhookEdit => {
            message::refused(body, message::Way::Edit, has_files)
        }
        Shape::Callback => answer::refused(body, has_files),
        Shape::Commands => command::refused_list(body),
        Shape::Command => command::refused(body),
        Shape::DirectChannel => Vec::new(),
    };
    findings.refused.extend(refused);
    findings.against_our_rules = match shape {
        Shape::Message => message::against_our_rules(body, message::Way::Channel),
        Shape::FollowUp => message::against_our_rules(body, message::Way::Answer),
        Shape::MessageEdit | Shape::WebhookEdit => {
            message::against_our_rules(body, message::Way::Edit)
        }
        Shape::Callback => answer::against_our_rules(body),
        Shape::Commands | Shape::Command | Shape::DirectChannel => Vec::new(),
    };
    findings
}

fn shape_of(method: &str, path: &str) -> Option<Shape> {
    let path: Vec<&str> = path.split('/').filter(|part| !part.is_empty()).collect();
    match (method, path.as_slice()) {
        ("POST", ["channels", _, "messages"]) => Some(Shape::Message),
        ("PATCH", ["channels", _, "messages", _]) => Some(Shape::MessageEdit),
        ("POST", ["interactions", _, _, "callback"]) => Some(Shape::Callback),
        ("POST", ["webhooks", _, _]) => Some(Shape::FollowUp),
        ("PATCH", ["webhooks", _, _, "messages", _]) => Some(Shape::WebhookEdit),
        ("PUT", ["applications", .., "commands"]) => Some(Shape::Commands),
        ("POST", ["applications", .., "commands"]) => Some(Shape::Command),
        ("POST", ["users", "@me", "channels"]) => Some(Shape::DirectChannel),
        _ => None,
    }
}
