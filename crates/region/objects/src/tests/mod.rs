//! The room by its operations, and through the door's front: requests signed as a client signs them.

mod bench;
mod buckets;
mod bytes;
mod hostile;
mod http;
mod lifecycle;
mod rights;
mod uploads;
mod versions;
