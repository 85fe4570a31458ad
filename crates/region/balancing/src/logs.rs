//! Access logs: what the data plane tells of requests, as files in a bucket.
//!
//! Files are written as `logdelivery.elasticloadbalancing.amazonaws.com`, which may only what the bucket's policy says.
//! Delivery is best effort, as on AWS: requests go on where nobody takes their entries, and what has not been delivered
//! when the region ends is lost. A file is due some seconds after its first entry rather than after five minutes: on a
//! machine of one's own one wants to see it.
//!
//! Source: Elastic Load Balancing, User Guide for Application Load Balancers, "Access logs".

use std::collections::HashMap;
use std::fmt::Write as _;
use std::io::Write as _;
use std::time::Duration;

use balancer::Entry;
use flate2::Compression;
use flate2::write::GzEncoder;
use model::{Caller, ServicePrincipal, Timestamp};
use shapes_s3::PutObjectInput;
use tokio::sync::mpsc;

use crate::Balancing;
use crate::errors::{BalancingError, refused};
use crate::model::LoadBalancer;
use crate::place::{Kind, Scope, parent};

/// From a file's first entry until it is delivered.
const DUE: Duration = Duration::from_secs(10);
/// A file of so many bytes is delivered at once.
const LARGE: usize = 4 * 1024 * 1024;

/// A load balancer's file while it grows.
struct File {
    gzip: GzEncoder<Vec<u8>>,
    begun: Timestamp,
}

impl Balancing {
    /// Writes access logs for as long as the region runs.
    pub(crate) async fn keep_logs(&self, mut journal: mpsc::Receiver<Entry>) {
        let clock = &self.context.host.clock;
        let mut files: HashMap<String, File> = HashMap::new();
        loop {
            let now = clock.now();
            let due =
                files.iter().filter(|(_, file)| file.begun.plus(DUE) <= now || file.gzip.get_ref().len() >= LARGE);
            for key in due.map(|(key, _)| key.clone()).collect::<Vec<_>>() {
                if let Some(file) = files.remove(&key) {
                    self.deliver(&key, file, now).await;
                }
            }
            let next = files.values().map(|file| file.begun.plus(DUE)).min();
            let wait = next.map_or(Duration::from_secs(3600), |next| next.since(clock.now()));
            tokio::select! {
                entry = journal.recv() => match entry {
                    Some(entry) => self.note(&mut files, &entry),
                    None => return,
                },
                () = clock.sleep(wait) => {}
            }
        }
    }

    fn note(&self, files: &mut HashMap<String, File>, entry: &Entry) {
        let key = parent(entry.listener.as_str());
        let file = files
            .entry(key.to_owned())
            .or_insert_with(|| File { gzip: GzEncoder::new(Vec::new(), Compression::default()), begun: entry.ended });
        let Some(scope) = Scope::of(key) else { return };
        // Writing to memory cannot fail.
        let _ = writeln!(file.gzip, "{}", line(entry, &scope));
    }

    async fn deliver(&self, key: &str, file: File, now: Timestamp) {
        let (Some(balancer), Some(scope)) = (self.tables.balancers.get(key), Scope::of(key)) else { return };
        if !balancer.access_logs.enabled {
            return;
        }
        let Ok(body) = file.gzip.finish() else { return };
        let place = self.place(&balancer, &scope, key, now);
        if let Err(error) = self.put(&balancer, &scope, &place, body).await {
            tracing::warn!(%error, load_balancer = key, "an access log could not be delivered");
        }
    }

    /// The key of the next file.
    fn place(&self, balancer: &LoadBalancer, scope: &Scope, key: &str, now: Timestamp) -> String {
        let Scope { account, region } = scope;
        let basic = now.basic();
        let (day, minute) = (basic.get(..8).unwrap_or_default(), basic.get(..13).unwrap_or_default());
        let path = key.strip_prefix(&scope.key()).unwrap_or(key).replace('/', ".");
        let random = self.context.host.ids.hex(8);
        format!(
            "{}AWSLogs/{account}/elasticloadbalancing/{region}/{}/{}/{}/\
             {account}_elasticloadbalancing_{region}_{path}_{minute}Z_127.0.0.1_{random}.log.gz",
            folder(balancer),
            &day[..4],
            &day[4..6],
            &day[6..]
        )
    }

