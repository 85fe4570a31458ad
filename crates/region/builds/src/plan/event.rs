//! What a change of a build is, as EventBridge is told of it. Pure.
//!
//! Source: CodeBuild User Guide, "Build notifications input format reference".

use std::fmt::Write;

use door::ServiceEvent;
use model::Timestamp;
use serde_json::{Value, json};

use crate::model::{Build, Context, Phase, Status, build_arn};

/// The events of a change, in the order in which things happened.
pub(crate) fn events(before: Option<&Build>, after: &Build) -> Vec<ServiceEvent> {
    let mut events = Vec::new();
    let ended = |phase: &Phase| phase.end.is_some();
    let known = before.map_or(0, |build| build.phases.iter().filter(|phase| ended(phase)).count());
    for phase in after.phases.iter().filter(|phase| ended(phase)).skip(known) {
        events.push(event(
            after,
            "CodeBuild Build Phase Change",
            phase.end.unwrap_or(phase.start),
            phase_detail(after, phase),
        ));
    }
    if before.is_none_or(|before| before.shown_status() != after.shown_status()) {
        let at = after.ended.unwrap_or(after.started);
        events.push(event(after, "CodeBuild Build State Change", at, state_detail(after)));
    }
    events
}

fn event(build: &Build, detail_type: &str, at: Timestamp, detail: Value) -> ServiceEvent {
    ServiceEvent {
        account: build.key.account.clone(),
        region: build.key.region.clone(),
        source: "aws.codebuild".to_owned(),
        detail_type: detail_type.to_owned(),
        at,
        resources: vec![build_arn(&build.key).to_string()],
        detail,
    }
}

/// `[code: text, ...]`, where a context that says nothing is `: `.
fn contexts(contexts: &[Context]) -> String {
    let one = |context: &Context| format!("{}: {}", context.code, context.message);
    format!("[{}]", contexts.iter().map(one).collect::<Vec<_>>().join(", "))
}

fn phase_detail(build: &Build, phase: &Phase) -> Value {
    let end = phase.end.unwrap_or(phase.start);
    json!({
        "completed-phase": phase.kind.as_str(),
        "completed-phase-context": contexts(&phase.contexts),
        "completed-phase-status": phase.status.map(Status::as_str),
        "completed-phase-duration-seconds": end.since(phase.start).as_secs(),
        "completed-phase-start": said(phase.start),
        "completed-phase-end": said(end),
        "project-name": build.key.id.project,
        "build-id": build_arn(&build.key).to_string(),
        "additional-information": additional(build),
        "version": "1",
    })
}

fn state_detail(build: &Build) -> Value {
    json!({
        "build-status": build.shown_status().as_str(),
        "project-name": build.key.id.project,
        "build-id": build_arn(&build.key).to_string(),
        "current-phase": build.phase().as_str(),
        "current-phase-context": contexts(&build.phases.last().map(|phase| phase.contexts.clone()).unwrap_or_default()),
        "additional-information": additional(build),
        "version": "1",
    })
}

fn additional(build: &Build) -> Value {
    let environment = &build.environment;
    let variable = |of: &crate::model::Variable| json!({"name": of.name, "value": of.value, "type": of.kind.as_str()});
    let mut told = json!({
        "environment": {
            "image": environment.image,
            "privileged-mode": environment.privileged,
            "compute-type": environment.compute.as_str(),
            "type": "LINUX_CONTAINER",
            "environment-variables": environment.variables.iter().map(variable).collect::<Vec<_>>(),
        },
        "timeout-in-minutes": build.timeout_minutes,
        "queued-timeout-in-minutes": build.queued_minutes,
        "build-complete": build.complete(),
        "build-number": build.number,
        "initiator": build.initiator,
        "build-start-time": said(build.started),
        "source": {"type": build.source.kind.as_str()},
        "phases": build.phases.iter().map(phase).collect::<Vec<_>>(),
    });
    let mut set = |name: &str, value: Value| told[name] = value;
    if let Some(location) = &build.source.location {
        set("source", json!({"type": build.source.kind.as_str(), "location": location}));
    }
    if let Some(version) = &build.source_version {
        set("source-version", json!(version));
    }
    if let Some(output) = build.outputs.iter().find(|output| output.identifier == build.artifacts.identifier) {
        let mut artifact = json!({"location": output.location});
        if let Some(sums) = &output.sums {
            artifact["md5sum"] = json!(sums.md5);
            artifact["sha256sum"] = json!(sums.sha256);
        }
        set("artifact", artifact);
    }
    if let Some((group, stream)) = &build.log {
        let region = build.key.region.as_str();
        let link = format!(
            "https://console.aws.amazon.com/cloudwatch/home?region={region}#logEvent:group={group};stream={stream}"
        );
        set("logs", json!({"group-name": group, "stream-name": stream, "deep-link": link}));
    }
    told
}

fn phase(phase: &Phase) -> Value {
    let mut told = json!({"phase-type": phase.kind.as_str(), "start-time": said(phase.start)});
    if let Some(end) = phase.end {
        let one = |context: &Context| format!("{}: {}", context.code, context.message);
        told["phase-context"] = json!(phase.contexts.iter().map(one).collect::<Vec<_>>());
        told["end-time"] = json!(said(end));
        told["duration-in-seconds"] = json!(end.since(phase.start).as_secs());
        if let Some(status) = phase.status {
            told["phase-status"] = json!(status.as_str());
        }
    }
    told
}

/// `Sep 1, 2017 4:12:29 PM`, in UTC.
fn said(at: Timestamp) -> String {
    const MONTHS: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    let iso = at.iso8601();
    let number =
        |range: std::ops::Range<usize>| iso.get(range).and_then(|text| text.parse::<usize>().ok()).unwrap_or(0);
    let (month, day, hour) = (number(5..7), number(8..10), number(11..13));
    let name = MONTHS.get(month.wrapping_sub(1)).copied().unwrap_or_default();
    let (half, hour) = (if hour < 12 { "AM" } else { "PM" }, if hour % 12 == 0 { 12 } else { hour % 12 });
    let mut text = String::new();
    let _ = write!(text, "{name} {day}, {} {hour}:{} {half}", number(0..4), iso.get(14..19).unwrap_or_default());
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_said_as_codebuild_says_them() {
        assert_eq!(said(Timestamp::from_secs(1_504_282_349)), "Sep 1, 2017 4:12:29 PM");
        assert_eq!(said(Timestamp::from_secs(1_795_608_000)), "Nov 25, 2026 12:00:00 PM");
        assert_eq!(said(Timestamp::from_secs(1_795_564_800)), "Nov 25, 2026 12:00:00 AM");
    }

    #[test]
    fn contexts_are_said_in_brackets() {
        assert_eq!(contexts(&[]), "[]");
        assert_eq!(contexts(&[Context::new("", "")]), "[: ]");
        assert_eq!(contexts(&[Context::new("CLIENT_ERROR", "why")]), "[CLIENT_ERROR: why]");
    }
}
