//! Names of parameters, and what requests call them: a name or an ARN, with a version or a label.
//!
//! Source: API Reference, `PutParameter`, `Name`; User Guide, "Working with parameter versions" and "labels".

use model::{AccountId, Arn, Region};

use super::errors::ParameterError;

model::name!(
    /// A parameter's name. One of a single level is the same with a slash in front of it and without.
    pub(crate) ParameterName,
    "a parameter's name",
    |text| check(text).is_ok()
);

/// The deepest hierarchy.
const LEVELS: usize = 15;

/// The longest name.
const LONGEST: usize = 1011;

/// Where Secrets Manager is read through Parameter Store.
const REFERENCE: &str = "/aws/reference/secretsmanager/";

/// Whether a text may be a parameter's name.
pub(crate) fn check(text: &str) -> Result<(), ParameterError> {
    let lower = text.to_ascii_lowercase();
    let path = text.matches('/').count() > 1;
    let reserved = ["aws", "ssm"].iter().any(|prefix| lower.trim_start_matches('/').starts_with(prefix));
    if lower.starts_with("/aws") && path {
        return Err(ParameterError::Reserved(text.to_owned()));
    }
    if reserved && !path {
        return Err(ParameterError::validation(
            "Parameter name: can't be prefixed with \"aws\" or \"ssm\" (case-insensitive).",
        ));
    }
    let letters = text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"/.-_".contains(&byte));
    if reserved || !letters || text.is_empty() || text.contains("//") {
        return Err(ParameterError::validation(
            "Parameter name: can't be prefixed with \"ssm\" (case-insensitive). If formed as a path, it can consist of \
             sub-paths divided by slash symbol; each sub-path can be formed as a mix of letters, numbers and the \
             following 3 symbols .-_",
        ));
    }
    if text.contains('/') && !text.starts_with('/') {
        return Err(ParameterError::validation("Parameter name must be a fully qualified name."));
    }
    if text.ends_with('/') {
        return Err(ParameterError::validation("Parameter name must not end with slash."));
    }
    if text.len() > LONGEST {
        return Err(ParameterError::validation(format!("Parameter name: can't be longer than {LONGEST} characters.")));
    }
    if text.trim_start_matches('/').split('/').count() > LEVELS {
        return Err(ParameterError::Levels);
    }
    Ok(())
}

/// A name in its one form: with a slash in front.
pub(crate) fn qualified(name: &str) -> String {
    if name.starts_with('/') { name.to_owned() } else { format!("/{name}") }
}

impl ParameterName {
    pub(crate) fn arn(&self, region: &Region, account: &AccountId) -> Arn {
        Arn::regional("ssm", region, account, format!("parameter{}", qualified(self.as_str())))
    }
}

/// What a request calls a parameter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Reference {
    /// The name in its one form.
    pub(crate) name: String,
    /// Which version; none for the current one.
    pub(crate) selector: Option<Selector>,
}

/// What stands behind the colon.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Selector {
    Version(u32),
    Label(String),
}

impl Reference {
    /// Reads a name or an ARN. Nothing where it is an ARN of something or somewhere else.
    pub(crate) fn read(text: &str, region: &Region, account: &AccountId) -> Option<Self> {
        let own = format!("arn:aws:ssm:{region}:{account}:parameter/");
        let text = match text.strip_prefix(&own) {
            Some(rest) => format!("/{rest}"),
            None if text.starts_with("arn:") => return None,
            None => text.to_owned(),
        };
        let (name, selector) = match text.split_once(':') {
            None => (text.as_str(), None),
            Some((name, selector)) => {
                (name, Some(selector.parse().map_or_else(|_| Selector::Label(selector.to_owned()), Selector::Version)))
            }
        };
        Some(Self { name: qualified(name), selector })
    }

    /// The secret of Secrets Manager that is meant.
    pub(crate) fn secret(&self) -> Option<&str> {
        self.name.strip_prefix(REFERENCE)
    }
}

impl std::fmt::Display for Selector {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Version(number) => write!(f, "{number}"),
            Self::Label(label) => f.write_str(label),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_have_a_form() {
        for good in ["a", "/a", "/prod/web/db.password", "db-password_1", "/a/awsome", "/A/B"] {
            assert!(check(good).is_ok(), "{good}");
        }
        for (bad, code) in [
            ("", "ValidationException"),
            ("a/b", "ValidationException"),
            ("/a/", "ValidationException"),
            ("/a//b", "ValidationException"),
            ("a b", "ValidationException"),
            ("a:1", "ValidationException"),
            ("aws-x", "ValidationException"),
            ("/SSM/x", "ValidationException"),
            ("/aws/x", "AccessDeniedException"),
            ("/1/2/3/4/5/6/7/8/9/10/11/12/13/14/15/16", "HierarchyLevelLimitExceededException"),
        ] {
            assert_eq!(check(bad).unwrap_err().code(), code, "{bad}");
        }
    }

    #[test]
    fn references_have_versions_and_labels() {
        let (region, account) = ("us-east-2".parse().unwrap(), "123456789012".parse().unwrap());
        let read = |text: &str| Reference::read(text, &region, &account);
        let reference = |name: &str, selector| Some(Reference { name: name.to_owned(), selector });
        assert_eq!(read("a"), reference("/a", None));
        assert_eq!(read("/a/b:3"), reference("/a/b", Some(Selector::Version(3))));
        assert_eq!(read("a:prod"), reference("/a", Some(Selector::Label("prod".to_owned()))));
        let arn = "arn:aws:ssm:us-east-2:123456789012:parameter/a/b:3";
        assert_eq!(read(arn), reference("/a/b", Some(Selector::Version(3))));
        assert_eq!(read("arn:aws:ssm:eu-west-1:123456789012:parameter/a"), None);
        assert_eq!(read("/aws/reference/secretsmanager/x/y").unwrap().secret(), Some("x/y"));
    }
}
