//! `kill -9` in the middle of things: nothing is lost, nothing happens twice.

use std::process::{Command, Stdio};

use end_to_end::until;

use crate::shop::{Shop, text};

fn restart(shop: &mut Shop) {
    shop.region.kill();
    shop.region.up();
}

/// In the middle of `docker build`: the build goes on in its container, and is taken over.
pub(crate) fn build(shop: &mut Shop) {
    std::fs::write(shop.tree().join("src/main/resources/kill.txt"), "so that Maven has something to do\n").unwrap();
    let id = shop.push("Killed during its build");
    let build = until("the build is under way", 60, || {
        let action = shop.action(&id, "Build")?;
        let build = text(&action["output"]["executionResult"]["externalExecutionId"]);
        if build.is_empty() {
            return None;
        }
        let answer = shop.region.aws(&["codebuild", "batch-get-builds", "--ids", &build]);
        (answer["builds"][0]["currentPhase"] == "BUILD").then_some(build)
    });
    restart(shop);
    let status = shop.ended(&id);
    let answer = shop.region.aws(&["codebuild", "batch-get-builds", "--ids", &build]);
    assert_eq!(status, "Succeeded", "{answer}\n{}", shop.build_log(&id));
    let action = shop.action(&id, "Build").unwrap();
    assert_eq!(text(&action["output"]["executionResult"]["externalExecutionId"]), build, "it was built once");
    let log = shop.build_log(&id);
    assert_eq!(log.matches("Build started on").count(), 2, "the command and its output, once each: {log}");
}

/// While the new task starts: it is taken over, not replaced.
pub(crate) fn deployment(shop: &mut Shop) {
    let id = shop.push("Killed during its deployment");
    let tasks = || {
        let answer = shop.region.aws(&["ecs", "list-tasks", "--cluster", "my-cluster", "--service-name", "my-service"]);
        answer["taskArns"].as_array().cloned().unwrap_or_default()
    };
    until("the deployment has started a task", 240, || (tasks().len() > 1).then_some(()));
    let before = tasks();
    restart(shop);
    assert_eq!(shop.ended(&id), "Succeeded");
    let service = shop.service();
    assert_eq!(service["runningCount"], 1);
    let after = shop.region.aws(&["ecs", "list-tasks", "--cluster", "my-cluster", "--service-name", "my-service"]);
    let left = after["taskArns"].as_array().cloned().unwrap_or_default();
    assert!(left.iter().all(|task| before.contains(task)), "{left:?} are not of {before:?}");
    let events: Vec<String> =
        service["events"].as_array().unwrap().iter().map(|event| text(&event["message"])).collect();
    let steady = events.iter().position(|event| event.contains("has started 1 tasks"));
    assert!(steady.is_some(), "{events:?}");
}

/// During `git push`: either it was acknowledged and starts the pipeline, or it was not and can be done again.
pub(crate) fn push(shop: &mut Shop) {
    let before = shop.newest().0;
    let tree = shop.tree();
    let mut noise: Vec<u8> = Vec::with_capacity(24 << 20);
    let mut state = 0x9e37_79b9_7f4a_7c15_u64;
    while noise.len() < 24 << 20 {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        noise.extend(state.to_le_bytes());
    }
    std::fs::write(tree.join("noise.bin"), &noise).unwrap();
    let git = |arguments: &[&str]| {
        let mut command = Command::new("git");
        command.arg("-C").arg(&tree).args(arguments).stdout(Stdio::null()).stderr(Stdio::null());
        command
    };
    assert!(git(&["add", "--all"]).status().unwrap().success());
    assert!(git(&["commit", "--quiet", "--message", "Killed during its push"]).status().unwrap().success());
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
    let id = until("the push starts the pipeline", 30, || Some(shop.newest().0).filter(|id| *id != before));
    std::fs::remove_file(tree.join("noise.bin")).unwrap();
    assert_eq!(shop.ended(&id), "Succeeded");
    let answer = shop.region.aws(&["codepipeline", "list-pipeline-executions", "--pipeline-name", "my-service"]);
    assert_eq!(answer["pipelineExecutionSummaries"][1]["pipelineExecutionId"], before, "the push started it once");
}
