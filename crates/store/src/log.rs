//! Append-only logs: streams of entries in the order of their times.

use rusqlite::{Connection, OptionalExtension, params};
use std::sync::PoisonError;

use crate::writer::{Job, settled};
use crate::{Store, StoreError};

pub(crate) const SCHEMA: &str = "CREATE TABLE IF NOT EXISTS entry (
  id INTEGER PRIMARY KEY AUTOINCREMENT, log TEXT NOT NULL, stream TEXT NOT NULL, at INTEGER NOT NULL, data BLOB NOT NULL
);
CREATE INDEX IF NOT EXISTS entry_by_time ON entry (log, stream, at, id)";

/// Something to append.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Its time, in milliseconds since 1970.
    pub at: i64,
    /// What it says.
    pub data: Vec<u8>,
}

/// An entry as it is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// Grows with every append: together with the time it is the entry's place.
    pub id: i64,
    /// Its time, in milliseconds since 1970.
    pub at: i64,
    /// What it says.
    pub data: Vec<u8>,
}

/// Which entries of a stream, and in which order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Span {
    /// From this time on, inclusive.
    pub from: i64,
    /// Up to this time, exclusive.
    pub to: i64,
    /// Only those after (or, backwards, before) this place: time and id.
    pub beyond: Option<(i64, i64)>,
    /// The latest first.
    pub backwards: bool,
    /// At most so many.
    pub limit: usize,
    /// At most so many bytes of data, but always one entry.
    pub bytes: usize,
}

/// What a stream holds, all in all.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Tally {
    /// How many entries.
    pub entries: u64,
    /// The bytes of their data.
    pub bytes: u64,
    /// The times of the earliest and the latest entry.
    pub range: Option<(i64, i64)>,
    /// The data of the entry appended last.
    pub newest: Option<Vec<u8>>,
}

impl Default for Span {
    fn default() -> Self {
        Self { from: i64::MIN, to: i64::MAX, beyond: None, backwards: false, limit: 10_000, bytes: usize::MAX }
    }
}

/// A set of streams. Nothing of it is held in memory. Cheap to clone.
#[derive(Clone)]
pub struct Log {
    pub(crate) name: &'static str,
    pub(crate) store: Store,
}

impl Log {
    /// Appends, and returns when that is on the disk.
    ///
    /// # Errors
    /// Where the disk failed.
    pub async fn append(&self, stream: &str, entries: Vec<Entry>) -> Result<(), StoreError> {
        self.store.0.logs.check()?;
        settled(self.store.0.logs.queue(self.job(stream, entries))).await
    }

    /// Appends without waiting for the disk.
    pub fn append_lazy(&self, stream: &str, entries: Vec<Entry>) {
        self.store.0.logs.queue_lazy(self.job(stream, entries));
    }

    fn job(&self, stream: &str, entries: Vec<Entry>) -> Job {
        let (name, stream) = (self.name, stream.to_owned());
        Box::new(move |connection| {
            let mut insert =
                connection.prepare_cached("INSERT INTO entry (log, stream, at, data) VALUES (?1, ?2, ?3, ?4)")?;
            for entry in &entries {
                insert.execute(params![name, stream, entry.at, entry.data])?;
            }
            Ok(())
        })
    }

    /// Reads entries of a stream in the order of their times.
    ///
    /// # Errors
    /// Where the disk failed.
    pub async fn read(&self, stream: &str, span: Span) -> Result<Vec<Line>, StoreError> {
        let stream = stream.to_owned();
        self.with(move |name, connection| lines(connection, name, &stream, span)).await
    }

    /// Counts what a stream holds. It looks at every entry.
    ///
    /// # Errors
    /// Where the disk failed.
    pub async fn tally(&self, stream: &str) -> Result<Tally, StoreError> {
        let stream = stream.to_owned();
        self.with(move |name, connection| tally(connection, name, &stream)).await
    }

    /// Removes the entries of a stream that are older than `before`; all of them with `i64::MAX`.
    ///
    /// # Errors
    /// Where the disk failed.
    pub async fn remove(&self, stream: &str, before: i64) -> Result<(), StoreError> {
        self.store.0.logs.check()?;
        let (name, stream) = (self.name, stream.to_owned());
        settled(self.store.0.logs.queue(Box::new(move |connection| {
            let mut delete =
                connection.prepare_cached("DELETE FROM entry WHERE log = ?1 AND stream = ?2 AND at < ?3")?;
            delete.execute(params![name, stream, before]).map(|_| ())
        })))
        .await
    }

