//! Secrets Manager through the door.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests")]

use std::sync::Arc;
use std::time::Duration;

use door::testing::{self, People, region, root};
use host::simulated::{World, world};
use secrets::Secrets;
use shapes_secretsmanager::*;
use tempfile::TempDir;
use wire::{Error, Operation};

struct Bench {
    context: door::Context,
    room: Arc<Secrets>,
    people: Arc<People>,
    world: World,
    folder: TempDir,
}

impl Bench {
    async fn new() -> Self {
        Self::on(tempfile::tempdir().unwrap(), world()).await
    }

    async fn on(folder: TempDir, world: World) -> Self {
        let context = testing::reopen_in(&folder, world.host.clone()).await;
        let people = People::at(&context.door);
        let room = Secrets::open(&context).await.unwrap();
        Self { context, room, people, world, folder }
    }

    async fn restarted(self) -> Self {
        let Self { context, room, world, folder, .. } = self;
        testing::close(&context);
        drop((context, room));
        Self::on(folder, world).await
    }

    async fn call<I: Operation>(&self, input: I) -> Result<I::Output, Error> {
        self.context.door.call(&root(), &region(), input).await
    }

    async fn create(&self, name: &str, value: &str) -> CreateSecretOutput {
        self.call(create(name, token(1), value)).await.unwrap()
    }

    async fn put(
        &self,
        name: &str,
        number: usize,
        value: &str,
        stages: &[&str],
    ) -> Result<PutSecretValueOutput, Error> {
        let stages: Vec<String> = stages.iter().map(|stage| (*stage).to_owned()).collect();
        self.call(PutSecretValueInput {
            secret_id: name.to_owned(),
            client_request_token: Some(token(number)),
            secret_string: Some(value.to_owned()),
            version_stages: Some(stages).filter(|stages| !stages.is_empty()),
            ..Default::default()
        })
        .await
    }

    async fn get(&self, name: &str) -> Result<String, Error> {
        let read = self.call(get(name)).await?;
        Ok(read.secret_string.unwrap())
    }
}

fn create(name: &str, token: String, value: &str) -> CreateSecretInput {
    CreateSecretInput {
        name: name.to_owned(),
        client_request_token: Some(token),
        secret_string: Some(value.to_owned()),
        ..Default::default()
    }
}

fn get(name: &str) -> GetSecretValueInput {
    GetSecretValueInput { secret_id: name.to_owned(), ..Default::default() }
}

fn token(number: usize) -> String {
    format!("{number:032}")
}

fn told<T: std::fmt::Debug>(answer: Result<T, Error>) -> (String, String) {
    let error = answer.unwrap_err();
    (error.code, error.message)
}

#[tokio::test]
async fn a_secret_is_read_by_each_of_its_names_also_after_a_restart() {
    let bench = Bench::new().await;
    let made = bench.create("prod/db", "hunter2").await;
    let arn = made.arn.unwrap();
    let (partial, suffix) = arn.rsplit_once('-').unwrap();
    assert_eq!((partial, suffix.len()), ("arn:aws:secretsmanager:us-east-2:123456789012:secret:prod/db", 6));
    assert_eq!(made.version_id, Some(token(1)));
    let bench = bench.restarted().await;
    for name in ["prod/db", &arn, partial] {
        assert_eq!(bench.get(name).await.unwrap(), "hunter2", "{name}");
    }
    let absent = ["prod", "prod/db-", &format!("{partial}-AAAAAA"), &arn.replace("us-east-2", "eu-west-1")];
    for name in absent {
        let text = "Secrets Manager can't find the specified secret.";
        assert_eq!(told(bench.get(name).await), ("ResourceNotFoundException".to_owned(), text.to_owned()), "{name}");
    }
    for file in std::fs::read_dir(bench.folder.path()).unwrap() {
        let path = file.unwrap().path();
        let bytes = if path.is_file() { std::fs::read(&path).unwrap() } else { Vec::new() };
        assert!(!bytes.windows(7).any(|window| window == b"hunter2"), "{} tells it", path.display());
    }
}

