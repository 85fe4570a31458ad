//! Bytes on their way in: hashed, checked, encrypted, written as they come, never whole in memory.

use http_body_util::BodyExt;
use md5::{Digest as _, Md5};
use store::BlobWriter;
use wire::Body;
use wire::checksum::Checksum;

use crate::Objects;
use crate::checksum::{Claimed, mismatch};
use crate::cipher::Cipher;
use crate::errors::S3Error;
use crate::model::{Piece, Sum};

/// Bytes that came and are what they were said to be, not yet in their place.
pub(crate) struct Incoming {
    writer: BlobWriter,
    key: String,
    pub(crate) size: u64,
    /// The MD5, in hexadecimal.
    pub(crate) md5: String,
    pub(crate) sum: Option<Sum>,
}

impl Incoming {
    /// Puts them in their place: they are on the disk when this returns. Whoever does this holds the gate until a record
    /// names the piece.
    pub(crate) async fn settle(self) -> Result<Piece, S3Error> {
        let blob = self.writer.finish().await?;
        Ok(Piece { blob: blob.digest, size: blob.size, key: self.key, checksum: self.sum.map(|sum| sum.value) })
    }
}

impl Objects {
    /// Takes a body of at most `most` bytes in.
    pub(crate) async fn receive(&self, mut body: Body, claimed: &Claimed, most: u64) -> Result<Incoming, S3Error> {
        let key = Cipher::new_key(&self.host);
        let mut cipher = Cipher::new(&key)?;
        let mut writer = self.blobs.writer().await?;
        let mut md5 = Md5::new();
        let mut sum = claimed.algorithm.as_deref().and_then(Checksum::of_name);
        let mut trailing = None;
        while let Some(frame) = body.frame().await {
            let data = match frame.map_err(S3Error::body)?.into_data() {
                Ok(data) => data,
                Err(frame) => {
                    trailing = frame.into_trailers().ok().and_then(|trailers| only_sum(&trailers)).or(trailing);
                    continue;
                }
            };
            if writer.size() + data.len() as u64 > most {
                return Err(S3Error::EntityTooLarge { most });
            }
            md5.update(&data);
            if let Some(sum) = &mut sum {
                sum.update(&data);
            }
            let mut data = Vec::from(data);
            cipher.apply(&mut data);
            writer.write(&data).await?;
        }
        let md5: [u8; 16] = md5.finalize().into();
        if claimed.md5.is_some_and(|claimed| claimed != md5) {
            let text = "The Content-MD5 you specified did not match what we received.";
            return Err(S3Error::BadDigest(text.to_owned()));
        }
        let sum = sum.map(|sum| Sum { algorithm: sum.name().to_owned(), value: sum.finish(), composite: false });
        // A trailing one was checked where the body was taken out of its chunks.
        let sum = sum.or(trailing);
        if let (Some(sum), Some(claimed)) = (&sum, &claimed.value)
            && sum.value != *claimed
        {
            return Err(mismatch(&sum.algorithm));
        }
        Ok(Incoming { size: writer.size(), writer, key, md5: hex::encode(md5), sum })
    }
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
