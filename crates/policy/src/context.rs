//! What is asked: the call, its caller, and the condition keys that come with it.

use std::borrow::Cow;

use model::{AccountId, Caller, Principal};

/// The condition keys of a call and their values. Keys are compared without regard to case, as AWS does.
///
/// Keys that follow from the caller alone (`aws:PrincipalArn`, `aws:username`, `aws:userid`, `aws:PrincipalAccount`,
/// `aws:PrincipalType`, `aws:PrincipalIsAWSService`, `aws:PrincipalServiceName`, `aws:ViaAWSService`,
/// `aws:TokenIssueTime`, `aws:SourceIdentity`) need not be set.
#[derive(Debug, Clone, Default)]
pub struct Context {
    entries: Vec<(String, Vec<String>)>,
}

impl Context {
    /// Gives a key its one value, in place of any that it had.
    pub fn set(&mut self, key: &str, value: impl Into<String>) {
        self.set_all(key, [value.into()]);
    }

    /// Gives a key its values, in place of any that it had. No values are as if the key was not there.
    pub fn set_all(&mut self, key: &str, values: impl IntoIterator<Item = String>) {
        let key = key.to_ascii_lowercase();
        let values = values.into_iter().collect();
        match self.entries.iter_mut().find(|(known, _)| *known == key) {
            Some((_, old)) => *old = values,
            None => self.entries.push((key, values)),
        }
    }

    /// As [`Self::set`], for building a context in one expression.
    #[must_use]
    pub fn with(mut self, key: &str, value: impl Into<String>) -> Self {
        self.set(key, value);
        self
    }

    /// The values of a key that is written in lower case.
    fn get(&self, key: &str) -> &[String] {
        self.entries.iter().find(|(known, _)| known == key).map_or(&[], |(_, values)| values)
    }
}

/// A call that waits for its decision.
#[derive(Debug, Clone, Copy)]
pub struct Request<'a> {
    /// Who calls.
    pub caller: &'a Caller,
    /// The action, such as `ecr:PutImage`.
    pub action: &'a str,
    /// The resource's ARN, or `*` where the action names none.
    pub resource: &'a str,
    /// The account that the resource belongs to; none where it is the caller's own.
    pub owner: Option<&'a AccountId>,
    /// The condition keys.
    pub context: &'a Context,
}

/// A principal that would take a role.
#[derive(Debug, Clone, Copy)]
pub struct TrustRequest<'a> {
    /// Who would take the role: a user, a session, or a service ([`Caller::service`]).
    pub caller: &'a Caller,
    /// `sts:AssumeRole`, or `sts:TagSession` beside it.
    pub action: &'a str,
    /// The condition keys: `sts:ExternalId`, `sts:RoleSessionName`, `aws:SourceAccount` and the usual ones.
    pub context: &'a Context,
}

/// The values of one key.
pub(crate) enum Values<'a> {
    Many(&'a [String]),
    One(Cow<'a, str>),
}

impl<'a> Values<'a> {
    /// The value, where there is just one.
    pub(crate) fn only(self) -> Option<Cow<'a, str>> {
        match self {
            Self::One(value) => Some(value),
            Self::Many([value]) => Some(Cow::Borrowed(value)),
            Self::Many(_) => None,
        }
    }

    pub(crate) fn to_vec(&self) -> Vec<String> {
        match self {
            Self::One(value) => vec![value.to_string()],
            Self::Many(values) => values.to_vec(),
        }
    }

    pub(crate) fn is_empty(&self) -> bool {
        matches!(self, Self::Many([]))
    }

    pub(crate) fn all(&self, mut holds: impl FnMut(&str) -> bool) -> bool {
        match self {
            Self::One(value) => holds(value),
            Self::Many(values) => values.iter().all(|value| holds(value)),
        }
    }

    pub(crate) fn any(&self, mut holds: impl FnMut(&str) -> bool) -> bool {
        !self.all(|value| !holds(value))
    }
}

impl<'a> Request<'a> {
    /// The values of a key that is written in lower case: from the context, else from the caller.
    pub(crate) fn values(&self, key: &str) -> Values<'a> {
        let given = self.context.get(key);
        if given.is_empty() && key.starts_with("aws:") {
            return derived(self.caller, key).map_or(Values::Many(&[]), Values::One);
        }
        Values::Many(given)
    }
}

fn derived<'a>(caller: &'a Caller, key: &str) -> Option<Cow<'a, str>> {
    let service = match &caller.principal {
        Principal::Service(service) => Some(*service),
        _ => None,
    };
    Some(match key {
        "aws:principalarn" => caller.identity_arn().to_string().into(),
        "aws:principalaccount" => caller.account.as_str().into(),
        "aws:userid" => caller.user_id().into(),
        "aws:username" => match &caller.principal {
            Principal::User { name, .. } => name.as_str().into(),
            _ => return None,
        },
        "aws:principaltype" => match &caller.principal {
            Principal::Root => "Account",
            Principal::User { .. } => "User",
            Principal::AssumedRole { .. } => "AssumedRole",
            Principal::Service(_) => "AWSService",
        }
        .into(),
        "aws:tokenissuetime" => caller.terms.as_ref()?.issued.iso8601().into(),
        "aws:sourceidentity" => caller.terms.as_ref()?.source_identity.as_deref()?.into(),
        "aws:principalisawsservice" => if service.is_some() { "true" } else { "false" }.into(),
        "aws:principalservicename" => service?.as_str().into(),
        "aws:viaawsservice" => "false".into(),
        _ => return None,
    })
}
