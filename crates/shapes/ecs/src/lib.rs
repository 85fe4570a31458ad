// Written by `cargo xtask generate` from botocore's model and operations.toml beside this folder. Not to be edited.
#![allow(clippy::all, missing_docs, unused_imports, reason = "generated")]
#![cfg_attr(rustfmt, rustfmt_skip)]

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use wire::schema::{self, Http, Member, Place, Protocol, Range, Shape, Structure, TimeForm};

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Attachment {
    #[serde(rename = "details", default, skip_serializing_if = "Option::is_none")]
    pub details: Option<Vec<KeyValuePair>>,
    #[serde(rename = "id", default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    #[serde(rename = "status", default, skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Attribute {
    #[serde(rename = "name", default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(rename = "value", default, skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct AwsVpcConfiguration {
    #[serde(rename = "assignPublicIp", default, skip_serializing_if = "Option::is_none")]
    pub assign_public_ip: Option<String>,
    #[serde(rename = "securityGroups", default, skip_serializing_if = "Option::is_none")]
    pub security_groups: Option<Vec<String>>,
    #[serde(rename = "subnets")]
    pub subnets: Vec<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct CapacityProvider {
    #[serde(rename = "capacityProviderArn", default, skip_serializing_if = "Option::is_none")]
    pub capacity_provider_arn: Option<String>,
    #[serde(rename = "name", default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(rename = "status", default, skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    #[serde(rename = "tags", default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct CapacityProviderStrategyItem {
    #[serde(rename = "base", default, skip_serializing_if = "Option::is_none")]
    pub base: Option<i64>,
    #[serde(rename = "capacityProvider")]
    pub capacity_provider: String,
    #[serde(rename = "weight", default, skip_serializing_if = "Option::is_none")]
    pub weight: Option<i64>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Cluster {
    #[serde(rename = "activeServicesCount", default, skip_serializing_if = "Option::is_none")]
    pub active_services_count: Option<i64>,
    #[serde(rename = "capacityProviders", default, skip_serializing_if = "Option::is_none")]
    pub capacity_providers: Option<Vec<String>>,
    #[serde(rename = "clusterArn", default, skip_serializing_if = "Option::is_none")]
    pub cluster_arn: Option<String>,
    #[serde(rename = "clusterName", default, skip_serializing_if = "Option::is_none")]
    pub cluster_name: Option<String>,
    #[serde(rename = "defaultCapacityProviderStrategy", default, skip_serializing_if = "Option::is_none")]
    pub default_capacity_provider_strategy: Option<Vec<CapacityProviderStrategyItem>>,
    #[serde(rename = "pendingTasksCount", default, skip_serializing_if = "Option::is_none")]
    pub pending_tasks_count: Option<i64>,
    #[serde(rename = "registeredContainerInstancesCount", default, skip_serializing_if = "Option::is_none")]
    pub registered_container_instances_count: Option<i64>,
    #[serde(rename = "runningTasksCount", default, skip_serializing_if = "Option::is_none")]
    pub running_tasks_count: Option<i64>,
    #[serde(rename = "settings", default, skip_serializing_if = "Option::is_none")]
    pub settings: Option<Vec<ClusterSetting>>,
    #[serde(rename = "statistics", default, skip_serializing_if = "Option::is_none")]
    pub statistics: Option<Vec<KeyValuePair>>,
    #[serde(rename = "status", default, skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    #[serde(rename = "tags", default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ClusterSetting {
    #[serde(rename = "name", default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(rename = "value", default, skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Container {
    #[serde(rename = "containerArn", default, skip_serializing_if = "Option::is_none")]
    pub container_arn: Option<String>,
    #[serde(rename = "cpu", default, skip_serializing_if = "Option::is_none")]
    pub cpu: Option<String>,
    #[serde(rename = "exitCode", default, skip_serializing_if = "Option::is_none")]
    pub exit_code: Option<i64>,
    #[serde(rename = "healthStatus", default, skip_serializing_if = "Option::is_none")]
    pub health_status: Option<String>,
    #[serde(rename = "image", default, skip_serializing_if = "Option::is_none")]
    pub image: Option<String>,
    #[serde(rename = "imageDigest", default, skip_serializing_if = "Option::is_none")]
    pub image_digest: Option<String>,
    #[serde(rename = "lastStatus", default, skip_serializing_if = "Option::is_none")]
    pub last_status: Option<String>,
    #[serde(rename = "memory", default, skip_serializing_if = "Option::is_none")]
    pub memory: Option<String>,
    #[serde(rename = "memoryReservation", default, skip_serializing_if = "Option::is_none")]
    pub memory_reservation: Option<String>,
    #[serde(rename = "name", default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(rename = "networkBindings", default, skip_serializing_if = "Option::is_none")]
    pub network_bindings: Option<Vec<NetworkBinding>>,
    #[serde(rename = "networkInterfaces", default, skip_serializing_if = "Option::is_none")]
    pub network_interfaces: Option<Vec<NetworkInterface>>,
    #[serde(rename = "reason", default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    #[serde(rename = "runtimeId", default, skip_serializing_if = "Option::is_none")]
    pub runtime_id: Option<String>,
    #[serde(rename = "taskArn", default, skip_serializing_if = "Option::is_none")]
    pub task_arn: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ContainerDefinition {
    #[serde(rename = "command", default, skip_serializing_if = "Option::is_none")]
    pub command: Option<Vec<String>>,
    #[serde(rename = "cpu", default, skip_serializing_if = "Option::is_none")]
    pub cpu: Option<i64>,
    #[serde(rename = "dependsOn", default, skip_serializing_if = "Option::is_none")]
    pub depends_on: Option<Vec<ContainerDependency>>,
    #[serde(rename = "dockerLabels", default, skip_serializing_if = "Option::is_none")]
    pub docker_labels: Option<BTreeMap<String, String>>,
    #[serde(rename = "entryPoint", default, skip_serializing_if = "Option::is_none")]
    pub entry_point: Option<Vec<String>>,
    #[serde(rename = "environment", default, skip_serializing_if = "Option::is_none")]
    pub environment: Option<Vec<KeyValuePair>>,
    #[serde(rename = "environmentFiles", default, skip_serializing_if = "Option::is_none")]
    pub environment_files: Option<Vec<EnvironmentFile>>,
    #[serde(rename = "essential", default, skip_serializing_if = "Option::is_none")]
    pub essential: Option<bool>,
    #[serde(rename = "healthCheck", default, skip_serializing_if = "Option::is_none")]
    pub health_check: Option<HealthCheck>,
    #[serde(rename = "image", default, skip_serializing_if = "Option::is_none")]
    pub image: Option<String>,
    #[serde(rename = "interactive", default, skip_serializing_if = "Option::is_none")]
    pub interactive: Option<bool>,
    #[serde(rename = "linuxParameters", default, skip_serializing_if = "Option::is_none")]
    pub linux_parameters: Option<LinuxParameters>,
    #[serde(rename = "logConfiguration", default, skip_serializing_if = "Option::is_none")]
    pub log_configuration: Option<LogConfiguration>,
    #[serde(rename = "memory", default, skip_serializing_if = "Option::is_none")]
    pub memory: Option<i64>,
    #[serde(rename = "memoryReservation", default, skip_serializing_if = "Option::is_none")]
    pub memory_reservation: Option<i64>,
    #[serde(rename = "mountPoints", default, skip_serializing_if = "Option::is_none")]
    pub mount_points: Option<Vec<MountPoint>>,
    #[serde(rename = "name", default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(rename = "portMappings", default, skip_serializing_if = "Option::is_none")]
    pub port_mappings: Option<Vec<PortMapping>>,
    #[serde(rename = "privileged", default, skip_serializing_if = "Option::is_none")]
    pub privileged: Option<bool>,
    #[serde(rename = "pseudoTerminal", default, skip_serializing_if = "Option::is_none")]
    pub pseudo_terminal: Option<bool>,
    #[serde(rename = "readonlyRootFilesystem", default, skip_serializing_if = "Option::is_none")]
    pub readonly_root_filesystem: Option<bool>,
    #[serde(rename = "repositoryCredentials", default, skip_serializing_if = "Option::is_none")]
    pub repository_credentials: Option<RepositoryCredentials>,
    #[serde(rename = "restartPolicy", default, skip_serializing_if = "Option::is_none")]
    pub restart_policy: Option<ContainerRestartPolicy>,
    #[serde(rename = "secrets", default, skip_serializing_if = "Option::is_none")]
    pub secrets: Option<Vec<Secret>>,
    #[serde(rename = "startTimeout", default, skip_serializing_if = "Option::is_none")]
    pub start_timeout: Option<i64>,
    #[serde(rename = "stopTimeout", default, skip_serializing_if = "Option::is_none")]
    pub stop_timeout: Option<i64>,
    #[serde(rename = "systemControls", default, skip_serializing_if = "Option::is_none")]
    pub system_controls: Option<Vec<SystemControl>>,
    #[serde(rename = "ulimits", default, skip_serializing_if = "Option::is_none")]
    pub ulimits: Option<Vec<Ulimit>>,
    #[serde(rename = "user", default, skip_serializing_if = "Option::is_none")]
    pub user: Option<String>,
    #[serde(rename = "versionConsistency", default, skip_serializing_if = "Option::is_none")]
    pub version_consistency: Option<String>,
    #[serde(rename = "volumesFrom", default, skip_serializing_if = "Option::is_none")]
    pub volumes_from: Option<Vec<VolumeFrom>>,
    #[serde(rename = "workingDirectory", default, skip_serializing_if = "Option::is_none")]
    pub working_directory: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ContainerDependency {
    #[serde(rename = "condition")]
    pub condition: String,
    #[serde(rename = "containerName")]
    pub container_name: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ContainerImage {
    #[serde(rename = "containerName", default, skip_serializing_if = "Option::is_none")]
    pub container_name: Option<String>,
    #[serde(rename = "image", default, skip_serializing_if = "Option::is_none")]
    pub image: Option<String>,
    #[serde(rename = "imageDigest", default, skip_serializing_if = "Option::is_none")]
    pub image_digest: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ContainerOverride {
    #[serde(rename = "command", default, skip_serializing_if = "Option::is_none")]
    pub command: Option<Vec<String>>,
    #[serde(rename = "cpu", default, skip_serializing_if = "Option::is_none")]
    pub cpu: Option<i64>,
    #[serde(rename = "environment", default, skip_serializing_if = "Option::is_none")]
    pub environment: Option<Vec<KeyValuePair>>,
    #[serde(rename = "environmentFiles", default, skip_serializing_if = "Option::is_none")]
    pub environment_files: Option<Vec<EnvironmentFile>>,
    #[serde(rename = "memory", default, skip_serializing_if = "Option::is_none")]
    pub memory: Option<i64>,
    #[serde(rename = "memoryReservation", default, skip_serializing_if = "Option::is_none")]
    pub memory_reservation: Option<i64>,
    #[serde(rename = "name", default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ContainerRestartPolicy {
    #[serde(rename = "enabled")]
    pub enabled: bool,
    #[serde(rename = "ignoredExitCodes", default, skip_serializing_if = "Option::is_none")]
    pub ignored_exit_codes: Option<Vec<i64>>,
    #[serde(rename = "restartAttemptPeriod", default, skip_serializing_if = "Option::is_none")]
    pub restart_attempt_period: Option<i64>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct CreateClusterInput {
    #[serde(rename = "capacityProviders", default, skip_serializing_if = "Option::is_none")]
    pub capacity_providers: Option<Vec<String>>,
    #[serde(rename = "clusterName", default, skip_serializing_if = "Option::is_none")]
    pub cluster_name: Option<String>,
    #[serde(rename = "defaultCapacityProviderStrategy", default, skip_serializing_if = "Option::is_none")]
    pub default_capacity_provider_strategy: Option<Vec<CapacityProviderStrategyItem>>,
    #[serde(rename = "settings", default, skip_serializing_if = "Option::is_none")]
    pub settings: Option<Vec<ClusterSetting>>,
    #[serde(rename = "tags", default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct CreateClusterOutput {
    #[serde(rename = "cluster", default, skip_serializing_if = "Option::is_none")]
    pub cluster: Option<Cluster>,
}

impl wire::Output for CreateClusterOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct CreateServiceInput {
    #[serde(rename = "availabilityZoneRebalancing", default, skip_serializing_if = "Option::is_none")]
    pub availability_zone_rebalancing: Option<String>,
    #[serde(rename = "capacityProviderStrategy", default, skip_serializing_if = "Option::is_none")]
    pub capacity_provider_strategy: Option<Vec<CapacityProviderStrategyItem>>,
    #[serde(rename = "clientToken", default, skip_serializing_if = "Option::is_none")]
    pub client_token: Option<String>,
    #[serde(rename = "cluster", default, skip_serializing_if = "Option::is_none")]
    pub cluster: Option<String>,
    #[serde(rename = "deploymentConfiguration", default, skip_serializing_if = "Option::is_none")]
    pub deployment_configuration: Option<DeploymentConfiguration>,
    #[serde(rename = "deploymentController", default, skip_serializing_if = "Option::is_none")]
    pub deployment_controller: Option<DeploymentController>,
    #[serde(rename = "desiredCount", default, skip_serializing_if = "Option::is_none")]
    pub desired_count: Option<i64>,
    #[serde(rename = "enableECSManagedTags", default, skip_serializing_if = "Option::is_none")]
    pub enable_ecs_managed_tags: Option<bool>,
    #[serde(rename = "healthCheckGracePeriodSeconds", default, skip_serializing_if = "Option::is_none")]
    pub health_check_grace_period_seconds: Option<i64>,
    #[serde(rename = "launchType", default, skip_serializing_if = "Option::is_none")]
    pub launch_type: Option<String>,
    #[serde(rename = "loadBalancers", default, skip_serializing_if = "Option::is_none")]
    pub load_balancers: Option<Vec<LoadBalancer>>,
    #[serde(rename = "networkConfiguration", default, skip_serializing_if = "Option::is_none")]
    pub network_configuration: Option<NetworkConfiguration>,
    #[serde(rename = "platformVersion", default, skip_serializing_if = "Option::is_none")]
    pub platform_version: Option<String>,
    #[serde(rename = "propagateTags", default, skip_serializing_if = "Option::is_none")]
    pub propagate_tags: Option<String>,
    #[serde(rename = "schedulingStrategy", default, skip_serializing_if = "Option::is_none")]
    pub scheduling_strategy: Option<String>,
    #[serde(rename = "serviceName")]
    pub service_name: String,
    #[serde(rename = "tags", default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
    #[serde(rename = "taskDefinition", default, skip_serializing_if = "Option::is_none")]
    pub task_definition: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct CreateServiceOutput {
    #[serde(rename = "service", default, skip_serializing_if = "Option::is_none")]
    pub service: Option<Service>,
}

impl wire::Output for CreateServiceOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct CreatedAt {
    #[serde(rename = "after", default, skip_serializing_if = "Option::is_none")]
    pub after: Option<wire::Timestamp>,
    #[serde(rename = "before", default, skip_serializing_if = "Option::is_none")]
    pub before: Option<wire::Timestamp>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DeleteClusterInput {
    #[serde(rename = "cluster")]
    pub cluster: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DeleteClusterOutput {
    #[serde(rename = "cluster", default, skip_serializing_if = "Option::is_none")]
    pub cluster: Option<Cluster>,
}

impl wire::Output for DeleteClusterOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DeleteServiceInput {
    #[serde(rename = "cluster", default, skip_serializing_if = "Option::is_none")]
    pub cluster: Option<String>,
    #[serde(rename = "force", default, skip_serializing_if = "Option::is_none")]
    pub force: Option<bool>,
    #[serde(rename = "service")]
    pub service: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DeleteServiceOutput {
    #[serde(rename = "service", default, skip_serializing_if = "Option::is_none")]
    pub service: Option<Service>,
}

impl wire::Output for DeleteServiceOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DeleteTaskDefinitionsInput {
    #[serde(rename = "taskDefinitions")]
    pub task_definitions: Vec<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DeleteTaskDefinitionsOutput {
    #[serde(rename = "failures", default, skip_serializing_if = "Option::is_none")]
    pub failures: Option<Vec<Failure>>,
    #[serde(rename = "taskDefinitions", default, skip_serializing_if = "Option::is_none")]
    pub task_definitions: Option<Vec<TaskDefinition>>,
}

impl wire::Output for DeleteTaskDefinitionsOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Deployment {
    #[serde(rename = "capacityProviderStrategy", default, skip_serializing_if = "Option::is_none")]
    pub capacity_provider_strategy: Option<Vec<CapacityProviderStrategyItem>>,
    #[serde(rename = "createdAt", default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<wire::Timestamp>,
    #[serde(rename = "desiredCount", default, skip_serializing_if = "Option::is_none")]
    pub desired_count: Option<i64>,
    #[serde(rename = "failedTasks", default, skip_serializing_if = "Option::is_none")]
    pub failed_tasks: Option<i64>,
    #[serde(rename = "id", default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    #[serde(rename = "launchType", default, skip_serializing_if = "Option::is_none")]
    pub launch_type: Option<String>,
    #[serde(rename = "networkConfiguration", default, skip_serializing_if = "Option::is_none")]
    pub network_configuration: Option<NetworkConfiguration>,
    #[serde(rename = "pendingCount", default, skip_serializing_if = "Option::is_none")]
    pub pending_count: Option<i64>,
    #[serde(rename = "platformFamily", default, skip_serializing_if = "Option::is_none")]
    pub platform_family: Option<String>,
    #[serde(rename = "platformVersion", default, skip_serializing_if = "Option::is_none")]
    pub platform_version: Option<String>,
    #[serde(rename = "rolloutState", default, skip_serializing_if = "Option::is_none")]
    pub rollout_state: Option<String>,
    #[serde(rename = "rolloutStateReason", default, skip_serializing_if = "Option::is_none")]
    pub rollout_state_reason: Option<String>,
    #[serde(rename = "runningCount", default, skip_serializing_if = "Option::is_none")]
    pub running_count: Option<i64>,
    #[serde(rename = "status", default, skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    #[serde(rename = "taskDefinition", default, skip_serializing_if = "Option::is_none")]
    pub task_definition: Option<String>,
    #[serde(rename = "updatedAt", default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<wire::Timestamp>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DeploymentCircuitBreaker {
    #[serde(rename = "enable")]
    pub enable: bool,
    #[serde(rename = "rollback")]
    pub rollback: bool,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DeploymentConfiguration {
    #[serde(rename = "deploymentCircuitBreaker", default, skip_serializing_if = "Option::is_none")]
    pub deployment_circuit_breaker: Option<DeploymentCircuitBreaker>,
    #[serde(rename = "maximumPercent", default, skip_serializing_if = "Option::is_none")]
    pub maximum_percent: Option<i64>,
    #[serde(rename = "minimumHealthyPercent", default, skip_serializing_if = "Option::is_none")]
    pub minimum_healthy_percent: Option<i64>,
    #[serde(rename = "strategy", default, skip_serializing_if = "Option::is_none")]
    pub strategy: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DeploymentController {
    #[serde(rename = "type")]
    pub type_: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DeregisterTaskDefinitionInput {
    #[serde(rename = "taskDefinition")]
    pub task_definition: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DeregisterTaskDefinitionOutput {
    #[serde(rename = "taskDefinition", default, skip_serializing_if = "Option::is_none")]
    pub task_definition: Option<TaskDefinition>,
}

impl wire::Output for DeregisterTaskDefinitionOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DescribeCapacityProvidersInput {
    #[serde(rename = "capacityProviders", default, skip_serializing_if = "Option::is_none")]
    pub capacity_providers: Option<Vec<String>>,
    #[serde(rename = "cluster", default, skip_serializing_if = "Option::is_none")]
    pub cluster: Option<String>,
    #[serde(rename = "include", default, skip_serializing_if = "Option::is_none")]
    pub include: Option<Vec<String>>,
    #[serde(rename = "maxResults", default, skip_serializing_if = "Option::is_none")]
    pub max_results: Option<i64>,
    #[serde(rename = "nextToken", default, skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DescribeCapacityProvidersOutput {
    #[serde(rename = "capacityProviders", default, skip_serializing_if = "Option::is_none")]
    pub capacity_providers: Option<Vec<CapacityProvider>>,
    #[serde(rename = "failures", default, skip_serializing_if = "Option::is_none")]
    pub failures: Option<Vec<Failure>>,
    #[serde(rename = "nextToken", default, skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
}

impl wire::Output for DescribeCapacityProvidersOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DescribeClustersInput {
    #[serde(rename = "clusters", default, skip_serializing_if = "Option::is_none")]
    pub clusters: Option<Vec<String>>,
    #[serde(rename = "include", default, skip_serializing_if = "Option::is_none")]
    pub include: Option<Vec<String>>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DescribeClustersOutput {
    #[serde(rename = "clusters", default, skip_serializing_if = "Option::is_none")]
    pub clusters: Option<Vec<Cluster>>,
    #[serde(rename = "failures", default, skip_serializing_if = "Option::is_none")]
    pub failures: Option<Vec<Failure>>,
}

impl wire::Output for DescribeClustersOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DescribeServiceDeploymentsInput {
    #[serde(rename = "serviceDeploymentArns")]
    pub service_deployment_arns: Vec<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DescribeServiceDeploymentsOutput {
    #[serde(rename = "failures", default, skip_serializing_if = "Option::is_none")]
    pub failures: Option<Vec<Failure>>,
    #[serde(rename = "serviceDeployments", default, skip_serializing_if = "Option::is_none")]
    pub service_deployments: Option<Vec<ServiceDeployment>>,
}

impl wire::Output for DescribeServiceDeploymentsOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DescribeServiceRevisionsInput {
    #[serde(rename = "serviceRevisionArns")]
    pub service_revision_arns: Vec<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DescribeServiceRevisionsOutput {
    #[serde(rename = "failures", default, skip_serializing_if = "Option::is_none")]
    pub failures: Option<Vec<Failure>>,
    #[serde(rename = "serviceRevisions", default, skip_serializing_if = "Option::is_none")]
    pub service_revisions: Option<Vec<ServiceRevision>>,
}

impl wire::Output for DescribeServiceRevisionsOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DescribeServicesInput {
    #[serde(rename = "cluster", default, skip_serializing_if = "Option::is_none")]
    pub cluster: Option<String>,
    #[serde(rename = "include", default, skip_serializing_if = "Option::is_none")]
    pub include: Option<Vec<String>>,
    #[serde(rename = "services")]
    pub services: Vec<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DescribeServicesOutput {
    #[serde(rename = "failures", default, skip_serializing_if = "Option::is_none")]
    pub failures: Option<Vec<Failure>>,
    #[serde(rename = "services", default, skip_serializing_if = "Option::is_none")]
    pub services: Option<Vec<Service>>,
}

impl wire::Output for DescribeServicesOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DescribeTaskDefinitionInput {
    #[serde(rename = "include", default, skip_serializing_if = "Option::is_none")]
    pub include: Option<Vec<String>>,
    #[serde(rename = "taskDefinition")]
    pub task_definition: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DescribeTaskDefinitionOutput {
    #[serde(rename = "tags", default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
    #[serde(rename = "taskDefinition", default, skip_serializing_if = "Option::is_none")]
    pub task_definition: Option<TaskDefinition>,
}

impl wire::Output for DescribeTaskDefinitionOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DescribeTasksInput {
    #[serde(rename = "cluster", default, skip_serializing_if = "Option::is_none")]
    pub cluster: Option<String>,
    #[serde(rename = "include", default, skip_serializing_if = "Option::is_none")]
    pub include: Option<Vec<String>>,
    #[serde(rename = "tasks")]
    pub tasks: Vec<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DescribeTasksOutput {
    #[serde(rename = "failures", default, skip_serializing_if = "Option::is_none")]
    pub failures: Option<Vec<Failure>>,
    #[serde(rename = "tasks", default, skip_serializing_if = "Option::is_none")]
    pub tasks: Option<Vec<Task>>,
}

impl wire::Output for DescribeTasksOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct EnvironmentFile {
    #[serde(rename = "type")]
    pub type_: String,
    #[serde(rename = "value")]
    pub value: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct EphemeralStorage {
    #[serde(rename = "sizeInGiB")]
    pub size_in_gi_b: i64,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Failure {
    #[serde(rename = "arn", default, skip_serializing_if = "Option::is_none")]
    pub arn: Option<String>,
    #[serde(rename = "detail", default, skip_serializing_if = "Option::is_none")]
    pub detail: Option<String>,
    #[serde(rename = "reason", default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct GetTaskProtectionInput {
    #[serde(rename = "cluster")]
    pub cluster: String,
    #[serde(rename = "tasks", default, skip_serializing_if = "Option::is_none")]
    pub tasks: Option<Vec<String>>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct GetTaskProtectionOutput {
    #[serde(rename = "failures", default, skip_serializing_if = "Option::is_none")]
    pub failures: Option<Vec<Failure>>,
    #[serde(rename = "protectedTasks", default, skip_serializing_if = "Option::is_none")]
    pub protected_tasks: Option<Vec<ProtectedTask>>,
}

impl wire::Output for GetTaskProtectionOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct HealthCheck {
    #[serde(rename = "command")]
    pub command: Vec<String>,
    #[serde(rename = "interval", default, skip_serializing_if = "Option::is_none")]
    pub interval: Option<i64>,
    #[serde(rename = "retries", default, skip_serializing_if = "Option::is_none")]
    pub retries: Option<i64>,
    #[serde(rename = "startPeriod", default, skip_serializing_if = "Option::is_none")]
    pub start_period: Option<i64>,
    #[serde(rename = "timeout", default, skip_serializing_if = "Option::is_none")]
    pub timeout: Option<i64>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct HostVolumeProperties {
    #[serde(rename = "sourcePath", default, skip_serializing_if = "Option::is_none")]
    pub source_path: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct KernelCapabilities {
    #[serde(rename = "add", default, skip_serializing_if = "Option::is_none")]
    pub add: Option<Vec<String>>,
    #[serde(rename = "drop", default, skip_serializing_if = "Option::is_none")]
    pub drop: Option<Vec<String>>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct KeyValuePair {
    #[serde(rename = "name", default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(rename = "value", default, skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct LinuxParameters {
    #[serde(rename = "capabilities", default, skip_serializing_if = "Option::is_none")]
    pub capabilities: Option<KernelCapabilities>,
    #[serde(rename = "initProcessEnabled", default, skip_serializing_if = "Option::is_none")]
    pub init_process_enabled: Option<bool>,
    #[serde(rename = "tmpfs", default, skip_serializing_if = "Option::is_none")]
    pub tmpfs: Option<Vec<Tmpfs>>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ListClustersInput {
    #[serde(rename = "maxResults", default, skip_serializing_if = "Option::is_none")]
    pub max_results: Option<i64>,
    #[serde(rename = "nextToken", default, skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ListClustersOutput {
    #[serde(rename = "clusterArns", default, skip_serializing_if = "Option::is_none")]
    pub cluster_arns: Option<Vec<String>>,
    #[serde(rename = "nextToken", default, skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
}

impl wire::Output for ListClustersOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ListServiceDeploymentsInput {
    #[serde(rename = "cluster", default, skip_serializing_if = "Option::is_none")]
    pub cluster: Option<String>,
    #[serde(rename = "createdAt", default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<CreatedAt>,
    #[serde(rename = "maxResults", default, skip_serializing_if = "Option::is_none")]
    pub max_results: Option<i64>,
    #[serde(rename = "nextToken", default, skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
    #[serde(rename = "service")]
    pub service: String,
    #[serde(rename = "status", default, skip_serializing_if = "Option::is_none")]
    pub status: Option<Vec<String>>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ListServiceDeploymentsOutput {
    #[serde(rename = "nextToken", default, skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
    #[serde(rename = "serviceDeployments", default, skip_serializing_if = "Option::is_none")]
    pub service_deployments: Option<Vec<ServiceDeploymentBrief>>,
}

impl wire::Output for ListServiceDeploymentsOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ListServicesInput {
    #[serde(rename = "cluster", default, skip_serializing_if = "Option::is_none")]
    pub cluster: Option<String>,
    #[serde(rename = "launchType", default, skip_serializing_if = "Option::is_none")]
    pub launch_type: Option<String>,
    #[serde(rename = "maxResults", default, skip_serializing_if = "Option::is_none")]
    pub max_results: Option<i64>,
    #[serde(rename = "nextToken", default, skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
    #[serde(rename = "schedulingStrategy", default, skip_serializing_if = "Option::is_none")]
    pub scheduling_strategy: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ListServicesOutput {
    #[serde(rename = "nextToken", default, skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
    #[serde(rename = "serviceArns", default, skip_serializing_if = "Option::is_none")]
    pub service_arns: Option<Vec<String>>,
}

impl wire::Output for ListServicesOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ListTagsForResourceInput {
    #[serde(rename = "resourceArn")]
    pub resource_arn: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ListTagsForResourceOutput {
    #[serde(rename = "tags", default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
}

impl wire::Output for ListTagsForResourceOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ListTaskDefinitionFamiliesInput {
    #[serde(rename = "familyPrefix", default, skip_serializing_if = "Option::is_none")]
    pub family_prefix: Option<String>,
    #[serde(rename = "maxResults", default, skip_serializing_if = "Option::is_none")]
    pub max_results: Option<i64>,
    #[serde(rename = "nextToken", default, skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
    #[serde(rename = "status", default, skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ListTaskDefinitionFamiliesOutput {
    #[serde(rename = "families", default, skip_serializing_if = "Option::is_none")]
    pub families: Option<Vec<String>>,
    #[serde(rename = "nextToken", default, skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
}

impl wire::Output for ListTaskDefinitionFamiliesOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ListTaskDefinitionsInput {
    #[serde(rename = "familyPrefix", default, skip_serializing_if = "Option::is_none")]
    pub family_prefix: Option<String>,
    #[serde(rename = "maxResults", default, skip_serializing_if = "Option::is_none")]
    pub max_results: Option<i64>,
    #[serde(rename = "nextToken", default, skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
    #[serde(rename = "sort", default, skip_serializing_if = "Option::is_none")]
    pub sort: Option<String>,
    #[serde(rename = "status", default, skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ListTaskDefinitionsOutput {
    #[serde(rename = "nextToken", default, skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
    #[serde(rename = "taskDefinitionArns", default, skip_serializing_if = "Option::is_none")]
    pub task_definition_arns: Option<Vec<String>>,
}

impl wire::Output for ListTaskDefinitionsOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ListTasksInput {
    #[serde(rename = "cluster", default, skip_serializing_if = "Option::is_none")]
    pub cluster: Option<String>,
    #[serde(rename = "desiredStatus", default, skip_serializing_if = "Option::is_none")]
    pub desired_status: Option<String>,
    #[serde(rename = "family", default, skip_serializing_if = "Option::is_none")]
    pub family: Option<String>,
    #[serde(rename = "launchType", default, skip_serializing_if = "Option::is_none")]
    pub launch_type: Option<String>,
    #[serde(rename = "maxResults", default, skip_serializing_if = "Option::is_none")]
    pub max_results: Option<i64>,
    #[serde(rename = "nextToken", default, skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
    #[serde(rename = "serviceName", default, skip_serializing_if = "Option::is_none")]
    pub service_name: Option<String>,
    #[serde(rename = "startedBy", default, skip_serializing_if = "Option::is_none")]
    pub started_by: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ListTasksOutput {
    #[serde(rename = "nextToken", default, skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
    #[serde(rename = "taskArns", default, skip_serializing_if = "Option::is_none")]
    pub task_arns: Option<Vec<String>>,
}

impl wire::Output for ListTasksOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct LoadBalancer {
    #[serde(rename = "containerName", default, skip_serializing_if = "Option::is_none")]
    pub container_name: Option<String>,
    #[serde(rename = "containerPort", default, skip_serializing_if = "Option::is_none")]
    pub container_port: Option<i64>,
    #[serde(rename = "targetGroupArn", default, skip_serializing_if = "Option::is_none")]
    pub target_group_arn: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct LogConfiguration {
    #[serde(rename = "logDriver")]
    pub log_driver: String,
    #[serde(rename = "options", default, skip_serializing_if = "Option::is_none")]
    pub options: Option<BTreeMap<String, String>>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct MountPoint {
    #[serde(rename = "containerPath", default, skip_serializing_if = "Option::is_none")]
    pub container_path: Option<String>,
    #[serde(rename = "readOnly", default, skip_serializing_if = "Option::is_none")]
    pub read_only: Option<bool>,
    #[serde(rename = "sourceVolume", default, skip_serializing_if = "Option::is_none")]
    pub source_volume: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct NetworkBinding {
    #[serde(rename = "bindIP", default, skip_serializing_if = "Option::is_none")]
    pub bind_ip: Option<String>,
    #[serde(rename = "containerPort", default, skip_serializing_if = "Option::is_none")]
    pub container_port: Option<i64>,
    #[serde(rename = "containerPortRange", default, skip_serializing_if = "Option::is_none")]
    pub container_port_range: Option<String>,
    #[serde(rename = "hostPort", default, skip_serializing_if = "Option::is_none")]
    pub host_port: Option<i64>,
    #[serde(rename = "hostPortRange", default, skip_serializing_if = "Option::is_none")]
    pub host_port_range: Option<String>,
    #[serde(rename = "protocol", default, skip_serializing_if = "Option::is_none")]
    pub protocol: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct NetworkConfiguration {
    #[serde(rename = "awsvpcConfiguration", default, skip_serializing_if = "Option::is_none")]
    pub awsvpc_configuration: Option<AwsVpcConfiguration>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct NetworkInterface {
    #[serde(rename = "attachmentId", default, skip_serializing_if = "Option::is_none")]
    pub attachment_id: Option<String>,
    #[serde(rename = "privateIpv4Address", default, skip_serializing_if = "Option::is_none")]
    pub private_ipv4_address: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct PlacementConstraint {
    #[serde(rename = "expression", default, skip_serializing_if = "Option::is_none")]
    pub expression: Option<String>,
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct PlacementStrategy {
    #[serde(rename = "field", default, skip_serializing_if = "Option::is_none")]
    pub field: Option<String>,
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct PortMapping {
    #[serde(rename = "appProtocol", default, skip_serializing_if = "Option::is_none")]
    pub app_protocol: Option<String>,
    #[serde(rename = "containerPort", default, skip_serializing_if = "Option::is_none")]
    pub container_port: Option<i64>,
    #[serde(rename = "hostPort", default, skip_serializing_if = "Option::is_none")]
    pub host_port: Option<i64>,
    #[serde(rename = "name", default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(rename = "protocol", default, skip_serializing_if = "Option::is_none")]
    pub protocol: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ProtectedTask {
    #[serde(rename = "expirationDate", default, skip_serializing_if = "Option::is_none")]
    pub expiration_date: Option<wire::Timestamp>,
    #[serde(rename = "protectionEnabled", default, skip_serializing_if = "Option::is_none")]
    pub protection_enabled: Option<bool>,
    #[serde(rename = "taskArn", default, skip_serializing_if = "Option::is_none")]
    pub task_arn: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct PutClusterCapacityProvidersInput {
    #[serde(rename = "capacityProviders")]
    pub capacity_providers: Vec<String>,
    #[serde(rename = "cluster")]
    pub cluster: String,
    #[serde(rename = "defaultCapacityProviderStrategy")]
    pub default_capacity_provider_strategy: Vec<CapacityProviderStrategyItem>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct PutClusterCapacityProvidersOutput {
    #[serde(rename = "cluster", default, skip_serializing_if = "Option::is_none")]
    pub cluster: Option<Cluster>,
}

impl wire::Output for PutClusterCapacityProvidersOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct RegisterTaskDefinitionInput {
    #[serde(rename = "containerDefinitions")]
    pub container_definitions: Vec<ContainerDefinition>,
    #[serde(rename = "cpu", default, skip_serializing_if = "Option::is_none")]
    pub cpu: Option<String>,
    #[serde(rename = "ephemeralStorage", default, skip_serializing_if = "Option::is_none")]
    pub ephemeral_storage: Option<EphemeralStorage>,
    #[serde(rename = "executionRoleArn", default, skip_serializing_if = "Option::is_none")]
    pub execution_role_arn: Option<String>,
    #[serde(rename = "family")]
    pub family: String,
    #[serde(rename = "memory", default, skip_serializing_if = "Option::is_none")]
    pub memory: Option<String>,
    #[serde(rename = "networkMode", default, skip_serializing_if = "Option::is_none")]
    pub network_mode: Option<String>,
    #[serde(rename = "pidMode", default, skip_serializing_if = "Option::is_none")]
    pub pid_mode: Option<String>,
    #[serde(rename = "requiresCompatibilities", default, skip_serializing_if = "Option::is_none")]
    pub requires_compatibilities: Option<Vec<String>>,
    #[serde(rename = "runtimePlatform", default, skip_serializing_if = "Option::is_none")]
    pub runtime_platform: Option<RuntimePlatform>,
    #[serde(rename = "tags", default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
    #[serde(rename = "taskRoleArn", default, skip_serializing_if = "Option::is_none")]
    pub task_role_arn: Option<String>,
    #[serde(rename = "volumes", default, skip_serializing_if = "Option::is_none")]
    pub volumes: Option<Vec<Volume>>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct RegisterTaskDefinitionOutput {
    #[serde(rename = "tags", default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
    #[serde(rename = "taskDefinition", default, skip_serializing_if = "Option::is_none")]
    pub task_definition: Option<TaskDefinition>,
}

impl wire::Output for RegisterTaskDefinitionOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct RepositoryCredentials {
    #[serde(rename = "credentialsParameter")]
    pub credentials_parameter: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Rollback {
    #[serde(rename = "reason", default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    #[serde(rename = "serviceRevisionArn", default, skip_serializing_if = "Option::is_none")]
    pub service_revision_arn: Option<String>,
    #[serde(rename = "startedAt", default, skip_serializing_if = "Option::is_none")]
    pub started_at: Option<wire::Timestamp>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct RunTaskInput {
    #[serde(rename = "capacityProviderStrategy", default, skip_serializing_if = "Option::is_none")]
    pub capacity_provider_strategy: Option<Vec<CapacityProviderStrategyItem>>,
    #[serde(rename = "clientToken", default, skip_serializing_if = "Option::is_none")]
    pub client_token: Option<String>,
    #[serde(rename = "cluster", default, skip_serializing_if = "Option::is_none")]
    pub cluster: Option<String>,
    #[serde(rename = "count", default, skip_serializing_if = "Option::is_none")]
    pub count: Option<i64>,
    #[serde(rename = "enableECSManagedTags", default, skip_serializing_if = "Option::is_none")]
    pub enable_ecs_managed_tags: Option<bool>,
    #[serde(rename = "group", default, skip_serializing_if = "Option::is_none")]
    pub group: Option<String>,
    #[serde(rename = "launchType", default, skip_serializing_if = "Option::is_none")]
    pub launch_type: Option<String>,
    #[serde(rename = "networkConfiguration", default, skip_serializing_if = "Option::is_none")]
    pub network_configuration: Option<NetworkConfiguration>,
    #[serde(rename = "overrides", default, skip_serializing_if = "Option::is_none")]
    pub overrides: Option<TaskOverride>,
    #[serde(rename = "platformVersion", default, skip_serializing_if = "Option::is_none")]
    pub platform_version: Option<String>,
    #[serde(rename = "propagateTags", default, skip_serializing_if = "Option::is_none")]
    pub propagate_tags: Option<String>,
    #[serde(rename = "startedBy", default, skip_serializing_if = "Option::is_none")]
    pub started_by: Option<String>,
    #[serde(rename = "tags", default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
    #[serde(rename = "taskDefinition")]
    pub task_definition: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct RunTaskOutput {
    #[serde(rename = "failures", default, skip_serializing_if = "Option::is_none")]
    pub failures: Option<Vec<Failure>>,
    #[serde(rename = "tasks", default, skip_serializing_if = "Option::is_none")]
    pub tasks: Option<Vec<Task>>,
}

impl wire::Output for RunTaskOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct RuntimePlatform {
    #[serde(rename = "cpuArchitecture", default, skip_serializing_if = "Option::is_none")]
    pub cpu_architecture: Option<String>,
    #[serde(rename = "operatingSystemFamily", default, skip_serializing_if = "Option::is_none")]
    pub operating_system_family: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Secret {
    #[serde(rename = "name")]
    pub name: String,
    #[serde(rename = "valueFrom")]
    pub value_from: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Service {
    #[serde(rename = "availabilityZoneRebalancing", default, skip_serializing_if = "Option::is_none")]
    pub availability_zone_rebalancing: Option<String>,
    #[serde(rename = "capacityProviderStrategy", default, skip_serializing_if = "Option::is_none")]
    pub capacity_provider_strategy: Option<Vec<CapacityProviderStrategyItem>>,
    #[serde(rename = "clusterArn", default, skip_serializing_if = "Option::is_none")]
    pub cluster_arn: Option<String>,
    #[serde(rename = "createdAt", default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<wire::Timestamp>,
    #[serde(rename = "createdBy", default, skip_serializing_if = "Option::is_none")]
    pub created_by: Option<String>,
    #[serde(rename = "currentServiceDeployment", default, skip_serializing_if = "Option::is_none")]
    pub current_service_deployment: Option<String>,
    #[serde(rename = "currentServiceRevisions", default, skip_serializing_if = "Option::is_none")]
    pub current_service_revisions: Option<Vec<ServiceCurrentRevisionSummary>>,
    #[serde(rename = "deploymentConfiguration", default, skip_serializing_if = "Option::is_none")]
    pub deployment_configuration: Option<DeploymentConfiguration>,
    #[serde(rename = "deploymentController", default, skip_serializing_if = "Option::is_none")]
    pub deployment_controller: Option<DeploymentController>,
    #[serde(rename = "deployments", default, skip_serializing_if = "Option::is_none")]
    pub deployments: Option<Vec<Deployment>>,
    #[serde(rename = "desiredCount", default, skip_serializing_if = "Option::is_none")]
    pub desired_count: Option<i64>,
    #[serde(rename = "enableECSManagedTags", default, skip_serializing_if = "Option::is_none")]
    pub enable_ecs_managed_tags: Option<bool>,
    #[serde(rename = "enableExecuteCommand", default, skip_serializing_if = "Option::is_none")]
    pub enable_execute_command: Option<bool>,
    #[serde(rename = "events", default, skip_serializing_if = "Option::is_none")]
    pub events: Option<Vec<ServiceEvent>>,
    #[serde(rename = "healthCheckGracePeriodSeconds", default, skip_serializing_if = "Option::is_none")]
    pub health_check_grace_period_seconds: Option<i64>,
    #[serde(rename = "launchType", default, skip_serializing_if = "Option::is_none")]
    pub launch_type: Option<String>,
    #[serde(rename = "loadBalancers", default, skip_serializing_if = "Option::is_none")]
    pub load_balancers: Option<Vec<LoadBalancer>>,
    #[serde(rename = "networkConfiguration", default, skip_serializing_if = "Option::is_none")]
    pub network_configuration: Option<NetworkConfiguration>,
    #[serde(rename = "pendingCount", default, skip_serializing_if = "Option::is_none")]
    pub pending_count: Option<i64>,
    #[serde(rename = "placementConstraints", default, skip_serializing_if = "Option::is_none")]
    pub placement_constraints: Option<Vec<PlacementConstraint>>,
    #[serde(rename = "placementStrategy", default, skip_serializing_if = "Option::is_none")]
    pub placement_strategy: Option<Vec<PlacementStrategy>>,
    #[serde(rename = "platformFamily", default, skip_serializing_if = "Option::is_none")]
    pub platform_family: Option<String>,
    #[serde(rename = "platformVersion", default, skip_serializing_if = "Option::is_none")]
    pub platform_version: Option<String>,
    #[serde(rename = "propagateTags", default, skip_serializing_if = "Option::is_none")]
    pub propagate_tags: Option<String>,
    #[serde(rename = "roleArn", default, skip_serializing_if = "Option::is_none")]
    pub role_arn: Option<String>,
    #[serde(rename = "runningCount", default, skip_serializing_if = "Option::is_none")]
    pub running_count: Option<i64>,
    #[serde(rename = "schedulingStrategy", default, skip_serializing_if = "Option::is_none")]
    pub scheduling_strategy: Option<String>,
    #[serde(rename = "serviceArn", default, skip_serializing_if = "Option::is_none")]
    pub service_arn: Option<String>,
    #[serde(rename = "serviceName", default, skip_serializing_if = "Option::is_none")]
    pub service_name: Option<String>,
    #[serde(rename = "serviceRegistries", default, skip_serializing_if = "Option::is_none")]
    pub service_registries: Option<Vec<ServiceRegistry>>,
    #[serde(rename = "status", default, skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    #[serde(rename = "tags", default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
    #[serde(rename = "taskDefinition", default, skip_serializing_if = "Option::is_none")]
    pub task_definition: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ServiceCurrentRevisionSummary {
    #[serde(rename = "arn", default, skip_serializing_if = "Option::is_none")]
    pub arn: Option<String>,
    #[serde(rename = "pendingTaskCount", default, skip_serializing_if = "Option::is_none")]
    pub pending_task_count: Option<i64>,
    #[serde(rename = "requestedTaskCount", default, skip_serializing_if = "Option::is_none")]
    pub requested_task_count: Option<i64>,
    #[serde(rename = "runningTaskCount", default, skip_serializing_if = "Option::is_none")]
    pub running_task_count: Option<i64>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ServiceDeployment {
    #[serde(rename = "clusterArn", default, skip_serializing_if = "Option::is_none")]
    pub cluster_arn: Option<String>,
    #[serde(rename = "createdAt", default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<wire::Timestamp>,
    #[serde(rename = "deploymentCircuitBreaker", default, skip_serializing_if = "Option::is_none")]
    pub deployment_circuit_breaker: Option<ServiceDeploymentCircuitBreaker>,
    #[serde(rename = "deploymentConfiguration", default, skip_serializing_if = "Option::is_none")]
    pub deployment_configuration: Option<DeploymentConfiguration>,
    #[serde(rename = "finishedAt", default, skip_serializing_if = "Option::is_none")]
    pub finished_at: Option<wire::Timestamp>,
    #[serde(rename = "rollback", default, skip_serializing_if = "Option::is_none")]
    pub rollback: Option<Rollback>,
    #[serde(rename = "serviceArn", default, skip_serializing_if = "Option::is_none")]
    pub service_arn: Option<String>,
    #[serde(rename = "serviceDeploymentArn", default, skip_serializing_if = "Option::is_none")]
    pub service_deployment_arn: Option<String>,
    #[serde(rename = "sourceServiceRevisions", default, skip_serializing_if = "Option::is_none")]
    pub source_service_revisions: Option<Vec<ServiceRevisionSummary>>,
    #[serde(rename = "startedAt", default, skip_serializing_if = "Option::is_none")]
    pub started_at: Option<wire::Timestamp>,
    #[serde(rename = "status", default, skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    #[serde(rename = "statusReason", default, skip_serializing_if = "Option::is_none")]
    pub status_reason: Option<String>,
    #[serde(rename = "stoppedAt", default, skip_serializing_if = "Option::is_none")]
    pub stopped_at: Option<wire::Timestamp>,
    #[serde(rename = "targetServiceRevision", default, skip_serializing_if = "Option::is_none")]
    pub target_service_revision: Option<ServiceRevisionSummary>,
    #[serde(rename = "updatedAt", default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<wire::Timestamp>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ServiceDeploymentBrief {
    #[serde(rename = "clusterArn", default, skip_serializing_if = "Option::is_none")]
    pub cluster_arn: Option<String>,
    #[serde(rename = "createdAt", default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<wire::Timestamp>,
    #[serde(rename = "finishedAt", default, skip_serializing_if = "Option::is_none")]
    pub finished_at: Option<wire::Timestamp>,
    #[serde(rename = "serviceArn", default, skip_serializing_if = "Option::is_none")]
    pub service_arn: Option<String>,
    #[serde(rename = "serviceDeploymentArn", default, skip_serializing_if = "Option::is_none")]
    pub service_deployment_arn: Option<String>,
    #[serde(rename = "startedAt", default, skip_serializing_if = "Option::is_none")]
    pub started_at: Option<wire::Timestamp>,
    #[serde(rename = "status", default, skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    #[serde(rename = "statusReason", default, skip_serializing_if = "Option::is_none")]
    pub status_reason: Option<String>,
    #[serde(rename = "targetServiceRevisionArn", default, skip_serializing_if = "Option::is_none")]
    pub target_service_revision_arn: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ServiceDeploymentCircuitBreaker {
    #[serde(rename = "failureCount", default, skip_serializing_if = "Option::is_none")]
    pub failure_count: Option<i64>,
    #[serde(rename = "status", default, skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    #[serde(rename = "threshold", default, skip_serializing_if = "Option::is_none")]
    pub threshold: Option<i64>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ServiceEvent {
    #[serde(rename = "createdAt", default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<wire::Timestamp>,
    #[serde(rename = "id", default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    #[serde(rename = "message", default, skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ServiceRegistry {
    #[serde(rename = "containerName", default, skip_serializing_if = "Option::is_none")]
    pub container_name: Option<String>,
    #[serde(rename = "containerPort", default, skip_serializing_if = "Option::is_none")]
    pub container_port: Option<i64>,
    #[serde(rename = "port", default, skip_serializing_if = "Option::is_none")]
    pub port: Option<i64>,
    #[serde(rename = "registryArn", default, skip_serializing_if = "Option::is_none")]
    pub registry_arn: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ServiceRevision {
    #[serde(rename = "capacityProviderStrategy", default, skip_serializing_if = "Option::is_none")]
    pub capacity_provider_strategy: Option<Vec<CapacityProviderStrategyItem>>,
    #[serde(rename = "clusterArn", default, skip_serializing_if = "Option::is_none")]
    pub cluster_arn: Option<String>,
    #[serde(rename = "containerImages", default, skip_serializing_if = "Option::is_none")]
    pub container_images: Option<Vec<ContainerImage>>,
    #[serde(rename = "createdAt", default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<wire::Timestamp>,
    #[serde(rename = "launchType", default, skip_serializing_if = "Option::is_none")]
    pub launch_type: Option<String>,
    #[serde(rename = "loadBalancers", default, skip_serializing_if = "Option::is_none")]
    pub load_balancers: Option<Vec<LoadBalancer>>,
    #[serde(rename = "networkConfiguration", default, skip_serializing_if = "Option::is_none")]
    pub network_configuration: Option<NetworkConfiguration>,
    #[serde(rename = "platformFamily", default, skip_serializing_if = "Option::is_none")]
    pub platform_family: Option<String>,
    #[serde(rename = "platformVersion", default, skip_serializing_if = "Option::is_none")]
    pub platform_version: Option<String>,
    #[serde(rename = "serviceArn", default, skip_serializing_if = "Option::is_none")]
    pub service_arn: Option<String>,
    #[serde(rename = "serviceRevisionArn", default, skip_serializing_if = "Option::is_none")]
    pub service_revision_arn: Option<String>,
    #[serde(rename = "taskDefinition", default, skip_serializing_if = "Option::is_none")]
    pub task_definition: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ServiceRevisionSummary {
    #[serde(rename = "arn", default, skip_serializing_if = "Option::is_none")]
    pub arn: Option<String>,
    #[serde(rename = "pendingTaskCount", default, skip_serializing_if = "Option::is_none")]
    pub pending_task_count: Option<i64>,
    #[serde(rename = "requestedTaskCount", default, skip_serializing_if = "Option::is_none")]
    pub requested_task_count: Option<i64>,
    #[serde(rename = "runningTaskCount", default, skip_serializing_if = "Option::is_none")]
    pub running_task_count: Option<i64>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct StopServiceDeploymentInput {
    #[serde(rename = "serviceDeploymentArn")]
    pub service_deployment_arn: String,
    #[serde(rename = "stopType", default, skip_serializing_if = "Option::is_none")]
    pub stop_type: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct StopServiceDeploymentOutput {
    #[serde(rename = "serviceDeploymentArn", default, skip_serializing_if = "Option::is_none")]
    pub service_deployment_arn: Option<String>,
}

impl wire::Output for StopServiceDeploymentOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct StopTaskInput {
    #[serde(rename = "cluster", default, skip_serializing_if = "Option::is_none")]
    pub cluster: Option<String>,
    #[serde(rename = "reason", default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    #[serde(rename = "task")]
    pub task: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct StopTaskOutput {
    #[serde(rename = "task", default, skip_serializing_if = "Option::is_none")]
    pub task: Option<Task>,
}

impl wire::Output for StopTaskOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct SystemControl {
    #[serde(rename = "namespace", default, skip_serializing_if = "Option::is_none")]
    pub namespace: Option<String>,
    #[serde(rename = "value", default, skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Tag {
    #[serde(rename = "key", default, skip_serializing_if = "Option::is_none")]
    pub key: Option<String>,
    #[serde(rename = "value", default, skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct TagResourceInput {
    #[serde(rename = "resourceArn")]
    pub resource_arn: String,
    #[serde(rename = "tags")]
    pub tags: Vec<Tag>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct TagResourceOutput {
}

impl wire::Output for TagResourceOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Task {
    #[serde(rename = "attachments", default, skip_serializing_if = "Option::is_none")]
    pub attachments: Option<Vec<Attachment>>,
    #[serde(rename = "attributes", default, skip_serializing_if = "Option::is_none")]
    pub attributes: Option<Vec<Attribute>>,
    #[serde(rename = "availabilityZone", default, skip_serializing_if = "Option::is_none")]
    pub availability_zone: Option<String>,
    #[serde(rename = "capacityProviderName", default, skip_serializing_if = "Option::is_none")]
    pub capacity_provider_name: Option<String>,
    #[serde(rename = "clusterArn", default, skip_serializing_if = "Option::is_none")]
    pub cluster_arn: Option<String>,
    #[serde(rename = "connectivity", default, skip_serializing_if = "Option::is_none")]
    pub connectivity: Option<String>,
    #[serde(rename = "connectivityAt", default, skip_serializing_if = "Option::is_none")]
    pub connectivity_at: Option<wire::Timestamp>,
    #[serde(rename = "containers", default, skip_serializing_if = "Option::is_none")]
    pub containers: Option<Vec<Container>>,
    #[serde(rename = "cpu", default, skip_serializing_if = "Option::is_none")]
    pub cpu: Option<String>,
    #[serde(rename = "createdAt", default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<wire::Timestamp>,
    #[serde(rename = "desiredStatus", default, skip_serializing_if = "Option::is_none")]
    pub desired_status: Option<String>,
    #[serde(rename = "enableExecuteCommand", default, skip_serializing_if = "Option::is_none")]
    pub enable_execute_command: Option<bool>,
    #[serde(rename = "ephemeralStorage", default, skip_serializing_if = "Option::is_none")]
    pub ephemeral_storage: Option<EphemeralStorage>,
    #[serde(rename = "executionStoppedAt", default, skip_serializing_if = "Option::is_none")]
    pub execution_stopped_at: Option<wire::Timestamp>,
    #[serde(rename = "fargateEphemeralStorage", default, skip_serializing_if = "Option::is_none")]
    pub fargate_ephemeral_storage: Option<TaskEphemeralStorage>,
    #[serde(rename = "group", default, skip_serializing_if = "Option::is_none")]
    pub group: Option<String>,
    #[serde(rename = "healthStatus", default, skip_serializing_if = "Option::is_none")]
    pub health_status: Option<String>,
    #[serde(rename = "lastStatus", default, skip_serializing_if = "Option::is_none")]
    pub last_status: Option<String>,
    #[serde(rename = "launchType", default, skip_serializing_if = "Option::is_none")]
    pub launch_type: Option<String>,
    #[serde(rename = "memory", default, skip_serializing_if = "Option::is_none")]
    pub memory: Option<String>,
    #[serde(rename = "overrides", default, skip_serializing_if = "Option::is_none")]
    pub overrides: Option<TaskOverride>,
    #[serde(rename = "platformFamily", default, skip_serializing_if = "Option::is_none")]
    pub platform_family: Option<String>,
    #[serde(rename = "platformVersion", default, skip_serializing_if = "Option::is_none")]
    pub platform_version: Option<String>,
    #[serde(rename = "pullStartedAt", default, skip_serializing_if = "Option::is_none")]
    pub pull_started_at: Option<wire::Timestamp>,
    #[serde(rename = "pullStoppedAt", default, skip_serializing_if = "Option::is_none")]
    pub pull_stopped_at: Option<wire::Timestamp>,
    #[serde(rename = "startedAt", default, skip_serializing_if = "Option::is_none")]
    pub started_at: Option<wire::Timestamp>,
    #[serde(rename = "startedBy", default, skip_serializing_if = "Option::is_none")]
    pub started_by: Option<String>,
    #[serde(rename = "stopCode", default, skip_serializing_if = "Option::is_none")]
    pub stop_code: Option<String>,
    #[serde(rename = "stoppedAt", default, skip_serializing_if = "Option::is_none")]
    pub stopped_at: Option<wire::Timestamp>,
    #[serde(rename = "stoppedReason", default, skip_serializing_if = "Option::is_none")]
    pub stopped_reason: Option<String>,
    #[serde(rename = "stoppingAt", default, skip_serializing_if = "Option::is_none")]
    pub stopping_at: Option<wire::Timestamp>,
    #[serde(rename = "tags", default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
    #[serde(rename = "taskArn", default, skip_serializing_if = "Option::is_none")]
    pub task_arn: Option<String>,
    #[serde(rename = "taskDefinitionArn", default, skip_serializing_if = "Option::is_none")]
    pub task_definition_arn: Option<String>,
    #[serde(rename = "version", default, skip_serializing_if = "Option::is_none")]
    pub version: Option<i64>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct TaskDefinition {
    #[serde(rename = "compatibilities", default, skip_serializing_if = "Option::is_none")]
    pub compatibilities: Option<Vec<String>>,
    #[serde(rename = "containerDefinitions", default, skip_serializing_if = "Option::is_none")]
    pub container_definitions: Option<Vec<ContainerDefinition>>,
    #[serde(rename = "cpu", default, skip_serializing_if = "Option::is_none")]
    pub cpu: Option<String>,
    #[serde(rename = "deleteRequestedAt", default, skip_serializing_if = "Option::is_none")]
    pub delete_requested_at: Option<wire::Timestamp>,
    #[serde(rename = "deregisteredAt", default, skip_serializing_if = "Option::is_none")]
    pub deregistered_at: Option<wire::Timestamp>,
    #[serde(rename = "ephemeralStorage", default, skip_serializing_if = "Option::is_none")]
    pub ephemeral_storage: Option<EphemeralStorage>,
    #[serde(rename = "executionRoleArn", default, skip_serializing_if = "Option::is_none")]
    pub execution_role_arn: Option<String>,
    #[serde(rename = "family", default, skip_serializing_if = "Option::is_none")]
    pub family: Option<String>,
    #[serde(rename = "memory", default, skip_serializing_if = "Option::is_none")]
    pub memory: Option<String>,
    #[serde(rename = "networkMode", default, skip_serializing_if = "Option::is_none")]
    pub network_mode: Option<String>,
    #[serde(rename = "pidMode", default, skip_serializing_if = "Option::is_none")]
    pub pid_mode: Option<String>,
    #[serde(rename = "placementConstraints", default, skip_serializing_if = "Option::is_none")]
    pub placement_constraints: Option<Vec<TaskDefinitionPlacementConstraint>>,
    #[serde(rename = "registeredAt", default, skip_serializing_if = "Option::is_none")]
    pub registered_at: Option<wire::Timestamp>,
    #[serde(rename = "registeredBy", default, skip_serializing_if = "Option::is_none")]
    pub registered_by: Option<String>,
    #[serde(rename = "requiresCompatibilities", default, skip_serializing_if = "Option::is_none")]
    pub requires_compatibilities: Option<Vec<String>>,
    #[serde(rename = "revision", default, skip_serializing_if = "Option::is_none")]
    pub revision: Option<i64>,
    #[serde(rename = "runtimePlatform", default, skip_serializing_if = "Option::is_none")]
    pub runtime_platform: Option<RuntimePlatform>,
    #[serde(rename = "status", default, skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    #[serde(rename = "taskDefinitionArn", default, skip_serializing_if = "Option::is_none")]
    pub task_definition_arn: Option<String>,
    #[serde(rename = "taskRoleArn", default, skip_serializing_if = "Option::is_none")]
    pub task_role_arn: Option<String>,
    #[serde(rename = "volumes", default, skip_serializing_if = "Option::is_none")]
    pub volumes: Option<Vec<Volume>>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct TaskDefinitionPlacementConstraint {
    #[serde(rename = "expression", default, skip_serializing_if = "Option::is_none")]
    pub expression: Option<String>,
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct TaskEphemeralStorage {
    #[serde(rename = "sizeInGiB", default, skip_serializing_if = "Option::is_none")]
    pub size_in_gi_b: Option<i64>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct TaskOverride {
    #[serde(rename = "containerOverrides", default, skip_serializing_if = "Option::is_none")]
    pub container_overrides: Option<Vec<ContainerOverride>>,
    #[serde(rename = "cpu", default, skip_serializing_if = "Option::is_none")]
    pub cpu: Option<String>,
    #[serde(rename = "ephemeralStorage", default, skip_serializing_if = "Option::is_none")]
    pub ephemeral_storage: Option<EphemeralStorage>,
    #[serde(rename = "executionRoleArn", default, skip_serializing_if = "Option::is_none")]
    pub execution_role_arn: Option<String>,
    #[serde(rename = "memory", default, skip_serializing_if = "Option::is_none")]
    pub memory: Option<String>,
    #[serde(rename = "taskRoleArn", default, skip_serializing_if = "Option::is_none")]
    pub task_role_arn: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Tmpfs {
    #[serde(rename = "containerPath")]
    pub container_path: String,
    #[serde(rename = "mountOptions", default, skip_serializing_if = "Option::is_none")]
    pub mount_options: Option<Vec<String>>,
    #[serde(rename = "size")]
    pub size: i64,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Ulimit {
    #[serde(rename = "hardLimit")]
    pub hard_limit: i64,
    #[serde(rename = "name")]
    pub name: String,
    #[serde(rename = "softLimit")]
    pub soft_limit: i64,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct UntagResourceInput {
    #[serde(rename = "resourceArn")]
    pub resource_arn: String,
    #[serde(rename = "tagKeys")]
    pub tag_keys: Vec<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct UntagResourceOutput {
}

impl wire::Output for UntagResourceOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct UpdateClusterInput {
    #[serde(rename = "cluster")]
    pub cluster: String,
    #[serde(rename = "settings", default, skip_serializing_if = "Option::is_none")]
    pub settings: Option<Vec<ClusterSetting>>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct UpdateClusterOutput {
    #[serde(rename = "cluster", default, skip_serializing_if = "Option::is_none")]
    pub cluster: Option<Cluster>,
}

impl wire::Output for UpdateClusterOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct UpdateClusterSettingsInput {
    #[serde(rename = "cluster")]
    pub cluster: String,
    #[serde(rename = "settings")]
    pub settings: Vec<ClusterSetting>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct UpdateClusterSettingsOutput {
    #[serde(rename = "cluster", default, skip_serializing_if = "Option::is_none")]
    pub cluster: Option<Cluster>,
}

impl wire::Output for UpdateClusterSettingsOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct UpdateServiceInput {
    #[serde(rename = "availabilityZoneRebalancing", default, skip_serializing_if = "Option::is_none")]
    pub availability_zone_rebalancing: Option<String>,
    #[serde(rename = "capacityProviderStrategy", default, skip_serializing_if = "Option::is_none")]
    pub capacity_provider_strategy: Option<Vec<CapacityProviderStrategyItem>>,
    #[serde(rename = "cluster", default, skip_serializing_if = "Option::is_none")]
    pub cluster: Option<String>,
    #[serde(rename = "deploymentConfiguration", default, skip_serializing_if = "Option::is_none")]
    pub deployment_configuration: Option<DeploymentConfiguration>,
    #[serde(rename = "deploymentController", default, skip_serializing_if = "Option::is_none")]
    pub deployment_controller: Option<DeploymentController>,
    #[serde(rename = "desiredCount", default, skip_serializing_if = "Option::is_none")]
    pub desired_count: Option<i64>,
    #[serde(rename = "enableECSManagedTags", default, skip_serializing_if = "Option::is_none")]
    pub enable_ecs_managed_tags: Option<bool>,
    #[serde(rename = "forceNewDeployment", default, skip_serializing_if = "Option::is_none")]
    pub force_new_deployment: Option<bool>,
    #[serde(rename = "healthCheckGracePeriodSeconds", default, skip_serializing_if = "Option::is_none")]
    pub health_check_grace_period_seconds: Option<i64>,
    #[serde(rename = "loadBalancers", default, skip_serializing_if = "Option::is_none")]
    pub load_balancers: Option<Vec<LoadBalancer>>,
    #[serde(rename = "networkConfiguration", default, skip_serializing_if = "Option::is_none")]
    pub network_configuration: Option<NetworkConfiguration>,
    #[serde(rename = "platformVersion", default, skip_serializing_if = "Option::is_none")]
    pub platform_version: Option<String>,
    #[serde(rename = "propagateTags", default, skip_serializing_if = "Option::is_none")]
    pub propagate_tags: Option<String>,
    #[serde(rename = "service")]
    pub service: String,
    #[serde(rename = "taskDefinition", default, skip_serializing_if = "Option::is_none")]
    pub task_definition: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct UpdateServiceOutput {
    #[serde(rename = "service", default, skip_serializing_if = "Option::is_none")]
    pub service: Option<Service>,
}

impl wire::Output for UpdateServiceOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct UpdateTaskProtectionInput {
    #[serde(rename = "cluster")]
    pub cluster: String,
    #[serde(rename = "expiresInMinutes", default, skip_serializing_if = "Option::is_none")]
    pub expires_in_minutes: Option<i64>,
    #[serde(rename = "protectionEnabled")]
    pub protection_enabled: bool,
    #[serde(rename = "tasks")]
    pub tasks: Vec<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct UpdateTaskProtectionOutput {
    #[serde(rename = "failures", default, skip_serializing_if = "Option::is_none")]
    pub failures: Option<Vec<Failure>>,
    #[serde(rename = "protectedTasks", default, skip_serializing_if = "Option::is_none")]
    pub protected_tasks: Option<Vec<ProtectedTask>>,
}

impl wire::Output for UpdateTaskProtectionOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Volume {
    #[serde(rename = "host", default, skip_serializing_if = "Option::is_none")]
    pub host: Option<HostVolumeProperties>,
    #[serde(rename = "name", default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct VolumeFrom {
    #[serde(rename = "readOnly", default, skip_serializing_if = "Option::is_none")]
    pub read_only: Option<bool>,
    #[serde(rename = "sourceContainer", default, skip_serializing_if = "Option::is_none")]
    pub source_container: Option<String>,
}

pub static APPLICATION_PROTOCOL_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &["http", "http2", "grpc"] };
pub static ASSIGN_PUBLIC_IP_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &["ENABLED", "DISABLED"] };
pub static ATTACHMENT_: Shape = Shape::Structure(Structure { name: "Attachment", payload: None, members: &[
    Member { name: "details", wire: "details", form: "details", place: Place::Body, shape: &ATTACHMENT_DETAILS_, required: false, supported: true, attribute: false, time: None },
    Member { name: "id", wire: "id", form: "id", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "status", wire: "status", form: "status", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "type", wire: "type", form: "type", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
]});
pub static ATTACHMENT_DETAILS_: Shape = Shape::List { member: &KEY_VALUE_PAIR_, element: "member", flattened: false, size: Range::ANY };
pub static ATTACHMENTS_: Shape = Shape::List { member: &ATTACHMENT_, element: "member", flattened: false, size: Range::ANY };
pub static ATTRIBUTE_: Shape = Shape::Structure(Structure { name: "Attribute", payload: None, members: &[
    Member { name: "name", wire: "name", form: "name", place: Place::Body, shape: &STRING_, required: true, supported: true, attribute: false, time: None },
    Member { name: "value", wire: "value", form: "value", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
]});
pub static ATTRIBUTES_: Shape = Shape::List { member: &ATTRIBUTE_, element: "member", flattened: false, size: Range::ANY };
pub static AVAILABILITY_ZONE_REBALANCING_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &["ENABLED", "DISABLED"] };
pub static AWS_VPC_CONFIGURATION_: Shape = Shape::Structure(Structure { name: "AwsVpcConfiguration", payload: None, members: &[
    Member { name: "assignPublicIp", wire: "assignPublicIp", form: "assignPublicIp", place: Place::Body, shape: &ASSIGN_PUBLIC_IP_, required: false, supported: true, attribute: false, time: None },
    Member { name: "securityGroups", wire: "securityGroups", form: "securityGroups", place: Place::Body, shape: &STRING_LIST_, required: false, supported: true, attribute: false, time: None },
    Member { name: "subnets", wire: "subnets", form: "subnets", place: Place::Body, shape: &STRING_LIST_, required: true, supported: true, attribute: false, time: None },
]});
pub static BOOLEAN_: Shape = Shape::Boolean;
pub static BOXED_BOOLEAN_: Shape = Shape::Boolean;
pub static BOXED_INTEGER_: Shape = Shape::Integer { range: Range::ANY };
pub static CPU_ARCHITECTURE_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &["X86_64", "ARM64"] };
pub static CAPACITY_PROVIDER_: Shape = Shape::Structure(Structure { name: "CapacityProvider", payload: None, members: &[
    Member { name: "capacityProviderArn", wire: "capacityProviderArn", form: "capacityProviderArn", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "name", wire: "name", form: "name", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "status", wire: "status", form: "status", place: Place::Body, shape: &CAPACITY_PROVIDER_STATUS_, required: false, supported: true, attribute: false, time: None },
    Member { name: "tags", wire: "tags", form: "tags", place: Place::Body, shape: &TAGS_, required: false, supported: true, attribute: false, time: None },
]});
pub static CAPACITY_PROVIDER_FIELD_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &["TAGS"] };
pub static CAPACITY_PROVIDER_FIELD_LIST_: Shape = Shape::List { member: &CAPACITY_PROVIDER_FIELD_, element: "member", flattened: false, size: Range::ANY };
pub static CAPACITY_PROVIDER_STATUS_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &["PROVISIONING", "ACTIVE", "DEPROVISIONING", "INACTIVE"] };
pub static CAPACITY_PROVIDER_STRATEGY_: Shape = Shape::List { member: &CAPACITY_PROVIDER_STRATEGY_ITEM_, element: "member", flattened: false, size: Range::ANY };
pub static CAPACITY_PROVIDER_STRATEGY_ITEM_: Shape = Shape::Structure(Structure { name: "CapacityProviderStrategyItem", payload: None, members: &[
    Member { name: "base", wire: "base", form: "base", place: Place::Body, shape: &CAPACITY_PROVIDER_STRATEGY_ITEM_BASE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "capacityProvider", wire: "capacityProvider", form: "capacityProvider", place: Place::Body, shape: &STRING_, required: true, supported: true, attribute: false, time: None },
    Member { name: "weight", wire: "weight", form: "weight", place: Place::Body, shape: &CAPACITY_PROVIDER_STRATEGY_ITEM_WEIGHT_, required: false, supported: true, attribute: false, time: None },
]});
pub static CAPACITY_PROVIDER_STRATEGY_ITEM_BASE_: Shape = Shape::Integer { range: Range { min: Some(0), max: Some(100000) } };
pub static CAPACITY_PROVIDER_STRATEGY_ITEM_WEIGHT_: Shape = Shape::Integer { range: Range { min: Some(0), max: Some(1000) } };
pub static CAPACITY_PROVIDERS_: Shape = Shape::List { member: &CAPACITY_PROVIDER_, element: "member", flattened: false, size: Range::ANY };
pub static CLUSTER_: Shape = Shape::Structure(Structure { name: "Cluster", payload: None, members: &[
    Member { name: "activeServicesCount", wire: "activeServicesCount", form: "activeServicesCount", place: Place::Body, shape: &INTEGER_, required: false, supported: true, attribute: false, time: None },
    Member { name: "capacityProviders", wire: "capacityProviders", form: "capacityProviders", place: Place::Body, shape: &STRING_LIST_, required: false, supported: true, attribute: false, time: None },
    Member { name: "clusterArn", wire: "clusterArn", form: "clusterArn", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "clusterName", wire: "clusterName", form: "clusterName", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "defaultCapacityProviderStrategy", wire: "defaultCapacityProviderStrategy", form: "defaultCapacityProviderStrategy", place: Place::Body, shape: &CAPACITY_PROVIDER_STRATEGY_, required: false, supported: true, attribute: false, time: None },
    Member { name: "pendingTasksCount", wire: "pendingTasksCount", form: "pendingTasksCount", place: Place::Body, shape: &INTEGER_, required: false, supported: true, attribute: false, time: None },
    Member { name: "registeredContainerInstancesCount", wire: "registeredContainerInstancesCount", form: "registeredContainerInstancesCount", place: Place::Body, shape: &INTEGER_, required: false, supported: true, attribute: false, time: None },
    Member { name: "runningTasksCount", wire: "runningTasksCount", form: "runningTasksCount", place: Place::Body, shape: &INTEGER_, required: false, supported: true, attribute: false, time: None },
    Member { name: "settings", wire: "settings", form: "settings", place: Place::Body, shape: &CLUSTER_SETTINGS_, required: false, supported: true, attribute: false, time: None },
    Member { name: "statistics", wire: "statistics", form: "statistics", place: Place::Body, shape: &STATISTICS_, required: false, supported: true, attribute: false, time: None },
    Member { name: "status", wire: "status", form: "status", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "tags", wire: "tags", form: "tags", place: Place::Body, shape: &TAGS_, required: false, supported: true, attribute: false, time: None },
]});
pub static CLUSTER_FIELD_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &["ATTACHMENTS", "CONFIGURATIONS", "SETTINGS", "STATISTICS", "TAGS"] };
pub static CLUSTER_FIELD_LIST_: Shape = Shape::List { member: &CLUSTER_FIELD_, element: "member", flattened: false, size: Range::ANY };
pub static CLUSTER_SETTING_: Shape = Shape::Structure(Structure { name: "ClusterSetting", payload: None, members: &[
    Member { name: "name", wire: "name", form: "name", place: Place::Body, shape: &CLUSTER_SETTING_NAME_, required: false, supported: true, attribute: false, time: None },
    Member { name: "value", wire: "value", form: "value", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
]});
pub static CLUSTER_SETTING_NAME_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &["containerInsights"] };
pub static CLUSTER_SETTINGS_: Shape = Shape::List { member: &CLUSTER_SETTING_, element: "member", flattened: false, size: Range::ANY };
pub static CLUSTERS_: Shape = Shape::List { member: &CLUSTER_, element: "member", flattened: false, size: Range::ANY };
pub static COMPATIBILITY_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &["EC2", "FARGATE", "EXTERNAL", "MANAGED_INSTANCES"] };
pub static COMPATIBILITY_LIST_: Shape = Shape::List { member: &COMPATIBILITY_, element: "member", flattened: false, size: Range::ANY };
pub static CONNECTIVITY_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &["CONNECTED", "DISCONNECTED"] };
pub static CONTAINER_: Shape = Shape::Structure(Structure { name: "Container", payload: None, members: &[
    Member { name: "containerArn", wire: "containerArn", form: "containerArn", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "cpu", wire: "cpu", form: "cpu", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "exitCode", wire: "exitCode", form: "exitCode", place: Place::Body, shape: &BOXED_INTEGER_, required: false, supported: true, attribute: false, time: None },
    Member { name: "healthStatus", wire: "healthStatus", form: "healthStatus", place: Place::Body, shape: &HEALTH_STATUS_, required: false, supported: true, attribute: false, time: None },
    Member { name: "image", wire: "image", form: "image", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "imageDigest", wire: "imageDigest", form: "imageDigest", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "lastStatus", wire: "lastStatus", form: "lastStatus", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "memory", wire: "memory", form: "memory", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "memoryReservation", wire: "memoryReservation", form: "memoryReservation", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "name", wire: "name", form: "name", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "networkBindings", wire: "networkBindings", form: "networkBindings", place: Place::Body, shape: &NETWORK_BINDINGS_, required: false, supported: true, attribute: false, time: None },
    Member { name: "networkInterfaces", wire: "networkInterfaces", form: "networkInterfaces", place: Place::Body, shape: &NETWORK_INTERFACES_, required: false, supported: true, attribute: false, time: None },
    Member { name: "reason", wire: "reason", form: "reason", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "runtimeId", wire: "runtimeId", form: "runtimeId", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "taskArn", wire: "taskArn", form: "taskArn", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
]});
pub static CONTAINER_CONDITION_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &["START", "COMPLETE", "SUCCESS", "HEALTHY"] };
pub static CONTAINER_DEFINITION_: Shape = Shape::Structure(Structure { name: "ContainerDefinition", payload: None, members: &[
    Member { name: "command", wire: "command", form: "command", place: Place::Body, shape: &STRING_LIST_, required: false, supported: true, attribute: false, time: None },
    Member { name: "cpu", wire: "cpu", form: "cpu", place: Place::Body, shape: &INTEGER_, required: false, supported: true, attribute: false, time: None },
    Member { name: "credentialSpecs", wire: "credentialSpecs", form: "credentialSpecs", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "dependsOn", wire: "dependsOn", form: "dependsOn", place: Place::Body, shape: &CONTAINER_DEPENDENCIES_, required: false, supported: true, attribute: false, time: None },
    Member { name: "disableNetworking", wire: "disableNetworking", form: "disableNetworking", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "dnsSearchDomains", wire: "dnsSearchDomains", form: "dnsSearchDomains", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "dnsServers", wire: "dnsServers", form: "dnsServers", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "dockerLabels", wire: "dockerLabels", form: "dockerLabels", place: Place::Body, shape: &DOCKER_LABELS_MAP_, required: false, supported: true, attribute: false, time: None },
    Member { name: "dockerSecurityOptions", wire: "dockerSecurityOptions", form: "dockerSecurityOptions", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "entryPoint", wire: "entryPoint", form: "entryPoint", place: Place::Body, shape: &STRING_LIST_, required: false, supported: true, attribute: false, time: None },
    Member { name: "environment", wire: "environment", form: "environment", place: Place::Body, shape: &ENVIRONMENT_VARIABLES_, required: false, supported: true, attribute: false, time: None },
    Member { name: "environmentFiles", wire: "environmentFiles", form: "environmentFiles", place: Place::Body, shape: &ENVIRONMENT_FILES_, required: false, supported: true, attribute: false, time: None },
    Member { name: "essential", wire: "essential", form: "essential", place: Place::Body, shape: &BOXED_BOOLEAN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "extraHosts", wire: "extraHosts", form: "extraHosts", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "firelensConfiguration", wire: "firelensConfiguration", form: "firelensConfiguration", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "healthCheck", wire: "healthCheck", form: "healthCheck", place: Place::Body, shape: &HEALTH_CHECK_, required: false, supported: true, attribute: false, time: None },
    Member { name: "hostname", wire: "hostname", form: "hostname", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "image", wire: "image", form: "image", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "interactive", wire: "interactive", form: "interactive", place: Place::Body, shape: &BOXED_BOOLEAN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "links", wire: "links", form: "links", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "linuxParameters", wire: "linuxParameters", form: "linuxParameters", place: Place::Body, shape: &LINUX_PARAMETERS_, required: false, supported: true, attribute: false, time: None },
    Member { name: "logConfiguration", wire: "logConfiguration", form: "logConfiguration", place: Place::Body, shape: &LOG_CONFIGURATION_, required: false, supported: true, attribute: false, time: None },
    Member { name: "memory", wire: "memory", form: "memory", place: Place::Body, shape: &BOXED_INTEGER_, required: false, supported: true, attribute: false, time: None },
    Member { name: "memoryReservation", wire: "memoryReservation", form: "memoryReservation", place: Place::Body, shape: &BOXED_INTEGER_, required: false, supported: true, attribute: false, time: None },
    Member { name: "mountPoints", wire: "mountPoints", form: "mountPoints", place: Place::Body, shape: &MOUNT_POINT_LIST_, required: false, supported: true, attribute: false, time: None },
    Member { name: "name", wire: "name", form: "name", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "portMappings", wire: "portMappings", form: "portMappings", place: Place::Body, shape: &PORT_MAPPING_LIST_, required: false, supported: true, attribute: false, time: None },
    Member { name: "privileged", wire: "privileged", form: "privileged", place: Place::Body, shape: &BOXED_BOOLEAN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "pseudoTerminal", wire: "pseudoTerminal", form: "pseudoTerminal", place: Place::Body, shape: &BOXED_BOOLEAN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "readonlyRootFilesystem", wire: "readonlyRootFilesystem", form: "readonlyRootFilesystem", place: Place::Body, shape: &BOXED_BOOLEAN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "repositoryCredentials", wire: "repositoryCredentials", form: "repositoryCredentials", place: Place::Body, shape: &REPOSITORY_CREDENTIALS_, required: false, supported: true, attribute: false, time: None },
    Member { name: "resourceRequirements", wire: "resourceRequirements", form: "resourceRequirements", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "restartPolicy", wire: "restartPolicy", form: "restartPolicy", place: Place::Body, shape: &CONTAINER_RESTART_POLICY_, required: false, supported: true, attribute: false, time: None },
    Member { name: "secrets", wire: "secrets", form: "secrets", place: Place::Body, shape: &SECRET_LIST_, required: false, supported: true, attribute: false, time: None },
    Member { name: "startTimeout", wire: "startTimeout", form: "startTimeout", place: Place::Body, shape: &BOXED_INTEGER_, required: false, supported: true, attribute: false, time: None },
    Member { name: "stopTimeout", wire: "stopTimeout", form: "stopTimeout", place: Place::Body, shape: &BOXED_INTEGER_, required: false, supported: true, attribute: false, time: None },
    Member { name: "systemControls", wire: "systemControls", form: "systemControls", place: Place::Body, shape: &SYSTEM_CONTROLS_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ulimits", wire: "ulimits", form: "ulimits", place: Place::Body, shape: &ULIMIT_LIST_, required: false, supported: true, attribute: false, time: None },
    Member { name: "user", wire: "user", form: "user", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "versionConsistency", wire: "versionConsistency", form: "versionConsistency", place: Place::Body, shape: &VERSION_CONSISTENCY_, required: false, supported: true, attribute: false, time: None },
    Member { name: "volumesFrom", wire: "volumesFrom", form: "volumesFrom", place: Place::Body, shape: &VOLUME_FROM_LIST_, required: false, supported: true, attribute: false, time: None },
    Member { name: "workingDirectory", wire: "workingDirectory", form: "workingDirectory", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
]});
pub static CONTAINER_DEFINITIONS_: Shape = Shape::List { member: &CONTAINER_DEFINITION_, element: "member", flattened: false, size: Range::ANY };
pub static CONTAINER_DEPENDENCIES_: Shape = Shape::List { member: &CONTAINER_DEPENDENCY_, element: "member", flattened: false, size: Range::ANY };
pub static CONTAINER_DEPENDENCY_: Shape = Shape::Structure(Structure { name: "ContainerDependency", payload: None, members: &[
    Member { name: "condition", wire: "condition", form: "condition", place: Place::Body, shape: &CONTAINER_CONDITION_, required: true, supported: true, attribute: false, time: None },
    Member { name: "containerName", wire: "containerName", form: "containerName", place: Place::Body, shape: &STRING_, required: true, supported: true, attribute: false, time: None },
]});
pub static CONTAINER_IMAGE_: Shape = Shape::Structure(Structure { name: "ContainerImage", payload: None, members: &[
    Member { name: "containerName", wire: "containerName", form: "containerName", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "image", wire: "image", form: "image", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "imageDigest", wire: "imageDigest", form: "imageDigest", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
]});
pub static CONTAINER_IMAGES_: Shape = Shape::List { member: &CONTAINER_IMAGE_, element: "member", flattened: false, size: Range::ANY };
pub static CONTAINER_OVERRIDE_: Shape = Shape::Structure(Structure { name: "ContainerOverride", payload: None, members: &[
    Member { name: "command", wire: "command", form: "command", place: Place::Body, shape: &STRING_LIST_, required: false, supported: true, attribute: false, time: None },
    Member { name: "cpu", wire: "cpu", form: "cpu", place: Place::Body, shape: &BOXED_INTEGER_, required: false, supported: true, attribute: false, time: None },
    Member { name: "environment", wire: "environment", form: "environment", place: Place::Body, shape: &ENVIRONMENT_VARIABLES_, required: false, supported: true, attribute: false, time: None },
    Member { name: "environmentFiles", wire: "environmentFiles", form: "environmentFiles", place: Place::Body, shape: &ENVIRONMENT_FILES_, required: false, supported: true, attribute: false, time: None },
    Member { name: "memory", wire: "memory", form: "memory", place: Place::Body, shape: &BOXED_INTEGER_, required: false, supported: true, attribute: false, time: None },
    Member { name: "memoryReservation", wire: "memoryReservation", form: "memoryReservation", place: Place::Body, shape: &BOXED_INTEGER_, required: false, supported: true, attribute: false, time: None },
    Member { name: "name", wire: "name", form: "name", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "resourceRequirements", wire: "resourceRequirements", form: "resourceRequirements", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
]});
pub static CONTAINER_OVERRIDES_: Shape = Shape::List { member: &CONTAINER_OVERRIDE_, element: "member", flattened: false, size: Range::ANY };
pub static CONTAINER_RESTART_POLICY_: Shape = Shape::Structure(Structure { name: "ContainerRestartPolicy", payload: None, members: &[
    Member { name: "enabled", wire: "enabled", form: "enabled", place: Place::Body, shape: &BOXED_BOOLEAN_, required: true, supported: true, attribute: false, time: None },
    Member { name: "ignoredExitCodes", wire: "ignoredExitCodes", form: "ignoredExitCodes", place: Place::Body, shape: &INTEGER_LIST_, required: false, supported: true, attribute: false, time: None },
    Member { name: "restartAttemptPeriod", wire: "restartAttemptPeriod", form: "restartAttemptPeriod", place: Place::Body, shape: &BOXED_INTEGER_, required: false, supported: true, attribute: false, time: None },
]});
pub static CONTAINERS_: Shape = Shape::List { member: &CONTAINER_, element: "member", flattened: false, size: Range::ANY };
pub static CREATE_CLUSTER_REQUEST_: Shape = Shape::Structure(Structure { name: "CreateClusterRequest", payload: None, members: &[
    Member { name: "capacityProviders", wire: "capacityProviders", form: "capacityProviders", place: Place::Body, shape: &STRING_LIST_, required: false, supported: true, attribute: false, time: None },
    Member { name: "clusterName", wire: "clusterName", form: "clusterName", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "configuration", wire: "configuration", form: "configuration", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "defaultCapacityProviderStrategy", wire: "defaultCapacityProviderStrategy", form: "defaultCapacityProviderStrategy", place: Place::Body, shape: &CAPACITY_PROVIDER_STRATEGY_, required: false, supported: true, attribute: false, time: None },
    Member { name: "serviceConnectDefaults", wire: "serviceConnectDefaults", form: "serviceConnectDefaults", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "settings", wire: "settings", form: "settings", place: Place::Body, shape: &CLUSTER_SETTINGS_, required: false, supported: true, attribute: false, time: None },
    Member { name: "tags", wire: "tags", form: "tags", place: Place::Body, shape: &TAGS_, required: false, supported: true, attribute: false, time: None },
]});
pub static CREATE_CLUSTER_RESPONSE_: Shape = Shape::Structure(Structure { name: "CreateClusterResponse", payload: None, members: &[
    Member { name: "cluster", wire: "cluster", form: "cluster", place: Place::Body, shape: &CLUSTER_, required: false, supported: true, attribute: false, time: None },
]});
pub static CREATE_SERVICE_REQUEST_: Shape = Shape::Structure(Structure { name: "CreateServiceRequest", payload: None, members: &[
    Member { name: "availabilityZoneRebalancing", wire: "availabilityZoneRebalancing", form: "availabilityZoneRebalancing", place: Place::Body, shape: &AVAILABILITY_ZONE_REBALANCING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "capacityProviderStrategy", wire: "capacityProviderStrategy", form: "capacityProviderStrategy", place: Place::Body, shape: &CAPACITY_PROVIDER_STRATEGY_, required: false, supported: true, attribute: false, time: None },
    Member { name: "clientToken", wire: "clientToken", form: "clientToken", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "cluster", wire: "cluster", form: "cluster", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "deploymentConfiguration", wire: "deploymentConfiguration", form: "deploymentConfiguration", place: Place::Body, shape: &DEPLOYMENT_CONFIGURATION_, required: false, supported: true, attribute: false, time: None },
    Member { name: "deploymentController", wire: "deploymentController", form: "deploymentController", place: Place::Body, shape: &DEPLOYMENT_CONTROLLER_, required: false, supported: true, attribute: false, time: None },
    Member { name: "desiredCount", wire: "desiredCount", form: "desiredCount", place: Place::Body, shape: &BOXED_INTEGER_, required: false, supported: true, attribute: false, time: None },
    Member { name: "enableECSManagedTags", wire: "enableECSManagedTags", form: "enableECSManagedTags", place: Place::Body, shape: &BOOLEAN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "enableExecuteCommand", wire: "enableExecuteCommand", form: "enableExecuteCommand", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "healthCheckGracePeriodSeconds", wire: "healthCheckGracePeriodSeconds", form: "healthCheckGracePeriodSeconds", place: Place::Body, shape: &BOXED_INTEGER_, required: false, supported: true, attribute: false, time: None },
    Member { name: "launchType", wire: "launchType", form: "launchType", place: Place::Body, shape: &LAUNCH_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "loadBalancers", wire: "loadBalancers", form: "loadBalancers", place: Place::Body, shape: &LOAD_BALANCERS_, required: false, supported: true, attribute: false, time: None },
    Member { name: "networkConfiguration", wire: "networkConfiguration", form: "networkConfiguration", place: Place::Body, shape: &NETWORK_CONFIGURATION_, required: false, supported: true, attribute: false, time: None },
    Member { name: "placementConstraints", wire: "placementConstraints", form: "placementConstraints", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "placementStrategy", wire: "placementStrategy", form: "placementStrategy", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "platformVersion", wire: "platformVersion", form: "platformVersion", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "propagateTags", wire: "propagateTags", form: "propagateTags", place: Place::Body, shape: &PROPAGATE_TAGS_, required: false, supported: true, attribute: false, time: None },
    Member { name: "role", wire: "role", form: "role", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "schedulingStrategy", wire: "schedulingStrategy", form: "schedulingStrategy", place: Place::Body, shape: &SCHEDULING_STRATEGY_, required: false, supported: true, attribute: false, time: None },
    Member { name: "serviceConnectConfiguration", wire: "serviceConnectConfiguration", form: "serviceConnectConfiguration", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "serviceName", wire: "serviceName", form: "serviceName", place: Place::Body, shape: &STRING_, required: true, supported: true, attribute: false, time: None },
    Member { name: "serviceRegistries", wire: "serviceRegistries", form: "serviceRegistries", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "tags", wire: "tags", form: "tags", place: Place::Body, shape: &TAGS_, required: false, supported: true, attribute: false, time: None },
    Member { name: "taskDefinition", wire: "taskDefinition", form: "taskDefinition", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "volumeConfigurations", wire: "volumeConfigurations", form: "volumeConfigurations", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "vpcLatticeConfigurations", wire: "vpcLatticeConfigurations", form: "vpcLatticeConfigurations", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
]});
pub static CREATE_SERVICE_RESPONSE_: Shape = Shape::Structure(Structure { name: "CreateServiceResponse", payload: None, members: &[
    Member { name: "service", wire: "service", form: "service", place: Place::Body, shape: &SERVICE_, required: false, supported: true, attribute: false, time: None },
]});
pub static CREATED_AT_: Shape = Shape::Structure(Structure { name: "CreatedAt", payload: None, members: &[
    Member { name: "after", wire: "after", form: "after", place: Place::Body, shape: &TIMESTAMP_, required: false, supported: true, attribute: false, time: Some(TimeForm::Seconds) },
    Member { name: "before", wire: "before", form: "before", place: Place::Body, shape: &TIMESTAMP_, required: false, supported: true, attribute: false, time: Some(TimeForm::Seconds) },
]});
pub static DELETE_CLUSTER_REQUEST_: Shape = Shape::Structure(Structure { name: "DeleteClusterRequest", payload: None, members: &[
    Member { name: "cluster", wire: "cluster", form: "cluster", place: Place::Body, shape: &STRING_, required: true, supported: true, attribute: false, time: None },
]});
pub static DELETE_CLUSTER_RESPONSE_: Shape = Shape::Structure(Structure { name: "DeleteClusterResponse", payload: None, members: &[
    Member { name: "cluster", wire: "cluster", form: "cluster", place: Place::Body, shape: &CLUSTER_, required: false, supported: true, attribute: false, time: None },
]});
pub static DELETE_SERVICE_REQUEST_: Shape = Shape::Structure(Structure { name: "DeleteServiceRequest", payload: None, members: &[
    Member { name: "cluster", wire: "cluster", form: "cluster", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "force", wire: "force", form: "force", place: Place::Body, shape: &BOXED_BOOLEAN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "service", wire: "service", form: "service", place: Place::Body, shape: &STRING_, required: true, supported: true, attribute: false, time: None },
]});
pub static DELETE_SERVICE_RESPONSE_: Shape = Shape::Structure(Structure { name: "DeleteServiceResponse", payload: None, members: &[
    Member { name: "service", wire: "service", form: "service", place: Place::Body, shape: &SERVICE_, required: false, supported: true, attribute: false, time: None },
]});
pub static DELETE_TASK_DEFINITIONS_REQUEST_: Shape = Shape::Structure(Structure { name: "DeleteTaskDefinitionsRequest", payload: None, members: &[
    Member { name: "taskDefinitions", wire: "taskDefinitions", form: "taskDefinitions", place: Place::Body, shape: &STRING_LIST_, required: true, supported: true, attribute: false, time: None },
]});
pub static DELETE_TASK_DEFINITIONS_RESPONSE_: Shape = Shape::Structure(Structure { name: "DeleteTaskDefinitionsResponse", payload: None, members: &[
    Member { name: "failures", wire: "failures", form: "failures", place: Place::Body, shape: &FAILURES_, required: false, supported: true, attribute: false, time: None },
    Member { name: "taskDefinitions", wire: "taskDefinitions", form: "taskDefinitions", place: Place::Body, shape: &TASK_DEFINITION_LIST_, required: false, supported: true, attribute: false, time: None },
]});
pub static DEPLOYMENT_: Shape = Shape::Structure(Structure { name: "Deployment", payload: None, members: &[
    Member { name: "capacityProviderStrategy", wire: "capacityProviderStrategy", form: "capacityProviderStrategy", place: Place::Body, shape: &CAPACITY_PROVIDER_STRATEGY_, required: false, supported: true, attribute: false, time: None },
    Member { name: "createdAt", wire: "createdAt", form: "createdAt", place: Place::Body, shape: &TIMESTAMP_, required: false, supported: true, attribute: false, time: Some(TimeForm::Seconds) },
    Member { name: "desiredCount", wire: "desiredCount", form: "desiredCount", place: Place::Body, shape: &INTEGER_, required: false, supported: true, attribute: false, time: None },
    Member { name: "failedTasks", wire: "failedTasks", form: "failedTasks", place: Place::Body, shape: &INTEGER_, required: false, supported: true, attribute: false, time: None },
    Member { name: "id", wire: "id", form: "id", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "launchType", wire: "launchType", form: "launchType", place: Place::Body, shape: &LAUNCH_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "networkConfiguration", wire: "networkConfiguration", form: "networkConfiguration", place: Place::Body, shape: &NETWORK_CONFIGURATION_, required: false, supported: true, attribute: false, time: None },
    Member { name: "pendingCount", wire: "pendingCount", form: "pendingCount", place: Place::Body, shape: &INTEGER_, required: false, supported: true, attribute: false, time: None },
    Member { name: "platformFamily", wire: "platformFamily", form: "platformFamily", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "platformVersion", wire: "platformVersion", form: "platformVersion", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "rolloutState", wire: "rolloutState", form: "rolloutState", place: Place::Body, shape: &DEPLOYMENT_ROLLOUT_STATE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "rolloutStateReason", wire: "rolloutStateReason", form: "rolloutStateReason", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "runningCount", wire: "runningCount", form: "runningCount", place: Place::Body, shape: &INTEGER_, required: false, supported: true, attribute: false, time: None },
    Member { name: "status", wire: "status", form: "status", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "taskDefinition", wire: "taskDefinition", form: "taskDefinition", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "updatedAt", wire: "updatedAt", form: "updatedAt", place: Place::Body, shape: &TIMESTAMP_, required: false, supported: true, attribute: false, time: Some(TimeForm::Seconds) },
]});
pub static DEPLOYMENT_CIRCUIT_BREAKER_: Shape = Shape::Structure(Structure { name: "DeploymentCircuitBreaker", payload: None, members: &[
    Member { name: "enable", wire: "enable", form: "enable", place: Place::Body, shape: &BOOLEAN_, required: true, supported: true, attribute: false, time: None },
    Member { name: "rollback", wire: "rollback", form: "rollback", place: Place::Body, shape: &BOOLEAN_, required: true, supported: true, attribute: false, time: None },
]});
pub static DEPLOYMENT_CONFIGURATION_: Shape = Shape::Structure(Structure { name: "DeploymentConfiguration", payload: None, members: &[
    Member { name: "alarms", wire: "alarms", form: "alarms", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "bakeTimeInMinutes", wire: "bakeTimeInMinutes", form: "bakeTimeInMinutes", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "canaryConfiguration", wire: "canaryConfiguration", form: "canaryConfiguration", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "deploymentCircuitBreaker", wire: "deploymentCircuitBreaker", form: "deploymentCircuitBreaker", place: Place::Body, shape: &DEPLOYMENT_CIRCUIT_BREAKER_, required: false, supported: true, attribute: false, time: None },
    Member { name: "lifecycleHooks", wire: "lifecycleHooks", form: "lifecycleHooks", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "linearConfiguration", wire: "linearConfiguration", form: "linearConfiguration", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "maximumPercent", wire: "maximumPercent", form: "maximumPercent", place: Place::Body, shape: &BOXED_INTEGER_, required: false, supported: true, attribute: false, time: None },
    Member { name: "minimumHealthyPercent", wire: "minimumHealthyPercent", form: "minimumHealthyPercent", place: Place::Body, shape: &BOXED_INTEGER_, required: false, supported: true, attribute: false, time: None },
    Member { name: "strategy", wire: "strategy", form: "strategy", place: Place::Body, shape: &DEPLOYMENT_STRATEGY_, required: false, supported: true, attribute: false, time: None },
]});
pub static DEPLOYMENT_CONTROLLER_: Shape = Shape::Structure(Structure { name: "DeploymentController", payload: None, members: &[
    Member { name: "type", wire: "type", form: "type", place: Place::Body, shape: &DEPLOYMENT_CONTROLLER_TYPE_, required: true, supported: true, attribute: false, time: None },
]});
pub static DEPLOYMENT_CONTROLLER_TYPE_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &["ECS", "CODE_DEPLOY", "EXTERNAL"] };
pub static DEPLOYMENT_ROLLOUT_STATE_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &["COMPLETED", "FAILED", "IN_PROGRESS"] };
pub static DEPLOYMENT_STRATEGY_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &["ROLLING", "BLUE_GREEN", "LINEAR", "CANARY"] };
pub static DEPLOYMENTS_: Shape = Shape::List { member: &DEPLOYMENT_, element: "member", flattened: false, size: Range::ANY };
pub static DEREGISTER_TASK_DEFINITION_REQUEST_: Shape = Shape::Structure(Structure { name: "DeregisterTaskDefinitionRequest", payload: None, members: &[
    Member { name: "taskDefinition", wire: "taskDefinition", form: "taskDefinition", place: Place::Body, shape: &STRING_, required: true, supported: true, attribute: false, time: None },
]});
pub static DEREGISTER_TASK_DEFINITION_RESPONSE_: Shape = Shape::Structure(Structure { name: "DeregisterTaskDefinitionResponse", payload: None, members: &[
    Member { name: "taskDefinition", wire: "taskDefinition", form: "taskDefinition", place: Place::Body, shape: &TASK_DEFINITION_, required: false, supported: true, attribute: false, time: None },
]});
pub static DESCRIBE_CAPACITY_PROVIDERS_REQUEST_: Shape = Shape::Structure(Structure { name: "DescribeCapacityProvidersRequest", payload: None, members: &[
    Member { name: "capacityProviders", wire: "capacityProviders", form: "capacityProviders", place: Place::Body, shape: &STRING_LIST_, required: false, supported: true, attribute: false, time: None },
    Member { name: "cluster", wire: "cluster", form: "cluster", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "include", wire: "include", form: "include", place: Place::Body, shape: &CAPACITY_PROVIDER_FIELD_LIST_, required: false, supported: true, attribute: false, time: None },
    Member { name: "maxResults", wire: "maxResults", form: "maxResults", place: Place::Body, shape: &BOXED_INTEGER_, required: false, supported: true, attribute: false, time: None },
    Member { name: "nextToken", wire: "nextToken", form: "nextToken", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
]});
pub static DESCRIBE_CAPACITY_PROVIDERS_RESPONSE_: Shape = Shape::Structure(Structure { name: "DescribeCapacityProvidersResponse", payload: None, members: &[
    Member { name: "capacityProviders", wire: "capacityProviders", form: "capacityProviders", place: Place::Body, shape: &CAPACITY_PROVIDERS_, required: false, supported: true, attribute: false, time: None },
    Member { name: "failures", wire: "failures", form: "failures", place: Place::Body, shape: &FAILURES_, required: false, supported: true, attribute: false, time: None },
    Member { name: "nextToken", wire: "nextToken", form: "nextToken", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
]});
pub static DESCRIBE_CLUSTERS_REQUEST_: Shape = Shape::Structure(Structure { name: "DescribeClustersRequest", payload: None, members: &[
    Member { name: "clusters", wire: "clusters", form: "clusters", place: Place::Body, shape: &STRING_LIST_, required: false, supported: true, attribute: false, time: None },
    Member { name: "include", wire: "include", form: "include", place: Place::Body, shape: &CLUSTER_FIELD_LIST_, required: false, supported: true, attribute: false, time: None },
]});
pub static DESCRIBE_CLUSTERS_RESPONSE_: Shape = Shape::Structure(Structure { name: "DescribeClustersResponse", payload: None, members: &[
    Member { name: "clusters", wire: "clusters", form: "clusters", place: Place::Body, shape: &CLUSTERS_, required: false, supported: true, attribute: false, time: None },
    Member { name: "failures", wire: "failures", form: "failures", place: Place::Body, shape: &FAILURES_, required: false, supported: true, attribute: false, time: None },
]});
pub static DESCRIBE_SERVICE_DEPLOYMENTS_REQUEST_: Shape = Shape::Structure(Structure { name: "DescribeServiceDeploymentsRequest", payload: None, members: &[
    Member { name: "serviceDeploymentArns", wire: "serviceDeploymentArns", form: "serviceDeploymentArns", place: Place::Body, shape: &STRING_LIST_, required: true, supported: true, attribute: false, time: None },
]});
pub static DESCRIBE_SERVICE_DEPLOYMENTS_RESPONSE_: Shape = Shape::Structure(Structure { name: "DescribeServiceDeploymentsResponse", payload: None, members: &[
    Member { name: "failures", wire: "failures", form: "failures", place: Place::Body, shape: &FAILURES_, required: false, supported: true, attribute: false, time: None },
    Member { name: "serviceDeployments", wire: "serviceDeployments", form: "serviceDeployments", place: Place::Body, shape: &SERVICE_DEPLOYMENTS_, required: false, supported: true, attribute: false, time: None },
]});
pub static DESCRIBE_SERVICE_REVISIONS_REQUEST_: Shape = Shape::Structure(Structure { name: "DescribeServiceRevisionsRequest", payload: None, members: &[
    Member { name: "serviceRevisionArns", wire: "serviceRevisionArns", form: "serviceRevisionArns", place: Place::Body, shape: &STRING_LIST_, required: true, supported: true, attribute: false, time: None },
]});
pub static DESCRIBE_SERVICE_REVISIONS_RESPONSE_: Shape = Shape::Structure(Structure { name: "DescribeServiceRevisionsResponse", payload: None, members: &[
    Member { name: "failures", wire: "failures", form: "failures", place: Place::Body, shape: &FAILURES_, required: false, supported: true, attribute: false, time: None },
    Member { name: "serviceRevisions", wire: "serviceRevisions", form: "serviceRevisions", place: Place::Body, shape: &SERVICE_REVISIONS_, required: false, supported: true, attribute: false, time: None },
]});
pub static DESCRIBE_SERVICES_REQUEST_: Shape = Shape::Structure(Structure { name: "DescribeServicesRequest", payload: None, members: &[
    Member { name: "cluster", wire: "cluster", form: "cluster", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "include", wire: "include", form: "include", place: Place::Body, shape: &SERVICE_FIELD_LIST_, required: false, supported: true, attribute: false, time: None },
    Member { name: "services", wire: "services", form: "services", place: Place::Body, shape: &STRING_LIST_, required: true, supported: true, attribute: false, time: None },
]});
pub static DESCRIBE_SERVICES_RESPONSE_: Shape = Shape::Structure(Structure { name: "DescribeServicesResponse", payload: None, members: &[
    Member { name: "failures", wire: "failures", form: "failures", place: Place::Body, shape: &FAILURES_, required: false, supported: true, attribute: false, time: None },
    Member { name: "services", wire: "services", form: "services", place: Place::Body, shape: &SERVICES_, required: false, supported: true, attribute: false, time: None },
]});
pub static DESCRIBE_TASK_DEFINITION_REQUEST_: Shape = Shape::Structure(Structure { name: "DescribeTaskDefinitionRequest", payload: None, members: &[
    Member { name: "include", wire: "include", form: "include", place: Place::Body, shape: &TASK_DEFINITION_FIELD_LIST_, required: false, supported: true, attribute: false, time: None },
    Member { name: "taskDefinition", wire: "taskDefinition", form: "taskDefinition", place: Place::Body, shape: &STRING_, required: true, supported: true, attribute: false, time: None },
]});
pub static DESCRIBE_TASK_DEFINITION_RESPONSE_: Shape = Shape::Structure(Structure { name: "DescribeTaskDefinitionResponse", payload: None, members: &[
    Member { name: "tags", wire: "tags", form: "tags", place: Place::Body, shape: &TAGS_, required: false, supported: true, attribute: false, time: None },
    Member { name: "taskDefinition", wire: "taskDefinition", form: "taskDefinition", place: Place::Body, shape: &TASK_DEFINITION_, required: false, supported: true, attribute: false, time: None },
]});
pub static DESCRIBE_TASKS_REQUEST_: Shape = Shape::Structure(Structure { name: "DescribeTasksRequest", payload: None, members: &[
    Member { name: "cluster", wire: "cluster", form: "cluster", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "include", wire: "include", form: "include", place: Place::Body, shape: &TASK_FIELD_LIST_, required: false, supported: true, attribute: false, time: None },
    Member { name: "tasks", wire: "tasks", form: "tasks", place: Place::Body, shape: &STRING_LIST_, required: true, supported: true, attribute: false, time: None },
]});
pub static DESCRIBE_TASKS_RESPONSE_: Shape = Shape::Structure(Structure { name: "DescribeTasksResponse", payload: None, members: &[
    Member { name: "failures", wire: "failures", form: "failures", place: Place::Body, shape: &FAILURES_, required: false, supported: true, attribute: false, time: None },
    Member { name: "tasks", wire: "tasks", form: "tasks", place: Place::Body, shape: &TASKS_, required: false, supported: true, attribute: false, time: None },
]});
pub static DESIRED_STATUS_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &["RUNNING", "PENDING", "STOPPED"] };
pub static DOCKER_LABELS_MAP_: Shape = Shape::Map { key: &STRING_, value: &STRING_, key_name: "key", value_name: "value", flattened: false, size: Range::ANY };
pub static ENVIRONMENT_FILE_: Shape = Shape::Structure(Structure { name: "EnvironmentFile", payload: None, members: &[
    Member { name: "type", wire: "type", form: "type", place: Place::Body, shape: &ENVIRONMENT_FILE_TYPE_, required: true, supported: true, attribute: false, time: None },
    Member { name: "value", wire: "value", form: "value", place: Place::Body, shape: &STRING_, required: true, supported: true, attribute: false, time: None },
]});
pub static ENVIRONMENT_FILE_TYPE_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &["s3"] };
pub static ENVIRONMENT_FILES_: Shape = Shape::List { member: &ENVIRONMENT_FILE_, element: "member", flattened: false, size: Range::ANY };
pub static ENVIRONMENT_VARIABLES_: Shape = Shape::List { member: &KEY_VALUE_PAIR_, element: "member", flattened: false, size: Range::ANY };
pub static EPHEMERAL_STORAGE_: Shape = Shape::Structure(Structure { name: "EphemeralStorage", payload: None, members: &[
    Member { name: "sizeInGiB", wire: "sizeInGiB", form: "sizeInGiB", place: Place::Body, shape: &INTEGER_, required: true, supported: true, attribute: false, time: None },
]});
pub static FAILURE_: Shape = Shape::Structure(Structure { name: "Failure", payload: None, members: &[
    Member { name: "arn", wire: "arn", form: "arn", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "detail", wire: "detail", form: "detail", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "reason", wire: "reason", form: "reason", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
]});
pub static FAILURES_: Shape = Shape::List { member: &FAILURE_, element: "member", flattened: false, size: Range::ANY };
pub static GET_TASK_PROTECTION_REQUEST_: Shape = Shape::Structure(Structure { name: "GetTaskProtectionRequest", payload: None, members: &[
    Member { name: "cluster", wire: "cluster", form: "cluster", place: Place::Body, shape: &STRING_, required: true, supported: true, attribute: false, time: None },
    Member { name: "tasks", wire: "tasks", form: "tasks", place: Place::Body, shape: &STRING_LIST_, required: false, supported: true, attribute: false, time: None },
]});
pub static GET_TASK_PROTECTION_RESPONSE_: Shape = Shape::Structure(Structure { name: "GetTaskProtectionResponse", payload: None, members: &[
    Member { name: "failures", wire: "failures", form: "failures", place: Place::Body, shape: &FAILURES_, required: false, supported: true, attribute: false, time: None },
    Member { name: "protectedTasks", wire: "protectedTasks", form: "protectedTasks", place: Place::Body, shape: &PROTECTED_TASKS_, required: false, supported: true, attribute: false, time: None },
]});
pub static HEALTH_CHECK_: Shape = Shape::Structure(Structure { name: "HealthCheck", payload: None, members: &[
    Member { name: "command", wire: "command", form: "command", place: Place::Body, shape: &STRING_LIST_, required: true, supported: true, attribute: false, time: None },
    Member { name: "interval", wire: "interval", form: "interval", place: Place::Body, shape: &BOXED_INTEGER_, required: false, supported: true, attribute: false, time: None },
    Member { name: "retries", wire: "retries", form: "retries", place: Place::Body, shape: &BOXED_INTEGER_, required: false, supported: true, attribute: false, time: None },
    Member { name: "startPeriod", wire: "startPeriod", form: "startPeriod", place: Place::Body, shape: &BOXED_INTEGER_, required: false, supported: true, attribute: false, time: None },
    Member { name: "timeout", wire: "timeout", form: "timeout", place: Place::Body, shape: &BOXED_INTEGER_, required: false, supported: true, attribute: false, time: None },
]});
pub static HEALTH_STATUS_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &["HEALTHY", "UNHEALTHY", "UNKNOWN"] };
pub static HOST_VOLUME_PROPERTIES_: Shape = Shape::Structure(Structure { name: "HostVolumeProperties", payload: None, members: &[
    Member { name: "sourcePath", wire: "sourcePath", form: "sourcePath", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
]});
pub static INTEGER_: Shape = Shape::Integer { range: Range::ANY };
pub static INTEGER_LIST_: Shape = Shape::List { member: &BOXED_INTEGER_, element: "member", flattened: false, size: Range::ANY };
pub static KERNEL_CAPABILITIES_: Shape = Shape::Structure(Structure { name: "KernelCapabilities", payload: None, members: &[
    Member { name: "add", wire: "add", form: "add", place: Place::Body, shape: &STRING_LIST_, required: false, supported: true, attribute: false, time: None },
    Member { name: "drop", wire: "drop", form: "drop", place: Place::Body, shape: &STRING_LIST_, required: false, supported: true, attribute: false, time: None },
]});
pub static KEY_VALUE_PAIR_: Shape = Shape::Structure(Structure { name: "KeyValuePair", payload: None, members: &[
    Member { name: "name", wire: "name", form: "name", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "value", wire: "value", form: "value", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
]});
pub static LAUNCH_TYPE_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &["EC2", "FARGATE", "EXTERNAL", "MANAGED_INSTANCES"] };
pub static LINUX_PARAMETERS_: Shape = Shape::Structure(Structure { name: "LinuxParameters", payload: None, members: &[
    Member { name: "capabilities", wire: "capabilities", form: "capabilities", place: Place::Body, shape: &KERNEL_CAPABILITIES_, required: false, supported: true, attribute: false, time: None },
    Member { name: "devices", wire: "devices", form: "devices", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "initProcessEnabled", wire: "initProcessEnabled", form: "initProcessEnabled", place: Place::Body, shape: &BOXED_BOOLEAN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "maxSwap", wire: "maxSwap", form: "maxSwap", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "sharedMemorySize", wire: "sharedMemorySize", form: "sharedMemorySize", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "swappiness", wire: "swappiness", form: "swappiness", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "tmpfs", wire: "tmpfs", form: "tmpfs", place: Place::Body, shape: &TMPFS_LIST_, required: false, supported: true, attribute: false, time: None },
]});
pub static LIST_CLUSTERS_REQUEST_: Shape = Shape::Structure(Structure { name: "ListClustersRequest", payload: None, members: &[
    Member { name: "maxResults", wire: "maxResults", form: "maxResults", place: Place::Body, shape: &BOXED_INTEGER_, required: false, supported: true, attribute: false, time: None },
    Member { name: "nextToken", wire: "nextToken", form: "nextToken", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
]});
pub static LIST_CLUSTERS_RESPONSE_: Shape = Shape::Structure(Structure { name: "ListClustersResponse", payload: None, members: &[
    Member { name: "clusterArns", wire: "clusterArns", form: "clusterArns", place: Place::Body, shape: &STRING_LIST_, required: false, supported: true, attribute: false, time: None },
    Member { name: "nextToken", wire: "nextToken", form: "nextToken", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
]});
pub static LIST_SERVICE_DEPLOYMENTS_REQUEST_: Shape = Shape::Structure(Structure { name: "ListServiceDeploymentsRequest", payload: None, members: &[
    Member { name: "cluster", wire: "cluster", form: "cluster", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "createdAt", wire: "createdAt", form: "createdAt", place: Place::Body, shape: &CREATED_AT_, required: false, supported: true, attribute: false, time: None },
    Member { name: "maxResults", wire: "maxResults", form: "maxResults", place: Place::Body, shape: &BOXED_INTEGER_, required: false, supported: true, attribute: false, time: None },
    Member { name: "nextToken", wire: "nextToken", form: "nextToken", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "service", wire: "service", form: "service", place: Place::Body, shape: &STRING_, required: true, supported: true, attribute: false, time: None },
    Member { name: "status", wire: "status", form: "status", place: Place::Body, shape: &SERVICE_DEPLOYMENT_STATUS_LIST_, required: false, supported: true, attribute: false, time: None },
]});
pub static LIST_SERVICE_DEPLOYMENTS_RESPONSE_: Shape = Shape::Structure(Structure { name: "ListServiceDeploymentsResponse", payload: None, members: &[
    Member { name: "nextToken", wire: "nextToken", form: "nextToken", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "serviceDeployments", wire: "serviceDeployments", form: "serviceDeployments", place: Place::Body, shape: &SERVICE_DEPLOYMENTS_BRIEF_, required: false, supported: true, attribute: false, time: None },
]});
pub static LIST_SERVICES_REQUEST_: Shape = Shape::Structure(Structure { name: "ListServicesRequest", payload: None, members: &[
    Member { name: "cluster", wire: "cluster", form: "cluster", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "launchType", wire: "launchType", form: "launchType", place: Place::Body, shape: &LAUNCH_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "maxResults", wire: "maxResults", form: "maxResults", place: Place::Body, shape: &BOXED_INTEGER_, required: false, supported: true, attribute: false, time: None },
    Member { name: "nextToken", wire: "nextToken", form: "nextToken", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "resourceManagementType", wire: "resourceManagementType", form: "resourceManagementType", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "schedulingStrategy", wire: "schedulingStrategy", form: "schedulingStrategy", place: Place::Body, shape: &SCHEDULING_STRATEGY_, required: false, supported: true, attribute: false, time: None },
]});
pub static LIST_SERVICES_RESPONSE_: Shape = Shape::Structure(Structure { name: "ListServicesResponse", payload: None, members: &[
    Member { name: "nextToken", wire: "nextToken", form: "nextToken", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "serviceArns", wire: "serviceArns", form: "serviceArns", place: Place::Body, shape: &STRING_LIST_, required: false, supported: true, attribute: false, time: None },
]});
pub static LIST_TAGS_FOR_RESOURCE_REQUEST_: Shape = Shape::Structure(Structure { name: "ListTagsForResourceRequest", payload: None, members: &[
    Member { name: "resourceArn", wire: "resourceArn", form: "resourceArn", place: Place::Body, shape: &STRING_, required: true, supported: true, attribute: false, time: None },
]});
pub static LIST_TAGS_FOR_RESOURCE_RESPONSE_: Shape = Shape::Structure(Structure { name: "ListTagsForResourceResponse", payload: None, members: &[
    Member { name: "tags", wire: "tags", form: "tags", place: Place::Body, shape: &TAGS_, required: false, supported: true, attribute: false, time: None },
]});
pub static LIST_TASK_DEFINITION_FAMILIES_REQUEST_: Shape = Shape::Structure(Structure { name: "ListTaskDefinitionFamiliesRequest", payload: None, members: &[
    Member { name: "familyPrefix", wire: "familyPrefix", form: "familyPrefix", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "maxResults", wire: "maxResults", form: "maxResults", place: Place::Body, shape: &BOXED_INTEGER_, required: false, supported: true, attribute: false, time: None },
    Member { name: "nextToken", wire: "nextToken", form: "nextToken", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "status", wire: "status", form: "status", place: Place::Body, shape: &TASK_DEFINITION_FAMILY_STATUS_, required: false, supported: true, attribute: false, time: None },
]});
pub static LIST_TASK_DEFINITION_FAMILIES_RESPONSE_: Shape = Shape::Structure(Structure { name: "ListTaskDefinitionFamiliesResponse", payload: None, members: &[
    Member { name: "families", wire: "families", form: "families", place: Place::Body, shape: &STRING_LIST_, required: false, supported: true, attribute: false, time: None },
    Member { name: "nextToken", wire: "nextToken", form: "nextToken", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
]});
pub static LIST_TASK_DEFINITIONS_REQUEST_: Shape = Shape::Structure(Structure { name: "ListTaskDefinitionsRequest", payload: None, members: &[
    Member { name: "familyPrefix", wire: "familyPrefix", form: "familyPrefix", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "maxResults", wire: "maxResults", form: "maxResults", place: Place::Body, shape: &BOXED_INTEGER_, required: false, supported: true, attribute: false, time: None },
    Member { name: "nextToken", wire: "nextToken", form: "nextToken", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "sort", wire: "sort", form: "sort", place: Place::Body, shape: &SORT_ORDER_, required: false, supported: true, attribute: false, time: None },
    Member { name: "status", wire: "status", form: "status", place: Place::Body, shape: &TASK_DEFINITION_STATUS_, required: false, supported: true, attribute: false, time: None },
]});
pub static LIST_TASK_DEFINITIONS_RESPONSE_: Shape = Shape::Structure(Structure { name: "ListTaskDefinitionsResponse", payload: None, members: &[
    Member { name: "nextToken", wire: "nextToken", form: "nextToken", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "taskDefinitionArns", wire: "taskDefinitionArns", form: "taskDefinitionArns", place: Place::Body, shape: &STRING_LIST_, required: false, supported: true, attribute: false, time: None },
]});
pub static LIST_TASKS_REQUEST_: Shape = Shape::Structure(Structure { name: "ListTasksRequest", payload: None, members: &[
    Member { name: "cluster", wire: "cluster", form: "cluster", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "containerInstance", wire: "containerInstance", form: "containerInstance", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "daemonName", wire: "daemonName", form: "daemonName", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "desiredStatus", wire: "desiredStatus", form: "desiredStatus", place: Place::Body, shape: &DESIRED_STATUS_, required: false, supported: true, attribute: false, time: None },
    Member { name: "family", wire: "family", form: "family", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "launchType", wire: "launchType", form: "launchType", place: Place::Body, shape: &LAUNCH_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "maxResults", wire: "maxResults", form: "maxResults", place: Place::Body, shape: &BOXED_INTEGER_, required: false, supported: true, attribute: false, time: None },
    Member { name: "nextToken", wire: "nextToken", form: "nextToken", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "serviceName", wire: "serviceName", form: "serviceName", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "startedBy", wire: "startedBy", form: "startedBy", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
]});
pub static LIST_TASKS_RESPONSE_: Shape = Shape::Structure(Structure { name: "ListTasksResponse", payload: None, members: &[
    Member { name: "nextToken", wire: "nextToken", form: "nextToken", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "taskArns", wire: "taskArns", form: "taskArns", place: Place::Body, shape: &STRING_LIST_, required: false, supported: true, attribute: false, time: None },
]});
pub static LOAD_BALANCER_: Shape = Shape::Structure(Structure { name: "LoadBalancer", payload: None, members: &[
    Member { name: "advancedConfiguration", wire: "advancedConfiguration", form: "advancedConfiguration", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "containerName", wire: "containerName", form: "containerName", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "containerPort", wire: "containerPort", form: "containerPort", place: Place::Body, shape: &BOXED_INTEGER_, required: false, supported: true, attribute: false, time: None },
    Member { name: "loadBalancerName", wire: "loadBalancerName", form: "loadBalancerName", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "targetGroupArn", wire: "targetGroupArn", form: "targetGroupArn", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
]});
pub static LOAD_BALANCERS_: Shape = Shape::List { member: &LOAD_BALANCER_, element: "member", flattened: false, size: Range::ANY };
pub static LOG_CONFIGURATION_: Shape = Shape::Structure(Structure { name: "LogConfiguration", payload: None, members: &[
    Member { name: "logDriver", wire: "logDriver", form: "logDriver", place: Place::Body, shape: &LOG_DRIVER_, required: true, supported: true, attribute: false, time: None },
    Member { name: "options", wire: "options", form: "options", place: Place::Body, shape: &LOG_CONFIGURATION_OPTIONS_MAP_, required: false, supported: true, attribute: false, time: None },
    Member { name: "secretOptions", wire: "secretOptions", form: "secretOptions", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
]});
pub static LOG_CONFIGURATION_OPTIONS_MAP_: Shape = Shape::Map { key: &STRING_, value: &STRING_, key_name: "key", value_name: "value", flattened: false, size: Range::ANY };
pub static LOG_DRIVER_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &["json-file", "syslog", "journald", "gelf", "fluentd", "awslogs", "splunk", "awsfirelens"] };
pub static LONG_: Shape = Shape::Integer { range: Range::ANY };
pub static MOUNT_POINT_: Shape = Shape::Structure(Structure { name: "MountPoint", payload: None, members: &[
    Member { name: "containerPath", wire: "containerPath", form: "containerPath", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "readOnly", wire: "readOnly", form: "readOnly", place: Place::Body, shape: &BOXED_BOOLEAN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "sourceVolume", wire: "sourceVolume", form: "sourceVolume", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
]});
pub static MOUNT_POINT_LIST_: Shape = Shape::List { member: &MOUNT_POINT_, element: "member", flattened: false, size: Range::ANY };
pub static NETWORK_BINDING_: Shape = Shape::Structure(Structure { name: "NetworkBinding", payload: None, members: &[
    Member { name: "bindIP", wire: "bindIP", form: "bindIP", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "containerPort", wire: "containerPort", form: "containerPort", place: Place::Body, shape: &BOXED_INTEGER_, required: false, supported: true, attribute: false, time: None },
    Member { name: "containerPortRange", wire: "containerPortRange", form: "containerPortRange", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "hostPort", wire: "hostPort", form: "hostPort", place: Place::Body, shape: &BOXED_INTEGER_, required: false, supported: true, attribute: false, time: None },
    Member { name: "hostPortRange", wire: "hostPortRange", form: "hostPortRange", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "protocol", wire: "protocol", form: "protocol", place: Place::Body, shape: &TRANSPORT_PROTOCOL_, required: false, supported: true, attribute: false, time: None },
]});
pub static NETWORK_BINDINGS_: Shape = Shape::List { member: &NETWORK_BINDING_, element: "member", flattened: false, size: Range::ANY };
pub static NETWORK_CONFIGURATION_: Shape = Shape::Structure(Structure { name: "NetworkConfiguration", payload: None, members: &[
    Member { name: "awsvpcConfiguration", wire: "awsvpcConfiguration", form: "awsvpcConfiguration", place: Place::Body, shape: &AWS_VPC_CONFIGURATION_, required: false, supported: true, attribute: false, time: None },
]});
pub static NETWORK_INTERFACE_: Shape = Shape::Structure(Structure { name: "NetworkInterface", payload: None, members: &[
    Member { name: "attachmentId", wire: "attachmentId", form: "attachmentId", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "privateIpv4Address", wire: "privateIpv4Address", form: "privateIpv4Address", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
]});
pub static NETWORK_INTERFACES_: Shape = Shape::List { member: &NETWORK_INTERFACE_, element: "member", flattened: false, size: Range::ANY };
pub static NETWORK_MODE_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &["bridge", "host", "awsvpc", "none"] };
pub static OS_FAMILY_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &["WINDOWS_SERVER_2019_FULL", "WINDOWS_SERVER_2019_CORE", "WINDOWS_SERVER_2016_FULL", "WINDOWS_SERVER_2004_CORE", "WINDOWS_SERVER_2022_CORE", "WINDOWS_SERVER_2022_FULL", "WINDOWS_SERVER_2025_CORE", "WINDOWS_SERVER_2025_FULL", "WINDOWS_SERVER_20H2_CORE", "LINUX"] };
pub static PID_MODE_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &["host", "task"] };
pub static PLACEMENT_CONSTRAINT_: Shape = Shape::Structure(Structure { name: "PlacementConstraint", payload: None, members: &[
    Member { name: "expression", wire: "expression", form: "expression", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "type", wire: "type", form: "type", place: Place::Body, shape: &PLACEMENT_CONSTRAINT_TYPE_, required: false, supported: true, attribute: false, time: None },
]});
pub static PLACEMENT_CONSTRAINT_TYPE_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &["distinctInstance", "memberOf"] };
pub static PLACEMENT_CONSTRAINTS_: Shape = Shape::List { member: &PLACEMENT_CONSTRAINT_, element: "member", flattened: false, size: Range::ANY };
pub static PLACEMENT_STRATEGIES_: Shape = Shape::List { member: &PLACEMENT_STRATEGY_, element: "member", flattened: false, size: Range::ANY };
pub static PLACEMENT_STRATEGY_: Shape = Shape::Structure(Structure { name: "PlacementStrategy", payload: None, members: &[
    Member { name: "field", wire: "field", form: "field", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "type", wire: "type", form: "type", place: Place::Body, shape: &PLACEMENT_STRATEGY_TYPE_, required: false, supported: true, attribute: false, time: None },
]});
pub static PLACEMENT_STRATEGY_TYPE_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &["random", "spread", "binpack"] };
pub static PORT_MAPPING_: Shape = Shape::Structure(Structure { name: "PortMapping", payload: None, members: &[
    Member { name: "appProtocol", wire: "appProtocol", form: "appProtocol", place: Place::Body, shape: &APPLICATION_PROTOCOL_, required: false, supported: true, attribute: false, time: None },
    Member { name: "containerPort", wire: "containerPort", form: "containerPort", place: Place::Body, shape: &BOXED_INTEGER_, required: false, supported: true, attribute: false, time: None },
    Member { name: "containerPortRange", wire: "containerPortRange", form: "containerPortRange", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "hostPort", wire: "hostPort", form: "hostPort", place: Place::Body, shape: &BOXED_INTEGER_, required: false, supported: true, attribute: false, time: None },
    Member { name: "name", wire: "name", form: "name", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "protocol", wire: "protocol", form: "protocol", place: Place::Body, shape: &TRANSPORT_PROTOCOL_, required: false, supported: true, attribute: false, time: None },
]});
pub static PORT_MAPPING_LIST_: Shape = Shape::List { member: &PORT_MAPPING_, element: "member", flattened: false, size: Range::ANY };
pub static PROPAGATE_TAGS_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &["TASK_DEFINITION", "SERVICE", "NONE"] };
pub static PROTECTED_TASK_: Shape = Shape::Structure(Structure { name: "ProtectedTask", payload: None, members: &[
    Member { name: "expirationDate", wire: "expirationDate", form: "expirationDate", place: Place::Body, shape: &TIMESTAMP_, required: false, supported: true, attribute: false, time: Some(TimeForm::Seconds) },
    Member { name: "protectionEnabled", wire: "protectionEnabled", form: "protectionEnabled", place: Place::Body, shape: &BOOLEAN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "taskArn", wire: "taskArn", form: "taskArn", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
]});
pub static PROTECTED_TASKS_: Shape = Shape::List { member: &PROTECTED_TASK_, element: "member", flattened: false, size: Range::ANY };
pub static PUT_CLUSTER_CAPACITY_PROVIDERS_REQUEST_: Shape = Shape::Structure(Structure { name: "PutClusterCapacityProvidersRequest", payload: None, members: &[
    Member { name: "capacityProviders", wire: "capacityProviders", form: "capacityProviders", place: Place::Body, shape: &STRING_LIST_, required: true, supported: true, attribute: false, time: None },
    Member { name: "cluster", wire: "cluster", form: "cluster", place: Place::Body, shape: &STRING_, required: true, supported: true, attribute: false, time: None },
    Member { name: "defaultCapacityProviderStrategy", wire: "defaultCapacityProviderStrategy", form: "defaultCapacityProviderStrategy", place: Place::Body, shape: &CAPACITY_PROVIDER_STRATEGY_, required: true, supported: true, attribute: false, time: None },
]});
pub static PUT_CLUSTER_CAPACITY_PROVIDERS_RESPONSE_: Shape = Shape::Structure(Structure { name: "PutClusterCapacityProvidersResponse", payload: None, members: &[
    Member { name: "cluster", wire: "cluster", form: "cluster", place: Place::Body, shape: &CLUSTER_, required: false, supported: true, attribute: false, time: None },
]});
pub static REGISTER_TASK_DEFINITION_REQUEST_: Shape = Shape::Structure(Structure { name: "RegisterTaskDefinitionRequest", payload: None, members: &[
    Member { name: "containerDefinitions", wire: "containerDefinitions", form: "containerDefinitions", place: Place::Body, shape: &CONTAINER_DEFINITIONS_, required: true, supported: true, attribute: false, time: None },
    Member { name: "cpu", wire: "cpu", form: "cpu", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "enableFaultInjection", wire: "enableFaultInjection", form: "enableFaultInjection", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "ephemeralStorage", wire: "ephemeralStorage", form: "ephemeralStorage", place: Place::Body, shape: &EPHEMERAL_STORAGE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "executionRoleArn", wire: "executionRoleArn", form: "executionRoleArn", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "family", wire: "family", form: "family", place: Place::Body, shape: &STRING_, required: true, supported: true, attribute: false, time: None },
    Member { name: "inferenceAccelerators", wire: "inferenceAccelerators", form: "inferenceAccelerators", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "ipcMode", wire: "ipcMode", form: "ipcMode", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "memory", wire: "memory", form: "memory", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "networkMode", wire: "networkMode", form: "networkMode", place: Place::Body, shape: &NETWORK_MODE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "pidMode", wire: "pidMode", form: "pidMode", place: Place::Body, shape: &PID_MODE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "placementConstraints", wire: "placementConstraints", form: "placementConstraints", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "proxyConfiguration", wire: "proxyConfiguration", form: "proxyConfiguration", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "requiresCompatibilities", wire: "requiresCompatibilities", form: "requiresCompatibilities", place: Place::Body, shape: &COMPATIBILITY_LIST_, required: false, supported: true, attribute: false, time: None },
    Member { name: "runtimePlatform", wire: "runtimePlatform", form: "runtimePlatform", place: Place::Body, shape: &RUNTIME_PLATFORM_, required: false, supported: true, attribute: false, time: None },
    Member { name: "tags", wire: "tags", form: "tags", place: Place::Body, shape: &TAGS_, required: false, supported: true, attribute: false, time: None },
    Member { name: "taskRoleArn", wire: "taskRoleArn", form: "taskRoleArn", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "volumes", wire: "volumes", form: "volumes", place: Place::Body, shape: &VOLUME_LIST_, required: false, supported: true, attribute: false, time: None },
]});
pub static REGISTER_TASK_DEFINITION_RESPONSE_: Shape = Shape::Structure(Structure { name: "RegisterTaskDefinitionResponse", payload: None, members: &[
    Member { name: "tags", wire: "tags", form: "tags", place: Place::Body, shape: &TAGS_, required: false, supported: true, attribute: false, time: None },
    Member { name: "taskDefinition", wire: "taskDefinition", form: "taskDefinition", place: Place::Body, shape: &TASK_DEFINITION_, required: false, supported: true, attribute: false, time: None },
]});
pub static REPOSITORY_CREDENTIALS_: Shape = Shape::Structure(Structure { name: "RepositoryCredentials", payload: None, members: &[
    Member { name: "credentialsParameter", wire: "credentialsParameter", form: "credentialsParameter", place: Place::Body, shape: &STRING_, required: true, supported: true, attribute: false, time: None },
]});
pub static ROLLBACK_: Shape = Shape::Structure(Structure { name: "Rollback", payload: None, members: &[
    Member { name: "reason", wire: "reason", form: "reason", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "serviceRevisionArn", wire: "serviceRevisionArn", form: "serviceRevisionArn", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "startedAt", wire: "startedAt", form: "startedAt", place: Place::Body, shape: &TIMESTAMP_, required: false, supported: true, attribute: false, time: Some(TimeForm::Seconds) },
]});
pub static RUN_TASK_REQUEST_: Shape = Shape::Structure(Structure { name: "RunTaskRequest", payload: None, members: &[
    Member { name: "capacityProviderStrategy", wire: "capacityProviderStrategy", form: "capacityProviderStrategy", place: Place::Body, shape: &CAPACITY_PROVIDER_STRATEGY_, required: false, supported: true, attribute: false, time: None },
    Member { name: "clientToken", wire: "clientToken", form: "clientToken", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "cluster", wire: "cluster", form: "cluster", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "count", wire: "count", form: "count", place: Place::Body, shape: &BOXED_INTEGER_, required: false, supported: true, attribute: false, time: None },
    Member { name: "enableECSManagedTags", wire: "enableECSManagedTags", form: "enableECSManagedTags", place: Place::Body, shape: &BOOLEAN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "enableExecuteCommand", wire: "enableExecuteCommand", form: "enableExecuteCommand", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "group", wire: "group", form: "group", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "launchType", wire: "launchType", form: "launchType", place: Place::Body, shape: &LAUNCH_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "networkConfiguration", wire: "networkConfiguration", form: "networkConfiguration", place: Place::Body, shape: &NETWORK_CONFIGURATION_, required: false, supported: true, attribute: false, time: None },
    Member { name: "overrides", wire: "overrides", form: "overrides", place: Place::Body, shape: &TASK_OVERRIDE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "placementConstraints", wire: "placementConstraints", form: "placementConstraints", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "placementStrategy", wire: "placementStrategy", form: "placementStrategy", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "platformVersion", wire: "platformVersion", form: "platformVersion", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "propagateTags", wire: "propagateTags", form: "propagateTags", place: Place::Body, shape: &PROPAGATE_TAGS_, required: false, supported: true, attribute: false, time: None },
    Member { name: "referenceId", wire: "referenceId", form: "referenceId", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "startedBy", wire: "startedBy", form: "startedBy", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "tags", wire: "tags", form: "tags", place: Place::Body, shape: &TAGS_, required: false, supported: true, attribute: false, time: None },
    Member { name: "taskDefinition", wire: "taskDefinition", form: "taskDefinition", place: Place::Body, shape: &STRING_, required: true, supported: true, attribute: false, time: None },
    Member { name: "volumeConfigurations", wire: "volumeConfigurations", form: "volumeConfigurations", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
]});
pub static RUN_TASK_RESPONSE_: Shape = Shape::Structure(Structure { name: "RunTaskResponse", payload: None, members: &[
    Member { name: "failures", wire: "failures", form: "failures", place: Place::Body, shape: &FAILURES_, required: false, supported: true, attribute: false, time: None },
    Member { name: "tasks", wire: "tasks", form: "tasks", place: Place::Body, shape: &TASKS_, required: false, supported: true, attribute: false, time: None },
]});
pub static RUNTIME_PLATFORM_: Shape = Shape::Structure(Structure { name: "RuntimePlatform", payload: None, members: &[
    Member { name: "cpuArchitecture", wire: "cpuArchitecture", form: "cpuArchitecture", place: Place::Body, shape: &CPU_ARCHITECTURE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "operatingSystemFamily", wire: "operatingSystemFamily", form: "operatingSystemFamily", place: Place::Body, shape: &OS_FAMILY_, required: false, supported: true, attribute: false, time: None },
]});
pub static SCHEDULING_STRATEGY_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &["REPLICA", "DAEMON"] };
pub static SECRET_: Shape = Shape::Structure(Structure { name: "Secret", payload: None, members: &[
    Member { name: "name", wire: "name", form: "name", place: Place::Body, shape: &STRING_, required: true, supported: true, attribute: false, time: None },
    Member { name: "valueFrom", wire: "valueFrom", form: "valueFrom", place: Place::Body, shape: &STRING_, required: true, supported: true, attribute: false, time: None },
]});
pub static SECRET_LIST_: Shape = Shape::List { member: &SECRET_, element: "member", flattened: false, size: Range::ANY };
pub static SERVICE_: Shape = Shape::Structure(Structure { name: "Service", payload: None, members: &[
    Member { name: "availabilityZoneRebalancing", wire: "availabilityZoneRebalancing", form: "availabilityZoneRebalancing", place: Place::Body, shape: &AVAILABILITY_ZONE_REBALANCING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "capacityProviderStrategy", wire: "capacityProviderStrategy", form: "capacityProviderStrategy", place: Place::Body, shape: &CAPACITY_PROVIDER_STRATEGY_, required: false, supported: true, attribute: false, time: None },
    Member { name: "clusterArn", wire: "clusterArn", form: "clusterArn", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "createdAt", wire: "createdAt", form: "createdAt", place: Place::Body, shape: &TIMESTAMP_, required: false, supported: true, attribute: false, time: Some(TimeForm::Seconds) },
    Member { name: "createdBy", wire: "createdBy", form: "createdBy", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "currentServiceDeployment", wire: "currentServiceDeployment", form: "currentServiceDeployment", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "currentServiceRevisions", wire: "currentServiceRevisions", form: "currentServiceRevisions", place: Place::Body, shape: &SERVICE_CURRENT_REVISION_SUMMARY_LIST_, required: false, supported: true, attribute: false, time: None },
    Member { name: "deploymentConfiguration", wire: "deploymentConfiguration", form: "deploymentConfiguration", place: Place::Body, shape: &DEPLOYMENT_CONFIGURATION_, required: false, supported: true, attribute: false, time: None },
    Member { name: "deploymentController", wire: "deploymentController", form: "deploymentController", place: Place::Body, shape: &DEPLOYMENT_CONTROLLER_, required: false, supported: true, attribute: false, time: None },
    Member { name: "deployments", wire: "deployments", form: "deployments", place: Place::Body, shape: &DEPLOYMENTS_, required: false, supported: true, attribute: false, time: None },
    Member { name: "desiredCount", wire: "desiredCount", form: "desiredCount", place: Place::Body, shape: &INTEGER_, required: false, supported: true, attribute: false, time: None },
    Member { name: "enableECSManagedTags", wire: "enableECSManagedTags", form: "enableECSManagedTags", place: Place::Body, shape: &BOOLEAN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "enableExecuteCommand", wire: "enableExecuteCommand", form: "enableExecuteCommand", place: Place::Body, shape: &BOOLEAN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "events", wire: "events", form: "events", place: Place::Body, shape: &SERVICE_EVENTS_, required: false, supported: true, attribute: false, time: None },
    Member { name: "healthCheckGracePeriodSeconds", wire: "healthCheckGracePeriodSeconds", form: "healthCheckGracePeriodSeconds", place: Place::Body, shape: &BOXED_INTEGER_, required: false, supported: true, attribute: false, time: None },
    Member { name: "launchType", wire: "launchType", form: "launchType", place: Place::Body, shape: &LAUNCH_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "loadBalancers", wire: "loadBalancers", form: "loadBalancers", place: Place::Body, shape: &LOAD_BALANCERS_, required: false, supported: true, attribute: false, time: None },
    Member { name: "networkConfiguration", wire: "networkConfiguration", form: "networkConfiguration", place: Place::Body, shape: &NETWORK_CONFIGURATION_, required: false, supported: true, attribute: false, time: None },
    Member { name: "pendingCount", wire: "pendingCount", form: "pendingCount", place: Place::Body, shape: &INTEGER_, required: false, supported: true, attribute: false, time: None },
    Member { name: "placementConstraints", wire: "placementConstraints", form: "placementConstraints", place: Place::Body, shape: &PLACEMENT_CONSTRAINTS_, required: false, supported: true, attribute: false, time: None },
    Member { name: "placementStrategy", wire: "placementStrategy", form: "placementStrategy", place: Place::Body, shape: &PLACEMENT_STRATEGIES_, required: false, supported: true, attribute: false, time: None },
    Member { name: "platformFamily", wire: "platformFamily", form: "platformFamily", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "platformVersion", wire: "platformVersion", form: "platformVersion", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "propagateTags", wire: "propagateTags", form: "propagateTags", place: Place::Body, shape: &PROPAGATE_TAGS_, required: false, supported: true, attribute: false, time: None },
    Member { name: "roleArn", wire: "roleArn", form: "roleArn", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "runningCount", wire: "runningCount", form: "runningCount", place: Place::Body, shape: &INTEGER_, required: false, supported: true, attribute: false, time: None },
    Member { name: "schedulingStrategy", wire: "schedulingStrategy", form: "schedulingStrategy", place: Place::Body, shape: &SCHEDULING_STRATEGY_, required: false, supported: true, attribute: false, time: None },
    Member { name: "serviceArn", wire: "serviceArn", form: "serviceArn", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "serviceName", wire: "serviceName", form: "serviceName", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "serviceRegistries", wire: "serviceRegistries", form: "serviceRegistries", place: Place::Body, shape: &SERVICE_REGISTRIES_, required: false, supported: true, attribute: false, time: None },
    Member { name: "status", wire: "status", form: "status", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "tags", wire: "tags", form: "tags", place: Place::Body, shape: &TAGS_, required: false, supported: true, attribute: false, time: None },
    Member { name: "taskDefinition", wire: "taskDefinition", form: "taskDefinition", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
]});
pub static SERVICE_CURRENT_REVISION_SUMMARY_: Shape = Shape::Structure(Structure { name: "ServiceCurrentRevisionSummary", payload: None, members: &[
    Member { name: "arn", wire: "arn", form: "arn", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "pendingTaskCount", wire: "pendingTaskCount", form: "pendingTaskCount", place: Place::Body, shape: &INTEGER_, required: false, supported: true, attribute: false, time: None },
    Member { name: "requestedTaskCount", wire: "requestedTaskCount", form: "requestedTaskCount", place: Place::Body, shape: &INTEGER_, required: false, supported: true, attribute: false, time: None },
    Member { name: "runningTaskCount", wire: "runningTaskCount", form: "runningTaskCount", place: Place::Body, shape: &INTEGER_, required: false, supported: true, attribute: false, time: None },
]});
pub static SERVICE_CURRENT_REVISION_SUMMARY_LIST_: Shape = Shape::List { member: &SERVICE_CURRENT_REVISION_SUMMARY_, element: "member", flattened: false, size: Range::ANY };
pub static SERVICE_DEPLOYMENT_: Shape = Shape::Structure(Structure { name: "ServiceDeployment", payload: None, members: &[
    Member { name: "clusterArn", wire: "clusterArn", form: "clusterArn", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "createdAt", wire: "createdAt", form: "createdAt", place: Place::Body, shape: &TIMESTAMP_, required: false, supported: true, attribute: false, time: Some(TimeForm::Seconds) },
    Member { name: "deploymentCircuitBreaker", wire: "deploymentCircuitBreaker", form: "deploymentCircuitBreaker", place: Place::Body, shape: &SERVICE_DEPLOYMENT_CIRCUIT_BREAKER_, required: false, supported: true, attribute: false, time: None },
    Member { name: "deploymentConfiguration", wire: "deploymentConfiguration", form: "deploymentConfiguration", place: Place::Body, shape: &DEPLOYMENT_CONFIGURATION_, required: false, supported: true, attribute: false, time: None },
    Member { name: "finishedAt", wire: "finishedAt", form: "finishedAt", place: Place::Body, shape: &TIMESTAMP_, required: false, supported: true, attribute: false, time: Some(TimeForm::Seconds) },
    Member { name: "rollback", wire: "rollback", form: "rollback", place: Place::Body, shape: &ROLLBACK_, required: false, supported: true, attribute: false, time: None },
    Member { name: "serviceArn", wire: "serviceArn", form: "serviceArn", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "serviceDeploymentArn", wire: "serviceDeploymentArn", form: "serviceDeploymentArn", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "sourceServiceRevisions", wire: "sourceServiceRevisions", form: "sourceServiceRevisions", place: Place::Body, shape: &SERVICE_REVISIONS_SUMMARY_LIST_, required: false, supported: true, attribute: false, time: None },
    Member { name: "startedAt", wire: "startedAt", form: "startedAt", place: Place::Body, shape: &TIMESTAMP_, required: false, supported: true, attribute: false, time: Some(TimeForm::Seconds) },
    Member { name: "status", wire: "status", form: "status", place: Place::Body, shape: &SERVICE_DEPLOYMENT_STATUS_, required: false, supported: true, attribute: false, time: None },
    Member { name: "statusReason", wire: "statusReason", form: "statusReason", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "stoppedAt", wire: "stoppedAt", form: "stoppedAt", place: Place::Body, shape: &TIMESTAMP_, required: false, supported: true, attribute: false, time: Some(TimeForm::Seconds) },
    Member { name: "targetServiceRevision", wire: "targetServiceRevision", form: "targetServiceRevision", place: Place::Body, shape: &SERVICE_REVISION_SUMMARY_, required: false, supported: true, attribute: false, time: None },
    Member { name: "updatedAt", wire: "updatedAt", form: "updatedAt", place: Place::Body, shape: &TIMESTAMP_, required: false, supported: true, attribute: false, time: Some(TimeForm::Seconds) },
]});
pub static SERVICE_DEPLOYMENT_BRIEF_: Shape = Shape::Structure(Structure { name: "ServiceDeploymentBrief", payload: None, members: &[
    Member { name: "clusterArn", wire: "clusterArn", form: "clusterArn", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "createdAt", wire: "createdAt", form: "createdAt", place: Place::Body, shape: &TIMESTAMP_, required: false, supported: true, attribute: false, time: Some(TimeForm::Seconds) },
    Member { name: "finishedAt", wire: "finishedAt", form: "finishedAt", place: Place::Body, shape: &TIMESTAMP_, required: false, supported: true, attribute: false, time: Some(TimeForm::Seconds) },
    Member { name: "serviceArn", wire: "serviceArn", form: "serviceArn", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "serviceDeploymentArn", wire: "serviceDeploymentArn", form: "serviceDeploymentArn", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "startedAt", wire: "startedAt", form: "startedAt", place: Place::Body, shape: &TIMESTAMP_, required: false, supported: true, attribute: false, time: Some(TimeForm::Seconds) },
    Member { name: "status", wire: "status", form: "status", place: Place::Body, shape: &SERVICE_DEPLOYMENT_STATUS_, required: false, supported: true, attribute: false, time: None },
    Member { name: "statusReason", wire: "statusReason", form: "statusReason", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "targetServiceRevisionArn", wire: "targetServiceRevisionArn", form: "targetServiceRevisionArn", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
]});
pub static SERVICE_DEPLOYMENT_CIRCUIT_BREAKER_: Shape = Shape::Structure(Structure { name: "ServiceDeploymentCircuitBreaker", payload: None, members: &[
    Member { name: "failureCount", wire: "failureCount", form: "failureCount", place: Place::Body, shape: &INTEGER_, required: false, supported: true, attribute: false, time: None },
    Member { name: "status", wire: "status", form: "status", place: Place::Body, shape: &SERVICE_DEPLOYMENT_ROLLBACK_MONITORS_STATUS_, required: false, supported: true, attribute: false, time: None },
    Member { name: "threshold", wire: "threshold", form: "threshold", place: Place::Body, shape: &INTEGER_, required: false, supported: true, attribute: false, time: None },
]});
pub static SERVICE_DEPLOYMENT_ROLLBACK_MONITORS_STATUS_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &["TRIGGERED", "MONITORING", "MONITORING_COMPLETE", "DISABLED"] };
pub static SERVICE_DEPLOYMENT_STATUS_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &["PENDING", "SUCCESSFUL", "STOPPED", "STOP_REQUESTED", "IN_PROGRESS", "ROLLBACK_REQUESTED", "ROLLBACK_IN_PROGRESS", "ROLLBACK_SUCCESSFUL", "ROLLBACK_FAILED"] };
pub static SERVICE_DEPLOYMENT_STATUS_LIST_: Shape = Shape::List { member: &SERVICE_DEPLOYMENT_STATUS_, element: "member", flattened: false, size: Range::ANY };
pub static SERVICE_DEPLOYMENTS_: Shape = Shape::List { member: &SERVICE_DEPLOYMENT_, element: "member", flattened: false, size: Range::ANY };
pub static SERVICE_DEPLOYMENTS_BRIEF_: Shape = Shape::List { member: &SERVICE_DEPLOYMENT_BRIEF_, element: "member", flattened: false, size: Range::ANY };
pub static SERVICE_EVENT_: Shape = Shape::Structure(Structure { name: "ServiceEvent", payload: None, members: &[
    Member { name: "createdAt", wire: "createdAt", form: "createdAt", place: Place::Body, shape: &TIMESTAMP_, required: false, supported: true, attribute: false, time: Some(TimeForm::Seconds) },
    Member { name: "id", wire: "id", form: "id", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "message", wire: "message", form: "message", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
]});
pub static SERVICE_EVENTS_: Shape = Shape::List { member: &SERVICE_EVENT_, element: "member", flattened: false, size: Range::ANY };
pub static SERVICE_FIELD_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &["TAGS"] };
pub static SERVICE_FIELD_LIST_: Shape = Shape::List { member: &SERVICE_FIELD_, element: "member", flattened: false, size: Range::ANY };
pub static SERVICE_REGISTRIES_: Shape = Shape::List { member: &SERVICE_REGISTRY_, element: "member", flattened: false, size: Range::ANY };
pub static SERVICE_REGISTRY_: Shape = Shape::Structure(Structure { name: "ServiceRegistry", payload: None, members: &[
    Member { name: "containerName", wire: "containerName", form: "containerName", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "containerPort", wire: "containerPort", form: "containerPort", place: Place::Body, shape: &BOXED_INTEGER_, required: false, supported: true, attribute: false, time: None },
    Member { name: "port", wire: "port", form: "port", place: Place::Body, shape: &BOXED_INTEGER_, required: false, supported: true, attribute: false, time: None },
    Member { name: "registryArn", wire: "registryArn", form: "registryArn", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
]});
pub static SERVICE_REVISION_: Shape = Shape::Structure(Structure { name: "ServiceRevision", payload: None, members: &[
    Member { name: "capacityProviderStrategy", wire: "capacityProviderStrategy", form: "capacityProviderStrategy", place: Place::Body, shape: &CAPACITY_PROVIDER_STRATEGY_, required: false, supported: true, attribute: false, time: None },
    Member { name: "clusterArn", wire: "clusterArn", form: "clusterArn", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "containerImages", wire: "containerImages", form: "containerImages", place: Place::Body, shape: &CONTAINER_IMAGES_, required: false, supported: true, attribute: false, time: None },
    Member { name: "createdAt", wire: "createdAt", form: "createdAt", place: Place::Body, shape: &TIMESTAMP_, required: false, supported: true, attribute: false, time: Some(TimeForm::Seconds) },
    Member { name: "launchType", wire: "launchType", form: "launchType", place: Place::Body, shape: &LAUNCH_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "loadBalancers", wire: "loadBalancers", form: "loadBalancers", place: Place::Body, shape: &LOAD_BALANCERS_, required: false, supported: true, attribute: false, time: None },
    Member { name: "networkConfiguration", wire: "networkConfiguration", form: "networkConfiguration", place: Place::Body, shape: &NETWORK_CONFIGURATION_, required: false, supported: true, attribute: false, time: None },
    Member { name: "platformFamily", wire: "platformFamily", form: "platformFamily", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "platformVersion", wire: "platformVersion", form: "platformVersion", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "serviceArn", wire: "serviceArn", form: "serviceArn", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "serviceRevisionArn", wire: "serviceRevisionArn", form: "serviceRevisionArn", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "taskDefinition", wire: "taskDefinition", form: "taskDefinition", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
]});
pub static SERVICE_REVISION_SUMMARY_: Shape = Shape::Structure(Structure { name: "ServiceRevisionSummary", payload: None, members: &[
    Member { name: "arn", wire: "arn", form: "arn", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "pendingTaskCount", wire: "pendingTaskCount", form: "pendingTaskCount", place: Place::Body, shape: &INTEGER_, required: false, supported: true, attribute: false, time: None },
    Member { name: "requestedTaskCount", wire: "requestedTaskCount", form: "requestedTaskCount", place: Place::Body, shape: &INTEGER_, required: false, supported: true, attribute: false, time: None },
    Member { name: "runningTaskCount", wire: "runningTaskCount", form: "runningTaskCount", place: Place::Body, shape: &INTEGER_, required: false, supported: true, attribute: false, time: None },
]});
pub static SERVICE_REVISIONS_: Shape = Shape::List { member: &SERVICE_REVISION_, element: "member", flattened: false, size: Range::ANY };
pub static SERVICE_REVISIONS_SUMMARY_LIST_: Shape = Shape::List { member: &SERVICE_REVISION_SUMMARY_, element: "member", flattened: false, size: Range::ANY };
pub static SERVICES_: Shape = Shape::List { member: &SERVICE_, element: "member", flattened: false, size: Range::ANY };
pub static SORT_ORDER_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &["ASC", "DESC"] };
pub static STATISTICS_: Shape = Shape::List { member: &KEY_VALUE_PAIR_, element: "member", flattened: false, size: Range::ANY };
pub static STOP_SERVICE_DEPLOYMENT_REQUEST_: Shape = Shape::Structure(Structure { name: "StopServiceDeploymentRequest", payload: None, members: &[
    Member { name: "serviceDeploymentArn", wire: "serviceDeploymentArn", form: "serviceDeploymentArn", place: Place::Body, shape: &STRING_, required: true, supported: true, attribute: false, time: None },
    Member { name: "stopType", wire: "stopType", form: "stopType", place: Place::Body, shape: &STOP_SERVICE_DEPLOYMENT_STOP_TYPE_, required: false, supported: true, attribute: false, time: None },
]});
pub static STOP_SERVICE_DEPLOYMENT_RESPONSE_: Shape = Shape::Structure(Structure { name: "StopServiceDeploymentResponse", payload: None, members: &[
    Member { name: "serviceDeploymentArn", wire: "serviceDeploymentArn", form: "serviceDeploymentArn", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
]});
pub static STOP_SERVICE_DEPLOYMENT_STOP_TYPE_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &["ABORT", "ROLLBACK"] };
pub static STOP_TASK_REQUEST_: Shape = Shape::Structure(Structure { name: "StopTaskRequest", payload: None, members: &[
    Member { name: "cluster", wire: "cluster", form: "cluster", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "reason", wire: "reason", form: "reason", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "task", wire: "task", form: "task", place: Place::Body, shape: &STRING_, required: true, supported: true, attribute: false, time: None },
]});
pub static STOP_TASK_RESPONSE_: Shape = Shape::Structure(Structure { name: "StopTaskResponse", payload: None, members: &[
    Member { name: "task", wire: "task", form: "task", place: Place::Body, shape: &TASK_, required: false, supported: true, attribute: false, time: None },
]});
pub static STRING_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &[] };
pub static STRING_LIST_: Shape = Shape::List { member: &STRING_, element: "member", flattened: false, size: Range::ANY };
pub static SYSTEM_CONTROL_: Shape = Shape::Structure(Structure { name: "SystemControl", payload: None, members: &[
    Member { name: "namespace", wire: "namespace", form: "namespace", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "value", wire: "value", form: "value", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
]});
pub static SYSTEM_CONTROLS_: Shape = Shape::List { member: &SYSTEM_CONTROL_, element: "member", flattened: false, size: Range::ANY };
pub static TAG_: Shape = Shape::Structure(Structure { name: "Tag", payload: None, members: &[
    Member { name: "key", wire: "key", form: "key", place: Place::Body, shape: &TAG_KEY_, required: false, supported: true, attribute: false, time: None },
    Member { name: "value", wire: "value", form: "value", place: Place::Body, shape: &TAG_VALUE_, required: false, supported: true, attribute: false, time: None },
]});
pub static TAG_KEY_: Shape = Shape::String { length: Range { min: Some(1), max: Some(128) }, pattern: Some("([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)"), values: &[] };
pub static TAG_KEYS_: Shape = Shape::List { member: &TAG_KEY_, element: "member", flattened: false, size: Range::ANY };
pub static TAG_RESOURCE_REQUEST_: Shape = Shape::Structure(Structure { name: "TagResourceRequest", payload: None, members: &[
    Member { name: "resourceArn", wire: "resourceArn", form: "resourceArn", place: Place::Body, shape: &STRING_, required: true, supported: true, attribute: false, time: None },
    Member { name: "tags", wire: "tags", form: "tags", place: Place::Body, shape: &TAGS_, required: true, supported: true, attribute: false, time: None },
]});
pub static TAG_RESOURCE_RESPONSE_: Shape = Shape::Structure(Structure { name: "TagResourceResponse", payload: None, members: &[
]});
pub static TAG_VALUE_: Shape = Shape::String { length: Range { min: Some(0), max: Some(256) }, pattern: Some("([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)"), values: &[] };
pub static TAGS_: Shape = Shape::List { member: &TAG_, element: "member", flattened: false, size: Range { min: Some(0), max: Some(50) } };
pub static TASK_: Shape = Shape::Structure(Structure { name: "Task", payload: None, members: &[
    Member { name: "attachments", wire: "attachments", form: "attachments", place: Place::Body, shape: &ATTACHMENTS_, required: false, supported: true, attribute: false, time: None },
    Member { name: "attributes", wire: "attributes", form: "attributes", place: Place::Body, shape: &ATTRIBUTES_, required: false, supported: true, attribute: false, time: None },
    Member { name: "availabilityZone", wire: "availabilityZone", form: "availabilityZone", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "capacityProviderName", wire: "capacityProviderName", form: "capacityProviderName", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "clusterArn", wire: "clusterArn", form: "clusterArn", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "connectivity", wire: "connectivity", form: "connectivity", place: Place::Body, shape: &CONNECTIVITY_, required: false, supported: true, attribute: false, time: None },
    Member { name: "connectivityAt", wire: "connectivityAt", form: "connectivityAt", place: Place::Body, shape: &TIMESTAMP_, required: false, supported: true, attribute: false, time: Some(TimeForm::Seconds) },
    Member { name: "containers", wire: "containers", form: "containers", place: Place::Body, shape: &CONTAINERS_, required: false, supported: true, attribute: false, time: None },
    Member { name: "cpu", wire: "cpu", form: "cpu", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "createdAt", wire: "createdAt", form: "createdAt", place: Place::Body, shape: &TIMESTAMP_, required: false, supported: true, attribute: false, time: Some(TimeForm::Seconds) },
    Member { name: "desiredStatus", wire: "desiredStatus", form: "desiredStatus", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "enableExecuteCommand", wire: "enableExecuteCommand", form: "enableExecuteCommand", place: Place::Body, shape: &BOOLEAN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ephemeralStorage", wire: "ephemeralStorage", form: "ephemeralStorage", place: Place::Body, shape: &EPHEMERAL_STORAGE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "executionStoppedAt", wire: "executionStoppedAt", form: "executionStoppedAt", place: Place::Body, shape: &TIMESTAMP_, required: false, supported: true, attribute: false, time: Some(TimeForm::Seconds) },
    Member { name: "fargateEphemeralStorage", wire: "fargateEphemeralStorage", form: "fargateEphemeralStorage", place: Place::Body, shape: &TASK_EPHEMERAL_STORAGE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "group", wire: "group", form: "group", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "healthStatus", wire: "healthStatus", form: "healthStatus", place: Place::Body, shape: &HEALTH_STATUS_, required: false, supported: true, attribute: false, time: None },
    Member { name: "lastStatus", wire: "lastStatus", form: "lastStatus", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "launchType", wire: "launchType", form: "launchType", place: Place::Body, shape: &LAUNCH_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "memory", wire: "memory", form: "memory", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "overrides", wire: "overrides", form: "overrides", place: Place::Body, shape: &TASK_OVERRIDE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "platformFamily", wire: "platformFamily", form: "platformFamily", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "platformVersion", wire: "platformVersion", form: "platformVersion", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "pullStartedAt", wire: "pullStartedAt", form: "pullStartedAt", place: Place::Body, shape: &TIMESTAMP_, required: false, supported: true, attribute: false, time: Some(TimeForm::Seconds) },
    Member { name: "pullStoppedAt", wire: "pullStoppedAt", form: "pullStoppedAt", place: Place::Body, shape: &TIMESTAMP_, required: false, supported: true, attribute: false, time: Some(TimeForm::Seconds) },
    Member { name: "startedAt", wire: "startedAt", form: "startedAt", place: Place::Body, shape: &TIMESTAMP_, required: false, supported: true, attribute: false, time: Some(TimeForm::Seconds) },
    Member { name: "startedBy", wire: "startedBy", form: "startedBy", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "stopCode", wire: "stopCode", form: "stopCode", place: Place::Body, shape: &TASK_STOP_CODE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "stoppedAt", wire: "stoppedAt", form: "stoppedAt", place: Place::Body, shape: &TIMESTAMP_, required: false, supported: true, attribute: false, time: Some(TimeForm::Seconds) },
    Member { name: "stoppedReason", wire: "stoppedReason", form: "stoppedReason", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "stoppingAt", wire: "stoppingAt", form: "stoppingAt", place: Place::Body, shape: &TIMESTAMP_, required: false, supported: true, attribute: false, time: Some(TimeForm::Seconds) },
    Member { name: "tags", wire: "tags", form: "tags", place: Place::Body, shape: &TAGS_, required: false, supported: true, attribute: false, time: None },
    Member { name: "taskArn", wire: "taskArn", form: "taskArn", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "taskDefinitionArn", wire: "taskDefinitionArn", form: "taskDefinitionArn", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "version", wire: "version", form: "version", place: Place::Body, shape: &LONG_, required: false, supported: true, attribute: false, time: None },
]});
pub static TASK_DEFINITION_: Shape = Shape::Structure(Structure { name: "TaskDefinition", payload: None, members: &[
    Member { name: "compatibilities", wire: "compatibilities", form: "compatibilities", place: Place::Body, shape: &COMPATIBILITY_LIST_, required: false, supported: true, attribute: false, time: None },
    Member { name: "containerDefinitions", wire: "containerDefinitions", form: "containerDefinitions", place: Place::Body, shape: &CONTAINER_DEFINITIONS_, required: false, supported: true, attribute: false, time: None },
    Member { name: "cpu", wire: "cpu", form: "cpu", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "deleteRequestedAt", wire: "deleteRequestedAt", form: "deleteRequestedAt", place: Place::Body, shape: &TIMESTAMP_, required: false, supported: true, attribute: false, time: Some(TimeForm::Seconds) },
    Member { name: "deregisteredAt", wire: "deregisteredAt", form: "deregisteredAt", place: Place::Body, shape: &TIMESTAMP_, required: false, supported: true, attribute: false, time: Some(TimeForm::Seconds) },
    Member { name: "ephemeralStorage", wire: "ephemeralStorage", form: "ephemeralStorage", place: Place::Body, shape: &EPHEMERAL_STORAGE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "executionRoleArn", wire: "executionRoleArn", form: "executionRoleArn", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "family", wire: "family", form: "family", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "memory", wire: "memory", form: "memory", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "networkMode", wire: "networkMode", form: "networkMode", place: Place::Body, shape: &NETWORK_MODE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "pidMode", wire: "pidMode", form: "pidMode", place: Place::Body, shape: &PID_MODE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "placementConstraints", wire: "placementConstraints", form: "placementConstraints", place: Place::Body, shape: &TASK_DEFINITION_PLACEMENT_CONSTRAINTS_, required: false, supported: true, attribute: false, time: None },
    Member { name: "registeredAt", wire: "registeredAt", form: "registeredAt", place: Place::Body, shape: &TIMESTAMP_, required: false, supported: true, attribute: false, time: Some(TimeForm::Seconds) },
    Member { name: "registeredBy", wire: "registeredBy", form: "registeredBy", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "requiresCompatibilities", wire: "requiresCompatibilities", form: "requiresCompatibilities", place: Place::Body, shape: &COMPATIBILITY_LIST_, required: false, supported: true, attribute: false, time: None },
    Member { name: "revision", wire: "revision", form: "revision", place: Place::Body, shape: &INTEGER_, required: false, supported: true, attribute: false, time: None },
    Member { name: "runtimePlatform", wire: "runtimePlatform", form: "runtimePlatform", place: Place::Body, shape: &RUNTIME_PLATFORM_, required: false, supported: true, attribute: false, time: None },
    Member { name: "status", wire: "status", form: "status", place: Place::Body, shape: &TASK_DEFINITION_STATUS_, required: false, supported: true, attribute: false, time: None },
    Member { name: "taskDefinitionArn", wire: "taskDefinitionArn", form: "taskDefinitionArn", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "taskRoleArn", wire: "taskRoleArn", form: "taskRoleArn", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "volumes", wire: "volumes", form: "volumes", place: Place::Body, shape: &VOLUME_LIST_, required: false, supported: true, attribute: false, time: None },
]});
pub static TASK_DEFINITION_FAMILY_STATUS_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &["ACTIVE", "INACTIVE", "ALL"] };
pub static TASK_DEFINITION_FIELD_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &["TAGS"] };
pub static TASK_DEFINITION_FIELD_LIST_: Shape = Shape::List { member: &TASK_DEFINITION_FIELD_, element: "member", flattened: false, size: Range::ANY };
pub static TASK_DEFINITION_LIST_: Shape = Shape::List { member: &TASK_DEFINITION_, element: "member", flattened: false, size: Range::ANY };
pub static TASK_DEFINITION_PLACEMENT_CONSTRAINT_: Shape = Shape::Structure(Structure { name: "TaskDefinitionPlacementConstraint", payload: None, members: &[
    Member { name: "expression", wire: "expression", form: "expression", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "type", wire: "type", form: "type", place: Place::Body, shape: &TASK_DEFINITION_PLACEMENT_CONSTRAINT_TYPE_, required: false, supported: true, attribute: false, time: None },
]});
pub static TASK_DEFINITION_PLACEMENT_CONSTRAINT_TYPE_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &["memberOf"] };
pub static TASK_DEFINITION_PLACEMENT_CONSTRAINTS_: Shape = Shape::List { member: &TASK_DEFINITION_PLACEMENT_CONSTRAINT_, element: "member", flattened: false, size: Range::ANY };
pub static TASK_DEFINITION_STATUS_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &["ACTIVE", "INACTIVE", "DELETE_IN_PROGRESS"] };
pub static TASK_EPHEMERAL_STORAGE_: Shape = Shape::Structure(Structure { name: "TaskEphemeralStorage", payload: None, members: &[
    Member { name: "sizeInGiB", wire: "sizeInGiB", form: "sizeInGiB", place: Place::Body, shape: &INTEGER_, required: false, supported: true, attribute: false, time: None },
]});
pub static TASK_FIELD_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &["TAGS"] };
pub static TASK_FIELD_LIST_: Shape = Shape::List { member: &TASK_FIELD_, element: "member", flattened: false, size: Range::ANY };
pub static TASK_OVERRIDE_: Shape = Shape::Structure(Structure { name: "TaskOverride", payload: None, members: &[
    Member { name: "containerOverrides", wire: "containerOverrides", form: "containerOverrides", place: Place::Body, shape: &CONTAINER_OVERRIDES_, required: false, supported: true, attribute: false, time: None },
    Member { name: "cpu", wire: "cpu", form: "cpu", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ephemeralStorage", wire: "ephemeralStorage", form: "ephemeralStorage", place: Place::Body, shape: &EPHEMERAL_STORAGE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "executionRoleArn", wire: "executionRoleArn", form: "executionRoleArn", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "inferenceAcceleratorOverrides", wire: "inferenceAcceleratorOverrides", form: "inferenceAcceleratorOverrides", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "memory", wire: "memory", form: "memory", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "taskRoleArn", wire: "taskRoleArn", form: "taskRoleArn", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
]});
pub static TASK_STOP_CODE_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &["TaskFailedToStart", "EssentialContainerExited", "UserInitiated", "ServiceSchedulerInitiated", "SpotInterruption", "TerminationNotice"] };
pub static TASKS_: Shape = Shape::List { member: &TASK_, element: "member", flattened: false, size: Range::ANY };
pub static TIMESTAMP_: Shape = Shape::Timestamp(TimeForm::Seconds);
pub static TMPFS_: Shape = Shape::Structure(Structure { name: "Tmpfs", payload: None, members: &[
    Member { name: "containerPath", wire: "containerPath", form: "containerPath", place: Place::Body, shape: &STRING_, required: true, supported: true, attribute: false, time: None },
    Member { name: "mountOptions", wire: "mountOptions", form: "mountOptions", place: Place::Body, shape: &STRING_LIST_, required: false, supported: true, attribute: false, time: None },
    Member { name: "size", wire: "size", form: "size", place: Place::Body, shape: &INTEGER_, required: true, supported: true, attribute: false, time: None },
]});
pub static TMPFS_LIST_: Shape = Shape::List { member: &TMPFS_, element: "member", flattened: false, size: Range::ANY };
pub static TRANSPORT_PROTOCOL_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &["tcp", "udp"] };
pub static ULIMIT_: Shape = Shape::Structure(Structure { name: "Ulimit", payload: None, members: &[
    Member { name: "hardLimit", wire: "hardLimit", form: "hardLimit", place: Place::Body, shape: &INTEGER_, required: true, supported: true, attribute: false, time: None },
    Member { name: "name", wire: "name", form: "name", place: Place::Body, shape: &ULIMIT_NAME_, required: true, supported: true, attribute: false, time: None },
    Member { name: "softLimit", wire: "softLimit", form: "softLimit", place: Place::Body, shape: &INTEGER_, required: true, supported: true, attribute: false, time: None },
]});
pub static ULIMIT_LIST_: Shape = Shape::List { member: &ULIMIT_, element: "member", flattened: false, size: Range::ANY };
pub static ULIMIT_NAME_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &["core", "cpu", "data", "fsize", "locks", "memlock", "msgqueue", "nice", "nofile", "nproc", "rss", "rtprio", "rttime", "sigpending", "stack"] };
pub static UNTAG_RESOURCE_REQUEST_: Shape = Shape::Structure(Structure { name: "UntagResourceRequest", payload: None, members: &[
    Member { name: "resourceArn", wire: "resourceArn", form: "resourceArn", place: Place::Body, shape: &STRING_, required: true, supported: true, attribute: false, time: None },
    Member { name: "tagKeys", wire: "tagKeys", form: "tagKeys", place: Place::Body, shape: &TAG_KEYS_, required: true, supported: true, attribute: false, time: None },
]});
pub static UNTAG_RESOURCE_RESPONSE_: Shape = Shape::Structure(Structure { name: "UntagResourceResponse", payload: None, members: &[
]});
pub static UPDATE_CLUSTER_REQUEST_: Shape = Shape::Structure(Structure { name: "UpdateClusterRequest", payload: None, members: &[
    Member { name: "cluster", wire: "cluster", form: "cluster", place: Place::Body, shape: &STRING_, required: true, supported: true, attribute: false, time: None },
    Member { name: "configuration", wire: "configuration", form: "configuration", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "serviceConnectDefaults", wire: "serviceConnectDefaults", form: "serviceConnectDefaults", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "settings", wire: "settings", form: "settings", place: Place::Body, shape: &CLUSTER_SETTINGS_, required: false, supported: true, attribute: false, time: None },
]});
pub static UPDATE_CLUSTER_RESPONSE_: Shape = Shape::Structure(Structure { name: "UpdateClusterResponse", payload: None, members: &[
    Member { name: "cluster", wire: "cluster", form: "cluster", place: Place::Body, shape: &CLUSTER_, required: false, supported: true, attribute: false, time: None },
]});
pub static UPDATE_CLUSTER_SETTINGS_REQUEST_: Shape = Shape::Structure(Structure { name: "UpdateClusterSettingsRequest", payload: None, members: &[
    Member { name: "cluster", wire: "cluster", form: "cluster", place: Place::Body, shape: &STRING_, required: true, supported: true, attribute: false, time: None },
    Member { name: "settings", wire: "settings", form: "settings", place: Place::Body, shape: &CLUSTER_SETTINGS_, required: true, supported: true, attribute: false, time: None },
]});
pub static UPDATE_CLUSTER_SETTINGS_RESPONSE_: Shape = Shape::Structure(Structure { name: "UpdateClusterSettingsResponse", payload: None, members: &[
    Member { name: "cluster", wire: "cluster", form: "cluster", place: Place::Body, shape: &CLUSTER_, required: false, supported: true, attribute: false, time: None },
]});
pub static UPDATE_SERVICE_REQUEST_: Shape = Shape::Structure(Structure { name: "UpdateServiceRequest", payload: None, members: &[
    Member { name: "availabilityZoneRebalancing", wire: "availabilityZoneRebalancing", form: "availabilityZoneRebalancing", place: Place::Body, shape: &AVAILABILITY_ZONE_REBALANCING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "capacityProviderStrategy", wire: "capacityProviderStrategy", form: "capacityProviderStrategy", place: Place::Body, shape: &CAPACITY_PROVIDER_STRATEGY_, required: false, supported: true, attribute: false, time: None },
    Member { name: "cluster", wire: "cluster", form: "cluster", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "deploymentConfiguration", wire: "deploymentConfiguration", form: "deploymentConfiguration", place: Place::Body, shape: &DEPLOYMENT_CONFIGURATION_, required: false, supported: true, attribute: false, time: None },
    Member { name: "deploymentController", wire: "deploymentController", form: "deploymentController", place: Place::Body, shape: &DEPLOYMENT_CONTROLLER_, required: false, supported: true, attribute: false, time: None },
    Member { name: "desiredCount", wire: "desiredCount", form: "desiredCount", place: Place::Body, shape: &BOXED_INTEGER_, required: false, supported: true, attribute: false, time: None },
    Member { name: "enableECSManagedTags", wire: "enableECSManagedTags", form: "enableECSManagedTags", place: Place::Body, shape: &BOXED_BOOLEAN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "enableExecuteCommand", wire: "enableExecuteCommand", form: "enableExecuteCommand", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "forceNewDeployment", wire: "forceNewDeployment", form: "forceNewDeployment", place: Place::Body, shape: &BOOLEAN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "healthCheckGracePeriodSeconds", wire: "healthCheckGracePeriodSeconds", form: "healthCheckGracePeriodSeconds", place: Place::Body, shape: &BOXED_INTEGER_, required: false, supported: true, attribute: false, time: None },
    Member { name: "loadBalancers", wire: "loadBalancers", form: "loadBalancers", place: Place::Body, shape: &LOAD_BALANCERS_, required: false, supported: true, attribute: false, time: None },
    Member { name: "networkConfiguration", wire: "networkConfiguration", form: "networkConfiguration", place: Place::Body, shape: &NETWORK_CONFIGURATION_, required: false, supported: true, attribute: false, time: None },
    Member { name: "placementConstraints", wire: "placementConstraints", form: "placementConstraints", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "placementStrategy", wire: "placementStrategy", form: "placementStrategy", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "platformVersion", wire: "platformVersion", form: "platformVersion", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "propagateTags", wire: "propagateTags", form: "propagateTags", place: Place::Body, shape: &PROPAGATE_TAGS_, required: false, supported: true, attribute: false, time: None },
    Member { name: "service", wire: "service", form: "service", place: Place::Body, shape: &STRING_, required: true, supported: true, attribute: false, time: None },
    Member { name: "serviceConnectConfiguration", wire: "serviceConnectConfiguration", form: "serviceConnectConfiguration", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "serviceRegistries", wire: "serviceRegistries", form: "serviceRegistries", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "taskDefinition", wire: "taskDefinition", form: "taskDefinition", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "volumeConfigurations", wire: "volumeConfigurations", form: "volumeConfigurations", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "vpcLatticeConfigurations", wire: "vpcLatticeConfigurations", form: "vpcLatticeConfigurations", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
]});
pub static UPDATE_SERVICE_RESPONSE_: Shape = Shape::Structure(Structure { name: "UpdateServiceResponse", payload: None, members: &[
    Member { name: "service", wire: "service", form: "service", place: Place::Body, shape: &SERVICE_, required: false, supported: true, attribute: false, time: None },
]});
pub static UPDATE_TASK_PROTECTION_REQUEST_: Shape = Shape::Structure(Structure { name: "UpdateTaskProtectionRequest", payload: None, members: &[
    Member { name: "cluster", wire: "cluster", form: "cluster", place: Place::Body, shape: &STRING_, required: true, supported: true, attribute: false, time: None },
    Member { name: "expiresInMinutes", wire: "expiresInMinutes", form: "expiresInMinutes", place: Place::Body, shape: &BOXED_INTEGER_, required: false, supported: true, attribute: false, time: None },
    Member { name: "protectionEnabled", wire: "protectionEnabled", form: "protectionEnabled", place: Place::Body, shape: &BOOLEAN_, required: true, supported: true, attribute: false, time: None },
    Member { name: "tasks", wire: "tasks", form: "tasks", place: Place::Body, shape: &STRING_LIST_, required: true, supported: true, attribute: false, time: None },
]});
pub static UPDATE_TASK_PROTECTION_RESPONSE_: Shape = Shape::Structure(Structure { name: "UpdateTaskProtectionResponse", payload: None, members: &[
    Member { name: "failures", wire: "failures", form: "failures", place: Place::Body, shape: &FAILURES_, required: false, supported: true, attribute: false, time: None },
    Member { name: "protectedTasks", wire: "protectedTasks", form: "protectedTasks", place: Place::Body, shape: &PROTECTED_TASKS_, required: false, supported: true, attribute: false, time: None },
]});
pub static VERSION_CONSISTENCY_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &["enabled", "disabled"] };
pub static VOLUME_: Shape = Shape::Structure(Structure { name: "Volume", payload: None, members: &[
    Member { name: "configuredAtLaunch", wire: "configuredAtLaunch", form: "configuredAtLaunch", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "dockerVolumeConfiguration", wire: "dockerVolumeConfiguration", form: "dockerVolumeConfiguration", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "efsVolumeConfiguration", wire: "efsVolumeConfiguration", form: "efsVolumeConfiguration", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "fsxWindowsFileServerVolumeConfiguration", wire: "fsxWindowsFileServerVolumeConfiguration", form: "fsxWindowsFileServerVolumeConfiguration", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "host", wire: "host", form: "host", place: Place::Body, shape: &HOST_VOLUME_PROPERTIES_, required: false, supported: true, attribute: false, time: None },
    Member { name: "name", wire: "name", form: "name", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "s3filesVolumeConfiguration", wire: "s3filesVolumeConfiguration", form: "s3filesVolumeConfiguration", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
]});
pub static VOLUME_FROM_: Shape = Shape::Structure(Structure { name: "VolumeFrom", payload: None, members: &[
    Member { name: "readOnly", wire: "readOnly", form: "readOnly", place: Place::Body, shape: &BOXED_BOOLEAN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "sourceContainer", wire: "sourceContainer", form: "sourceContainer", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
]});
pub static VOLUME_FROM_LIST_: Shape = Shape::List { member: &VOLUME_FROM_, element: "member", flattened: false, size: Range::ANY };
pub static VOLUME_LIST_: Shape = Shape::List { member: &VOLUME_, element: "member", flattened: false, size: Range::ANY };

pub static CREATE_CLUSTER_OPERATION: schema::Operation = schema::Operation { name: "CreateCluster", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &CREATE_CLUSTER_REQUEST_, output: &CREATE_CLUSTER_RESPONSE_, wrapper: None, root: None };
impl wire::Operation for CreateClusterInput {
    type Output = CreateClusterOutput;
    const SCHEMA: &'static schema::Operation = &CREATE_CLUSTER_OPERATION;
}

pub static CREATE_SERVICE_OPERATION: schema::Operation = schema::Operation { name: "CreateService", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &CREATE_SERVICE_REQUEST_, output: &CREATE_SERVICE_RESPONSE_, wrapper: None, root: None };
impl wire::Operation for CreateServiceInput {
    type Output = CreateServiceOutput;
    const SCHEMA: &'static schema::Operation = &CREATE_SERVICE_OPERATION;
}

pub static DELETE_CLUSTER_OPERATION: schema::Operation = schema::Operation { name: "DeleteCluster", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &DELETE_CLUSTER_REQUEST_, output: &DELETE_CLUSTER_RESPONSE_, wrapper: None, root: None };
impl wire::Operation for DeleteClusterInput {
    type Output = DeleteClusterOutput;
    const SCHEMA: &'static schema::Operation = &DELETE_CLUSTER_OPERATION;
}

pub static DELETE_SERVICE_OPERATION: schema::Operation = schema::Operation { name: "DeleteService", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &DELETE_SERVICE_REQUEST_, output: &DELETE_SERVICE_RESPONSE_, wrapper: None, root: None };
impl wire::Operation for DeleteServiceInput {
    type Output = DeleteServiceOutput;
    const SCHEMA: &'static schema::Operation = &DELETE_SERVICE_OPERATION;
}

pub static DELETE_TASK_DEFINITIONS_OPERATION: schema::Operation = schema::Operation { name: "DeleteTaskDefinitions", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &DELETE_TASK_DEFINITIONS_REQUEST_, output: &DELETE_TASK_DEFINITIONS_RESPONSE_, wrapper: None, root: None };
impl wire::Operation for DeleteTaskDefinitionsInput {
    type Output = DeleteTaskDefinitionsOutput;
    const SCHEMA: &'static schema::Operation = &DELETE_TASK_DEFINITIONS_OPERATION;
}

pub static DEREGISTER_TASK_DEFINITION_OPERATION: schema::Operation = schema::Operation { name: "DeregisterTaskDefinition", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &DEREGISTER_TASK_DEFINITION_REQUEST_, output: &DEREGISTER_TASK_DEFINITION_RESPONSE_, wrapper: None, root: None };
impl wire::Operation for DeregisterTaskDefinitionInput {
    type Output = DeregisterTaskDefinitionOutput;
    const SCHEMA: &'static schema::Operation = &DEREGISTER_TASK_DEFINITION_OPERATION;
}

pub static DESCRIBE_CAPACITY_PROVIDERS_OPERATION: schema::Operation = schema::Operation { name: "DescribeCapacityProviders", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &DESCRIBE_CAPACITY_PROVIDERS_REQUEST_, output: &DESCRIBE_CAPACITY_PROVIDERS_RESPONSE_, wrapper: None, root: None };
impl wire::Operation for DescribeCapacityProvidersInput {
    type Output = DescribeCapacityProvidersOutput;
    const SCHEMA: &'static schema::Operation = &DESCRIBE_CAPACITY_PROVIDERS_OPERATION;
}

pub static DESCRIBE_CLUSTERS_OPERATION: schema::Operation = schema::Operation { name: "DescribeClusters", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &DESCRIBE_CLUSTERS_REQUEST_, output: &DESCRIBE_CLUSTERS_RESPONSE_, wrapper: None, root: None };
impl wire::Operation for DescribeClustersInput {
    type Output = DescribeClustersOutput;
    const SCHEMA: &'static schema::Operation = &DESCRIBE_CLUSTERS_OPERATION;
}

pub static DESCRIBE_SERVICE_DEPLOYMENTS_OPERATION: schema::Operation = schema::Operation { name: "DescribeServiceDeployments", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &DESCRIBE_SERVICE_DEPLOYMENTS_REQUEST_, output: &DESCRIBE_SERVICE_DEPLOYMENTS_RESPONSE_, wrapper: None, root: None };
impl wire::Operation for DescribeServiceDeploymentsInput {
    type Output = DescribeServiceDeploymentsOutput;
    const SCHEMA: &'static schema::Operation = &DESCRIBE_SERVICE_DEPLOYMENTS_OPERATION;
}

pub static DESCRIBE_SERVICE_REVISIONS_OPERATION: schema::Operation = schema::Operation { name: "DescribeServiceRevisions", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &DESCRIBE_SERVICE_REVISIONS_REQUEST_, output: &DESCRIBE_SERVICE_REVISIONS_RESPONSE_, wrapper: None, root: None };
impl wire::Operation for DescribeServiceRevisionsInput {
    type Output = DescribeServiceRevisionsOutput;
    const SCHEMA: &'static schema::Operation = &DESCRIBE_SERVICE_REVISIONS_OPERATION;
}

pub static DESCRIBE_SERVICES_OPERATION: schema::Operation = schema::Operation { name: "DescribeServices", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &DESCRIBE_SERVICES_REQUEST_, output: &DESCRIBE_SERVICES_RESPONSE_, wrapper: None, root: None };
impl wire::Operation for DescribeServicesInput {
    type Output = DescribeServicesOutput;
    const SCHEMA: &'static schema::Operation = &DESCRIBE_SERVICES_OPERATION;
}

pub static DESCRIBE_TASK_DEFINITION_OPERATION: schema::Operation = schema::Operation { name: "DescribeTaskDefinition", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &DESCRIBE_TASK_DEFINITION_REQUEST_, output: &DESCRIBE_TASK_DEFINITION_RESPONSE_, wrapper: None, root: None };
impl wire::Operation for DescribeTaskDefinitionInput {
    type Output = DescribeTaskDefinitionOutput;
    const SCHEMA: &'static schema::Operation = &DESCRIBE_TASK_DEFINITION_OPERATION;
}

pub static DESCRIBE_TASKS_OPERATION: schema::Operation = schema::Operation { name: "DescribeTasks", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &DESCRIBE_TASKS_REQUEST_, output: &DESCRIBE_TASKS_RESPONSE_, wrapper: None, root: None };
impl wire::Operation for DescribeTasksInput {
    type Output = DescribeTasksOutput;
    const SCHEMA: &'static schema::Operation = &DESCRIBE_TASKS_OPERATION;
}

pub static GET_TASK_PROTECTION_OPERATION: schema::Operation = schema::Operation { name: "GetTaskProtection", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &GET_TASK_PROTECTION_REQUEST_, output: &GET_TASK_PROTECTION_RESPONSE_, wrapper: None, root: None };
impl wire::Operation for GetTaskProtectionInput {
    type Output = GetTaskProtectionOutput;
    const SCHEMA: &'static schema::Operation = &GET_TASK_PROTECTION_OPERATION;
}

pub static LIST_CLUSTERS_OPERATION: schema::Operation = schema::Operation { name: "ListClusters", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &LIST_CLUSTERS_REQUEST_, output: &LIST_CLUSTERS_RESPONSE_, wrapper: None, root: None };
impl wire::Operation for ListClustersInput {
    type Output = ListClustersOutput;
    const SCHEMA: &'static schema::Operation = &LIST_CLUSTERS_OPERATION;
}

pub static LIST_SERVICE_DEPLOYMENTS_OPERATION: schema::Operation = schema::Operation { name: "ListServiceDeployments", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &LIST_SERVICE_DEPLOYMENTS_REQUEST_, output: &LIST_SERVICE_DEPLOYMENTS_RESPONSE_, wrapper: None, root: None };
impl wire::Operation for ListServiceDeploymentsInput {
    type Output = ListServiceDeploymentsOutput;
    const SCHEMA: &'static schema::Operation = &LIST_SERVICE_DEPLOYMENTS_OPERATION;
}

pub static LIST_SERVICES_OPERATION: schema::Operation = schema::Operation { name: "ListServices", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &LIST_SERVICES_REQUEST_, output: &LIST_SERVICES_RESPONSE_, wrapper: None, root: None };
impl wire::Operation for ListServicesInput {
    type Output = ListServicesOutput;
    const SCHEMA: &'static schema::Operation = &LIST_SERVICES_OPERATION;
}

pub static LIST_TAGS_FOR_RESOURCE_OPERATION: schema::Operation = schema::Operation { name: "ListTagsForResource", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &LIST_TAGS_FOR_RESOURCE_REQUEST_, output: &LIST_TAGS_FOR_RESOURCE_RESPONSE_, wrapper: None, root: None };
impl wire::Operation for ListTagsForResourceInput {
    type Output = ListTagsForResourceOutput;
    const SCHEMA: &'static schema::Operation = &LIST_TAGS_FOR_RESOURCE_OPERATION;
}

pub static LIST_TASK_DEFINITION_FAMILIES_OPERATION: schema::Operation = schema::Operation { name: "ListTaskDefinitionFamilies", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &LIST_TASK_DEFINITION_FAMILIES_REQUEST_, output: &LIST_TASK_DEFINITION_FAMILIES_RESPONSE_, wrapper: None, root: None };
impl wire::Operation for ListTaskDefinitionFamiliesInput {
    type Output = ListTaskDefinitionFamiliesOutput;
    const SCHEMA: &'static schema::Operation = &LIST_TASK_DEFINITION_FAMILIES_OPERATION;
}

pub static LIST_TASK_DEFINITIONS_OPERATION: schema::Operation = schema::Operation { name: "ListTaskDefinitions", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &LIST_TASK_DEFINITIONS_REQUEST_, output: &LIST_TASK_DEFINITIONS_RESPONSE_, wrapper: None, root: None };
impl wire::Operation for ListTaskDefinitionsInput {
    type Output = ListTaskDefinitionsOutput;
    const SCHEMA: &'static schema::Operation = &LIST_TASK_DEFINITIONS_OPERATION;
}

pub static LIST_TASKS_OPERATION: schema::Operation = schema::Operation { name: "ListTasks", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &LIST_TASKS_REQUEST_, output: &LIST_TASKS_RESPONSE_, wrapper: None, root: None };
impl wire::Operation for ListTasksInput {
    type Output = ListTasksOutput;
    const SCHEMA: &'static schema::Operation = &LIST_TASKS_OPERATION;
}

pub static PUT_CLUSTER_CAPACITY_PROVIDERS_OPERATION: schema::Operation = schema::Operation { name: "PutClusterCapacityProviders", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &PUT_CLUSTER_CAPACITY_PROVIDERS_REQUEST_, output: &PUT_CLUSTER_CAPACITY_PROVIDERS_RESPONSE_, wrapper: None, root: None };
impl wire::Operation for PutClusterCapacityProvidersInput {
    type Output = PutClusterCapacityProvidersOutput;
    const SCHEMA: &'static schema::Operation = &PUT_CLUSTER_CAPACITY_PROVIDERS_OPERATION;
}

pub static REGISTER_TASK_DEFINITION_OPERATION: schema::Operation = schema::Operation { name: "RegisterTaskDefinition", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &REGISTER_TASK_DEFINITION_REQUEST_, output: &REGISTER_TASK_DEFINITION_RESPONSE_, wrapper: None, root: None };
impl wire::Operation for RegisterTaskDefinitionInput {
    type Output = RegisterTaskDefinitionOutput;
    const SCHEMA: &'static schema::Operation = &REGISTER_TASK_DEFINITION_OPERATION;
}

pub static RUN_TASK_OPERATION: schema::Operation = schema::Operation { name: "RunTask", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &RUN_TASK_REQUEST_, output: &RUN_TASK_RESPONSE_, wrapper: None, root: None };
impl wire::Operation for RunTaskInput {
    type Output = RunTaskOutput;
    const SCHEMA: &'static schema::Operation = &RUN_TASK_OPERATION;
}

pub static STOP_SERVICE_DEPLOYMENT_OPERATION: schema::Operation = schema::Operation { name: "StopServiceDeployment", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &STOP_SERVICE_DEPLOYMENT_REQUEST_, output: &STOP_SERVICE_DEPLOYMENT_RESPONSE_, wrapper: None, root: None };
impl wire::Operation for StopServiceDeploymentInput {
    type Output = StopServiceDeploymentOutput;
    const SCHEMA: &'static schema::Operation = &STOP_SERVICE_DEPLOYMENT_OPERATION;
}

pub static STOP_TASK_OPERATION: schema::Operation = schema::Operation { name: "StopTask", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &STOP_TASK_REQUEST_, output: &STOP_TASK_RESPONSE_, wrapper: None, root: None };
impl wire::Operation for StopTaskInput {
    type Output = StopTaskOutput;
    const SCHEMA: &'static schema::Operation = &STOP_TASK_OPERATION;
}

pub static TAG_RESOURCE_OPERATION: schema::Operation = schema::Operation { name: "TagResource", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &TAG_RESOURCE_REQUEST_, output: &TAG_RESOURCE_RESPONSE_, wrapper: None, root: None };
impl wire::Operation for TagResourceInput {
    type Output = TagResourceOutput;
    const SCHEMA: &'static schema::Operation = &TAG_RESOURCE_OPERATION;
}

pub static UNTAG_RESOURCE_OPERATION: schema::Operation = schema::Operation { name: "UntagResource", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &UNTAG_RESOURCE_REQUEST_, output: &UNTAG_RESOURCE_RESPONSE_, wrapper: None, root: None };
impl wire::Operation for UntagResourceInput {
    type Output = UntagResourceOutput;
    const SCHEMA: &'static schema::Operation = &UNTAG_RESOURCE_OPERATION;
}

pub static UPDATE_CLUSTER_OPERATION: schema::Operation = schema::Operation { name: "UpdateCluster", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &UPDATE_CLUSTER_REQUEST_, output: &UPDATE_CLUSTER_RESPONSE_, wrapper: None, root: None };
impl wire::Operation for UpdateClusterInput {
    type Output = UpdateClusterOutput;
    const SCHEMA: &'static schema::Operation = &UPDATE_CLUSTER_OPERATION;
}

pub static UPDATE_CLUSTER_SETTINGS_OPERATION: schema::Operation = schema::Operation { name: "UpdateClusterSettings", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &UPDATE_CLUSTER_SETTINGS_REQUEST_, output: &UPDATE_CLUSTER_SETTINGS_RESPONSE_, wrapper: None, root: None };
impl wire::Operation for UpdateClusterSettingsInput {
    type Output = UpdateClusterSettingsOutput;
    const SCHEMA: &'static schema::Operation = &UPDATE_CLUSTER_SETTINGS_OPERATION;
}

pub static UPDATE_SERVICE_OPERATION: schema::Operation = schema::Operation { name: "UpdateService", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &UPDATE_SERVICE_REQUEST_, output: &UPDATE_SERVICE_RESPONSE_, wrapper: None, root: None };
impl wire::Operation for UpdateServiceInput {
    type Output = UpdateServiceOutput;
    const SCHEMA: &'static schema::Operation = &UPDATE_SERVICE_OPERATION;
}

pub static UPDATE_TASK_PROTECTION_OPERATION: schema::Operation = schema::Operation { name: "UpdateTaskProtection", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &UPDATE_TASK_PROTECTION_REQUEST_, output: &UPDATE_TASK_PROTECTION_RESPONSE_, wrapper: None, root: None };
impl wire::Operation for UpdateTaskProtectionInput {
    type Output = UpdateTaskProtectionOutput;
    const SCHEMA: &'static schema::Operation = &UPDATE_TASK_PROTECTION_OPERATION;
}

pub static SERVICE: schema::Service = schema::Service {
    name: "ecs",
    signing: &["ecs"],
    protocol: Protocol::Json11,
    targets: &["AmazonEC2ContainerServiceV20141113"],
    version: "2014-11-13",
    namespace: "",
    invalid: "ValidationException",
    operations: &[&CREATE_CLUSTER_OPERATION, &CREATE_SERVICE_OPERATION, &DELETE_CLUSTER_OPERATION, &DELETE_SERVICE_OPERATION, &DELETE_TASK_DEFINITIONS_OPERATION, &DEREGISTER_TASK_DEFINITION_OPERATION, &DESCRIBE_CAPACITY_PROVIDERS_OPERATION, &DESCRIBE_CLUSTERS_OPERATION, &DESCRIBE_SERVICE_DEPLOYMENTS_OPERATION, &DESCRIBE_SERVICE_REVISIONS_OPERATION, &DESCRIBE_SERVICES_OPERATION, &DESCRIBE_TASK_DEFINITION_OPERATION, &DESCRIBE_TASKS_OPERATION, &GET_TASK_PROTECTION_OPERATION, &LIST_CLUSTERS_OPERATION, &LIST_SERVICE_DEPLOYMENTS_OPERATION, &LIST_SERVICES_OPERATION, &LIST_TAGS_FOR_RESOURCE_OPERATION, &LIST_TASK_DEFINITION_FAMILIES_OPERATION, &LIST_TASK_DEFINITIONS_OPERATION, &LIST_TASKS_OPERATION, &PUT_CLUSTER_CAPACITY_PROVIDERS_OPERATION, &REGISTER_TASK_DEFINITION_OPERATION, &RUN_TASK_OPERATION, &STOP_SERVICE_DEPLOYMENT_OPERATION, &STOP_TASK_OPERATION, &TAG_RESOURCE_OPERATION, &UNTAG_RESOURCE_OPERATION, &UPDATE_CLUSTER_OPERATION, &UPDATE_CLUSTER_SETTINGS_OPERATION, &UPDATE_SERVICE_OPERATION, &UPDATE_TASK_PROTECTION_OPERATION],
    absent: &["ContinueServiceDeployment", "CreateCapacityProvider", "CreateDaemon", "CreateExpressGatewayService", "CreateTaskSet", "DeleteAccountSetting", "DeleteAttributes", "DeleteCapacityProvider", "DeleteDaemon", "DeleteDaemonTaskDefinition", "DeleteExpressGatewayService", "DeleteTaskSet", "DeregisterContainerInstance", "DescribeContainerInstances", "DescribeDaemon", "DescribeDaemonDeployments", "DescribeDaemonRevisions", "DescribeDaemonTaskDefinition", "DescribeExpressGatewayService", "DescribeTaskSets", "DiscoverPollEndpoint", "ExecuteCommand", "ListAccountSettings", "ListAttributes", "ListContainerInstances", "ListDaemonDeployments", "ListDaemonTaskDefinitions", "ListDaemons", "ListServicesByNamespace", "PutAccountSetting", "PutAccountSettingDefault", "PutAttributes", "RegisterContainerInstance", "RegisterDaemonTaskDefinition", "StartTask", "SubmitAttachmentStateChanges", "SubmitContainerStateChange", "SubmitTaskStateChange", "UpdateCapacityProvider", "UpdateContainerAgent", "UpdateContainerInstancesState", "UpdateDaemon", "UpdateExpressGatewayService", "UpdateServicePrimaryTaskSet", "UpdateTaskSet"],
    absent_http: &[],
};
