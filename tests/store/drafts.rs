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
        store.save_draft(guild(1), &draft).await.unwrap();
        draft.text = "title = \"valid\"\n".to_owned();
        draft.base = Some("ab".repeat(32));
        draft.author = person(4);
        draft.asked_review = true;
        store.save_draft(guild(1), &draft).await.unwrap();
        let mut other = draft.clone();
        other.entry = "cheek".to_owned();
        store.save_draft(guild(1), &other).await.unwrap();
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
