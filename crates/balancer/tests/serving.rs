//! The data plane between real sockets: bodies of every kind, targets that misbehave, clients that do.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "tests")]

use std::collections::BTreeMap;
use std::io::{Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use balancer::vocabulary::{
    Action, Change, Check, Group, GroupId, Heads, Listener, ListenerId, Sharing, Target, Weighted, World,
};
use balancer::{Balancer, Options, State};
use model::Timestamp;

const DEADLINE: Duration = Duration::from_secs(20);

/// A server whose connections are each served by `serve`, until the test ends.
fn server(serve: impl Fn(TcpStream) + Send + Sync + 'static) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    let serve = Arc::new(serve);
    thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let serve = Arc::clone(&serve);
            stream.set_read_timeout(Some(DEADLINE)).unwrap();
            stream.set_nodelay(true).unwrap();
            thread::spawn(move || serve(stream));
        }
    });
    address
}

/// Reads up to the end of a head; the head, and what came after it.
fn head(stream: &mut TcpStream) -> Option<(String, Vec<u8>)> {
    let mut all = Vec::new();
    let mut piece = [0; 4096];
    loop {
        if let Some(at) = all.windows(4).position(|window| window == b"\r\n\r\n") {
            let rest = all.split_off(at + 4);
            return Some((String::from_utf8(all).unwrap(), rest));
        }
        match stream.read(&mut piece) {
            Ok(count) if count > 0 => all.extend_from_slice(&piece[..count]),
            _ => return None,
        }
    }
}

fn length_of(head: &str) -> Option<usize> {
    let value = |line: &str| line.to_ascii_lowercase().strip_prefix("content-length:")?.trim().parse().ok();
    head.lines().find_map(value)
}

/// The body of a message, whatever its framing; chunks are taken apart.
fn body(stream: &mut TcpStream, head: &str, mut rest: Vec<u8>) -> Option<Vec<u8>> {
    let mut more = |rest: &mut Vec<u8>| {
        let mut piece = [0; 65536];
        match stream.read(&mut piece) {
            Ok(count) if count > 0 => {
                rest.extend_from_slice(&piece[..count]);
                Some(())
            }
            _ => None,
        }
    };
    if let Some(length) = length_of(head) {
        while rest.len() < length {
            more(&mut rest)?;
        }
        rest.truncate(length);
        return Some(rest);
    }
    if !head.to_ascii_lowercase().contains("transfer-encoding: chunked") {
        return Some(Vec::new());
    }
    let mut whole = Vec::new();
    loop {
        let at = loop {
            match rest.windows(2).position(|window| window == b"\r\n") {
                Some(at) => break at,
                None => more(&mut rest)?,
            }
        };
        let size = usize::from_str_radix(std::str::from_utf8(&rest[..at]).unwrap(), 16).unwrap();
        while rest.len() < at + 2 + size + 2 {
            more(&mut rest)?;
        }
        if size == 0 {
            return Some(whole);
        }
        whole.extend_from_slice(&rest[at + 2..at + 2 + size]);
        rest.drain(..at + 2 + size + 2);
    }
}

/// Answers every request with its own body; the method stands in a header.
fn echo(mut stream: TcpStream) {
    while let Some((head, rest)) = head(&mut stream) {
        if head.to_ascii_lowercase().contains("expect: 100-continue") {
            stream.write_all(b"HTTP/1.1 100 Continue\r\n\r\n").unwrap();
        }
        let Some(body) = body(&mut stream, &head, rest) else { return };
        let method = head.split(' ').next().unwrap();
        let answer = format!("HTTP/1.1 200 OK\r\nX-Method: {method}\r\nContent-Length: {}\r\n\r\n", body.len());
        let shown = if method == "HEAD" { &[][..] } else { &body[..] };
        if stream.write_all(answer.as_bytes()).and_then(|()| stream.write_all(shown)).is_err() {
            return;
        }
    }
}

