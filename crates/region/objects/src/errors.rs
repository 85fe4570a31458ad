//! The errors of S3: codes, statuses and texts, in one place.
//!
//! Source: S3 API Reference, "Error responses", and each operation's "Errors".

use model::Region;
use store::StoreError;
use wire::Error;
use wire::schema::Protocol;
use wire::sigv4::Failure;

/// What goes wrong in this room.
#[derive(Debug, thiserror::Error)]
pub(crate) enum S3Error {
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// An answer that is one already.
    #[error("{}", .0.message)]
    Wire(Error),
    /// There is no such bucket.
    #[error("The specified bucket does not exist")]
    NoSuchBucket(String),
    /// The name breaks a rule.
    #[error("The specified bucket is not valid.")]
    InvalidBucketName(String),
    /// Another account has the name.
    #[error(
        "The requested bucket name is not available. The bucket namespace is shared by all users of the system. Please select a different name and try again."
    )]
    BucketAlreadyExists(String),
    /// The caller's own account has it.
    #[error("Your previous request to create the named bucket succeeded and you already own it.")]
    BucketAlreadyOwnedByYou(String),
    /// There is something in it.
    #[error("The bucket you tried to delete is not empty")]
    BucketNotEmpty { bucket: String, versions: bool },
    /// The bucket would be in another region than the one that was asked.
    #[error("The {0} location constraint is incompatible for the region specific endpoint this request was sent to.")]
    IllegalLocationConstraint(String),
    /// The bucket is in another region than the signature's.
    #[error("The authorization header is malformed; the region '{signed}' is wrong; expecting '{region}'")]
    WrongRegion { signed: Region, region: Region, bucket: String },
    /// There is no such object.
    #[error("The specified key does not exist.")]
    NoSuchKey(String),
    /// The newest version is a marker.
    #[error("The specified key does not exist.")]
    Deleted { key: String, version: String },
    /// The version that was named is a marker.
    #[error("The specified method is not allowed against this resource.")]
    IsMarker { version: String, modified: model::Timestamp },
    /// There is no such version.
    #[error("The specified version does not exist.")]
    NoSuchVersion { key: String, version: String },
    /// A key beyond S3's limit.
    #[error("Your key is too long")]
    KeyTooLong { size: usize, longest: usize },
    /// A condition of the request does not hold.
    #[error("At least one of the pre-conditions you specified did not hold")]
    PreconditionFailed(&'static str),
    /// The client has it already.
    #[error("Not Modified")]
    NotModified { etag: String, modified: model::Timestamp },
    /// No byte of the object is in the range.
    #[error("The requested range is not satisfiable")]
    InvalidRange { asked: String, size: u64 },
    /// There is no such upload, or not any more.
    #[error(
        "The specified upload does not exist. The upload ID may be invalid, or the upload may have been aborted or completed."
    )]
    NoSuchUpload(String),
    /// A part that was named is not there, or is another.
    #[error(
        "One or more of the specified parts could not be found.  The part may not have been uploaded, or the specified entity tag may not match the part's entity tag."
    )]
    InvalidPart { upload: String, part: u32 },
    /// The object has no such part.
    #[error("The requested partnumber is not satisfiable")]
    InvalidPartNumber { part: i64, parts: usize },
    /// The parts are not in order.
    #[error("The list of parts was not in ascending order. Parts must be ordered by part number.")]
    InvalidPartOrder,
    /// A part that is not the last one is too small.
    #[error("Your proposed upload is smaller than the minimum allowed size")]
    EntityTooSmall { part: u32, size: u64, least: u64 },
    /// More than one object may hold.
    #[error("Your proposed upload exceeds the maximum allowed size")]
    EntityTooLarge { size: u64, most: u64 },
    /// What came is not what a checksum is of.
    #[error("{0}")]
    BadDigest(String),
    /// A Content-MD5 that is none.
    #[error("The Content-MD5 you specified was invalid.")]
    InvalidDigest,
    /// The body broke off.
    #[error("You did not provide the number of bytes specified by the Content-Length HTTP header.")]
    IncompleteBody,
    /// The client stopped sending.
    #[error(
        "Your socket connection to the server was not read from or written to within the timeout period. Idle connections will be closed."
    )]
    RequestTimeout,
    /// A parameter's value.
    #[error("{0}")]
    InvalidArgument(String),
    /// What S3 calls an invalid request.
    #[error("{0}")]
    InvalidRequest(String),
    /// A document that is not of its form.
    #[error("The XML you provided was not well-formed or did not validate against our published schema")]
    MalformedXml,
    /// A policy that cannot be read, or names what is not the bucket's.
    #[error("{0}")]
    MalformedPolicy(String),
    /// A policy that names a user or role that is not there.
    #[error("Invalid principal in policy")]
    InvalidPrincipal(String),
    /// The caller may not, for a reason of the bucket's own.
    #[error("{0}")]
    AccessDenied(String),
    /// ACLs are off, as they are in every new bucket of AWS's.
    #[error("The bucket does not allow ACLs")]
    AclNotSupported,
    /// ACLs are off, so a new bucket cannot have any.
    #[error("Bucket cannot have ACLs set with ObjectOwnership's BucketOwnerEnforced setting")]
    InvalidBucketAcl,
    /// An ACL is to be set, and none is given.
    #[error("Your request was missing a required header")]
    MissingSecurityHeader,
    /// A tag that breaks a rule.
    #[error("{0}")]
    InvalidTag(String),
    /// More metadata than S3 takes.
    #[error("Your metadata headers exceed the maximum allowed metadata size")]
    MetadataTooLarge { size: usize, most: usize },
    /// A value that AWS has and this region has not.
    #[error("{0}")]
    NotImplemented(String),
    /// A configuration that the bucket does not have.
    #[error("{text}")]
    NoConfiguration { code: &'static str, text: &'static str, bucket: String },
}

