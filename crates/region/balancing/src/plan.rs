//! From the records to what the data plane should do. Pure.

use std::collections::{BTreeMap, HashMap};
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

use balancer::Pattern;
use balancer::vocabulary::{
    Action, Algorithm, Certificate, Check, Condition, Fixed, ForwardedFor, Group, GroupId, Heads, Listener, ListenerId,
    Network, Redirect, Rule, Sharing, Sticky, Target, Tls, Weighted, World,
};

use crate::api::network;
use crate::model;
use crate::place::{Scope, parent};
use crate::records::Records;
use crate::ssl_policies;

/// A question to the network: where is this address and port reached, from these interfaces?
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct Question {
    /// `<account>/<region>/`.
    pub(crate) scope: String,
    pub(crate) address: Ipv4Addr,
    pub(crate) port: u16,
    pub(crate) sources: Vec<String>,
}

/// What the network answered: nothing where packets get lost.
pub(crate) type Answers = HashMap<Question, Option<SocketAddr>>;

/// Certificates by ARN, with their keys.
pub(crate) type Certificates = HashMap<String, Arc<Certificate>>;

/// The certificates of all listeners, each with the scope that it is fetched in.
pub(crate) fn certificates(records: &Records) -> BTreeMap<String, Scope> {
    let of = |(key, listener): (&String, &Arc<model::Listener>)| Some((listener.tls.clone()?, Scope::of(key)?));
    let all = records.listeners.iter().filter_map(of);
    all.flat_map(|(tls, scope)| tls.certificates.into_iter().map(move |arn| (arn, scope.clone()))).collect()
}

/// What has to be asked for the targets of the groups in use.
pub(crate) fn questions(records: &Records) -> Vec<Question> {
    let users = records.users();
    let mut all = Vec::new();
    for (key, target) in &records.targets {
        let group_key = parent(key);
        let Some(group) = records.groups.get(group_key) else { continue };
        let Some(question) = question(records, &users, group_key, target.address, target.port) else { continue };
        if let Some(port) = group.check.port.filter(|port| *port != target.port) {
            all.push(Question { port, ..question.clone() });
        }
        all.push(question);
    }
    all.sort();
    all.dedup();
    all
}

/// The question for a port of a target; nothing where no load balancer uses its group.
fn question(
    records: &Records,
    users: &BTreeMap<&str, std::collections::BTreeSet<&str>>,
    group: &str,
    address: Ipv4Addr,
    port: u16,
) -> Option<Question> {
    let users = users.get(group)?;
    let balancers = users.iter().filter_map(|key| records.balancers.get(*key));
    let sources = balancers.flat_map(|balancer| balancer.interfaces.iter().cloned()).collect();
    Some(Question { scope: Scope::of(group)?.key(), address, port, sources })
}

/// The world of the data plane.
pub(crate) fn world(records: &Records, answers: &Answers, certificates: &Certificates) -> World {
    let users = records.users();
    let mut world = World::default();
    for (key, listener) in &records.listeners {
        let Some(balancer) = records.balancers.get(parent(key)) else { continue };
        let prefix = format!("{key}/");
        let rules = records.rules.range(prefix.clone()..).take_while(|(rule, _)| rule.starts_with(&prefix));
        let listener = Listener {
            bind: None,
            rules: rules.map(|(_, rule)| rule_of(rule)).collect(),
            default: action(&listener.default),
            idle_timeout: Duration::from_secs(balancer.idle_timeout.into()),
            keep_alive: Duration::from_secs(balancer.keep_alive.into()),
            heads: heads(balancer, listener),
            tls: listener.tls.as_ref().map(|wanted| tls(wanted, balancer, certificates)),
            journal: balancer.access_logs.enabled,
        };
        world.listeners.insert(ListenerId::from(key.as_str()), listener);
    }
    for (key, group) in &records.groups {
        let prefix = format!("{key}/");
        let targets = records.targets.range(prefix.clone()..).take_while(|(target, _)| target.starts_with(&prefix));
        let place = |target: &model::Target, port: u16| {
            let question = question(records, &users, key, target.address, port)?;
            answers.get(&question).copied().flatten()
        };
        let target = |target: &model::Target| {
            let check_port = group.check.port.unwrap_or(target.port);
            Target {
                endpoint: place(target, target.port),
                check_endpoint: place(target, check_port),
                check_port,
                draining_until: target.draining_until,
                was_healthy: records.healthy(key, target),
            }
        };
        let targets = targets.map(|(_, one)| (one.socket(), target(one))).collect();
        world.groups.insert(
            GroupId::from(key.as_str()),
            Group { check: check(&group.check), sharing: sharing(&group.sharing), targets },
        );
    }
    world
}

