//! The region that the scenarios share, with what the ten steps left in it.

use std::path::PathBuf;
use std::process::{Command, Stdio};

use end_to_end::{Region, program, repository, until};
use serde_json::Value;

/// A region with a pipeline and a service.
pub(crate) struct Shop {
    pub(crate) region: Region,
    stands: bool,
}

impl Shop {
    pub(crate) fn open() -> Self {
        Self { region: Region::start(), stands: false }
    }

    pub(crate) fn stands(&self) -> bool {
        self.stands
    }

    /// Where the ten steps keep their things.
    pub(crate) fn work(&self) -> PathBuf {
        self.region.data().join("ten-steps")
    }

    /// The service's work tree.
    pub(crate) fn tree(&self) -> PathBuf {
        self.work().join("my-service")
    }

    /// A name that the ten steps remembered.
    pub(crate) fn name(&self, key: &str) -> String {
        let names = std::fs::read_to_string(self.work().join("names")).expect("the names");
        let line = names.lines().rev().find_map(|line| line.strip_prefix(&format!("{key}="))).expect("a name");
        line.replace('\\', "")
    }

    /// Runs a part of the example.
    pub(crate) fn example(&self, arguments: &[&str]) {
        let mut command = self.region.command(repository().join("examples/ten-steps/run"));
        command.args(arguments).env("TEN_STEPS_WORK", self.work()).stdin(Stdio::null());
        let status = command.status().expect("examples/ten-steps/run");
        if !status.success() {
            self.tell();
        }
        assert!(status.success(), "examples/ten-steps/run {} failed", arguments.join(" "));
    }

    /// What a person would look at, where something went wrong.
    pub(crate) fn tell(&self) {
        for arguments in [
            &["codepipeline", "list-action-executions", "--pipeline-name", "my-service", "--max-items", "3"][..],
            &["ecs", "describe-services", "--cluster", "my-cluster", "--services", "my-service"],
            &["codebuild", "list-builds"],
        ] {
            let output = self.region.command("aws").args(arguments).output().expect("the AWS CLI");
            let text = String::from_utf8_lossy(&output.stdout);
            println!("{}", text.chars().take(6000).collect::<String>());
        }
        let log = std::fs::read_to_string(self.region.log()).unwrap_or_default();
        let lines: Vec<&str> = log.lines().collect();
        println!("the region's log ends with:\n{}", lines[lines.len().saturating_sub(30)..].join("\n"));
    }

    /// The newest execution: id and status.
    pub(crate) fn newest(&self) -> (String, String) {
        let answer = self.region.aws(&["codepipeline", "list-pipeline-executions", "--pipeline-name", "my-service"]);
        let newest = &answer["pipelineExecutionSummaries"][0];
        (text(&newest["pipelineExecutionId"]), text(&newest["status"]))
    }

    /// Starts an execution, as a person does.
    pub(crate) fn start(&self) -> String {
        let answer = self.region.aws(&["codepipeline", "start-pipeline-execution", "--name", "my-service"]);
        text(&answer["pipelineExecutionId"])
    }

    /// Waits until an execution has ended; its status.
    pub(crate) fn ended(&self, id: &str) -> String {
        until("the execution ends", 420, || {
            let arguments = [
                "codepipeline",
                "get-pipeline-execution",
                "--pipeline-name",
                "my-service",
                "--pipeline-execution-id",
                id,
            ];
            let status = text(&self.region.aws(&arguments)["pipelineExecution"]["status"]);
            (status != "InProgress").then_some(status)
        })
    }

    /// An action's run in an execution, once it is in progress or over.
    pub(crate) fn action(&self, execution: &str, stage: &str) -> Option<Value> {
        let filter = format!("pipelineExecutionId={execution}");
        let arguments =
            ["codepipeline", "list-action-executions", "--pipeline-name", "my-service", "--filter", &filter];
        let answer = self.region.aws(&arguments);
        let details = answer["actionExecutionDetails"].as_array().cloned().unwrap_or_default();
        details.into_iter().find(|detail| detail["stageName"] == stage)
    }

    /// What an action of a failed execution says.
    pub(crate) fn message(&self, execution: &str, stage: &str) -> String {
        let action = self.action(execution, stage).expect("the action ran");
        text(&action["output"]["executionResult"]["errorDetails"]["message"])
    }

    /// Puts a version of the service into the work tree: the ten steps leave the broken one there.
    pub(crate) fn version(&self, version: &str) {
        let from = repository().join(format!("examples/ten-steps/versions/{version}.properties"));
        std::fs::copy(from, self.tree().join("src/main/resources/application.properties")).expect("a version");
    }

    /// Commits whatever was changed in the work tree and pushes it; the execution that this starts.
    pub(crate) fn push(&self, message: &str) -> String {
        let before = self.newest().0;
        let git = |arguments: &[&str]| {
            let status = Command::new("git").arg("-C").arg(self.tree()).args(arguments).status().expect("git");
            assert!(status.success(), "git {}", arguments.join(" "));
        };
        git(&["add", "--all"]);
        git(&["commit", "--quiet", "--allow-empty", "--message", message]);
        git(&["push", "--quiet", "longshore", "main"]);
        until("the push starts the pipeline", 20, || Some(self.newest().0).filter(|id| *id != before))
    }

