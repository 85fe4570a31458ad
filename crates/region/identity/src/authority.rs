//! What the door asks for on every call: keys, policies, roles for services. All of it in memory.

use std::collections::HashMap;
use std::sync::{Arc, LazyLock, PoisonError, RwLock};

use async_trait::async_trait;
use door::{Authority, Credentials, Grant, Key, KeyError, ResourcePolicies};
use model::{AccessKeyId, AccountId, Arn, Caller, Principal, Region, ServicePrincipal, Timestamp};
use policy::{Context as Conditions, Document, Held, Named, Standing, TrustRequest};
use wire::Error;

use crate::credentials::PREFIX;
use crate::model::{Entity, Role, StoredGrant};
use crate::room::{AnyPolicy, Identity, missing};
use crate::session::Of;
use crate::{IdentityError, tables};

/// Policies in the form that is asked, by the id of their role or user. Forgotten whenever a record changes.
#[derive(Default)]
pub(crate) struct Compiled(RwLock<Known>);

#[derive(Default)]
struct Known {
    /// How many times everything was forgotten: what was read before is not kept after.
    generation: u64,
    held: HashMap<String, Arc<Held>>,
    trust: HashMap<String, Arc<Document>>,
}

/// Forgets when it goes, whether its change was waited for or not.
pub(crate) struct Forget<'a>(&'a Compiled);

impl Drop for Forget<'_> {
    fn drop(&mut self) {
        let mut known = self.0.0.write().unwrap_or_else(PoisonError::into_inner);
        let generation = known.generation + 1;
        *known = Known { generation, ..Known::default() };
    }
}

impl Compiled {
    pub(crate) fn forget_at_end(&self) -> Forget<'_> {
        Forget(self)
    }

    fn get<T: ?Sized>(
        &self,
        id: &str,
        of: impl Fn(&mut Known) -> &mut HashMap<String, Arc<T>>,
        look: impl Fn(&Known) -> Option<&Arc<T>>,
        make: impl FnOnce() -> Option<Arc<T>>,
    ) -> Option<Arc<T>> {
        let generation = {
            let known = self.0.read().unwrap_or_else(PoisonError::into_inner);
            if let Some(found) = look(&known) {
                return Some(Arc::clone(found));
            }
            known.generation
        };
        let made = make()?;
        let mut known = self.0.write().unwrap_or_else(PoisonError::into_inner);
        if known.generation == generation {
            of(&mut known).insert(id.to_owned(), Arc::clone(&made));
        }
        Some(made)
    }
}

#[async_trait]
impl Authority for Identity {
    fn key(&self, id: &AccessKeyId, token: Option<&str>, now: Timestamp) -> Result<Key, KeyError> {
        let secrets = self.secrets();
        if *id == secrets.root_key {
            let key = Key { secret: secrets.root_secret.clone(), caller: Caller::root(self.account().clone()) };
            return if token.is_none() { Ok(key) } else { Err(KeyError::Token) };
        }
        if let Some(key) = self.tables().keys.get(id.as_str()) {
            if token.is_some() {
                return Err(KeyError::Token);
            }
            let user = self.tables().users.get(&tables::key(&key.user)).filter(|user| user.own.id == key.user_id);
            let user = user.filter(|_| key.active).ok_or(KeyError::Unknown)?;
            let Entity { path, name, id, .. } = &user.own;
            let principal = Principal::User { path: path.clone(), name: name.clone(), id: id.clone() };
            return Ok(Key { secret: key.secret.clone(), caller: self.caller(principal, None) });
        }
        if !id.as_str().starts_with("ASIA") {
            return Err(KeyError::Unknown);
        }
        let session = self.seal().open(id, token.ok_or(KeyError::Token)?).ok_or(KeyError::Token)?;
        if session.expires <= now {
            return Err(KeyError::Expired);
        }
        let principal = match &session.of {
            Of::Role { role, id, session } => {
                let role = self.tables().roles.get(&tables::key(role)).filter(|role| role.own.id == *id);
                assumed(&*role.ok_or(KeyError::Unknown)?, session)
            }
            Of::User { name, id } => {
                let user = self.tables().users.get(&tables::key(name)).filter(|user| user.own.id == *id);
                let Entity { path, name, id, .. } = &user.ok_or(KeyError::Unknown)?.own;
                Principal::User { path: path.clone(), name: name.clone(), id: id.clone() }
            }
            Of::Root => Principal::Root,
        };
        let caller = Caller { terms: Some(Box::new(session.terms)), ..self.caller(principal, None) };
        Ok(Key { secret: self.seal().secret(id), caller })
    }

