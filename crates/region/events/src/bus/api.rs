//! The operations of EventBridge, and what they ask of their caller.
//!
//! Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon EventBridge".

mod buses;
mod put_events;
mod put_targets;
mod rule_state;
mod rules;
mod tags;
mod targets;
mod test_pattern;

use std::collections::BTreeMap;
use std::sync::Arc;

use door::{Call, Page, Requirement};
use model::Arn;
use shapes_events as api;
use store::Transaction;

use super::model::{DEFAULT, Rule, bus_arn, rule_arn};
use crate::Events;
use crate::errors::{EventsError, no_bus, no_rule, validation};
use crate::tables::place;

/// The size of a page where none is named.
const PAGE: i64 = 100;

/// Registers every operation.
pub(crate) fn serve(room: &Arc<Events>) {
    let door = &room.context.door;
    door.serve::<api::PutRuleInput, _>(room);
    door.serve::<api::DescribeRuleInput, _>(room);
    door.serve::<api::ListRulesInput, _>(room);
    door.serve::<api::EnableRuleInput, _>(room);
    door.serve::<api::DisableRuleInput, _>(room);
    door.serve::<api::DeleteRuleInput, _>(room);
    door.serve::<api::PutTargetsInput, _>(room);
    door.serve::<api::RemoveTargetsInput, _>(room);
    door.serve::<api::ListTargetsByRuleInput, _>(room);
    door.serve::<api::ListRuleNamesByTargetInput, _>(room);
    door.serve::<api::PutEventsInput, _>(room);
    door.serve::<api::TestEventPatternInput, _>(room);
    door.serve::<api::CreateEventBusInput, _>(room);
    door.serve::<api::DescribeEventBusInput, _>(room);
    door.serve::<api::ListEventBusesInput, _>(room);
    door.serve::<api::DeleteEventBusInput, _>(room);
    door.serve::<api::TagResourceInput, _>(room);
    door.serve::<api::UntagResourceInput, _>(room);
    door.serve::<api::ListTagsForResourceInput, _>(room);
    door.resource_tags("events", Arc::<tags::BusTags>::new(tags::BusTags(room.tables.clone())));
}

/// The name of the bus that a request names by name or ARN.
fn bus_name(given: Option<&str>) -> &str {
    match given {
        None => DEFAULT,
        Some(arn) if arn.starts_with("arn:") => arn.split_once(":event-bus/").map_or(arn, |(_, name)| name),
        Some(name) => name,
    }
}

/// An action on a rule.
fn on_rule(action: &str, call: &Call, bus: Option<&str>, name: &str) -> Requirement {
    Requirement::on(action, &rule_arn(&call.region, &call.account, bus_name(bus), name))
}

fn on_bus(action: &str, call: &Call, bus: &str) -> Requirement {
    Requirement::on(action, &bus_arn(&call.region, &call.account, bus))
}

fn rule_key(call: &Call, bus: &str, name: &str) -> String {
    place(&call.account, &call.region) + bus + "/" + name
}

/// What has no form of an ARN.
fn parse_arn(text: &str) -> Result<Arn, EventsError> {
    let malformed =
        || validation(format!("Parameter {text} is not valid. Reason: Provided Arn is not in correct format."));
    text.parse().map_err(|_| malformed())
}

/// Tags by key.
fn read_tags(tags: &[api::Tag]) -> BTreeMap<String, String> {
    tags.iter().map(|tag| (tag.key.clone(), tag.value.clone())).collect()
}

/// Keys that begin with `aws:` are AWS's own.
fn may_be(tags: &BTreeMap<String, String>) -> Result<(), EventsError> {
    let reserved = tags.keys().any(|key| door::is_reserved_tag(key));
    let text = "aws: prefixed tag key names are not allowed for external use.";
    if reserved { Err(validation(text)) } else { Ok(()) }
}

/// One page of a list.
fn page<T>(
    list: &[&str],
    token: Option<&String>,
    limit: Option<i64>,
    all: impl IntoIterator<Item = (String, T)>,
) -> Result<(Vec<T>, Option<String>), EventsError> {
    let size = usize::try_from(limit.unwrap_or(PAGE)).unwrap_or(1);
    let page = Page { question: list, token: token.map(String::as_str), size, descending: false };
    page.of(all).map_err(|_| validation("Parameter NextToken is not valid."))
}

impl Events {
    /// That the bus is there.
    fn bus_exists(&self, call: &Call, bus: &str) -> Result<(), EventsError> {
        let known = bus == DEFAULT || self.tables.buses.get(&(place(&call.account, &call.region) + bus)).is_some();
        if known { Ok(()) } else { Err(no_bus(bus)) }
    }

    /// A rule that is there.
    fn rule(&self, call: &Call, bus: &str, name: &str) -> Result<Arc<Rule>, EventsError> {
        self.bus_exists(call, bus)?;
        self.tables.rules.get(&rule_key(call, bus, name)).ok_or_else(|| no_rule(name, bus))
    }

    /// Changes a rule that is there.
    async fn edit_rule<R>(
        &self,
        call: &Call,
        bus: Option<&str>,
        name: &str,
        edit: impl FnOnce(&mut Rule, &mut Transaction<'_>) -> Result<R, EventsError>,
    ) -> Result<R, EventsError> {
        let bus = bus_name(bus);
        self.bus_exists(call, bus)?;
        let key = rule_key(call, bus, name);
        self.context
            .store
            .write(|change| {
                let found = change.get(&self.tables.rules, &key).ok_or_else(|| no_rule(name, bus))?;
                let mut rule = Rule::clone(&found);
                let answer = edit(&mut rule, change)?;
                change.put(&self.tables.rules, &key, rule)?;
                Ok(answer)
            })
            .await
    }
}
