//! `GetObject` and `HeadObject`.
//!
//! Source: S3 API Reference, "GetObject" and "HeadObject".

use std::sync::Arc;

use door::{Call, Handler, Requirement};
use shapes_s3::{GetObjectInput, GetObjectOutput, HeadObjectInput, HeadObjectOutput};
use wire::Error;

use crate::Objects;
use crate::api::attributes::fits_header;
use crate::api::common::{AES256, expiration, shown, size};
use crate::checksum::tell_sum;
use crate::conditions::Conditions;
use crate::errors::S3Error;
use crate::model::{Bucket, Content, Headers, Version};
use crate::range::{self, Span};
use crate::send;

/// The type of an object that was given none.
const UNKNOWN_TYPE: &str = "binary/octet-stream";

/// The conditions of an input.
macro_rules! conditions {
    ($input:expr) => {
        Conditions {
            if_match: $input.if_match.as_deref(),
            if_none_match: $input.if_none_match.as_deref(),
            if_modified_since: $input.if_modified_since,
            if_unmodified_since: $input.if_unmodified_since,
        }
    };
}

/// What both answers tell.
macro_rules! told {
    ($output:ident, $input:expr, $bucket:expr, $version:expr, $content:expr, $chosen:expr) => {{
        let headers = overridden(
            $content,
            Headers {
                cache_control: $input.response_cache_control,
                content_disposition: $input.response_content_disposition,
                content_encoding: $input.response_content_encoding,
                content_language: $input.response_content_language,
                content_type: $input.response_content_type,
                expires: $input.response_expires.map(|at| at.http_date()),
            },
        )?;
        let mut output = $output {
            accept_ranges: Some("bytes".to_owned()),
            last_modified: Some($version.last_modified()),
            content_length: Some(size($chosen.span.length)),
            content_range: $chosen.part_of_it.then(|| $chosen.span.content_range($content.size)),
            e_tag: Some($content.quoted_etag()),
            version_id: shown(&$bucket, &$version.id),
            // Older versions go by rules of their own.
            expiration: $input.version_id.is_none().then(|| expiration(&$bucket, &$input.key, &$version)).flatten(),
            cache_control: headers.cache_control,
            content_disposition: headers.content_disposition,
            content_encoding: headers.content_encoding,
            content_language: headers.content_language,
            content_type: headers.content_type.or_else(|| Some(UNKNOWN_TYPE.to_owned())),
            expires: headers.expires,
            server_side_encryption: Some(AES256.to_owned()),
            metadata: Some($content.metadata.clone()).filter(|metadata| !metadata.is_empty()),
            tag_count: Some($content.tags.len() as i64).filter(|count| *count > 0),
            parts_count: $chosen.parts,
            ..Default::default()
        };
        if let Some(sum) = $content.checksum.as_ref().filter(|_| $input.checksum_mode.is_some() && !$chosen.part_of_it)
        {
            tell_sum!(output, sum.algorithm.as_str(), sum.value.clone());
            output.checksum_type = Some(sum.kind().to_owned());
        }
        output
    }};
}

impl Handler<GetObjectInput> for Objects {
    fn requires(&self, input: &GetObjectInput, _: &Call) -> Vec<Requirement> {
        self.to_read(READ, &input.bucket, &input.key, input.version_id.as_deref())
    }

    async fn run(&self, input: GetObjectInput, call: &Call) -> Result<GetObjectOutput, Error> {
        let bucket = self.bucket(&input.bucket, input.expected_bucket_owner.as_deref(), call)?;
        // The record is read and its blobs are kept from going in one, so that they are there to be sent.
        let gate = self.gate.read().await;
        let version = self.readable(&input.bucket, &input.key, input.version_id.as_deref())?;
        let content = content(&version, &input.key)?;
        let pin = self.pins.pin(content.pieces.iter().map(|piece| piece.blob.clone()));
        drop(gate);
        conditions!(input).check(&version, content)?;
        let chosen = chosen(input.range.as_deref(), input.part_number, content)?;
        let mut output: GetObjectOutput = told!(GetObjectOutput, input, bucket, version, content, chosen);
        output.body = send::body(&self.blobs, pin, &content.pieces, chosen.span)?;
        Ok(output)
    }
}

impl Handler<HeadObjectInput> for Objects {
    fn requires(&self, input: &HeadObjectInput, _: &Call) -> Vec<Requirement> {
        self.to_read(READ, &input.bucket, &input.key, input.version_id.as_deref())
    }

