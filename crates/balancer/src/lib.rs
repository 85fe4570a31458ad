//! The data plane: takes HTTP/1.1 requests on listeners and passes each to one healthy target.
//!
//! It knows neither accounts nor ARNs. A controller tells it what should be, in the closed vocabulary of
//! [`vocabulary`] (`Reset`, `Add`, `Remove`, each with a generation), and reads back what is: the health of every
//! target, and which listeners are bound. Everything else it does alone: health checks, draining, failing open when
//! no target is healthy, another try where a request provably did not reach a target.
//!
//! One thread a core, each with its own runtime and its own idle connections to targets, so that a request crosses no
//! thread; a further thread accepts, checks health and drains. The parsing of heads is httparse's, the rest of the
//! forwarding is written here: general HTTP libraries cost about a fifth more CPU a request and hide what smuggling
//! checks need to see (both framings in one head, repeated lengths, bytes after an answer).
//!
//! A listener may speak TLS (rustls) and then HTTP/2 (hyper), of which each stream becomes one request like any other.
//!
//! Deliberately absent: TLS and HTTP/2 to targets, client certificates.

mod answer;
mod arrival;
mod buffer;
mod check;
mod chunked;
mod client;
mod control;
mod download;
mod forward;
mod head;
mod health;
mod http2;
mod idle;
mod journal;
mod pattern;
mod pool;
mod request;
mod response;
mod route;
mod running;
mod sticky;
mod target;
mod tls;
mod told;
mod trace;
mod tunnel;
mod upload;
pub mod vocabulary;
mod worker;

pub use control::{Balancer, NotTaken, Options};
pub use health::{Health, Reason, State};
pub use journal::Entry;
pub use pattern::Pattern;
pub use tls::{Hello, hello};
