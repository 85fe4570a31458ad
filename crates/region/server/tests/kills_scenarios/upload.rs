//! Objects, one whole and one in parts.

use crate::{Scenario, Site};

pub(crate) const UPLOAD: Scenario = Scenario { prepare, act, check, left: |_| {}, stride: 1, both: true };

fn prepare(site: &mut Site) {
    site.insist("a bucket", async |client| {
        let body = b"<CreateBucketConfiguration><LocationConstraint>us-east-2</LocationConstraint></CreateBucketConfiguration>";
        client.rest("s3", "PUT", "/my-bucket", body).await
    });
}

fn act(site: &mut Site) {
    site.insist("an object", async |client| client.rest("s3", "PUT", "/my-bucket/one", b"one").await);
    // Acknowledged: from now on it is there.
    kept(site);
    let answer =
        site.insist("an upload", async |client| client.rest("s3", "POST", "/my-bucket/parts?uploads=", b"").await);
    let text = answer.text();
    let id = text.split("<UploadId>").nth(1).and_then(|rest| rest.split('<').next()).unwrap().to_owned();
    let path = format!("/my-bucket/parts?partNumber=1&uploadId={id}");
    let answer = site.insist("a part", async |client| client.rest("s3", "PUT", &path, b"parts").await);
    let tag = answer.header("etag");
    let part = format!("<Part><PartNumber>1</PartNumber><ETag>{tag}</ETag></Part>");
    let done = format!("<CompleteMultipartUpload>{part}</CompleteMultipartUpload>");
    let path = format!("/my-bucket/parts?uploadId={id}");
    site.until("the upload is completed", |site| {
        let answer = site.ask(async |client| client.rest("s3", "POST", &path, done.as_bytes()).await)?;
        match answer.error().0.as_str() {
            // It was completed, and the answer was lost.
            "NoSuchUpload" => Ok(()),
            _ if answer.went_well() => Ok(()),
            _ => Err(answer.text()),
        }
    });
}

fn kept(site: &mut Site) {
    let answer = site.read("the object", async |client| client.rest("s3", "GET", "/my-bucket/one", b"").await);
    assert_eq!(answer.text(), "one");
}

fn check(site: &mut Site) {
    kept(site);
    let parts = site.read("the parts", async |client| client.rest("s3", "GET", "/my-bucket/parts", b"").await);

    assert_eq!(parts.text(), "parts");
    let list = site.read("the list", async |client| client.rest("s3", "GET", "/my-bucket?list-type=2", b"").await);
    assert_eq!(list.text().matches("<Key>").count(), 2, "{}", list.text());
    let open = site.read("the uploads", async |client| client.rest("s3", "GET", "/my-bucket?uploads=", b"").await);
    assert!(open.text().matches("<UploadId>").count() <= 1, "one whose answer was lost, at most: {}", open.text());
}
