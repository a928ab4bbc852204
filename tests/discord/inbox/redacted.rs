//! What a member writes beside a question stays theirs: it is in no page of the inbox, and not in the store.

use std::time::Duration;

use serde_json::json;

use super::super::{Bot, has_no_answer};
use super::{choose, curator, fill, inbox, press, says};
use crate::store::guild;
use crate::support::database::on_both;
use crate::support::setup::GUILD;
use crate::support::{FakeDiscord, Person, Said};

/// What names somebody: a name, a number, a link, an e-mail address, a mention and an id.
const PRIVATE: [&str; 7] = [
    "Quillfeather",
    "900123",
    "brambleworth.example",
    "hazelnook@",
    "thornberry.example",
    "80351110224678912",
    "943476591912345678",
];

/// Questions that nothing answers, with all of that around and between.
const ASKED: [&str; 3] = [
    "my name is Quillfeather, how do I unclog a kitchen sink? ring 07700 900123",
    "how do I unclog the kitchen sink, see https://brambleworth.example/sinks?id=943476591912345678 or mail \
     hazelnook@thornberry.example",
    "<@80351110224678912> said how do I unclog my kitchen sink, case id 943476591912345678, thanks, Quillfeather",
];

#[track_caller]
fn names_nobody(text: &str) {
    let text = text.to_lowercase();
    for private in PRIVATE {
        assert!(
            !text.contains(&private.to_lowercase()),
            "`{private}` is in:\n{text}"
        );
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn names_numbers_links_addresses_mentions_and_ids_are_kept_nowhere() {
    on_both("inbox-redacted", async |database| {
        let store = database.open().await;
        fill(&store, &[]).await;
        let discord = FakeDiscord::start().await;
        let bot = Bot::start_over(&discord, database, &[]).await;
        let asker = Person::member("Quillfeather");
        for question in ASKED {
            let told = discord.slash("ask", json!({ "question": question })).await;
            has_no_answer(&told.text());
            let said = Said::new(question).mentioning_the_bot().by(&asker);
            let told = discord.reply_to(discord.message(said)).await;
            has_no_answer(&told.text());
        }
        // They are kept after the member has been answered.
        let all = async {
            loop {
                let kept = store.misses(guild(GUILD), 99).await.unwrap();
                if kept.len() == 2 * ASKED.len() {
                    return kept;
                }
                tokio::time::sleep(Duration::from_millis(20)).await;
            }
        };
        let kept = tokio::time::timeout(Duration::from_secs(20), all).await;
        let kept = kept.expect("each is kept, by command and by mention");
        for miss in &kept {
            says(&miss.text, &["kitchen sink"]);
            names_nobody(&miss.text);
        }
        let who = asker.id.to_string();
        let list = inbox(&discord, &curator()).await;
        let mut pages = vec![list.clone()];
        let opened = choose(
            &discord,
            &list,
            "inb1:open",
            &kept.last().unwrap().id.to_string(),
        )
        .await;
        pages.push(press(&discord, &opened, "Add as phrasing").await);
        pages.push(opened);
        for page in pages {
            says(&page.text(), &["kitchen sink"]);
            names_nobody(&page.message.to_string());
            assert!(
                !page.message.to_string().contains(&who),
                "who asked is not told"
            );
        }
        bot.stop().await;
        discord.finish().await;
    })
    .await;
}
