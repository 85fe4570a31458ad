//! `events:TestEventPattern`.

use door::{Call, Handler, Requirement};
use serde_json::Value;
use shapes_events as api;
use wire::Error;

use crate::Events;
use crate::errors::{bad_pattern, validation};
use crate::pattern::Pattern;

/// What an event must have.
const FIELDS: [&str; 7] = ["id", "detail-type", "source", "account", "time", "region", "resources"];

impl Handler<api::TestEventPatternInput> for Events {
    fn requires(&self, _: &api::TestEventPatternInput, _: &Call) -> Vec<Requirement> {
        vec![Requirement::any("events:TestEventPattern")]
    }

    async fn run(&self, input: api::TestEventPatternInput, _: &Call) -> Result<api::TestEventPatternOutput, Error> {
        let pattern = Pattern::parse(&input.event_pattern).map_err(|reason| bad_pattern(&reason))?;
        let event = match serde_json::from_str::<Value>(&input.event) {
            Ok(Value::Object(event)) => event,
            _ => return Err(validation("Parameter Event is not valid. Reason: Event is not a JSON object.").into()),
        };
        if let Some(missing) = FIELDS.iter().find(|field| !event.contains_key(**field)) {
            let text = format!("Parameter Event is not valid. Reason: '{missing}' is a required field.");
            return Err(validation(text).into());
        }
        Ok(api::TestEventPatternOutput { result: Some(pattern.fits(&event)) })
    }
}