    /// The log of the build that an execution ran.
    pub(crate) fn build_log(&self, execution: &str) -> String {
        let action = self.action(execution, "Build").expect("a build");
        let build = text(&action["output"]["executionResult"]["externalExecutionId"]);
        let stream = build.rsplit(':').next().expect("a build's id").to_owned();
        let arguments = [
            "logs",
            "get-log-events",
            "--log-group-name",
            "/aws/codebuild/my-service-build",
            "--log-stream-name",
            &stream,
            "--start-from-head",
        ];
        let answer = self.region.aws(&arguments);
        answer["events"].as_array().expect("events").iter().map(|event| text(&event["message"])).collect()
    }

    /// How long a new task may fail its checks.
    pub(crate) fn grace(&self, seconds: &str) {
        let service = ["ecs", "update-service", "--cluster", "my-cluster", "--service", "my-service"];
        self.region.aws(&[&service[..], &["--health-check-grace-period-seconds", seconds]].concat());
    }

    /// Waits until the service rests.
    pub(crate) fn rests(&self) {
        self.region.aws(&["ecs", "wait", "services-stable", "--cluster", "my-cluster", "--services", "my-service"]);
    }

    /// What ECS tells of the service's last minutes: events, deployments, and why tasks were stopped.
    pub(crate) fn history(&self) -> String {
        let service = self.service();
        let mut told: Vec<String> = Vec::new();
        for event in service["events"].as_array().into_iter().flatten().take(30) {
            told.push(format!("{} {}", event["createdAt"], text(&event["message"])));
        }
        for deployment in service["deployments"].as_array().into_iter().flatten() {
            told.push(deployment.to_string());
        }
        for status in ["RUNNING", "STOPPED"] {
            let list = ["ecs", "list-tasks", "--cluster", "my-cluster", "--desired-status", status];
            let tasks = self.region.aws(&list)["taskArns"].as_array().cloned().unwrap_or_default();
            let tasks: Vec<&str> = tasks.iter().filter_map(Value::as_str).collect();
            if tasks.is_empty() {
                continue;
            }
            let describe = ["ecs", "describe-tasks", "--cluster", "my-cluster", "--tasks"];
            let answer = self.region.aws(&[&describe[..], &tasks].concat());
            for task in answer["tasks"].as_array().into_iter().flatten() {
                let keys = ["taskArn", "startedBy", "lastStatus", "createdAt", "startedAt", "stoppedAt", "stopCode"];
                let told_of: Vec<String> = keys.iter().map(|key| task[key].to_string()).collect();
                let reasons: Vec<String> =
                    task["containers"].as_array().into_iter().flatten().map(|one| one["reason"].to_string()).collect();
                told.push(format!("{} {} {}", told_of.join(" "), task["stoppedReason"], reasons.join(" ")));
            }
        }
        told.join("\n")
    }

    /// The service, as ECS describes it.
    pub(crate) fn service(&self) -> Value {
        let arguments = ["ecs", "describe-services", "--cluster", "my-cluster", "--services", "my-service"];
        self.region.aws(&arguments)["services"][0].clone()
    }
}

/// A text of an answer; empty where it is none.
pub(crate) fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

/// All ten steps, the second version and the broken one under load, the rollback.
pub(crate) fn ten_steps(shop: &mut Shop) {
    shop.example(&["all"]);
    shop.version("2");
    shop.stands = true;
}

/// Everything but builds and tasks works, and `status` says what is missing.
pub(crate) fn without_an_engine() {
    let mut region = Region::start();
    region.kill();
    let output = Command::new(program()).arg("status").arg("--data").arg(region.data()).output().expect("status");
    assert_eq!(output.status.code(), Some(3), "a region that does not run has exit code 3");
    region.up();
    region.aws(&[
        "s3api",
        "create-bucket",
        "--bucket",
        "my-bucket",
        "--create-bucket-configuration",
        "LocationConstraint=us-east-2",
    ]);
    let identity = region.aws(&["sts", "get-caller-identity"]);
    assert_eq!(identity["Account"], "123456789012");
    let refused = region.aws_refused(&["ecs", "list-account-settings"]);
    assert!(refused.contains("UnknownOperationException") && refused.contains("ListAccountSettings"), "{refused}");
}

/// Two regions with different data and ports know nothing of each other.
pub(crate) fn side_by_side() {
    let (one, other) = (Region::start(), Region::start());
    one.aws(&["ecr", "create-repository", "--repository-name", "mine"]);
    let refused = other.aws_refused(&["ecr", "describe-repositories", "--repository-names", "mine"]);
    assert!(refused.contains("RepositoryNotFoundException"), "{refused}");
}
