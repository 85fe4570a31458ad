//! Bytes: in, out, at rest, and gone.

use shapes_s3::*;
use wire::{Body, Error};

use super::bench::{BUCKET, Bench, code, get, put};

#[tokio::test]
async fn a_key_is_a_name_and_nothing_else() {
    let bench = Bench::new().await;
    let keys = [
        "../../etc/passwd",
        "/",
        "//",
        "a//b",
        "a/../b",
        "\0",
        "a\0b",
        "a\0",
        "a",
        "ä\u{10ffff}",
        "new\nline",
        ".",
        "%2e",
    ];
    for key in keys {
        bench.put(key, key).await;
    }
    let bench = bench.restarted().await;
    for key in keys {
        assert_eq!(bench.read(key, None).await.unwrap(), key.as_bytes(), "{key:?}");
    }
    let list = ListObjectsV2Input { bucket: BUCKET.to_owned(), ..Default::default() };
    let listed = bench.root(list).await.unwrap().contents.unwrap();
    let mut sorted = keys.map(str::to_owned).to_vec();
    sorted.sort();
    assert_eq!(listed.into_iter().filter_map(|object| object.key).collect::<Vec<_>>(), sorted);
    let long = "k".repeat(1025);
    assert_eq!(code(bench.root(put(&long)).await), "KeyTooLongError");
}

#[tokio::test]
async fn ranges_and_conditions() {
    let bench = Bench::new().await;
    let etag = bench.put("key", "0123456789").await.e_tag.unwrap();
    let ask = |edit: &dyn Fn(&mut GetObjectInput)| {
        let mut input = get("key");
        edit(&mut input);
        bench.root(input)
    };
    let some = ask(&|input| input.range = Some("bytes=2-4".to_owned())).await.unwrap();
    assert_eq!((some.content_range.as_deref(), some.content_length), (Some("bytes 2-4/10"), Some(3)));
    assert_eq!(&some.body.collect_limited(100).await.unwrap()[..], b"234");
    assert_eq!(code(ask(&|input| input.range = Some("bytes=10-".to_owned())).await), "InvalidRange");
    assert_eq!(code(ask(&|input| input.if_none_match = Some(etag.clone())).await), "NotModified");
    assert_eq!(code(ask(&|input| input.if_match = Some("\"other\"".to_owned())).await), "PreconditionFailed");
    let again = PutObjectInput { if_none_match: Some("*".to_owned()), ..put("key") };
    assert_eq!(code(bench.root(again).await), "PreconditionFailed");
    let right = PutObjectInput { if_match: Some(etag), ..put("key") };
    bench.root(right).await.unwrap();
    assert!(bench.read("key", None).await.unwrap().is_empty());
}

#[tokio::test]
async fn what_is_not_what_it_was_said_to_be_is_not_kept() {
    let bench = Bench::new().await;
    let put = |edit: &dyn Fn(&mut PutObjectInput)| {
        let mut input = PutObjectInput { body: Body::from("hello"), ..put("key") };
        edit(&mut input);
        bench.root(input)
    };
    let crc = |value: &str| Some(value.to_owned());
    assert_eq!(code(put(&|input| input.content_md5 = Some("XUFAKrxLKna5cZ2REBfFkg==".to_owned())).await), "OK");
    assert_eq!(code(put(&|input| input.content_md5 = Some("AAAAAAAAAAAAAAAAAAAAAA==".to_owned())).await), "BadDigest");
    assert_eq!(code(put(&|input| input.content_md5 = Some("hello".to_owned())).await), "InvalidDigest");
    assert_eq!(code(put(&|input| input.checksum_crc32 = crc("AAAAAA==")).await), "BadDigest");
    let two = |input: &mut PutObjectInput| {
        input.checksum_crc32 = crc("NhCmhg==");
        input.checksum_sha1 = crc("qvTGHdzF6KLavt4PO0gs2a6pQ00=");
    };
    assert_eq!(code(put(&two).await), "InvalidRequest");
    let kept = put(&|input| input.checksum_crc32 = crc("NhCmhg==")).await.unwrap();
    assert_eq!(
        (kept.checksum_crc32.as_deref(), kept.checksum_type.as_deref()),
        (Some("NhCmhg=="), Some("FULL_OBJECT"))
    );
    assert_eq!(kept.e_tag.as_deref(), Some("\"5d41402abc4b2a76b9719d911017c592\""));
    let broken = futures_util::stream::iter([Ok("half".into()), Err(std::io::Error::other("gone"))]);
    assert_eq!(code(put(&|input| input.body = Body::from("")).await), "OK");
    let input = PutObjectInput { body: Body::stream(broken), ..super::bench::put("key") };
    assert_eq!(code(bench.root(input).await), "IncompleteBody");
    assert!(bench.read("key", None).await.unwrap().is_empty());
}

