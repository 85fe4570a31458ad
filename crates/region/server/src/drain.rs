//! The body of a request that was answered before it was read.
//!
//! HTTP/1.1 keeps a connection only when the whole request was read. A client that is refused early (a signature, a
//! permission) and goes on sending would find the connection closed under it, without having read the answer. So what
//! is left is read for a moment and thrown away, while the answer is already on its way.
//!
//! A client that waits for `100 Continue` and is answered without it has sent nothing. It is told that its connection
//! ends, as S3 tells it: otherwise neither side knows whether a body follows (botocore, for one, mistakes the next
//! answer on that connection for this one). Source: RFC 9110, section 10.1.1.

use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use http::header::{CONNECTION, EXPECT};
use http::{HeaderValue, Request, Response};
use http_body_util::BodyExt;
use hyper::body::{Body, Frame, Incoming, SizeHint};

/// At most so much is thrown away, and for so long. A layer of an image is large, and its client reads the answer only
/// while it is let go on.
const MOST: usize = 64 << 20;
const LONGEST: Duration = Duration::from_secs(10);

/// Whether a client that waits for `100 Continue` was told to go on.
pub(crate) struct Continued(Option<Arc<AtomicBool>>);

impl Continued {
    /// The answer, with the end of the connection where the client was not told.
    pub(crate) fn close<B>(&self, mut response: Response<B>) -> Response<B> {
        if self.0.as_ref().is_some_and(|told| !told.load(Ordering::Acquire)) {
            response.headers_mut().insert(CONNECTION, HeaderValue::from_static("close"));
        }
        response
    }
}

/// A body whose rest is read when it is dropped.
pub(crate) struct Drained {
    body: Option<Incoming>,
    /// Of a client that waits: whether it was told to go on, which hyper does at the first look at a body.
    told: Option<Arc<AtomicBool>>,
}

impl Drained {
    pub(crate) fn of(request: Request<Incoming>) -> (Request<wire::Body>, Continued) {
        let told = request.headers().contains_key(EXPECT).then(Arc::default);
        let continued = Continued(told.clone());
        (request.map(|body| wire::Body::new(Self { body: Some(body), told })), continued)
    }

    /// Whether the client sends, or has sent.
    fn sends(&self) -> bool {
        self.told.as_ref().is_none_or(|told| told.load(Ordering::Acquire))
    }
}

impl Body for Drained {
    type Data = Bytes;
    type Error = hyper::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Self::Error>>> {
        let Self { body: Some(body), told } = &mut *self else { return Poll::Ready(None) };
        // For an empty body hyper has nothing to wait for, and tells nobody to go on.
        if let Some(told) = told.as_ref().filter(|_| !body.is_end_stream()) {
            told.store(true, Ordering::Release);
        }
        Pin::new(body).poll_frame(context)
    }

    fn is_end_stream(&self) -> bool {
        self.body.as_ref().is_none_or(Body::is_end_stream)
    }

    fn size_hint(&self) -> SizeHint {
        self.body.as_ref().map_or_else(|| SizeHint::with_exact(0), Body::size_hint)
    }
}

impl Drop for Drained {
    fn drop(&mut self) {
        let sends = self.sends();
        let Some(mut body) = self.body.take().filter(|body| sends && !body.is_end_stream()) else { return };
        let Ok(runtime) = tokio::runtime::Handle::try_current() else { return };
        runtime.spawn(tokio::time::timeout(LONGEST, async move {
            let mut read = 0;
            while let Some(Ok(frame)) = body.frame().await {
                read += frame.data_ref().map_or(0, Bytes::len);
                if read > MOST {
                    return;
                }
            }
        }));
    }
}
