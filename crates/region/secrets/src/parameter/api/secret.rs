//! Secrets of Secrets Manager, read as parameters: `/aws/reference/secretsmanager/<name>`.
//!
//! The caller must be allowed to read the secret as well: it is asked for through the door, as the caller.
//!
//! Source: Systems Manager User Guide, "Referencing AWS Secrets Manager secrets from Parameter Store parameters".

use door::Call;
use model::Arn;
use serde_json::json;
use shapes_secretsmanager::GetSecretValueInput;
use shapes_ssm::Parameter;
use wire::Error;

use crate::Secrets;
use crate::parameter::errors::ParameterError;
use crate::parameter::name::Reference;

impl Secrets {
    /// A secret in the form of a parameter.
    pub(super) async fn secret_as_parameter(
        &self,
        reference: &Reference,
        decrypted: bool,
        call: &Call,
    ) -> Result<Parameter, Error> {
        if !decrypted {
            let text = "WithDecryption flag must be True for retrieving a Secret Manager secret.";
            return Err(ParameterError::validation(text).into());
        }
        let id = reference.secret().unwrap_or_default().to_owned();
        let selector = reference.selector.as_ref().map(ToString::to_string);
        // A version's id is as long as a token; a stage is a word.
        let (version_id, version_stage) = match &selector {
            Some(text) if text.len() >= 32 => (Some(text.clone()), None),
            other => (None, other.clone()),
        };
        let input = GetSecretValueInput { secret_id: id.clone(), version_id, version_stage };
        let read = self.context.door.call(&call.caller, &call.region, input).await;
        let read = read.map_err(|error| match error.code.as_str() {
            "ResourceNotFoundException" => ParameterError::NoSecret(id.clone()).into(),
            _ => error,
        })?;
        let source = json!({
            "ARN": read.arn,
            "name": read.name,
            "versionId": read.version_id,
            "secretString": read.secret_string,
            "secretBinary": read.secret_binary,
            "versionStages": read.version_stages,
            "createdDate": read.created_date.map(wire::Timestamp::iso8601),
        });
        let arn = Arn::regional("ssm", &call.region, &call.account, format!("parameter{}", reference.name));
        Ok(Parameter {
            name: Some(reference.name.clone()),
            arn: Some(arn.to_string()),
            type_: Some("SecureString".to_owned()),
            value: read.secret_string,
            version: Some(0),
            selector: selector.map(|selector| format!(":{selector}")),
            source_result: Some(source.to_string()),
            last_modified_date: read.created_date,
            data_type: Some("text".to_owned()),
        })
    }
}
