//! `ListObjects` and `ListObjectsV2`.
//!
//! Source: S3 API Reference, "ListObjectsV2" and "ListObjects".

use std::sync::Arc;

use door::{Call, Handler, Requirement};
use shapes_s3::{ListObjectsInput, ListObjectsOutput, ListObjectsV2Input, ListObjectsV2Output, Object};
use wire::Error;

use crate::Objects;
use crate::api::common::{STANDARD, canonical, on_bucket, owned, size};
use crate::api::page::{self, Encoding};
use crate::list::{Item, Page, Wanted, list};
use crate::model::{Content, Version};

impl Handler<ListObjectsInput> for Objects {
    fn requires(&self, input: &ListObjectsInput, _: &Call) -> Vec<Requirement> {
        let (prefix, delimiter) = (input.prefix.as_deref(), input.delimiter.as_deref());
        vec![to_list("s3:ListBucket", &input.bucket, prefix, delimiter, input.max_keys)]
    }

    async fn run(&self, input: ListObjectsInput, call: &Call) -> Result<ListObjectsOutput, Error> {
        let bucket = self.bucket(&input.bucket, input.expected_bucket_owner.as_deref(), call)?;
        let encoding = Encoding::of(input.encoding_type.as_deref())?;
        let limit = page::limit("max-keys", input.max_keys)?;
        let prefix = input.prefix.unwrap_or_default();
        let delimiter = input.delimiter.filter(|delimiter| !delimiter.is_empty());
        let marker = input.marker.unwrap_or_default();
        let after = Some(marker.as_str()).filter(|marker| !marker.is_empty());
        let page = self.page(&input.bucket, Wanted { prefix: &prefix, delimiter: delimiter.as_deref(), after, limit });
        let next = page.items.last().filter(|_| page.truncated && delimiter.is_some());
        let next_marker = next.map(|item| encoding.write(item.name()));
        let is_truncated = Some(page.truncated);
        let (contents, prefixes) = split(page, encoding, Some(&canonical(&bucket.owner)));
        Ok(ListObjectsOutput {
            name: Some(input.bucket),
            prefix: Some(encoding.write(&prefix)),
            marker: Some(encoding.write(&marker)),
            next_marker,
            delimiter: delimiter.map(|delimiter| encoding.write(&delimiter)),
            max_keys: Some(limit as i64),
            is_truncated,
            encoding_type: encoding.shown(),
            contents: Some(contents),
            common_prefixes: Some(prefixes),
        })
    }
}

impl Handler<ListObjectsV2Input> for Objects {
    fn requires(&self, input: &ListObjectsV2Input, _: &Call) -> Vec<Requirement> {
        let (prefix, delimiter) = (input.prefix.as_deref(), input.delimiter.as_deref());
        vec![to_list("s3:ListBucket", &input.bucket, prefix, delimiter, input.max_keys)]
    }

    async fn run(&self, input: ListObjectsV2Input, call: &Call) -> Result<ListObjectsV2Output, Error> {
        let bucket = self.bucket(&input.bucket, input.expected_bucket_owner.as_deref(), call)?;
        let encoding = Encoding::of(input.encoding_type.as_deref())?;
        let limit = page::limit("max-keys", input.max_keys)?;
        let prefix = input.prefix.unwrap_or_default();
        let delimiter = input.delimiter.filter(|delimiter| !delimiter.is_empty());
        let token = input.continuation_token.as_deref().map(page::read_token).transpose()?;
        let after = token.as_deref().or(input.start_after.as_deref()).filter(|after| !after.is_empty());
        let page = self.page(&input.bucket, Wanted { prefix: &prefix, delimiter: delimiter.as_deref(), after, limit });
        let next = page.items.last().filter(|_| page.truncated).map(|item| page::token(item.name()));
        let is_truncated = Some(page.truncated);
        let owner = canonical(&bucket.owner);
        let (contents, prefixes) =
            split(page, encoding, Some(owner.as_str()).filter(|_| input.fetch_owner == Some(true)));
        Ok(ListObjectsV2Output {
            name: Some(input.bucket),
            prefix: Some(encoding.write(&prefix)),
            delimiter: delimiter.map(|delimiter| encoding.write(&delimiter)),
            max_keys: Some(limit as i64),
            key_count: Some((contents.len() + prefixes.len()) as i64),
            is_truncated,
            encoding_type: encoding.shown(),
            continuation_token: input.continuation_token,
            next_continuation_token: next,
            start_after: input.start_after.map(|after| encoding.write(&after)),
            contents: Some(contents),
            common_prefixes: Some(prefixes),
        })
    }
}

impl Objects {
    /// A page of a bucket's objects.
    fn page(&self, bucket: &str, wanted: Wanted<'_>) -> Page<Arc<Version>> {
        let (start, below) = (bucket.len() + 1, format!("{bucket}/{}", wanted.prefix));
        list(wanted, |after, limit| {
            let after = after.map(|after| format!("{bucket}/{after}"));
            let found = self.tables.objects.page(&below, after.as_deref(), limit);
            let entries = found.into_iter().map(|(slot, version)| {
                let object = version.content.is_some().then_some(version);
                (slot.get(start..).unwrap_or_default().to_owned(), object)
            });
            entries.collect()
        })
    }
}

/// What listing asks for, with the condition keys that it has.
pub(crate) fn to_list(
    action: &str,
    bucket: &str,
    prefix: Option<&str>,
    delimiter: Option<&str>,
    most: Option<i64>,
) -> Requirement {
    let mut asked = on_bucket(action, bucket);
    let most = most.map(|most| most.to_string());
    for (key, value) in [("s3:prefix", prefix), ("s3:delimiter", delimiter), ("s3:max-keys", most.as_deref())] {
        if let Some(value) = value {
            asked = asked.with(key, value);
        }
    }
    asked
}

fn split(
    page: Page<Arc<Version>>,
    encoding: Encoding,
    owner: Option<&str>,
) -> (Vec<Object>, Vec<shapes_s3::CommonPrefix>) {
    let (mut contents, mut prefixes) = (Vec::new(), Vec::new());
    for item in page.items {
        match item {
            Item::Prefix(name) => prefixes.push(encoding.prefix(&name)),
            Item::Entry(key, version) => {
                let Some(content) = &version.content else { continue };
                let (checksum_algorithm, checksum_type) = checksum(content);
                contents.push(Object {
                    key: Some(encoding.write(&key)),
                    last_modified: Some(version.last_modified()),
                    e_tag: Some(content.quoted_etag()),
                    checksum_algorithm,
                    checksum_type,
                    size: Some(size(content.size)),
                    storage_class: Some(STANDARD.to_owned()),
                    owner: owner.and_then(owned),
                });
            }
        }
    }
    (contents, prefixes)
}

/// The algorithm and the kind of an object's checksum, as listings tell them.
pub(crate) fn checksum(content: &Content) -> (Option<Vec<String>>, Option<String>) {
    let sum = content.checksum.as_ref();
    (sum.map(|sum| vec![sum.algorithm.clone()]), sum.map(|sum| sum.kind().to_owned()))
}
