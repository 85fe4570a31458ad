//! Marks: what the runner inside the container says of its own progress, between the build's output.
//!
//! A mark is `<nonce> <number> <words>`, at the end of a line: a command whose output does not end with a line feed
//! does not hide it. Nobody but the room and the runner knows the nonce, so no output can be taken for a mark by
//! accident or by guessing.

use crate::model::Kind;

/// What the runner said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Mark {
    /// A phase begins.
    Enter(Kind),
    /// The command of this number begins.
    Command(usize),
    /// The command of this number ended with this code.
    Exit(usize, i32),
    /// A phase ended; where it failed, with the command and code of the first failure.
    Leave(Kind, Option<(usize, i32)>),
    /// All is done, and the results are written.
    Done,
}

/// A mark with its number: marks count from one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Numbered {
    pub(crate) number: u64,
    pub(crate) mark: Mark,
}

/// The output before the mark, and the mark, where the line ends with one.
pub(crate) fn read<'a>(nonce: &str, line: &'a str) -> (&'a str, Option<Numbered>) {
    match line.rfind(nonce) {
        Some(at) if !nonce.is_empty() => match parse(&line[at + nonce.len()..]) {
            Some(mark) => (&line[..at], Some(mark)),
            None => (line, None),
        },
        _ => (line, None),
    }
}

fn parse(text: &str) -> Option<Numbered> {
    let mut words = text.split_ascii_whitespace();
    let number = words.next()?.parse().ok()?;
    let mark = match words.next()? {
        "enter" => Mark::Enter(Kind::parse(words.next()?)?),
        "command" => Mark::Command(words.next()?.parse().ok()?),
        "exit" => Mark::Exit(words.next()?.parse().ok()?, words.next()?.parse().ok()?),
        "leave" => {
            let kind = Kind::parse(words.next()?)?;
            match words.next()? {
                "ok" => Mark::Leave(kind, None),
                "failed" => Mark::Leave(kind, Some((words.next()?.parse().ok()?, words.next()?.parse().ok()?))),
                _ => return None,
            }
        }
        "done" => Mark::Done,
        _ => return None,
    };
    words.next().is_none().then_some(Numbered { number, mark })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_are_found_after_output() {
        let read = |line| read("n0nce", line);
        assert_eq!(read("hello"), ("hello", None));
        assert_eq!(read("n0nce 1 enter BUILD"), ("", Some(Numbered { number: 1, mark: Mark::Enter(Kind::Build) })));
        assert_eq!(read("foon0nce 7 exit 3 1"), ("foo", Some(Numbered { number: 7, mark: Mark::Exit(3, 1) })));
        let failed = Mark::Leave(Kind::PreBuild, Some((2, 127)));
        assert_eq!(read("n0nce 9 leave PRE_BUILD failed 2 127").1, Some(Numbered { number: 9, mark: failed }));
        for line in ["n0nce", "n0nce x done", "n0nce 1 enter NOWHERE", "n0nce 1 done more", "n0nce 1 exit 1"] {
            assert_eq!(read(line), (line, None));
        }
    }
}
