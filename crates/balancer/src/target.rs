//! Targets and groups as they run: who gets the next request, and who still has requests in hand.

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock};

use tokio::sync::Notify;
use tokio::task::AbortHandle;
use tokio::time::Instant;

use crate::health::{self, Health, Outcome, Record};
use crate::sticky::Token;
use crate::trace::Numbers;
use crate::vocabulary::{self, Algorithm, Check, GroupId, Sharing};

/// The lock, whether or not somebody panicked while holding it: nothing guarded here is ever half-changed.
pub(crate) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// A target as it runs.
#[derive(Debug)]
pub(crate) struct Target {
    /// The address that people know it by.
    pub(crate) address: SocketAddr,
    wanted: Mutex<vocabulary::Target>,
    record: Mutex<Record>,
    draining: AtomicBool,
    drained: AtomicBool,
    in_flight: AtomicUsize,
    /// When it began to get a growing share of requests, if it does.
    slow: Mutex<Option<Instant>>,
    /// Rings when the last request in flight of a draining target ends.
    pub(crate) released: Notify,
    /// Rings when it should be checked now rather than at the next interval.
    pub(crate) check_now: Notify,
    tasks: Mutex<Tasks>,
}

#[derive(Debug, Default)]
struct Tasks {
    check: Option<AbortHandle>,
    drain: Option<AbortHandle>,
}

impl Target {
    pub(crate) fn new(address: SocketAddr, wanted: vocabulary::Target) -> Self {
        Self {
            address,
            draining: AtomicBool::new(wanted.draining_until.is_some()),
            record: Mutex::new(if wanted.was_healthy { Record::healthy() } else { Record::new() }),
            wanted: Mutex::new(wanted),
            drained: AtomicBool::new(false),
            in_flight: AtomicUsize::new(0),
            slow: Mutex::default(),
            released: Notify::new(),
            check_now: Notify::new(),
            tasks: Mutex::default(),
        }
    }

    /// What the controller last said.
    pub(crate) fn wanted(&self) -> vocabulary::Target {
        lock(&self.wanted).clone()
    }

    /// What the controller says now; whether the target is reached elsewhere by it. A target that comes back from draining
    /// begins anew.
    pub(crate) fn want(&self, wanted: vocabulary::Target) -> bool {
        let drains = wanted.draining_until.is_some();
        let moved = {
            let mut now = lock(&self.wanted);
            let moved = (now.endpoint, now.check_endpoint) != (wanted.endpoint, wanted.check_endpoint);
            *now = wanted;
            moved
        };
        if self.draining.swap(drains, Ordering::SeqCst) && !drains {
            self.drained.store(false, Ordering::SeqCst);
            self.begin_anew();
        }
        moved
    }

    pub(crate) fn is_draining(&self) -> bool {
        self.draining.load(Ordering::SeqCst)
    }

    pub(crate) fn in_flight(&self) -> usize {
        self.in_flight.load(Ordering::SeqCst)
    }

    pub(crate) fn set_drained(&self) {
        self.drained.store(true, Ordering::SeqCst);
    }

    /// Takes the outcome of a check; says whether that changed what people see.
    pub(crate) fn checked(&self, outcome: Outcome, check: &Check) -> bool {
        let mut record = lock(&self.record);
        let before = record.health();
        *record = record.clone().after(outcome, check);
        record.health() != before
    }

    pub(crate) fn is_healthy(&self) -> bool {
        lock(&self.record).is_healthy()
    }

    /// From now on it gets a growing share of requests.
    pub(crate) fn start_slowly(&self) {
        *lock(&self.slow) = Some(Instant::now());
    }

    fn health(&self, in_use: bool) -> Health {
        if self.is_draining() {
            health::draining(self.drained.load(Ordering::SeqCst))
        } else if in_use {
            lock(&self.record).health()
        } else {
            health::unused()
        }
    }

    /// Forgets what the checks found.
    pub(crate) fn begin_anew(&self) {
        *lock(&self.record) = Record::new();
    }

