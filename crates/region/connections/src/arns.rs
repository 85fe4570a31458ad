//! The ARNs and IAM actions of a service with two names.

use std::collections::BTreeMap;

use door::{Call, Requirement};
use model::{Arn, Principal};

use crate::tables::Tables;

/// `codestar-connections:GetConnection` or `codeconnections:GetConnection`, as the client signed.
pub(crate) fn action(call: &Call, operation: &str) -> String {
    format!("{}:{operation}", name(&call.service))
}

/// The name of the service that a text is, or the newer one.
pub(crate) fn name(service: &str) -> &'static str {
    if service == "codestar-connections" { "codestar-connections" } else { "codeconnections" }
}

/// An action on a connection, with its tags as condition keys.
pub(crate) fn on(tables: &Tables, action: String, arn: &str) -> Requirement {
    let mut requirement = Requirement { action, resource: arn.to_owned(), context: Vec::new() };
    if let Some(connection) = arn.parse::<Arn>().ok().and_then(|arn| tables.connection(&arn)) {
        for (key, value) in &connection.tags {
            requirement = requirement.with(&format!("aws:ResourceTag/{key}"), value);
        }
    }
    requirement
}

/// The condition keys of tags that a request brings.
pub(crate) fn with_tags(mut requirement: Requirement, tags: &BTreeMap<String, String>) -> Requirement {
    for (key, value) in tags {
        requirement = requirement.with(&format!("aws:RequestTag/{key}"), value);
    }
    if tags.is_empty() { requirement } else { requirement.with_all("aws:TagKeys", tags.keys().cloned()) }
}

/// What a caller needs to use a connection: a service by itself `longshore:<operation>`, anybody else
/// `UseConnection` under the service's name in the ARN that they give, with CodeConnections' condition keys.
///
/// Source: Service Authorization Reference, "AWS CodeConnections"; Developer Tools console User Guide, "Permissions
/// for using connections".
pub(crate) fn using(
    tables: &Tables,
    call: &Call,
    arn: &str,
    operation: &str,
    provider_action: &str,
    repository: &str,
    branch: Option<&str>,
) -> Requirement {
    if let Principal::Service(_) = call.caller.principal {
        return on(tables, format!("longshore:{operation}"), arn);
    }
    let service = name(arn.split(':').nth(2).unwrap_or_default());
    let mut requirement = on(tables, format!("{service}:UseConnection"), arn)
        .with(&format!("{service}:FullRepositoryId"), repository)
        .with(&format!("{service}:ProviderAction"), provider_action)
        .with(&format!("{service}:ProviderPermissionsRequired"), "read_only");
    if let Some(branch) = branch {
        requirement = requirement.with(&format!("{service}:BranchName"), branch);
    }
    requirement
}
