//! Much log: what is put is on the disk, not in memory. 256 MB here; `LONGSHORE_LOG_MB=1024` for a gigabyte.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "tests")]

use door::testing::{region, root};
use logs::Logs;
use shapes_logs::*;

/// What one batch may hold, with what each event counts beside its message.
const LINES: usize = 250;
const LINE: usize = 4096;

/// How much the process may grow by, in MB.
const ALLOWED: usize = 64;

/// The process's own memory in MB.
fn resident() -> usize {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find(|line| line.starts_with("VmRSS:")).unwrap();
    line.split_whitespace().nth(1).unwrap().parse::<usize>().unwrap() / 1024
}

#[tokio::test(flavor = "multi_thread")]
async fn a_large_log_does_not_grow_the_memory() {
    let megabytes: usize = std::env::var("LONGSHORE_LOG_MB").ok().and_then(|text| text.parse().ok()).unwrap_or(256);
    let (context, _folder) = door::testing::context().await;
    Logs::open(&context).await.unwrap();
    let caller = root();
    let group = CreateLogGroupInput { log_group_name: "g".to_owned(), ..Default::default() };
    context.door.call(&caller, &region(), group).await.unwrap();
    let stream = CreateLogStreamInput { log_group_name: "g".to_owned(), log_stream_name: "s".to_owned() };
    context.door.call(&caller, &region(), stream).await.unwrap();
    let now = context.host.clock.now().millis();
    let before = resident();
    let batches = megabytes * 1024 * 1024 / (LINES * LINE);
    let mut most = before;
    for batch in 0..batches {
        let event = |line: usize| InputLogEvent {
            timestamp: now,
            message: format!("{batch:08} {line:08} {}", "x".repeat(LINE - 18)),
        };
        let input = PutLogEventsInput {
            log_group_name: "g".to_owned(),
            log_stream_name: "s".to_owned(),
            log_events: (0..LINES).map(event).collect(),
            ..Default::default()
        };
        context.door.call(&caller, &region(), input).await.unwrap();
        if batch % 16 == 0 {
            most = most.max(resident());
        }
    }
    let filter = FilterLogEventsInput {
        log_group_name: Some("g".to_owned()),
        filter_pattern: Some(format!("\"{:08} {:08}\"", batches - 1, LINES - 1)),
        ..Default::default()
    };
    let (mut found, mut token) = (0, None);
    loop {
        let page = FilterLogEventsInput { next_token: token, ..filter.clone() };
        let page = context.door.call(&caller, &region(), page).await.unwrap();
        found += page.events.unwrap_or_default().len();
        most = most.max(resident());
        token = page.next_token;
        if token.is_none() {
            break;
        }
    }
    assert_eq!(found, 1);
    println!("{megabytes} MB of log: {before} MB before, {most} MB at most");
    assert!(most < before + ALLOWED, "{before} MB before, {most} MB at most");
}
