//! Blobs: files named by the SHA-256 of what they hold.
//!
//! A blob is written beside its place, synced, and moved there: it is there whole or not at all, also after a power cut.
//! Whoever stores a digest in a record keeps count of it; nothing here knows whether a blob is still needed.
//!
//! Files block, so what touches them runs on threads that may. A room that has work of its own to do with the bytes
//! (checksums, encryption) does it on such a thread too, with [`BlobWriter::write_now`] and [`BlobWriter::finish_now`]:
//! a blob then costs a few changes of thread however many pieces it comes in.

use std::fmt;
use std::io;
use std::os::unix::fs::FileExt;
use std::path::{Path, PathBuf};
use std::str::FromStr;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use bytes::Bytes;
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};
use tokio::fs::File;

use crate::{Faults, StoreError};

/// How much is gathered of small pieces before it is written.
const GATHER: usize = 256 * 1024;

/// `sha256:` and 64 hexadecimal digits in lower case.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Digest(String);

impl Digest {
    /// The digest of some bytes.
    pub fn of(bytes: &[u8]) -> Self {
        Self::from_hash(Sha256::digest(bytes).as_slice())
    }

    fn from_hash(hash: &[u8]) -> Self {
        Self(format!("sha256:{}", hex::encode(hash)))
    }

    /// With its algorithm: `sha256:...`.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The 64 digits.
    pub fn hex(&self) -> &str {
        &self.0["sha256:".len()..]
    }
}

impl fmt::Display for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl FromStr for Digest {
    type Err = String;
    fn from_str(text: &str) -> Result<Self, String> {
        Self::try_from(text.to_owned())
    }
}

impl TryFrom<String> for Digest {
    type Error = String;
    fn try_from(text: String) -> Result<Self, String> {
        let good = text.strip_prefix("sha256:").is_some_and(|digits| {
            digits.len() == 64 && digits.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
        });
        if good { Ok(Self(text)) } else { Err(format!("'{text}' is not a digest (sha256: and 64 hexadecimal digits)")) }
    }
}

impl From<Digest> for String {
    fn from(digest: Digest) -> Self {
        digest.0
    }
}

/// A blob that was written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Blob {
    /// Its name.
    pub digest: Digest,
    /// Its size in bytes.
    pub size: u64,
}

/// A room's blobs. Cheap to clone.
#[derive(Clone)]
pub struct Blobs {
    folder: Arc<PathBuf>,
    /// The folders that are known to be there, by the first byte of what they hold.
    shelves: Arc<[AtomicBool; 256]>,
    faults: Faults,
}

impl fmt::Debug for Blobs {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Blobs").field("folder", &self.folder).finish_non_exhaustive()
    }
}

impl Blobs {
    pub(crate) fn open(folder: &Path, faults: Faults) -> Result<Self, StoreError> {
        let fresh = folder.join("new");
        // What a crash left half written is nobody's.
        match std::fs::remove_dir_all(&fresh) {
            Ok(()) => {}
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            Err(error) => return Err(StoreError::io("half-written blobs")(error)),
        }
        std::fs::create_dir_all(&fresh).map_err(StoreError::io("the blobs' folder"))?;
        let shelves = Arc::new([const { AtomicBool::new(false) }; 256]);
        Ok(Self { folder: Arc::new(folder.to_owned()), shelves, faults })
    }

    /// Sees to it that the folder of a blob is there and will be after a power cut. Made when its first blob comes: a new
    /// region is not to wait for 256 of them.
    fn shelve(&self, place: &Path) -> io::Result<()> {
        let Some(shelf) = place.parent() else { return Ok(()) };
        let number = shelf.file_name().and_then(|name| u8::from_str_radix(name.to_str()?, 16).ok());
        let known = number.and_then(|number| self.shelves.get(usize::from(number)));
        if known.is_some_and(|known| known.load(Ordering::Acquire)) {
            return Ok(());
        }
        match std::fs::create_dir(shelf) {
            Err(error) if error.kind() != io::ErrorKind::AlreadyExists => return Err(error),
            _ => std::fs::File::open(self.folder.as_path())?.sync_all()?,
        }
        if let Some(known) = known {
            known.store(true, Ordering::Release);
        }
        Ok(())
    }

