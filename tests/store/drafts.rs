//! Drafts: texts somebody is still working on.

use signpost::store::Draft;

use super::{guild, person};
use crate::support::database::on_both;

#[tokio::test]
async fn drafts_survive_until_they_are_dropped() {
    on_both("drafts", async |database| {
        let store = database.open().await;
        let mut draft = Draft {
            entry: "eyelid".to_owned(),
            text: "not = [valid".to_owned(),
            base: None,
            author: person(3),
            at: 9,
            asked_review: false,
        };
        assert!(store.save_draft(guild(1), &draft, None).await.unwrap());
        let was = draft.clone();
        draft.text = "title = \"valid\"\n".to_owned();
        draft.base = Some("ab".repeat(32));
        draft.author = person(4);
        draft.asked_review = true;
        let saved = store.save_draft(guild(1), &draft, Some(&was)).await;
        assert!(saved.unwrap());
        let mut other = draft.clone();
        other.entry = "cheek".to_owned();
        assert!(store.save_draft(guild(1), &other, None).await.unwrap());
        drop(store);
        let store = database.open().await;
        assert_eq!(
            store.drafts(guild(1)).await.unwrap(),
            [other, draft.clone()]
        );
        assert_eq!(store.draft(guild(1), "eyelid").await.unwrap(), Some(draft));
        assert_eq!(store.draft(guild(2), "eyelid").await.unwrap(), None);
        assert!(store.drop_draft(guild(1), "eyelid").await.unwrap());
        assert!(!store.drop_draft(guild(1), "eyelid").await.unwrap());
        assert_eq!(store.draft(guild(1), "eyelid").await.unwrap(), None);
        assert_eq!(store.drafts(guild(1)).await.unwrap().len(), 1);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_two_who_save_at_once_one_is_kept_and_the_other_hears_of_it() {
    on_both("drafts_at_once", async |database| {
        // Two processes, as far as the database can tell.
        let stores = [database.open().await, database.open().await];
        let draft = |who: u64, text: String| Draft {
            entry: "eyelid".to_owned(),
            text,
            base: None,
            author: person(who),
            at: 9,
            asked_review: false,
        };
        let mut stands: Option<Draft> = None;
        for round in 0..20 {
            let drafts = [1, 2].map(|who| draft(who, format!("round {round} of {who}")));
            let was = stands.as_ref();
            let saved = tokio::join!(
                stores[0].save_draft(guild(1), &drafts[0], was),
                stores[1].save_draft(guild(1), &drafts[1], was),
            );
            let kept = match (saved.0.unwrap(), saved.1.unwrap()) {
                (true, false) => &drafts[0],
                (false, true) => &drafts[1],
                both => panic!("round {round}: {both:?}"),
            };
            let found = stores[0].draft(guild(1), "eyelid").await.unwrap();
            assert_eq!(found.as_ref(), Some(kept));
            stands = Some(kept.clone());
        }
        // Neither is a review asked for, nor another base noted, over somebody's head.
        let was = stands.clone().unwrap();
        let mut based = was.clone();
        based.base = Some("ab".repeat(32));
        assert!(
            stores[0]
                .save_draft(guild(1), &based, Some(&was))
                .await
                .unwrap()
        );
        let mut asked = was.clone();
        asked.asked_review = true;
        assert!(
            !stores[1]
                .save_draft(guild(1), &asked, Some(&was))
                .await
                .unwrap()
        );
        // Whoever changed the text is a writer, whoever saved it as it is is none.
        let writers = stores[0].writers(guild(1), "eyelid").await.unwrap();
        assert!(writers.contains(&was.author), "{writers:?}");
        based.author = person(9);
        let was = based.clone();
        based.at = 10;
        assert!(
            stores[0]
                .save_draft(guild(1), &based, Some(&was))
                .await
                .unwrap()
        );
        assert!(
            !stores[0]
                .writers(guild(1), "eyelid")
                .await
                .unwrap()
                .contains(&person(9))
        );
        // A draft that is gone is not brought back by whoever still had it open.
        assert!(stores[0].drop_draft(guild(1), "eyelid").await.unwrap());
        let late = draft(1, "late".to_owned());
        let saved = stores[1].save_draft(guild(1), &late, stands.as_ref());
        assert!(!saved.await.unwrap());
        assert_eq!(stores[1].draft(guild(1), "eyelid").await.unwrap(), None);
    })
    .await;
}
