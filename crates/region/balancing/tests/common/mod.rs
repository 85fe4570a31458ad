//! A region with a network and load balancers, backends on loopback, and a client.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::missing_panics_doc,
    dead_code,
    missing_docs,
    unreachable_pub,
    reason = "tests"
)]

use std::net::SocketAddr;
use std::sync::atomic::{AtomicBool, AtomicU16, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use balancing::Balancing;
use door::Context;
use door::testing::{account, region, root};
use model::{Caller, ServicePrincipal};
use network::Network;
use shapes_ec2::*;
use shapes_elbv2::*;
use shapes_longshore::{NetworkEndpoint, PutNetworkEndpointsInput};
use tempfile::TempDir;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;
use wire::Operation;

pub struct Site {
    pub context: Context,
    pub room: Arc<Balancing>,
    pub folder: TempDir,
    run: tokio::task::JoinHandle<()>,
}

impl Drop for Site {
    fn drop(&mut self) {
        self.run.abort();
    }
}

impl Site {
    pub async fn new() -> Self {
        Self::on(tempfile::tempdir().unwrap()).await
    }

    async fn on(folder: TempDir) -> Self {
        let context = door::testing::reopen(&folder).await;
        Network::open(&context).await.unwrap();
        let room = Balancing::open(&context).await.unwrap();
        let run = tokio::spawn(Arc::clone(&room).run());
        Self { context, room, folder, run }
    }

    /// What a restart after kill -9 finds.
    pub async fn killed(&self) -> Self {
        let copy = tempfile::tempdir().unwrap();
        for file in std::fs::read_dir(self.folder.path()).unwrap().map(Result::unwrap) {
            if file.file_type().unwrap().is_file() {
                std::fs::copy(file.path(), copy.path().join(file.file_name())).unwrap();
            }
        }
        Self::on(copy).await
    }

    pub async fn call<I: Operation>(&self, input: I) -> Result<I::Output, wire::Error> {
        self.context.door.call(&root(), &region(), input).await
    }

    pub async fn as_ecs<I: Operation>(&self, input: I) -> I::Output {
        self.context.door.call(&Caller::service(account(), ServicePrincipal::Ecs), &region(), input).await.unwrap()
    }

    pub async fn vpc(&self) -> String {
        let output = self.call(DescribeVpcsInput::default()).await.unwrap();
        output.vpcs.unwrap().remove(0).vpc_id.unwrap()
    }

    pub async fn subnets(&self) -> Vec<String> {
        let output = self.call(DescribeSubnetsInput::default()).await.unwrap();
        output.subnets.unwrap().into_iter().map(|subnet| subnet.subnet_id.unwrap()).collect()
    }

    pub async fn balancer(&self, name: &str) -> LoadBalancer {
        let subnets = Some(self.subnets().await);
        let input = CreateLoadBalancerInput { name: name.to_owned(), subnets, ..Default::default() };
        self.call(input).await.unwrap().load_balancers.unwrap().remove(0)
    }

    pub async fn group(&self, name: &str) -> String {
        let input =
            CreateTargetGroupInput { health_check_path: Some("/health".to_owned()), ..self.group_input(name).await };
        self.call(input).await.unwrap().target_groups.unwrap().remove(0).target_group_arn.unwrap()
    }

    pub async fn group_input(&self, name: &str) -> CreateTargetGroupInput {
        CreateTargetGroupInput {
            name: name.to_owned(),
            protocol: Some("HTTP".to_owned()),
            port: Some(8080),
            vpc_id: Some(self.vpc().await),
            target_type: Some("ip".to_owned()),
            health_check_interval_seconds: Some(5),
            health_check_timeout_seconds: Some(2),
            ..Default::default()
        }
    }

    pub async fn listener(&self, balancer: &LoadBalancer, port: i64, group: &str) -> String {
        let input = CreateListenerInput {
            load_balancer_arn: balancer.load_balancer_arn.clone().unwrap(),
            protocol: Some("HTTP".to_owned()),
            port: Some(port),
            default_actions: vec![forward(group)],
            ..Default::default()
        };
        self.call(input).await.unwrap().listeners.unwrap().remove(0).listener_arn.unwrap()
    }

    /// An interface of a task, whose port 8080 is reached at `place`; its private address.
    pub async fn task(&self, place: SocketAddr, group: Option<&str>) -> String {
        let input = CreateNetworkInterfaceInput {
            subnet_id: self.subnets().await.remove(0),
            groups: group.map(|group| vec![group.to_owned()]),
            ..Default::default()
        };
        let made = self.as_ecs(input).await.network_interface.unwrap();
        let endpoints = vec![NetworkEndpoint { port: 8080, host_address: place.to_string() }];
        let network_interface_id = made.network_interface_id.unwrap();
        self.as_ecs(PutNetworkEndpointsInput { network_interface_id, endpoints }).await;
        made.private_ip_address.unwrap()
    }

    pub async fn register(&self, group: &str, address: &str) {
        let targets = vec![target(address)];
        self.as_ecs(RegisterTargetsInput { target_group_arn: group.to_owned(), targets }).await;
    }

    pub async fn deregister(&self, group: &str, address: &str) {
        let targets = vec![target(address)];
        self.as_ecs(DeregisterTargetsInput { target_group_arn: group.to_owned(), targets }).await;
    }

    /// The target's state, reason and description; nothing where it is not registered.
    pub async fn health(&self, group: &str, address: &str) -> Option<TargetHealth> {
        let input = DescribeTargetHealthInput { target_group_arn: group.to_owned(), targets: None };
        let all = self.as_ecs(input).await.target_health_descriptions.unwrap();
        all.into_iter().find(|one| one.target.as_ref().unwrap().id == address)?.target_health
    }

    /// Waits, woken as services are, until a target is in this state; nothing means gone.
    pub async fn until(&self, group: &str, address: &str, state: Option<&str>) -> Option<TargetHealth> {
        let watch = self.context.store.watch(&["balancing.health"]);
        let wait = async {
            loop {
                let now = self.health(group, address).await;
                if now.as_ref().and_then(|health| health.state.as_deref()) == state {
                    return now;
                }
                watch.changed().await;
            }
        };
        tokio::time::timeout(Duration::from_secs(30), wait).await.expect("the target gets there in time")
    }

    /// A port that leads to a load balancer as the region's port does.
    pub async fn front(&self, balancer: &LoadBalancer) -> SocketAddr {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let (room, host) = (Arc::clone(&self.room), balancer.dns_name.clone().unwrap());
        tokio::spawn(async move {
            while let Ok((stream, peer)) = listener.accept().await {
                if let Some(listener) = room.route(&host, 4566) {
                    room.take(&listener, stream.into_std().unwrap(), peer);
                }
            }
        });
        address
    }
}

pub fn target(address: &str) -> TargetDescription {
    TargetDescription { id: address.to_owned(), port: Some(8080), availability_zone: None }
}

pub fn forward(group: &str) -> Action {
    Action { type_: "forward".to_owned(), target_group_arn: Some(group.to_owned()), ..Default::default() }
}

/// A small server: answers with its name, `/health` with a status that can be set, `/slow` when it is let.
pub struct Backend {
    pub address: SocketAddr,
    pub status: Arc<AtomicU16>,
    pub served: Arc<AtomicUsize>,
    pub release: watch::Sender<bool>,
    /// How many requests for `/slow` have come.
    pub slow: Arc<watch::Sender<usize>>,
    /// After so many requests a connection is closed without a word; never with 0.
    pub limit: Arc<AtomicUsize>,
    closing: watch::Sender<bool>,
    stopped: Arc<AtomicBool>,
    connections: Arc<Mutex<Vec<tokio::task::JoinHandle<()>>>>,
}

impl Backend {
    pub async fn new(name: &str) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let (closing, closed) = watch::channel(false);
        let (release, released) = watch::channel(false);
        let backend = Self {
            address,
            status: Arc::new(AtomicU16::new(200)),
            served: Arc::default(),
            release,
            slow: Arc::new(watch::channel(0).0),
            limit: Arc::default(),
            closing,
            stopped: Arc::default(),
            connections: Arc::default(),
        };
        let (status, served) = (Arc::clone(&backend.status), Arc::clone(&backend.served));
        let (slow, limit) = (Arc::clone(&backend.slow), Arc::clone(&backend.limit));
        let (connections, name) = (Arc::clone(&backend.connections), name.to_owned());
        tokio::spawn(async move {
            let mut stop = closed.clone();
            loop {
                let accepted = tokio::select! {
                    accepted = listener.accept() => accepted,
                    _ = stop.wait_for(|stop| *stop) => return,
                };
                let Ok((stream, _)) = accepted else { continue };
                let _ = stream.set_nodelay(true);
                let told = Told {
                    name: name.clone(),
                    status: Arc::clone(&status),
                    served: Arc::clone(&served),
                    slow: Arc::clone(&slow),
                    limit: Arc::clone(&limit),
                };
                let work = connection(stream, told, released.clone(), closed.clone());
                connections.lock().unwrap().push(tokio::spawn(work));
            }
        });
        backend
    }

    /// As a container that is stopped: closes its port and its idle connections.
    pub fn stop(&self) {
        self.stopped.store(true, Ordering::SeqCst);
        self.closing.send_replace(true);
    }
}

