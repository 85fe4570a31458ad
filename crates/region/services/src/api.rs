//! The operations of ECS, one file an operation or a small family of them.
//!
//! Each reads its input into the room's own types, looks at the records, and answers in AWS's shapes (`view.rs`). What
//! has to happen afterwards is left to the scheduler, which finds it in what was stored.

mod capacity;
mod cluster_settings;
mod clusters;
mod create_cluster;
mod create_service;
mod definitions;
mod delete_definitions;
mod delete_service;
mod deployments;
mod list_definitions;
mod network;
mod page;
mod protection;
mod refs;
mod register_task_definition;
mod requires;
mod rollout;
mod run_task;
mod services;
mod stop_deployment;
mod tags;
mod targets;
mod tasks;
mod update_service;
pub(crate) mod view;
mod wanted;

use std::sync::Arc;

use door::Call;
use shapes_ecs as ecs;

use crate::Services;
use crate::model::Scope;

/// Registers every operation.
pub(crate) fn serve(room: &Arc<Services>) {
    let door = room.context.door.clone();
    door.serve::<ecs::CreateClusterInput, _>(room);
    door.serve::<ecs::DescribeClustersInput, _>(room);
    door.serve::<ecs::ListClustersInput, _>(room);
    door.serve::<ecs::DeleteClusterInput, _>(room);
    door.serve::<ecs::RegisterTaskDefinitionInput, _>(room);
    door.serve::<ecs::DescribeTaskDefinitionInput, _>(room);
    door.serve::<ecs::DeregisterTaskDefinitionInput, _>(room);
    door.serve::<ecs::ListTaskDefinitionsInput, _>(room);
    door.serve::<ecs::ListTaskDefinitionFamiliesInput, _>(room);
    door.serve::<ecs::CreateServiceInput, _>(room);
    door.serve::<ecs::UpdateServiceInput, _>(room);
    door.serve::<ecs::DeleteServiceInput, _>(room);
    door.serve::<ecs::DescribeServicesInput, _>(room);
    door.serve::<ecs::ListServicesInput, _>(room);
    door.serve::<ecs::ListServiceDeploymentsInput, _>(room);
    door.serve::<ecs::DescribeServiceDeploymentsInput, _>(room);
    door.serve::<ecs::DescribeServiceRevisionsInput, _>(room);
    door.serve::<ecs::RunTaskInput, _>(room);
    door.serve::<ecs::StopTaskInput, _>(room);
    door.serve::<ecs::DescribeTasksInput, _>(room);
    door.serve::<ecs::ListTasksInput, _>(room);
    door.serve::<ecs::TagResourceInput, _>(room);
    door.serve::<ecs::UpdateClusterInput, _>(room);
    door.serve::<ecs::UpdateClusterSettingsInput, _>(room);
    door.serve::<ecs::PutClusterCapacityProvidersInput, _>(room);
    door.serve::<ecs::DescribeCapacityProvidersInput, _>(room);
    door.serve::<ecs::DeleteTaskDefinitionsInput, _>(room);
    door.serve::<ecs::StopServiceDeploymentInput, _>(room);
    door.serve::<ecs::UpdateTaskProtectionInput, _>(room);
    door.serve::<ecs::GetTaskProtectionInput, _>(room);
    door.serve::<ecs::UntagResourceInput, _>(room);
    door.serve::<ecs::ListTagsForResourceInput, _>(room);
}

/// The account and region that a call is about.
pub(crate) fn scope(call: &Call) -> Scope {
    Scope { account: call.account.clone(), region: call.region.clone() }
}
