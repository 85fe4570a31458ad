//! The room through the door: real store, time that stands until it is moved.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "tests")]

use std::collections::BTreeMap;
use std::time::Duration;

use door::Context;
use door::testing::{region, root};
use logs::Logs;
use model::Timestamp;
use shapes_logs::*;
use wire::Operation;

async fn call<I: Operation>(context: &Context, input: I) -> Result<I::Output, wire::Error> {
    context.door.call(&root(), &region(), input).await
}

fn event(at: Timestamp, message: &str) -> InputLogEvent {
    InputLogEvent { timestamp: at.millis(), message: message.to_owned() }
}

async fn stream(context: &Context, group: &str, name: &str) {
    let _ = call(context, CreateLogGroupInput { log_group_name: group.to_owned(), ..Default::default() }).await;
    let input = CreateLogStreamInput { log_group_name: group.to_owned(), log_stream_name: name.to_owned() };
    call(context, input).await.unwrap();
}

async fn put(context: &Context, group: &str, stream: &str, events: Vec<InputLogEvent>) -> PutLogEventsOutput {
    call(context, put_input(group, stream, events)).await.unwrap()
}

fn put_input(group: &str, stream: &str, events: Vec<InputLogEvent>) -> PutLogEventsInput {
    PutLogEventsInput {
        log_group_name: group.to_owned(),
        log_stream_name: stream.to_owned(),
        log_events: events,
        ..Default::default()
    }
}

fn get(group: &str, stream: &str) -> GetLogEventsInput {
    GetLogEventsInput {
        log_group_name: Some(group.to_owned()),
        log_stream_name: stream.to_owned(),
        start_from_head: Some(true),
        ..Default::default()
    }
}

fn messages(events: Option<Vec<OutputLogEvent>>) -> Vec<String> {
    events.unwrap().into_iter().map(|event| event.message.unwrap()).collect()
}

#[tokio::test]
async fn events_are_read_in_pages_both_ways() {
    let (context, _folder) = door::testing::context().await;
    Logs::open(&context).await.unwrap();
    let now = context.host.clock.now();
    stream(&context, "/ecs/a", "one").await;
    let all = (0..5).map(|n| event(now.plus(Duration::from_millis(n / 2)), &n.to_string())).collect();
    let answer = put(&context, "/ecs/a", "one", all).await;
    assert!(answer.next_sequence_token.is_some() && answer.rejected_log_events_info.is_none());

    let first = call(&context, GetLogEventsInput { limit: Some(2), ..get("/ecs/a", "one") }).await.unwrap();
    assert_eq!(messages(first.events), ["0", "1"]);
    let rest = GetLogEventsInput { next_token: first.next_forward_token, ..get("/ecs/a", "one") };
    let rest = call(&context, rest).await.unwrap();
    assert_eq!(messages(rest.events), ["2", "3", "4"]);
    let token = rest.next_forward_token.clone();
    let end = GetLogEventsInput { next_token: token.clone(), ..get("/ecs/a", "one") };
    let end = call(&context, end).await.unwrap();
    assert_eq!((messages(end.events).len(), end.next_forward_token), (0, token));

    let tail = GetLogEventsInput { limit: Some(2), start_from_head: None, ..get("/ecs/a", "one") };
    let tail = call(&context, tail).await.unwrap();
    assert_eq!(messages(tail.events), ["3", "4"]);
    let back = GetLogEventsInput { next_token: tail.next_backward_token, limit: Some(2), ..get("/ecs/a", "one") };
    assert_eq!(messages(call(&context, back).await.unwrap().events), ["1", "2"]);
}

#[tokio::test]
async fn limits_are_amazons() {
    let (context, _folder) = door::testing::context().await;
    Logs::open(&context).await.unwrap();
    let now = context.host.clock.now();
    stream(&context, "g", "s").await;
    let error = call(&context, put_input("h", "s", vec![event(now, "x")])).await.unwrap_err();
    assert_eq!(
        (error.code.as_str(), error.message.as_str()),
        ("ResourceNotFoundException", "The specified log group does not exist.")
    );
    let error = call(&context, put_input("g", "t", vec![event(now, "x")])).await.unwrap_err();
    assert_eq!(error.message, "The specified log stream does not exist.");
    let mixed = vec![event(now.plus(Duration::from_secs(1)), "x"), event(now, "y")];
    let error = call(&context, put_input("g", "s", mixed)).await.unwrap_err();
    assert_eq!(error.message, "Log events in a single PutLogEvents request must be in chronological order.");
    let error = call(&context, put_input("g", "s", vec![event(now, &"x".repeat(1 << 20))])).await.unwrap_err();
    assert_eq!(error.message, "Upload too large: 1048602 bytes exceeds limit of 1048576");
    let error = call(&context, CreateLogGroupInput { log_group_name: "a b".to_owned(), ..Default::default() }).await;
    assert_eq!(error.unwrap_err().code, "InvalidParameterException");
    let old = Timestamp::from_secs(now.secs() - 15 * 86400);
    let events = vec![event(old, "old"), event(now, "now"), event(now.plus(Duration::from_hours(3)), "new")];
    let rejected = put(&context, "g", "s", events).await.rejected_log_events_info.unwrap();
    assert_eq!((rejected.too_old_log_event_end_index, rejected.too_new_log_event_start_index), (Some(1), Some(2)));
    assert_eq!(messages(call(&context, get("g", "s")).await.unwrap().events), ["now"]);
}

