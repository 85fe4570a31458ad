//! `GetObjectAttributes`: what there is to know of an object, those of it that are asked for.

use door::{Call, Handler, Requirement};
use shapes_s3::{Checksum, GetObjectAttributesInput, GetObjectAttributesOutput, GetObjectAttributesParts, ObjectPart};
use wire::Error;

use crate::Objects;
use crate::api::common::{STANDARD, shown, size};
use crate::api::page;
use crate::checksum::tell_sum;
use crate::errors::S3Error;
use crate::model::{Content, Sum};

impl Handler<GetObjectAttributesInput> for Objects {
    fn requires(&self, input: &GetObjectAttributesInput, _: &Call) -> Vec<Requirement> {
        let (key, version) = (&input.key, input.version_id.as_deref());
        let mut asked = self.to_read(("s3:GetObject", "s3:GetObjectVersion"), &input.bucket, key, version);
        let own = ("s3:GetObjectAttributes", "s3:GetObjectVersionAttributes");
        let action = if version.is_some() { own.1 } else { own.0 };
        asked.push(self.on_object(action, &input.bucket, key, version));
        asked
    }

    async fn run(&self, input: GetObjectAttributesInput, call: &Call) -> Result<GetObjectAttributesOutput, Error> {
        let bucket = self.bucket(&input.bucket, input.expected_bucket_owner.as_deref(), call)?;
        let version = self.readable(&input.bucket, &input.key, input.version_id.as_deref())?;
        let content = version.content.as_ref().ok_or_else(|| S3Error::NoSuchKey(input.key.clone()))?;
        let wanted = |name: &str| input.object_attributes.iter().any(|wanted| wanted == name);
        let limit = page::limit("max-parts", input.max_parts)?;
        Ok(GetObjectAttributesOutput {
            last_modified: Some(version.last_modified()),
            version_id: shown(&bucket, &version.id),
            e_tag: wanted("ETag").then(|| content.etag.clone()),
            checksum: content.checksum.as_ref().filter(|_| wanted("Checksum")).map(checksum),
            object_parts: (wanted("ObjectParts") && content.in_parts())
                .then(|| parts(content, input.part_number_marker.unwrap_or_default(), limit)),
            storage_class: wanted("StorageClass").then(|| STANDARD.to_owned()),
            object_size: wanted("ObjectSize").then(|| size(content.size)),
        })
    }
}

fn checksum(sum: &Sum) -> Checksum {
    let mut checksum = Checksum { checksum_type: Some(sum.kind().to_owned()), ..Default::default() };
    tell_sum!(checksum, sum.algorithm.as_str(), sum.value.clone());
    checksum
}

fn parts(content: &Content, marker: i64, limit: usize) -> GetObjectAttributesParts {
    let all = (1i64..).zip(&content.pieces).filter(|(number, _)| *number > marker);
    let mut found: Vec<_> = all.take(limit + 1).collect();
    let more = found.len() > limit;
    found.truncate(limit);
    let algorithm = content.checksum.as_ref().map(|sum| sum.algorithm.as_str());
    let next = found.last().map(|(number, _)| *number);
    let shown = found.into_iter().map(|(number, piece)| {
        let mut part = ObjectPart { part_number: Some(number), size: Some(size(piece.size)), ..Default::default() };
        if let (Some(algorithm), Some(value)) = (algorithm, &piece.checksum) {
            tell_sum!(part, algorithm, value.clone());
        }
        part
    });
    GetObjectAttributesParts {
        parts: Some(shown.collect()).filter(|_| algorithm.is_some()),
        is_truncated: Some(more),
        max_parts: Some(limit as i64),
        part_number_marker: Some(marker),
        next_part_number_marker: next,
        total_parts_count: Some(content.pieces.len() as i64),
    }
}
