//! `TagResource` and `UntagResource`.
//!
//! Source: API Reference, both operations.

use std::collections::BTreeMap;

use door::{Call, Handler, Requirement};
use shapes_secretsmanager::{Tag, TagResourceInput, TagResourceOutput, UntagResourceInput, UntagResourceOutput};
use wire::Error;

use crate::Secrets;
use crate::secret::errors::SecretError;
use crate::secret::rights::requested;

/// The most tags of a secret.
const MOST: usize = 50;

/// Adds tags to those that are there.
pub(super) fn add(have: &mut BTreeMap<String, String>, tags: Vec<Tag>) -> Result<(), SecretError> {
    for tag in tags {
        let key = tag.key.filter(|key| !key.is_empty());
        let key = key.ok_or_else(|| SecretError::parameter("You must provide a value for the tag's key."))?;
        if door::is_reserved_tag(&key) {
            let text = "You can't use tag keys that begin with aws:, which are reserved for AWS.";
            return Err(SecretError::parameter(text));
        }
        have.insert(key, tag.value.unwrap_or_default());
    }
    if have.len() > MOST {
        return Err(SecretError::parameter(format!("You can't have more than {MOST} tags.")));
    }
    Ok(())
}

impl Handler<TagResourceInput> for Secrets {
    fn requires(&self, input: &TagResourceInput, call: &Call) -> Vec<Requirement> {
        vec![requested(self.on_secret("secretsmanager:TagResource", &input.secret_id, call), &input.tags)]
    }

    async fn run(&self, input: TagResourceInput, call: &Call) -> Result<TagResourceOutput, Error> {
        let found = self.find_live(call, &input.secret_id)?;
        self.edit(&found, |secret, _| add(&mut secret.tags, input.tags)).await?;
        Ok(TagResourceOutput {})
    }
}

impl Handler<UntagResourceInput> for Secrets {
    fn requires(&self, input: &UntagResourceInput, call: &Call) -> Vec<Requirement> {
        let asked = self.on_secret("secretsmanager:UntagResource", &input.secret_id, call);
        vec![asked.with_tag_keys(input.tag_keys.iter().cloned())]
    }

    async fn run(&self, input: UntagResourceInput, call: &Call) -> Result<UntagResourceOutput, Error> {
        let found = self.find_live(call, &input.secret_id)?;
        self.edit(&found, |secret, _| {
            secret.tags.retain(|key, _| !input.tag_keys.contains(key));
            Ok(())
        })
        .await?;
        Ok(UntagResourceOutput {})
    }
}
