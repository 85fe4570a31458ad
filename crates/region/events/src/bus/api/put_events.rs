//! `events:PutEvents`: events of one's own. Each entry fails or succeeds by itself.
//!
//! Source: EventBridge API Reference, "PutEvents"; EventBridge User Guide, "Calculating PutEvents event entry size".

use door::{Call, Handler, Requirement};
use model::Timestamp;
use serde_json::Value;
use shapes_events as api;
use store::StoreError;
use wire::Error;

use super::{bus_name, on_bus};
use crate::Events;
use crate::bus::model::Event;
use crate::errors::validation;

/// How large all entries may be together.
const LARGEST: usize = 256 * 1024;

/// Why an entry fails: AWS's code and text.
type Failure = (&'static str, String);

impl Handler<api::PutEventsInput> for Events {
    fn requires(&self, input: &api::PutEventsInput, call: &Call) -> Vec<Requirement> {
        let asked = input.entries.iter().map(|entry| {
            let mut asked = on_bus("events:PutEvents", call, bus_name(entry.event_bus_name.as_deref()));
            if let Some(source) = &entry.source {
                asked = asked.with("events:source", source);
            }
            match &entry.detail_type {
                Some(kind) => asked.with("events:detail-type", kind),
                None => asked,
            }
        });
        asked.collect()
    }

    async fn run(&self, input: api::PutEventsInput, call: &Call) -> Result<api::PutEventsOutput, Error> {
        if input.entries.iter().map(size).sum::<usize>() > LARGEST {
            return Err(validation("Total size of the entries in the request is over the limit.").into());
        }
        let read: Vec<_> = input.entries.into_iter().map(|entry| self.read(entry, call)).collect();
        self.context
            .store
            .write::<_, StoreError>(|change| {
                for (bus, event) in read.iter().flatten() {
                    self.route(change, bus, event, call.at)?;
                }
                Ok(())
            })
            .await
            .map_err(Error::internal)?;
        let failed = read.iter().filter(|entry| entry.is_err()).count();
        let shown = read.into_iter().map(|entry| match entry {
            Ok((_, event)) => api::PutEventsResultEntry { event_id: Some(event.id), ..Default::default() },
            Err((code, text)) => api::PutEventsResultEntry {
                error_code: Some(code.to_owned()),
                error_message: Some(text),
                ..Default::default()
            },
        });
        Ok(api::PutEventsOutput { entries: Some(shown.collect()), failed_entry_count: i64::try_from(failed).ok() })
    }
}

fn size(entry: &api::PutEventsRequestEntry) -> usize {
    let text = |text: &Option<String>| text.as_ref().map_or(0, String::len);
    let resources = entry.resources.iter().flatten().map(String::len).sum::<usize>();
    let time = if entry.time.is_some() { 14 } else { 0 };
    time + text(&entry.source) + text(&entry.detail_type) + text(&entry.detail) + resources
}

impl Events {
    fn read(&self, entry: api::PutEventsRequestEntry, call: &Call) -> Result<(String, Event), Failure> {
        let needed = |name: &str, value: Option<String>| {
            let text = format!("Parameter {name} is not valid. Reason: {name} is a required argument.");
            value.filter(|value| !value.is_empty()).ok_or(("InvalidArgument", text))
        };
        let source = needed("Source", entry.source)?;
        let detail_type = needed("DetailType", entry.detail_type)?;
        let detail = needed("Detail", entry.detail)?;
        if source.starts_with("aws.") {
            return Err(("NotAuthorizedForSourceException", "Not authorized for the source.".to_owned()));
        }
        if detail_type.len() > 128 {
            let text = "Parameter DetailType is not valid. Reason: Detail type is longer than 128 characters.";
            return Err(("InvalidArgument", text.to_owned()));
        }
        let detail = match serde_json::from_str::<Value>(&detail) {
            Ok(detail) if detail.is_object() => detail,
            _ => return Err(("MalformedDetail", "Detail is malformed.".to_owned())),
        };
        let bus = bus_name(entry.event_bus_name.as_deref()).to_owned();
        if self.bus_exists(call, &bus).is_err() {
            return Err(("ResourceNotFoundException", format!("Event bus {bus} does not exist.")));
        }
        let event = Event {
            version: "0",
            id: self.context.host.ids.uuid(),
            detail_type,
            source,
            account: call.account.clone(),
            time: Timestamp::from_secs(entry.time.unwrap_or(call.at).secs()).iso8601(),
            region: call.region.clone(),
            resources: entry.resources.unwrap_or_default(),
            detail,
        };
        Ok((bus, event))
    }
}
