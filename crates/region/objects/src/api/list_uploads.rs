//! `ListParts` and `ListMultipartUploads`.
//!
//! Source: S3 API Reference, "ListParts" and "ListMultipartUploads".

use std::sync::Arc;

use door::{Call, Handler, Requirement};
use shapes_s3::{
    Initiator, ListMultipartUploadsInput, ListMultipartUploadsOutput, ListPartsInput, ListPartsOutput, MultipartUpload,
    Part as Shown,
};
use wire::Error;

use crate::Objects;
use crate::api::common::{STANDARD, bare_object, canonical, owned, size};
use crate::api::list_objects::to_list;
use crate::api::page::{self, Encoding};
use crate::checksum::tell_sum;
use crate::errors::S3Error;
use crate::expire::abortion;
use crate::model::{Key, Part, Upload, whole};
use crate::tables;

impl Handler<ListPartsInput> for Objects {
    fn requires(&self, input: &ListPartsInput, _: &Call) -> Vec<Requirement> {
        vec![bare_object("s3:ListMultipartUploadParts", &input.bucket, &input.key, None)]
    }

    async fn run(&self, input: ListPartsInput, call: &Call) -> Result<ListPartsOutput, Error> {
        let bucket = self.bucket(&input.bucket, input.expected_bucket_owner.as_deref(), call)?;
        let place = tables::upload(&input.bucket, &Key::parse(input.key.clone())?, &input.upload_id);
        let upload = self.tables.uploads.get(&place);
        let upload = upload.ok_or_else(|| S3Error::NoSuchUpload(input.upload_id.clone()))?;
        let limit = page::limit("max-parts", input.max_parts)?;
        let marker = input.part_number_marker.unwrap_or_default();
        let number =
            u32::try_from(marker).map_err(|_| S3Error::invalid("Argument part-number-marker must be a number"))?;
        let after = tables::part(&upload.id, number);
        let mut found = self.tables.parts.page(&tables::parts(&upload.id), Some(&after), limit + 1);
        let more = found.len() > limit;
        found.truncate(limit);
        let next = found.last().map(|(_, part)| i64::from(part.number));
        let abortion = abortion(&bucket.lifecycle, upload.key.as_str(), upload.initiated);
        Ok(ListPartsOutput {
            abort_date: abortion.map(|(at, _)| at),
            abort_rule_id: abortion.map(|(_, rule)| rule.to_owned()),
            bucket: Some(input.bucket),
            key: Some(input.key),
            upload_id: Some(input.upload_id),
            part_number_marker: Some(marker),
            next_part_number_marker: next,
            max_parts: Some(limit as i64),
            is_truncated: Some(more),
            parts: Some(found.iter().map(|(_, part)| shown(part, upload.algorithm.as_deref())).collect()),
            initiator: Some(Initiator { id: Some(upload.initiator.clone()) }),
            owner: owned(canonical(&bucket.owner)),
            storage_class: Some(STANDARD.to_owned()),
            checksum_algorithm: upload.algorithm.clone(),
            checksum_type: upload.checksum_type(),
        })
    }
}

fn shown(part: &Part, algorithm: Option<&str>) -> Shown {
    let mut shown = Shown {
        part_number: Some(i64::from(part.number)),
        last_modified: Some(whole(part.modified)),
        e_tag: Some(format!("\"{}\"", part.etag)),
        size: Some(size(part.piece.size)),
        ..Default::default()
    };
    if let (Some(algorithm), Some(value)) = (algorithm, &part.piece.checksum) {
        tell_sum!(shown, algorithm, value.clone());
    }
    shown
}

impl Handler<ListMultipartUploadsInput> for Objects {
    fn requires(&self, input: &ListMultipartUploadsInput, _: &Call) -> Vec<Requirement> {
        let (prefix, delimiter) = (input.prefix.as_deref(), input.delimiter.as_deref());
        vec![to_list("s3:ListBucketMultipartUploads", &input.bucket, prefix, delimiter, None)]
    }

