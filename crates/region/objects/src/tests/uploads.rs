//! Uploads in parts.

use shapes_s3::*;
use wire::Body;

use super::bench::{BUCKET, Bench, code, get};

const FIVE: usize = 5 * 1024 * 1024;

async fn begin(bench: &Bench, algorithm: Option<&str>, kind: Option<&str>) -> String {
    let input = CreateMultipartUploadInput {
        bucket: BUCKET.to_owned(),
        key: "key".to_owned(),
        checksum_algorithm: algorithm.map(str::to_owned),
        checksum_type: kind.map(str::to_owned),
        content_type: Some("text/plain".to_owned()),
        ..Default::default()
    };
    bench.root(input).await.unwrap().upload_id.unwrap()
}

async fn part(bench: &Bench, upload: &str, number: i64, body: Vec<u8>) -> CompletedPart {
    let input = UploadPartInput {
        bucket: BUCKET.to_owned(),
        key: "key".to_owned(),
        upload_id: upload.to_owned(),
        part_number: number,
        body: Body::from(body),
        ..Default::default()
    };
    let output = bench.root(input).await.unwrap();
    CompletedPart {
        part_number: Some(number),
        e_tag: output.e_tag,
        checksum_crc32: output.checksum_crc32,
        ..Default::default()
    }
}

fn complete(upload: &str, parts: &[CompletedPart]) -> CompleteMultipartUploadInput {
    CompleteMultipartUploadInput {
        bucket: BUCKET.to_owned(),
        key: "key".to_owned(),
        upload_id: upload.to_owned(),
        multipart_upload: Some(CompletedMultipartUpload { parts: Some(parts.to_vec()) }),
        ..Default::default()
    }
}

#[tokio::test]
async fn parts_become_an_object() {
    let bench = Bench::new().await;
    let upload = begin(&bench, Some("CRC32"), Some("FULL_OBJECT")).await;
    part(&bench, &upload, 1, vec![b'x'; 10]).await;
    let parts = [part(&bench, &upload, 1, vec![b'a'; FIVE]).await, part(&bench, &upload, 7, vec![b'b'; 100]).await];
    part(&bench, &upload, 9, vec![b'c'; 100]).await;
    let bench = bench.restarted().await;
    let swapped = [parts[1].clone(), parts[0].clone()];
    assert_eq!(code(bench.root(complete(&upload, &swapped)).await), "InvalidPartOrder");
    let other = CompletedPart { e_tag: parts[0].e_tag.clone(), ..parts[1].clone() };
    assert_eq!(code(bench.root(complete(&upload, &[parts[0].clone(), other])).await), "InvalidPart");
    assert_eq!(code(bench.root(complete(&upload, &[])).await), "MalformedXML");
    let done = bench.root(complete(&upload, &parts)).await.unwrap();
    // md5(md5(a...) md5(b...)), and the CRC32 of the whole, computed by Python.
    assert_eq!(done.e_tag.as_deref(), Some(ETAG));
    assert_eq!((done.checksum_crc32.as_deref(), done.checksum_type.as_deref()), (Some(CRC32), Some("FULL_OBJECT")));
    let again = bench.root(complete(&upload, &parts)).await.unwrap();
    assert_eq!(again.e_tag, done.e_tag, "who asks again is told the same");
    let got = bench.root(get("key")).await.unwrap();
    assert_eq!(got.content_type.as_deref(), Some("text/plain"));
    let bytes = got.body.collect_limited(1 << 24).await.unwrap();
    assert!(bytes.len() == FIVE + 100 && bytes[FIVE - 1] == b'a' && bytes[FIVE] == b'b');
    let across = GetObjectInput { range: Some(format!("bytes={}-{}", FIVE - 2, FIVE + 1)), ..get("key") };
    assert_eq!(&bench.root(across).await.unwrap().body.collect_limited(10).await.unwrap()[..], b"aabb");
    let second = bench.root(GetObjectInput { part_number: Some(2), ..get("key") }).await.unwrap();
    assert_eq!((second.content_length, second.parts_count), (Some(100), Some(2)));
    assert!(bench.room.tables.parts.is_empty() && bench.room.tables.uploads.is_empty());
    assert_eq!(bench.room.collect().await.unwrap(), 2, "the part that was replaced and the one that was left out");

    let copy = CopyObjectInput {
        bucket: BUCKET.to_owned(),
        key: "copy".to_owned(),
        copy_source: format!("{BUCKET}/key"),
        ..Default::default()
    };
    let copied = bench.root(copy).await.unwrap().copy_object_result.unwrap();
    assert_eq!((copied.e_tag.as_deref(), copied.checksum_crc32.as_deref()), (Some(WHOLE), Some(CRC32)));
}

const ETAG: &str = "\"16cafe8d6b8c1c55c3d339c8d69326c6-2\"";
const WHOLE: &str = "\"d28e3829a0d0936fa451c3e19c3be7c2\"";
const CRC32: &str = "MY8dhg==";

#[tokio::test]
async fn small_parts_and_unknown_uploads_are_refused() {
    let bench = Bench::new().await;
    let upload = begin(&bench, None, None).await;
    let parts = [part(&bench, &upload, 1, vec![1]).await, part(&bench, &upload, 2, vec![2]).await];
    assert_eq!(code(bench.root(complete(&upload, &parts)).await), "EntityTooSmall");
    let list = ListMultipartUploadsInput { bucket: BUCKET.to_owned(), ..Default::default() };
    assert_eq!(bench.root(list).await.unwrap().uploads.unwrap().len(), 1);
    let list = ListPartsInput {
        bucket: BUCKET.to_owned(),
        key: "key".to_owned(),
        upload_id: upload.clone(),
        max_parts: Some(1),
        ..Default::default()
    };
    let listed = bench.root(list).await.unwrap();
    assert_eq!((listed.parts.unwrap().len(), listed.is_truncated), (1, Some(true)));
    let abort = |key: &str| AbortMultipartUploadInput {
        bucket: BUCKET.to_owned(),
        key: key.to_owned(),
        upload_id: upload.clone(),
        ..Default::default()
    };
    assert_eq!(code(bench.root(abort("other")).await), "NoSuchUpload");
    bench.root(abort("key")).await.unwrap();
    assert_eq!(code(bench.root(complete(&upload, &parts)).await), "NoSuchUpload");
    assert_eq!(code(bench.root(get("key")).await), "NoSuchKey");
    bench.room.collect().await.unwrap();
    assert_eq!(bench.blobs().await, 0);
}

#[tokio::test]
async fn a_part_can_be_a_copy() {
    let bench = Bench::new().await;
    bench.put("source", "0123456789").await;
    let upload = begin(&bench, None, None).await;
    let copy = |range: &str| UploadPartCopyInput {
        bucket: BUCKET.to_owned(),
        key: "key".to_owned(),
        upload_id: upload.clone(),
        part_number: 1,
        copy_source: format!("{BUCKET}/source"),
        copy_source_range: Some(range.to_owned()),
        ..Default::default()
    };
    assert_eq!(code(bench.root(copy("bytes=5-10")).await), "InvalidArgument");
    assert_eq!(code(bench.root(copy("bytes=-5")).await), "InvalidArgument");
    let copied = bench.root(copy("bytes=2-5")).await.unwrap().copy_part_result.unwrap();
    let part = CompletedPart { part_number: Some(1), e_tag: copied.e_tag, ..Default::default() };
    bench.root(complete(&upload, &[part])).await.unwrap();
    assert_eq!(bench.read("key", None).await.unwrap(), b"2345");
}
