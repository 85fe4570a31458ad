//! What callers must be allowed to do.
//!
//! Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Secrets Manager".

use door::{Call, Requirement};
use model::Arn;
use shapes_secretsmanager::Tag;

use crate::Secrets;

impl Secrets {
    /// An action on a secret. One that does not exist stands with six question marks at its end, which the pattern that
    /// AWS recommends (`name-??????`) fits, as well as `name*`.
    pub(crate) fn on_secret(&self, action: &str, id: &str, call: &Call) -> Requirement {
        let requirement = match self.find(call, id) {
            Ok(found) => Requirement::on(action, &found.secret.arn(&call.region, &call.account)),
            Err(_) if id.starts_with("arn:") => {
                Requirement { action: action.to_owned(), resource: id.to_owned(), context: Vec::new() }
            }
            Err(_) => Requirement::on(action, &new(id, call)),
        };
        let arn = requirement.resource.clone();
        // There are no replicas, so a secret's first region is its own.
        let requirement = requirement.with("secretsmanager:SecretPrimaryRegion", call.region.as_str());
        requirement.with("secretsmanager:SecretId", arn)
    }

    /// Making a secret, with its tags.
    pub(crate) fn creating(
        &self,
        name: &str,
        (description, key): (Option<&str>, Option<&str>),
        tags: &[Tag],
        call: &Call,
    ) -> Vec<Requirement> {
        let on = |action: &str| {
            let asked = requested(Requirement::on(action, &new(name, call)), tags).with("secretsmanager:Name", name);
            described(asked, description, key)
        };
        let mut all = vec![on("secretsmanager:CreateSecret")];
        if !tags.is_empty() {
            all.push(on("secretsmanager:TagResource"));
        }
        all
    }
}

fn new(name: &str, call: &Call) -> Arn {
    Arn::regional("secretsmanager", &call.region, &call.account, format!("secret:{name}-??????"))
}

/// The condition keys of a description and of the key that encrypts.
pub(crate) fn described(asked: Requirement, description: Option<&str>, key: Option<&str>) -> Requirement {
    let given = [("secretsmanager:Description", description), ("secretsmanager:KmsKeyId", key)];
    let given = given.into_iter().filter_map(|(name, value)| Some((name, value?)));
    given.fold(asked, |asked, (name, value)| asked.with(name, value))
}

/// The condition keys of the tags in a request.
pub(crate) fn requested(asked: Requirement, tags: &[Tag]) -> Requirement {
    let pair = |tag: &Tag| (tag.key.clone().unwrap_or_default(), tag.value.clone().unwrap_or_default());
    asked.with_request_tags(tags.iter().map(pair))
}
