//! `ecr:PutLifecyclePolicy`, `ecr:GetLifecyclePolicy`, `ecr:DeleteLifecyclePolicy`
//!
//! Source: Amazon ECR API Reference, the three operations. A policy that was not applied yet says the beginning of time,
//! as AWS's examples have it.

use door::{Call, Handler, Requirement};
use model::Timestamp;
use shapes_ecr::{
    DeleteLifecyclePolicyInput, DeleteLifecyclePolicyOutput, GetLifecyclePolicyInput, GetLifecyclePolicyOutput,
    PutLifecyclePolicyInput, PutLifecyclePolicyOutput,
};
use wire::Error;

use super::{place, scope};
use crate::Registry;
use crate::errors::RegistryError;
use crate::lifecycle::{Lifecycle, document};

impl Handler<PutLifecyclePolicyInput> for Registry {
    fn requires(&self, input: &PutLifecyclePolicyInput, call: &Call) -> Vec<Requirement> {
        let scope = scope(call, input.registry_id.as_deref());
        vec![self.on("ecr:PutLifecyclePolicy", &scope, &input.repository_name)]
    }

    async fn run(&self, input: PutLifecyclePolicyInput, call: &Call) -> Result<PutLifecyclePolicyOutput, Error> {
        let place = place(call, input.registry_id.as_deref(), &input.repository_name)?;
        document::read(&input.lifecycle_policy_text)?;
        self.store
            .write(|records| {
                self.tables.repository_in(records, &place)?;
                let lifecycle = Lifecycle { text: input.lifecycle_policy_text.clone(), evaluated_at: None };
                records.put(&self.tables.lifecycles, &place.key(), lifecycle)?;
                Ok::<_, RegistryError>(())
            })
            .await?;
        Ok(PutLifecyclePolicyOutput {
            registry_id: Some(place.scope.account.to_string()),
            repository_name: Some(place.name.to_string()),
            lifecycle_policy_text: Some(input.lifecycle_policy_text),
        })
    }
}

/// When a policy was last applied.
fn evaluated(lifecycle: &Lifecycle) -> Timestamp {
    lifecycle.evaluated_at.unwrap_or(Timestamp::from_secs(0))
}

impl Handler<GetLifecyclePolicyInput> for Registry {
    fn requires(&self, input: &GetLifecyclePolicyInput, call: &Call) -> Vec<Requirement> {
        let scope = scope(call, input.registry_id.as_deref());
        vec![self.on("ecr:GetLifecyclePolicy", &scope, &input.repository_name)]
    }

    async fn run(&self, input: GetLifecyclePolicyInput, call: &Call) -> Result<GetLifecyclePolicyOutput, Error> {
        let place = place(call, input.registry_id.as_deref(), &input.repository_name)?;
        self.tables.repository(&place)?;
        let lifecycle = self.tables.lifecycles.get(&place.key());
        let lifecycle = lifecycle.ok_or_else(|| RegistryError::LifecyclePolicyNotFound(place.clone()))?;
        Ok(GetLifecyclePolicyOutput {
            registry_id: Some(place.scope.account.to_string()),
            repository_name: Some(place.name.to_string()),
            lifecycle_policy_text: Some(lifecycle.text.clone()),
            last_evaluated_at: Some(evaluated(&lifecycle)),
        })
    }
}

impl Handler<DeleteLifecyclePolicyInput> for Registry {
    fn requires(&self, input: &DeleteLifecyclePolicyInput, call: &Call) -> Vec<Requirement> {
        let scope = scope(call, input.registry_id.as_deref());
        vec![self.on("ecr:DeleteLifecyclePolicy", &scope, &input.repository_name)]
    }

    async fn run(&self, input: DeleteLifecyclePolicyInput, call: &Call) -> Result<DeleteLifecyclePolicyOutput, Error> {
        let place = place(call, input.registry_id.as_deref(), &input.repository_name)?;
        let lifecycle = self
            .store
            .write(|records| {
                self.tables.repository_in(records, &place)?;
                let lifecycle = records.get(&self.tables.lifecycles, &place.key());
                let lifecycle = lifecycle.ok_or_else(|| RegistryError::LifecyclePolicyNotFound(place.clone()))?;
                records.delete(&self.tables.lifecycles, &place.key())?;
                Ok::<_, RegistryError>(lifecycle)
            })
            .await?;
        Ok(DeleteLifecyclePolicyOutput {
            registry_id: Some(place.scope.account.to_string()),
            repository_name: Some(place.name.to_string()),
            lifecycle_policy_text: Some(lifecycle.text.clone()),
            last_evaluated_at: Some(evaluated(&lifecycle)),
        })
    }
}