impl S3Error {
    pub(crate) fn invalid(text: impl Into<String>) -> Self {
        Self::InvalidArgument(text.into())
    }

    pub(crate) fn request(text: impl Into<String>) -> Self {
        Self::InvalidRequest(text.into())
    }

    /// A value of a parameter that this region does not do, by name.
    pub(crate) fn unsupported(parameter: &str, value: &str) -> Self {
        Self::NotImplemented(format!(
            "The value '{value}' of '{parameter}' is not supported by this region; docs/support.md lists what is"
        ))
    }

    /// Why a body broke off.
    pub(crate) fn body(error: wire::BodyError) -> Self {
        match error.downcast::<Error>() {
            Ok(error) => Self::Wire(*error),
            Err(error) => match error.downcast::<Failure>() {
                Ok(failure) => Self::Wire(failure.error(Protocol::RestXml)),
                Err(_) => Self::IncompleteBody,
            },
        }
    }

    /// As an answer to HEAD, which has no body to say more in: a bucket elsewhere is a redirect.
    pub(crate) fn for_head(self) -> Error {
        let elsewhere = matches!(self, Self::WrongRegion { .. });
        let mut error = Error::from(self);
        if elsewhere {
            error.status = 301;
            "PermanentRedirect".clone_into(&mut error.code);
        }
        error
    }
}

impl From<Error> for S3Error {
    fn from(error: Error) -> Self {
        Self::Wire(error)
    }
}