    /// Keeps the newest `count` entries of a stream.
    ///
    /// # Errors
    /// Where the disk failed.
    pub async fn keep(&self, stream: &str, count: u64) -> Result<(), StoreError> {
        self.store.0.logs.check()?;
        settled(self.store.0.logs.queue(self.trim(stream, count))).await
    }

    /// As [`Log::keep`], without waiting for the disk.
    pub fn keep_lazy(&self, stream: &str, count: u64) {
        self.store.0.logs.queue_lazy(self.trim(stream, count));
    }

    fn trim(&self, stream: &str, count: u64) -> Job {
        let (name, stream) = (self.name, stream.to_owned());
        let count = i64::try_from(count).unwrap_or(i64::MAX);
        Box::new(move |connection| {
            let mut delete = connection.prepare_cached(
                "DELETE FROM entry WHERE log = ?1 AND stream = ?2 AND id <= \
                 (SELECT id FROM entry WHERE log = ?1 AND stream = ?2 ORDER BY id DESC LIMIT 1 OFFSET ?3)",
            )?;
            delete.execute(params![name, stream, count]).map(|_| ())
        })
    }

    async fn with<R: Send + 'static>(
        &self,
        read: impl FnOnce(&'static str, &Connection) -> rusqlite::Result<R> + Send + 'static,
    ) -> Result<R, StoreError> {
        let (name, store) = (self.name, self.store.clone());
        let answer = tokio::task::spawn_blocking(move || {
            let connection = store.0.log_reader.lock().unwrap_or_else(PoisonError::into_inner);
            read(name, &connection)
        });
        match answer.await {
            Ok(answer) => Ok(answer?),
            Err(error) => Err(StoreError::Broken(error.to_string())),
        }
    }
}

fn lines(connection: &Connection, name: &str, stream: &str, span: Span) -> rusqlite::Result<Vec<Line>> {
    let (beyond, order) = if span.backwards { ("<", "DESC") } else { (">", "ASC") };
    let sql = format!(
        "SELECT id, at, data FROM entry WHERE log = ?1 AND stream = ?2 AND at >= ?3 AND at < ?4 \
         AND (?5 IS NULL OR (at, id) {beyond} (?5, ?6)) ORDER BY at {order}, id {order} LIMIT ?7"
    );
    let mut statement = connection.prepare_cached(&sql)?;
    let (at, id) = span.beyond.unzip();
    // The place bounds the times as well: so the index leads straight to it.
    let (from, to) = match at {
        Some(at) if span.backwards => (span.from, span.to.min(at.saturating_add(1))),
        Some(at) => (span.from.max(at), span.to),
        None => (span.from, span.to),
    };
    let limit = i64::try_from(span.limit).unwrap_or(i64::MAX);
    let mut rows = statement.query(params![name, stream, from, to, at, id, limit])?;
    let (mut lines, mut bytes) = (Vec::new(), 0usize);
    while let Some(row) = rows.next()? {
        let line = Line { id: row.get(0)?, at: row.get(1)?, data: row.get(2)? };
        bytes = bytes.saturating_add(line.data.len());
        if bytes > span.bytes && !lines.is_empty() {
            break;
        }
        lines.push(line);
    }
    Ok(lines)
}

fn tally(connection: &Connection, name: &str, stream: &str) -> rusqlite::Result<Tally> {
    let mut count = connection.prepare_cached(
        "SELECT COUNT(*), COALESCE(SUM(LENGTH(data)), 0), MIN(at), MAX(at), MAX(id) FROM entry \
         WHERE log = ?1 AND stream = ?2",
    )?;
    let (entries, bytes, first, last, newest): (i64, i64, Option<i64>, Option<i64>, Option<i64>) = count
        .query_row(params![name, stream], |row| {
            Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?))
        })?;
    // It may have been removed since.
    let newest = newest
        .map(|id| {
            connection.query_row("SELECT data FROM entry WHERE id = ?1", params![id], |row| row.get(0)).optional()
        })
        .transpose()?
        .flatten();
    Ok(Tally {
        entries: u64::try_from(entries).unwrap_or(0),
        bytes: u64::try_from(bytes).unwrap_or(0),
        range: first.zip(last),
        newest,
    })
}
