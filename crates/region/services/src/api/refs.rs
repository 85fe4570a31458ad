//! What a request names: clusters, services, tasks and task definitions, by name or by ARN.
//!
//! Source: Amazon ECS API Reference: "The short name or full Amazon Resource Name (ARN)"; a service's ARN comes with its
//! cluster or, in the old form, without.

use std::sync::Arc;

use model::Arn;

use crate::Services;
use crate::errors::ServicesError;
use crate::model::{
    Cluster, ClusterKey, ClusterName, ClusterStatus, Definition, DefinitionId, Family, Scope, ServiceKey, TaskId,
    TaskKey,
};

/// The cluster that is meant where none is named.
const DEFAULT: &str = "default";

/// The resource of an ARN of this scope that begins with `kind/`, without that; the text itself where it is no ARN.
fn resource<'a>(scope: &Scope, kind: &str, given: &'a str) -> Result<&'a str, ServicesError> {
    if !given.starts_with("arn:") {
        return Ok(given);
    }
    let invalid = || ServicesError::parameter(format!("Invalid identifier: {given}"));
    let arn: Arn = given.parse().map_err(|_| invalid())?;
    if arn.service != "ecs" || arn.region != scope.region.as_str() || arn.account != scope.account.as_str() {
        return Err(invalid());
    }
    let start = given.len() - arn.resource.len();
    given[start..].strip_prefix(kind).and_then(|rest| rest.strip_prefix('/')).ok_or_else(invalid)
}

/// A cluster, by name or ARN.
pub(crate) fn cluster(scope: &Scope, given: Option<&str>) -> Result<ClusterKey, ServicesError> {
    let name = resource(scope, "cluster", given.filter(|given| !given.is_empty()).unwrap_or(DEFAULT))?;
    let name: ClusterName = name.parse().map_err(|_| ServicesError::ClusterNotFound)?;
    Ok(ClusterKey { scope: scope.clone(), name })
}

/// A service, by name or ARN.
pub(crate) fn service(scope: &Scope, within: Option<&str>, given: &str) -> Result<ServiceKey, ServicesError> {
    service_in(cluster(scope, within)?, given)
}

/// A service of a cluster, by name or ARN.
pub(crate) fn service_in(cluster: ClusterKey, given: &str) -> Result<ServiceKey, ServicesError> {
    let rest = resource(&cluster.scope, "service", given)?;
    let name = split(&cluster, rest)?;
    let name = name.parse().map_err(|_| ServicesError::ServiceNotFound)?;
    Ok(ServiceKey { cluster, name })
}

/// A task, by id or ARN.
pub(crate) fn task(scope: &Scope, within: Option<&str>, given: &str) -> Result<TaskKey, ServicesError> {
    let cluster = cluster(scope, within)?;
    let rest = resource(scope, "task", given)?;
    let id = split(&cluster, rest)?;
    let unlike = || ServicesError::parameter("taskId length should be one of [32,36]");
    let id = TaskId::try_from(id.to_ascii_lowercase()).map_err(|_| unlike())?;
    Ok(TaskKey { cluster, id })
}

/// The name after `cluster/`, which must be the cluster that was asked for.
fn split<'a>(cluster: &ClusterKey, rest: &'a str) -> Result<&'a str, ServicesError> {
    match rest.split_once('/') {
        None => Ok(rest),
        Some((named, name)) if named == cluster.name.as_str() => Ok(name),
        Some((named, _)) => Err(ServicesError::parameter(format!(
            "Invalid identifier: Identifier is for cluster {named}. Your cluster is {}",
            cluster.name
        ))),
    }
}

/// A task definition as a request names it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct DefinitionRef {
    pub(crate) family: Family,
    /// The latest ACTIVE one where none is given.
    pub(crate) revision: Option<u32>,
}

