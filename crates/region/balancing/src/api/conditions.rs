//! Conditions of rules, both ways: paths, hosts, headers, methods, queries and sources.
//!
//! Deliberately absent: regular expressions.
//!
//! Source: Elastic Load Balancing API Reference, "RuleCondition" and the structures that it names; User Guide for
//! Application Load Balancers, "Condition types", "Quotas".

use std::net::IpAddr;

use shapes_elbv2::{
    HostHeaderConditionConfig, HttpHeaderConditionConfig, HttpRequestMethodConditionConfig, PathPatternConditionConfig,
    QueryStringConditionConfig, QueryStringKeyValuePair, RuleCondition, SourceIpConditionConfig,
};

use crate::errors::{BalancingError, invalid};
use crate::limits;
use crate::model::Condition;

/// What a request's conditions say.
pub(super) fn read(given: &[RuleCondition]) -> Result<Vec<Condition>, BalancingError> {
    let conditions = given.iter().map(one).collect::<Result<Vec<_>, _>>()?;
    // Those that one rule may have once: all of several headers or queries must fit.
    let once = |condition: &Condition| !matches!(condition, Condition::Header(..) | Condition::Query(_));
    for (index, condition) in conditions.iter().enumerate().filter(|(_, condition)| once(condition)) {
        let same = |other: &Condition| std::mem::discriminant(other) == std::mem::discriminant(condition);
        if conditions[..index].iter().any(same) {
            return Err(invalid(format!("A rule can only have one '{}' condition", field(condition))));
        }
    }
    let (values, wildcards) = conditions.iter().map(count).fold((0, 0), |sum, one| (sum.0 + one.0, sum.1 + one.1));
    if values == 0 {
        return Err(invalid("A condition must be specified"));
    }
    limits::VALUES.holds(values)?;
    limits::WILDCARDS.holds(wildcards)?;
    Ok(conditions)
}

fn field(condition: &Condition) -> &'static str {
    match condition {
        Condition::Path(_) => "path-pattern",
        Condition::Host(_) => "host-header",
        Condition::Header(..) => "http-header",
        Condition::Method(_) => "http-request-method",
        Condition::Query(_) => "query-string",
        Condition::Source(_) => "source-ip",
    }
}

/// How many values and wildcards there are.
fn count(condition: &Condition) -> (usize, usize) {
    let wildcards = |text: &String| text.matches(['*', '?']).count();
    match condition {
        Condition::Path(all) | Condition::Host(all) | Condition::Header(_, all) => {
            (all.len(), all.iter().map(wildcards).sum())
        }
        Condition::Method(all) | Condition::Source(all) => (all.len(), 0),
        Condition::Query(all) => {
            let of = |(key, value): &(Option<String>, String)| key.as_ref().map_or(0, wildcards) + wildcards(value);
            (all.len(), all.iter().map(of).sum())
        }
    }
}

fn one(given: &RuleCondition) -> Result<Condition, BalancingError> {
    let RuleCondition {
        field,
        values,
        host_header_config,
        path_pattern_config,
        http_header_config,
        query_string_config,
        http_request_method_config,
        source_ip_config,
    } = given;
    let configured = [
        (path_pattern_config.is_some(), "path-pattern"),
        (host_header_config.is_some(), "host-header"),
        (http_header_config.is_some(), "http-header"),
        (http_request_method_config.is_some(), "http-request-method"),
        (query_string_config.is_some(), "query-string"),
        (source_ip_config.is_some(), "source-ip"),
    ];
    let mut named = configured.iter().filter(|(is, _)| *is).map(|(_, name)| *name);
    let (first, second) = (named.next(), named.next());
    let field = field.as_deref().or(first);
    if second.is_some() || (first.is_some() && first != field) {
        return Err(invalid("A condition must have a Field and the values that belong to it"));
    }
    let plain = values.clone().filter(|values| !values.is_empty());
    if plain.is_some() && first.is_some() {
        return Err(invalid("A condition can have either Values or a configuration, not both"));
    }
    if plain.is_some() && !matches!(field, Some("path-pattern" | "host-header")) {
        return Err(invalid("Values can only be specified for the fields 'path-pattern' and 'host-header'"));
    }
    match field {
        Some("path-pattern") => {
            let values = plain.or_else(|| path_pattern_config.as_ref()?.values.clone());
            Ok(Condition::Path(texts(values, 128, |_| true)?))
        }
        Some("host-header") => {
            let values = plain.or_else(|| host_header_config.as_ref()?.values.clone());
            let good = |byte: u8| byte.is_ascii_alphanumeric() || b"-.*?".contains(&byte);
            Ok(Condition::Host(texts(values, 128, good)?))
        }
        Some("http-header") => {
            let config = http_header_config.as_ref();
            let name = config.and_then(|config| config.http_header_name.clone()).unwrap_or_default();
            let token = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte);
            if name.is_empty() || name.len() > 40 || !name.bytes().all(token) || name.eq_ignore_ascii_case("host") {
                return Err(invalid(format!(
                    "The HTTP header name '{name}' is not valid for an 'http-header' condition"
                )));
            }
            Ok(Condition::Header(name, texts(config.and_then(|config| config.values.clone()), 128, |_| true)?))
        }
        Some("http-request-method") => {
            let values = http_request_method_config.as_ref().and_then(|config| config.values.clone());
            Ok(Condition::Method(texts(values, 40, |byte| byte.is_ascii_uppercase() || b"-_".contains(&byte))?))
        }
        Some("query-string") => query(query_string_config.as_ref()),
        Some("source-ip") => {
            let values = texts(source_ip_config.as_ref().and_then(|config| config.values.clone()), 128, |_| true)?;
            match values.iter().find(|value| network(value).is_none()) {
                Some(wrong) => Err(invalid(format!("Condition value '{wrong}' is not a valid CIDR block"))),
                None => Ok(Condition::Source(values)),
            }
        }
        None => Err(invalid("A condition field must be specified")),
        Some(other) => Err(invalid(format!(
            "Condition field '{other}' must be one of '[path-pattern, host-header, http-header, http-request-method, \
             query-string, source-ip]'"
        ))),
    }
}

