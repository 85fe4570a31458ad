//! Variables that are kept elsewhere: files in S3, secrets, parameters. All are fetched as the execution role before any
//! container is made, and none is written down.
//!
//! Source: Amazon ECS Developer Guide, "Pass an individual environment variable", "Use environment files", "Pass Secrets
//! Manager secrets", "Pass Systems Manager parameters", "ResourceInitializationError task errors".

use std::collections::BTreeMap;

use host::RegistryLogin;
use model::{Arn, Caller, Region};
use shapes_s3 as s3;
use shapes_secretsmanager as secrets;
use shapes_ssm as ssm;

use super::task::Trouble;
use crate::Services;
use crate::model::{ContainerDefinition, ContainerName, Definition, Scope, Task};

/// More than a file of variables holds.
const FILE: usize = 1 << 20;

/// How many parameters one question names.
const NAMES: usize = 10;

/// What each container gets: the variables of its files, then its secrets.
#[derive(Default)]
pub(super) struct Variables {
    files: BTreeMap<ContainerName, Vec<(String, String)>>,
    secrets: BTreeMap<ContainerName, Vec<(String, String)>>,
}

impl Variables {
    pub(super) fn files(&self, container: &ContainerName) -> &[(String, String)] {
        self.files.get(container).map(Vec::as_slice).unwrap_or_default()
    }

    pub(super) fn secrets(&self, container: &ContainerName) -> &[(String, String)] {
        self.secrets.get(container).map(Vec::as_slice).unwrap_or_default()
    }
}

/// The whole or a part of a secret.
#[derive(Debug, PartialEq, Eq)]
enum Place {
    /// Secrets Manager: the secret, the JSON key, the stage, the version.
    Secret { region: Region, arn: String, key: String, stage: String, version: String },
    /// The Parameter Store.
    Parameter { region: Region, name: String },
}

fn unable(what: &str, why: &str) -> Trouble {
    Trouble::fatal(format!(
        "ResourceInitializationError: unable to pull secrets or registry auth: execution resource retrieval failed: \
         unable to retrieve {what}: {why}"
    ))
}

/// Where a secret is: `arn:aws:secretsmanager:region:account:secret:name:json-key:version-stage:version-id`, a parameter's
/// ARN, or a parameter's name.
fn place(scope: &Scope, value_from: &str) -> Result<Place, Trouble> {
    let Ok(arn) = value_from.parse::<Arn>() else {
        return Ok(Place::Parameter { region: scope.region.clone(), name: value_from.to_owned() });
    };
    let malformed = || unable("secret from asm", &format!("unexpected ARN format with parameters: {value_from}"));
    let region: Region = arn.region.parse().map_err(|_| malformed())?;
    match arn.service.as_str() {
        "secretsmanager" => {
            let parts: Vec<&str> = arn.resource.split(':').collect();
            let (["secret", name], rest) = parts.split_at_checked(2).ok_or_else(malformed)? else {
                return Err(malformed());
            };
            let [key, stage, version] = match rest {
                [] => [""; 3],
                [key, stage, version] => [*key, *stage, *version],
                _ => return Err(malformed()),
            };
            let arn = Arn { resource: format!("secret:{name}"), ..arn.clone() }.to_string();
            let [key, stage, version] = [key, stage, version].map(str::to_owned);
            Ok(Place::Secret { region, arn, key, stage, version })
        }
        "ssm" => {
            let name = arn.resource.strip_prefix("parameter/").ok_or_else(malformed)?;
            // A name in a hierarchy begins with a slash, which its ARN has once only.
            let name = if name.contains('/') { format!("/{name}") } else { name.to_owned() };
            Ok(Place::Parameter { region, name })
        }
        _ => Err(malformed()),
    }
}

impl Services {
    /// Fetches all of a task's variables that are kept elsewhere.
    pub(super) async fn variables(
        &self,
        task: &Task,
        definition: &Definition,
        session: Option<&Caller>,
    ) -> Result<Variables, Trouble> {
        let mut all = Variables::default();
        let Some(session) = session else { return Ok(all) };
        let scope = &task.place.cluster.scope;
        for container in &definition.containers {
            let over = task.overrides.environment_files.get(&container.name);
            for file in over.unwrap_or(&container.environment_files) {
                let text = self.file(session, scope, file).await?;
                all.files.entry(container.name.clone()).or_default().extend(parse(&text));
            }
            let secrets = self.secrets(session, scope, container).await?;
            if !secrets.is_empty() {
                all.secrets.insert(container.name.clone(), secrets);
            }
        }
        Ok(all)
    }

