//! What a project says beside source and environment: logs and caches.

use serde::{Deserialize, Serialize};

/// Where the log goes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct CloudWatchLogs {
    pub(crate) enabled: bool,
    pub(crate) group: Option<String>,
    pub(crate) stream: Option<String>,
}

impl Default for CloudWatchLogs {
    fn default() -> Self {
        Self { enabled: true, group: None, stream: None }
    }
}

/// The log as an object of S3, once the build has ended.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct S3Logs {
    /// `bucket/prefix`; none where the log does not go there.
    pub(crate) location: Option<String>,
    pub(crate) encryption_disabled: Option<bool>,
}

/// What a build keeps for the next one.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub(crate) enum Cache {
    /// Nothing.
    #[default]
    #[serde(rename = "NO_CACHE")]
    None,
    /// The buildspec's paths, as an object below `bucket/prefix`.
    S3 { location: String },
    /// On this machine.
    Local { modes: Vec<CacheMode> },
}

/// What is kept on this machine.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum CacheMode {
    /// Layers of images: the engine keeps them in any case.
    #[serde(rename = "LOCAL_DOCKER_LAYER_CACHE")]
    DockerLayers,
    /// What was fetched from Git: the connections' room keeps it in any case.
    #[serde(rename = "LOCAL_SOURCE_CACHE")]
    Source,
    /// The buildspec's paths.
    #[serde(rename = "LOCAL_CUSTOM_CACHE")]
    Custom,
}

impl CacheMode {
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::DockerLayers => "LOCAL_DOCKER_LAYER_CACHE",
            Self::Source => "LOCAL_SOURCE_CACHE",
            Self::Custom => "LOCAL_CUSTOM_CACHE",
        }
    }

    pub(crate) fn parse(text: &str) -> Option<Self> {
        [Self::DockerLayers, Self::Source, Self::Custom].into_iter().find(|mode| mode.as_str() == text)
    }
}
