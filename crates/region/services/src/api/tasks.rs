//! `ecs:ListTasks`, `ecs:DescribeTasks`, `ecs:StopTask`
//!
//! Stopped tasks are shown for an hour. StopTask says what is wanted; the task's own work does it.
//!
//! Source: Amazon ECS API Reference; Service Authorization Reference: ListTasks is authorised on the cluster's container
//! instances, on Fargate too.

use door::{Call, Handler, Requirement};
use shapes_ecs as ecs;
use wire::Error;

use super::{page, refs, requires, scope, view};
use crate::Services;
use crate::errors::ServicesError;
use crate::events;
use crate::model::{Group, Status, Stop, StopCode};
use crate::tables::put_task;

/// How many tasks one request may ask for.
const MOST: usize = 100;

impl Handler<ecs::ListTasksInput> for Services {
    fn requires(&self, input: &ecs::ListTasksInput, call: &Call) -> Vec<Requirement> {
        vec![requires::within("ecs:ListTasks", call, "container-instance", input.cluster.as_deref(), "*")]
    }

    async fn run(&self, input: ecs::ListTasksInput, call: &Call) -> Result<ecs::ListTasksOutput, Error> {
        let scope = scope(call);
        let cluster = refs::cluster(&scope, input.cluster.as_deref())?;
        self.active_cluster(&cluster)?;
        let narrow = input.family.is_some() || input.launch_type.is_some();
        if input.started_by.is_some() && (narrow || input.service_name.is_some()) {
            return Err(ServicesError::parameter("cannot specify startedBy with other arguments").into());
        }
        if input.service_name.is_some() && input.family.is_some() {
            return Err(ServicesError::parameter("cannot specify serviceName with other arguments").into());
        }
        let wants_stopped = match input.desired_status.as_deref() {
            None | Some("RUNNING") => Some(false),
            Some("STOPPED") => Some(true),
            // No task is ever wanted to be PENDING.
            Some(_) => None,
        };
        let tasks = match &input.service_name {
            Some(name) => {
                let place = refs::service(&scope, input.cluster.as_deref(), name)?;
                self.tables.services.get(&place.key()).ok_or(ServicesError::ServiceNotFound)?;
                self.tables.tasks_of(&place)
            }
            None => self.tables.tasks_in(&cluster),
        };
        let other_type = input.launch_type.as_deref().is_some_and(|given| given != "FARGATE");
        let mut arns: Vec<String> = tasks
            .iter()
            .filter(|task| !other_type && Some(!task.is_wanted()) == wants_stopped)
            .filter(|task| input.family.as_deref().is_none_or(|family| family == task.definition.family.as_str()))
            .filter(|task| input.started_by.is_none() || input.started_by == task.started_by)
            .map(|task| task.place.arn_text())
            .collect();
        arns.sort_unstable();
        let filters =
            [&input.desired_status, &input.service_name, &input.family, &input.started_by, &input.launch_type];
        let asked = page::Asked {
            question: &["ListTasks", &cluster.key(), &format!("{filters:?}")],
            token: input.next_token.as_deref(),
            max: input.max_results,
            usual: 100,
            ascending: true,
        };
        let (arns, next_token) = page::page(arns, &asked)?;
        Ok(ecs::ListTasksOutput { next_token, task_arns: Some(arns) })
    }
}

impl Handler<ecs::DescribeTasksInput> for Services {
    fn requires(&self, input: &ecs::DescribeTasksInput, call: &Call) -> Vec<Requirement> {
        let cluster = input.cluster.as_deref();
        input.tasks.iter().map(|task| requires::within("ecs:DescribeTasks", call, "task", cluster, task)).collect()
    }

    async fn run(&self, input: ecs::DescribeTasksInput, call: &Call) -> Result<ecs::DescribeTasksOutput, Error> {
        let (scope, cluster) = (scope(call), input.cluster.as_deref());
        self.active_cluster(&refs::cluster(&scope, cluster)?)?;
        if input.tasks.is_empty() {
            return Err(ServicesError::parameter("Tasks cannot be empty.").into());
        }
        if input.tasks.len() > MOST {
            return Err(ServicesError::parameter(format!("Tasks cannot have more than {MOST} elements.")).into());
        }
        let include = view::Include::of(input.include.as_deref());
        let (mut tasks, mut failures) = (Vec::new(), Vec::new());
        for given in &input.tasks {
            let place = refs::task(&scope, cluster, given)?;
            match self.tables.tasks.get(&place.key()) {
                Some(task) => tasks.push(view::task(&self.tables, &task, include)),
                None => failures.push(view::missing(&place.arn())),
            }
        }
        Ok(ecs::DescribeTasksOutput { failures: Some(failures), tasks: Some(tasks) })
    }
}

impl Handler<ecs::StopTaskInput> for Services {
    fn requires(&self, input: &ecs::StopTaskInput, call: &Call) -> Vec<Requirement> {
        vec![requires::within("ecs:StopTask", call, "task", input.cluster.as_deref(), &input.task)]
    }

    async fn run(&self, input: ecs::StopTaskInput, call: &Call) -> Result<ecs::StopTaskOutput, Error> {
        let place = refs::task(&scope(call), input.cluster.as_deref(), &input.task)?;
        self.active_cluster(&place.cluster)?;
        let reason = input.reason.filter(|reason| !reason.is_empty()).unwrap_or_else(|| events::BY_USER.to_owned());
        let task = self
            .context
            .store
            .write(|tx| {
                let found = tx.get(&self.tables.tasks, &place.key());
                let found = found.ok_or_else(|| ServicesError::parameter("The referenced task was not found."))?;
                let mut task = (*found).clone();
                if task.status != Status::Stopped && task.is_wanted() {
                    task.end(Stop { code: StopCode::UserInitiated, reason, at: call.at });
                    task.version += 1;
                    put_task(tx, &self.tables, task.clone())?;
                    if let Group::Service { name, .. } = &task.group {
                        let running = task.status == Status::Running;
                        let text = events::stopped(name, running, &task.place.id);
                        let service = crate::model::ServiceKey { cluster: place.cluster.clone(), name: name.clone() };
                        let host = &self.context.host;
                        crate::tables::tell(tx, &self.tables, &service, vec![text], call.at, host)?;
                    }
                }
                Ok::<_, ServicesError>(task)
            })
            .await?;
        Ok(ecs::StopTaskOutput { task: Some(view::task(&self.tables, &task, view::Include::default())) })
    }
}
