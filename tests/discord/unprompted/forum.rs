//! Forums: the first message of a post is answered, title and all, and nothing after it.

use super::*;
use crate::support::Channel;
use crate::support::setup::{FORUM, POST};

/// A post with this title that nobody wrote in yet.
fn post(discord: &FakeDiscord, number: u64, title: &str) -> u64 {
    let post = POST + number;
    discord.change_setup(|setup| {
        let channels = &mut setup.guilds[0].channels;
        channels.push(Channel::thread(post, title, FORUM));
    });
    post
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_post_is_answered_once_also_after_a_restart() {
    on_both("unprompted-post", async |database| {
        let discord = FakeDiscord::start().await;
        let bot = listening(&discord, database, &[(FORUM, "answer")], &[]).await;
        let opened = discord.message(Said::new(EYELID).opening(POST));
        let card = discord.reply_to(opened).await;
        is_answer(&card.text(), "Twitching eyelid");
        // The channel's own pause is over in a new process, and another may write.
        let bot = restarted(&discord, database, bot).await;
        for said in [by("Ada", COFFEE), by("Ben", EYELID)] {
            let said = discord.message(said.within(POST));
            discord.stays_silent_about(said, A_WHILE).await;
        }
        discord.redeliver(opened);
        is_urgent(
            &discord
                .reply_to(discord.message(by("Ben", DROOP).within(POST)))
                .await,
        );
        let asked = by("Ben", EYELID).mentioning_the_bot().within(POST);
        discord.reply_to(discord.message(asked)).await;
        assert_eq!(discord.replies_to(opened).len(), 1);
        bot.stop().await;
        discord.finish().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_title_is_read_with_the_post() {
    on_sqlite("unprompted-title", async |database| {
        let discord = FakeDiscord::start().await;
        let bot = listening(&discord, database, &[(FORUM, "suggest")], &[]).await;
        let asked = post(&discord, 1_000, EYELID);
        let opened = discord.message(Said::new("see the title").opening(asked));
        let offer = discord.reply_to(opened).await;
        let look = Invoke::click(&offer, &offer.button("Show me"));
        is_answer(&discord.invoke(look).await.text(), "Twitching eyelid");
        let urgent = post(&discord, 2_000, CRISIS);
        let opened = discord.message(Said::new("").opening(urgent));
        is_urgent(&discord.reply_to(opened).await);
        // A post of its own mode goes by that, and is still a post.
        bot.stop().await;
        discord.finish().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_post_with_a_mode_of_its_own_is_still_a_post() {
    on_sqlite("unprompted-own", async |database| {
        let discord = FakeDiscord::start().await;
        let bot = listening(&discord, database, &[(POST, "answer")], &[]).await;
        let later = discord.message(Said::new(EYELID).within(POST));
        discord.stays_silent_about(later, A_WHILE).await;
        let opened = discord.message(Said::new(EYELID).opening(POST));
        discord.reply_to(opened).await;
        bot.stop().await;
        discord.finish().await;
    })
    .await;
}
