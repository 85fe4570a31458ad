//! `ecs:DeleteTaskDefinitions`
//!
//! An INACTIVE revision is marked, cannot be used any more, and is gone once no service and no task uses it.
//!
//! Source: Amazon ECS API Reference, "DeleteTaskDefinitions".

use door::{Call, Handler, Requirement};
use shapes_ecs as ecs;
use wire::Error;

use super::{refs, scope, view};
use crate::Services;
use crate::errors::ServicesError;
use crate::model::Definition;

/// The most revisions of a request.
const MOST: usize = 10;

impl Handler<ecs::DeleteTaskDefinitionsInput> for Services {
    fn requires(&self, input: &ecs::DeleteTaskDefinitionsInput, call: &Call) -> Vec<Requirement> {
        let scope = scope(call);
        let on = |given: &String| {
            let arn = match refs::definition(&scope, given) {
                Some(named) => match named.revision {
                    Some(revision) => scope.arn(format!("task-definition/{}:{revision}", named.family)),
                    None => scope.arn(format!("task-definition/{}", named.family)),
                },
                None => scope.arn(format!("task-definition/{given}")),
            };
            Requirement::on("ecs:DeleteTaskDefinitions", &arn)
        };
        input.task_definitions.iter().map(on).collect()
    }

    async fn run(
        &self,
        input: ecs::DeleteTaskDefinitionsInput,
        call: &Call,
    ) -> Result<ecs::DeleteTaskDefinitionsOutput, Error> {
        let scope = scope(call);
        if input.task_definitions.is_empty() || input.task_definitions.len() > MOST {
            let text = format!("taskDefinitions must have between 1 and {MOST} items.");
            return Err(ServicesError::parameter(text).into());
        }
        let fail = |given: &str, reason: &str| ecs::Failure {
            arn: Some(given.to_owned()),
            reason: Some(reason.to_owned()),
            detail: None,
        };
        let (shown, failures) = self
            .context
            .store
            .write(|tx| {
                let (mut shown, mut failures) = (Vec::new(), Vec::new());
                for given in &input.task_definitions {
                    let exact = refs::definition(&scope, given).is_some_and(|named| named.revision.is_some());
                    let Some(found) = self.find_definition(&scope, given).filter(|_| exact) else {
                        failures.push(fail(given, "The specified task definition does not exist."));
                        continue;
                    };
                    if found.deregistered_at.is_none() {
                        let text = "The specified task definition is still in ACTIVE status. Please deregister the \
                                    target and try again.";
                        failures.push(fail(given, text));
                        continue;
                    }
                    let at = found.delete_requested_at.unwrap_or(call.at);
                    let definition = Definition { delete_requested_at: Some(at), ..(*found).clone() };
                    tx.put(&self.tables.definitions, &found.id.key(&scope), definition.clone())?;
                    shown.push(view::definition(&definition));
                }
                Ok::<_, ServicesError>((shown, failures))
            })
            .await?;
        Ok(ecs::DeleteTaskDefinitionsOutput { failures: Some(failures), task_definitions: Some(shown) })
    }
}
