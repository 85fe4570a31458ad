//! From an event to the targets of the rules that it fits.

use model::Timestamp;
use serde_json::{Map, Value};
use store::{StoreError, Transaction};

use super::model::{DEFAULT, Event, Input, Invocation, Rule, Target};
use crate::Events;
use crate::delivery::{Delivery, Work};
use crate::pattern::Pattern;
use crate::tables::place;
use crate::transform::{Around, at, fill};

/// How many events one transaction takes out of the outbox.
const AT_ONCE: usize = 100;

impl Events {
    /// Takes what services have told. Tells whether there was anything.
    pub(crate) async fn take(&self) -> Result<bool, StoreError> {
        let waiting = self.outbox.waiting(AT_ONCE);
        if waiting.is_empty() {
            return Ok(false);
        }
        let now = self.context.host.clock.now();
        self.context
            .store
            .write(|change| {
                for (key, told) in &waiting {
                    let event = Event {
                        version: "0",
                        id: told.id.clone(),
                        detail_type: told.event.detail_type.clone(),
                        source: told.event.source.clone(),
                        account: told.event.account.clone(),
                        time: told.event.at.iso8601(),
                        region: told.event.region.clone(),
                        resources: told.event.resources.clone(),
                        detail: told.event.detail.clone(),
                    };
                    self.route(change, DEFAULT, &event, now)?;
                    self.outbox.take(change, key)?;
                }
                Ok::<_, StoreError>(())
            })
            .await?;
        Ok(true)
    }

    /// Writes down what follows from an event on a bus.
    pub(crate) fn route(
        &self,
        change: &mut Transaction<'_>,
        bus: &str,
        event: &Event,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        let rules = change.scan(&self.tables.rules, &(place(&event.account, &event.region) + bus + "/"));
        if rules.is_empty() {
            return Ok(());
        }
        let Ok(text) = serde_json::to_string(event) else { return Ok(()) };
        let Ok(whole) = serde_json::from_str::<Value>(&text) else { return Ok(()) };
        let empty = Map::new();
        let fields = whole.as_object().unwrap_or(&empty);
        for (_, rule) in rules.iter().filter(|(_, rule)| rule.enabled) {
            // It was read when it was set, so it can be read.
            if !Pattern::parse(&rule.pattern).is_ok_and(|pattern| pattern.fits(fields)) {
                continue;
            }
            for target in &rule.targets {
                let invocation = Invocation {
                    region: event.region.clone(),
                    account: event.account.clone(),
                    rule: rule.arn(),
                    event: event.id.clone(),
                    payload: payload(target, rule, &whole, &text, now),
                    target: target.clone(),
                };
                let key = format!("bus/{}/{}/{}", event.id, rule.name, target.id);
                change.put(&self.tables.deliveries, &key, Delivery::new(Work::Invoke(Box::new(invocation)), now))?;
            }
        }
        Ok(())
    }
}

/// What a target is given.
fn payload(target: &Target, rule: &Rule, event: &Value, text: &str, now: Timestamp) -> String {
    match &target.input {
        Input::Matched => text.to_owned(),
        Input::Constant(constant) => constant.clone(),
        Input::Path(path) => at(event, path).map_or_else(|| "{}".to_owned(), Value::to_string),
        Input::Transformed { paths, template } => {
            let (rule_arn, ingested) = (rule.arn().to_string(), now.iso8601());
            let around = Around { rule_arn: &rule_arn, rule_name: &rule.name, ingested: &ingested, event: text };
            fill(template, paths, event, &around)
        }
    }
}