async fn filter(context: &Context, input: FilterLogEventsInput) -> (Vec<String>, Option<String>) {
    let answer = call(context, input).await.unwrap();
    (answer.events.unwrap().into_iter().map(|event| event.message.unwrap()).collect(), answer.next_token)
}

#[tokio::test]
async fn streams_are_filtered_and_merged() {
    let (context, _folder) = door::testing::context().await;
    Logs::open(&context).await.unwrap();
    let now = context.host.clock.now();
    for (name, offset) in [("a/1", 0), ("a/2", 1), ("b/1", 2)] {
        stream(&context, "g", name).await;
        let events = (0..400).map(|n| {
            event(
                now.plus(Duration::from_millis(n * 3 + offset)),
                &format!("{:04} {}", n * 3 + offset, if n % 2 == 0 { "ERROR" } else { "INFO" }),
            )
        });
        put(&context, "g", name, events.collect()).await;
    }
    let base =
        || FilterLogEventsInput { log_group_name: Some("g".to_owned()), interleaved: Some(true), ..Default::default() };
    let (mut all, mut token) = (Vec::new(), None);
    loop {
        let (page, next) =
            filter(&context, FilterLogEventsInput { limit: Some(170), next_token: token, ..base() }).await;
        all.extend(page);
        token = next;
        if token.is_none() {
            break;
        }
    }
    assert_eq!(all.len(), 1200);
    assert!(all.is_sorted());
    let (errors, _) = filter(
        &context,
        FilterLogEventsInput {
            filter_pattern: Some("ERROR".to_owned()),
            log_stream_name_prefix: Some("a/".to_owned()),
            start_time: Some(now.millis() + 6),
            end_time: Some(now.millis() + 12),
            ..base()
        },
    )
    .await;
    assert_eq!(errors, ["0006 ERROR", "0007 ERROR", "0012 ERROR"]);
    let named = FilterLogEventsInput { log_stream_names: Some(vec!["b/1".to_owned(), "c".to_owned()]), ..base() };
    assert_eq!(call(&context, named).await.unwrap_err().code, "ResourceNotFoundException");
    let json = FilterLogEventsInput { filter_pattern: Some("{ $.a }".to_owned()), ..base() };
    assert_eq!(call(&context, json).await.unwrap_err().code, "InvalidParameterException");
}

#[tokio::test]
async fn groups_and_streams_are_described_and_survive() {
    let (context, folder) = door::testing::context().await;
    Logs::open(&context).await.unwrap();
    let now = context.host.clock.now();
    for (group, name) in [("/a/1", "x"), ("/a/2", "y"), ("/b", "z")] {
        stream(&context, group, name).await;
    }
    stream(&context, "/a/1", "w").await;
    put(&context, "/a/1", "x", vec![event(now.plus(Duration::from_secs(5)), "hello")]).await;
    put(&context, "/a/1", "w", vec![event(now, "hello")]).await;
    let again = call(&context, CreateLogGroupInput { log_group_name: "/b".to_owned(), ..Default::default() }).await;
    assert_eq!(again.unwrap_err().message, "The specified log group already exists");
    let arn = "arn:aws:logs:us-east-2:123456789012:log-group:/a/1".to_owned();
    let tags = BTreeMap::from([("team".to_owned(), "a".to_owned())]);
    call(&context, TagResourceInput { resource_arn: arn.clone(), tags: tags.clone() }).await.unwrap();

    let folder = as_killed(&folder);
    let context = door::testing::reopen(&folder).await;
    Logs::open(&context).await.unwrap();
    let listed = call(&context, ListTagsForResourceInput { resource_arn: arn.clone() }).await.unwrap();
    assert_eq!(listed.tags, Some(tags));
    let page =
        DescribeLogGroupsInput { log_group_name_prefix: Some("/a/".to_owned()), limit: Some(1), ..Default::default() };
    let first = call(&context, page.clone()).await.unwrap();
    let group = &first.log_groups.unwrap()[0];
    assert_eq!((group.log_group_arn.clone(), group.arn.clone()), (Some(arn.clone()), Some(format!("{arn}:*"))));
    assert_eq!(group.stored_bytes, Some(2 * 31));
    let second = call(&context, DescribeLogGroupsInput { next_token: first.next_token, ..page }).await.unwrap();
    assert_eq!(second.log_groups.unwrap()[0].log_group_name.as_deref(), Some("/a/2"));
    assert_eq!(second.next_token, None);
    let input = DescribeLogStreamsInput {
        log_group_identifier: Some(arn),
        order_by: Some("LastEventTime".to_owned()),
        descending: Some(true),
        limit: Some(1),
        ..Default::default()
    };
    let newest = call(&context, input).await.unwrap();
    let stream = &newest.log_streams.unwrap()[0];
    assert_eq!(
        (stream.log_stream_name.as_deref(), stream.last_event_timestamp),
        (Some("x"), Some(now.millis() + 5000))
    );
    assert!(newest.next_token.is_some());
}