    fn policies(&self, caller: &Caller) -> Standing {
        let id = match &caller.principal {
            Principal::User { id, .. } | Principal::AssumedRole { id, .. } => id,
            Principal::Root => {
                return Standing { session: self.limits(caller), ..Standing::default() };
            }
            Principal::Service(_) => return Standing::default(),
        };
        let make = || match &caller.principal {
            Principal::User { name, .. } => self.compile(&self.tables().users.get(&tables::key(name))?.own, id),
            Principal::AssumedRole { role, .. } => self.compile(&self.tables().roles.get(&tables::key(role))?.own, id),
            Principal::Root | Principal::Service(_) => None,
        };
        let held = self.compiled().get(id, |known| &mut known.held, |known| known.held.get(id), make);
        // Nobody any more holds nothing.
        Standing { held: held.unwrap_or_default(), session: self.limits(caller) }
    }

    fn principal_tags(&self, caller: &Caller) -> Vec<(String, String)> {
        let own = match &caller.principal {
            Principal::User { name, id, .. } => self
                .tables()
                .users
                .get(&tables::key(name))
                .filter(|user| user.own.id == *id)
                .map(|user| user.own.tags.clone()),
            Principal::AssumedRole { role, id, .. } => self
                .tables()
                .roles
                .get(&tables::key(role))
                .filter(|role| role.own.id == *id)
                .map(|role| role.own.tags.clone()),
            Principal::Root | Principal::Service(_) => None,
        };
        let mut tags = own.unwrap_or_default();
        if let Some(terms) = &caller.terms {
            // Keys are the same without regard to case, and the session's tags come first.
            tags.retain(|key, _| !terms.tags.keys().any(|given| given.eq_ignore_ascii_case(key)));
            tags.extend(terms.tags.clone());
        }
        tags.into_iter().collect()
    }

    fn exists(&self, principal: &Arn) -> bool {
        self.is_there(principal)
    }

    async fn assume(
        &self,
        service: ServicePrincipal,
        role: &Arn,
        session: &str,
        source: Option<&Arn>,
    ) -> Result<Caller, Error> {
        let role = self.trusting(service, role, session, source)?;
        Ok(self.caller(assumed(&role, &session_name(session)), Some(service)))
    }

    async fn grant(
        &self,
        service: ServicePrincipal,
        role: &Arn,
        session: &str,
        source: Option<&Arn>,
    ) -> Result<Grant, Error> {
        self.trusting(service, role, session, source)?;
        let id = self.host().ids.uuid();
        let grant =
            StoredGrant { service, role: role.clone(), session: session_name(session), source: source.cloned() };
        let grants = &self.tables().grants;
        self.change(|tx| {
            // One that a kill kept from whoever asked for it is nobody's: sessions of services are named once.
            for (known, other) in tx.scan(grants, "") {
                if (other.service, &other.session, &other.source) == (grant.service, &grant.session, &grant.source) {
                    tx.delete(grants, &known)?;
                }
            }
            Ok(tx.put(grants, &id, grant)?)
        })
        .await?;
        Ok(Grant { path: format!("{PREFIX}{id}"), id })
    }

    async fn revoke(&self, id: &str) -> Result<(), Error> {
        let grants = &self.tables().grants;
        self.change(|tx| {
            if tx.get(grants, id).is_some() {
                tx.delete(grants, id)?;
            }
            Ok(())
        })
        .await?;
        Ok(())
    }

    fn root(&self) -> Credentials {
        let secrets = self.secrets();
        Credentials {
            access_key: secrets.root_key.clone(),
            secret: secrets.root_secret.clone(),
            token: String::new(),
            expires: Timestamp::from_secs(253_402_300_799),
        }
    }
}

/// A role's trust policy stands beside it like the policy of a resource.
impl ResourcePolicies for Identity {
    fn policy(&self, resource: &Arn, _: &AccountId, _: &Region) -> Option<Arc<Document>> {
        self.trust(&*self.role(resource)?)
    }
}

impl Identity {
    fn caller(&self, principal: Principal, via: Option<ServicePrincipal>) -> Caller {
        Caller { via, ..Caller::of(self.account().clone(), principal) }
    }

    /// The role of an ARN.
    pub(crate) fn role(&self, arn: &Arn) -> Option<Arc<Role>> {
        let name = arn.resource.strip_prefix("role/")?.rsplit('/').next()?;
        self.tables().roles.get(&tables::key(name)).filter(|role| role.arn(self.account()) == *arn)
    }

    /// A role's trust policy.
    pub(crate) fn trust(&self, role: &Role) -> Option<Arc<Document>> {
        let id = role.own.id.as_str();
        self.compiled().get(
            id,
            |known| &mut known.trust,
            |known| known.trust.get(id),
            || Some(Arc::new(Document::parse(&role.trust).ok()?)),
        )
    }