/// `family`, `family:revision` or an ARN; nothing where it is none of these.
pub(crate) fn definition(scope: &Scope, given: &str) -> Option<DefinitionRef> {
    let rest = resource(scope, "task-definition", given).ok()?;
    let (family, revision) = match rest.split_once(':') {
        None => (rest, None),
        Some((family, revision)) => (family, Some(revision.parse().ok()?)),
    };
    Some(DefinitionRef { family: family.parse().ok()?, revision })
}

impl Services {
    /// A cluster that can be used.
    pub(crate) fn active_cluster(&self, key: &ClusterKey) -> Result<Arc<Cluster>, ServicesError> {
        let found = self.tables.clusters.get(&key.key());
        found.filter(|cluster| cluster.status == ClusterStatus::Active).ok_or(ServicesError::ClusterNotFound)
    }

    /// A revision of a task definition, INACTIVE ones included.
    pub(crate) fn find_definition(&self, scope: &Scope, given: &str) -> Option<Arc<Definition>> {
        let DefinitionRef { family, revision } = definition(scope, given)?;
        match revision {
            Some(revision) => self.tables.definition(scope, &DefinitionId { family, revision }),
            None => {
                let revisions = self.tables.definitions.scan(&format!("{}/{family}/", scope.key()));
                revisions.into_iter().rev().map(|(_, one)| one).find(|one| one.deregistered_at.is_none())
            }
        }
    }

    /// A task definition that new tasks may be made of.
    pub(crate) fn usable_definition(&self, scope: &Scope, given: &str) -> Result<Arc<Definition>, ServicesError> {
        let found = self.find_definition(scope, given);
        let found = found.ok_or_else(|| ServicesError::client("TaskDefinition not found."))?;
        if found.deregistered_at.is_some() {
            return Err(ServicesError::client("TaskDefinition is inactive"));
        }
        Ok(found)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing;

    fn scope() -> Scope {
        testing::cluster().scope
    }

    #[test]
    fn names_and_arns_lead_to_the_same() {
        let arn = testing::cluster().arn().to_string();
        for given in ["my-cluster", arn.as_str()] {
            assert_eq!(cluster(&scope(), Some(given)).unwrap(), testing::cluster());
        }
        assert_eq!(cluster(&scope(), None).unwrap().name.as_str(), "default");
        let key = testing::service_key();
        let old = format!("arn:aws:ecs:us-east-2:123456789012:service/{}", key.name);
        for given in [key.name.as_str(), key.arn().to_string().as_str(), old.as_str()] {
            assert_eq!(service(&scope(), Some("my-cluster"), given).unwrap(), key, "{given}");
        }
    }

    #[test]
    fn what_is_elsewhere_is_not_found_here() {
        for given in [
            "arn:aws:ecs:eu-west-1:123456789012:cluster/my-cluster",
            "arn:aws:ecs:us-east-2:999999999999:cluster/my-cluster",
            "arn:aws:s3:::my-cluster",
            "arn:aws:ecs:us-east-2:123456789012:service/my-cluster/x",
            "a/b",
        ] {
            assert!(cluster(&scope(), Some(given)).is_err(), "{given}");
        }
        let other = "arn:aws:ecs:us-east-2:123456789012:service/other/my-service";
        let error = service(&scope(), Some("my-cluster"), other).unwrap_err().to_string();
        assert_eq!(error, "Invalid identifier: Identifier is for cluster other. Your cluster is my-cluster");
    }

    #[test]
    fn task_definitions_have_a_revision_or_none() {
        let family = |text: &str| definition(&scope(), text).map(|one| (one.family.to_string(), one.revision));
        assert_eq!(family("web"), Some(("web".to_owned(), None)));
        assert_eq!(family("web:3"), Some(("web".to_owned(), Some(3))));
        let arn = "arn:aws:ecs:us-east-2:123456789012:task-definition/web:3";
        assert_eq!(family(arn), Some(("web".to_owned(), Some(3))));
        assert_eq!((family("web:x"), family("")), (None, None));
    }
}
