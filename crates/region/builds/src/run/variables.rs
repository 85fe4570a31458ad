//! Variables whose values are kept elsewhere: parameters and secrets, read as the build's role.
//!
//! The values go into the container alone. That its log does not show them, they are kept in a file of the build's own
//! folder, which goes with the build.
//!
//! Source: CodeBuild User Guide, "Build specification reference", `env/parameter-store` and `env/secrets-manager`.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use ::model::Caller;
use shapes_secretsmanager::GetSecretValueInput;
use shapes_ssm::GetParametersInput;

use super::drive::Failure;
use super::source;
use crate::Builds;
use crate::buildspec::Buildspec;
use crate::model::{Build, VariableKind};
use crate::plan::mask::Masks;

/// How many parameters are asked for in one call.
const PARAMETERS: usize = 10;

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
    caller: &Caller,
) -> Result<Resolved, Failure> {
    let wanted = wanted(build, spec);
    let names: BTreeSet<&str> = wanted
        .iter()
        .filter(|(_, _, kind)| *kind == VariableKind::ParameterStore)
        .map(|(_, name, _)| name.as_str())
        .collect();
    let parameters = parameters(room, build, caller, &names.into_iter().collect::<Vec<_>>()).await?;
    let mut resolved = Resolved::default();
    let mut secrets = BTreeMap::new();
    for (name, text, kind) in wanted {
        let value = match kind {
            VariableKind::Plaintext => continue,
            VariableKind::ParameterStore => parameters.get(&text).cloned().unwrap_or_default(),
            VariableKind::SecretsManager => secret(room, build, caller, &Reference::parse(&text), &mut secrets).await?,
        };
        resolved.values.push((name, value));
    }
    keep(room, build, &resolved).await?;
    Ok(resolved)
}

/// Parameters by their names.
async fn parameters(
    room: &Builds,
    build: &Build,
    caller: &Caller,
    names: &[&str],
) -> Result<BTreeMap<String, String>, Failure> {
    let failed = |text: String| Failure::phase("Decrypted Variables Error", text);
    let refused = |error: wire::Error| failed(format!("{}: {}", error.code, error.message));
    let mut values = BTreeMap::new();
    for some in names.chunks(PARAMETERS) {
        let input = GetParametersInput {
            names: some.iter().map(|name| (*name).to_owned()).collect(),
            with_decryption: Some(true),
        };
        let answer = room.door.call(caller, &build.key.region, input).await;
        let answer = answer.map_err(|error| Failure::of(error, refused))?;
        if let Some(missing) = answer.invalid_parameters.iter().flatten().next() {
            return Err(failed(format!("parameter does not exist: {missing}")));
        }
        let given = answer.parameters.into_iter().flatten();
        let pairs: Vec<(String, String)> = given.filter_map(|of| Some((of.name?, of.value?))).collect();
        // A name may be asked for as an ARN, or with a version or label: it is answered without.
        for name in some {
            let found = pairs.iter().find(|(known, _)| names_it(name, known));
            values.extend(found.map(|(_, value)| ((*name).to_owned(), value.clone())));
        }
    }
    Ok(values)
}

/// `/shop/db`, `/shop/db:3`, `/shop/db:label` and the ARN of each name one parameter.
fn names_it(asked: &str, known: &str) -> bool {
    let plain = asked.split_once(":parameter/").map_or(asked, |(_, name)| name);
    let plain = plain.split(':').next().unwrap_or_default();
    plain.trim_start_matches('/') == known.trim_start_matches('/')
}

/// A secret, whole or one of its keys. Each is asked for once.
async fn secret(
    room: &Builds,
    build: &Build,
    caller: &Caller,
    wanted: &Reference,
    known: &mut BTreeMap<Reference, String>,
) -> Result<String, Failure> {
    let failed = |text: String| Failure::phase("Secrets Manager Error", text);
    let refused = |error: wire::Error| failed(format!("{}: {}", error.code, error.message));
    let whole = Reference { key: None, ..wanted.clone() };
    let text = match known.get(&whole) {
        Some(text) => text.clone(),
        None => {
            let input = GetSecretValueInput {
                secret_id: wanted.id.clone(),
                version_id: wanted.version.clone(),
                version_stage: wanted.stage.clone(),
            };
            let answer = room.door.call(caller, &build.key.region, input).await;
            let answer = answer.map_err(|error| Failure::of(error, refused))?;
            let text = answer.secret_string;
            let text = text.ok_or_else(|| failed(format!("the secret {} holds no text", wanted.id)))?;
            known.insert(whole, text.clone());
            text
        }
    };
    let Some(key) = &wanted.key else { return Ok(text) };
    let json: Option<serde_json::Value> = serde_json::from_str(&text).ok();
    match json.as_ref().and_then(|json| json.get(key)) {
        Some(serde_json::Value::String(value)) => Ok(value.clone()),
        Some(value) => Ok(value.to_string()),
        None => Err(failed(format!("the secret {} has no key {key}", wanted.id))),
    }
}

/// `<secret>:<json key>:<stage>:<version>`, where the secret may be an ARN.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Reference {
    id: String,
    key: Option<String>,
    stage: Option<String>,
    version: Option<String>,
}

impl Reference {
    fn parse(text: &str) -> Self {
        // An ARN has six colons of its own.
        let own = if text.starts_with("arn:") { 6 } else { 0 };
        let end = text.match_indices(':').nth(own).map_or(text.len(), |(at, _)| at);
        let mut rest = text[end..].split(':').skip(1).map(|part| Some(part.to_owned()).filter(|part| !part.is_empty()));
        let mut next = || rest.next().flatten();
        Self { id: text[..end].to_owned(), key: next(), stage: next(), version: next() }
    }
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn secrets_are_named_with_their_parts() {
        let read = |text: &str| {
            let of = Reference::parse(text);
            (of.id, of.key.unwrap_or_default(), of.stage.unwrap_or_default(), of.version.unwrap_or_default())
        };
        let told = |id: &str, key: &str, stage: &str, version: &str| {
            (id.to_owned(), key.to_owned(), stage.to_owned(), version.to_owned())
        };
        assert_eq!(read("shop/db"), told("shop/db", "", "", ""));
        assert_eq!(read("shop/db:password"), told("shop/db", "password", "", ""));
        assert_eq!(read("shop/db::AWSPREVIOUS"), told("shop/db", "", "AWSPREVIOUS", ""));
        let arn = "arn:aws:secretsmanager:us-east-2:123456789012:secret:shop/db-AbCdEf";
        assert_eq!(read(arn), told(arn, "", "", ""));
        assert_eq!(read(&format!("{arn}:password::v1")), told(arn, "password", "", "v1"));
    }

    #[test]
    fn parameters_are_found_however_they_are_asked_for() {
        for asked in ["/shop/db", "/shop/db:3", "arn:aws:ssm:us-east-2:123456789012:parameter/shop/db"] {
            assert!(names_it(asked, "/shop/db"), "{asked}");
        }
        assert!(!names_it("/shop", "/shop/db"));
    }
}
