//! From the API's types to those that are stored: what is not supported is refused here, by name.

use shapes_codebuild as api;

use crate::buildspec;
use crate::errors::BuildsError;
use crate::model::{
    Artifacts, ArtifactsKind, Auth, CloudWatchLogs, ComputeType, Environment, Packaging, PullAs, Source, SourceKind,
    Tag, Variable,
};
use crate::plan::image::{BuildImage, is_curated, resolve};

/// More than CodeBuild lets a project have.
const VARIABLE_LIMIT: usize = 200;

fn invalid(text: impl Into<String>) -> BuildsError {
    BuildsError::invalid(text)
}

pub(super) fn source_kind(text: &str) -> Result<SourceKind, BuildsError> {
    let all = [
        SourceKind::CodePipeline,
        SourceKind::S3,
        SourceKind::NoSource,
        SourceKind::Bitbucket,
        SourceKind::GitHub,
        SourceKind::GitLab,
    ];
    all.into_iter()
        .find(|kind| kind.as_str() == text)
        .ok_or_else(|| BuildsError::Unsupported(format!("source type {text}")))
}

/// A source of a project.
pub(super) fn source(source: api::ProjectSource) -> Result<Source, BuildsError> {
    let kind = source_kind(&source.type_)?;
    if source.insecure_ssl == Some(true) {
        return Err(BuildsError::Unsupported("source insecureSsl".to_owned()));
    }
    if source.report_build_status == Some(true) {
        return Err(BuildsError::Unsupported("source reportBuildStatus".to_owned()));
    }
    let auth = source.auth.map(|auth| match (auth.type_.as_str(), auth.resource) {
        ("CODECONNECTIONS", Some(connection)) => Ok(Auth { connection }),
        ("CODECONNECTIONS", None) => {
            Err(invalid("Invalid input: source auth resource is required for CODECONNECTIONS"))
        }
        (other, _) => Err(BuildsError::Unsupported(format!("source auth type {other}"))),
    });
    let read = Source {
        kind,
        location: source.location.filter(|location| !location.is_empty()),
        buildspec: source.buildspec.filter(|text| !text.is_empty()),
        auth: auth.transpose()?,
        identifier: source.source_identifier,
        clone_depth: source.git_clone_depth,
        insecure_ssl: source.insecure_ssl,
        report_build_status: source.report_build_status,
    };
    check_source(&read)?;
    Ok(read)
}

/// What a source needs.
pub(super) fn check_source(source: &Source) -> Result<(), BuildsError> {
    let kind = source.kind.as_str();
    match (source.kind, &source.location) {
        (SourceKind::S3, None) => return Err(invalid("Project source location is required for source type S3")),
        (SourceKind::S3, Some(location)) => {
            object(location)?;
            if location.ends_with('/') {
                return Err(BuildsError::Unsupported("a folder of S3 as source (a ZIP is)".to_owned()));
            }
        }
        (SourceKind::NoSource, Some(_)) => {
            return Err(invalid("Invalid input: location must not be set when using source type NO_SOURCE"));
        }
        (kind, location) if kind.is_git() => {
            if repository(location.as_deref().unwrap_or_default()).is_none() {
                return Err(invalid(format!("Invalid project source: location must be a valid {} URL", kind.as_str())));
            }
            if source.auth.is_none() {
                return Err(BuildsError::Unsupported(format!(
                    "source type {} without auth of type CODECONNECTIONS",
                    kind.as_str()
                )));
            }
        }
        _ => {}
    }
    if source.auth.is_some() && !source.kind.is_git() {
        return Err(invalid(format!("Invalid input: auth is not valid for source type {kind}")));
    }
    if source.kind == SourceKind::NoSource && source.buildspec.is_none() {
        return Err(invalid("Invalid input: buildspec is required when source type is NO_SOURCE"));
    }
    // A pipeline's artifacts are identifiers, too, and their names may hold hyphens.
    if source.identifier.as_deref().is_some_and(|name| !buildspec::is_name(&format!("_{}", name.replace('-', "_")))) {
        return Err(invalid("Invalid sourceIdentifier: it must be alphanumeric characters and underscores"));
    }
    check_buildspec(source.buildspec.as_deref())
}

