//! May this caller do that? Denied unless allowed.

use std::sync::Arc;

use model::{Arn, Principal};
use policy::{Document, Policies, Request};
use wire::Error;
use wire::schema::Protocol;

use crate::door::Inner;
use crate::{Call, Requirement, linked};

/// Decides on every requirement.
///
/// # Errors
/// AWS's sentence for the first that is not met.
pub(crate) fn authorise(inner: &Inner, call: &Call, asked: &[Requirement], protocol: Protocol) -> Result<(), Error> {
    if let Principal::Service(service) = call.caller.principal {
        let may = |asked: &Requirement| linked::allows(service, &asked.action) || let_in(inner, call, asked);
        return match asked.iter().find(|asked| !may(asked)) {
            None => Ok(()),
            Some(asked) => Err(denied(call, asked, "because its service-linked role does not allow it", protocol)),
        };
    }
    let standing = inner.authority.get().map(|authority| authority.policies(&call.caller)).unwrap_or_default();
    let mut base = call.conditions();
    for (key, value) in inner.authority.get().map(|known| known.principal_tags(&call.caller)).unwrap_or_default() {
        base.set(&format!("aws:PrincipalTag/{key}"), value);
    }
    for requirement in asked {
        let resource: Option<Arn> = requirement.resource.parse().ok();
        let beside = resource.as_ref().and_then(|resource| resource_policy(inner, call, resource));
        let mut context = base.clone();
        if let Some(resource) = &resource {
            resource_tags(inner, call, requirement, resource, &mut context);
        }
        for (key, values) in &requirement.context {
            context.set_all(key, values.iter().cloned());
        }
        let request = Request {
            caller: &call.caller,
            action: &requirement.action,
            resource: &requirement.resource,
            owner: None,
            context: &context,
        };
        let decision = policy::evaluate(&request, &Policies::of(&standing).beside(beside.as_deref()));
        if !decision.allowed() {
            return Err(denied(call, requirement, &decision.because(&requirement.action), protocol));
        }
    }
    Ok(())
}

/// Whether the policy of a resource lets a service in: a topic's lets EventBridge publish.
fn let_in(inner: &Inner, call: &Call, asked: &Requirement) -> bool {
    let Some(document) = asked.resource.parse().ok().and_then(|arn| resource_policy(inner, call, &arn)) else {
        return false;
    };
    let mut context = call.conditions();
    for (key, values) in &asked.context {
        context.set_all(key, values.iter().cloned());
    }
    let Requirement { action, resource, .. } = asked;
    let request = Request { caller: &call.caller, action, resource, owner: None, context: &context };
    policy::evaluate(&request, &Policies::default().beside(Some(&document))).allowed()
}

fn resource_policy(inner: &Inner, call: &Call, resource: &Arn) -> Option<Arc<Document>> {
    let keepers = inner.resource_policies.read().ok()?;
    keepers.get(resource.service.as_str())?.policy(resource, &call.account, &call.region)
}

/// The resource's tags under AWS's key and the service's own, unless the room has said itself what they are.
fn resource_tags(inner: &Inner, call: &Call, asked: &Requirement, resource: &Arn, context: &mut policy::Context) {
    const GLOBAL: &str = "aws:ResourceTag/";
    if asked.context.iter().any(|(key, _)| key.starts_with(GLOBAL)) {
        return;
    }
    let keeper = match inner.resource_tags.read() {
        Ok(keepers) => keepers.get(resource.service.as_str()).cloned(),
        Err(_) => None,
    };
    let Some(keeper) = keeper else { return };
    for (key, value) in keeper.tags(resource, &call.account, &call.region) {
        if let Some(own) = keeper.own_key() {
            context.set(&format!("{own}{key}"), value.as_str());
        }
        context.set(&format!("{GLOBAL}{key}"), value);
    }
}

/// AWS's sentence in each protocol's form: S3 quotes the resource, EC2 begins with a sentence of its own and leaves out
/// the resource of actions that take none.
pub(crate) fn denied(call: &Call, asked: &Requirement, because: &str, protocol: Protocol) -> Error {
    let Requirement { action, resource, .. } = asked;
    let on = match protocol {
        Protocol::RestXml => format!(" on resource: \"{resource}\""),
        Protocol::Ec2 if resource == "*" => String::new(),
        _ => format!(" on resource: {resource}"),
    };
    let sentence = format!("User: {} is not authorized to perform: {action}{on} {because}", call.caller.arn());
    match protocol {
        Protocol::Json10 | Protocol::Json11 => Error::new("AccessDeniedException", 400, sentence),
        Protocol::Query | Protocol::RestXml => Error::new("AccessDenied", 403, sentence),
        Protocol::Ec2 => {
            let text = format!("You are not authorized to perform this operation. {sentence}");
            Error::new("UnauthorizedOperation", 403, text)
        }
    }
}
