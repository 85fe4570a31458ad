//! `DeleteParameter` and `DeleteParameters`.
//!
//! Source: API Reference, both operations.

use door::{Call, Handler, Requirement};
use shapes_ssm::{DeleteParameterInput, DeleteParameterOutput, DeleteParametersInput, DeleteParametersOutput};
use wire::Error;

use crate::Secrets;
use crate::parameter::errors::ParameterError;
use crate::parameter::name::Reference;
use crate::parameter::rights::on_parameter;
use crate::parameter::tables::key;

impl Secrets {
    /// Deletes a parameter by its name, which has no version; whether it was there.
    async fn delete(&self, name: &str, call: &Call) -> Result<bool, ParameterError> {
        match Reference::read(name, &call.region, &call.account) {
            Some(Reference { name, selector: None }) => {
                self.remove_parameter(&key(&call.account, &call.region, &name)).await
            }
            _ => Ok(false),
        }
    }
}

impl Handler<DeleteParameterInput> for Secrets {
    fn requires(&self, input: &DeleteParameterInput, call: &Call) -> Vec<Requirement> {
        vec![on_parameter("ssm:DeleteParameter", &input.name, call)]
    }

    async fn run(&self, input: DeleteParameterInput, call: &Call) -> Result<DeleteParameterOutput, Error> {
        if self.delete(&input.name, call).await? {
            Ok(DeleteParameterOutput {})
        } else {
            Err(ParameterError::NotFound.into())
        }
    }
}

impl Handler<DeleteParametersInput> for Secrets {
    fn requires(&self, input: &DeleteParametersInput, call: &Call) -> Vec<Requirement> {
        input.names.iter().map(|name| on_parameter("ssm:DeleteParameters", name, call)).collect()
    }

    async fn run(&self, input: DeleteParametersInput, call: &Call) -> Result<DeleteParametersOutput, Error> {
        let (mut deleted, mut invalid) = (Vec::new(), Vec::new());
        for name in input.names {
            let was_there = self.delete(&name, call).await?;
            if was_there { deleted.push(name) } else { invalid.push(name) }
        }
        Ok(DeleteParametersOutput { deleted_parameters: Some(deleted), invalid_parameters: Some(invalid) })
    }
}
