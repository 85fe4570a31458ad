//! Parameters by what a request calls them, and their values.

use std::sync::Arc;

use door::Call;
use shapes_ssm as api;
use store::Transaction;

use super::errors::ParameterError;
use super::model::{Kind, Parameter, Version};
use super::name::{Reference, Selector};
use super::tables::{key, value_key};
use crate::Secrets;

/// A parameter with its key and the version that is meant.
pub(crate) struct Found {
    pub(crate) key: String,
    pub(crate) parameter: Arc<Parameter>,
    pub(crate) number: u32,
    pub(crate) selector: Option<Selector>,
}

impl Found {
    pub(crate) fn version(&self) -> Result<&Version, ParameterError> {
        self.parameter.versions.get(&self.number).ok_or(ParameterError::NotFound)
    }
}

impl Secrets {
    /// The parameter that a request means.
    pub(crate) fn find_parameter(&self, call: &Call, text: &str) -> Result<Found, ParameterError> {
        let reference = Reference::read(text, &call.region, &call.account).ok_or(ParameterError::NotFound)?;
        let key = key(&call.account, &call.region, &reference.name);
        let parameter = self.parameters.parameters.get(&key).ok_or(ParameterError::NotFound)?;
        let number = select(&parameter, reference.selector.as_ref())?;
        Ok(Found { key, parameter, number, selector: reference.selector })
    }

    /// The value of a version: a `SecureString` in the open where that was asked for.
    pub(crate) fn parameter_value(
        &self,
        key: &str,
        parameter: &Parameter,
        number: u32,
        decrypted: bool,
    ) -> Result<String, ParameterError> {
        let place = value_key(key, number);
        let value = self.parameters.values.get(&place).ok_or(ParameterError::NotFound)?;
        if parameter.kind == Kind::SecureString && !decrypted {
            return Ok(value.sealed.clone());
        }
        Ok(self.seal.unseal_text(&place, &value.sealed)?)
    }

    /// A parameter as the answers show it.
    pub(crate) fn parameter_out(
        &self,
        found: &Found,
        decrypted: bool,
        call: &Call,
    ) -> Result<api::Parameter, ParameterError> {
        let Found { key, parameter, number, .. } = found;
        Ok(api::Parameter {
            name: Some(parameter.name.to_string()),
            arn: Some(parameter.name.arn(&call.region, &call.account).to_string()),
            type_: Some(parameter.kind.as_str().to_owned()),
            value: Some(self.parameter_value(key, parameter, *number, decrypted)?),
            version: Some(i64::from(*number)),
            selector: found.selector.as_ref().map(|selector| format!(":{selector}")),
            last_modified_date: Some(found.version()?.modified),
            data_type: Some("text".to_owned()),
            source_result: None,
        })
    }

    /// Changes a parameter.
    pub(crate) async fn edit_parameter<R>(
        &self,
        key: &str,
        edit: impl FnOnce(&mut Parameter, &mut Transaction<'_>) -> Result<R, ParameterError>,
    ) -> Result<R, ParameterError> {
        self.context
            .store
            .write(|change| {
                let known = change.get(&self.parameters.parameters, key).ok_or(ParameterError::NotFound)?;
                let mut parameter = Parameter::clone(&known);
                let answer = edit(&mut parameter, change)?;
                change.put(&self.parameters.parameters, key, parameter)?;
                Ok(answer)
            })
            .await
    }

    /// Deletes a parameter and its values; whether it was there.
    pub(crate) async fn remove_parameter(&self, key: &str) -> Result<bool, ParameterError> {
        self.context
            .store
            .write(|change| {
                let Some(parameter) = change.get(&self.parameters.parameters, key) else { return Ok(false) };
                for number in parameter.versions.keys() {
                    change.delete(&self.parameters.values, &value_key(key, *number))?;
                }
                change.delete(&self.parameters.parameters, key)?;
                Ok(true)
            })
            .await
    }
}

/// The number of the version that is meant.
fn select(parameter: &Parameter, selector: Option<&Selector>) -> Result<u32, ParameterError> {
    let mut versions = parameter.versions.iter();
    let found = match selector {
        None => versions.next_back().map(|(number, _)| *number),
        Some(Selector::Version(number)) => parameter.versions.contains_key(number).then_some(*number),
        Some(Selector::Label(label)) => {
            versions.find(|(_, version)| version.labels.contains(label)).map(|(number, _)| *number)
        }
    };
    found.ok_or_else(|| ParameterError::NoVersion {
        name: parameter.name.to_string(),
        version: selector.map(ToString::to_string).unwrap_or_default(),
    })
}
