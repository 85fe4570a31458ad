//! The room's handle.

use std::sync::Arc;

use door::{Call, Context};
use model::{Caller, ServicePrincipal};
use store::{Blobs, StoreError};

use crate::errors::PipelinesError;
use crate::model::{Execution, PipelineKey, Trigger};
use crate::tables::{self, Tables};
use crate::{api, run, trigger};

/// CodePipeline.
pub struct Pipelines {
    pub(crate) context: Context,
    pub(crate) tables: Tables,
    /// Where FetchSource leaves what it fetched.
    pub(crate) sources: Blobs,
}

impl Pipelines {
    /// Reads the records and registers the operations.
    ///
    /// # Errors
    /// Where the records cannot be read.
    #[expect(clippy::unused_async, reason = "rooms are opened alike")]
    pub async fn open(context: &Context) -> Result<Arc<Self>, StoreError> {
        let room = Arc::new(Self {
            context: context.clone(),
            tables: Tables::open(&context.store)?,
            sources: context.store.blobs("sources")?,
        });
        api::serve(&context.door, &room);
        Ok(room)
    }

    /// The controller: never ends.
    pub async fn run(self: Arc<Self>) {
        run::run(self).await;
    }

    /// The pipeline of a name, as a call means it.
    pub(crate) fn key(call: &Call, name: &str) -> PipelineKey {
        PipelineKey { account: call.account.clone(), region: call.region.clone(), name: name.to_owned() }
    }

    /// CodePipeline itself, for what needs no role: noticing that a branch has moved.
    pub(crate) fn service(&self, key: &PipelineKey) -> Caller {
        Caller::service(key.account.clone(), ServicePrincipal::CodePipeline)
    }

    /// Begins an execution.
    pub(crate) async fn begin(&self, key: &PipelineKey, trigger: Trigger) -> Result<String, PipelinesError> {
        let (id, now) = (self.context.host.ids.uuid(), self.context.host.clock.now());
        self.context
            .store
            .write(|tx| {
                let pipeline = tx.get(&self.tables.pipelines, &key.key()).ok_or_else(|| tables::absent(key))?;
                let told = |execution: &Execution| trigger.token.is_some() && execution.trigger.token == trigger.token;
                let before = tx.scan(&self.tables.executions, &format!("{}/", key.key()));
                if let Some((_, execution)) = before.iter().find(|(_, execution)| told(execution)) {
                    return Ok(execution.id.clone());
                }
                let (pipeline, execution) = trigger::begin(&pipeline, trigger, id, now);
                let id = execution.id.clone();
                tx.put(&self.tables.pipelines, &key.key(), pipeline)?;
                tables::put(tx, &self.tables, execution)?;
                Ok(id)
            })
            .await
    }
}
