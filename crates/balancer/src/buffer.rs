//! Bytes that came in and were not used yet.

use std::cell::RefCell;
use std::future::poll_fn;
use std::io;
use std::pin::Pin;
use std::task::ready;

use tokio::io::{AsyncRead, AsyncReadExt, ReadBuf};

/// The least room that a read is given.
pub(crate) const ROOM: usize = 8 * 1024;
/// What a connection that waits for its next request may hold.
const IDLE: usize = 1024;
/// The most that streaming keeps in memory for one direction of one request.
const STREAM: usize = 64 * 1024;

/// Bytes read, and how many of them were used.
#[derive(Debug, Default)]
pub(crate) struct Buffer {
    data: Vec<u8>,
    start: usize,
}

impl Buffer {
    /// A buffer that begins with these bytes.
    pub(crate) fn with(data: Vec<u8>) -> Self {
        Self { data, start: 0 }
    }

    /// The unused bytes.
    pub(crate) fn bytes(&self) -> &[u8] {
        &self.data[self.start..]
    }

    /// How many unused bytes there are.
    pub(crate) fn len(&self) -> usize {
        self.data.len() - self.start
    }

    /// No unused bytes.
    pub(crate) fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Counts the first `count` unused bytes as used.
    pub(crate) fn used(&mut self, count: usize) {
        self.start += count.min(self.len());
        if self.start == self.data.len() {
            self.clear();
        }
    }

    /// Forgets everything, but keeps the memory.
    pub(crate) fn clear(&mut self) {
        self.data.clear();
        self.start = 0;
    }

    /// Gives back memory that only a large body needed.
    pub(crate) fn slim(&mut self) {
        if self.is_empty() && self.data.capacity() > 2 * ROOM {
            self.data = Vec::new();
        }
    }

    /// Gives back all memory but a little: what waits may wait for long, and there may be many of it.
    pub(crate) fn rest(&mut self) {
        if self.is_empty() && self.data.capacity() > IDLE {
            self.data = Vec::new();
        }
    }

    /// Reads once, through memory that all who wait share: until something comes this needs none of its own.
    pub(crate) async fn read_first(
        &mut self,
        from: &mut (impl AsyncRead + Unpin),
        shared: &RefCell<Vec<u8>>,
    ) -> io::Result<usize> {
        poll_fn(|cx| {
            let mut shared = shared.borrow_mut();
            let mut room = ReadBuf::new(&mut shared);
            ready!(Pin::new(&mut *from).poll_read(cx, &mut room))?;
            self.data.extend_from_slice(room.filled());
            std::task::Poll::Ready(Ok(room.filled().len()))
        })
        .await
    }

    /// Reads once, whatever comes. 0 means the end.
    pub(crate) async fn read(&mut self, from: &mut (impl AsyncRead + Unpin)) -> io::Result<usize> {
        self.read_room(from, ROOM).await
    }

    /// Reads once, with room for a good part of a large body.
    pub(crate) async fn read_much(&mut self, from: &mut (impl AsyncRead + Unpin)) -> io::Result<usize> {
        self.read_room(from, STREAM).await
    }

    async fn read_room(&mut self, from: &mut (impl AsyncRead + Unpin), room: usize) -> io::Result<usize> {
        if self.start > 0 && self.data.capacity() - self.data.len() < room {
            self.data.drain(..self.start);
            self.start = 0;
        }
        if self.data.capacity() == self.data.len() {
            self.data.reserve(room);
        } else if self.data.is_empty() && self.data.capacity() < room {
            self.data.reserve_exact(room);
        }
        from.read_buf(&mut self.data).await
    }
}
