//! What ECS keeps: clusters, task definitions, services with their revisions and deployments, tasks.
//!
//! These are the stored types. The API's shapes are made of them in `api/view.rs`; what happens to them is decided in
//! `plan.rs` and done in `run.rs`.

mod cluster;
mod container;
mod definition;
mod deployment;
mod names;
mod scope;
mod service;
mod status;
mod target;
mod task;

pub(crate) use cluster::{Cluster, ClusterStatus, Provider, Share, Strategy};
pub(crate) use container::{
    AwsLogs, Capabilities, Condition, ContainerDefinition, Dependency, HealthCheck, Linux, MountPoint, Port, Protocol,
    RestartPolicy, Secret, Tmpfs, Ulimit, VolumeFrom,
};
pub(crate) use definition::{Definition, Tags, UnusedRevision};
pub(crate) use deployment::{Backoff, Deployment, Outcome, Rollback, Rollout, ServiceDeployment};
pub(crate) use names::{ClusterName, ContainerName, Family, InvalidName, RevisionId, ServiceName, TaskId};
pub(crate) use scope::{ClusterKey, DefinitionId, Scope, ServiceKey, TaskKey};
pub(crate) use service::{
    Breaker, Image, Network, PropagateTags, Revision, Service, ServiceStatus, SpokenEvent, StopType, TargetBinding,
    Wanted,
};
pub(crate) use status::{IllegalTransition, Status, Turn};
pub(crate) use target::{Registration, Target, TargetState};
pub(crate) use task::{
    ContainerHealth, ContainerState, Group, Interface, Overrides, Placement, RoleGrant, Size, Stop, StopCode, Task,
    TaskContainer, Times,
};
