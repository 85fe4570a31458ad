//! What an object is written with beside its bytes: headers, metadata, tags; and what is refused of it.

use std::collections::BTreeMap;

use crate::api::common::{AES256, STANDARD};
use crate::api::tags;
use crate::errors::S3Error;
use crate::model::{Headers, Tags};

/// The most bytes of metadata, names and values together.
const METADATA: usize = 2 * 1024;

/// What a request says of an object.
#[derive(Debug, Default)]
pub(crate) struct Attributes {
    pub(crate) headers: Headers,
    pub(crate) metadata: BTreeMap<String, String>,
    pub(crate) tags: Tags,
}

/// What may be asked of an object and has one value here.
pub(crate) struct Fixed<'a> {
    pub(crate) acl: Option<&'a str>,
    /// Headers that give others rights.
    pub(crate) grants: bool,
    pub(crate) encryption: Option<&'a str>,
    pub(crate) class: Option<&'a str>,
}

/// Reads them from the inputs that have them: `attributes!(input)`.
macro_rules! attributes {
    ($input:expr) => {
        $crate::api::attributes::Attributes::read(
            &$crate::api::attributes::Fixed {
                acl: $input.acl.as_deref(),
                grants: $crate::api::acl::grants!($input),
                encryption: $input.server_side_encryption.as_deref(),
                class: $input.storage_class.as_deref(),
            },
            $crate::model::Headers {
                cache_control: $input.cache_control.take(),
                content_disposition: $input.content_disposition.take(),
                content_encoding: $input.content_encoding.take(),
                content_language: $input.content_language.take(),
                content_type: $input.content_type.take(),
                expires: $input.expires.take(),
            },
            $input.metadata.take().unwrap_or_default(),
            $input.tagging.as_deref(),
        )
    };
}

pub(crate) use attributes;

impl Attributes {
    pub(crate) fn read(
        fixed: &Fixed<'_>,
        mut headers: Headers,
        metadata: BTreeMap<String, String>,
        tagging: Option<&str>,
    ) -> Result<Self, S3Error> {
        if fixed.grants || fixed.acl.is_some_and(|acl| acl != "bucket-owner-full-control") {
            return Err(S3Error::AclNotSupported);
        }
        if let Some(other) = fixed.encryption.filter(|encryption| *encryption != AES256) {
            return Err(S3Error::unsupported("ServerSideEncryption", other));
        }
        if let Some(other) = fixed.class.filter(|class| *class != STANDARD) {
            return Err(S3Error::unsupported("StorageClass", other));
        }
        let metadata: BTreeMap<String, String> =
            metadata.into_iter().map(|(name, value)| (name.to_ascii_lowercase(), value)).collect();
        let size = metadata.iter().map(|(name, value)| name.len() + value.len()).sum();
        if size > METADATA {
            return Err(S3Error::MetadataTooLarge { size, most: METADATA });
        }
        // The form of a chunked upload is not the object's.
        headers.content_encoding = headers.content_encoding.take().and_then(|encoding| {
            let kept: Vec<&str> = encoding.split(',').map(str::trim).filter(|part| *part != "aws-chunked").collect();
            Some(kept.join(",")).filter(|kept| !kept.is_empty())
        });
        let all = [
            &headers.cache_control,
            &headers.content_disposition,
            &headers.content_encoding,
            &headers.content_language,
            &headers.content_type,
            &headers.expires,
        ];
        let texts = all.into_iter().flatten().chain(metadata.values());
        let names = |name: &String| http::HeaderName::from_bytes(name.as_bytes()).is_ok();
        if texts.into_iter().any(|text| !fits_header(text)) || !metadata.keys().all(names) {
            return Err(S3Error::invalid("Headers and metadata must not hold control characters"));
        }
        let tags = tagging.map(tags::of_header).transpose()?.unwrap_or_default();
        Ok(Self { headers, metadata, tags })
    }
}

/// Whether a text can stand in a header.
pub(crate) fn fits_header(text: &str) -> bool {
    http::HeaderValue::from_bytes(text.as_bytes()).is_ok()
}
