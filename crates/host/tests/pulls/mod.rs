//! Pulling from a registry of this machine.

use std::sync::Arc;

use host::{Engine, RegistryLogin};
use tokio::io::{AsyncReadExt, AsyncWriteExt};

/// A registry that wants a login and has nothing: the login reaches it whole, whatever is in it, and without TLS.
pub(crate) async fn with_login(engine: &Arc<dyn Engine>) {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    let (tell, mut told) = tokio::sync::mpsc::unbounded_channel();
    let registry = tokio::spawn(async move {
        loop {
            let (mut stream, _) = listener.accept().await.unwrap();
            let mut head = Vec::new();
            while !head.ends_with(b"\r\n\r\n") {
                match stream.read_u8().await {
                    // Not the beginning of a TLS handshake.
                    Ok(byte) if !head.is_empty() || byte.is_ascii_uppercase() => head.push(byte),
                    _ => break,
                }
            }
            let head = String::from_utf8_lossy(&head).into_owned();
            let login = head.lines().find_map(|line| line.split_once(": Basic ")).map(|(_, login)| login.to_owned());
            let status = if login.is_some() { "404 Not Found" } else { "401 Unauthorized" };
            login.map(|login| tell.send(login));
            let body = r#"{"errors":[{"code":"MANIFEST_UNKNOWN","message":"manifest unknown"}]}"#;
            let answer = format!(
                "HTTP/1.1 {status}\r\nWWW-Authenticate: Basic realm=\"r\"\r\nContent-Type: application/json\r\n\
                 Docker-Distribution-Api-Version: registry/2.0\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{body}",
                body.len()
            );
            // Who only tries whether there is TLS has hung up.
            let _ = stream.write_all(answer.as_bytes()).await;
        }
    });
    // In base64 this has the two letters in which the alphabets of base64 differ.
    let password = "~~~???>>>ÿÿÿ".to_owned();
    let login = RegistryLogin { user: "AWS".to_owned(), password };
    let pulled = engine.pull(&format!("127.0.0.1:{port}/shop:1"), Some(&login)).await;
    assert!(matches!(&pulled, Err(error) if error.to_string().contains("manifest unknown")), "{pulled:?}");
    assert_eq!(told.recv().await.as_deref(), Some("QVdTOn5+fj8/Pz4+PsO/w7/Dvw=="));
    registry.abort();
}
