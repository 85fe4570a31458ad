//! The access keys of users: `CreateAccessKey`, `ListAccessKeys`, `UpdateAccessKey`, `DeleteAccessKey`.
//!
//! Deliberately absent: keys of the root beside the one that the region was started with.
//!
//! Source: IAM API Reference.

use std::sync::Arc;

use door::{Call, Handler, Requirement};
use shapes_iam::{
    AccessKeyMetadata, CreateAccessKeyInput, CreateAccessKeyOutput, DeleteAccessKeyInput, DeleteAccessKeyOutput,
    ListAccessKeysInput, ListAccessKeysOutput, UpdateAccessKeyInput, UpdateAccessKeyOutput,
};
use store::Transaction;
use wire::Error;

use crate::model::{AccessKey, User};
use crate::page::page;
use crate::room::{Identity, missing};
use crate::{IdentityError, tables};

/// The most keys of one user.
const KEYS: usize = 2;

const ACTIVE: &str = "Active";

fn status(active: bool) -> String {
    if active { ACTIVE } else { "Inactive" }.to_owned()
}

impl Identity {
    /// A key of a user.
    fn key_of(&self, tx: &Transaction<'_>, user: &str, key: &str) -> Result<Arc<AccessKey>, IdentityError> {
        let owner = tx.get(&self.tables().users, &tables::key(user)).ok_or_else(|| missing::<User>(user))?;
        let found = tx.get(&self.tables().keys, key).filter(|found| found.user_id == owner.own.id);
        found.ok_or_else(|| IdentityError::NoSuchKey(key.to_owned()))
    }
}

impl Handler<CreateAccessKeyInput> for Identity {
    fn requires(&self, input: &CreateAccessKeyInput, call: &Call) -> Vec<Requirement> {
        vec![self.on_user_or_self("iam:CreateAccessKey", input.user_name.as_deref(), call)]
    }

    async fn run(&self, input: CreateAccessKeyInput, call: &Call) -> Result<CreateAccessKeyOutput, Error> {
        let name = self.user_or_self(input.user_name.as_deref(), call)?;
        let ids = &self.host().ids;
        let (id, secret) = (format!("AKIA{}", ids.base32(16)), ids.alphanumeric(40));
        let user_name = self
            .change(|tx| {
                let user = tx.get(&self.tables().users, &tables::key(&name)).ok_or_else(|| missing::<User>(&name))?;
                let keys = tx.scan(&self.tables().keys, "");
                if keys.iter().filter(|(_, key)| key.user_id == user.own.id).count() >= KEYS {
                    return Err(IdentityError::Limit(format!("Cannot exceed quota for AccessKeysPerUser: {KEYS}")));
                }
                let key = AccessKey {
                    user: user.own.name.clone(),
                    user_id: user.own.id.clone(),
                    secret: secret.clone(),
                    active: true,
                    created: call.at,
                };
                tx.put(&self.tables().keys, &id, key)?;
                Ok(user.own.name.clone())
            })
            .await?;
        let key = shapes_iam::AccessKey {
            user_name: Some(user_name),
            access_key_id: Some(id),
            status: Some(status(true)),
            secret_access_key: Some(secret),
            create_date: Some(call.at),
        };
        Ok(CreateAccessKeyOutput { access_key: Some(key) })
    }
}

impl Handler<ListAccessKeysInput> for Identity {
    fn requires(&self, input: &ListAccessKeysInput, call: &Call) -> Vec<Requirement> {
        vec![self.on_user_or_self("iam:ListAccessKeys", input.user_name.as_deref(), call)]
    }

    async fn run(&self, input: ListAccessKeysInput, call: &Call) -> Result<ListAccessKeysOutput, Error> {
        let user = self.find::<User>(&self.user_or_self(input.user_name.as_deref(), call)?)?;
        let mut keys = self.tables().keys.scan("");
        keys.retain(|(_, key)| key.user_id == user.own.id);
        let out = |(id, key): (String, Arc<AccessKey>)| {
            let one = AccessKeyMetadata {
                user_name: Some(key.user.clone()),
                access_key_id: Some(id.clone()),
                status: Some(status(key.active)),
                create_date: Some(key.created),
            };
            (id, one)
        };
        let page = page(
            &["ListAccessKeys", &user.own.id],
            keys.into_iter().map(out),
            input.marker.as_deref(),
            input.max_items,
        )?;
        Ok(ListAccessKeysOutput {
            access_key_metadata: Some(page.items),
            is_truncated: Some(page.truncated),
            marker: page.marker,
        })
    }
}

impl Handler<UpdateAccessKeyInput> for Identity {
    fn requires(&self, input: &UpdateAccessKeyInput, call: &Call) -> Vec<Requirement> {
        vec![self.on_user_or_self("iam:UpdateAccessKey", input.user_name.as_deref(), call)]
    }

    async fn run(&self, input: UpdateAccessKeyInput, call: &Call) -> Result<UpdateAccessKeyOutput, Error> {
        let name = self.user_or_self(input.user_name.as_deref(), call)?;
        let active = match input.status.as_str() {
            "Expired" => {
                let text = "A status of Expired is set by AWS alone; use Active or Inactive.";
                return Err(IdentityError::Input(text.to_owned()).into());
            }
            status => status == ACTIVE,
        };
        self.change(|tx| {
            let key = self.key_of(tx, &name, &input.access_key_id)?;
            let key = AccessKey { active, ..AccessKey::clone(&key) };
            Ok(tx.put(&self.tables().keys, &input.access_key_id, key)?)
        })
        .await?;
        Ok(UpdateAccessKeyOutput::default())
    }
}

impl Handler<DeleteAccessKeyInput> for Identity {
    fn requires(&self, input: &DeleteAccessKeyInput, call: &Call) -> Vec<Requirement> {
        vec![self.on_user_or_self("iam:DeleteAccessKey", input.user_name.as_deref(), call)]
    }

    async fn run(&self, input: DeleteAccessKeyInput, call: &Call) -> Result<DeleteAccessKeyOutput, Error> {
        let name = self.user_or_self(input.user_name.as_deref(), call)?;
        self.change(|tx| {
            self.key_of(tx, &name, &input.access_key_id)?;
            Ok(tx.delete(&self.tables().keys, &input.access_key_id)?)
        })
        .await?;
        Ok(DeleteAccessKeyOutput::default())
    }
}
