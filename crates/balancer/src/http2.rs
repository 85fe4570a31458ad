//! HTTP/2 in front: each stream becomes one HTTP/1.1 request of the balancer's own, over a pipe in memory.
//!
//! So that rules, forwarding, stickiness and journals are the same for both, and a target never sees what was not
//! read strictly: hyper speaks the frames, and what comes out of them goes through the same door as any other request.
//!
//! Deliberately absent: HTTP/2 to targets, server push, WebSocket over HTTP/2; as on AWS, HTTP/2 comes with TLS only.

use std::cell::Cell;
use std::pin::pin;
use std::rc::Rc;

use hyper::body::Incoming;
use hyper::header::{CONTENT_LENGTH, COOKIE, EXPECT, HOST, HeaderValue, TE};
use hyper::service::service_fn;
use hyper::{Request, Response, Uri};
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::task::spawn_local;
use tokio::time::{Instant, sleep_until};

use crate::arrival::{Front, Stream};
use crate::client;
use crate::worker::Worker;

/// The most requests at once on one connection, as on AWS.
const STREAMS: u32 = 128;
/// What lies in a pipe, in either direction.
const PIPE: usize = 16 * 1024;
/// The most bytes of one stream's body that wait here.
const WINDOW: u32 = 64 * 1024;
/// The most bytes of a head.
const HEAD: u32 = 64 * 1024;

/// Runs what a connection spawns on this thread.
#[derive(Debug, Clone, Copy)]
struct Here;

impl<F: Future + 'static> hyper::rt::Executor<F> for Here {
    fn execute(&self, future: F) {
        spawn_local(async move {
            future.await;
        });
    }
}

/// How many requests there are, and when the last one ended.
#[derive(Debug)]
struct Load(Cell<usize>, Cell<Instant>);

struct Running(Rc<Load>);

impl Running {
    fn new(load: &Rc<Load>) -> Self {
        load.0.set(load.0.get() + 1);
        Self(Rc::clone(load))
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        self.0.0.set(self.0.0.get() - 1);
        self.0.1.set(Instant::now());
    }
}

/// Serves a connection to its end.
pub(crate) async fn serve(worker: Rc<Worker>, stream: impl Stream, front: Front) {
    let Some(routes) = worker.routes(&front.listener) else { return };
    let (idle, keep_alive) = (routes.idle_timeout, Instant::now() + routes.keep_alive);
    drop(routes);
    let load = Rc::new(Load(Cell::new(0), Cell::new(Instant::now())));
    let counted = Rc::clone(&load);
    let service = service_fn(move |request| {
        let running = Running::new(&counted);
        one(Rc::clone(&worker), front.clone(), request, running)
    });
    let mut connection = pin!(
        hyper::server::conn::http2::Builder::new(Here)
            .timer(TokioTimer::new())
            .max_concurrent_streams(STREAMS)
            .max_header_list_size(HEAD)
            .initial_stream_window_size(WINDOW)
            .initial_connection_window_size(4 * WINDOW)
            .max_send_buf_size(PIPE)
            .serve_connection(TokioIo::new(stream), service)
    );
    loop {
        let end = keep_alive.min(load.1.get() + idle);
        tokio::select! {
            // Whatever broke, there is nobody left to tell.
            _ = connection.as_mut() => return,
            () = sleep_until(end) => {
                let silent = load.0.get() == 0 && load.1.get().elapsed() >= idle;
                if silent || Instant::now() >= keep_alive {
                    break;
                }
                // Requests are under way: the time counts from when the last of them ends.
                if load.0.get() > 0 {
                    load.1.set(Instant::now());
                }
            }
        }
    }
    connection.as_mut().graceful_shutdown();
    let _ = tokio::time::timeout(idle, connection).await;
}

async fn one(
    worker: Rc<Worker>,
    front: Front,
    mut request: Request<Incoming>,
    running: Running,
) -> Result<Response<Incoming>, hyper::Error> {
    rewrite(&mut request);
    let (near, far) = tokio::io::duplex(PIPE);
    spawn_local(async move {
        client::serve(worker, far, Vec::new(), front).await;
        drop(running);
    });
    let (mut sender, connection) = hyper::client::conn::http1::handshake(TokioIo::new(near)).await?;
    spawn_local(async move {
        // Where it breaks, the stream does: its client sees that.
        let _ = connection.await;
    });
    sender.send_request(request).await
}

/// From HTTP/2's form to HTTP/1.1's: the authority becomes the host, cookies are put together again.
fn rewrite(request: &mut Request<Incoming>) {
    let authority = request.uri().authority().and_then(|one| HeaderValue::from_str(one.as_str()).ok());
    let path = request.uri().path_and_query().cloned();
    let mut parts = hyper::http::uri::Parts::default();
    parts.path_and_query = path;
    if let Ok(uri) = Uri::from_parts(parts) {
        *request.uri_mut() = uri;
    }
    *request.version_mut() = hyper::Version::HTTP_11;
    let headers = request.headers_mut();
    if let Some(authority) = authority {
        headers.insert(HOST, authority);
    }
    headers.remove(TE);
    headers.remove(EXPECT);
    if headers.get_all(CONTENT_LENGTH).iter().count() > 1 {
        // Left to be refused: two lengths are how requests are smuggled.
        return;
    }
    let cookies: Vec<&[u8]> = headers.get_all(COOKIE).iter().map(HeaderValue::as_bytes).collect();
    if cookies.len() > 1
        && let Ok(joined) = HeaderValue::from_bytes(&cookies.join(&b"; "[..]))
    {
        headers.insert(COOKIE, joined);
    }
}
