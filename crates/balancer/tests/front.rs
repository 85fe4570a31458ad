//! What stands in front of targets: TLS and its certificates, HTTP/2, clients that stay, the journal.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests")]

use std::collections::{BTreeMap, BTreeSet};
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use balancer::vocabulary::*;
use balancer::{Balancer, Entry, Options, Pattern};
use hyper::body::Incoming;
use hyper::{Request, Response};
use hyper_util::rt::{TokioExecutor, TokioIo};
use model::Timestamp;
use rustls::pki_types::{CertificateDer, ServerName};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::mpsc;

const DEADLINE: Duration = Duration::from_secs(20);
const NOW: i64 = 1_767_225_600;

/// A server that answers with its name and the head that it got, and sets the cookie `session`.
async fn backend(name: &'static str) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            tokio::spawn(async move {
                let mut buffer = Vec::new();
                loop {
                    let end = loop {
                        if let Some(at) = buffer.windows(4).position(|window| window == b"\r\n\r\n") {
                            break at + 4;
                        }
                        if stream.read_buf(&mut buffer).await.unwrap_or(0) == 0 {
                            return;
                        }
                    };
                    let head: Vec<u8> = buffer.drain(..end).collect();
                    let body = format!("{name}\n{}", String::from_utf8_lossy(&head));
                    let length = body.len();
                    let answer =
                        format!("HTTP/1.1 200 OK\r\nSet-Cookie: session=1\r\nContent-Length: {length}\r\n\r\n{body}");
                    if stream.write_all(answer.as_bytes()).await.is_err() {
                        return;
                    }
                }
            });
        }
    });
    address
}

fn certificate(host: &str) -> (Arc<Certificate>, CertificateDer<'static>) {
    let made = rcgen::generate_simple_self_signed([host.to_owned()]).unwrap();
    let der = made.cert.der().clone();
    let certificate = Certificate {
        name: format!("arn:{host}"),
        chain: vec![der.to_vec()],
        key: PrivateKey::Pkcs8(made.signing_key.serialize_der()),
        hosts: vec![host.to_owned()],
    };
    (Arc::new(certificate), der)
}

fn group(targets: &[SocketAddr], sharing: Sharing) -> Group {
    let target = |&address: &SocketAddr| {
        let wanted = Target {
            endpoint: Some(address),
            check_endpoint: Some(address),
            check_port: address.port(),
            draining_until: None,
            was_healthy: false,
        };
        (address, wanted)
    };
    let check = Check {
        path: "/".to_owned(),
        matcher: vec![(200, 499)],
        interval: Duration::from_secs(3600),
        timeout: Duration::from_secs(2),
        healthy_threshold: 2,
        unhealthy_threshold: 10,
    };
    Group { check, sharing, targets: targets.iter().map(target).collect() }
}

fn listener(groups: &[(&str, u32)], sticky: Option<Duration>) -> Listener {
    let share = |(group, weight): &(&str, u32)| Weighted { group: GroupId::from(*group), weight: *weight };
    Listener {
        bind: Some(([127, 0, 0, 1], 0).into()),
        rules: Vec::new(),
        default: Action::Forward(groups.iter().map(share).collect(), sticky),
        idle_timeout: Duration::from_secs(10),
        keep_alive: Duration::from_secs(3600),
        heads: Heads::default(),
        tls: None,
        journal: false,
    }
}

struct Site {
    _balancer: Balancer,
    address: SocketAddr,
    journal: mpsc::Receiver<Entry>,
}

fn site(listener: Listener, groups: &[(&str, Group)]) -> Site {
    let (sender, journal) = mpsc::channel(100);
    let mut options = Options::new(2, Arc::new(|| Timestamp::from_secs(NOW)), 7);
    options.journal = Some(sender);
    let balancer = Balancer::start(options).unwrap();
    let id = ListenerId::from("l");
    let world = World {
        listeners: BTreeMap::from([(id.clone(), listener)]),
        groups: groups.iter().map(|(name, group)| (GroupId::from(*name), group.clone())).collect(),
    };
    assert!(balancer.apply(1, Change::Reset(world)));
    let address = *balancer.bound()[&id].as_ref().unwrap();
    Site { _balancer: balancer, address, journal }
}

