//! `CopyObject`, and what a copy's source is.
//!
//! A copy shares the blobs of its source. Where the source came in parts, its bytes are read once more, since a copy's
//! entity tag is the MD5 of the whole. Source: S3 API Reference, "CopyObject".

use std::sync::Arc;

use door::{Call, Handler, Requirement};
use percent_encoding::percent_decode_str;
use shapes_s3::{CopyObjectInput, CopyObjectOutput, CopyObjectResult};
use wire::Error;

use crate::Objects;
use crate::api::attributes::{Attributes, attributes};
use crate::api::common::{AES256, expiration, shown};
use crate::api::put_object::{Given, MOST};
use crate::checksum::{Claimed, tell_sum};
use crate::conditions::Conditions;
use crate::errors::S3Error;
use crate::model::{Content, Key, Version};
use crate::range::Span;
use crate::send::{self, Pin};
use crate::write::OnlyIf;

/// `bucket/key?versionId=id`, with or without a slash before it, any of it encoded: the slash too, as Terraform does.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Source {
    pub(crate) bucket: String,
    pub(crate) key: String,
    pub(crate) version: Option<String>,
}

impl Source {
    pub(crate) fn parse(text: &str) -> Result<Self, S3Error> {
        let invalid = || S3Error::invalid("Invalid copy source object key");
        let nowhere = || S3Error::invalid("Copy Source must mention the source bucket and key: sourcebucket/sourcekey");
        let decode = |text: &str| percent_decode_str(text).decode_utf8().map(String::from).map_err(|_| invalid());
        let (path, version) = match text.rsplit_once("?versionId=") {
            Some((path, version)) => (path, Some(decode(version)?).filter(|version| !version.is_empty())),
            None => (text, None),
        };
        let path = decode(path)?;
        let (bucket, key) = path.trim_start_matches('/').split_once('/').ok_or_else(nowhere)?;
        if bucket.is_empty() || key.is_empty() {
            return Err(invalid());
        }
        Ok(Self { bucket: bucket.to_owned(), key: key.to_owned(), version })
    }
}

impl Objects {
    /// What reading a copy's source asks for; nothing where it cannot be read as one, which is refused later.
    pub(crate) fn to_copy_from(&self, source: &str) -> (Vec<Requirement>, Option<Arc<Version>>) {
        let Ok(source) = Source::parse(source) else { return (Vec::new(), None) };
        let version = source.version.as_deref();
        let asked = self.to_read(("s3:GetObject", "s3:GetObjectVersion"), &source.bucket, &source.key, version);
        (asked, self.version(&source.bucket, &source.key, version))
    }

    /// A copy's source, where it is there and the conditions on it hold.
    pub(crate) async fn open_source(
        &self,
        source: &Source,
        owner: Option<&str>,
        conditions: Conditions<'_>,
    ) -> Result<(Content, Option<String>, Pin), S3Error> {
        let bucket = self.bucket_anywhere(&source.bucket, owner)?;
        let (version, pin) = self.source(&bucket, &source.key, source.version.as_deref()).await?;
        let content = version.content.clone().ok_or_else(|| S3Error::NoSuchKey(source.key.clone()))?;
        conditions.check_source(&version, &content)?;
        Ok((content, shown(&bucket, &version.id), pin))
    }
}

impl Handler<CopyObjectInput> for Objects {
    fn requires(&self, input: &CopyObjectInput, _: &Call) -> Vec<Requirement> {
        let (mut asked, source) = self.to_copy_from(&input.copy_source);
        let given = Given {
            bucket: &input.bucket,
            key: &input.key,
            acl: input.acl.as_deref(),
            encryption: input.server_side_encryption.as_deref(),
            tagging: input.tagging.as_deref().filter(|_| replaces(input.tagging_directive.as_deref())),
            class: input.storage_class.as_deref(),
            if_match: input.if_match.as_deref(),
            if_none_match: input.if_none_match.as_deref(),
            copied: Some((input.copy_source.trim_start_matches('/'), input.metadata_directive.as_deref())),
            creates: true,
        };
        asked.extend(self.to_write(&given));
        let tagged = source.and_then(|source| Some(!source.content.as_ref()?.tags.is_empty())).unwrap_or_default();
        if tagged
            && !replaces(input.tagging_directive.as_deref())
            && let Ok(source) = Source::parse(&input.copy_source)
        {
            asked.extend(self.to_read(
                ("s3:GetObjectTagging", "s3:GetObjectVersionTagging"),
                &source.bucket,
                &source.key,
                source.version.as_deref(),
            ));
            let target = model::Arn::s3(format!("{}/{}", input.bucket, input.key));
            asked.push(Requirement::on("s3:PutObjectTagging", &target));
        }
        asked
    }

