//! `PutParameter`.
//!
//! Deliberately absent: the advanced tier, policies, data types other than `text`, keys other than the one that AWS
//! manages (all refused by name).
//!
//! Source: API Reference, `PutParameter`; User Guide, "Parameter Store".

use std::collections::{BTreeMap, BTreeSet};

use door::{Call, Handler, Requirement};
use regex::{Regex, RegexBuilder};
use shapes_ssm::{PutParameterInput, PutParameterOutput};
use wire::Error;

use super::tags::add;
use crate::Secrets;
use crate::parameter::errors::ParameterError;
use crate::parameter::model::{KEY, Kind, Parameter, Value, Version};
use crate::parameter::name::{ParameterName, check, qualified};
use crate::parameter::rights::{on_parameter, requested};
use crate::parameter::tables::{key, value_key};

/// The longest value of the standard tier, in characters.
const LONGEST: usize = 4096;

/// The most parameters of the standard tier, in an account and region.
const MOST: usize = 10_000;

/// The most versions of a parameter.
const VERSIONS: usize = 100;

/// How large a pattern may become when it is compiled, in bytes.
const PATTERN: usize = 256 * 1024;

impl Handler<PutParameterInput> for Secrets {
    fn requires(&self, input: &PutParameterInput, call: &Call) -> Vec<Requirement> {
        let tags = input.tags.as_deref().unwrap_or_default();
        let on = |action: &str| requested(on_parameter(action, &input.name, call), tags);
        let overwrite = input.overwrite.unwrap_or_default();
        let mut asked = vec![on("ssm:PutParameter").with("ssm:Overwrite", overwrite.to_string())];
        if !tags.is_empty() {
            asked.push(on("ssm:AddTagsToResource"));
        }
        asked
    }

    async fn run(&self, input: PutParameterInput, call: &Call) -> Result<PutParameterOutput, Error> {
        check(&input.name)?;
        let name: ParameterName = input.name.parse().map_err(|_| ParameterError::NotFound)?;
        let overwrite = input.overwrite.unwrap_or_default();
        supported(&input, call)?;
        let mut tags = BTreeMap::new();
        add(&mut tags, input.tags.unwrap_or_default())?;
        let key = key(&call.account, &call.region, &qualified(name.as_str()));
        let asked = input.type_.as_deref().and_then(Kind::named);
        let (value, description, pattern) = (input.value, input.description, input.allowed_pattern);
        let number = self
            .context
            .store
            .write(|change| {
                let known = change.get(&self.parameters.parameters, &key);
                let mut parameter = match (known, asked) {
                    (Some(_), _) if !overwrite => return Err(ParameterError::Exists),
                    (Some(known), asked) if asked.is_some_and(|kind| kind != known.kind) => {
                        return Err(ParameterError::Type);
                    }
                    (Some(known), _) => Parameter::clone(&known),
                    (None, None) => {
                        let text = "A parameter type is required when you create a parameter.";
                        return Err(ParameterError::validation(text));
                    }
                    (None, Some(kind)) => {
                        let place = crate::parameter::tables::key(&call.account, &call.region, "/");
                        if change.scan(&self.parameters.parameters, &place).len() >= MOST {
                            return Err(ParameterError::Limit);
                        }
                        Parameter { name, kind, tags, versions: BTreeMap::new() }
                    }
                };
                if input.key_id.is_some() && parameter.kind != Kind::SecureString {
                    let text = "Invalid request: KeyId can be used with the type SecureString only.";
                    return Err(ParameterError::validation(text));
                }
                let last = parameter.versions.last_key_value();
                let number = last.map_or(1, |(number, _)| number.saturating_add(1));
                let before = last.map(|(_, version)| version);
                let version = Version {
                    modified: call.at,
                    by: call.caller.arn().to_string(),
                    // What is not said again stays.
                    description: description.or_else(|| before?.description.clone()).filter(|text| !text.is_empty()),
                    allowed_pattern: pattern
                        .or_else(|| before?.allowed_pattern.clone())
                        .filter(|pattern| !pattern.is_empty()),
                    labels: BTreeSet::new(),
                };
                if let Some(pattern) = &version.allowed_pattern {
                    allowed(&value, parameter.kind, pattern)?;
                }
                if parameter.versions.len() >= VERSIONS
                    && let Some((oldest, version)) = parameter.versions.pop_first()
                {
                    if !version.labels.is_empty() {
                        return Err(ParameterError::Versions { name: parameter.name.to_string(), version: oldest });
                    }
                    change.delete(&self.parameters.values, &value_key(&key, oldest))?;
                }
                parameter.versions.insert(number, version);
                let place = value_key(&key, number);
                let sealed = self.seal.seal(&self.context.host, &place, value.as_bytes())?;
                change.put(&self.parameters.values, &place, Value { sealed })?;
                change.put(&self.parameters.parameters, &key, parameter)?;
                Ok(number)
            })
            .await?;
        Ok(PutParameterOutput { version: Some(i64::from(number)), tier: Some("Standard".to_owned()) })
    }
}