fn texts(values: Option<Vec<String>>, most: usize, good: impl Fn(u8) -> bool) -> Result<Vec<String>, BalancingError> {
    let values = values.filter(|values| !values.is_empty());
    let values = values.ok_or_else(|| invalid("A condition value must be specified"))?;
    let wrong = |value: &&String| {
        value.is_empty() || value.len() > most || !value.bytes().all(|byte| (b' '..=b'~').contains(&byte) && good(byte))
    };
    match values.iter().find(wrong) {
        Some(wrong) => Err(invalid(format!(
            "Condition value '{wrong}' contains a character that is not valid, or has not between 1 and {most} characters"
        ))),
        None => Ok(values),
    }
}

fn query(config: Option<&QueryStringConditionConfig>) -> Result<Condition, BalancingError> {
    let mut all = Vec::new();
    for QueryStringKeyValuePair { key, value } in config.and_then(|config| config.values.as_ref()).into_iter().flatten()
    {
        let value = value.clone().unwrap_or_default();
        texts(Some(key.iter().cloned().chain([value.clone()]).collect()), 128, |_| true)?;
        all.push((key.clone(), value));
    }
    if all.is_empty() {
        return Err(invalid("A condition value must be specified"));
    }
    Ok(Condition::Query(all))
}

/// A range of addresses: one of them, and how many bits they have in common.
pub(crate) fn network(text: &str) -> Option<(IpAddr, u32)> {
    let (address, bits) = text.split_once('/')?;
    let address: IpAddr = address.parse().ok()?;
    let bits = bits.bytes().all(|byte| byte.is_ascii_digit()).then(|| bits.parse().ok()).flatten()?;
    (bits <= if address.is_ipv4() { 32 } else { 128 }).then_some((address, bits))
}

/// Conditions as answers show them.
pub(super) fn show(conditions: &[Condition]) -> Vec<RuleCondition> {
    let show = |condition: &Condition| {
        let mut shown = RuleCondition { field: Some(field(condition).to_owned()), ..Default::default() };
        match condition.clone() {
            Condition::Path(values) => {
                shown.values = Some(values.clone());
                shown.path_pattern_config = Some(PathPatternConditionConfig { values: Some(values) });
            }
            Condition::Host(values) => {
                shown.values = Some(values.clone());
                shown.host_header_config = Some(HostHeaderConditionConfig { values: Some(values) });
            }
            Condition::Header(name, values) => {
                let config = HttpHeaderConditionConfig { http_header_name: Some(name), values: Some(values) };
                shown.http_header_config = Some(config);
            }
            Condition::Method(values) => {
                shown.http_request_method_config = Some(HttpRequestMethodConditionConfig { values: Some(values) });
            }
            Condition::Query(values) => {
                let pair = |(key, value)| QueryStringKeyValuePair { key, value: Some(value) };
                let values = Some(values.into_iter().map(pair).collect());
                shown.query_string_config = Some(QueryStringConditionConfig { values });
            }
            Condition::Source(values) => {
                shown.source_ip_config = Some(SourceIpConditionConfig { values: Some(values) });
            }
        }
        shown
    };
    conditions.iter().map(show).collect()
}
