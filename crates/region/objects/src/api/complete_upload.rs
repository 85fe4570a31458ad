//! `CompleteMultipartUpload`: the parts become an object in one transaction; no byte is copied.
//!
//! Source: S3 API Reference, "CompleteMultipartUpload".

use std::sync::Arc;

use door::{Call, Handler, Requirement};
use md5::{Digest, Md5};
use shapes_s3::{CompleteMultipartUploadInput, CompleteMultipartUploadOutput, CompletedPart};
use store::Transaction;
use wire::Error;

use crate::Objects;
use crate::api::common::{AES256, expiration, shown, size};
use crate::api::put_object::Given;
use crate::checksum::{self, DEFAULT, Sums, mismatch, sums, tell_sum};
use crate::errors::S3Error;
use crate::model::{Bucket, Content, Key, Part, Sum, Upload, Version};
use crate::tables;
use crate::write::OnlyIf;

/// The least bytes of a part that is not the last: 5 MiB.
const LEAST: u64 = 5 * 1024 * 1024;

impl Handler<CompleteMultipartUploadInput> for Objects {
    fn requires(&self, input: &CompleteMultipartUploadInput, _: &Call) -> Vec<Requirement> {
        self.to_write(&Given {
            bucket: &input.bucket,
            key: &input.key,
            if_match: input.if_match.as_deref(),
            if_none_match: input.if_none_match.as_deref(),
            creates: true,
            ..Given::default()
        })
    }

    async fn run(
        &self,
        input: CompleteMultipartUploadInput,
        call: &Call,
    ) -> Result<CompleteMultipartUploadOutput, Error> {
        self.bucket(&input.bucket, input.expected_bucket_owner.as_deref(), call)?;
        let key = Key::parse(input.key.clone())?;
        let (version, bucket) = self.store.write(|records| self.complete(records, &input, &key)).await?;
        let content = version.content.as_ref().ok_or_else(|| S3Error::NoSuchKey(input.key.clone()))?;
        let mut output = CompleteMultipartUploadOutput {
            location: Some(format!("http://{}/{}/{}", call.host, input.bucket, input.key)),
            bucket: Some(input.bucket.clone()),
            key: Some(input.key.clone()),
            e_tag: Some(content.quoted_etag()),
            server_side_encryption: Some(AES256.to_owned()),
            version_id: shown(&bucket, &version.id),
            expiration: expiration(&bucket, key.as_str(), &version),
            ..Default::default()
        };
        if let Some(sum) = &content.checksum {
            tell_sum!(output, sum.algorithm.as_str(), sum.value.clone());
            output.checksum_type = Some(sum.kind().to_owned());
        }
        Ok(output)
    }
}

impl Objects {
    fn complete(
        &self,
        records: &mut Transaction<'_>,
        input: &CompleteMultipartUploadInput,
        key: &Key,
    ) -> Result<(Arc<Version>, Arc<Bucket>), S3Error> {
        let (name, id) = (input.bucket.as_str(), input.upload_id.as_str());
        let upload = match self.tables.upload_in(records, name, key, id) {
            Ok(upload) => upload,
            // Who asks again because the answer was lost is told the same.
            Err(error) => {
                let newest = records.get(&self.tables.objects, &tables::slot(name, key.as_str()));
                let made = newest.filter(|newest| {
                    newest.content.as_ref().is_some_and(|content| content.upload.as_deref() == Some(id))
                });
                let made = made.ok_or(error)?;
                return Ok((made, self.tables.bucket_in(records, name)?));
            }
        };
        let listed = input.multipart_upload.as_ref().and_then(|list| list.parts.as_deref()).unwrap_or_default();
        if listed.is_empty() {
            return Err(S3Error::MalformedXml);
        }
        let parts = self.chosen(records, &upload, listed)?;
        let total = parts.iter().map(|part| part.piece.size).sum();
        if input.mpu_object_size.is_some_and(|claimed| claimed != size(total)) {
            let text =
                format!("The provided 'x-amz-mp-object-size' header value does not match what was computed: {total}");
            return Err(S3Error::request(text));
        }
        let checksum = sum(&upload, &parts)?;
        claimed(sums!(input), input.checksum_type.as_deref(), checksum.as_ref())?;
        let content = Content {
            size: total,
            etag: etag(&parts),
            pieces: parts.iter().map(|part| part.piece.clone()).collect(),
            headers: upload.headers.clone(),
            metadata: upload.metadata.clone(),
            tags: upload.tags.clone(),
            checksum,
            upload: Some(id.to_owned()),
        };
        let only_if = OnlyIf { matches: input.if_match.clone(), none_matches: input.if_none_match.clone() };
        let made = self.put_in(records, name, key, content, &only_if)?;
        self.tables.drop_upload(records, name, &upload)?;
        Ok(made)
    }