/// One request; the answer's head and body.
async fn ask(stream: &mut (impl AsyncReadExt + AsyncWriteExt + Unpin), request: &str) -> (String, String) {
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut buffer = Vec::new();
    let read = async {
        loop {
            if let Some(at) = buffer.windows(4).position(|window| window == b"\r\n\r\n") {
                let head = String::from_utf8_lossy(&buffer[..at + 4]).into_owned();
                let length = head
                    .lines()
                    .find_map(|line| line.to_ascii_lowercase().strip_prefix("content-length: ")?.parse().ok());
                if buffer.len() >= at + 4 + length.unwrap_or(0) {
                    return (head, String::from_utf8_lossy(&buffer[at + 4..]).into_owned());
                }
            }
            assert_ne!(stream.read_buf(&mut buffer).await.unwrap(), 0, "{}", String::from_utf8_lossy(&buffer));
        }
    };
    tokio::time::timeout(DEADLINE, read).await.expect("an answer")
}

fn cookies(head: &str) -> Vec<String> {
    let value = |line: &str| Some(line.strip_prefix("Set-Cookie: ")?.split(';').next()?.to_owned());
    head.lines().filter_map(value).collect()
}

async fn tls(
    address: SocketAddr,
    host: &str,
    trusted: &[CertificateDer<'static>],
    protocols: &[&[u8]],
) -> std::io::Result<tokio_rustls::client::TlsStream<TcpStream>> {
    let mut roots = rustls::RootCertStore::empty();
    for one in trusted {
        roots.add(one.clone()).unwrap();
    }
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let builder = rustls::ClientConfig::builder_with_provider(provider).with_safe_default_protocol_versions().unwrap();
    let mut config = builder.with_root_certificates(roots).with_no_client_auth();
    config.alpn_protocols = protocols.iter().map(|one| one.to_vec()).collect();
    let connector = tokio_rustls::TlsConnector::from(Arc::new(config));
    let stream = TcpStream::connect(address).await.unwrap();
    connector.connect(ServerName::try_from(host.to_owned()).unwrap(), stream).await
}

async fn secure(journal: bool) -> (Site, Vec<CertificateDer<'static>>) {
    let (first, der) = certificate("a.example.com");
    let (second, other) = certificate("*.b.example.com");
    let tls = Tls { certificates: vec![first, second], tls12: true, tls13: true, http2: true };
    let heads = Heads { tls_headers: true, ..Heads::default() };
    let listener = Listener { tls: Some(tls), heads, journal, ..listener(&[("g", 1)], None) };
    (site(listener, &[("g", group(&[backend("one").await], Sharing::default()))]), vec![der, other])
}

#[tokio::test(flavor = "multi_thread")]
async fn tls_serves_the_certificate_that_is_asked_for() {
    let (mut site, trusted) = secure(true).await;
    for host in ["a.example.com", "x.b.example.com"] {
        let mut stream = tls(site.address, host, &trusted, &[]).await.unwrap();
        let (head, body) =
            ask(&mut stream, &format!("GET /p HTTP/1.1\r\nHost: {host}\r\nX-Amzn-Tls-Version: no\r\n\r\n")).await;
        assert!(head.starts_with("HTTP/1.1 200"), "{head}");
        assert!(
            body.contains("X-Forwarded-Proto: https\r\n") && body.contains("X-Amzn-Tls-Version: TLSv1.3\r\n"),
            "{body}"
        );
        assert!(!body.contains("Version: no"), "{body}");
        let entry = tokio::time::timeout(DEADLINE, site.journal.recv()).await.unwrap().unwrap();
        assert_eq!((entry.kind, entry.status, entry.target_status), ("https", Some(200), Some(200)));
        assert_eq!(entry.domain.as_deref(), Some(host));
        let name = if host.starts_with('a') { "arn:a.example.com" } else { "arn:*.b.example.com" };
        assert_eq!(entry.certificate.as_deref(), Some(name));
        assert!(entry.url.starts_with(&format!("https://{host}:")) && entry.url.ends_with("/p"), "{}", entry.url);
        assert!(entry.target_time.is_some() && entry.sent as usize > body.len() && entry.trace.starts_with("Root=1-"));
    }
    // A host that no certificate is for gets the default one, which the client does not take.
    assert!(tls(site.address, "c.example.com", &trusted, &[]).await.is_err());
    let mut plain = TcpStream::connect(site.address).await.unwrap();
    let (head, body) = ask(&mut plain, "GET / HTTP/1.1\r\nHost: a.example.com\r\n\r\n").await;
    assert!(
        head.starts_with("HTTP/1.1 400") && body.contains("plain HTTP request was sent to HTTPS port"),
        "{head}{body}"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn http2_is_spoken_and_large_bodies_pass_both_ways() {
    let (first, der) = certificate("a.example.com");
    let tls_ = Tls { certificates: vec![first], tls12: true, tls13: true, http2: true };
    let echo = {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let service = hyper::service::service_fn(|request: Request<Incoming>| async move {
                    let joined = request.headers().get_all("cookie").iter().count() == 1;
                    let answer = Response::builder().header("x-joined", joined.to_string());
                    Ok::<_, hyper::Error>(answer.body(request.into_body()).unwrap())
                });
                tokio::spawn(
                    hyper::server::conn::http1::Builder::new().serve_connection(TokioIo::new(stream), service),
                );
            }
        });
        address
    };
    let listener = Listener { tls: Some(tls_), journal: true, ..listener(&[("g", 1)], None) };
    let mut site = site(listener, &[("g", group(&[echo], Sharing::default()))]);
    let stream = tls(site.address, "a.example.com", &[der], &[b"h2"]).await.unwrap();
    assert_eq!(stream.get_ref().1.alpn_protocol(), Some(&b"h2"[..]));
    let (sender, connection) =
        hyper::client::conn::http2::handshake(TokioExecutor::new(), TokioIo::new(stream)).await.unwrap();
    tokio::spawn(connection);
    let requests = (0..20_u8).map(|n| {
        let mut sender = sender.clone();
        tokio::spawn(async move {
            let body = http_body_util::Full::new(hyper::body::Bytes::from(vec![n; 300_000]));
            let request = Request::post("https://a.example.com/echo").header("cookie", "a=1").header("cookie", "b=2");
            let answer = sender.send_request(request.body(body).unwrap()).await.unwrap();
            assert_eq!((answer.status().as_u16(), answer.headers()["x-joined"].as_bytes()), (200, &b"true"[..]));
            let bytes = http_body_util::BodyExt::collect(answer.into_body()).await.unwrap().to_bytes();
            assert!(bytes.len() == 300_000 && bytes.iter().all(|byte| *byte == n));
        })
    });
    for request in requests.collect::<Vec<_>>() {
        tokio::time::timeout(DEADLINE, request).await.unwrap().unwrap();
    }
    let entry = site.journal.recv().await.unwrap();
    assert_eq!((entry.kind, entry.version, entry.status), ("h2", "HTTP/2.0", Some(200)));
    assert!(entry.received > 300_000 && entry.sent > 300_000);
}

