//! `events:EnableRule`, `events:DisableRule`.

use door::{Call, Handler, Requirement};
use shapes_events as api;
use wire::Error;

use super::on_rule;
use crate::Events;

impl Handler<api::EnableRuleInput> for Events {
    fn requires(&self, input: &api::EnableRuleInput, call: &Call) -> Vec<Requirement> {
        vec![on_rule("events:EnableRule", call, input.event_bus_name.as_deref(), &input.name)]
    }

    async fn run(&self, input: api::EnableRuleInput, call: &Call) -> Result<api::EnableRuleOutput, Error> {
        let bus = input.event_bus_name.as_deref();
        self.edit_rule(call, bus, &input.name, |rule, _| {
            rule.enabled = true;
            Ok(())
        })
        .await?;
        Ok(api::EnableRuleOutput {})
    }
}

impl Handler<api::DisableRuleInput> for Events {
    fn requires(&self, input: &api::DisableRuleInput, call: &Call) -> Vec<Requirement> {
        vec![on_rule("events:DisableRule", call, input.event_bus_name.as_deref(), &input.name)]
    }

    async fn run(&self, input: api::DisableRuleInput, call: &Call) -> Result<api::DisableRuleOutput, Error> {
        let bus = input.event_bus_name.as_deref();
        self.edit_rule(call, bus, &input.name, |rule, _| {
            rule.enabled = false;
            Ok(())
        })
        .await?;
        Ok(api::DisableRuleOutput {})
    }
}
