//! Bytes on their way out: read a piece ahead of what is sent, and decrypted.

use std::collections::{HashMap, VecDeque};
use std::fs::File;
use std::io;
use std::os::unix::fs::FileExt;
use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;
use futures_util::stream;
use store::{Blobs, Digest};
use tokio::task::JoinHandle;
use wire::Body;

use crate::cipher::Cipher;
use crate::errors::S3Error;
use crate::model::Piece;
use crate::range::Span;

/// How much is read at once.
const READ: u64 = 256 * 1024;

/// The blobs that are being read: they stay until that is over, whatever becomes of their records.
#[derive(Clone, Default)]
pub(crate) struct Pins(Arc<Mutex<HashMap<Digest, usize>>>);

/// Keeps blobs from being removed until it is dropped.
pub(crate) struct Pin {
    pins: Pins,
    blobs: Vec<Digest>,
}

impl Pins {
    /// To be called with the gate in hand that the records were read with.
    pub(crate) fn pin(&self, blobs: impl IntoIterator<Item = Digest>) -> Pin {
        let blobs: Vec<Digest> = blobs.into_iter().collect();
        let mut counts = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        for blob in &blobs {
            *counts.entry(blob.clone()).or_default() += 1;
        }
        Pin { pins: self.clone(), blobs }
    }

    /// Whether somebody reads it.
    pub(crate) fn holds(&self, blob: &Digest) -> bool {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).contains_key(blob)
    }
}

impl Drop for Pin {
    fn drop(&mut self) {
        let mut counts = self.pins.0.lock().unwrap_or_else(PoisonError::into_inner);
        for blob in &self.blobs {
            if let Some(count) = counts.get_mut(blob) {
                *count -= 1;
                if *count == 0 {
                    counts.remove(blob);
                }
            }
        }
    }
}

/// Some bytes of an object's pieces.
pub(crate) fn body(blobs: &Blobs, pin: Pin, pieces: &[Piece], span: Span) -> Result<Body, S3Error> {
    if span.length == 0 {
        return Ok(Body::empty());
    }
    let mut reading = Reading { blobs: blobs.clone(), pieces: cut(pieces, span), file: None, ahead: None, _pin: pin };
    // The first piece is opened now, so that what cannot be read is an error rather than an answer that breaks off.
    reading.open().map_err(wire::Error::internal)?;
    Ok(Body::stream(stream::unfold(reading, |mut reading| async move {
        let item = reading.next().await?;
        Some((item, reading))
    })))
}

/// The pieces that a span touches, each with its own span.
fn cut(pieces: &[Piece], span: Span) -> VecDeque<(Piece, Span)> {
    let (mut at, mut cut) = (0, VecDeque::new());
    let end = span.start + span.length;
    for piece in pieces {
        let (from, to) = (span.start.max(at), end.min(at + piece.size));
        if from < to {
            cut.push_back((piece.clone(), Span { start: from - at, length: to - from }));
        }
        at += piece.size;
    }
    cut
}

struct Reading {
    blobs: Blobs,
    pieces: VecDeque<(Piece, Span)>,
    /// The piece that is being read, and what is left of it.
    file: Option<(Arc<File>, String, Span)>,
    ahead: Option<JoinHandle<io::Result<Bytes>>>,
    _pin: Pin,
}

impl Reading {
    async fn next(&mut self) -> Option<io::Result<Bytes>> {
        if self.ahead.is_none() {
            match self.read() {
                Ok(ahead) => self.ahead = ahead,
                Err(error) => return Some(Err(error)),
            }
        }
        let data = self.ahead.take()?.await.unwrap_or_else(|error| Err(io::Error::other(error)));
        if data.is_ok() {
            match self.read() {
                Ok(ahead) => self.ahead = ahead,
                Err(error) => return Some(Err(error)),
            }
        }
        Some(data)
    }

    fn open(&mut self) -> io::Result<()> {
        if self.file.as_ref().is_none_or(|(_, _, left)| left.length == 0) {
            self.file = match self.pieces.pop_front() {
                Some((piece, span)) => {
                    let file = File::open(self.blobs.path(&piece.blob))?;
                    Some((Arc::new(file), piece.key, span))
                }
                None => None,
            };
        }
        Ok(())
    }

    fn read(&mut self) -> io::Result<Option<JoinHandle<io::Result<Bytes>>>> {
        self.open()?;
        let Some((file, key, left)) = &mut self.file else { return Ok(None) };
        let (at, length) = (left.start, left.length.min(READ));
        *left = Span { start: at + length, length: left.length - length };
        let (file, mut cipher) = (Arc::clone(file), Cipher::new(key).map_err(io::Error::other)?);
        Ok(Some(tokio::task::spawn_blocking(move || {
            let mut data = vec![0; usize::try_from(length).map_err(io::Error::other)?];
            file.read_exact_at(&mut data, at)?;
            cipher.seek(at);
            cipher.apply(&mut data);
            Ok(Bytes::from(data))
        })))
    }
}
