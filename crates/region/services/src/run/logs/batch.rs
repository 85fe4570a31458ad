//! Lines of output in batches that PutLogEvents takes. Pure.
//!
//! Source: CloudWatch Logs API Reference, "PutLogEvents": 1 MiB with 26 bytes added to each event, 10,000 events, 24
//! hours, in the order of their times. Empty lines are no events.

use host::LogLine;
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

/// Takes lines from a cursor on.
pub(super) struct Reader {
    /// Lines of the cursor's own time that were written already.
    skip: Mark,
    lines: Mark,
    last: Mark,
    events: Vec<InputLogEvent>,
    bytes: usize,
    taken: bool,
}

impl Reader {
    pub(super) fn new(cursor: Cursor) -> Self {
        let (lines, last) = (cursor.lines, cursor.events);
        Self { skip: lines, lines, last, events: Vec::new(), bytes: 0, taken: false }
    }

    /// Takes a line in. Answers the batch before it, where that is full.
    pub(super) fn take(&mut self, line: LogLine) -> Option<Batch> {
        if self.skip.lines > 0 && line.at <= self.skip.at {
            if line.at == self.skip.at {
                self.skip.lines -= 1;
            }
            return None;
        }
        let at = line.at.max(self.last.at);
        let size = line.text.len() + OVERHEAD;
        let first = self.events.first().map_or(at.millis(), |event| event.timestamp);
        let full = self.bytes + size > BYTES || self.events.len() >= EVENTS || at.millis() - first > SPAN;
        let before = full.then(|| self.flush()).flatten();
        self.taken = true;
        self.lines = next(self.lines, line.at.max(self.lines.at));
        if !line.text.is_empty() {
            self.last = next(self.last, at);
            self.bytes += size;
            self.events.push(InputLogEvent { message: line.text, timestamp: at.millis() });
        }
        before
    }

    /// What was taken in since the last batch; nothing where nothing was.
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
    use model::Timestamp;
    use proptest::prelude::*;

    use super::*;

    fn line(at: i64, text: &str) -> LogLine {
        LogLine { at: Timestamp::from_millis(at), stderr: false, text: text.to_owned() }
    }

    fn read(cursor: Cursor, lines: &[LogLine]) -> (Vec<String>, Cursor) {
        let mut reader = Reader::new(cursor);
        let mut batches: Vec<Batch> = lines.iter().filter_map(|line| reader.take(line.clone())).collect();
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
        let mut reader = Reader::new(Cursor::default());
        let mut batches: Vec<Batch> = lines.into_iter().filter_map(|line| reader.take(line)).collect();
        batches.extend(reader.flush());
        assert_eq!(batches.iter().map(|batch| batch.events.len()).collect::<Vec<_>>(), [3, 3, 3, 1]);
    }

    proptest! {
        /// Output is read again from the time of the last line written: wherever that was, nothing is lost or doubled.
        #[test]
        fn wherever_it_is_interrupted_every_line_is_written_once(
            steps in prop::collection::vec((0i64..3, any::<bool>()), 1..60), cut in 0usize..60,
        ) {
            let mut at = 1000;
            let lines: Vec<LogLine> = steps.iter().enumerate().map(|(number, (step, empty))| {
                at += step;
                line(at, &if *empty { String::new() } else { number.to_string() })
            }).collect();
            let cut = cut.min(lines.len());
            let (mut written, cursor) = read(Cursor::default(), &lines[..cut]);
            let since = cursor.lines.at;
            let again: Vec<LogLine> = lines.iter().filter(|line| line.at >= since).cloned().collect();
            written.extend(read(cursor, &again).0);
            let all: Vec<String> = lines.into_iter().map(|line| line.text).filter(|text| !text.is_empty()).collect();
            prop_assert_eq!(written, all);
        }
    }
}