struct Site {
    balancer: Balancer,
    address: SocketAddr,
}

fn site(targets: &[SocketAddr]) -> Site {
    let now = Arc::new(|| Timestamp::from_secs(1_767_225_600));
    let balancer = Balancer::start(Options::new(2, now, 7)).unwrap();
    let target = |&address: &SocketAddr| {
        let target = Target {
            endpoint: Some(address),
            check_endpoint: Some(address),
            check_port: address.port(),
            draining_until: None,
            was_healthy: false,
        };
        (address, target)
    };
    let check = Check {
        path: "/".to_owned(),
        matcher: vec![(200, 499)],
        interval: Duration::from_secs(3600),
        timeout: Duration::from_secs(2),
        healthy_threshold: 2,
        unhealthy_threshold: 10,
    };
    let group = Group { check, sharing: Sharing::default(), targets: targets.iter().map(target).collect() };
    let listener = Listener {
        bind: Some(([127, 0, 0, 1], 0).into()),
        rules: Vec::new(),
        default: Action::Forward(vec![Weighted { group: GroupId::from("g"), weight: 1 }], None),
        idle_timeout: Duration::from_secs(10),
        keep_alive: Duration::from_secs(3600),
        heads: Heads::default(),
        tls: None,
        journal: false,
    };
    let id = ListenerId::from("l");
    let world = World {
        listeners: BTreeMap::from([(id.clone(), listener)]),
        groups: BTreeMap::from([(GroupId::from("g"), group)]),
    };
    assert!(balancer.apply(1, Change::Reset(world)));
    let address = *balancer.bound()[&id].as_ref().unwrap();
    Site { balancer, address }
}

impl Site {
    fn client(&self) -> TcpStream {
        let stream = TcpStream::connect(self.address).unwrap();
        stream.set_read_timeout(Some(DEADLINE)).unwrap();
        stream.set_nodelay(true).unwrap();
        stream
    }

    /// Sends bytes and reads one whole answer.
    fn ask(&self, request: &[u8]) -> (String, Vec<u8>) {
        let mut client = self.client();
        client.write_all(request).unwrap();
        answer(&mut client)
    }
}

fn answer(client: &mut TcpStream) -> (String, Vec<u8>) {
    let (head, rest) = head(client).expect("an answer");
    let body = body(client, &head, rest).expect("all of the answer");
    (head, body)
}

fn status(head: &str) -> u16 {
    head.split(' ').nth(1).unwrap().parse().unwrap()
}

/// Reads until what came ends so.
fn until(client: &mut TcpStream, end: &str) -> String {
    let mut all = String::new();
    let mut piece = [0; 4096];
    while !all.ends_with(end) {
        let count = client.read(&mut piece).unwrap();
        assert!(count > 0, "{all}");
        all.push_str(std::str::from_utf8(&piece[..count]).unwrap());
    }
    all
}

/// Bytes that are the same nowhere.
fn pattern(length: usize) -> Vec<u8> {
    (0..length).map(|n| (n * 31 + n / 251) as u8).collect()
}

#[test]
fn bodies_arrive_whole_in_both_directions() {
    let site = site(&[server(echo)]);
    for length in [0, 1, 16 * 1024, 5 * 1024 * 1024 + 3] {
        let sent = pattern(length);
        let mut client = site.client();
        // Twice on one connection: the second request begins where the first has ended.
        for _ in 0..2 {
            let mut writer = client.try_clone().unwrap();
            let request = format!("POST /a HTTP/1.1\r\nHost: h\r\nContent-Length: {length}\r\n\r\n");
            let whole = [request.as_bytes(), &sent].concat();
            let upload = thread::spawn(move || writer.write_all(&whole).unwrap());
            let (head, body) = answer(&mut client);
            upload.join().unwrap();
            assert!(status(&head) == 200 && body == sent, "{length}: {head}");
        }
        let mut writer = client.try_clone().unwrap();
        let mut chunked = b"POST /a HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n".to_vec();
        for piece in sent.chunks(70_001) {
            chunked.extend_from_slice(format!("{:x}\r\n", piece.len()).as_bytes());
            chunked.extend_from_slice(piece);
            chunked.extend_from_slice(b"\r\n");
        }
        chunked.extend_from_slice(b"0\r\n\r\n");
        let upload = thread::spawn(move || writer.write_all(&chunked).unwrap());
        let (head, body) = answer(&mut client);
        upload.join().unwrap();
        assert!(status(&head) == 200 && body == sent, "{length} in chunks: {head}");
    }
}

