//! Images: which a build sees, names, and their end.

use http::{HeaderMap, Method, Response, StatusCode};
use serde_json::{Value, json as value};
use wire::Body;

use super::Socket;
use super::build::pairs;
use super::forward::{Ask, Refusal, empty, json};
use crate::model::ImageRow;
use crate::plan::image::{join, split};
use crate::plan::names::is_ecr;

/// A name as docker compares them: with its tag, without Docker Hub's own prefixes.
pub(super) fn canonical(name: &str) -> String {
    if name.starts_with("sha256:") {
        return name.to_owned();
    }
    let (repository, tag) = split(name);
    let repository = repository.strip_prefix("docker.io/").unwrap_or(&repository);
    let repository = repository.strip_prefix("library/").unwrap_or(repository);
    join(repository, &tag)
}

/// An image's id, whole or its beginning.
fn is_id(name: &str) -> bool {
    let digits = name.strip_prefix("sha256:").unwrap_or(name);
    digits.len() >= 4 && digits.len() <= 64 && digits.bytes().all(|byte| byte.is_ascii_hexdigit())
}

/// A name that can stand in a path of the engine's API.
fn checked(name: &str) -> Result<(), Refusal> {
    let fits = name.len() <= 512
        && name.starts_with(|first: char| first.is_ascii_alphanumeric())
        && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"_.-/:@".contains(&byte))
        && name.split('/').all(|part| !part.is_empty() && !part.starts_with('.'));
    if fits { Ok(()) } else { Err(Refusal::new(StatusCode::BAD_REQUEST, format!("invalid reference format: {name}"))) }
}

impl Socket {
    fn row(&self, name: &str) -> String {
        format!("{}/{name}", self.uuid)
    }

    /// A name that this build may give to an image.
    pub(super) fn nameable(&self, name: &str) -> Result<String, Refusal> {
        checked(name)?;
        let name = canonical(name);
        let registry = format!("{}/", self.room.settings.registry());
        let reserved = [registry.as_str(), "public.ecr.aws/codebuild/", "aws/codebuild/", "sha256:"];
        if reserved.iter().any(|prefix| name.starts_with(prefix)) {
            return Err(Refusal::forbidden(format!("naming an image {name}")));
        }
        Ok(name)
    }

    /// What has a name before this build gives it to something.
    pub(super) async fn before(&self, name: &str) -> Option<String> {
        self.room.host.engine.image(name).await.ok().map(|image| image.id)
    }

    /// Writes down that a name is this build's own.
    pub(super) async fn own(&self, name: &str, image: &str, before: Option<String>, pulled: bool) {
        let key = self.row(&canonical(name));
        let table = &self.room.tables.images;
        let written = self.room.store.write(|records| {
            // What had the name before the build began stays what it was.
            let before = records.get(table, &key).map_or(before, |row| row.before.clone());
            let before = before.filter(|before| before != image);
            records.put(table, &key, ImageRow { id: image.to_owned(), before, pulled })
        });
        if let Err(error) = written.await {
            tracing::warn!(%name, %error, "the name of an image could not be written down");
        }
    }

    /// What the engine shall take for a name: this build's own image, or one that belongs to no build.
    pub(super) async fn resolve(&self, name: &str) -> Result<String, Refusal> {
        checked(name)?;
        let wanted = canonical(name);
        let table = &self.room.tables.images;
        if let Some(row) = table.get(&self.row(&wanted)) {
            return Ok(row.id.clone());
        }
        if is_id(name) {
            let digits = name.strip_prefix("sha256:").unwrap_or(name);
            let ours = table.scan(&self.row(""));
            let found =
                ours.iter().map(|(_, row)| &row.id).find(|id| id.trim_start_matches("sha256:").starts_with(digits));
            if let Some(id) = found {
                return Ok(id.clone());
            }
        }
        let other = table.scan("").iter().any(|(key, _)| key.split_once('/').is_some_and(|(_, known)| known == wanted));
        let registry = format!("{}/", self.room.settings.registry());
        if is_ecr(&wanted) || wanted.starts_with(&registry) || wanted.starts_with("sha256:") || other {
            return Err(Refusal::no_image(name));
        }
        match self.room.host.engine.image(&wanted).await {
            // An id that only looks like a name stays hidden.
            Ok(image) if !is_id(name) || !image.id.trim_start_matches("sha256:").starts_with(name) => Ok(wanted),
            Ok(_) | Err(host::EngineError::NotFound(_)) => Err(Refusal::no_image(name)),
            Err(error) => Err(error.into()),
        }
    }