#[tokio::test]
async fn objects_are_encrypted_where_they_lie() {
    let bench = Bench::new().await;
    let text = "a secret that stands nowhere".repeat(100);
    bench.put("one", text.as_str()).await;
    bench.put("two", text.as_str()).await;
    let blobs = bench.room.blobs.all().await.unwrap();
    assert_eq!(blobs.len(), 2, "two keys, so two ciphertexts");
    for blob in blobs {
        let bytes = bench.room.blobs.read(&blob).await.unwrap();
        assert!(!bytes.windows(8).any(|some| some == b"a secret"));
    }
    let start = 57;
    let range = Some(format!("bytes={start}-"));
    let tail = bench.root(GetObjectInput { range, ..get("one") }).await.unwrap();
    assert_eq!(&tail.body.collect_limited(1 << 20).await.unwrap()[..], &text.as_bytes()[start..]);
    let kms = PutObjectInput { server_side_encryption: Some("aws:kms".to_owned()), ..put("one") };
    let refused = bench.root(kms).await.unwrap_err();
    assert!(refused.code == "NotImplemented" && refused.message.contains("ServerSideEncryption"), "{refused}");
}

#[tokio::test]
async fn blobs_go_with_the_last_record_that_names_them_and_not_before() {
    let bench = Bench::new().await;
    bench.put("key", "first").await;
    let copy = |to: &str| CopyObjectInput {
        bucket: BUCKET.to_owned(),
        key: to.to_owned(),
        copy_source: format!("{BUCKET}/key"),
        ..Default::default()
    };
    bench.root(copy("copy")).await.unwrap();
    bench.put("key", "second").await;
    assert_eq!(bench.room.collect().await.unwrap(), 0, "the copy has the first");
    let reading = bench.root(get("copy")).await.unwrap().body;
    for key in ["key", "copy"] {
        let delete = DeleteObjectInput { bucket: BUCKET.to_owned(), key: key.to_owned(), ..Default::default() };
        bench.root(delete).await.unwrap();
    }
    assert_eq!(bench.room.collect().await.unwrap(), 1, "the first is being read");
    assert_eq!(&reading.collect_limited(100).await.unwrap()[..], b"first");
    assert_eq!(bench.room.collect().await.unwrap(), 1);
    assert_eq!(bench.blobs().await, 0);
    let gate = bench.room.gate.read().await;
    let stray = bench.room.blobs.put(b"not recorded yet").await.unwrap();
    assert_eq!(bench.room.collect().await.unwrap(), 0, "somebody is about to record it");
    drop(gate);
    let bench = bench.restarted().await;
    assert_eq!(bench.room.collect().await.unwrap(), 1, "what a crash left");
    assert!(bench.room.blobs.size(&stray.digest).await.is_none());
}

#[tokio::test]
async fn copies_take_or_replace_what_stands_beside_the_bytes() {
    let bench = Bench::new().await;
    let input = PutObjectInput {
        body: Body::from("hello"),
        content_type: Some("text/plain".to_owned()),
        metadata: Some([("Who".to_owned(), "ann".to_owned())].into()),
        tagging: Some("a=b&c=d%20e".to_owned()),
        ..put("key")
    };
    bench.root(input).await.unwrap();
    let copy = |to: &str| CopyObjectInput {
        bucket: BUCKET.to_owned(),
        key: to.to_owned(),
        copy_source: format!("/{BUCKET}/key"),
        ..Default::default()
    };
    bench.root(copy("copy")).await.unwrap();
    let head = |key: &str| HeadObjectInput { bucket: BUCKET.to_owned(), key: key.to_owned(), ..Default::default() };
    let told = bench.root(head("copy")).await.unwrap();
    assert_eq!(told.metadata.unwrap()["who"], "ann");
    assert_eq!((told.content_type.as_deref(), told.tag_count), (Some("text/plain"), Some(2)));
    assert_eq!(code(bench.root(copy("key")).await), "InvalidRequest", "onto itself, with nothing changed");
    let replace = CopyObjectInput {
        metadata_directive: Some("REPLACE".to_owned()),
        tagging_directive: Some("REPLACE".to_owned()),
        ..copy("key")
    };
    bench.root(replace).await.unwrap();
    let told = bench.root(head("key")).await.unwrap();
    assert_eq!((told.metadata, told.tag_count), (None, None));
    assert_eq!(told.content_type.as_deref(), Some("binary/octet-stream"));
    let missing = CopyObjectInput { copy_source: format!("{BUCKET}/none"), ..copy("x") };
    let refused: Error = bench.root(missing).await.unwrap_err();
    assert_eq!((refused.code.as_str(), refused.status), ("NoSuchKey", 404));
}

