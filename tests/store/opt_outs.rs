//! Who wants no answers without asking: a number each, of no guild, on both databases.

use super::{commit, guild, person};
use crate::support::database::on_both;

#[tokio::test]
async fn it_stands_until_it_is_taken_back_and_belongs_to_no_guild() {
    on_both("opt-outs", async |database| {
        let store = database.open().await;
        let (ada, ben) = (person(u64::MAX >> 1), person(8));
        assert!(!store.opted_out(ada).await.unwrap());
        for _ in 0..2 {
            store.opt_out(ada, true).await.unwrap();
            assert!(store.opted_out(ada).await.unwrap());
        }
        assert!(!store.opted_out(ben).await.unwrap());
        commit(&store, guild(1), &[("setting:a", Some("1"))]).await;
        store.erase(guild(1)).await.unwrap();
        drop(store);
        let store = database.open().await;
        assert!(store.opted_out(ada).await.unwrap());
        for asked in [None, Some(guild(1))] {
            let named = store.named(ada, asked).await.unwrap();
            assert_eq!((named.changes, named.drafts, named.opted_out), (0, 0, true));
        }
        for _ in 0..2 {
            store.opt_out(ada, false).await.unwrap();
            assert!(!store.opted_out(ada).await.unwrap());
        }
        assert!(!store.named(ada, None).await.unwrap().opted_out);
        assert_eq!(database.number("SELECT COUNT(*) FROM opt_outs").await, 0);
    })
    .await;
}

#[tokio::test]
async fn a_database_from_before_gets_the_table_and_keeps_what_it_had() {
    on_both("opt-outs-older", async |database| {
        let store = database.open().await;
        commit(&store, guild(1), &[("setting:a", Some("1"))]).await;
        drop(store);
        database.meddle("DROP TABLE opt_outs").await;
        database
            .meddle("DELETE FROM signpost_schema WHERE version = 2")
            .await;
        let store = database.open().await;
        store.opt_out(person(7), true).await.unwrap();
        assert!(store.opted_out(person(7)).await.unwrap());
        assert_eq!(store.decided(guild(1)).await.unwrap().head, 1);
    })
    .await;
}
