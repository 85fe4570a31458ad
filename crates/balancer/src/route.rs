//! Which rule a request falls under. Compiled from the vocabulary when that changes, read by every request.

use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;

use crate::pattern::Pattern;
use crate::request::{Origin, Request};
use crate::sticky::Token;
use crate::target::Group;
use crate::tls::Secured;
use crate::trace::Numbers;
use crate::vocabulary::{Action, Condition, Fixed, GroupId, Heads, Listener, ListenerId, Redirect};

/// Everything that requests are routed by.
#[derive(Debug, Default)]
pub(crate) struct Table {
    pub(crate) listeners: HashMap<ListenerId, Arc<Routes>>,
}

/// The rules of one listener.
#[derive(Debug)]
pub(crate) struct Routes {
    pub(crate) idle_timeout: Duration,
    pub(crate) keep_alive: Duration,
    pub(crate) heads: Heads,
    pub(crate) journal: bool,
    /// What its connections begin with, where it speaks TLS.
    pub(crate) tls: Option<Arc<Secured>>,
    rules: Vec<(Vec<Condition>, Outcome, u32)>,
    default: Outcome,
}

/// What happens to a request.
#[derive(Debug)]
pub(crate) enum Outcome {
    Forward(Shares),
    Fixed(Fixed),
    Redirect(Redirect),
}

/// Groups with the ends of their shares of the whole.
#[derive(Debug)]
pub(crate) struct Shares {
    groups: Vec<(u64, Arc<Group>)>,
    total: u64,
    /// Clients stay with their group for so long.
    pub(crate) sticky: Option<Duration>,
}

impl Routes {
    /// `before` is what the listener had until now: what has not changed of TLS goes on, with its sessions.
    pub(crate) fn compile(listener: &Listener, groups: &HashMap<GroupId, Arc<Group>>, before: Option<&Self>) -> Self {
        let mut rules: Vec<_> = listener.rules.iter().collect();
        rules.sort_by_key(|rule| rule.priority);
        let before = before.and_then(|before| before.tls.as_ref());
        Self {
            idle_timeout: listener.idle_timeout,
            keep_alive: listener.keep_alive,
            heads: listener.heads.clone(),
            journal: listener.journal,
            tls: listener.tls.as_ref().map(|tls| match before.filter(|before| before.wanted == *tls) {
                Some(before) => Arc::clone(before),
                None => Arc::new(Secured::new(tls)),
            }),
            rules: rules
                .into_iter()
                .map(|rule| (rule.conditions.clone(), Outcome::compile(&rule.action, groups), rule.priority))
                .collect(),
            default: Outcome::compile(&listener.default, groups),
        }
    }

    /// What happens to this request, and the priority of the rule that says so: 0 for the default.
    pub(crate) fn route(&self, request: &Request<'_, '_>, origin: &Origin) -> (&Outcome, u32) {
        self.rules
            .iter()
            .find(|(conditions, ..)| conditions.iter().all(|condition| holds(condition, request, origin)))
            .map_or((&self.default, 0), |(_, outcome, priority)| (outcome, *priority))
    }
}

fn holds(condition: &Condition, request: &Request<'_, '_>, origin: &Origin) -> bool {
    match condition {
        Condition::Path(patterns) => patterns.iter().any(|pattern| pattern.fits(request.path, false)),
        Condition::Host(patterns) => patterns.iter().any(|pattern| pattern.fits(request.host, true)),
        Condition::Header(name, patterns) => {
            request.values(name).any(|value| patterns.iter().any(|pattern| pattern.fits_bytes(value, true)))
        }
        Condition::Method(methods) => methods.iter().any(|method| method == request.method),
        Condition::Query(wanted) => wanted.iter().any(|(name, value)| asks(request.query, name.as_ref(), value)),
        Condition::Source(networks) => networks.iter().any(|network| network.holds(origin.client.ip())),
    }
}