#[tokio::test]
async fn a_checksum_is_kept_whoever_asks_for_one() {
    let bench = Bench::new().await;
    let told = bench.put("key", "123456789").await;
    // The check value of CRC-64/NVME: ae8b14860a799888.
    assert_eq!((told.checksum_crc64_nvme.as_deref(), told.checksum_type.as_deref()), (Some(NVME), Some("FULL_OBJECT")));
    let head = HeadObjectInput {
        bucket: BUCKET.to_owned(),
        key: "key".to_owned(),
        checksum_mode: Some("ENABLED".to_owned()),
        ..Default::default()
    };
    assert_eq!(bench.root(head).await.unwrap().checksum_crc64_nvme.as_deref(), Some(NVME));
}

const NVME: &str = "rosUhgp5mIg=";

#[tokio::test]
async fn a_body_may_come_in_any_pieces() {
    let bench = Bench::new().await;
    for size in [0, 1, 8 * 1024 - 1, 600_000, 1_300_000] {
        let whole: Vec<u8> = (0..size).map(|at| (at % 251) as u8).collect();
        for piece in [100_000, 2_000_000] {
            let pieces: Vec<_> = whole.chunks(piece).map(|piece| Ok(piece.to_vec().into())).collect();
            let body = Body::stream(futures_util::stream::iter(pieces));
            bench.root(PutObjectInput { body, ..put("key") }).await.unwrap();
            assert!(bench.read("key", None).await.unwrap() == whole, "{size} bytes in pieces of {piece}");
        }
    }
}

#[tokio::test(start_paused = true)]
async fn who_stops_sending_is_not_waited_for_forever() {
    let bench = Bench::new().await;
    let half = futures_util::stream::iter([Ok("half".into())]);
    let body = Body::stream(futures_util::StreamExt::chain(half, futures_util::stream::pending()));
    assert_eq!(code(bench.root(PutObjectInput { body, ..put("key") }).await), "RequestTimeout");
    assert_eq!(bench.blobs().await, 0);
}

#[tokio::test]
async fn a_full_disk_acknowledges_nothing_and_keeps_what_there_is() {
    let bench = Bench::new().await;
    bench.put("kept", "kept").await;
    let faults = bench.context.store.faults().clone();
    let more = || PutObjectInput { body: Body::from("more"), ..put("more") };
    // ENOSPC, EIO: in the blob's write, then in the record's.
    for errno in [28, 5] {
        faults.refuse_blobs(errno);
        assert_eq!(code(bench.root(more()).await), "InternalError");
        assert_eq!(bench.read("kept", None).await.unwrap(), b"kept");
        faults.heal();
        bench.root(more()).await.unwrap();
        assert_eq!(bench.read("more", None).await.unwrap(), b"more");
        bench
            .root(DeleteObjectInput { bucket: BUCKET.to_owned(), key: "more".to_owned(), ..Default::default() })
            .await
            .unwrap();
    }
    bench.room.collect().await.unwrap();
    faults.refuse(28);
    assert_eq!(code(bench.root(more()).await), "InternalError");
    assert_eq!(bench.read("kept", None).await.unwrap(), b"kept");
    faults.heal();
    let recovered = async {
        while bench.root(more()).await.is_err() {
            tokio::task::yield_now().await;
        }
    };
    tokio::time::timeout(std::time::Duration::from_secs(10), recovered).await.unwrap();
    let bench = bench.restarted().await;
    assert_eq!(bench.read("more", None).await.unwrap(), b"more");
}
