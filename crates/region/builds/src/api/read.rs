//! From the API's types to those that are stored: what is not supported is refused here, by name.

use shapes_codebuild as api;

use crate::buildspec;
use crate::errors::BuildsError;
use crate::model::{Artifacts, ArtifactsKind, Auth, Packaging, Source, SourceKind, StatusConfig, Tag};

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
    switched_off("source insecureSsl", source.insecure_ssl)?;
    let read = Source {
        kind,
        location: source.location.filter(|location| !location.is_empty()),
        buildspec: source.buildspec.filter(|text| !text.is_empty()),
        auth: source.auth.map(auth).transpose()?,
        identifier: source.source_identifier,
        clone_depth: source.git_clone_depth,
        submodules: submodules(source.git_submodules_config.as_ref())?,
        insecure_ssl: source.insecure_ssl,
        report_build_status: source.report_build_status,
        status_config: source.build_status_config.map(status_config).transpose()?,
    };
    check_source(&read)?;
    Ok(read)
}

/// How a source is reached.
pub(super) fn auth(auth: api::SourceAuth) -> Result<Auth, BuildsError> {
    match (auth.type_.as_str(), auth.resource) {
        ("CODECONNECTIONS", Some(connection)) => Ok(Auth { connection }),
        ("CODECONNECTIONS", None) => {
            Err(invalid("Invalid input: source auth resource is required for CODECONNECTIONS"))
        }
        (other, _) => Err(BuildsError::Unsupported(format!("source auth type {other}"))),
    }
}

/// Submodules are not fetched.
pub(super) fn submodules(config: Option<&api::GitSubmodulesConfig>) -> Result<Option<bool>, BuildsError> {
    switched_off("gitSubmodulesConfig fetchSubmodules", config.map(|config| config.fetch_submodules))?;
    Ok(config.map(|config| config.fetch_submodules))
}

/// How a build is shown beside its commit.
pub(super) fn status_config(config: api::BuildStatusConfig) -> Result<StatusConfig, BuildsError> {
    if config.context.as_ref().is_some_and(|context| context.chars().count() > 100) {
        return Err(invalid("Invalid buildStatusConfig: context must not be longer than 100 characters"));
    }
    if config.target_url.as_ref().is_some_and(|url| !url.starts_with("https://") && !url.starts_with("http://")) {
        return Err(invalid("Invalid buildStatusConfig: targetUrl must be a URL"));
    }
    Ok(StatusConfig { context: config.context, target_url: config.target_url })
}

/// What AWS has and this region has not.
pub(super) fn switched_off(what: &str, on: Option<bool>) -> Result<(), BuildsError> {
    if on == Some(true) { Err(BuildsError::Unsupported(what.to_owned())) } else { Ok(()) }
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
    if source.report_build_status == Some(true) && !source.kind.is_git() {
        return Err(invalid(format!("Invalid input: reportBuildStatus is not supported for source type {kind}")));
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

/// Tags, each key once, and none that is AWS's own.
pub(super) fn tags(tags: Vec<api::Tag>) -> Result<Vec<Tag>, BuildsError> {
    let mut read: Vec<Tag> = Vec::with_capacity(tags.len());
    for tag in tags {
        let tag = Tag { key: tag.key.unwrap_or_default(), value: tag.value.unwrap_or_default() };
        if door::is_reserved_tag(&tag.key) {
            return Err(invalid(format!("Invalid tag key: {}. The prefix aws: is reserved", tag.key)));
        }
        if read.iter().any(|known| known.key == tag.key) {
            return Err(invalid(format!("Duplicate tag key: {}", tag.key)));
        }
        read.push(tag);
    }
    Ok(read)
}

/// The versions of secondary sources, each of a source that is there.
pub(super) fn versions(
    versions: Vec<api::ProjectSourceVersion>,
    sources: &[Source],
) -> Result<Vec<(String, String)>, BuildsError> {
    let mut read: Vec<(String, String)> = Vec::new();
    for version in versions {
        let name = version.source_identifier;
        if !sources.iter().any(|source| source.identifier.as_ref() == Some(&name)) {
            return Err(invalid(format!(
                "Invalid secondary source version: no secondary source has the identifier {name}"
            )));
        }
        if read.iter().any(|(known, _)| *known == name) {
            return Err(invalid(format!("Duplicate secondary source version: {name}")));
        }
        read.push((name, version.source_version));
    }
    Ok(read)
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
}
