//! Names with a form of their own.

/// A text that does not have the form of what it should name.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("'{value}' is not {expected}")]
pub struct Invalid {
    /// The text as it was given.
    pub value: String,
    /// What it should have been, with its article: "an account id of 12 digits".
    pub expected: &'static str,
}

/// A type for texts of one form, which is parsed once and right from then on: read with `FromStr` or serde, shown with
/// `Display` and `as_str`. The crate that uses it has serde.
///
/// ```
/// model::name!(
///     /// A family of task definitions.
///     pub Family,
///     "a family of up to 255 letters",
///     |text| (1..=255).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_alphabetic())
/// );
/// assert_eq!("web".parse::<Family>().unwrap().as_str(), "web");
/// assert_eq!("".parse::<Family>().unwrap_err().to_string(), "'' is not a family of up to 255 letters");
/// ```
#[macro_export]
macro_rules! name {
    ($(#[$doc:meta])* $vis:vis $name:ident, $expected:literal, $valid:expr) => {
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, ::serde::Serialize, ::serde::Deserialize)]
        #[serde(try_from = "String", into = "String")]
        $vis struct $name(String);

        impl $name {
            /// The name as text.
            #[allow(dead_code, reason = "not every name is looked into")]
            $vis fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl TryFrom<String> for $name {
            type Error = $crate::Invalid;
            fn try_from(value: String) -> Result<Self, $crate::Invalid> {
                let valid: fn(&str) -> bool = $valid;
                if valid(&value) { Ok(Self(value)) } else { Err($crate::Invalid { value, expected: $expected }) }
            }
        }

        impl std::str::FromStr for $name {
            type Err = $crate::Invalid;
            fn from_str(value: &str) -> Result<Self, $crate::Invalid> {
                Self::try_from(value.to_owned())
            }
        }

        impl From<$name> for String {
            fn from(name: $name) -> Self {
                name.0
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(&self.0)
            }
        }
    };
}

name!(
    /// An AWS account: 12 digits.
    pub AccountId,
    "an account id of 12 digits",
    |v| v.len() == 12 && v.bytes().all(|b| b.is_ascii_digit())
);

name!(
    /// A region's code, such as `us-east-2`.
    pub Region,
    "a region such as us-east-2",
    |v| {
        let mut parts = v.rsplitn(2, '-');
        let number = parts.next().is_some_and(|n| !n.is_empty() && n.len() < 3 && n.bytes().all(|b| b.is_ascii_digit()));
        let rest = parts.next().is_some_and(|r| {
            r.contains('-') && r.split('-').all(|p| !p.is_empty() && p.bytes().all(|b| b.is_ascii_lowercase()))
        });
        number && rest && v.len() <= 32
    }
);

name!(
    /// The public half of an access key, such as `AKIAIOSFODNN7EXAMPLE`.
    pub AccessKeyId,
    "an access key id of 16 to 128 letters, digits and underscores",
    |v| (16..=128).contains(&v.len()) && v.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_')
);

name!(
    /// The id that an answer carries, so that a person can ask about it.
    pub RequestId,
    "a request id",
    |v| !v.is_empty() && v.len() <= 64 && v.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn regions_have_a_form() {
        for good in ["us-east-2", "eu-west-2", "ap-southeast-1", "us-gov-west-1"] {
            assert!(good.parse::<Region>().is_ok(), "{good}");
        }
        for bad in ["", "us", "us-east", "US-east-1", "us-east-", "../../x-1", "us--1", "-1"] {
            assert!(bad.parse::<Region>().is_err(), "{bad}");
        }
    }

    #[test]
    fn accounts_are_twelve_digits() {
        assert!("123456789012".parse::<AccountId>().is_ok());
        assert!("12345678901".parse::<AccountId>().is_err());
        assert!("12345678901a".parse::<AccountId>().is_err());
    }
}
