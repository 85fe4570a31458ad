//! What a controller can tell the balancer: a small closed vocabulary, each message with a generation.
//!
//! The balancer keeps a [`World`] and makes reality follow it. `Reset` replaces the world, `Add` puts one thing in (or
//! in the place of its namesake), `Remove` takes one out. What stays in the world keeps its connections, its health and
//! its requests in flight.

use std::collections::BTreeMap;
use std::net::SocketAddr;
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
    Listener(ListenerId, Listener),
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
}

/// What happens to a request.
#[derive(Debug, Clone, PartialEq)]
pub enum Action {
    /// It goes to one of these groups, as often as its weight says.
    Forward(Vec<Weighted>),
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
    /// The targets by the address that people know them by.
    pub targets: BTreeMap<SocketAddr, Target>,
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
}
