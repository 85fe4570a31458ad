//! Blobs on their way out.

use std::fs::File;
use std::io;
use std::os::unix::fs::FileExt;
use std::sync::Arc;

use bytes::Bytes;
use futures_util::stream;
use store::{Blobs, Digest, StoreError};
use wire::Body;

use crate::recent::{Recent, SMALL};

/// How much is read at once.
const PIECE: u64 = 512 * 1024;

/// Some of a blob: `length` bytes from `start` on. `size` is the size of the whole.
pub(crate) async fn body(
    blobs: &Blobs,
    recent: &Recent,
    digest: &Digest,
    size: u64,
    (start, length): (u64, u64),
) -> Result<Body, StoreError> {
    if size <= SMALL {
        let bytes = small(blobs, recent, digest).await?;
        let from = usize::try_from(start).unwrap_or(usize::MAX).min(bytes.len());
        let to = usize::try_from(start.saturating_add(length)).unwrap_or(usize::MAX).clamp(from, bytes.len());
        return Ok(Body::from(bytes.slice(from..to)));
    }
    let (file, _) = blobs.open_blob(digest).await?;
    let file = Arc::new(file.into_std().await);
    let reading = Reading { file, at: start, end: start.saturating_add(length), ahead: None };
    Ok(Body::stream(stream::unfold(reading, |mut reading| async move {
        let item = reading.next().await?;
        Some((item, reading))
    })))
}

/// All of a small blob.
pub(crate) async fn small(blobs: &Blobs, recent: &Recent, digest: &Digest) -> Result<Bytes, StoreError> {
    if let Some(bytes) = recent.get(digest) {
        return Ok(bytes);
    }
    let bytes = blobs.read(digest).await?;
    if bytes.len() as u64 <= SMALL {
        recent.put(digest, &bytes);
    }
    Ok(bytes)
}

/// A file being read, one piece ahead of what is sent.
struct Reading {
    file: Arc<File>,
    at: u64,
    end: u64,
    ahead: Option<tokio::task::JoinHandle<io::Result<Bytes>>>,
}

impl Reading {
    async fn next(&mut self) -> Option<io::Result<Bytes>> {
        if self.ahead.is_none() {
            self.ahead = self.read();
        }
        let piece = self.ahead.take()?.await.unwrap_or_else(|error| Err(io::Error::other(error)));
        match &piece {
            Ok(_) => self.ahead = self.read(),
            Err(_) => self.at = self.end,
        }
        Some(piece)
    }

    fn read(&mut self) -> Option<tokio::task::JoinHandle<io::Result<Bytes>>> {
        let length = PIECE.min(self.end.saturating_sub(self.at));
        if length == 0 {
            return None;
        }
        let (file, at) = (Arc::clone(&self.file), self.at);
        self.at += length;
        Some(tokio::task::spawn_blocking(move || {
            let mut piece = vec![0; usize::try_from(length).unwrap_or_default()];
            file.read_exact_at(&mut piece, at)?;
            Ok(Bytes::from(piece))
        }))
    }
}
