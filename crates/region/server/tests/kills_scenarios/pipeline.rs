//! A run of a pipeline: an object of S3, a build, a deployment.

use std::io::Write;

use serde_json::{Value, json};

use super::account::{bucket, call, nothing_left, role};
use super::build::{BUILDSPEC, PERMISSIONS, clean, log};
use super::deploy::{self, NEXT};
use super::played::{self, play, started};
use crate::{Scenario, Site};

pub(crate) const PIPELINE: Scenario =
    Scenario { prepare, act, check, left: |site| nothing_left(site, 1), stride: 3, both: false };

const NAME: &str = "my-pipeline";

fn prepare(site: &mut Site) {
    deploy::prepare(site);
    site.world.engine.offer_image(played::IMAGE);
    bucket(site, "/source");
    let versioning = b"<VersioningConfiguration><Status>Enabled</Status></VersioningConfiguration>";
    site.insist("versions", async |client| client.rest("s3", "PUT", "/source?versioning=", versioning).await);
    bucket(site, "/artifacts");
    let build = role(site, "build", "codebuild.amazonaws.com", &PERMISSIONS);
    let project = json!({
        "name": "my-service", "serviceRole": build,
        "source": {"type": "CODEPIPELINE"}, "artifacts": {"type": "CODEPIPELINE"},
        "environment": {"type": "LINUX_CONTAINER", "computeType": "BUILD_GENERAL1_SMALL",
            "image": "aws/codebuild/amazonlinux-x86_64-standard:5.0"},
    });
    call(site, "codebuild", "CreateProject", &project);
    let role = role(site, "pipeline", "codepipeline.amazonaws.com", &["s3:*", "codebuild:*", "ecs:*", "iam:PassRole"]);
    let action = |name: &str, category: &str, provider: &str, configuration: Value, input: &str, output: &str| {
        let artifacts = |name: &str| if name.is_empty() { json!([]) } else { json!([{"name": name}]) };
        json!({"name": name, "actions": [{
            "name": name, "configuration": configuration, "runOrder": 1,
            "actionTypeId": {"category": category, "owner": "AWS", "provider": provider, "version": "1"},
            "inputArtifacts": artifacts(input), "outputArtifacts": artifacts(output),
        }]})
    };
    let source = json!({"S3Bucket": "source", "S3ObjectKey": "source.zip", "PollForSourceChanges": "false"});
    let stages = [
        action("Source", "Source", "S3", source, "", "source"),
        action("Build", "Build", "CodeBuild", json!({"ProjectName": "my-service"}), "source", "built"),
        action(
            "Deploy",
            "Deploy",
            "ECS",
            json!({"ClusterName": "my-cluster", "ServiceName": "my-service"}),
            "built",
            "",
        ),
    ];
    let pipeline = json!({"pipeline": {
        "name": NAME, "roleArn": role, "pipelineType": "V2", "stages": stages,
        "artifactStore": {"type": "S3", "location": "artifacts"},
    }});
    call(site, "codepipeline", "CreatePipeline", &pipeline);
    // Creating it ran it, and there was no source yet.
    run_through(site, 1);
    let source = zip(&[("buildspec.yml", &BUILDSPEC.replace("it.txt", "imagedefinitions.json"))]);
    site.insist("the source", async |client| client.rest("s3", "PUT", "/source/source.zip", &source).await);
}

fn zip(files: &[(&str, &str)]) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for (name, text) in files {
        zip.start_file(*name, zip::write::SimpleFileOptions::default()).unwrap();
        zip.write_all(text.as_bytes()).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

fn executions(site: &mut Site) -> Result<Vec<Value>, String> {
    let input = json!({"pipelineName": NAME});
    let answer = site.ask(async |client| client.json("codepipeline", "ListPipelineExecutions", &input).await)?;
    let list = answer.json()["pipelineExecutionSummaries"].as_array().cloned();
    list.ok_or_else(|| answer.text())
}

/// Plays the builds' runners until so many executions have ended.
fn run_through(site: &mut Site, count: usize) {
    let definitions = json!([{"name": "my-container", "imageUri": NEXT}]).to_string();
    site.until("the execution ends", |site| {
        play(site, ("imagedefinitions.json", &definitions));
        let all = executions(site)?;
        let ended = all.iter().all(|one| one["status"] != "InProgress");
        if ended && all.len() >= count { Ok(()) } else { Err(format!("{all:?}")) }
    });
}

fn act(site: &mut Site) {
    let start = json!({"name": NAME, "clientRequestToken": "once"});
    let answer = call(site, "codepipeline", "StartPipelineExecution", &start);
    site.notes = vec![answer["pipelineExecutionId"].as_str().unwrap().to_owned()];
    run_through(site, 2);
}

fn check(site: &mut Site) {
    let id = site.notes[0].clone();
    let all = executions(site).unwrap();
    assert_eq!(all.len(), 2, "it was started once: {all:?}");
    let input = json!({"pipelineName": NAME, "filter": {"pipelineExecutionId": id}});
    let actions = call(site, "codepipeline", "ListActionExecutions", &input);
    let actions = actions["actionExecutionDetails"].as_array().cloned().unwrap_or_default();
    assert_eq!((&all[0]["pipelineExecutionId"], &all[0]["status"]), (&json!(id), &json!("Succeeded")), "{actions:#?}");
    let told: Vec<_> = actions.iter().map(|one| (one["stageName"].as_str(), one["status"].as_str())).collect();
    let done = |stage| (Some(stage), Some("Succeeded"));
    assert_eq!(told, [done("Deploy"), done("Build"), done("Source")], "each ran once");
    let builds = call(site, "codebuild", "ListBuildsForProject", &json!({"projectName": "my-service"}));
    assert_eq!(builds["ids"].as_array().map(Vec::len), Some(1), "it was built once: {builds}");
    assert_eq!(started(site), 1, "the commands ran once: {:?}", site.world.engine.started());
    log(site, builds["ids"][0].as_str().unwrap());
    let listed = site.read("artifacts", async |client| client.rest("s3", "GET", "/artifacts?list-type=2", b"").await);
    assert_eq!(listed.text().matches("<Key>").count(), 2, "two artifacts: {}", listed.text());
    let definitions = call(site, "ecs", "ListTaskDefinitions", &json!({"familyPrefix": "my-service-task"}));
    assert_eq!(definitions["taskDefinitionArns"].as_array().map(Vec::len), Some(3), "one revision more");
    deploy::check(site, 1, 3);
    clean(site);
}
