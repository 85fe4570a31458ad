//! `logs:DescribeLogStreams`: by name or by the time of the last event, in pages.

use std::sync::Arc;

use door::{Call, Handler, Page, Requirement};
use shapes_logs::{DescribeLogStreamsInput, DescribeLogStreamsOutput, LogStream};
use wire::Error;

use super::{chosen, on};
use crate::Logs;
use crate::errors::LogsError;
use crate::model::{Group, Stream};
use crate::place::page_token;
use crate::tables::Counts;

/// The size of a page where none is named.
const PAGE: i64 = 50;

impl Handler<DescribeLogStreamsInput> for Logs {
    fn requires(&self, input: &DescribeLogStreamsInput, call: &Call) -> Vec<Requirement> {
        let group = chosen(input.log_group_name.as_ref(), input.log_group_identifier.as_ref(), call);
        vec![on("logs:DescribeLogStreams", call, group.unwrap_or_default(), "")]
    }

    async fn run(&self, input: DescribeLogStreamsInput, call: &Call) -> Result<DescribeLogStreamsOutput, Error> {
        let name = chosen(input.log_group_name.as_ref(), input.log_group_identifier.as_ref(), call)?;
        let group = self.group(call, name)?;
        let by_time = input.order_by.as_deref() == Some("LastEventTime");
        let prefix = input.log_stream_name_prefix.unwrap_or_default();
        if by_time && !prefix.is_empty() {
            return Err(LogsError::parameter("Cannot order by LastEventTime with a logStreamNamePrefix.").into());
        }
        // What streams are ordered by: the time, where it is asked for, and the name.
        let mut streams: Vec<(String, Arc<Stream>)> = Vec::new();
        for stream in self.tables.streams_of(&group, &prefix) {
            let last =
                if by_time { self.tables.counts(&stream.id).await?.range.map_or(0, |(_, last)| last) } else { 0 };
            streams.push((format!("{:020}/{}", last.max(0), stream.name), stream));
        }
        streams.sort_by(|(a, _), (b, _)| a.cmp(b));
        let descending = input.descending == Some(true);
        if descending {
            streams.reverse();
        }
        let order = format!("{by_time} {descending}");
        let page = Page {
            question: &["DescribeLogStreams", &group.id, &prefix, &order],
            token: input.next_token.as_deref(),
            size: usize::try_from(input.limit.unwrap_or(PAGE)).unwrap_or(1),
            descending,
        };
        let (streams, next_token) = page.of(streams).map_err(|_| LogsError::Token)?;
        let mut views = Vec::new();
        for stream in &streams {
            views.push(view(&group, stream, self.tables.counts(&stream.id).await?));
        }
        Ok(DescribeLogStreamsOutput { log_streams: Some(views), next_token })
    }
}

fn view(group: &Group, stream: &Stream, counts: Counts) -> LogStream {
    LogStream {
        arn: Some(format!("{}:log-stream:{}", group.arn(), stream.name)),
        creation_time: Some(stream.created_at.millis()),
        first_event_timestamp: counts.range.map(|(first, _)| first),
        last_event_timestamp: counts.range.map(|(_, last)| last),
        last_ingestion_time: counts.ingested,
        log_stream_name: Some(stream.name.clone()),
        // AWS has counted no bytes of streams since 2019.
        stored_bytes: Some(0),
        upload_sequence_token: counts.ingested.map(|at| page_token((at, 0))),
    }
}