    /// Keeps the task that checks, or stops the one that did.
    pub(crate) fn set_check_task(&self, task: Option<AbortHandle>) {
        if let Some(before) = std::mem::replace(&mut lock(&self.tasks).check, task) {
            before.abort();
        }
    }

    pub(crate) fn has_check_task(&self) -> bool {
        lock(&self.tasks).check.is_some()
    }

    /// Keeps the task that waits for the end of draining, or stops the one that did.
    pub(crate) fn set_drain_task(&self, task: Option<AbortHandle>) {
        if let Some(before) = std::mem::replace(&mut lock(&self.tasks).drain, task) {
            before.abort();
        }
    }
}

/// A group as it runs.
#[derive(Debug)]
pub(crate) struct Group {
    pub(crate) id: GroupId,
    check: Mutex<Arc<Check>>,
    sharing: Mutex<Sharing>,
    targets: Mutex<BTreeMap<SocketAddr, Arc<Target>>>,
    /// The targets among which requests are shared out, and how.
    serving: RwLock<Arc<Serving>>,
    turn: AtomicUsize,
    in_use: AtomicBool,
}

/// What a request needs to know to be given to a target.
#[derive(Debug, Default)]
pub(crate) struct Serving {
    eligible: Vec<Eligible>,
    pub(crate) sharing: Sharing,
}

#[derive(Debug, Clone)]
struct Eligible {
    target: Arc<Target>,
    endpoint: Option<SocketAddr>,
    slow: Option<Instant>,
}

impl Group {
    pub(crate) fn new(id: GroupId, check: Check, sharing: Sharing) -> Self {
        Self {
            id,
            check: Mutex::new(Arc::new(check)),
            sharing: Mutex::new(sharing),
            targets: Mutex::default(),
            serving: RwLock::default(),
            turn: AtomicUsize::new(0),
            in_use: AtomicBool::new(false),
        }
    }

    pub(crate) fn check(&self) -> Arc<Check> {
        Arc::clone(&lock(&self.check))
    }

    /// Replaces the settings of checks; says whether they differ.
    pub(crate) fn set_check(&self, check: &Check) -> bool {
        let mut now = lock(&self.check);
        let differs = **now != *check;
        if differs {
            *now = Arc::new(check.clone());
        }
        differs
    }

    pub(crate) fn set_in_use(&self, in_use: bool) -> bool {
        self.in_use.swap(in_use, Ordering::SeqCst) != in_use
    }

    pub(crate) fn is_in_use(&self) -> bool {
        self.in_use.load(Ordering::SeqCst)
    }

