//! `logs:FilterLogEvents`: the events of a group's streams in the order of their times, those that fit a pattern.
//!
//! Streams are read side by side, a little of each at a time, and merged. A page ends when it is full or when it has
//! looked at much without finding much; it then has a token, also without events, as on AWS.

use std::cmp::Reverse;
use std::collections::{BinaryHeap, VecDeque};
use std::sync::Arc;

use door::{Call, Handler, Requirement};
use shapes_logs::{FilterLogEventsInput, FilterLogEventsOutput, FilteredLogEvent};
use store::{Line, Log, Span, StoreError};
use wire::Error;

use super::get_events::PAGE_BYTES;
use super::{chosen, on};
use crate::Logs;
use crate::errors::LogsError;
use crate::model::{Group, Stream, unpack};
use crate::pattern::Pattern;
use crate::place::{Place, event_id, page_token, read_page_token};

/// The most events of a page.
const PAGE: i64 = 10_000;
/// How many events one call looks at.
const LOOK: usize = 100_000;
/// How much all streams together may hold in memory, and the least of one.
const HELD: usize = 4 * 1024 * 1024;
const HELD_EACH: usize = 16 * 1024;

impl Handler<FilterLogEventsInput> for Logs {
    fn requires(&self, input: &FilterLogEventsInput, call: &Call) -> Vec<Requirement> {
        let group = chosen(input.log_group_name.as_ref(), input.log_group_identifier.as_ref(), call);
        vec![on("logs:FilterLogEvents", call, group.unwrap_or_default(), "")]
    }

    async fn run(&self, input: FilterLogEventsInput, call: &Call) -> Result<FilterLogEventsOutput, Error> {
        let name = chosen(input.log_group_name.as_ref(), input.log_group_identifier.as_ref(), call)?;
        let pattern = Pattern::parse(input.filter_pattern.as_deref().unwrap_or_default())?;
        let beyond = input.next_token.as_deref().map(read_page_token).transpose()?;
        let group = self.group(call, name)?;
        let streams = self.selected(&group, &input)?;
        let span = Span {
            from: input.start_time.unwrap_or(i64::MIN).max(group.horizon(call.at)),
            // Unlike GetLogEvents, this operation includes the end.
            to: input.end_time.map_or(i64::MAX, |end| end.saturating_add(1)),
            beyond,
            limit: 1000,
            bytes: (HELD / streams.len().max(1)).max(HELD_EACH),
            ..Span::default()
        };
        let limit = usize::try_from(input.limit.unwrap_or(PAGE)).unwrap_or(1);
        let mut merge = Merge::new(&self.tables.log, streams, span).await.map_err(LogsError::from)?;
        let (mut events, mut bytes, mut looked) = (Vec::new(), 0, 0);
        let mut last = beyond;
        let mut more = false;
        while let Some(next) = merge.peek() {
            let (ingested, message) = unpack(&next.1.data);
            let fits = pattern.fits(&message);
            let full = events.len() >= limit || (bytes + message.len() > PAGE_BYTES && !events.is_empty());
            if (fits && full) || looked >= LOOK {
                more = true;
                break;
            }
            let place = (next.1.at, next.1.id);
            looked += 1;
            if fits {
                bytes += message.len();
                events.push(FilteredLogEvent {
                    event_id: Some(event_id(place)),
                    ingestion_time: Some(ingested),
                    log_stream_name: Some(next.0.name.clone()),
                    message: Some(message),
                    timestamp: Some(place.0),
                });
            }
            last = Some(place);
            merge.step().await.map_err(LogsError::from)?;
        }
        Ok(FilterLogEventsOutput {
            events: Some(events),
            next_token: last.filter(|_| more).map(page_token),
            searched_log_streams: Some(Vec::new()),
        })
    }
}

impl Logs {
    fn selected(&self, group: &Group, input: &FilterLogEventsInput) -> Result<Vec<Arc<Stream>>, LogsError> {
        match (&input.log_stream_names, &input.log_stream_name_prefix) {
            (Some(_), Some(_)) => {
                Err(LogsError::parameter("logStreamNames and logStreamNamePrefix are mutually exclusive parameters."))
            }
            (Some(names), None) if !names.is_empty() => {
                let mut names: Vec<&String> = names.iter().collect();
                names.sort();
                names.dedup();
                names.into_iter().map(|name| self.tables.stream(group, name)).collect()
            }
            (_, prefix) => Ok(self.tables.streams_of(group, prefix.as_deref().unwrap_or_default())),
        }
    }
}

/// Streams side by side.
struct Merge<'a> {
    log: &'a Log,
    span: Span,
    streams: Vec<(Arc<Stream>, VecDeque<Line>)>,
    next: BinaryHeap<Reverse<(Place, usize)>>,
}

impl<'a> Merge<'a> {
    async fn new(log: &'a Log, streams: Vec<Arc<Stream>>, span: Span) -> Result<Self, StoreError> {
        let streams = streams.into_iter().map(|stream| (stream, VecDeque::new())).collect();
        let mut merge = Self { log, span, streams, next: BinaryHeap::new() };
        for index in 0..merge.streams.len() {
            merge.fill(index, span.beyond).await?;
        }
        Ok(merge)
    }

    /// Reads on in a stream of which nothing is held.
    async fn fill(&mut self, index: usize, beyond: Option<Place>) -> Result<(), StoreError> {
        let (stream, held) = &mut self.streams[index];
        held.extend(self.log.read(&stream.id, Span { beyond, ..self.span }).await?);
        if let Some(line) = held.front() {
            self.next.push(Reverse(((line.at, line.id), index)));
        }
        Ok(())
    }

    /// The earliest event of all.
    fn peek(&self) -> Option<(&Stream, &Line)> {
        let Reverse((_, index)) = self.next.peek()?;
        let (stream, held) = &self.streams[*index];
        Some((stream, held.front()?))
    }

    /// Goes on to the next.
    async fn step(&mut self) -> Result<(), StoreError> {
        let Some(Reverse((place, index))) = self.next.pop() else { return Ok(()) };
        let held = &mut self.streams[index].1;
        held.pop_front();
        match held.front() {
            Some(line) => self.next.push(Reverse(((line.at, line.id), index))),
            None => self.fill(index, Some(place)).await?,
        }
        Ok(())
    }
}