    async fn file(&self, session: &Caller, scope: &Scope, file: &Arn) -> Result<String, Trouble> {
        let failed = |why: &str| {
            Trouble::fatal(format!(
                "ResourceInitializationError: failed to download env files: file download command: non empty error \
                 stream: service call has been retried 1 time(s): {why}"
            ))
        };
        let refused = |error: wire::Error| match error.status {
            500.. => Trouble::Later(error.to_string()),
            _ => failed(&error.to_string()),
        };
        let (bucket, key) = file.resource.split_once('/').unwrap_or((&file.resource, ""));
        let ask = s3::GetBucketLocationInput { bucket: bucket.to_owned(), ..Default::default() };
        self.context.door.call(session, &scope.region, ask).await.map_err(refused)?;
        let ask = s3::GetObjectInput { bucket: bucket.to_owned(), key: key.to_owned(), ..Default::default() };
        let found = self.context.door.call(session, &scope.region, ask).await.map_err(refused)?;
        let bytes = found.body.collect_limited(FILE).await.map_err(|error| failed(&error.to_string()))?;
        Ok(String::from_utf8_lossy(&bytes).into_owned())
    }

    async fn secrets(
        &self,
        session: &Caller,
        scope: &Scope,
        container: &ContainerDefinition,
    ) -> Result<Vec<(String, String)>, Trouble> {
        let (mut values, mut parameters) = (Vec::new(), BTreeMap::<Region, Vec<(String, String)>>::new());
        for secret in &container.secrets {
            match place(scope, &secret.value_from)? {
                Place::Secret { region, arn, key, stage, version } => {
                    let whole = self.secret(session, &region, &arn, &stage, &version).await?;
                    values.push((secret.name.clone(), pick(whole, &key)?));
                }
                Place::Parameter { region, name } => {
                    parameters.entry(region).or_default().push((name, secret.name.clone()));
                }
            }
        }
        for (region, wanted) in parameters {
            for part in wanted.chunks(NAMES) {
                let mut names: Vec<String> = part.iter().map(|(name, _)| name.clone()).collect();
                names.sort_unstable();
                names.dedup();
                let known = self.parameters(session, &region, names).await?;
                for (name, variable) in part {
                    let value = known.get(name).cloned();
                    let missing = || unable("secrets from ssm", &format!("invalid ssm parameters: {name}"));
                    values.push((variable.clone(), value.ok_or_else(missing)?));
                }
            }
        }
        Ok(values)
    }

    /// The text of a secret.
    async fn secret(
        &self,
        session: &Caller,
        region: &Region,
        arn: &str,
        stage: &str,
        version: &str,
    ) -> Result<String, Trouble> {
        let given = |text: &str| Some(text.to_owned()).filter(|text| !text.is_empty());
        let input = secrets::GetSecretValueInput {
            secret_id: arn.to_owned(),
            version_stage: given(stage),
            version_id: given(version),
        };
        let failed = |why: &str| {
            let text = format!(
                "service call has been retried 1 time(s): failed to fetch secret {arn} from secrets manager: {why}"
            );
            unable("secret from asm", &text)
        };
        let found = self.context.door.call(session, region, input).await.map_err(|error| match error.status {
            500.. => Trouble::Later(error.to_string()),
            _ => failed(&error.to_string()),
        })?;
        found.secret_string.ok_or_else(|| failed("the secret has no text"))
    }

    /// Parameters by their names.
    async fn parameters(
        &self,
        session: &Caller,
        region: &Region,
        names: Vec<String>,
    ) -> Result<BTreeMap<String, String>, Trouble> {
        let input = ssm::GetParametersInput { names, with_decryption: Some(true) };
        let found = self.context.door.call(session, region, input).await.map_err(|error| match error.status {
            500.. => Trouble::Later(error.to_string()),
            _ => unable("secrets from ssm", &format!("service call has been retried 1 time(s): {error}")),
        })?;
        let invalid = found.invalid_parameters.unwrap_or_default();
        if !invalid.is_empty() {
            return Err(unable("secrets from ssm", &format!("invalid ssm parameters: {}", invalid.join(", "))));
        }
        let pairs = found.parameters.unwrap_or_default().into_iter().filter_map(|one| Some((one.name?, one.value?)));
        Ok(pairs.collect())
    }

