//! The room's records in AWS's shapes.

mod cluster;
mod definition;
mod deployment;
mod service;
mod task;

use model::Arn;
use shapes_ecs as ecs;

use crate::model::{Network, Revision, TargetBinding};

pub(crate) use cluster::cluster;
pub(crate) use definition::definition;
pub(crate) use deployment::{brief, revision, service_deployment};
pub(crate) use service::service;
pub(crate) use task::task;

/// Fargate's platform that `LATEST` stands for.
pub(crate) const PLATFORM: &str = "1.4.0";

/// What a request wants shown beside the usual.
#[derive(Debug, Default, Clone, Copy)]
pub(crate) struct Include {
    pub(crate) tags: bool,
    pub(crate) settings: bool,
    pub(crate) statistics: bool,
}

impl Include {
    pub(crate) fn of(words: Option<&[String]>) -> Self {
        let has = |word: &str| words.is_some_and(|words| words.iter().any(|one| one == word));
        Self { tags: has("TAGS"), settings: has("SETTINGS"), statistics: has("STATISTICS") }
    }
}

/// What is not there.
pub(crate) fn missing(arn: &Arn) -> ecs::Failure {
    ecs::Failure { arn: Some(arn.to_string()), reason: Some("MISSING".to_owned()), detail: None }
}

#[expect(clippy::needless_pass_by_value, reason = "a number or a name alike")]
fn text(text: impl ToString) -> Option<String> {
    Some(text.to_string())
}

/// A text that is there already.
fn own(text: &str) -> Option<String> {
    Some(text.to_owned())
}

fn network(network: &Network) -> ecs::NetworkConfiguration {
    ecs::NetworkConfiguration {
        awsvpc_configuration: Some(ecs::AwsVpcConfiguration {
            assign_public_ip: text(if network.public_address { "ENABLED" } else { "DISABLED" }),
            security_groups: Some(network.security_groups.clone()),
            subnets: network.subnets.clone(),
        }),
    }
}

fn balancers(targets: &[TargetBinding]) -> Vec<ecs::LoadBalancer> {
    let show = |target: &TargetBinding| ecs::LoadBalancer {
        container_name: text(&target.container),
        container_port: Some(target.port.into()),
        target_group_arn: text(&target.group),
    };
    targets.iter().map(show).collect()
}

/// The strategy that shares a revision's tasks out, where there is one.
fn shared(revision: &Revision) -> Option<Vec<ecs::CapacityProviderStrategyItem>> {
    Some(super::capacity::show(&revision.strategy)).filter(|items| !items.is_empty())
}

/// The launch type of what has no strategy.
fn launched(revision: Option<&Revision>) -> Option<String> {
    let shared = revision.is_some_and(|one| !one.strategy.is_empty());
    (!shared).then(|| "FARGATE".to_owned())
}

/// `LATEST` in the number that it stands for.
fn platform(version: &str) -> String {
    if version == "LATEST" { PLATFORM.to_owned() } else { version.to_owned() }
}
