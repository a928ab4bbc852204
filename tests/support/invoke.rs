//! Things people do with the bot: commands, typing in them, menu entries, clicks, modals.

mod data;

use super::FakeDiscord;
use super::answered::Answered;
use super::payload::{self, interaction};
use super::setup::{GENERAL, GROUP, Person, bits};
use super::world::{Record, Sent, State};
use super::{Said, snowflake};
use serde_json::{Value, json};
use std::panic::Location;
use std::sync::Arc;
use std::time::Instant;

/// What is done; see the constructors of [`Invoke`].
#[derive(Debug, Clone)]
pub enum Target {
    /// A slash command by its full name, subcommands included, with its options.
    Slash(String, Value),
    /// Typing in an option of a command: command, option, what is typed, other options.
    Autocomplete(String, String, String, Value),
    /// A message's menu entry by its name, on a message.
    MessageMenu(String, u64),
    /// A click on a button, or a choice in a select, on a message.
    Component(u64, String, Option<Vec<String>>),
    /// A modal sent off: its data as the bot made it, what was written, the message it came from.
    Modal(Value, Value, Option<u64>),
}

/// An interaction someone is about to make: Ada, in the general channel, until told otherwise.
#[derive(Debug, Clone)]
pub struct Invoke {
    target: Target,
    person: Person,
    channel: u64,
    app_permissions: Option<u64>,
    user_installed: bool,
    patch: Value,
}

impl Invoke {
    fn new(target: Target) -> Self {
        Self {
            target,
            person: Person::member("Ada"),
            channel: GENERAL,
            app_permissions: None,
            user_installed: false,
            patch: Value::Null,
        }
    }

    /// A slash command with its options as an object; `"knowledge add"` names a subcommand.
    pub fn slash(name: &str, options: Value) -> Self {
        Self::new(Target::Slash(name.to_owned(), options))
    }

    /// Typing in one option of a slash command.
    pub fn autocomplete(name: &str, option: &str, part: &str) -> Self {
        let rest = json!({});
        Self::new(Target::Autocomplete(
            name.into(),
            option.into(),
            part.into(),
            rest,
        ))
    }

    /// A menu entry on a message.
    pub fn message_menu(name: &str, message: u64) -> Self {
        Self::new(Target::MessageMenu(name.to_owned(), message))
    }

    /// A click on a button of a message of the bot.
    pub fn click(on: &Sent, custom_id: &str) -> Self {
        let target = Target::Component(on.id, custom_id.to_owned(), None);
        Self::new(target).within(on.channel)
    }

    /// A choice in a select of a message of the bot.
    pub fn choose(on: &Sent, custom_id: &str, values: &[&str]) -> Self {
        let values = values.iter().map(|&value| value.to_owned()).collect();
        let target = Target::Component(on.id, custom_id.to_owned(), Some(values));
        Self::new(target).within(on.channel)
    }

    /// A modal filled in with an object from custom id to text, and sent off.
    pub fn modal(modal: &Answered, written: Value) -> Self {
        Self::new(Target::Modal(modal.data().clone(), written, None))
    }

    /// The same, on the message whose button opened the modal.
    pub fn modal_on(on: &Sent, modal: &Answered, written: Value) -> Self {
        let target = Target::Modal(modal.data().clone(), written, Some(on.id));
        Self::new(target).within(on.channel)
    }

    /// Done by this person.
    #[must_use]
    pub fn by(self, person: &Person) -> Self {
        Self {
            person: person.clone(),
            ..self
        }
    }

    /// Done in this channel or thread.
    #[must_use]
    pub fn within(self, channel: u64) -> Self {
        Self { channel, ..self }
    }

    /// Done in direct messages with the bot; name the person first.
    #[must_use]
    pub fn directly(self) -> Self {
        Self {
            channel: self.person.dm(),
            ..self
        }
    }

    /// Done in a group of people, by someone who installed the app for themselves.
    #[must_use]
    pub fn in_a_group(self) -> Self {
        Self {
            channel: GROUP,
            user_installed: true,
            ..self
        }
    }

    /// Where the bot has just these permissions.
    #[must_use]
    pub fn app_permissions(self, bits: u64) -> Self {
        Self {
            app_permissions: Some(bits),
            ..self
        }
    }

    /// By someone who installed the app for themselves only.
    #[must_use]
    pub fn user_installed(self) -> Self {
        Self {
            user_installed: true,
            ..self
        }
    }

    /// With these fields of the interaction changed.
    #[must_use]
    pub fn patched(self, patch: Value) -> Self {
        Self { patch, ..self }
    }

