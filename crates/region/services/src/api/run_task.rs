//! `ecs:RunTask`
//!
//! Tasks of their own, of no service. Deliberately absent: placement, volumes of EBS.
//!
//! Source: Amazon ECS API Reference, "RunTask"; Service Authorization Reference: the resource is the task definition's
//! revision, and its roles are passed on.

use door::{Call, Handler, Requirement};
use model::ServicePrincipal;
use shapes_ecs as ecs;
use wire::Error;

mod overrides;

use super::{capacity, refs, requires, scope, tags, view, wanted};
use crate::Services;
use crate::errors::ServicesError;
use crate::events;
use crate::model::{Group, Placement, Task};
use crate::plan::{managed, new_task, next_provider};
use crate::run::Quota;
use crate::tables::put_task;

/// How many tasks one request may start.
const MOST: i64 = 10;

impl Handler<ecs::RunTaskInput> for Services {
    fn requires(&self, input: &ecs::RunTaskInput, call: &Call) -> Vec<Requirement> {
        let (scope, cluster) = (scope(call), input.cluster.as_deref());
        let definition = self.find_definition(&scope, &input.task_definition);
        let resource = match &definition {
            Some(found) => found.id.arn(&scope),
            None => scope.arn(format!("task-definition/{}", input.task_definition)),
        };
        let run = Requirement::on("ecs:RunTask", &resource)
            .with("ecs:cluster", requires::cluster_arn(call, cluster).to_string())
            .with("ecs:enable-ebs-volumes", "false")
            .with("ecs:enable-execute-command", "false");
        let run = requires::with_strategy(run, call, input.capacity_provider_strategy.as_ref());
        let task = requires::within("ecs:RunTask", call, "task", cluster, "*");
        let run = requires::creating(run, &task.resource, input.tags.as_ref());
        let over = overrides::roles(call, input.overrides.as_ref());
        let own = definition.as_deref().map(|one| [one.task_role.clone(), one.execution_role.clone()]);
        let roles = own.unwrap_or_default().into_iter().zip(over).filter_map(|(own, over)| over.or(own));
        let passed = roles.map(|role| Requirement::pass_role(&role, ServicePrincipal::EcsTasks));
        run.into_iter().chain(passed).collect()
    }

    async fn run(&self, input: ecs::RunTaskInput, call: &Call) -> Result<ecs::RunTaskOutput, Error> {
        let scope = scope(call);
        let cluster = refs::cluster(&scope, input.cluster.as_deref())?;
        let known = self.active_cluster(&cluster)?;
        let strategy = capacity::of(&known, input.launch_type.as_deref(), input.capacity_provider_strategy)?;
        wanted::platform(input.platform_version.as_deref())?;
        let count = input.count.unwrap_or(1);
        if !(1..=MOST).contains(&count) {
            return Err(ServicesError::parameter(format!("count must be between 1 and {MOST}")).into());
        }
        let plain = |letter: char| letter.is_ascii_alphanumeric() || "-_/".contains(letter);
        if input.started_by.as_ref().is_some_and(|by| by.len() > 128 || !by.chars().all(plain)) {
            let text = "startedBy has up to 128 letters, numbers, hyphens, underscores and slashes.";
            return Err(ServicesError::parameter(text).into());
        }
        let definition = self.usable_definition(&scope, &input.task_definition)?;
        let overrides = overrides::read(call, input.overrides, &definition)?;
        let (cpu, memory) = overrides::size(&overrides, &definition)?;
        let mut tags = tags::read(input.tags)?;
        if input.propagate_tags.as_deref() == Some("TASK_DEFINITION") {
            tags = definition.tags.clone().into_iter().chain(tags).collect();
        }
        if input.propagate_tags.as_deref() == Some("SERVICE") {
            return Err(ServicesError::parameter("propagateTags SERVICE is not valid for tasks of no service.").into());
        }
        if input.enable_ecs_managed_tags.unwrap_or_default() {
            tags.extend(managed(&cluster, None));
        }
        let network = self.network(&scope, input.network_configuration).await?;
        if let Some(missing) = self.engine.missing() {
            let failure = ecs::Failure { arn: Some(cluster.arn().to_string()), reason: Some(missing), detail: None };
            return Ok(ecs::RunTaskOutput { failures: Some(vec![failure]), tasks: Some(Vec::new()) });
        }
        let group = input.group.filter(|group| !group.is_empty());
        let group = Group::Other(group.unwrap_or_else(|| format!("family:{}", definition.id.family)));
        if group.text().starts_with("service:") {
            return Err(ServicesError::parameter("group can not begin with service:").into());
        }
        let mut shared = Vec::new();
        let new = |index: usize| {
            let provider = next_provider(&strategy, &shared);
            shared.push(provider);
            let placement = Placement {
                subnet: network.subnets[index % network.subnets.len()].clone(),
                security_groups: network.security_groups.clone(),
                public_address: network.public_address,
            };
            let random = |digits| self.context.host.ids.hex(digits);
            let task = new_task(&cluster, &definition, group.clone(), placement, call.at, &random);
            let client_token = input.client_token.clone();
            Task {
                overrides: overrides.clone(),
                provider,
                cpu,
                memory,
                tags: tags.clone(),
                started_by: input.started_by.clone(),
                client_token,
                ..task
            }
        };
        let tasks: Vec<Task> = (0..usize::try_from(count).unwrap_or_default()).map(new).collect();
        let tasks = self
            .context
            .store
            .write(|tx| {
                if let Some(token) = &input.client_token {
                    let all = tx.scan(&self.tables.tasks, &format!("{}/", cluster.key()));
                    let known =
                        all.into_iter().map(|(_, task)| task).filter(|task| task.client_token.as_ref() == Some(token));
                    let known: Vec<Task> = known.map(|task| (*task).clone()).collect();
                    match known.first() {
                        Some(first) if alike(first, &tasks[0]) && known.len() == tasks.len() => return Ok(known),
                        Some(_) => {
                            return Err(ServicesError::TokenUsed(known.iter().map(|task| task.place.arn()).collect()));
                        }
                        None => {}
                    }
                }
                if let Some(vcpus) = self.context.settings.fargate_vcpus {
                    let all = tx.scan(&self.tables.tasks, "");
                    let quota = Quota::of(Some(vcpus), all.iter().map(|(_, task)| task.as_ref()));
                    let (wanted, used) = (u32::try_from(tasks.len()).unwrap_or(u32::MAX), Vec::new());
                    if quota.is_some_and(|quota| quota.fits(&scope, cpu, &strategy, used, wanted) < wanted) {
                        return Err(ServicesError::client(events::QUOTA));
                    }
                }
                tasks.iter().try_for_each(|task| put_task(tx, &self.tables, task.clone()))?;
                Ok(tasks)
            })
            .await?;
        let include = view::Include { tags: true, ..view::Include::default() };
        let shown = tasks.iter().map(|task| view::task(&self.tables, task, include)).collect();
        Ok(ecs::RunTaskOutput { failures: Some(Vec::new()), tasks: Some(shown) })
    }
}

/// Whether two tasks were asked for in the same words.
fn alike(one: &Task, other: &Task) -> bool {
    let words =
        |task: &Task| (task.definition.clone(), task.group.clone(), task.overrides.clone(), task.started_by.clone());
    words(one) == words(other)
}
