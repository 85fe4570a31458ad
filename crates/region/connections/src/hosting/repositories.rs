//! Hosted repositories on the disk: made whole or not at all, gone at once, synced after a push.

use std::fs::File;
use std::io;
use std::path::{Path, PathBuf};

use ::model::{AccountId, Region};

use crate::Connections;
use crate::errors::ConnectionsError;
use crate::git::GitError;
use crate::model::{BranchName, Repository, RepositoryName};

impl Connections {
    /// Makes an empty repository in its place. What a crash left there belongs to nobody.
    pub(crate) async fn make_repository(
        &self,
        account: &AccountId,
        region: &Region,
        name: &RepositoryName,
        branch: &BranchName,
    ) -> Result<(), ConnectionsError> {
        let fresh = self.root.join("new").join(format!("{}.git", self.context.host.ids.uuid()));
        self.git.init(&fresh, branch.as_str()).await.map_err(|error| match error {
            GitError::Process(error) => ConnectionsError::Process(error),
            error => ConnectionsError::Disk(format!("a new repository: {error}")),
        })?;
        self.discard_repository(account, region, name).await?;
        let place = Repository::path(&self.root, account, region, name);
        blocking("a new repository", move || {
            let parent = place.parent().unwrap_or(&place);
            std::fs::create_dir_all(parent)?;
            sync_all(&fresh)?;
            std::fs::rename(&fresh, &place)?;
            // The folders of owner, region and account may be new as well.
            parent.ancestors().take(4).try_for_each(sync_folder)
        })
        .await
    }

    /// Takes a repository out of its place; its files go later. Nothing where there is none.
    pub(crate) async fn discard_repository(
        &self,
        account: &AccountId,
        region: &Region,
        name: &RepositoryName,
    ) -> Result<(), ConnectionsError> {
        let place = Repository::path(&self.root, account, region, name);
        let trash = self.root.join("trash").join(self.context.host.ids.uuid());
        match tokio::fs::rename(&place, &trash).await {
            Err(error) if error.kind() != io::ErrorKind::NotFound => {
                Err(ConnectionsError::Disk(format!("a deleted repository: {error}")))
            }
            _ => Ok(()),
        }
    }

    /// Makes what git has put in place durable: it syncs its files, but not the folders that it renames them into.
    pub(crate) async fn sync(
        &self,
        account: &AccountId,
        region: &Region,
        name: &RepositoryName,
    ) -> Result<(), ConnectionsError> {
        let place = Repository::path(&self.root, account, region, name);
        blocking("a push", move || {
            sync_folder(&place.join("objects"))?;
            sync_folder(&place.join("objects/pack"))?;
            sync_folders(&place.join("refs"))?;
            sync_folder(&place)
        })
        .await
    }
}

/// File system work that may take a moment.
pub(crate) async fn blocking<T: Send + 'static>(
    what: &'static str,
    work: impl FnOnce() -> io::Result<T> + Send + 'static,
) -> Result<T, ConnectionsError> {
    match tokio::task::spawn_blocking(work).await {
        Ok(done) => done.map_err(ConnectionsError::disk(what)),
        Err(error) => Err(ConnectionsError::Disk(format!("{what}: {error}"))),
    }
}

/// Syncs a folder's entries; nothing where it is not there.
fn sync_folder(folder: &Path) -> io::Result<()> {
    match File::open(folder) {
        Ok(folder) => folder.sync_all(),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        Err(error) => Err(error),
    }
}

/// Syncs the folders of a tree. One that goes away meanwhile needs no syncing.
fn sync_folders(folder: &Path) -> io::Result<()> {
    for inner in children(folder)? {
        if inner.is_dir() {
            sync_folders(&inner)?;
        }
    }
    sync_folder(folder)
}

/// Syncs all of a new repository.
fn sync_all(folder: &Path) -> io::Result<()> {
    for inner in children(folder)? {
        if inner.is_dir() {
            sync_all(&inner)?;
        } else {
            File::open(&inner)?.sync_all()?;
        }
    }
    sync_folder(folder)
}

fn children(folder: &Path) -> io::Result<Vec<PathBuf>> {
    match std::fs::read_dir(folder) {
        Ok(entries) => entries.map(|entry| Ok(entry?.path())).collect(),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Vec::new()),
        Err(error) => Err(error),
    }
}
