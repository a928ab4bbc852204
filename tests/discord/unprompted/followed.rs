//! What was said unasked follows its message too.

use crate::support::FakeDiscord;
use crate::support::database::on_sqlite;
use crate::support::setup::GENERAL;

use super::super::is_answer;
use super::{COFFEE, DROOP, EYELID, is_urgent, listening};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_edit_takes_away_what_was_said_and_is_looked_at_anew() {
    on_sqlite("unprompted-edited", async |database| {
        let discord = FakeDiscord::start().await;
        let _bot = listening(&discord, database, &[(GENERAL, "answer")], &[]).await;
        let said = discord.say(EYELID);
        let first = discord.reply_to(said).await;
        discord.edit(said, COFFEE);
        let second = discord.message_in(GENERAL, &[first.id]).await;
        is_answer(&second.text(), "Caffeine and alcohol");
        assert!(discord.is_deleted(first.id));
        discord.edit(said, "never mind, see you all at the picnic");
        discord
            .eventually("the answer to go", |it| it.is_deleted(second.id))
            .await;
        // What was answered, and then was not, is heard all the same.
        discord.edit(said, DROOP);
        let urgent = discord.message_in(GENERAL, &[first.id, second.id]).await;
        is_urgent(&urgent);
        let calm = discord.say("what a lovely weekend it was, everybody");
        discord.edit(calm, DROOP);
        is_urgent(&discord.reply_to(calm).await);
        discord.finish().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_was_offered_goes_with_its_message() {
    on_sqlite("unprompted-deleted", async |database| {
        let discord = FakeDiscord::start().await;
        let _bot = listening(&discord, database, &[(GENERAL, "suggest")], &[]).await;
        let said = discord.say(EYELID);
        let offer = discord.reply_to(said).await;
        discord.delete(said);
        discord
            .eventually("the offer to go", |it| it.is_deleted(offer.id))
            .await;
        discord.finish().await;
    })
    .await;
}
