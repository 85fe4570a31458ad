//! CodePipeline: pipelines, executions, actions.
//!
//! A pipeline is a declaration with a version; an execution carries the declaration that it began with, so that an
//! update changes later executions only. What happens next is decided by [`plan`], which sees all live executions of a
//! pipeline and knows no clock and no I/O. The controller ([`run`]) makes the planned changes and keeps one driver for
//! each action that is in progress; a driver (`drive/`) works through the AWS APIs under the pipeline's role, writes down
//! how far it has come, and goes on from there after a restart.
//!
//! Deliberately absent, and refused by name: the execution mode PARALLEL, triggers with filters, conditions of failures,
//! rules other than VariableCheck, actions in other regions, keys of artifact stores, custom and third-party actions,
//! webhooks, providers other than CodeStarSourceConnection, S3, ECR, CodeBuild, ECS and Manual.
//!
//! Source: AWS CodePipeline User Guide, "How pipeline executions work", and the API Reference.

mod api;
mod artifacts;
mod conditions;
mod drive;
mod errors;
mod events;
mod model;
mod plan;
mod poll;
mod roles;
mod room;
mod run;
mod structure;
mod tables;
mod trigger;
mod variables;

pub use room::Pipelines;
