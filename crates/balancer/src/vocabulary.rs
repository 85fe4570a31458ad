//! What a controller can tell the balancer: a small closed vocabulary, each message with a generation.
//!
//! The balancer keeps a [`World`] and makes reality follow it. `Reset` replaces the world, `Add` puts one thing in (or
//! in the place of its namesake), `Remove` takes one out. What stays in the world keeps its connections, its health and
//! its requests in flight.

use std::collections::BTreeMap;
use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

use model::Timestamp;

use crate::pattern::Pattern;

macro_rules! id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(Arc<str>);

        impl $name {
            /// The id as text.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                Self(text.into())
            }
        }

        impl From<String> for $name {
            fn from(text: String) -> Self {
                Self(text.into())
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(&self.0)
            }
        }
    };
}

id!(
    /// Names a listener. The controller chooses the text.
    ListenerId
);
id!(
    /// Names a target group. The controller chooses the text.
    GroupId
);

/// One message of the controller.
#[derive(Debug, Clone)]
pub enum Change {
    /// This is all that there should be.
    Reset(World),
    /// This should be, too.
    Add(Item),
    /// This should no longer be.
    Remove(Key),
}

/// Something to add.
#[derive(Debug, Clone)]
pub enum Item {
    /// A listener.
    Listener(ListenerId, Box<Listener>),
    /// A target group with its targets.
    Group(GroupId, Group),
    /// A target of a group that is there.
    Target(GroupId, SocketAddr, Target),
}

/// Something to remove.
#[derive(Debug, Clone)]
pub enum Key {
    /// A listener: its connections finish the request that they have in hand.
    Listener(ListenerId),
    /// A target group.
    Group(GroupId),
    /// A target, at once; to let it finish its requests, add it as draining first.
    Target(GroupId, SocketAddr),
}

/// Everything that should be.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct World {
    /// Where requests come in.
    pub listeners: BTreeMap<ListenerId, Listener>,
    /// Where they go.
    pub groups: BTreeMap<GroupId, Group>,
}

/// Where requests come in.
#[derive(Debug, Clone, PartialEq)]
pub struct Listener {
    /// An address to listen on; without one, connections only arrive through [`crate::Balancer::take`].
    pub bind: Option<SocketAddr>,
    /// Tried in the order of their priorities; the first whose conditions all hold decides.
    pub rules: Vec<Rule>,
    /// What happens to a request that no rule wants.
    pub default: Action,
    /// A connection on which nothing moves for so long is closed.
    pub idle_timeout: Duration,
    /// A connection that is older than this is closed after the request that it then has in hand.
    pub keep_alive: Duration,
    /// How heads are treated.
    pub heads: Heads,
    /// Speaks TLS, and only that.
    pub tls: Option<Tls>,
    /// Each request is told to [`crate::Options::journal`].
    pub journal: bool,
}

/// How the heads of requests and answers are treated on their way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Heads {
    /// Headers whose names have other characters than letters, digits and hyphens do not reach targets.
    pub drop_invalid: bool,
    /// The host goes on as the client wrote it; otherwise it is given the port where that is not the usual one.
    pub preserve_host: bool,
    /// What happens to `X-Forwarded-For`.
    pub forwarded_for: ForwardedFor,
    /// The client's port goes into `X-Forwarded-For`, too.
    pub client_port: bool,
    /// Targets are told TLS version and cipher.
    pub tls_headers: bool,
    /// Answers of the balancer itself name it in `Server`.
    pub server: bool,
}

impl Default for Heads {
    fn default() -> Self {
        Self {
            drop_invalid: false,
            preserve_host: false,
            forwarded_for: ForwardedFor::Append,
            client_port: false,
            tls_headers: false,
            server: true,
        }
    }
}

/// What happens to `X-Forwarded-For`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ForwardedFor {
    /// The client's address is added.
    Append,
    /// It stays as it came.
    Preserve,
    /// It goes.
    Remove,
}

/// What a listener needs to speak TLS.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tls {
    /// The first is for clients that name no host, or one that none is for.
    pub certificates: Vec<Arc<Certificate>>,
    /// TLS 1.2 is spoken.
    pub tls12: bool,
    /// TLS 1.3 is spoken.
    pub tls13: bool,
    /// HTTP/2 is spoken.
    pub http2: bool,
}

/// A certificate with its key.
#[derive(Clone, PartialEq, Eq)]
pub struct Certificate {
    /// What journals call it.
    pub name: String,
    /// DER, the certificate first, then those that lead to its root.
    pub chain: Vec<Vec<u8>>,
    /// DER.
    pub key: PrivateKey,
    /// The hosts that it is for, in small letters; the first label may be `*`.
    pub hosts: Vec<String>,
}

/// The form of a private key.
#[derive(Clone, PartialEq, Eq)]
pub enum PrivateKey {
    /// RSA, by itself.
    Pkcs1(Vec<u8>),
    /// Any kind.
    Pkcs8(Vec<u8>),
    /// Elliptic curve, by itself.
    Sec1(Vec<u8>),
}

impl std::fmt::Debug for Certificate {
    /// Without the key.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Certificate").field("name", &self.name).field("hosts", &self.hosts).finish_non_exhaustive()
    }
}

/// A condition and what follows from it.
#[derive(Debug, Clone, PartialEq)]
pub struct Rule {
    /// Lower goes first.
    pub priority: u32,
    /// All must hold.
    pub conditions: Vec<Condition>,
    /// What happens then.
    pub action: Action,
}

