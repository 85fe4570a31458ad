//! What builds do beside their commands: secrets, reports, caches, retries, events, logs in S3.

mod common;

use std::io::Read;
use std::sync::Arc;

use common::played::{ALL, PERMISSIONS, ready, tar_of};
use common::{BUCKET, phases, variable};
use door::{Call, Handler, Outbox, Requirement};
use shapes_codebuild::{
    BatchGetReportsInput, Build, DeleteReportGroupInput, DescribeTestCasesInput, EnvironmentVariable,
    InvalidateProjectCacheInput, ListReportGroupsInput, LogsConfig, ProjectCache, S3LogsConfig, TestCaseFilter,
};
use shapes_secretsmanager::{GetSecretValueInput, GetSecretValueOutput};
use shapes_ssm::{GetParametersInput, GetParametersOutput, Parameter};

/// Secrets and parameters that are what they are.
struct Kept;

impl Handler<GetParametersInput> for Kept {
    fn requires(&self, input: &GetParametersInput, call: &Call) -> Vec<Requirement> {
        let arn = |name: &String| {
            model::Arn::regional(
                "ssm",
                &call.region,
                &call.account,
                format!("parameter/{}", name.trim_start_matches('/')),
            )
        };
        input.names.iter().map(|name| Requirement::on("ssm:GetParameters", &arn(name))).collect()
    }

    async fn run(&self, input: GetParametersInput, _: &Call) -> Result<GetParametersOutput, wire::Error> {
        let (known, missing): (Vec<_>, Vec<_>) = input.names.into_iter().partition(|name| name == "/shop/db");
        let parameter = |name: String| Parameter {
            name: Some(name),
            value: Some("jdbc:secret-url".to_owned()),
            ..Parameter::default()
        };
        Ok(GetParametersOutput {
            parameters: Some(known.into_iter().map(parameter).collect()),
            invalid_parameters: Some(missing),
        })
    }
}

impl Handler<GetSecretValueInput> for Kept {
    fn requires(&self, input: &GetSecretValueInput, call: &Call) -> Vec<Requirement> {
        let arn = model::Arn::regional(
            "secretsmanager",
            &call.region,
            &call.account,
            format!("secret:{}-AbCdEf", input.secret_id),
        );
        vec![Requirement::on("secretsmanager:GetSecretValue", &arn)]
    }

