//! What a document's text tells besides its meaning: where its statements stand, and which keys it asks for.

use std::collections::BTreeSet;
use std::ops::Range;

use serde_json::value::RawValue;

use crate::error::Malformed;
use crate::pattern::{Syntax, Token, tokens};
use crate::raw::{OneOrMany, RawDocument, Scalar};

/// Where each statement of a document stands in its text, in bytes. Nothing where it is no document.
pub fn statements(text: &str) -> Vec<Range<usize>> {
    #[derive(serde::Deserialize)]
    struct Outer<'a> {
        #[serde(borrow, rename = "Statement")]
        statement: &'a RawValue,
    }
    let Ok(Outer { statement }) = serde_json::from_str::<Outer<'_>>(text) else { return Vec::new() };
    let one = |raw: &RawValue| {
        // Both are parts of the same text.
        let start = (raw.get().as_ptr() as usize).saturating_sub(text.as_ptr() as usize);
        start..start + raw.get().len()
    };
    match serde_json::from_str::<Vec<&RawValue>>(statement.get()) {
        Ok(many) => many.into_iter().map(one).collect(),
        Err(_) => vec![one(statement)],
    }
}

/// The condition keys that a document asks for, in its conditions and its variables, as it writes them.
///
/// # Errors
/// Where it is no document.
pub fn context_keys(text: &str) -> Result<BTreeSet<String>, Malformed> {
    crate::Document::parse(text)?;
    let raw: RawDocument = serde_json::from_str(text).map_err(|_| Malformed::Syntax)?;
    let mut keys = BTreeSet::new();
    for statement in raw.statement.into_vec() {
        let resources = [statement.resource, statement.not_resource].into_iter().flatten();
        resources.flat_map(OneOrMany::into_vec).for_each(|text| variables(&text, &mut keys));
        let conditions = statement.condition.into_iter().flat_map(|pairs| pairs.0);
        for (key, values) in conditions.flat_map(|(_, pairs)| pairs.0) {
            values.into_vec().into_iter().map(Scalar::into_text).for_each(|text| variables(&text, &mut keys));
            keys.insert(key);
        }
    }
    Ok(keys)
}

fn variables(text: &str, keys: &mut BTreeSet<String>) {
    let found = tokens(text, Syntax { wildcards: true, variables: true, fold: false });
    keys.extend(found.into_iter().filter_map(|token| match token {
        Token::Variable { key, .. } => Some(key),
        Token::Text(_) | Token::Any | Token::One => None,
    }));
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = r#"{
  "Version": "2012-10-17",
  "Statement": [
    {"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/${aws:username}/*"},
    {"Effect": "Deny", "Action": "*", "Resource": "*", "Condition": {"Bool": {"aws:SecureTransport": "false"}}}
  ]
}"#;

    #[test]
    fn statements_stand_where_they_stand() {
        let found: Vec<&str> = statements(TEXT).into_iter().map(|range| &TEXT[range]).collect();
        assert!(found.len() == 2 && found[1].starts_with(r#"{"Effect": "Deny""#) && found[1].ends_with("}}}"));
        let single = r#"{"Statement":{"Effect":"Allow"}}"#;
        let found: Vec<&str> = statements(single).into_iter().map(|range| &single[range]).collect();
        assert_eq!(found, [r#"{"Effect":"Allow"}"#]);
        assert!(statements("[]").is_empty());
    }

    #[test]
    fn keys_of_conditions_and_variables() {
        let keys: Vec<String> = context_keys(TEXT).unwrap().into_iter().collect();
        assert_eq!(keys, ["aws:SecureTransport", "aws:username"]);
        assert!(context_keys("{}").is_err());
    }
}
