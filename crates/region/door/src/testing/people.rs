//! Users with a policy each, in place of the identity room.
//!
//! Deliberately absent: roles and grants. A room whose tests need them opens the identity room itself.

use std::collections::BTreeMap;
use std::sync::{Arc, PoisonError, RwLock};

use async_trait::async_trait;
use model::{AccessKeyId, Arn, Caller, Principal, ServicePrincipal, Timestamp};
use policy::{Document, Named, Standing};
use wire::{Error, sigv4};

use super::{account, root};
use crate::{Authority, Credentials, Door, Grant, Key, KeyError};

/// The root's access key.
pub const ROOT_KEY: &str = "AKIAIOSFODNN7EXAMPLE";

/// The secret half of every access key.
pub const SECRET: &str = "secret";

/// The account's users.
#[derive(Default)]
pub struct People(RwLock<BTreeMap<String, Standing>>);

impl People {
    /// Nobody yet; `door` asks here from now on, unless it has identities already.
    pub fn at(door: &Door) -> Arc<Self> {
        let people = Arc::new(Self::default());
        door.authority(Arc::<Self>::clone(&people));
        people
    }

    /// A user who may do this: statements of a policy, with commas between them. One who is there already may do this
    /// from now on and nothing else.
    ///
    /// # Panics
    /// Where that is no policy.
    #[expect(clippy::expect_used, reason = "for tests only")]
    pub fn user(&self, name: &str, statements: &str) -> Caller {
        let text = format!(r#"{{"Version":"2012-10-17","Statement":[{statements}]}}"#);
        let read = || Named { name: Arc::from("own"), document: Arc::new(Document::parse(&text).expect("a policy")) };
        let policies = (!statements.is_empty()).then(read).into_iter().collect::<Vec<_>>().into();
        self.0.write().unwrap_or_else(PoisonError::into_inner).insert(name.to_owned(), policies);
        caller(name)
    }

    /// As [`People::user`]: actions, each on a resource.
    ///
    /// # Panics
    /// As [`People::user`].
    pub fn allow(&self, name: &str, actions: &[(&str, &str)]) -> Caller {
        let statement = |(action, resource): &(&str, &str)| {
            format!(r#"{{"Effect":"Allow","Action":"{action}","Resource":"{resource}"}}"#)
        };
        self.user(name, &actions.iter().map(statement).collect::<Vec<_>>().join(","))
    }

    /// The access key of a user, or of the root.
    pub fn credentials(name: &str) -> sigv4::Credentials {
        let access_key = if name == "root" { ROOT_KEY.to_owned() } else { key(name) };
        sigv4::Credentials { access_key, secret: SECRET.to_owned(), token: None }
    }
}

/// `AKIAIOSFODNN` and the name.
fn key(name: &str) -> String {
    format!("AKIAIOSFODNN{:0>8}", name.to_ascii_uppercase())
}

fn caller(name: &str) -> Caller {
    let principal = Principal::User { path: "/".to_owned(), name: name.to_owned(), id: format!("AIDA{name}") };
    Caller::of(account(), principal)
}

fn absent() -> Error {
    Error::new("NoSuchEntity", 404, "there are no roles in this test")
}

#[async_trait]
impl Authority for People {
    fn key(&self, id: &AccessKeyId, _: Option<&str>, _: Timestamp) -> Result<Key, KeyError> {
        let people = self.0.read().unwrap_or_else(PoisonError::into_inner);
        let caller = match people.keys().find(|name| key(name) == id.as_str()) {
            Some(name) => caller(name),
            None if id.as_str() == ROOT_KEY => root(),
            None => return Err(KeyError::Unknown),
        };
        Ok(Key { secret: SECRET.to_owned(), caller })
    }

    fn policies(&self, caller: &Caller) -> Standing {
        let people = self.0.read().unwrap_or_else(PoisonError::into_inner);
        let Principal::User { name, .. } = &caller.principal else { return Standing::default() };
        people.get(name).cloned().unwrap_or_default()
    }

    fn exists(&self, principal: &Arn) -> bool {
        let people = self.0.read().unwrap_or_else(PoisonError::into_inner);
        people.keys().any(|name| caller(name).arn() == *principal)
    }

    async fn assume(&self, _: ServicePrincipal, _: &Arn, _: &str, _: Option<&Arn>) -> Result<Caller, Error> {
        Err(absent())
    }

    async fn grant(&self, _: ServicePrincipal, _: &Arn, _: &str, _: Option<&Arn>) -> Result<Grant, Error> {
        Err(absent())
    }

    async fn revoke(&self, _: &str) -> Result<(), Error> {
        Err(absent())
    }

    #[expect(clippy::expect_used, reason = "for tests only")]
    fn root(&self) -> Credentials {
        let access_key = ROOT_KEY.parse().expect("an access key");
        let expires = Timestamp::from_secs(253_402_300_799);
        Credentials { access_key, secret: SECRET.to_owned(), token: String::new(), expires }
    }
}