    /// The parts that the request names, each as it says.
    fn chosen(
        &self,
        records: &Transaction<'_>,
        upload: &Upload,
        listed: &[CompletedPart],
    ) -> Result<Vec<Arc<Part>>, S3Error> {
        let mut parts: Vec<Arc<Part>> = Vec::with_capacity(listed.len());
        for named in listed {
            let number =
                named.part_number.and_then(|number| u32::try_from(number).ok()).ok_or(S3Error::MalformedXml)?;
            let invalid = || S3Error::InvalidPart { upload: upload.id.clone(), part: number };
            if parts.last().is_some_and(|last| last.number >= number) {
                return Err(S3Error::InvalidPartOrder);
            }
            let part = records.get(&self.tables.parts, &tables::part(&upload.id, number)).ok_or_else(invalid)?;
            let same = named.e_tag.as_deref().is_some_and(|etag| etag.trim_matches('"') == part.etag);
            let given = upload.algorithm.as_deref().and_then(|algorithm| checksum::of(sums!(named), algorithm));
            if !same || given.is_some_and(|given| Some(given) != part.piece.checksum.as_deref()) {
                return Err(invalid());
            }
            parts.push(part);
        }
        let before_last = parts.split_last().map(|(_, before)| before).unwrap_or_default();
        match before_last.iter().find(|part| part.piece.size < LEAST) {
            Some(part) => Err(S3Error::EntityTooSmall { part: part.number, size: part.piece.size, least: LEAST }),
            None => Ok(parts),
        }
    }
}

/// The MD5 of the parts' MD5s, with their number.
fn etag(parts: &[Arc<Part>]) -> String {
    let mut md5 = Md5::new();
    for part in parts {
        md5.update(hex::decode(&part.etag).unwrap_or_default());
    }
    format!("{}-{}", hex::encode(md5.finalize()), parts.len())
}

/// The object's checksum: of the algorithm that the upload was begun with, else S3's own.
fn sum(upload: &Upload, parts: &[Arc<Part>]) -> Result<Option<Sum>, S3Error> {
    let sums = parts.iter().map(|part| Ok((part.piece.checksum.as_deref().ok_or(part)?, part.piece.size)));
    match (sums.collect::<Result<Vec<_>, &Arc<Part>>>(), upload.algorithm.as_deref()) {
        (Ok(sums), algorithm) => Ok(checksum::of_parts(algorithm.unwrap_or(DEFAULT), upload.composite, &sums)),
        (Err(part), Some(_)) => Err(S3Error::InvalidPart { upload: upload.id.clone(), part: part.number }),
        // Parts from before every part had one.
        (Err(_), None) => Ok(None),
    }
}

/// Whether the object's checksum is the one that the request claims.
fn claimed(given: Sums<'_>, kind: Option<&str>, computed: Option<&Sum>) -> Result<(), S3Error> {
    if let (Some(kind), Some(computed)) = (kind, computed)
        && kind != computed.kind()
    {
        return Err(S3Error::request(format!(
            "The upload was created using the {} checksum type. The complete request must include the same type.",
            computed.kind()
        )));
    }
    for (algorithm, value) in given.into_iter().filter_map(|(algorithm, value)| Some((algorithm, value?))) {
        let plain = |value: &str| value.split('-').next().unwrap_or_default().to_owned();
        let same = computed.is_some_and(|sum| sum.algorithm == algorithm && plain(&sum.value) == plain(value));
        if !same {
            return Err(mismatch(algorithm));
        }
    }
    Ok(())
}
