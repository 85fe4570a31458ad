//! `logs:GetLogEvents`: one stream's events, forwards or backwards, in pages of at most 1 MB.

use door::{Call, Handler, Requirement};
use shapes_logs::{GetLogEventsInput, GetLogEventsOutput, OutputLogEvent};
use store::{Line, Span};
use wire::Error;

use super::{chosen, on};
use crate::Logs;
use crate::errors::LogsError;
use crate::model::unpack;
use crate::place::Token;

/// The most events of a page.
const PAGE: i64 = 10_000;
/// The most bytes of a page.
pub(super) const PAGE_BYTES: usize = 1024 * 1024;

impl Handler<GetLogEventsInput> for Logs {
    fn requires(&self, input: &GetLogEventsInput, call: &Call) -> Vec<Requirement> {
        let group = chosen(input.log_group_name.as_ref(), input.log_group_identifier.as_ref(), call);
        vec![on("logs:GetLogEvents", call, group.unwrap_or_default(), &input.log_stream_name)]
    }

    async fn run(&self, input: GetLogEventsInput, call: &Call) -> Result<GetLogEventsOutput, Error> {
        let name = chosen(input.log_group_name.as_ref(), input.log_group_identifier.as_ref(), call)?;
        let group = self.group(call, name)?;
        let stream = self.tables.stream(&group, &input.log_stream_name)?;
        let token = input.next_token.as_deref().map(Token::parse).transpose()?;
        let (backwards, beyond) = match token {
            Some(Token::Forward(place)) => (false, Some(place)),
            Some(Token::Backward(place)) => (true, Some(place)),
            None => (input.start_from_head != Some(true), None),
        };
        let span = Span {
            from: input.start_time.unwrap_or(i64::MIN).max(group.horizon(call.at)),
            to: input.end_time.unwrap_or(i64::MAX),
            beyond,
            backwards,
            limit: usize::try_from(input.limit.unwrap_or(PAGE)).unwrap_or(1),
            bytes: PAGE_BYTES,
        };
        let mut lines = self.tables.log.read(&stream.id, span).await.map_err(LogsError::from)?;
        if backwards {
            lines.reverse();
        }
        // A page without events has its place all the same, so that the next call goes on from there.
        let here = beyond.unwrap_or((input.start_time.unwrap_or(0), 0));
        let (first, last) = match (lines.first(), lines.last()) {
            (Some(first), Some(last)) => ((first.at, first.id), (last.at, last.id)),
            _ => (here, here),
        };
        Ok(GetLogEventsOutput {
            events: Some(lines.iter().map(event).collect()),
            next_backward_token: Some(Token::Backward(first).text()),
            next_forward_token: Some(Token::Forward(last).text()),
        })
    }
}

fn event(line: &Line) -> OutputLogEvent {
    let (ingested, message) = unpack(&line.data);
    OutputLogEvent { ingestion_time: Some(ingested), message: Some(message), timestamp: Some(line.at) }
}
