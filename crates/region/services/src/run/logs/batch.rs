//! Lines of output in batches that PutLogEvents takes. Pure.
//!
//! Source: CloudWatch Logs API Reference, "PutLogEvents": 1 MiB with 26 bytes added to each event, 10,000 events, 24
//! hours, in the order of their times. Empty lines are no events.

use host::LogLine;
use model::Timestamp;
use regex::Regex;
use shapes_logs::InputLogEvent;

use crate::tables::{Cursor, Mark};

const BYTES: usize = 1_048_576;
const OVERHEAD: usize = 26;
const EVENTS: usize = 10_000;
const SPAN: i64 = 23 * 3600 * 1000;

/// Events to be written together, and where the output stands after them.
#[derive(Debug, Default)]
pub(super) struct Batch {
    pub(super) events: Vec<InputLogEvent>,
    /// All lines so far.
    pub(super) lines: Mark,
    /// All events so far.
    pub(super) last: Mark,
}

/// The most of an event, as PutLogEvents takes it.
const EVENT: usize = 256 * 1024 - OVERHEAD;

/// Takes lines from a cursor on.
pub(super) struct Reader {
    /// What the first line of an event looks like; each line is an event without it.
    first: Option<Regex>,
    /// Lines of the cursor's own time that were written already.
    skip: Mark,
    /// All lines that were taken in.
    seen: Mark,
    /// All lines of the events so far.
    lines: Mark,
    last: Mark,
    events: Vec<InputLogEvent>,
    bytes: usize,
    taken: bool,
    /// The event that further lines may belong to.
    open: Option<(Timestamp, String)>,
}

impl Reader {
    pub(super) fn new(cursor: Cursor, first: Option<Regex>) -> Self {
        let (lines, last) = (cursor.lines, cursor.events);
        let (events, open) = (Vec::new(), None);
        Self { first, skip: lines, seen: lines, lines, last, events, bytes: 0, taken: false, open }
    }

    /// Takes a line in. Answers the batch before it, where that is full.
    pub(super) fn take(&mut self, line: LogLine) -> Option<Batch> {
        if self.skip.lines > 0 && line.at <= self.skip.at {
            if line.at == self.skip.at {
                self.skip.lines -= 1;
            }
            return None;
        }
        let begins = self.first.as_ref().is_none_or(|first| first.is_match(&line.text));
        if let Some((_, text)) = self.open.as_mut().filter(|_| !begins)
            && text.len() + 1 + line.text.len() <= EVENT
        {
            text.push('\n');
            text.push_str(&line.text);
            self.seen = next(self.seen, line.at.max(self.seen.at));
            return None;
        }
        let mut before = self.close();
        self.seen = next(self.seen, line.at.max(self.seen.at));
        self.open = Some((line.at, line.text));
        if self.first.is_none() {
            // At most one of both is full: the first of them has left nothing open.
            before = before.or(self.close());
        }
        before
    }

    /// Whether further lines may belong to the last event.
    pub(super) fn is_open(&self) -> bool {
        self.open.is_some()
    }

    /// Ends the event that is open. Answers the batch before it, where that is full.
    pub(super) fn close(&mut self) -> Option<Batch> {
        let (at, text) = self.open.take()?;
        let at = at.max(self.last.at);
        let size = text.len() + OVERHEAD;
        let first = self.events.first().map_or(at.millis(), |event| event.timestamp);
        let full = self.bytes + size > BYTES || self.events.len() >= EVENTS || at.millis() - first > SPAN;
        let before = full.then(|| self.flush()).flatten();
        self.taken = true;
        self.lines = self.seen;
        if !text.is_empty() {
            self.last = next(self.last, at);
            self.bytes += size;
            self.events.push(InputLogEvent { message: text, timestamp: at.millis() });
        }
        before
    }

    /// The events since the last batch; nothing where there were none. One that is open stays so.
    pub(super) fn flush(&mut self) -> Option<Batch> {
        if !std::mem::take(&mut self.taken) {
            return None;
        }
        self.bytes = 0;
        Some(Batch { events: std::mem::take(&mut self.events), lines: self.lines, last: self.last })
    }
}

