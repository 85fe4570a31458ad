//! Policy documents at the moment they are written.

use model::Arn;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use policy::{Document, Kind};

use crate::room::Identity;
use crate::{IdentityError, tables};

/// How long a trust policy may be.
const TRUST_QUOTA: usize = 2_048;
/// How long a managed policy may be.
pub(crate) const MANAGED_QUOTA: usize = 6_144;

const PLAIN: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// A document as the answers have it: encoded as in a URL.
pub(crate) fn encoded(document: &str) -> String {
    utf8_percent_encode(document, PLAIN).to_string()
}

/// A document's length for quotas: white space does not count.
pub(crate) fn length(document: &str) -> usize {
    document.chars().filter(|letter| !letter.is_whitespace()).count()
}

/// Checks an identity policy.
pub(crate) fn identity(document: &str) -> Result<(), IdentityError> {
    Ok(Document::parse(document)?.check(Kind::Identity)?)
}

/// Checks a managed policy.
pub(crate) fn managed(document: &str) -> Result<(), IdentityError> {
    identity(document)?;
    if length(document) > MANAGED_QUOTA {
        return Err(IdentityError::Limit(format!("Cannot exceed quota for PolicySize: {MANAGED_QUOTA}")));
    }
    Ok(())
}

impl Identity {
    /// Checks a trust policy: also that the users and roles that it names exist.
    pub(crate) fn check_trust(&self, document: &str) -> Result<(), IdentityError> {
        let compiled = Document::parse(document)?;
        compiled.check(Kind::Trust)?;
        if length(document) > TRUST_QUOTA {
            return Err(IdentityError::Limit(format!("Cannot exceed quota for ACLSizePerRole: {TRUST_QUOTA}")));
        }
        let unknown = compiled.principal_arns().find(|arn| !arn.parse::<Arn>().is_ok_and(|arn| self.is_there(&arn)));
        unknown.map_or(Ok(()), |arn| Err(IdentityError::UnknownPrincipal(arn.to_owned())))
    }

    /// Whether a user, a role or a role's session is this account's.
    pub(crate) fn is_there(&self, parsed: &Arn) -> bool {
        if parsed.account != self.account().as_str() {
            return false;
        }
        let Some((kind, rest)) = parsed.resource.split_once('/') else { return false };
        let name = tables::key(rest.rsplit('/').next().unwrap_or(rest));
        match kind {
            "role" => self.tables().roles.get(&name).is_some_and(|role| role.arn(self.account()) == *parsed),
            "user" => self.tables().users.get(&name).is_some_and(|user| user.arn(self.account()) == *parsed),
            "assumed-role" => {
                let role = tables::key(rest.split('/').next().unwrap_or_default());
                self.tables().roles.get(&role).is_some()
            }
            _ => false,
        }
    }
}
