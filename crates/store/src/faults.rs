//! What goes wrong with writes, for tests: a disk that is full or fails, and a process that dies at one of its writes.
//!
//! A store opened with [`Faults`] asks them before and after each write of its journal. The usual store has none, which
//! costs a look at a number.

use std::io;
use std::sync::atomic::{AtomicI32, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

/// Where in a write the process dies.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Moment {
    /// What was to be written is lost.
    Before,
    /// It is on the disk, but nobody has heard of it.
    After,
}

type Death = Box<dyn FnOnce() + Send>;

/// Faults that a test sets; clones are the same.
#[derive(Clone, Default)]
pub struct Faults(Arc<Inner>);

#[derive(Default)]
struct Inner {
    writes: AtomicUsize,
    /// The system's number of the error with which writes fail; 0 where they go well.
    refusal: AtomicI32,
    /// The same for the writes of blobs alone.
    blobs: AtomicI32,
    /// The number of the write from which on they fail.
    first: AtomicUsize,
    /// The number of the write at which the process dies; 0 where it lives on.
    last: AtomicUsize,
    after: std::sync::atomic::AtomicBool,
    dead: std::sync::atomic::AtomicBool,
    death: Mutex<Option<Death>>,
}

/// What becomes of a write.
#[derive(Debug)]
pub(crate) enum Fault {
    /// It fails, and the process lives on.
    Refused(io::Error),
    /// The process is dead: nothing is written, nobody hears.
    Dead,
}

impl Faults {
    /// How many writes there were so far, with those that failed.
    pub fn writes(&self) -> usize {
        self.0.writes.load(Ordering::SeqCst)
    }

    /// The process dies at its write number `at`, counted from its start at 1: from then on nothing is written.
    /// `death` is called there and then, so that the world outside can stop listening to a dead process.
    pub fn die_at(&self, at: usize, moment: Moment, death: impl FnOnce() + Send + 'static) {
        *self.0.death.lock().unwrap_or_else(PoisonError::into_inner) = Some(Box::new(death));
        self.0.after.store(moment == Moment::After, Ordering::SeqCst);
        self.0.last.store(at, Ordering::SeqCst);
    }

    /// Whether the process has died.
    pub fn dead(&self) -> bool {
        self.0.dead.load(Ordering::SeqCst)
    }

    /// Every write fails with this error of the system (`ENOSPC` is 28, `EIO` 5) until [`Faults::heal`].
    pub fn refuse(&self, errno: i32) {
        self.refuse_at(0, errno);
    }

    /// As [`Faults::refuse`], from write number `at` on.
    pub fn refuse_at(&self, at: usize, errno: i32) {
        self.0.first.store(at, Ordering::SeqCst);
        self.0.refusal.store(errno, Ordering::SeqCst);
    }

    /// Every write of a blob fails with this error of the system until [`Faults::heal`]; records are kept as before.
    pub fn refuse_blobs(&self, errno: i32) {
        self.0.blobs.store(errno, Ordering::SeqCst);
    }

    /// Whether a write has failed since they were told to.
    pub fn refused(&self) -> bool {
        self.0.refusal.load(Ordering::SeqCst) != 0 && self.writes() >= self.0.first.load(Ordering::SeqCst)
    }

    /// Writes go well again.
    pub fn heal(&self) {
        self.0.refusal.store(0, Ordering::SeqCst);
        self.0.blobs.store(0, Ordering::SeqCst);
    }

    /// Before a write of a blob, which is not counted: what it leaves behind is nobody's until a record names it.
    pub(crate) fn blob(&self) -> io::Result<()> {
        if self.dead() {
            return Err(io::Error::other("the process is dead"));
        }
        let both = if self.refused() { self.0.refusal.load(Ordering::SeqCst) } else { 0 };
        match [both, self.0.blobs.load(Ordering::SeqCst)].into_iter().find(|errno| *errno != 0) {
            Some(errno) => Err(io::Error::from_raw_os_error(errno)),
            None => Ok(()),
        }
    }

    /// Before a write.
    pub(crate) fn before(&self) -> Result<(), Fault> {
        let number = self.0.writes.fetch_add(1, Ordering::SeqCst) + 1;
        let last = self.0.last.load(Ordering::SeqCst);
        if last != 0 && number >= last && !self.0.after.load(Ordering::SeqCst) {
            return Err(self.die());
        }
        if self.dead() {
            return Err(Fault::Dead);
        }
        match self.0.refusal.load(Ordering::SeqCst) {
            0 => Ok(()),
            _ if number < self.0.first.load(Ordering::SeqCst) => Ok(()),
            errno => Err(Fault::Refused(io::Error::from_raw_os_error(errno))),
        }
    }

    /// After it, before anybody hears.
    pub(crate) fn after(&self) -> Result<(), Fault> {
        let last = self.0.last.load(Ordering::SeqCst);
        if last != 0 && self.writes() >= last { Err(self.die()) } else { Ok(()) }
    }

    fn die(&self) -> Fault {
        self.0.dead.store(true, Ordering::SeqCst);
        if let Some(death) = self.0.death.lock().unwrap_or_else(PoisonError::into_inner).take() {
            death();
        }
        Fault::Dead
    }
}