#[tokio::test]
async fn versions_and_stages_follow_each_other() {
    let bench = Bench::new().await;
    bench.create("s", "one").await;
    let put = bench.put("s", 2, "two", &[]).await.unwrap();
    assert_eq!(put.version_stages, Some(vec!["AWSCURRENT".to_owned()]));
    bench.put("s", 3, "three", &["AWSPENDING"]).await.unwrap();
    assert_eq!(bench.get("s").await.unwrap(), "two");
    let stage = |stage: &str| GetSecretValueInput { version_stage: Some(stage.to_owned()), ..get("s") };
    assert_eq!(bench.call(stage("AWSPREVIOUS")).await.unwrap().secret_string.unwrap(), "one");
    assert_eq!(bench.call(stage("AWSPENDING")).await.unwrap().secret_string.unwrap(), "three");
    let both = GetSecretValueInput { version_id: Some(token(1)), ..stage("AWSPENDING") };
    let text = "You provided a VersionStage that is not associated to the provided VersionId.";
    assert_eq!(told(bench.call(both).await), ("InvalidRequestException".to_owned(), text.to_owned()));
    let text = "Secrets Manager can't find the specified secret value for staging label: blue";
    assert_eq!(told(bench.call(stage("blue")).await), ("ResourceNotFoundException".to_owned(), text.to_owned()));

    let promote = |from: Option<usize>| UpdateSecretVersionStageInput {
        secret_id: "s".to_owned(),
        version_stage: "AWSCURRENT".to_owned(),
        move_to_version_id: Some(token(3)),
        remove_from_version_id: from.map(token),
    };
    let text = format!(
        "The parameter RemoveFromVersionId can't be empty. Staging label AWSCURRENT is currently attached to version {}, \
         so you must explicitly reference that version in RemoveFromVersionId.",
        token(2)
    );
    assert_eq!(told(bench.call(promote(None)).await), ("InvalidParameterException".to_owned(), text));
    bench.call(promote(Some(2))).await.unwrap();
    assert_eq!(bench.get("s").await.unwrap(), "three");
    let described = bench.call(DescribeSecretInput { secret_id: "s".to_owned() }).await.unwrap();
    let stages = described.version_ids_to_stages.unwrap();
    assert_eq!(stages[&token(2)], ["AWSPREVIOUS"]);
    assert_eq!(stages[&token(3)], ["AWSCURRENT", "AWSPENDING"]);
    assert!(!stages.contains_key(&token(1)));
    let list = |include_deprecated| ListSecretVersionIdsInput {
        secret_id: "s".to_owned(),
        include_deprecated,
        ..Default::default()
    };
    assert_eq!(bench.call(list(None)).await.unwrap().versions.unwrap().len(), 2);
    assert_eq!(bench.call(list(Some(true))).await.unwrap().versions.unwrap().len(), 3);
}

#[tokio::test]
async fn a_token_makes_one_version() {
    let bench = Bench::new().await;
    let first = bench.create("s", "one").await;
    assert_eq!(bench.create("s", "one").await, first, "the same again");
    let other = told(bench.call(create("s", token(1), "two")).await);
    assert_eq!(other.0, "ResourceExistsException");
    assert!(other.1.starts_with(&format!("You can't use ClientRequestToken {}", token(1))), "{}", other.1);
    let taken = told(bench.call(create("s", token(2), "one")).await);
    let text = "The operation failed because the secret s already exists.";
    assert_eq!(taken, ("ResourceExistsException".to_owned(), text.to_owned()));
    bench.put("s", 2, "two", &[]).await.unwrap();
    bench.put("s", 2, "two", &[]).await.unwrap();
    assert_eq!(told(bench.put("s", 2, "three", &[]).await).0, "ResourceExistsException");
    assert_eq!(bench.get("s").await.unwrap(), "two");
    let none =
        PutSecretValueInput { secret_id: "s".to_owned(), secret_string: Some("x".to_owned()), ..Default::default() };
    let text = "You must provide a ClientRequestToken value. We recommend a UUID-type value.";
    assert_eq!(told(bench.call(none).await), ("InvalidRequestException".to_owned(), text.to_owned()));
}

