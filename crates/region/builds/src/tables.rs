//! The tables of this room.

use door::{Context, Outbox};
use model::Timestamp;
use serde::{Deserialize, Serialize};
use store::{StoreError, Table, Transaction};

use crate::model::{Build, BuildKey, ImageRow, Project, ProjectKey, Report, ReportGroup, Token};
use crate::plan::event::events;

/// The tables of this room. `codebuild.build` is watched by others: it changes when a build's phase does.
pub(crate) struct Tables {
    pub(crate) projects: Table<Project>,
    pub(crate) builds: Table<Build>,
    pub(crate) cursors: Table<Cursor>,
    pub(crate) tokens: Table<Token>,
    /// The names of images that a build gave: `<uuid>/<name>`.
    pub(crate) images: Table<ImageRow>,
    /// The builds that are not done with: their keys again, so that nobody looks through all that ever were.
    pub(crate) active: Table<BuildKey>,
    /// What each repository of ECR was pushed from last, so that the engine keeps no more than that.
    pub(crate) pushed: Table<Pushed>,
    pub(crate) groups: Table<ReportGroup>,
    /// `<account>/<region>/<group>:<uuid>`.
    pub(crate) reports: Table<Report>,
    /// The project behind the address of a badge: by what the address names.
    pub(crate) badges: Table<ProjectKey>,
    outbox: Outbox,
}

/// How far a container's output was taken: lines of that very millisecond are counted, since the engine cannot be
/// asked for a more precise start.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Cursor {
    /// The time of the last line.
    pub(crate) at: Timestamp,
    /// How many lines of that time were taken.
    pub(crate) lines: u32,
    /// The number of the last mark.
    pub(crate) mark: u64,
    /// How long the log's own file was then, for a log that goes to S3.
    #[serde(default)]
    pub(crate) spooled: u64,
}

/// The images that were pushed to a repository and are still in the engine, the newest first.
#[derive(Debug, Default, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Pushed {
    /// The engine's name, and the image's id.
    pub(crate) images: Vec<(String, String)>,
}

impl Tables {
    pub(crate) fn open(context: &Context) -> Result<Self, StoreError> {
        let store = &context.store;
        Ok(Self {
            outbox: Outbox::open(context)?,
            projects: store.table("codebuild.project")?,
            builds: store.table("codebuild.build")?,
            cursors: store.table("codebuild.cursor")?,
            tokens: store.table("codebuild.token")?,
            images: store.table("codebuild.image")?,
            active: store.table("codebuild.active")?,
            pushed: store.table("codebuild.pushed")?,
            groups: store.table("codebuild.group")?,
            reports: store.table("codebuild.report")?,
            badges: store.table("codebuild.badge")?,
        })
    }

    /// Stores a build, tells EventBridge of what changed, and keeps the list of those that are not done with.
    pub(crate) fn put(&self, records: &mut Transaction<'_>, build: Build) -> Result<(), StoreError> {
        let key = build.key.key();
        let known = records.get(&self.builds, &key);
        for event in events(known.as_deref(), &build) {
            self.outbox.tell(records, event)?;
        }
        if build.stage == crate::model::Stage::Done {
            records.delete(&self.active, &key)?;
            records.delete(&self.cursors, &key)?;
        } else if records.get(&self.active, &key).is_none() {
            records.put(&self.active, &key, build.key.clone())?;
        }
        records.put(&self.builds, &key, build)
    }
}