    /// The login that a container's `repositoryCredentials` name.
    pub(super) async fn repository_login(
        &self,
        scope: &Scope,
        container: &ContainerDefinition,
        session: Option<&Caller>,
    ) -> Result<Option<RegistryLogin>, Trouble> {
        let (Some(parameter), Some(session)) = (&container.credentials, session) else { return Ok(None) };
        let arn: Option<Arn> = parameter.parse().ok();
        let region = arn.and_then(|arn| arn.region.parse().ok()).unwrap_or_else(|| scope.region.clone());
        let text = self.secret(session, &region, parameter, "", "").await?;
        let (user, password) = (pick(text.clone(), "username")?, pick(text, "password")?);
        Ok(Some(RegistryLogin { user, password }))
    }
}

/// The value of a key of a secret that is JSON; the whole where no key is named.
fn pick(text: String, key: &str) -> Result<String, Trouble> {
    if key.is_empty() {
        return Ok(text);
    }
    let missing =
        || unable("secret from asm", &format!("retrieved secret from Secrets Manager did not contain json key {key}"));
    let value: serde_json::Value = serde_json::from_str(&text).map_err(|_| missing())?;
    match value.get(key) {
        Some(serde_json::Value::String(value)) => Ok(value.clone()),
        Some(value) if !value.is_null() => Ok(value.to_string()),
        _ => Err(missing()),
    }
}

/// `NAME=value` on each line; lines that begin with `#` are comments, and quotes and spaces belong to the value.
fn parse(text: &str) -> Vec<(String, String)> {
    let lines = text.lines().filter(|line| !line.trim_start().starts_with('#'));
    let pairs = lines.filter_map(|line| line.split_once('='));
    pairs.filter(|(name, _)| !name.is_empty()).map(|(name, value)| (name.to_owned(), value.to_owned())).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(value_from: &str) -> Option<Place> {
        place(&crate::testing::cluster().scope, value_from).ok()
    }

    #[test]
    fn a_secret_is_named_in_each_way() {
        let region: Region = "us-east-2".parse().unwrap();
        let arn = "arn:aws:secretsmanager:us-east-2:123456789012:secret:db-AbCdEf";
        let secret = |parts: [&str; 3]| {
            let [key, stage, version] = parts.map(str::to_owned);
            Some(Place::Secret { region: region.clone(), arn: arn.to_owned(), key, stage, version })
        };
        assert_eq!(of(arn), secret(["", "", ""]));
        assert_eq!(of(&format!("{arn}:password::")), secret(["password", "", ""]));
        assert_eq!(of(&format!("{arn}::AWSPREVIOUS:")), secret(["", "AWSPREVIOUS", ""]));
        assert_eq!(of(&format!("{arn}:password")), None);
        let parameter = |name: &str| Some(Place::Parameter { region: region.clone(), name: name.to_owned() });
        assert_eq!(of("db-host"), parameter("db-host"));
        assert_eq!(of("arn:aws:ssm:us-east-2:123456789012:parameter/db-host"), parameter("db-host"));
        assert_eq!(of("arn:aws:ssm:us-east-2:123456789012:parameter/prod/db"), parameter("/prod/db"));
        assert_eq!(of("arn:aws:s3:::bucket"), None);
    }

    #[test]
    fn a_key_of_json_is_picked() {
        let text = r#"{"password":"hush","port":5432}"#.to_owned();
        assert_eq!(pick(text.clone(), "").unwrap(), text);
        assert_eq!(pick(text.clone(), "password").unwrap(), "hush");
        assert_eq!(pick(text.clone(), "port").unwrap(), "5432");
        assert!(pick(text, "user").is_err() && pick("plain".to_owned(), "user").is_err());
    }

    #[test]
    fn files_have_comments_and_values_as_they_are() {
        let pair = |name: &str, value: &str| (name.to_owned(), value.to_owned());
        let text = "# comment\nA=1\r\n\nB=\"two words\" \nC=x=y\nnothing\n=none";
        assert_eq!(parse(text), [pair("A", "1"), pair("B", "\"two words\" "), pair("C", "x=y")]);
    }
}
