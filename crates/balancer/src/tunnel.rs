//! What follows an upgrade: bytes both ways, understood by neither side of the balancer.

use std::time::Duration;

use tokio::io::{AsyncRead, AsyncWrite, AsyncWriteExt};
use tokio::net::TcpStream;

use crate::arrival::{Stream, send};
use crate::buffer::Buffer;
use crate::idle::Idle;

/// Passes bytes both ways until both sides have ended, one has failed, or nothing moved for `limit`.
pub(crate) async fn run(
    client: (&mut impl Stream, &mut Buffer),
    target: (&mut TcpStream, &mut Buffer),
    idle: &mut Idle,
    limit: Duration,
) {
    let mut other = idle.pair(limit);
    let (mut client_in, mut client_out) = tokio::io::split(client.0);
    let (mut target_in, mut target_out) = target.0.split();
    let up = one_way(&mut client_in, client.1, &mut target_out, idle, limit);
    let down = one_way(&mut target_in, target.1, &mut client_out, &mut other, limit);
    // The first failure ends both: there is nobody to tell.
    let _ = tokio::try_join!(up, down);
}

/// One side has failed or fallen silent.
struct Over;

async fn one_way(
    from: &mut (impl AsyncRead + Unpin),
    buffer: &mut Buffer,
    to: &mut (impl AsyncWrite + Unpin),
    idle: &mut Idle,
    limit: Duration,
) -> Result<(), Over> {
    loop {
        if !buffer.is_empty() {
            idle.within(limit, send(to, buffer.bytes())).await.map_err(|_| Over)?.map_err(|_| Over)?;
            buffer.clear();
        }
        if idle.within(limit, buffer.read_much(from)).await.map_err(|_| Over)?.map_err(|_| Over)? == 0 {
            return to.shutdown().await.map_err(|_| Over);
        }
    }
}