    fn write_at(&self, file: &std::fs::File, bytes: &[u8], at: u64) -> Result<(), StoreError> {
        let write = || {
            self.faults.blob()?;
            file.write_all_at(bytes, at)
        };
        if bytes.is_empty() { Ok(()) } else { write().map_err(StoreError::io("a new blob")) }
    }

    /// Where a blob is. The file must not be changed.
    pub fn path(&self, digest: &Digest) -> PathBuf {
        self.folder.join(&digest.hex()[..2]).join(digest.hex())
    }

    /// Begins a blob.
    ///
    /// # Errors
    /// Where the file system fails.
    pub async fn writer(&self) -> Result<BlobWriter, StoreError> {
        let blobs = self.clone();
        blocking(move || blobs.writer_now()).await
    }

    /// As [`Blobs::writer`], on a thread that may block.
    ///
    /// # Errors
    /// As [`Blobs::writer`].
    pub fn writer_now(&self) -> Result<BlobWriter, StoreError> {
        self.faults.blob().map_err(StoreError::io("a new blob"))?;
        let temporary = tempfile::NamedTempFile::new_in(self.folder.join("new"));
        let (file, path) = temporary.map_err(StoreError::io("a new blob"))?.into_parts();
        let gathered = Vec::new();
        Ok(BlobWriter { blobs: self.clone(), file: Arc::new(file), path, hash: Sha256::new(), size: 0, gathered })
    }

    /// Keeps some bytes.
    ///
    /// # Errors
    /// Where the file system fails.
    pub async fn put(&self, bytes: &[u8]) -> Result<Blob, StoreError> {
        let mut writer = self.writer().await?;
        writer.write(bytes).await?;
        writer.finish().await
    }

    /// Opens a blob for reading, with its size.
    ///
    /// # Errors
    /// Where there is none of that digest.
    pub async fn open_blob(&self, digest: &Digest) -> Result<(File, u64), StoreError> {
        let file = File::open(self.path(digest)).await.map_err(|error| absent(digest, error))?;
        let size = file.metadata().await.map_err(|error| absent(digest, error))?.len();
        Ok((file, size))
    }

    /// All of a blob: for small ones.
    ///
    /// # Errors
    /// Where there is none of that digest.
    pub async fn read(&self, digest: &Digest) -> Result<Bytes, StoreError> {
        tokio::fs::read(self.path(digest)).await.map(Bytes::from).map_err(|error| absent(digest, error))
    }

    /// The size of a blob; nothing where there is none.
    pub async fn size(&self, digest: &Digest) -> Option<u64> {
        tokio::fs::metadata(self.path(digest)).await.ok().map(|metadata| metadata.len())
    }

    /// Removes a blob; nothing where there is none.
    ///
    /// # Errors
    /// Where the file system fails.
    pub async fn delete(&self, digest: &Digest) -> Result<(), StoreError> {
        match tokio::fs::remove_file(self.path(digest)).await {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(StoreError::io("a blob")(error)),
            _ => Ok(()),
        }
    }

    /// Every digest that there is: for collecting what nobody needs any more.
    ///
    /// # Errors
    /// Where the file system fails.
    pub async fn all(&self) -> Result<Vec<Digest>, StoreError> {
        let folder = Arc::clone(&self.folder);
        let walk = move || -> io::Result<Vec<Digest>> {
            let mut found = Vec::new();
            for place in std::fs::read_dir(&*folder)? {
                let place = place?;
                if place.file_name() == "new" {
                    continue;
                }
                for file in std::fs::read_dir(place.path())? {
                    found.extend(Digest::try_from(format!("sha256:{}", file?.file_name().to_string_lossy())));
                }
            }
            Ok(found)
        };
        blocking(move || walk().map_err(StoreError::io("the blobs' folder"))).await
    }
}

