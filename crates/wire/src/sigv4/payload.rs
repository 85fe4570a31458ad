//! Bodies whose hash stands under the signature.

use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use http_body::{Frame, SizeHint};
use sha2::{Digest, Sha256};

use super::key::SigningKey;
use super::verify::matches;
use super::{Claim, Failure};
use crate::schema::Protocol;
use crate::{Body, BodyError};

/// A signature that waits for the body's hash.
#[derive(Debug)]
pub(super) struct Late {
    pub(super) head: String,
    pub(super) key: SigningKey,
    pub(super) claim: Claim,
}

enum Against {
    Hash {
        claimed: String,
        s3: bool,
    },
    Late(Box<Late>),
    /// The check is over.
    Nothing,
}

/// A body that is hashed as it flows, and refused at its end where the hash is wrong.
pub(super) struct Checked {
    body: Body,
    hash: Sha256,
    against: Against,
}

impl Checked {
    pub(super) fn hash(body: Body, claimed: String, s3: bool) -> Self {
        Self { body, hash: Sha256::new(), against: Against::Hash { claimed, s3 } }
    }

    pub(super) fn late(body: Body, late: Box<Late>) -> Self {
        Self { body, hash: Sha256::new(), against: Against::Late(late) }
    }

    fn finish(&mut self) -> Result<(), BodyError> {
        let computed = hex::encode(std::mem::take(&mut self.hash).finalize());
        match std::mem::replace(&mut self.against, Against::Nothing) {
            Against::Hash { claimed, s3 } if claimed != computed => {
                let failure = Failure::Payload { claimed, computed };
                Err(if s3 { failure.error(Protocol::RestXml).into() } else { failure.into() })
            }
            Against::Late(late) => Ok(matches(&late.claim, late.key, format!("{}{computed}", late.head))?),
            Against::Hash { .. } | Against::Nothing => Ok(()),
        }
    }
}

impl http_body::Body for Checked {
    type Data = Bytes;
    type Error = BodyError;

    fn poll_frame(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, BodyError>>> {
        match ready!(Pin::new(&mut self.body).poll_frame(cx)) {
            Some(Ok(frame)) => {
                if let Some(data) = frame.data_ref() {
                    self.hash.update(data);
                }
                Poll::Ready(Some(Ok(frame)))
            }
            Some(Err(error)) => Poll::Ready(Some(Err(error))),
            None => Poll::Ready(self.finish().err().map(Err)),
        }
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}