    pub(super) async fn image_show(
        &self,
        name: &str,
        what: &str,
        headers: &HeaderMap,
    ) -> Result<Response<Body>, Refusal> {
        let image = self.resolve(name).await?;
        self.read_on(Ask::new(Method::GET, format!("/images/{image}/{what}"), headers).bare()).await
    }

    pub(super) async fn image_list(&self, headers: &HeaderMap, query: &str) -> Result<Response<Body>, Refusal> {
        let (status, text) = self.read(Ask::new(Method::GET, format!("/images/json?{query}"), headers).bare()).await?;
        if status != StatusCode::OK {
            return Err(Refusal::new(status, text));
        }
        let mut images: Vec<Value> = serde_json::from_str(&text).map_err(Refusal::engine)?;
        let own: Vec<(String, String)> = self
            .room
            .tables
            .images
            .scan(&self.row(""))
            .into_iter()
            .filter_map(|(key, row)| Some((key.split_once('/')?.1.to_owned(), row.id.clone())))
            .collect();
        images.retain_mut(|image| {
            let names: Vec<&str> =
                own.iter().filter(|(_, id)| image["Id"] == **id).map(|(name, _)| name.as_str()).collect();
            let ours = !names.is_empty();
            let names: Vec<&str> = names.into_iter().filter(|name| !name.starts_with("sha256:")).collect();
            image["RepoTags"] = value!(names);
            image["RepoDigests"] = value!([]);
            ours
        });
        Ok(json(StatusCode::OK, &Value::Array(images)))
    }

    pub(super) async fn image_tag(&self, name: &str, query: &str) -> Result<Response<Body>, Refusal> {
        let parameters = pairs(query);
        let of = |wanted: &str| parameters.iter().find(|(name, _)| name == wanted).map(|(_, value)| value.as_str());
        let tag = of("tag").filter(|tag| !tag.is_empty()).unwrap_or("latest");
        let target = self.nameable(&join(of("repo").unwrap_or_default(), tag))?;
        let image = self.resolve(name).await?;
        let before = self.before(&target).await;
        let (repository, tag) = split(&target);
        let engine = &self.room.host.engine;
        engine.tag(&image, &repository, &tag).await?;
        let id = engine.image(&image).await?.id;
        self.own(&target, &id, before, false).await;
        Ok(empty(StatusCode::CREATED))
    }

    pub(super) async fn image_delete(&self, name: &str) -> Result<Response<Body>, Refusal> {
        checked(name)?;
        let wanted = canonical(name);
        let key = self.row(&wanted);
        let row = self.room.tables.images.get(&key);
        let Some(row) = row else {
            return Err(Refusal::forbidden(format!("removing {name}, which is not this build's own,")));
        };
        let engine = &self.room.host.engine;
        if engine.image(&wanted).await.is_ok_and(|image| image.id == row.id) {
            match &row.before {
                Some(before) => {
                    let (repository, tag) = split(&wanted);
                    engine.tag(before, &repository, &tag).await?;
                }
                None => engine.remove_image(&wanted).await?,
            }
        }
        self.room.store.write(|records| records.delete(&self.room.tables.images, &key)).await?;
        Ok(json(StatusCode::OK, &value!([{ "Untagged": wanted }])))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_compared_as_docker_does() {
        for (name, wanted) in [
            ("my-service", "my-service:latest"),
            ("docker.io/library/maven:3.9", "maven:3.9"),
            ("library/maven:3.9", "maven:3.9"),
            ("a/b@sha256:12", "a/b@sha256:12"),
            ("sha256:1234", "sha256:1234"),
        ] {
            assert_eq!(canonical(name), wanted);
        }
        assert!(is_id("sha256:12ab") && is_id("12ab34cd56ef") && !is_id("maven") && !is_id("abc"));
        for bad in ["", "../x", "a//b", "a b", "-x", "a/../b", "a?b"] {
            assert!(checked(bad).is_err(), "{bad}");
        }
    }
}
