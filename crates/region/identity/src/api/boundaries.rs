//! Permissions boundaries: `Put...PermissionsBoundary`, `Delete...PermissionsBoundary` of roles and users.
//!
//! A boundary grants nothing, and nothing beyond it is granted.
//!
//! Source: IAM API Reference; IAM User Guide, "Permissions boundaries for IAM entities".

use door::{Call, Handler, Requirement};
use shapes_iam::{
    DeleteRolePermissionsBoundaryInput, DeleteRolePermissionsBoundaryOutput, DeleteUserPermissionsBoundaryInput,
    DeleteUserPermissionsBoundaryOutput, PutRolePermissionsBoundaryInput, PutRolePermissionsBoundaryOutput,
    PutUserPermissionsBoundaryInput, PutUserPermissionsBoundaryOutput,
};
use wire::Error;

use crate::model::{Role, User};
use crate::resources::bounded;
use crate::room::{Identity, missing};
use crate::tables::Holder;
use crate::{IdentityError, tables};

impl Identity {
    /// Whether a policy can be a boundary: it is there.
    pub(crate) fn check_boundary(&self, arn: Option<&str>) -> Result<(), IdentityError> {
        let unknown = arn.filter(|arn| self.any_policy(arn).is_none());
        unknown.map_or(Ok(()), |arn| Err(IdentityError::NoSuchBoundary(arn.to_owned())))
    }

    async fn bound<H: Holder>(&self, name: &str, boundary: Option<String>) -> Result<(), IdentityError> {
        self.change(|tx| {
            let (key, table) = (tables::key(name), H::table(self.tables()));
            let mut holder = H::clone(&*tx.get(table, &key).ok_or_else(|| missing::<H>(name))?);
            // Asked inside the transaction, so that the policy cannot go in the meantime.
            self.check_boundary(boundary.as_deref())?;
            holder.own_mut().boundary = boundary;
            Ok(tx.put(table, &key, holder)?)
        })
        .await
    }
}

impl Handler<PutRolePermissionsBoundaryInput> for Identity {
    fn requires(&self, input: &PutRolePermissionsBoundaryInput, _: &Call) -> Vec<Requirement> {
        let requirement = self.on_role("iam:PutRolePermissionsBoundary", &input.role_name);
        vec![requirement.with("iam:PermissionsBoundary", input.permissions_boundary.as_str())]
    }

    async fn run(
        &self,
        input: PutRolePermissionsBoundaryInput,
        _: &Call,
    ) -> Result<PutRolePermissionsBoundaryOutput, Error> {
        self.bound::<Role>(&input.role_name, Some(input.permissions_boundary)).await?;
        Ok(PutRolePermissionsBoundaryOutput::default())
    }
}

impl Handler<DeleteRolePermissionsBoundaryInput> for Identity {
    fn requires(&self, input: &DeleteRolePermissionsBoundaryInput, _: &Call) -> Vec<Requirement> {
        vec![self.on_bounded_role("iam:DeleteRolePermissionsBoundary", &input.role_name)]
    }

    async fn run(
        &self,
        input: DeleteRolePermissionsBoundaryInput,
        _: &Call,
    ) -> Result<DeleteRolePermissionsBoundaryOutput, Error> {
        self.bound::<Role>(&input.role_name, None).await?;
        Ok(DeleteRolePermissionsBoundaryOutput::default())
    }
}

impl Handler<PutUserPermissionsBoundaryInput> for Identity {
    fn requires(&self, input: &PutUserPermissionsBoundaryInput, _: &Call) -> Vec<Requirement> {
        let requirement = self.on_user("iam:PutUserPermissionsBoundary", &input.user_name);
        vec![requirement.with("iam:PermissionsBoundary", input.permissions_boundary.as_str())]
    }

    async fn run(
        &self,
        input: PutUserPermissionsBoundaryInput,
        _: &Call,
    ) -> Result<PutUserPermissionsBoundaryOutput, Error> {
        self.bound::<User>(&input.user_name, Some(input.permissions_boundary)).await?;
        Ok(PutUserPermissionsBoundaryOutput::default())
    }
}

impl Handler<DeleteUserPermissionsBoundaryInput> for Identity {
    fn requires(&self, input: &DeleteUserPermissionsBoundaryInput, _: &Call) -> Vec<Requirement> {
        vec![self.on_bounded_user("iam:DeleteUserPermissionsBoundary", &input.user_name)]
    }

    async fn run(
        &self,
        input: DeleteUserPermissionsBoundaryInput,
        _: &Call,
    ) -> Result<DeleteUserPermissionsBoundaryOutput, Error> {
        self.bound::<User>(&input.user_name, None).await?;
        Ok(DeleteUserPermissionsBoundaryOutput::default())
    }
}

impl Identity {
    /// As [`Identity::on_role`], with the boundary that the role has.
    pub(crate) fn on_bounded_role(&self, action: &str, name: &str) -> Requirement {
        let role = self.tables().roles.get(&tables::key(name));
        bounded(self.on_role(action, name), role.as_ref().and_then(|role| role.own.boundary.as_deref()))
    }

    /// As [`Identity::on_user`], with the boundary that the user has.
    pub(crate) fn on_bounded_user(&self, action: &str, name: &str) -> Requirement {
        let user = self.tables().users.get(&tables::key(name));
        bounded(self.on_user(action, name), user.as_ref().and_then(|user| user.own.boundary.as_deref()))
    }
}
