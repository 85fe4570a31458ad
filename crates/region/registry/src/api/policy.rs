//! `ecr:SetRepositoryPolicy`, `ecr:GetRepositoryPolicy`, `ecr:DeleteRepositoryPolicy`
//!
//! The door asks for the policy at every call about the repository. A policy that would keep its own author from
//! setting another one is refused without `force`.
//!
//! Source: Amazon ECR API Reference, the three operations; User Guide, "Private repository policies".

use door::{Call, Handler, Requirement};
use policy::{Context, Decided, Decision, Document, Kind, Policies, Request, Source};
use shapes_ecr::{
    DeleteRepositoryPolicyInput, DeleteRepositoryPolicyOutput, GetRepositoryPolicyInput, GetRepositoryPolicyOutput,
    SetRepositoryPolicyInput, SetRepositoryPolicyOutput,
};
use wire::Error;

use super::{place, scope};
use crate::Registry;
use crate::errors::RegistryError;
use crate::model::Place;

impl Handler<SetRepositoryPolicyInput> for Registry {
    fn requires(&self, input: &SetRepositoryPolicyInput, call: &Call) -> Vec<Requirement> {
        let scope = scope(call, input.registry_id.as_deref());
        vec![self.on("ecr:SetRepositoryPolicy", &scope, &input.repository_name)]
    }

    async fn run(&self, input: SetRepositoryPolicyInput, call: &Call) -> Result<SetRepositoryPolicyOutput, Error> {
        let place = place(call, input.registry_id.as_deref(), &input.repository_name)?;
        let document = self.read_policy(&input.policy_text)?;
        if input.force != Some(true) && locks_out(&document, &place, call) {
            let text = "The policy would keep you from setting another one; force must be given for that";
            return Err(RegistryError::parameter("PolicyText", text).into());
        }
        self.change(&place, |repository| {
            repository.policy = Some(input.policy_text.clone());
            Ok(())
        })
        .await?;
        Ok(SetRepositoryPolicyOutput {
            registry_id: Some(place.scope.account.to_string()),
            repository_name: Some(place.name.to_string()),
            policy_text: Some(input.policy_text),
        })
    }
}

impl Registry {
    /// A policy that a repository may have: it names no resources, and nobody who is not there.
    pub(super) fn read_policy(&self, text: &str) -> Result<Document, RegistryError> {
        let invalid = || RegistryError::parameter("PolicyText", "Invalid repository policy provided");
        let document = Document::parse(text).map_err(|_| invalid())?;
        document.check(Kind::Resource).map_err(|_| invalid())?;
        let identities = self.door.identities().ok();
        let there =
            |arn: &str| identities.is_none_or(|identities| arn.parse().is_ok_and(|arn| identities.exists(&arn)));
        if document.names_resources() || !document.principal_arns().all(there) { Err(invalid()) } else { Ok(document) }
    }
}

/// Whether a statement of the document denies its author the next change of it.
fn locks_out(document: &Document, place: &Place, call: &Call) -> bool {
    let (resource, context) = (place.arn().to_string(), Context::default());
    let request = Request {
        caller: &call.caller,
        action: "ecr:SetRepositoryPolicy",
        resource: &resource,
        owner: None,
        context: &context,
    };
    matches!(
        policy::evaluate(&request, &Policies::default().beside(Some(document))),
        Decision::Denied(Decided::Statement { source: Source::Resource, .. })
    )
}

impl Handler<GetRepositoryPolicyInput> for Registry {
    fn requires(&self, input: &GetRepositoryPolicyInput, call: &Call) -> Vec<Requirement> {
        let scope = scope(call, input.registry_id.as_deref());
        vec![self.on("ecr:GetRepositoryPolicy", &scope, &input.repository_name)]
    }

    async fn run(&self, input: GetRepositoryPolicyInput, call: &Call) -> Result<GetRepositoryPolicyOutput, Error> {
        let place = place(call, input.registry_id.as_deref(), &input.repository_name)?;
        let repository = self.tables.repository(&place)?;
        let text = repository.policy.clone().ok_or_else(|| RegistryError::RepositoryPolicyNotFound(place.clone()))?;
        Ok(GetRepositoryPolicyOutput {
            registry_id: Some(place.scope.account.to_string()),
            repository_name: Some(place.name.to_string()),
            policy_text: Some(text),
        })
    }
}

impl Handler<DeleteRepositoryPolicyInput> for Registry {
    fn requires(&self, input: &DeleteRepositoryPolicyInput, call: &Call) -> Vec<Requirement> {
        let scope = scope(call, input.registry_id.as_deref());
        vec![self.on("ecr:DeleteRepositoryPolicy", &scope, &input.repository_name)]
    }

    async fn run(
        &self,
        input: DeleteRepositoryPolicyInput,
        call: &Call,
    ) -> Result<DeleteRepositoryPolicyOutput, Error> {
        let place = place(call, input.registry_id.as_deref(), &input.repository_name)?;
        let absent = || RegistryError::RepositoryPolicyNotFound(place.clone());
        let text = self.change(&place, |repository| repository.policy.take().ok_or_else(absent)).await?;
        Ok(DeleteRepositoryPolicyOutput {
            registry_id: Some(place.scope.account.to_string()),
            repository_name: Some(place.name.to_string()),
            policy_text: Some(text),
        })
    }
}
