//! Roles: `CreateRole`, `GetRole`, `ListRoles`, `DeleteRole`, `UpdateRole`, `UpdateRoleDescription`,
//! `UpdateAssumeRolePolicy`, `ListInstanceProfilesForRole`.
//!
//! Deliberately absent: instance profiles (there are none, so a role has none), the record of a role's last use.
//!
//! Source: IAM API Reference.

use std::collections::{BTreeMap, BTreeSet};

use door::{Call, Handler, Requirement};
use model::Arn;
use shapes_iam::{
    CreateRoleInput, CreateRoleOutput, DeleteRoleInput, DeleteRoleOutput, GetRoleInput, GetRoleOutput,
    ListInstanceProfilesForRoleInput, ListInstanceProfilesForRoleOutput, ListRolesInput, ListRolesOutput,
    UpdateAssumeRolePolicyInput, UpdateAssumeRolePolicyOutput, UpdateRoleDescriptionInput, UpdateRoleDescriptionOutput,
    UpdateRoleInput, UpdateRoleOutput,
};
use wire::Error;

use crate::model::{Entity, Role};
use crate::page::page;
use crate::resources::{add_tags, bounded, role_out};
use crate::room::{Identity, missing};
use crate::{IdentityError, tables};

/// The longest session of a role that does not say, in seconds.
const USUAL_SESSION: i64 = 3600;

impl Handler<CreateRoleInput> for Identity {
    fn requires(&self, input: &CreateRoleInput, _: &Call) -> Vec<Requirement> {
        let made = self.on_new("iam:CreateRole", "role", input.path.as_deref(), &input.role_name);
        let made = bounded(made, input.permissions_boundary.as_deref());
        Self::creating(made, "iam:TagRole", input.tags.as_deref())
    }

    async fn run(&self, input: CreateRoleInput, call: &Call) -> Result<CreateRoleOutput, Error> {
        self.check_trust(&input.assume_role_policy_document)?;
        let mut tags = BTreeMap::new();
        add_tags(&mut tags, input.tags.unwrap_or_default())?;
        let role = Role {
            own: Entity {
                path: input.path.unwrap_or_else(|| "/".to_owned()),
                name: input.role_name,
                id: self.new_id("AROA"),
                created: call.at,
                tags,
                inline: BTreeMap::new(),
                attached: BTreeSet::new(),
                boundary: input.permissions_boundary,
            },
            trust: input.assume_role_policy_document,
            description: input.description,
            longest_session: input.max_session_duration.unwrap_or(USUAL_SESSION),
        };
        let answer = role_out(&role, self);
        self.change(|tx| {
            let (key, name) = (tables::key(&role.own.name), role.own.name.clone());
            if tx.get(&self.tables().roles, &key).is_some() {
                return Err(IdentityError::Exists { kind: "Role", name });
            }
            self.check_boundary(role.own.boundary.as_deref())?;
            Ok(tx.put(&self.tables().roles, &key, role)?)
        })
        .await?;
        Ok(CreateRoleOutput { role: Some(answer) })
    }
}

impl Handler<GetRoleInput> for Identity {
    fn requires(&self, input: &GetRoleInput, _: &Call) -> Vec<Requirement> {
        vec![self.on_role("iam:GetRole", &input.role_name)]
    }

    async fn run(&self, input: GetRoleInput, _: &Call) -> Result<GetRoleOutput, Error> {
        Ok(GetRoleOutput { role: Some(role_out(&*self.find::<Role>(&input.role_name)?, self)) })
    }
}

impl Handler<ListRolesInput> for Identity {
    fn requires(&self, input: &ListRolesInput, _: &Call) -> Vec<Requirement> {
        let prefix = input.path_prefix.as_deref().unwrap_or("/");
        vec![Requirement::on("iam:ListRoles", &Arn::global("iam", self.account(), format!("role{prefix}")))]
    }

    async fn run(&self, input: ListRolesInput, _: &Call) -> Result<ListRolesOutput, Error> {
        let prefix = input.path_prefix.as_deref().unwrap_or("/");
        let mut roles = self.tables().roles.scan("");
        roles.retain(|(_, role)| role.own.path.starts_with(prefix));
        let page = page(&["ListRoles", prefix], roles, input.marker.as_deref(), input.max_items)?;
        let out = |role: &Role| shapes_iam::Role { tags: None, ..role_out(role, self) };
        Ok(ListRolesOutput {
            roles: Some(page.items.iter().map(|role| out(role)).collect()),
            is_truncated: Some(page.truncated),
            marker: page.marker,
        })
    }
}

