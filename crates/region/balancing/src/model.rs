//! What is stored.

use std::collections::BTreeMap;
use std::fmt;
use std::net::{Ipv4Addr, SocketAddr};

use model::Timestamp;
use serde::{Deserialize, Serialize};

/// Tags by key.
pub(crate) type Tags = BTreeMap<String, String>;

/// A load balancer.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct LoadBalancer {
    pub(crate) name: String,
    pub(crate) internal: bool,
    pub(crate) dns_name: String,
    pub(crate) vpc: String,
    pub(crate) zones: Vec<Zone>,
    pub(crate) groups: Vec<String>,
    pub(crate) created_at: Timestamp,
    /// Counts the changes of `groups`: each needs interfaces of its own.
    pub(crate) round: u32,
    /// The round of which the interfaces are. There are none before it is active.
    pub(crate) provisioned: Option<u32>,
    pub(crate) interfaces: Vec<String>,
    pub(crate) idle_timeout: u32,
    pub(crate) keep_alive: u32,
    pub(crate) deletion_protection: bool,
    #[serde(default)]
    pub(crate) routing: Routing,
    #[serde(default)]
    pub(crate) access_logs: AccessLogs,
}

/// How a load balancer treats the heads of requests: its attributes `routing.http...`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Routing {
    pub(crate) drop_invalid: bool,
    pub(crate) preserve_host: bool,
    /// `append`, `preserve`, `remove`.
    pub(crate) forwarded_for: String,
    pub(crate) client_port: bool,
    pub(crate) tls_headers: bool,
    pub(crate) http2: bool,
}

impl Default for Routing {
    fn default() -> Self {
        Self {
            drop_invalid: false,
            preserve_host: false,
            forwarded_for: "append".to_owned(),
            client_port: false,
            tls_headers: false,
            http2: true,
        }
    }
}

/// Where a load balancer's access logs go.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct AccessLogs {
    pub(crate) enabled: bool,
    pub(crate) bucket: String,
    pub(crate) prefix: String,
}

/// A subnet of a load balancer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Zone {
    pub(crate) subnet: String,
    pub(crate) name: String,
}

/// A listener.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Listener {
    pub(crate) port: u16,
    pub(crate) default: Action,
    /// The id of the rule that stands for the default action.
    pub(crate) default_rule: String,
    pub(crate) created_at: Timestamp,
    /// HTTPS rather than HTTP.
    #[serde(default)]
    pub(crate) tls: Option<Tls>,
    /// Its own answers do not name the load balancer.
    #[serde(default)]
    pub(crate) nameless: bool,
}

/// What an HTTPS listener has.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Tls {
    pub(crate) policy: String,
    /// ARNs: the default one, then those of the list, in which it may be again.
    pub(crate) certificates: Vec<String>,
}

impl Listener {
    /// `HTTP` or `HTTPS`.
    pub(crate) fn protocol(&self) -> &'static str {
        if self.tls.is_some() { "HTTPS" } else { "HTTP" }
    }
}

/// A rule of a listener.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Rule {
    pub(crate) priority: u32,
    pub(crate) conditions: Vec<Condition>,
    pub(crate) action: Action,
}

/// What a request is asked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Condition {
    Path(Vec<String>),
    Host(Vec<String>),
    Header(String, Vec<String>),
    Method(Vec<String>),
    /// Names, where they are asked for, and values.
    Query(Vec<(Option<String>, String)>),
    /// Ranges of addresses: `10.0.0.0/8`.
    Source(Vec<String>),
}

/// What happens to a request.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Action {
    Forward(Forward),
    Fixed { status: u16, content_type: Option<String>, body: Option<String> },
    Redirect { status: u16, protocol: String, host: String, port: String, path: String, query: String },
}

/// Target groups by key, with their weights.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "StoredForward")]
pub(crate) struct Forward {
    pub(crate) shares: Vec<(String, u32)>,
    /// For so many seconds clients stay with the group that they got.
    pub(crate) sticky: Option<u32>,
    /// `TargetGroupStickinessConfig.DurationSeconds` of one that is switched off, to be shown again.
    pub(crate) idle_sticky: Option<u32>,
}

/// How it was stored when there was no stickiness, and how it is now.
#[derive(Deserialize)]
#[serde(untagged)]
enum StoredForward {
    Shares(Vec<(String, u32)>),
    Whole { shares: Vec<(String, u32)>, sticky: Option<u32>, idle_sticky: Option<u32> },
}

impl From<StoredForward> for Forward {
    fn from(stored: StoredForward) -> Self {
        match stored {
            StoredForward::Shares(shares) => Self { shares, sticky: None, idle_sticky: None },
            StoredForward::Whole { shares, sticky, idle_sticky } => Self { shares, sticky, idle_sticky },
        }
    }
}

