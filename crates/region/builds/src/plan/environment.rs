//! A build's environment variables.
//!
//! Those of StartBuild count more than the project's, and those more than the buildspec's, which the runner sets.
//!
//! Source: CodeBuild User Guide, "Environment variables in build environments".

use crate::model::{Build, VariableKind, build_arn, project_arn};

/// What the room adds that is not in the record.
pub(crate) struct Outside {
    /// The region's address for containers.
    pub(crate) endpoint: String,
    /// The variable that leads to the role's credentials.
    pub(crate) credentials: (String, String),
    /// The object's address, for a source that is one.
    pub(crate) repository: String,
    /// What parameters and secrets stand for, by the variables' names.
    pub(crate) resolved: Vec<(String, String)>,
}

/// All of a container's variables.
pub(crate) fn variables(build: &Build, outside: &Outside) -> Vec<(String, String)> {
    let key = &build.key;
    let region = key.region.as_str();
    let mut all: Vec<(String, String)> = Vec::new();
    let mut set = |name: &str, value: String| match all.iter_mut().find(|(known, _)| known == name) {
        Some((_, place)) => *place = value,
        None => all.push((name.to_owned(), value)),
    };
    set("AWS_REGION", region.to_owned());
    set("AWS_DEFAULT_REGION", region.to_owned());
    set("AWS_ENDPOINT_URL", outside.endpoint.clone());
    set("HOME", "/root".to_owned());
    if build.environment.privileged {
        // The region's Docker socket passes the engine's own builders on, not what a plug-in of the client speaks.
        set("DOCKER_BUILDKIT", "0".to_owned());
    }
    for variable in build.environment.variables.iter().filter(|variable| variable.kind == VariableKind::Plaintext) {
        set(&variable.name, variable.value.clone());
    }
    for (name, value) in &outside.resolved {
        set(name, value.clone());
    }
    set("CODEBUILD_BUILD_ARN", build_arn(key).to_string());
    set("CODEBUILD_BUILD_ID", key.id.to_string());
    set("CODEBUILD_BUILD_IMAGE", build.environment.image.clone());
    set("CODEBUILD_BUILD_NUMBER", build.number.to_string());
    set("CODEBUILD_BUILD_SUCCEEDING", "1".to_owned());
    set("CODEBUILD_INITIATOR", build.initiator.clone());
    set("CODEBUILD_KMS_KEY_ID", format!("arn:aws:kms:{region}:{}:alias/aws/s3", key.account));
    set("CODEBUILD_LOG_PATH", build.log.as_ref().map_or_else(String::new, |(_, stream)| stream.clone()));
    set("CODEBUILD_PROJECT_ARN", project_arn(&key.account, &key.region, &key.id.project).to_string());
    set("CODEBUILD_SOURCE_REPO_URL", outside.repository.clone());
    set("CODEBUILD_SRC_DIR", build.primary_folder());
    for (index, source) in build.secondary_sources.iter().enumerate() {
        if let Some(identifier) = &source.identifier {
            set(&format!("CODEBUILD_SRC_DIR_{identifier}"), build.secondary_folder(index));
        }
    }
    set("CODEBUILD_START_TIME", build.started.millis().to_string());
    if let Some(version) = &build.source_version {
        set("CODEBUILD_SOURCE_VERSION", version.clone());
    }
    if let Some(version) = &build.resolved_version {
        set("CODEBUILD_RESOLVED_SOURCE_VERSION", version.clone());
    }
    let (name, value) = &outside.credentials;
    set(name, value.clone());
    all
}
