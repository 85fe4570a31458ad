//! Managed policies on roles and users: `Attach...Policy`, `Detach...Policy`, `ListAttached...Policies`.
//!
//! Source: IAM API Reference.

use door::{Call, Handler, Requirement};
use shapes_iam::{
    AttachRolePolicyInput, AttachRolePolicyOutput, AttachUserPolicyInput, AttachUserPolicyOutput, AttachedPolicy,
    DetachRolePolicyInput, DetachRolePolicyOutput, DetachUserPolicyInput, DetachUserPolicyOutput,
    ListAttachedRolePoliciesInput, ListAttachedRolePoliciesOutput, ListAttachedUserPoliciesInput,
    ListAttachedUserPoliciesOutput,
};
use wire::Error;

use crate::IdentityError;
use crate::model::{Role, User};
use crate::page::{Page, page};
use crate::room::{AnyPolicy, Identity, missing};
use crate::tables::{self, Holder};

/// The most managed policies on one role or user.
const ATTACHED: usize = 10;

impl Identity {
    async fn attach<H: Holder>(&self, name: &str, arn: String) -> Result<(), IdentityError> {
        self.change(|tx| {
            let (key, table) = (tables::key(name), H::table(self.tables()));
            let mut holder = H::clone(&*tx.get(table, &key).ok_or_else(|| missing::<H>(name))?);
            // Asked inside the transaction, so that the policy cannot go in the meantime.
            if self.any_policy(&arn).is_none() {
                return Err(IdentityError::NotAttachable(arn));
            }
            let attached = &mut holder.own_mut().attached;
            attached.insert(arn);
            if attached.len() > ATTACHED {
                let quota = H::ATTACHED_QUOTA;
                return Err(IdentityError::Limit(format!("Cannot exceed quota for {quota}: {ATTACHED}")));
            }
            Ok(tx.put(table, &key, holder)?)
        })
        .await
    }

    async fn detach<H: Holder>(&self, name: &str, arn: &str) -> Result<(), IdentityError> {
        let remove = |holder: &mut H| {
            let removed = holder.own_mut().attached.remove(arn);
            if removed { Ok(()) } else { Err(IdentityError::NotAttached(arn.to_owned())) }
        };
        self.edit(name, remove).await
    }

    fn list_attached<H: Holder>(
        &self,
        name: &str,
        prefix: Option<&str>,
        marker: Option<&str>,
        most: Option<i64>,
    ) -> Result<Page<AttachedPolicy>, IdentityError> {
        let holder = self.find::<H>(name)?;
        let named = |arn: &String| {
            let (path, name) = match self.any_policy(arn)? {
                AnyPolicy::Managed(managed) => (managed.path.clone(), managed.name.clone()),
                AnyPolicy::Own(policy) => (policy.path.clone(), policy.name.clone()),
            };
            let out = AttachedPolicy { policy_name: Some(name), policy_arn: Some(arn.clone()) };
            path.starts_with(prefix.unwrap_or("/")).then(|| (arn.clone(), out))
        };
        page(
            &["Attached", std::any::type_name::<H>(), name, prefix.unwrap_or("/")],
            holder.own().attached.iter().filter_map(named),
            marker,
            most,
        )
    }
}

impl Handler<AttachRolePolicyInput> for Identity {
    fn requires(&self, input: &AttachRolePolicyInput, _: &Call) -> Vec<Requirement> {
        let requirement = self.on_bounded_role("iam:AttachRolePolicy", &input.role_name);
        vec![requirement.with("iam:PolicyARN", input.policy_arn.as_str())]
    }

    async fn run(&self, input: AttachRolePolicyInput, _: &Call) -> Result<AttachRolePolicyOutput, Error> {
        self.attach::<Role>(&input.role_name, input.policy_arn).await?;
        Ok(AttachRolePolicyOutput::default())
    }
}

impl Handler<DetachRolePolicyInput> for Identity {
    fn requires(&self, input: &DetachRolePolicyInput, _: &Call) -> Vec<Requirement> {
        let requirement = self.on_bounded_role("iam:DetachRolePolicy", &input.role_name);
        vec![requirement.with("iam:PolicyARN", input.policy_arn.as_str())]
    }

    async fn run(&self, input: DetachRolePolicyInput, _: &Call) -> Result<DetachRolePolicyOutput, Error> {
        self.detach::<Role>(&input.role_name, &input.policy_arn).await?;
        Ok(DetachRolePolicyOutput::default())
    }
}

impl Handler<ListAttachedRolePoliciesInput> for Identity {
    fn requires(&self, input: &ListAttachedRolePoliciesInput, _: &Call) -> Vec<Requirement> {
        vec![self.on_role("iam:ListAttachedRolePolicies", &input.role_name)]
    }

    async fn run(
        &self,
        input: ListAttachedRolePoliciesInput,
        _: &Call,
    ) -> Result<ListAttachedRolePoliciesOutput, Error> {
        let (prefix, marker) = (input.path_prefix.as_deref(), input.marker.as_deref());
        let page = self.list_attached::<Role>(&input.role_name, prefix, marker, input.max_items)?;
        Ok(ListAttachedRolePoliciesOutput {
            attached_policies: Some(page.items),
            is_truncated: Some(page.truncated),
            marker: page.marker,
        })
    }
}

impl Handler<AttachUserPolicyInput> for Identity {
    fn requires(&self, input: &AttachUserPolicyInput, _: &Call) -> Vec<Requirement> {
        let requirement = self.on_bounded_user("iam:AttachUserPolicy", &input.user_name);
        vec![requirement.with("iam:PolicyARN", input.policy_arn.as_str())]
    }

    async fn run(&self, input: AttachUserPolicyInput, _: &Call) -> Result<AttachUserPolicyOutput, Error> {
        self.attach::<User>(&input.user_name, input.policy_arn).await?;
        Ok(AttachUserPolicyOutput::default())
    }
}

impl Handler<DetachUserPolicyInput> for Identity {
    fn requires(&self, input: &DetachUserPolicyInput, _: &Call) -> Vec<Requirement> {
        let requirement = self.on_bounded_user("iam:DetachUserPolicy", &input.user_name);
        vec![requirement.with("iam:PolicyARN", input.policy_arn.as_str())]
    }

    async fn run(&self, input: DetachUserPolicyInput, _: &Call) -> Result<DetachUserPolicyOutput, Error> {
        self.detach::<User>(&input.user_name, &input.policy_arn).await?;
        Ok(DetachUserPolicyOutput::default())
    }
}

impl Handler<ListAttachedUserPoliciesInput> for Identity {
    fn requires(&self, input: &ListAttachedUserPoliciesInput, _: &Call) -> Vec<Requirement> {
        vec![self.on_user("iam:ListAttachedUserPolicies", &input.user_name)]
    }

    async fn run(
        &self,
        input: ListAttachedUserPoliciesInput,
        _: &Call,
    ) -> Result<ListAttachedUserPoliciesOutput, Error> {
        let (prefix, marker) = (input.path_prefix.as_deref(), input.marker.as_deref());
        let page = self.list_attached::<User>(&input.user_name, prefix, marker, input.max_items)?;
        Ok(ListAttachedUserPoliciesOutput {
            attached_policies: Some(page.items),
            is_truncated: Some(page.truncated),
            marker: page.marker,
        })
    }
}
