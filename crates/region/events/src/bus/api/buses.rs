//! `events:CreateEventBus`, `DescribeEventBus`, `ListEventBuses`, `DeleteEventBus`.
//!
//! The default bus is always there and is no record.

use door::{Call, Handler, Requirement};
use shapes_events as api;
use wire::Error;

use super::{bus_name, may_be, on_bus, page, read_tags, rule_key};
use crate::Events;
use crate::bus::model::{Bus, DEFAULT, bus_arn};
use crate::errors::{EventsError, bus_exists, limit, no_bus, validation};
use crate::tables::place;

/// How many buses there may be.
const MOST: usize = 100;

impl Handler<api::CreateEventBusInput> for Events {
    fn requires(&self, input: &api::CreateEventBusInput, call: &Call) -> Vec<Requirement> {
        let tags = read_tags(input.tags.as_deref().unwrap_or_default());
        let mut asked = vec![on_bus("events:CreateEventBus", call, &input.name).with_request_tags(tags.clone())];
        if !tags.is_empty() {
            asked.push(on_bus("events:TagResource", call, &input.name).with_request_tags(tags));
        }
        asked
    }

    async fn run(&self, input: api::CreateEventBusInput, call: &Call) -> Result<api::CreateEventBusOutput, Error> {
        if input.name == DEFAULT {
            return Err(bus_exists(DEFAULT).into());
        }
        if input.name.contains('/') {
            let text = format!("Parameter {} is not valid. Reason: The name of a bus holds no '/'.", input.name);
            return Err(validation(text).into());
        }
        let prefix = place(&call.account, &call.region);
        let key = prefix.clone() + &input.name;
        let arn = bus_arn(&call.region, &call.account, &input.name);
        let description = input.description.clone();
        let tags = read_tags(input.tags.as_deref().unwrap_or_default());
        may_be(&tags)?;
        self.context
            .store
            .write(|change| {
                if change.get(&self.tables.buses, &key).is_some() {
                    return Err(bus_exists(&input.name));
                }
                if change.scan(&self.tables.buses, &prefix).len() >= MOST {
                    return Err(limit("The requested resource exceeds the maximum number allowed."));
                }
                let bus = Bus { name: input.name, description: input.description, created_at: call.at, tags };
                Ok::<_, EventsError>(change.put(&self.tables.buses, &key, bus)?)
            })
            .await?;
        Ok(api::CreateEventBusOutput { event_bus_arn: Some(arn.to_string()), description })
    }
}

impl Handler<api::DescribeEventBusInput> for Events {
    fn requires(&self, input: &api::DescribeEventBusInput, call: &Call) -> Vec<Requirement> {
        vec![on_bus("events:DescribeEventBus", call, bus_name(input.name.as_deref()))]
    }

    async fn run(&self, input: api::DescribeEventBusInput, call: &Call) -> Result<api::DescribeEventBusOutput, Error> {
        let name = bus_name(input.name.as_deref());
        let found = self.tables.buses.get(&(place(&call.account, &call.region) + name));
        if name != DEFAULT && found.is_none() {
            return Err(no_bus(name).into());
        }
        Ok(api::DescribeEventBusOutput {
            arn: Some(bus_arn(&call.region, &call.account, name).to_string()),
            creation_time: found.as_ref().map(|bus| bus.created_at),
            description: found.as_ref().and_then(|bus| bus.description.clone()),
            last_modified_time: found.as_ref().map(|bus| bus.created_at),
            name: Some(name.to_owned()),
        })
    }
}

impl Handler<api::ListEventBusesInput> for Events {
    fn requires(&self, _: &api::ListEventBusesInput, _: &Call) -> Vec<Requirement> {
        vec![Requirement::any("events:ListEventBuses")]
    }

    async fn run(&self, input: api::ListEventBusesInput, call: &Call) -> Result<api::ListEventBusesOutput, Error> {
        let prefix = input.name_prefix.unwrap_or_default();
        let shown = |name: &str, bus: Option<&Bus>| api::EventBus {
            arn: Some(bus_arn(&call.region, &call.account, name).to_string()),
            creation_time: bus.map(|bus| bus.created_at),
            description: bus.and_then(|bus| bus.description.clone()),
            last_modified_time: bus.map(|bus| bus.created_at),
            name: Some(name.to_owned()),
        };
        let found = self.tables.buses.scan(&(place(&call.account, &call.region) + &prefix));
        let mut all: Vec<_> = found.iter().map(|(_, bus)| (bus.name.clone(), shown(&bus.name, Some(bus)))).collect();
        if DEFAULT.starts_with(&prefix) {
            all.push((DEFAULT.to_owned(), shown(DEFAULT, None)));
        }
        all.sort_by(|(a, _), (b, _)| a.cmp(b));
        let (buses, next_token) = page(&["ListEventBuses", &prefix], input.next_token.as_ref(), input.limit, all)?;
        Ok(api::ListEventBusesOutput { event_buses: Some(buses), next_token })
    }
}

impl Handler<api::DeleteEventBusInput> for Events {
    fn requires(&self, input: &api::DeleteEventBusInput, call: &Call) -> Vec<Requirement> {
        vec![on_bus("events:DeleteEventBus", call, &input.name)]
    }

    /// A bus that is not there is deleted.
    async fn run(&self, input: api::DeleteEventBusInput, call: &Call) -> Result<api::DeleteEventBusOutput, Error> {
        if input.name == DEFAULT {
            return Err(validation("Cannot delete event bus default.").into());
        }
        let key = place(&call.account, &call.region) + &input.name;
        let rules = rule_key(call, &input.name, "");
        self.context
            .store
            .write(|change| {
                if change.scan(&self.tables.rules, &rules).is_empty() {
                    Ok(change.delete(&self.tables.buses, &key)?)
                } else {
                    Err(validation("Event bus can't be deleted since it has rules."))
                }
            })
            .await?;
        Ok(api::DeleteEventBusOutput {})
    }
}
