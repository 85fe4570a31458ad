//! `CreateMultipartUpload` and `AbortMultipartUpload`.
//!
//! Source: S3 API Reference, "CreateMultipartUpload"; S3 User Guide, "Checking object integrity" (which algorithm has
//! which kind of checksum).

use door::{Call, Handler, Requirement};
use shapes_s3::{
    AbortMultipartUploadInput, AbortMultipartUploadOutput, CreateMultipartUploadInput, CreateMultipartUploadOutput,
};
use wire::Error;
use wire::checksum::Checksum;

use crate::Objects;
use crate::api::attributes::attributes;
use crate::api::common::{AES256, bare_object};
use crate::api::put_object::Given;
use crate::errors::S3Error;
use crate::expire::abortion;
use crate::model::{Key, Upload};
use crate::tables;

/// The length of an upload's id.
const ID: usize = 64;

impl Handler<CreateMultipartUploadInput> for Objects {
    fn requires(&self, input: &CreateMultipartUploadInput, _: &Call) -> Vec<Requirement> {
        self.to_write(&Given {
            bucket: &input.bucket,
            key: &input.key,
            acl: input.acl.as_deref(),
            encryption: input.server_side_encryption.as_deref(),
            tagging: input.tagging.as_deref(),
            class: input.storage_class.as_deref(),
            ..Given::default()
        })
    }

    async fn run(
        &self,
        mut input: CreateMultipartUploadInput,
        call: &Call,
    ) -> Result<CreateMultipartUploadOutput, Error> {
        let bucket = self.bucket(&input.bucket, input.expected_bucket_owner.as_deref(), call)?;
        let key = Key::parse(input.key.clone())?;
        let composite = composite(input.checksum_algorithm.as_deref(), input.checksum_type.as_deref())?;
        let attributes = attributes!(input)?;
        let upload = Upload {
            id: self.host.ids.alphanumeric(ID),
            key,
            initiated: self.now(),
            initiator: call.caller.arn().to_string(),
            headers: attributes.headers,
            metadata: attributes.metadata,
            tags: attributes.tags,
            algorithm: input.checksum_algorithm.take(),
            composite,
        };
        let abortion = abortion(&bucket.lifecycle, upload.key.as_str(), upload.initiated);
        let output = CreateMultipartUploadOutput {
            abort_date: abortion.map(|(at, _)| at),
            abort_rule_id: abortion.map(|(_, rule)| rule.to_owned()),
            bucket: Some(input.bucket),
            key: Some(input.key),
            upload_id: Some(upload.id.clone()),
            server_side_encryption: Some(AES256.to_owned()),
            checksum_algorithm: upload.algorithm.clone(),
            checksum_type: upload.checksum_type(),
        };
        self.begin(bucket.name.as_str(), upload).await?;
        Ok(output)
    }
}

impl Objects {
    async fn begin(&self, bucket: &str, upload: Upload) -> Result<(), S3Error> {
        self.store
            .write(|records| {
                self.tables.bucket_in(records, bucket)?;
                let place = tables::upload(bucket, &upload.key, &upload.id);
                Ok(records.put(&self.tables.uploads, &place, upload)?)
            })
            .await
    }

    async fn abort(&self, bucket: &str, key: &Key, id: &str) -> Result<(), S3Error> {
        self.store
            .write(|records| {
                let upload = self.tables.upload_in(records, bucket, key, id)?;
                Ok(self.tables.drop_upload(records, bucket, &upload)?)
            })
            .await
    }
}

/// Whether an upload's checksum is that of its parts' checksums.
fn composite(algorithm: Option<&str>, kind: Option<&str>) -> Result<bool, S3Error> {
    let Some(algorithm) = algorithm else {
        return match kind {
            None => Ok(false),
            Some(_) => Err(S3Error::request("The checksum type can only be used with a checksum algorithm.")),
        };
    };
    if Checksum::of_name(algorithm).is_none() {
        return Err(S3Error::unsupported("ChecksumAlgorithm", algorithm));
    }
    let refused = |kind: &str| {
        let lower = algorithm.to_ascii_lowercase();
        Err(S3Error::request(format!("The {kind} checksum type cannot be used with the {lower} checksum algorithm.")))
    };
    match (algorithm, kind) {
        ("CRC64NVME", Some("COMPOSITE")) => refused("COMPOSITE"),
        ("CRC64NVME", _) => Ok(false),
        ("SHA1" | "SHA256", Some("FULL_OBJECT")) => refused("FULL_OBJECT"),
        (_, kind) => Ok(kind != Some("FULL_OBJECT")),
    }
}

impl Handler<AbortMultipartUploadInput> for Objects {
    fn requires(&self, input: &AbortMultipartUploadInput, _: &Call) -> Vec<Requirement> {
        vec![bare_object("s3:AbortMultipartUpload", &input.bucket, &input.key, None)]
    }

    async fn run(&self, input: AbortMultipartUploadInput, call: &Call) -> Result<AbortMultipartUploadOutput, Error> {
        self.bucket(&input.bucket, input.expected_bucket_owner.as_deref(), call)?;
        self.abort(&input.bucket, &Key::parse(input.key)?, &input.upload_id).await?;
        Ok(AbortMultipartUploadOutput {})
    }
}
