//! The room by its operations, and through the door's front: requests signed as a client signs them.

mod boundaries;
mod entities;
mod http;
mod policies;
mod sessions;
mod simulations;

use std::sync::Arc;

use ::http::Request;
use bytes::Bytes;
use door::testing::{self, account, region, reopen_in};
use door::{Context, Credentials};
use host::simulated::{World, world};
use model::Caller;
use shapes_iam::{
    CreateAccessKeyInput, CreatePolicyInput, CreateRoleInput, CreateUserInput, PutRolePolicyInput, PutUserPolicyInput,
};
use tempfile::TempDir;
use wire::{Error, Operation, sigv4};

use crate::Identity;

/// A region with nothing but identities in it.
struct Bench {
    context: Context,
    room: Arc<Identity>,
    world: World,
    folder: TempDir,
}

/// A trust policy for CodeBuild.
const FOR_CODEBUILD: &str = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"codebuild.amazonaws.com"},"Action":"sts:AssumeRole"}]}"#;

/// An identity policy of one statement that allows `action` on `resource`.
fn allow(action: &str, resource: &str) -> String {
    format!(
        r#"{{"Version":"2012-10-17","Statement":[{{"Effect":"Allow","Action":"{action}","Resource":"{resource}"}}]}}"#
    )
}

/// A trust policy for an ARN or an account.
fn trusting(principal: &str) -> String {
    format!(
        r#"{{"Version":"2012-10-17","Statement":[{{"Effect":"Allow","Principal":{{"AWS":"{principal}"}},"Action":"sts:AssumeRole"}}]}}"#
    )
}

impl Bench {
    async fn new() -> Self {
        Self::in_folder(tempfile::tempdir().unwrap(), world()).await
    }

    async fn in_folder(folder: TempDir, world: World) -> Self {
        let context = reopen_in(&folder, world.host.clone()).await;
        let room = Identity::open(&context).await.unwrap();
        Self { context, room, world, folder }
    }

    /// What a restart finds.
    async fn restarted(self) -> Self {
        let Self { context, room, world, folder } = self;
        drop((context, room));
        Self::in_folder(folder, world).await
    }

    async fn call<I: Operation>(&self, caller: &Caller, input: I) -> Result<I::Output, Error> {
        self.context.door.call(caller, &region(), input).await
    }

    async fn as_root<I: Operation>(&self, input: I) -> Result<I::Output, Error> {
        self.call(&Caller::root(account()), input).await
    }

    /// A user with an inline policy and an access key.
    async fn user(&self, name: &str, policy: &str) -> sigv4::Credentials {
        self.as_root(CreateUserInput { user_name: name.to_owned(), ..Default::default() }).await.unwrap();
        self.put_user_policy(name, policy).await;
        let key = self.as_root(CreateAccessKeyInput { user_name: Some(name.to_owned()) }).await.unwrap();
        let key = key.access_key.unwrap();
        let (access_key, secret) = (key.access_key_id.unwrap(), key.secret_access_key.unwrap());
        sigv4::Credentials { access_key, secret, token: None }
    }

    async fn put_user_policy(&self, name: &str, policy: &str) {
        let put = PutUserPolicyInput {
            user_name: name.to_owned(),
            policy_name: "own".to_owned(),
            policy_document: policy.to_owned(),
        };
        self.as_root(put).await.unwrap();
    }

    /// A role with an inline policy; its ARN.
    async fn role(&self, name: &str, trust: &str, policy: &str) -> String {
        let role = CreateRoleInput {
            role_name: name.to_owned(),
            assume_role_policy_document: trust.to_owned(),
            ..Default::default()
        };
        let made = self.as_root(role).await.unwrap().role.unwrap();
        let put = PutRolePolicyInput {
            role_name: name.to_owned(),
            policy_name: "own".to_owned(),
            policy_document: policy.to_owned(),
        };
        self.as_root(put).await.unwrap();
        made.arn.unwrap()
    }

    /// A managed policy; its ARN.
    async fn policy(&self, name: &str, document: &str) -> Result<String, Error> {
        let input = CreatePolicyInput {
            policy_name: name.to_owned(),
            policy_document: document.to_owned(),
            ..CreatePolicyInput::default()
        };
        Ok(self.as_root(input).await?.policy.unwrap().arn.unwrap())
    }

    fn root(&self) -> sigv4::Credentials {
        let Credentials { access_key, secret, .. } = door::Authority::root(&*self.room);
        sigv4::Credentials { access_key: access_key.to_string(), secret, token: None }
    }

    /// A request of a client that signs it, by its form: status and body.
    async fn signed(&self, credentials: &sigv4::Credentials, service: &str, form: &str) -> (u16, String) {
        let answer = testing::signed(&self.context, credentials, service, testing::form(form)).await;
        (answer.status, answer.text().to_owned())
    }

    async fn send(&self, request: Request<Bytes>) -> (u16, String) {
        let answer = testing::send(&self.context, request).await;
        (answer.status, answer.text().to_owned())
    }
}

/// The code and the text of an error.
fn told<T: std::fmt::Debug>(answer: Result<T, Error>) -> (String, String) {
    let error = answer.unwrap_err();
    (error.code, error.message)
}

/// What stands in an element of an answer.
fn element<'a>(xml: &'a str, name: &str) -> &'a str {
    let (open, close) = (format!("<{name}>"), format!("</{name}>"));
    let rest = xml.split_once(&open).unwrap_or_else(|| panic!("no {name} in {xml}")).1;
    rest.split_once(&close).unwrap().0
}
