//! What an operation asks of its caller.

use model::{Arn, ServicePrincipal};

/// An action on a resource, with the condition keys that the operation knows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Requirement {
    /// `ecr:PutImage`.
    pub action: String,
    /// An ARN, or `*` for the actions that take no resource.
    pub resource: String,
    /// Condition keys and their values.
    pub context: Vec<(String, Vec<String>)>,
}

impl Requirement {
    /// An action on one resource.
    pub fn on(action: &str, resource: &Arn) -> Self {
        Self { action: action.to_owned(), resource: resource.to_string(), context: Vec::new() }
    }

    /// An action that takes no resource.
    pub fn any(action: &str) -> Self {
        Self { action: action.to_owned(), resource: "*".to_owned(), context: Vec::new() }
    }

    /// `iam:PassRole`: handing `role` over to `service`.
    pub fn pass_role(role: &Arn, service: ServicePrincipal) -> Self {
        Self::on("iam:PassRole", role).with("iam:PassedToService", service.as_str())
    }

    /// Adds a condition key with one value.
    #[must_use]
    pub fn with(self, key: &str, value: impl Into<String>) -> Self {
        self.with_all(key, [value.into()])
    }

    /// Adds a condition key with several values.
    #[must_use]
    pub fn with_all(mut self, key: &str, values: impl IntoIterator<Item = String>) -> Self {
        self.context.push((key.to_owned(), values.into_iter().collect()));
        self
    }

    /// Adds the condition keys of the tags that a request gives: `aws:RequestTag/<key>` and `aws:TagKeys`. A request
    /// without tags has neither.
    #[must_use]
    pub fn with_request_tags(mut self, tags: impl IntoIterator<Item = (String, String)>) -> Self {
        let mut keys = Vec::new();
        for (key, value) in tags {
            self = self.with(&format!("aws:RequestTag/{key}"), value);
            keys.push(key);
        }
        self.with_tag_keys(keys)
    }

    /// Adds the condition key of the tags that a request takes away: `aws:TagKeys`.
    #[must_use]
    pub fn with_tag_keys(self, keys: impl IntoIterator<Item = String>) -> Self {
        let mut keys = keys.into_iter().peekable();
        if keys.peek().is_none() { self } else { self.with_all("aws:TagKeys", keys) }
    }
}

/// Whether a tag's key is one of those that AWS keeps for itself: they begin with `aws:`, in whatever case.
///
/// Source: Tagging AWS Resources User Guide, "Tag naming limits and requirements".
pub fn is_reserved_tag(key: &str) -> bool {
    key.get(..4).is_some_and(|start| start.eq_ignore_ascii_case("aws:"))
}
