//! `BatchGetSecretValue`: the current values of several secrets. Each is a right of its own, and one that may not be read
//! or is not there spoils no other.
//!
//! Source: API Reference, `BatchGetSecretValue`.

use door::{Call, Handler, Page, Requirement};
use shapes_secretsmanager::{APIErrorType, BatchGetSecretValueInput, BatchGetSecretValueOutput, SecretValueEntry};
use wire::{Error, Operation};

use super::list::question;
use crate::Secrets;
use crate::secret::errors::SecretError;
use crate::secret::filters::pass;
use crate::secret::tables::place;

/// The most secrets of one answer.
const MOST: usize = 20;

impl Handler<BatchGetSecretValueInput> for Secrets {
    fn requires(&self, input: &BatchGetSecretValueInput, _: &Call) -> Vec<Requirement> {
        let mut asked = vec![Requirement::any("secretsmanager:BatchGetSecretValue")];
        if input.filters.is_some() {
            asked.push(Requirement::any("secretsmanager:ListSecrets"));
        }
        asked
    }

    async fn run(&self, input: BatchGetSecretValueInput, call: &Call) -> Result<BatchGetSecretValueOutput, Error> {
        let size = input.max_results.and_then(|most| usize::try_from(most).ok());
        let (ids, next_token) = match (input.secret_id_list, input.filters) {
            (Some(_), None) if size.is_some() => {
                let text = "'Filters' not specified. 'Filters' must also be specified when 'MaxResults' is provided.";
                return Err(SecretError::parameter(text).into());
            }
            (Some(ids), None) => (ids, None),
            (None, Some(filters)) => {
                let all = self.secrets.secrets.scan(&place(&call.account, &call.region)).into_iter();
                let passing = all.filter(|(_, secret)| secret.deletion.is_none() && pass(&filters, secret));
                let named = passing.map(|(key, secret)| (key, secret.name.to_string()));
                let question = question(&filters);
                let page = Page {
                    question: &["BatchGetSecretValue", &question],
                    token: input.next_token.as_deref(),
                    size: size.unwrap_or(MOST),
                    descending: false,
                };
                page.of(named).map_err(SecretError::from)?
            }
            _ => {
                let text = "Either 'SecretIdList' or 'Filters' must be provided, but not both.";
                return Err(SecretError::parameter(text).into());
            }
        };
        let (mut values, mut errors) = (Vec::new(), Vec::new());
        for id in ids {
            match self.batched(&id, call).await {
                Ok(value) => values.push(value),
                Err(error) => errors.push(APIErrorType {
                    secret_id: Some(id),
                    error_code: Some(error.code),
                    message: Some(error.message),
                }),
            }
        }
        Ok(BatchGetSecretValueOutput { secret_values: Some(values), errors: Some(errors), next_token })
    }
}

impl Secrets {
    async fn batched(&self, id: &str, call: &Call) -> Result<SecretValueEntry, Error> {
        let asked = self.on_secret("secretsmanager:GetSecretValue", id, call);
        let asked = asked.with("secretsmanager:VersionStage", "AWSCURRENT");
        self.context.door.permit(call, BatchGetSecretValueInput::SCHEMA, &[asked])?;
        Ok(self.entry(id, None, None, call).await?)
    }
}
