//! The words on every card are as long as a card has room for, whatever form they came by.

use super::{Desk, EYELID, ask, bot};
use crate::support::database::on_both;
use crate::support::{FakeDiscord, components};

/// Words of so many characters; some take two bytes.
fn words(key: &str, characters: usize) -> String {
    let phrase = format!("Zoé can help with a {key}. ");
    let text: String = phrase.chars().cycle().take(characters - 1).collect();
    format!("{text}!")
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn one_character_too_many_is_refused_and_given_back() {
    on_both("notice-length", async |database| {
        let discord = FakeDiscord::start().await;
        let _bot = bot(&discord, database).await;
        let mut desk = Desk::open(&discord).await;
        for key in ["referral", "disclaimer"] {
            let whole = words(key, 250);
            let said = desk.write(key, &whole).await;
            assert!(said.contains("Saved."), "{said}");
            // Discord's own form takes no more, so this one is forged.
            for length in [251, 1_500] {
                let long = words(key, length);
                let said = desk.write(key, &long).await;
                for part in ["Nothing was changed", "at most 250", &long] {
                    assert!(said.contains(part), "`{part}` is missing in:\n{said}");
                }
                let form = desk.use_it(&format!("set1:write:{key}"), None).await;
                let inputs = components(form.data());
                let value = inputs.iter().find_map(|one| one["value"].as_str());
                let start: String = long.chars().take(250).collect();
                assert_eq!(value, Some(start.as_str()), "as much as the form holds");
            }
            // The longest text that Discord's forms take at all is answered too.
            let said = desk.write(key, &words(key, 4_000)).await;
            assert!(said.contains("at most 250"), "{said}");
            let card = ask(&discord, EYELID).await.text();
            assert!(card.contains(&whole), "`{whole}` is missing in:\n{card}");
        }
        let decided = crate::store::guild(crate::support::setup::GUILD);
        let decided = database.open().await.decided(decided).await.unwrap();
        assert_eq!(
            (decided.head, decided.values.len()),
            (2, 2),
            "nothing else was decided"
        );
        discord.finish().await;
    })
    .await;
}
