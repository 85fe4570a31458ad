//! The versions of managed policies: `CreatePolicyVersion`, `GetPolicyVersion`, `ListPolicyVersions`,
//! `SetDefaultPolicyVersion`, `DeletePolicyVersion`.
//!
//! Source: IAM API Reference.

use std::sync::Arc;

use door::{Call, Handler, Requirement};
use model::Timestamp;
use shapes_iam::{
    CreatePolicyVersionInput, CreatePolicyVersionOutput, DeletePolicyVersionInput, DeletePolicyVersionOutput,
    GetPolicyVersionInput, GetPolicyVersionOutput, ListPolicyVersionsInput, ListPolicyVersionsOutput, PolicyVersion,
    SetDefaultPolicyVersionInput, SetDefaultPolicyVersionOutput,
};
use wire::Error;

use crate::managed::is_managed;
use crate::model::{Policy, Version};
use crate::page::page;
use crate::room::{AnyPolicy, Identity};
use crate::{IdentityError, documents};

/// The most versions of one policy.
const VERSIONS: usize = 5;

impl Identity {
    /// A policy that the account may change, with its key.
    pub(super) fn own_policy(&self, arn: &str) -> Result<(String, Arc<Policy>), IdentityError> {
        if is_managed(arn) {
            return Err(IdentityError::Protected(arn.to_owned()));
        }
        self.policy(arn).ok_or_else(|| IdentityError::NoSuchPolicy(arn.to_owned()))
    }

    /// Changes a policy.
    pub(super) async fn edit_policy<R>(
        &self,
        arn: &str,
        edit: impl FnOnce(&mut Policy) -> Result<R, IdentityError>,
    ) -> Result<R, IdentityError> {
        self.change(|tx| {
            let (key, policy) = self.own_policy(arn)?;
            let mut policy = Policy::clone(&policy);
            let answer = edit(&mut policy)?;
            tx.put(&self.tables().policies, &key, policy)?;
            Ok(answer)
        })
        .await
    }
}

/// A version's number by its id: `v3`.
fn number(arn: &str, version: &str) -> Result<u32, IdentityError> {
    let number = version.strip_prefix('v').and_then(|digits| digits.parse().ok());
    number.ok_or_else(|| no_version(arn, version))
}

fn no_version(arn: &str, version: &str) -> IdentityError {
    IdentityError::NoSuchVersion { arn: arn.to_owned(), version: version.to_owned() }
}

fn out(number: u32, default: bool, created: Timestamp, document: Option<&str>) -> PolicyVersion {
    PolicyVersion {
        document: document.map(documents::encoded),
        version_id: Some(format!("v{number}")),
        is_default_version: Some(default),
        create_date: Some(created),
    }
}

impl Handler<CreatePolicyVersionInput> for Identity {
    fn requires(&self, input: &CreatePolicyVersionInput, _: &Call) -> Vec<Requirement> {
        vec![Self::on_policy("iam:CreatePolicyVersion", &input.policy_arn)]
    }

    async fn run(&self, input: CreatePolicyVersionInput, call: &Call) -> Result<CreatePolicyVersionOutput, Error> {
        let default = input.set_as_default == Some(true);
        self.own_policy(&input.policy_arn)?;
        documents::managed(&input.policy_document)?;
        let add = |policy: &mut Policy| {
            if policy.versions.len() >= VERSIONS {
                return Err(IdentityError::Limit(format!(
                    "A managed policy can have up to {VERSIONS} versions. Before you create a new version, you must \
                     delete an existing version."
                )));
            }
            policy.last += 1;
            policy.versions.insert(policy.last, Version { document: input.policy_document, created: call.at });
            policy.updated = call.at;
            if default {
                policy.default = policy.last;
            }
            Ok(policy.last)
        };
        let number = self.edit_policy(&input.policy_arn, add).await?;
        Ok(CreatePolicyVersionOutput { policy_version: Some(out(number, default, call.at, None)) })
    }
}

impl Handler<GetPolicyVersionInput> for Identity {
    fn requires(&self, input: &GetPolicyVersionInput, _: &Call) -> Vec<Requirement> {
        vec![Self::on_policy("iam:GetPolicyVersion", &input.policy_arn)]
    }

