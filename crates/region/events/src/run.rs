//! The controller: takes events out of the outbox, carries out deliveries, ends subscriptions that nobody confirmed.
//!
//! What is under way is known in memory alone: after a restart all that is written down is due again.

use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;

use model::Timestamp;
use store::StoreError;
use tokio::task::JoinSet;

use crate::Events;
use crate::delivery::{Delivery, Next, Work};
use crate::tables::Tables;
use crate::topics::Retries;

/// From one look to the next where nothing happens.
const INTERVAL: Duration = Duration::from_mins(1);
/// How much may be under way at once, and for one receiver.
const AT_ONCE: usize = 32;
const AT_ONCE_EACH: usize = 4;

/// What is under way: a delivery's key, and its receiver.
type Underway = HashMap<String, String>;

impl Events {
    /// Runs for as long as the region does.
    pub async fn run(self: Arc<Self>) {
        let watch = self.context.store.watch(&[door::Outbox::TABLE, Tables::DELIVERIES]);
        let mut tasks: JoinSet<(String, Result<(), StoreError>)> = JoinSet::new();
        let mut underway = Underway::new();
        loop {
            let mut pause = INTERVAL;
            match self.take().await {
                // There may be more.
                Ok(true) => pause = Duration::ZERO,
                Ok(false) => {}
                Err(error) => tracing::warn!(%error, "events cannot be taken"),
            }
            if let Err(error) = self.forget_unconfirmed().await {
                tracing::warn!(%error, "unconfirmed subscriptions cannot be removed");
            }
            let next = self.start(&mut tasks, &mut underway);
            pause = pause.min(next.unwrap_or(INTERVAL));
            if pause.is_zero() && tasks.is_empty() {
                tokio::task::yield_now().await;
                continue;
            }
            tokio::select! {
                () = watch.changed() => {}
                () = self.context.host.clock.sleep(pause.max(Duration::from_millis(1))) => {}
                Some(done) = tasks.join_next() => settle(&mut underway, done),
            }
            while let Some(done) = tasks.try_join_next() {
                settle(&mut underway, done);
            }
        }
    }

    /// Starts what is due. Answers how long it is until something else is.
    fn start(
        self: &Arc<Self>,
        tasks: &mut JoinSet<(String, Result<(), StoreError>)>,
        underway: &mut Underway,
    ) -> Option<Duration> {
        let now = self.context.host.clock.now();
        let mut next: Option<Timestamp> = None;
        for (key, delivery) in self.tables.deliveries.scan("") {
            if underway.len() >= AT_ONCE {
                break;
            }
            if underway.contains_key(&key) {
                continue;
            }
            if delivery.due > now {
                next = Some(next.map_or(delivery.due, |known| known.min(delivery.due)));
                continue;
            }
            let receiver = receiver(&delivery);
            if underway.values().filter(|busy| **busy == receiver).count() >= AT_ONCE_EACH {
                continue;
            }
            underway.insert(key.clone(), receiver);
            let room = Arc::clone(self);
            tasks.spawn(async move {
                let done = room.carry_out(&key, &delivery).await;
                (key, done)
            });
        }
        next.map(|next| next.since(now))
    }

    async fn carry_out(&self, key: &str, delivery: &Delivery) -> Result<(), StoreError> {
        let (outcome, retries) = match &delivery.work {
            Work::Invoke(invocation) => (self.invoke(invocation).await, Retries::default()),
            Work::Notify(notice) => self.notify(notice).await,
        };
        let now = self.context.host.clock.now();
        let next = delivery.after(outcome, &retries, now);
        if let Next::GivenUp(reason) = &next {
            tracing::warn!(delivery = key, reason, failures = delivery.failures, "a delivery is given up");
        }
        self.context
            .store
            .write(|change| {
                // Whoever took the subscription away took its deliveries with it.
                if change.get(&self.tables.deliveries, key).is_none() {
                    return Ok(());
                }
                match next {
                    Next::Tried(again) => change.put(&self.tables.deliveries, key, *again),
                    Next::Ends | Next::GivenUp(_) => {
                        change.delete(&self.tables.deliveries, key)?;
                        match &delivery.work {
                            Work::Notify(notice) => self.forget_message(change, notice),
                            Work::Invoke(_) => Ok(()),
                        }
                    }
                }
            })
            .await
    }
}

fn receiver(delivery: &Delivery) -> String {
    match &delivery.work {
        Work::Invoke(invocation) => invocation.target.arn.clone(),
        Work::Notify(notice) => notice.subscription.clone(),
    }
}

/// A delivery whose end could not be written down is due again.
fn settle(underway: &mut Underway, done: Result<(String, Result<(), StoreError>), tokio::task::JoinError>) {
    match done {
        Ok((key, result)) => {
            underway.remove(&key);
            if let Err(error) = result {
                tracing::warn!(delivery = key, %error, "what became of a delivery cannot be kept");
            }
        }
        // Which one it was is not known: all are looked at again.
        Err(error) => {
            underway.clear();
            tracing::error!(%error, "a delivery broke off");
        }
    }
}
