//! `GetResourcePolicy`, `PutResourcePolicy`, `DeleteResourcePolicy`, `ValidateResourcePolicy`.
//!
//! The door asks for the policy at every call about the secret.
//!
//! Source: API Reference, the four operations; User Guide, "Attach a permissions policy to a secret".

use door::{Call, Handler, Requirement};
use model::Principal;
use policy::{Context, Decided, Decision, Document, Kind, Malformed, Policies, Request, Source};
use shapes_secretsmanager::{
    DeleteResourcePolicyInput, DeleteResourcePolicyOutput, GetResourcePolicyInput, GetResourcePolicyOutput,
    PutResourcePolicyInput, PutResourcePolicyOutput, ValidateResourcePolicyInput, ValidateResourcePolicyOutput,
    ValidationErrorsEntry,
};
use wire::Error;

use crate::Secrets;
use crate::secret::errors::SecretError;

const SYNTAX: &str = "This resource policy contains a syntax error.";
const PRINCIPAL: &str = "This resource policy contains an unsupported principal.";
const LOCKOUT: &str = "Your requested changes will not allow you to manage this secret in the future.";
const BROAD: &str = "This resource policy grants broad access to your secret.";

impl Secrets {
    /// A policy that a secret may have.
    fn read_policy(&self, text: &str) -> Result<Document, SecretError> {
        let document = Document::parse(text).map_err(|error| match error {
            Malformed::Principal { .. } => SecretError::Policy(PRINCIPAL),
            _ => SecretError::Policy(SYNTAX),
        })?;
        document.check(Kind::Resource).map_err(|_| SecretError::Policy(SYNTAX))?;
        if !document.has_resources() {
            return Err(SecretError::Policy(SYNTAX));
        }
        let Ok(identities) = self.context.door.identities() else { return Ok(document) };
        let there = |arn: &str| arn.parse().is_ok_and(|arn| identities.exists(&arn));
        if document.principal_arns().all(there) { Ok(document) } else { Err(SecretError::Policy(PRINCIPAL)) }
    }
}

/// Whether the document denies its author the next change of it.
fn locks_out(document: &Document, resource: &str, call: &Call) -> bool {
    let request = Request {
        caller: &call.caller,
        action: "secretsmanager:PutResourcePolicy",
        resource,
        owner: None,
        context: &Context::default(),
    };
    let decision = policy::evaluate(&request, &Policies::default().beside(Some(document)));
    matches!(decision, Decision::Denied(Decided::Statement { source: Source::Resource, .. }))
}

impl Handler<PutResourcePolicyInput> for Secrets {
    fn requires(&self, input: &PutResourcePolicyInput, call: &Call) -> Vec<Requirement> {
        let block = input.block_public_policy.unwrap_or_default();
        let asked = self.on_secret("secretsmanager:PutResourcePolicy", &input.secret_id, call);
        vec![asked.with("secretsmanager:BlockPublicPolicy", block.to_string())]
    }

    async fn run(&self, input: PutResourcePolicyInput, call: &Call) -> Result<PutResourcePolicyOutput, Error> {
        let found = self.find_live(call, &input.secret_id)?;
        let document = self.read_policy(&input.resource_policy)?;
        if input.block_public_policy == Some(true) && document.is_public() {
            return Err(SecretError::PublicPolicy.into());
        }
        if locks_out(&document, &found.arn(call), call) {
            return Err(SecretError::Policy(LOCKOUT).into());
        }
        self.edit(&found, |secret, _| {
            secret.policy = Some(input.resource_policy);
            Ok(())
        })
        .await?;
        Ok(PutResourcePolicyOutput { arn: Some(found.arn(call)), name: Some(found.name()) })
    }
}

impl Handler<GetResourcePolicyInput> for Secrets {
    fn requires(&self, input: &GetResourcePolicyInput, call: &Call) -> Vec<Requirement> {
        vec![self.on_secret("secretsmanager:GetResourcePolicy", &input.secret_id, call)]
    }

    async fn run(&self, input: GetResourcePolicyInput, call: &Call) -> Result<GetResourcePolicyOutput, Error> {
        let found = self.find(call, &input.secret_id)?;
        let resource_policy = found.secret.policy.clone();
        Ok(GetResourcePolicyOutput { arn: Some(found.arn(call)), name: Some(found.name()), resource_policy })
    }
}

impl Handler<DeleteResourcePolicyInput> for Secrets {
    fn requires(&self, input: &DeleteResourcePolicyInput, call: &Call) -> Vec<Requirement> {
        let asked = self.on_secret("secretsmanager:DeleteResourcePolicy", &input.secret_id, call);
        // A policy that shuts out everybody could not be taken away by anybody.
        if call.caller.principal == Principal::Root { Vec::new() } else { vec![asked] }
    }

    async fn run(&self, input: DeleteResourcePolicyInput, call: &Call) -> Result<DeleteResourcePolicyOutput, Error> {
        let found = self.find_live(call, &input.secret_id)?;
        self.edit(&found, |secret, _| {
            secret.policy = None;
            Ok(())
        })
        .await?;
        Ok(DeleteResourcePolicyOutput { arn: Some(found.arn(call)), name: Some(found.name()) })
    }
}

impl Handler<ValidateResourcePolicyInput> for Secrets {
    fn requires(&self, input: &ValidateResourcePolicyInput, call: &Call) -> Vec<Requirement> {
        let action = "secretsmanager:ValidateResourcePolicy";
        vec![match &input.secret_id {
            Some(id) => self.on_secret(action, id, call),
            None => Requirement::any(action),
        }]
    }

    async fn run(
        &self,
        input: ValidateResourcePolicyInput,
        call: &Call,
    ) -> Result<ValidateResourcePolicyOutput, Error> {
        let arn = match &input.secret_id {
            Some(id) => self.find(call, id)?.arn(call),
            None => "*".to_owned(),
        };
        let document = self.read_policy(&input.resource_policy)?;
        let checks = [
            (document.is_public(), "PolicyGrantsBroadAccess", BROAD),
            (locks_out(&document, &arn, call), "PolicyLocksOut", LOCKOUT),
        ];
        let errors: Vec<ValidationErrorsEntry> = checks
            .iter()
            .filter(|(fails, ..)| *fails)
            .map(|(_, name, text)| ValidationErrorsEntry {
                check_name: Some((*name).to_owned()),
                error_message: Some((*text).to_owned()),
            })
            .collect();
        Ok(ValidateResourcePolicyOutput {
            policy_validation_passed: Some(errors.is_empty()),
            validation_errors: Some(errors),
        })
    }
}
