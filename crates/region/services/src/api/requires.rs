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

/// Tagging at creation is a permission of its own.
pub(crate) fn tagging(on: &Requirement, creating: &str, tags: Option<&Vec<ecs::Tag>>) -> Option<Requirement> {
    let tags = tags.filter(|tags| !tags.is_empty())?;
    let base = Requirement {
        action: "ecs:TagResource".to_owned(),
        resource: on.resource.clone(),
        context: vec![("ecs:CreateAction".to_owned(), vec![creating.to_owned()])],
    };
    Some(with_tags(base, tags))
}

/// The condition keys of the tags in a request.
pub(crate) fn with_tags(mut requirement: Requirement, tags: &[ecs::Tag]) -> Requirement {
    let mut keys = Vec::new();
    for tag in tags {
        let key = tag.key.clone().unwrap_or_default();
        requirement = requirement.with(&format!("aws:RequestTag/{key}"), tag.value.clone().unwrap_or_default());
        keys.push(key);
    }
    requirement.with_all("aws:TagKeys", keys)
}
