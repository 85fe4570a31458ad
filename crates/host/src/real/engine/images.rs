//! Images.

use std::pin::pin;
use std::time::Duration;

use bollard::auth::DockerCredentials;
use bollard::query_parameters::{CreateImageOptionsBuilder, RemoveImageOptions, TagImageOptionsBuilder};
use bollard::{BollardRequest, Docker};
use bytes::Bytes;
use futures_util::StreamExt;
use http::HeaderValue;

use super::containers::gone;
use super::{DockerEngine, LONG, SHORT, errors, podman, read};
use crate::{EngineError, ImageInfo, RegistryLogin};

/// A pull that tells of no progress for this long has failed.
const STALL: Duration = Duration::from_mins(5);

impl DockerEngine {
    pub(super) async fn image_pull(&self, image: &str, login: Option<&RegistryLogin>) -> Result<(), EngineError> {
        let whole = image;
        let image = Name::parse(image)?;
        let found = self.found().await?;
        // Docker trusts a registry of this machine without TLS by itself.
        if found.is_podman() && image.is_local() {
            let pulled = podman::pull(&found.address, whole, login, STALL).await;
            return pulled.map_err(|failure| self.unanswered(&found.address, failure));
        }
        let docker = puller(found.docker.clone());
        let options = CreateImageOptionsBuilder::new().from_image(image.repository).tag(image.tag).build();
        let credentials = login.map(|login| DockerCredentials {
            username: Some(login.user.clone()),
            password: Some(login.password.clone()),
            serveraddress: Some(image.registry().unwrap_or("https://index.docker.io/v1/").to_owned()),
            ..DockerCredentials::default()
        });
        let mut progress = pin!(docker.create_image(Some(options), None, credentials));
        loop {
            match tokio::time::timeout(STALL, progress.next()).await {
                Ok(Some(Ok(_))) => {}
                Ok(Some(Err(error))) => return Err(self.failed(&found.address, error)),
                Ok(None) => return Ok(()),
                Err(_) => return Err(EngineError::Deadline("pull an image")),
            }
        }
    }

    pub(super) async fn image_import(&self, image: &str, archive: Bytes) -> Result<(), EngineError> {
        let name = Name::parse(image)?;
        let found = self.found().await?;
        let options = CreateImageOptionsBuilder::new().from_src("-").repo(name.repository).tag(name.tag).build();
        let mut progress = pin!(found.docker.create_image(Some(options), Some(bollard::body_full(archive)), None));
        loop {
            match tokio::time::timeout(LONG, progress.next()).await {
                Ok(Some(Ok(_))) => {}
                Ok(Some(Err(error))) => return Err(self.failed(&found.address, error)),
                Ok(None) => return Ok(()),
                Err(_) => return Err(EngineError::Deadline("import an image")),
            }
        }
    }

    pub(super) async fn image_inspect(&self, image: &str) -> Result<ImageInfo, EngineError> {
        let image = checked(image)?;
        let answer = self.ask("tell of an image", SHORT, async |docker| docker.inspect_image(image).await).await?;
        let platform = format!("{}/{}", answer.os.unwrap_or_default(), answer.architecture.unwrap_or_default());
        let id = read::image_id(answer.id.unwrap_or_default());
        Ok(ImageInfo { id, digests: answer.repo_digests.unwrap_or_default(), platform })
    }

    pub(super) async fn image_tag(&self, image: &str, repository: &str, tag: &str) -> Result<(), EngineError> {
        let image = checked(image)?;
        let options = TagImageOptionsBuilder::new().repo(repository).tag(tag).build();
        self.ask("tag an image", SHORT, async |docker| docker.tag_image(image, Some(options)).await).await
    }

    pub(super) async fn image_remove(&self, image: &str) -> Result<(), EngineError> {
        let image = checked(image)?;
        let removed = self.ask("remove an image", LONG, async |docker| {
            docker.remove_image(image, None::<RemoveImageOptions>, None).await
        });
        gone(removed.await.map(|_| ()))
    }
}

/// A client whose pulls carry the login in the alphabet that engines read.
fn puller(docker: Docker) -> Docker {
    docker.with_request_modifier(|mut request: BollardRequest| {
        let headers = request.headers_mut();
        if let Some(login) = headers.get("x-registry-auth").and_then(|login| login.to_str().ok())
            && let Ok(mut login) = HeaderValue::try_from(login.replace('+', "-").replace('/', "_"))
        {
            login.set_sensitive(true);
            headers.insert("x-registry-auth", login);
        }
        request
    })
}

/// `registry/repository:tag`, taken apart.
#[derive(Debug, PartialEq, Eq)]
struct Name<'a> {
    /// All before the tag or digest.
    repository: &'a str,
    /// The tag, or the digest.
    tag: &'a str,
}

impl<'a> Name<'a> {
    fn parse(image: &'a str) -> Result<Self, EngineError> {
        let image = checked(image)?;
        if let Some((name, digest)) = image.split_once('@') {
            // A tag beside a digest says nothing more.
            return Ok(Self { repository: Self::parse(name)?.repository, tag: digest });
        }
        let base = image.rfind('/').map_or(0, |slash| slash + 1);
        Ok(match image[base..].rfind(':') {
            Some(colon) => Self { repository: &image[..base + colon], tag: &image[base + colon + 1..] },
            None => Self { repository: image, tag: "latest" },
        })
    }

    /// `host:port` of its registry; none for Docker's own.
    fn registry(&self) -> Option<&'a str> {
        let (first, _) = self.repository.split_once('/')?;
        (first.contains(['.', ':']) || first == "localhost").then_some(first)
    }

    /// Its registry is on this machine.
    fn is_local(&self) -> bool {
        let host = self.registry().map(|registry| registry.split_once(':').map_or(registry, |(host, _)| host));
        host.is_some_and(|host| {
            host == "localhost" || host.parse::<std::net::Ipv4Addr>().is_ok_and(|address| address.is_loopback())
        })
    }
}

/// A name that can stand in a path of the API.
fn checked(image: &str) -> Result<&str, EngineError> {
    let fits = image.starts_with(|first: char| first.is_ascii_alphanumeric())
        && image.len() <= 512
        && image.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"_.-/:@".contains(&byte))
        && image.split('/').all(|part| !part.is_empty() && !part.starts_with('.'));
    if fits { Ok(image) } else { Err(errors::refused(format!("{image:?} is no name of an image"))) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_taken_apart() {
        for (image, repository, tag, registry, local) in [
            ("maven:3.9", "maven", "3.9", None, false),
            ("library/maven", "library/maven", "latest", None, false),
            ("127.0.0.1:5000/shop:1", "127.0.0.1:5000/shop", "1", Some("127.0.0.1:5000"), true),
            ("localhost/shop", "localhost/shop", "latest", Some("localhost"), true),
            ("public.ecr.aws/a/b@sha256:12", "public.ecr.aws/a/b", "sha256:12", Some("public.ecr.aws"), false),
            ("shop:1@sha256:12", "shop", "sha256:12", None, false),
        ] {
            let name = Name::parse(image).unwrap();
            assert_eq!(name, Name { repository, tag }, "{image}");
            assert_eq!((name.registry(), name.is_local()), (registry, local), "{image}");
        }
        for bad in ["", "../x", "a//b", "a/..", "a?b", "a b", "-a", "http://a"] {
            assert!(Name::parse(bad).is_err(), "{bad}");
        }
    }
}