#[tokio::test]
async fn a_deleted_secret_can_be_restored_until_its_window_is_over() {
    let bench = Bench::new().await;
    bench.create("s", "one").await;
    let delete = |days, force| DeleteSecretInput {
        secret_id: "s".to_owned(),
        recovery_window_in_days: days,
        force_delete_without_recovery: force,
    };
    let gone = bench.call(delete(Some(7), None)).await.unwrap();
    let now = bench.world.host.clock.now();
    assert_eq!(gone.deletion_date, Some(now.plus(Duration::from_hours(7 * 24))));
    let text = "You can't perform this operation on the secret because it was marked for deletion.";
    assert_eq!(told(bench.get("s").await), ("InvalidRequestException".to_owned(), text.to_owned()));
    let text = "You can't create this secret because a secret with this name is already scheduled for deletion.";
    let again = told(bench.call(create("s", token(9), "x")).await);
    assert_eq!(again, ("InvalidRequestException".to_owned(), text.to_owned()));
    assert!(bench.call(ListSecretsInput::default()).await.unwrap().secret_list.unwrap().is_empty());
    let described = bench.call(DescribeSecretInput { secret_id: "s".to_owned() }).await.unwrap();
    assert_eq!(described.deleted_date, Some(now));
    bench.call(RestoreSecretInput { secret_id: "s".to_owned() }).await.unwrap();
    assert_eq!(bench.get("s").await.unwrap(), "one");

    bench.call(delete(Some(7), None)).await.unwrap();
    let running = tokio::spawn(Arc::clone(&bench.room).run());
    let watch = bench.context.store.watch(&["secretsmanager.secret"]);
    bench.world.clock.advance(Duration::from_hours(7 * 24 + 1));
    let purged = async {
        while bench.call(DescribeSecretInput { secret_id: "s".to_owned() }).await.is_ok() {
            watch.changed().await;
        }
    };
    tokio::time::timeout(Duration::from_secs(20), purged).await.expect("in time");
    running.abort();
    bench.create("s", "new").await;
    bench.call(delete(None, Some(true))).await.unwrap();
    bench.call(delete(None, Some(true))).await.unwrap();
    assert_eq!(told(bench.call(delete(None, None)).await).0, "ResourceNotFoundException");
    assert_eq!(told(bench.call(delete(Some(7), Some(true))).await).0, "InvalidParameterException");
}

