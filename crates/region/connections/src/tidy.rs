//! What nobody needs any more: archives after a day, deliveries, changes and watches after a week, what was fetched from
//! elsewhere, deleted repositories, half-made ones.

use std::path::{Path, PathBuf};
use std::str::FromStr;
use std::time::Duration;

use ::model::{AccountId, Region, Timestamp};
use store::{Digest, StoreError};

use crate::Connections;
use crate::api::hosting_lock;
use crate::errors::ConnectionsError;
use crate::git::{Access, GitError};
use crate::hosting::blocking;
use crate::model::{Change, Repository, RepositoryName};

/// How long an archive is kept for who asked for it.
const SOURCES: Duration = Duration::from_hours(24);

/// How long a delivery is remembered, so that its repetition is known.
const DELIVERIES: Duration = Duration::from_hours(24);

/// How long a branch is watched that nobody asks about, and a change is kept.
const WEEK: Duration = Duration::from_hours(7 * 24);

/// What a push has not finished in this time, it never will.
const CUT_OFF: Duration = Duration::from_hours(24);

/// More packs than this in a repository are put together.
const PACKS: usize = 50;

/// How long that may take.
const REPACK: Duration = Duration::from_mins(30);

impl Connections {
    /// Removes what a crash left. Runs once, beside requests: only what cannot belong to one is touched.
    pub(crate) async fn sweep(&self) -> Result<(), ConnectionsError> {
        let start = self.context.host.clock.now();
        self.empty_trash().await?;
        for place in subfolders(&self.root.join("new")).await? {
            // A repository that is being made is younger.
            if older(&place, start, Duration::from_hours(1)).await {
                remove(&place).await?;
            }
        }
        self.discard_strays().await?;
        self.empty_trash().await
    }

    /// Discards hosted repositories without a record: their deletion, or their making, was cut off.
    async fn discard_strays(&self) -> Result<(), ConnectionsError> {
        for account in subfolders(&self.root).await? {
            let Some(account) = last::<AccountId>(&account) else { continue };
            for region in subfolders(&self.root.join(account.as_str())).await? {
                let Some(region) = last::<Region>(&region) else { continue };
                let folder = self.root.join(account.as_str()).join(region.as_str());
                for owner in subfolders(&folder).await? {
                    for place in subfolders(&owner).await? {
                        let name = place.strip_prefix(&folder).ok().and_then(Path::to_str);
                        let name = name.and_then(|name| name.strip_suffix(".git")?.parse::<RepositoryName>().ok());
                        let Some(name) = name else { continue };
                        let key = Repository::key(&account, &region, &name);
                        let _turn = self.locks.hold(&hosting_lock(&key)).await;
                        if self.tables.repositories.get(&key).is_none() {
                            self.discard_repository(&account, &region, &name).await?;
                        }
                    }
                }
            }
        }
        Ok(())
    }

    /// Removes what has grown old.
    pub(crate) async fn tidy(&self) -> Result<(), ConnectionsError> {
        let now = self.context.host.clock.now();
        self.forget(now).await?;
        self.drop_sources(now).await?;
        self.empty_trash().await?;
        self.drop_caches().await?;
        for (_, repository) in self.tables.repositories.scan("") {
            self.drop_cut_off(&repository, now).await?;
            if let Err(error) = self.repack(&repository).await {
                tracing::warn!(repository = %repository.name, %error, "its packs could not be put together");
            }
        }
        Ok(())
    }

    async fn forget(&self, now: Timestamp) -> Result<(), StoreError> {
        let tables = &self.tables;
        self.context
            .store
            .write::<_, StoreError>(|tx| {
                for (key, delivery) in tx.scan(&tables.deliveries, "") {
                    if delivery.done && now.since(delivery.received_at) > DELIVERIES {
                        tx.delete(&tables.deliveries, &key)?;
                    }
                }
                for (key, watch) in tx.scan(&tables.watches, "") {
                    if now.since(watch.asked_at) > WEEK {
                        tx.delete(&tables.watches, &key)?;
                    }
                }
                for (_, change) in tx.scan(&tables.changes, "") {
                    if now.since(change.at) > WEEK {
                        tx.delete(&tables.changes, &Change::key(change.sequence))?;
                    }
                }
                Ok(())
            })
            .await
    }

