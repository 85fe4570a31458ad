//! The build image and the network.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use ::model::Caller;
use door::Settings;
use host::{EngineError, RegistryLogin};
use shapes_ecr::GetAuthorizationTokenInput;
use shapes_secretsmanager::GetSecretValueInput;

use super::drive::Failure;
use super::log::Log;
use crate::Builds;
use crate::model::Build;
use crate::plan::image::{BuildImage, join, resolve};

/// The name under which the engine knows the build image.
pub(super) fn engine_image(room: &Builds, build: &Build) -> String {
    match resolve(&build.environment.image) {
        BuildImage::Public(name) => name,
        BuildImage::Ecr(repository, tag) => join(&room.settings.engine_repository(&repository), &tag),
    }
}

/// Sees to it that the engine has the build image and the network.
pub(super) async fn image(room: &Builds, build: &Build, caller: &Caller, log: &Log) -> Result<(), Failure> {
    let engine = &room.host.engine;
    engine.info().await?;
    engine.ensure_network(&Settings::network()).await?;
    let name = engine_image(room, build);
    let login = match resolve(&build.environment.image) {
        // A tag of ECR may have moved: the engine asks each time, with the build's own rights.
        BuildImage::Ecr(..) => Some(login(room, build, caller).await?),
        BuildImage::Public(_) if build.environment.registry_credential.is_some() => {
            private(room, build, caller).await?
        }
        BuildImage::Public(_) => match engine.image(&name).await {
            Ok(_) => return Ok(()),
            Err(EngineError::NotFound(_)) => None,
            Err(error) => return Err(error.into()),
        },
    };
    log.say(room, &[&format!("Pulling image {}", build.environment.image)]).await;
    engine.pull(&name, login.as_ref()).await.map_err(|error| match error {
        EngineError::Absent(_) => error.into(),
        error => unable(&format!("Error response from daemon: {error}")),
    })
}

/// The login that a secret holds.
async fn private(room: &Builds, build: &Build, caller: &Caller) -> Result<Option<RegistryLogin>, Failure> {
    let Some(secret) = &build.environment.registry_credential else { return Ok(None) };
    let input = GetSecretValueInput { secret_id: secret.clone(), ..GetSecretValueInput::default() };
    let answer = room.door.call(caller, &build.key.region, input).await;
    let answer = answer.map_err(|error| Failure::of(error, refused))?;
    let login: Option<serde_json::Value> = answer.secret_string.and_then(|text| serde_json::from_str(&text).ok());
    let of = |name: &str| login.as_ref().and_then(|login| login.get(name)?.as_str().map(str::to_owned));
    match (of("username"), of("password")) {
        (Some(user), Some(password)) => Ok(Some(RegistryLogin { user, password })),
        _ => Err(unable("the secret of registryCredential must hold username and password")),
    }
}

fn refused(error: wire::Error) -> Failure {
    let wire::Error { code, message, .. } = error;
    unable(&format!("{code}: {message}"))
}

fn unable(reason: &str) -> Failure {
    let text = format!("Unable to pull customer's container image. CannotPullContainerError: {reason}");
    Failure::phase("BUILD_CONTAINER_UNABLE_TO_PULL_IMAGE", text)
}

/// The build role's login at the registry.
async fn login(room: &Builds, build: &Build, caller: &Caller) -> Result<RegistryLogin, Failure> {
    let token = room.door.call(caller, &build.key.region, GetAuthorizationTokenInput::default()).await;
    let token = token.map_err(|error| Failure::of(error, refused))?;
    let data = token.authorization_data.and_then(|data| data.into_iter().next());
    let decoded = data
        .and_then(|data| data.authorization_token)
        .and_then(|token| STANDARD.decode(token).ok())
        .and_then(|bytes| String::from_utf8(bytes).ok());
    let (user, password) = decoded
        .as_deref()
        .and_then(|text| text.split_once(':'))
        .ok_or_else(|| unable("the registry gave no authorization token"))?;
    Ok(RegistryLogin { user: user.to_owned(), password: password.to_owned() })
}