    async fn put(
        &self,
        balancer: &LoadBalancer,
        scope: &Scope,
        key: &str,
        body: Vec<u8>,
    ) -> Result<(), BalancingError> {
        let caller = Caller::service(scope.account.clone(), ServicePrincipal::LoadBalancerLogs);
        let input = PutObjectInput {
            bucket: balancer.access_logs.bucket.clone(),
            key: key.to_owned(),
            body: wire::Body::from(body),
            ..Default::default()
        };
        self.context.door.call(&caller, &scope.region, input).await?;
        Ok(())
    }

    /// Whether access logs can be delivered: a test file is, as on AWS.
    pub(crate) async fn check_access_logs(
        &self,
        scope: &Scope,
        balancer: &LoadBalancer,
        now: Timestamp,
    ) -> Result<(), BalancingError> {
        let logs = &balancer.access_logs;
        if !logs.enabled {
            return Ok(());
        }
        if logs.bucket.is_empty() {
            let text = "An S3 bucket must be specified when access logs are enabled";
            return Err(refused("InvalidConfigurationRequest", text));
        }
        let key = format!("{}AWSLogs/{}/ELBAccessLogTestFile", folder(balancer), scope.account);
        let body = format!("Enable AccessLog for ELB: {} at {}", balancer.name, now.iso8601_millis());
        match self.put(balancer, scope, &key, body.into_bytes()).await {
            Ok(()) => Ok(()),
            Err(BalancingError::Room(error)) if error.status < 500 => {
                let text = match error.code.as_ref() {
                    "NoSuchBucket" => format!("The S3 bucket '{}' does not exist", logs.bucket),
                    _ => format!("Access Denied for bucket: {}. Please check S3bucket permission", logs.bucket),
                };
                Err(refused("InvalidConfigurationRequest", text))
            }
            Err(error) => Err(error),
        }
    }
}

fn folder(balancer: &LoadBalancer) -> String {
    match balancer.access_logs.prefix.as_str() {
        "" => String::new(),
        prefix => format!("{prefix}/"),
    }
}

/// A line of a log.
fn line(entry: &Entry, scope: &Scope) -> String {
    let dash = || "-".to_owned();
    let key = parent(entry.listener.as_str());
    let balancer = key.strip_prefix(&scope.key()).unwrap_or(key);
    let seconds =
        |time: Option<Duration>| time.map_or_else(|| "-1".to_owned(), |time| format!("{:.3}", time.as_secs_f64()));
    let number = |status: Option<u16>| status.map_or_else(dash, |status| status.to_string());
    let target = entry.target.map_or_else(dash, |target| target.to_string());
    let request = if entry.method.is_empty() {
        "- - -".to_owned()
    } else {
        format!("{} {} {}", entry.method, escaped(&entry.url), entry.version)
    };
    let (protocol, cipher) = entry.tls.unwrap_or(("-", "-"));
    let group = entry.group.as_ref().map_or_else(dash, |group| scope.arn(Kind::Group, group.as_str()).to_string());
    let or_dash = |text: &str| if text.is_empty() { dash() } else { escaped(text) };
    let optional = |text: &Option<String>| text.as_deref().map_or_else(dash, or_dash);
    let mut line = String::new();
    // Writing to memory cannot fail.
    let _ = write!(
        line,
        "{} {} {balancer} {} {target} {} {} {} {} {} {} {} \"{request}\" \"{}\" {cipher} {protocol} {group} \"{}\" \"{}\" \
         \"{}\" {} {} \"{}\" \"{}\" \"-\" \"{target}\" \"{}\" \"-\" \"-\" TID_{:032x} \"-\" \"-\" \"-\"",
        entry.kind,
        micros(entry.ended),
        entry.client,
        seconds(entry.request_time),
        seconds(entry.target_time),
        seconds(entry.response_time),
        number(entry.status),
        number(entry.target_status),
        entry.received,
        entry.sent,
        or_dash(&entry.user_agent),
        or_dash(&entry.trace),
        optional(&entry.domain),
        optional(&entry.certificate),
        entry.priority.map_or_else(dash, |priority| priority.to_string()),
        micros(entry.created),
        or_dash(entry.action),
        optional(&entry.redirect),
        number(entry.target_status),
        entry.connection,
    );
    line
}

