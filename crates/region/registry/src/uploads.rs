//! Layers on their way in.
//!
//! An upload is a blob being written, kept open between the requests that bring its parts. It is written by a task of
//! its own piece by piece, so that a request which breaks off leaves the upload at a piece's end, whole, and the client
//! can ask where it stands and go on. A restart forgets uploads: the client begins the layer again.

use std::collections::HashMap;
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use model::Timestamp;
use store::{Blob, BlobWriter, Blobs, Digest, StoreError};
use tokio::sync::{Mutex as Turn, OwnedMutexGuard};
use tokio::task::JoinHandle;
use wire::Body;

use crate::errors::RegistryError;
use crate::model::Place;

/// How much is gathered before it is written.
const PIECE: usize = 1024 * 1024;

/// The largest layer that ECR takes: 52,000 MiB.
const MAX_LAYER: u64 = 52_000 * 1024 * 1024;

/// How many uploads may be open: each holds a file.
const MAX_OPEN: usize = 1000;

/// How long a request waits for the one before it.
const TURN: Duration = Duration::from_secs(30);

/// How long a client may send nothing in the middle of a body.
const SILENCE: Duration = Duration::from_secs(60);

/// The uploads that are open.
pub(crate) struct Uploads {
    blobs: Blobs,
    open: Mutex<HashMap<String, Arc<Upload>>>,
}

/// One upload.
pub(crate) struct Upload {
    pub(crate) id: String,
    pub(crate) place: Place,
    blobs: Blobs,
    state: Arc<Turn<State>>,
    size: Arc<AtomicU64>,
    touched: AtomicI64,
    /// The size of the last part that came through the API, where all but the last must have 5 MiB.
    pub(crate) last_part: AtomicU64,
}

enum State {
    Fresh,
    Open(Box<BlobWriter>),
    /// Finished, or a write failed.
    Gone,
}

impl Uploads {
    pub(crate) fn new(blobs: Blobs) -> Self {
        Self { blobs, open: Mutex::default() }
    }

    /// Begins an upload.
    pub(crate) fn begin(&self, id: String, place: Place, now: Timestamp) -> Result<Arc<Upload>, RegistryError> {
        let upload = Arc::new(Upload {
            id: id.clone(),
            place,
            blobs: self.blobs.clone(),
            state: Arc::new(Turn::new(State::Fresh)),
            size: Arc::default(),
            touched: AtomicI64::new(now.millis()),
            last_part: AtomicU64::new(u64::MAX),
        });
        let mut open = self.open.lock().unwrap_or_else(PoisonError::into_inner);
        if open.len() >= MAX_OPEN {
            return Err(RegistryError::LimitExceeded(format!("There are {MAX_OPEN} uploads under way already")));
        }
        open.insert(id, Arc::clone(&upload));
        Ok(upload)
    }

    /// An upload of a repository.
    pub(crate) fn find(&self, place: &Place, id: &str, now: Timestamp) -> Result<Arc<Upload>, RegistryError> {
        let open = self.open.lock().unwrap_or_else(PoisonError::into_inner);
        let found = open.get(id).filter(|upload| upload.place == *place).cloned();
        let upload = found.ok_or_else(|| unknown(place, id))?;
        upload.touched.store(now.millis(), Ordering::Relaxed);
        Ok(upload)
    }

    /// Forgets an upload: what it wrote goes with it, if it was not finished.
    pub(crate) fn end(&self, upload: &Upload) {
        self.open.lock().unwrap_or_else(PoisonError::into_inner).remove(&upload.id);
    }

    /// Forgets the uploads that nobody has touched since `before` and nobody writes to now.
    pub(crate) fn abandon(&self, before: Timestamp) -> usize {
        let mut open = self.open.lock().unwrap_or_else(PoisonError::into_inner);
        let count = open.len();
        open.retain(|_, upload| {
            upload.touched.load(Ordering::Relaxed) >= before.millis() || upload.state.try_lock().is_err()
        });
        count - open.len()
    }
}

impl Upload {
    /// How many bytes it has.
    pub(crate) fn size(&self) -> u64 {
        self.size.load(Ordering::Acquire)
    }

