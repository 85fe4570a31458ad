//! Randomness in the forms that names and secrets have.

use model::RequestId;

/// Makes what nobody can guess. The simulated one counts, so that tests can be repeated.
pub trait Ids: Send + Sync + 'static {
    /// Random bytes.
    fn fill(&self, bytes: &mut [u8]);

    /// Lower-case hexadecimal digits: `ids.hex(17)` for `eni-...`.
    fn hex(&self, digits: usize) -> String;

    /// Letters and digits of base 32 in upper case: what follows `AKIA`, `AROA`, `AIDA`.
    fn base32(&self, letters: usize) -> String;

    /// Letters and digits in both cases: secrets and tokens.
    fn alphanumeric(&self, letters: usize) -> String;

    /// A random UUID (version 4), in lower case with hyphens.
    fn uuid(&self) -> String;

    /// The id of an answer: a UUID.
    fn request_id(&self) -> RequestId;
}

pub(crate) const HEX: &[u8] = b"0123456789abcdef";
pub(crate) const BASE32: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
pub(crate) const ALPHANUMERIC: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

/// A UUID of version 4 from bytes.
pub(crate) fn uuid(mut bytes: [u8; 16]) -> String {
    bytes[6] = bytes[6] & 0x0f | 0x40;
    bytes[8] = bytes[8] & 0x3f | 0x80;
    let digits = hex::encode(bytes);
    format!("{}-{}-{}-{}-{}", &digits[..8], &digits[8..12], &digits[12..16], &digits[16..20], &digits[20..])
}

/// A UUID as the id of an answer.
pub(crate) fn request_id(uuid: &str) -> RequestId {
    #[expect(clippy::expect_used, reason = "a UUID is a request id")]
    uuid.parse().expect("a UUID is a request id")
}