    /// Makes the interaction, dispatches it and returns its id.
    fn dispatch(self, state: &mut State) -> u64 {
        let id = snowflake::fresh();
        state.people.insert(self.person.id, self.person.clone());
        let (kind, data) = data::of(state, &self.target);
        let place = state.place(self.channel);
        let direct = self.channel == self.person.dm();
        let group = self.channel == GROUP;
        assert!(
            place.is_some() || direct || group,
            "no guild has a channel {}",
            self.channel
        );
        let mut app_permissions = self.app_permissions.unwrap_or(bits::ORDINARY);
        if state.forbidden.contains(&self.channel) {
            app_permissions &= !(bits::SEND_MESSAGES | bits::SEND_MESSAGES_IN_THREADS);
        }
        let envelope = interaction::Envelope {
            id,
            token: &payload::interaction_token(),
            kind,
            person: &self.person,
            place,
            app_permissions,
            user_installed: self.user_installed,
            group,
        };
        let mut json = envelope.with_data(&data);
        if let Target::Component(on, ..) | Target::Modal(_, _, Some(on)) = &self.target {
            let stored = &state.messages[on].json;
            json["message"] = stored.clone();
            // Interactions carry the message as HTTP does, without the gateway's extra fields.
            for key in ["guild_id", "member"] {
                json["message"]
                    .as_object_mut()
                    .expect("a message")
                    .remove(key);
            }
        }
        payload::patch(&mut json, &self.patch);
        let guild = json["guild_id"].as_str().and_then(|id| id.parse().ok());
        state.interactions.insert(
            id,
            Record {
                json: json.clone(),
                at: Instant::now(),
                expired: false,
                callback: None,
                original: None,
                edits: Vec::new(),
                followups: Vec::new(),
            },
        );
        state.dispatch("INTERACTION_CREATE", &json, guild, 0);
        id
    }
}

impl FakeDiscord {
    /// Someone does something; waits for the bot's first answer.
    #[track_caller]
    pub fn invoke(&self, invoke: Invoke) -> impl Future<Output = Answered> {
        let asked = Location::caller();
        let id = self.invoke_only(invoke);
        async move {
            let awaited = format!("an answer to interaction {id}");
            let find = |state: &State| state.interactions.get(&id)?.callback.clone();
            let callback = self.world.until(asked, &awaited, find).await;
            Answered::new(id, callback, Arc::clone(&self.world))
        }
    }

    /// Someone does something; does not wait. Returns the interaction's id.
    #[track_caller]
    pub fn invoke_only(&self, invoke: Invoke) -> u64 {
        self.needs_session();
        self.world.change(|state| invoke.dispatch(state))
    }

    /// The same interaction is delivered again, as it may be after a resume.
    pub fn redeliver_interaction(&self, id: u64) {
        self.world.change(|state| {
            let json = state.interactions[&id].json.clone();
            let guild = json["guild_id"].as_str().and_then(|id| id.parse().ok());
            state.dispatch("INTERACTION_CREATE", &json, guild, 0);
        });
    }

    /// Ada uses a slash command.
    #[track_caller]
    pub fn slash(&self, name: &str, options: Value) -> impl Future<Output = Answered> {
        self.invoke(Invoke::slash(name, options))
    }

    /// Ada types in an option of a slash command.
    #[track_caller]
    pub fn autocomplete(
        &self,
        name: &str,
        option: &str,
        part: &str,
    ) -> impl Future<Output = Answered> {
        self.invoke(Invoke::autocomplete(name, option, part))
    }

    /// Ada uses a menu entry on a message Ben wrote in the general channel.
    #[track_caller]
    pub fn message_command(&self, name: &str, text: &str) -> impl Future<Output = Answered> {
        let message = self.earlier_message(Said::new(text).by(&Person::member("Ben")));
        self.invoke(Invoke::message_menu(name, message))
    }

    /// Ada clicks on a button, named by its custom id.
    #[track_caller]
    pub fn click(&self, on: &Sent, custom_id: &str) -> impl Future<Output = Answered> {
        self.invoke(Invoke::click(on, custom_id))
    }

    /// Ada clicks on a button, named by what it says.
    #[track_caller]
    pub fn press(&self, on: &Sent, label: &str) -> impl Future<Output = Answered> {
        self.invoke(Invoke::click(on, &on.button(label)))
    }

    /// Ada sends off a modal the bot has opened.
    #[track_caller]
    pub fn modal_submit(&self, modal: &Answered, written: Value) -> impl Future<Output = Answered> {
        self.modal_submit_by(Person::member("Ada"), modal, written)
    }

    /// Somebody sends off a modal the bot has opened for them.
    #[track_caller]
    pub fn modal_submit_by(
        &self,
        person: Person,
        modal: &Answered,
        written: Value,
    ) -> impl Future<Output = Answered> {
        assert_eq!(
            modal.kind(),
            9,
            "the bot opened no modal: {}",
            modal.callback
        );
        // A modal opened by a click belongs to the message clicked on.
        let on = self.world.look(|state| {
            let from = &state.interactions[&modal.id].json["message"]["id"];
            from.as_str().and_then(|id| id.parse().ok())
        });
        let target = Target::Modal(modal.data().clone(), written, on);
        self.invoke(Invoke::new(target).by(&person))
    }
}