    /// Writes a body at the upload's end. `at` is where the client thinks that this is.
    pub(crate) async fn append(&self, at: Option<u64>, body: &mut Body) -> Result<u64, RegistryError> {
        let state = self.turn().await?;
        if let State::Gone = *state {
            return Err(unknown(&self.place, &self.id));
        }
        let mut size = self.size();
        if at.is_some_and(|at| at != size) {
            return Err(self.misplaced());
        }
        let mut turn = Writing::Nothing(state);
        let mut gathered = BytesMut::with_capacity(PIECE);
        loop {
            let (piece, broken) = match gather(body, &mut gathered).await {
                Ok(piece) => (piece, None),
                Err(error) => (gathered.split().freeze(), Some(error)),
            };
            let mut state = turn.done().await?;
            if !piece.is_empty() {
                size += piece.len() as u64;
                if size > MAX_LAYER {
                    return Err(RegistryError::TooLarge(format!("A layer may have {MAX_LAYER} bytes")));
                }
                let (blobs, total) = (self.blobs.clone(), Arc::clone(&self.size));
                // A task of its own: it ends even where the request does not.
                turn = Writing::Piece(tokio::spawn(async move {
                    write(&mut state, &blobs, &piece).await?;
                    total.store(size, Ordering::Release);
                    Ok(state)
                }));
                if broken.is_none() {
                    continue;
                }
                turn.done().await?;
            }
            return match broken {
                None => Ok(size),
                Some(error) => Err(RegistryError::Broken(error)),
            };
        }
    }

    /// Puts the layer in its place, where its digest is the `expected` one. The caller holds the gate.
    pub(crate) async fn finish(&self, expected: &Digest) -> Result<Blob, RegistryError> {
        let mut state = self.turn().await?;
        let writer = match std::mem::replace(&mut *state, State::Gone) {
            State::Gone => return Err(unknown(&self.place, &self.id)),
            State::Fresh => Box::new(self.blobs.writer().await?),
            State::Open(writer) => writer,
        };
        let found = writer.digest();
        if found != *expected {
            return Err(RegistryError::InvalidLayer { given: expected.to_string(), found });
        }
        if let Some(size) = self.blobs.size(expected).await {
            // Another repository has the same bytes already, whole and on the disk.
            return Ok(Blob { digest: found, size });
        }
        Ok(writer.finish().await?)
    }

    /// One request at a time.
    async fn turn(&self) -> Result<OwnedMutexGuard<State>, RegistryError> {
        let turn = tokio::time::timeout(TURN, Arc::clone(&self.state).lock_owned()).await;
        turn.map_err(|_| RegistryError::Broken("another request is still writing to it".to_owned()))
    }

    /// That a part does not follow the last one.
    pub(crate) fn misplaced(&self) -> RegistryError {
        let last = i64::try_from(self.size()).unwrap_or(i64::MAX) - 1;
        RegistryError::InvalidLayerPart { place: self.place.clone(), upload: self.id.clone(), last }
    }
}

/// A writer that failed may have lost bytes, so the upload is gone then.
async fn write(state: &mut State, blobs: &Blobs, piece: &Bytes) -> Result<(), StoreError> {
    let mut writer = match std::mem::replace(state, State::Gone) {
        State::Open(writer) => writer,
        State::Fresh | State::Gone => Box::new(blobs.writer().await?),
    };
    writer.write(piece).await?;
    *state = State::Open(writer);
    Ok(())
}

/// The piece that is being written, if there is one. Whoever has the state may write the next.
enum Writing {
    Nothing(OwnedMutexGuard<State>),
    Piece(JoinHandle<Result<OwnedMutexGuard<State>, StoreError>>),
}

impl Writing {
    async fn done(self) -> Result<OwnedMutexGuard<State>, StoreError> {
        match self {
            Self::Nothing(state) => Ok(state),
            Self::Piece(task) => task.await.map_err(|error| StoreError::Broken(error.to_string()))?,
        }
    }
}

/// The next piece of a body; empty at its end. What came before an error stays in `gathered`.
async fn gather(body: &mut Body, gathered: &mut BytesMut) -> Result<Bytes, String> {
    while gathered.len() < PIECE {
        let Ok(next) = tokio::time::timeout(SILENCE, body.next()).await else {
            return Err("the client has stopped sending".to_owned());
        };
        match next {
            Some(Ok(data)) if gathered.is_empty() && data.len() >= PIECE => return Ok(data),
            Some(Ok(data)) => gathered.extend_from_slice(&data),
            Some(Err(error)) => return Err(error.to_string()),
            None => break,
        }
    }
    let piece = gathered.split().freeze();
    gathered.reserve(PIECE);
    Ok(piece)
}

fn unknown(place: &Place, id: &str) -> RegistryError {
    RegistryError::UploadNotFound { place: place.clone(), upload: id.to_owned() }
}