/// What a request can be asked.
#[derive(Debug, Clone, PartialEq)]
pub enum Condition {
    /// Its path, without the query, fits one of these.
    Path(Vec<Pattern>),
    /// The host that it names, without the port, fits one of these, in any case of letters.
    Host(Vec<Pattern>),
    /// A header of this name has a value that fits one of these, in any case of letters.
    Header(String, Vec<Pattern>),
    /// Its method is one of these.
    Method(Vec<String>),
    /// A parameter of its query fits one of these: name, where one is asked for, and value, in any case of letters.
    Query(Vec<(Option<Pattern>, Pattern)>),
    /// It comes from one of these networks.
    Source(Vec<Network>),
}

/// A range of addresses: those that begin with the same so many bits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Network {
    /// One of the addresses.
    pub address: IpAddr,
    /// How many bits they have in common.
    pub bits: u32,
}

impl Network {
    /// Whether an address is one of them.
    pub fn holds(&self, address: IpAddr) -> bool {
        let same =
            |a: u128, b: u128, width: u32| (a ^ b).checked_shr(width.saturating_sub(self.bits)).unwrap_or(0) == 0;
        match (self.address, address.to_canonical()) {
            (IpAddr::V4(mine), IpAddr::V4(other)) => same(mine.to_bits().into(), other.to_bits().into(), 32),
            (IpAddr::V6(mine), IpAddr::V6(other)) => same(mine.to_bits(), other.to_bits(), 128),
            _ => false,
        }
    }
}

/// What happens to a request.
#[derive(Debug, Clone, PartialEq)]
pub enum Action {
    /// It goes to one of these groups, as often as its weight says; a client stays with its group for so long, where
    /// that is asked for.
    Forward(Vec<Weighted>, Option<Duration>),
    /// It is answered here.
    Fixed(Fixed),
    /// It is sent elsewhere.
    Redirect(Redirect),
}

/// A group with its share of the requests.
#[derive(Debug, Clone, PartialEq)]
pub struct Weighted {
    /// The group.
    pub group: GroupId,
    /// Its share, beside the shares of the others.
    pub weight: u32,
}

/// An answer that needs no target.
#[derive(Debug, Clone, PartialEq)]
pub struct Fixed {
    /// The status.
    pub status: u16,
    /// `text/plain`, where the body is not empty.
    pub content_type: Option<String>,
    /// The body.
    pub body: String,
}

/// An answer that sends the client elsewhere. Each part may hold `#{protocol}`, `#{host}`, `#{port}`, `#{path}` and
/// `#{query}`, the request's own.
#[derive(Debug, Clone, PartialEq)]
pub struct Redirect {
    /// 301 or 302.
    pub status: u16,
    /// `HTTP`, `HTTPS` or `#{protocol}`.
    pub protocol: String,
    /// The host.
    pub host: String,
    /// The port.
    pub port: String,
    /// The path, with its leading `/`.
    pub path: String,
    /// The query, without `?`.
    pub query: String,
}

/// Targets that do the same.
#[derive(Debug, Clone, PartialEq)]
pub struct Group {
    /// How their health is found out.
    pub check: Check,
    /// Who gets the next request.
    pub sharing: Sharing,
    /// The targets by the address that people know them by.
    pub targets: BTreeMap<SocketAddr, Target>,
}

/// Who of a group's targets gets the next request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sharing {
    /// How one is chosen.
    pub algorithm: Algorithm,
    /// For so long after it has become healthy a target gets a growing share.
    pub slow_start: Duration,
    /// Clients that stay with a target.
    pub sticky: Option<Sticky>,
    /// Where fewer targets are healthy, all get requests.
    pub least_healthy: usize,
    /// The same, of a hundred.
    pub least_healthy_percent: usize,
}

impl Default for Sharing {
    fn default() -> Self {
        Self {
            algorithm: Algorithm::RoundRobin,
            slow_start: Duration::ZERO,
            sticky: None,
            least_healthy: 1,
            least_healthy_percent: 0,
        }
    }
}

/// How a target is chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Algorithm {
    /// One after the other.
    RoundRobin,
    /// The one with the fewest requests in hand.
    LeastOutstanding,
    /// Any.
    Random,
}

/// Why a client stays with a target.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Sticky {
    /// For so long after its last request.
    Balancer(Duration),
    /// For so long after the target has set the cookie of this name, and as long as the client sends it.
    Application(String, Duration),
}

/// How health is found out.
#[derive(Debug, Clone, PartialEq)]
pub struct Check {
    /// The path asked for, with its query.
    pub path: String,
    /// The statuses that mean health, as inclusive ranges.
    pub matcher: Vec<(u16, u16)>,
    /// From one check's start to the next one's.
    pub interval: Duration,
    /// How long an answer may take.
    pub timeout: Duration,
    /// Successes in a row that make an unhealthy target healthy.
    pub healthy_threshold: u32,
    /// Failures in a row that make a target unhealthy.
    pub unhealthy_threshold: u32,
}

/// Where requests go.
#[derive(Debug, Clone, PartialEq)]
pub struct Target {
    /// Where the target is reached from here; nothing where packets to it are lost, as behind a closed firewall.
    pub endpoint: Option<SocketAddr>,
    /// Where its health is checked, likewise.
    pub check_endpoint: Option<SocketAddr>,
    /// The port that health checks name.
    pub check_port: u16,
    /// No new requests from now on; the requests in flight may finish until then.
    pub draining_until: Option<Timestamp>,
    /// It was healthy when a balancer that has ended last saw it: it begins so, until checks say otherwise. Of no meaning
    /// for a target that is known here.
    pub was_healthy: bool,
}
