//! A document as JSON has it, before anything is compiled. Elements that the language does not have, and elements given
//! twice, are refused here.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserialize, Deserializer, Error, MapAccess, Visitor};

#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields, rename_all = "PascalCase")]
pub(crate) struct RawDocument {
    pub(crate) version: Option<String>,
    #[serde(rename = "Id")]
    pub(crate) _id: Option<String>,
    pub(crate) statement: OneOrMany<RawStatement>,
}

#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields, rename_all = "PascalCase")]
pub(crate) struct RawStatement {
    pub(crate) sid: Option<String>,
    pub(crate) effect: RawEffect,
    pub(crate) principal: Option<RawPrincipal>,
    pub(crate) not_principal: Option<RawPrincipal>,
    pub(crate) action: Option<OneOrMany<String>>,
    pub(crate) not_action: Option<OneOrMany<String>>,
    pub(crate) resource: Option<OneOrMany<String>>,
    pub(crate) not_resource: Option<OneOrMany<String>>,
    pub(crate) condition: Option<Pairs<Pairs<OneOrMany<Scalar>>>>,
}

#[derive(serde::Deserialize, Clone, Copy)]
pub(crate) enum RawEffect {
    Allow,
    Deny,
}

#[derive(serde::Deserialize)]
#[serde(untagged)]
pub(crate) enum RawPrincipal {
    Text(String),
    Kinds(Pairs<OneOrMany<String>>),
}

#[derive(serde::Deserialize)]
#[serde(untagged)]
pub(crate) enum OneOrMany<T> {
    Many(Vec<T>),
    One(T),
}

impl<T> OneOrMany<T> {
    pub(crate) fn into_vec(self) -> Vec<T> {
        match self {
            Self::One(one) => vec![one],
            Self::Many(many) => many,
        }
    }
}

/// A condition's value. `true` and `5` count as `"true"` and `"5"`.
#[derive(serde::Deserialize)]
#[serde(untagged)]
pub(crate) enum Scalar {
    Text(String),
    Bool(bool),
    Number(serde_json::Number),
}

impl Scalar {
    pub(crate) fn into_text(self) -> String {
        match self {
            Self::Text(text) => text,
            Self::Bool(value) => value.to_string(),
            Self::Number(number) => number.to_string(),
        }
    }
}

/// An object whose keys are data, in its order. The same key twice is an error.
pub(crate) struct Pairs<T>(pub(crate) Vec<(String, T)>);

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Pairs<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct PairsVisitor<T>(PhantomData<T>);
        impl<'de, T: Deserialize<'de>> Visitor<'de> for PairsVisitor<T> {
            type Value = Pairs<T>;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut seen = std::collections::HashSet::new();
                let mut pairs = Vec::new();
                while let Some((key, value)) = map.next_entry::<String, T>()? {
                    if !seen.insert(key.clone()) {
                        return Err(A::Error::custom("a key given twice"));
                    }
                    pairs.push((key, value));
                }
                Ok(Pairs(pairs))
            }
        }
        deserializer.deserialize_map(PairsVisitor(PhantomData))
    }
}