/// A buildspec inside the source is a path, or the text itself; one in a bucket is not supported.
pub(super) fn check_buildspec(text: Option<&str>) -> Result<(), BuildsError> {
    match text {
        Some(text) if text.starts_with("arn:") => {
            Err(BuildsError::Unsupported("a buildspec in an S3 bucket".to_owned()))
        }
        _ => Ok(()),
    }
}

/// Bucket and key of `bucket/key`, or of its ARN.
pub(crate) fn object(location: &str) -> Result<(&str, &str), BuildsError> {
    let location = location.strip_prefix("arn:aws:s3:::").unwrap_or(location);
    match location.split_once('/') {
        Some((bucket, key)) if !bucket.is_empty() && !key.is_empty() => Ok((bucket, key)),
        _ => Err(invalid(format!("Invalid S3 location: {location}. It must be bucket/key"))),
    }
}

/// `acme/my-service` of `https://bitbucket.org/acme/my-service.git`.
pub(crate) fn repository(location: &str) -> Option<String> {
    let rest = location.strip_prefix("https://")?;
    let (host, path) = rest.split_once('/')?;
    let path = path.trim_end_matches('/').trim_end_matches(".git");
    let good = !host.is_empty()
        && !path.is_empty()
        && path.contains('/')
        && path.split('/').all(|part| !part.is_empty() && part != "..")
        && path.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_./~".contains(&byte));
    good.then(|| path.to_owned())
}

/// Where artifacts go.
pub(super) fn artifacts(artifacts: api::ProjectArtifacts) -> Result<Artifacts, BuildsError> {
    let kind = match artifacts.type_.as_str() {
        "CODEPIPELINE" => ArtifactsKind::CodePipeline,
        "S3" => ArtifactsKind::S3,
        "NO_ARTIFACTS" => ArtifactsKind::NoArtifacts,
        other => return Err(invalid(format!("Invalid artifacts: type {other}"))),
    };
    if kind == ArtifactsKind::S3 && artifacts.location.as_deref().is_none_or(str::is_empty) {
        return Err(invalid("Project artifacts location is required for artifacts type S3"));
    }
    let packaging = match (artifacts.packaging.as_deref(), kind) {
        (_, ArtifactsKind::CodePipeline) | (Some("ZIP"), _) => Packaging::Zip,
        _ => Packaging::None,
    };
    if kind == ArtifactsKind::CodePipeline && artifacts.encryption_disabled == Some(true) {
        return Err(invalid("Invalid artifacts: artifact type CODEPIPELINE does not support encryptionDisabled"));
    }
    Ok(Artifacts {
        kind,
        location: artifacts.location.filter(|location| !location.is_empty()),
        path: artifacts.path.filter(|path| !path.is_empty()),
        build_id: artifacts.namespace_type.as_deref() == Some("BUILD_ID"),
        name: artifacts.name.filter(|name| !name.is_empty()),
        packaging,
        override_name: artifacts.override_artifact_name == Some(true),
        encryption_disabled: artifacts.encryption_disabled,
        identifier: artifacts.artifact_identifier,
    })
}

