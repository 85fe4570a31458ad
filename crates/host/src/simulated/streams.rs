//! What a simulated container prints, as it prints it.

use futures_util::StreamExt;
use futures_util::stream;
use model::Timestamp;
use tokio::sync::watch;

use super::Engine;
use crate::{ContainerId, Lines, LogLine, RunState};

/// Where a reader is.
struct Reader {
    engine: Engine,
    changes: watch::Receiver<u64>,
    id: ContainerId,
    next: usize,
    follow: bool,
}

/// The lines since `since`, and, following, those to come until the container ends.
pub(super) fn lines(engine: Engine, id: ContainerId, since: Option<Timestamp>, follow: bool) -> Lines {
    let changes = engine.changes();
    let reader = Reader { engine, changes, id, next: 0, follow };
    stream::unfold(reader, move |mut reader| async move {
        loop {
            match reader.look(since) {
                Ok(line) => return Some((Ok(line), reader)),
                Err(ended) if ended || !reader.follow => return None,
                Err(_) => reader.changes.changed().await.ok()?,
            }
        }
    })
    .boxed()
}

impl Reader {
    /// The next line; otherwise whether there will be none any more.
    fn look(&mut self, since: Option<Timestamp>) -> Result<LogLine, bool> {
        self.changes.borrow_and_update();
        self.engine.with(|state| {
            let Ok(container) = state.container(&self.id) else { return Err(true) };
            while let Some(line) = container.lines.get(self.next) {
                self.next += 1;
                if since.is_none_or(|since| line.at >= since) {
                    return Ok(line.clone());
                }
            }
            Err(matches!(container.seen.state, RunState::Exited { .. }))
        })
    }
}
