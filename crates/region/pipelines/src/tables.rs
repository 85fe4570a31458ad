//! The tables of this room.

use std::sync::Arc;

use door::{Context, Outbox};
use serde::{Deserialize, Serialize};
use store::{StoreError, Table, Transaction};

use crate::errors::PipelinesError;
use crate::events;
use crate::model::{Execution, Pipeline, PipelineKey};

/// The tables of this room.
#[derive(Clone)]
pub(crate) struct Tables {
    pub(crate) pipelines: Table<Pipeline>,
    pub(crate) executions: Table<Execution>,
    /// The keys of the executions that have not ended.
    pub(crate) live: Table<()>,
    /// Each version of each pipeline as it was declared.
    pub(crate) versions: Table<Pipeline>,
    /// By pipeline and source action: the version of the object that was seen last.
    pub(crate) seen: Table<Seen>,
    /// One record: how far the feed of source changes was read.
    pub(crate) cursor: Table<Cursor>,
    /// What EventBridge is told.
    outbox: Outbox,
}

/// How far the feed of source changes was read.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(crate) struct Cursor(pub(crate) i64);

/// The version of an object that a source action follows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Seen {
    pub(crate) bucket: String,
    pub(crate) key: String,
    pub(crate) version: String,
}

impl Tables {
    /// The tables that a change of makes the controller look.
    pub(crate) const WATCHED: [&str; 2] = ["codepipeline.pipeline", "codepipeline.execution"];

    pub(crate) fn open(context: &Context) -> Result<Self, StoreError> {
        let store = &context.store;
        Ok(Self {
            outbox: Outbox::open(context)?,
            pipelines: store.table("codepipeline.pipeline")?,
            executions: store.table("codepipeline.execution")?,
            live: store.table("codepipeline.live")?,
            versions: store.table("codepipeline.version")?,
            seen: store.table("codepipeline.seen")?,
            cursor: store.table("codepipeline.cursor")?,
        })
    }

    pub(crate) fn pipeline(&self, key: &PipelineKey) -> Result<Arc<Pipeline>, PipelinesError> {
        self.pipelines.get(&key.key()).ok_or_else(|| absent(key))
    }

    /// The executions of a pipeline, the first one first.
    pub(crate) fn executions(&self, key: &PipelineKey) -> Vec<Arc<Execution>> {
        self.executions.scan(&format!("{}/", key.key())).into_iter().map(|(_, execution)| execution).collect()
    }

    pub(crate) fn execution(&self, key: &PipelineKey, id: &str) -> Result<Arc<Execution>, PipelinesError> {
        let found = self.executions(key).into_iter().find(|execution| execution.id == id);
        found.ok_or_else(|| PipelinesError::ExecutionNotFound { name: key.name.clone(), id: id.to_owned() })
    }
}

/// The executions that have not ended, of one pipeline or, with an empty prefix, of all.
pub(crate) fn live(tables: &Tables, prefix: &str) -> Vec<Arc<Execution>> {
    tables.live.scan(prefix).into_iter().filter_map(|(key, _)| tables.executions.get(&key)).collect()
}

/// Stores an execution, and tells what has changed.
pub(crate) fn put(tx: &mut Transaction<'_>, tables: &Tables, execution: Execution) -> Result<(), StoreError> {
    let key = Execution::key(&execution.pipeline.key, execution.number);
    match execution.is_live() {
        true => tx.put(&tables.live, &key, ())?,
        false => tx.delete(&tables.live, &key)?,
    }
    let before = tx.get(&tables.executions, &key);
    for event in events::changes(before.as_deref(), &execution) {
        tables.outbox.tell(tx, event)?;
    }
    tx.put(&tables.executions, &key, execution)
}

/// Stores a pipeline as it was declared just now.
pub(crate) fn put_version(tx: &mut Transaction<'_>, tables: &Tables, pipeline: &Pipeline) -> Result<(), StoreError> {
    let key = pipeline.key.key();
    tx.put(&tables.versions, &format!("{key}/{:08}", pipeline.version), pipeline.clone())?;
    tx.put(&tables.pipelines, &key, pipeline.clone())
}

/// Forgets a pipeline with all that belongs to it.
pub(crate) fn delete(tx: &mut Transaction<'_>, tables: &Tables, key: &PipelineKey) -> Result<(), StoreError> {
    let (key, below) = (key.key(), format!("{}/", key.key()));
    for (execution, _) in tx.scan(&tables.executions, &below) {
        tx.delete(&tables.executions, &execution)?;
        tx.delete(&tables.live, &execution)?;
    }
    for (version, _) in tx.scan(&tables.versions, &below) {
        tx.delete(&tables.versions, &version)?;
    }
    for (seen, _) in tx.scan(&tables.seen, &below) {
        tx.delete(&tables.seen, &seen)?;
    }
    tx.delete(&tables.pipelines, &key)
}

pub(crate) fn absent(key: &PipelineKey) -> PipelinesError {
    PipelinesError::PipelineNotFound { account: key.account.to_string(), name: key.name.clone() }
}
