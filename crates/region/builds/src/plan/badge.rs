//! A badge: a picture that says how the last build went. Pure.
//!
//! Source: CodeBuild User Guide, "Build badges sample".

use crate::model::{Build, Status};

/// What a badge says, and its colour.
const fn shown(status: Option<Status>) -> (&'static str, &'static str) {
    match status {
        None => ("unknown", "#9f9f9f"),
        Some(Status::InProgress) => ("in progress", "#007ec6"),
        Some(Status::Succeeded) => ("passing", "#4c1"),
        Some(Status::Failed | Status::Fault | Status::TimedOut) => ("failing", "#e05d44"),
        Some(Status::Stopped) => ("stopped", "#9f9f9f"),
    }
}

/// How the newest of these builds on a branch went: a build without a version is one of the default branch.
pub(crate) fn status<'a>(builds: impl Iterator<Item = &'a Build>, branch: &str) -> Option<Status> {
    let on = |build: &&Build| {
        build
            .source_version
            .as_deref()
            .is_none_or(|version| version.strip_prefix("refs/heads/").unwrap_or(version) == branch)
    };
    builds.filter(on).max_by_key(|build| (build.started, build.number)).map(Build::shown_status)
}

/// The picture.
pub(crate) fn svg(status: Option<Status>) -> String {
    let (word, colour) = shown(status);
    let (left, right) = (42, 14 + 7 * word.len());
    let (width, first, second) = (left + right, left / 2, left + right / 2);
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"20\" role=\"img\" aria-label=\"build: {word}\">\
         <title>build: {word}</title><rect width=\"{width}\" height=\"20\" rx=\"3\" fill=\"#555\"/>\
         <path d=\"M{left} 0h{right}v20h-{right}z\" fill=\"{colour}\"/>\
         <g fill=\"#fff\" text-anchor=\"middle\" font-family=\"Verdana,DejaVu Sans,sans-serif\" font-size=\"11\">\
         <text x=\"{first}\" y=\"14\">build</text><text x=\"{second}\" y=\"14\">{word}</text></g></svg>"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_badge_says_its_word() {
        for (status, word) in
            [(None, "unknown"), (Some(Status::Succeeded), "passing"), (Some(Status::TimedOut), "failing")]
        {
            assert!(svg(status).contains(&format!(">build: {word}<")), "{word}");
        }
    }
}
