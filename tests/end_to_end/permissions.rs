//! One permission taken from each of the three roles: the pipeline fails where AWS would, in AWS's words.

use end_to_end::until;
use serde_json::Value;

use crate::shop::{Shop, text};

/// Takes an action out of a role's policy, runs `then`, and puts it back.
fn without(shop: &Shop, role: &str, action: &str, then: impl FnOnce()) {
    let name = ["--role-name", role, "--policy-name", "least-privilege"];
    let answer = shop.region.aws(&[&["iam", "get-role-policy"][..], &name].concat());
    let whole = answer["PolicyDocument"].clone();
    let mut less = whole.clone();
    let mut taken = false;
    for statement in less["Statement"].as_array_mut().expect("statements") {
        let actions = statement["Action"].as_array_mut().expect("actions");
        let before = actions.len();
        actions.retain(|one| one != action);
        taken |= actions.len() < before;
    }
    let kept = less["Statement"].as_array_mut().expect("statements");
    kept.retain(|statement| statement["Action"].as_array().is_some_and(|actions| !actions.is_empty()));
    assert!(taken, "{role} has no {action}");
    let put = |policy: &Value| {
        let document = policy.to_string();
        shop.region.aws(&[&["iam", "put-role-policy"][..], &name, &["--policy-document", &document]].concat());
    };
    put(&less);
    then();
    put(&whole);
}

fn denied(role: &str, action: &str) -> String {
    format!("assumed-role/{role}/")
        + "|"
        + &format!("is not authorized to perform: {action} on resource: ")
        + "|"
        + &format!("because no identity-based policy allows the {action} action")
}

fn says(message: &str, parts: &str) {
    for part in parts.split('|') {
        assert!(message.contains(part), "{part:?} is not in {message:?}");
    }
}

pub(crate) fn pipeline(shop: &mut Shop) {
    for (action, stage) in [
        ("s3:PutObject", "Source"),
        ("codestar-connections:UseConnection", "Source"),
        ("codebuild:StartBuild", "Build"),
    ] {
        without(shop, "my-service-codepipeline", action, || {
            let id = shop.start();
            assert_eq!(shop.ended(&id), "Failed");
            says(&shop.message(&id, stage), &denied("my-service-codepipeline", action));
        });
    }
    without(shop, "my-service-codepipeline", "iam:PassRole", || {
        let id = shop.start();
        assert_eq!(shop.ended(&id), "Failed");
        let message = shop.message(&id, "Deploy");
        // Failure 30.
        says(&message, "The provided role does not have sufficient permissions to access ECS");
        says(&message, &denied("my-service-codepipeline", "iam:PassRole"));
    });
}

pub(crate) fn build(shop: &mut Shop) {
    without(shop, "my-service-codebuild", "ecr:GetAuthorizationToken", || {
        let id = shop.start();
        assert_eq!(shop.ended(&id), "Failed");
        let log = shop.build_log(&id);
        // Failure 10.
        says(&log, "AccessDeniedException");
        says(&log, &denied("my-service-codebuild", "ecr:GetAuthorizationToken"));
        says(&log, "on resource: *");
    });
    without(shop, "my-service-codebuild", "ecr:PutImage", || {
        let id = shop.push("Without ecr:PutImage");
        assert_eq!(shop.ended(&id), "Failed");
        says(&shop.build_log(&id), &format!("denied: User: |{}", denied("my-service-codebuild", "ecr:PutImage")));
        says(&shop.message(&id, "Build"), "Build terminated with state: FAILED|POST_BUILD");
    });
}

pub(crate) fn execution(shop: &mut Shop) {
    without(shop, "ecsTaskExecutionRole", "ecr:BatchGetImage", || {
        let id = shop.push("Without ecr:BatchGetImage");
        assert_eq!(shop.ended(&id), "Failed");
        let message = shop.message(&id, "Deploy");
        says(&message, "CannotPullContainerError");
        says(&message, &denied("ecsTaskExecutionRole", "ecr:BatchGetImage"));
    });
    without(shop, "ecsTaskExecutionRole", "logs:CreateLogStream", || {
        let service = ["--cluster", "my-cluster", "--service", "my-service"];
        shop.region.aws(&[&["ecs", "update-service"][..], &service, &["--force-new-deployment"]].concat());
        let stopped = ["ecs", "list-tasks", "--cluster", "my-cluster", "--desired-status", "STOPPED"];
        let reason = until("a task says why it does not start", 60, || {
            let tasks = shop.region.aws(&stopped)["taskArns"].as_array().cloned().unwrap_or_default();
            let tasks: Vec<&str> = tasks.iter().filter_map(|task| task.as_str()).collect();
            if tasks.is_empty() {
                return None;
            }
            let answer = shop
                .region
                .aws(&[&["ecs", "describe-tasks", "--cluster", "my-cluster", "--tasks"][..], &tasks].concat());
            let reasons = answer["tasks"].as_array()?.iter().map(|task| text(&task["stoppedReason"]));
            reasons.into_iter().find(|reason| reason.contains("logs:CreateLogStream"))
        });
        // Failure 39.
        says(&reason, "ResourceInitializationError|failed to validate logger args");
        says(&reason, &denied("ecsTaskExecutionRole", "logs:CreateLogStream"));
    });
    // The deployment that was forced goes on with the permission that is back, or is rolled back: either way it ends here,
    // not in the middle of what comes next.
    shop.rests();
    let service = shop.service();
    assert_eq!(service["runningCount"], 1, "the old version serves on: {}", text(&service["status"]));
}