struct Told {
    name: String,
    status: Arc<AtomicU16>,
    served: Arc<AtomicUsize>,
    slow: Arc<watch::Sender<usize>>,
    limit: Arc<AtomicUsize>,
}

async fn connection(
    mut stream: TcpStream,
    told: Told,
    mut released: watch::Receiver<bool>,
    mut closed: watch::Receiver<bool>,
) {
    let Told { name, status, served, slow, limit } = told;
    let mut buffer = Vec::new();
    for number in 1.. {
        let end = loop {
            if let Some(at) = buffer.windows(4).position(|window| window == b"\r\n\r\n") {
                break at + 4;
            }
            let mut piece = [0; 4096];
            let read = tokio::select! {
                read = stream.read(&mut piece) => read,
                _ = closed.wait_for(|stop| *stop) => return,
            };
            match read {
                Ok(count) if count > 0 => buffer.extend_from_slice(&piece[..count]),
                _ => return,
            }
        };
        let head = String::from_utf8_lossy(&buffer[..end]).into_owned();
        let length: usize = head
            .lines()
            .find_map(|line| {
                line.to_ascii_lowercase().strip_prefix("content-length:").map(|value| value.trim().parse().unwrap())
            })
            .unwrap_or(0);
        while buffer.len() < end + length {
            let mut piece = [0; 4096];
            match stream.read(&mut piece).await {
                Ok(count) if count > 0 => buffer.extend_from_slice(&piece[..count]),
                _ => return,
            }
        }
        buffer.drain(..end + length);
        let path = head.split(' ').nth(1).unwrap_or_default();
        let code = if path == "/health" { status.load(Ordering::SeqCst) } else { 200 };
        if path == "/slow" {
            slow.send_modify(|count| *count += 1);
            let _ = released.wait_for(|go| *go).await;
        }
        served.fetch_add(usize::from(path != "/health"), Ordering::SeqCst);
        let answer = format!("HTTP/1.1 {code} X\r\nContent-Length: {}\r\n\r\n{name}", name.len());
        if stream.write_all(answer.as_bytes()).await.is_err() || number == limit.load(Ordering::SeqCst) {
            return;
        }
    }
}

