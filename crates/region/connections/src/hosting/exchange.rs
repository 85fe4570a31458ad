//! One request carried to git and its answer back, both streaming.
//!
//! A push goes on to its end even where its client has gone: what it changed is noticed then too. A clone whose client
//! has gone is ended.

use std::sync::Arc;

use ::model::AccountId;
use bytes::{Bytes, BytesMut};
use host::{Command, Running};
use http::{Response, StatusCode};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::sync::oneshot;
use wire::{Body, Sender};

use super::cgi::{self, Head};
use super::{Route, text};
use crate::Connections;
use crate::errors::ConnectionsError;

/// The last bytes of a push's answer, which end it: until they come, the client does not take it for done.
const HELD: usize = 4;

/// How many pieces of an answer wait for a slow client.
const BUFFERED: usize = 16;

/// Carries a request to git and its answer back.
pub(super) async fn exchange(
    room: Arc<Connections>,
    command: Command,
    body: Body,
    route: Route,
    account: AccountId,
) -> Response<Body> {
    let running = match room.context.host.processes.spawn(command).await {
        Ok(running) => running,
        Err(error) => {
            tracing::error!(%error, "git could not be started");
            return text(StatusCode::INTERNAL_SERVER_ERROR, format!("{error}\n"));
        }
    };
    let (sender, answer) = Body::channel(BUFFERED);
    let (tell_head, head) = oneshot::channel();
    let (tell_fed, fed) = oneshot::channel();
    let pushes = route.changes;
    tokio::spawn(async move {
        let outlet = Outlet { sender: Some(sender), held: BytesMut::new(), hold: if pushes { HELD } else { 0 } };
        carry(&room, running, body, (tell_head, tell_fed), outlet, &route, &account).await;
    });
    let Ok(Head { status, headers }) = head.await else {
        return text(StatusCode::INTERNAL_SERVER_ERROR, "git did not answer\n");
    };
    if pushes {
        // Clients need not be ready for an answer while they still send; the end of the answer ends this wait too.
        let _ = fed.await;
    }
    let mut response = Response::new(answer);
    *response.status_mut() = status;
    *response.headers_mut() = headers;
    response
}

async fn carry(
    room: &Connections,
    running: Running,
    mut body: Body,
    (tell_head, tell_fed): (oneshot::Sender<Head>, oneshot::Sender<()>),
    mut outlet: Outlet,
    route: &Route,
    account: &AccountId,
) {
    let Running { input, mut output, finished, guard } = running;
    let feed = async move {
        if let Some(mut input) = input {
            // A body that breaks off ends the input early, which git takes for what it is.
            while let Some(Ok(piece)) = body.next().await {
                if input.write_all(&piece).await.is_err() {
                    break;
                }
            }
            let _ = input.shutdown().await;
        }
        let _ = tell_fed.send(());
    };
    {
        let relay = relay(&mut output, tell_head, &mut outlet);
        tokio::pin!(feed, relay);
        tokio::select! {
            () = &mut relay => {}
            () = &mut feed => relay.await,
        }
    }
    if !route.changes {
        // Whether it has ended or nobody listens any more: this ends it.
        drop(guard);
        outlet.finish().await;
        return;
    }
    match finished.await {
        Ok(Ok(ended)) if ended.success() => {}
        Ok(Ok(ended)) => {
            tracing::debug!(repository = %route.name, code = ?ended.code, stderr = ended.stderr, "a push ended early");
        }
        Ok(Err(error)) => tracing::warn!(repository = %route.name, %error, "a push ended early"),
        Err(_) => {}
    }
    drop(guard);
    match settle(room, route, account).await {
        Ok(()) => outlet.finish().await,
        Err(error) => {
            tracing::error!(repository = %route.name, %error, "a push could not be kept");
            outlet.abort(error.to_string());
        }
    }
}

/// Makes a push durable, then tells of it. What cannot be told now is noticed later, when the heads are compared.
async fn settle(room: &Connections, route: &Route, account: &AccountId) -> Result<(), ConnectionsError> {
    let Route { region, name, .. } = route;
    room.sync(account, region, name).await?;
    if let Err(error) = room.notice(account, region, name).await {
        tracing::error!(repository = %name, %error, "a push was not noticed yet");
    }
    Ok(())
}

/// Reads git's answer: the head first, then the body, piece by piece.
async fn relay(output: &mut (impl AsyncReadExt + Unpin), tell_head: oneshot::Sender<Head>, outlet: &mut Outlet) {
    let mut tell_head = Some(tell_head);
    let mut read = BytesMut::new();
    loop {
        read.reserve(32 << 10);
        match output.read_buf(&mut read).await {
            Ok(0) | Err(_) => return,
            Ok(_) => {}
        }
        if tell_head.is_some() {
            match cgi::head(&mut read) {
                Ok(None) => continue,
                Ok(Some(head)) => {
                    if let Some(tell) = tell_head.take() {
                        let _ = tell.send(head);
                    }
                }
                Err(reason) => {
                    tracing::error!(reason, "git http-backend cannot be understood");
                    tell_head = None;
                    outlet.close();
                }
            }
        }
        if !read.is_empty() && !outlet.send(read.split().freeze()).await && outlet.hold == 0 {
            return;
        }
    }
}

/// The way to the client, which may have gone.
struct Outlet {
    sender: Option<Sender>,
    held: BytesMut,
    hold: usize,
}

impl Outlet {
    /// Sends a piece, except for the last bytes that are held back; false where nobody listens.
    async fn send(&mut self, mut piece: Bytes) -> bool {
        if self.hold > 0 {
            self.held.extend_from_slice(&piece);
            piece = self.held.split_to(self.held.len().saturating_sub(self.hold)).freeze();
        }
        self.pass(piece).await
    }

    async fn pass(&mut self, piece: Bytes) -> bool {
        let Some(sender) = &mut self.sender else { return false };
        if !piece.is_empty() && sender.send_data(piece).await.is_err() {
            self.sender = None;
        }
        self.sender.is_some()
    }

    /// Sends what was held back.
    async fn finish(mut self) {
        let held = self.held.split().freeze();
        self.pass(held).await;
    }

    /// Nothing more goes to the client.
    fn close(&mut self) {
        self.sender = None;
    }

    /// Breaks the answer off, so that the client takes it for failed.
    fn abort(mut self, reason: String) {
        if let Some(sender) = self.sender.take() {
            sender.abort(reason.into());
        }
    }
}
