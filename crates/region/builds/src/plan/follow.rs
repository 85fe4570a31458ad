//! What a line of a container's output means for its build. Pure.

use model::Timestamp;

use super::mark::{Mark, read};
use super::mask::Masks;
use super::script::commands;
use super::text::{Line, container, phase_complete};
use crate::buildspec::{Buildspec, OnFailure};
use crate::model::{Context, Event, Kind, Status};

/// What came of a line.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Seen {
    /// Lines for the log.
    pub(crate) lines: Vec<Line>,
    /// What happened to the phase that the build is in.
    pub(crate) event: Option<Event>,
    /// The number of the mark, where there was one.
    pub(crate) mark: Option<u64>,
    /// The runner has nothing more to do.
    pub(crate) done: bool,
}

/// What lines are read against.
pub(crate) struct Reading<'a> {
    pub(crate) spec: &'a Buildspec,
    pub(crate) nonce: &'a str,
    pub(crate) masks: &'a Masks,
}

/// A line, or a piece of a long one.
pub(crate) struct Piece<'a> {
    pub(crate) at: Timestamp,
    pub(crate) text: &'a str,
    /// The line ends with it.
    pub(crate) last: bool,
}

/// Takes a piece; `held` is what the masks kept back. Marks up to `before` were taken before, and are passed over.
pub(crate) fn line(reading: &Reading<'_>, held: &mut String, before: u64, piece: &Piece<'_>) -> Seen {
    let Reading { spec, nonce, masks } = *reading;
    let Piece { at, text, last } = *piece;
    let (output, mark) = read(nonce, text);
    let mut seen = Seen::default();
    if !output.is_empty() || mark.is_none() {
        seen.lines.push(Line { at, text: masks.piece(held, output, last) });
    }
    let Some(numbered) = mark.filter(|mark| mark.number > before) else { return seen };
    seen.mark = Some(numbered.number);
    let commands = commands(spec);
    let command =
        |number: usize| masks.hide(commands.get(number).map_or_else(String::new, |text| text.trim_end().to_owned()));
    match numbered.mark {
        Mark::Enter(kind) => seen.lines.push(container(at, &format!("Entering phase {kind}"))),
        Mark::Command(number) => seen.lines.push(container(at, &format!("Running command {}", command(number)))),
        Mark::Exit(_, 0) => {}
        Mark::Exit(number, code) => {
            let text = format!("Command did not exit successfully {} exit status {code}", command(number));
            seen.lines.push(container(at, &text));
        }
        Mark::Leave(kind, None) => {
            seen.lines.extend(phase_complete(at, kind, Status::Succeeded, None));
            seen.event = Some(Event::Passed);
        }
        Mark::Leave(kind, Some((number, code))) => {
            let message = format!("Error while executing command: {}. Reason: exit status {code}", command(number));
            let context = Context::new("COMMAND_EXECUTION_ERROR", message);
            seen.lines.extend(phase_complete(at, kind, Status::Failed, Some(&context)));
            seen.event = Some(failure(spec, kind, context));
        }
        Mark::Done => seen.done = true,
    }
    seen
}

fn failure(spec: &Buildspec, kind: Kind, context: Context) -> Event {
    let on_failure = spec.phases.iter().find(|phase| phase.kind == kind).map(|phase| &phase.on_failure);
    match on_failure.unwrap_or(&OnFailure::Usual) {
        OnFailure::Usual => Event::Failed(context),
        OnFailure::Abort | OnFailure::Retry { .. } => Event::Aborted(context),
        OnFailure::Continue => Event::FailedButGoesOn(context),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_failed_command_is_told_as_codebuild_tells_it() {
        let spec = crate::buildspec::parse("version: 0.2\nphases:\n  build:\n    commands: [mvn package]\n").unwrap();
        let at = Timestamp::from_secs(1_795_608_000);
        let reading = Reading { spec: &spec, nonce: "NONCE", masks: &Masks::default() };
        let said = |text: &str| line(&reading, &mut String::new(), 1, &Piece { at, text, last: true });
        assert_eq!(said("hello").lines, [Line { at, text: "hello".to_owned() }]);
        assert_eq!(said("").lines.len(), 1, "an empty line is a line");
        let seen = said("NONCE 5 leave BUILD failed 0 1");
        assert!(seen.lines[1].text.ends_with(
            "Phase context status code: COMMAND_EXECUTION_ERROR Message: Error while executing command: mvn package. \
             Reason: exit status 1"
        ));
        assert!(matches!(seen.event, Some(Event::Failed(_))));
        assert_eq!(said("NONCE 1 leave BUILD ok"), Seen::default(), "taken before");
        assert!(said("NONCE 9 done").done);
        // A secret that looks like a word of a mark hides none.
        let masks = Masks::new(["done", "NONCE"]);
        let reading = Reading { spec: &spec, nonce: "NONCE", masks: &masks };
        let seen = line(&reading, &mut String::new(), 1, &Piece { at, text: "well doneNONCE 9 done", last: true });
        assert!(seen.done);
        assert_eq!(seen.lines[0].text, "well ***");
    }
}