fn next(mark: Mark, at: model::Timestamp) -> Mark {
    if at == mark.at { Mark { at, lines: mark.lines + 1 } } else { Mark { at, lines: 1 } }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn line(at: i64, text: &str) -> LogLine {
        LogLine { at: Timestamp::from_millis(at), stderr: false, text: text.to_owned() }
    }

    /// What is written of these lines, the last one's event among it where the output has ended.
    fn read(cursor: Cursor, lines: &[LogLine], first: Option<&str>, ended: bool) -> (Vec<String>, Cursor) {
        let mut reader = Reader::new(cursor, first.map(|first| Regex::new(first).unwrap()));
        let mut batches: Vec<Batch> = lines.iter().filter_map(|line| reader.take(line.clone())).collect();
        if ended {
            batches.extend(reader.close());
        }
        batches.extend(reader.flush());
        let cursor =
            batches.last().map_or(cursor, |last| Cursor { lines: last.lines, events: last.last, writing: None });
        (batches.into_iter().flat_map(|batch| batch.events).map(|event| event.message).collect(), cursor)
    }

    #[test]
    fn a_batch_is_never_too_big_nor_too_long() {
        let big = "x".repeat(256 << 10);
        let mut lines: Vec<LogLine> = (0..9).map(|number| line(number, &big)).collect();
        lines.push(line(10 + SPAN, "a day later"));
        let mut reader = Reader::new(Cursor::default(), None);
        let mut batches: Vec<Batch> = lines.into_iter().filter_map(|line| reader.take(line)).collect();
        batches.extend(reader.flush());
        assert_eq!(batches.iter().map(|batch| batch.events.len()).collect::<Vec<_>>(), [3, 3, 3, 1]);
    }

    #[test]
    fn lines_that_begin_no_event_belong_to_the_one_before() {
        let text = ["20:15 ERROR no", "\tat Main", "", "\tat Thread", "20:16 INFO yes"];
        let lines: Vec<LogLine> = text.iter().map(|text| line(5, text)).collect();
        let (written, cursor) = read(Cursor::default(), &lines, Some(r"^\d\d:"), false);
        assert_eq!(written, ["20:15 ERROR no\n\tat Main\n\n\tat Thread"]);
        assert_eq!((cursor.lines.lines, cursor.events.lines), (4, 1), "the open one is read again");
        assert_eq!(read(cursor, &lines, Some(r"^\d\d:"), true).0, ["20:16 INFO yes"]);
        let big = "x".repeat(200 << 10);
        let lines = [line(1, "20:15"), line(2, &big), line(3, &big)];
        let written = read(Cursor::default(), &lines, Some(r"^\d\d:"), true).0;
        assert_eq!(written.iter().map(String::len).collect::<Vec<_>>(), [6 + (200 << 10), 200 << 10], "never too long");
    }

    proptest! {
        /// Output is read again from the time of the last line written: wherever that was, nothing is lost or doubled.
        #[test]
        fn wherever_it_is_interrupted_every_line_is_written_once(
            steps in prop::collection::vec((0i64..3, any::<bool>()), 1..60), cut in 0usize..60, several in any::<bool>(),
        ) {
            let first = several.then_some("[05]$");
            let mut at = 1000;
            let lines: Vec<LogLine> = steps.iter().enumerate().map(|(number, (step, empty))| {
                at += step;
                line(at, &if *empty { String::new() } else { number.to_string() })
            }).collect();
            let cut = cut.min(lines.len());
            let (mut written, cursor) = read(Cursor::default(), &lines[..cut], first, false);
            let since = cursor.lines.at;
            let again: Vec<LogLine> = lines.iter().filter(|line| line.at >= since).cloned().collect();
            written.extend(read(cursor, &again, first, true).0);
            let all = lines.into_iter().map(|line| line.text).filter(|text| !text.is_empty());
            let written = written.iter().flat_map(|event| event.split('\n')).filter(|text| !text.is_empty());
            prop_assert_eq!(written.collect::<Vec<_>>(), all.collect::<Vec<_>>());
        }
    }
}