#[tokio::test]
async fn who_may_read_is_decided_by_policies_on_both_sides() {
    let bench = Bench::new().await;
    let arn = bench.create("prod/db", "hunter2").await.arn.unwrap();
    let ask = async |who: &model::Caller| bench.context.door.call(who, &region(), get("prod/db")).await;
    let ann = bench.people.allow("ann", &[]);
    let text = format!(
        "User: arn:aws:iam::123456789012:user/ann is not authorized to perform: secretsmanager:GetSecretValue on \
         resource: {arn} because no identity-based policy allows the secretsmanager:GetSecretValue action"
    );
    assert_eq!(told(ask(&ann).await), ("AccessDeniedException".to_owned(), text));
    let allow = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::123456789012:user/ann"},"Action":"secretsmanager:GetSecretValue","Resource":"*","Condition":{"StringEquals":{"secretsmanager:VersionStage":"AWSCURRENT"}}}]}"#;
    let put = |policy: &str| PutResourcePolicyInput {
        secret_id: "prod/db".to_owned(),
        resource_policy: policy.to_owned(),
        block_public_policy: Some(true),
    };
    bench.call(put(allow)).await.unwrap();
    ask(&ann).await.unwrap();
    let previous = GetSecretValueInput { version_stage: Some("AWSPREVIOUS".to_owned()), ..get("prod/db") };
    assert_eq!(told(bench.context.door.call(&ann, &region(), previous).await).0, "AccessDeniedException");
    bench.call(DeleteResourcePolicyInput { secret_id: "prod/db".to_owned() }).await.unwrap();
    ask(&ann).await.unwrap_err();

    let wrong = [
        (allow.replace("user/ann", "user/nobody"), "MalformedPolicyDocumentException"),
        ("{".to_owned(), "MalformedPolicyDocumentException"),
        (allow.replace(r#""Effect":"Allow""#, r#""Effect":"AllowSomething""#), "MalformedPolicyDocumentException"),
        (
            r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":"*","Action":"secretsmanager:*","Resource":"*"}]}"#.to_owned(),
            "PublicPolicyException",
        ),
        (
            r#"{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Principal":"*","Action":"secretsmanager:*","Resource":"*"}]}"#.to_owned(),
            "MalformedPolicyDocumentException",
        ),
    ];
    for (policy, code) in wrong {
        assert_eq!(told(bench.call(put(&policy)).await).0, code, "{policy}");
    }

    let tag = TagResourceInput {
        secret_id: "prod/db".to_owned(),
        tags: vec![Tag { key: Some("team".to_owned()), value: Some("a".to_owned()) }],
    };
    bench.call(tag).await.unwrap();
    let by_tag = |team: &str| {
        format!(
            r#"{{"Effect":"Allow","Action":"secretsmanager:*","Resource":"arn:aws:secretsmanager:us-east-2:123456789012:secret:prod/db-??????","Condition":{{"StringEquals":{{"secretsmanager:ResourceTag/team":"{team}"}}}}}}"#
        )
    };
    ask(&bench.people.user("bob", &by_tag("a"))).await.unwrap();
    ask(&bench.people.user("bob", &by_tag("b"))).await.unwrap_err();
}

#[tokio::test]
async fn a_batch_reads_what_may_be_read() {
    let bench = Bench::new().await;
    for name in ["a", "b", "c"] {
        bench.create(name, name).await;
    }
    let ann = bench.people.allow(
        "ann",
        &[
            ("secretsmanager:BatchGetSecretValue", "*"),
            ("secretsmanager:ListSecrets", "*"),
            ("secretsmanager:GetSecretValue", "arn:aws:secretsmanager:us-east-2:123456789012:secret:a-*"),
            ("secretsmanager:GetSecretValue", "arn:aws:secretsmanager:us-east-2:123456789012:secret:b-*"),
        ],
    );
    let ids = ["a", "c", "x"].map(str::to_owned).to_vec();
    let batch = BatchGetSecretValueInput { secret_id_list: Some(ids), ..Default::default() };
    let answer = bench.context.door.call(&ann, &region(), batch).await.unwrap();
    let values: Vec<_> = answer.secret_values.unwrap().into_iter().map(|value| value.secret_string.unwrap()).collect();
    assert_eq!(values, ["a"]);
    let errors = answer.errors.unwrap();
    let codes: Vec<_> = errors.iter().map(|error| error.error_code.as_deref().unwrap()).collect();
    assert_eq!(codes, ["AccessDeniedException"; 2], "who may not read it does not learn whether it is there");
    let filter = Filter { key: Some("name".to_owned()), values: Some(vec!["!c".to_owned()]) };
    let mut batch =
        BatchGetSecretValueInput { filters: Some(vec![filter]), max_results: Some(1), ..Default::default() };
    let first = bench.context.door.call(&ann, &region(), batch.clone()).await.unwrap();
    batch.next_token = first.next_token;
    let second = bench.context.door.call(&ann, &region(), batch.clone()).await.unwrap();
    assert_eq!(second.secret_values.unwrap()[0].name.as_deref(), Some("b"));
    assert_eq!(second.next_token, None);
    batch.next_token = Some("invented".to_owned());
    assert_eq!(told(bench.context.door.call(&ann, &region(), batch).await).0, "InvalidNextTokenException");
}

#[tokio::test]
async fn values_without_the_key_are_not_lost_silently() {
    let bench = Bench::new().await;
    bench.create("s", "one").await;
    let Bench { context, room, world, folder, .. } = bench;
    testing::close(&context);
    drop((context, room));
    std::fs::remove_file(folder.path().join("secrets.key")).unwrap();
    let context = testing::reopen_in(&folder, world.host.clone()).await;
    let error = Secrets::open(&context).await.err().unwrap().to_string();
    assert!(error.contains("secrets.key is missing"), "{error}");
}
