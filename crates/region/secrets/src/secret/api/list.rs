//! `ListSecrets`.
//!
//! Source: API Reference, `ListSecrets`.

use door::{Call, Handler, Page, Requirement};
use shapes_secretsmanager::{Filter, ListSecretsInput, ListSecretsOutput, SecretListEntry};
use wire::Error;

use super::tags_out;
use crate::Secrets;
use crate::secret::errors::SecretError;
use crate::secret::filters::pass;
use crate::secret::model::Secret;
use crate::secret::tables::place;

/// The most secrets of a page.
const MOST: usize = 100;

/// Filters as a part of a page's question.
pub(super) fn question(filters: &[Filter]) -> String {
    serde_json::to_string(filters).unwrap_or_default()
}

impl Handler<ListSecretsInput> for Secrets {
    fn requires(&self, _: &ListSecretsInput, _: &Call) -> Vec<Requirement> {
        vec![Requirement::any("secretsmanager:ListSecrets")]
    }

    async fn run(&self, input: ListSecretsInput, call: &Call) -> Result<ListSecretsOutput, Error> {
        let filters = input.filters.unwrap_or_default();
        let doomed = input.include_planned_deletion.unwrap_or_default();
        let by = input.sort_by.as_deref().unwrap_or("created-date");
        let descending = input.sort_order.as_deref() == Some("desc");
        let all = self.secrets.secrets.scan(&place(&call.account, &call.region)).into_iter();
        let passing = all.filter(|(_, secret)| (doomed || secret.deletion.is_none()) && pass(&filters, secret));
        let mut sorted: Vec<_> = passing.map(|(_, secret)| (sort_key(by, &secret), secret)).collect();
        sorted.sort_by(|(one, _), (other, _)| if descending { other.cmp(one) } else { one.cmp(other) });
        let question = question(&filters);
        let order = if descending { "desc" } else { "asc" };
        let page = Page {
            question: &["ListSecrets", &question, by, order],
            token: input.next_token.as_deref(),
            size: input.max_results.and_then(|most| usize::try_from(most).ok()).unwrap_or(MOST),
            descending,
        };
        let (page, next_token) = page.of(sorted).map_err(SecretError::from)?;
        let secret_list = page.iter().map(|secret| entry(secret, call)).collect();
        Ok(ListSecretsOutput { secret_list: Some(secret_list), next_token })
    }
}

/// What secrets are sorted by, the name deciding between equal times.
fn sort_key(by: &str, secret: &Secret) -> String {
    let at = match by {
        "name" => return secret.name.to_string(),
        "last-changed-date" => Some(secret.changed),
        "last-accessed-date" => secret.accessed,
        _ => Some(secret.created),
    };
    format!("{:020} {}", at.map_or(0, model::Timestamp::millis), secret.name)
}

fn entry(secret: &Secret, call: &Call) -> SecretListEntry {
    SecretListEntry {
        arn: Some(secret.arn(&call.region, &call.account).to_string()),
        name: Some(secret.name.to_string()),
        description: secret.description.clone(),
        created_date: Some(secret.created),
        last_changed_date: Some(secret.changed),
        last_accessed_date: secret.accessed,
        deleted_date: secret.deletion.map(|deletion| deletion.asked),
        tags: tags_out(&secret.tags),
        secret_versions_to_stages: Some(secret.stages()).filter(|stages| !stages.is_empty()),
    }
}
