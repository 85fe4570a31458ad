//! `kill -9` three times on the way of one push: during the push, during its build, during its deployment. Nothing is lost,
//! nothing happens twice.

use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use end_to_end::until;

use crate::shop::{Shop, text};

fn restart(shop: &mut Shop) {
    shop.region.kill();
    shop.region.up();
}

pub(crate) fn one_push(shop: &mut Shop) {
    // Three restarts and whatever else the machine does slow the start of a task down: its checks are not what is tried.
    shop.rests();
    shop.grace("300");
    let before = shop.newest().0;
    let definitions = task_definitions(shop);
    push(shop);
    let id = until("the push starts the pipeline", 30, || Some(shop.newest().0).filter(|id| *id != before));
    let build = build(shop, &id);
    deployment(shop, &id);
    let status = shop.ended(&id);
    assert_eq!(status, "Succeeded", "{}", shop.build_log(&id));

    let answer = shop.region.aws(&["codepipeline", "list-pipeline-executions", "--pipeline-name", "my-service"]);
    assert_eq!(answer["pipelineExecutionSummaries"][1]["pipelineExecutionId"], before, "the push started it once");
    let action = shop.action(&id, "Build").unwrap();
    assert_eq!(text(&action["output"]["executionResult"]["externalExecutionId"]), build, "it was built once");
    let log = shop.build_log(&id);
    assert_eq!(log.matches("Running command docker build").count(), 1, "each command ran once: {log}");
    assert_eq!(task_definitions(shop), definitions + 1, "one revision was registered");
    assert_eq!(shop.service()["runningCount"], 1);
    shop.grace("30");
}

fn task_definitions(shop: &Shop) -> usize {
    let arguments = ["ecs", "list-task-definitions", "--family-prefix", "my-service-task"];
    shop.region.aws(&arguments)["taskDefinitionArns"].as_array().unwrap().len()
}

/// During `git push`: either it was acknowledged and starts the pipeline, or it was not and can be done again.
fn push(shop: &mut Shop) {
    let tree = shop.tree();
    let mut noise: Vec<u8> = Vec::with_capacity(24 << 20);
    let mut state = 0x9e37_79b9_7f4a_7c15_u64;
    while noise.len() < 24 << 20 {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        noise.extend(state.to_le_bytes());
    }
    std::fs::write(tree.join("noise.bin"), &noise).unwrap();
    // So that Maven has something to do.
    let once = format!("three times, {}\n", shop.region.data().display());
    std::fs::write(tree.join("src/main/resources/killed.txt"), once).unwrap();
    let git = |arguments: &[&str]| {
        let mut command = Command::new("git");
        command.arg("-C").arg(&tree).args(arguments).stdout(Stdio::null()).stderr(Stdio::null());
        command
    };
    assert!(git(&["add", "--all"]).status().unwrap().success());
    assert!(git(&["commit", "--quiet", "--message", "Killed three times"]).status().unwrap().success());
    let mut pushing = git(&["push", "longshore", "main"]).spawn().unwrap();
    // Wherever the push is by now, the region dies in it.
    until("the push is under way", 10, || {
        let sending = Command::new("pgrep").args(["-P", &pushing.id().to_string()]).output().unwrap();
        (!sending.stdout.is_empty()).then_some(())
    });
    shop.region.kill();
    let acknowledged = pushing.wait().unwrap().success();
    shop.region.up();
    if !acknowledged {
        assert!(git(&["push", "longshore", "main"]).status().unwrap().success(), "the push can be done again");
    }
    std::fs::remove_file(tree.join("noise.bin")).unwrap();
}

/// In the middle of `docker build`: the build goes on in its container and is taken over. The build's Docker socket died
/// with the region, so a command that hung on it fails; then the build ends FAILED with that reason, and the stage can be
/// tried again.
fn build(shop: &mut Shop, id: &str) -> String {
    let build = until("the build is under way", 60, || {
        let action = shop.action(id, "Build")?;
        let build = text(&action["output"]["executionResult"]["externalExecutionId"]);
        if build.is_empty() {
            return None;
        }
        let answer = shop.region.aws(&["codebuild", "batch-get-builds", "--ids", &build]);
        let phase = text(&answer["builds"][0]["currentPhase"]);
        // A build that is past it already is as good: then the region dies a moment later.
        matches!(&*phase, "BUILD" | "POST_BUILD" | "UPLOAD_ARTIFACTS" | "FINALIZING" | "COMPLETED").then_some(build)
    });
    restart(shop);
    let status = until("the build that was killed ends", 180, || {
        let action = shop.action(id, "Build")?;
        Some(text(&action["status"])).filter(|status| status != "InProgress")
    });
    if status == "Succeeded" {
        return build;
    }
    let message = shop.message(id, "Build");
    assert!(message.contains("Build terminated with state: FAILED. Phase: BUILD"), "{message}");
    let log = shop.build_log(id);
    assert_eq!(log.matches("Running command docker build").count(), 1, "each command ran once: {log}");
    assert_eq!(shop.ended(id), "Failed");
    let arguments = [
        "codepipeline",
        "retry-stage-execution",
        "--pipeline-name",
        "my-service",
        "--stage-name",
        "Build",
        "--pipeline-execution-id",
        id,
        "--retry-mode",
        "FAILED_ACTIONS",
    ];
    shop.region.aws(&arguments);
    until("the stage is tried again", 60, || {
        let action = shop.action(id, "Build")?;
        let again = text(&action["output"]["executionResult"]["externalExecutionId"]);
        (!again.is_empty() && again != build).then_some(again)
    })
}

/// While the new task starts: it is taken over, not replaced.
fn deployment(shop: &mut Shop, id: &str) {
    let tasks = |shop: &Shop, of: [&str; 2]| {
        let answer = shop.region.aws(&["ecs", "list-tasks", "--cluster", "my-cluster", of[0], of[1]]);
        answer["taskArns"].as_array().cloned().unwrap_or_default()
    };
    // The pipeline's own deployment, and its task: others may be on their way.
    let begun = Instant::now();
    let started = until("the deployment has started a task", 420, || {
        let of = |stage| shop.action(id, stage).map(|action| text(&action["status"])).unwrap_or_default();
        assert_ne!(of("Build"), "Failed", "{}", shop.build_log(id));
        assert_ne!(of("Deploy"), "Failed", "{}", shop.history());
        assert!(begun.elapsed() < Duration::from_secs(400), "Build {}: {}", of("Build"), shop.history());
        let action = shop.action(id, "Deploy")?;
        let deployment = text(&action["output"]["executionResult"]["externalExecutionId"]);
        Some(tasks(shop, ["--started-by", &deployment])).filter(|tasks| !deployment.is_empty() && !tasks.is_empty())
    });
    restart(shop);
    assert_eq!(shop.ended(id), "Succeeded", "{}", shop.history());
    let left = tasks(shop, ["--service-name", "my-service"]);
    assert!(left == started, "{left:?} is not {started:?}\n{}", shop.history());
}
