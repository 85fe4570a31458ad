//! A disk that is full for a while, and a process that dies at one of its writes.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use store::{Entry, Faults, Moment, Span, Store, StoreError, Table};

async fn put(store: &Store, table: &Table<u32>, key: &str) -> Result<(), StoreError> {
    store.write::<_, StoreError>(|tx| tx.put(table, key, 1)).await
}

const ENOSPC: i32 = 28;
const EIO: i32 = 5;

#[tokio::test]
async fn a_full_disk_refuses_and_recovers_without_a_restart() {
    let folder = tempfile::tempdir().unwrap();
    let faults = Faults::default();
    let store = Store::open_with(folder.path(), faults.clone()).unwrap();
    let table = store.table::<u32>("numbers").unwrap();
    let log = store.log("lines");
    put(&store, &table, "before").await.unwrap();
    faults.refuse(ENOSPC);
    let error = put(&store, &table, "first").await.unwrap_err();
    assert!(error.to_string().contains("No space left"), "{error}");
    assert!(put(&store, &table, "second").await.is_err());
    log.append_lazy("s", vec![Entry { at: 1, data: b"dropped".to_vec() }]);
    assert!(log.append("s", vec![Entry { at: 2, data: b"refused".to_vec() }]).await.is_err());
    assert!(table.get("before").is_some(), "reads go on");
    assert!(table.get("second").is_none(), "while nothing can be written, nothing changes");
    faults.heal();
    let recovered = async {
        while put(&store, &table, "after").await.is_err() {
            tokio::task::yield_now().await;
        }
    };
    tokio::time::timeout(std::time::Duration::from_secs(10), recovered).await.unwrap();
    drop((table, log, store));
    let store = Store::open(folder.path()).unwrap();
    let table = store.table::<u32>("numbers").unwrap();
    assert!(table.get("before").is_some() && table.get("after").is_some());
    assert!(table.get("first").is_some(), "what was visible is what is kept");
    assert!(store.log("lines").read("s", Span::default()).await.unwrap().len() <= 2);
}

#[tokio::test]
async fn a_dead_process_writes_nothing_and_answers_nobody() {
    for (moment, kept) in [(Moment::Before, false), (Moment::After, true)] {
        let folder = tempfile::tempdir().unwrap();
        let faults = Faults::default();
        let store = Store::open_with(folder.path(), faults.clone()).unwrap();
        let table = store.table::<u32>("numbers").unwrap();
        put(&store, &table, "one").await.unwrap();
        let heard = Arc::new(AtomicBool::new(false));
        let hears = Arc::clone(&heard);
        faults.die_at(2, moment, move || hears.store(true, Ordering::SeqCst));
        assert!(put(&store, &table, "two").await.is_err());
        assert!(heard.load(Ordering::SeqCst) && faults.dead());
        assert!(put(&store, &table, "three").await.is_err());
        drop((table, store));
        let store = Store::open(folder.path()).unwrap();
        let table = store.table::<u32>("numbers").unwrap();
        assert!(table.get("one").is_some());
        assert_eq!(table.get("two").is_some(), kept);
        assert!(table.get("three").is_none());
    }
}

#[tokio::test]
async fn a_disk_without_room_for_blobs_keeps_those_that_it_has() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(folder.path()).unwrap();
    let (blobs, faults) = (store.blobs("room").unwrap(), store.faults().clone());
    let kept = blobs.put(b"kept").await.unwrap();
    let mut begun = blobs.writer().await.unwrap();
    begun.write(b"half").await.unwrap();
    for errno in [ENOSPC, EIO] {
        faults.refuse_blobs(errno);
        assert!(matches!(blobs.put(b"more").await, Err(StoreError::Io { .. })));
        assert_eq!(&blobs.read(&kept.digest).await.unwrap()[..], b"kept");
        faults.heal();
        blobs.put(b"more").await.unwrap();
    }
    faults.refuse_blobs(ENOSPC);
    assert!(begun.finish().await.is_err());
    faults.heal();
    assert_eq!(blobs.all().await.unwrap().len(), 2);
    assert!(std::fs::read_dir(folder.path().join("blobs/room/new")).unwrap().next().is_none(), "nothing is left over");
}
