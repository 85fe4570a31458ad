//! What callers must be allowed to do.
//!
//! Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Systems Manager".

use door::{Call, Requirement};
use model::Arn;
use shapes_ssm::Tag;

use super::name::{Reference, qualified};

/// An action on a parameter, or on the parameters below a path. An ARN of somewhere else stands for itself.
pub(crate) fn on_parameter(action: &str, text: &str, call: &Call) -> Requirement {
    match Reference::read(text, &call.region, &call.account) {
        Some(reference) => {
            let resource = format!("parameter{}", qualified(&reference.name));
            Requirement::on(action, &Arn::regional("ssm", &call.region, &call.account, resource))
        }
        None => Requirement { action: action.to_owned(), resource: text.to_owned(), context: Vec::new() },
    }
}

/// `DescribeParameters` is about all of a region's parameters.
pub(crate) fn on_all(action: &str, call: &Call) -> Requirement {
    Requirement::on(action, &Arn::regional("ssm", &call.region, &call.account, "*"))
}

/// The condition keys of the tags in a request.
pub(crate) fn requested(asked: Requirement, tags: &[Tag]) -> Requirement {
    asked.with_request_tags(tags.iter().map(|tag| (tag.key.clone(), tag.value.clone())))
}
