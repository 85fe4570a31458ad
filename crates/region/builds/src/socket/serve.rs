//! The socket itself: accepts, reads a call, hands it to who answers it.

use std::io;
use std::path::Path;
use std::sync::Arc;

use http::{Method, Request, Response, StatusCode, header};
use hyper::body::Incoming;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use tokio::net::UnixListener;
use tokio::task::JoinSet;
use wire::Body;

use super::forward::{Ask, Refusal, empty};
use super::route::{Route, route};
use super::{NAME, Socket};
use crate::Builds;
use crate::model::Build;
use crate::plan::limits::limits;

/// Ends the socket when dropped, with all of its connections.
pub(crate) struct Guard(tokio::task::AbortHandle);

impl Drop for Guard {
    fn drop(&mut self) {
        self.0.abort();
    }
}

/// Serves a build's socket until the guard goes.
pub(crate) async fn serve(room: &Arc<Builds>, build: &Build, folder: &Path) -> io::Result<Guard> {
    super::make(folder).await?;
    let path = folder.join(NAME);
    match tokio::fs::remove_file(&path).await {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
        _ => {}
    }
    let listener = UnixListener::bind(&path)?;
    let (memory, _) = limits(build.environment.compute, 1);
    let socket = Socket { room: Arc::clone(room), uuid: build.key.id.uuid.clone(), memory };
    let task = tokio::spawn(async move {
        // Dropped with this task, its connections end.
        let mut connections = JoinSet::new();
        loop {
            tokio::select! {
                accepted = listener.accept() => match accepted {
                    Ok((stream, _)) => drop(connections.spawn(connection(socket.clone(), stream))),
                    Err(error) => {
                        tracing::warn!(build = %socket.uuid, %error, "the build's Docker socket cannot accept");
                        socket.room.host.clock.sleep(std::time::Duration::from_millis(100)).await;
                    }
                },
                Some(_) = connections.join_next() => {}
            }
        }
    });
    Ok(Guard(task.abort_handle()))
}

async fn connection(socket: Socket, stream: tokio::net::UnixStream) {
    let service = service_fn(move |request| {
        let socket = socket.clone();
        async move { Ok::<_, std::convert::Infallible>(answer(&socket, request).await) }
    });
    let served = hyper::server::conn::http1::Builder::new()
        .serve_connection(TokioIo::new(stream), service)
        .with_upgrades()
        .await;
    if let Err(error) = served {
        tracing::debug!(%error, "a connection of a build's Docker socket broke off");
    }
}

async fn answer(socket: &Socket, request: Request<Incoming>) -> Response<Body> {
    let route = route(request.method(), request.uri().path());
    let called = format!("{} {}", request.method(), request.uri().path());
    match dispatch(socket, route, request).await {
        Ok(response) => response,
        Err(refusal) => {
            tracing::debug!(build = %socket.uuid, %called, status = %refusal.status, reason = %refusal.message, "refused");
            refusal.answer()
        }
    }
}

async fn dispatch(socket: &Socket, route: Route, request: Request<Incoming>) -> Result<Response<Body>, Refusal> {
    let query = request.uri().query().unwrap_or_default().to_owned();
    match route {
        Route::Plain => {
            let target = request.uri().path().to_owned();
            socket.pass(Ask::new(request.method().clone(), target, request.headers()).bare()).await
        }
        Route::Info => socket.info(request.headers()).await,
        Route::Auth => socket.auth(request).await,
        Route::Build => socket.build(request, &query).await,
        Route::BuildCancel => {
            let target = format!("/build/cancel?{query}");
            socket.pass(Ask::new(Method::POST, target, request.headers()).bare()).await
        }
        Route::Session => socket.upgrade(request, "/session".to_owned()).await,
        Route::ImageList => socket.image_list(request.headers(), &query).await,
        Route::ImageInspect(name) => socket.image_show(&name, "json", request.headers()).await,
        Route::ImageHistory(name) => socket.image_show(&name, "history", request.headers()).await,
        Route::ImageTag(name) => socket.image_tag(&name, &query).await,
        Route::ImagePush(name) => socket.image_push(&name, &query, request.headers()).await,
        Route::ImageCreate => socket.image_pull(&query, request.headers()).await,
        Route::ImageDelete(name) => socket.image_delete(&name).await,
        Route::ContainerList => socket.container_list(request.headers(), &query).await,
        Route::ContainerCreate => socket.container_create(request, &query).await,
        Route::Container(id, action) => socket.container(request, &id, &action, &query).await,
        Route::Exec(id, action) => socket.exec(request, &id, &action, &query).await,
        Route::Refused if request.uri().path().ends_with("/grpc") => Err(Refusal::new(
            StatusCode::FORBIDDEN,
            "BuildKit's own API is not passed on by a build's Docker socket: set DOCKER_BUILDKIT=0, or use a docker \
             command without buildx",
        )),
        Route::Refused => Err(Refusal::forbidden(format!("{} {}", request.method(), request.uri().path()))),
    }
}

impl Socket {
    /// Hands a connection on that becomes a stream of its own: attached containers, sessions of a builder.
    pub(super) async fn upgrade(
        &self,
        mut request: Request<Incoming>,
        target: String,
    ) -> Result<Response<Body>, Refusal> {
        let wanted = request.headers().get(header::UPGRADE).cloned();
        let mut ask = Ask::new(request.method().clone(), target, request.headers());
        let Some(wanted) = wanted else { return Err(Refusal::new(StatusCode::BAD_REQUEST, "an upgrade is expected")) };
        ask.headers.insert(header::UPGRADE, wanted);
        ask.headers.insert(header::CONNECTION, header::HeaderValue::from_static("Upgrade"));
        let ours = hyper::upgrade::on(&mut request);
        let length =
            request.headers().get(header::CONTENT_LENGTH).and_then(|length| length.to_str().ok()?.parse().ok());
        let ask = match length {
            Some(0) | None => ask.bare(),
            Some(_) => ask.with(super::forward::whole(request.into_body()).await?),
        };
        let mut answer = self.ask(ask).await?;
        if answer.status() != StatusCode::SWITCHING_PROTOCOLS {
            let (parts, body) = answer.into_parts();
            let mut response = Response::new(Body::new(body));
            *response.status_mut() = parts.status;
            return Ok(response);
        }
        let theirs = hyper::upgrade::on(&mut answer);
        let mut response = empty(StatusCode::SWITCHING_PROTOCOLS);
        for name in [header::UPGRADE, header::CONNECTION, header::CONTENT_TYPE] {
            if let Some(value) = answer.headers().get(&name) {
                response.headers_mut().insert(name, value.clone());
            }
        }
        tokio::spawn(async move {
            // It ends with the container, the build or the client: whichever is first closes both sides.
            if let (Ok(ours), Ok(theirs)) = tokio::join!(ours, theirs) {
                let _ = tokio::io::copy_bidirectional(&mut TokioIo::new(ours), &mut TokioIo::new(theirs)).await;
            }
        });
        Ok(response)
    }
}
