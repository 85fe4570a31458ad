//! The inline policies of roles and users: `Put...Policy`, `Get...Policy`, `List...Policies`, `Delete...Policy`.
//!
//! Source: IAM API Reference.

use door::{Call, Handler, Requirement};
use shapes_iam::{
    DeleteRolePolicyInput, DeleteRolePolicyOutput, DeleteUserPolicyInput, DeleteUserPolicyOutput, GetRolePolicyInput,
    GetRolePolicyOutput, GetUserPolicyInput, GetUserPolicyOutput, ListRolePoliciesInput, ListRolePoliciesOutput,
    ListUserPoliciesInput, ListUserPoliciesOutput, PutRolePolicyInput, PutRolePolicyOutput, PutUserPolicyInput,
    PutUserPolicyOutput,
};
use wire::Error;

use crate::IdentityError;
use crate::documents::{encoded, identity, length};
use crate::model::{Role, User};
use crate::page::{Page, page};
use crate::room::Identity;
use crate::tables::Holder;

impl Identity {
    async fn put_inline<H: Holder>(&self, name: &str, policy: String, document: String) -> Result<(), IdentityError> {
        self.find::<H>(name)?;
        identity(&document)?;
        self.edit(name, |holder: &mut H| {
            let own = holder.own_mut();
            own.inline.insert(policy, document);
            if own.inline.values().map(|document| length(document)).sum::<usize>() > H::INLINE_QUOTA {
                let (quota, kind, name) = (H::INLINE_QUOTA, H::KIND, &own.name);
                return Err(IdentityError::Limit(format!(
                    "Maximum policy size of {quota} bytes exceeded for {kind} {name}"
                )));
            }
            Ok(())
        })
        .await
    }

    /// The document, encoded.
    fn inline<H: Holder>(&self, name: &str, policy: &str) -> Result<String, IdentityError> {
        let holder = self.find::<H>(name)?;
        let document = holder.own().inline.get(policy);
        document.map(|text| encoded(text)).ok_or_else(|| no_policy::<H>(policy))
    }

    fn list_inline<H: Holder>(
        &self,
        name: &str,
        marker: Option<&str>,
        most: Option<i64>,
    ) -> Result<Page<String>, IdentityError> {
        let holder = self.find::<H>(name)?;
        page(
            &["Inline", std::any::type_name::<H>(), name],
            holder.own().inline.keys().map(|name| (name.clone(), name.clone())),
            marker,
            most,
        )
    }

    async fn delete_inline<H: Holder>(&self, name: &str, policy: &str) -> Result<(), IdentityError> {
        let remove = |holder: &mut H| {
            let removed = holder.own_mut().inline.remove(policy);
            removed.map(drop).ok_or_else(|| no_policy::<H>(policy))
        };
        self.edit(name, remove).await
    }
}

fn no_policy<H: Holder>(policy: &str) -> IdentityError {
    IdentityError::NoSuchInline { kind: H::KIND, name: policy.to_owned() }
}

impl Handler<PutRolePolicyInput> for Identity {
    fn requires(&self, input: &PutRolePolicyInput, _: &Call) -> Vec<Requirement> {
        vec![self.on_bounded_role("iam:PutRolePolicy", &input.role_name)]
    }

    async fn run(&self, input: PutRolePolicyInput, _: &Call) -> Result<PutRolePolicyOutput, Error> {
        self.put_inline::<Role>(&input.role_name, input.policy_name, input.policy_document).await?;
        Ok(PutRolePolicyOutput::default())
    }
}

impl Handler<GetRolePolicyInput> for Identity {
    fn requires(&self, input: &GetRolePolicyInput, _: &Call) -> Vec<Requirement> {
        vec![self.on_role("iam:GetRolePolicy", &input.role_name)]
    }

