//! Making bare repositories, and archives of their commits.

use std::path::Path;
use std::time::Duration;

use host::Command;
use store::{BlobWriter, Blobs};
use tokio::io::AsyncReadExt;

use super::{Access, Git, GitError, complaint};
use crate::model::CommitId;

/// The largest archive: what CodePipeline takes from a provider that is not S3.
const LARGEST: u64 = 1 << 30;

/// How long an archive may take.
pub(super) const ARCHIVE: Duration = Duration::from_mins(10);

/// An archive holds what a checkout would: nothing left out, nothing filled in.
pub(super) const ATTRIBUTES: &str = "* -export-ignore -export-subst\n";

impl Git {
    /// Makes a bare repository without hooks; one that is there already stays as it is.
    pub(crate) async fn init(&self, repository: &Path, branch: &str) -> Result<(), GitError> {
        let command = self
            .bare(Access::Local)
            .args(["init", "--quiet", "--bare", "--template=", "--object-format=sha1"])
            .args([format!("--initial-branch={branch}")])
            .args([repository]);
        self.run(command).await?;
        let info = repository.join("info");
        let write = async {
            tokio::fs::create_dir_all(&info).await?;
            tokio::fs::write(info.join("attributes"), ATTRIBUTES).await
        };
        write.await.map_err(|error| GitError::Disk(format!("a new repository: {error}")))
    }

    /// The tree of a commit as a ZIP, without its history. The same commit makes the same bytes.
    /// They are there once whoever asked has finished the blob.
    pub(crate) async fn archive(
        &self,
        repository: &Path,
        commit: &CommitId,
        into: &Blobs,
    ) -> Result<BlobWriter, GitError> {
        let command = self.command(repository, Access::Local).args(["archive", "--format=zip", commit.as_str()]);
        self.packed(command, into).await
    }

    /// What `git archive` prints.
    pub(super) async fn packed(&self, command: Command, into: &Blobs) -> Result<BlobWriter, GitError> {
        let mut running = self.host.processes.spawn(command.deadline(ARCHIVE)).await?;
        let mut blob: BlobWriter = into.writer().await?;
        let mut buffer = vec![0; 64 << 10];
        loop {
            let read = running.output.read(&mut buffer).await;
            let read = read.map_err(|error| GitError::Disk(format!("git archive: {error}")))?;
            if read == 0 {
                break;
            }
            blob.write(&buffer[..read]).await?;
            if blob.size() > LARGEST {
                return Err(GitError::Limit(format!("The source is larger than {LARGEST} bytes as a ZIP")));
            }
        }
        let finished =
            running.finished.await.map_err(|_| GitError::Disk("git archive was not waited for".to_owned()))??;
        if !finished.success() {
            return Err(GitError::Refused(complaint(&finished.stderr)));
        }
        Ok(blob)
    }
}
