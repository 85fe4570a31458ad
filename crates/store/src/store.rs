//! The handle: opens the folder, its tables, logs and blobs.

use std::collections::BTreeMap;
use std::fs::{File, OpenOptions};
use std::marker::PhantomData;
use std::os::unix::fs::{OpenOptionsExt, PermissionsExt};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use rusqlite::{Connection, params};

use crate::log::{self, Log};
use crate::memory::{Memory, Rows};
use crate::table::{Record, Table, Transaction};
use crate::watch::{Watch, Watches};
use crate::writer::{Writer, open, settled};
use crate::{Blobs, Faults, StoreError};

const SCHEMA: &str = "CREATE TABLE IF NOT EXISTS record (
  \"table\" TEXT NOT NULL, key TEXT NOT NULL, value BLOB NOT NULL, PRIMARY KEY (\"table\", key)
) WITHOUT ROWID";

/// What survives; cheap to clone. Only one process at a time can open a folder.
#[derive(Clone)]
pub struct Store(pub(crate) Arc<Inner>);

pub(crate) struct Inner {
    folder: PathBuf,
    pub(crate) memory: Memory,
    watches: Watches,
    faults: Faults,
    /// Held while a transaction runs, so that they run one after the other and are queued in that order.
    turn: Mutex<()>,
    records: Writer,
    /// What the disk holds of tables that nobody has opened yet.
    unread: Mutex<Unread>,
    pub(crate) logs: Writer,
    pub(crate) log_reader: Mutex<Connection>,
    /// Locked for as long as the store is open.
    _lock: File,
}

/// Records as they are on the disk, by table.
type Unread = BTreeMap<String, Vec<(String, Vec<u8>)>>;

/// Everything, in one look: a region has some hundred tables.
fn unread(connection: &Connection) -> Result<Unread, StoreError> {
    let mut statement = connection.prepare("SELECT \"table\", key, value FROM record")?;
    let mut found = statement.query([])?;
    let mut tables = Unread::new();
    while let Some(row) = found.next()? {
        tables.entry(row.get(0)?).or_default().push((row.get(1)?, row.get(2)?));
    }
    Ok(tables)
}

#[inline(never)]
fn parsed<T: Record>(table: &str, found: Vec<(String, Vec<u8>)>) -> Result<Rows, StoreError> {
    let mut rows = Rows::new();
    for (key, value) in found {
        let record: T = serde_json::from_slice(&value).map_err(|error| StoreError::Record {
            table: table.to_owned(),
            key: key.clone(),
            reason: error.to_string(),
        })?;
        rows.insert(key, Arc::new(record));
    }
    Ok(rows)
}

impl Store {
    /// Opens the folder, or makes it.
    ///
    /// # Errors
    /// Where it is no usable folder, or another process has it open.
    pub fn open(folder: &Path) -> Result<Self, StoreError> {
        Self::open_with(folder, Faults::default())
    }

    /// As [`Store::open`], with a disk of which a test decides what it does.
    ///
    /// # Errors
    /// As [`Store::open`].
    pub fn open_with(folder: &Path, faults: Faults) -> Result<Self, StoreError> {
        let named = |what: &str| StoreError::io(what.to_owned());
        std::fs::create_dir_all(folder).map_err(named("it cannot be made"))?;
        std::fs::set_permissions(folder, std::fs::Permissions::from_mode(0o700)).map_err(named("its permissions"))?;
        let lock = OpenOptions::new()
            .write(true)
            .create(true)
            .truncate(false)
            .mode(0o600)
            .open(folder.join("lock"))
            .map_err(named("its lock"))?;
        lock.try_lock().map_err(|error| match error {
            std::fs::TryLockError::WouldBlock => StoreError::Held,
            std::fs::TryLockError::Error(error) => StoreError::io("its lock")(error),
        })?;
        let connection = open(&folder.join("records.db"))?;
        connection.execute_batch(SCHEMA)?;
        let unread = Mutex::new(unread(&connection)?);
        let records = Writer::start(connection, faults.clone())?;
        let path = folder.join("logs.db");
        let connection = open(&path)?;
        connection.execute_batch(log::SCHEMA)?;
        let logs = Writer::start(connection, faults.clone())?;
        let log_reader = Mutex::new(open(&path)?);
        Ok(Self(Arc::new(Inner {
            folder: folder.to_owned(),
            memory: Memory::default(),
            unread,
            watches: Watches::default(),
            faults,
            turn: Mutex::new(()),
            records,
            logs,
            log_reader,
            _lock: lock,
        })))
    }