    async fn run(&self, _: GetSecretValueInput, _: &Call) -> Result<GetSecretValueOutput, wire::Error> {
        let secret_string = Some(r#"{"password": "hunter22", "port": 5432}"#.to_owned());
        Ok(GetSecretValueOutput { secret_string, ..GetSecretValueOutput::default() })
    }
}

#[tokio::test]
async fn secrets_reach_the_container_and_no_log() {
    let test = ready().await;
    let kept = Arc::new(Kept);
    test.site.context.door.serve::<GetParametersInput, _>(&kept);
    test.site.context.door.serve::<GetSecretValueInput, _>(&kept);
    let buildspec = "version: 0.2\nenv:\n  parameter-store: {URL: /shop/db, PLAIN: /none}\n  secrets-manager: {PASSWORD: \
                     'shop:password', PORT: 'shop:port'}\n  exported-variables: [PASSWORD]\nphases: {build: {commands: ['echo \
                     hunter22']}}\n";
    test.project(buildspec, |input| {
        let secret = EnvironmentVariable { type_: Some("SECRETS_MANAGER".to_owned()), ..variable("WHOLE", "shop") };
        // What the project says counts more than the buildspec.
        input.environment.environment_variables = Some(vec![variable("PLAIN", "project"), secret]);
    })
    .await;
    let id = test.start().await;
    let build = test.site.wait(&id).await;
    let phase = &phases(&build)[3];
    assert!(phase.starts_with("DOWNLOAD_SOURCE FAILED Decrypted Variables Error: AccessDenied"), "{phase}");
    assert!(
        phase.contains("ssm:GetParameters on resource: arn:aws:ssm:us-east-2:123456789012:parameter/shop/db"),
        "{phase}"
    );

    test.site.allow("build", &["logs:*", "ssm:*"]).await;
    let id = test.start().await;
    let phase = phases(&test.site.wait(&id).await)[3].clone();
    assert!(
        phase.starts_with("DOWNLOAD_SOURCE FAILED Secrets Manager Error: AccessDeniedException: User: "),
        "{phase}"
    );

    test.site.allow("build", &["logs:*", "ssm:*", "secretsmanager:*"]).await;
    let id = test.start().await;
    let container = test.container().await;
    let made = test.world.engine.made(&container).unwrap();
    let of = |wanted: &str| made.environment.iter().find(|(name, _)| name == wanted).map(|(_, value)| value.as_str());
    assert_eq!(of("URL"), Some("jdbc:secret-url"));
    assert_eq!((of("PASSWORD"), of("PORT"), of("PLAIN")), (Some("hunter22"), Some("5432"), Some("project")));
    assert_eq!(of("WHOLE"), Some(r#"{"password": "hunter22", "port": 5432}"#));
    test.world.engine.print(&container, false, "the password is hunter22, at jdbc:secret-url");
    // A line in two pieces, with the secret across them.
    let long = "x".repeat((256 << 10) - 4);
    test.world.engine.print(&container, false, &format!("{long}hunt"));
    test.world.engine.print(&container, false, "er22 and more");
    test.say(&container, &ALL);
    let build = test.site.wait(&id).await;
    assert_eq!(build.build_status.as_deref(), Some("SUCCEEDED"), "{:#?}", phases(&build));
    let shown = build.environment.unwrap().environment_variables.unwrap();
    assert_eq!((shown[1].value.as_str(), shown[1].type_.as_deref()), ("shop", Some("SECRETS_MANAGER")));
    let log = test.site.log(&id).await;
    assert!(log.contains("the password is ***, at ***\n"), "{}", &log[log.len().saturating_sub(600)..]);
    assert!(!log.contains("hunter22") && !log.contains("xhunt") && log.contains("*** and more"));
    test.site.gone().await;
    assert!(!test.folder.path().join("run").join(id.split_once(':').unwrap().1).exists(), "no file of it is left");
}

#[tokio::test]
async fn results_of_tests_are_kept_though_the_build_fails() {
    let test = ready().await;
    let buildspec = "version: 0.2\nphases: {build: {commands: ['mvn verify']}}\nreports:\n  unit:\n    files: ['**/*.xml']\n    \
                     base-directory: target\n";
    test.project(buildspec, |_| {}).await;
    let run = async || {
        let id = test.start().await;
        let container = test.container().await;
        let source = test.world.engine.made(&container).unwrap();
        let folder = source.environment.iter().find(|(name, _)| name == "CODEBUILD_SRC_DIR").unwrap().1.clone();
        let suite = "<testsuite name='ShopTest'><testcase classname='a.ShopTest' name='buys' time='1.5'/><testcase \
                     classname='a.ShopTest' name='sells' time='0.5'><failure message='no'/></testcase></testsuite>";
        let tar = tar_of(&[("target/surefire/TEST-a.xml", suite), ("target/other.xml", "<html/>")]);
        test.world.engine.put_file(&container, &format!("{folder}/target"), tar);
        let mut marks = ALL;
        marks[5] = "leave BUILD failed 0 1";
        test.finish(&container, &marks);
        test.site.wait(&id).await
    };
    let build = run().await;
    let wanted = "UPLOAD_ARTIFACTS FAILED CLIENT_ERROR: Error in UPLOAD_ARTIFACTS phase: [unit: [AccessDenied";
    assert!(phases(&build)[8].starts_with(wanted), "{:#?}", phases(&build));
    let mut actions = PERMISSIONS.to_vec();
    actions.extend(["codebuild:CreateReport*", "codebuild:UpdateReport", "codebuild:BatchPutTestCases"]);
    test.site.allow("build", &actions).await;
    let build = run().await;
    assert_eq!(build.build_status.as_deref(), Some("FAILED"));
    assert!(phases(&build)[8].starts_with("UPLOAD_ARTIFACTS SUCCEEDED"), "{:#?}", phases(&build));
    let arns = build.report_arns.unwrap();
    assert!(arns[0].starts_with("arn:aws:codebuild:us-east-2:123456789012:report/my-service-unit:"), "{arns:?}");
    let reports = test.site.call(BatchGetReportsInput { report_arns: arns.clone() }).await.unwrap().reports.unwrap();
    assert_eq!(reports[0].status.as_deref(), Some("FAILED"));
    let summary = reports[0].test_summary.clone().unwrap();
    assert_eq!((summary.total, summary.duration_in_nano_seconds), (Some(2), Some(2_000_000_000)));
    assert_eq!(summary.status_counts.unwrap()["FAILED"], 1);
    let filter = Some(TestCaseFilter { status: Some("FAILED".to_owned()), keyword: None });
    let input = DescribeTestCasesInput { report_arn: arns[0].clone(), filter, ..DescribeTestCasesInput::default() };
    let cases = test.site.call(input).await.unwrap().test_cases.unwrap();
    assert_eq!((cases.len(), cases[0].name.as_deref(), cases[0].message.as_deref()), (1, Some("sells"), Some("no")));
    let groups = test.site.call(ListReportGroupsInput::default()).await.unwrap().report_groups.unwrap();
    let delete = |delete_reports| DeleteReportGroupInput { arn: groups[0].clone(), delete_reports };
    assert_eq!(test.site.call(delete(None)).await.unwrap_err().code, "InvalidInputException");
    test.site.call(delete(Some(true))).await.unwrap();
    assert!(test.site.call(BatchGetReportsInput { report_arns: arns }).await.unwrap().reports.is_none());
}

#[tokio::test]
async fn a_cache_goes_from_one_build_to_the_next() {
    let test = ready().await;
    let buildspec = "version: 0.2\nphases: {build: {commands: ['true']}}\ncache: {paths: ['/root/.m2/**/*']}\n";
    let local =
        ProjectCache { type_: "LOCAL".to_owned(), modes: Some(vec!["LOCAL_CUSTOM_CACHE".to_owned()]), location: None };
    test.project(buildspec, |input| input.cache = Some(local)).await;
    let run = async |keeps: bool, marks: &[&str]| {
        let id = test.start().await;
        let container = test.container().await;
        let found = test.unpacked(&container, "root/.m2/repository/a.jar");
        if keeps {
            let tar = tar_of(&[(".m2/repository/a.jar", "jar"), (".m2/settings.xml", "x")]);
            test.world.engine.put_file(&container, "/root/.m2", tar);
        }
        test.finish(&container, marks);
        let build = test.site.wait(&id).await;
        test.site.gone().await;
        (found, test.site.log(&id).await, build)
    };
    let mut failed = ALL;
    failed[5] = "leave BUILD failed 0 1";
    run(true, &failed).await;
    let (found, log, _) = run(true, &ALL).await;
    assert_eq!(found, None, "a build that failed keeps nothing");
    assert!(log.contains("No cache found") && log.contains("Saved cache"), "{log}");
    let (found, log, build) = run(false, &ALL).await;
    assert_eq!(found.as_deref(), Some("jar"));
    assert!(log.contains("Restored cache"), "{log}");
    assert_eq!(build.cache.unwrap().type_, "LOCAL");
    test.site.call(InvalidateProjectCacheInput { project_name: "my-service".to_owned() }).await.unwrap();
    assert_eq!(run(false, &ALL).await.0, None);
}

#[tokio::test]
async fn a_cache_and_a_log_go_to_s3() {
    let test = ready().await;
    let buildspec = "version: 0.2\nphases: {build: {commands: ['true']}}\ncache: {paths: ['/root/.m2']}\n";
    test.project(buildspec, |input| {
        let location = Some(format!("{BUCKET}/caches"));
        input.cache = Some(ProjectCache { type_: "S3".to_owned(), location, modes: None });
        let s3_logs = S3LogsConfig {
            status: "ENABLED".to_owned(),
            location: Some(format!("{BUCKET}/logs")),
            ..S3LogsConfig::default()
        };
        input.logs_config = Some(LogsConfig { s3_logs: Some(s3_logs), cloud_watch_logs: None });
    })
    .await;
    let id = test.start().await;
    let container = test.container().await;
    test.world.engine.put_file(&container, "/root/.m2", tar_of(&[(".m2/a.jar", "jar")]));
    test.world.engine.print(&container, false, "hello");
    test.finish(&container, &ALL);
    let build = test.site.wait(&id).await;
    let uuid = id.split_once(':').unwrap().1;
    let wanted = format!("arn:aws:s3:::{BUCKET}/logs/{uuid}.gz");
    assert_eq!(build.logs.unwrap().s3_logs_arn, Some(wanted));
    let mut text = String::new();
    let packed = test.object(&format!("logs/{uuid}.gz")).expect("the log");
    flate2::read::GzDecoder::new(&packed[..]).read_to_string(&mut text).unwrap();
    assert!(text.contains("hello\n") && text.contains("Phase complete: UPLOAD_ARTIFACTS State: SUCCEEDED"), "{text}");
    assert!(test.object(".tar").is_some(), "the cache");
    test.site.gone().await;
    test.start().await;
    let container = test.container().await;
    assert_eq!(test.unpacked(&container, "root/.m2/a.jar").as_deref(), Some("jar"));
}

#[tokio::test]
async fn a_failed_build_is_begun_again_as_often_as_it_may() {
    let test = ready().await;
    let buildspec = "version: 0.2\nphases:\n  build:\n    on-failure: RETRY-2-exit status 7\n    commands: [go]\n";
    test.project(buildspec, |_| {}).await;
    let outbox = Outbox::open(&test.site.context).unwrap();
    let mut id = test.start().await;
    let mut builds: Vec<Build> = Vec::new();
    for code in [7, 7, 7] {
        let container = test.container().await;
        let mut marks = ALL[..5].to_vec();
        let leave = format!("leave BUILD failed 0 {code}");
        marks.extend([leave.as_str(), "done"]);
        test.finish(&container, &marks);
        let build = test.site.until(&id, |build| build.build_complete == Some(true)).await;
        test.site.until(&id, |_| test.world.engine.containers().iter().all(|known| known.id != container)).await;
        let build = match builds.len() {
            2 => build,
            _ => {
                let next = |build: &Build| build.auto_retry_config.as_ref().and_then(|of| of.next_auto_retry.clone());
                let build = test.site.until(&id, |build| next(build).is_some()).await;
                id = next(&build).unwrap().rsplit_once("build/").unwrap().1.to_owned();
                build
            }
        };
        builds.push(build);
    }
    let last = builds[2].auto_retry_config.clone().unwrap();
    assert_eq!((last.auto_retry_limit, last.auto_retry_number, last.next_auto_retry), (Some(2), Some(2), None));
    assert_eq!(last.previous_auto_retry, builds[1].arn);
    assert_eq!(
        phases(&builds[0])[6],
        "BUILD FAILED COMMAND_EXECUTION_ERROR: Error while executing command: go. Reason: exit status 7"
    );
    let told: Vec<String> = outbox
        .waiting(1000)
        .into_iter()
        .filter(|(_, told)| told.event.resources.first() == builds[0].arn.as_ref())
        .map(|(_, told)| {
            let detail = &told.event.detail;
            let of = |name: &str| detail[name].as_str().map(str::to_owned);
            of("build-status")
                .or_else(|| Some(format!("{} {}", of("completed-phase")?, of("completed-phase-status")?)))
                .unwrap()
        })
        .collect();
    assert_eq!(
        told,
        [
            "SUBMITTED SUCCEEDED",
            "IN_PROGRESS",
            "QUEUED SUCCEEDED",
            "PROVISIONING SUCCEEDED",
            "DOWNLOAD_SOURCE SUCCEEDED",
            "INSTALL SUCCEEDED",
            "PRE_BUILD SUCCEEDED",
            "BUILD FAILED",
            "FINALIZING SUCCEEDED",
            "FAILED"
        ]
    );
}
