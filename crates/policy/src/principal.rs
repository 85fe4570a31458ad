//! Who a policy of a resource, or a trust policy, speaks of.

use model::{Arn, Caller, Principal};

use crate::error::Malformed;
use crate::raw::RawPrincipal;

/// The `Principal` element. Federated and canonical principals are checked for form and match nobody.
#[derive(Debug, Clone, Default)]
pub(crate) struct Principals {
    everyone: bool,
    aws: Vec<Aws>,
    services: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Aws {
    Account(String),
    Arn(String),
    /// `AIDA...` or `AROA...`
    Id(String),
}

/// How a caller is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Meant {
    No,
    /// Through its account, which hands the decision on to the account's own identity policies.
    Account,
    /// As a session of a role that is named: within the role's boundary and the session's policies.
    Role,
    /// By itself, or as everybody: no boundary and no session policy limits what it is given.
    Itself,
}

/// A caller under all the names that a policy may know it by, made once for a decision.
pub(crate) struct Names<'a> {
    caller: &'a Caller,
    arn: String,
    identity: String,
    id: &'a str,
    /// How the caller is meant where its user or role is named by its id.
    underlying: Meant,
}

impl<'a> Names<'a> {
    pub(crate) fn of(caller: &'a Caller) -> Self {
        let (id, underlying) = match &caller.principal {
            Principal::User { id, .. } => (id.as_str(), Meant::Itself),
            Principal::AssumedRole { id, .. } => (id.as_str(), Meant::Role),
            Principal::Root | Principal::Service(_) => ("", Meant::No),
        };
        Self { caller, underlying, arn: caller.arn().to_string(), identity: caller.identity_arn().to_string(), id }
    }
}

impl Principals {
    pub(crate) fn compile(raw: RawPrincipal) -> Result<Self, Malformed> {
        let mut principals = Self::default();
        let kinds = match raw {
            RawPrincipal::Text(text) if text == "*" => {
                principals.everyone = true;
                return Ok(principals);
            }
            RawPrincipal::Text(_) => return Err(Malformed::Syntax),
            RawPrincipal::Kinds(kinds) => kinds,
        };
        if kinds.0.is_empty() {
            return Err(Malformed::Syntax);
        }
        for (kind, values) in kinds.0 {
            for value in values.into_vec() {
                match kind.as_str() {
                    "AWS" if value == "*" => principals.everyone = true,
                    "AWS" => principals.aws.push(aws(value)?),
                    "Service" if is_service(&value) => principals.services.push(value),
                    "Service" => return Err(Malformed::Principal { kind: "SERVICE", value }),
                    "Federated" if value.is_empty() => return Err(Malformed::Principal { kind: "FEDERATED", value }),
                    "CanonicalUser" if value.is_empty() => {
                        return Err(Malformed::Principal { kind: "CANONICAL", value });
                    }
                    "Federated" | "CanonicalUser" => {}
                    _ => return Err(Malformed::Syntax),
                }
            }
        }
        Ok(principals)
    }

    pub(crate) fn everyone(&self) -> bool {
        self.everyone
    }

    pub(crate) fn arns(&self) -> impl Iterator<Item = &str> {
        self.aws.iter().filter_map(|aws| match aws {
            Aws::Arn(arn) => Some(arn.as_str()),
            Aws::Account(_) | Aws::Id(_) => None,
        })
    }

    pub(crate) fn mean(&self, names: &Names<'_>) -> Meant {
        if self.everyone {
            return Meant::Itself;
        }
        if let Principal::Service(service) = &names.caller.principal {
            let named = self.services.iter().any(|known| known == service.as_str());
            return if named { Meant::Itself } else { Meant::No };
        }
        let root = names.caller.principal == Principal::Root;
        let how = self.aws.iter().map(|aws| match aws {
            Aws::Account(account) if account != names.caller.account.as_str() => Meant::No,
            Aws::Account(_) => {
                if root {
                    Meant::Itself
                } else {
                    Meant::Account
                }
            }
            Aws::Arn(arn) if *arn == names.arn => Meant::Itself,
            Aws::Arn(arn) if *arn == names.identity => Meant::Role,
            Aws::Id(id) if id == names.id => names.underlying,
            Aws::Arn(_) | Aws::Id(_) => Meant::No,
        });
        how.max().unwrap_or(Meant::No)
    }
}

fn aws(value: String) -> Result<Aws, Malformed> {
    let account = |text: &str| text.len() == 12 && text.bytes().all(|byte| byte.is_ascii_digit());
    if account(&value) {
        return Ok(Aws::Account(value));
    }
    let id = value.len() >= 16 && value.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit());
    if id && (value.starts_with("AIDA") || value.starts_with("AROA")) {
        return Ok(Aws::Id(value));
    }
    let Ok(arn) = value.parse::<Arn>() else { return Err(Malformed::Principal { kind: "AWS", value }) };
    let known = match arn.service.as_str() {
        "iam" => arn.resource == "root" || arn.resource.starts_with("user/") || arn.resource.starts_with("role/"),
        "sts" => arn.resource.starts_with("assumed-role/"),
        _ => false,
    };
    if !known || !account(&arn.account) || !arn.region.is_empty() || arn.resource.contains(['*', '?']) {
        return Err(Malformed::Principal { kind: "AWS", value });
    }
    if arn.resource == "root" { Ok(Aws::Account(arn.account)) } else { Ok(Aws::Arn(value)) }
}

/// `codebuild.amazonaws.com`. Which services there are is not known here, only what they look like.
fn is_service(value: &str) -> bool {
    let name = value.strip_suffix(".amazonaws.com").or_else(|| value.strip_suffix(".aws.internal"));
    name.is_some_and(|name| {
        let plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || matches!(byte, b'-' | b'.');
        !name.is_empty() && name.bytes().all(plain) && !name.starts_with(['-', '.'])
    })
}
