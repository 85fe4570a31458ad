//! The room through the door, with a subscriber that listens on loopback.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests")]

mod subscriber;

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use door::testing::{region, root};
use door::{Context, Outbox, ServiceEvent};
use events::Events;
use rsa::pkcs1v15::{Signature, VerifyingKey};
use rsa::pkcs8::DecodePublicKey;
use rsa::signature::Verifier;
use serde_json::{Value, json};
use shapes_events::{PutEventsInput, PutEventsRequestEntry, PutRuleInput, PutTargetsInput, Target};
use shapes_sns::*;
use subscriber::Subscriber;
use wire::Operation;

const TOPIC: &str = "arn:aws:sns:us-east-2:123456789012:told";

async fn call<I: Operation>(context: &Context, input: I) -> Result<I::Output, wire::Error> {
    context.door.call(&root(), &region(), input).await
}

/// A room that runs until it is dropped.
struct Running {
    context: Context,
    world: host::simulated::World,
    task: tokio::task::JoinHandle<()>,
}

impl Drop for Running {
    fn drop(&mut self) {
        self.task.abort();
        door::testing::close(&self.context);
    }
}

async fn open(folder: &tempfile::TempDir) -> Running {
    let world = host::simulated::world();
    let context = door::testing::reopen_in(folder, world.host.clone()).await;
    let room = Events::open(&context).await.unwrap();
    let task = tokio::spawn(Arc::clone(&room).run());
    Running { context, world, task }
}

async fn topic(context: &Context, subscriber: &Subscriber, attributes: &[(&str, &str)]) -> String {
    call(context, CreateTopicInput { name: "told".to_owned(), ..Default::default() }).await.unwrap();
    let given = attributes.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
    let input = SubscribeInput {
        topic_arn: TOPIC.to_owned(),
        protocol: "http".to_owned(),
        endpoint: Some(subscriber.url()),
        attributes: (!attributes.is_empty()).then(|| given.collect()),
        return_subscription_arn: Some(true),
    };
    let arn = call(context, input).await.unwrap().subscription_arn.unwrap();
    let asked = subscriber.next().await;
    assert_eq!(asked.header("x-amz-sns-message-type"), "SubscriptionConfirmation");
    let token = asked.json()["Token"].as_str().unwrap().to_owned();
    let confirm = ConfirmSubscriptionInput { topic_arn: TOPIC.to_owned(), token, ..Default::default() };
    assert_eq!(call(context, confirm).await.unwrap().subscription_arn.as_deref(), Some(arn.as_str()));
    arn
}

async fn set(context: &Context, name: &str, value: &str) {
    let input = SetTopicAttributesInput {
        topic_arn: TOPIC.to_owned(),
        attribute_name: name.to_owned(),
        attribute_value: Some(value.to_owned()),
    };
    call(context, input).await.unwrap();
}

async fn publish(context: &Context, message: &str) -> String {
    let input = PublishInput { topic_arn: Some(TOPIC.to_owned()), message: message.to_owned(), ..Default::default() };
    call(context, input).await.unwrap().message_id.unwrap()
}

