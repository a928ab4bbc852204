//! What a test does to Discord itself: break connections, refuse requests, change the world.

use super::FakeDiscord;
use super::fault::Fault;
use super::gateway::session::Order;
use super::payload::guild;
use super::setup::{Guild, bits};
use super::world::State;
use serde_json::{Value, json};
use std::panic::Location;
use std::time::Duration;

impl FakeDiscord {
    /// Takes the permission Read Message History away in a channel.
    pub fn hide_history(&self, channel: u64) {
        self.world
            .change(|state| state.without_history.insert(channel));
    }

    /// Takes the permission Embed Links away in a channel.
    pub fn forbid_embeds(&self, channel: u64) {
        self.world
            .change(|state| state.without_embeds.insert(channel));
    }

    /// How many requests were refused for coming too fast.
    pub fn refused_as_too_fast(&self) -> usize {
        self.world.change(|state| state.buckets.refused)
    }

    /// Makes requests go wrong from now on, see [`Fault`]. Faults are used in the order given.
    pub fn fault(&self, fault: Fault) {
        self.world.change(|state| state.faults.push(fault));
    }

    /// Ends all faults that are left.
    pub fn no_more_faults(&self) {
        self.world.change(|state| state.faults.clear());
    }

    /// Takes the permission to send in a channel from the bot: 403 with 50013, and the bits are
    /// missing from `app_permissions` of interactions there.
    pub fn forbid_sending(&self, channel: u64) {
        self.world.change(|state| state.forbidden.insert(channel));
    }

    /// Gives the permission to send back.
    pub fn allow_sending(&self, channel: u64) {
        self.world.change(|state| state.forbidden.remove(&channel));
    }

    /// Changes the setup while the bot runs.
    pub fn change_setup(&self, change: impl FnOnce(&mut super::Setup)) {
        self.world.change(|state| change(&mut state.setup));
    }

    /// Whether heartbeats are acknowledged from now on.
    pub fn acknowledge_heartbeats(&self, acknowledge: bool) {
        self.world.change(|state| state.acknowledge = acknowledge);
    }

    /// How many heartbeats have come.
    pub fn heartbeats(&self) -> usize {
        self.world.look(|state| state.heartbeats)
    }

    /// The codes the bot has closed its connections with.
    pub fn closes(&self) -> Vec<Option<u16>> {
        self.world.look(|state| state.closes.clone())
    }

    /// Every payload the bot has sent over the gateway.
    pub fn gateway_payloads(&self) -> Vec<Value> {
        self.world.look(|state| state.gateway_payloads.clone())
    }

    /// How many sessions have a connection now.
    pub fn connected(&self) -> usize {
        self.world
            .look(|state| state.sessions.iter().filter(|it| it.is_connected()).count())
    }

    /// Asks the bot to reconnect (opcode 7); events are kept until it resumes.
    pub fn reconnect(&self) {
        self.order_all(|| Order::Send(json!({"op": 7, "d": null, "s": null, "t": null})));
    }

    /// Declares sessions invalid (opcode 9); unless resumable they are forgotten.
    pub fn invalidate_sessions(&self, resumable: bool) {
        self.order_all(|| Order::Send(json!({"op": 9, "d": resumable, "s": null, "t": null})));
        if !resumable {
            self.world.change(|state| state.sessions.clear());
        }
    }

    /// Closes every connection with this code; what is dispatched meanwhile is kept for a resume.
    pub fn close_gateway(&self, code: u16) {
        self.order_all(|| Order::Close(code));
        self.world.change(|state| {
            for session in &mut state.sessions {
                session.disconnect();
            }
        });
    }

    /// Drops every connection without a close frame.
    pub fn cut_gateway(&self) {
        self.order_all(|| Order::Cut);
        self.world.change(|state| {
            for session in &mut state.sessions {
                session.disconnect();
            }
        });
    }

    fn order_all(&self, order: impl Fn() -> Order) {
        self.world.change(|state| {
            for session in &state.sessions {
                session.order(order());
            }
        });
    }

    /// Waits until the bot has identified so many times in all.
    #[track_caller]
    pub fn identified(&self, times: usize) -> impl Future<Output = ()> {
        let asked = Location::caller();
        async move {
            let awaited = format!("IDENTIFY number {times}");
            let enough = |state: &State| (state.identifies.len() >= times).then_some(());
            self.world.until(asked, &awaited, enough).await;
        }
    }

    /// Waits until the bot has resumed so many times in all.
    #[track_caller]
    pub fn resumed(&self, times: usize) -> impl Future<Output = ()> {
        let asked = Location::caller();
        async move {
            let awaited = format!("RESUME number {times}");
            let enough = |state: &State| (state.resumes.len() >= times).then_some(());
            self.world.until(asked, &awaited, enough).await;
        }
    }

    /// Waits until the bot has made so many requests like this in all; returns them.
    #[track_caller]
    pub fn requested(
        &self,
        times: usize,
        method: &str,
        path_contains: &str,
    ) -> impl Future<Output = Vec<super::Request>> {
        let asked = Location::caller();
        async move {
            let awaited = format!("request number {times} to {method} …{path_contains}…");
            let enough = |state: &State| {
                let fits =
                    |it: &&super::Request| it.method == method && it.path.contains(path_contains);
                let found: Vec<_> = state.requests.iter().filter(fits).cloned().collect();
                (found.len() >= times).then_some(found)
            };
            self.world.until(asked, &awaited, enough).await
        }
    }

    /// Waits until a condition on this fake holds.
    pub async fn eventually(&self, awaited: &str, holds: impl Fn(&Self) -> bool) {
        let patience = self.world.look(|state| state.setup.patience);
        let wait = async {
            while !holds(self) {
                tokio::time::sleep(Duration::from_millis(10)).await;
            }
        };
        if tokio::time::timeout(patience, wait).await.is_err() {
            self.world
                .give_up(Location::caller(), &format!("waited in vain for {awaited}"));
        }
    }

    /// Dispatches any event as it is, to the sessions that own the guild; intents do not count.
    pub fn dispatch(&self, name: &str, data: &Value, guild: Option<u64>) {
        self.world
            .change(|state| state.dispatch(name, data, guild, 0));
    }

    /// The bot is added to a guild.
    pub fn join_guild(&self, joined: Guild) {
        self.world.change(|state| {
            let data = guild::create(&joined);
            state.dispatch("GUILD_CREATE", &data, Some(joined.id), bits::GUILDS);
            state.setup.guilds.push(joined);
        });
    }

    /// The bot is removed from a guild.
    pub fn leave_guild(&self, id: u64) {
        self.world.change(|state| {
            state.setup.guilds.retain(|guild| guild.id != id);
            let data = json!({"id": id.to_string()});
            state.dispatch("GUILD_DELETE", &data, Some(id), bits::GUILDS);
        });
    }

    /// A guild is away because of an outage: it is not left.
    pub fn guild_outage(&self, id: u64) {
        self.world.change(|state| {
            let data = json!({"id": id.to_string(), "unavailable": true});
            state.dispatch("GUILD_DELETE", &data, Some(id), bits::GUILDS);
        });
    }
}
