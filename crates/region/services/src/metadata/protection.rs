//! `$ECS_AGENT_URI/task-protection/v1/state`: a task protects itself, with its task role's rights.

use http::{Method, Response, StatusCode};
use model::ServicePrincipal;
use serde::Deserialize;
use serde_json::{Value, json};
use shapes_ecs as ecs;
use wire::Body;

use super::{failed, json_of, text};
use crate::Services;

/// More than such a request holds.
const LIMIT: usize = 1 << 16;

/// What a task asks for.
#[derive(Deserialize)]
#[serde(rename_all = "PascalCase", deny_unknown_fields)]
struct Wish {
    protection_enabled: bool,
    expires_in_minutes: Option<i64>,
}

/// What was answered to either question.
type Answered = (Option<Vec<ecs::ProtectedTask>>, Option<Vec<ecs::Failure>>);

impl Services {
    pub(super) async fn protection(&self, method: &Method, path: &str, body: Body) -> Response<Body> {
        let (id, what) = path.split_once('/').unwrap_or((path, ""));
        let Some((task, _)) = self.asking(id).filter(|_| what == "task-protection/v1/state") else {
            return text(StatusCode::NOT_FOUND, "404 page not found");
        };
        let arn = task.place.arn_text();
        let scope = &task.place.cluster.scope;
        let definition = self.tables.definition(scope, &task.definition);
        let role = definition.as_deref().and_then(|definition| task.task_role(definition));
        let Some(role) = role else {
            return failed(StatusCode::FORBIDDEN, &arn, "AccessDeniedException", "The task has no task role.");
        };
        let door = &self.context.door;
        let session =
            door.assume_for(ServicePrincipal::EcsTasks, role, task.place.id.as_str(), &task.place.arn()).await;
        let session = match session {
            Ok(session) => session,
            Err(error) => return failed(StatusCode::FORBIDDEN, &arn, "AccessDeniedException", &error.message),
        };
        let cluster = task.place.cluster.arn_text();
        let answered: Result<Answered, wire::Error> = match *method {
            Method::GET => {
                let input = ecs::GetTaskProtectionInput { cluster, tasks: Some(vec![arn.clone()]) };
                door.call(&session, &scope.region, input).await.map(|out| (out.protected_tasks, out.failures))
            }
            Method::PUT => {
                let bytes = body.collect_limited(LIMIT).await.unwrap_or_default();
                let Ok(wish) = serde_json::from_slice::<Wish>(&bytes) else {
                    let text = "UpdateTaskProtection: failed to decode request";
                    return failed(StatusCode::BAD_REQUEST, &arn, "InvalidParameterException", text);
                };
                let input = ecs::UpdateTaskProtectionInput {
                    cluster,
                    tasks: vec![arn.clone()],
                    protection_enabled: wish.protection_enabled,
                    expires_in_minutes: wish.expires_in_minutes,
                };
                door.call(&session, &scope.region, input).await.map(|out| (out.protected_tasks, out.failures))
            }
            _ => return text(StatusCode::METHOD_NOT_ALLOWED, "only GET and PUT are answered"),
        };
        let (protected, failures) = match answered {
            Ok(answered) => answered,
            Err(error) => {
                let status = StatusCode::from_u16(error.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
                return failed(status, &arn, &error.code, &error.message);
            }
        };
        if let Some(failure) = failures.unwrap_or_default().into_iter().next() {
            let failure = json!({ "Arn": failure.arn, "Reason": failure.reason, "Detail": failure.detail });
            return json_of(StatusCode::OK, &json!({ "failure": failure }));
        }
        let shown = protected.unwrap_or_default().into_iter().next().map(|one| {
            json!({
                "ExpirationDate": one.expiration_date.map(model::Timestamp::iso8601),
                "ProtectionEnabled": one.protection_enabled,
                "TaskArn": one.task_arn,
            })
        });
        json_of(StatusCode::OK, &json!({ "protection": shown.unwrap_or(Value::Null) }))
    }
}