    async fn run(&self, input: HeadObjectInput, call: &Call) -> Result<HeadObjectOutput, Error> {
        let bucket = self.bucket(&input.bucket, input.expected_bucket_owner.as_deref(), call);
        let bucket = bucket.map_err(S3Error::for_head)?;
        let version = self.readable(&input.bucket, &input.key, input.version_id.as_deref())?;
        let content = content(&version, &input.key)?;
        conditions!(input).check(&version, content)?;
        let chosen = chosen(input.range.as_deref(), input.part_number, content)?;
        Ok(told!(HeadObjectOutput, input, bucket, version, content, chosen))
    }
}

/// The actions for an object and for a version that is named.
const READ: (&str, &str) = ("s3:GetObject", "s3:GetObjectVersion");

fn content<'a>(version: &'a Arc<Version>, key: &str) -> Result<&'a Content, S3Error> {
    version.content.as_ref().ok_or_else(|| S3Error::NoSuchKey(key.to_owned()))
}

/// The bytes that are asked for.
struct Chosen {
    span: Span,
    /// Not all of the object, or all of it by a range.
    part_of_it: bool,
    /// How many parts there are, where one was asked for.
    parts: Option<i64>,
}

fn chosen(range: Option<&str>, part: Option<i64>, content: &Content) -> Result<Chosen, S3Error> {
    let whole = Span { start: 0, length: content.size };
    match (range, part) {
        (Some(_), Some(_)) => Err(S3Error::request("Cannot specify both Range header and partNumber query parameter")),
        (None, None) => Ok(Chosen { span: whole, part_of_it: false, parts: None }),
        (Some(text), None) => Ok(match range::parse(text, content.size)? {
            Some(span) => Chosen { span, part_of_it: true, parts: None },
            None => Chosen { span: whole, part_of_it: false, parts: None },
        }),
        (None, Some(part)) => {
            let parts = content.pieces.len();
            let index = usize::try_from(part).ok().and_then(|part| part.checked_sub(1));
            let Some((index, piece)) = index.and_then(|index| Some((index, content.pieces.get(index)?))) else {
                return Err(S3Error::InvalidPartNumber { part, parts });
            };
            let start = content.pieces.iter().take(index).map(|piece| piece.size).sum();
            let count = content.in_parts().then_some(parts as i64);
            let span = Span { start, length: piece.size };
            Ok(Chosen { span, part_of_it: span.length > 0, parts: count })
        }
    }
}

/// The headers of an object, with those in the place of which the request wants others.
fn overridden(content: &Content, wanted: Headers) -> Result<Headers, S3Error> {
    let all = [
        &wanted.cache_control,
        &wanted.content_disposition,
        &wanted.content_encoding,
        &wanted.content_language,
        &wanted.content_type,
    ];
    if all.into_iter().flatten().any(|text| !fits_header(text)) {
        return Err(S3Error::invalid("The header that a response-* parameter asks for cannot be one"));
    }
    let kept = content.headers.clone();
    Ok(Headers {
        cache_control: wanted.cache_control.or(kept.cache_control),
        content_disposition: wanted.content_disposition.or(kept.content_disposition),
        content_encoding: wanted.content_encoding.or(kept.content_encoding),
        content_language: wanted.content_language.or(kept.content_language),
        content_type: wanted.content_type.or(kept.content_type),
        expires: wanted.expires.or(kept.expires),
    })
}

impl Objects {
    /// A version to be read in the place of another caller: a copy's source, its blobs kept until the pin is dropped.
    pub(crate) async fn source(
        &self,
        bucket: &Bucket,
        key: &str,
        version: Option<&str>,
    ) -> Result<(Arc<Version>, send::Pin), S3Error> {
        let _gate = self.gate.read().await;
        let version = self.readable(bucket.name.as_str(), key, version).map_err(|error| match error {
            S3Error::IsMarker { .. } => S3Error::request(
                "The source of a copy request may not specifically refer to a delete marker by version id.",
            ),
            error => error,
        })?;
        let pieces = version.content.as_ref().map(|content| content.pieces.as_slice()).unwrap_or_default();
        let pin = self.pins.pin(pieces.iter().map(|piece| piece.blob.clone()));
        Ok((version, pin))
    }
}
