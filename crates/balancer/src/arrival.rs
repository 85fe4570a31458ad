//! What a connection begins with: the handshake where its listener speaks TLS, and the protocol that follows.

use std::rc::Rc;
use std::sync::Arc;
use std::time::Duration;

use tokio::io::{AsyncRead, AsyncWrite, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::time::timeout;
use tokio_rustls::TlsAcceptor;

use crate::answer::{self, Sending};
use crate::request::Origin;
use crate::tls::{Secured, spoken};
use crate::vocabulary::ListenerId;
use crate::worker::Worker;
use crate::{client, http2};

/// The first byte of a TLS handshake.
const HANDSHAKE: u8 = 0x16;

/// What a client's requests come over.
pub(crate) trait Stream: AsyncRead + AsyncWrite + Unpin + 'static {}

impl<S: AsyncRead + AsyncWrite + Unpin + 'static> Stream for S {}

/// Where requests come from, and how: the same for all of a connection.
#[derive(Debug, Clone)]
pub(crate) struct Front {
    pub(crate) listener: ListenerId,
    pub(crate) origin: Origin,
    /// The host that the client named in its handshake, and the certificate that it got for it.
    pub(crate) named: Option<Rc<(String, Option<String>)>>,
    /// Tells connections apart.
    pub(crate) connection: u128,
}

/// Serves a connection to its end. `read` is what was read from it already: nothing, where TLS is spoken.
pub(crate) async fn serve(worker: Rc<Worker>, stream: TcpStream, read: Vec<u8>, listener: ListenerId) {
    let (Ok(mut peer), Ok(local)) = (stream.peer_addr(), stream.local_addr()) else { return };
    peer.set_ip(peer.ip().to_canonical());
    // Without it small writes wait for acknowledgements; a failure only costs time.
    let _ = stream.set_nodelay(true);
    let Some(routes) = worker.routes(&listener) else { return };
    let connection = {
        let mut numbers = worker.numbers();
        u128::from(numbers.next()) << 64 | u128::from(numbers.next())
    };
    let origin = Origin { client: peer, local, tls: None, http2: false };
    let front = Front { listener, origin, named: None, connection };
    match routes.tls.clone() {
        None => client::serve(worker, stream, read, front).await,
        Some(secured) => {
            drop(routes);
            // Apart in memory: the many connections without TLS need not be as large as one with it.
            Box::pin(secure(worker, stream, secured, front)).await;
        }
    }
}

async fn secure(worker: Rc<Worker>, stream: TcpStream, secured: Arc<Secured>, front: Front) {
    let limit = worker.head_timeout();
    if let Ok(Some(shaken)) = timeout(limit, shake(&worker, stream, &secured)).await {
        go_on(worker, shaken, &secured, front).await;
    }
}

type Shaken = tokio_rustls::server::TlsStream<TcpStream>;

async fn shake(worker: &Worker, mut stream: TcpStream, secured: &Secured) -> Option<Shaken> {
    let mut first = [0];
    if stream.peek(&mut first).await.ok()? == 0 {
        return None;
    }
    if first[0] != HANDSHAKE {
        let mut page = Vec::new();
        let sending = Sending { now: worker.now(), keep: false, head: false, server: true };
        answer::plain_to_tls(&mut page, sending);
        stream.write_all(&page).await.ok()?;
        client::linger(stream, crate::buffer::Buffer::default()).await;
        return None;
    }
    let acceptor = TlsAcceptor::from(secured.config.clone()?);
    match acceptor.accept(stream).await {
        Ok(shaken) => Some(shaken),
        Err(error) => {
            tracing::debug!(%error, "a TLS handshake failed");
            None
        }
    }
}

async fn go_on(worker: Rc<Worker>, shaken: Shaken, secured: &Secured, mut front: Front) {
    let (_, connection) = shaken.get_ref();
    front.origin.tls = Some(spoken(connection));
    front.named = connection.server_name().map(|name| Rc::new((name.to_owned(), secured.chosen(name))));
    if connection.alpn_protocol() == Some(b"h2") {
        front.origin.http2 = true;
        http2::serve(worker, shaken, front).await;
    } else {
        client::serve(worker, shaken, Vec::new(), front).await;
    }
}

/// Writes all of it, through whatever lies between.
pub(crate) async fn send(to: &mut (impl AsyncWrite + Unpin), bytes: &[u8]) -> std::io::Result<()> {
    to.write_all(bytes).await?;
    to.flush().await
}

/// How long a client that is being refused may go on sending.
pub(crate) const LINGER: Duration = Duration::from_secs(2);
