//! `events:TagResource`, `UntagResource`, `ListTagsForResource`: of rules and of buses.
//!
//! Deliberately absent: tags of the default bus, which is no record.

use std::collections::BTreeMap;

use door::{Call, Handler, Requirement, ResourceTags};
use model::{AccountId, Arn, Region};
use shapes_events as api;
use wire::Error;

use super::{may_be, parse_arn, read_tags};
use crate::Events;
use crate::bus::model::{Bus, DEFAULT, Rule};
use crate::errors::{EventsError, limit, no_bus, no_rule, validation};
use crate::tables::{Tables, place};

/// How many tags a resource may have.
const MOST: usize = 50;

/// What an ARN names.
enum Named {
    Rule { bus: String, name: String },
    Bus(String),
}

/// What an ARN of this account and region names.
fn named(arn: &Arn, account: &AccountId, region: &Region) -> Option<Named> {
    if arn.service != "events" || arn.account != account.as_str() || arn.region != region.as_str() {
        return None;
    }
    match arn.resource.split_once('/')? {
        ("rule", path) => {
            let (bus, name) = path.split_once('/').unwrap_or((DEFAULT, path));
            Some(Named::Rule { bus: bus.to_owned(), name: name.to_owned() })
        }
        ("event-bus", name) => Some(Named::Bus(name.to_owned())),
        _ => None,
    }
}

impl Named {
    fn key(&self, account: &AccountId, region: &Region) -> String {
        let place = place(account, region);
        match self {
            Self::Rule { bus, name } => place + bus + "/" + name,
            Self::Bus(name) => place + name,
        }
    }

    fn absent(&self) -> EventsError {
        match self {
            Self::Rule { bus, name } => no_rule(name, bus),
            Self::Bus(name) => no_bus(name),
        }
    }
}

/// The tags, as the door asks for them.
pub(super) struct BusTags(pub(super) Tables);

impl BusTags {
    fn of(tables: &Tables, named: &Named, key: &str) -> Option<BTreeMap<String, String>> {
        match named {
            Named::Rule { .. } => tables.rules.get(key).map(|rule| rule.tags.clone()),
            Named::Bus(_) => tables.buses.get(key).map(|bus| bus.tags.clone()),
        }
    }
}

impl ResourceTags for BusTags {
    fn tags(&self, resource: &Arn, account: &AccountId, region: &Region) -> Vec<(String, String)> {
        let Some(named) = named(resource, account, region) else { return Vec::new() };
        Self::of(&self.0, &named, &named.key(account, region)).unwrap_or_default().into_iter().collect()
    }
}

fn asked(action: &str, arn: &str) -> Requirement {
    Requirement { action: action.to_owned(), resource: arn.to_owned(), context: Vec::new() }
}

impl Events {
    async fn retag(
        &self,
        call: &Call,
        arn: &str,
        edit: impl FnOnce(&mut BTreeMap<String, String>),
    ) -> Result<(), EventsError> {
        let named = self.named(call, arn)?;
        let key = named.key(&call.account, &call.region);
        let checked = |tags: &BTreeMap<String, String>| {
            may_be(tags)?;
            if tags.len() > MOST { Err(limit("The number of tags exceeds the maximum of 50.")) } else { Ok(()) }
        };
        self.context
            .store
            .write(|change| {
                match &named {
                    Named::Rule { .. } => {
                        let mut rule: Rule =
                            (*change.get(&self.tables.rules, &key).ok_or_else(|| named.absent())?).clone();
                        edit(&mut rule.tags);
                        checked(&rule.tags)?;
                        change.put(&self.tables.rules, &key, rule)?;
                    }
                    Named::Bus(_) => {
                        let mut bus: Bus =
                            (*change.get(&self.tables.buses, &key).ok_or_else(|| named.absent())?).clone();
                        edit(&mut bus.tags);
                        checked(&bus.tags)?;
                        change.put(&self.tables.buses, &key, bus)?;
                    }
                }
                Ok(())
            })
            .await
    }

    fn named(&self, call: &Call, arn: &str) -> Result<Named, EventsError> {
        let parsed = parse_arn(arn)?;
        let malformed =
            || validation(format!("Parameter {arn} is not valid. Reason: Provided Arn is not in correct format."));
        named(&parsed, &call.account, &call.region).ok_or_else(malformed)
    }
}

impl Handler<api::TagResourceInput> for Events {
    fn requires(&self, input: &api::TagResourceInput, _: &Call) -> Vec<Requirement> {
        vec![asked("events:TagResource", &input.resource_arn).with_request_tags(read_tags(&input.tags))]
    }

    async fn run(&self, input: api::TagResourceInput, call: &Call) -> Result<api::TagResourceOutput, Error> {
        self.retag(call, &input.resource_arn, |tags| tags.extend(read_tags(&input.tags))).await?;
        Ok(api::TagResourceOutput {})
    }
}

impl Handler<api::UntagResourceInput> for Events {
    fn requires(&self, input: &api::UntagResourceInput, _: &Call) -> Vec<Requirement> {
        vec![asked("events:UntagResource", &input.resource_arn).with_tag_keys(input.tag_keys.iter().cloned())]
    }

    async fn run(&self, input: api::UntagResourceInput, call: &Call) -> Result<api::UntagResourceOutput, Error> {
        self.retag(call, &input.resource_arn, |tags| tags.retain(|key, _| !input.tag_keys.contains(key))).await?;
        Ok(api::UntagResourceOutput {})
    }
}

impl Handler<api::ListTagsForResourceInput> for Events {
    fn requires(&self, input: &api::ListTagsForResourceInput, _: &Call) -> Vec<Requirement> {
        vec![asked("events:ListTagsForResource", &input.resource_arn)]
    }

    async fn run(
        &self,
        input: api::ListTagsForResourceInput,
        call: &Call,
    ) -> Result<api::ListTagsForResourceOutput, Error> {
        let named = self.named(call, &input.resource_arn)?;
        let found = BusTags::of(&self.tables, &named, &named.key(&call.account, &call.region));
        let found = match (&named, found) {
            (Named::Bus(name), None) if name == DEFAULT => BTreeMap::new(),
            (named, None) => return Err(named.absent().into()),
            (_, Some(found)) => found,
        };
        let tags = found.into_iter().map(|(key, value)| api::Tag { key, value }).collect();
        Ok(api::ListTagsForResourceOutput { tags: Some(tags) })
    }
}
