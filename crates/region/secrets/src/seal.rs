//! Encryption at rest: AES-256 in Galois/Counter Mode, under one key of the data folder.
//!
//! The key lies in a file of its own, readable by its owner alone, so that a copy of the records tells nothing. What is
//! sealed is bound to the place that it is for: a value that was moved to another record does not open. A nonce is 96
//! random bits, good for 2^32 values.
//!
//! Deliberately absent: a key of one's own for each secret, and changing the key. Whoever loses the file loses the
//! values, and the room says so rather than making a new one.

use std::fs::{File, OpenOptions};
use std::io::{ErrorKind, Read, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};

use aes_gcm::aead::{Aead, Payload};
use aes_gcm::{Aes256Gcm, KeyInit};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use host::Host;

/// The key's file in the data folder.
const FILE: &str = "secrets.key";

/// The length of the key.
const KEY: usize = 32;

/// The length of a nonce, which stands before what it sealed.
const NONCE: usize = 12;

/// Why there is no key.
#[derive(Debug, thiserror::Error)]
pub enum KeyFileError {
    /// The file cannot be read or written.
    #[error("{}: {reason}", path.display())]
    File {
        /// Which file.
        path: PathBuf,
        /// What the system says.
        reason: std::io::Error,
    },
    /// The file holds something else.
    #[error("{}: not a key of 32 bytes", .0.display())]
    Damaged(PathBuf),
    /// There are values that only that key opens.
    #[error("{} is missing: without it the secrets and parameters that are stored cannot be read; put it back", .0.display())]
    Missing(PathBuf),
}

/// What does not open: it was sealed with another key, for another place, or changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Broken;

/// Seals and opens values.
pub(crate) struct Seal(Aes256Gcm);

impl Seal {
    /// Reads the key, or makes it where there is none and none is `needed`.
    ///
    /// # Errors
    /// Where the file cannot be read or made, or is missing though it is needed.
    pub(crate) async fn open(data: &Path, host: &Host, needed: bool) -> Result<Self, KeyFileError> {
        let path = data.join(FILE);
        let mut fresh = [0; KEY];
        host.ids.fill(&mut fresh);
        let named = path.clone();
        let key = tokio::task::spawn_blocking(move || read_or_make(&path, fresh, needed)).await;
        let key = key.map_err(|error| KeyFileError::File { path: named, reason: std::io::Error::other(error) })??;
        Ok(Self(Aes256Gcm::new(&key.into())))
    }

    /// Seals `plain` for a place.
    pub(crate) fn seal(&self, host: &Host, place: &str, plain: &[u8]) -> Result<String, Broken> {
        let mut nonce = [0; NONCE];
        host.ids.fill(&mut nonce);
        let payload = Payload { msg: plain, aad: place.as_bytes() };
        let sealed = self.0.encrypt(&nonce.into(), payload).map_err(|_| Broken)?;
        Ok(STANDARD.encode([&nonce, sealed.as_slice()].concat()))
    }

    /// Opens what was sealed for a place.
    pub(crate) fn unseal(&self, place: &str, sealed: &str) -> Result<Vec<u8>, Broken> {
        let bytes = STANDARD.decode(sealed).map_err(|_| Broken)?;
        let (nonce, sealed) = bytes.split_first_chunk::<NONCE>().ok_or(Broken)?;
        self.0.decrypt(&(*nonce).into(), Payload { msg: sealed, aad: place.as_bytes() }).map_err(|_| Broken)
    }

    /// As [`Seal::unseal`], for text.
    pub(crate) fn unseal_text(&self, place: &str, sealed: &str) -> Result<String, Broken> {
        String::from_utf8(self.unseal(place, sealed)?).map_err(|_| Broken)
    }
}

fn read_or_make(path: &Path, fresh: [u8; KEY], needed: bool) -> Result<[u8; KEY], KeyFileError> {
    let failed = |reason| KeyFileError::File { path: path.to_owned(), reason };
    match File::open(path) {
        Ok(mut file) => {
            let mut bytes = Vec::with_capacity(KEY + 1);
            Read::by_ref(&mut file).take(KEY as u64 + 1).read_to_end(&mut bytes).map_err(failed)?;
            bytes.try_into().map_err(|_| KeyFileError::Damaged(path.to_owned()))
        }
        Err(error) if error.kind() != ErrorKind::NotFound => Err(failed(error)),
        Err(_) if needed => Err(KeyFileError::Missing(path.to_owned())),
        Err(_) => make(path, &fresh).map(|()| fresh).map_err(failed),
    }
}

/// Writes the key: whole and on the disk, or not at all.
fn make(path: &Path, key: &[u8]) -> std::io::Result<()> {
    let new = path.with_extension("key.new");
    let mut file = OpenOptions::new().write(true).create(true).truncate(true).mode(0o600).open(&new)?;
    file.write_all(key)?;
    file.sync_all()?;
    std::fs::rename(&new, path)?;
    path.parent().map_or(Ok(()), |folder| File::open(folder)?.sync_all())
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::PermissionsExt;

    use super::*;

    #[tokio::test]
    async fn what_is_sealed_opens_in_its_place_alone() {
        let (folder, host) = (tempfile::tempdir().unwrap(), host::simulated::host());
        let seal = Seal::open(folder.path(), &host, false).await.unwrap();
        let sealed = seal.seal(&host, "a", b"hunter2").unwrap();
        assert_ne!(sealed, seal.seal(&host, "a", b"hunter2").unwrap(), "each has its own nonce");
        assert_eq!(seal.unseal_text("a", &sealed).unwrap(), "hunter2");
        assert_eq!(seal.unseal("b", &sealed), Err(Broken));
        let mut bytes = STANDARD.decode(&sealed).unwrap();
        bytes[NONCE] ^= 1;
        for damaged in [STANDARD.encode(bytes), String::new(), "AAAA".to_owned(), "ä".to_owned()] {
            assert_eq!(seal.unseal("a", &damaged), Err(Broken));
        }

        let again = Seal::open(folder.path(), &host, true).await.unwrap();
        assert_eq!(again.unseal_text("a", &sealed).unwrap(), "hunter2");
        let mode = std::fs::metadata(folder.path().join(FILE)).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
    }

    #[tokio::test]
    async fn a_key_that_is_needed_is_not_made_anew() {
        let (folder, host) = (tempfile::tempdir().unwrap(), host::simulated::host());
        assert!(matches!(Seal::open(folder.path(), &host, true).await, Err(KeyFileError::Missing(_))));
        std::fs::write(folder.path().join(FILE), "short").unwrap();
        assert!(matches!(Seal::open(folder.path(), &host, false).await, Err(KeyFileError::Damaged(_))));
    }
}
