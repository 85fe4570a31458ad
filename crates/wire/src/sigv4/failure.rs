//! Why a signature is refused, in the words of each protocol.

use std::fmt;

use model::Timestamp;

use crate::Error;
use crate::schema::Protocol;

const ALLOWED_SKEW_MILLIS: i64 = 900_000;

/// Why a request counts as nobody's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Failure {
    /// No signature at all.
    Missing,
    /// A signature of another kind than the region's.
    Algorithm,
    /// The header lacks something.
    Header(String),
    /// The query string lacks something.
    Query(String),
    /// A query string that is signed with Version 2 lacks something.
    Version2(String),
    /// It is for something else: another day, another region.
    Scope(String),
    /// Nobody has the access key.
    UnknownKey,
    /// The session's token is wrong or missing.
    InvalidToken,
    /// The session is over.
    ExpiredToken,
    /// The request was signed too long ago, or in the future.
    Skewed {
        /// When it was signed.
        signed: Timestamp,
        /// The region's time.
        now: Timestamp,
    },
    /// A presigned request of S3 that is over, or whose time has not come.
    Lapsed {
        /// When it ends.
        until: Timestamp,
        /// The region's time.
        now: Timestamp,
        /// It ended, rather than not having begun.
        over: bool,
    },
    /// A header that must be under the signature is not.
    Unsigned(String),
    /// The signature is not the one that the secret makes.
    Mismatch(Box<Mismatch>),
    /// The body is not the one whose hash was signed.
    Payload {
        /// The hash that was signed.
        claimed: String,
        /// The body's.
        computed: String,
    },
    /// S3 wants the body's hash in a header.
    NoPayloadHash,
}

/// What was signed here, for a client to compare.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Mismatch {
    /// The access key.
    pub access_key: String,
    /// The signature that came.
    pub provided: String,
    /// The text that was signed.
    pub string_to_sign: String,
    /// The canonical request.
    pub canonical: String,
}

impl Failure {
    /// The signature is for something else.
    pub fn scope(text: &str) -> Self {
        Self::Scope(text.to_owned())
    }

    pub(super) fn header(text: &str) -> Self {
        Self::Header(text.to_owned())
    }

    pub(super) fn query(text: &str) -> Self {
        Self::Query(text.to_owned())
    }

    pub(super) fn incomplete_query() -> Self {
        Self::query(
            "Query-string authentication version 4 requires the X-Amz-Algorithm, X-Amz-Credential, X-Amz-Signature, \
             X-Amz-Date, X-Amz-SignedHeaders, and X-Amz-Expires parameters.",
        )
    }

    /// The error that AWS answers.
    pub fn error(self, protocol: Protocol) -> Error {
        match protocol {
            Protocol::RestXml => self.s3(),
            Protocol::Json10 | Protocol::Json11 => self.json(),
            Protocol::Query => self.query_protocol(),
            Protocol::Ec2 => self.ec2(),
        }
    }

    fn s3(self) -> Error {
        match self {
            Self::Missing => Error::new("AccessDenied", 403, "Access Denied"),
            Self::Algorithm => Error::new(
                "InvalidRequest",
                400,
                "The authorization mechanism you have provided is not supported. Please use AWS4-HMAC-SHA256.",
            ),
            Self::Header(text) | Self::Scope(text) => Error::new(
                "AuthorizationHeaderMalformed",
                400,
                format!("The authorization header is malformed; {text}"),
            ),
            Self::Query(text) => Error::new("AuthorizationQueryParametersError", 400, text),
            Self::Version2(text) => Error::new("AccessDenied", 403, text),
            Self::UnknownKey => Error::new(
                "InvalidAccessKeyId",
                403,
                "The AWS Access Key Id you provided does not exist in our records.",
            ),
            Self::InvalidToken => {
                Error::new("InvalidToken", 400, "The provided token is malformed or otherwise invalid.")
            }
            Self::ExpiredToken => Error::new("ExpiredToken", 400, "The provided token has expired."),
            Self::Skewed { signed, now } => Error::new(
                "RequestTimeTooSkewed",
                403,
                "The difference between the request time and the current time is too large.",
            )
            .with("RequestTime", signed.basic())
            .with("ServerTime", now.iso8601())
            .with("MaxAllowedSkewMilliseconds", ALLOWED_SKEW_MILLIS),
            Self::Lapsed { until, now, over } => {
                let text = if over { "Request has expired" } else { "Request is not yet valid" };
                Error::new("AccessDenied", 403, text).with("Expires", until.iso8601()).with("ServerTime", now.iso8601())
            }
            Self::Unsigned(name) => {
                Error::new("AccessDenied", 403, "There were headers present in the request which were not signed")
                    .with("HeadersNotSigned", name)
            }
            Self::Mismatch(mismatch) => Error::new(
                "SignatureDoesNotMatch",
                403,
                "The request signature we calculated does not match the signature you provided. Check your key and \
                 signing method.",
            )
            .with("AWSAccessKeyId", mismatch.access_key)
            .with("StringToSign", mismatch.string_to_sign)
            .with("SignatureProvided", mismatch.provided)
            .with("CanonicalRequest", mismatch.canonical),
            Self::Payload { claimed, computed } => Error::new(
                "XAmzContentSHA256Mismatch",
                400,
                "The provided 'x-amz-content-sha256' header does not match what was computed.",
            )
            .with("ClientComputedContentSHA256", claimed)
            .with("S3ComputedContentSHA256", computed),
            Self::NoPayloadHash => {
                Error::new("InvalidRequest", 400, "Missing required header for this request: x-amz-content-sha256")
            }
        }
    }