    /// The role of an ARN, where it trusts the service.
    ///
    /// Two errors tell rooms what to say in AWS's words: `NoSuchEntity` where there is no such role, `AccessDenied`
    /// where it does not trust the service.
    pub(crate) fn trusting(
        &self,
        service: ServicePrincipal,
        arn: &Arn,
        session: &str,
        source: Option<&Arn>,
    ) -> Result<Arc<Role>, IdentityError> {
        let role =
            self.role(arn).ok_or_else(|| missing::<Role>(arn.resource.rsplit('/').next().unwrap_or_default()))?;
        let mut context = Conditions::default()
            .with("aws:SourceAccount", self.account().as_str())
            .with("sts:RoleSessionName", session_name(session));
        if let Some(source) = source {
            context.set("aws:SourceArn", source.to_string());
        }
        let caller = Caller::service(self.account().clone(), service);
        let request = TrustRequest { caller: &caller, action: "sts:AssumeRole", context: &context };
        if self.trust(&role).is_some_and(|trust| policy::trusts(&trust, &request)) {
            return Ok(role);
        }
        let text = format!("User: {service} is not authorized to perform: sts:AssumeRole on resource: {arn}");
        Err(IdentityError::Denied(text))
    }

    /// What a role or a user holds, where it is still the one with this id. A document that cannot be read any more might
    /// deny something, so nothing is allowed then.
    fn compile(&self, own: &Entity, id: &str) -> Option<Arc<Held>> {
        if own.id != id {
            return None;
        }
        let inline = own.inline.iter().map(|(name, text)| read(name, text));
        let attached = own.attached.iter().map(|arn| self.managed(arn));
        let identity = inline.chain(attached).collect::<Option<_>>()?;
        let boundary = match &own.boundary {
            Some(arn) => Some(self.managed(arn)?),
            None => None,
        };
        Some(Arc::new(Held { identity, boundary }))
    }

    /// The policies that limit a session. One that cannot be read or is gone allows nothing.
    fn limits(&self, caller: &Caller) -> Box<[Named]> {
        let Some(terms) = &caller.terms else { return Box::default() };
        let or_nothing = |name: &str, found: Option<Named>| {
            found.unwrap_or_else(|| Named { name: Arc::from(name), document: Arc::default() })
        };
        if !matches!(caller.principal, Principal::AssumedRole { .. }) {
            // Read once: it is asked for at each call of such a session.
            static OF_TOKENS: LazyLock<Option<Named>> = LazyLock::new(|| read(TOKEN, OF_SESSION_TOKENS));
            return [or_nothing(TOKEN, OF_TOKENS.clone())].into();
        }
        let inline = terms.policy.iter().map(|text| or_nothing(INLINE, read(INLINE, text)));
        inline.chain(terms.policies.iter().map(|arn| or_nothing(arn, self.managed(arn)))).collect()
    }

    fn managed(&self, arn: &str) -> Option<Named> {
        match self.any_policy(arn)? {
            AnyPolicy::Managed(managed) => {
                Some(Named { name: Arc::from(arn), document: Arc::clone(&managed.compiled) })
            }
            AnyPolicy::Own(policy) => read(arn, &policy.versions.get(&policy.default)?.document),
        }
    }
}

/// The names of policies that have none of their own.
const INLINE: &str = "session policy";
const TOKEN: &str = "GetSessionToken";

/// What credentials of GetSessionToken are good for.
///
/// Source: STS API Reference, "GetSessionToken". AWS refuses the rest as if the token was wrong.
const OF_SESSION_TOKENS: &str = r#"{"Version":"2012-10-17","Statement":[
    {"Effect":"Allow","NotAction":["iam:*","sts:*"],"Resource":"*"},
    {"Effect":"Allow","Action":["sts:AssumeRole","sts:TagSession","sts:SetSourceIdentity"],"Resource":"*"}]}"#;

fn read(name: &str, text: &str) -> Option<Named> {
    match Document::parse(text) {
        Ok(document) => Some(Named { name: Arc::from(name), document: Arc::new(document) }),
        Err(error) => {
            tracing::error!(policy = name, %error, "a stored policy cannot be read; its holder may do nothing");
            None
        }
    }
}

fn assumed(role: &Role, session: &str) -> Principal {
    let Entity { path, name, id, .. } = &role.own;
    Principal::AssumedRole { path: path.clone(), role: name.clone(), id: id.clone(), session: session.to_owned() }
}

/// The name that a service gives a session, in the form that session names have.
fn session_name(text: &str) -> String {
    let valid = |letter: &char| letter.is_ascii_alphanumeric() || "+=,.@-_".contains(*letter);
    text.chars().filter(valid).take(64).collect()
}