/// `2026-11-25T16:20:00.123000Z`.
fn micros(at: Timestamp) -> String {
    let text = at.iso8601_millis();
    text.strip_suffix('Z').map_or(text.clone(), |text| format!("{text}000Z"))
}

/// What could end a field or a line is written as `\x22`.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if c.is_control() || c == '"' || c == '\\' {
            let _ = write!(out, "\\x{:02X}", u32::from(c));
        } else {
            out.push(c);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use balancer::vocabulary::{GroupId, ListenerId};

    use super::*;

    #[test]
    fn a_line_has_the_fields_of_amazon_in_their_order() {
        let scope = Scope { account: "123456789012".parse().unwrap(), region: "us-east-2".parse().unwrap() };
        let entry = Entry {
            listener: ListenerId::from("123456789012/us-east-2/app/web/50dc6c495c0c9188/f2f7dc8efc522ab2"),
            kind: "https",
            created: Timestamp::from_millis(1_767_225_600_123),
            ended: Timestamp::from_millis(1_767_225_600_456),
            client: ([192, 0, 2, 7], 2817).into(),
            target: Some(([172, 31, 0, 9], 80).into()),
            group: Some(GroupId::from("123456789012/us-east-2/web/73e2d6bc24d8a067")),
            request_time: Some(Duration::from_millis(1)),
            target_time: Some(Duration::from_micros(2_600)),
            response_time: Some(Duration::ZERO),
            status: Some(200),
            target_status: Some(200),
            received: 34,
            sent: 366,
            method: "GET".to_owned(),
            url: "https://www.example.com:443/a\"b".to_owned(),
            version: "HTTP/1.1",
            user_agent: "curl/7.46.0".to_owned(),
            tls: Some(("TLSv1.2", "ECDHE-RSA-AES128-GCM-SHA256")),
            trace: "Root=1-58337262-36d228ad5d99923122bbe354".to_owned(),
            domain: Some("www.example.com".to_owned()),
            certificate: Some("arn:aws:acm:us-east-2:123456789012:certificate/1".to_owned()),
            priority: Some(0),
            action: "forward",
            redirect: None,
            connection: 255,
        };
        assert_eq!(
            line(&entry, &scope),
            "https 2026-01-01T00:00:00.456000Z app/web/50dc6c495c0c9188 192.0.2.7:2817 172.31.0.9:80 0.001 0.003 0.000 200 200 \
             34 366 \"GET https://www.example.com:443/a\\x22b HTTP/1.1\" \"curl/7.46.0\" ECDHE-RSA-AES128-GCM-SHA256 \
             TLSv1.2 arn:aws:elasticloadbalancing:us-east-2:123456789012:targetgroup/web/73e2d6bc24d8a067 \
             \"Root=1-58337262-36d228ad5d99923122bbe354\" \"www.example.com\" \
             \"arn:aws:acm:us-east-2:123456789012:certificate/1\" 0 2026-01-01T00:00:00.123000Z \"forward\" \"-\" \"-\" \
             \"172.31.0.9:80\" \"200\" \"-\" \"-\" TID_000000000000000000000000000000ff \"-\" \"-\" \"-\""
        );
    }
}