fn absent(digest: &Digest, error: io::Error) -> StoreError {
    match error.kind() {
        io::ErrorKind::NotFound => StoreError::NoBlob(digest.to_string()),
        _ => StoreError::io("a blob")(error),
    }
}

/// Runs what blocks on a thread that may.
async fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, StoreError> + Send + 'static,
) -> Result<T, StoreError> {
    tokio::task::spawn_blocking(work).await.map_err(|error| StoreError::Broken(error.to_string()))?
}

/// A blob being written. Dropped without [`BlobWriter::finish`], it never was.
pub struct BlobWriter {
    blobs: Blobs,
    file: Arc<std::fs::File>,
    path: tempfile::TempPath,
    hash: Sha256,
    size: u64,
    /// The end of it, not yet in the file.
    gathered: Vec<u8>,
}

impl BlobWriter {
    /// Writes on. Where this fails, the writer is of no more use.
    ///
    /// # Errors
    /// Where the file system fails.
    pub async fn write(&mut self, bytes: &[u8]) -> Result<(), StoreError> {
        self.take(bytes);
        self.gathered.extend_from_slice(bytes);
        if self.gathered.len() < GATHER {
            return Ok(());
        }
        let gathered = std::mem::take(&mut self.gathered);
        let (blobs, file, at) = (self.blobs.clone(), Arc::clone(&self.file), self.size - gathered.len() as u64);
        blocking(move || blobs.write_at(&file, &gathered, at)).await
    }

    /// As [`BlobWriter::write`], on a thread that may block.
    ///
    /// # Errors
    /// As [`BlobWriter::write`].
    pub fn write_now(&mut self, bytes: &[u8]) -> Result<(), StoreError> {
        self.flush()?;
        self.take(bytes);
        self.blobs.write_at(&self.file, bytes, self.size - bytes.len() as u64)
    }

    fn take(&mut self, bytes: &[u8]) {
        self.hash.update(bytes);
        self.size += bytes.len() as u64;
    }

    fn flush(&mut self) -> Result<(), StoreError> {
        let gathered = std::mem::take(&mut self.gathered);
        self.blobs.write_at(&self.file, &gathered, self.size - gathered.len() as u64)
    }

    /// How many bytes were written.
    pub fn size(&self) -> u64 {
        self.size
    }

    /// The digest of what was written so far.
    pub fn digest(&self) -> Digest {
        Digest::from_hash(self.hash.clone().finalize().as_slice())
    }

    /// Puts the blob in its place: when this returns, it is on the disk.
    ///
    /// # Errors
    /// Where the file system fails.
    pub async fn finish(self) -> Result<Blob, StoreError> {
        blocking(move || self.finish_now()).await
    }

    /// As [`BlobWriter::finish`], on a thread that may block.
    ///
    /// The bytes are synced before the name is there, since whoever finds the name takes the blob for whole; and the
    /// name before anybody is told.
    ///
    /// # Errors
    /// As [`BlobWriter::finish`].
    pub fn finish_now(mut self) -> Result<Blob, StoreError> {
        self.flush()?;
        let blob = Blob { digest: Digest::from_hash(self.hash.finalize().as_slice()), size: self.size };
        let place = self.blobs.path(&blob.digest);
        let (blobs, file, path) = (self.blobs, self.file, self.path);
        let settle = move || -> io::Result<()> {
            blobs.faults.blob()?;
            file.sync_data()?;
            blobs.shelve(&place)?;
            path.persist(&place).map_err(|error| error.error)?;
            match place.parent() {
                // A folder's names are not data.
                Some(folder) => std::fs::File::open(folder)?.sync_all(),
                None => Ok(()),
            }
        };
        settle().map_err(StoreError::io("a new blob"))?;
        Ok(blob)
    }
}
