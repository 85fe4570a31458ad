//! `GetParameterHistory`.
//!
//! Source: API Reference, `GetParameterHistory`.

use door::{Call, Handler, Page, Requirement};
use shapes_ssm::{GetParameterHistoryInput, GetParameterHistoryOutput, ParameterHistory};
use wire::Error;

use super::size;
use crate::Secrets;
use crate::parameter::errors::ParameterError;
use crate::parameter::rights::on_parameter;

/// The most versions of a page.
const MOST: usize = 50;

impl Handler<GetParameterHistoryInput> for Secrets {
    fn requires(&self, input: &GetParameterHistoryInput, call: &Call) -> Vec<Requirement> {
        vec![on_parameter("ssm:GetParameterHistory", &input.name, call)]
    }

    async fn run(&self, input: GetParameterHistoryInput, call: &Call) -> Result<GetParameterHistoryOutput, Error> {
        let found = self.find_parameter(call, &input.name)?;
        let parameter = &found.parameter;
        let page = Page {
            question: &["GetParameterHistory", &found.key],
            token: input.next_token.as_deref(),
            size: size(input.max_results, MOST),
            descending: false,
        };
        let versions = parameter.versions.iter().map(|(number, version)| (format!("{number:010}"), (*number, version)));
        let (page, next_token) = page.of(versions).map_err(ParameterError::from)?;
        let decrypted = input.with_decryption.unwrap_or_default();
        let mut parameters = Vec::with_capacity(page.len());
        for (number, version) in page {
            parameters.push(ParameterHistory {
                name: Some(parameter.name.to_string()),
                type_: Some(parameter.kind.as_str().to_owned()),
                key_id: parameter.kind.key().map(str::to_owned),
                last_modified_date: Some(version.modified),
                last_modified_user: Some(version.by.clone()),
                description: version.description.clone(),
                value: Some(self.parameter_value(&found.key, parameter, number, decrypted)?),
                allowed_pattern: version.allowed_pattern.clone(),
                version: Some(i64::from(number)),
                labels: Some(version.labels.iter().cloned().collect()),
                tier: Some("Standard".to_owned()),
                data_type: Some("text".to_owned()),
            });
        }
        Ok(GetParameterHistoryOutput { parameters: Some(parameters), next_token })
    }
}
