//! Signature Version 4, for server and client: the signature in a header, in a query string, and of chunked bodies.
//!
//! A server reads a [`Claim`], looks up the secret, [`verify`]s, and lets the body pass through [`Verified::check`].
//! What only the body can tell (its hash, its chunks' signatures) is refused at the body's end at the latest, so whoever
//! reads a body acts on it only once it has ended well.
//!
//! Deliberately absent: Signature Version 2 but for S3's presigned URLs ([`version2`]), Version 4a (asymmetric), S3's form
//! upload by POST, presigning.
//! Source: AWS General Reference, "Signature Version 4 signing process"; S3 API Reference, "Authenticating requests".

mod canonical;
mod chunked;
mod claim;
mod failure;
mod key;
mod payload;
mod sign;
#[cfg(test)]
mod tests;
mod verify;
mod version2;

pub use claim::{Claim, Scope, is_signed, parse};
pub use failure::{Failure, Mismatch};
pub use key::KeyCache;
pub use sign::{Credentials, sign};
pub use verify::{Verified, verify};

const ALGORITHM: &str = "AWS4-HMAC-SHA256";
const UNSIGNED: &str = "UNSIGNED-PAYLOAD";
/// The service whose paths are signed as they are sent, and whose clients always name the body's hash.
const S3: &str = "s3";
