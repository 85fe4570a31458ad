//! Health checks: one request, one outcome.

use std::net::SocketAddr;
use std::sync::Arc;

use tokio::io::AsyncWriteExt;
use tokio::net::TcpStream;
use tokio::time::{Instant, sleep_until, timeout};

use crate::buffer::Buffer;
use crate::control::Shared;
use crate::head::slots;
use crate::health::Outcome;
use crate::response::{Asked, parse};
use crate::target::{Group, Target};

/// Checks a target at once, and again at every interval, until the task is aborted.
pub(crate) async fn watch(shared: Arc<Shared>, group: Arc<Group>, target: Arc<Target>) {
    loop {
        let begun = Instant::now();
        let check = group.check();
        let outcome = once(&target, &check.path, check.timeout).await;
        let before = target.is_healthy();
        if target.checked(outcome, &check) {
            if !before && target.is_healthy() {
                group.came_up(&target);
            }
            group.recount();
            shared.announce();
        }
        tokio::select! {
            () = sleep_until(begun + check.interval) => {}
            () = target.check_now.notified() => {}
        }
    }
}

async fn once(target: &Target, path: &str, limit: std::time::Duration) -> Outcome {
    let wanted = target.wanted();
    let host = SocketAddr::new(target.address.ip(), wanted.check_port);
    let request = async {
        match wanted.check_endpoint {
            Some(endpoint) => ask(endpoint, path, host).await,
            // Its packets are lost: nothing will ever come.
            None => std::future::pending().await,
        }
    };
    match timeout(limit, request).await {
        Ok(Some(status)) => Outcome::Status(status),
        Ok(None) => Outcome::Failed,
        Err(_) => Outcome::TimedOut,
    }
}

/// Asks once; the status, or nothing where the connection failed or what came is not HTTP.
async fn ask(endpoint: SocketAddr, path: &str, host: SocketAddr) -> Option<u16> {
    let mut stream = TcpStream::connect(endpoint).await.ok()?;
    let head = format!(
        "GET {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\nUser-Agent: ELB-HealthChecker/2.0\r\n\
         Accept-Encoding: gzip, compressed\r\n\r\n"
    );
    stream.write_all(head.as_bytes()).await.ok()?;
    let asked = Asked { modern: true, keep_alive: false, head: false, upgrade: false };
    let mut buffer = Buffer::default();
    loop {
        if buffer.read(&mut stream).await.ok()? == 0 {
            return None;
        }
        let skip = match parse(buffer.bytes(), &mut slots(), asked).ok()? {
            Some(response) if response.is_interim() => response.length,
            Some(response) => return Some(response.status),
            None => 0,
        };
        buffer.used(skip);
    }
}
