//! The ARNs and IAM actions of a service with two names.

use door::{Call, Requirement};
use model::Principal;

/// `codestar-connections:GetConnection` or `codeconnections:GetConnection`, as the client signed.
pub(crate) fn action(call: &Call, operation: &str) -> String {
    format!("{}:{operation}", name(&call.service))
}

/// The name of the service that a text is, or the newer one.
pub(crate) fn name(service: &str) -> &'static str {
    if service == "codestar-connections" { "codestar-connections" } else { "codeconnections" }
}

/// An action on a connection.
pub(crate) fn on(action: String, arn: &str) -> Requirement {
    Requirement { action, resource: arn.to_owned(), context: Vec::new() }
}

/// What a caller needs to use a connection: a service by itself `longshore:<operation>`, anybody else
/// `UseConnection` under the service's name in the ARN that they give, with CodeConnections' condition keys.
///
/// Source: Service Authorization Reference, "AWS CodeConnections"; Developer Tools console User Guide, "Permissions
/// for using connections".
pub(crate) fn using(
    call: &Call,
    arn: &str,
    operation: &str,
    provider_action: &str,
    repository: &str,
    branch: Option<&str>,
) -> Requirement {
    let (service, asked) = use_connection(call, arn, operation, "read_only");
    let Some(service) = service else { return asked };
    let asked = asked
        .with(&format!("{service}:FullRepositoryId"), repository)
        .with(&format!("{service}:ProviderAction"), provider_action);
    match branch {
        Some(branch) => asked.with(&format!("{service}:BranchName"), branch),
        None => asked,
    }
}

/// As [`using`], for what writes to the provider. CodeConnections has no name for a commit's status among its provider
/// actions.
pub(crate) fn writing(call: &Call, arn: &str, operation: &str, repository: &str) -> Requirement {
    let (service, asked) = use_connection(call, arn, operation, "read_write");
    match service {
        Some(service) => asked.with(&format!("{service}:FullRepositoryId"), repository),
        None => asked,
    }
}

fn use_connection(call: &Call, arn: &str, operation: &str, needs: &str) -> (Option<&'static str>, Requirement) {
    if let Principal::Service(_) = call.caller.principal {
        return (None, on(format!("longshore:{operation}"), arn));
    }
    let service = name(arn.split(':').nth(2).unwrap_or_default());
    let asked = on(format!("{service}:UseConnection"), arn);
    (Some(service), asked.with(&format!("{service}:ProviderPermissionsRequired"), needs))
}