fn check(check: &model::Check) -> Check {
    let seconds = |count: u32| Duration::from_secs(count.into());
    Check {
        path: check.path.clone(),
        matcher: check.statuses().unwrap_or_else(|| vec![(200, 200)]),
        interval: seconds(check.interval),
        timeout: seconds(check.timeout),
        healthy_threshold: check.healthy,
        unhealthy_threshold: check.unhealthy,
    }
}

fn heads(balancer: &model::LoadBalancer, listener: &model::Listener) -> Heads {
    let routing = &balancer.routing;
    Heads {
        drop_invalid: routing.drop_invalid,
        preserve_host: routing.preserve_host,
        forwarded_for: match routing.forwarded_for.as_str() {
            "preserve" => ForwardedFor::Preserve,
            "remove" => ForwardedFor::Remove,
            _ => ForwardedFor::Append,
        },
        client_port: routing.client_port,
        tls_headers: routing.tls_headers,
        server: !listener.nameless,
    }
}

/// A policy that is there no longer, as after an update, allows nothing.
fn tls(wanted: &model::Tls, balancer: &model::LoadBalancer, certificates: &Certificates) -> Tls {
    let policy = ssl_policies::find(&wanted.policy).ok();
    Tls {
        certificates: wanted.certificates.iter().filter_map(|arn| certificates.get(arn).cloned()).collect(),
        tls12: policy.is_some_and(|policy| policy.tls12),
        tls13: policy.is_some_and(|policy| policy.tls13),
        http2: balancer.routing.http2,
    }
}

fn sharing(sharing: &model::Sharing) -> Sharing {
    let seconds = |count: u32| Duration::from_secs(count.into());
    let count = |number: u32| usize::try_from(number).unwrap_or(usize::MAX);
    Sharing {
        algorithm: match sharing.algorithm.as_str() {
            "least_outstanding_requests" => Algorithm::LeastOutstanding,
            "weighted_random" => Algorithm::Random,
            _ => Algorithm::RoundRobin,
        },
        slow_start: seconds(sharing.slow_start),
        sticky: sharing.sticky.then(|| match sharing.by_application {
            false => Sticky::Balancer(seconds(sharing.balancer_cookie)),
            true => Sticky::Application(sharing.cookie_name.clone(), seconds(sharing.application_cookie)),
        }),
        least_healthy: count(sharing.least_healthy),
        least_healthy_percent: count(sharing.least_healthy_percent.unwrap_or(0)),
    }
}

fn rule_of(rule: &model::Rule) -> Rule {
    let patterns = |values: &[String]| values.iter().map(Pattern::new).collect();
    let condition = |condition: &model::Condition| match condition {
        model::Condition::Path(values) => Condition::Path(patterns(values)),
        model::Condition::Host(values) => Condition::Host(patterns(values)),
        model::Condition::Header(name, values) => Condition::Header(name.clone(), patterns(values)),
        model::Condition::Method(values) => Condition::Method(values.clone()),
        model::Condition::Query(values) => {
            let pair = |(name, value): &(Option<String>, String)| {
                (name.as_ref().map(Pattern::escaped), Pattern::escaped(value))
            };
            Condition::Query(values.iter().map(pair).collect())
        }
        model::Condition::Source(values) => {
            let network = |text: &String| network(text).map(|(address, bits)| Network { address, bits });
            Condition::Source(values.iter().filter_map(network).collect())
        }
    };
    Rule {
        priority: rule.priority,
        conditions: rule.conditions.iter().map(condition).collect(),
        action: action(&rule.action),
    }
}

