//! The images of a task: found, pulled as the execution role, checked for their platform.
//!
//! A tag is followed once per revision of a service: the first task to ask writes the digest into the revision, and every
//! task after it pulls that digest. An image of another registry is the engine's business; one that the engine has
//! already is used as it is, so that a machine without a way to that registry can run it.
//!
//! Source: Amazon ECS Developer Guide, "CannotPullContainer task errors", "ResourceInitializationError task errors",
//! "Container image resolution".

use std::collections::BTreeMap;
use std::time::Duration;

use door::Context;
use host::{EngineError, ImageInfo, RegistryLogin};
use model::{Caller, Region};
use shapes_ecr as ecr;

use super::task::Trouble;
use crate::Services;
use crate::image::{self, Pick, Repository, Source};
use crate::model::{ContainerDefinition, Definition, Image, Task};
use crate::tables::{owner, revision_key};

/// An image that the engine has.
pub(super) struct Pulled {
    /// The name that the engine knows it by.
    pub(super) reference: String,
    /// The digest of its manifest, where its registry said.
    pub(super) digest: Option<String>,
}

/// Before an image is pulled once more.
const RETRY: Duration = Duration::from_secs(1);

/// Logins by the region of their registry.
pub(super) type Logins = BTreeMap<Region, RegistryLogin>;

impl Services {
    /// Logs in at the registries that a task's images are in.
    pub(super) async fn log_in(&self, definition: &Definition, session: Option<&Caller>) -> Result<Logins, Trouble> {
        let mut logins = Logins::new();
        for container in &definition.containers {
            let Some(Source::Ecr(repository)) = image::parse(&container.image) else { continue };
            if let (Some(session), false) = (session, logins.contains_key(&repository.region)) {
                let login = login(&self.context, session, &repository.region).await?;
                logins.insert(repository.region, login);
            }
        }
        Ok(logins)
    }

    /// Makes sure that the engine has a container's image.
    pub(super) async fn pull(
        &self,
        task: &Task,
        definition: &Definition,
        container: &ContainerDefinition,
        session: Option<&Caller>,
        logins: &Logins,
    ) -> Result<Pulled, Trouble> {
        let name = &container.name;
        let source = image::parse(&container.image);
        let pulled = match (source, session) {
            (None, _) => {
                let text = format!("CannotPullContainerError: invalid reference format: {}", container.image);
                return Err(Trouble::of(name, text));
            }
            (Some(Source::Elsewhere), session) => {
                let login = self.repository_login(&definition.scope, container, session).await?;
                self.pull_elsewhere(task, container, login.as_ref()).await?
            }
            (Some(Source::Ecr(repository)), Some(session)) => {
                let login = logins.get(&repository.region);
                self.pull_from_ecr(task, container, &repository, session, login).await?
            }
            (Some(Source::Ecr(_)), None) => {
                return Err(Trouble::fatal(
                    "ResourceInitializationError: unable to pull secrets or registry auth: execution role is missing",
                ));
            }
        };
        self.check_platform(definition, container, &pulled).await?;
        Ok(pulled)
    }

    async fn pull_from_ecr(
        &self,
        task: &Task,
        container: &ContainerDefinition,
        repository: &Repository,
        session: &Caller,
        login: Option<&RegistryLogin>,
    ) -> Result<Pulled, Trouble> {
        let digest = match (self.pinned(task, container), &repository.pick) {
            (Some(digest), _) => digest,
            (None, Pick::Digest(digest)) => digest.clone(),
            (None, Pick::Tag(tag)) => self.resolve(container, repository, tag, session).await?,
        };
        let digest = self.pin(task, container, digest).await?;
        let full = format!("{}/{}", repository.host(), repository.name);
        let reference = format!("{}@{digest}", self.context.settings.engine_repository(&full));
        self.fetch(container, &reference, &format!("{full}@{digest}"), login).await?;
        Ok(Pulled { reference, digest: Some(digest) })
    }

