//! Heads read strictly and written anew.

use proptest::prelude::*;

use super::*;
use crate::head::slots;

fn refused(text: &str) -> Option<u16> {
    parse(text.as_bytes(), &mut slots()).err().map(|Refused(status)| status)
}

fn origin() -> Origin {
    let client = ([192, 0, 2, 7], 40_000).into();
    Origin { client, local: ([127, 0, 0, 1], 4566).into(), tls: None, http2: false }
}

fn forwarded(text: &str) -> String {
    forwarded_with(text, &Heads { preserve_host: true, ..Heads::default() })
}

fn forwarded_with(text: &str, heads: &Heads) -> String {
    let mut slots = slots();
    let request = parse(text.as_bytes(), &mut slots).unwrap().unwrap();
    let mut out = Vec::new();
    request.forward(&mut out, &origin(), heads, (&mut Numbers::new(1), 1));
    let text = String::from_utf8(out).unwrap();
    let at = text.find("X-Amzn-Trace-Id: ").unwrap();
    let end = text[at..].find("\r\n").unwrap() + at + 2;
    format!("{}{}", &text[..at], &text[end..])
}

#[test]
fn smuggling_is_refused() {
    for (head, status) in [
        ("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n", 400),
        ("POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\nContent-Length: 3\r\n\r\n", 400),
        ("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\nContent-Length: 4\r\n\r\n", 400),
        ("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\nContent-Length: 3\r\n\r\n", 400),
        ("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 3, 3\r\n\r\n", 400),
        ("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: +3\r\n\r\n", 400),
        ("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 99999999999999999999\r\n\r\n", 400),
        ("POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: gzip, chunked\r\n\r\n", 400),
        ("POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: xchunked\r\n\r\n", 400),
        ("POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding : chunked\r\n\r\n", 400),
        ("POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n", 400),
        ("POST / HTTP/1.0\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n", 400),
        ("GET / HTTP/1.1\r\nHost: a\r\nX: 1\r\n folded\r\n\r\n", 400),
        ("GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n", 400),
        ("GET / HTTP/1.1\r\nHost: a/b\r\n\r\n", 400),
        ("GET / HTTP/1.1\r\n\r\n", 400),
        ("GET /a#b HTTP/1.1\r\nHost: a\r\n\r\n", 400),
        ("GET a HTTP/1.1\r\nHost: a\r\n\r\n", 400),
        ("GET / HTTP/1.1\r\nHost: a\r\nX: a\0b\r\n\r\n", 400),
        ("GET / HTTP/2.0\r\nHost: a\r\n\r\n", 400),
        ("CONNECT a:80 HTTP/1.1\r\nHost: a\r\n\r\n", 400),
        ("TRACE / HTTP/1.1\r\nHost: a\r\n\r\n", 405),
    ] {
        assert_eq!(refused(head), Some(status), "{head}");
    }
    let long = format!("GET /{} HTTP/1.1\r\nHost: a\r\n\r\n", "a".repeat(17_000));
    assert_eq!(refused(&long), Some(414));
    assert_eq!(refused(&long[..17_000]), Some(414));
    let many = format!("GET / HTTP/1.1\r\nHost: a\r\nX-Forwarded-For: {}\r\n\r\n", "1.1.1.1,".repeat(31));
    assert_eq!(refused(&many), Some(463));
    let wide = format!("GET / HTTP/1.1\r\nHost: a\r\n{}", "X: y\r\n".repeat(200));
    assert_eq!(refused(&wide), Some(400));
}

#[test]
fn hop_by_hop_headers_stay_behind() {
    let head = "GET /a?b=c HTTP/1.1\r\nhost: example.com:4566\r\nConnection: close, X-Secret\r\nX-Secret: 1\r\n\
                Keep-Alive: 5\r\nTE: trailers\r\nX-Kept: yes\r\nX-Forwarded-For: 198.51.100.1\r\n\
                X-Forwarded-Proto: https\r\nUpgrade: h2c\r\n\r\n";
    assert_eq!(
        forwarded(head),
        "GET /a?b=c HTTP/1.1\r\nHost: example.com:4566\r\nX-Kept: yes\r\nX-Forwarded-For: 198.51.100.1, 192.0.2.7\r\n\
         X-Forwarded-Proto: http\r\nX-Forwarded-Port: 4566\r\n\r\n"
    );
}