/// Where commands run.
pub(super) fn environment(environment: api::ProjectEnvironment) -> Result<Environment, BuildsError> {
    environment_type(&environment.type_)?;
    let environment = Environment {
        compute: compute(&environment.compute_type)?,
        variables: variables(environment.environment_variables.unwrap_or_default())?,
        privileged: environment.privileged_mode == Some(true),
        pull_as: pull_as(environment.image_pull_credentials_type.as_deref())?,
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

/// Whose rights an image may be pulled with.
pub(super) fn check_image(environment: &Environment) -> Result<(), BuildsError> {
    let image = &environment.image;
    let good = image.len() <= 512
        && image.starts_with(|first: char| first.is_ascii_alphanumeric())
        && image.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"_.-/:@".contains(&byte));
    if !good {
        return Err(invalid(format!("Invalid image: {image}")));
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

/// Variables: of type PLAINTEXT, each name once.
pub(super) fn variables(variables: Vec<api::EnvironmentVariable>) -> Result<Vec<Variable>, BuildsError> {
    if variables.len() > VARIABLE_LIMIT {
        return Err(invalid(format!("Invalid environment: at most {VARIABLE_LIMIT} environment variables")));
    }
    let mut read: Vec<Variable> = Vec::with_capacity(variables.len());
    for variable in variables {
        match variable.type_.as_deref() {
            None | Some("PLAINTEXT") => {}
            Some(other) => return Err(BuildsError::Unsupported(format!("environment variable type {other}"))),
        }
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
        read.push(Variable { name, value: variable.value });
    }
    Ok(read)
}

/// Where the log goes.
pub(super) fn logs(config: api::LogsConfig) -> Result<CloudWatchLogs, BuildsError> {
    if config.s3_logs.is_some_and(|s3| s3.status != "DISABLED") {
        return Err(BuildsError::Unsupported("logsConfig s3Logs".to_owned()));
    }
    Ok(config.cloud_watch_logs.map_or_else(CloudWatchLogs::default, |logs| CloudWatchLogs {
        enabled: logs.status == "ENABLED",
        group: logs.group_name.filter(|name| !name.is_empty()),
        stream: logs.stream_name.filter(|name| !name.is_empty()),
    }))
}

/// No cache is all that there is.
pub(super) fn cache(cache: Option<&api::ProjectCache>) -> Result<(), BuildsError> {
    match cache.map(|cache| cache.type_.as_str()) {
        None | Some("NO_CACHE") => Ok(()),
        Some(other) => Err(BuildsError::Unsupported(format!("cache type {other}"))),
    }
}

/// No badge is all that there is.
pub(super) fn badge(enabled: Option<bool>) -> Result<(), BuildsError> {
    if enabled == Some(true) { Err(BuildsError::Unsupported("badgeEnabled".to_owned())) } else { Ok(()) }
}

/// Tags.
pub(super) fn tags(tags: Vec<api::Tag>) -> Vec<Tag> {
    let pair = |tag: api::Tag| Tag { key: tag.key.unwrap_or_default(), value: tag.value.unwrap_or_default() };
    tags.into_iter().map(pair).collect()
}

/// Minutes between bounds.
pub(super) fn minutes(given: Option<i64>, usual: u32) -> u32 {
    given.and_then(|minutes| u32::try_from(minutes).ok()).unwrap_or(usual)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn repositories_are_read_from_their_addresses() {
        assert_eq!(repository("https://bitbucket.org/acme/my-service.git").as_deref(), Some("acme/my-service"));
        assert_eq!(repository("https://github.com/acme/shop").as_deref(), Some("acme/shop"));
        for bad in
            ["", "acme/shop", "https://bitbucket.org/", "https://x/a/../b", "file:///etc/passwd", "https://x/a b/c"]
        {
            assert_eq!(repository(bad), None, "{bad}");
        }
    }

    #[test]
    fn what_is_not_supported_is_named() {
        let variable = |type_: &str| api::EnvironmentVariable {
            name: "A".to_owned(),
            value: "b".to_owned(),
            type_: Some(type_.to_owned()),
        };
        assert!(variables(vec![variable("PLAINTEXT")]).is_ok());
        let error = variables(vec![variable("SECRETS_MANAGER")]).unwrap_err();
        assert_eq!(error.to_string(), "environment variable type SECRETS_MANAGER is not supported in this region");
    }
}