impl Action {
    /// The target groups that it names.
    pub(crate) fn groups(&self) -> impl Iterator<Item = &String> {
        let shares = match self {
            Self::Forward(forward) => forward.shares.as_slice(),
            Self::Fixed { .. } | Self::Redirect { .. } => &[],
        };
        shares.iter().map(|(group, _)| group)
    }
}

/// A target group.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct TargetGroup {
    pub(crate) name: String,
    pub(crate) port: u16,
    pub(crate) vpc: String,
    pub(crate) check: Check,
    pub(crate) deregistration_delay: u32,
    pub(crate) created_at: Timestamp,
    #[serde(default)]
    pub(crate) sharing: Sharing,
}

/// Who of a group's targets gets the next request: its attributes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Sharing {
    /// `round_robin`, `least_outstanding_requests`, `weighted_random`.
    pub(crate) algorithm: String,
    pub(crate) slow_start: u32,
    pub(crate) sticky: bool,
    /// By a cookie of the application, rather than of the load balancer.
    pub(crate) by_application: bool,
    pub(crate) balancer_cookie: u32,
    pub(crate) application_cookie: u32,
    pub(crate) cookie_name: String,
    /// `1`, or another number.
    pub(crate) least_healthy: u32,
    /// Of a hundred; nothing for `off`.
    pub(crate) least_healthy_percent: Option<u32>,
}

impl Default for Sharing {
    fn default() -> Self {
        Self {
            algorithm: "round_robin".to_owned(),
            slow_start: 0,
            sticky: false,
            by_application: false,
            balancer_cookie: 86_400,
            application_cookie: 86_400,
            cookie_name: String::new(),
            least_healthy: 1,
            least_healthy_percent: None,
        }
    }
}

/// How health is found out.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Check {
    /// Without one, the port that requests go to.
    pub(crate) port: Option<u16>,
    pub(crate) path: String,
    pub(crate) interval: u32,
    pub(crate) timeout: u32,
    pub(crate) healthy: u32,
    pub(crate) unhealthy: u32,
    /// `200`, `200,302`, `200-299`.
    pub(crate) matcher: String,
}

impl Check {
    /// The statuses that mean health, as inclusive ranges; nothing where the text has not their form.
    pub(crate) fn statuses(&self) -> Option<Vec<(u16, u16)>> {
        let range = |part: &str| {
            let (low, high) = part.split_once('-').unwrap_or((part, part));
            let digits =
                |text: &str| text.bytes().all(|byte| byte.is_ascii_digit()).then(|| text.parse().ok()).flatten();
            let (low, high): (u16, u16) = (digits(low)?, digits(high)?);
            (200 <= low && low <= high && high <= 499).then_some((low, high))
        };
        self.matcher.split(',').map(|part| range(part.trim())).collect()
    }
}

/// A target of a group.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Target {
    pub(crate) address: Ipv4Addr,
    pub(crate) port: u16,
    pub(crate) zone: String,
    /// It is being deregistered: until then its requests may finish.
    pub(crate) draining_until: Option<Timestamp>,
}

impl Target {
    pub(crate) fn socket(&self) -> SocketAddr {
        (self.address, self.port).into()
    }
}

/// The health of a group's targets, as it was last seen: what others wait for.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Health {
    /// By target, `address:port`.
    pub(crate) targets: BTreeMap<String, TargetHealth>,
}

/// The health of one target.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct TargetHealth {
    pub(crate) state: String,
    pub(crate) reason: Option<String>,
    pub(crate) description: Option<String>,
}

/// A network interface that is no longer needed.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Doomed {}

/// `application`, `HTTP`, ...: a value that this region does not have, told by name.
pub(crate) struct Unsupported<'a>(pub(crate) &'a str, pub(crate) &'a str);

impl fmt::Display for Unsupported<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self(parameter, value) = self;
        write!(f, "The value '{value}' of {parameter} is not supported by this region; docs/support.md lists what is")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn matchers_are_read() {
        let read = |matcher: &str| {
            let check = Check {
                port: None,
                path: "/".to_owned(),
                interval: 30,
                timeout: 5,
                healthy: 5,
                unhealthy: 2,
                matcher: matcher.to_owned(),
            };
            check.statuses()
        };
        assert_eq!(read("200"), Some(vec![(200, 200)]));
        assert_eq!(read("200,301-302"), Some(vec![(200, 200), (301, 302)]));
        for bad in ["", "199", "500", "300-200", "200,", "2xx", "200-", "+200"] {
            assert_eq!(read(bad), None, "{bad}");
        }
    }
}