    fn json(self) -> Error {
        match self {
            Self::Missing => Error::new("MissingAuthenticationTokenException", 400, "Missing Authentication Token"),
            Self::Algorithm | Self::Header(_) | Self::Query(_) => {
                Error::new("IncompleteSignatureException", 400, self.to_string())
            }
            Self::UnknownKey | Self::InvalidToken => {
                Error::new("UnrecognizedClientException", 400, "The security token included in the request is invalid.")
            }
            Self::ExpiredToken => {
                Error::new("ExpiredTokenException", 400, "The security token included in the request is expired")
            }
            _ => Error::new("InvalidSignatureException", 400, self.to_string()),
        }
    }

    fn query_protocol(self) -> Error {
        match self {
            Self::Missing => Error::new("MissingAuthenticationToken", 403, "Request is missing Authentication Token"),
            Self::Algorithm | Self::Header(_) | Self::Query(_) => {
                Error::new("IncompleteSignature", 400, self.to_string())
            }
            Self::UnknownKey | Self::InvalidToken => {
                Error::new("InvalidClientTokenId", 403, "The security token included in the request is invalid.")
            }
            Self::ExpiredToken => {
                Error::new("ExpiredToken", 403, "The security token included in the request is expired")
            }
            _ => Error::new("SignatureDoesNotMatch", 403, self.to_string()),
        }
    }

    fn ec2(self) -> Error {
        match self {
            Self::Missing => {
                Error::new("MissingParameter", 400, "The request must contain the parameter AWSAccessKeyId")
            }
            Self::Algorithm | Self::Header(_) | Self::Query(_) => {
                Error::new("IncompleteSignature", 400, self.to_string())
            }
            Self::ExpiredToken | Self::Skewed { .. } | Self::Lapsed { .. } => {
                Error::new("RequestExpired", 400, "Request has expired.")
            }
            _ => Error::new("AuthFailure", 401, "AWS was not able to validate the provided access credentials"),
        }
    }
}

/// The words of the services other than S3 and EC2.
impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing => f.write_str("Missing Authentication Token"),
            Self::Algorithm => f.write_str("Unsupported AWS 'algorithm'; use AWS4-HMAC-SHA256"),
            Self::Header(text) | Self::Query(text) | Self::Version2(text) | Self::Scope(text) => f.write_str(text),
            Self::UnknownKey | Self::InvalidToken => {
                f.write_str("The security token included in the request is invalid.")
            }
            Self::ExpiredToken => f.write_str("The security token included in the request is expired"),
            Self::Lapsed { .. } => f.write_str("Request has expired"),
            Self::Skewed { signed, now } => {
                let (signed, at) = (signed.basic(), now.basic());
                let bound = |millis: i64| Timestamp::from_millis(now.millis().saturating_add(millis)).basic();
                if signed < at {
                    let bound = bound(-ALLOWED_SKEW_MILLIS);
                    write!(f, "Signature expired: {signed} is now earlier than {bound} ({at} - 15 min.)")
                } else {
                    let bound = bound(ALLOWED_SKEW_MILLIS);
                    write!(f, "Signature not yet current: {signed} is still later than {bound} ({at} + 15 min.)")
                }
            }
            Self::Unsigned(name) => {
                let name = if name == "host" { "Host' or ':authority" } else { name };
                write!(f, "'{name}' must be a 'SignedHeader' in the AWS Authorization.")
            }
            Self::Mismatch(_) | Self::Payload { .. } | Self::NoPayloadHash => f.write_str(
                "The request signature we calculated does not match the signature you provided. Check your AWS Secret \
                 Access Key and signing method. Consult the service documentation for details.",
            ),
        }
    }
}

impl std::error::Error for Failure {}
