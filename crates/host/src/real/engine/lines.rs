//! A container's log, from the pieces in which the engine sends it to lines with their times. Pure.
//!
//! Each piece begins with its time. A long line comes in several pieces of which only the last ends with a line feed.

use model::Timestamp;

use super::read;
use crate::LogLine;

/// The longest line that is handed on whole.
const LINE_LIMIT: usize = 256 << 10;

/// A line that has not ended.
#[derive(Default)]
struct Open {
    at: Timestamp,
    bytes: Vec<u8>,
    /// The line has begun, empty or not.
    begun: bool,
}

/// Makes lines of pieces.
#[derive(Default)]
pub(super) struct Splitter {
    output: Open,
    errors: Open,
    last: Timestamp,
}

impl Splitter {
    /// The lines that end in this piece.
    pub(super) fn piece(&mut self, stderr: bool, piece: &[u8]) -> Vec<LogLine> {
        let (at, mut text) = timed(piece).unwrap_or((self.last, piece));
        self.last = at;
        let open = if stderr { &mut self.errors } else { &mut self.output };
        let mut lines = Vec::new();
        while !text.is_empty() {
            if !open.begun {
                open.begun = true;
                open.at = at;
            }
            let end = text.iter().position(|&byte| byte == b'\n');
            let (part, rest) = end.map_or((text, &[][..]), |end| (&text[..end], &text[end + 1..]));
            text = rest;
            open.extend(stderr, part, &mut lines);
            if end.is_some() {
                lines.push(open.close(stderr));
            }
        }
        lines
    }

    /// The lines that never ended.
    pub(super) fn end(&mut self) -> Vec<LogLine> {
        [(false, &mut self.output), (true, &mut self.errors)]
            .into_iter()
            .filter(|(_, open)| !open.bytes.is_empty())
            .map(|(stderr, open)| open.close(stderr))
            .collect()
    }
}

impl Open {
    /// Takes bytes in, and hands out what is longer than a line may be.
    fn extend(&mut self, stderr: bool, mut bytes: &[u8], lines: &mut Vec<LogLine>) {
        while self.bytes.len() + bytes.len() > LINE_LIMIT {
            let (part, rest) = bytes.split_at(LINE_LIMIT - self.bytes.len());
            self.bytes.extend_from_slice(part);
            bytes = rest;
            let kept = self.bytes.split_off(whole_characters(&self.bytes));
            lines.push(LogLine { at: self.at, stderr, text: text(&self.bytes) });
            self.bytes = kept;
        }
        self.bytes.extend_from_slice(bytes);
    }

    fn close(&mut self, stderr: bool) -> LogLine {
        self.begun = false;
        let bytes = std::mem::take(&mut self.bytes);
        LogLine { at: self.at, stderr, text: text(bytes.strip_suffix(b"\r").unwrap_or(&bytes)) }
    }
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

/// How many bytes there are before a character that is cut at the end.
fn whole_characters(bytes: &[u8]) -> usize {
    let length = bytes.len();
    for (back, &byte) in bytes.iter().rev().enumerate().take(3) {
        let needed = match byte {
            0x80..=0xbf => continue,
            0xc0..=0xdf => 2,
            0xe0..=0xef => 3,
            0xf0..=0xff => 4,
            _ => 1,
        };
        return if needed > back + 1 { length - back - 1 } else { length };
    }
    length
}

/// Takes the time from the beginning of a piece.
fn timed(piece: &[u8]) -> Option<(Timestamp, &[u8])> {
    let space = piece.iter().take(40).position(|&byte| byte == b' ' || byte == b'\n')?;
    let at = read::time(std::str::from_utf8(&piece[..space]).ok().filter(|text| text.contains('T'))?)?;
    // An empty line: some engines leave the space out.
    let rest = if piece[space] == b' ' { space + 1 } else { space };
    Some((at, &piece[rest..]))
}

#[cfg(test)]
mod tests {
    use super::*;

    const T: &str = "2026-11-25T10:00:00.123456789Z";

    fn texts(lines: Vec<LogLine>) -> Vec<String> {
        lines.into_iter().map(|line| line.text).collect()
    }

    #[test]
    fn lines_have_the_engines_time() {
        let mut splitter = Splitter::default();
        let lines = splitter.piece(true, format!("{T} it starts\r\n").as_bytes());
        let at = Timestamp::parse(T).unwrap();
        assert_eq!(lines, [LogLine { at, stderr: true, text: "it starts".to_owned() }]);
        assert_eq!(texts(splitter.piece(false, format!("{T} \n").as_bytes())), [""]);
        assert_eq!(texts(splitter.piece(false, b"no time\n")), ["no time"]);
        assert_eq!(splitter.end(), []);
    }

    #[test]
    fn pieces_of_a_line_are_joined_for_each_stream() {
        let mut splitter = Splitter::default();
        assert_eq!(splitter.piece(false, format!("{T} one ").as_bytes()), []);
        assert_eq!(splitter.piece(true, format!("{T} wrong").as_bytes()), []);
        assert_eq!(texts(splitter.piece(false, format!("{T} two\n").as_bytes())), ["one two"]);
        assert_eq!(texts(splitter.end()), ["wrong"]);
    }

    #[test]
    fn what_is_too_long_comes_in_pieces_of_whole_characters() {
        let mut splitter = Splitter::default();
        let whole: String = std::iter::once('x').chain(std::iter::repeat_n('ä', 400_000)).collect();
        let mut lines = Vec::new();
        for part in whole.as_bytes().chunks(16 << 10) {
            lines.extend(splitter.piece(false, &[T.as_bytes(), b" ", part].concat()));
            assert!(splitter.output.bytes.len() <= LINE_LIMIT);
        }
        lines.extend(splitter.piece(false, format!("{T} \n").as_bytes()));
        assert!(lines.iter().all(|line| line.text.len() <= LINE_LIMIT));
        assert_eq!(lines.len(), 4);
        assert_eq!(texts(lines).concat(), whole);
    }

    #[test]
    fn what_is_no_text_is_replaced() {
        let mut splitter = Splitter::default();
        let lines = splitter.piece(false, &[T.as_bytes(), b" \xff\xfe\n"].concat());
        assert_eq!(texts(lines), ["\u{fffd}\u{fffd}"]);
        let mut hostile = Splitter::default();
        for _ in 0..40 {
            hostile.piece(false, &[0x80; 16 << 10]);
        }
        assert!(hostile.output.bytes.len() <= LINE_LIMIT);
    }
}
