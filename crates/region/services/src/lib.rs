//! ECS: task definitions, clusters, services, tasks, rolling deployments.

mod events;
mod model;
mod plan;
#[cfg(test)]
mod testing;