    /// Whether a process has the folder open.
    pub fn held(folder: &Path) -> bool {
        File::open(folder.join("lock"))
            .is_ok_and(|lock| matches!(lock.try_lock(), Err(std::fs::TryLockError::WouldBlock)))
    }

    /// A table; its records are parsed when it is first opened.
    ///
    /// Inlined but for the parsing, so that a start with little in its tables runs through little of the program.
    ///
    /// # Errors
    /// Where a record cannot be read as a `T`.
    #[inline(always)]
    pub fn table<T: Record>(&self, name: &'static str) -> Result<Table<T>, StoreError> {
        if let Some(found) = self.unopened(name) {
            let rows = if found.is_empty() { Rows::new() } else { parsed::<T>(name, found)? };
            self.0.memory.write().entry(name).or_insert(rows);
        }
        Ok(Table { name, store: self.clone(), of: PhantomData })
    }

    /// What the disk holds of a table that nobody has opened yet.
    fn unopened(&self, name: &'static str) -> Option<Vec<(String, Vec<u8>)>> {
        if self.0.memory.read().contains_key(name) {
            return None;
        }
        Some(self.0.unread.lock().unwrap_or_else(PoisonError::into_inner).remove(name).unwrap_or_default())
    }

    /// Runs a transaction. Where `change` fails, nothing has changed. The future resolves when the change is on the
    /// disk; it takes place even if nobody waits for it.
    ///
    /// # Errors
    /// What `change` answers, or that the disk failed.
    pub async fn write<R, E: From<StoreError>>(
        &self,
        change: impl FnOnce(&mut Transaction<'_>) -> Result<R, E>,
    ) -> Result<R, E> {
        let (answer, durable) = self.stage(change)?;
        if let Some(durable) = durable {
            settled(durable).await?;
        }
        Ok(answer)
    }

    #[expect(clippy::type_complexity, reason = "the second half is what the writer gives")]
    fn stage<R, E: From<StoreError>>(
        &self,
        change: impl FnOnce(&mut Transaction<'_>) -> Result<R, E>,
    ) -> Result<(R, Option<tokio::sync::oneshot::Receiver<Result<(), StoreError>>>), E> {
        self.0.records.check()?;
        let turn = self.0.turn.lock().unwrap_or_else(PoisonError::into_inner);
        let mut transaction = Transaction::new(&self.0.memory);
        let answer = change(&mut transaction)?;
        if transaction.staged.is_empty() {
            return Ok((answer, None));
        }
        let tables = transaction.tables();
        let staged = transaction.staged;
        let mut rows = Vec::with_capacity(staged.len());
        {
            let mut memory = self.0.memory.write();
            for ((table, key), record) in staged {
                let in_memory = memory.entry(table).or_default();
                match record {
                    Some((record, json)) => {
                        in_memory.insert(key.clone(), record);
                        rows.push((table, key, Some(json)));
                    }
                    None => {
                        in_memory.remove(&key);
                        rows.push((table, key, None));
                    }
                }
            }
        }
        let durable = self.0.records.queue(Box::new(move |connection| {
            let mut put = connection.prepare_cached("INSERT OR REPLACE INTO record VALUES (?1, ?2, ?3)")?;
            let mut delete = connection.prepare_cached("DELETE FROM record WHERE \"table\" = ?1 AND key = ?2")?;
            for (table, key, value) in &rows {
                match value {
                    Some(value) => put.execute(params![table, key, value])?,
                    None => delete.execute(params![table, key])?,
                };
            }
            Ok(())
        }));
        drop(turn);
        self.0.watches.tell(&tables);
        Ok((answer, Some(durable)))
    }

    /// A signal that comes when one of the tables has changed.
    pub fn watch(&self, tables: &[&'static str]) -> Watch {
        self.0.watches.add(tables)
    }

    /// A log.
    pub fn log(&self, name: &'static str) -> Log {
        Log { name, store: self.clone() }
    }

    /// What goes wrong with writes: nothing, until a test says so.
    pub fn faults(&self) -> &Faults {
        &self.0.faults
    }

    /// A room's blobs.
    ///
    /// # Errors
    /// Where their folder cannot be made.
    pub fn blobs(&self, name: &'static str) -> Result<Blobs, StoreError> {
        Blobs::open(&self.0.folder.join("blobs").join(name), self.0.faults.clone())
    }
}