#[test]
fn clients_of_every_kind_are_served() {
    let site = site(&[server(echo)]);
    let mut client = site.client();
    client
        .write_all(b"GET /1 HTTP/1.1\r\nHost: h\r\n\r\nPUT /2 HTTP/1.1\r\nHost: h\r\nContent-Length: 2\r\n\r\nok")
        .unwrap();
    let both = until(&mut client, "\r\n\r\nok");
    assert!(both.find("X-Method: GET") < both.find("X-Method: PUT"), "{both}");
    client.write_all(b"POST / HTTP/1.1\r\nHost: h\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\n").unwrap();
    let (interim, rest) = head(&mut client).unwrap();
    assert!(status(&interim) == 100 && rest.is_empty());
    client.write_all(b"hi").unwrap();
    assert_eq!(answer(&mut client).1, b"hi");
    client.write_all(b"HEAD / HTTP/1.1\r\nHost: h\r\n\r\nGET / HTTP/1.1\r\nHost: h\r\n\r\n").unwrap();
    let both = until(&mut client, "X-Method: GET\r\nContent-Length: 0\r\n\r\n");
    assert!(both.contains("X-Method: HEAD"), "{both}");
    // HTTP/1.0: the connection ends with the answer.
    let mut old = site.client();
    old.write_all(b"GET / HTTP/1.0\r\n\r\n").unwrap();
    let mut all = String::new();
    old.read_to_string(&mut all).unwrap();
    assert!(all.contains("Connection: close"), "{all}");
    // A head that comes byte by byte.
    let mut slow = site.client();
    for byte in b"GET / HTTP/1.1\r\nHost: h\r\n\r\n" {
        slow.write_all(&[*byte]).unwrap();
    }
    assert_eq!(status(&answer(&mut slow).0), 200);
}

#[test]
fn what_could_be_read_in_two_ways_reaches_no_target() {
    let seen = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&seen);
    let site = site(&[server(move |mut stream| {
        while let Some((head, _)) = head(&mut stream) {
            count.fetch_add(usize::from(!head.contains("ELB-HealthChecker")), Ordering::SeqCst);
            let _ = stream.write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
        }
    })]);
    for request in [
        "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
        "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nhello",
        "POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n",
        "POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding : chunked\r\n\r\n0\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: h\r\n folded: x\r\n\r\n",
        "GET / HTTP/1.1\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
        "CONNECT h:80 HTTP/1.1\r\nHost: h\r\n\r\n",
        "POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n\r\n",
        "not http at all\r\n\r\n",
    ] {
        let (head, _) = site.ask(request.as_bytes());
        assert!((400..500).contains(&status(&head)), "{request:?}: {head}");
    }
    assert_eq!(seen.load(Ordering::SeqCst), 0);
}

#[test]
fn a_target_that_refuses_is_passed_over() {
    let closed = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let site = site(&[closed, server(echo)]);
    for _ in 0..50 {
        let (head, body) = site.ask(b"POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 2\r\n\r\nok");
        assert!(status(&head) == 200 && body == b"ok", "{head}");
    }
}

