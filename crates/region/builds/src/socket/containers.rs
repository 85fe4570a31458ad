//! Containers that a build runs: confined, labelled as its own, and gone with it.

use std::collections::BTreeMap;

use http::{HeaderMap, Method, Request, Response, StatusCode};
use hyper::body::Incoming;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::{Map, Value, json};
use wire::Body;

use super::Socket;
use super::build::pairs;
use super::create::{Given, confine};
use super::forward::{Ask, Refusal, whole};
use crate::run::{BUILD, CONTAINER};

/// Which of a build's containers these are.
const RUN: &str = "run";

/// Labels by which other rooms find their own containers.
const TAKEN: [&str; 2] = ["longshore.task", "longshore.network"];

/// Containers that a build may have.
const COUNT: usize = 64;

impl Socket {
    fn own_name(&self, name: &str) -> String {
        let short: String = self.uuid.chars().take(8).collect();
        format!("longshore-{short}-{}", name.trim_start_matches('/'))
    }

    async fn ours(&self) -> Result<Vec<host::Inspected>, Refusal> {
        Ok(self.room.host.engine.list(&[(BUILD, self.uuid.as_str()), (CONTAINER, RUN)]).await?)
    }

    /// The engine's id of one of this build's containers.
    async fn container_id(&self, name: &str) -> Result<String, Refusal> {
        let known = self.ours().await?;
        let own = self.own_name(name);
        let found = known
            .iter()
            .find(|container| container.name == own || container.id.0 == name)
            .or_else(|| known.iter().find(|container| name.len() >= 4 && container.id.0.starts_with(name)));
        found
            .map(|container| container.id.0.clone())
            .ok_or_else(|| Refusal::new(StatusCode::NOT_FOUND, format!("No such container: {name}")))
    }

    pub(super) async fn container_create(
        &self,
        request: Request<Incoming>,
        query: &str,
    ) -> Result<Response<Body>, Refusal> {
        let (parts, body) = request.into_parts();
        let body = whole(body).await?;
        let mut body: Map<String, Value> = serde_json::from_slice(&body)
            .map_err(|_| Refusal::new(StatusCode::BAD_REQUEST, "the container is no JSON"))?;
        let image = body.get("Image").and_then(Value::as_str).unwrap_or_default().to_owned();
        let image = self.resolve(&image).await?;
        self.unlabelled(&image, &parts.headers).await?;
        if self.ours().await?.len() >= COUNT {
            return Err(Refusal::forbidden(format!("more than {COUNT} containers")));
        }
        let label = self.room.settings.label();
        let labels = [label, (BUILD, self.uuid.as_str()), (CONTAINER, RUN)];
        let given = Given { image: &image, labels: &labels, memory: self.memory };
        confine(&mut body, &given).map_err(Refusal::forbidden)?;
        let parameters = pairs(query);
        let mut target = "/containers/create?".to_owned();
        for (name, value) in &parameters {
            let value = match name.as_str() {
                "name" => self.own_name(value),
                "platform" => value.clone(),
                other => return Err(Refusal::forbidden(format!("the parameter {other}"))),
            };
            target.push_str(&format!("{name}={}&", utf8_percent_encode(&value, NON_ALPHANUMERIC)));
        }
        let target = target.trim_end_matches(['&', '?']).to_owned();
        self.read_on(Ask::new(Method::POST, target, &parts.headers).with(Value::Object(body).to_string())).await
    }

    /// A container inherits its image's labels: none of them may make it look like a task of the region's.
    async fn unlabelled(&self, image: &str, headers: &HeaderMap) -> Result<(), Refusal> {
        let (_, text) = self.read(Ask::new(Method::GET, format!("/images/{image}/json"), headers).bare()).await?;
        let told: Value = serde_json::from_str(&text).map_err(Refusal::engine)?;
        let labels = told["Config"]["Labels"].as_object();
        match labels.and_then(|all| all.keys().find(|name| TAKEN.contains(&name.as_str()))) {
            Some(name) => Err(Refusal::forbidden(format!("an image with the label {name}"))),
            None => Ok(()),
        }
    }