    pub(crate) fn targets(&self) -> MutexGuard<'_, BTreeMap<SocketAddr, Arc<Target>>> {
        lock(&self.targets)
    }

    pub(crate) fn health(&self) -> Vec<(SocketAddr, Health)> {
        let in_use = self.is_in_use();
        self.targets().values().map(|target| (target.address, target.health(in_use))).collect()
    }

    pub(crate) fn set_sharing(&self, sharing: &Sharing) {
        lock(&self.sharing).clone_from(sharing);
    }

    /// A target has become healthy: where others are and serve in full, it starts slowly.
    pub(crate) fn came_up(&self, target: &Target) {
        let slow_start = lock(&self.sharing).slow_start;
        let full = |other: &Arc<Target>| {
            !std::ptr::eq(Arc::as_ptr(other), target)
                && !other.is_draining()
                && other.is_healthy()
                && lock(&other.slow).is_none_or(|since| since.elapsed() >= slow_start)
        };
        if !slow_start.is_zero() && self.targets().values().any(full) {
            target.start_slowly();
        }
    }

    /// Finds out anew who gets requests: the healthy, and where there are too few, all (AWS calls this failing open).
    pub(crate) fn recount(&self) {
        let sharing = lock(&self.sharing).clone();
        let targets = self.targets();
        let all: Vec<_> = targets.values().filter(|target| !target.is_draining()).collect();
        let eligible = |target: &&Arc<Target>| Eligible {
            target: Arc::clone(target),
            endpoint: target.wanted().endpoint,
            slow: *lock(&target.slow),
        };
        let mut chosen: Vec<Eligible> = all.iter().filter(|target| target.is_healthy()).map(eligible).collect();
        let least = sharing.least_healthy.max((all.len() * sharing.least_healthy_percent).div_ceil(100));
        if chosen.len() < least.max(1) {
            chosen = all.iter().map(eligible).collect();
        }
        let serving = Arc::new(Serving { eligible: chosen, sharing });
        *self.serving.write().unwrap_or_else(PoisonError::into_inner) = serving;
    }

    /// Who serves now, and how requests are shared out.
    pub(crate) fn serving(&self) -> Arc<Serving> {
        Arc::clone(&self.serving.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// The next one, with a lease that counts the request as in flight: the one that the client stays with, if it
    /// serves. Nothing where there is no target, or where all of them are among `tried`.
    pub(crate) fn pick(
        &self,
        serving: &Serving,
        tried: &[SocketAddr],
        stays: Option<Token>,
        numbers: &mut Numbers,
    ) -> Option<Lease> {
        let Serving { eligible, sharing } = serving;
        if let Some(token) = stays.filter(|_| tried.is_empty()) {
            let known = eligible.iter().find(|one| token.is_of(&(&self.id, one.target.address)));
            if let Some(lease) = known.and_then(Eligible::lease) {
                return Some(lease);
            }
        }
        let turn = match sharing.algorithm {
            Algorithm::RoundRobin | Algorithm::LeastOutstanding => self.turn.fetch_add(1, Ordering::Relaxed),
            Algorithm::Random => usize::try_from(numbers.next() >> 1).unwrap_or_default(),
        };
        let in_turn = || (0..eligible.len()).map(|offset| &eligible[turn.wrapping_add(offset) % eligible.len()]);
        let open = |one: &&Eligible| !tried.contains(&one.target.address);
        if sharing.algorithm == Algorithm::LeastOutstanding {
            let fewest = in_turn().filter(open).min_by_key(|one| one.target.in_flight());
            if let Some(lease) = fewest.and_then(Eligible::lease) {
                return Some(lease);
            }
        } else if !sharing.slow_start.is_zero() {
            let limit = sharing.slow_start;
            if let Some(lease) =
                in_turn().filter(open).filter(|one| one.takes(limit, numbers)).find_map(Eligible::lease)
            {
                return Some(lease);
            }
        }
        in_turn().filter(open).find_map(Eligible::lease)
    }
}

impl Eligible {
    /// Counts a request as in flight, unless the target drains.
    fn lease(&self) -> Option<Lease> {
        self.target.in_flight.fetch_add(1, Ordering::SeqCst);
        let lease = Lease { target: Arc::clone(&self.target), endpoint: self.endpoint };
        // Draining is declared before the requests in flight are counted, and looked at after this one is: one of the
        // two sides sees the other.
        (!self.target.is_draining()).then_some(lease)
    }

    /// Whether one that starts slowly takes this turn: the more often, the longer it has been there.
    fn takes(&self, limit: std::time::Duration, numbers: &mut Numbers) -> bool {
        let Some(since) = self.slow else { return true };
        let elapsed = since.elapsed();
        elapsed >= limit || u128::from(numbers.next() % 1024) * limit.as_millis() < 1024 * elapsed.as_millis()
    }
}

/// A request in the hands of a target.
#[derive(Debug)]
pub(crate) struct Lease {
    target: Arc<Target>,
    /// Where the target is reached, if it is.
    pub(crate) endpoint: Option<SocketAddr>,
}

impl Lease {
    pub(crate) fn address(&self) -> SocketAddr {
        self.target.address
    }
}

impl Drop for Lease {
    fn drop(&mut self) {
        if self.target.in_flight.fetch_sub(1, Ordering::SeqCst) == 1 && self.target.is_draining() {
            self.target.released.notify_one();
        }
    }
}

#[cfg(test)]
mod tests;
