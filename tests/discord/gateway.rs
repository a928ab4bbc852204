//! The connection: resumed, renewed, given up, stopped in order.

use signpost::discord::GatewayError;

use super::Bot;
use crate::support::setup::bits;
use crate::support::{FakeDiscord, Setup};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_privileged_intent_is_asked_for() {
    let discord = FakeDiscord::start().await;
    let bot = Bot::start(&discord).await;
    let intents = discord.identifies()[0].intents;
    assert_eq!(
        intents,
        bits::GUILDS | bits::GUILD_MESSAGES | bits::DIRECT_MESSAGES
    );
    bot.stop().await;
    discord.finish().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_repeated_event_never_makes_two_answers() {
    let discord = FakeDiscord::start().await;
    let _bot = Bot::start(&discord).await;
    let question = discord.mention("why does my eyelid keep jumping");
    discord.reply_to(question).await;
    discord.reconnect();
    discord.resumed(1).await;
    discord.redeliver(question);
    let next = discord.mention("does stress make my eyelid twitch");
    discord.reply_to(next).await;
    assert_eq!(discord.replies_to(question).len(), 1);
    assert!(discord.duplicates().is_empty());
    discord.finish().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn questions_asked_while_away_are_answered_after_a_resume() {
    let discord = FakeDiscord::start().await;
    let _bot = Bot::start(&discord).await;
    discord.cut_gateway();
    let question = discord.mention("why does my eyelid keep jumping");
    discord.resumed(1).await;
    discord.reply_to(question).await;
    discord.finish().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_invalid_session_is_renewed() {
    let discord = FakeDiscord::start().await;
    let _bot = Bot::start(&discord).await;
    discord.invalidate_sessions(false);
    discord.identified(2).await;
    discord.reply_to(discord.mention("eyelid twitch")).await;
    assert_eq!(
        discord.requests_to("PUT", "/commands").len(),
        1,
        "READY came twice"
    );
    discord.finish().await;
}

// On one thread, the token has changed before the bot's first request.
#[tokio::test]
async fn a_wrong_token_ends_the_run_with_the_next_step() {
    let discord = FakeDiscord::start().await;
    discord.change_setup(|setup| setup.token = "another-token".to_owned());
    let bot = Bot::start_with(&discord, &[]);
    discord.change_setup(|setup| setup.token = "yet-another".to_owned());
    let error = bot.gives_up().await;
    let told = match &error {
        GatewayError::Start(inner) => inner.to_string(),
        other => other.to_string(),
    };
    assert!(told.contains("does not accept the token"), "{told}");
    assert!(!told.contains("another-token"));
    let _expected = discord.take_violations();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_last_sessions_of_the_day_are_kept() {
    let setup = Setup {
        sessions_left: 3,
        ..Setup::default()
    };
    let discord = FakeDiscord::with(setup).await;
    let bot = Bot::start_with(&discord, &[]);
    let error = bot.gives_up().await;
    assert!(
        matches!(error, GatewayError::NoSessionsLeft { left: 3, .. }),
        "{error}"
    );
    assert!(discord.identifies().is_empty());
    discord.finish().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_stop_closes_the_connection() {
    let discord = FakeDiscord::start().await;
    let bot = Bot::start(&discord).await;
    bot.stop().await;
    discord
        .eventually("the socket to close", |it| it.connected() == 0)
        .await;
    assert_eq!(discord.closes().len(), 1, "{:?}", discord.closes());
    discord.finish().await;
}
