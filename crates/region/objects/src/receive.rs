//! Bytes on their way in: hashed, checked, encrypted, written as they come, never whole in memory.
//!
//! What has come is worked on by a thread that may block, while more comes. A client that stalls holds no memory: its
//! bytes are on their way to the disk. Source: S3 User Guide, "Checking object integrity".

use std::time::Duration;

use http_body_util::BodyExt;
use md5::{Digest as _, Md5};
use store::{BlobWriter, Blobs, StoreError};
use tokio::task::JoinHandle;
use wire::Body;
use wire::checksum::Checksum;

use crate::Objects;
use crate::checksum::{Claimed, DEFAULT, mismatch};
use crate::cipher::Cipher;
use crate::errors::S3Error;
use crate::model::{Piece, Sum};

/// How much may wait while a piece is worked on.
const WAITING: usize = 512 * 1024;

/// How long a client may send nothing in the middle of a body.
const SILENCE: Duration = Duration::from_secs(30);

/// Bytes that came and are what they were said to be, not yet in their place.
pub(crate) struct Incoming {
    writer: BlobWriter,
    key: String,
    pub(crate) size: u64,
    /// The MD5, in hexadecimal.
    pub(crate) md5: String,
    /// The checksum that the client asked for or, where it asked for none, S3's own.
    pub(crate) sum: Sum,
    /// S3's own.
    pub(crate) own: String,
}

impl Incoming {
    /// Puts them in their place: they are on the disk when this returns. Whoever does this holds the gate until a record
    /// names the piece.
    pub(crate) async fn settle(self) -> Result<Piece, S3Error> {
        let blob = self.writer.finish().await?;
        Ok(Piece { blob: blob.digest, size: blob.size, key: self.key, checksum: Some(self.sum.value) })
    }
}

impl Objects {
    /// Takes a body of at most `most` bytes in.
    pub(crate) async fn receive(&self, mut body: Body, claimed: &Claimed, most: u64) -> Result<Incoming, S3Error> {
        let key = Cipher::new_key(&self.host);
        let mut idle = Some(Taking::new(&self.blobs, &key, claimed)?);
        let mut busy: Option<Busy> = None;
        let (mut waiting, mut size, mut trailing) = (Vec::new(), 0, None);
        loop {
            let (working, empty) = (busy.is_some(), waiting.is_empty());
            let next = tokio::select! {
                biased;
                next = tokio::time::timeout(SILENCE, body.frame()), if waiting.len() < WAITING => next,
                done = done(&mut busy), if working => {
                    idle = Some(done?);
                    continue;
                }
                // Nothing has come right now, so there is time for what has.
                () = std::future::ready(()), if !working && !empty => {
                    busy = idle.take().map(|taking| taking.begin(std::mem::take(&mut waiting)));
                    continue;
                }
            };
            let Some(frame) = next.map_err(|_| S3Error::RequestTimeout)? else { break };
            match frame.map_err(S3Error::body)?.into_data() {
                Ok(data) => {
                    size += data.len() as u64;
                    if size > most {
                        return Err(S3Error::EntityTooLarge { size, most });
                    }
                    waiting.extend_from_slice(&data);
                }
                Err(frame) => {
                    trailing = frame.into_trailers().ok().and_then(|trailers| only_sum(&trailers)).or(trailing);
                }
            }
        }
        let taking = match idle {
            Some(taking) => taking,
            None => done(&mut busy).await?,
        };
        done(&mut Some(taking.begin(waiting))).await?.check(key, claimed, trailing)
    }
}

/// A body that is taken in.
struct Taking {
    blobs: Blobs,
    /// From the first bytes on.
    writer: Option<BlobWriter>,
    cipher: Cipher,
    md5: Md5,
    /// The one that the client claims or asks for.
    sum: Option<Checksum>,
    own: Option<Checksum>,
}

impl Taking {
    fn new(blobs: &Blobs, key: &str, claimed: &Claimed) -> Result<Self, S3Error> {
        let sum = claimed.algorithm.as_deref().and_then(Checksum::of_name);
        let own = Checksum::of_name(DEFAULT).filter(|own| sum.as_ref().is_none_or(|sum| sum.name() != own.name()));
        let cipher = Cipher::new(key)?;
        Ok(Self { blobs: blobs.clone(), writer: None, cipher, md5: Md5::new(), sum, own })
    }

    fn begin(mut self, data: Vec<u8>) -> Busy {
        tokio::task::spawn_blocking(move || {
            self.take(data)?;
            Ok(self)
        })
    }

    /// Takes some of it in, on a thread that may block.
    fn take(&mut self, mut data: Vec<u8>) -> Result<(), StoreError> {
        self.md5.update(&data);
        for sum in [&mut self.sum, &mut self.own].into_iter().flatten() {
            sum.update(&data);
        }
        self.cipher.apply(&mut data);
        let writer = match &mut self.writer {
            Some(writer) => writer,
            none => none.insert(self.blobs.writer_now()?),
        };
        writer.write_now(&data)
    }

    /// Whether it is what it was said to be.
    fn check(self, key: String, claimed: &Claimed, trailing: Option<Sum>) -> Result<Incoming, S3Error> {
        let md5: [u8; 16] = self.md5.finalize().into();
        if claimed.md5.is_some_and(|claimed| claimed != md5) {
            let text = "The Content-MD5 you specified did not match what we received.";
            return Err(S3Error::BadDigest(text.to_owned()));
        }
        let told = |sum: Checksum| Sum { algorithm: sum.name().to_owned(), value: sum.finish(), composite: false };
        let (sum, own) = (self.sum.map(told), self.own.map(told));
        // A trailing one was checked where the body was taken out of its chunks.
        let asked = sum.clone().or(trailing);
        if let (Some(sum), Some(claimed)) = (&asked, &claimed.value)
            && sum.value != *claimed
        {
            return Err(mismatch(&sum.algorithm));
        }
        let missing = || S3Error::from(wire::Error::internal("a body without a checksum"));
        let own = own.or(sum).ok_or_else(missing)?;
        let writer = self.writer.ok_or_else(missing)?;
        let size = writer.size();
        Ok(Incoming {
            writer,
            key,
            size,
            md5: hex::encode(md5),
            sum: asked.unwrap_or_else(|| own.clone()),
            own: own.value,
        })
    }
}

/// What is done with the bytes that have come.
type Busy = JoinHandle<Result<Taking, StoreError>>;

async fn done(busy: &mut Option<Busy>) -> Result<Taking, S3Error> {
    let Some(handle) = busy else { return std::future::pending().await };
    let taking = handle.await;
    *busy = None;
    Ok(taking.map_err(wire::Error::internal)??)
}

/// The one checksum of a body's trailers.
fn only_sum(trailers: &http::HeaderMap) -> Option<Sum> {
    let mut sums = trailers.iter().filter_map(|(name, value)| {
        let algorithm = Checksum::of_header(name.as_str())?.name().to_owned();
        Some(Sum { algorithm, value: value.to_str().ok()?.to_owned(), composite: false })
    });
    let first = sums.next()?;
    sums.next().is_none().then_some(first)
}
