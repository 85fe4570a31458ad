//! `GetParametersByPath`.
//!
//! Source: API Reference, `GetParametersByPath`.

use door::{Call, Handler, Page, Requirement};
use shapes_ssm::{GetParametersByPathInput, GetParametersByPathOutput};
use wire::Error;

use super::size;
use crate::Secrets;
use crate::parameter::errors::ParameterError;
use crate::parameter::filters::{Asked, below, check_path, read};
use crate::parameter::find::Found;
use crate::parameter::rights::on_parameter;
use crate::parameter::tables::key;

/// The most parameters of a page.
const MOST: usize = 10;

impl Handler<GetParametersByPathInput> for Secrets {
    fn requires(&self, input: &GetParametersByPathInput, call: &Call) -> Vec<Requirement> {
        let recursive = input.recursive.unwrap_or_default();
        let path = match input.path.trim_end_matches('/') {
            "" => "/",
            path => path,
        };
        vec![on_parameter("ssm:GetParametersByPath", path, call).with("ssm:Recursive", recursive.to_string())]
    }

    async fn run(&self, input: GetParametersByPathInput, call: &Call) -> Result<GetParametersByPathOutput, Error> {
        check_path(&input.path)?;
        let asked = input.parameter_filters.unwrap_or_default();
        let question = serde_json::to_string(&asked).unwrap_or_default();
        let filters = read(asked, Asked::ByPath)?;
        let deep = input.recursive.unwrap_or_default();
        let path = input.path.trim_end_matches('/');
        let all = self.parameters.parameters.scan(&key(&call.account, &call.region, &format!("{path}/")));
        let passing = all.into_iter().filter_map(|(key, parameter)| {
            let number = *parameter.versions.last_key_value()?.0;
            let here = below(parameter.name.as_str(), &input.path, deep);
            let passes = here && filters.iter().all(|filter| filter.passes(&parameter, number));
            passes.then(|| (key.clone(), Found { key, parameter, number, selector: None }))
        });
        let page = Page {
            question: &["GetParametersByPath", path, if deep { "deep" } else { "flat" }, &question],
            token: input.next_token.as_deref(),
            size: size(input.max_results, MOST),
            descending: false,
        };
        let (page, next_token) = page.of(passing).map_err(ParameterError::from)?;
        let decrypted = input.with_decryption.unwrap_or_default();
        let parameters: Result<Vec<_>, _> =
            page.iter().map(|found| self.parameter_out(found, decrypted, call)).collect();
        Ok(GetParametersByPathOutput { parameters: Some(parameters?), next_token })
    }
}