impl From<S3Error> for Error {
    fn from(error: S3Error) -> Self {
        use S3Error as E;
        let text = error.to_string();
        let new = |code: &str, status: u16| Self::new(code, status, text.clone());
        match error {
            E::Wire(error) => error,
            E::Store(error) => {
                tracing::error!(%error, "the store failed");
                Self::new("InternalError", 500, "We encountered an internal error. Please try again.")
            }
            E::NoSuchBucket(bucket) => new("NoSuchBucket", 404).with("BucketName", bucket),
            E::InvalidBucketName(bucket) => new("InvalidBucketName", 400).with("BucketName", bucket),
            E::BucketAlreadyExists(bucket) => new("BucketAlreadyExists", 409).with("BucketName", bucket),
            E::BucketAlreadyOwnedByYou(bucket) => new("BucketAlreadyOwnedByYou", 409).with("BucketName", bucket),
            E::BucketNotEmpty { bucket, versions } => {
                let more = if versions { ". You must delete all versions in the bucket." } else { "" };
                Self::new("BucketNotEmpty", 409, text + more).with("BucketName", bucket)
            }
            E::IllegalLocationConstraint(_) => new("IllegalLocationConstraintException", 400),
            E::WrongRegion { region, bucket, .. } => new("AuthorizationHeaderMalformed", 400)
                .with("Region", region.as_str())
                .with("Bucket", bucket)
                .with("x-amz-bucket-region", region.as_str()),
            E::NoSuchKey(key) => new("NoSuchKey", 404).with("Key", key),
            E::Deleted { key, version } => new("NoSuchKey", 404)
                .with("Key", key)
                .with("x-amz-delete-marker", "true")
                .with("x-amz-version-id", version),
            E::IsMarker { version, modified } => new("MethodNotAllowed", 405)
                .with("allow", "DELETE")
                .with("last-modified", modified.http_date())
                .with("x-amz-delete-marker", "true")
                .with("x-amz-version-id", version),
            E::NoSuchVersion { key, version } => new("NoSuchVersion", 404).with("Key", key).with("VersionId", version),
            E::KeyTooLong { size, longest } => {
                new("KeyTooLongError", 400).with("Size", size).with("MaxSizeAllowed", longest)
            }
            E::PreconditionFailed(condition) => new("PreconditionFailed", 412).with("Condition", condition),
            E::NotModified { etag, modified } => {
                new("NotModified", 304).with("etag", etag).with("last-modified", modified.http_date())
            }
            E::InvalidRange { asked, size } => new("InvalidRange", 416)
                .with("RangeRequested", asked)
                .with("ActualObjectSize", size)
                .with("content-range", format!("bytes */{size}")),
            E::NoSuchUpload(id) => new("NoSuchUpload", 404).with("UploadId", id),
            E::InvalidPart { upload, part } => {
                new("InvalidPart", 400).with("UploadId", upload).with("PartNumber", part)
            }
            E::InvalidPartNumber { part, parts } => {
                new("InvalidPartNumber", 416).with("PartNumberRequested", part).with("ActualPartCount", parts)
            }
            E::InvalidPartOrder => new("InvalidPartOrder", 400),
            E::EntityTooSmall { part, size, least } => new("EntityTooSmall", 400)
                .with("ProposedSize", size)
                .with("MinSizeAllowed", least)
                .with("PartNumber", part),
            E::EntityTooLarge { size, most } => {
                new("EntityTooLarge", 400).with("ProposedSize", size).with("MaxSizeAllowed", most)
            }
            E::BadDigest(_) => new("BadDigest", 400),
            E::InvalidDigest => new("InvalidDigest", 400),
            E::IncompleteBody => new("IncompleteBody", 400),
            E::RequestTimeout => new("RequestTimeout", 400),
            E::InvalidArgument(_) => new("InvalidArgument", 400),
            E::InvalidRequest(_) => new("InvalidRequest", 400),
            E::MalformedXml => new("MalformedXML", 400),
            E::MalformedPolicy(_) => new("MalformedPolicy", 400),
            E::InvalidPrincipal(arn) => new("MalformedPolicy", 400).with("Detail", format!("\"AWS\" : \"{arn}\"")),
            E::AccessDenied(_) => new("AccessDenied", 403),
            E::AclNotSupported => new("AccessControlListNotSupported", 400),
            E::InvalidBucketAcl => new("InvalidBucketAclWithObjectOwnership", 400),
            E::MissingSecurityHeader => new("MissingSecurityHeader", 400).with("MissingHeaderName", "x-amz-acl"),
            E::InvalidTag(_) => new("InvalidTag", 400),
            E::MetadataTooLarge { size, most } => {
                new("MetadataTooLarge", 400).with("Size", size).with("MaxSizeAllowed", most)
            }
            E::NotImplemented(_) => new("NotImplemented", 501),
            E::NoConfiguration { code, bucket, .. } => new(code, 404).with("BucketName", bucket),
        }
    }
}
