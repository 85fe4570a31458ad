//! What callers must be allowed to do, in the resources and condition keys of the Service Authorization Reference.
//!
//! Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon Elastic Container
//! Service". An input may name what has no valid name; it then stands in the ARN as it was given, and is refused later.

use std::collections::BTreeSet;

use door::{Call, Requirement};
use model::Arn;
use shapes_ecs as ecs;

use super::scope;
use crate::Services;

/// The ARN of the cluster that an input names.
pub(crate) fn cluster_arn(call: &Call, given: Option<&str>) -> Arn {
    named(call, "cluster", None, given.unwrap_or("default"))
}

/// The last part of what may be an ARN.
fn last(given: &str) -> &str {
    if given.starts_with("arn:") { given.rsplit(['/', ':']).next().unwrap_or(given) } else { given }
}

fn named(call: &Call, kind: &str, cluster: Option<&str>, given: &str) -> Arn {
    let arn = |resource: String| Arn::regional("ecs", &call.region, &call.account, resource);
    match cluster {
        Some(cluster) => arn(format!("{kind}/{}/{}", last(cluster), last(given))),
        None if given.starts_with("arn:") => given.parse().unwrap_or_else(|_| arn(format!("{kind}/{given}"))),
        None => arn(format!("{kind}/{given}")),
    }
}

/// An action on a cluster.
pub(crate) fn on_cluster(action: &str, call: &Call, given: Option<&str>) -> Requirement {
    Requirement::on(action, &cluster_arn(call, given))
}

/// An action on something within a cluster: `service`, `task`, `container-instance`.
pub(crate) fn within(action: &str, call: &Call, kind: &str, cluster: Option<&str>, given: &str) -> Requirement {
    let resource = named(call, kind, Some(cluster.unwrap_or("default")), given);
    Requirement::on(action, &resource).with("ecs:cluster", cluster_arn(call, cluster).to_string())
}

/// An action on what an ARN names.
pub(crate) fn on_arn(action: &str, call: &Call, given: &str) -> Requirement {
    Requirement::on(action, &named(call, "resource", None, given))
}

/// What a request says of the tasks of a service; what it does not say stays as it is.
#[derive(Default)]
pub(crate) struct Asked<'a> {
    /// `taskDefinition`.
    pub(crate) definition: Option<&'a str>,
    /// `capacityProviderStrategy`.
    pub(crate) strategy: Option<&'a Vec<ecs::CapacityProviderStrategyItem>>,
    /// `networkConfiguration`.
    pub(crate) network: Option<&'a ecs::NetworkConfiguration>,
    /// `propagateTags`.
    pub(crate) propagate_tags: Option<&'a str>,
    /// `enableECSManagedTags`.
    pub(crate) managed_tags: Option<bool>,
}

/// What no service of this region has, and what policies ask for.
const NEVER: [&str; 4] =
    ["ecs:enable-ebs-volumes", "ecs:enable-execute-command", "ecs:enable-service-connect", "ecs:enable-vpc-lattice"];

/// The condition keys of CreateService and UpdateService.
pub(crate) fn with_service(room: &Services, mut asked: Requirement, call: &Call, given: &Asked<'_>) -> Requirement {
    let scope = scope(call);
    if let Some(named) = given.definition {
        let found = room.find_definition(&scope, named);
        let arn = found.as_ref().map_or_else(
            || self::named(call, "task-definition", None, named).to_string(),
            |definition| definition.id.arn_text(&scope),
        );
        asked = asked.with("ecs:task-definition", arn);
        if let Some(definition) = found {
            asked = with_size(asked, definition.cpu, definition.memory);
        }
    }
    asked = with_strategy(asked, call, given.strategy);
    if let Some(network) = given.network.and_then(|network| network.awsvpc_configuration.as_ref()) {
        let public = network.assign_public_ip.as_deref() == Some("ENABLED");
        asked = asked
            .with_all("ecs:subnet", network.subnets.iter().cloned())
            .with("ecs:auto-assign-public-ip", public.to_string());
    }
    if let Some(from) = given.propagate_tags {
        asked = asked.with("ecs:propagate-tags", from);
    }
    if let Some(managed) = given.managed_tags {
        asked = asked.with("ecs:enable-ecs-managed-tags", managed.to_string());
    }
    NEVER.into_iter().fold(asked, |asked, key| asked.with(key, "false"))
}

/// The condition keys of a task's size.
pub(crate) fn with_size(asked: Requirement, cpu: u32, memory: u32) -> Requirement {
    asked.with("ecs:task-cpu", cpu.to_string()).with("ecs:task-memory", memory.to_string())
}

/// The condition key of the capacity providers of a strategy.
pub(crate) fn with_strategy(
    asked: Requirement,
    call: &Call,
    given: Option<&Vec<ecs::CapacityProviderStrategyItem>>,
) -> Requirement {
    with_providers(asked, call, given.into_iter().flatten().map(|item| item.capacity_provider.as_str()))
}

/// The condition key of capacity providers, each once; none where none is named.
pub(crate) fn with_providers<'a>(asked: Requirement, call: &Call, given: impl Iterator<Item = &'a str>) -> Requirement {
    let arns: BTreeSet<String> = given.map(|name| named(call, "capacity-provider", None, name).to_string()).collect();
    if arns.is_empty() { asked } else { asked.with_all("ecs:capacity-provider", arns) }
}

/// The tags of a request.
fn pairs(tags: &[ecs::Tag]) -> impl Iterator<Item = (String, String)> {
    tags.iter().map(|tag| (tag.key.clone().unwrap_or_default(), tag.value.clone().unwrap_or_default()))
}

/// What makes something with tags: the tags are condition keys of the action itself, and tagging at creation is a
/// permission of its own.
pub(crate) fn creating(create: Requirement, tagged: &str, tags: Option<&Vec<ecs::Tag>>) -> Vec<Requirement> {
    let Some(tags) = tags.filter(|tags| !tags.is_empty()) else { return vec![create] };
    let tagging = Requirement {
        action: "ecs:TagResource".to_owned(),
        resource: tagged.to_owned(),
        context: vec![(
            "ecs:CreateAction".to_owned(),
            vec![create.action.split_once(':').map_or("", |(_, name)| name).to_owned()],
        )],
    };
    vec![create.with_request_tags(pairs(tags)), with_tags(tagging, tags)]
}

/// The condition keys of the tags in a request.
pub(crate) fn with_tags(requirement: Requirement, tags: &[ecs::Tag]) -> Requirement {
    requirement.with_request_tags(pairs(tags))
}
