//! `UploadPart` and `UploadPartCopy`.
//!
//! Source: S3 API Reference, "UploadPart" and "UploadPartCopy".

use door::{Call, Handler, Requirement};
use shapes_s3::{CopyPartResult, UploadPartCopyInput, UploadPartCopyOutput, UploadPartInput, UploadPartOutput};
use wire::{Body, Error};

use crate::Objects;
use crate::api::common::AES256;
use crate::api::copy_object::Source;
use crate::api::put_object::{Given, MOST, fits};
use crate::checksum::{Claimed, sums, tell_sum};
use crate::conditions::Conditions;
use crate::errors::S3Error;
use crate::model::{Key, Part, Sum, whole};
use crate::range::{self, Span};
use crate::{send, tables};

/// The most parts of an upload.
const PARTS: i64 = 10_000;

/// Where a part belongs.
struct Place<'a> {
    bucket: &'a str,
    key: Key,
    upload: &'a str,
    number: u32,
}

impl<'a> Place<'a> {
    fn of(bucket: &'a str, key: &str, upload: &'a str, number: i64) -> Result<Self, S3Error> {
        let number = u32::try_from(number).ok().filter(|number| (1..=PARTS).contains(&i64::from(*number)));
        let number = number.ok_or_else(|| {
            S3Error::invalid(format!("Part number must be an integer between 1 and {PARTS}, inclusive"))
        })?;
        Ok(Self { bucket, key: Key::parse(key.to_owned())?, upload, number })
    }
}

impl Handler<UploadPartInput> for Objects {
    fn requires(&self, input: &UploadPartInput, _: &Call) -> Vec<Requirement> {
        self.to_write(&Given { bucket: &input.bucket, key: &input.key, ..Given::default() })
    }

    async fn run(&self, mut input: UploadPartInput, call: &Call) -> Result<UploadPartOutput, Error> {
        self.bucket(&input.bucket, input.expected_bucket_owner.as_deref(), call)?;
        let place = Place::of(&input.bucket, &input.key, &input.upload_id, input.part_number)?;
        fits(input.content_length)?;
        let algorithm = input.checksum_algorithm.as_deref();
        let claimed = Claimed::read(input.content_md5.as_deref(), algorithm, sums!(input))?;
        let (part, sum) = self.add_part(&place, std::mem::take(&mut input.body), claimed).await?;
        let mut output = UploadPartOutput {
            e_tag: Some(format!("\"{}\"", part.etag)),
            server_side_encryption: Some(AES256.to_owned()),
            ..Default::default()
        };
        tell_sum!(output, sum.algorithm.as_str(), sum.value);
        Ok(output)
    }
}

impl Objects {
    /// Takes the bytes of a part in; a part of the same number is replaced.
    async fn add_part(&self, place: &Place<'_>, body: Body, mut claimed: Claimed) -> Result<(Part, Sum), S3Error> {
        let slot = tables::upload(place.bucket, &place.key, place.upload);
        let upload = self.tables.uploads.get(&slot).ok_or_else(|| S3Error::NoSuchUpload(place.upload.to_owned()))?;
        match (&upload.algorithm, &claimed.algorithm) {
            (Some(wanted), Some(given)) if wanted != given => {
                return Err(S3Error::request(format!(
                    "Checksum Type mismatch occurred, expected checksum Type: {}, actual checksum Type: {}",
                    wanted.to_ascii_lowercase(),
                    given.to_ascii_lowercase()
                )));
            }
            (Some(wanted), None) => claimed.algorithm = Some(wanted.clone()),
            _ => {}
        }
        let incoming = self.receive(body, &claimed, MOST).await?;
        let (etag, sum, own) = (incoming.md5.clone(), incoming.sum.clone(), incoming.own.clone());
        let _gate = self.gate.read().await;
        let mut piece = incoming.settle().await?;
        if upload.algorithm.is_none() {
            // The object's checksum will be S3's own.
            piece.checksum = Some(own);
        }
        let part = Part { number: place.number, etag, piece, modified: self.now() };
        let stored = part.clone();
        self.store
            .write(|records| {
                self.tables.upload_in(records, place.bucket, &place.key, place.upload)?;
                records.put(&self.tables.parts, &tables::part(place.upload, place.number), stored)?;
                Ok::<_, S3Error>(())
            })
            .await?;
        Ok((part, sum))
    }
}

impl Handler<UploadPartCopyInput> for Objects {
    fn requires(&self, input: &UploadPartCopyInput, _: &Call) -> Vec<Requirement> {
        let (mut asked, _) = self.to_copy_from(&input.copy_source);
        let copied = Some((input.copy_source.trim_start_matches('/'), None));
        asked.extend(self.to_write(&Given { bucket: &input.bucket, key: &input.key, copied, ..Given::default() }));
        asked
    }

    async fn run(&self, input: UploadPartCopyInput, call: &Call) -> Result<UploadPartCopyOutput, Error> {
        self.bucket(&input.bucket, input.expected_bucket_owner.as_deref(), call)?;
        let place = Place::of(&input.bucket, &input.key, &input.upload_id, input.part_number)?;
        let from = Source::parse(&input.copy_source)?;
        let conditions = Conditions {
            if_match: input.copy_source_if_match.as_deref(),
            if_none_match: input.copy_source_if_none_match.as_deref(),
            if_modified_since: input.copy_source_if_modified_since,
            if_unmodified_since: input.copy_source_if_unmodified_since,
        };
        let owner = input.expected_source_bucket_owner.as_deref();
        let (content, copied, pin) = self.open_source(&from, owner, conditions).await?;
        let span = match input.copy_source_range.as_deref() {
            None => Span { start: 0, length: content.size },
            Some(text) => exact(text, content.size)?,
        };
        let body = send::body(&self.blobs, pin, &content.pieces, span)?;
        let (part, sum) = self.add_part(&place, body, Claimed::default()).await?;
        let mut result = CopyPartResult {
            e_tag: Some(format!("\"{}\"", part.etag)),
            last_modified: Some(whole(part.modified)),
            ..Default::default()
        };
        tell_sum!(result, sum.algorithm.as_str(), sum.value);
        Ok(UploadPartCopyOutput {
            copy_source_version_id: copied,
            copy_part_result: Some(result),
            server_side_encryption: Some(AES256.to_owned()),
        })
    }
}

/// A range of a copy's source, which must be all there.
fn exact(text: &str, size: u64) -> Result<Span, S3Error> {
    let wrong = || {
        S3Error::invalid(
            "The x-amz-copy-source-range value must be of the form bytes=first-last where first and last are the \
             zero-based offsets of the first and last bytes to copy",
        )
    };
    let last: Option<u64> = text.rsplit_once('-').and_then(|(_, last)| last.parse().ok());
    let span = range::parse(text, size)?.filter(|_| !text.starts_with("bytes=-")).ok_or_else(wrong)?;
    if last.ok_or_else(wrong)? >= size {
        let text = format!("Range specified is not valid for source object of size: {size}");
        return Err(S3Error::invalid(text));
    }
    Ok(span)
}
