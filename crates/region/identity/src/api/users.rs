//! Users: `CreateUser`, `GetUser`, `ListUsers`, `DeleteUser`, `ListGroupsForUser`.
//!
//! Deliberately absent: login profiles, MFA devices, groups: a user is in none.
//!
//! Source: IAM API Reference.

use std::collections::{BTreeMap, BTreeSet};

use door::{Call, Handler, Requirement};
use model::{Arn, Principal};
use shapes_iam::{
    CreateUserInput, CreateUserOutput, DeleteUserInput, DeleteUserOutput, GetUserInput, GetUserOutput,
    ListGroupsForUserInput, ListGroupsForUserOutput, ListUsersInput, ListUsersOutput,
};
use wire::Error;

use crate::model::{Entity, User};
use crate::page::page;
use crate::resources::{add_tags, bounded, user_out};
use crate::room::{Identity, missing};
use crate::{IdentityError, tables};

impl Handler<CreateUserInput> for Identity {
    fn requires(&self, input: &CreateUserInput, _: &Call) -> Vec<Requirement> {
        let made = self.on_new("iam:CreateUser", "user", input.path.as_deref(), &input.user_name);
        let made = bounded(made, input.permissions_boundary.as_deref());
        Self::creating(made, "iam:TagUser", input.tags.as_deref())
    }

    async fn run(&self, input: CreateUserInput, call: &Call) -> Result<CreateUserOutput, Error> {
        let mut tags = BTreeMap::new();
        add_tags(&mut tags, input.tags.unwrap_or_default())?;
        let user = User {
            own: Entity {
                path: input.path.unwrap_or_else(|| "/".to_owned()),
                name: input.user_name,
                id: self.new_id("AIDA"),
                created: call.at,
                tags,
                inline: BTreeMap::new(),
                attached: BTreeSet::new(),
                boundary: input.permissions_boundary,
            },
        };
        let answer = user_out(&user, self);
        self.change(|tx| {
            let (key, name) = (tables::key(&user.own.name), user.own.name.clone());
            if tx.get(&self.tables().users, &key).is_some() {
                return Err(IdentityError::Exists { kind: "User", name });
            }
            self.check_boundary(user.own.boundary.as_deref())?;
            Ok(tx.put(&self.tables().users, &key, user)?)
        })
        .await?;
        Ok(CreateUserOutput { user: Some(answer) })
    }
}

impl Handler<GetUserInput> for Identity {
    fn requires(&self, input: &GetUserInput, call: &Call) -> Vec<Requirement> {
        vec![self.on_user_or_self("iam:GetUser", input.user_name.as_deref(), call)]
    }

    async fn run(&self, input: GetUserInput, call: &Call) -> Result<GetUserOutput, Error> {
        if input.user_name.is_none() && call.caller.principal == Principal::Root {
            let root = shapes_iam::User {
                user_id: Some(self.account().to_string()),
                arn: Some(call.caller.arn().to_string()),
                create_date: Some(self.secrets().created),
                ..shapes_iam::User::default()
            };
            return Ok(GetUserOutput { user: Some(root) });
        }
        let name = self.user_or_self(input.user_name.as_deref(), call)?;
        Ok(GetUserOutput { user: Some(user_out(&*self.find::<User>(&name)?, self)) })
    }
}

impl Handler<ListUsersInput> for Identity {
    fn requires(&self, input: &ListUsersInput, _: &Call) -> Vec<Requirement> {
        let prefix = input.path_prefix.as_deref().unwrap_or("/");
        vec![Requirement::on("iam:ListUsers", &Arn::global("iam", self.account(), format!("user{prefix}")))]
    }

    async fn run(&self, input: ListUsersInput, _: &Call) -> Result<ListUsersOutput, Error> {
        let prefix = input.path_prefix.as_deref().unwrap_or("/");
        let mut users = self.tables().users.scan("");
        users.retain(|(_, user)| user.own.path.starts_with(prefix));
        let page = page(&["ListUsers", prefix], users, input.marker.as_deref(), input.max_items)?;
        let out = |user: &User| shapes_iam::User { tags: None, ..user_out(user, self) };
        Ok(ListUsersOutput {
            users: Some(page.items.iter().map(|user| out(user)).collect()),
            is_truncated: Some(page.truncated),
            marker: page.marker,
        })
    }
}

impl Handler<DeleteUserInput> for Identity {
    fn requires(&self, input: &DeleteUserInput, _: &Call) -> Vec<Requirement> {
        vec![self.on_user("iam:DeleteUser", &input.user_name)]
    }

    async fn run(&self, input: DeleteUserInput, _: &Call) -> Result<DeleteUserOutput, Error> {
        self.change(|tx| {
            let key = tables::key(&input.user_name);
            let user = tx.get(&self.tables().users, &key).ok_or_else(|| missing::<User>(&input.user_name))?;
            user.own.deletable()?;
            if tx.scan(&self.tables().keys, "").iter().any(|(_, key)| key.user_id == user.own.id) {
                return Err(IdentityError::Conflict("Cannot delete entity, must delete access keys first."));
            }
            Ok(tx.delete(&self.tables().users, &key)?)
        })
        .await?;
        Ok(DeleteUserOutput::default())
    }
}

impl Handler<ListGroupsForUserInput> for Identity {
    fn requires(&self, input: &ListGroupsForUserInput, _: &Call) -> Vec<Requirement> {
        vec![self.on_user("iam:ListGroupsForUser", &input.user_name)]
    }

    async fn run(&self, input: ListGroupsForUserInput, _: &Call) -> Result<ListGroupsForUserOutput, Error> {
        self.find::<User>(&input.user_name)?;
        Ok(ListGroupsForUserOutput { groups: Some(Vec::new()), is_truncated: Some(false), marker: None })
    }
}
