//! From text to a compiled document.

use std::collections::HashSet;

use crate::condition::Condition;
use crate::document::{Document, Effect, Element, Statement};
use crate::error::Malformed;
use crate::pattern::{Pattern, Syntax};
use crate::principal::Principals;
use crate::raw::{RawDocument, RawEffect, RawStatement};
use crate::resource::ArnPattern;

/// More than any service stores (a bucket policy, the longest, has 20 KB), so that nothing longer is ever compiled.
const LONGEST: usize = 65_536;

pub(crate) fn parse(text: &str) -> Result<Document, Malformed> {
    if text.len() > LONGEST {
        return Err(Malformed::TooLong(LONGEST));
    }
    // The reader itself refuses what is nested deeper than 128 levels.
    let raw: RawDocument = serde_json::from_str(text).map_err(|_| Malformed::Syntax)?;
    let variables = match raw.version.as_deref() {
        Some("2012-10-17") => true,
        Some("2008-10-17") | None => false,
        Some(_) => return Err(Malformed::Version),
    };
    let statements = raw.statement.into_vec();
    if statements.is_empty() {
        return Err(Malformed::Syntax);
    }
    let mut sids = HashSet::new();
    for sid in statements.iter().filter_map(|statement| statement.sid.as_deref()) {
        if !sid.is_empty() && !sids.insert(sid) {
            return Err(Malformed::SidTwice);
        }
    }
    let statements = statements.into_iter().map(|raw| statement(raw, variables)).collect::<Result<_, _>>()?;
    Ok(Document { statements })
}

fn statement(raw: RawStatement, variables: bool) -> Result<Statement, Malformed> {
    let actions = either(raw.action, raw.not_action)?.ok_or(Malformed::NoActions)?;
    let Element { not, of: actions } = Element { not: actions.not, of: actions.of.into_vec() };
    if actions.is_empty() {
        return Err(Malformed::NoActions);
    }
    for action in &actions {
        check_action(action)?;
    }
    let sts = |action: &String| action.to_ascii_lowercase().starts_with("sts:");
    let only_sts = !not && actions.iter().all(sts);
    let syntax = Syntax { wildcards: true, variables: false, fold: false };
    let compile = |action: String| Pattern::compile(&action.to_ascii_lowercase(), syntax);
    let actions = Element { not, of: actions.into_iter().map(compile).collect() };

    let resources = match either(raw.resource, raw.not_resource)? {
        None => None,
        Some(Element { not, of }) => {
            let of = of.into_vec();
            if of.is_empty() {
                return Err(Malformed::NoResources);
            }
            let one = |text: String| check_resource(&text).map(|()| ArnPattern::compile(&text, variables));
            Some(Element { not, of: of.into_iter().map(one).collect::<Result<_, _>>()? })
        }
    };
    let principals = match either(raw.principal, raw.not_principal)? {
        None => None,
        Some(Element { not, of }) => Some(Element { not, of: Principals::compile(of)? }),
    };
    let mut conditions = Vec::new();
    for (operator, keys) in raw.condition.map(|pairs| pairs.0).unwrap_or_default() {
        for (key, values) in keys.0 {
            let values = values.into_vec().into_iter().map(crate::raw::Scalar::into_text).collect();
            conditions.push(Condition::compile(&operator, &key, values, variables)?);
        }
    }
    let effect = match raw.effect {
        RawEffect::Allow => Effect::Allow,
        RawEffect::Deny => Effect::Deny,
    };
    let sid = raw.sid.filter(|sid| !sid.is_empty()).map(Into::into);
    Ok(Statement { sid, effect, principals, actions, only_sts, resources, conditions: conditions.into() })
}

/// An element in its positive or negative form; both at once are a mistake.
fn either<T>(is: Option<T>, is_not: Option<T>) -> Result<Option<Element<T>>, Malformed> {
    match (is, is_not) {
        (Some(_), Some(_)) => Err(Malformed::Syntax),
        (Some(of), None) => Ok(Some(Element { not: false, of })),
        (None, Some(of)) => Ok(Some(Element { not: true, of })),
        (None, None) => Ok(None),
    }
}

fn check_action(action: &str) -> Result<(), Malformed> {
    if action == "*" {
        return Ok(());
    }
    let (vendor, name) = action.split_once(':').ok_or(Malformed::NoVendor)?;
    if name.contains(':') {
        return Err(Malformed::Colons);
    }
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
    if vendor.is_empty() || !vendor.bytes().all(plain) {
        return Err(Malformed::Vendor(vendor.to_owned()));
    }
    if name.is_empty() { Err(Malformed::Syntax) } else { Ok(()) }
}

