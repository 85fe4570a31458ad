//! Encryption at rest: AES-256 in counter mode, a key for each blob.
//!
//! The key stands in the record that names the blob, so whoever has the blobs alone has nothing, and what an object held
//! is gone with its record. Records and blobs are in the same folder, which its owner alone may read: this is S3's
//! promise of keys that the service manages (SSE-S3), not protection from the machine's owner.

use aes::Aes256;
use aes::cipher::{KeyIvInit, StreamCipher, StreamCipherSeek};
use host::Host;

use crate::errors::S3Error;

/// Encrypts and decrypts, which is the same.
pub(crate) struct Cipher(ctr::Ctr64BE<Aes256>);

impl Cipher {
    /// A new key, in hexadecimal.
    pub(crate) fn new_key(host: &Host) -> String {
        let mut key = [0; 32];
        host.ids.fill(&mut key);
        hex::encode(key)
    }

    /// At the beginning of a blob. No two blobs share a key, so the counter begins at nought in each.
    pub(crate) fn new(key: &str) -> Result<Self, S3Error> {
        let mut bytes = [0; 32];
        hex::decode_to_slice(key, &mut bytes).map_err(|_| wire::Error::internal("the key of a blob cannot be read"))?;
        Ok(Self(ctr::Ctr64BE::new(&bytes.into(), &[0; 16].into())))
    }

    /// At some place of a blob.
    pub(crate) fn seek(&mut self, at: u64) {
        self.0.seek(at);
    }

    /// What comes next.
    pub(crate) fn apply(&mut self, data: &mut [u8]) {
        self.0.apply_keystream(data);
    }
}
