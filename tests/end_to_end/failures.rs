//! The six rows of the recipe's failure checklist, each provoked for real, with AWS's own text in AWS's own field.

use end_to_end::until;

use crate::shop::{Shop, text};

fn contains(message: &str, part: &str) {
    assert!(message.contains(part), "{part:?} is not in {message:?}");
}

/// "Pipeline stuck at Source" (the connection is PENDING), and "Image not found" (IMAGE_REPO_NAME is not the
/// repository's name).
pub(crate) fn source_and_image(shop: &mut Shop) {
    let region = &shop.region;
    let arguments =
        ["codestar-connections", "create-connection", "--provider-type", "Bitbucket", "--connection-name", "pending"];
    let pending = text(&region.aws(&arguments)["ConnectionArn"]);
    let role = ["--role-name", "my-service-codepipeline", "--policy-name", "pending", "--policy-document"];
    let policy = serde_json::json!({ "Version": "2012-10-17", "Statement": [
        { "Effect": "Allow", "Action": "codestar-connections:UseConnection", "Resource": pending }
    ] });
    region.aws(&[&["iam", "put-role-policy"][..], &role, &[&policy.to_string()]].concat());
    let mut pipeline = region.aws(&["codepipeline", "get-pipeline", "--name", "my-service"])["pipeline"].clone();
    let whole = pipeline.clone();
    pipeline["stages"][0]["actions"][0]["configuration"]["ConnectionArn"] = pending.clone().into();
    region.aws(&["codepipeline", "update-pipeline", "--pipeline", &pipeline.to_string()]);
    let id = shop.start();
    assert_eq!(shop.ended(&id), "Failed");
    // Failure a.
    contains(&shop.message(&id, "Source"), &pending);
    let status = region.aws(&["codestar-connections", "get-connection", "--connection-arn", &pending]);
    assert_eq!(status["Connection"]["ConnectionStatus"], "PENDING");
    region.aws(&["codepipeline", "update-pipeline", "--pipeline", &whole.to_string()]);

    let project = region.aws(&["codebuild", "batch-get-projects", "--names", "my-service-build"]);
    let environment = project["projects"][0]["environment"].clone();
    let mut wrong = environment.clone();
    for variable in wrong["environmentVariables"].as_array_mut().unwrap() {
        if variable["name"] == "IMAGE_REPO_NAME" {
            variable["value"] = "my-servise".into();
        }
    }
    let set = |environment: &serde_json::Value| {
        let text = environment.to_string();
        region.aws(&["codebuild", "update-project", "--name", "my-service-build", "--environment", &text]);
    };
    // The role may push to any repository here: what is shown is the name, not the permission.
    let any = serde_json::json!({ "Version": "2012-10-17", "Statement": [
        { "Effect": "Allow", "Action": "ecr:*", "Resource": "*" }
    ] });
    let role = ["--role-name", "my-service-codebuild", "--policy-name", "any", "--policy-document"];
    region.aws(&[&["iam", "put-role-policy"][..], &role, &[&any.to_string()]].concat());
    set(&wrong);
    let id = shop.start();
    assert_eq!(shop.ended(&id), "Failed");
    let log = shop.build_log(&id);
    // Failure f.
    contains(&log, "The repository with name 'my-servise' does not exist in the registry with id '123456789012'");
    set(&environment);
    region.aws(&["iam", "delete-role-policy", "--role-name", "my-service-codebuild", "--policy-name", "any"]);
}

/// "Build fails (Maven)" and "Build fails (Docker)": a dependency that does not exist, and another Java than the image's.
pub(crate) fn builds(shop: &mut Shop) {
    let pom = shop.tree().join("pom.xml");
    let whole = std::fs::read_to_string(&pom).unwrap();
    std::fs::write(&pom, whole.replace("spring-boot-starter-web<", "spring-boot-starter-wep<")).unwrap();
    let id = shop.push("A dependency that does not exist");
    assert_eq!(shop.ended(&id), "Failed");
    let log = shop.build_log(&id);
    contains(&log, "[ERROR]");
    contains(&log, "spring-boot-starter-wep");
    let message = shop.message(&id, "Build");
    contains(&message, "Phase: BUILD");
    // Failure b.
    contains(&message, "COMMAND_EXECUTION_ERROR");
    contains(&message, "Error while executing command: docker build");

    std::fs::write(&pom, whole.replace("<java.version>17<", "<java.version>21<")).unwrap();
    let id = shop.push("Another Java than the image's");
    assert_eq!(shop.ended(&id), "Failed");
    // Failure c.
    contains(&shop.build_log(&id), "release version 21 not supported");
    std::fs::write(&pom, whole).unwrap();
}

/// "Deploy fails (ECS)": the target group's health path is not the application's.
pub(crate) fn health(shop: &mut Shop) {
    let group = shop.name("TARGET_GROUP_ARN");
    let path = |path: &str| {
        shop.region.aws(&["elbv2", "modify-target-group", "--target-group-arn", &group, "--health-check-path", path]);
    };
    // Only the new tasks are to fail: the one that serves is healthy already, and one failed check does not end it.
    shop.version("2");
    shop.grace("25");
    let id = shop.push("A health check path that the application does not have");
    until("the deployment begins", 240, || shop.action(&id, "Deploy"));
    path("/nope");
    let reason = until("a target is found unhealthy", 120, || {
        let answer = shop.region.aws(&["elbv2", "describe-target-health", "--target-group-arn", &group]);
        let targets = answer["TargetHealthDescriptions"].as_array().cloned().unwrap_or_default();
        targets.iter().map(|target| text(&target["TargetHealth"]["Description"])).find(|text| text.contains("codes"))
    });
    // Failure d.
    contains(&reason, "Health checks failed with these codes: [404]");
    let status = shop.ended(&id);
    path("/actuator/health");
    shop.grace("30");
    assert_eq!(status, "Failed");
    contains(
        &shop.message(&id, "Deploy"),
        // Failure 42.
        "Task failed ELB health checks in (target-group arn:aws:elasticloadbalancing",
    );
    shop.rests();
}

/// "Container crash loops": an environment variable is missing, so the application does not start.
pub(crate) fn crash_loop(shop: &mut Shop) {
    let properties = shop.tree().join("src/main/resources/application.properties");
    let whole = std::fs::read_to_string(&properties).unwrap();
    std::fs::write(&properties, whole.replace("service.version=2", "service.version=${DATABASE_URL}")).unwrap();
    let id = shop.push("An environment variable that nobody sets");
    assert_eq!(shop.ended(&id), "Failed");
    // Failure e.
    // Failure 40.
    contains(&shop.message(&id, "Deploy"), "Essential container in task exited");
    let arguments = [
        "logs",
        "filter-log-events",
        "--log-group-name",
        "/ecs/my-service",
        "--filter-pattern",
        "DATABASE_URL",
        "--limit",
        "5",
    ];
    let answer = shop.region.aws(&arguments);
    assert!(!answer["events"].as_array().unwrap().is_empty(), "the task's log says why");
}