/// Waits until what is written down of deliveries is so.
async fn settled(context: &Context, holds: impl Fn(&[Value]) -> bool) {
    let path = context.settings.data.join("records.db");
    let look = async {
        loop {
            let connection = rusqlite::Connection::open(&path).unwrap();
            let query = "SELECT value FROM record WHERE \"table\" IN ('events.delivery', 'sns.message')";
            let mut statement = connection.prepare(query).unwrap();
            let rows = statement.query_map([], |row| row.get::<_, Vec<u8>>(0)).unwrap();
            let all: Vec<Value> = rows.map(|row| serde_json::from_slice(&row.unwrap()).unwrap()).collect();
            if holds(&all) {
                return;
            }
            tokio::task::yield_now().await;
        }
    };
    tokio::time::timeout(Duration::from_secs(20), look).await.expect("in time");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_subscriber_confirms_and_gets_signed_messages() {
    let folder = tempfile::tempdir().unwrap();
    let running = open(&folder).await;
    let context = &running.context;
    let subscriber = Subscriber::listen().await;
    let arn = topic(context, &subscriber, &[]).await;
    for version in ["1", "2"] {
        set(context, "SignatureVersion", version).await;
        let id = publish(context, "it has happened").await;
        let told = subscriber.next().await;
        let body = told.json();
        assert_eq!((body["Type"].as_str(), body["Message"].as_str()), (Some("Notification"), Some("it has happened")));
        assert_eq!((body["MessageId"].as_str(), body["SignatureVersion"].as_str()), (Some(id.as_str()), Some(version)));
        assert_eq!(told.header("x-amz-sns-subscription-arn"), arn);
        let path = body["SigningCertURL"].as_str().unwrap().strip_prefix("http://127.0.0.1:4566").unwrap();
        let request = http::Request::get(path).body(bytes::Bytes::new()).unwrap();
        let answer = door::testing::send(context, request).await;
        let lines: String = answer.text().lines().filter(|line| !line.starts_with("-----")).collect();
        let certificate = STANDARD.decode(lines).unwrap();
        let names = ["Message", "MessageId", "Timestamp", "TopicArn", "Type"];
        let text: String = names.iter().map(|name| format!("{name}\n{}\n", body[*name].as_str().unwrap())).collect();
        let signature = STANDARD.decode(body["Signature"].as_str().unwrap()).unwrap();
        let signature = Signature::try_from(signature.as_slice()).unwrap();
        let key = rsa::PublicKey::from_public_key_der(public_key(&certificate)).unwrap();
        match version {
            "1" => VerifyingKey::<sha1::Sha1>::new(key).verify(text.as_bytes(), &signature).unwrap(),
            _ => VerifyingKey::<sha2::Sha256>::new(key).verify(text.as_bytes(), &signature).unwrap(),
        }
    }
    call(context, UnsubscribeInput { subscription_arn: arn.clone() }).await.unwrap();
    assert_eq!(subscriber.next().await.json()["Type"], "UnsubscribeConfirmation");
    let gone = call(context, GetSubscriptionAttributesInput { subscription_arn: arn }).await.unwrap_err();
    assert_eq!((gone.code.as_str(), gone.message.as_str()), ("NotFound", "Subscription does not exist"));
}

/// The public key within a certificate: the sequence that begins with the algorithm RSA.
fn public_key(certificate: &[u8]) -> &[u8] {
    let rsa = [0x30, 0x0d, 0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x01, 0x05, 0x00];
    let at = certificate.windows(rsa.len()).position(|window| window == rsa).unwrap() - 4;
    let length = usize::from(certificate[at + 2]) * 256 + usize::from(certificate[at + 3]);
    &certificate[at..at + 4 + length]
}

#[tokio::test(flavor = "multi_thread")]
async fn what_fails_is_sent_again_also_after_a_restart_and_given_up_in_the_end() {
    let folder = tempfile::tempdir().unwrap();
    let subscriber = Subscriber::listen().await;
    {
        let running = open(&folder).await;
        topic(&running.context, &subscriber, &[]).await;
        subscriber.answer(503);
        publish(&running.context, "again").await;
        assert_eq!(subscriber.next().await.json()["Message"], "again");
        settled(&running.context, |all| all.iter().any(|one| one["failures"] == 1)).await;
    }
    // What a kill at this moment leaves.
    let copy = tempfile::tempdir().unwrap();
    for file in std::fs::read_dir(folder.path()).unwrap().map(Result::unwrap) {
        if file.file_type().unwrap().is_file() {
            std::fs::copy(file.path(), copy.path().join(file.file_name())).unwrap();
        }
    }
    let running = open(&copy).await;
    for retry in 1..=3 {
        settled(&running.context, |all| all.iter().any(|one| one["failures"] == retry)).await;
        running.world.clock.advance(Duration::from_secs(21));
        assert_eq!(subscriber.next().await.json()["Message"], "again");
    }
    settled(&running.context, <[Value]>::is_empty).await;
    subscriber.answer(200);
    publish(&running.context, "the next").await;
    assert_eq!(subscriber.next().await.json()["Message"], "the next");
    settled(&running.context, <[Value]>::is_empty).await;
    assert_eq!(subscriber.count(), 6);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_event_of_a_service_reaches_the_topic_that_lets_eventbridge_in() {
    let folder = tempfile::tempdir().unwrap();
    let running = open(&folder).await;
    let context = &running.context;
    let subscriber = Subscriber::listen().await;
    topic(context, &subscriber, &[("RawMessageDelivery", "true")]).await;
    let rule = PutRuleInput {
        name: "failed".to_owned(),
        event_pattern: Some(r#"{"source": ["aws.codebuild"], "detail": {"build-status": ["FAILED"]}}"#.to_owned()),
        ..Default::default()
    };
    let rule = call(context, rule).await.unwrap().rule_arn.unwrap();
    let transformer = shapes_events::InputTransformer {
        input_paths_map: Some(BTreeMap::from([("project".to_owned(), "$.detail.project-name".to_owned())])),
        input_template: r#""<project> failed""#.to_owned(),
    };
    let target = Target {
        id: "1".to_owned(),
        arn: TOPIC.to_owned(),
        input_transformer: Some(transformer),
        ..Default::default()
    };
    let targets = PutTargetsInput { rule: "failed".to_owned(), targets: vec![target], ..Default::default() };
    call(context, targets).await.unwrap();
    let outbox = Outbox::open(context).unwrap();
    let tell = async |status: &str| {
        let event = ServiceEvent {
            account: door::testing::account(),
            region: region(),
            source: "aws.codebuild".to_owned(),
            detail_type: "CodeBuild Build State Change".to_owned(),
            at: context.host.clock.now(),
            resources: Vec::new(),
            detail: json!({"build-status": status, "project-name": "shop"}),
        };
        context.store.write::<_, store::StoreError>(|change| outbox.tell(change, event)).await.unwrap();
        let taken = async {
            while !outbox.waiting(1).is_empty() {
                tokio::task::yield_now().await;
            }
        };
        tokio::time::timeout(Duration::from_secs(10), taken).await.unwrap();
        // `settled` looks at the disk: a write is on it when those before it are.
        let barrier = context.store.table::<u32>("test.barrier").unwrap();
        context.store.write::<_, store::StoreError>(|change| change.put(&barrier, "here", 1)).await.unwrap();
    };
    // Nobody lets EventBridge publish yet: the delivery is given up at once.
    tell("FAILED").await;
    settled(context, <[Value]>::is_empty).await;
    let policy = json!({"Version": "2012-10-17", "Statement": [{"Effect": "Allow",
        "Principal": {"Service": "events.amazonaws.com"}, "Action": "sns:Publish", "Resource": TOPIC,
        "Condition": {"ArnEquals": {"aws:SourceArn": rule}}}]});
    set(context, "Policy", &policy.to_string()).await;
    tell("SUCCEEDED").await;
    tell("FAILED").await;
    let told = subscriber.next().await;
    assert_eq!((told.header("x-amz-sns-rawdelivery"), told.text.as_str()), ("true", r#""shop failed""#));
    settled(context, <[Value]>::is_empty).await;
    assert_eq!(subscriber.count(), 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn entries_fail_by_themselves() {
    let folder = tempfile::tempdir().unwrap();
    let running = open(&folder).await;
    let entry = |source: Option<&str>, detail: &str| PutEventsRequestEntry {
        source: source.map(str::to_owned),
        detail_type: Some("x".to_owned()),
        detail: Some(detail.to_owned()),
        ..Default::default()
    };
    let entries =
        vec![entry(Some("my.app"), "{}"), entry(Some("aws.ecs"), "{}"), entry(None, "{}"), entry(Some("my.app"), "[]")];
    let answer = call(&running.context, PutEventsInput { entries }).await.unwrap();
    assert_eq!(answer.failed_entry_count, Some(3));
    let codes: Vec<_> = answer.entries.unwrap().into_iter().map(|entry| entry.error_code).collect();
    let wanted = [None, Some("NotAuthorizedForSourceException"), Some("InvalidArgument"), Some("MalformedDetail")];
    assert_eq!(codes, wanted.map(|code| code.map(str::to_owned)));
}
