//! Which rule a request falls under. Compiled from the vocabulary when that changes, read by every request.

use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;

use crate::request::Request;
use crate::target::Group;
use crate::trace::Numbers;
use crate::vocabulary::{Action, Condition, Fixed, GroupId, Listener, ListenerId, Redirect};

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
    rules: Vec<(Vec<Condition>, Outcome)>,
    default: Outcome,
}

/// What happens to a request.
#[derive(Debug)]
pub(crate) enum Outcome {
    Forward { groups: Vec<(u64, Arc<Group>)>, total: u64 },
    Fixed(Fixed),
    Redirect(Redirect),
}

impl Routes {
    pub(crate) fn compile(listener: &Listener, groups: &HashMap<GroupId, Arc<Group>>) -> Self {
        let mut rules: Vec<_> = listener.rules.iter().collect();
        rules.sort_by_key(|rule| rule.priority);
        Self {
            idle_timeout: listener.idle_timeout,
            keep_alive: listener.keep_alive,
            rules: rules
                .into_iter()
                .map(|rule| (rule.conditions.clone(), Outcome::compile(&rule.action, groups)))
                .collect(),
            default: Outcome::compile(&listener.default, groups),
        }
    }

    /// What happens to this request.
    pub(crate) fn route(&self, request: &Request<'_, '_>) -> &Outcome {
        self.rules
            .iter()
            .find(|(conditions, _)| conditions.iter().all(|condition| holds(condition, request)))
            .map_or(&self.default, |(_, outcome)| outcome)
    }
}

fn holds(condition: &Condition, request: &Request<'_, '_>) -> bool {
    match condition {
        Condition::Path(patterns) => patterns.iter().any(|pattern| pattern.fits(request.path, false)),
        Condition::Host(patterns) => patterns.iter().any(|pattern| pattern.fits(request.host, true)),
    }
}

impl Outcome {
    /// Groups that are not there get no share: a request for them is answered 503, as where a group is empty.
    fn compile(action: &Action, groups: &HashMap<GroupId, Arc<Group>>) -> Self {
        match action {
            Action::Forward(weighted) => {
                let mut total = 0;
                let shares = weighted.iter().filter(|share| share.weight > 0).filter_map(|share| {
                    let group = groups.get(&share.group)?;
                    total += u64::from(share.weight);
                    Some((total, Arc::clone(group)))
                });
                let groups = shares.collect();
                Self::Forward { groups, total }
            }
            Action::Fixed(fixed) => Self::Fixed(fixed.clone()),
            Action::Redirect(redirect) => Self::Redirect(redirect.clone()),
        }
    }
}

/// One of the groups, by weight.
pub(crate) fn choose<'a>(groups: &'a [(u64, Arc<Group>)], total: u64, numbers: &mut Numbers) -> Option<&'a Arc<Group>> {
    match groups {
        [] => None,
        [(_, group)] => Some(group),
        _ => {
            let at = numbers.next() % total.max(1);
            groups.iter().find(|(until, _)| at < *until).map(|(_, group)| group)
        }
    }
}
