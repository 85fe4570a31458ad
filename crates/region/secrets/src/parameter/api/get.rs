//! `GetParameter` and `GetParameters`.
//!
//! Source: API Reference, both operations.

use door::{Call, Handler, Requirement};
use shapes_ssm::{GetParameterInput, GetParameterOutput, GetParametersInput, GetParametersOutput, Parameter};
use wire::Error;

use crate::Secrets;
use crate::parameter::name::Reference;
use crate::parameter::rights::on_parameter;

impl Secrets {
    /// A parameter by what a request calls it, or a secret through the store.
    async fn parameter_by(&self, name: &str, decrypted: bool, call: &Call) -> Result<Parameter, Error> {
        let reference = Reference::read(name, &call.region, &call.account);
        if let Some(reference) = reference.filter(|reference| reference.secret().is_some()) {
            return self.secret_as_parameter(&reference, decrypted, call).await;
        }
        let found = self.find_parameter(call, name)?;
        Ok(self.parameter_out(&found, decrypted, call)?)
    }
}

impl Handler<GetParameterInput> for Secrets {
    fn requires(&self, input: &GetParameterInput, call: &Call) -> Vec<Requirement> {
        vec![on_parameter("ssm:GetParameter", &input.name, call)]
    }

    async fn run(&self, input: GetParameterInput, call: &Call) -> Result<GetParameterOutput, Error> {
        let decrypted = input.with_decryption.unwrap_or_default();
        Ok(GetParameterOutput { parameter: Some(self.parameter_by(&input.name, decrypted, call).await?) })
    }
}

impl Handler<GetParametersInput> for Secrets {
    fn requires(&self, input: &GetParametersInput, call: &Call) -> Vec<Requirement> {
        input.names.iter().map(|name| on_parameter("ssm:GetParameters", name, call)).collect()
    }

    async fn run(&self, input: GetParametersInput, call: &Call) -> Result<GetParametersOutput, Error> {
        let decrypted = input.with_decryption.unwrap_or_default();
        let (mut parameters, mut invalid) = (Vec::new(), Vec::new());
        let mut names = input.names;
        let mut seen = std::collections::BTreeSet::new();
        names.retain(|name| seen.insert(name.clone()));
        for name in names {
            match self.parameter_by(&name, decrypted, call).await {
                Ok(parameter) => parameters.push(parameter),
                Err(error) if error.code.starts_with("Parameter") => invalid.push(name),
                Err(error) => return Err(error),
            }
        }
        Ok(GetParametersOutput { parameters: Some(parameters), invalid_parameters: Some(invalid) })
    }
}