/// Whether a query has a parameter that fits. Without a name to look for, any parameter's name or value may fit.
fn asks(query: &str, name: Option<&Pattern>, value: &Pattern) -> bool {
    query.split('&').filter(|parameter| !parameter.is_empty()).any(|parameter| {
        let (key, given) = parameter.split_once('=').unwrap_or((parameter, ""));
        match name {
            Some(name) => name.fits(key, true) && value.fits(given, true),
            None => value.fits(given, true) || (given.is_empty() && value.fits(key, true)),
        }
    })
}

impl Outcome {
    /// Groups that are not there get no share: a request for them is answered 503, as where a group is empty.
    fn compile(action: &Action, groups: &HashMap<GroupId, Arc<Group>>) -> Self {
        match action {
            Action::Forward(weighted, sticky) => {
                let mut total = 0;
                let shares = weighted.iter().filter(|share| share.weight > 0).filter_map(|share| {
                    let group = groups.get(&share.group)?;
                    total += u64::from(share.weight);
                    Some((total, Arc::clone(group)))
                });
                let groups = shares.collect();
                Self::Forward(Shares { groups, total, sticky: *sticky })
            }
            Action::Fixed(fixed) => Self::Fixed(fixed.clone()),
            Action::Redirect(redirect) => Self::Redirect(redirect.clone()),
        }
    }
}

impl Shares {
    /// The group that the client stays with, or one by weight.
    pub(crate) fn choose(&self, stays: Option<Token>, numbers: &mut Numbers) -> Option<&Arc<Group>> {
        let known = stays.and_then(|token| self.groups.iter().find(|(_, group)| token.is_of(&group.id)));
        match (known, self.groups.as_slice()) {
            (Some((_, group)), _) | (None, [(_, group)]) => Some(group),
            (None, []) => None,
            (None, groups) => {
                let at = numbers.next() % self.total.max(1);
                groups.iter().find(|(until, _)| at < *until).map(|(_, group)| group)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::net::IpAddr;

    use super::*;
    use crate::head::slots;
    use crate::vocabulary::Network;

    #[test]
    fn conditions_look_at_what_they_name() {
        let head = b"PUT /a?version=V1&flag&utm=x HTTP/1.1\r\nHost: a\r\nX-Kind: other\r\nX-Kind: Chrome/9\r\n\r\n";
        let mut slots = slots();
        let request = crate::request::parse(head, &mut slots).unwrap().unwrap();
        let client = ([10, 1, 2, 3], 5).into();
        let origin = Origin { client, local: ([127, 0, 0, 1], 80).into(), tls: None, http2: false };
        let pattern = |text: &str| Pattern::escaped(text);
        let network = |address: &str, bits| Network { address: address.parse::<IpAddr>().unwrap(), bits };
        for (condition, expected) in [
            (Condition::Header("x-kind".into(), vec![pattern("*chrome*")]), true),
            (Condition::Header("x-kind".into(), vec![pattern("chrome")]), false),
            (Condition::Method(vec!["GET".into(), "PUT".into()]), true),
            (Condition::Method(vec!["put".into()]), false),
            (Condition::Query(vec![(Some(pattern("version")), pattern("v1"))]), true),
            (Condition::Query(vec![(Some(pattern("version")), pattern("v2"))]), false),
            (Condition::Query(vec![(None, pattern("x"))]), true),
            (Condition::Query(vec![(None, pattern("flag"))]), true),
            (Condition::Query(vec![(None, pattern("utm"))]), false),
            (Condition::Source(vec![network("10.0.0.0", 8)]), true),
            (Condition::Source(vec![network("10.1.2.3", 32)]), true),
            (Condition::Source(vec![network("10.1.2.4", 32), network("::", 0)]), false),
            (Condition::Source(vec![network("0.0.0.0", 0)]), true),
        ] {
            assert_eq!(holds(&condition, &request, &origin), expected, "{condition:?}");
        }
    }
}