    async fn run(&self, input: GetPolicyVersionInput, _: &Call) -> Result<GetPolicyVersionOutput, Error> {
        let (arn, asked) = (&input.policy_arn, &input.version_id);
        let number = number(arn, asked)?;
        let version = match self.any_policy(arn) {
            None => return Err(IdentityError::NoSuchPolicy(input.policy_arn).into()),
            Some(AnyPolicy::Managed(managed)) if managed.version == number => {
                out(number, true, managed.updated, Some(&managed.document))
            }
            Some(AnyPolicy::Managed(_)) => return Err(no_version(arn, asked).into()),
            Some(AnyPolicy::Own(policy)) => {
                let version = policy.versions.get(&number).ok_or_else(|| no_version(arn, asked))?;
                out(number, policy.default == number, version.created, Some(&version.document))
            }
        };
        Ok(GetPolicyVersionOutput { policy_version: Some(version) })
    }
}

impl Handler<ListPolicyVersionsInput> for Identity {
    fn requires(&self, input: &ListPolicyVersionsInput, _: &Call) -> Vec<Requirement> {
        vec![Self::on_policy("iam:ListPolicyVersions", &input.policy_arn)]
    }

    async fn run(&self, input: ListPolicyVersionsInput, _: &Call) -> Result<ListPolicyVersionsOutput, Error> {
        // The newest first, which a page's keys must say.
        let key = |number: u32| format!("{:010}", u32::MAX - number);
        let mut versions = match self.any_policy(&input.policy_arn) {
            None => return Err(IdentityError::NoSuchPolicy(input.policy_arn).into()),
            Some(AnyPolicy::Managed(managed)) => {
                vec![(key(managed.version), out(managed.version, true, managed.updated, None))]
            }
            Some(AnyPolicy::Own(policy)) => {
                let one = |(number, version): (&u32, &Version)| {
                    (key(*number), out(*number, policy.default == *number, version.created, None))
                };
                policy.versions.iter().map(one).collect()
            }
        };
        versions.sort_by(|(one, _), (other, _)| one.cmp(other));
        let page =
            page(&["ListPolicyVersions", &input.policy_arn], versions, input.marker.as_deref(), input.max_items)?;
        Ok(ListPolicyVersionsOutput {
            versions: Some(page.items),
            is_truncated: Some(page.truncated),
            marker: page.marker,
        })
    }
}

impl Handler<SetDefaultPolicyVersionInput> for Identity {
    fn requires(&self, input: &SetDefaultPolicyVersionInput, _: &Call) -> Vec<Requirement> {
        vec![Self::on_policy("iam:SetDefaultPolicyVersion", &input.policy_arn)]
    }

    async fn run(
        &self,
        input: SetDefaultPolicyVersionInput,
        call: &Call,
    ) -> Result<SetDefaultPolicyVersionOutput, Error> {
        let (arn, asked) = (&input.policy_arn, &input.version_id);
        let set = |policy: &mut Policy| {
            let number = number(arn, asked)?;
            if !policy.versions.contains_key(&number) {
                return Err(no_version(arn, asked));
            }
            policy.default = number;
            policy.updated = call.at;
            Ok(())
        };
        self.edit_policy(arn, set).await?;
        Ok(SetDefaultPolicyVersionOutput::default())
    }
}

impl Handler<DeletePolicyVersionInput> for Identity {
    fn requires(&self, input: &DeletePolicyVersionInput, _: &Call) -> Vec<Requirement> {
        vec![Self::on_policy("iam:DeletePolicyVersion", &input.policy_arn)]
    }

    async fn run(&self, input: DeletePolicyVersionInput, call: &Call) -> Result<DeletePolicyVersionOutput, Error> {
        let (arn, asked) = (&input.policy_arn, &input.version_id);
        let remove = |policy: &mut Policy| {
            let number = number(arn, asked)?;
            if policy.default == number {
                return Err(IdentityError::Conflict("Cannot delete the default version of a policy."));
            }
            policy.updated = call.at;
            policy.versions.remove(&number).map(drop).ok_or_else(|| no_version(arn, asked))
        };
        self.edit_policy(arn, remove).await?;
        Ok(DeletePolicyVersionOutput::default())
    }
}