    async fn run(&self, input: GetRolePolicyInput, _: &Call) -> Result<GetRolePolicyOutput, Error> {
        let document = self.inline::<Role>(&input.role_name, &input.policy_name)?;
        Ok(GetRolePolicyOutput {
            role_name: Some(input.role_name),
            policy_name: Some(input.policy_name),
            policy_document: Some(document),
        })
    }
}

impl Handler<ListRolePoliciesInput> for Identity {
    fn requires(&self, input: &ListRolePoliciesInput, _: &Call) -> Vec<Requirement> {
        vec![self.on_role("iam:ListRolePolicies", &input.role_name)]
    }

    async fn run(&self, input: ListRolePoliciesInput, _: &Call) -> Result<ListRolePoliciesOutput, Error> {
        let page = self.list_inline::<Role>(&input.role_name, input.marker.as_deref(), input.max_items)?;
        Ok(ListRolePoliciesOutput {
            policy_names: Some(page.items),
            is_truncated: Some(page.truncated),
            marker: page.marker,
        })
    }
}

impl Handler<DeleteRolePolicyInput> for Identity {
    fn requires(&self, input: &DeleteRolePolicyInput, _: &Call) -> Vec<Requirement> {
        vec![self.on_bounded_role("iam:DeleteRolePolicy", &input.role_name)]
    }

    async fn run(&self, input: DeleteRolePolicyInput, _: &Call) -> Result<DeleteRolePolicyOutput, Error> {
        self.delete_inline::<Role>(&input.role_name, &input.policy_name).await?;
        Ok(DeleteRolePolicyOutput::default())
    }
}

impl Handler<PutUserPolicyInput> for Identity {
    fn requires(&self, input: &PutUserPolicyInput, _: &Call) -> Vec<Requirement> {
        vec![self.on_bounded_user("iam:PutUserPolicy", &input.user_name)]
    }

    async fn run(&self, input: PutUserPolicyInput, _: &Call) -> Result<PutUserPolicyOutput, Error> {
        self.put_inline::<User>(&input.user_name, input.policy_name, input.policy_document).await?;
        Ok(PutUserPolicyOutput::default())
    }
}

impl Handler<GetUserPolicyInput> for Identity {
    fn requires(&self, input: &GetUserPolicyInput, _: &Call) -> Vec<Requirement> {
        vec![self.on_user("iam:GetUserPolicy", &input.user_name)]
    }

    async fn run(&self, input: GetUserPolicyInput, _: &Call) -> Result<GetUserPolicyOutput, Error> {
        let document = self.inline::<User>(&input.user_name, &input.policy_name)?;
        Ok(GetUserPolicyOutput {
            user_name: Some(input.user_name),
            policy_name: Some(input.policy_name),
            policy_document: Some(document),
        })
    }
}

impl Handler<ListUserPoliciesInput> for Identity {
    fn requires(&self, input: &ListUserPoliciesInput, _: &Call) -> Vec<Requirement> {
        vec![self.on_user("iam:ListUserPolicies", &input.user_name)]
    }

    async fn run(&self, input: ListUserPoliciesInput, _: &Call) -> Result<ListUserPoliciesOutput, Error> {
        let page = self.list_inline::<User>(&input.user_name, input.marker.as_deref(), input.max_items)?;
        Ok(ListUserPoliciesOutput {
            policy_names: Some(page.items),
            is_truncated: Some(page.truncated),
            marker: page.marker,
        })
    }
}

impl Handler<DeleteUserPolicyInput> for Identity {
    fn requires(&self, input: &DeleteUserPolicyInput, _: &Call) -> Vec<Requirement> {
        vec![self.on_bounded_user("iam:DeleteUserPolicy", &input.user_name)]
    }

    async fn run(&self, input: DeleteUserPolicyInput, _: &Call) -> Result<DeleteUserPolicyOutput, Error> {
        self.delete_inline::<User>(&input.user_name, &input.policy_name).await?;
        Ok(DeleteUserPolicyOutput::default())
    }
}
