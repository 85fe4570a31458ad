//! The lines that CodeBuild itself writes into a build's log.

use model::Timestamp;

use crate::model::{Context, Kind, Status};

/// A line of the log: when, and what.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Line {
    pub(crate) at: Timestamp,
    pub(crate) text: String,
}

/// `[Container] 2026/11/25 12:00:00.000000 <text>`
pub(crate) fn container(at: Timestamp, text: &str) -> Line {
    let time = at.iso8601_millis();
    let time = time.trim_end_matches('Z').replace('-', "/").replace('T', " ");
    Line { at, text: format!("[Container] {time}000 {text}") }
}

/// The two lines at the end of a phase.
pub(crate) fn phase_complete(at: Timestamp, kind: Kind, status: Status, context: Option<&Context>) -> [Line; 2] {
    let (code, message) = context.map_or(("", ""), |context| (context.code.as_str(), context.message.as_str()));
    [
        container(at, &format!("Phase complete: {kind} State: {}", status.as_str())),
        container(at, &format!("Phase context status code: {code} Message: {message}")),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_look_like_codebuilds() {
        let at = Timestamp::from_millis(1_795_608_000_123);
        assert_eq!(
            container(at, "Entering phase BUILD").text,
            "[Container] 2026/11/25 12:00:00.123000 Entering phase BUILD"
        );
        let [first, second] = phase_complete(at, Kind::Build, Status::Succeeded, None);
        assert!(first.text.ends_with("Phase complete: BUILD State: SUCCEEDED"));
        assert!(second.text.ends_with("Phase context status code:  Message: "));
    }
}
