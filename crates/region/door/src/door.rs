//! The door itself.

use std::any::TypeId;
use std::collections::HashMap;
use std::sync::{Arc, OnceLock, PoisonError, RwLock};

use host::Host;
use model::{AccountId, Arn, Caller, Region, RequestId, ServicePrincipal};
use store::{Store, StoreError};
use wire::schema::{Operation as Operated, Protocol, Service};
use wire::{Error, Operation};

use crate::authorise::authorise;
use crate::endpoint::Endpoint;
use crate::handler::{AnyHandler, Erased, Handler, Typed, erase};
use crate::record::{Record, Recorded, Verdict};
use crate::{Authority, Call, Grant, Requirement, ResourcePolicies, ResourceTags};

/// The one way in; cheap to clone.
#[derive(Clone)]
pub struct Door(pub(crate) Arc<Inner>);

/// What answers an operation of a client: by service and name.
type Operations = HashMap<(&'static str, &'static str), Arc<dyn Erased>>;

/// What answers below which path.
type Endpoints = Vec<(&'static str, Arc<dyn Endpoint>)>;

pub(crate) struct Inner {
    pub(crate) account: AccountId,
    pub(crate) host: Host,
    record: Record,
    typed: RwLock<HashMap<TypeId, AnyHandler>>,
    erased: RwLock<Operations>,
    services: RwLock<Vec<&'static Service>>,
    endpoints: RwLock<Endpoints>,
    pub(crate) authority: OnceLock<Arc<dyn Authority>>,
    pub(crate) resource_policies: RwLock<HashMap<&'static str, Arc<dyn ResourcePolicies>>>,
    pub(crate) resource_tags: RwLock<HashMap<&'static str, Arc<dyn ResourceTags>>>,
    pub(crate) keys: wire::sigv4::KeyCache,
}

impl Door {
    /// A door with no room behind it yet.
    ///
    /// # Errors
    /// Where the record of calls cannot be opened.
    pub fn new(account: AccountId, store: &Store, host: Host) -> Result<Self, StoreError> {
        Ok(Self(Arc::new(Inner {
            account,
            host,
            record: Record::open(store)?,
            typed: RwLock::default(),
            erased: RwLock::default(),
            services: RwLock::default(),
            endpoints: RwLock::default(),
            authority: OnceLock::new(),
            resource_policies: RwLock::default(),
            resource_tags: RwLock::default(),
            keys: wire::sigv4::KeyCache::default(),
        })))
    }

    /// Lets `room` answer the operation `I`.
    ///
    /// Inlined, so that a start runs through one place of the program for each room, not through one for each of some
    /// hundred operations: what was run stays in memory, with all that the system reads around it.
    #[inline(always)]
    pub fn serve<I: Operation, R: Handler<I>>(&self, room: &Arc<R>) {
        let (typed, erased) = erase::<I, R>(room);
        self.enter(TypeId::of::<I>(), Box::new(typed), I::SCHEMA, erased);
    }

    fn enter(&self, input: TypeId, typed: AnyHandler, schema: &'static Operated, erased: Arc<dyn Erased>) {
        write(&self.0.typed).insert(input, typed);
        write(&self.0.erased).insert((schema.service.name, schema.name), erased);
        let mut services = write(&self.0.services);
        if !services.iter().any(|known| std::ptr::eq(*known, schema.service)) {
            services.push(schema.service);
        }
    }

    /// Lets `endpoint` answer the requests whose path begins with `prefix`, where they are not signed as AWS's are.
    pub fn endpoint(&self, prefix: &'static str, endpoint: Arc<dyn Endpoint>) {
        write(&self.0.endpoints).push((prefix, endpoint));
    }

    /// Gives the door its identities. The first one stays.
    pub fn authority(&self, authority: Arc<dyn Authority>) {
        let _ = self.0.authority.set(authority);
    }

    /// The identities.
    ///
    /// # Errors
    /// Before the identity room has opened.
    pub fn identities(&self) -> Result<&Arc<dyn Authority>, Error> {
        self.0.authority.get().ok_or_else(|| Error::internal("there are no identities yet"))
    }

    /// Lets `keeper` tell the policies beside the resources whose ARNs are of `service`.
    pub fn resource_policies(&self, service: &'static str, keeper: Arc<dyn ResourcePolicies>) {
        write(&self.0.resource_policies).insert(service, keeper);
    }

    /// Lets `keeper` tell the tags of the resources whose ARNs are of `service`.
    pub fn resource_tags(&self, service: &'static str, keeper: Arc<dyn ResourceTags>) {
        write(&self.0.resource_tags).insert(service, keeper);
    }

    /// The region's account.
    pub fn account(&self) -> &AccountId {
        &self.0.account
    }

    /// A call from room to room: authorised, validated and recorded like any other.
    ///
    /// # Errors
    /// What AWS would answer.
    pub async fn call<I: Operation>(&self, caller: &Caller, region: &Region, input: I) -> Result<I::Output, Error> {
        self.call_from(caller, region, None, input).await
    }

    async fn call_from<I: Operation>(
        &self,
        caller: &Caller,
        region: &Region,
        source: Option<&Arn>,
        input: I,
    ) -> Result<I::Output, Error> {
        let schema = I::SCHEMA;
        let handler = self.typed::<I>().ok_or_else(|| Error::unknown_operation(schema.service.name, schema.name))?;
        let tree = serde_json::to_value(&input).map_err(Error::internal)?;
        wire::validate(schema, &tree)?;
        let signing = schema.service.signing.first().copied().unwrap_or(schema.service.name);
        let mut call = self.inside(caller, region, signing);
        call.source_arn = source.cloned();
        self.perform(&*handler, input, &call).await
    }

    /// As [`Door::call`], by a service for one of its resources: policies of other resources may ask for its ARN
    /// (`aws:SourceArn`) and its account.
    ///
    /// # Errors
    /// What AWS would answer.
    pub async fn call_for<I: Operation>(
        &self,
        caller: &Caller,
        region: &Region,
        source: &Arn,
        input: I,
    ) -> Result<I::Output, Error> {
        self.call_from(caller, region, Some(source), input).await
    }

    /// Authorises and records what is not shaped like an AWS operation.
    ///
    /// # Errors
    /// AWS's sentence for what the caller may not do.
    pub fn admit(
        &self,
        caller: &Caller,
        region: &Region,
        service: &str,
        operation: &str,
        asked: &[Requirement],
    ) -> Result<(), Error> {
        let call = self.inside(caller, region, service);
        self.decide(&call, service, operation, asked, Protocol::Json11)
    }

    /// Authorises and records a part of a call that AWS decides on by itself: each object that `DeleteObjects` names.
    ///
    /// # Errors
    /// AWS's sentence for what the caller may not do.
    pub fn permit(&self, call: &Call, operation: &Operated, asked: &[Requirement]) -> Result<(), Error> {
        self.decide(call, operation.service.name, operation.name, asked, operation.service.protocol)
    }

    /// A session of a role for the service that the role was handed to.
    ///
    /// # Errors
    /// `NoSuchEntity` where the role does not exist, `AccessDenied` where it does not trust the service: the service
    /// says so in its own words.
    pub async fn assume(&self, service: ServicePrincipal, role: &Arn, session: &str) -> Result<Caller, Error> {
        self.identities()?.assume(service, role, session, None).await
    }

    /// As [`Door::assume`], for a resource of the service: trust policies may ask for its ARN (`aws:SourceArn`).
    ///
    /// # Errors
    /// As [`Door::assume`].
    pub async fn assume_for(
        &self,
        service: ServicePrincipal,
        role: &Arn,
        session: &str,
        source: &Arn,
    ) -> Result<Caller, Error> {
        self.identities()?.assume(service, role, session, Some(source)).await
    }

    /// A container's right to fetch a role's credentials.
    ///
    /// # Errors
    /// As [`Door::assume`].
    pub async fn grant(&self, service: ServicePrincipal, role: &Arn, session: &str) -> Result<Grant, Error> {
        self.identities()?.grant(service, role, session, None).await
    }

    /// As [`Door::grant`], for a resource of the service.
    ///
    /// # Errors
    /// As [`Door::assume`].
    pub async fn grant_for(
        &self,
        service: ServicePrincipal,
        role: &Arn,
        session: &str,
        source: &Arn,
    ) -> Result<Grant, Error> {
        self.identities()?.grant(service, role, session, Some(source)).await
    }

    /// The newest calls of the record, the latest first.
    ///
    /// # Errors
    /// Where the record cannot be read.
    pub async fn recorded(&self, newest: usize) -> Result<Vec<Recorded>, StoreError> {
        self.0.record.newest(newest).await
    }

    /// Ends a grant.
    ///
    /// # Errors
    /// Where that cannot be kept.
    pub async fn revoke(&self, id: &str) -> Result<(), Error> {
        self.identities()?.revoke(id).await
    }

    pub(crate) async fn perform<I: Operation>(
        &self,
        handler: &dyn Typed<I>,
        input: I,
        call: &Call,
    ) -> Result<I::Output, Error> {
        let schema = I::SCHEMA;
        let asked = handler.requires(&input, call);
        self.decide(call, schema.service.name, schema.name, &asked, schema.service.protocol)?;
        handler.run(input, call).await
    }

    fn decide(
        &self,
        call: &Call,
        service: &str,
        operation: &str,
        asked: &[Requirement],
        protocol: Protocol,
    ) -> Result<(), Error> {
        let decision = authorise(&self.0, call, asked, protocol);
        let verdict = match &decision {
            Ok(()) => Verdict::Allowed,
            Err(error) => Verdict::Denied(error.message.clone()),
        };
        self.0.record.write(&Recorded {
            at: call.at,
            request_id: call.request_id.clone(),
            caller: call.caller.clone(),
            region: call.region.clone(),
            service: service.to_owned(),
            operation: operation.to_owned(),
            asked: Recorded::asked(asked),
            verdict,
        });
        decision
    }

    fn inside(&self, caller: &Caller, region: &Region, service: &str) -> Call {
        Call {
            caller: caller.clone(),
            account: caller.account.clone(),
            region: region.clone(),
            service: service.to_owned(),
            at: self.0.host.clock.now(),
            request_id: self.request_id(),
            source: None,
            source_arn: None,
            secure: true,
            signed: None,
            host: String::new(),
            user_agent: None,
            referer: None,
        }
    }

    pub(crate) fn request_id(&self) -> RequestId {
        self.0.host.ids.request_id()
    }

    /// Forgets the rooms, which hold the door that holds them: the end of a region, whose data can then be opened again.
    pub fn close(&self) {
        write(&self.0.typed).clear();
        write(&self.0.erased).clear();
        write(&self.0.endpoints).clear();
        write(&self.0.resource_policies).clear();
        write(&self.0.resource_tags).clear();
    }

    fn typed<I: Operation>(&self) -> Option<Arc<dyn Typed<I>>> {
        read(&self.0.typed).get(&TypeId::of::<I>())?.downcast_ref::<Arc<dyn Typed<I>>>().cloned()
    }

    pub(crate) fn erased(&self, service: &'static str, operation: &'static str) -> Option<Arc<dyn Erased>> {
        read(&self.0.erased).get(&(service, operation)).cloned()
    }

    /// The services that a signing name stands for, or that a target prefix names.
    pub(crate) fn service(&self, matches: impl Fn(&Service) -> bool) -> Option<&'static Service> {
        read(&self.0.services).iter().find(|service| matches(service)).copied()
    }

    pub(crate) fn endpoint_for(&self, path: &str) -> Option<Arc<dyn Endpoint>> {
        let endpoints = read(&self.0.endpoints);
        let mut found: Vec<_> = endpoints.iter().filter(|(prefix, _)| path.starts_with(prefix)).collect();
        found.sort_by_key(|(prefix, _)| std::cmp::Reverse(prefix.len()));
        found.first().map(|(_, endpoint)| Arc::clone(endpoint))
    }
}

fn read<T>(lock: &RwLock<T>) -> std::sync::RwLockReadGuard<'_, T> {
    lock.read().unwrap_or_else(PoisonError::into_inner)
}

fn write<T>(lock: &RwLock<T>) -> std::sync::RwLockWriteGuard<'_, T> {
    lock.write().unwrap_or_else(PoisonError::into_inner)
}
