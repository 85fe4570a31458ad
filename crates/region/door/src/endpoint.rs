//! What is not shaped like an AWS operation: the OCI registry, Git, webhooks, container credentials.

use std::net::SocketAddr;

use http::{Request, Response};
use wire::Body;

use crate::handler::Boxed;

/// Where a request came from.
#[derive(Debug, Clone, Copy)]
pub struct Peer {
    /// The other side's address.
    pub address: SocketAddr,
    /// This side's address.
    pub local: SocketAddr,
}

/// Answers the requests below a path. It asks [`crate::Door::admit`] before it does anything for a caller.
pub trait Endpoint: Send + Sync + 'static {
    /// Answers one request.
    fn handle(&self, request: Request<Body>, peer: Peer) -> Boxed<'_, Response<Body>>;
}
