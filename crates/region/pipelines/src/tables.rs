//! The tables of this room.

use std::sync::Arc;

use serde::{Deserialize, Serialize};
use store::{Store, StoreError, Table, Transaction};

use crate::errors::PipelinesError;
use crate::model::{Execution, Pipeline, PipelineKey};

/// The tables of this room.
#[derive(Clone)]
pub(crate) struct Tables {
    pub(crate) pipelines: Table<Pipeline>,
    pub(crate) executions: Table<Execution>,
    /// One record: how far the feed of source changes was read.
    pub(crate) cursor: Table<Cursor>,
}

/// How far the feed of source changes was read.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(crate) struct Cursor(pub(crate) i64);

impl Tables {
    /// The tables that a change of makes the controller look.
    pub(crate) const WATCHED: [&str; 2] = ["codepipeline.pipeline", "codepipeline.execution"];

    pub(crate) fn open(store: &Store) -> Result<Self, StoreError> {
        Ok(Self {
            pipelines: store.table("codepipeline.pipeline")?,
            executions: store.table("codepipeline.execution")?,
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

/// Stores an execution.
pub(crate) fn put(tx: &mut Transaction<'_>, tables: &Tables, execution: Execution) -> Result<(), StoreError> {
    let key = Execution::key(&execution.pipeline.key, execution.number);
    tx.put(&tables.executions, &key, execution)
}

pub(crate) fn absent(key: &PipelineKey) -> PipelinesError {
    PipelinesError::PipelineNotFound { account: key.account.to_string(), name: key.name.clone() }
}
