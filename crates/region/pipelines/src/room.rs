//! The room's handle.

use std::collections::BTreeMap;
use std::sync::Arc;

use door::{Call, Context};
use model::{Caller, ServicePrincipal};
use store::{Blobs, StoreError, Transaction};

use crate::errors::PipelinesError;
use crate::model::{Execution, ExecutionMode, Pipeline, PipelineKey, Trigger};
use crate::tables::{self, Tables};
use crate::{api, poll, run, trigger};

/// CodePipeline.
pub struct Pipelines {
    pub(crate) context: Context,
    pub(crate) tables: Tables,
    /// Where FetchSource leaves what it fetched.
    pub(crate) sources: Blobs,
}

/// How many executions a pipeline in the mode QUEUED has under way at most.
///
/// Source: CodePipeline User Guide, "Quotas in AWS CodePipeline".
const MAX_QUEUED: usize = 50;

impl Pipelines {
    /// Reads the records and registers the operations.
    ///
    /// # Errors
    /// Where the records cannot be read.
    pub async fn open(context: &Context) -> Result<Arc<Self>, StoreError> {
        let tables = Tables::open(context)?;
        context
            .store
            .write::<_, StoreError>(|tx| {
                // Executions that an earlier Longshore left are found again.
                for (key, execution) in tx.scan(&tables.executions, "") {
                    if execution.is_live() && tx.get(&tables.live, &key).is_none() {
                        tx.put(&tables.live, &key, ())?;
                    }
                }
                Ok(())
            })
            .await?;
        let sources = context.store.blobs("sources")?;
        let room = Arc::new(Self { context: context.clone(), tables, sources });
        api::serve(&context.door, &room);
        context.door.resource_tags("codepipeline", Arc::<Self>::clone(&room));
        Ok(room)
    }

    /// The controller: never ends.
    pub async fn run(self: Arc<Self>) {
        tokio::join!(run::run(Arc::clone(&self)), poll::run(self));
    }

    /// The pipeline of a name, as a call means it.
    pub(crate) fn key(call: &Call, name: &str) -> PipelineKey {
        PipelineKey { account: call.account.clone(), region: call.region.clone(), name: name.to_owned() }
    }

    /// CodePipeline itself, for what needs no role: noticing that a branch has moved.
    pub(crate) fn service(&self, key: &PipelineKey) -> Caller {
        Caller::service(key.account.clone(), ServicePrincipal::CodePipeline)
    }

    /// Begins an execution; `given` has the values of the pipeline's variables.
    pub(crate) async fn begin(
        &self,
        key: &PipelineKey,
        trigger: Trigger,
        given: &BTreeMap<String, String>,
    ) -> Result<String, PipelinesError> {
        let (id, now) = (self.context.host.ids.uuid(), self.context.host.clock.now());
        self.context
            .store
            .write(|tx| {
                let pipeline = tx.get(&self.tables.pipelines, &key.key()).ok_or_else(|| tables::absent(key))?;
                let below = format!("{}/", key.key());
                if trigger.token.is_some() {
                    let told = |execution: &Execution| execution.trigger.token == trigger.token;
                    let before = tx.scan(&self.tables.executions, &below);
                    if let Some((_, execution)) = before.iter().find(|(_, execution)| told(execution)) {
                        return Ok(execution.id.clone());
                    }
                }
                self.admit(tx, &pipeline)?;
                let (pipeline, execution) = trigger::begin(&pipeline, trigger, given, id, now);
                let id = execution.id.clone();
                tx.put(&self.tables.pipelines, &key.key(), pipeline)?;
                tables::put(tx, &self.tables, execution)?;
                Ok(id)
            })
            .await
    }

    /// Begins an execution for a change that nobody waits for; none where there are too many.
    pub(crate) fn begin_by_change(
        &self,
        tx: &mut Transaction<'_>,
        key: &PipelineKey,
        trigger: Trigger,
    ) -> Result<(), StoreError> {
        let Some(pipeline) = tx.get(&self.tables.pipelines, &key.key()) else { return Ok(()) };
        if let Err(error) = self.admit(tx, &pipeline) {
            tracing::warn!(pipeline = %key.name, %error, "a change starts no execution");
            return Ok(());
        }
        let (id, now) = (self.context.host.ids.uuid(), self.context.host.clock.now());
        let (pipeline, execution) = trigger::begin(&pipeline, trigger, &BTreeMap::new(), id, now);
        tx.put(&self.tables.pipelines, &key.key(), pipeline)?;
        tables::put(tx, &self.tables, execution)
    }

    /// Whether there is room for one more execution.
    fn admit(&self, tx: &Transaction<'_>, pipeline: &Pipeline) -> Result<(), PipelinesError> {
        let queued = pipeline.mode == ExecutionMode::Queued;
        if queued && tx.scan(&self.tables.live, &format!("{}/", pipeline.key.key())).len() >= MAX_QUEUED {
            return Err(PipelinesError::TooManyExecutions);
        }
        Ok(())
    }
}
