//! Variables whose values are kept elsewhere: parameters and secrets, read as the build's role.
//!
//! The values go into the container alone. That its log does not show them, they are kept in a file of the build's own
//! folder, which goes with the build.

use std::path::PathBuf;

use ::model::Caller;

use super::drive::Failure;
use super::source;
use crate::Builds;
use crate::buildspec::Buildspec;
use crate::model::{Build, VariableKind};
use crate::plan::mask::Masks;

/// What was read.
#[derive(Default)]
pub(super) struct Resolved {
    /// By the variables' names.
    pub(super) values: Vec<(String, String)>,
}

impl Resolved {
    /// The variables that count more than those of the buildspec: StartBuild's and the project's.
    pub(super) fn overriding(&self, build: &Build) -> Vec<String> {
        let given = build.environment.variables.iter().map(|variable| variable.name.clone());
        given.chain(self.values.iter().map(|(name, _)| name.clone())).collect()
    }
}

/// What is to be read: those of the record count more than those of the buildspec.
fn wanted(build: &Build, spec: &Buildspec) -> Vec<(String, String, VariableKind)> {
    let given = &build.environment.variables;
    let of_record = given
        .iter()
        .filter(|variable| variable.kind != VariableKind::Plaintext)
        .map(|variable| (variable.name.clone(), variable.value.clone(), variable.kind));
    let of_spec = |pairs: &[(String, String)], kind: VariableKind| -> Vec<(String, String, VariableKind)> {
        let free = pairs.iter().filter(|(name, _)| !given.iter().any(|variable| variable.name == *name));
        free.map(|(name, value)| (name.clone(), value.clone(), kind)).collect()
    };
    of_record
        .chain(of_spec(&spec.parameters, VariableKind::ParameterStore))
        .chain(of_spec(&spec.secrets, VariableKind::SecretsManager))
        .collect()
}

/// Reads them.
pub(super) async fn resolve(
    room: &Builds,
    build: &Build,
    spec: &Buildspec,
    _caller: &Caller,
) -> Result<Resolved, Failure> {
    if let Some((_, _, kind)) = wanted(build, spec).first() {
        let text = format!("environment variables of type {} are not supported in this region", kind.as_str());
        return Err(Failure::phase("CLIENT_ERROR", text));
    }
    let resolved = Resolved::default();
    keep(room, build, &resolved).await?;
    Ok(resolved)
}

fn place(room: &Builds, build: &Build) -> PathBuf {
    source::folder(room, build).join("masks")
}

/// Keeps what the log must not show.
async fn keep(room: &Builds, build: &Build, resolved: &Resolved) -> Result<(), Failure> {
    use std::os::unix::fs::OpenOptionsExt;
    use tokio::io::AsyncWriteExt;
    if resolved.values.is_empty() {
        return Ok(());
    }
    let broken = |error: std::io::Error| Failure::fault(format!("the build's folder: {error}"));
    let values: Vec<&str> = resolved.values.iter().map(|(_, value)| value.as_str()).collect();
    let text = serde_json::to_vec(&values).map_err(|error| Failure::fault(error.to_string()))?;
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create(true).truncate(true).mode(0o600);
    let mut file = tokio::fs::OpenOptions::from(options).open(place(room, build)).await.map_err(broken)?;
    file.write_all(&text).await.map_err(broken)?;
    file.flush().await.map_err(broken)
}

/// What the log must not show.
pub(super) async fn masks(room: &Builds, build: &Build) -> Masks {
    let text = tokio::fs::read(place(room, build)).await.unwrap_or_default();
    let values: Vec<String> = serde_json::from_slice(&text).unwrap_or_default();
    Masks::new(values.iter().map(String::as_str))
}
