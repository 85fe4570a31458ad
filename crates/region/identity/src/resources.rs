//! Whom and what the operations are about: ARNs, and what they ask of their caller.
//!
//! Source: Service Authorization Reference, "AWS Identity and Access Management (IAM)".

use std::collections::BTreeMap;

use door::{Call, Requirement, ResourceTags};
use model::{AccountId, Arn, Principal, Region};
use shapes_iam::{AttachedPermissionsBoundary, Tag};

use crate::model::{Entity, Role, User};
use crate::room::Identity;
use crate::{IdentityError, tables};

impl Identity {
    /// An action on a role by its name. One that does not exist counts as without a path.
    pub(crate) fn on_role(&self, action: &str, name: &str) -> Requirement {
        match self.tables().roles.get(&tables::key(name)) {
            Some(role) => Requirement::on(action, &role.arn(self.account())),
            None => self.on_new(action, "role", None, name),
        }
    }

    /// An action on a user by name.
    pub(crate) fn on_user(&self, action: &str, name: &str) -> Requirement {
        match self.tables().users.get(&tables::key(name)) {
            Some(user) => Requirement::on(action, &user.arn(self.account())),
            None => self.on_new(action, "user", None, name),
        }
    }

    /// An action on a user by name, or on the caller itself.
    pub(crate) fn on_user_or_self(&self, action: &str, name: Option<&str>, call: &Call) -> Requirement {
        match name {
            Some(name) => self.on_user(action, name),
            None => Requirement::on(action, &call.caller.identity_arn()),
        }
    }

    /// An action on a managed policy by its ARN.
    pub(crate) fn on_policy(action: &str, arn: &str) -> Requirement {
        Requirement { action: action.to_owned(), resource: arn.to_owned(), context: Vec::new() }
    }

    /// An action on what is to be made.
    pub(crate) fn on_new(&self, action: &str, kind: &str, path: Option<&str>, name: &str) -> Requirement {
        let path = path.unwrap_or("/");
        Requirement::on(action, &Arn::global("iam", self.account(), format!("{kind}{path}{name}")))
    }

    /// What making something asks for: the action itself, and tagging where there are tags.
    pub(crate) fn creating(made: Requirement, tagging: &str, tags: Option<&[Tag]>) -> Vec<Requirement> {
        let Some(tags) = tags.filter(|tags| !tags.is_empty()) else { return vec![made] };
        let made = requested(made, tags);
        vec![Requirement { action: tagging.to_owned(), ..made.clone() }, made]
    }

    /// The user that an operation on access keys is about.
    pub(crate) fn user_or_self(&self, name: Option<&str>, call: &Call) -> Result<String, IdentityError> {
        match (name, &call.caller.principal) {
            (Some(name), _) => Ok(name.to_owned()),
            (None, Principal::User { name, .. }) => Ok(name.clone()),
            (None, _) => {
                let text = "Must specify userName when calling with non-User credentials";
                Err(IdentityError::Validation(text.to_owned()))
            }
        }
    }
}

/// The condition key of the permissions boundary that a role or a user gets, or has.
pub(crate) fn bounded(requirement: Requirement, boundary: Option<&str>) -> Requirement {
    match boundary {
        Some(arn) => requirement.with("iam:PermissionsBoundary", arn),
        None => requirement,
    }
}

/// The condition keys of tags in a request.
pub(crate) fn requested(requirement: Requirement, tags: &[Tag]) -> Requirement {
    requirement.with_request_tags(tags.iter().map(|tag| (tag.key.clone(), tag.value.clone())))
}

/// The tags of roles, users and managed policies.
impl ResourceTags for Identity {
    fn tags(&self, resource: &Arn, _: &AccountId, _: &Region) -> Vec<(String, String)> {
        let Some((kind, path)) = resource.resource.split_once('/') else { return Vec::new() };
        let name = tables::key(path.rsplit('/').next().unwrap_or_default());
        let tables = self.tables();
        let found = match kind {
            "role" => self.role(resource).map(|role| role.own.tags.clone()),
            "user" => tables
                .users
                .get(&name)
                .filter(|user| user.arn(self.account()) == *resource)
                .map(|user| user.own.tags.clone()),
            "policy" => self.policy(&resource.to_string()).map(|(_, policy)| policy.tags.clone()),
            _ => None,
        };
        found.unwrap_or_default().into_iter().collect()
    }

    fn own_key(&self) -> Option<&'static str> {
        Some("iam:ResourceTag/")
    }
}

/// The most tags that anything has.
const TAGS: usize = 50;

/// Adds tags to those that are there.
pub(crate) fn add_tags(have: &mut BTreeMap<String, String>, tags: Vec<Tag>) -> Result<(), IdentityError> {
    let mut given = std::collections::BTreeSet::new();
    for Tag { key, value } in tags {
        if !given.insert(key.to_lowercase()) {
            let text = "Duplicate tag keys found. Please note that Tag keys are case insensitive.";
            return Err(IdentityError::Input(text.to_owned()));
        }
        if door::is_reserved_tag(&key) {
            let text = "System tags cannot be added/updated/deleted: tag keys that begin with aws: are reserved.";
            return Err(IdentityError::Input(text.to_owned()));
        }
        have.retain(|known, _| !known.eq_ignore_ascii_case(&key));
        have.insert(key, value);
    }
    if have.len() > TAGS {
        return Err(IdentityError::Limit(format!("The number of tags has reached the maximum limit of {TAGS}.")));
    }
    Ok(())
}

/// Tags as the answers have them.
pub(crate) fn tags_out(tags: &BTreeMap<String, String>) -> Vec<Tag> {
    tags.iter().map(|(key, value)| Tag { key: key.clone(), value: value.clone() }).collect()
}

/// The permissions boundary of a role or a user. Its type has one value only, and not the one of the model.
fn boundary_out(own: &Entity) -> Option<AttachedPermissionsBoundary> {
    let kind = Some("Policy".to_owned());
    let out = |arn: &String| AttachedPermissionsBoundary {
        permissions_boundary_type: kind,
        permissions_boundary_arn: Some(arn.clone()),
    };
    own.boundary.as_ref().map(out)
}

/// A role as the answers have it.
pub(crate) fn role_out(role: &Role, room: &Identity) -> shapes_iam::Role {
    shapes_iam::Role {
        path: Some(role.own.path.clone()),
        role_name: Some(role.own.name.clone()),
        role_id: Some(role.own.id.clone()),
        arn: Some(role.arn(room.account()).to_string()),
        create_date: Some(role.own.created),
        assume_role_policy_document: Some(crate::documents::encoded(&role.trust)),
        description: role.description.clone(),
        permissions_boundary: boundary_out(&role.own),
        max_session_duration: Some(role.longest_session),
        tags: Some(tags_out(&role.own.tags)).filter(|tags| !tags.is_empty()),
    }
}

/// A user as the answers have it.
pub(crate) fn user_out(user: &User, room: &Identity) -> shapes_iam::User {
    shapes_iam::User {
        path: Some(user.own.path.clone()),
        user_name: Some(user.own.name.clone()),
        user_id: Some(user.own.id.clone()),
        arn: Some(user.arn(room.account()).to_string()),
        create_date: Some(user.own.created),
        permissions_boundary: boundary_out(&user.own),
        tags: Some(tags_out(&user.own.tags)).filter(|tags| !tags.is_empty()),
    }
}