#[tokio::test(flavor = "multi_thread")]
async fn clients_stay_with_their_target() {
    let targets = [backend("one").await, backend("two").await, backend("three").await];
    let sticky = |sticky| Sharing { sticky: Some(sticky), ..Sharing::default() };
    let lasting = Duration::from_secs(60);
    for (sharing, expected) in [
        (sticky(Sticky::Balancer(lasting)), vec!["AWSALB", "AWSALBCORS"]),
        (sticky(Sticky::Application("session".to_owned(), lasting)), vec!["AWSALBAPP-0"]),
    ] {
        let site = site(listener(&[("g", 1)], None), &[("g", group(&targets, sharing))]);
        let mut stream = TcpStream::connect(site.address).await.unwrap();
        let mut names = BTreeSet::new();
        for _ in 0..6 {
            let (head, body) = ask(&mut stream, "GET / HTTP/1.1\r\nHost: a\r\n\r\n").await;
            names.insert(body.lines().next().unwrap().to_owned());
            let given = cookies(&head);
            let got: Vec<_> =
                given.iter().filter_map(|one| one.split('=').next()).filter(|one| *one != "session").collect();
            assert_eq!(got, expected);
            let first = body.lines().next().unwrap();
            let all = given.join("; ");
            for _ in 0..4 {
                let (_, body) = ask(&mut stream, &format!("GET / HTTP/1.1\r\nHost: a\r\nCookie: {all}\r\n\r\n")).await;
                assert_eq!(body.lines().next(), Some(first));
            }
        }
        assert_eq!(names.len(), 3, "those who bring no cookie are spread");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn clients_stay_with_their_group() {
    let groups = [
        ("a", group(&[backend("a").await], Sharing::default())),
        ("b", group(&[backend("b").await], Sharing::default())),
    ];
    let site = site(listener(&[("a", 1), ("b", 1)], Some(Duration::from_secs(60))), &groups);
    let mut stream = TcpStream::connect(site.address).await.unwrap();
    let mut seen = BTreeSet::new();
    for _ in 0..20 {
        let (head, body) = ask(&mut stream, "GET / HTTP/1.1\r\nHost: a\r\n\r\n").await;
        let cookie = cookies(&head).into_iter().find(|one| one.starts_with("AWSALBTG=")).unwrap();
        let (_, again) = ask(&mut stream, &format!("GET / HTTP/1.1\r\nHost: a\r\nCookie: {cookie}\r\n\r\n")).await;
        assert_eq!(again.lines().next(), body.lines().next());
        seen.insert(body.lines().next().unwrap().to_owned());
    }
    assert_eq!(seen.len(), 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_journal_tells_what_became_of_requests() {
    let fixed = Action::Fixed(Fixed { status: 418, content_type: None, body: "tea".to_owned() });
    let rule = Rule { priority: 7, conditions: vec![Condition::Path(vec![Pattern::new("/tea")])], action: fixed };
    let closed = TcpListener::bind("127.0.0.1:0").await.unwrap().local_addr().unwrap();
    let listener = Listener { rules: vec![rule], journal: true, ..listener(&[("g", 1)], None) };
    let mut site = site(listener, &[("g", group(&[closed], Sharing::default()))]);
    let mut stream = TcpStream::connect(site.address).await.unwrap();
    let tea = ask(&mut stream, "GET /tea HTTP/1.1\r\nHost: a\r\nUser-Agent: x\r\n\r\n").await;
    assert_eq!(tea.1, "tea");
    let entry = site.journal.recv().await.unwrap();
    assert_eq!(
        (entry.priority, entry.action, entry.status, entry.target),
        (Some(7), "fixed-response", Some(418), None)
    );
    assert_eq!((entry.user_agent.as_str(), entry.method.as_str(), entry.created.secs()), ("x", "GET", NOW));
    ask(&mut stream, "GET /other HTTP/1.1\r\nHost: a\r\n\r\n").await;
    let entry = site.journal.recv().await.unwrap();
    assert_eq!((entry.priority, entry.status, entry.target_status), (Some(0), Some(502), None));
    assert_eq!((entry.target, entry.action), (Some(closed), "forward"));
    ask(&mut stream, "GET /\0 HTTP/1.1\r\n\r\n").await;
    let entry = site.journal.recv().await.unwrap();
    assert_eq!((entry.status, entry.method.as_str(), entry.action), (Some(400), "", ""));
}