fn check_resource(resource: &str) -> Result<(), Malformed> {
    if resource == "*" {
        return Ok(());
    }
    let not_an_arn = || Malformed::Resource(resource.to_owned());
    let rest = resource.strip_prefix("arn:").ok_or_else(not_an_arn)?;
    let partition = rest.split(':').next().unwrap_or_default();
    if matches!(partition, "aws" | "*") || partition.contains(['*', '?', '$']) {
        return Ok(());
    }
    Err(Malformed::Partition { partition: partition.to_owned(), resource: resource.to_owned() })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Kind;
    use proptest::prelude::*;

    fn refused(text: &str, kind: Kind) -> String {
        parse(text).and_then(|document| document.check(kind)).map_or_else(|error| error.to_string(), |()| String::new())
    }

    #[test]
    fn mistakes_are_named_as_iam_names_them() {
        let one = |statement: &str| format!(r#"{{"Version":"2012-10-17","Statement":{statement}}}"#);
        let cases = [
            ("", "Syntax errors in policy."),
            ("[]", "Syntax errors in policy."),
            (r#"{"Version":"2012-10-17","Statement":[]}"#, "Syntax errors in policy."),
            (r#"{"Version":"2011-10-17","Statement":[]}"#, "Policy document must be version 2012-10-17 or greater."),
            (&one(r#"{"Effect":"Allow","Resource":"*"}"#), "Policy statement must contain actions."),
            (&one(r#"{"Effect":"Allow","Action":"s3:Get"}"#), "Policy statement must contain resources."),
            (&one(r#"{"Effect":"allow","Action":"s3:Get","Resource":"*"}"#), "Syntax errors in policy."),
            (&one(r#"{"Effect":"Allow","Action":"s3:Get","Resource":"*","Extra":1}"#), "Syntax errors in policy."),
            (
                &one(r#"{"Effect":"Allow","Action":"s3:Get","Action":"s3:Put","Resource":"*"}"#),
                "Syntax errors in policy.",
            ),
            (
                &one(r#"{"Effect":"Allow","Action":"s3:Get","NotAction":"s3:Put","Resource":"*"}"#),
                "Syntax errors in policy.",
            ),
            (
                &one(r#"{"Effect":"Allow","Action":"GetObject","Resource":"*"}"#),
                "Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc.",
            ),
            (
                &one(r#"{"Effect":"Allow","Action":"s3:Get:Object","Resource":"*"}"#),
                "Actions/Condition can contain only one colon.",
            ),
            (&one(r#"{"Effect":"Allow","Action":"s*:Get","Resource":"*"}"#), "Vendor s* is not valid"),
            (
                &one(r#"{"Effect":"Allow","Action":"s3:Get","Resource":"bucket/*"}"#),
                "Resource bucket/* must be in ARN format or \"*\".",
            ),
            (
                &one(r#"{"Effect":"Allow","Action":"s3:Get","Resource":"arn:aqs:s3:::b"}"#),
                "Partition \"aqs\" is not valid for resource \"arn:aqs:s3:::b\".",
            ),
            (
                &one(r#"{"Effect":"Allow","Principal":"*","Action":"s3:Get","Resource":"*"}"#),
                "Policy document should not specify a principal.",
            ),
            (
                &one(
                    r#"[{"Sid":"A","Effect":"Allow","Action":"s3:G","Resource":"*"},{"Sid":"A","Effect":"Deny","Action":"s3:G","Resource":"*"}]"#,
                ),
                "Statement IDs (SID) in a single policy must be unique.",
            ),
            (
                &one(
                    r#"{"Effect":"Allow","Action":"s3:G","Resource":"*","Condition":{"Bool":{"k":"true","k":"false"}}}"#,
                ),
                "Syntax errors in policy.",
            ),
        ];
        for (text, expected) in cases {
            assert_eq!(refused(text, Kind::Identity), expected, "{text}");
        }
        let trust = [
            (r#"{"Effect":"Allow","Action":"sts:AssumeRole"}"#, "Missing required field Principal"),
            (
                r#"{"Effect":"Allow","Principal":"*","Action":"sts:AssumeRole","Resource":"*"}"#,
                "Has prohibited field Resource",
            ),
            (
                r#"{"Effect":"Allow","Principal":"*","Action":"s3:GetObject"}"#,
                "AssumeRole policy may only specify STS AssumeRole actions.",
            ),
            (
                r#"{"Effect":"Allow","Principal":{"Service":"codebuild"},"Action":"sts:AssumeRole"}"#,
                "Invalid principal in policy: \"SERVICE\":\"codebuild\"",
            ),
            (
                r#"{"Effect":"Allow","Principal":{"AWS":"ann"},"Action":"sts:AssumeRole"}"#,
                "Invalid principal in policy: \"AWS\":\"ann\"",
            ),
        ];
        for (statement, expected) in trust {
            assert_eq!(refused(&one(statement), Kind::Trust), expected, "{statement}");
        }
    }

    #[test]
    fn hostile_documents_end_quickly() {
        assert_eq!(parse(&"x".repeat(LONGEST + 1)).err(), Some(Malformed::TooLong(LONGEST)));
        assert_eq!(parse(&"[".repeat(60_000)).err(), Some(Malformed::Syntax));
        assert_eq!(parse(&(r#"{"Statement":"#.repeat(4_000))).err(), Some(Malformed::Syntax));
    }

    proptest! {
        #[test]
        fn never_panics(text in "\\PC{0,200}") {
            let _ = parse(&text);
        }
    }
}