impl Handler<DeleteRoleInput> for Identity {
    fn requires(&self, input: &DeleteRoleInput, _: &Call) -> Vec<Requirement> {
        vec![self.on_role("iam:DeleteRole", &input.role_name)]
    }

    async fn run(&self, input: DeleteRoleInput, _: &Call) -> Result<DeleteRoleOutput, Error> {
        self.change(|tx| {
            let key = tables::key(&input.role_name);
            let role = tx.get(&self.tables().roles, &key).ok_or_else(|| missing::<Role>(&input.role_name))?;
            role.own.deletable()?;
            Ok(tx.delete(&self.tables().roles, &key)?)
        })
        .await?;
        Ok(DeleteRoleOutput::default())
    }
}

impl Entity {
    /// Whether nothing hangs on it any more.
    pub(super) fn deletable(&self) -> Result<(), IdentityError> {
        if !self.attached.is_empty() {
            return Err(IdentityError::Conflict("Cannot delete entity, must detach all policies first."));
        }
        if !self.inline.is_empty() {
            return Err(IdentityError::Conflict("Cannot delete entity, must delete policies first."));
        }
        Ok(())
    }
}

impl Handler<UpdateRoleInput> for Identity {
    fn requires(&self, input: &UpdateRoleInput, _: &Call) -> Vec<Requirement> {
        vec![self.on_role("iam:UpdateRole", &input.role_name)]
    }

    async fn run(&self, input: UpdateRoleInput, _: &Call) -> Result<UpdateRoleOutput, Error> {
        self.edit(&input.role_name, |role: &mut Role| {
            if let Some(description) = input.description {
                role.description = Some(description).filter(|text| !text.is_empty());
            }
            role.longest_session = input.max_session_duration.unwrap_or(role.longest_session);
            Ok(())
        })
        .await?;
        Ok(UpdateRoleOutput::default())
    }
}

impl Handler<UpdateRoleDescriptionInput> for Identity {
    fn requires(&self, input: &UpdateRoleDescriptionInput, _: &Call) -> Vec<Requirement> {
        vec![self.on_role("iam:UpdateRoleDescription", &input.role_name)]
    }

    async fn run(&self, input: UpdateRoleDescriptionInput, _: &Call) -> Result<UpdateRoleDescriptionOutput, Error> {
        self.edit(&input.role_name, |role: &mut Role| {
            role.description = Some(input.description).filter(|text| !text.is_empty());
            Ok(())
        })
        .await?;
        let role = self.find::<Role>(&input.role_name)?;
        Ok(UpdateRoleDescriptionOutput { role: Some(role_out(&role, self)) })
    }
}

impl Handler<UpdateAssumeRolePolicyInput> for Identity {
    fn requires(&self, input: &UpdateAssumeRolePolicyInput, _: &Call) -> Vec<Requirement> {
        vec![self.on_role("iam:UpdateAssumeRolePolicy", &input.role_name)]
    }

    async fn run(&self, input: UpdateAssumeRolePolicyInput, _: &Call) -> Result<UpdateAssumeRolePolicyOutput, Error> {
        self.find::<Role>(&input.role_name)?;
        self.check_trust(&input.policy_document)?;
        self.edit(&input.role_name, |role: &mut Role| {
            role.trust = input.policy_document;
            Ok(())
        })
        .await?;
        Ok(UpdateAssumeRolePolicyOutput::default())
    }
}

impl Handler<ListInstanceProfilesForRoleInput> for Identity {
    fn requires(&self, input: &ListInstanceProfilesForRoleInput, _: &Call) -> Vec<Requirement> {
        vec![self.on_role("iam:ListInstanceProfilesForRole", &input.role_name)]
    }

    async fn run(
        &self,
        input: ListInstanceProfilesForRoleInput,
        _: &Call,
    ) -> Result<ListInstanceProfilesForRoleOutput, Error> {
        self.find::<Role>(&input.role_name)?;
        Ok(ListInstanceProfilesForRoleOutput {
            instance_profiles: Some(Vec::new()),
            is_truncated: Some(false),
            marker: None,
        })
    }
}
