//! What callers must be allowed to do, in the resources and condition keys of the Service Authorization Reference.
//!
//! Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon Elastic Container
//! Service". An input may name what has no valid name; it then stands in the ARN as it was given, and is refused later.

use door::{Call, Requirement};
use model::Arn;
use shapes_ecs as ecs;

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
