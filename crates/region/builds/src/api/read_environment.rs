//! From the API's types to those that are stored: environments, logs, caches, limits.

use shapes_codebuild as api;

use crate::errors::BuildsError;
use crate::model::{
    Cache, CacheMode, CloudWatchLogs, ComputeType, Environment, PullAs, S3Logs, Variable, VariableKind,
};
use crate::plan::image::{BuildImage, is_curated, resolve};

/// More than CodeBuild lets a project have.
const VARIABLE_LIMIT: usize = 200;

fn invalid(text: impl Into<String>) -> BuildsError {
    BuildsError::invalid(text)
}

/// Where commands run.
pub(super) fn environment(environment: api::ProjectEnvironment) -> Result<Environment, BuildsError> {
    environment_type(&environment.type_)?;
    let environment = Environment {
        compute: compute(&environment.compute_type)?,
        variables: variables(environment.environment_variables.unwrap_or_default())?,
        privileged: environment.privileged_mode == Some(true),
        pull_as: pull_as(environment.image_pull_credentials_type.as_deref())?,
        registry_credential: environment.registry_credential.map(registry_credential).transpose()?,
        image: environment.image,
    };
    check_image(&environment)?;
    Ok(environment)
}

pub(super) fn environment_type(text: &str) -> Result<(), BuildsError> {
    match text {
        "LINUX_CONTAINER" => Ok(()),
        other => Err(BuildsError::Unsupported(format!("environment type {other}"))),
    }
}

pub(super) fn compute(text: &str) -> Result<ComputeType, BuildsError> {
    ComputeType::parse(text).ok_or_else(|| BuildsError::Unsupported(format!("compute type {text}")))
}

pub(super) fn pull_as(text: Option<&str>) -> Result<PullAs, BuildsError> {
    match text {
        None | Some("CODEBUILD") => Ok(PullAs::CodeBuild),
        Some("SERVICE_ROLE") => Ok(PullAs::ServiceRole),
        Some(other) => Err(invalid(format!("Invalid imagePullCredentialsType: {other}"))),
    }
}

/// The secret with the login at a private registry.
pub(super) fn registry_credential(credential: api::RegistryCredential) -> Result<String, BuildsError> {
    match (credential.credential_provider.as_str(), credential.credential) {
        ("SECRETS_MANAGER", secret) if !secret.is_empty() => Ok(secret),
        _ => Err(invalid("Invalid registryCredential: a secret of SECRETS_MANAGER is required")),
    }
}

/// Whose rights an image may be pulled with.
pub(super) fn check_image(environment: &Environment) -> Result<(), BuildsError> {
    let image = &environment.image;
    let good = image.len() <= 512
        && image.starts_with(|first: char| first.is_ascii_alphanumeric())
        && image.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"_.-/:@".contains(&byte));
    if !good {
        return Err(invalid(format!("Invalid image: {image}")));
    }
    let ours = is_curated(image) || matches!(resolve(image), BuildImage::Ecr(..));
    if environment.registry_credential.is_some() && (ours || environment.pull_as == PullAs::CodeBuild) {
        return Err(invalid(
            "Invalid input: registryCredential is for images of private registries, with imagePullCredentialsType \
             SERVICE_ROLE",
        ));
    }
    if is_curated(image) && environment.pull_as == PullAs::ServiceRole {
        return Err(invalid(
            "Invalid input: imagePullCredentialsType must be CODEBUILD when using an AWS CodeBuild curated image",
        ));
    }
    if matches!(resolve(image), BuildImage::Ecr(..)) && environment.pull_as == PullAs::CodeBuild {
        return Err(BuildsError::Unsupported(
            "imagePullCredentialsType CODEBUILD for an image of ECR (SERVICE_ROLE is)".to_owned(),
        ));
    }
    Ok(())
}

/// Variables, each name once.
pub(super) fn variables(variables: Vec<api::EnvironmentVariable>) -> Result<Vec<Variable>, BuildsError> {
    if variables.len() > VARIABLE_LIMIT {
        return Err(invalid(format!("Invalid environment: at most {VARIABLE_LIMIT} environment variables")));
    }
    let mut read: Vec<Variable> = Vec::with_capacity(variables.len());
    for variable in variables {
        let kind = match variable.type_.as_deref() {
            None | Some("PLAINTEXT") => VariableKind::Plaintext,
            Some("PARAMETER_STORE") => VariableKind::ParameterStore,
            Some("SECRETS_MANAGER") => VariableKind::SecretsManager,
            Some(other) => return Err(invalid(format!("Invalid environment variable type: {other}"))),
        };
        let name = variable.name;
        if name.contains(['=', '\0']) || variable.value.contains('\0') {
            return Err(invalid(format!("Invalid environment variable name or value: {}", name.escape_debug())));
        }
        if name.starts_with("CODEBUILD_") {
            return Err(invalid(format!("Invalid environment variable name: {name}. CODEBUILD_ is reserved")));
        }
        if read.iter().any(|known| known.name == name) {
            return Err(invalid(format!("Duplicate environment variable: {name}")));
        }
        read.push(Variable { name, value: variable.value, kind });
    }
    Ok(read)
}

