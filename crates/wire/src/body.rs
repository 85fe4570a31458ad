//! Bodies that stream.

use std::fmt;
use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::{Bytes, BytesMut};
use futures_util::{Stream, StreamExt};
use http_body::Frame;
use http_body_util::combinators::UnsyncBoxBody;
use http_body_util::{BodyExt, Full, StreamBody};

/// What can go wrong while a body flows.
pub type BodyError = Box<dyn std::error::Error + Send + Sync>;

/// The writing end of [`Body::channel`].
pub type Sender = http_body_util::channel::Sender<Bytes, BodyError>;

/// The bytes of a request or an answer, which need not be in memory all at once.
pub struct Body {
    inner: UnsyncBoxBody<Bytes, BodyError>,
}

impl Body {
    /// No bytes.
    pub fn empty() -> Self {
        Self::from(Bytes::new())
    }

    /// Any HTTP body.
    pub fn new<B>(body: B) -> Self
    where
        B: http_body::Body<Data = Bytes> + Send + 'static,
        B::Error: Into<BodyError>,
    {
        Self { inner: body.map_err(Into::into).boxed_unsync() }
    }

    /// Bytes that come from a stream.
    pub fn stream(stream: impl Stream<Item = io::Result<Bytes>> + Send + 'static) -> Self {
        Self::new(StreamBody::new(stream.map(|item| item.map(Frame::data))))
    }

    /// A body that another task writes; it holds at most `buffered` pieces.
    pub fn channel(buffered: usize) -> (Sender, Self) {
        let (sender, body) = http_body_util::channel::Channel::new(buffered);
        (sender, Self::new(body))
    }

    /// The next piece of data; trailers are passed over.
    pub async fn next(&mut self) -> Option<Result<Bytes, BodyError>> {
        loop {
            match self.inner.frame().await? {
                Ok(frame) => {
                    if let Ok(data) = frame.into_data() {
                        return Some(Ok(data));
                    }
                }
                Err(error) => return Some(Err(error)),
            }
        }
    }

    /// All of the bytes, or an error where there are more than `limit`.
    ///
    /// # Errors
    /// Where the body breaks off, or is larger than `limit`.
    pub async fn collect_limited(mut self, limit: usize) -> Result<Bytes, BodyError> {
        let mut first: Option<Bytes> = None;
        let mut rest = BytesMut::new();
        while let Some(piece) = self.next().await {
            let piece = piece?;
            let have = first.as_ref().map_or(0, Bytes::len) + rest.len();
            if have + piece.len() > limit {
                return Err(format!("the body is larger than {limit} bytes").into());
            }
            match (&first, rest.is_empty()) {
                (None, _) => first = Some(piece),
                (Some(head), true) => {
                    rest.extend_from_slice(head);
                    rest.extend_from_slice(&piece);
                    first = Some(Bytes::new());
                }
                (Some(_), false) => rest.extend_from_slice(&piece),
            }
        }
        Ok(if rest.is_empty() { first.unwrap_or_default() } else { rest.freeze() })
    }

    /// The bytes as a stream, for those who read streams.
    pub fn into_stream(self) -> impl Stream<Item = io::Result<Bytes>> + Send {
        futures_util::stream::unfold(self, |mut body| async move {
            let item = body.next().await?.map_err(io::Error::other);
            Some((item, body))
        })
    }
}

impl Default for Body {
    fn default() -> Self {
        Self::empty()
    }
}

impl fmt::Debug for Body {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Body(..)")
    }
}

impl http_body::Body for Body {
    type Data = Bytes;
    type Error = BodyError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Self::Data>, Self::Error>>> {
        Pin::new(&mut self.inner).poll_frame(cx)
    }

    fn is_end_stream(&self) -> bool {
        self.inner.is_end_stream()
    }

    fn size_hint(&self) -> http_body::SizeHint {
        self.inner.size_hint()
    }
}

impl From<Bytes> for Body {
    fn from(bytes: Bytes) -> Self {
        Self { inner: Full::new(bytes).map_err(|never| match never {}).boxed_unsync() }
    }
}

impl From<Vec<u8>> for Body {
    fn from(bytes: Vec<u8>) -> Self {
        Self::from(Bytes::from(bytes))
    }
}

impl From<String> for Body {
    fn from(text: String) -> Self {
        Self::from(Bytes::from(text))
    }
}

impl From<&'static str> for Body {
    fn from(text: &'static str) -> Self {
        Self::from(Bytes::from_static(text.as_bytes()))
    }
}
