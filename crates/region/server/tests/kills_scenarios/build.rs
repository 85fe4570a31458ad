//! A build, from StartBuild to SUCCEEDED, with an artifact.

use serde_json::{Value, json};

use super::account::{bucket, call, nothing_left, role};
use super::played::{self, OUTPUT, containers, play, started};
use crate::{Scenario, Site};

pub(crate) const BUILD: Scenario =
    Scenario { prepare, act, check, left: |site| nothing_left(site, 0), stride: 1, both: true };

/// What the builds here are made of.
pub(super) const BUILDSPEC: &str =
    "version: 0.2\nphases: {build: {commands: ['make it']}}\nartifacts: {files: [it.txt]}\n";

pub(super) const PERMISSIONS: [&str; 5] =
    ["logs:CreateLogGroup", "logs:CreateLogStream", "logs:PutLogEvents", "s3:GetObject", "s3:PutObject"];

const FILE: (&str, &str) = ("it.txt", "it is made");

fn prepare(site: &mut Site) {
    site.world.engine.offer_image(played::IMAGE);
    bucket(site, "/my-bucket");
    let role = role(site, "build", "codebuild.amazonaws.com", &PERMISSIONS);
    let project = json!({
        "name": "my-service", "serviceRole": role,
        "source": {"type": "NO_SOURCE", "buildspec": BUILDSPEC},
        "artifacts": {"type": "S3", "location": "my-bucket", "name": "it.zip", "packaging": "ZIP"},
        "environment": {"type": "LINUX_CONTAINER", "computeType": "BUILD_GENERAL1_SMALL",
            "image": "aws/codebuild/amazonlinux-x86_64-standard:5.0"},
    });
    call(site, "codebuild", "CreateProject", &project);
}

fn act(site: &mut Site) {
    let start = json!({"projectName": "my-service", "idempotencyToken": "once"});
    let id = call(site, "codebuild", "StartBuild", &start)["build"]["id"].as_str().unwrap().to_owned();
    site.notes = vec![id.clone()];
    site.until("the build is complete", |site| {
        play(site, FILE);
        let build = look(site, &id)?;
        if build["buildComplete"] == true { Ok(()) } else { Err(build.to_string()) }
    });
}

fn look(site: &mut Site, id: &str) -> Result<Value, String> {
    let answer = site.ask(async |client| client.json("codebuild", "BatchGetBuilds", &json!({"ids": [id]})).await)?;
    if answer.went_well() { Ok(answer.json()["builds"][0].clone()) } else { Err(answer.text()) }
}

fn check(site: &mut Site) {
    let id = site.notes[0].clone();
    let build = look(site, &id).unwrap();
    assert_eq!(build["buildStatus"], "SUCCEEDED", "{build:#}");
    let listed = call(site, "codebuild", "ListBuildsForProject", &json!({"projectName": "my-service"}));
    assert_eq!(listed["ids"], json!([id]), "it was started once");
    assert_eq!(build["buildNumber"], 1);
    assert_eq!(started(site), 1, "its commands ran once: {:?}", site.world.engine.started());
    let object = site.read("the artifact", async |client| client.rest("s3", "GET", "/my-bucket/it.zip", b"").await);
    assert!(object.body.starts_with(b"PK"));
    log(site, &id);
    clean(site);
}

/// Each line of the log is there once.
pub(super) fn log(site: &mut Site, id: &str) {
    let (project, stream) = id.split_once(':').unwrap();
    let input = json!({"logGroupName": format!("/aws/codebuild/{project}"), "logStreamName": stream,
        "startFromHead": true});
    let answer = call(site, "logs", "GetLogEvents", &input);
    let events = answer["events"].as_array().cloned().unwrap_or_default();
    let text: String = events.iter().filter_map(|event| event["message"].as_str()).collect();
    for once in [OUTPUT, "Entering phase INSTALL", "Entering phase BUILD", "Entering phase POST_BUILD"] {
        assert_eq!(text.matches(once).count(), 1, "{once}: {text}");
    }
}

/// Nothing is left of the builds but their records.
pub(super) fn clean(site: &mut Site) {
    site.until("the builds' containers are gone", |site| {
        let left = containers(site);
        if left.is_empty() { Ok(()) } else { Err(format!("{left:?}")) }
    });
    // The container goes before the credentials and the files do.
    let active = |site: &Site| {
        std::fs::read_dir(site.data().join("run"))
            .map_or(0, |folder| folder.filter_map(Result::ok).filter(|entry| entry.file_name().len() == 36).count())
    };
    site.until("the builds' files are gone", |site| match active(site) {
        0 => Ok(()),
        left => Err(format!("{left} folders")),
    });
}
