//! The controller: looks at all the records, on a signal and on a slow timer, and makes the world follow them.
//!
//! Three loops run side by side. The scheduler plans the services and sees to it that every task with something to do is
//! driven (`schedule.rs`, `task.rs`); the engine's watch hears what happens to containers (`engine.rs`); the targets'
//! watch asks what the load balancers say (`targets.rs`). All that they know they write to the records, and what is not
//! there is found again after a restart.

mod activate;
mod attach;
mod drain;
mod engine;
mod images;
mod jobs;
mod logs;
mod observe;
mod pause;
mod prepare;
mod quota;
mod reach;
mod release;
mod schedule;
mod spec;
mod start;
mod targets;
mod task;
mod unwell;
mod variables;

use std::collections::HashSet;
use std::sync::{Arc, Mutex, PoisonError};

use tokio::sync::Notify;

use crate::Services;

pub(crate) use engine::Engine;
pub(crate) use jobs::Jobs;
pub(crate) use logs::multiline::first_line;
pub(crate) use quota::Quota;
pub(crate) use spec::aws_labels;

/// What wakes the loops beside the store's own signals.
#[derive(Default)]
pub(crate) struct Signals {
    /// The scheduler should look.
    look: Notify,
    /// A target was registered: its health should be asked for.
    targets: Notify,
    /// Running tasks whose containers should be looked at.
    poked: Mutex<HashSet<String>>,
}

impl Signals {
    /// A running task should be looked at though its record has not changed.
    fn poke(&self, task: &str) {
        self.poked.lock().unwrap_or_else(PoisonError::into_inner).insert(task.to_owned());
        self.look.notify_one();
    }

    fn is_poked(&self, task: &str) -> bool {
        self.poked.lock().unwrap_or_else(PoisonError::into_inner).contains(task)
    }

    /// Forgets the tasks that are over.
    fn forget(&self, live: impl Fn(&str) -> bool) {
        self.poked.lock().unwrap_or_else(PoisonError::into_inner).retain(|task| live(task));
    }

    /// Whether it should be looked at; from now on no more.
    fn take_poke(&self, task: &str) -> bool {
        self.poked.lock().unwrap_or_else(PoisonError::into_inner).remove(task)
    }
}

impl Services {
    /// Runs services and tasks. Never ends; dropped, it leaves the containers running and can be run again.
    pub async fn run(self: Arc<Self>) {
        let _stops = self.jobs.guard();
        tokio::join!(self.scheduler(), self.engine_watch(), self.targets_watch());
    }
}