/// Whether this region does what is asked for.
fn supported(input: &PutParameterInput, call: &Call) -> Result<(), ParameterError> {
    let refused = |member: &str, value: &str, why: &str| {
        Err(ParameterError::validation(format!(
            "The value '{value}' of the parameter '{member}' of PutParameter is not supported by this region, {why}; \
             docs/support.md lists what is"
        )))
    };
    if input.value.is_empty() {
        return Err(ParameterError::validation(
            "1 validation error detected: Value '' at 'value' failed to satisfy constraint: Member must have length \
             greater than or equal to 1.",
        ));
    }
    if input.value.split_once("{{").is_some_and(|(_, rest)| rest.contains("}}")) {
        let text = "Parameter value can't nest another parameter. Do not use \"{{}}\" in the value.";
        return Err(ParameterError::validation(text));
    }
    if input.overwrite == Some(true) && input.tags.as_ref().is_some_and(|tags| !tags.is_empty()) {
        return Err(ParameterError::validation(
            "Invalid request: tags and overwrite can't be used together. To create a parameter with tags, please remove \
             overwrite flag. To update tags for an existing parameter, please use AddTagsToResource or \
             RemoveTagsFromResource.",
        ));
    }
    let long = input.value.chars().count() > LONGEST;
    match input.tier.as_deref() {
        Some(tier @ "Advanced") => return refused("Tier", tier, "which has the tier Standard alone"),
        Some(tier @ "Intelligent-Tiering") if long => {
            return refused("Tier", tier, "where the value needs the tier Advanced");
        }
        _ if long => {
            return Err(ParameterError::validation(format!(
                "Standard tier parameters support a maximum parameter value of {LONGEST} characters. To create a larger \
                 parameter value, upgrade the parameter to use the advanced-parameter tier. For more information, see \
                 https://docs.aws.amazon.com/systems-manager/latest/userguide/parameter-store-advanced-parameters.html"
            )));
        }
        _ => {}
    }
    match input.data_type.as_deref() {
        None | Some("text") => {}
        Some(known @ ("aws:ec2:image" | "aws:ssm:integration")) => {
            return refused("DataType", known, "which has the data type text alone");
        }
        Some(other) => {
            return Err(ParameterError::validation(format!(
                "The following data type is not supported: {other} (Data type names are all lowercase.)"
            )));
        }
    }
    let arn = format!("arn:aws:kms:{}:{}:{KEY}", call.region, call.account);
    match input.key_id.as_deref() {
        Some(id) if id != KEY && id != arn => refused("KeyId", id, &format!("which has no KMS keys but {KEY}")),
        _ => Ok(()),
    }
}

/// Whether a value has the form that the pattern asks for: of a list each item.
fn allowed(value: &str, kind: Kind, pattern: &str) -> Result<(), ParameterError> {
    let whole = format!("^(?:{pattern})$");
    let regex: Regex = RegexBuilder::new(&whole)
        .size_limit(PATTERN)
        .dfa_size_limit(PATTERN)
        .build()
        .map_err(|_| ParameterError::Pattern)?;
    let fits = match kind {
        Kind::StringList => value.split(',').all(|item| regex.is_match(item)),
        Kind::String | Kind::SecureString => regex.is_match(value),
    };
    if fits { Ok(()) } else { Err(ParameterError::Mismatch(pattern.to_owned())) }
}