    pub(super) async fn container_list(&self, headers: &HeaderMap, query: &str) -> Result<Response<Body>, Refusal> {
        let mut target = "/containers/json?".to_owned();
        let mut filters: BTreeMap<String, Value> = BTreeMap::new();
        for (name, value) in pairs(query) {
            match name.as_str() {
                "filters" => filters = serde_json::from_str(&value).unwrap_or_default(),
                "all" | "limit" | "size" => {
                    target.push_str(&format!("{name}={}&", utf8_percent_encode(&value, NON_ALPHANUMERIC)));
                }
                other => return Err(Refusal::forbidden(format!("the parameter {other}"))),
            }
        }
        let mut labels: Vec<String> = match filters.remove("label") {
            Some(Value::Array(all)) => all.iter().filter_map(|label| label.as_str().map(str::to_owned)).collect(),
            Some(Value::Object(all)) => all.keys().cloned().collect(),
            _ => Vec::new(),
        };
        labels.push(format!("{BUILD}={}", self.uuid));
        labels.push(format!("{CONTAINER}={RUN}"));
        filters.insert("label".to_owned(), json!(labels));
        target.push_str(&format!("filters={}", utf8_percent_encode(&json!(filters).to_string(), NON_ALPHANUMERIC)));
        self.read_on(Ask::new(Method::GET, target, headers).bare()).await
    }

    pub(super) async fn container(
        &self,
        request: Request<Incoming>,
        name: &str,
        action: &str,
        query: &str,
    ) -> Result<Response<Body>, Refusal> {
        let id = self.container_id(name).await?;
        let target = if action.is_empty() {
            format!("/containers/{id}?{query}")
        } else {
            format!("/containers/{id}/{action}?{query}")
        };
        match action {
            "attach" => self.upgrade(request, target).await,
            "exec" => self.exec_create(request, target).await,
            "archive" if *request.method() == Method::PUT => {
                let (parts, body) = request.into_parts();
                self.pass(Ask::new(Method::PUT, target, &parts.headers).streaming(Body::new(body))).await
            }
            _ => self.pass(Ask::new(request.method().clone(), target, request.headers()).bare()).await,
        }
    }

    async fn exec_create(&self, request: Request<Incoming>, target: String) -> Result<Response<Body>, Refusal> {
        let (parts, body) = request.into_parts();
        let body = whole(body).await?;
        let asked: Map<String, Value> = serde_json::from_slice(&body)
            .map_err(|_| Refusal::new(StatusCode::BAD_REQUEST, "the program is no JSON"))?;
        if asked.get("Privileged").is_some_and(|privileged| *privileged != Value::Bool(false)) {
            return Err(Refusal::forbidden("Privileged"));
        }
        self.read_on(Ask::new(Method::POST, target, &parts.headers).with(body)).await
    }

    /// A program inside a container: the engine tells in which.
    pub(super) async fn exec(
        &self,
        request: Request<Incoming>,
        id: &str,
        action: &str,
        query: &str,
    ) -> Result<Response<Body>, Refusal> {
        let missing = || Refusal::new(StatusCode::NOT_FOUND, format!("No such exec instance: {id}"));
        if !id.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return Err(missing());
        }
        let ask = Ask::new(Method::GET, format!("/exec/{id}/json"), request.headers()).bare();
        let (status, text) = self.read(ask).await?;
        let told: Value = serde_json::from_str(&text).unwrap_or_default();
        let container = told["ContainerID"].as_str().unwrap_or_default().to_owned();
        if status != StatusCode::OK || !self.ours().await?.iter().any(|known| known.id.0 == container) {
            return Err(missing());
        }
        let target = format!("/exec/{id}/{action}?{query}");
        match action {
            "start" if request.headers().contains_key(http::header::UPGRADE) => self.upgrade(request, target).await,
            "start" => {
                let (parts, body) = request.into_parts();
                self.pass(Ask::new(Method::POST, target, &parts.headers).streaming(Body::new(body))).await
            }
            _ => self.pass(Ask::new(request.method().clone(), target, request.headers()).bare()).await,
        }
    }
}
