//! The registry alone on a port of loopback: for trying clients and measuring.
//!
//! `cargo run -p registry --example serve -- FOLDER PORT [REPOSITORY...]` prints the password of a login. The API takes the
//! access key of the tests' root, AKIAIOSFODNN7EXAMPLE, whose secret is `secret`.

use std::net::SocketAddr;
use std::sync::{Arc, OnceLock};

use door::{Context, Door, Peer, Settings};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use model::Caller;
use registry::Registry;
use store::Store;
use wire::Body;

#[tokio::main]
#[expect(clippy::print_stdout, reason = "its password is what it is started for")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let (folder, port) = (arguments.next().ok_or("a folder")?, arguments.next().ok_or("a port")?.parse()?);
    let store = Store::open(folder.as_ref())?;
    let (host, account) = (host::real(None), "123456789012".parse::<model::AccountId>()?);
    let settings = Settings {
        account: account.clone(),
        port,
        data: folder.into(),
        id: "example".to_owned(),
        root: None,
        fargate_vcpus: None,
        bridge: OnceLock::new(),
    };
    let door = Door::new(account.clone(), &store, host.clone())?;
    let context = Context { door: door.clone(), store, host, settings: Arc::new(settings) };
    let registry = Registry::open(&context).await?;
    door::testing::People::at(&door);
    tokio::spawn(registry.run());

    let (root, region) = (Caller::root(account), "us-east-2".parse()?);
    for repository_name in arguments {
        let input = shapes_ecr::CreateRepositoryInput { repository_name, ..Default::default() };
        match door.call(&root, &region, input).await {
            Err(error) if error.code != "RepositoryAlreadyExistsException" => return Err(error.into()),
            _ => {}
        }
    }
    let data = door.call(&root, &region, shapes_ecr::GetAuthorizationTokenInput::default()).await?;
    let token = data.authorization_data.and_then(|data| data.into_iter().next()?.authorization_token);
    println!("{}", token.ok_or("a token")?);

    let listener = tokio::net::TcpListener::bind(SocketAddr::from(([127, 0, 0, 1], port))).await?;
    loop {
        let (stream, address) = listener.accept().await?;
        let (door, local) = (door.clone(), stream.local_addr()?);
        stream.set_nodelay(true)?;
        tokio::spawn(async move {
            let service = service_fn(move |request: http::Request<hyper::body::Incoming>| {
                let door = door.clone();
                async move {
                    Ok::<_, std::convert::Infallible>(door.http(request.map(Body::new), Peer { address, local }).await)
                }
            });
            let _ = http1::Builder::new().max_buf_size(64 * 1024).serve_connection(TokioIo::new(stream), service).await;
        });
    }
}