fn action(action: &model::Action) -> Action {
    match action {
        model::Action::Forward(forward) => {
            let share =
                |(group, weight): &(String, u32)| Weighted { group: GroupId::from(group.as_str()), weight: *weight };
            let sticky = forward.sticky.map(|seconds| Duration::from_secs(seconds.into()));
            Action::Forward(forward.shares.iter().map(share).collect(), sticky)
        }
        model::Action::Fixed { status, content_type, body } => Action::Fixed(Fixed {
            status: *status,
            content_type: content_type.clone(),
            body: body.clone().unwrap_or_default(),
        }),
        model::Action::Redirect { status, protocol, host, port, path, query } => Action::Redirect(Redirect {
            status: *status,
            protocol: protocol.clone(),
            host: host.clone(),
            port: port.clone(),
            path: path.clone(),
            query: query.clone(),
        }),
    }
}

#[cfg(test)]
mod tests {
    use model::Timestamp;

    use super::*;
    use ::model;

    const GROUP: &str = "123456789012/us-east-2/g/1";
    const BALANCER: &str = "123456789012/us-east-2/app/b/1";

    fn records() -> Records {
        let check = crate::model::Check {
            port: Some(9000),
            path: "/health".to_owned(),
            interval: 30,
            timeout: 5,
            healthy: 5,
            unhealthy: 2,
            matcher: "200-299".to_owned(),
        };
        let group = crate::model::TargetGroup {
            name: "g".to_owned(),
            port: 8080,
            vpc: "vpc-1".to_owned(),
            check,
            deregistration_delay: 300,
            created_at: Timestamp::from_secs(0),
            sharing: Default::default(),
        };
        let target = crate::model::Target {
            address: Ipv4Addr::new(172, 31, 0, 9),
            port: 8080,
            zone: "us-east-2a".to_owned(),
            draining_until: None,
        };
        let balancer = crate::model::LoadBalancer {
            name: "b".to_owned(),
            internal: false,
            dns_name: "b-1.us-east-2.elb.localhost".to_owned(),
            vpc: "vpc-1".to_owned(),
            zones: Vec::new(),
            groups: Vec::new(),
            created_at: Timestamp::from_secs(0),
            round: 0,
            provisioned: Some(0),
            interfaces: vec!["eni-1".to_owned()],
            idle_timeout: 60,
            keep_alive: 3600,
            deletion_protection: false,
            routing: Default::default(),
            access_logs: Default::default(),
        };
        Records {
            balancers: [(BALANCER.to_owned(), Arc::new(balancer))].into(),
            groups: [(GROUP.to_owned(), Arc::new(group))].into(),
            targets: [(format!("{GROUP}/172.31.0.9:8080"), Arc::new(target))].into(),
            ..Records::default()
        }
    }

    fn listener() -> crate::model::Listener {
        crate::model::Listener {
            port: 80,
            default: crate::model::Action::Forward(crate::model::Forward {
                shares: vec![(GROUP.to_owned(), 1)],
                sticky: None,
                idle_sticky: None,
            }),
            default_rule: "d".to_owned(),
            created_at: Timestamp::from_secs(0),
            tls: None,
            nameless: false,
        }
    }

    #[test]
    fn only_targets_in_use_are_looked_for() {
        let mut records = records();
        assert_eq!(questions(&records), []);
        records.listeners.insert(format!("{BALANCER}/l"), Arc::new(listener()));
        let asked = questions(&records);
        assert_eq!(asked.iter().map(|question| question.port).collect::<Vec<_>>(), [8080, 9000]);
        assert_eq!(asked[0].sources, ["eni-1"]);
    }

    #[test]
    fn a_target_is_where_the_network_says() {
        let mut records = records();
        records.listeners.insert(format!("{BALANCER}/l"), Arc::new(listener()));
        let place: SocketAddr = ([127, 0, 0, 1], 32768).into();
        let answers = questions(&records).into_iter().map(|question| {
            let found = (question.port == 8080).then_some(place);
            (question, found)
        });
        let world = world(&records, &answers.collect(), &Certificates::new());
        let group = &world.groups[&GroupId::from(GROUP)];
        let target = group.targets.values().next().unwrap();
        assert_eq!((target.endpoint, target.check_endpoint, target.check_port), (Some(place), None, 9000));
        assert_eq!(group.check.matcher, [(200, 299)]);
        assert_eq!(world.listeners.len(), 1);
    }
}