#[tokio::test]
async fn what_is_deleted_or_too_old_goes() {
    let folder = tempfile::tempdir().unwrap();
    let world = host::simulated::world();
    let context = door::testing::reopen_in(&folder, world.host.clone()).await;
    let room = Logs::open(&context).await.unwrap();
    let run = tokio::spawn(std::sync::Arc::clone(&room).run());
    stream(&context, "g", "s").await;
    put(&context, "g", "s", vec![event(context.host.clock.now(), "old")]).await;
    call(&context, PutRetentionPolicyInput { log_group_name: "g".to_owned(), retention_in_days: 1 }).await.unwrap();
    let wrong = PutRetentionPolicyInput { log_group_name: "g".to_owned(), retention_in_days: 2 };
    assert_eq!(call(&context, wrong).await.unwrap_err().code, "InvalidParameterException");
    world.clock.advance(Duration::from_hours(25));
    // The controller may have looked just before the time moved; a change makes it look again.
    call(&context, PutRetentionPolicyInput { log_group_name: "g".to_owned(), retention_in_days: 1 }).await.unwrap();
    put(&context, "g", "s", vec![event(context.host.clock.now(), "new")]).await;
    assert_eq!(messages(call(&context, get("g", "s")).await.unwrap().events), ["new"]);
    until(|| async { entries(&context).await == 1 }).await;
    call(&context, DeleteLogGroupInput { log_group_name: "g".to_owned() }).await.unwrap();
    until(|| async { entries(&context).await == 0 }).await;
    run.abort();
}

/// What kill -9 leaves behind.
fn as_killed(folder: &tempfile::TempDir) -> tempfile::TempDir {
    let copy = tempfile::tempdir().unwrap();
    for file in std::fs::read_dir(folder.path()).unwrap().map(Result::unwrap) {
        if file.file_type().unwrap().is_file() {
            std::fs::copy(file.path(), copy.path().join(file.file_name())).unwrap();
        }
    }
    copy
}

/// The entries of all streams that the room ever had: simulated ids count from 1.
async fn entries(context: &Context) -> u64 {
    let mut sum = 0;
    for id in 1..40 {
        let stream = format!("00000000-0000-4000-8000-{id:012x}");
        sum += context.store.log("logs").tally(&stream).await.unwrap().entries;
    }
    sum
}

async fn until<F: Future<Output = bool>>(condition: impl Fn() -> F) {
    let wait = async {
        while !condition().await {
            tokio::task::yield_now().await;
        }
    };
    tokio::time::timeout(Duration::from_secs(20), wait).await.expect("in time");
}

#[tokio::test]
async fn roles_are_asked_for_what_amazon_asks() {
    let (context, _folder) = door::testing::context().await;
    let room = Logs::open(&context).await.unwrap();
    let asked =
        |action: &str, resource: &str| (action.to_owned(), format!("arn:aws:logs:us-east-2:123456789012:{resource}"));
    let call = door::testing::call("logs");
    let first = |asked: Vec<door::Requirement>| (asked[0].action.clone(), asked[0].resource.clone());
    let create = CreateLogGroupInput { log_group_name: "/x".to_owned(), ..Default::default() };
    let got = first(door::Handler::requires(&*room, &create, &call));
    assert_eq!(got, asked("logs:CreateLogGroup", "log-group:/x:log-stream:"));
    let got = first(door::Handler::requires(&*room, &put_input("/x", "s", Vec::new()), &call));
    assert_eq!(got, asked("logs:PutLogEvents", "log-group:/x:log-stream:s"));
    let tag = ListTagsForResourceInput { resource_arn: "arn:aws:logs:us-east-2:123456789012:log-group:/x".to_owned() };
    assert_eq!(first(door::Handler::requires(&*room, &tag, &call)), asked("logs:ListTagsForResource", "log-group:/x"));
}
