//! Where containers ask about themselves: the task metadata endpoint, version 4, and the agent's endpoint for task
//! protection, at 169.254.170.2 as on AWS.
//!
//! Each container has addresses of its own, which its environment names. Deliberately absent: version 3, rates of the
//! network's use and how much a task has written, which the engine does not know.
//!
//! Source: Amazon ECS Developer Guide, "Amazon ECS task metadata endpoint version 4 for tasks on Fargate", "Amazon ECS task
//! scale-in protection endpoint".

mod protection;
mod view;

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

use door::{Endpoint, Peer, Settings};
use http::{Method, Request, Response, StatusCode, header};
use serde_json::{Value, json};
use wire::Body;

use crate::Services;
use crate::model::{ContainerName, Task, TaskContainer};

/// Where the metadata are.
const METADATA: &str = "/v4/";

/// Where the agent answers.
const AGENT: &str = "/api/";

/// Where containers reach both: without a port where the well-known one is ours.
pub(crate) fn address(settings: &Settings) -> String {
    match settings.bridge.get() {
        Some(bridge) if bridge.well_known => format!("http://{}", bridge.address),
        _ => settings.container_endpoint(),
    }
}

/// The variables that tell a container its addresses.
pub(crate) fn variables(address: &str, task: &Task, container: &TaskContainer) -> Vec<(String, String)> {
    let id = id(task, container);
    vec![
        ("ECS_CONTAINER_METADATA_URI_V4".to_owned(), format!("{address}{METADATA}{id}")),
        ("ECS_AGENT_URI".to_owned(), format!("{address}{AGENT}{id}")),
    ]
}

/// A container's own id: the task's, and ten digits that nobody else knows.
fn id(task: &Task, container: &TaskContainer) -> String {
    let digits: String = container.uuid.chars().filter(char::is_ascii_hexdigit).take(15).collect();
    let number = u64::from_str_radix(&digits, 16).unwrap_or_default();
    format!("{}-{:010}", task.place.id, number % 10_000_000_000)
}

/// The endpoint.
struct Metadata(Arc<Services>);

/// Serves both.
pub(crate) fn serve(room: &Arc<Services>) {
    let endpoint: Arc<dyn Endpoint> = Arc::new(Metadata(Arc::clone(room)));
    room.context.door.endpoint(METADATA, Arc::clone(&endpoint));
    room.context.door.endpoint(AGENT, endpoint);
}

impl Endpoint for Metadata {
    fn handle(&self, request: Request<Body>, _: Peer) -> Pin<Box<dyn Future<Output = Response<Body>> + Send + '_>> {
        Box::pin(async move {
            let (parts, body) = request.into_parts();
            let path = parts.uri.path();
            if let Some(rest) = path.strip_prefix(AGENT) {
                return self.0.protection(&parts.method, rest, body).await;
            }
            match parts.method {
                Method::GET => self.0.metadata(path.strip_prefix(METADATA).unwrap_or_default()).await,
                _ => text(StatusCode::METHOD_NOT_ALLOWED, "only GET is answered"),
            }
        })
    }
}

impl Services {
    /// The task and the container that have this id.
    fn asking(&self, given: &str) -> Option<(Arc<Task>, ContainerName)> {
        let (task, _) = given.split_once('-')?;
        let tasks = self.tables.tasks.scan("");
        let task = tasks.into_iter().map(|(_, one)| one).find(|one| one.place.id.as_str() == task)?;
        let name = task.containers.iter().find(|one| id(&task, one) == given)?.name.clone();
        Some((task, name))
    }

    async fn metadata(&self, path: &str) -> Response<Body> {
        let (id, what) = path.split_once('/').unwrap_or((path, ""));
        let Some((task, name)) = self.asking(id) else {
            let text = format!(
                "V4 metadata handler: unable to get container ID from request: unable to get docker ID from v3 endpoint ID: {id}"
            );
            return self::text(StatusCode::NOT_FOUND, &text);
        };
        match what.trim_end_matches('/') {
            "" => {
                let one = task.containers.iter().find(|one| one.name == name);
                json_of(StatusCode::OK, &one.map(|one| view::container(self, &task, one)).unwrap_or_default())
            }
            "task" => json_of(StatusCode::OK, &view::task(self, &task, false)),
            "taskWithTags" => json_of(StatusCode::OK, &view::task(self, &task, true)),
            "stats" => {
                let all = self.stats(&task, Some(&name)).await;
                json_of(StatusCode::OK, &all.into_iter().next().map(|(_, stats)| stats).unwrap_or_default())
            }
            "task/stats" => {
                json_of(StatusCode::OK, &Value::Object(self.stats(&task, None).await.into_iter().collect()))
            }
            _ => text(StatusCode::NOT_FOUND, "404 page not found"),
        }
    }

    /// What containers use, by the engine's ids.
    async fn stats(&self, task: &Task, only: Option<&ContainerName>) -> Vec<(String, Value)> {
        let engine = &self.context.host.engine;
        let asked = task.containers.iter().filter(|one| only.is_none_or(|name| one.name == *name));
        let asked = asked.filter_map(|one| Some((one.name.clone(), one.engine_id()?)));
        let answers = asked.map(|(name, id)| async move {
            let mut stats = engine.stats(&id).await.unwrap_or_default();
            if let Some(fields) = stats.as_object_mut() {
                fields.insert("name".to_owned(), Value::from(name.as_str()));
                fields.insert("id".to_owned(), Value::from(id.0.as_str()));
            }
            (id.0, stats)
        });
        futures_util::future::join_all(answers).await
    }
}

fn text(status: StatusCode, text: &str) -> Response<Body> {
    json_of(status, &Value::from(text))
}

fn json_of(status: StatusCode, value: &Value) -> Response<Body> {
    let mut response = Response::new(Body::from(value.to_string()));
    *response.status_mut() = status;
    response.headers_mut().insert(header::CONTENT_TYPE, header::HeaderValue::from_static("application/json"));
    response
}

/// An error in the agent's form.
fn failed(status: StatusCode, arn: &str, code: &str, message: &str) -> Response<Body> {
    json_of(status, &json!({ "error": { "Arn": arn, "Code": code, "Message": message } }))
}
