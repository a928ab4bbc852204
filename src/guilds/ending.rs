//! How does everything about a guild end? Erased from the store, and out of use in the same breath.

use super::Guilds;
use crate::community::Guild;
use crate::store::StoreError;

impl Guilds {
    /// Erases everything of a guild; how many records there were. The host's choices stand from then on.
    ///
    /// # Errors
    /// When the store fails; part of it may be done, and doing it again is safe.
    pub async fn erase(&self, guild: Guild) -> Result<u64, StoreError> {
        // A count on its way arrives before everything goes, or not at all.
        let turn = self.counts.turn.lock().await;
        self.counts.forget(guild);
        self.heard.forget(guild);
        let erased = self.store.erase(guild).await;
        drop(turn);
        // Even after an error: the tables may be empty, and what they held must not answer on.
        self.at_hand.remove(&guild);
        self.meanwhile.remove(&guild);
        if let Err(error) = self.refresh(guild).await {
            // It is read anew when it is next needed.
            tracing::warn!(guild.id = %guild, cause = %error, "an erased guild could not be read anew yet");
        }
        erased
    }
}
