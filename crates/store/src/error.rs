//! What goes wrong with the disk.

use std::sync::Arc;

/// Why something could not be kept or found.
#[derive(Debug, Clone, thiserror::Error)]
pub enum StoreError {
    /// Another process uses the data folder.
    #[error("another process uses it")]
    Held,
    /// The file system failed.
    #[error("{what}: {source}")]
    Io {
        /// What was being done.
        what: String,
        /// What the system says.
        source: Arc<std::io::Error>,
    },
    /// SQLite failed.
    #[error(transparent)]
    Database(Arc<rusqlite::Error>),
    /// A record cannot be read or written as what it should be.
    #[error("{table}/{key}: {reason}")]
    Record {
        /// Which table.
        table: String,
        /// Which record.
        key: String,
        /// What is wrong with it.
        reason: String,
    },
    /// A write failed: nothing more is accepted until it has succeeded, which is tried again and again.
    #[error("the disk takes nothing: {0}")]
    Broken(String),
    /// There is no blob of that digest.
    #[error("there is no blob {0}")]
    NoBlob(String),
}

impl StoreError {
    pub(crate) fn io(what: impl Into<String>) -> impl FnOnce(std::io::Error) -> Self {
        let what = what.into();
        move |source| Self::Io { what, source: Arc::new(source) }
    }
}

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
        Self::Database(Arc::new(error))
    }
}