    /// Where a tag leads now.
    async fn resolve(
        &self,
        container: &ContainerDefinition,
        repository: &Repository,
        tag: &str,
        session: &Caller,
    ) -> Result<String, Trouble> {
        let full = format!("{}/{}:{tag}", repository.host(), repository.name);
        let input = ecr::BatchGetImageInput {
            image_ids: vec![ecr::ImageIdentifier { image_tag: Some(tag.to_owned()), ..Default::default() }],
            registry_id: Some(repository.account.to_string()),
            repository_name: repository.name.clone(),
            ..Default::default()
        };
        let found = self.context.door.call(session, &repository.region, input).await.map_err(|error| {
            match (error.status, error.code.as_str()) {
                (500.., _) => Trouble::Later(error.to_string()),
                (_, "RepositoryNotFoundException") => not_found(container, &full),
                _ => {
                    let (host, why) = (repository.host(), &error.message);
                    let text = format!(
                        "pulling from host {host} failed with status code [manifests {tag}]: 403 Forbidden: {why}"
                    );
                    cannot_pull(container, &full, &text)
                }
            }
        })?;
        let image = found.images.unwrap_or_default().into_iter().next();
        image.and_then(|image| image.image_id?.image_digest).ok_or_else(|| not_found(container, &full))
    }

    async fn pull_elsewhere(
        &self,
        task: &Task,
        container: &ContainerDefinition,
        login: Option<&RegistryLogin>,
    ) -> Result<Pulled, Trouble> {
        let engine = &self.context.host.engine;
        let repository = untagged(&container.image);
        let tagged = match has_tag(&container.image) {
            true => container.image.clone(),
            false => format!("{}:latest", container.image),
        };
        let pinned = self.pinned(task, container).filter(|_| !container.image.contains('@'));
        let exact = pinned.as_ref().map(|digest| format!("{repository}@{digest}"));
        for reference in exact.iter().chain(Some(&tagged)) {
            let known = match engine.image(reference).await {
                Ok(known) => known,
                Err(EngineError::NotFound(_)) => continue,
                Err(error) => return Err(error.into()),
            };
            let digest = digest_of(&known, repository);
            // A tag that has moved on is not what the revision was given.
            if pinned.is_none() || pinned == digest || Some(reference) == exact.as_ref() {
                return self.pulled(task, container, reference.clone(), pinned.or(digest)).await;
            }
        }
        let reference = exact.unwrap_or(tagged);
        self.fetch(container, &reference, &container.image, login).await?;
        let digest = digest_of(&engine.image(&reference).await?, repository);
        self.pulled(task, container, reference, pinned.or(digest)).await
    }

    /// Lets the engine pull, and once more where that failed for something else than an answer about the image: a
    /// registry or a region that was killed meanwhile is back by then.
    async fn fetch(
        &self,
        container: &ContainerDefinition,
        reference: &str,
        shown: &str,
        login: Option<&RegistryLogin>,
    ) -> Result<(), Trouble> {
        let host = &self.context.host;
        let mut outcome = host.engine.pull(reference, login).await;
        if matches!(&outcome, Err(EngineError::Refused { message, .. }) if !is_about_the_image(message)) {
            host.clock.sleep(RETRY).await;
            outcome = host.engine.pull(reference, login).await;
        }
        match outcome {
            Ok(()) => Ok(()),
            Err(error) if self.unwell(&error).await => Err(error.into()),
            Err(error) => Err(cannot_pull(container, shown, &error.to_string())),
        }
    }

    async fn pulled(
        &self,
        task: &Task,
        container: &ContainerDefinition,
        reference: String,
        digest: Option<String>,
    ) -> Result<Pulled, Trouble> {
        let digest = match digest {
            Some(digest) => Some(self.pin(task, container, digest).await?),
            None => None,
        };
        Ok(Pulled { reference, digest })
    }

    async fn check_platform(
        &self,
        definition: &Definition,
        container: &ContainerDefinition,
        pulled: &Pulled,
    ) -> Result<(), Trouble> {
        // Fargate's default is X86_64. Where nothing was said, this machine's own platform will do as well.
        if definition.architecture.is_none() {
            return Ok(());
        }
        let wanted = format!("linux/{}", definition.engine_architecture());
        let platform = self.context.host.engine.image(&pulled.reference).await?.platform;
        if platform == wanted || platform.starts_with(&format!("{wanted}/")) {
            return Ok(());
        }
        let text = format!(
            "CannotPullContainerError: pull image manifest has been retried 1 time(s): image Manifest does not contain \
             descriptor matching platform '{wanted}'"
        );
        Err(Trouble::of(&container.name, text))
    }

    /// The digest that the task's revision was given, or the task itself.
    fn pinned(&self, task: &Task, container: &ContainerDefinition) -> Option<String> {
        let own = task.containers.iter().find(|one| one.name == container.name).and_then(|one| one.digest.clone());
        own.filter(|_| !container.follows_tags()).or_else(|| {
            if container.follows_tags() {
                return None;
            }
            let revision = self.tables.revision(&owner(task)?, task.revision()?)?;
            Some(revision.images.get(&container.name)?.digest.clone())
        })
    }

