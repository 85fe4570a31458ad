//! The texts of ECS: what a service's events, a deployment's reasons and a stopped task's reasons say. In one place, and
//! in AWS's words, since people search for them.
//!
//! Source: Amazon ECS Developer Guide, "Amazon ECS service event messages", "Stopped tasks error codes".

use model::Arn;

use crate::model::{RevisionId, ServiceName, TaskId};

/// What every `stoppedReason` of a failed check starts with.
pub(crate) const FAILED_CHECKS: &str = "Task failed ";

/// Why the circuit breaker ended a deployment.
pub(crate) const BREAKER: &str = "ECS deployment circuit breaker: tasks failed to start.";

/// Why StopServiceDeployment ended a deployment.
pub(crate) const STOPPED: &str = "Service deployment stopped by user.";

/// An essential container's end.
pub(crate) const ESSENTIAL: &str = "Essential container in task exited";

/// The reason of a container that the kernel killed for its memory.
pub(crate) const OUT_OF_MEMORY: &str = "OutOfMemoryError: Container killed due to memory usage";

/// StopTask without a reason.
pub(crate) const BY_USER: &str = "Task stopped by user";

pub(crate) fn started<'a>(service: &ServiceName, tasks: impl Iterator<Item = &'a TaskId>) -> String {
    let tasks: Vec<String> = tasks.map(|task| format!("(task {task})")).collect();
    format!("(service {service}) has started {} tasks: {}.", tasks.len(), tasks.join(" "))
}

pub(crate) fn stopped(service: &ServiceName, running: bool, task: &TaskId) -> String {
    let state = if running { "running" } else { "pending" };
    format!("(service {service}) has stopped 1 {state} tasks: (task {task}).")
}

pub(crate) fn registered(service: &ServiceName, group: &Arn) -> String {
    format!("(service {service}) registered 1 targets in (target-group {group})")
}

pub(crate) fn not_registered(service: &ServiceName, group: &Arn, error: &str) -> String {
    format!("(service {service}) failed to register targets in (target-group {group}) with (error {error}).")
}

pub(crate) fn deregistered(service: &ServiceName, group: &Arn) -> String {
    format!("(service {service}) deregistered 1 targets in (target-group {group})")
}

pub(crate) fn draining(service: &ServiceName) -> String {
    format!("(service {service}) has begun draining connections on 1 tasks.")
}

pub(crate) fn steady(service: &ServiceName) -> String {
    format!("(service {service}) has reached a steady state.")
}

pub(crate) fn completed(service: &ServiceName, revision: &RevisionId) -> String {
    format!("(service {service}) (deployment {}) deployment completed.", revision.deployment())
}

pub(crate) fn failed(service: &ServiceName, revision: &RevisionId) -> String {
    format!("(service {service}) (deployment {}) deployment failed: tasks failed to start.", revision.deployment())
}

pub(crate) fn ended(service: &ServiceName, revision: &RevisionId) -> String {
    format!("(service {service}) (deployment {}) deployment stopped by user.", revision.deployment())
}

pub(crate) fn protected(service: &ServiceName, tasks: u32) -> String {
    format!("(service {service}) was unable to scale in due to (reason {tasks} tasks under protection).")
}

pub(crate) fn rolling_back(service: &ServiceName, revision: &RevisionId) -> String {
    format!("(service {service}) rolling back to deployment {}.", revision.deployment())
}

/// Why a task is not placed where the account's quota is taken.
pub(crate) const QUOTA: &str = "You've reached the limit on the number of vCPUs you can run concurrently";

/// Where AWS leads people who read that in a service's events.
pub(crate) const QUOTA_TOLD: &str = "You've reached the limit on the number of vCPUs you can run concurrently. For more \
     information, see the Troubleshooting section of the Amazon ECS Developer Guide.";

pub(crate) fn unplaced(service: &ServiceName, reason: &str) -> String {
    format!("(service {service}) was unable to place a task. Reason: {reason}")
}

pub(crate) fn launch_failed(service: &ServiceName, error: &str) -> String {
    format!("(service {service}) failed to launch a task with (error {error}).")
}

pub(crate) fn throttled(service: &ServiceName) -> String {
    format!(
        "(service {service}) is unable to consistently start tasks successfully. For more information, see the \
         Troubleshooting section of the Amazon ECS Developer Guide."
    )
}

pub(crate) fn no_room(service: &ServiceName) -> String {
    format!(
        "(service {service}) was unable to stop or start tasks during a deployment because of the service deployment \
         configuration. Update the minimumHealthyPercent or maximumPercent value and try again."
    )
}

pub(crate) fn unhealthy_target(service: &ServiceName, port: u16, group: &Arn, reason: Option<&str>) -> String {
    let reason = reason.unwrap_or("Health checks failed");
    format!("(service {service}) (port {port}) is unhealthy in (target-group {group}) due to (reason {reason}).")
}

pub(crate) fn unhealthy_container(service: &ServiceName, task: &TaskId) -> String {
    format!("(service {service}) (task {task}) failed container health checks.")
}

pub(crate) fn scaling(deployment: &str) -> String {
    format!("Scaling activity initiated by (deployment {deployment})")
}

pub(crate) fn failed_targets(group: &Arn) -> String {
    format!("{FAILED_CHECKS}ELB health checks in (target-group {group})")
}

pub(crate) fn failed_containers() -> String {
    format!("{FAILED_CHECKS}container health checks")
}

pub(crate) fn completed_reason(revision: &RevisionId) -> String {
    format!("ECS deployment {} completed.", revision.deployment())
}

pub(crate) fn rolling_back_reason(revision: &RevisionId) -> String {
    format!("ECS deployment circuit breaker: rolling back to deploymentId {}.", revision.deployment())
}

pub(crate) fn going_back_reason(revision: &RevisionId) -> String {
    format!("ECS deployment stopped by user: rolling back to deploymentId {}.", revision.deployment())
}

/// A role that the task names cannot be taken.
pub(crate) fn role_refused(role: &Arn) -> String {
    format!(
        "ECS was unable to assume the role '{role}' that was provided for this task. Please verify that the role being \
         passed has the proper trust relationship and permissions and that your IAM user has permissions to pass this \
         role."
    )
}