    /// Removes archives that are a day old, and those that a crash cut off from their record.
    async fn drop_sources(&self, now: Timestamp) -> Result<(), ConnectionsError> {
        for digest in self.sources.all().await? {
            let _turn = self.locks.hold(&source_lock(&digest)).await;
            let key = digest.as_str();
            let fetched = self.tables.sources.get(key);
            if fetched.is_some_and(|fetched| now.since(fetched.at) <= SOURCES) {
                continue;
            }
            self.context.store.write::<_, StoreError>(|tx| tx.delete(&self.tables.sources, key)).await?;
            self.sources.delete(&digest).await?;
        }
        Ok(())
    }

    /// Removes what was fetched through connections that are gone. The rest is fetched anew after a week.
    async fn drop_caches(&self) -> Result<(), ConnectionsError> {
        let now = self.context.host.clock.now();
        for place in subfolders(&self.root.join("cache")).await? {
            let name = place.file_stem().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
            let live = name.get(..36).is_some_and(|id| self.tables.connections.get(id).is_some());
            if !live || older(&place.join("info/attributes"), now, WEEK).await {
                let _turn = self.locks.hold(&name).await;
                remove(&place).await?;
            }
        }
        Ok(())
    }

    async fn empty_trash(&self) -> Result<(), ConnectionsError> {
        for place in subfolders(&self.root.join("trash")).await? {
            remove(&place).await?;
        }
        Ok(())
    }

    /// Removes what pushes have left that were cut off.
    async fn drop_cut_off(&self, repository: &Repository, now: Timestamp) -> Result<(), ConnectionsError> {
        let path = Repository::path(&self.root, &repository.account, &repository.region, &repository.name);
        for place in subfolders(&path.join("objects")).await? {
            let name = place.file_name().unwrap_or_default().to_string_lossy();
            if name.starts_with("tmp_objdir-") && older(&place, now, CUT_OFF).await {
                remove(&place).await?;
            }
        }
        Ok(())
    }

    /// Puts the packs of many small pushes together. Nothing that is not reachable is thrown away.
    async fn repack(&self, repository: &Repository) -> Result<(), GitError> {
        let path = Repository::path(&self.root, &repository.account, &repository.region, &repository.name);
        let packs = subfiles(&path.join("objects/pack"), "pack").await;
        if packs <= PACKS {
            return Ok(());
        }
        let command =
            self.git.command(&path, Access::Local).args(["repack", "-d", "-q", "--geometric=2"]).deadline(REPACK);
        self.git.run(command).await.map(drop)
    }
}

/// The lock under which an archive is written or removed.
pub(crate) fn source_lock(digest: &Digest) -> String {
    format!("source {digest}")
}

/// The last part of a path, where it is a name of this kind.
fn last<T: FromStr>(path: &Path) -> Option<T> {
    path.file_name()?.to_str()?.parse().ok()
}

/// What is in a folder; nothing where it has gone.
async fn subfolders(folder: &Path) -> Result<Vec<PathBuf>, ConnectionsError> {
    let folder = folder.to_owned();
    let read = move || match std::fs::read_dir(folder) {
        Ok(entries) => entries.map(|entry| Ok(entry?.path())).collect(),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(Vec::new()),
        Err(error) => Err(error),
    };
    blocking("a folder of Git data", read).await
}

async fn subfiles(folder: &Path, extension: &'static str) -> usize {
    let folder = folder.to_owned();
    let count = move || {
        let names = std::fs::read_dir(folder)?.filter_map(Result::ok).map(|entry| entry.path());
        Ok(names.filter(|path| path.extension().is_some_and(|end| end == extension)).count())
    };
    blocking("a folder of packs", count).await.unwrap_or(0)
}

/// Whether a file was last written longer ago than `age`. One that cannot be asked is not old.
async fn older(path: &Path, now: Timestamp, age: Duration) -> bool {
    let Ok(written) = tokio::fs::metadata(path).await.and_then(|metadata| metadata.modified()) else { return false };
    let Ok(written) = written.duration_since(std::time::UNIX_EPOCH) else { return false };
    let written = Timestamp::from_millis(i64::try_from(written.as_millis()).unwrap_or(i64::MAX));
    now.since(written) > age
}

async fn remove(place: &Path) -> Result<(), ConnectionsError> {
    match tokio::fs::remove_dir_all(place).await {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
            Err(ConnectionsError::disk("a folder that is not needed")(error))
        }
        _ => Ok(()),
    }
}
