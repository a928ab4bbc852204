//! Who wants no answers without asking is left alone, in every server, until they change it back.

use super::*;

/// What somebody reads in `/privacy`.
async fn privacy(discord: &FakeDiscord, who: &Person) -> Sent {
    let invoke = Invoke::slash("privacy", json!({})).by(who);
    discord.invoke(invoke).await.message()
}

async fn press(discord: &FakeDiscord, page: &Sent, label: &str, who: &Person) -> Sent {
    let invoke = Invoke::click(page, &page.button(label)).by(who);
    discord.invoke(invoke).await.shown().await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_button_holds_at_once_everywhere_and_after_a_restart() {
    on_both("unprompted-hush", async |database| {
        let discord = FakeDiscord::start().await;
        let modes = [(GENERAL, "answer"), (OTHER, "suggest"), (THREAD, "shadow")];
        let bot = listening(&discord, database, &modes, &[]).await;
        let (ada, ben) = (Person::member("Ada"), Person::member("Ben"));
        let card = discord.reply_to(discord.say(EYELID)).await;
        let told = press(&discord, &card, HUSH, &ada).await;
        assert!(told.is_ephemeral(), "nobody else is told");
        let words = told.text();
        assert!(
            words.contains("/privacy") && words.contains("any server"),
            "{words}"
        );
        let said = discord.message(by("Ada", EYELID).within(OTHER));
        discord.stays_silent_about(said, A_WHILE).await;
        let bot = restarted(&discord, database, bot).await;
        for channel in [GENERAL, OTHER, THREAD] {
            let said = discord.message(by("Ada", EYELID).within(channel));
            discord.stays_silent_about(said, A_WHILE).await;
        }
        is_urgent(&discord.reply_to(discord.say(DROOP)).await);
        discord.reply_to(discord.mention(EYELID)).await;
        // It is nobody else's choice.
        let said = discord.message(by("Ben", EYELID).within(OTHER));
        let offer = discord.reply_to(said).await;
        let told = press(&discord, &offer, HUSH, &ben).await.text();
        assert!(told.contains("I won't answer you any more"), "{told}");
        bot.stop().await;
        let counts = counted(&database.open().await).await;
        assert_eq!(counts.get("shadowed:eyelid-twitch"), None, "{counts:?}");
        assert_eq!(database.number("SELECT COUNT(*) FROM opt_outs").await, 2);
        discord.finish().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn privacy_shows_it_and_turns_it_on_and_off() {
    on_both("unprompted-privacy", async |database| {
        let discord = FakeDiscord::start().await;
        let bot = listening(&discord, database, &[(GENERAL, "answer")], &[]).await;
        let ada = Person::member("Ada");
        let page = privacy(&discord, &ada).await;
        let text = page.text();
        assert!(text.contains("forget them at once"), "{text}");
        assert!(!text.contains("You told me not to answer you"), "{text}");
        let page = press(&discord, &page, HUSH, &ada).await;
        let text = page.text();
        assert!(
            text.contains("You told me not to answer you unless you ask"),
            "{text}"
        );
        let about = press(&discord, &page, "What is stored about me", &ada)
            .await
            .text();
        assert!(
            about.contains("Your number on Discord is stored because"),
            "{about}"
        );
        assert!(!about.contains("Nothing is stored"), "{about}");
        let said = discord.say(EYELID);
        discord.stays_silent_about(said, A_WHILE).await;
        let page = privacy(&discord, &ada).await;
        assert!(
            page.text().contains("You told me not to"),
            "{}",
            page.text()
        );
        let page = press(&discord, &page, "You may answer me unprompted", &ada).await;
        assert!(
            !page.text().contains("You told me not to"),
            "{}",
            page.text()
        );
        let about = press(&discord, &page, "What is stored about me", &ada)
            .await
            .text();
        assert!(about.contains("Nothing is stored about you"), "{about}");
        discord.reply_to(discord.say(EYELID)).await;
        bot.stop().await;
        discord.finish().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn where_nobody_knows_nothing_is_said() {
    on_both("unprompted-unread", async |database| {
        let discord = FakeDiscord::start().await;
        let bot = listening(&discord, database, &[(GENERAL, "answer")], &[]).await;
        database
            .meddle("ALTER TABLE opt_outs RENAME TO hidden")
            .await;
        let said = discord.say(EYELID);
        discord.stays_silent_about(said, A_WHILE).await;
        is_urgent(&discord.reply_to(discord.say(DROOP)).await);
        let ada = Person::member("Ada");
        let page = privacy(&discord, &ada).await;
        let text = page.text();
        assert!(text.contains("can't read just now whether"), "{text}");
        let page = press(&discord, &page, HUSH, &ada).await.text();
        assert!(page.contains("could not save that"), "{page}");
        database
            .meddle("ALTER TABLE hidden RENAME TO opt_outs")
            .await;
        discord
            .reply_to(discord.message(by("Ben", EYELID).within(THREAD)))
            .await;
        bot.stop().await;
        discord.finish().await;
    })
    .await;
}
