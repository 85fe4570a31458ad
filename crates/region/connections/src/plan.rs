//! What follows from what was seen. Pure.

use std::time::Duration;

use model::Timestamp;

use crate::model::{CommitId, Delivery, Origin, Seen};

/// A delivery whose work fails is tried again for so long; then the poll, which looks anyway, has to do.
const GIVE_UP: Duration = Duration::from_hours(1);

/// How long after a failure something is tried again at most.
const LONGEST: Duration = Duration::from_mins(15);

/// A branch's head beside what was seen of it before: what is seen now, and the commit that it has moved to.
///
/// What was never seen has not moved, unless somebody says that it was pushed to: then losing it is worse than telling
/// of it once too often. A branch that is gone starts nothing.
pub(crate) fn compare(seen: &Seen, head: Option<&CommitId>, origin: Origin) -> (Seen, Option<CommitId>) {
    let Some(head) = head else { return (Seen::Absent, None) };
    let moved = match seen {
        Seen::At(before) => before != head,
        Seen::Absent => true,
        Seen::Unknown => matches!(origin, Origin::Push | Origin::Webhook),
    };
    (Seen::At(head.clone()), moved.then(|| head.clone()))
}

/// When to try again after so many failures in a row: 5 s, 10 s, 20 s, up to a quarter of an hour.
pub(crate) fn pause(failures: u32) -> Duration {
    let seconds = 5u64.saturating_mul(1 << failures.saturating_sub(1).min(16));
    Duration::from_secs(seconds).min(LONGEST)
}

/// A delivery after its work was tried.
pub(crate) fn tried(delivery: &Delivery, succeeded: bool, now: Timestamp) -> Delivery {
    let failures = delivery.failures + u32::from(!succeeded);
    let given_up = now.since(delivery.received_at) >= GIVE_UP;
    let done = succeeded || given_up;
    Delivery { done, failures, due: if done { now } else { now.plus(pause(failures)) }, ..delivery.clone() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn commit(digit: char) -> CommitId {
        digit.to_string().repeat(40).parse().unwrap()
    }

    #[test]
    fn a_head_that_moved_is_told_once() {
        let (a, b) = (commit('a'), commit('b'));
        let at = |commit: &CommitId| Seen::At(commit.clone());
        for (seen, head, origin, moved) in [
            (at(&a), Some(&a), Origin::Poll, None),
            (at(&a), Some(&b), Origin::Poll, Some(&b)),
            (at(&a), None, Origin::Push, None),
            (Seen::Absent, Some(&a), Origin::Push, Some(&a)),
            (Seen::Absent, None, Origin::Push, None),
            (Seen::Unknown, Some(&a), Origin::Request, None),
            (Seen::Unknown, Some(&a), Origin::Poll, None),
            (Seen::Unknown, Some(&a), Origin::Push, Some(&a)),
            (Seen::Unknown, None, Origin::Webhook, None),
        ] {
            let (after, told) = compare(&seen, head, origin);
            assert_eq!(told.as_ref(), moved, "{seen:?} {head:?} {origin:?}");
            let (_, again) = compare(&after, head, origin);
            assert_eq!(again, None, "{seen:?} {head:?} {origin:?}: told twice");
        }
    }

    #[test]
    fn a_delivery_always_ends() {
        let start = Timestamp::from_secs(1_767_225_600);
        let mut delivery = Delivery {
            connection: "00000000-0000-4000-8000-000000000000".parse().unwrap(),
            repository: None,
            received_at: start,
            done: false,
            failures: 0,
            due: start,
        };
        let mut tries = 0;
        while !delivery.done {
            let now = delivery.due;
            delivery = tried(&delivery, false, now);
            assert!(delivery.done || delivery.due > now);
            tries += 1;
        }
        assert!((5..30).contains(&tries), "{tries}");
        assert!(delivery.due.since(start) <= GIVE_UP + LONGEST);
        assert!(tried(&Delivery { done: false, ..delivery }, true, start).done);
    }
}