#[test]
fn heads_are_treated_as_the_listener_says() {
    let text = "GET / HTTP/1.1\r\nHost: a.example\r\nX_Odd: 1\r\nX-Forwarded-For: 198.51.100.1\r\n\r\n";
    let usual = forwarded_with(text, &Heads::default());
    assert!(usual.contains("Host: a.example:4566\r\n") && usual.contains("X_Odd: 1\r\n"), "{usual}");
    let heads = Heads { drop_invalid: true, client_port: true, ..Heads::default() };
    let strict = forwarded_with(text, &heads);
    assert!(strict.contains("X-Forwarded-For: 198.51.100.1, 192.0.2.7:40000\r\n"), "{strict}");
    assert!(!strict.contains("X_Odd"), "{strict}");
    let kept = forwarded_with(text, &Heads { forwarded_for: ForwardedFor::Preserve, ..Heads::default() });
    assert!(kept.contains("X-Forwarded-For: 198.51.100.1\r\n"), "{kept}");
    let removed = forwarded_with(text, &Heads { forwarded_for: ForwardedFor::Remove, ..Heads::default() });
    assert!(!removed.contains("X-Forwarded-For"), "{removed}");
    let mut slots = slots();
    let request = parse(text.as_bytes(), &mut slots).unwrap().unwrap();
    let spoken = Spoken { version: "TLSv1.3", cipher: "TLS_AES_128_GCM_SHA256" };
    let secure = Origin { tls: Some(spoken), ..origin() };
    let mut out = Vec::new();
    request.forward(&mut out, &secure, &Heads { tls_headers: true, ..Heads::default() }, (&mut Numbers::new(1), 1));
    let text = String::from_utf8(out).unwrap();
    assert!(text.contains("X-Forwarded-Proto: https\r\n") && text.contains("X-Amzn-Tls-Version: TLSv1.3\r\n"));
}

#[test]
fn bodies_and_upgrades_are_announced() {
    let chunked = forwarded("POST / HTTP/1.1\r\nHost: a\r\ntransfer-encoding: Chunked\r\n\r\n");
    assert!(chunked.ends_with("Transfer-Encoding: chunked\r\n\r\n"), "{chunked}");
    let length = forwarded("POST / HTTP/1.1\r\nHost: a\r\nConnection: content-length\r\nContent-Length: 3\r\n\r\n");
    assert!(length.contains("Content-Length: 3\r\n"), "{length}");
    let socket = forwarded("GET / HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n");
    assert!(socket.ends_with("Connection: Upgrade\r\nUpgrade: websocket\r\n\r\n"), "{socket}");
}

#[test]
fn absolute_uris_name_the_host() {
    let text = "GET http://Example.com:81?x HTTP/1.1\r\nHost: other\r\n\r\n";
    assert_eq!(refused(text), Some(400));
    let text = "GET http://Example.com:81/p?x HTTP/1.1\r\nHost: other\r\n\r\n";
    let mut slots = slots();
    let request = parse(text.as_bytes(), &mut slots).unwrap().unwrap();
    assert_eq!((request.host, request.path, request.query), ("Example.com", "/p", "x"));
    assert!(forwarded(text).starts_with("GET /p?x HTTP/1.1\r\nHost: Example.com:81\r\n"));
}

#[test]
fn old_clients_are_served() {
    assert!(forwarded("GET / HTTP/1.0\r\n\r\n").starts_with("GET / HTTP/1.1\r\nHost: 127.0.0.1:4566\r\n"));
    let mut slots = slots();
    let request = parse(b"GET / HTTP/1.0\r\n\r\n", &mut slots).unwrap().unwrap();
    assert!(!request.keep_alive && !request.modern);
}

proptest! {
    #[test]
    fn never_panics(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        let _ = parse(&bytes, &mut slots());
    }

    /// Whatever headers come in, the head that goes out is read back with the same body framing, and only once.
    #[test]
    fn what_is_forwarded_is_understood_alike(
        headers in prop::collection::vec(("[A-Za-z-]{1,12}", "[ -~]{0,20}"), 0..8), length in 0u32..9,
    ) {
        let mut text = format!("POST /x HTTP/1.1\r\nHost: a\r\nContent-Length: {length}\r\n");
        for (name, value) in &headers {
            text.push_str(&format!("{name}: {value}\r\n"));
        }
        text.push_str("\r\n");
        let mut room = slots();
        if let Ok(Some(request)) = parse(text.as_bytes(), &mut room) {
            let mut out = Vec::new();
            request.forward(&mut out, &origin(), &Heads::default(), (&mut Numbers::new(1), 1));
            let mut room = slots();
            let again = parse(&out, &mut room).unwrap().unwrap();
            prop_assert_eq!(again.framing, request.framing);
            prop_assert_eq!(again.length, out.len());
            prop_assert_eq!(again.path, request.path);
        }
    }
}