/// Where the log goes.
pub(super) fn logs(config: api::LogsConfig) -> Result<(CloudWatchLogs, S3Logs), BuildsError> {
    let mut s3 = S3Logs::default();
    if let Some(wanted) = config.s3_logs.filter(|s3| s3.status == "ENABLED") {
        let location = wanted.location.filter(|location| !location.is_empty());
        let location =
            location.ok_or_else(|| invalid("Invalid s3Logs: location is required when status is ENABLED"))?;
        bucket(&location, "s3Logs location")?;
        s3 = S3Logs { location: Some(location), encryption_disabled: wanted.encryption_disabled };
    }
    let logs = config.cloud_watch_logs.map_or_else(CloudWatchLogs::default, |logs| CloudWatchLogs {
        enabled: logs.status == "ENABLED",
        group: logs.group_name.filter(|name| !name.is_empty()),
        stream: logs.stream_name.filter(|name| !name.is_empty()),
    });
    Ok((logs, s3))
}

/// A place of S3 begins with a bucket.
fn bucket(location: &str, what: &str) -> Result<(), BuildsError> {
    let name = location.strip_prefix("arn:aws:s3:::").unwrap_or(location).split('/').next().unwrap_or_default();
    let good = (3..=63).contains(&name.len())
        && name.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || b".-".contains(&byte));
    if good { Ok(()) } else { Err(invalid(format!("Invalid {what}: {location}"))) }
}

/// What a build keeps for the next one.
pub(super) fn cache(cache: Option<api::ProjectCache>, privileged: bool) -> Result<Cache, BuildsError> {
    let Some(cache) = cache else { return Ok(Cache::None) };
    match (cache.type_.as_str(), cache.location.filter(|location| !location.is_empty()), cache.modes) {
        ("NO_CACHE", ..) => Ok(Cache::None),
        ("S3", Some(location), _) => {
            bucket(&location, "cache location")?;
            Ok(Cache::S3 { location })
        }
        ("S3", None, _) => Err(invalid("Project cache location is required when cache type is S3")),
        ("LOCAL", _, modes) => {
            let modes: Vec<CacheMode> =
                modes.unwrap_or_default().iter().filter_map(|mode| CacheMode::parse(mode)).collect();
            if modes.is_empty() {
                return Err(invalid("Invalid cache: at least one mode is required when cache type is LOCAL"));
            }
            if modes.contains(&CacheMode::DockerLayers) && !privileged {
                return Err(invalid("Invalid cache: LOCAL_DOCKER_LAYER_CACHE mode requires privileged mode"));
            }
            Ok(Cache::Local { modes })
        }
        (other, ..) => Err(invalid(format!("Invalid cache type: {other}"))),
    }
}

/// What CodeBuild takes at once in an account.
///
/// Source: CodeBuild User Guide, "Quotas": concurrently running builds.
pub(crate) const ACCOUNT_LIMIT: u32 = 60;

/// How many of a project's builds may run at the same time; -1 takes the limit away.
pub(super) fn concurrent(limit: Option<i64>, known: Option<u32>) -> Result<Option<u32>, BuildsError> {
    match limit {
        None => Ok(known),
        Some(-1) => Ok(None),
        Some(limit) if limit > i64::from(ACCOUNT_LIMIT) => Err(invalid(format!(
            "Project-level concurrent build limit cannot exceed the account-level concurrent build limit of {ACCOUNT_LIMIT}."
        ))),
        Some(limit) => match u32::try_from(limit) {
            Ok(limit) if limit > 0 => Ok(Some(limit)),
            _ => Err(invalid("Project-level concurrent build limit must be greater than 0, or -1 to remove it.")),
        },
    }
}

/// How often a failed build is begun again.
pub(super) fn auto_retry(limit: Option<i64>, known: Option<u32>) -> Result<Option<u32>, BuildsError> {
    match limit {
        None => Ok(known),
        Some(limit @ 0..=10) => Ok(u32::try_from(limit).ok()),
        Some(_) => Err(invalid("Invalid autoRetryLimit: it must be between 0 and 10")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_there_is_named() {
        assert_eq!(
            compute("BUILD_LAMBDA_1GB").unwrap_err().to_string(),
            "compute type BUILD_LAMBDA_1GB is not supported in this region"
        );
        assert!(environment_type("ARM_CONTAINER").is_err());
        let variable = |type_: &str| api::EnvironmentVariable {
            name: "A".to_owned(),
            value: "b".to_owned(),
            type_: Some(type_.to_owned()),
        };
        assert_eq!(variables(vec![variable("SECRETS_MANAGER")]).unwrap()[0].kind, VariableKind::SecretsManager);
        assert!(variables(vec![variable("PLAINTEXT"), variable("PLAINTEXT")]).is_err());
    }

    #[test]
    fn limits_hold() {
        assert_eq!(concurrent(Some(-1), Some(3)).unwrap(), None);
        assert_eq!(concurrent(None, Some(3)).unwrap(), Some(3));
        assert!(concurrent(Some(0), None).is_err() && concurrent(Some(61), None).is_err());
        assert!(auto_retry(Some(11), None).is_err());
        let local = |modes: &[&str], privileged| {
            let modes = Some(modes.iter().map(|mode| (*mode).to_owned()).collect());
            cache(Some(api::ProjectCache { type_: "LOCAL".to_owned(), location: None, modes }), privileged)
        };
        assert!(local(&[], true).is_err() && local(&["LOCAL_DOCKER_LAYER_CACHE"], false).is_err());
        assert!(local(&["LOCAL_CUSTOM_CACHE"], false).is_ok());
    }
}
