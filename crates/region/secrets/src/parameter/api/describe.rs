//! `DescribeParameters`.
//!
//! Source: API Reference, `DescribeParameters`.

use door::{Call, Handler, Page, Requirement};
use shapes_ssm::{DescribeParametersInput, DescribeParametersOutput, ParameterMetadata};
use wire::Error;

use super::size;
use crate::Secrets;
use crate::parameter::errors::ParameterError;
use crate::parameter::filters::{Asked, older, read};
use crate::parameter::model::{Parameter, Version};
use crate::parameter::rights::on_all;
use crate::parameter::tables::key;

/// The most parameters of a page.
const MOST: usize = 50;

impl Handler<DescribeParametersInput> for Secrets {
    fn requires(&self, _: &DescribeParametersInput, call: &Call) -> Vec<Requirement> {
        vec![on_all("ssm:DescribeParameters", call)]
    }

    async fn run(&self, input: DescribeParametersInput, call: &Call) -> Result<DescribeParametersOutput, Error> {
        let asked = match (input.filters, input.parameter_filters) {
            (Some(_), Some(_)) => {
                let text = "You can use either Filters or ParameterFilters in a single request.";
                return Err(ParameterError::validation(text).into());
            }
            (Some(filters), None) => older(filters),
            (None, filters) => filters.unwrap_or_default(),
        };
        let question = serde_json::to_string(&asked).unwrap_or_default();
        let filters = read(asked, Asked::Describe)?;
        let all = self.parameters.parameters.scan(&key(&call.account, &call.region, "/"));
        let passing = all.into_iter().filter(|(_, parameter)| {
            let number = parameter.versions.last_key_value().map_or(0, |(number, _)| *number);
            filters.iter().all(|filter| filter.passes(parameter, number))
        });
        let page = Page {
            question: &["DescribeParameters", &question],
            token: input.next_token.as_deref(),
            size: size(input.max_results, MOST),
            descending: false,
        };
        let (page, next_token) = page.of(passing).map_err(ParameterError::from)?;
        let shown = page.iter().filter_map(|parameter| {
            let (number, version) = parameter.versions.last_key_value()?;
            Some(metadata(parameter, *number, version, call))
        });
        Ok(DescribeParametersOutput { parameters: Some(shown.collect()), next_token })
    }
}

fn metadata(parameter: &Parameter, number: u32, version: &Version, call: &Call) -> ParameterMetadata {
    ParameterMetadata {
        name: Some(parameter.name.to_string()),
        arn: Some(parameter.name.arn(&call.region, &call.account).to_string()),
        type_: Some(parameter.kind.as_str().to_owned()),
        key_id: parameter.kind.key().map(str::to_owned),
        last_modified_date: Some(version.modified),
        last_modified_user: Some(version.by.clone()),
        description: version.description.clone(),
        allowed_pattern: version.allowed_pattern.clone(),
        version: Some(i64::from(number)),
        tier: Some("Standard".to_owned()),
        data_type: Some("text".to_owned()),
    }
}