    /// Writes a digest into the task's revision, unless there is one. Answers the one that counts.
    async fn pin(&self, task: &Task, container: &ContainerDefinition, digest: String) -> Result<String, Trouble> {
        let (Some(service), Some(id), false) = (owner(task), task.revision(), container.follows_tags()) else {
            return Ok(digest);
        };
        let key = revision_key(&service, id);
        let known = self.tables.revisions.get(&key).and_then(|one| one.images.get(&container.name).cloned());
        if let Some(known) = known {
            return Ok(known.digest);
        }
        let digest = self
            .context
            .store
            .write(|tx| {
                let Some(found) = tx.get(&self.tables.revisions, &key) else { return Ok(digest) };
                if let Some(known) = found.images.get(&container.name) {
                    return Ok(known.digest.clone());
                }
                let mut revision = (*found).clone();
                let image = Image { image: container.image.clone(), digest: digest.clone() };
                revision.images.insert(container.name.clone(), image);
                tx.put(&self.tables.revisions, &key, revision)?;
                Ok::<_, store::StoreError>(digest)
            })
            .await;
        digest.map_err(|error| Trouble::Later(error.to_string()))
    }
}

/// A login at the registry, as the execution role.
async fn login(context: &Context, session: &Caller, region: &Region) -> Result<RegistryLogin, Trouble> {
    let refused = |text: &str| {
        Trouble::fatal(format!(
            "ResourceInitializationError: unable to pull secrets or registry auth: execution resource retrieval failed: \
             unable to retrieve ecr registry auth: service call has been retried 1 time(s): {text}"
        ))
    };
    let answer = context.door.call(session, region, ecr::GetAuthorizationTokenInput::default()).await;
    let answer = answer.map_err(|error| match error.status {
        500.. => Trouble::Later(error.to_string()),
        _ => refused(&error.to_string()),
    })?;
    let data = answer.authorization_data.unwrap_or_default().into_iter().next();
    let token = data.and_then(|data| data.authorization_token).unwrap_or_default();
    let text = base64::Engine::decode(&base64::engine::general_purpose::STANDARD, token.as_bytes()).ok();
    let text = text.and_then(|bytes| String::from_utf8(bytes).ok()).unwrap_or_default();
    match text.split_once(':') {
        Some((user, password)) => Ok(RegistryLogin { user: user.to_owned(), password: password.to_owned() }),
        None => Err(Trouble::Later("ECR answered no authorization token".to_owned())),
    }
}

fn not_found(container: &ContainerDefinition, image: &str) -> Trouble {
    cannot_pull(container, image, &format!("{image}: not found"))
}

fn cannot_pull(container: &ContainerDefinition, image: &str, why: &str) -> Trouble {
    let text = format!(
        "CannotPullContainerError: pull image manifest has been retried 1 time(s): failed to resolve ref {image}: {why}"
    );
    Trouble::of(&container.name, text)
}

/// Whether a registry has answered, rather than the way to it failed.
fn is_about_the_image(text: &str) -> bool {
    let words = ["denied", "unauthorized", "not found", "unknown", "toomanyrequests", "no matching manifest"];
    words.iter().any(|word| text.contains(word))
}

/// The digest under which an image's repository knows it.
fn digest_of(image: &ImageInfo, repository: &str) -> Option<String> {
    let own = |digest: &String| {
        digest.split_once('@').filter(|(name, _)| name.ends_with(repository)).map(|(_, it)| it.to_owned())
    };
    image.digests.iter().find_map(own)
}

fn has_tag(image: &str) -> bool {
    image.contains('@') || image.rsplit('/').next().is_some_and(|last| last.contains(':'))
}

/// An image's name without tag and digest.
fn untagged(image: &str) -> &str {
    let name = image.split_once('@').map_or(image, |(name, _)| name);
    match name.rsplit_once(':') {
        Some((before, tag)) if !tag.contains('/') => before,
        _ => name,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_lose_their_tags_and_keep_their_ports() {
        let table = [
            ("nginx", "nginx", false),
            ("nginx:1.27", "nginx", true),
            ("localhost:5000/a/b", "localhost:5000/a/b", false),
            ("localhost:5000/a/b:c", "localhost:5000/a/b", true),
            ("a/b@sha256:12", "a/b", true),
        ];
        for (image, name, tagged) in table {
            assert_eq!((untagged(image), has_tag(image)), (name, tagged), "{image}");
        }
    }
}