    async fn run(&self, input: ListMultipartUploadsInput, call: &Call) -> Result<ListMultipartUploadsOutput, Error> {
        let bucket = self.bucket(&input.bucket, input.expected_bucket_owner.as_deref(), call)?;
        let encoding = Encoding::of(input.encoding_type.as_deref())?;
        let limit = page::limit("max-uploads", input.max_uploads)?;
        let prefix = input.prefix.unwrap_or_default();
        let delimiter = input.delimiter.filter(|delimiter| !delimiter.is_empty());
        let key_marker = input.key_marker.unwrap_or_default();
        let id_marker = input.upload_id_marker.filter(|_| !key_marker.is_empty()).unwrap_or_default();
        let all = self.tables.uploads.scan(&format!("{}/{prefix}", input.bucket));
        let mut uploads: Vec<Arc<Upload>> = all.into_iter().map(|(_, upload)| upload).collect();
        uploads.sort_by(|a, b| (&a.key, a.initiated, &a.id).cmp(&(&b.key, b.initiated, &b.id)));
        let mut output = ListMultipartUploadsOutput {
            bucket: Some(input.bucket),
            key_marker: Some(encoding.write(&key_marker)),
            upload_id_marker: Some(id_marker.clone()),
            prefix: Some(encoding.write(&prefix)),
            delimiter: delimiter.as_deref().map(|delimiter| encoding.write(delimiter)),
            max_uploads: Some(limit as i64),
            is_truncated: Some(false),
            encoding_type: encoding.shown(),
            uploads: Some(Vec::new()),
            common_prefixes: Some(Vec::new()),
            ..Default::default()
        };
        let owner = canonical(&bucket.owner);
        let mut passed = id_marker.is_empty();
        let (mut count, mut rolled, mut last) = (0, None, None);
        for upload in uploads {
            let key = upload.key.as_str();
            let common = delimiter.as_deref().and_then(|delimiter| {
                let rest = key.get(prefix.len()..)?;
                key.get(..prefix.len() + rest.find(delimiter)? + delimiter.len())
            });
            let name = common.unwrap_or(key);
            // The marker's own uploads come after its id.
            let before = match name.cmp(key_marker.as_str()) {
                std::cmp::Ordering::Less => true,
                std::cmp::Ordering::Equal => {
                    let skip = !passed || id_marker.is_empty();
                    passed |= upload.id == id_marker;
                    skip
                }
                std::cmp::Ordering::Greater => false,
            };
            if before || common.is_some_and(|common| rolled.as_deref() == Some(common)) {
                continue;
            }
            if count == limit {
                output.is_truncated = Some(limit > 0);
                break;
            }
            count += 1;
            last = Some((name.to_owned(), upload.id.clone()));
            match common {
                Some(common) => {
                    rolled = Some(common.to_owned());
                    output.common_prefixes.get_or_insert_default().push(encoding.prefix(common));
                }
                None => output.uploads.get_or_insert_default().push(entry(&upload, encoding, &owner)),
            }
        }
        if output.is_truncated == Some(true)
            && let Some((name, id)) = last
        {
            output.next_upload_id_marker = Some(id).filter(|_| rolled.as_deref() != Some(name.as_str()));
            output.next_key_marker = Some(encoding.write(&name));
        }
        Ok(output)
    }
}

fn entry(upload: &Upload, encoding: Encoding, owner: &str) -> MultipartUpload {
    MultipartUpload {
        upload_id: Some(upload.id.clone()),
        key: Some(encoding.write(upload.key.as_str())),
        initiated: Some(whole(upload.initiated)),
        storage_class: Some(STANDARD.to_owned()),
        owner: owned(owner),
        initiator: Some(Initiator { id: Some(upload.initiator.clone()) }),
        checksum_algorithm: upload.algorithm.clone(),
        checksum_type: upload.checksum_type(),
    }
}
