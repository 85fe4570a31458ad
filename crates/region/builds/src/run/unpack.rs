//! A ZIP from outside, as a tar for a container.
//!
//! Nothing is unpacked on this machine: entries become entries of a tar that the engine unpacks inside the container.
//! Names that leave their folder, links that point out of it, entries beyond count or size: each ends the build with
//! a text that names the entry.

use std::fs::File;
use std::io::{self, BufReader, Read, Write};
use std::path::{Component, Path, PathBuf};

use bytes::Bytes;
use host::{Archive, EngineError};
use tar::{Builder, EntryType, Header};
use tokio::sync::mpsc;
use zip::ZipArchive;

/// Entries that a source may have.
const ENTRY_LIMIT: usize = 200_000;

/// Bytes that a source may have, unpacked.
const SIZE_LIMIT: u64 = 8 << 30;

/// A link's target is short.
const LINK_LIMIT: u64 = 4096;

/// What is wrong with an archive.
#[derive(Debug, thiserror::Error)]
pub(super) enum UnpackError {
    #[error("the source is not a valid ZIP archive: {0}")]
    Zip(#[from] zip::result::ZipError),
    #[error("the source cannot be read: {0}")]
    Io(#[from] io::Error),
    #[error("the source holds an illegal path: {0}")]
    Path(String),
    #[error("the source holds a link out of its folder: {0}")]
    Link(String),
    #[error("the source holds an encrypted entry: {0}")]
    Encrypted(String),
    #[error("the source's entries lie over each other")]
    Overlap,
    #[error("the source is too large: {0}")]
    TooLarge(&'static str),
}

fn open(path: &Path) -> Result<ZipArchive<BufReader<File>>, UnpackError> {
    let archive = ZipArchive::new(BufReader::new(File::open(path)?))?;
    if archive.len() > ENTRY_LIMIT {
        return Err(UnpackError::TooLarge("more entries than it may have"));
    }
    Ok(archive)
}

/// A path of an archive, made of names alone.
fn plain(name: &str) -> Option<PathBuf> {
    if name.contains(['\0', '\\']) || name.starts_with('/') {
        return None;
    }
    let mut path = PathBuf::new();
    for part in Path::new(name).components() {
        match part {
            Component::Normal(part) => path.push(part),
            Component::CurDir => {}
            _ => return None,
        }
    }
    Some(path)
}

/// A link's target, seen from the link's folder, stays below the root.
pub(super) fn stays(link: &Path, target: &str) -> bool {
    let mut depth = link.components().count().saturating_sub(1);
    for part in Path::new(target).components() {
        match part {
            Component::Normal(_) => depth += 1,
            Component::CurDir => {}
            Component::ParentDir if depth > 0 => depth -= 1,
            _ => return false,
        }
    }
    !target.is_empty()
}

/// Looks at what an archive says of itself: entries, names, sizes.
pub(super) fn check(path: &Path) -> Result<(), UnpackError> {
    let length = File::open(path)?.metadata()?.len();
    let mut archive = open(path)?;
    let (mut packed, mut size) = (0u64, 0u64);
    for index in 0..archive.len() {
        let entry = archive.by_index_raw(index)?;
        let name = entry.name()?.into_owned();
        plain(&name).ok_or_else(|| UnpackError::Path(name.escape_debug().to_string()))?;
        packed = packed.saturating_add(entry.compressed_size());
        size = size.saturating_add(entry.size());
        if entry.encrypted() {
            return Err(UnpackError::Encrypted(name.escape_debug().to_string()));
        }
    }
    if packed > length {
        return Err(UnpackError::Overlap);
    }
    if size > SIZE_LIMIT {
        return Err(UnpackError::TooLarge("more bytes than it may have"));
    }
    Ok(())
}

/// One file of an archive, up to `limit` bytes; nothing where there is none of that name.
pub(super) fn file(path: &Path, name: &str, limit: u64) -> Result<Option<Vec<u8>>, UnpackError> {
    let mut archive = open(path)?;
    for index in 0..archive.len() {
        let entry = archive.by_index(index)?;
        let found = plain(&entry.name()?).is_some_and(|entry| entry == Path::new(name));
        if found && entry.is_file() {
            let mut text = Vec::new();
            entry.take(limit + 1).read_to_end(&mut text)?;
            if text.len() as u64 > limit {
                return Err(UnpackError::TooLarge("the buildspec"));
            }
            return Ok(Some(text));
        }
    }
    Ok(None)
}

/// Writes an archive's entries below `folder` into a tar.
pub(super) fn append<W: Write>(tar: &mut Builder<W>, path: &Path, folder: &str, mtime: u64) -> Result<(), UnpackError> {
    let mut archive = open(path)?;
    let folder = Path::new(folder.trim_start_matches('/'));
    let mut size = 0u64;
    for index in 0..archive.len() {
        let mut entry = archive.by_index(index)?;
        let name = entry.name()?.into_owned();
        let place = plain(&name).ok_or_else(|| UnpackError::Path(name.escape_debug().to_string()))?;
        if place.as_os_str().is_empty() {
            continue;
        }
        let mode = entry.unix_mode();
        let mut header = Header::new_gnu();
        header.set_mtime(mtime);
        header.set_uid(0);
        header.set_gid(0);
        let inside = folder.join(&place);
        if entry.is_dir() {
            header.set_entry_type(EntryType::Directory);
            header.set_mode(0o755);
            header.set_size(0);
            tar.append_data(&mut header, format!("{}/", inside.display()), io::empty())?;
        } else if entry.is_symlink() {
            let mut target = String::new();
            entry.by_ref().take(LINK_LIMIT).read_to_string(&mut target)?;
            if !stays(&place, &target) {
                return Err(UnpackError::Link(name.escape_debug().to_string()));
            }
            header.set_entry_type(EntryType::Symlink);
            header.set_mode(0o777);
            header.set_size(0);
            tar.append_link(&mut header, &inside, &target)?;
        } else {
            let length = entry.size();
            size = size.saturating_add(length);
            if size > SIZE_LIMIT {
                return Err(UnpackError::TooLarge("more bytes than it may have"));
            }
            header.set_mode(mode.map_or(0o644, |mode| mode & 0o777));
            header.set_size(length);
            // What an entry holds beyond what it says is not read; what it lacks is an error.
            tar.append_data(&mut header, &inside, Exactly { inner: entry.take(length), left: length })?;
        }
    }
    Ok(())
}

/// A reader that fails where it ends too early: a tar must hold what its header says.
struct Exactly<R> {
    inner: R,
    left: u64,
}

impl<R: Read> Read for Exactly<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let count = self.inner.read(buffer)?;
        self.left = self.left.saturating_sub(count as u64);
        if count == 0 && self.left > 0 && !buffer.is_empty() {
            return Err(io::Error::new(io::ErrorKind::UnexpectedEof, "an entry is shorter than it says"));
        }
        Ok(count)
    }
}

/// A tar that is written while it is read: `write` fills it on a thread of its own.
pub(super) fn stream<E: std::fmt::Display>(
    write: impl FnOnce(&mut Builder<Pipe>) -> Result<(), E> + Send + 'static,
) -> Archive {
    let (sender, receiver) = mpsc::channel(8);
    tokio::task::spawn_blocking(move || {
        let mut tar = Builder::new(Pipe { sender: sender.clone(), buffer: Vec::new() });
        let outcome = match write(&mut tar) {
            Ok(()) => tar.into_inner().and_then(|mut pipe| pipe.flush()).map_err(|error| error.to_string()),
            Err(error) => Err(error.to_string()),
        };
        if let Err(message) = outcome {
            // Where nobody reads any more, nobody needs it.
            let _ = sender.blocking_send(Err(EngineError::Refused { status: 400, message }));
        }
    });
    Box::pin(futures_util::stream::unfold(receiver, |mut receiver| async move {
        receiver.recv().await.map(|piece| (piece, receiver))
    }))
}

/// Hands what is written over in pieces.
pub(super) struct Pipe {
    sender: mpsc::Sender<Result<Bytes, EngineError>>,
    buffer: Vec<u8>,
}

impl Write for Pipe {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.buffer.extend_from_slice(bytes);
        if self.buffer.len() >= 64 << 10 {
            self.flush()?;
        }
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        if self.buffer.is_empty() {
            return Ok(());
        }
        let piece = Bytes::from(std::mem::take(&mut self.buffer));
        self.sender.blocking_send(Ok(piece)).map_err(|_| io::Error::from(io::ErrorKind::BrokenPipe))
    }
}

#[cfg(test)]
#[path = "unpack_tests.rs"]
mod tests;
