//! What survives, tried on a real folder.

use store::{Digest, Entry, Span, Store, StoreError};

#[tokio::test]
async fn records_survive_and_transactions_are_whole() {
    let folder = tempfile::tempdir().unwrap();
    {
        let store = Store::open(folder.path()).unwrap();
        let (names, counts) = (store.table::<String>("names").unwrap(), store.table::<u32>("counts").unwrap());
        store
            .write(|tx| {
                tx.put(&names, "a/1", "one".to_owned())?;
                tx.put(&names, "a/2", "two".to_owned())?;
                tx.put(&names, "b/1", "three".to_owned())?;
                tx.put(&counts, "x", 1)
            })
            .await
            .unwrap();
        let failed: Result<(), StoreError> = store
            .write(|tx| {
                tx.put(&names, "a/3", "never".to_owned())?;
                assert_eq!(tx.scan(&names, "a/").len(), 3);
                tx.delete(&names, "a/1")?;
                assert_eq!(tx.scan(&names, "a/").len(), 2);
                Err(StoreError::Broken("on purpose".to_owned()))
            })
            .await;
        assert!(failed.is_err());
        assert_eq!(names.scan("a/").len(), 2);
        assert_eq!(names.page("a/", Some("a/1"), 10).len(), 1);
        assert!(matches!(Store::open(folder.path()), Err(StoreError::Held)));
        assert!(Store::held(folder.path()));
    }
    assert!(!Store::held(folder.path()));
    let store = Store::open(folder.path()).unwrap();
    let names = store.table::<String>("names").unwrap();
    assert_eq!(names.get("b/1").as_deref().map(String::as_str), Some("three"));
    assert_eq!(store.table::<u32>("counts").unwrap().get("x").as_deref(), Some(&1));
}

#[tokio::test]
async fn a_watch_wakes_for_its_tables() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(folder.path()).unwrap();
    let (seen, other) = (store.table::<u32>("seen").unwrap(), store.table::<u32>("other").unwrap());
    let watch = store.watch(&["seen"]);
    store.write::<_, StoreError>(|tx| tx.put(&other, "x", 1)).await.unwrap();
    let soon = tokio::time::timeout(std::time::Duration::from_millis(1), watch.changed());
    assert!(soon.await.is_err());
    store.write::<_, StoreError>(|tx| tx.put(&seen, "x", 1)).await.unwrap();
    watch.changed().await;
}

#[tokio::test]
async fn logs_are_read_in_the_order_of_time() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(folder.path()).unwrap();
    let log = store.log("lines");
    let entry = |at: i64| Entry { at, data: at.to_string().into_bytes() };
    log.append("s", vec![entry(3), entry(1), entry(2), entry(2)]).await.unwrap();
    log.append("t", vec![entry(9)]).await.unwrap();
    let all = log.read("s", Span::default()).await.unwrap();
    assert_eq!(all.iter().map(|line| line.at).collect::<Vec<_>>(), [1, 2, 2, 3]);
    let place = (all[1].at, all[1].id);
    let rest = log.read("s", Span { beyond: Some(place), ..Span::default() }).await.unwrap();
    assert_eq!(rest, all[2..]);
    let back = log.read("s", Span { beyond: Some(place), backwards: true, ..Span::default() }).await.unwrap();
    assert_eq!(back, all[..1]);
    let short = log.read("s", Span { bytes: 2, ..Span::default() }).await.unwrap();
    assert_eq!(short, all[..2]);
    let tally = log.tally("s").await.unwrap();
    assert_eq!((tally.entries, tally.bytes, tally.range), (4, 4, Some((1, 3))));
    assert_eq!(tally.newest.as_deref(), Some(&b"2"[..]));
    log.remove("s", 2).await.unwrap();
    log.keep("s", 2).await.unwrap();
    assert_eq!(log.read("s", Span::default()).await.unwrap().len(), 2);
    assert_eq!(log.read("t", Span::default()).await.unwrap().len(), 1);
}

#[tokio::test]
async fn blobs_are_there_whole_or_not_at_all() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(folder.path()).unwrap();
    let blobs = store.blobs("room").unwrap();
    let blob = blobs.put(b"hello").await.unwrap();
    assert_eq!(blob.digest, Digest::of(b"hello"));
    assert_eq!(&blobs.read(&blob.digest).await.unwrap()[..], b"hello");
    let mut writer = blobs.writer().await.unwrap();
    writer.write(b"half").await.unwrap();
    drop(writer);
    let mut whole = Vec::new();
    let mut writer = blobs.writer().await.unwrap();
    for size in [1, 300_000, 7, 200_000, 100_000] {
        let piece = vec![size as u8; size];
        if size == 7 {
            writer.write_now(&piece).unwrap();
        } else {
            writer.write(&piece).await.unwrap();
        }
        whole.extend(piece);
    }
    assert_eq!((writer.size(), writer.digest()), (whole.len() as u64, Digest::of(&whole)));
    let pieces = writer.finish().await.unwrap();
    assert!(blobs.read(&pieces.digest).await.unwrap() == whole);
    blobs.delete(&pieces.digest).await.unwrap();
    assert_eq!(blobs.all().await.unwrap(), std::slice::from_ref(&blob.digest));
    blobs.delete(&blob.digest).await.unwrap();
    assert!(matches!(blobs.read(&blob.digest).await, Err(StoreError::NoBlob(_))));
}
