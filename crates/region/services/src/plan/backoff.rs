//! How long the scheduler waits after tasks that never reached RUNNING.
//!
//! AWS says that the wait grows up to 15 minutes, and not how. Here the first three failures cost nothing, so that the
//! breaker of a small service is not slowed down; then it is 10 seconds, doubled each time. Failures of tasks that were
//! started side by side count as one. A new deployment begins anew, and so does one whose task has run.
//!
//! Source: Amazon ECS Developer Guide, "Amazon ECS service throttle logic".

use std::time::Duration;

use model::Timestamp;

use crate::model::Backoff;

const FREE: u32 = 3;
const FIRST: Duration = Duration::from_secs(10);
const LONGEST: Duration = Duration::from_secs(15 * 60);

/// Tasks are not started at once any more.
pub(crate) const fn impaired(backoff: &Backoff) -> bool {
    backoff.failures >= FREE
}

impl Backoff {
    /// A task that was made at `made` never reached RUNNING. Answers whether the wait begins with it.
    pub(crate) fn failed(&mut self, made: Timestamp, now: Timestamp) -> bool {
        if self.until.is_some_and(|until| made < until) {
            return false;
        }
        self.failures = self.failures.saturating_add(1);
        if let Some(doublings) = self.failures.checked_sub(FREE) {
            let wait = FIRST.saturating_mul(1 << doublings.min(10)).min(LONGEST);
            self.until = Some(now.plus(wait));
        }
        self.failures == FREE
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn grows_to_a_quarter_of_an_hour() {
        let mut backoff = Backoff::default();
        let mut now = Timestamp::from_secs(1000);
        let mut waits = Vec::new();
        for _ in 0..12 {
            backoff.failed(now, now);
            let until = backoff.until.unwrap_or(now);
            waits.push(until.since(now).as_secs());
            now = until;
        }
        assert_eq!(waits, [0, 0, 10, 20, 40, 80, 160, 320, 640, 900, 900, 900]);
    }

    #[test]
    fn side_by_side_counts_once() {
        let mut backoff = Backoff::default();
        let now = Timestamp::from_secs(1000);
        let told = (0..20).filter(|_| backoff.failed(now, now)).count();
        assert_eq!((backoff.failures, told), (3, 1));
    }
}