#[test]
fn what_breaks_off_is_not_passed_for_whole() {
    let broken = server(|mut stream| {
        let Some((head, _)) = head(&mut stream) else { return };
        let answer = match head.split(' ').nth(1).unwrap() {
            "/length" => "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhalf",
            "/chunks" => "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nhalf\r\n",
            "/head" => "HTTP/1.1 200 OK\r\nContent-Le",
            "/silence" => "",
            _ => "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n",
        };
        let _ = stream.write_all(answer.as_bytes());
    });
    let site = site(&[broken]);
    for path in ["/length", "/chunks"] {
        let mut client = site.client();
        client.write_all(format!("GET {path} HTTP/1.1\r\nHost: h\r\n\r\n").as_bytes()).unwrap();
        let (head, rest) = head(&mut client).unwrap();
        assert_eq!(body(&mut client, &head, rest), None, "{path}");
    }
    for path in ["/head", "/silence"] {
        let (head, _) = site.ask(format!("GET {path} HTTP/1.1\r\nHost: h\r\n\r\n").as_bytes());
        assert_eq!(status(&head), 502, "{path}");
    }
}

#[test]
fn a_target_may_answer_before_it_has_read_all() {
    let early = server(|mut stream| {
        if head(&mut stream).is_some() {
            let _ = stream.write_all(b"HTTP/1.1 413 Too Large\r\nContent-Length: 2\r\nConnection: close\r\n\r\nno");
            // It reads on a little, as servers do, so that its answer is not lost.
            let _ = stream.read(&mut [0; 65536]);
        }
    });
    let site = site(&[early]);
    let mut client = site.client();
    let mut writer = client.try_clone().unwrap();
    let upload = thread::spawn(move || {
        let _ = writer.write_all(b"POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 50000000\r\n\r\n");
        let piece = pattern(65536);
        while writer.write_all(&piece).is_ok() {}
    });
    let (head, body) = answer(&mut client);
    assert!(status(&head) == 413 && body == b"no", "{head}");
    let _ = client.shutdown(std::net::Shutdown::Both);
    upload.join().unwrap();
}

#[test]
fn both_sides_may_speak_another_protocol() {
    let socket = server(|mut stream| {
        let Some((head, _)) = head(&mut stream) else { return };
        if !head.to_ascii_lowercase().contains("upgrade: websocket") {
            let _ = stream.write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
            return;
        }
        let _ = stream
            .write_all(b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: upgrade\r\n\r\nhello");
        let mut piece = [0; 100];
        while let Ok(count @ 1..) = stream.read(&mut piece) {
            stream.write_all(&piece[..count].to_ascii_uppercase()).unwrap();
        }
    });
    let site = site(&[socket]);
    let mut client = site.client();
    client.write_all(b"GET /chat HTTP/1.1\r\nHost: h\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n").unwrap();
    let (head, mut rest) = head(&mut client).unwrap();
    assert_eq!(status(&head), 101);
    client.write_all(b"moin").unwrap();
    while rest.len() < 9 {
        let mut piece = [0; 100];
        let count = client.read(&mut piece).unwrap();
        assert!(count > 0);
        rest.extend_from_slice(&piece[..count]);
    }
    assert_eq!(rest, b"helloMOIN");
}

#[test]
fn hundreds_of_connections_are_served_at_once() {
    let site = site(&[server(echo), server(echo)]);
    let clients: Vec<_> = (0..300).map(|_| site.client()).collect();
    let workers: Vec<_> = clients
        .into_iter()
        .map(|mut client| {
            thread::spawn(move || {
                for n in 0..20 {
                    let text = n.to_string();
                    let request = format!("POST / HTTP/1.1\r\nHost: h\r\nContent-Length: {}\r\n\r\n{text}", text.len());
                    client.write_all(request.as_bytes()).unwrap();
                    assert_eq!(answer(&mut client).1, text.as_bytes());
                }
            })
        })
        .collect();
    for worker in workers {
        worker.join().unwrap();
    }
    let begun = Instant::now();
    while !site.balancer.health().values().all(|health| health.state == State::Healthy) {
        assert!(begun.elapsed() < DEADLINE, "{:?}", site.balancer.health());
        thread::yield_now();
    }
}
