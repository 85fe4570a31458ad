//! The room: its records, its secrets, and how changes are made.

use std::sync::Arc;

use door::Context;
use host::Host;
use model::{AccessKeyId, AccountId, Timestamp};
use store::{Store, Transaction};

use crate::authority::Compiled;
use crate::credentials::ContainerCredentials;
use crate::managed::{self, Managed};
use crate::model::{Policy, Secrets};
use crate::session::Seal;
use crate::tables::{self, Holder, SECRETS, Tables};
use crate::{IdentityError, api};

/// IAM and STS.
pub struct Identity {
    account: AccountId,
    store: Store,
    host: Host,
    tables: Tables,
    secrets: Secrets,
    seal: Seal,
    compiled: Compiled,
}

impl Identity {
    /// Reads the records, makes the root's access key at the first start, and gives the door its identities.
    ///
    /// # Errors
    /// Where the records cannot be read, or the root's key from the environment is none.
    pub async fn open(context: &Context) -> Result<Arc<Self>, IdentityError> {
        let tables = Tables::open(&context.store)?;
        let secrets = secrets(context, &tables).await?;
        let seal = hex::decode(&secrets.seal).map_err(|_| IdentityError::Setting("the seal is damaged".to_owned()))?;
        let room = Arc::new(Self {
            account: context.settings.account.clone(),
            store: context.store.clone(),
            host: context.host.clone(),
            tables,
            seal: Seal::new(&seal),
            secrets,
            compiled: Compiled::default(),
        });
        api::serve(&context.door, &room);
        context.door.authority(Arc::<Self>::clone(&room));
        context.door.resource_policies("iam", Arc::<Self>::clone(&room));
        context.door.resource_tags("iam", Arc::<Self>::clone(&room));
        context.door.endpoint(crate::credentials::PREFIX, Arc::new(ContainerCredentials(Arc::clone(&room))));
        Ok(room)
    }

    pub(crate) fn account(&self) -> &AccountId {
        &self.account
    }

    pub(crate) fn tables(&self) -> &Tables {
        &self.tables
    }

    pub(crate) fn secrets(&self) -> &Secrets {
        &self.secrets
    }

    pub(crate) fn seal(&self) -> &Seal {
        &self.seal
    }

    pub(crate) fn compiled(&self) -> &Compiled {
        &self.compiled
    }

    pub(crate) fn host(&self) -> &Host {
        &self.host
    }

    pub(crate) fn now(&self) -> Timestamp {
        self.host.clock.now()
    }

    /// A new id of IAM's form: `AROA` and 17 letters.
    pub(crate) fn new_id(&self, prefix: &str) -> String {
        format!("{prefix}{}", self.host.ids.base32(17))
    }

    /// Changes records. What was compiled from them before is forgotten, even where nobody waits for the end.
    pub(crate) async fn change<R>(
        &self,
        change: impl FnOnce(&mut Transaction<'_>) -> Result<R, IdentityError>,
    ) -> Result<R, IdentityError> {
        let _forget = self.compiled.forget_at_end();
        self.store.write(change).await
    }

    /// A role or a user by name.
    pub(crate) fn find<H: Holder>(&self, name: &str) -> Result<Arc<H>, IdentityError> {
        H::table(&self.tables).get(&tables::key(name)).ok_or_else(|| missing::<H>(name))
    }

    /// Changes a role or a user.
    pub(crate) async fn edit<H: Holder>(
        &self,
        name: &str,
        edit: impl FnOnce(&mut H) -> Result<(), IdentityError>,
    ) -> Result<(), IdentityError> {
        self.change(|tx| {
            let key = tables::key(name);
            let table = H::table(&self.tables);
            let mut holder = H::clone(&*tx.get(table, &key).ok_or_else(|| missing::<H>(name))?);
            edit(&mut holder)?;
            Ok(tx.put(table, &key, holder)?)
        })
        .await
    }

    /// A customer managed policy by its ARN, with its key.
    pub(crate) fn policy(&self, arn: &str) -> Option<(String, Arc<Policy>)> {
        let name = arn.rsplit('/').next().filter(|_| arn.contains(":policy/"))?;
        let key = tables::key(name);
        let policy = self.tables.policies.get(&key)?;
        (policy.arn(&self.account).to_string() == arn).then_some((key, policy))
    }

    /// A managed policy, AWS's or the account's own.
    pub(crate) fn any_policy(&self, arn: &str) -> Option<AnyPolicy> {
        match managed::find(arn) {
            Some(managed) => Some(AnyPolicy::Managed(managed)),
            None => self.policy(arn).map(|(_, policy)| AnyPolicy::Own(policy)),
        }
    }
}

/// A managed policy.
pub(crate) enum AnyPolicy {
    Managed(&'static Managed),
    Own(Arc<Policy>),
}

pub(crate) fn missing<H: Holder>(name: &str) -> IdentityError {
    IdentityError::NoSuchEntity { kind: H::KIND, name: name.to_owned() }
}

/// The secrets of the region: those of the first start, with the root's key from the environment in the place of the
/// one that was made.
async fn secrets(context: &Context, tables: &Tables) -> Result<Secrets, IdentityError> {
    let known = tables.secrets.get(SECRETS).map(|known| Secrets::clone(&known));
    let ids = &context.host.ids;
    let mut secrets = match known {
        Some(known) => known,
        None => {
            let mut seal = [0; 32];
            ids.fill(&mut seal);
            Secrets {
                root_key: access_key_id(&format!("AKIA{}", ids.base32(16)))?,
                root_secret: ids.alphanumeric(40),
                created: context.host.clock.now(),
                seal: hex::encode(seal),
            }
        }
    };
    if let Some((key, secret)) = &context.settings.root {
        secrets.root_key = access_key_id(key)?;
        secret.clone_into(&mut secrets.root_secret);
    }
    context
        .store
        .write(|tx| {
            tx.put(&tables.secrets, SECRETS, secrets.clone())?;
            Ok::<_, IdentityError>(())
        })
        .await?;
    Ok(secrets)
}

fn access_key_id(text: &str) -> Result<AccessKeyId, IdentityError> {
    text.parse().map_err(|error| IdentityError::Setting(format!("LONGSHORE_ACCESS_KEY_ID: {error}")))
}