/// A client's connection.
pub struct Client(pub TcpStream, Vec<u8>);

impl Client {
    pub async fn to(address: SocketAddr) -> Self {
        Self(TcpStream::connect(address).await.unwrap(), Vec::new())
    }

    /// Sends a request and reads the answer: status, head, body. An error where the connection breaks off.
    pub async fn ask(&mut self, request: &str) -> std::io::Result<(u16, String, String)> {
        self.0.write_all(request.as_bytes()).await?;
        let broken = || std::io::Error::other("the connection broke off");
        let end = loop {
            if let Some(at) = self.1.windows(4).position(|window| window == b"\r\n\r\n") {
                break at + 4;
            }
            self.more().await?;
        };
        let head = String::from_utf8_lossy(&self.1[..end]).into_owned();
        let status = head.split(' ').nth(1).and_then(|status| status.parse().ok()).ok_or_else(broken)?;
        let length: usize = head
            .lines()
            .find_map(|line| {
                line.to_ascii_lowercase().strip_prefix("content-length:").map(|value| value.trim().parse().unwrap())
            })
            .unwrap_or(0);
        while self.1.len() < end + length {
            self.more().await?;
        }
        let body = String::from_utf8_lossy(&self.1[end..end + length]).into_owned();
        self.1.drain(..end + length);
        Ok((status, head, body))
    }

    async fn more(&mut self) -> std::io::Result<()> {
        let mut piece = [0; 4096];
        match self.0.read(&mut piece).await? {
            0 => Err(std::io::Error::other("the connection broke off")),
            count => {
                self.1.extend_from_slice(&piece[..count]);
                Ok(())
            }
        }
    }
}

pub fn get(path: &str) -> String {
    format!("GET {path} HTTP/1.1\r\nHost: web.example.com\r\n\r\n")
}

/// One request on a connection of its own.
pub async fn once(address: SocketAddr, request: &str) -> (u16, String, String) {
    Client::to(address).await.ask(request).await.unwrap()
}
