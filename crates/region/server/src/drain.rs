//! The body of a request that was answered before it was read.
//!
//! HTTP/1.1 keeps a connection only when the whole request was read. A client that is refused early (a signature, a
//! permission) and goes on sending would find the connection closed under it, without having read the answer. So what
//! is left is read for a moment and thrown away.

use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use http_body_util::BodyExt;
use hyper::body::{Body, Frame, Incoming, SizeHint};

/// At most so much is thrown away, and for so long.
const MOST: usize = 1 << 20;
const LONGEST: Duration = Duration::from_secs(1);

/// A body whose rest is read when it is dropped.
pub(crate) struct Drained(Option<Incoming>);

impl Drained {
    /// A client that waits for `100 Continue` has sent nothing, and is not asked to when nobody reads.
    pub(crate) fn of(request: http::Request<Incoming>) -> http::Request<wire::Body> {
        let waits = request.headers().contains_key(http::header::EXPECT);
        request.map(|body| if waits { wire::Body::new(body) } else { wire::Body::new(Self(Some(body))) })
    }
}

impl Body for Drained {
    type Data = Bytes;
    type Error = hyper::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Self::Error>>> {
        match &mut self.0 {
            Some(body) => Pin::new(body).poll_frame(context),
            None => Poll::Ready(None),
        }
    }

    fn is_end_stream(&self) -> bool {
        self.0.as_ref().is_none_or(Body::is_end_stream)
    }

    fn size_hint(&self) -> SizeHint {
        self.0.as_ref().map_or_else(|| SizeHint::with_exact(0), Body::size_hint)
    }
}

impl Drop for Drained {
    fn drop(&mut self) {
        let Some(mut body) = self.0.take().filter(|body| !body.is_end_stream()) else { return };
        if body.size_hint().lower() > MOST as u64 {
            return;
        }
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