    async fn run(&self, mut input: CopyObjectInput, call: &Call) -> Result<CopyObjectOutput, Error> {
        let bucket = self.bucket(&input.bucket, input.expected_bucket_owner.as_deref(), call)?;
        let key = Key::parse(std::mem::take(&mut input.key))?;
        let from = Source::parse(&input.copy_source)?;
        let conditions = Conditions {
            if_match: input.copy_source_if_match.as_deref(),
            if_none_match: input.copy_source_if_none_match.as_deref(),
            if_modified_since: input.copy_source_if_modified_since,
            if_unmodified_since: input.copy_source_if_unmodified_since,
        };
        let (mut content, copied, pin) =
            self.open_source(&from, input.expected_source_bucket_owner.as_deref(), conditions).await?;
        if content.size > MOST {
            let text = format!(
                "The specified copy source is larger than the maximum allowable size for a copy source: {MOST}"
            );
            return Err(S3Error::request(text).into());
        }
        let (metadata, tagging) =
            (replaces(input.metadata_directive.as_deref()), replaces(input.tagging_directive.as_deref()));
        let itself = from.bucket == bucket.name.as_str() && from.key == key.as_str() && from.version.is_none();
        if itself && !metadata && input.server_side_encryption.is_none() && input.storage_class.is_none() {
            return Err(S3Error::request(
                "This copy request is illegal because it is trying to copy an object to itself without changing the \
                 object's metadata, storage class, website redirect location or encryption attributes.",
            )
            .into());
        }
        let attributes = attributes!(input)?;
        let only_if = OnlyIf { matches: input.if_match.take(), none_matches: input.if_none_match.take() };
        replace(&mut content, attributes, metadata, tagging);
        let _gate = self.recast(&mut content, input.checksum_algorithm.as_deref(), pin).await?;
        let (e_tag, sum) = (content.quoted_etag(), content.checksum.clone());
        let name = bucket.name.as_str();
        let (version, bucket) = self.store.write(|records| self.put_in(records, name, &key, content, &only_if)).await?;
        let mut result =
            CopyObjectResult { e_tag: Some(e_tag), last_modified: Some(version.last_modified()), ..Default::default() };
        if let Some(sum) = sum {
            result.checksum_type = Some(sum.kind().to_owned());
            tell_sum!(result, sum.algorithm.as_str(), sum.value);
        }
        Ok(CopyObjectOutput {
            copy_object_result: Some(result),
            copy_source_version_id: copied,
            server_side_encryption: Some(AES256.to_owned()),
            version_id: shown(&bucket, &version.id),
            expiration: expiration(&bucket, key.as_str(), &version),
        })
    }
}

fn replaces(directive: Option<&str>) -> bool {
    directive == Some("REPLACE")
}

/// Puts what the request says in the place of what the source has, where it says so.
fn replace(content: &mut Content, attributes: Attributes, metadata: bool, tagging: bool) {
    if metadata {
        content.headers = attributes.headers;
        content.metadata = attributes.metadata;
    }
    if tagging {
        content.tags = attributes.tags;
    }
    content.upload = None;
}

impl Objects {
    /// Makes one piece of an object that came in parts, or was summed up otherwise than is asked now. The gate is kept
    /// until the record is there.
    async fn recast(
        &self,
        content: &mut Content,
        algorithm: Option<&str>,
        pin: Pin,
    ) -> Result<(tokio::sync::RwLockReadGuard<'_, ()>, Option<Pin>), S3Error> {
        let known = content.checksum.as_ref().map(|sum| sum.algorithm.clone());
        let wanted = algorithm.map(str::to_owned).or(known.clone());
        if !content.in_parts() && wanted == known {
            return Ok((self.gate.read().await, Some(pin)));
        }
        let claimed = Claimed::read(None, wanted.as_deref(), Default::default())?;
        let whole = Span { start: 0, length: content.size };
        let body = send::body(&self.blobs, pin, &content.pieces, whole)?;
        let incoming = self.receive(body, &claimed, MOST).await?;
        content.etag.clone_from(&incoming.md5);
        content.checksum = Some(incoming.sum.clone());
        let gate = self.gate.read().await;
        content.pieces = vec![incoming.settle().await?];
        Ok((gate, None))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sources() {
        let source = |bucket: &str, key: &str, version: Option<&str>| Source {
            bucket: bucket.to_owned(),
            key: key.to_owned(),
            version: version.map(str::to_owned),
        };
        for (text, expected) in [
            ("bucket/key", source("bucket", "key", None)),
            ("/bucket/a/b%20c", source("bucket", "a/b c", None)),
            ("bucket%2Fa%2Fb", source("bucket", "a/b", None)),
            ("bucket/key?versionId=v1", source("bucket", "key", Some("v1"))),
            ("bucket/what%3FversionId=v1", source("bucket", "what?versionId=v1", None)),
            ("bucket//key", source("bucket", "/key", None)),
        ] {
            assert_eq!(Source::parse(text).unwrap(), expected, "{text}");
        }
        for text in ["", "bucket", "bucket/", "/", "//key"] {
            assert!(Source::parse(text).is_err(), "{text}");
        }
    }
}
