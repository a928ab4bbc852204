//! Red flags by every way in and in every mode, and who else is told.

use serde_json::{Value, json};

use super::{Bot, has_notices, refers};
use crate::support::setup::{GENERAL, GUILD, OTHER};
use crate::support::{FakeDiscord, Fault, Person, Said};

/// A message, and what the first two lines of its card must hold.
const SIGNS: &[(&str, &[&str])] = &[
    (
        "my face is drooping and i cant lift my arm",
        &["This may be an emergency", "999 or 112 (United Kingdom)"],
    ),
    (
        "MY F\u{200b}ACE IS DR\u{43e}\u{43e}PING and my speech is slurrred",
        &["This may be an emergency", "999 or 112 (United Kingdom)"],
    ),
    (
        "i want to kill myself lol",
        &[
            "You are not alone",
            "Helplines (United Kingdom): Samaritans, call 116 123",
        ],
    ),
    (
        "my toddler drank bleach from under the sink",
        &["This may be an emergency", "999 or 112 (United Kingdom)"],
    ),
];

/// The card's first two lines hold the action; nothing in the whole message asks, links or leads to
/// an entry.
#[track_caller]
fn is_card(message: &Value, expected: &[&str]) {
    let card = crate::support::said(message);
    let first = card.lines().take(2).collect::<Vec<_>>().join("\n");
    for part in expected {
        assert!(
            first.contains(part),
            "expected {part:?} at the top of {card}"
        );
    }
    assert!(!card.contains('?'), "it asks: {card}");
    assert!(!message.to_string().contains("http"), "it links: {message}");
    let buttons = crate::support::components(message);
    assert!(buttons.is_empty(), "it leads elsewhere: {buttons:?}");
    refers(&card);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_way_in_and_every_mode_shows_the_card_first() {
    let modes: [&[(&str, &str)]; 4] = [
        &[],
        &[
            ("SIGNPOST_ANSWERS__SENSITIVITY", "careful"),
            ("SIGNPOST_DISCORD__ASK_VISIBILITY", "public"),
        ],
        &[("SIGNPOST_ANSWERS__SENSITIVITY", "eager")],
        &[("SIGNPOST_DISCORD__QUESTIONS_AT_ONCE", "1")],
    ];
    for mode in modes {
        let discord = FakeDiscord::start().await;
        let _bot = Bot::start_with(&discord, mode);
        discord.ready().await;
        for (text, expected) in SIGNS {
            let asked = discord.slash("ask", json!({ "question": text })).await;
            is_card(&asked.callback, expected);
            let found = discord.message_command("Find an answer", text).await;
            assert!(found.is_ephemeral());
            is_card(&found.callback, expected);
            let mentioned = discord.reply_to(discord.mention(text)).await;
            is_card(&mentioned.body, expected);
            let before = discord
                .reply_to(discord.mention("why does my eyelid jump"))
                .await;
            let followed = discord.message(Said::new(text).replying_to(before.id));
            is_card(&discord.reply_to(followed).await.body, expected);
            is_card(&discord.reply_to(discord.dm(text)).await.body, expected);
        }
        discord.finish().await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn each_level_has_its_own_answer() {
    let discord = FakeDiscord::start().await;
    let _bot = Bot::start(&discord).await;
    let told = |text: &'static str| {
        let discord = &discord;
        async move {
            discord
                .slash("ask", json!({ "question": text }))
                .await
                .text()
        }
    };
    let asked = json!({ "question": "my eyelid droops since this morning and it twitches" });
    let card = discord.slash("ask", asked).await.shown().await;
    let same_day = card.text();
    let today = same_day.find("Get medical help today").expect("help today");
    assert!(today < 200, "what to do comes first: {same_day}");
    assert!(
        !same_day.contains("harmless"),
        "no comfort beside a sign: {same_day}"
    );
    let (_, offered) = same_day
        .split_once("General information I do have: ")
        .expect("an offer");
    let title = offered
        .split_once(".\n")
        .map_or(offered, |(title, _)| title);
    let entry = discord.press(&card, title).await.text();
    assert!(
        entry.contains("What may cause it"),
        "the entry can be opened: {entry}"
    );
    let dose = told("what dose of magnesium is right for me").await;
    assert!(dose.contains("That is one for a professional"), "{dose}");
    assert!(!dose.contains(" mg"), "{dose}");
    let routine =
        told("my eyelid has been twitching for three months and it spread to my cheek").await;
    assert!(routine.contains("Worth an appointment"), "{routine}");
    for text in [same_day, dose, routine] {
        has_notices(&text);
    }
    discord.finish().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_member_may_name_a_country_for_one_private_answer() {
    let discord = FakeDiscord::start().await;
    let _bot = Bot::start(&discord).await;
    let urgent = "my face is drooping and i cant lift my arm";
    let asked = json!({ "question": urgent, "country": "FR", "private": false });
    let card = discord.slash("ask", asked).await;
    assert!(
        card.is_ephemeral(),
        "where somebody lives is told to nobody"
    );
    assert!(card.text().contains("(France)") && !card.text().contains("(United Kingdom)"));
    let named = json!({ "question": "why does my eyelid jump", "country": "germany" });
    let answer = discord.slash("ask", named).await.text();
    assert!(answer.contains("112 (Germany)"), "{answer}");
    let next = discord
        .slash("ask", json!({ "question": urgent }))
        .await
        .text();
    assert!(next.contains("(United Kingdom)"), "{next}");
    let unknown = json!({ "question": "why does my eyelid jump", "country": "Atlantis" });
    let told = discord.slash("ask", unknown).await.text();
    assert!(
        told.contains("no emergency numbers for that country"),
        "{told}"
    );
    let unknown = json!({ "question": urgent, "country": "Atlantis" });
    let card = discord.slash("ask", unknown).await;
    is_card(
        &card.callback,
        &["This may be an emergency", "(United Kingdom)"],
    );
    let choices = discord
        .autocomplete("ask", "country", "unit")
        .await
        .choices();
    assert!(
        choices
            .iter()
            .any(|(name, code)| name == "United Kingdom" && code == "GB")
    );
    discord.finish().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_red_flag_that_is_being_typed_gets_no_topics_offered() {
    let discord = FakeDiscord::start().await;
    let _bot = Bot::start(&discord).await;
    let typed = "i cant breathe and my lips are blue";
    let choices = discord
        .autocomplete("ask", "question", typed)
        .await
        .choices();
    let [(name, value)] = &choices[..] else {
        panic!("one choice: {choices:?}");
    };
    assert!(name.contains("send it as it is"), "{name}");
    assert_eq!(value, typed);
    let card = discord.slash("ask", json!({ "question": value })).await;
    is_card(&card.callback, &["This may be an emergency"]);
    discord.finish().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn moderators_who_opted_in_are_told_that_and_where_but_never_what() {
    let discord = FakeDiscord::start().await;
    let alerts = format!("{GUILD}:{OTHER}");
    let _bot = Bot::start_with(&discord, &[("SIGNPOST_DISCORD__ALERTS", &alerts)]);
    discord.ready().await;
    let text = "i want to kill myself tonight";
    let asked = discord.mention(text);
    discord.reply_to(asked).await;
    let alert = discord.message_in(OTHER, &[]).await;
    let link = format!("https://discord.com/channels/{GUILD}/{GENERAL}/{asked}");
    assert!(alert.text().contains(&link), "{}", alert.text());
    assert!(!alert.text().contains("kill"), "{}", alert.text());
    assert_eq!(alert.body["allowed_mentions"]["parse"], json!([]));
    discord.slash("ask", json!({ "question": text })).await;
    let quiet = discord.message_in(OTHER, &[alert.id]).await;
    assert!(quiet.text().contains("in private"), "{}", quiet.text());
    assert!(!quiet.text().contains("Ada") && !quiet.text().contains("kill"));
    // Neither an ordinary answer nor a direct message tells anybody.
    discord
        .reply_to(discord.mention("why does my eyelid jump"))
        .await;
    discord.reply_to(discord.dm(text)).await;
    discord
        .reply_to(discord.mention("why does my cheek jump"))
        .await;
    let posts = discord
        .requested(2, "POST", &format!("/channels/{OTHER}/messages"))
        .await;
    assert_eq!(posts.len(), 2);
    discord.finish().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn moderators_are_told_when_a_card_did_not_get_through() {
    let discord = FakeDiscord::start().await;
    let alerts = format!("{GUILD}:{OTHER}");
    let _bot = Bot::start_with(&discord, &[("SIGNPOST_DISCORD__ALERTS", &alerts)]);
    discord.ready().await;
    let private = Person::member("Ada").dm();
    discord.forbid_sending(GENERAL);
    discord.mention("i want to kill myself tonight");
    let card = discord.message_in(private, &[]).await;
    let told = discord.message_in(OTHER, &[]).await;
    assert!(told.text().contains("in private"), "{}", told.text());
    discord.forbid_sending(private);
    discord.mention("i want to kill myself tonight");
    let lost = discord.message_in(OTHER, &[told.id]).await;
    assert!(
        lost.text().contains("could not get a card through"),
        "{}",
        lost.text()
    );
    assert!(
        lost.text().contains("https://discord.com/channels/"),
        "{}",
        lost.text()
    );
    refers(&card.text());
    discord.finish().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_card_that_the_channel_takes_badly_comes_by_direct_message() {
    let discord = FakeDiscord::start().await;
    let _bot = Bot::start(&discord).await;
    discord.fault(Fault::on("POST", &format!("/channels/{GENERAL}/messages")).times(20));
    discord.mention("my face is drooping and i cant lift my arm");
    let card = discord.message_in(Person::member("Ada").dm(), &[]).await;
    is_card(&card.body, &["This may be an emergency"]);
    discord.finish().await;
}
