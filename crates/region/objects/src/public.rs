//! Whether a bucket's policy is public: pure.
//!
//! A policy is, unless everything that it allows is allowed to fixed callers: to named principals, or to everybody under
//! a condition that pins down who or whence. Source: S3 User Guide, "The meaning of public" of "Blocking public access
//! to your Amazon S3 storage".

use serde_json::Value;

/// The condition keys that pin a caller down, where their value has no wildcard.
const PINNING: [&str; 14] = [
    "aws:principalarn",
    "aws:principalaccount",
    "aws:principalorgid",
    "aws:principalorgpaths",
    "aws:sourceaccount",
    "aws:sourcearn",
    "aws:sourceip",
    "aws:sourceorgid",
    "aws:sourceorgpaths",
    "aws:sourceowner",
    "aws:sourcevpc",
    "aws:sourcevpce",
    "aws:userid",
    "s3:dataaccesspointaccount",
];

/// The operators that compare for being the same.
const SAME: [&str; 7] =
    ["stringequals", "stringequalsignorecase", "stringlike", "arnequals", "arnlike", "ipaddress", "numericequals"];

/// Whether a policy that can be read is public.
pub(crate) fn is_public(policy: &Value) -> bool {
    each(&policy["Statement"]).any(|statement| {
        statement["Effect"] == "Allow"
            && (everybody(&statement["Principal"]) || !statement["NotPrincipal"].is_null())
            && !pinned(&statement["Condition"])
    })
}

fn everybody(principal: &Value) -> bool {
    principal == "*" || each(&principal["AWS"]).any(|principal| principal == "*")
}

fn pinned(conditions: &Value) -> bool {
    let operators = conditions.as_object().into_iter().flatten();
    operators.into_iter().any(|(operator, keys)| {
        // `ForAnyValue:` counts, `IfExists` and `ForAllValues:` hold where the key is missing.
        let operator = operator.to_ascii_lowercase();
        let operator = operator.strip_prefix("foranyvalue:").unwrap_or(&operator);
        SAME.contains(&operator)
            && keys.as_object().into_iter().flatten().any(|(key, values)| {
                let key = key.to_ascii_lowercase();
                PINNING.contains(&key.as_str()) && each(values).all(|value| fixed(&key, value))
            })
    })
}

fn fixed(key: &str, value: &Value) -> bool {
    let Some(text) = value.as_str() else { return false };
    match key {
        "aws:sourceip" => !broad(text),
        // An ARN may have wildcards behind its account.
        "aws:sourcearn" | "aws:principalarn" => {
            let account = text.split(':').nth(4).unwrap_or_default();
            !account.contains(['*', '?', '$']) && (!account.is_empty() || !text.contains(['*', '?', '$']))
        }
        // The part before the colon names the role.
        "aws:userid" => !text.split(':').next().unwrap_or_default().contains(['*', '?', '$']),
        _ => !text.contains(['*', '?', '$']),
    }
}

/// Wider than any owner's network: less than /8, or less than /32 of IPv6.
fn broad(range: &str) -> bool {
    let least = if range.contains(':') { 32 } else { 8 };
    range.split_once('/').is_some_and(|(_, bits)| bits.parse().map_or(true, |bits: u8| bits < least))
}

/// The members of a list, or the one value that stands in its place.
pub(crate) fn each(value: &Value) -> impl Iterator<Item = &Value> {
    let list = value.as_array().map(Vec::as_slice).unwrap_or_default();
    let one = (!value.is_array() && !value.is_null()).then_some(value);
    list.iter().chain(one)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everybody_is_the_public_unless_pinned_down() {
        let asked = |principal: &str, condition: &str| {
            let text = format!(
                r#"{{"Statement":[{{"Effect":"Allow","Principal":{principal},"Action":"s3:*","Resource":"*","Condition":{condition}}}]}}"#
            );
            is_public(&serde_json::from_str(&text).unwrap())
        };
        for (principal, condition) in [
            (r#""*""#, "{}"),
            (r#"{"AWS":["123456789012","*"]}"#, "{}"),
            (r#""*""#, r#"{"StringLike":{"aws:UserAgent":"curl"}}"#),
            (r#""*""#, r#"{"StringLike":{"aws:SourceVpc":"vpc-*"}}"#),
            (r#""*""#, r#"{"StringNotEquals":{"aws:SourceVpc":"vpc-91237329"}}"#),
            (r#""*""#, r#"{"StringEqualsIfExists":{"aws:SourceVpc":"vpc-91237329"}}"#),
            (r#""*""#, r#"{"IpAddress":{"aws:SourceIp":["10.0.0.0/8","0.0.0.0/0"]}}"#),
            (r#""*""#, r#"{"ArnLike":{"aws:SourceArn":"arn:aws:sns:us-west-2:*:*"}}"#),
        ] {
            assert!(asked(principal, condition), "{principal} {condition}");
        }
        for (principal, condition) in [
            (r#"{"AWS":"123456789012"}"#, "{}"),
            (r#"{"Service":"logging.s3.amazonaws.com"}"#, "{}"),
            (r#""*""#, r#"{"StringEquals":{"aws:SourceVpc":"vpc-91237329"}}"#),
            (r#""*""#, r#"{"IpAddress":{"aws:SourceIp":"10.0.0.0/8"}}"#),
            (r#""*""#, r#"{"ArnLike":{"aws:SourceArn":"arn:aws:sns:us-west-2:123456789012:*"}}"#),
            (r#""*""#, r#"{"StringEquals":{"aws:PrincipalOrgID":"o-1234567890"}}"#),
        ] {
            assert!(!asked(principal, condition), "{principal} {condition}");
        }
    }
}
