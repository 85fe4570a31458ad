//! `ecs:UpdateTaskProtection`, `ecs:GetTaskProtection`
//!
//! A protected task is stopped neither by scale-in nor by a deployment, until the protection ends. Tasks of no service
//! have none.
//!
//! Source: Amazon ECS API Reference; Developer Guide, "Protect your Amazon ECS tasks from being terminated by scale-in
//! events".

use std::time::Duration;

use door::{Call, Handler, Requirement};
use model::Timestamp;
use shapes_ecs as ecs;
use wire::Error;

use super::{refs, requires, scope};
use crate::Services;
use crate::errors::ServicesError;
use crate::model::{Group, Task};
use crate::tables::put_task;

/// The most tasks of an update, and of a question.
const UPDATED: usize = 10;
const ASKED: usize = 100;

/// Minutes: where nothing was said, and at most.
const USUAL: i64 = 120;
const LONGEST: i64 = 2880;

fn shown(task: &Task, now: Timestamp) -> ecs::ProtectedTask {
    ecs::ProtectedTask {
        expiration_date: task.protected_until.filter(|_| task.is_protected(now)),
        protection_enabled: Some(task.is_protected(now)),
        task_arn: Some(task.place.arn_text()),
    }
}

fn failure(arn: String, reason: &str, detail: Option<&str>) -> ecs::Failure {
    ecs::Failure { arn: Some(arn), reason: Some(reason.to_owned()), detail: detail.map(str::to_owned) }
}

/// Why a task cannot be protected.
fn invalid(task: &Task) -> Option<ecs::Failure> {
    let text = "The task is not part of a service.";
    matches!(task.group, Group::Other(_)).then(|| failure(task.place.arn_text(), "TASK_NOT_VALID", Some(text)))
}

fn checked(tasks: &[String], most: usize) -> Result<(), ServicesError> {
    if tasks.is_empty() {
        return Err(ServicesError::parameter("Tasks cannot be empty."));
    }
    if tasks.len() > most {
        return Err(ServicesError::parameter(format!("tasks can have at most {most} items.")));
    }
    Ok(())
}

impl Handler<ecs::UpdateTaskProtectionInput> for Services {
    fn requires(&self, input: &ecs::UpdateTaskProtectionInput, call: &Call) -> Vec<Requirement> {
        let on = |task: &String| requires::within("ecs:UpdateTaskProtection", call, "task", Some(&input.cluster), task);
        input.tasks.iter().map(on).collect()
    }

    async fn run(
        &self,
        input: ecs::UpdateTaskProtectionInput,
        call: &Call,
    ) -> Result<ecs::UpdateTaskProtectionOutput, Error> {
        let scope = scope(call);
        self.active_cluster(&refs::cluster(&scope, Some(&input.cluster))?)?;
        checked(&input.tasks, UPDATED)?;
        let minutes = input.expires_in_minutes.unwrap_or(USUAL);
        if !(1..=LONGEST).contains(&minutes) {
            let text = format!("expiresInMinutes must be between 1 and {LONGEST}.");
            return Err(ServicesError::parameter(text).into());
        }
        let until = call.at.plus(Duration::from_secs(minutes.unsigned_abs() * 60));
        let until = input.protection_enabled.then_some(until);
        let places = input.tasks.iter().map(|given| refs::task(&scope, Some(&input.cluster), given));
        let places = places.collect::<Result<Vec<_>, _>>()?;
        let (tasks, failures) = self
            .context
            .store
            .write(|tx| {
                let (mut tasks, mut failures) = (Vec::new(), Vec::new());
                for place in places {
                    let Some(found) = tx.get(&self.tables.tasks, &place.key()).filter(|task| task.is_wanted()) else {
                        failures.push(failure(place.arn_text(), "MISSING", None));
                        continue;
                    };
                    if let Some(invalid) = invalid(&found) {
                        failures.push(invalid);
                        continue;
                    }
                    let mut task = (*found).clone();
                    task.protected_until = until;
                    tasks.push(shown(&task, call.at));
                    put_task(tx, &self.tables, task)?;
                }
                Ok::<_, ServicesError>((tasks, failures))
            })
            .await?;
        Ok(ecs::UpdateTaskProtectionOutput { failures: Some(failures), protected_tasks: Some(tasks) })
    }
}

impl Handler<ecs::GetTaskProtectionInput> for Services {
    fn requires(&self, input: &ecs::GetTaskProtectionInput, call: &Call) -> Vec<Requirement> {
        let on = |task: &str| requires::within("ecs:GetTaskProtection", call, "task", Some(&input.cluster), task);
        match input.tasks.as_deref() {
            None | Some([]) => vec![on("*")],
            Some(tasks) => tasks.iter().map(|task| on(task)).collect(),
        }
    }

    async fn run(
        &self,
        input: ecs::GetTaskProtectionInput,
        call: &Call,
    ) -> Result<ecs::GetTaskProtectionOutput, Error> {
        let scope = scope(call);
        let cluster = refs::cluster(&scope, Some(&input.cluster))?;
        self.active_cluster(&cluster)?;
        let (mut tasks, mut failures) = (Vec::new(), Vec::new());
        match input.tasks.filter(|tasks| !tasks.is_empty()) {
            None => {
                let all = self.tables.tasks_in(&cluster);
                tasks.extend(all.iter().filter(|one| one.is_protected(call.at)).map(|one| shown(one, call.at)));
            }
            Some(given) => {
                checked(&given, ASKED)?;
                for given in given {
                    let place = refs::task(&scope, Some(&input.cluster), &given)?;
                    match self.tables.tasks.get(&place.key()) {
                        None => failures.push(failure(place.arn_text(), "MISSING", None)),
                        Some(task) => match invalid(&task) {
                            Some(invalid) => failures.push(invalid),
                            None => tasks.push(shown(&task, call.at)),
                        },
                    }
                }
            }
        }
        Ok(ecs::GetTaskProtectionOutput { failures: Some(failures), protected_tasks: Some(tasks) })
    }
}
