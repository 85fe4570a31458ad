//! `logs:PutLogEvents`.
//!
//! The sequence token is accepted and ignored, as AWS has done since 2023; a next one is answered for clients that
//! pass it on.

use door::{Call, Handler, Requirement};
use model::Timestamp;
use shapes_logs::{InputLogEvent, PutLogEventsInput, PutLogEventsOutput, RejectedLogEventsInfo};
use store::Entry;
use wire::Error;

use super::on;
use crate::Logs;
use crate::errors::LogsError;
use crate::model::{DAY, Group, OVERHEAD, pack};
use crate::place::page_token;

/// The most bytes of a batch, with [`OVERHEAD`] for each event.
const MAX_BATCH: usize = 1024 * 1024;
/// Events further in the future are rejected.
const FUTURE: i64 = 2 * 60 * 60 * 1000;
/// Events further in the past are rejected.
const PAST: i64 = 14 * 24 * 60 * 60 * 1000;

impl Handler<PutLogEventsInput> for Logs {
    fn requires(&self, input: &PutLogEventsInput, call: &Call) -> Vec<Requirement> {
        vec![on("logs:PutLogEvents", call, &input.log_group_name, &input.log_stream_name)]
    }

    async fn run(&self, input: PutLogEventsInput, call: &Call) -> Result<PutLogEventsOutput, Error> {
        let events = input.log_events;
        let size: usize = events.iter().map(|event| event.message.len() + OVERHEAD).sum();
        if size > MAX_BATCH {
            let text = format!("Upload too large: {size} bytes exceeds limit of {MAX_BATCH}");
            return Err(LogsError::parameter(text).into());
        }
        if !events.is_sorted_by_key(|event| event.timestamp) {
            let text = "Log events in a single PutLogEvents request must be in chronological order.";
            return Err(LogsError::parameter(text).into());
        }
        let group = self.group(call, &input.log_group_name)?;
        self.tables.stream(&group, &input.log_stream_name)?;
        let (valid, rejected) = judge(&events, &group, call.at);
        let day = i64::try_from(DAY.as_millis()).unwrap_or(i64::MAX);
        if let (Some(first), Some(last)) = (valid.first(), valid.last())
            && last.timestamp - first.timestamp > day
        {
            let text = "The batch of log events in a single PutLogEvents request cannot span more than 24 hours.";
            return Err(LogsError::parameter(text).into());
        }
        if !valid.is_empty() {
            let entry = |event: &InputLogEvent| Entry { at: event.timestamp, data: pack(call.at, &event.message) };
            self.tables.append(&group, &input.log_stream_name, valid.iter().map(entry).collect()).await?;
        }
        Ok(PutLogEventsOutput {
            next_sequence_token: Some(page_token((call.at.millis(), 0))),
            rejected_log_events_info: rejected,
        })
    }
}

/// The events that are neither too old nor too new, and what is said of the others.
fn judge<'a>(
    events: &'a [InputLogEvent],
    group: &Group,
    now: Timestamp,
) -> (&'a [InputLogEvent], Option<RejectedLogEventsInfo>) {
    let now_ms = now.millis();
    let before = |limit: i64| events.partition_point(|event| event.timestamp < limit);
    let (old, expired) = (before(now_ms - PAST), before(group.horizon(now)));
    let new = events.partition_point(|event| event.timestamp <= now_ms + FUTURE);
    let start = old.max(expired).min(new);
    let index = |count: usize| i64::try_from(count).ok();
    let rejected = RejectedLogEventsInfo {
        too_new_log_event_start_index: if new < events.len() { index(new) } else { None },
        too_old_log_event_end_index: if old > 0 { index(old) } else { None },
        expired_log_event_end_index: if expired > 0 { index(expired) } else { None },
    };
    let any = rejected != RejectedLogEventsInfo::default();
    (&events[start..new], any.then_some(rejected))
}
