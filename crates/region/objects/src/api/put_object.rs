//! `PutObject`: bytes in, checked, on the disk, and then the record that names them.
//!
//! Source: S3 API Reference, "PutObject".

use door::{Call, Handler, Requirement};
use shapes_s3::{PutObjectInput, PutObjectOutput};
use wire::Error;

use crate::Objects;
use crate::api::attributes::attributes;
use crate::api::common::{AES256, expiration, shown};
use crate::api::tags;
use crate::checksum::{Claimed, FULL_OBJECT, sums, tell_sum};
use crate::errors::S3Error;
use crate::model::{Content, Key};
use crate::write::OnlyIf;

/// The most bytes that one request brings: 5 GiB.
pub(crate) const MOST: u64 = 5 * 1024 * 1024 * 1024;

impl Handler<PutObjectInput> for Objects {
    fn requires(&self, input: &PutObjectInput, _: &Call) -> Vec<Requirement> {
        let given = Given {
            bucket: &input.bucket,
            key: &input.key,
            acl: input.acl.as_deref(),
            encryption: input.server_side_encryption.as_deref(),
            tagging: input.tagging.as_deref(),
            class: input.storage_class.as_deref(),
            if_match: input.if_match.as_deref(),
            if_none_match: input.if_none_match.as_deref(),
            copied: None,
            creates: true,
        };
        self.to_write(&given)
    }

    async fn run(&self, mut input: PutObjectInput, call: &Call) -> Result<PutObjectOutput, Error> {
        let bucket = self.bucket(&input.bucket, input.expected_bucket_owner.as_deref(), call)?;
        let key = Key::parse(std::mem::take(&mut input.key))?;
        let attributes = attributes!(input)?;
        fits(input.content_length)?;
        let claimed = Claimed::read(input.content_md5.as_deref(), input.checksum_algorithm.as_deref(), sums!(input))?;
        let incoming = self.receive(std::mem::take(&mut input.body), &claimed, MOST).await?;
        let (size, etag, checksum) = (incoming.size, incoming.md5.clone(), incoming.sum.clone());
        let only_if = OnlyIf { matches: input.if_match.take(), none_matches: input.if_none_match.take() };
        let _gate = self.gate.read().await;
        let piece = incoming.settle().await?;
        let content = Content {
            size,
            etag,
            pieces: vec![piece],
            headers: attributes.headers,
            metadata: attributes.metadata,
            tags: attributes.tags,
            checksum: Some(checksum.clone()),
            upload: None,
        };
        let e_tag = Some(content.quoted_etag());
        let mut output =
            PutObjectOutput { e_tag, server_side_encryption: Some(AES256.to_owned()), ..Default::default() };
        tell_sum!(output, checksum.algorithm.as_str(), checksum.value);
        output.checksum_type = Some(FULL_OBJECT.to_owned());
        let name = bucket.name.as_str();
        let (version, bucket) = self.store.write(|records| self.put_in(records, name, &key, content, &only_if)).await?;
        output.version_id = shown(&bucket, &version.id);
        output.expiration = expiration(&bucket, key.as_str(), &version);
        Ok(output)
    }
}

/// Whether so many bytes may come in one request: asked before they have come.
pub(crate) fn fits(length: Option<i64>) -> Result<(), S3Error> {
    match length.and_then(|length| u64::try_from(length).ok()) {
        Some(size) if size > MOST => Err(S3Error::EntityTooLarge { size, most: MOST }),
        _ => Ok(()),
    }
}

/// What of a write its caller's rights depend on.
#[derive(Default)]
pub(crate) struct Given<'a> {
    pub(crate) bucket: &'a str,
    pub(crate) key: &'a str,
    pub(crate) acl: Option<&'a str>,
    pub(crate) encryption: Option<&'a str>,
    pub(crate) tagging: Option<&'a str>,
    pub(crate) class: Option<&'a str>,
    pub(crate) if_match: Option<&'a str>,
    pub(crate) if_none_match: Option<&'a str>,
    /// The source of a copy, and what becomes of its metadata.
    pub(crate) copied: Option<(&'a str, Option<&'a str>)>,
    /// There will be an object, rather than a part of an upload or its beginning.
    pub(crate) creates: bool,
}

impl Objects {
    /// What writing an object asks for: `s3:PutObject`, and tagging it and giving it an ACL where the request does.
    pub(crate) fn to_write(&self, given: &Given<'_>) -> Vec<Requirement> {
        let resource = model::Arn::s3(format!("{}/{}", given.bucket, given.key));
        let requested = given.tagging.map(tags::of_header).and_then(Result::ok).unwrap_or_default();
        let with = |asked: Requirement, keys: &[(&str, Option<&str>)]| {
            let keys = keys.iter().filter_map(|(key, value)| Some((*key, (*value)?)));
            keys.fold(asked, |asked, (key, value)| asked.with(key, value))
        };
        let tagged = |asked| if requested.is_empty() { asked } else { tags::requested(asked, &requested) };
        let keys = [
            ("s3:x-amz-acl", given.acl),
            ("s3:x-amz-server-side-encryption", given.encryption),
            ("s3:x-amz-storage-class", given.class),
            ("s3:if-match", given.if_match),
            ("s3:if-none-match", given.if_none_match),
            ("s3:x-amz-copy-source", given.copied.map(|(source, _)| source)),
            ("s3:x-amz-metadata-directive", given.copied.and_then(|(_, directive)| directive)),
            ("s3:ObjectCreationOperation", Some(if given.creates { "true" } else { "false" })),
        ];
        let mut asked = vec![tagged(with(Requirement::on("s3:PutObject", &resource), &keys))];
        if given.tagging.is_some_and(|tagging| !tagging.is_empty()) {
            asked.push(tagged(self.on_object("s3:PutObjectTagging", given.bucket, given.key, None)));
        }
        if given.acl.is_some() {
            let keys = [("s3:x-amz-acl", given.acl), ("s3:x-amz-storage-class", given.class)];
            asked.push(with(self.on_object("s3:PutObjectAcl", given.bucket, given.key, None), &keys));
        }
        asked
    }
}
