//! A deadline for every wait, at the price of one timer a connection.

use std::cell::Cell;
use std::future::{Future, poll_fn};
use std::pin::{Pin, pin};
use std::rc::Rc;
use std::task::Poll;
use std::time::Duration;

use tokio::time::{Instant, Sleep, sleep};

/// Nothing moved for too long.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Elapsed;

/// One timer that serves many waits: it is only set again when it fires too early, so a busy connection never touches
/// the timer wheel.
#[derive(Debug)]
pub(crate) struct Idle {
    timer: Pin<Box<Sleep>>,
    /// When something last moved in either of a [`Idle::pair`].
    moved: Option<Rc<Cell<Instant>>>,
}

impl Idle {
    /// A timer, first set to `limit` from now.
    pub(crate) fn new(limit: Duration) -> Self {
        Self { timer: Box::pin(sleep(limit)), moved: None }
    }

    /// A second timer for what happens beside this one's waits. From now on neither lets a wait end while something
    /// moves under the other: an upload keeps the wait for its answer alive.
    pub(crate) fn pair(&mut self, limit: Duration) -> Self {
        let moved = Rc::new(Cell::new(Instant::now()));
        self.moved = Some(Rc::clone(&moved));
        Self { moved: Some(moved), ..Self::new(limit) }
    }

    /// Ends the pair.
    pub(crate) fn alone(&mut self) {
        self.moved = None;
    }

    /// Waits for `future`, at most for `limit`.
    pub(crate) async fn within<F: Future>(&mut self, limit: Duration, future: F) -> Result<F::Output, Elapsed> {
        let mut future = pin!(future);
        let mut begun = None;
        poll_fn(move |cx| {
            if let Poll::Ready(output) = future.as_mut().poll(cx) {
                if let Some(moved) = &self.moved {
                    moved.set(Instant::now());
                }
                return Poll::Ready(Ok(output));
            }
            let begun = *begun.get_or_insert_with(Instant::now);
            let deadline = self.moved.as_ref().map_or(begun, |moved| moved.get().max(begun)) + limit;
            loop {
                let fired = self.timer.as_mut().poll(cx).is_ready();
                match (fired, self.timer.deadline()) {
                    (true, at) if at >= deadline => return Poll::Ready(Err(Elapsed)),
                    (false, at) if at <= deadline => return Poll::Pending,
                    _ => self.timer.as_mut().reset(deadline),
                }
            }
        })
        .await
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test(start_paused = true)]
    async fn waits_as_long_as_it_should() {
        let mut idle = Idle::new(Duration::from_secs(60));
        let begun = Instant::now();
        assert_eq!(idle.within(Duration::from_secs(2), std::future::pending::<()>()).await, Err(Elapsed));
        assert_eq!(begun.elapsed().as_secs(), 2);
        assert_eq!(idle.within(Duration::from_secs(90), std::future::pending::<()>()).await, Err(Elapsed));
        assert_eq!(begun.elapsed().as_secs(), 92);
        assert_eq!(idle.within(Duration::from_secs(5), sleep(Duration::from_secs(4))).await, Ok(()));
        assert_eq!(begun.elapsed().as_secs(), 96);
    }

    #[tokio::test(start_paused = true)]
    async fn what_moves_under_one_keeps_the_other_waiting() {
        let limit = Duration::from_secs(10);
        let mut first = Idle::new(limit);
        let mut second = first.pair(limit);
        let begun = Instant::now();
        let busy = async {
            for _ in 0..5 {
                assert_eq!(second.within(limit, sleep(Duration::from_secs(6))).await, Ok(()));
            }
        };
        let (outcome, ()) = tokio::join!(first.within(limit, std::future::pending::<()>()), busy);
        assert_eq!((outcome, begun.elapsed().as_secs()), (Err(Elapsed), 40));
    }
}
