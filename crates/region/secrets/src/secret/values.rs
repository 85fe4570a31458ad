//! The values of secrets: given, kept, read.

use door::Call;
use model::Timestamp;
use store::Transaction;
use wire::Blob;

use super::errors::SecretError;
use super::find::Found;
use super::model::{Kind, Plain, Secret, Value, VersionId};
use super::stages::{self, CURRENT};
use super::tables::value_key;
use crate::Secrets;

/// The longest value, in bytes.
const LONGEST: usize = 65_536;

/// A value that was read, with the version that it is.
pub(crate) struct Read {
    pub(crate) version: VersionId,
    pub(crate) stages: Vec<String>,
    pub(crate) created: Timestamp,
    pub(crate) plain: Plain,
}

/// The value of a request; none where it gives none.
pub(crate) fn given(text: Option<String>, binary: Option<Blob>) -> Result<Option<Plain>, SecretError> {
    let plain = match (text, binary) {
        (Some(_), Some(_)) => {
            let text = "You can't specify both a binary secret value and a string secret value in the same secret.";
            return Err(SecretError::request(text));
        }
        (Some(text), None) => Plain::Text(text),
        (None, Some(binary)) => Plain::Binary(binary.0),
        (None, None) => return Ok(None),
    };
    if plain.bytes().len() > LONGEST {
        let member = if plain.kind() == Kind::Text { "secretString" } else { "secretBinary" };
        return Err(SecretError::Validation(format!(
            "1 validation error detected: Value at '{member}' failed to satisfy constraint: Member must have length \
             less than or equal to {LONGEST}"
        )));
    }
    Ok(Some(plain))
}

/// The id of the version that a request makes: its token, which every client sends.
pub(crate) fn token(given: Option<&str>) -> Result<VersionId, SecretError> {
    let missing = "You must provide a ClientRequestToken value. We recommend a UUID-type value.";
    let token = given.ok_or_else(|| SecretError::request(missing))?;
    token.parse().map_err(|_| SecretError::parameter("ClientRequestToken must be 32-64 characters long."))
}

impl Secrets {
    /// Adds a version. One that the same token has made is left as it is, where the value is the same.
    pub(crate) fn put_version(
        &self,
        change: &mut Transaction<'_>,
        key: &str,
        secret: &mut Secret,
        (id, plain, stages): (&VersionId, &Plain, &[String]),
        call: &Call,
    ) -> Result<(), SecretError> {
        let place = value_key(key, secret, id);
        if secret.versions.contains_key(id) {
            let known = change.get(&self.secrets.values, &place).ok_or(SecretError::Sealed)?;
            if self.open_value(&place, &known)? == *plain {
                return Ok(());
            }
            let arn = secret.arn(&call.region, &call.account).to_string();
            return Err(SecretError::Token { token: id.to_string(), arn });
        }
        for gone in stages::add(&mut secret.versions, id, stages, call.at)? {
            change.delete(&self.secrets.values, &value_key(key, secret, &gone))?;
        }
        secret.changed = call.at;
        let sealed = self.seal.seal(&self.context.host, &place, plain.bytes())?;
        Ok(change.put(&self.secrets.values, &place, Value { kind: plain.kind(), sealed })?)
    }

    /// The value of a version: of the one with that id, or stage, or the current one.
    pub(crate) async fn read(
        &self,
        found: &Found,
        id: Option<&str>,
        stage: Option<&str>,
        call: &Call,
    ) -> Result<Read, SecretError> {
        let secret = &found.secret;
        let version = match (id, stage) {
            (Some(id), stage) => {
                let missing = || SecretError::NoVersion(id.to_owned());
                let id: VersionId = id.parse().map_err(|_| missing())?;
                let version = secret.versions.get(&id).ok_or_else(missing)?;
                if stage.is_some_and(|stage| !version.stages.contains(stage)) {
                    return Err(SecretError::StageOfAnother);
                }
                id
            }
            (None, stage) => {
                let stage = stage.unwrap_or(CURRENT);
                secret.staged(stage).ok_or_else(|| SecretError::NoStage(stage.to_owned()))?.clone()
            }
        };
        let place = value_key(&found.key, secret, &version);
        let value = self.secrets.values.get(&place).ok_or(SecretError::NoSecret)?;
        let plain = self.open_value(&place, &value)?;
        self.note_access(found, &version, call.at).await?;
        let known = secret.versions.get(&version).ok_or(SecretError::NoSecret)?;
        Ok(Read { stages: known.stages.iter().cloned().collect(), created: known.created, version, plain })
    }

    fn open_value(&self, place: &str, value: &Value) -> Result<Plain, SecretError> {
        Ok(match value.kind {
            Kind::Text => Plain::Text(self.seal.unseal_text(place, &value.sealed)?),
            Kind::Binary => Plain::Binary(self.seal.unseal(place, &value.sealed)?),
        })
    }

    /// Notes the day of a read, as AWS does: the first of a day is a write, the others are not.
    async fn note_access(&self, found: &Found, id: &VersionId, now: Timestamp) -> Result<(), SecretError> {
        let day = Some(Timestamp::from_secs(now.secs().div_euclid(86_400) * 86_400));
        let known = found.secret.versions.get(id).and_then(|version| version.accessed);
        if found.secret.accessed == day && known == day {
            return Ok(());
        }
        self.context
            .store
            .write(|change| {
                let mut secret = self.again(change, found)?;
                secret.accessed = day;
                if let Some(version) = secret.versions.get_mut(id) {
                    version.accessed = day;
                }
                Ok(change.put(&self.secrets.secrets, &found.key, secret)?)
            })
            .await
    }
}
