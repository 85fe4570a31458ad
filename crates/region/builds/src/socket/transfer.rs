//! Push and pull: an image of ECR goes to and comes from the region's own registry, with the login that the build's
//! docker command sends; any other goes where its name says.

use http::{HeaderMap, Method, Response, StatusCode};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use wire::Body;

use super::Socket;
use super::build::pairs;
use super::forward::{Ask, Refusal};
use super::progress::{Finish, Told, translated};
use crate::plan::image::{join, split};
use crate::plan::names::{is_ecr, to_engine};
use crate::tables::Pushed;

/// How many images of a repository the engine keeps after they were pushed: a deployment finds their layers there.
const KEPT: usize = 2;

impl Socket {
    pub(super) async fn image_push(
        &self,
        name: &str,
        query: &str,
        headers: &HeaderMap,
    ) -> Result<Response<Body>, Refusal> {
        let tag = pairs(query).into_iter().find(|(name, _)| name == "tag").map(|(_, tag)| tag);
        let tag = tag.filter(|tag| !tag.is_empty()).unwrap_or_else(|| split(name).1);
        let repository = split(name).0;
        let wanted = join(&repository, &tag);
        let image = self.resolve(&wanted).await.map_err(|_| {
            Refusal::new(StatusCode::NOT_FOUND, format!("An image does not exist locally with the tag: {repository}"))
        })?;
        let target = to_engine(&self.room.settings.registry(), &repository);
        let engine = &self.room.host.engine;
        let known = join(&target, &tag);
        let before = self.before(&known).await;
        engine.tag(&image, &target, &tag).await?;
        let image = engine.image(&known).await?.id;
        let ask = Ask::new(Method::POST, format!("/images/{target}/push?tag={}", encoded(&tag)), headers).bare();
        let socket = self.clone();
        let finish: Finish = Box::new(move |told: Told| {
            Box::pin(async move {
                if is_ecr(&repository) {
                    match told.failed {
                        true => socket.name_back(&target, &tag, before).await,
                        false => socket.keep_pushed(&target, (known, image)).await,
                    }
                }
            })
        });
        self.transferred(ask, finish).await
    }

    pub(super) async fn image_pull(&self, query: &str, headers: &HeaderMap) -> Result<Response<Body>, Refusal> {
        let parameters = pairs(query);
        let of = |wanted: &str| {
            parameters
                .iter()
                .find(|(name, _)| name == wanted)
                .map(|(_, value)| value.clone())
                .filter(|value| !value.is_empty())
        };
        if of("fromSrc").is_some() {
            return Err(Refusal::forbidden("importing an image"));
        }
        let Some(from) = of("fromImage") else {
            return Err(Refusal::new(StatusCode::BAD_REQUEST, "fromImage is missing"));
        };
        let (repository, tag) = match of("tag") {
            Some(tag) => (split(&from).0, tag),
            None => split(&from),
        };
        let name = self.nameable(&join(&repository, &tag))?;
        let (repository, tag) = split(&name);
        let target = to_engine(&self.room.settings.registry(), &repository);
        let platform = of("platform").map(|platform| format!("&platform={}", encoded(&platform))).unwrap_or_default();
        let path = format!("/images/create?fromImage={}&tag={}{platform}", encoded(&target), encoded(&tag));
        let before = self.before(&name).await;
        let socket = self.clone();
        let finish: Finish = Box::new(move |told: Told| {
            Box::pin(async move {
                if told.failed {
                    return;
                }
                let engine = &socket.room.host.engine;
                let Ok(image) = engine.image(&join(&target, &tag)).await else { return };
                if target != repository && !tag.starts_with("sha256:") {
                    // Builders find it under the name of ECR, which they could not dial.
                    if let Err(error) = engine.tag(&image.id, &repository, &tag).await {
                        tracing::warn!(%name, %error, "a pulled image could not be named");
                        return;
                    }
                }
                socket.own(&name, &image.id, before, true).await;
            })
        });
        self.transferred(Ask::new(Method::POST, path, headers).bare(), finish).await
    }

    async fn transferred(&self, ask: Ask, finish: Finish) -> Result<Response<Body>, Refusal> {
        let (mut parts, body) = self.ask(ask).await?.into_parts();
        parts.headers.remove(http::header::TRANSFER_ENCODING);
        parts.headers.remove(http::header::CONNECTION);
        parts.headers.remove(http::header::CONTENT_LENGTH);
        let finish: Finish = if parts.status == StatusCode::OK { finish } else { Box::new(|_| Box::pin(async {})) };
        let stream = translated(body, self.room.settings.registry(), false, finish);
        Ok(Response::from_parts(parts, Body::stream(stream)))
    }

    /// A push that failed leaves the engine's name where it was.
    async fn name_back(&self, target: &str, tag: &str, before: Option<String>) {
        let engine = &self.room.host.engine;
        let outcome = match before {
            Some(before) => engine.tag(&before, target, tag).await,
            None => engine.remove_image(&join(target, tag)).await,
        };
        if let Err(error) = outcome {
            tracing::debug!(%target, %tag, %error, "the name of an image stays");
        }
    }

    /// Keeps the last images of a repository in the engine, and lets older ones go.
    async fn keep_pushed(&self, target: &str, pushed: (String, String)) {
        let table = &self.room.tables.pushed;
        let mut images = table.get(target).map(|row| row.images.clone()).unwrap_or_default();
        images.retain(|known| *known != pushed);
        images.insert(0, pushed);
        let old = images.split_off(images.len().min(KEPT));
        let written = self.room.store.write(|records| records.put(table, target, Pushed { images }));
        if let Err(error) = written.await {
            tracing::warn!(%target, %error, "a push could not be written down");
        }
        let engine = &self.room.host.engine;
        for (name, id) in old {
            let named = engine.image(&name).await.is_ok_and(|image| image.id == id);
            // One that is in use, or has another name, stays.
            if let Err(error) = engine.remove_image(if named { &name } else { &id }).await {
                tracing::debug!(%name, %id, %error, "a pushed image stays in the engine");
            }
        }
    }
}

fn encoded(text: &str) -> String {
    utf8_percent_encode(text, NON_ALPHANUMERIC).to_string()
}
