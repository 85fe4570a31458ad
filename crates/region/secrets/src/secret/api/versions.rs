//! `ListSecretVersionIds`.
//!
//! Source: API Reference, `ListSecretVersionIds`.

use door::{Call, Handler, Page, Requirement};
use shapes_secretsmanager::{ListSecretVersionIdsInput, ListSecretVersionIdsOutput, SecretVersionsListEntry};
use wire::Error;

use crate::Secrets;
use crate::secret::errors::SecretError;

/// The most versions of a page.
const MOST: usize = 100;

/// What AWS shows for the key that it manages itself.
const KEY: &str = "DefaultEncryptionKey";

impl Handler<ListSecretVersionIdsInput> for Secrets {
    fn requires(&self, input: &ListSecretVersionIdsInput, call: &Call) -> Vec<Requirement> {
        vec![self.on_secret("secretsmanager:ListSecretVersionIds", &input.secret_id, call)]
    }

    async fn run(&self, input: ListSecretVersionIdsInput, call: &Call) -> Result<ListSecretVersionIdsOutput, Error> {
        let found = self.find(call, &input.secret_id)?;
        let all = input.include_deprecated.unwrap_or_default();
        let versions = found.secret.versions.iter();
        let shown = versions.filter(|(_, version)| all || !version.stages.is_empty());
        let mut sorted: Vec<_> = shown
            .map(|(id, version)| {
                let entry = SecretVersionsListEntry {
                    version_id: Some(id.to_string()),
                    version_stages: Some(version.stages.iter().cloned().collect::<Vec<_>>())
                        .filter(|stages| !stages.is_empty()),
                    created_date: Some(version.created),
                    last_accessed_date: version.accessed,
                    kms_key_ids: Some(vec![KEY.to_owned()]),
                };
                (format!("{:020} {id}", version.created.millis()), entry)
            })
            .collect();
        sorted.sort_by(|(one, _), (other, _)| one.cmp(other));
        let (arn, deprecated) = (found.arn(call), all.to_string());
        let page = Page {
            question: &["ListSecretVersionIds", &arn, &deprecated],
            token: input.next_token.as_deref(),
            size: input.max_results.and_then(|most| usize::try_from(most).ok()).unwrap_or(MOST),
            descending: false,
        };
        let (versions, next_token) = page.of(sorted).map_err(SecretError::from)?;
        Ok(ListSecretVersionIdsOutput {
            versions: Some(versions),
            next_token,
            arn: Some(arn),
            name: Some(found.name()),
        })
    }
}
