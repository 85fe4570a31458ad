// Written by `cargo xtask generate` from botocore's model and operations.toml beside this folder. Not to be edited.
#![allow(clippy::all, missing_docs, unused_imports, reason = "generated")]
#![cfg_attr(rustfmt, rustfmt_skip)]

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use wire::schema::{self, Http, Member, Place, Protocol, Range, Shape, Structure, TimeForm};

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Action {
    #[serde(rename = "FixedResponseConfig", default, skip_serializing_if = "Option::is_none")]
    pub fixed_response_config: Option<FixedResponseActionConfig>,
    #[serde(rename = "ForwardConfig", default, skip_serializing_if = "Option::is_none")]
    pub forward_config: Option<ForwardActionConfig>,
    #[serde(rename = "Order", default, skip_serializing_if = "Option::is_none")]
    pub order: Option<i64>,
    #[serde(rename = "RedirectConfig", default, skip_serializing_if = "Option::is_none")]
    pub redirect_config: Option<RedirectActionConfig>,
    #[serde(rename = "TargetGroupArn", default, skip_serializing_if = "Option::is_none")]
    pub target_group_arn: Option<String>,
    #[serde(rename = "Type")]
    pub type_: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct AddListenerCertificatesInput {
    #[serde(rename = "Certificates")]
    pub certificates: Vec<Certificate>,
    #[serde(rename = "ListenerArn")]
    pub listener_arn: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct AddListenerCertificatesOutput {
    #[serde(rename = "Certificates", default, skip_serializing_if = "Option::is_none")]
    pub certificates: Option<Vec<Certificate>>,
}

impl wire::Output for AddListenerCertificatesOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct AddTagsInput {
    #[serde(rename = "ResourceArns")]
    pub resource_arns: Vec<String>,
    #[serde(rename = "Tags")]
    pub tags: Vec<Tag>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct AddTagsOutput {
}

impl wire::Output for AddTagsOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct AvailabilityZone {
    #[serde(rename = "LoadBalancerAddresses", default, skip_serializing_if = "Option::is_none")]
    pub load_balancer_addresses: Option<Vec<LoadBalancerAddress>>,
    #[serde(rename = "SubnetId", default, skip_serializing_if = "Option::is_none")]
    pub subnet_id: Option<String>,
    #[serde(rename = "ZoneName", default, skip_serializing_if = "Option::is_none")]
    pub zone_name: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct CapacityReservationStatus {
    #[serde(rename = "Code", default, skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    #[serde(rename = "Reason", default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Certificate {
    #[serde(rename = "CertificateArn", default, skip_serializing_if = "Option::is_none")]
    pub certificate_arn: Option<String>,
    #[serde(rename = "IsDefault", default, skip_serializing_if = "Option::is_none")]
    pub is_default: Option<bool>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Cipher {
    #[serde(rename = "Name", default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(rename = "Priority", default, skip_serializing_if = "Option::is_none")]
    pub priority: Option<i64>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct CreateListenerInput {
    #[serde(rename = "Certificates", default, skip_serializing_if = "Option::is_none")]
    pub certificates: Option<Vec<Certificate>>,
    #[serde(rename = "DefaultActions")]
    pub default_actions: Vec<Action>,
    #[serde(rename = "LoadBalancerArn")]
    pub load_balancer_arn: String,
    #[serde(rename = "MutualAuthentication", default, skip_serializing_if = "Option::is_none")]
    pub mutual_authentication: Option<MutualAuthenticationAttributes>,
    #[serde(rename = "Port", default, skip_serializing_if = "Option::is_none")]
    pub port: Option<i64>,
    #[serde(rename = "Protocol", default, skip_serializing_if = "Option::is_none")]
    pub protocol: Option<String>,
    #[serde(rename = "SslPolicy", default, skip_serializing_if = "Option::is_none")]
    pub ssl_policy: Option<String>,
    #[serde(rename = "Tags", default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct CreateListenerOutput {
    #[serde(rename = "Listeners", default, skip_serializing_if = "Option::is_none")]
    pub listeners: Option<Vec<Listener>>,
}

impl wire::Output for CreateListenerOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct CreateLoadBalancerInput {
    #[serde(rename = "IpAddressType", default, skip_serializing_if = "Option::is_none")]
    pub ip_address_type: Option<String>,
    #[serde(rename = "Name")]
    pub name: String,
    #[serde(rename = "Scheme", default, skip_serializing_if = "Option::is_none")]
    pub scheme: Option<String>,
    #[serde(rename = "SecurityGroups", default, skip_serializing_if = "Option::is_none")]
    pub security_groups: Option<Vec<String>>,
    #[serde(rename = "SubnetMappings", default, skip_serializing_if = "Option::is_none")]
    pub subnet_mappings: Option<Vec<SubnetMapping>>,
    #[serde(rename = "Subnets", default, skip_serializing_if = "Option::is_none")]
    pub subnets: Option<Vec<String>>,
    #[serde(rename = "Tags", default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
    #[serde(rename = "Type", default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct CreateLoadBalancerOutput {
    #[serde(rename = "LoadBalancers", default, skip_serializing_if = "Option::is_none")]
    pub load_balancers: Option<Vec<LoadBalancer>>,
}

impl wire::Output for CreateLoadBalancerOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct CreateRuleInput {
    #[serde(rename = "Actions")]
    pub actions: Vec<Action>,
    #[serde(rename = "Conditions")]
    pub conditions: Vec<RuleCondition>,
    #[serde(rename = "ListenerArn")]
    pub listener_arn: String,
    #[serde(rename = "Priority")]
    pub priority: i64,
    #[serde(rename = "Tags", default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct CreateRuleOutput {
    #[serde(rename = "Rules", default, skip_serializing_if = "Option::is_none")]
    pub rules: Option<Vec<Rule>>,
}

impl wire::Output for CreateRuleOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct CreateTargetGroupInput {
    #[serde(rename = "HealthCheckEnabled", default, skip_serializing_if = "Option::is_none")]
    pub health_check_enabled: Option<bool>,
    #[serde(rename = "HealthCheckIntervalSeconds", default, skip_serializing_if = "Option::is_none")]
    pub health_check_interval_seconds: Option<i64>,
    #[serde(rename = "HealthCheckPath", default, skip_serializing_if = "Option::is_none")]
    pub health_check_path: Option<String>,
    #[serde(rename = "HealthCheckPort", default, skip_serializing_if = "Option::is_none")]
    pub health_check_port: Option<String>,
    #[serde(rename = "HealthCheckProtocol", default, skip_serializing_if = "Option::is_none")]
    pub health_check_protocol: Option<String>,
    #[serde(rename = "HealthCheckTimeoutSeconds", default, skip_serializing_if = "Option::is_none")]
    pub health_check_timeout_seconds: Option<i64>,
    #[serde(rename = "HealthyThresholdCount", default, skip_serializing_if = "Option::is_none")]
    pub healthy_threshold_count: Option<i64>,
    #[serde(rename = "IpAddressType", default, skip_serializing_if = "Option::is_none")]
    pub ip_address_type: Option<String>,
    #[serde(rename = "Matcher", default, skip_serializing_if = "Option::is_none")]
    pub matcher: Option<Matcher>,
    #[serde(rename = "Name")]
    pub name: String,
    #[serde(rename = "Port", default, skip_serializing_if = "Option::is_none")]
    pub port: Option<i64>,
    #[serde(rename = "Protocol", default, skip_serializing_if = "Option::is_none")]
    pub protocol: Option<String>,
    #[serde(rename = "ProtocolVersion", default, skip_serializing_if = "Option::is_none")]
    pub protocol_version: Option<String>,
    #[serde(rename = "Tags", default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
    #[serde(rename = "TargetType", default, skip_serializing_if = "Option::is_none")]
    pub target_type: Option<String>,
    #[serde(rename = "UnhealthyThresholdCount", default, skip_serializing_if = "Option::is_none")]
    pub unhealthy_threshold_count: Option<i64>,
    #[serde(rename = "VpcId", default, skip_serializing_if = "Option::is_none")]
    pub vpc_id: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct CreateTargetGroupOutput {
    #[serde(rename = "TargetGroups", default, skip_serializing_if = "Option::is_none")]
    pub target_groups: Option<Vec<TargetGroup>>,
}

impl wire::Output for CreateTargetGroupOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DeleteListenerInput {
    #[serde(rename = "ListenerArn")]
    pub listener_arn: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DeleteListenerOutput {
}

impl wire::Output for DeleteListenerOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DeleteLoadBalancerInput {
    #[serde(rename = "LoadBalancerArn")]
    pub load_balancer_arn: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DeleteLoadBalancerOutput {
}

impl wire::Output for DeleteLoadBalancerOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DeleteRuleInput {
    #[serde(rename = "RuleArn")]
    pub rule_arn: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DeleteRuleOutput {
}

impl wire::Output for DeleteRuleOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DeleteTargetGroupInput {
    #[serde(rename = "TargetGroupArn")]
    pub target_group_arn: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DeleteTargetGroupOutput {
}

impl wire::Output for DeleteTargetGroupOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DeregisterTargetsInput {
    #[serde(rename = "TargetGroupArn")]
    pub target_group_arn: String,
    #[serde(rename = "Targets")]
    pub targets: Vec<TargetDescription>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DeregisterTargetsOutput {
}

impl wire::Output for DeregisterTargetsOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DescribeAccountLimitsInput {
    #[serde(rename = "Marker", default, skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
    #[serde(rename = "PageSize", default, skip_serializing_if = "Option::is_none")]
    pub page_size: Option<i64>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DescribeAccountLimitsOutput {
    #[serde(rename = "Limits", default, skip_serializing_if = "Option::is_none")]
    pub limits: Option<Vec<Limit>>,
    #[serde(rename = "NextMarker", default, skip_serializing_if = "Option::is_none")]
    pub next_marker: Option<String>,
}

impl wire::Output for DescribeAccountLimitsOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DescribeCapacityReservationInput {
    #[serde(rename = "LoadBalancerArn")]
    pub load_balancer_arn: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DescribeCapacityReservationOutput {
    #[serde(rename = "CapacityReservationState", default, skip_serializing_if = "Option::is_none")]
    pub capacity_reservation_state: Option<Vec<ZonalCapacityReservationState>>,
}

impl wire::Output for DescribeCapacityReservationOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DescribeListenerAttributesInput {
    #[serde(rename = "ListenerArn")]
    pub listener_arn: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DescribeListenerAttributesOutput {
    #[serde(rename = "Attributes", default, skip_serializing_if = "Option::is_none")]
    pub attributes: Option<Vec<ListenerAttribute>>,
}

impl wire::Output for DescribeListenerAttributesOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DescribeListenerCertificatesInput {
    #[serde(rename = "ListenerArn")]
    pub listener_arn: String,
    #[serde(rename = "Marker", default, skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
    #[serde(rename = "PageSize", default, skip_serializing_if = "Option::is_none")]
    pub page_size: Option<i64>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DescribeListenerCertificatesOutput {
    #[serde(rename = "Certificates", default, skip_serializing_if = "Option::is_none")]
    pub certificates: Option<Vec<Certificate>>,
    #[serde(rename = "NextMarker", default, skip_serializing_if = "Option::is_none")]
    pub next_marker: Option<String>,
}

impl wire::Output for DescribeListenerCertificatesOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DescribeListenersInput {
    #[serde(rename = "ListenerArns", default, skip_serializing_if = "Option::is_none")]
    pub listener_arns: Option<Vec<String>>,
    #[serde(rename = "LoadBalancerArn", default, skip_serializing_if = "Option::is_none")]
    pub load_balancer_arn: Option<String>,
    #[serde(rename = "Marker", default, skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
    #[serde(rename = "PageSize", default, skip_serializing_if = "Option::is_none")]
    pub page_size: Option<i64>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DescribeListenersOutput {
    #[serde(rename = "Listeners", default, skip_serializing_if = "Option::is_none")]
    pub listeners: Option<Vec<Listener>>,
    #[serde(rename = "NextMarker", default, skip_serializing_if = "Option::is_none")]
    pub next_marker: Option<String>,
}

impl wire::Output for DescribeListenersOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DescribeLoadBalancerAttributesInput {
    #[serde(rename = "LoadBalancerArn")]
    pub load_balancer_arn: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DescribeLoadBalancerAttributesOutput {
    #[serde(rename = "Attributes", default, skip_serializing_if = "Option::is_none")]
    pub attributes: Option<Vec<LoadBalancerAttribute>>,
}

impl wire::Output for DescribeLoadBalancerAttributesOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DescribeLoadBalancersInput {
    #[serde(rename = "LoadBalancerArns", default, skip_serializing_if = "Option::is_none")]
    pub load_balancer_arns: Option<Vec<String>>,
    #[serde(rename = "Marker", default, skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
    #[serde(rename = "Names", default, skip_serializing_if = "Option::is_none")]
    pub names: Option<Vec<String>>,
    #[serde(rename = "PageSize", default, skip_serializing_if = "Option::is_none")]
    pub page_size: Option<i64>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DescribeLoadBalancersOutput {
    #[serde(rename = "LoadBalancers", default, skip_serializing_if = "Option::is_none")]
    pub load_balancers: Option<Vec<LoadBalancer>>,
    #[serde(rename = "NextMarker", default, skip_serializing_if = "Option::is_none")]
    pub next_marker: Option<String>,
}

impl wire::Output for DescribeLoadBalancersOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DescribeRulesInput {
    #[serde(rename = "ListenerArn", default, skip_serializing_if = "Option::is_none")]
    pub listener_arn: Option<String>,
    #[serde(rename = "Marker", default, skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
    #[serde(rename = "PageSize", default, skip_serializing_if = "Option::is_none")]
    pub page_size: Option<i64>,
    #[serde(rename = "RuleArns", default, skip_serializing_if = "Option::is_none")]
    pub rule_arns: Option<Vec<String>>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DescribeRulesOutput {
    #[serde(rename = "NextMarker", default, skip_serializing_if = "Option::is_none")]
    pub next_marker: Option<String>,
    #[serde(rename = "Rules", default, skip_serializing_if = "Option::is_none")]
    pub rules: Option<Vec<Rule>>,
}

impl wire::Output for DescribeRulesOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DescribeSSLPoliciesInput {
    #[serde(rename = "LoadBalancerType", default, skip_serializing_if = "Option::is_none")]
    pub load_balancer_type: Option<String>,
    #[serde(rename = "Marker", default, skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
    #[serde(rename = "Names", default, skip_serializing_if = "Option::is_none")]
    pub names: Option<Vec<String>>,
    #[serde(rename = "PageSize", default, skip_serializing_if = "Option::is_none")]
    pub page_size: Option<i64>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DescribeSSLPoliciesOutput {
    #[serde(rename = "NextMarker", default, skip_serializing_if = "Option::is_none")]
    pub next_marker: Option<String>,
    #[serde(rename = "SslPolicies", default, skip_serializing_if = "Option::is_none")]
    pub ssl_policies: Option<Vec<SslPolicy>>,
}

impl wire::Output for DescribeSSLPoliciesOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DescribeTagsInput {
    #[serde(rename = "ResourceArns")]
    pub resource_arns: Vec<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DescribeTagsOutput {
    #[serde(rename = "TagDescriptions", default, skip_serializing_if = "Option::is_none")]
    pub tag_descriptions: Option<Vec<TagDescription>>,
}

impl wire::Output for DescribeTagsOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DescribeTargetGroupAttributesInput {
    #[serde(rename = "TargetGroupArn")]
    pub target_group_arn: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DescribeTargetGroupAttributesOutput {
    #[serde(rename = "Attributes", default, skip_serializing_if = "Option::is_none")]
    pub attributes: Option<Vec<TargetGroupAttribute>>,
}

impl wire::Output for DescribeTargetGroupAttributesOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DescribeTargetGroupsInput {
    #[serde(rename = "LoadBalancerArn", default, skip_serializing_if = "Option::is_none")]
    pub load_balancer_arn: Option<String>,
    #[serde(rename = "Marker", default, skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
    #[serde(rename = "Names", default, skip_serializing_if = "Option::is_none")]
    pub names: Option<Vec<String>>,
    #[serde(rename = "PageSize", default, skip_serializing_if = "Option::is_none")]
    pub page_size: Option<i64>,
    #[serde(rename = "TargetGroupArns", default, skip_serializing_if = "Option::is_none")]
    pub target_group_arns: Option<Vec<String>>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DescribeTargetGroupsOutput {
    #[serde(rename = "NextMarker", default, skip_serializing_if = "Option::is_none")]
    pub next_marker: Option<String>,
    #[serde(rename = "TargetGroups", default, skip_serializing_if = "Option::is_none")]
    pub target_groups: Option<Vec<TargetGroup>>,
}

impl wire::Output for DescribeTargetGroupsOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DescribeTargetHealthInput {
    #[serde(rename = "TargetGroupArn")]
    pub target_group_arn: String,
    #[serde(rename = "Targets", default, skip_serializing_if = "Option::is_none")]
    pub targets: Option<Vec<TargetDescription>>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DescribeTargetHealthOutput {
    #[serde(rename = "TargetHealthDescriptions", default, skip_serializing_if = "Option::is_none")]
    pub target_health_descriptions: Option<Vec<TargetHealthDescription>>,
}

impl wire::Output for DescribeTargetHealthOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct FixedResponseActionConfig {
    #[serde(rename = "ContentType", default, skip_serializing_if = "Option::is_none")]
    pub content_type: Option<String>,
    #[serde(rename = "MessageBody", default, skip_serializing_if = "Option::is_none")]
    pub message_body: Option<String>,
    #[serde(rename = "StatusCode")]
    pub status_code: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ForwardActionConfig {
    #[serde(rename = "TargetGroupStickinessConfig", default, skip_serializing_if = "Option::is_none")]
    pub target_group_stickiness_config: Option<TargetGroupStickinessConfig>,
    #[serde(rename = "TargetGroups", default, skip_serializing_if = "Option::is_none")]
    pub target_groups: Option<Vec<TargetGroupTuple>>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct HostHeaderConditionConfig {
    #[serde(rename = "Values", default, skip_serializing_if = "Option::is_none")]
    pub values: Option<Vec<String>>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct HttpHeaderConditionConfig {
    #[serde(rename = "HttpHeaderName", default, skip_serializing_if = "Option::is_none")]
    pub http_header_name: Option<String>,
    #[serde(rename = "Values", default, skip_serializing_if = "Option::is_none")]
    pub values: Option<Vec<String>>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct HttpRequestMethodConditionConfig {
    #[serde(rename = "Values", default, skip_serializing_if = "Option::is_none")]
    pub values: Option<Vec<String>>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Limit {
    #[serde(rename = "Max", default, skip_serializing_if = "Option::is_none")]
    pub max: Option<String>,
    #[serde(rename = "Name", default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Listener {
    #[serde(rename = "Certificates", default, skip_serializing_if = "Option::is_none")]
    pub certificates: Option<Vec<Certificate>>,
    #[serde(rename = "DefaultActions", default, skip_serializing_if = "Option::is_none")]
    pub default_actions: Option<Vec<Action>>,
    #[serde(rename = "ListenerArn", default, skip_serializing_if = "Option::is_none")]
    pub listener_arn: Option<String>,
    #[serde(rename = "LoadBalancerArn", default, skip_serializing_if = "Option::is_none")]
    pub load_balancer_arn: Option<String>,
    #[serde(rename = "MutualAuthentication", default, skip_serializing_if = "Option::is_none")]
    pub mutual_authentication: Option<MutualAuthenticationAttributes>,
    #[serde(rename = "Port", default, skip_serializing_if = "Option::is_none")]
    pub port: Option<i64>,
    #[serde(rename = "Protocol", default, skip_serializing_if = "Option::is_none")]
    pub protocol: Option<String>,
    #[serde(rename = "SslPolicy", default, skip_serializing_if = "Option::is_none")]
    pub ssl_policy: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ListenerAttribute {
    #[serde(rename = "Key", default, skip_serializing_if = "Option::is_none")]
    pub key: Option<String>,
    #[serde(rename = "Value", default, skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct LoadBalancer {
    #[serde(rename = "AvailabilityZones", default, skip_serializing_if = "Option::is_none")]
    pub availability_zones: Option<Vec<AvailabilityZone>>,
    #[serde(rename = "CreatedTime", default, skip_serializing_if = "Option::is_none")]
    pub created_time: Option<wire::Timestamp>,
    #[serde(rename = "DNSName", default, skip_serializing_if = "Option::is_none")]
    pub dns_name: Option<String>,
    #[serde(rename = "IpAddressType", default, skip_serializing_if = "Option::is_none")]
    pub ip_address_type: Option<String>,
    #[serde(rename = "LoadBalancerArn", default, skip_serializing_if = "Option::is_none")]
    pub load_balancer_arn: Option<String>,
    #[serde(rename = "LoadBalancerName", default, skip_serializing_if = "Option::is_none")]
    pub load_balancer_name: Option<String>,
    #[serde(rename = "Scheme", default, skip_serializing_if = "Option::is_none")]
    pub scheme: Option<String>,
    #[serde(rename = "SecurityGroups", default, skip_serializing_if = "Option::is_none")]
    pub security_groups: Option<Vec<String>>,
    #[serde(rename = "State", default, skip_serializing_if = "Option::is_none")]
    pub state: Option<LoadBalancerState>,
    #[serde(rename = "Type", default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    #[serde(rename = "VpcId", default, skip_serializing_if = "Option::is_none")]
    pub vpc_id: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct LoadBalancerAddress {
    #[serde(rename = "IpAddress", default, skip_serializing_if = "Option::is_none")]
    pub ip_address: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct LoadBalancerAttribute {
    #[serde(rename = "Key", default, skip_serializing_if = "Option::is_none")]
    pub key: Option<String>,
    #[serde(rename = "Value", default, skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct LoadBalancerState {
    #[serde(rename = "Code", default, skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Matcher {
    #[serde(rename = "HttpCode", default, skip_serializing_if = "Option::is_none")]
    pub http_code: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ModifyListenerAttributesInput {
    #[serde(rename = "Attributes")]
    pub attributes: Vec<ListenerAttribute>,
    #[serde(rename = "ListenerArn")]
    pub listener_arn: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ModifyListenerAttributesOutput {
    #[serde(rename = "Attributes", default, skip_serializing_if = "Option::is_none")]
    pub attributes: Option<Vec<ListenerAttribute>>,
}

impl wire::Output for ModifyListenerAttributesOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ModifyListenerInput {
    #[serde(rename = "Certificates", default, skip_serializing_if = "Option::is_none")]
    pub certificates: Option<Vec<Certificate>>,
    #[serde(rename = "DefaultActions", default, skip_serializing_if = "Option::is_none")]
    pub default_actions: Option<Vec<Action>>,
    #[serde(rename = "ListenerArn")]
    pub listener_arn: String,
    #[serde(rename = "MutualAuthentication", default, skip_serializing_if = "Option::is_none")]
    pub mutual_authentication: Option<MutualAuthenticationAttributes>,
    #[serde(rename = "Port", default, skip_serializing_if = "Option::is_none")]
    pub port: Option<i64>,
    #[serde(rename = "Protocol", default, skip_serializing_if = "Option::is_none")]
    pub protocol: Option<String>,
    #[serde(rename = "SslPolicy", default, skip_serializing_if = "Option::is_none")]
    pub ssl_policy: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ModifyListenerOutput {
    #[serde(rename = "Listeners", default, skip_serializing_if = "Option::is_none")]
    pub listeners: Option<Vec<Listener>>,
}

impl wire::Output for ModifyListenerOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ModifyLoadBalancerAttributesInput {
    #[serde(rename = "Attributes")]
    pub attributes: Vec<LoadBalancerAttribute>,
    #[serde(rename = "LoadBalancerArn")]
    pub load_balancer_arn: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ModifyLoadBalancerAttributesOutput {
    #[serde(rename = "Attributes", default, skip_serializing_if = "Option::is_none")]
    pub attributes: Option<Vec<LoadBalancerAttribute>>,
}

impl wire::Output for ModifyLoadBalancerAttributesOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ModifyRuleInput {
    #[serde(rename = "Actions", default, skip_serializing_if = "Option::is_none")]
    pub actions: Option<Vec<Action>>,
    #[serde(rename = "Conditions", default, skip_serializing_if = "Option::is_none")]
    pub conditions: Option<Vec<RuleCondition>>,
    #[serde(rename = "RuleArn")]
    pub rule_arn: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ModifyRuleOutput {
    #[serde(rename = "Rules", default, skip_serializing_if = "Option::is_none")]
    pub rules: Option<Vec<Rule>>,
}

impl wire::Output for ModifyRuleOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ModifyTargetGroupAttributesInput {
    #[serde(rename = "Attributes")]
    pub attributes: Vec<TargetGroupAttribute>,
    #[serde(rename = "TargetGroupArn")]
    pub target_group_arn: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ModifyTargetGroupAttributesOutput {
    #[serde(rename = "Attributes", default, skip_serializing_if = "Option::is_none")]
    pub attributes: Option<Vec<TargetGroupAttribute>>,
}

impl wire::Output for ModifyTargetGroupAttributesOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ModifyTargetGroupInput {
    #[serde(rename = "HealthCheckEnabled", default, skip_serializing_if = "Option::is_none")]
    pub health_check_enabled: Option<bool>,
    #[serde(rename = "HealthCheckIntervalSeconds", default, skip_serializing_if = "Option::is_none")]
    pub health_check_interval_seconds: Option<i64>,
    #[serde(rename = "HealthCheckPath", default, skip_serializing_if = "Option::is_none")]
    pub health_check_path: Option<String>,
    #[serde(rename = "HealthCheckPort", default, skip_serializing_if = "Option::is_none")]
    pub health_check_port: Option<String>,
    #[serde(rename = "HealthCheckProtocol", default, skip_serializing_if = "Option::is_none")]
    pub health_check_protocol: Option<String>,
    #[serde(rename = "HealthCheckTimeoutSeconds", default, skip_serializing_if = "Option::is_none")]
    pub health_check_timeout_seconds: Option<i64>,
    #[serde(rename = "HealthyThresholdCount", default, skip_serializing_if = "Option::is_none")]
    pub healthy_threshold_count: Option<i64>,
    #[serde(rename = "Matcher", default, skip_serializing_if = "Option::is_none")]
    pub matcher: Option<Matcher>,
    #[serde(rename = "TargetGroupArn")]
    pub target_group_arn: String,
    #[serde(rename = "UnhealthyThresholdCount", default, skip_serializing_if = "Option::is_none")]
    pub unhealthy_threshold_count: Option<i64>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ModifyTargetGroupOutput {
    #[serde(rename = "TargetGroups", default, skip_serializing_if = "Option::is_none")]
    pub target_groups: Option<Vec<TargetGroup>>,
}

impl wire::Output for ModifyTargetGroupOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct MutualAuthenticationAttributes {
    #[serde(rename = "Mode", default, skip_serializing_if = "Option::is_none")]
    pub mode: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct PathPatternConditionConfig {
    #[serde(rename = "Values", default, skip_serializing_if = "Option::is_none")]
    pub values: Option<Vec<String>>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct QueryStringConditionConfig {
    #[serde(rename = "Values", default, skip_serializing_if = "Option::is_none")]
    pub values: Option<Vec<QueryStringKeyValuePair>>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct QueryStringKeyValuePair {
    #[serde(rename = "Key", default, skip_serializing_if = "Option::is_none")]
    pub key: Option<String>,
    #[serde(rename = "Value", default, skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct RedirectActionConfig {
    #[serde(rename = "Host", default, skip_serializing_if = "Option::is_none")]
    pub host: Option<String>,
    #[serde(rename = "Path", default, skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    #[serde(rename = "Port", default, skip_serializing_if = "Option::is_none")]
    pub port: Option<String>,
    #[serde(rename = "Protocol", default, skip_serializing_if = "Option::is_none")]
    pub protocol: Option<String>,
    #[serde(rename = "Query", default, skip_serializing_if = "Option::is_none")]
    pub query: Option<String>,
    #[serde(rename = "StatusCode")]
    pub status_code: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct RegisterTargetsInput {
    #[serde(rename = "TargetGroupArn")]
    pub target_group_arn: String,
    #[serde(rename = "Targets")]
    pub targets: Vec<TargetDescription>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct RegisterTargetsOutput {
}

impl wire::Output for RegisterTargetsOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct RemoveListenerCertificatesInput {
    #[serde(rename = "Certificates")]
    pub certificates: Vec<Certificate>,
    #[serde(rename = "ListenerArn")]
    pub listener_arn: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct RemoveListenerCertificatesOutput {
}

impl wire::Output for RemoveListenerCertificatesOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct RemoveTagsInput {
    #[serde(rename = "ResourceArns")]
    pub resource_arns: Vec<String>,
    #[serde(rename = "TagKeys")]
    pub tag_keys: Vec<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct RemoveTagsOutput {
}

impl wire::Output for RemoveTagsOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Rule {
    #[serde(rename = "Actions", default, skip_serializing_if = "Option::is_none")]
    pub actions: Option<Vec<Action>>,
    #[serde(rename = "Conditions", default, skip_serializing_if = "Option::is_none")]
    pub conditions: Option<Vec<RuleCondition>>,
    #[serde(rename = "IsDefault", default, skip_serializing_if = "Option::is_none")]
    pub is_default: Option<bool>,
    #[serde(rename = "Priority", default, skip_serializing_if = "Option::is_none")]
    pub priority: Option<String>,
    #[serde(rename = "RuleArn", default, skip_serializing_if = "Option::is_none")]
    pub rule_arn: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct RuleCondition {
    #[serde(rename = "Field", default, skip_serializing_if = "Option::is_none")]
    pub field: Option<String>,
    #[serde(rename = "HostHeaderConfig", default, skip_serializing_if = "Option::is_none")]
    pub host_header_config: Option<HostHeaderConditionConfig>,
    #[serde(rename = "HttpHeaderConfig", default, skip_serializing_if = "Option::is_none")]
    pub http_header_config: Option<HttpHeaderConditionConfig>,
    #[serde(rename = "HttpRequestMethodConfig", default, skip_serializing_if = "Option::is_none")]
    pub http_request_method_config: Option<HttpRequestMethodConditionConfig>,
    #[serde(rename = "PathPatternConfig", default, skip_serializing_if = "Option::is_none")]
    pub path_pattern_config: Option<PathPatternConditionConfig>,
    #[serde(rename = "QueryStringConfig", default, skip_serializing_if = "Option::is_none")]
    pub query_string_config: Option<QueryStringConditionConfig>,
    #[serde(rename = "SourceIpConfig", default, skip_serializing_if = "Option::is_none")]
    pub source_ip_config: Option<SourceIpConditionConfig>,
    #[serde(rename = "Values", default, skip_serializing_if = "Option::is_none")]
    pub values: Option<Vec<String>>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct RulePriorityPair {
    #[serde(rename = "Priority", default, skip_serializing_if = "Option::is_none")]
    pub priority: Option<i64>,
    #[serde(rename = "RuleArn", default, skip_serializing_if = "Option::is_none")]
    pub rule_arn: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct SetIpAddressTypeInput {
    #[serde(rename = "IpAddressType")]
    pub ip_address_type: String,
    #[serde(rename = "LoadBalancerArn")]
    pub load_balancer_arn: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct SetIpAddressTypeOutput {
    #[serde(rename = "IpAddressType", default, skip_serializing_if = "Option::is_none")]
    pub ip_address_type: Option<String>,
}

impl wire::Output for SetIpAddressTypeOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct SetRulePrioritiesInput {
    #[serde(rename = "RulePriorities")]
    pub rule_priorities: Vec<RulePriorityPair>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct SetRulePrioritiesOutput {
    #[serde(rename = "Rules", default, skip_serializing_if = "Option::is_none")]
    pub rules: Option<Vec<Rule>>,
}

impl wire::Output for SetRulePrioritiesOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct SetSecurityGroupsInput {
    #[serde(rename = "LoadBalancerArn")]
    pub load_balancer_arn: String,
    #[serde(rename = "SecurityGroups")]
    pub security_groups: Vec<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct SetSecurityGroupsOutput {
    #[serde(rename = "SecurityGroupIds", default, skip_serializing_if = "Option::is_none")]
    pub security_group_ids: Option<Vec<String>>,
}

impl wire::Output for SetSecurityGroupsOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct SetSubnetsInput {
    #[serde(rename = "IpAddressType", default, skip_serializing_if = "Option::is_none")]
    pub ip_address_type: Option<String>,
    #[serde(rename = "LoadBalancerArn")]
    pub load_balancer_arn: String,
    #[serde(rename = "SubnetMappings", default, skip_serializing_if = "Option::is_none")]
    pub subnet_mappings: Option<Vec<SubnetMapping>>,
    #[serde(rename = "Subnets", default, skip_serializing_if = "Option::is_none")]
    pub subnets: Option<Vec<String>>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct SetSubnetsOutput {
    #[serde(rename = "AvailabilityZones", default, skip_serializing_if = "Option::is_none")]
    pub availability_zones: Option<Vec<AvailabilityZone>>,
    #[serde(rename = "IpAddressType", default, skip_serializing_if = "Option::is_none")]
    pub ip_address_type: Option<String>,
}

impl wire::Output for SetSubnetsOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct SourceIpConditionConfig {
    #[serde(rename = "Values", default, skip_serializing_if = "Option::is_none")]
    pub values: Option<Vec<String>>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct SslPolicy {
    #[serde(rename = "Ciphers", default, skip_serializing_if = "Option::is_none")]
    pub ciphers: Option<Vec<Cipher>>,
    #[serde(rename = "Name", default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(rename = "SslProtocols", default, skip_serializing_if = "Option::is_none")]
    pub ssl_protocols: Option<Vec<String>>,
    #[serde(rename = "SupportedLoadBalancerTypes", default, skip_serializing_if = "Option::is_none")]
    pub supported_load_balancer_types: Option<Vec<String>>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct SubnetMapping {
    #[serde(rename = "SubnetId", default, skip_serializing_if = "Option::is_none")]
    pub subnet_id: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Tag {
    #[serde(rename = "Key")]
    pub key: String,
    #[serde(rename = "Value", default, skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct TagDescription {
    #[serde(rename = "ResourceArn", default, skip_serializing_if = "Option::is_none")]
    pub resource_arn: Option<String>,
    #[serde(rename = "Tags", default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct TargetDescription {
    #[serde(rename = "AvailabilityZone", default, skip_serializing_if = "Option::is_none")]
    pub availability_zone: Option<String>,
    #[serde(rename = "Id")]
    pub id: String,
    #[serde(rename = "Port", default, skip_serializing_if = "Option::is_none")]
    pub port: Option<i64>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct TargetGroup {
    #[serde(rename = "HealthCheckEnabled", default, skip_serializing_if = "Option::is_none")]
    pub health_check_enabled: Option<bool>,
    #[serde(rename = "HealthCheckIntervalSeconds", default, skip_serializing_if = "Option::is_none")]
    pub health_check_interval_seconds: Option<i64>,
    #[serde(rename = "HealthCheckPath", default, skip_serializing_if = "Option::is_none")]
    pub health_check_path: Option<String>,
    #[serde(rename = "HealthCheckPort", default, skip_serializing_if = "Option::is_none")]
    pub health_check_port: Option<String>,
    #[serde(rename = "HealthCheckProtocol", default, skip_serializing_if = "Option::is_none")]
    pub health_check_protocol: Option<String>,
    #[serde(rename = "HealthCheckTimeoutSeconds", default, skip_serializing_if = "Option::is_none")]
    pub health_check_timeout_seconds: Option<i64>,
    #[serde(rename = "HealthyThresholdCount", default, skip_serializing_if = "Option::is_none")]
    pub healthy_threshold_count: Option<i64>,
    #[serde(rename = "IpAddressType", default, skip_serializing_if = "Option::is_none")]
    pub ip_address_type: Option<String>,
    #[serde(rename = "LoadBalancerArns", default, skip_serializing_if = "Option::is_none")]
    pub load_balancer_arns: Option<Vec<String>>,
    #[serde(rename = "Matcher", default, skip_serializing_if = "Option::is_none")]
    pub matcher: Option<Matcher>,
    #[serde(rename = "Port", default, skip_serializing_if = "Option::is_none")]
    pub port: Option<i64>,
    #[serde(rename = "Protocol", default, skip_serializing_if = "Option::is_none")]
    pub protocol: Option<String>,
    #[serde(rename = "ProtocolVersion", default, skip_serializing_if = "Option::is_none")]
    pub protocol_version: Option<String>,
    #[serde(rename = "TargetGroupArn", default, skip_serializing_if = "Option::is_none")]
    pub target_group_arn: Option<String>,
    #[serde(rename = "TargetGroupName", default, skip_serializing_if = "Option::is_none")]
    pub target_group_name: Option<String>,
    #[serde(rename = "TargetType", default, skip_serializing_if = "Option::is_none")]
    pub target_type: Option<String>,
    #[serde(rename = "UnhealthyThresholdCount", default, skip_serializing_if = "Option::is_none")]
    pub unhealthy_threshold_count: Option<i64>,
    #[serde(rename = "VpcId", default, skip_serializing_if = "Option::is_none")]
    pub vpc_id: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct TargetGroupAttribute {
    #[serde(rename = "Key", default, skip_serializing_if = "Option::is_none")]
    pub key: Option<String>,
    #[serde(rename = "Value", default, skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct TargetGroupStickinessConfig {
    #[serde(rename = "DurationSeconds", default, skip_serializing_if = "Option::is_none")]
    pub duration_seconds: Option<i64>,
    #[serde(rename = "Enabled", default, skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct TargetGroupTuple {
    #[serde(rename = "TargetGroupArn", default, skip_serializing_if = "Option::is_none")]
    pub target_group_arn: Option<String>,
    #[serde(rename = "Weight", default, skip_serializing_if = "Option::is_none")]
    pub weight: Option<i64>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct TargetHealth {
    #[serde(rename = "Description", default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(rename = "Reason", default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    #[serde(rename = "State", default, skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct TargetHealthDescription {
    #[serde(rename = "HealthCheckPort", default, skip_serializing_if = "Option::is_none")]
    pub health_check_port: Option<String>,
    #[serde(rename = "Target", default, skip_serializing_if = "Option::is_none")]
    pub target: Option<TargetDescription>,
    #[serde(rename = "TargetHealth", default, skip_serializing_if = "Option::is_none")]
    pub target_health: Option<TargetHealth>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ZonalCapacityReservationState {
    #[serde(rename = "AvailabilityZone", default, skip_serializing_if = "Option::is_none")]
    pub availability_zone: Option<String>,
    #[serde(rename = "EffectiveCapacityUnits", default, skip_serializing_if = "Option::is_none")]
    pub effective_capacity_units: Option<f64>,
    #[serde(rename = "State", default, skip_serializing_if = "Option::is_none")]
    pub state: Option<CapacityReservationStatus>,
}

pub static ACTION_: Shape = Shape::Structure(Structure { name: "Action", payload: None, members: &[
    Member { name: "AuthenticateCognitoConfig", wire: "AuthenticateCognitoConfig", form: "AuthenticateCognitoConfig", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "AuthenticateOidcConfig", wire: "AuthenticateOidcConfig", form: "AuthenticateOidcConfig", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "FixedResponseConfig", wire: "FixedResponseConfig", form: "FixedResponseConfig", place: Place::Body, shape: &FIXED_RESPONSE_ACTION_CONFIG_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ForwardConfig", wire: "ForwardConfig", form: "ForwardConfig", place: Place::Body, shape: &FORWARD_ACTION_CONFIG_, required: false, supported: true, attribute: false, time: None },
    Member { name: "JwtValidationConfig", wire: "JwtValidationConfig", form: "JwtValidationConfig", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "Order", wire: "Order", form: "Order", place: Place::Body, shape: &ACTION_ORDER_, required: false, supported: true, attribute: false, time: None },
    Member { name: "RedirectConfig", wire: "RedirectConfig", form: "RedirectConfig", place: Place::Body, shape: &REDIRECT_ACTION_CONFIG_, required: false, supported: true, attribute: false, time: None },
    Member { name: "TargetGroupArn", wire: "TargetGroupArn", form: "TargetGroupArn", place: Place::Body, shape: &TARGET_GROUP_ARN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Type", wire: "Type", form: "Type", place: Place::Body, shape: &ACTION_TYPE_ENUM_, required: true, supported: true, attribute: false, time: None },
]});
pub static ACTION_ORDER_: Shape = Shape::Integer { range: Range { min: Some(1), max: Some(50000) } };
pub static ACTION_TYPE_ENUM_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &["forward", "authenticate-oidc", "authenticate-cognito", "redirect", "fixed-response", "jwt-validation"] };
pub static ACTIONS_: Shape = Shape::List { member: &ACTION_, element: "member", flattened: false, size: Range::ANY };
pub static ADD_LISTENER_CERTIFICATES_INPUT_: Shape = Shape::Structure(Structure { name: "AddListenerCertificatesInput", payload: None, members: &[
    Member { name: "Certificates", wire: "Certificates", form: "Certificates", place: Place::Body, shape: &CERTIFICATE_LIST_, required: true, supported: true, attribute: false, time: None },
    Member { name: "ListenerArn", wire: "ListenerArn", form: "ListenerArn", place: Place::Body, shape: &LISTENER_ARN_, required: true, supported: true, attribute: false, time: None },
]});
pub static ADD_LISTENER_CERTIFICATES_OUTPUT_: Shape = Shape::Structure(Structure { name: "AddListenerCertificatesOutput", payload: None, members: &[
    Member { name: "Certificates", wire: "Certificates", form: "Certificates", place: Place::Body, shape: &CERTIFICATE_LIST_, required: false, supported: true, attribute: false, time: None },
]});
pub static ADD_TAGS_INPUT_: Shape = Shape::Structure(Structure { name: "AddTagsInput", payload: None, members: &[
    Member { name: "ResourceArns", wire: "ResourceArns", form: "ResourceArns", place: Place::Body, shape: &RESOURCE_ARNS_, required: true, supported: true, attribute: false, time: None },
    Member { name: "Tags", wire: "Tags", form: "Tags", place: Place::Body, shape: &TAG_LIST_, required: true, supported: true, attribute: false, time: None },
]});
pub static ADD_TAGS_OUTPUT_: Shape = Shape::Structure(Structure { name: "AddTagsOutput", payload: None, members: &[
]});
pub static AVAILABILITY_ZONE_: Shape = Shape::Structure(Structure { name: "AvailabilityZone", payload: None, members: &[
    Member { name: "LoadBalancerAddresses", wire: "LoadBalancerAddresses", form: "LoadBalancerAddresses", place: Place::Body, shape: &LOAD_BALANCER_ADDRESSES_, required: false, supported: true, attribute: false, time: None },
    Member { name: "SubnetId", wire: "SubnetId", form: "SubnetId", place: Place::Body, shape: &SUBNET_ID_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ZoneName", wire: "ZoneName", form: "ZoneName", place: Place::Body, shape: &ZONE_NAME_, required: false, supported: true, attribute: false, time: None },
]});
pub static AVAILABILITY_ZONES_: Shape = Shape::List { member: &AVAILABILITY_ZONE_, element: "member", flattened: false, size: Range::ANY };
pub static CAPACITY_RESERVATION_STATE_ENUM_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &["provisioned", "pending", "rebalancing", "failed"] };
pub static CAPACITY_RESERVATION_STATUS_: Shape = Shape::Structure(Structure { name: "CapacityReservationStatus", payload: None, members: &[
    Member { name: "Code", wire: "Code", form: "Code", place: Place::Body, shape: &CAPACITY_RESERVATION_STATE_ENUM_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Reason", wire: "Reason", form: "Reason", place: Place::Body, shape: &STATE_REASON_, required: false, supported: true, attribute: false, time: None },
]});
pub static CAPACITY_UNITS_DOUBLE_: Shape = Shape::Double;
pub static CERTIFICATE_: Shape = Shape::Structure(Structure { name: "Certificate", payload: None, members: &[
    Member { name: "CertificateArn", wire: "CertificateArn", form: "CertificateArn", place: Place::Body, shape: &CERTIFICATE_ARN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "IsDefault", wire: "IsDefault", form: "IsDefault", place: Place::Body, shape: &DEFAULT_, required: false, supported: true, attribute: false, time: None },
]});
pub static CERTIFICATE_ARN_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &[] };
pub static CERTIFICATE_LIST_: Shape = Shape::List { member: &CERTIFICATE_, element: "member", flattened: false, size: Range::ANY };
pub static CIPHER_: Shape = Shape::Structure(Structure { name: "Cipher", payload: None, members: &[
    Member { name: "Name", wire: "Name", form: "Name", place: Place::Body, shape: &CIPHER_NAME_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Priority", wire: "Priority", form: "Priority", place: Place::Body, shape: &CIPHER_PRIORITY_, required: false, supported: true, attribute: false, time: None },
]});
pub static CIPHER_NAME_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &[] };
pub static CIPHER_PRIORITY_: Shape = Shape::Integer { range: Range::ANY };
pub static CIPHERS_: Shape = Shape::List { member: &CIPHER_, element: "member", flattened: false, size: Range::ANY };
pub static CONDITION_FIELD_NAME_: Shape = Shape::String { length: Range { min: None, max: Some(64) }, pattern: None, values: &[] };
pub static CREATE_LISTENER_INPUT_: Shape = Shape::Structure(Structure { name: "CreateListenerInput", payload: None, members: &[
    Member { name: "AlpnPolicy", wire: "AlpnPolicy", form: "AlpnPolicy", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "Certificates", wire: "Certificates", form: "Certificates", place: Place::Body, shape: &CERTIFICATE_LIST_, required: false, supported: true, attribute: false, time: None },
    Member { name: "DefaultActions", wire: "DefaultActions", form: "DefaultActions", place: Place::Body, shape: &ACTIONS_, required: true, supported: true, attribute: false, time: None },
    Member { name: "LoadBalancerArn", wire: "LoadBalancerArn", form: "LoadBalancerArn", place: Place::Body, shape: &LOAD_BALANCER_ARN_, required: true, supported: true, attribute: false, time: None },
    Member { name: "MutualAuthentication", wire: "MutualAuthentication", form: "MutualAuthentication", place: Place::Body, shape: &MUTUAL_AUTHENTICATION_ATTRIBUTES_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Port", wire: "Port", form: "Port", place: Place::Body, shape: &PORT_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Protocol", wire: "Protocol", form: "Protocol", place: Place::Body, shape: &PROTOCOL_ENUM_, required: false, supported: true, attribute: false, time: None },
    Member { name: "SslPolicy", wire: "SslPolicy", form: "SslPolicy", place: Place::Body, shape: &SSL_POLICY_NAME_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Tags", wire: "Tags", form: "Tags", place: Place::Body, shape: &TAG_LIST_, required: false, supported: true, attribute: false, time: None },
]});
pub static CREATE_LISTENER_OUTPUT_: Shape = Shape::Structure(Structure { name: "CreateListenerOutput", payload: None, members: &[
    Member { name: "Listeners", wire: "Listeners", form: "Listeners", place: Place::Body, shape: &LISTENERS_, required: false, supported: true, attribute: false, time: None },
]});
pub static CREATE_LOAD_BALANCER_INPUT_: Shape = Shape::Structure(Structure { name: "CreateLoadBalancerInput", payload: None, members: &[
    Member { name: "CustomerOwnedIpv4Pool", wire: "CustomerOwnedIpv4Pool", form: "CustomerOwnedIpv4Pool", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "EnablePrefixForIpv6SourceNat", wire: "EnablePrefixForIpv6SourceNat", form: "EnablePrefixForIpv6SourceNat", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "IpAddressType", wire: "IpAddressType", form: "IpAddressType", place: Place::Body, shape: &IP_ADDRESS_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "IpamPools", wire: "IpamPools", form: "IpamPools", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "Name", wire: "Name", form: "Name", place: Place::Body, shape: &LOAD_BALANCER_NAME_, required: true, supported: true, attribute: false, time: None },
    Member { name: "Scheme", wire: "Scheme", form: "Scheme", place: Place::Body, shape: &LOAD_BALANCER_SCHEME_ENUM_, required: false, supported: true, attribute: false, time: None },
    Member { name: "SecurityGroups", wire: "SecurityGroups", form: "SecurityGroups", place: Place::Body, shape: &SECURITY_GROUPS_, required: false, supported: true, attribute: false, time: None },
    Member { name: "SubnetMappings", wire: "SubnetMappings", form: "SubnetMappings", place: Place::Body, shape: &SUBNET_MAPPINGS_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Subnets", wire: "Subnets", form: "Subnets", place: Place::Body, shape: &SUBNETS_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Tags", wire: "Tags", form: "Tags", place: Place::Body, shape: &TAG_LIST_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Type", wire: "Type", form: "Type", place: Place::Body, shape: &LOAD_BALANCER_TYPE_ENUM_, required: false, supported: true, attribute: false, time: None },
]});
pub static CREATE_LOAD_BALANCER_OUTPUT_: Shape = Shape::Structure(Structure { name: "CreateLoadBalancerOutput", payload: None, members: &[
    Member { name: "LoadBalancers", wire: "LoadBalancers", form: "LoadBalancers", place: Place::Body, shape: &LOAD_BALANCERS_, required: false, supported: true, attribute: false, time: None },
]});
pub static CREATE_RULE_INPUT_: Shape = Shape::Structure(Structure { name: "CreateRuleInput", payload: None, members: &[
    Member { name: "Actions", wire: "Actions", form: "Actions", place: Place::Body, shape: &ACTIONS_, required: true, supported: true, attribute: false, time: None },
    Member { name: "Conditions", wire: "Conditions", form: "Conditions", place: Place::Body, shape: &RULE_CONDITION_LIST_, required: true, supported: true, attribute: false, time: None },
    Member { name: "ListenerArn", wire: "ListenerArn", form: "ListenerArn", place: Place::Body, shape: &LISTENER_ARN_, required: true, supported: true, attribute: false, time: None },
    Member { name: "Priority", wire: "Priority", form: "Priority", place: Place::Body, shape: &RULE_PRIORITY_, required: true, supported: true, attribute: false, time: None },
    Member { name: "Tags", wire: "Tags", form: "Tags", place: Place::Body, shape: &TAG_LIST_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Transforms", wire: "Transforms", form: "Transforms", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
]});
pub static CREATE_RULE_OUTPUT_: Shape = Shape::Structure(Structure { name: "CreateRuleOutput", payload: None, members: &[
    Member { name: "Rules", wire: "Rules", form: "Rules", place: Place::Body, shape: &RULES_, required: false, supported: true, attribute: false, time: None },
]});
pub static CREATE_TARGET_GROUP_INPUT_: Shape = Shape::Structure(Structure { name: "CreateTargetGroupInput", payload: None, members: &[
    Member { name: "HealthCheckEnabled", wire: "HealthCheckEnabled", form: "HealthCheckEnabled", place: Place::Body, shape: &HEALTH_CHECK_ENABLED_, required: false, supported: true, attribute: false, time: None },
    Member { name: "HealthCheckIntervalSeconds", wire: "HealthCheckIntervalSeconds", form: "HealthCheckIntervalSeconds", place: Place::Body, shape: &HEALTH_CHECK_INTERVAL_SECONDS_, required: false, supported: true, attribute: false, time: None },
    Member { name: "HealthCheckPath", wire: "HealthCheckPath", form: "HealthCheckPath", place: Place::Body, shape: &PATH_, required: false, supported: true, attribute: false, time: None },
    Member { name: "HealthCheckPort", wire: "HealthCheckPort", form: "HealthCheckPort", place: Place::Body, shape: &HEALTH_CHECK_PORT_, required: false, supported: true, attribute: false, time: None },
    Member { name: "HealthCheckProtocol", wire: "HealthCheckProtocol", form: "HealthCheckProtocol", place: Place::Body, shape: &PROTOCOL_ENUM_, required: false, supported: true, attribute: false, time: None },
    Member { name: "HealthCheckTimeoutSeconds", wire: "HealthCheckTimeoutSeconds", form: "HealthCheckTimeoutSeconds", place: Place::Body, shape: &HEALTH_CHECK_TIMEOUT_SECONDS_, required: false, supported: true, attribute: false, time: None },
    Member { name: "HealthyThresholdCount", wire: "HealthyThresholdCount", form: "HealthyThresholdCount", place: Place::Body, shape: &HEALTH_CHECK_THRESHOLD_COUNT_, required: false, supported: true, attribute: false, time: None },
    Member { name: "IpAddressType", wire: "IpAddressType", form: "IpAddressType", place: Place::Body, shape: &TARGET_GROUP_IP_ADDRESS_TYPE_ENUM_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Matcher", wire: "Matcher", form: "Matcher", place: Place::Body, shape: &MATCHER_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Name", wire: "Name", form: "Name", place: Place::Body, shape: &TARGET_GROUP_NAME_, required: true, supported: true, attribute: false, time: None },
    Member { name: "Port", wire: "Port", form: "Port", place: Place::Body, shape: &PORT_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Protocol", wire: "Protocol", form: "Protocol", place: Place::Body, shape: &PROTOCOL_ENUM_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ProtocolVersion", wire: "ProtocolVersion", form: "ProtocolVersion", place: Place::Body, shape: &PROTOCOL_VERSION_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Tags", wire: "Tags", form: "Tags", place: Place::Body, shape: &TAG_LIST_, required: false, supported: true, attribute: false, time: None },
    Member { name: "TargetControlPort", wire: "TargetControlPort", form: "TargetControlPort", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "TargetType", wire: "TargetType", form: "TargetType", place: Place::Body, shape: &TARGET_TYPE_ENUM_, required: false, supported: true, attribute: false, time: None },
    Member { name: "UnhealthyThresholdCount", wire: "UnhealthyThresholdCount", form: "UnhealthyThresholdCount", place: Place::Body, shape: &HEALTH_CHECK_THRESHOLD_COUNT_, required: false, supported: true, attribute: false, time: None },
    Member { name: "VpcId", wire: "VpcId", form: "VpcId", place: Place::Body, shape: &VPC_ID_, required: false, supported: true, attribute: false, time: None },
]});
pub static CREATE_TARGET_GROUP_OUTPUT_: Shape = Shape::Structure(Structure { name: "CreateTargetGroupOutput", payload: None, members: &[
    Member { name: "TargetGroups", wire: "TargetGroups", form: "TargetGroups", place: Place::Body, shape: &TARGET_GROUPS_, required: false, supported: true, attribute: false, time: None },
]});
pub static CREATED_TIME_: Shape = Shape::Timestamp(TimeForm::Iso8601);
pub static DNS_NAME_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &[] };
pub static DEFAULT_: Shape = Shape::Boolean;
pub static DELETE_LISTENER_INPUT_: Shape = Shape::Structure(Structure { name: "DeleteListenerInput", payload: None, members: &[
    Member { name: "ListenerArn", wire: "ListenerArn", form: "ListenerArn", place: Place::Body, shape: &LISTENER_ARN_, required: true, supported: true, attribute: false, time: None },
]});
pub static DELETE_LISTENER_OUTPUT_: Shape = Shape::Structure(Structure { name: "DeleteListenerOutput", payload: None, members: &[
]});
pub static DELETE_LOAD_BALANCER_INPUT_: Shape = Shape::Structure(Structure { name: "DeleteLoadBalancerInput", payload: None, members: &[
    Member { name: "LoadBalancerArn", wire: "LoadBalancerArn", form: "LoadBalancerArn", place: Place::Body, shape: &LOAD_BALANCER_ARN_, required: true, supported: true, attribute: false, time: None },
]});
pub static DELETE_LOAD_BALANCER_OUTPUT_: Shape = Shape::Structure(Structure { name: "DeleteLoadBalancerOutput", payload: None, members: &[
]});
pub static DELETE_RULE_INPUT_: Shape = Shape::Structure(Structure { name: "DeleteRuleInput", payload: None, members: &[
    Member { name: "RuleArn", wire: "RuleArn", form: "RuleArn", place: Place::Body, shape: &RULE_ARN_, required: true, supported: true, attribute: false, time: None },
]});
pub static DELETE_RULE_OUTPUT_: Shape = Shape::Structure(Structure { name: "DeleteRuleOutput", payload: None, members: &[
]});
pub static DELETE_TARGET_GROUP_INPUT_: Shape = Shape::Structure(Structure { name: "DeleteTargetGroupInput", payload: None, members: &[
    Member { name: "TargetGroupArn", wire: "TargetGroupArn", form: "TargetGroupArn", place: Place::Body, shape: &TARGET_GROUP_ARN_, required: true, supported: true, attribute: false, time: None },
]});
pub static DELETE_TARGET_GROUP_OUTPUT_: Shape = Shape::Structure(Structure { name: "DeleteTargetGroupOutput", payload: None, members: &[
]});
pub static DEREGISTER_TARGETS_INPUT_: Shape = Shape::Structure(Structure { name: "DeregisterTargetsInput", payload: None, members: &[
    Member { name: "TargetGroupArn", wire: "TargetGroupArn", form: "TargetGroupArn", place: Place::Body, shape: &TARGET_GROUP_ARN_, required: true, supported: true, attribute: false, time: None },
    Member { name: "Targets", wire: "Targets", form: "Targets", place: Place::Body, shape: &TARGET_DESCRIPTIONS_, required: true, supported: true, attribute: false, time: None },
]});
pub static DEREGISTER_TARGETS_OUTPUT_: Shape = Shape::Structure(Structure { name: "DeregisterTargetsOutput", payload: None, members: &[
]});
pub static DESCRIBE_ACCOUNT_LIMITS_INPUT_: Shape = Shape::Structure(Structure { name: "DescribeAccountLimitsInput", payload: None, members: &[
    Member { name: "Marker", wire: "Marker", form: "Marker", place: Place::Body, shape: &MARKER_, required: false, supported: true, attribute: false, time: None },
    Member { name: "PageSize", wire: "PageSize", form: "PageSize", place: Place::Body, shape: &PAGE_SIZE_, required: false, supported: true, attribute: false, time: None },
]});
pub static DESCRIBE_ACCOUNT_LIMITS_OUTPUT_: Shape = Shape::Structure(Structure { name: "DescribeAccountLimitsOutput", payload: None, members: &[
    Member { name: "Limits", wire: "Limits", form: "Limits", place: Place::Body, shape: &LIMITS_, required: false, supported: true, attribute: false, time: None },
    Member { name: "NextMarker", wire: "NextMarker", form: "NextMarker", place: Place::Body, shape: &MARKER_, required: false, supported: true, attribute: false, time: None },
]});
pub static DESCRIBE_CAPACITY_RESERVATION_INPUT_: Shape = Shape::Structure(Structure { name: "DescribeCapacityReservationInput", payload: None, members: &[
    Member { name: "LoadBalancerArn", wire: "LoadBalancerArn", form: "LoadBalancerArn", place: Place::Body, shape: &LOAD_BALANCER_ARN_, required: true, supported: true, attribute: false, time: None },
]});
pub static DESCRIBE_CAPACITY_RESERVATION_OUTPUT_: Shape = Shape::Structure(Structure { name: "DescribeCapacityReservationOutput", payload: None, members: &[
    Member { name: "CapacityReservationState", wire: "CapacityReservationState", form: "CapacityReservationState", place: Place::Body, shape: &ZONAL_CAPACITY_RESERVATION_STATES_, required: false, supported: true, attribute: false, time: None },
]});
pub static DESCRIBE_LISTENER_ATTRIBUTES_INPUT_: Shape = Shape::Structure(Structure { name: "DescribeListenerAttributesInput", payload: None, members: &[
    Member { name: "ListenerArn", wire: "ListenerArn", form: "ListenerArn", place: Place::Body, shape: &LISTENER_ARN_, required: true, supported: true, attribute: false, time: None },
]});
pub static DESCRIBE_LISTENER_ATTRIBUTES_OUTPUT_: Shape = Shape::Structure(Structure { name: "DescribeListenerAttributesOutput", payload: None, members: &[
    Member { name: "Attributes", wire: "Attributes", form: "Attributes", place: Place::Body, shape: &LISTENER_ATTRIBUTES_, required: false, supported: true, attribute: false, time: None },
]});
pub static DESCRIBE_LISTENER_CERTIFICATES_INPUT_: Shape = Shape::Structure(Structure { name: "DescribeListenerCertificatesInput", payload: None, members: &[
    Member { name: "ListenerArn", wire: "ListenerArn", form: "ListenerArn", place: Place::Body, shape: &LISTENER_ARN_, required: true, supported: true, attribute: false, time: None },
    Member { name: "Marker", wire: "Marker", form: "Marker", place: Place::Body, shape: &MARKER_, required: false, supported: true, attribute: false, time: None },
    Member { name: "PageSize", wire: "PageSize", form: "PageSize", place: Place::Body, shape: &PAGE_SIZE_, required: false, supported: true, attribute: false, time: None },
]});
pub static DESCRIBE_LISTENER_CERTIFICATES_OUTPUT_: Shape = Shape::Structure(Structure { name: "DescribeListenerCertificatesOutput", payload: None, members: &[
    Member { name: "Certificates", wire: "Certificates", form: "Certificates", place: Place::Body, shape: &CERTIFICATE_LIST_, required: false, supported: true, attribute: false, time: None },
    Member { name: "NextMarker", wire: "NextMarker", form: "NextMarker", place: Place::Body, shape: &MARKER_, required: false, supported: true, attribute: false, time: None },
]});
pub static DESCRIBE_LISTENERS_INPUT_: Shape = Shape::Structure(Structure { name: "DescribeListenersInput", payload: None, members: &[
    Member { name: "ListenerArns", wire: "ListenerArns", form: "ListenerArns", place: Place::Body, shape: &LISTENER_ARNS_, required: false, supported: true, attribute: false, time: None },
    Member { name: "LoadBalancerArn", wire: "LoadBalancerArn", form: "LoadBalancerArn", place: Place::Body, shape: &LOAD_BALANCER_ARN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Marker", wire: "Marker", form: "Marker", place: Place::Body, shape: &MARKER_, required: false, supported: true, attribute: false, time: None },
    Member { name: "PageSize", wire: "PageSize", form: "PageSize", place: Place::Body, shape: &PAGE_SIZE_, required: false, supported: true, attribute: false, time: None },
]});
pub static DESCRIBE_LISTENERS_OUTPUT_: Shape = Shape::Structure(Structure { name: "DescribeListenersOutput", payload: None, members: &[
    Member { name: "Listeners", wire: "Listeners", form: "Listeners", place: Place::Body, shape: &LISTENERS_, required: false, supported: true, attribute: false, time: None },
    Member { name: "NextMarker", wire: "NextMarker", form: "NextMarker", place: Place::Body, shape: &MARKER_, required: false, supported: true, attribute: false, time: None },
]});
pub static DESCRIBE_LOAD_BALANCER_ATTRIBUTES_INPUT_: Shape = Shape::Structure(Structure { name: "DescribeLoadBalancerAttributesInput", payload: None, members: &[
    Member { name: "LoadBalancerArn", wire: "LoadBalancerArn", form: "LoadBalancerArn", place: Place::Body, shape: &LOAD_BALANCER_ARN_, required: true, supported: true, attribute: false, time: None },
]});
pub static DESCRIBE_LOAD_BALANCER_ATTRIBUTES_OUTPUT_: Shape = Shape::Structure(Structure { name: "DescribeLoadBalancerAttributesOutput", payload: None, members: &[
    Member { name: "Attributes", wire: "Attributes", form: "Attributes", place: Place::Body, shape: &LOAD_BALANCER_ATTRIBUTES_, required: false, supported: true, attribute: false, time: None },
]});
pub static DESCRIBE_LOAD_BALANCERS_INPUT_: Shape = Shape::Structure(Structure { name: "DescribeLoadBalancersInput", payload: None, members: &[
    Member { name: "LoadBalancerArns", wire: "LoadBalancerArns", form: "LoadBalancerArns", place: Place::Body, shape: &LOAD_BALANCER_ARNS_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Marker", wire: "Marker", form: "Marker", place: Place::Body, shape: &MARKER_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Names", wire: "Names", form: "Names", place: Place::Body, shape: &LOAD_BALANCER_NAMES_, required: false, supported: true, attribute: false, time: None },
    Member { name: "PageSize", wire: "PageSize", form: "PageSize", place: Place::Body, shape: &PAGE_SIZE_, required: false, supported: true, attribute: false, time: None },
]});
pub static DESCRIBE_LOAD_BALANCERS_OUTPUT_: Shape = Shape::Structure(Structure { name: "DescribeLoadBalancersOutput", payload: None, members: &[
    Member { name: "LoadBalancers", wire: "LoadBalancers", form: "LoadBalancers", place: Place::Body, shape: &LOAD_BALANCERS_, required: false, supported: true, attribute: false, time: None },
    Member { name: "NextMarker", wire: "NextMarker", form: "NextMarker", place: Place::Body, shape: &MARKER_, required: false, supported: true, attribute: false, time: None },
]});
pub static DESCRIBE_RULES_INPUT_: Shape = Shape::Structure(Structure { name: "DescribeRulesInput", payload: None, members: &[
    Member { name: "ListenerArn", wire: "ListenerArn", form: "ListenerArn", place: Place::Body, shape: &LISTENER_ARN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Marker", wire: "Marker", form: "Marker", place: Place::Body, shape: &MARKER_, required: false, supported: true, attribute: false, time: None },
    Member { name: "PageSize", wire: "PageSize", form: "PageSize", place: Place::Body, shape: &PAGE_SIZE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "RuleArns", wire: "RuleArns", form: "RuleArns", place: Place::Body, shape: &RULE_ARNS_, required: false, supported: true, attribute: false, time: None },
]});
pub static DESCRIBE_RULES_OUTPUT_: Shape = Shape::Structure(Structure { name: "DescribeRulesOutput", payload: None, members: &[
    Member { name: "NextMarker", wire: "NextMarker", form: "NextMarker", place: Place::Body, shape: &MARKER_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Rules", wire: "Rules", form: "Rules", place: Place::Body, shape: &RULES_, required: false, supported: true, attribute: false, time: None },
]});
pub static DESCRIBE_SSL_POLICIES_INPUT_: Shape = Shape::Structure(Structure { name: "DescribeSSLPoliciesInput", payload: None, members: &[
    Member { name: "LoadBalancerType", wire: "LoadBalancerType", form: "LoadBalancerType", place: Place::Body, shape: &LOAD_BALANCER_TYPE_ENUM_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Marker", wire: "Marker", form: "Marker", place: Place::Body, shape: &MARKER_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Names", wire: "Names", form: "Names", place: Place::Body, shape: &SSL_POLICY_NAMES_, required: false, supported: true, attribute: false, time: None },
    Member { name: "PageSize", wire: "PageSize", form: "PageSize", place: Place::Body, shape: &PAGE_SIZE_, required: false, supported: true, attribute: false, time: None },
]});
pub static DESCRIBE_SSL_POLICIES_OUTPUT_: Shape = Shape::Structure(Structure { name: "DescribeSSLPoliciesOutput", payload: None, members: &[
    Member { name: "NextMarker", wire: "NextMarker", form: "NextMarker", place: Place::Body, shape: &MARKER_, required: false, supported: true, attribute: false, time: None },
    Member { name: "SslPolicies", wire: "SslPolicies", form: "SslPolicies", place: Place::Body, shape: &SSL_POLICIES_, required: false, supported: true, attribute: false, time: None },
]});
pub static DESCRIBE_TAGS_INPUT_: Shape = Shape::Structure(Structure { name: "DescribeTagsInput", payload: None, members: &[
    Member { name: "ResourceArns", wire: "ResourceArns", form: "ResourceArns", place: Place::Body, shape: &RESOURCE_ARNS_, required: true, supported: true, attribute: false, time: None },
]});
pub static DESCRIBE_TAGS_OUTPUT_: Shape = Shape::Structure(Structure { name: "DescribeTagsOutput", payload: None, members: &[
    Member { name: "TagDescriptions", wire: "TagDescriptions", form: "TagDescriptions", place: Place::Body, shape: &TAG_DESCRIPTIONS_, required: false, supported: true, attribute: false, time: None },
]});
pub static DESCRIBE_TARGET_GROUP_ATTRIBUTES_INPUT_: Shape = Shape::Structure(Structure { name: "DescribeTargetGroupAttributesInput", payload: None, members: &[
    Member { name: "TargetGroupArn", wire: "TargetGroupArn", form: "TargetGroupArn", place: Place::Body, shape: &TARGET_GROUP_ARN_, required: true, supported: true, attribute: false, time: None },
]});
pub static DESCRIBE_TARGET_GROUP_ATTRIBUTES_OUTPUT_: Shape = Shape::Structure(Structure { name: "DescribeTargetGroupAttributesOutput", payload: None, members: &[
    Member { name: "Attributes", wire: "Attributes", form: "Attributes", place: Place::Body, shape: &TARGET_GROUP_ATTRIBUTES_, required: false, supported: true, attribute: false, time: None },
]});
pub static DESCRIBE_TARGET_GROUPS_INPUT_: Shape = Shape::Structure(Structure { name: "DescribeTargetGroupsInput", payload: None, members: &[
    Member { name: "LoadBalancerArn", wire: "LoadBalancerArn", form: "LoadBalancerArn", place: Place::Body, shape: &LOAD_BALANCER_ARN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Marker", wire: "Marker", form: "Marker", place: Place::Body, shape: &MARKER_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Names", wire: "Names", form: "Names", place: Place::Body, shape: &TARGET_GROUP_NAMES_, required: false, supported: true, attribute: false, time: None },
    Member { name: "PageSize", wire: "PageSize", form: "PageSize", place: Place::Body, shape: &PAGE_SIZE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "TargetGroupArns", wire: "TargetGroupArns", form: "TargetGroupArns", place: Place::Body, shape: &TARGET_GROUP_ARNS_, required: false, supported: true, attribute: false, time: None },
]});
pub static DESCRIBE_TARGET_GROUPS_OUTPUT_: Shape = Shape::Structure(Structure { name: "DescribeTargetGroupsOutput", payload: None, members: &[
    Member { name: "NextMarker", wire: "NextMarker", form: "NextMarker", place: Place::Body, shape: &MARKER_, required: false, supported: true, attribute: false, time: None },
    Member { name: "TargetGroups", wire: "TargetGroups", form: "TargetGroups", place: Place::Body, shape: &TARGET_GROUPS_, required: false, supported: true, attribute: false, time: None },
]});
pub static DESCRIBE_TARGET_HEALTH_INPUT_: Shape = Shape::Structure(Structure { name: "DescribeTargetHealthInput", payload: None, members: &[
    Member { name: "Include", wire: "Include", form: "Include", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "TargetGroupArn", wire: "TargetGroupArn", form: "TargetGroupArn", place: Place::Body, shape: &TARGET_GROUP_ARN_, required: true, supported: true, attribute: false, time: None },
    Member { name: "Targets", wire: "Targets", form: "Targets", place: Place::Body, shape: &TARGET_DESCRIPTIONS_, required: false, supported: true, attribute: false, time: None },
]});
pub static DESCRIBE_TARGET_HEALTH_OUTPUT_: Shape = Shape::Structure(Structure { name: "DescribeTargetHealthOutput", payload: None, members: &[
    Member { name: "TargetHealthDescriptions", wire: "TargetHealthDescriptions", form: "TargetHealthDescriptions", place: Place::Body, shape: &TARGET_HEALTH_DESCRIPTIONS_, required: false, supported: true, attribute: false, time: None },
]});
pub static DESCRIPTION_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &[] };
pub static FIXED_RESPONSE_ACTION_CONFIG_: Shape = Shape::Structure(Structure { name: "FixedResponseActionConfig", payload: None, members: &[
    Member { name: "ContentType", wire: "ContentType", form: "ContentType", place: Place::Body, shape: &FIXED_RESPONSE_ACTION_CONTENT_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "MessageBody", wire: "MessageBody", form: "MessageBody", place: Place::Body, shape: &FIXED_RESPONSE_ACTION_MESSAGE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "StatusCode", wire: "StatusCode", form: "StatusCode", place: Place::Body, shape: &FIXED_RESPONSE_ACTION_STATUS_CODE_, required: true, supported: true, attribute: false, time: None },
]});
pub static FIXED_RESPONSE_ACTION_CONTENT_TYPE_: Shape = Shape::String { length: Range { min: Some(0), max: Some(32) }, pattern: None, values: &[] };
pub static FIXED_RESPONSE_ACTION_MESSAGE_: Shape = Shape::String { length: Range { min: Some(0), max: Some(1024) }, pattern: None, values: &[] };
pub static FIXED_RESPONSE_ACTION_STATUS_CODE_: Shape = Shape::String { length: Range::ANY, pattern: Some("^(2|4|5)\\d\\d$"), values: &[] };
pub static FORWARD_ACTION_CONFIG_: Shape = Shape::Structure(Structure { name: "ForwardActionConfig", payload: None, members: &[
    Member { name: "TargetGroupStickinessConfig", wire: "TargetGroupStickinessConfig", form: "TargetGroupStickinessConfig", place: Place::Body, shape: &TARGET_GROUP_STICKINESS_CONFIG_, required: false, supported: true, attribute: false, time: None },
    Member { name: "TargetGroups", wire: "TargetGroups", form: "TargetGroups", place: Place::Body, shape: &TARGET_GROUP_LIST_, required: false, supported: true, attribute: false, time: None },
]});
pub static HEALTH_CHECK_ENABLED_: Shape = Shape::Boolean;
pub static HEALTH_CHECK_INTERVAL_SECONDS_: Shape = Shape::Integer { range: Range { min: Some(5), max: Some(300) } };
pub static HEALTH_CHECK_PORT_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &[] };
pub static HEALTH_CHECK_THRESHOLD_COUNT_: Shape = Shape::Integer { range: Range { min: Some(2), max: Some(10) } };
pub static HEALTH_CHECK_TIMEOUT_SECONDS_: Shape = Shape::Integer { range: Range { min: Some(2), max: Some(120) } };
pub static HOST_HEADER_CONDITION_CONFIG_: Shape = Shape::Structure(Structure { name: "HostHeaderConditionConfig", payload: None, members: &[
    Member { name: "RegexValues", wire: "RegexValues", form: "RegexValues", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "Values", wire: "Values", form: "Values", place: Place::Body, shape: &LIST_OF_STRING_, required: false, supported: true, attribute: false, time: None },
]});
pub static HTTP_CODE_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &[] };
pub static HTTP_HEADER_CONDITION_CONFIG_: Shape = Shape::Structure(Structure { name: "HttpHeaderConditionConfig", payload: None, members: &[
    Member { name: "HttpHeaderName", wire: "HttpHeaderName", form: "HttpHeaderName", place: Place::Body, shape: &HTTP_HEADER_CONDITION_NAME_, required: false, supported: true, attribute: false, time: None },
    Member { name: "RegexValues", wire: "RegexValues", form: "RegexValues", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "Values", wire: "Values", form: "Values", place: Place::Body, shape: &LIST_OF_STRING_, required: false, supported: true, attribute: false, time: None },
]});
pub static HTTP_HEADER_CONDITION_NAME_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &[] };
pub static HTTP_REQUEST_METHOD_CONDITION_CONFIG_: Shape = Shape::Structure(Structure { name: "HttpRequestMethodConditionConfig", payload: None, members: &[
    Member { name: "Values", wire: "Values", form: "Values", place: Place::Body, shape: &LIST_OF_STRING_, required: false, supported: true, attribute: false, time: None },
]});
pub static IP_ADDRESS_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &[] };
pub static IP_ADDRESS_TYPE_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &["ipv4", "dualstack", "dualstack-without-public-ipv4"] };
pub static IS_DEFAULT_: Shape = Shape::Boolean;
pub static LIMIT_: Shape = Shape::Structure(Structure { name: "Limit", payload: None, members: &[
    Member { name: "Max", wire: "Max", form: "Max", place: Place::Body, shape: &MAX_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Name", wire: "Name", form: "Name", place: Place::Body, shape: &NAME_, required: false, supported: true, attribute: false, time: None },
]});
pub static LIMITS_: Shape = Shape::List { member: &LIMIT_, element: "member", flattened: false, size: Range::ANY };
pub static LIST_OF_STRING_: Shape = Shape::List { member: &STRING_VALUE_, element: "member", flattened: false, size: Range::ANY };
pub static LISTENER_: Shape = Shape::Structure(Structure { name: "Listener", payload: None, members: &[
    Member { name: "Certificates", wire: "Certificates", form: "Certificates", place: Place::Body, shape: &CERTIFICATE_LIST_, required: false, supported: true, attribute: false, time: None },
    Member { name: "DefaultActions", wire: "DefaultActions", form: "DefaultActions", place: Place::Body, shape: &ACTIONS_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ListenerArn", wire: "ListenerArn", form: "ListenerArn", place: Place::Body, shape: &LISTENER_ARN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "LoadBalancerArn", wire: "LoadBalancerArn", form: "LoadBalancerArn", place: Place::Body, shape: &LOAD_BALANCER_ARN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "MutualAuthentication", wire: "MutualAuthentication", form: "MutualAuthentication", place: Place::Body, shape: &MUTUAL_AUTHENTICATION_ATTRIBUTES_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Port", wire: "Port", form: "Port", place: Place::Body, shape: &PORT_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Protocol", wire: "Protocol", form: "Protocol", place: Place::Body, shape: &PROTOCOL_ENUM_, required: false, supported: true, attribute: false, time: None },
    Member { name: "SslPolicy", wire: "SslPolicy", form: "SslPolicy", place: Place::Body, shape: &SSL_POLICY_NAME_, required: false, supported: true, attribute: false, time: None },
]});
pub static LISTENER_ARN_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &[] };
pub static LISTENER_ARNS_: Shape = Shape::List { member: &LISTENER_ARN_, element: "member", flattened: false, size: Range::ANY };
pub static LISTENER_ATTRIBUTE_: Shape = Shape::Structure(Structure { name: "ListenerAttribute", payload: None, members: &[
    Member { name: "Key", wire: "Key", form: "Key", place: Place::Body, shape: &LISTENER_ATTRIBUTE_KEY_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Value", wire: "Value", form: "Value", place: Place::Body, shape: &LISTENER_ATTRIBUTE_VALUE_, required: false, supported: true, attribute: false, time: None },
]});
pub static LISTENER_ATTRIBUTE_KEY_: Shape = Shape::String { length: Range { min: None, max: Some(256) }, pattern: Some("^[a-zA-Z0-9._]+$"), values: &[] };
pub static LISTENER_ATTRIBUTE_VALUE_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &[] };
pub static LISTENER_ATTRIBUTES_: Shape = Shape::List { member: &LISTENER_ATTRIBUTE_, element: "member", flattened: false, size: Range::ANY };
pub static LISTENERS_: Shape = Shape::List { member: &LISTENER_, element: "member", flattened: false, size: Range::ANY };
pub static LOAD_BALANCER_: Shape = Shape::Structure(Structure { name: "LoadBalancer", payload: None, members: &[
    Member { name: "AvailabilityZones", wire: "AvailabilityZones", form: "AvailabilityZones", place: Place::Body, shape: &AVAILABILITY_ZONES_, required: false, supported: true, attribute: false, time: None },
    Member { name: "CreatedTime", wire: "CreatedTime", form: "CreatedTime", place: Place::Body, shape: &CREATED_TIME_, required: false, supported: true, attribute: false, time: Some(TimeForm::Iso8601) },
    Member { name: "DNSName", wire: "DNSName", form: "DNSName", place: Place::Body, shape: &DNS_NAME_, required: false, supported: true, attribute: false, time: None },
    Member { name: "IpAddressType", wire: "IpAddressType", form: "IpAddressType", place: Place::Body, shape: &IP_ADDRESS_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "LoadBalancerArn", wire: "LoadBalancerArn", form: "LoadBalancerArn", place: Place::Body, shape: &LOAD_BALANCER_ARN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "LoadBalancerName", wire: "LoadBalancerName", form: "LoadBalancerName", place: Place::Body, shape: &LOAD_BALANCER_NAME_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Scheme", wire: "Scheme", form: "Scheme", place: Place::Body, shape: &LOAD_BALANCER_SCHEME_ENUM_, required: false, supported: true, attribute: false, time: None },
    Member { name: "SecurityGroups", wire: "SecurityGroups", form: "SecurityGroups", place: Place::Body, shape: &SECURITY_GROUPS_, required: false, supported: true, attribute: false, time: None },
    Member { name: "State", wire: "State", form: "State", place: Place::Body, shape: &LOAD_BALANCER_STATE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Type", wire: "Type", form: "Type", place: Place::Body, shape: &LOAD_BALANCER_TYPE_ENUM_, required: false, supported: true, attribute: false, time: None },
    Member { name: "VpcId", wire: "VpcId", form: "VpcId", place: Place::Body, shape: &VPC_ID_, required: false, supported: true, attribute: false, time: None },
]});
pub static LOAD_BALANCER_ADDRESS_: Shape = Shape::Structure(Structure { name: "LoadBalancerAddress", payload: None, members: &[
    Member { name: "IpAddress", wire: "IpAddress", form: "IpAddress", place: Place::Body, shape: &IP_ADDRESS_, required: false, supported: true, attribute: false, time: None },
]});
pub static LOAD_BALANCER_ADDRESSES_: Shape = Shape::List { member: &LOAD_BALANCER_ADDRESS_, element: "member", flattened: false, size: Range::ANY };
pub static LOAD_BALANCER_ARN_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &[] };
pub static LOAD_BALANCER_ARNS_: Shape = Shape::List { member: &LOAD_BALANCER_ARN_, element: "member", flattened: false, size: Range::ANY };
pub static LOAD_BALANCER_ATTRIBUTE_: Shape = Shape::Structure(Structure { name: "LoadBalancerAttribute", payload: None, members: &[
    Member { name: "Key", wire: "Key", form: "Key", place: Place::Body, shape: &LOAD_BALANCER_ATTRIBUTE_KEY_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Value", wire: "Value", form: "Value", place: Place::Body, shape: &LOAD_BALANCER_ATTRIBUTE_VALUE_, required: false, supported: true, attribute: false, time: None },
]});
pub static LOAD_BALANCER_ATTRIBUTE_KEY_: Shape = Shape::String { length: Range { min: None, max: Some(256) }, pattern: Some("^[a-zA-Z0-9._]+$"), values: &[] };
pub static LOAD_BALANCER_ATTRIBUTE_VALUE_: Shape = Shape::String { length: Range { min: None, max: Some(1024) }, pattern: None, values: &[] };
pub static LOAD_BALANCER_ATTRIBUTES_: Shape = Shape::List { member: &LOAD_BALANCER_ATTRIBUTE_, element: "member", flattened: false, size: Range { min: None, max: Some(20) } };
pub static LOAD_BALANCER_NAME_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &[] };
pub static LOAD_BALANCER_NAMES_: Shape = Shape::List { member: &LOAD_BALANCER_NAME_, element: "member", flattened: false, size: Range::ANY };
pub static LOAD_BALANCER_SCHEME_ENUM_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &["internet-facing", "internal"] };
pub static LOAD_BALANCER_STATE_: Shape = Shape::Structure(Structure { name: "LoadBalancerState", payload: None, members: &[
    Member { name: "Code", wire: "Code", form: "Code", place: Place::Body, shape: &LOAD_BALANCER_STATE_ENUM_, required: false, supported: true, attribute: false, time: None },
]});
pub static LOAD_BALANCER_STATE_ENUM_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &["active", "provisioning", "active_impaired", "failed"] };
pub static LOAD_BALANCER_TYPE_ENUM_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &["application", "network", "gateway"] };
pub static LOAD_BALANCERS_: Shape = Shape::List { member: &LOAD_BALANCER_, element: "member", flattened: false, size: Range::ANY };
pub static MARKER_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &[] };
pub static MATCHER_: Shape = Shape::Structure(Structure { name: "Matcher", payload: None, members: &[
    Member { name: "GrpcCode", wire: "GrpcCode", form: "GrpcCode", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "HttpCode", wire: "HttpCode", form: "HttpCode", place: Place::Body, shape: &HTTP_CODE_, required: false, supported: true, attribute: false, time: None },
]});
pub static MAX_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &[] };
pub static MODE_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &[] };
pub static MODIFY_LISTENER_ATTRIBUTES_INPUT_: Shape = Shape::Structure(Structure { name: "ModifyListenerAttributesInput", payload: None, members: &[
    Member { name: "Attributes", wire: "Attributes", form: "Attributes", place: Place::Body, shape: &LISTENER_ATTRIBUTES_, required: true, supported: true, attribute: false, time: None },
    Member { name: "ListenerArn", wire: "ListenerArn", form: "ListenerArn", place: Place::Body, shape: &LISTENER_ARN_, required: true, supported: true, attribute: false, time: None },
]});
pub static MODIFY_LISTENER_ATTRIBUTES_OUTPUT_: Shape = Shape::Structure(Structure { name: "ModifyListenerAttributesOutput", payload: None, members: &[
    Member { name: "Attributes", wire: "Attributes", form: "Attributes", place: Place::Body, shape: &LISTENER_ATTRIBUTES_, required: false, supported: true, attribute: false, time: None },
]});
pub static MODIFY_LISTENER_INPUT_: Shape = Shape::Structure(Structure { name: "ModifyListenerInput", payload: None, members: &[
    Member { name: "AlpnPolicy", wire: "AlpnPolicy", form: "AlpnPolicy", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "Certificates", wire: "Certificates", form: "Certificates", place: Place::Body, shape: &CERTIFICATE_LIST_, required: false, supported: true, attribute: false, time: None },
    Member { name: "DefaultActions", wire: "DefaultActions", form: "DefaultActions", place: Place::Body, shape: &ACTIONS_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ListenerArn", wire: "ListenerArn", form: "ListenerArn", place: Place::Body, shape: &LISTENER_ARN_, required: true, supported: true, attribute: false, time: None },
    Member { name: "MutualAuthentication", wire: "MutualAuthentication", form: "MutualAuthentication", place: Place::Body, shape: &MUTUAL_AUTHENTICATION_ATTRIBUTES_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Port", wire: "Port", form: "Port", place: Place::Body, shape: &PORT_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Protocol", wire: "Protocol", form: "Protocol", place: Place::Body, shape: &PROTOCOL_ENUM_, required: false, supported: true, attribute: false, time: None },
    Member { name: "SslPolicy", wire: "SslPolicy", form: "SslPolicy", place: Place::Body, shape: &SSL_POLICY_NAME_, required: false, supported: true, attribute: false, time: None },
]});
pub static MODIFY_LISTENER_OUTPUT_: Shape = Shape::Structure(Structure { name: "ModifyListenerOutput", payload: None, members: &[
    Member { name: "Listeners", wire: "Listeners", form: "Listeners", place: Place::Body, shape: &LISTENERS_, required: false, supported: true, attribute: false, time: None },
]});
pub static MODIFY_LOAD_BALANCER_ATTRIBUTES_INPUT_: Shape = Shape::Structure(Structure { name: "ModifyLoadBalancerAttributesInput", payload: None, members: &[
    Member { name: "Attributes", wire: "Attributes", form: "Attributes", place: Place::Body, shape: &LOAD_BALANCER_ATTRIBUTES_, required: true, supported: true, attribute: false, time: None },
    Member { name: "LoadBalancerArn", wire: "LoadBalancerArn", form: "LoadBalancerArn", place: Place::Body, shape: &LOAD_BALANCER_ARN_, required: true, supported: true, attribute: false, time: None },
]});
pub static MODIFY_LOAD_BALANCER_ATTRIBUTES_OUTPUT_: Shape = Shape::Structure(Structure { name: "ModifyLoadBalancerAttributesOutput", payload: None, members: &[
    Member { name: "Attributes", wire: "Attributes", form: "Attributes", place: Place::Body, shape: &LOAD_BALANCER_ATTRIBUTES_, required: false, supported: true, attribute: false, time: None },
]});
pub static MODIFY_RULE_INPUT_: Shape = Shape::Structure(Structure { name: "ModifyRuleInput", payload: None, members: &[
    Member { name: "Actions", wire: "Actions", form: "Actions", place: Place::Body, shape: &ACTIONS_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Conditions", wire: "Conditions", form: "Conditions", place: Place::Body, shape: &RULE_CONDITION_LIST_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ResetTransforms", wire: "ResetTransforms", form: "ResetTransforms", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "RuleArn", wire: "RuleArn", form: "RuleArn", place: Place::Body, shape: &RULE_ARN_, required: true, supported: true, attribute: false, time: None },
    Member { name: "Transforms", wire: "Transforms", form: "Transforms", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
]});
pub static MODIFY_RULE_OUTPUT_: Shape = Shape::Structure(Structure { name: "ModifyRuleOutput", payload: None, members: &[
    Member { name: "Rules", wire: "Rules", form: "Rules", place: Place::Body, shape: &RULES_, required: false, supported: true, attribute: false, time: None },
]});
pub static MODIFY_TARGET_GROUP_ATTRIBUTES_INPUT_: Shape = Shape::Structure(Structure { name: "ModifyTargetGroupAttributesInput", payload: None, members: &[
    Member { name: "Attributes", wire: "Attributes", form: "Attributes", place: Place::Body, shape: &TARGET_GROUP_ATTRIBUTES_, required: true, supported: true, attribute: false, time: None },
    Member { name: "TargetGroupArn", wire: "TargetGroupArn", form: "TargetGroupArn", place: Place::Body, shape: &TARGET_GROUP_ARN_, required: true, supported: true, attribute: false, time: None },
]});
pub static MODIFY_TARGET_GROUP_ATTRIBUTES_OUTPUT_: Shape = Shape::Structure(Structure { name: "ModifyTargetGroupAttributesOutput", payload: None, members: &[
    Member { name: "Attributes", wire: "Attributes", form: "Attributes", place: Place::Body, shape: &TARGET_GROUP_ATTRIBUTES_, required: false, supported: true, attribute: false, time: None },
]});
pub static MODIFY_TARGET_GROUP_INPUT_: Shape = Shape::Structure(Structure { name: "ModifyTargetGroupInput", payload: None, members: &[
    Member { name: "HealthCheckEnabled", wire: "HealthCheckEnabled", form: "HealthCheckEnabled", place: Place::Body, shape: &HEALTH_CHECK_ENABLED_, required: false, supported: true, attribute: false, time: None },
    Member { name: "HealthCheckIntervalSeconds", wire: "HealthCheckIntervalSeconds", form: "HealthCheckIntervalSeconds", place: Place::Body, shape: &HEALTH_CHECK_INTERVAL_SECONDS_, required: false, supported: true, attribute: false, time: None },
    Member { name: "HealthCheckPath", wire: "HealthCheckPath", form: "HealthCheckPath", place: Place::Body, shape: &PATH_, required: false, supported: true, attribute: false, time: None },
    Member { name: "HealthCheckPort", wire: "HealthCheckPort", form: "HealthCheckPort", place: Place::Body, shape: &HEALTH_CHECK_PORT_, required: false, supported: true, attribute: false, time: None },
    Member { name: "HealthCheckProtocol", wire: "HealthCheckProtocol", form: "HealthCheckProtocol", place: Place::Body, shape: &PROTOCOL_ENUM_, required: false, supported: true, attribute: false, time: None },
    Member { name: "HealthCheckTimeoutSeconds", wire: "HealthCheckTimeoutSeconds", form: "HealthCheckTimeoutSeconds", place: Place::Body, shape: &HEALTH_CHECK_TIMEOUT_SECONDS_, required: false, supported: true, attribute: false, time: None },
    Member { name: "HealthyThresholdCount", wire: "HealthyThresholdCount", form: "HealthyThresholdCount", place: Place::Body, shape: &HEALTH_CHECK_THRESHOLD_COUNT_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Matcher", wire: "Matcher", form: "Matcher", place: Place::Body, shape: &MATCHER_, required: false, supported: true, attribute: false, time: None },
    Member { name: "TargetGroupArn", wire: "TargetGroupArn", form: "TargetGroupArn", place: Place::Body, shape: &TARGET_GROUP_ARN_, required: true, supported: true, attribute: false, time: None },
    Member { name: "UnhealthyThresholdCount", wire: "UnhealthyThresholdCount", form: "UnhealthyThresholdCount", place: Place::Body, shape: &HEALTH_CHECK_THRESHOLD_COUNT_, required: false, supported: true, attribute: false, time: None },
]});
pub static MODIFY_TARGET_GROUP_OUTPUT_: Shape = Shape::Structure(Structure { name: "ModifyTargetGroupOutput", payload: None, members: &[
    Member { name: "TargetGroups", wire: "TargetGroups", form: "TargetGroups", place: Place::Body, shape: &TARGET_GROUPS_, required: false, supported: true, attribute: false, time: None },
]});
pub static MUTUAL_AUTHENTICATION_ATTRIBUTES_: Shape = Shape::Structure(Structure { name: "MutualAuthenticationAttributes", payload: None, members: &[
    Member { name: "AdvertiseTrustStoreCaNames", wire: "AdvertiseTrustStoreCaNames", form: "AdvertiseTrustStoreCaNames", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "IgnoreClientCertificateExpiry", wire: "IgnoreClientCertificateExpiry", form: "IgnoreClientCertificateExpiry", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "Mode", wire: "Mode", form: "Mode", place: Place::Body, shape: &MODE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "TrustStoreArn", wire: "TrustStoreArn", form: "TrustStoreArn", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "TrustStoreAssociationStatus", wire: "TrustStoreAssociationStatus", form: "TrustStoreAssociationStatus", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
]});
pub static NAME_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &[] };
pub static PAGE_SIZE_: Shape = Shape::Integer { range: Range { min: Some(1), max: Some(400) } };
pub static PATH_: Shape = Shape::String { length: Range { min: Some(1), max: Some(1024) }, pattern: None, values: &[] };
pub static PATH_PATTERN_CONDITION_CONFIG_: Shape = Shape::Structure(Structure { name: "PathPatternConditionConfig", payload: None, members: &[
    Member { name: "RegexValues", wire: "RegexValues", form: "RegexValues", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "Values", wire: "Values", form: "Values", place: Place::Body, shape: &LIST_OF_STRING_, required: false, supported: true, attribute: false, time: None },
]});
pub static PORT_: Shape = Shape::Integer { range: Range { min: Some(1), max: Some(65535) } };
pub static PROTOCOL_ENUM_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &["HTTP", "HTTPS", "TCP", "TLS", "UDP", "TCP_UDP", "GENEVE", "QUIC", "TCP_QUIC"] };
pub static PROTOCOL_VERSION_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &[] };
pub static QUERY_STRING_CONDITION_CONFIG_: Shape = Shape::Structure(Structure { name: "QueryStringConditionConfig", payload: None, members: &[
    Member { name: "Values", wire: "Values", form: "Values", place: Place::Body, shape: &QUERY_STRING_KEY_VALUE_PAIR_LIST_, required: false, supported: true, attribute: false, time: None },
]});
pub static QUERY_STRING_KEY_VALUE_PAIR_: Shape = Shape::Structure(Structure { name: "QueryStringKeyValuePair", payload: None, members: &[
    Member { name: "Key", wire: "Key", form: "Key", place: Place::Body, shape: &STRING_VALUE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Value", wire: "Value", form: "Value", place: Place::Body, shape: &STRING_VALUE_, required: false, supported: true, attribute: false, time: None },
]});
pub static QUERY_STRING_KEY_VALUE_PAIR_LIST_: Shape = Shape::List { member: &QUERY_STRING_KEY_VALUE_PAIR_, element: "member", flattened: false, size: Range::ANY };
pub static REDIRECT_ACTION_CONFIG_: Shape = Shape::Structure(Structure { name: "RedirectActionConfig", payload: None, members: &[
    Member { name: "Host", wire: "Host", form: "Host", place: Place::Body, shape: &REDIRECT_ACTION_HOST_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Path", wire: "Path", form: "Path", place: Place::Body, shape: &REDIRECT_ACTION_PATH_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Port", wire: "Port", form: "Port", place: Place::Body, shape: &REDIRECT_ACTION_PORT_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Protocol", wire: "Protocol", form: "Protocol", place: Place::Body, shape: &REDIRECT_ACTION_PROTOCOL_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Query", wire: "Query", form: "Query", place: Place::Body, shape: &REDIRECT_ACTION_QUERY_, required: false, supported: true, attribute: false, time: None },
    Member { name: "StatusCode", wire: "StatusCode", form: "StatusCode", place: Place::Body, shape: &REDIRECT_ACTION_STATUS_CODE_ENUM_, required: true, supported: true, attribute: false, time: None },
]});
pub static REDIRECT_ACTION_HOST_: Shape = Shape::String { length: Range { min: Some(1), max: Some(128) }, pattern: None, values: &[] };
pub static REDIRECT_ACTION_PATH_: Shape = Shape::String { length: Range { min: Some(1), max: Some(128) }, pattern: None, values: &[] };
pub static REDIRECT_ACTION_PORT_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &[] };
pub static REDIRECT_ACTION_PROTOCOL_: Shape = Shape::String { length: Range::ANY, pattern: Some("^(HTTPS?|#\\{protocol\\})$"), values: &[] };
pub static REDIRECT_ACTION_QUERY_: Shape = Shape::String { length: Range { min: Some(0), max: Some(128) }, pattern: None, values: &[] };
pub static REDIRECT_ACTION_STATUS_CODE_ENUM_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &["HTTP_301", "HTTP_302"] };
pub static REGISTER_TARGETS_INPUT_: Shape = Shape::Structure(Structure { name: "RegisterTargetsInput", payload: None, members: &[
    Member { name: "TargetGroupArn", wire: "TargetGroupArn", form: "TargetGroupArn", place: Place::Body, shape: &TARGET_GROUP_ARN_, required: true, supported: true, attribute: false, time: None },
    Member { name: "Targets", wire: "Targets", form: "Targets", place: Place::Body, shape: &TARGET_DESCRIPTIONS_, required: true, supported: true, attribute: false, time: None },
]});
pub static REGISTER_TARGETS_OUTPUT_: Shape = Shape::Structure(Structure { name: "RegisterTargetsOutput", payload: None, members: &[
]});
pub static REMOVE_LISTENER_CERTIFICATES_INPUT_: Shape = Shape::Structure(Structure { name: "RemoveListenerCertificatesInput", payload: None, members: &[
    Member { name: "Certificates", wire: "Certificates", form: "Certificates", place: Place::Body, shape: &CERTIFICATE_LIST_, required: true, supported: true, attribute: false, time: None },
    Member { name: "ListenerArn", wire: "ListenerArn", form: "ListenerArn", place: Place::Body, shape: &LISTENER_ARN_, required: true, supported: true, attribute: false, time: None },
]});
pub static REMOVE_LISTENER_CERTIFICATES_OUTPUT_: Shape = Shape::Structure(Structure { name: "RemoveListenerCertificatesOutput", payload: None, members: &[
]});
pub static REMOVE_TAGS_INPUT_: Shape = Shape::Structure(Structure { name: "RemoveTagsInput", payload: None, members: &[
    Member { name: "ResourceArns", wire: "ResourceArns", form: "ResourceArns", place: Place::Body, shape: &RESOURCE_ARNS_, required: true, supported: true, attribute: false, time: None },
    Member { name: "TagKeys", wire: "TagKeys", form: "TagKeys", place: Place::Body, shape: &TAG_KEYS_, required: true, supported: true, attribute: false, time: None },
]});
pub static REMOVE_TAGS_OUTPUT_: Shape = Shape::Structure(Structure { name: "RemoveTagsOutput", payload: None, members: &[
]});
pub static RESOURCE_ARN_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &[] };
pub static RESOURCE_ARNS_: Shape = Shape::List { member: &RESOURCE_ARN_, element: "member", flattened: false, size: Range::ANY };
pub static RULE_: Shape = Shape::Structure(Structure { name: "Rule", payload: None, members: &[
    Member { name: "Actions", wire: "Actions", form: "Actions", place: Place::Body, shape: &ACTIONS_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Conditions", wire: "Conditions", form: "Conditions", place: Place::Body, shape: &RULE_CONDITION_LIST_, required: false, supported: true, attribute: false, time: None },
    Member { name: "IsDefault", wire: "IsDefault", form: "IsDefault", place: Place::Body, shape: &IS_DEFAULT_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Priority", wire: "Priority", form: "Priority", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "RuleArn", wire: "RuleArn", form: "RuleArn", place: Place::Body, shape: &RULE_ARN_, required: false, supported: true, attribute: false, time: None },
]});
pub static RULE_ARN_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &[] };
pub static RULE_ARNS_: Shape = Shape::List { member: &RULE_ARN_, element: "member", flattened: false, size: Range::ANY };
pub static RULE_CONDITION_: Shape = Shape::Structure(Structure { name: "RuleCondition", payload: None, members: &[
    Member { name: "Field", wire: "Field", form: "Field", place: Place::Body, shape: &CONDITION_FIELD_NAME_, required: false, supported: true, attribute: false, time: None },
    Member { name: "HostHeaderConfig", wire: "HostHeaderConfig", form: "HostHeaderConfig", place: Place::Body, shape: &HOST_HEADER_CONDITION_CONFIG_, required: false, supported: true, attribute: false, time: None },
    Member { name: "HttpHeaderConfig", wire: "HttpHeaderConfig", form: "HttpHeaderConfig", place: Place::Body, shape: &HTTP_HEADER_CONDITION_CONFIG_, required: false, supported: true, attribute: false, time: None },
    Member { name: "HttpRequestMethodConfig", wire: "HttpRequestMethodConfig", form: "HttpRequestMethodConfig", place: Place::Body, shape: &HTTP_REQUEST_METHOD_CONDITION_CONFIG_, required: false, supported: true, attribute: false, time: None },
    Member { name: "PathPatternConfig", wire: "PathPatternConfig", form: "PathPatternConfig", place: Place::Body, shape: &PATH_PATTERN_CONDITION_CONFIG_, required: false, supported: true, attribute: false, time: None },
    Member { name: "QueryStringConfig", wire: "QueryStringConfig", form: "QueryStringConfig", place: Place::Body, shape: &QUERY_STRING_CONDITION_CONFIG_, required: false, supported: true, attribute: false, time: None },
    Member { name: "RegexValues", wire: "RegexValues", form: "RegexValues", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "SourceIpConfig", wire: "SourceIpConfig", form: "SourceIpConfig", place: Place::Body, shape: &SOURCE_IP_CONDITION_CONFIG_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Values", wire: "Values", form: "Values", place: Place::Body, shape: &LIST_OF_STRING_, required: false, supported: true, attribute: false, time: None },
]});
pub static RULE_CONDITION_LIST_: Shape = Shape::List { member: &RULE_CONDITION_, element: "member", flattened: false, size: Range::ANY };
pub static RULE_PRIORITY_: Shape = Shape::Integer { range: Range { min: Some(1), max: Some(50000) } };
pub static RULE_PRIORITY_LIST_: Shape = Shape::List { member: &RULE_PRIORITY_PAIR_, element: "member", flattened: false, size: Range::ANY };
pub static RULE_PRIORITY_PAIR_: Shape = Shape::Structure(Structure { name: "RulePriorityPair", payload: None, members: &[
    Member { name: "Priority", wire: "Priority", form: "Priority", place: Place::Body, shape: &RULE_PRIORITY_, required: false, supported: true, attribute: false, time: None },
    Member { name: "RuleArn", wire: "RuleArn", form: "RuleArn", place: Place::Body, shape: &RULE_ARN_, required: false, supported: true, attribute: false, time: None },
]});
pub static RULES_: Shape = Shape::List { member: &RULE_, element: "member", flattened: false, size: Range::ANY };
pub static SECURITY_GROUP_ID_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &[] };
pub static SECURITY_GROUPS_: Shape = Shape::List { member: &SECURITY_GROUP_ID_, element: "member", flattened: false, size: Range::ANY };
pub static SET_IP_ADDRESS_TYPE_INPUT_: Shape = Shape::Structure(Structure { name: "SetIpAddressTypeInput", payload: None, members: &[
    Member { name: "IpAddressType", wire: "IpAddressType", form: "IpAddressType", place: Place::Body, shape: &IP_ADDRESS_TYPE_, required: true, supported: true, attribute: false, time: None },
    Member { name: "LoadBalancerArn", wire: "LoadBalancerArn", form: "LoadBalancerArn", place: Place::Body, shape: &LOAD_BALANCER_ARN_, required: true, supported: true, attribute: false, time: None },
]});
pub static SET_IP_ADDRESS_TYPE_OUTPUT_: Shape = Shape::Structure(Structure { name: "SetIpAddressTypeOutput", payload: None, members: &[
    Member { name: "IpAddressType", wire: "IpAddressType", form: "IpAddressType", place: Place::Body, shape: &IP_ADDRESS_TYPE_, required: false, supported: true, attribute: false, time: None },
]});
pub static SET_RULE_PRIORITIES_INPUT_: Shape = Shape::Structure(Structure { name: "SetRulePrioritiesInput", payload: None, members: &[
    Member { name: "RulePriorities", wire: "RulePriorities", form: "RulePriorities", place: Place::Body, shape: &RULE_PRIORITY_LIST_, required: true, supported: true, attribute: false, time: None },
]});
pub static SET_RULE_PRIORITIES_OUTPUT_: Shape = Shape::Structure(Structure { name: "SetRulePrioritiesOutput", payload: None, members: &[
    Member { name: "Rules", wire: "Rules", form: "Rules", place: Place::Body, shape: &RULES_, required: false, supported: true, attribute: false, time: None },
]});
pub static SET_SECURITY_GROUPS_INPUT_: Shape = Shape::Structure(Structure { name: "SetSecurityGroupsInput", payload: None, members: &[
    Member { name: "EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic", wire: "EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic", form: "EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "LoadBalancerArn", wire: "LoadBalancerArn", form: "LoadBalancerArn", place: Place::Body, shape: &LOAD_BALANCER_ARN_, required: true, supported: true, attribute: false, time: None },
    Member { name: "SecurityGroups", wire: "SecurityGroups", form: "SecurityGroups", place: Place::Body, shape: &SECURITY_GROUPS_, required: true, supported: true, attribute: false, time: None },
]});
pub static SET_SECURITY_GROUPS_OUTPUT_: Shape = Shape::Structure(Structure { name: "SetSecurityGroupsOutput", payload: None, members: &[
    Member { name: "SecurityGroupIds", wire: "SecurityGroupIds", form: "SecurityGroupIds", place: Place::Body, shape: &SECURITY_GROUPS_, required: false, supported: true, attribute: false, time: None },
]});
pub static SET_SUBNETS_INPUT_: Shape = Shape::Structure(Structure { name: "SetSubnetsInput", payload: None, members: &[
    Member { name: "EnablePrefixForIpv6SourceNat", wire: "EnablePrefixForIpv6SourceNat", form: "EnablePrefixForIpv6SourceNat", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "IpAddressType", wire: "IpAddressType", form: "IpAddressType", place: Place::Body, shape: &IP_ADDRESS_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "LoadBalancerArn", wire: "LoadBalancerArn", form: "LoadBalancerArn", place: Place::Body, shape: &LOAD_BALANCER_ARN_, required: true, supported: true, attribute: false, time: None },
    Member { name: "SubnetMappings", wire: "SubnetMappings", form: "SubnetMappings", place: Place::Body, shape: &SUBNET_MAPPINGS_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Subnets", wire: "Subnets", form: "Subnets", place: Place::Body, shape: &SUBNETS_, required: false, supported: true, attribute: false, time: None },
]});
pub static SET_SUBNETS_OUTPUT_: Shape = Shape::Structure(Structure { name: "SetSubnetsOutput", payload: None, members: &[
    Member { name: "AvailabilityZones", wire: "AvailabilityZones", form: "AvailabilityZones", place: Place::Body, shape: &AVAILABILITY_ZONES_, required: false, supported: true, attribute: false, time: None },
    Member { name: "IpAddressType", wire: "IpAddressType", form: "IpAddressType", place: Place::Body, shape: &IP_ADDRESS_TYPE_, required: false, supported: true, attribute: false, time: None },
]});
pub static SOURCE_IP_CONDITION_CONFIG_: Shape = Shape::Structure(Structure { name: "SourceIpConditionConfig", payload: None, members: &[
    Member { name: "Values", wire: "Values", form: "Values", place: Place::Body, shape: &LIST_OF_STRING_, required: false, supported: true, attribute: false, time: None },
]});
pub static SSL_POLICIES_: Shape = Shape::List { member: &SSL_POLICY_, element: "member", flattened: false, size: Range::ANY };
pub static SSL_POLICY_: Shape = Shape::Structure(Structure { name: "SslPolicy", payload: None, members: &[
    Member { name: "Ciphers", wire: "Ciphers", form: "Ciphers", place: Place::Body, shape: &CIPHERS_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Name", wire: "Name", form: "Name", place: Place::Body, shape: &SSL_POLICY_NAME_, required: false, supported: true, attribute: false, time: None },
    Member { name: "SslProtocols", wire: "SslProtocols", form: "SslProtocols", place: Place::Body, shape: &SSL_PROTOCOLS_, required: false, supported: true, attribute: false, time: None },
    Member { name: "SupportedLoadBalancerTypes", wire: "SupportedLoadBalancerTypes", form: "SupportedLoadBalancerTypes", place: Place::Body, shape: &LIST_OF_STRING_, required: false, supported: true, attribute: false, time: None },
]});
pub static SSL_POLICY_NAME_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &[] };
pub static SSL_POLICY_NAMES_: Shape = Shape::List { member: &SSL_POLICY_NAME_, element: "member", flattened: false, size: Range::ANY };
pub static SSL_PROTOCOL_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &[] };
pub static SSL_PROTOCOLS_: Shape = Shape::List { member: &SSL_PROTOCOL_, element: "member", flattened: false, size: Range::ANY };
pub static STATE_REASON_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &[] };
pub static STRING_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &[] };
pub static STRING_VALUE_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &[] };
pub static SUBNET_ID_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &[] };
pub static SUBNET_MAPPING_: Shape = Shape::Structure(Structure { name: "SubnetMapping", payload: None, members: &[
    Member { name: "AllocationId", wire: "AllocationId", form: "AllocationId", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "IPv6Address", wire: "IPv6Address", form: "IPv6Address", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "PrivateIPv4Address", wire: "PrivateIPv4Address", form: "PrivateIPv4Address", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "SourceNatIpv6Prefix", wire: "SourceNatIpv6Prefix", form: "SourceNatIpv6Prefix", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "SubnetId", wire: "SubnetId", form: "SubnetId", place: Place::Body, shape: &SUBNET_ID_, required: false, supported: true, attribute: false, time: None },
]});
pub static SUBNET_MAPPINGS_: Shape = Shape::List { member: &SUBNET_MAPPING_, element: "member", flattened: false, size: Range::ANY };
pub static SUBNETS_: Shape = Shape::List { member: &SUBNET_ID_, element: "member", flattened: false, size: Range::ANY };
pub static TAG_: Shape = Shape::Structure(Structure { name: "Tag", payload: None, members: &[
    Member { name: "Key", wire: "Key", form: "Key", place: Place::Body, shape: &TAG_KEY_, required: true, supported: true, attribute: false, time: None },
    Member { name: "Value", wire: "Value", form: "Value", place: Place::Body, shape: &TAG_VALUE_, required: false, supported: true, attribute: false, time: None },
]});
pub static TAG_DESCRIPTION_: Shape = Shape::Structure(Structure { name: "TagDescription", payload: None, members: &[
    Member { name: "ResourceArn", wire: "ResourceArn", form: "ResourceArn", place: Place::Body, shape: &RESOURCE_ARN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Tags", wire: "Tags", form: "Tags", place: Place::Body, shape: &TAG_LIST_, required: false, supported: true, attribute: false, time: None },
]});
pub static TAG_DESCRIPTIONS_: Shape = Shape::List { member: &TAG_DESCRIPTION_, element: "member", flattened: false, size: Range::ANY };
pub static TAG_KEY_: Shape = Shape::String { length: Range { min: Some(1), max: Some(128) }, pattern: Some("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$"), values: &[] };
pub static TAG_KEYS_: Shape = Shape::List { member: &TAG_KEY_, element: "member", flattened: false, size: Range::ANY };
pub static TAG_LIST_: Shape = Shape::List { member: &TAG_, element: "member", flattened: false, size: Range { min: Some(1), max: None } };
pub static TAG_VALUE_: Shape = Shape::String { length: Range { min: Some(0), max: Some(256) }, pattern: Some("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$"), values: &[] };
pub static TARGET_DESCRIPTION_: Shape = Shape::Structure(Structure { name: "TargetDescription", payload: None, members: &[
    Member { name: "AvailabilityZone", wire: "AvailabilityZone", form: "AvailabilityZone", place: Place::Body, shape: &ZONE_NAME_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Id", wire: "Id", form: "Id", place: Place::Body, shape: &TARGET_ID_, required: true, supported: true, attribute: false, time: None },
    Member { name: "Port", wire: "Port", form: "Port", place: Place::Body, shape: &PORT_, required: false, supported: true, attribute: false, time: None },
    Member { name: "QuicServerId", wire: "QuicServerId", form: "QuicServerId", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
]});
pub static TARGET_DESCRIPTIONS_: Shape = Shape::List { member: &TARGET_DESCRIPTION_, element: "member", flattened: false, size: Range::ANY };
pub static TARGET_GROUP_: Shape = Shape::Structure(Structure { name: "TargetGroup", payload: None, members: &[
    Member { name: "HealthCheckEnabled", wire: "HealthCheckEnabled", form: "HealthCheckEnabled", place: Place::Body, shape: &HEALTH_CHECK_ENABLED_, required: false, supported: true, attribute: false, time: None },
    Member { name: "HealthCheckIntervalSeconds", wire: "HealthCheckIntervalSeconds", form: "HealthCheckIntervalSeconds", place: Place::Body, shape: &HEALTH_CHECK_INTERVAL_SECONDS_, required: false, supported: true, attribute: false, time: None },
    Member { name: "HealthCheckPath", wire: "HealthCheckPath", form: "HealthCheckPath", place: Place::Body, shape: &PATH_, required: false, supported: true, attribute: false, time: None },
    Member { name: "HealthCheckPort", wire: "HealthCheckPort", form: "HealthCheckPort", place: Place::Body, shape: &HEALTH_CHECK_PORT_, required: false, supported: true, attribute: false, time: None },
    Member { name: "HealthCheckProtocol", wire: "HealthCheckProtocol", form: "HealthCheckProtocol", place: Place::Body, shape: &PROTOCOL_ENUM_, required: false, supported: true, attribute: false, time: None },
    Member { name: "HealthCheckTimeoutSeconds", wire: "HealthCheckTimeoutSeconds", form: "HealthCheckTimeoutSeconds", place: Place::Body, shape: &HEALTH_CHECK_TIMEOUT_SECONDS_, required: false, supported: true, attribute: false, time: None },
    Member { name: "HealthyThresholdCount", wire: "HealthyThresholdCount", form: "HealthyThresholdCount", place: Place::Body, shape: &HEALTH_CHECK_THRESHOLD_COUNT_, required: false, supported: true, attribute: false, time: None },
    Member { name: "IpAddressType", wire: "IpAddressType", form: "IpAddressType", place: Place::Body, shape: &TARGET_GROUP_IP_ADDRESS_TYPE_ENUM_, required: false, supported: true, attribute: false, time: None },
    Member { name: "LoadBalancerArns", wire: "LoadBalancerArns", form: "LoadBalancerArns", place: Place::Body, shape: &LOAD_BALANCER_ARNS_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Matcher", wire: "Matcher", form: "Matcher", place: Place::Body, shape: &MATCHER_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Port", wire: "Port", form: "Port", place: Place::Body, shape: &PORT_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Protocol", wire: "Protocol", form: "Protocol", place: Place::Body, shape: &PROTOCOL_ENUM_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ProtocolVersion", wire: "ProtocolVersion", form: "ProtocolVersion", place: Place::Body, shape: &PROTOCOL_VERSION_, required: false, supported: true, attribute: false, time: None },
    Member { name: "TargetGroupArn", wire: "TargetGroupArn", form: "TargetGroupArn", place: Place::Body, shape: &TARGET_GROUP_ARN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "TargetGroupName", wire: "TargetGroupName", form: "TargetGroupName", place: Place::Body, shape: &TARGET_GROUP_NAME_, required: false, supported: true, attribute: false, time: None },
    Member { name: "TargetType", wire: "TargetType", form: "TargetType", place: Place::Body, shape: &TARGET_TYPE_ENUM_, required: false, supported: true, attribute: false, time: None },
    Member { name: "UnhealthyThresholdCount", wire: "UnhealthyThresholdCount", form: "UnhealthyThresholdCount", place: Place::Body, shape: &HEALTH_CHECK_THRESHOLD_COUNT_, required: false, supported: true, attribute: false, time: None },
    Member { name: "VpcId", wire: "VpcId", form: "VpcId", place: Place::Body, shape: &VPC_ID_, required: false, supported: true, attribute: false, time: None },
]});
pub static TARGET_GROUP_ARN_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &[] };
pub static TARGET_GROUP_ARNS_: Shape = Shape::List { member: &TARGET_GROUP_ARN_, element: "member", flattened: false, size: Range::ANY };
pub static TARGET_GROUP_ATTRIBUTE_: Shape = Shape::Structure(Structure { name: "TargetGroupAttribute", payload: None, members: &[
    Member { name: "Key", wire: "Key", form: "Key", place: Place::Body, shape: &TARGET_GROUP_ATTRIBUTE_KEY_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Value", wire: "Value", form: "Value", place: Place::Body, shape: &TARGET_GROUP_ATTRIBUTE_VALUE_, required: false, supported: true, attribute: false, time: None },
]});
pub static TARGET_GROUP_ATTRIBUTE_KEY_: Shape = Shape::String { length: Range { min: None, max: Some(256) }, pattern: Some("^[a-zA-Z0-9._]+$"), values: &[] };
pub static TARGET_GROUP_ATTRIBUTE_VALUE_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &[] };
pub static TARGET_GROUP_ATTRIBUTES_: Shape = Shape::List { member: &TARGET_GROUP_ATTRIBUTE_, element: "member", flattened: false, size: Range::ANY };
pub static TARGET_GROUP_IP_ADDRESS_TYPE_ENUM_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &["ipv4", "ipv6"] };
pub static TARGET_GROUP_LIST_: Shape = Shape::List { member: &TARGET_GROUP_TUPLE_, element: "member", flattened: false, size: Range::ANY };
pub static TARGET_GROUP_NAME_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &[] };
pub static TARGET_GROUP_NAMES_: Shape = Shape::List { member: &TARGET_GROUP_NAME_, element: "member", flattened: false, size: Range::ANY };
pub static TARGET_GROUP_STICKINESS_CONFIG_: Shape = Shape::Structure(Structure { name: "TargetGroupStickinessConfig", payload: None, members: &[
    Member { name: "DurationSeconds", wire: "DurationSeconds", form: "DurationSeconds", place: Place::Body, shape: &TARGET_GROUP_STICKINESS_DURATION_SECONDS_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Enabled", wire: "Enabled", form: "Enabled", place: Place::Body, shape: &TARGET_GROUP_STICKINESS_ENABLED_, required: false, supported: true, attribute: false, time: None },
]});
pub static TARGET_GROUP_STICKINESS_DURATION_SECONDS_: Shape = Shape::Integer { range: Range::ANY };
pub static TARGET_GROUP_STICKINESS_ENABLED_: Shape = Shape::Boolean;
pub static TARGET_GROUP_TUPLE_: Shape = Shape::Structure(Structure { name: "TargetGroupTuple", payload: None, members: &[
    Member { name: "TargetGroupArn", wire: "TargetGroupArn", form: "TargetGroupArn", place: Place::Body, shape: &TARGET_GROUP_ARN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Weight", wire: "Weight", form: "Weight", place: Place::Body, shape: &TARGET_GROUP_WEIGHT_, required: false, supported: true, attribute: false, time: None },
]});
pub static TARGET_GROUP_WEIGHT_: Shape = Shape::Integer { range: Range::ANY };
pub static TARGET_GROUPS_: Shape = Shape::List { member: &TARGET_GROUP_, element: "member", flattened: false, size: Range::ANY };
pub static TARGET_HEALTH_: Shape = Shape::Structure(Structure { name: "TargetHealth", payload: None, members: &[
    Member { name: "Description", wire: "Description", form: "Description", place: Place::Body, shape: &DESCRIPTION_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Reason", wire: "Reason", form: "Reason", place: Place::Body, shape: &TARGET_HEALTH_REASON_ENUM_, required: false, supported: true, attribute: false, time: None },
    Member { name: "State", wire: "State", form: "State", place: Place::Body, shape: &TARGET_HEALTH_STATE_ENUM_, required: false, supported: true, attribute: false, time: None },
]});
pub static TARGET_HEALTH_DESCRIPTION_: Shape = Shape::Structure(Structure { name: "TargetHealthDescription", payload: None, members: &[
    Member { name: "HealthCheckPort", wire: "HealthCheckPort", form: "HealthCheckPort", place: Place::Body, shape: &HEALTH_CHECK_PORT_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Target", wire: "Target", form: "Target", place: Place::Body, shape: &TARGET_DESCRIPTION_, required: false, supported: true, attribute: false, time: None },
    Member { name: "TargetHealth", wire: "TargetHealth", form: "TargetHealth", place: Place::Body, shape: &TARGET_HEALTH_, required: false, supported: true, attribute: false, time: None },
]});
pub static TARGET_HEALTH_DESCRIPTIONS_: Shape = Shape::List { member: &TARGET_HEALTH_DESCRIPTION_, element: "member", flattened: false, size: Range::ANY };
pub static TARGET_HEALTH_REASON_ENUM_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &["Elb.RegistrationInProgress", "Elb.InitialHealthChecking", "Target.ResponseCodeMismatch", "Target.Timeout", "Target.FailedHealthChecks", "Target.NotRegistered", "Target.NotInUse", "Target.DeregistrationInProgress", "Target.InvalidState", "Target.IpUnusable", "Target.HealthCheckDisabled", "Elb.InternalError"] };
pub static TARGET_HEALTH_STATE_ENUM_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &["initial", "healthy", "unhealthy", "unhealthy.draining", "unused", "draining", "unavailable"] };
pub static TARGET_ID_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &[] };
pub static TARGET_TYPE_ENUM_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &["instance", "ip", "lambda", "alb"] };
pub static VPC_ID_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &[] };
pub static ZONAL_CAPACITY_RESERVATION_STATE_: Shape = Shape::Structure(Structure { name: "ZonalCapacityReservationState", payload: None, members: &[
    Member { name: "AvailabilityZone", wire: "AvailabilityZone", form: "AvailabilityZone", place: Place::Body, shape: &ZONE_NAME_, required: false, supported: true, attribute: false, time: None },
    Member { name: "EffectiveCapacityUnits", wire: "EffectiveCapacityUnits", form: "EffectiveCapacityUnits", place: Place::Body, shape: &CAPACITY_UNITS_DOUBLE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "State", wire: "State", form: "State", place: Place::Body, shape: &CAPACITY_RESERVATION_STATUS_, required: false, supported: true, attribute: false, time: None },
]});
pub static ZONAL_CAPACITY_RESERVATION_STATES_: Shape = Shape::List { member: &ZONAL_CAPACITY_RESERVATION_STATE_, element: "member", flattened: false, size: Range::ANY };
pub static ZONE_NAME_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &[] };

pub static ADD_LISTENER_CERTIFICATES_OPERATION: schema::Operation = schema::Operation { name: "AddListenerCertificates", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &ADD_LISTENER_CERTIFICATES_INPUT_, output: &ADD_LISTENER_CERTIFICATES_OUTPUT_, wrapper: Some("AddListenerCertificatesResult"), root: None };
impl wire::Operation for AddListenerCertificatesInput {
    type Output = AddListenerCertificatesOutput;
    const SCHEMA: &'static schema::Operation = &ADD_LISTENER_CERTIFICATES_OPERATION;
}

pub static ADD_TAGS_OPERATION: schema::Operation = schema::Operation { name: "AddTags", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &ADD_TAGS_INPUT_, output: &ADD_TAGS_OUTPUT_, wrapper: Some("AddTagsResult"), root: None };
impl wire::Operation for AddTagsInput {
    type Output = AddTagsOutput;
    const SCHEMA: &'static schema::Operation = &ADD_TAGS_OPERATION;
}

pub static CREATE_LISTENER_OPERATION: schema::Operation = schema::Operation { name: "CreateListener", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &CREATE_LISTENER_INPUT_, output: &CREATE_LISTENER_OUTPUT_, wrapper: Some("CreateListenerResult"), root: None };
impl wire::Operation for CreateListenerInput {
    type Output = CreateListenerOutput;
    const SCHEMA: &'static schema::Operation = &CREATE_LISTENER_OPERATION;
}

pub static CREATE_LOAD_BALANCER_OPERATION: schema::Operation = schema::Operation { name: "CreateLoadBalancer", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &CREATE_LOAD_BALANCER_INPUT_, output: &CREATE_LOAD_BALANCER_OUTPUT_, wrapper: Some("CreateLoadBalancerResult"), root: None };
impl wire::Operation for CreateLoadBalancerInput {
    type Output = CreateLoadBalancerOutput;
    const SCHEMA: &'static schema::Operation = &CREATE_LOAD_BALANCER_OPERATION;
}

pub static CREATE_RULE_OPERATION: schema::Operation = schema::Operation { name: "CreateRule", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &CREATE_RULE_INPUT_, output: &CREATE_RULE_OUTPUT_, wrapper: Some("CreateRuleResult"), root: None };
impl wire::Operation for CreateRuleInput {
    type Output = CreateRuleOutput;
    const SCHEMA: &'static schema::Operation = &CREATE_RULE_OPERATION;
}

pub static CREATE_TARGET_GROUP_OPERATION: schema::Operation = schema::Operation { name: "CreateTargetGroup", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &CREATE_TARGET_GROUP_INPUT_, output: &CREATE_TARGET_GROUP_OUTPUT_, wrapper: Some("CreateTargetGroupResult"), root: None };
impl wire::Operation for CreateTargetGroupInput {
    type Output = CreateTargetGroupOutput;
    const SCHEMA: &'static schema::Operation = &CREATE_TARGET_GROUP_OPERATION;
}

pub static DELETE_LISTENER_OPERATION: schema::Operation = schema::Operation { name: "DeleteListener", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &DELETE_LISTENER_INPUT_, output: &DELETE_LISTENER_OUTPUT_, wrapper: Some("DeleteListenerResult"), root: None };
impl wire::Operation for DeleteListenerInput {
    type Output = DeleteListenerOutput;
    const SCHEMA: &'static schema::Operation = &DELETE_LISTENER_OPERATION;
}

pub static DELETE_LOAD_BALANCER_OPERATION: schema::Operation = schema::Operation { name: "DeleteLoadBalancer", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &DELETE_LOAD_BALANCER_INPUT_, output: &DELETE_LOAD_BALANCER_OUTPUT_, wrapper: Some("DeleteLoadBalancerResult"), root: None };
impl wire::Operation for DeleteLoadBalancerInput {
    type Output = DeleteLoadBalancerOutput;
    const SCHEMA: &'static schema::Operation = &DELETE_LOAD_BALANCER_OPERATION;
}

pub static DELETE_RULE_OPERATION: schema::Operation = schema::Operation { name: "DeleteRule", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &DELETE_RULE_INPUT_, output: &DELETE_RULE_OUTPUT_, wrapper: Some("DeleteRuleResult"), root: None };
impl wire::Operation for DeleteRuleInput {
    type Output = DeleteRuleOutput;
    const SCHEMA: &'static schema::Operation = &DELETE_RULE_OPERATION;
}

pub static DELETE_TARGET_GROUP_OPERATION: schema::Operation = schema::Operation { name: "DeleteTargetGroup", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &DELETE_TARGET_GROUP_INPUT_, output: &DELETE_TARGET_GROUP_OUTPUT_, wrapper: Some("DeleteTargetGroupResult"), root: None };
impl wire::Operation for DeleteTargetGroupInput {
    type Output = DeleteTargetGroupOutput;
    const SCHEMA: &'static schema::Operation = &DELETE_TARGET_GROUP_OPERATION;
}

pub static DEREGISTER_TARGETS_OPERATION: schema::Operation = schema::Operation { name: "DeregisterTargets", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &DEREGISTER_TARGETS_INPUT_, output: &DEREGISTER_TARGETS_OUTPUT_, wrapper: Some("DeregisterTargetsResult"), root: None };
impl wire::Operation for DeregisterTargetsInput {
    type Output = DeregisterTargetsOutput;
    const SCHEMA: &'static schema::Operation = &DEREGISTER_TARGETS_OPERATION;
}

pub static DESCRIBE_ACCOUNT_LIMITS_OPERATION: schema::Operation = schema::Operation { name: "DescribeAccountLimits", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &DESCRIBE_ACCOUNT_LIMITS_INPUT_, output: &DESCRIBE_ACCOUNT_LIMITS_OUTPUT_, wrapper: Some("DescribeAccountLimitsResult"), root: None };
impl wire::Operation for DescribeAccountLimitsInput {
    type Output = DescribeAccountLimitsOutput;
    const SCHEMA: &'static schema::Operation = &DESCRIBE_ACCOUNT_LIMITS_OPERATION;
}

pub static DESCRIBE_CAPACITY_RESERVATION_OPERATION: schema::Operation = schema::Operation { name: "DescribeCapacityReservation", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &DESCRIBE_CAPACITY_RESERVATION_INPUT_, output: &DESCRIBE_CAPACITY_RESERVATION_OUTPUT_, wrapper: Some("DescribeCapacityReservationResult"), root: None };
impl wire::Operation for DescribeCapacityReservationInput {
    type Output = DescribeCapacityReservationOutput;
    const SCHEMA: &'static schema::Operation = &DESCRIBE_CAPACITY_RESERVATION_OPERATION;
}

pub static DESCRIBE_LISTENER_ATTRIBUTES_OPERATION: schema::Operation = schema::Operation { name: "DescribeListenerAttributes", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &DESCRIBE_LISTENER_ATTRIBUTES_INPUT_, output: &DESCRIBE_LISTENER_ATTRIBUTES_OUTPUT_, wrapper: Some("DescribeListenerAttributesResult"), root: None };
impl wire::Operation for DescribeListenerAttributesInput {
    type Output = DescribeListenerAttributesOutput;
    const SCHEMA: &'static schema::Operation = &DESCRIBE_LISTENER_ATTRIBUTES_OPERATION;
}

pub static DESCRIBE_LISTENER_CERTIFICATES_OPERATION: schema::Operation = schema::Operation { name: "DescribeListenerCertificates", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &DESCRIBE_LISTENER_CERTIFICATES_INPUT_, output: &DESCRIBE_LISTENER_CERTIFICATES_OUTPUT_, wrapper: Some("DescribeListenerCertificatesResult"), root: None };
impl wire::Operation for DescribeListenerCertificatesInput {
    type Output = DescribeListenerCertificatesOutput;
    const SCHEMA: &'static schema::Operation = &DESCRIBE_LISTENER_CERTIFICATES_OPERATION;
}

pub static DESCRIBE_LISTENERS_OPERATION: schema::Operation = schema::Operation { name: "DescribeListeners", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &DESCRIBE_LISTENERS_INPUT_, output: &DESCRIBE_LISTENERS_OUTPUT_, wrapper: Some("DescribeListenersResult"), root: None };
impl wire::Operation for DescribeListenersInput {
    type Output = DescribeListenersOutput;
    const SCHEMA: &'static schema::Operation = &DESCRIBE_LISTENERS_OPERATION;
}

pub static DESCRIBE_LOAD_BALANCER_ATTRIBUTES_OPERATION: schema::Operation = schema::Operation { name: "DescribeLoadBalancerAttributes", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &DESCRIBE_LOAD_BALANCER_ATTRIBUTES_INPUT_, output: &DESCRIBE_LOAD_BALANCER_ATTRIBUTES_OUTPUT_, wrapper: Some("DescribeLoadBalancerAttributesResult"), root: None };
impl wire::Operation for DescribeLoadBalancerAttributesInput {
    type Output = DescribeLoadBalancerAttributesOutput;
    const SCHEMA: &'static schema::Operation = &DESCRIBE_LOAD_BALANCER_ATTRIBUTES_OPERATION;
}

pub static DESCRIBE_LOAD_BALANCERS_OPERATION: schema::Operation = schema::Operation { name: "DescribeLoadBalancers", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &DESCRIBE_LOAD_BALANCERS_INPUT_, output: &DESCRIBE_LOAD_BALANCERS_OUTPUT_, wrapper: Some("DescribeLoadBalancersResult"), root: None };
impl wire::Operation for DescribeLoadBalancersInput {
    type Output = DescribeLoadBalancersOutput;
    const SCHEMA: &'static schema::Operation = &DESCRIBE_LOAD_BALANCERS_OPERATION;
}

pub static DESCRIBE_RULES_OPERATION: schema::Operation = schema::Operation { name: "DescribeRules", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &DESCRIBE_RULES_INPUT_, output: &DESCRIBE_RULES_OUTPUT_, wrapper: Some("DescribeRulesResult"), root: None };
impl wire::Operation for DescribeRulesInput {
    type Output = DescribeRulesOutput;
    const SCHEMA: &'static schema::Operation = &DESCRIBE_RULES_OPERATION;
}

pub static DESCRIBE_SSL_POLICIES_OPERATION: schema::Operation = schema::Operation { name: "DescribeSSLPolicies", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &DESCRIBE_SSL_POLICIES_INPUT_, output: &DESCRIBE_SSL_POLICIES_OUTPUT_, wrapper: Some("DescribeSSLPoliciesResult"), root: None };
impl wire::Operation for DescribeSSLPoliciesInput {
    type Output = DescribeSSLPoliciesOutput;
    const SCHEMA: &'static schema::Operation = &DESCRIBE_SSL_POLICIES_OPERATION;
}

pub static DESCRIBE_TAGS_OPERATION: schema::Operation = schema::Operation { name: "DescribeTags", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &DESCRIBE_TAGS_INPUT_, output: &DESCRIBE_TAGS_OUTPUT_, wrapper: Some("DescribeTagsResult"), root: None };
impl wire::Operation for DescribeTagsInput {
    type Output = DescribeTagsOutput;
    const SCHEMA: &'static schema::Operation = &DESCRIBE_TAGS_OPERATION;
}

pub static DESCRIBE_TARGET_GROUP_ATTRIBUTES_OPERATION: schema::Operation = schema::Operation { name: "DescribeTargetGroupAttributes", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &DESCRIBE_TARGET_GROUP_ATTRIBUTES_INPUT_, output: &DESCRIBE_TARGET_GROUP_ATTRIBUTES_OUTPUT_, wrapper: Some("DescribeTargetGroupAttributesResult"), root: None };
impl wire::Operation for DescribeTargetGroupAttributesInput {
    type Output = DescribeTargetGroupAttributesOutput;
    const SCHEMA: &'static schema::Operation = &DESCRIBE_TARGET_GROUP_ATTRIBUTES_OPERATION;
}

pub static DESCRIBE_TARGET_GROUPS_OPERATION: schema::Operation = schema::Operation { name: "DescribeTargetGroups", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &DESCRIBE_TARGET_GROUPS_INPUT_, output: &DESCRIBE_TARGET_GROUPS_OUTPUT_, wrapper: Some("DescribeTargetGroupsResult"), root: None };
impl wire::Operation for DescribeTargetGroupsInput {
    type Output = DescribeTargetGroupsOutput;
    const SCHEMA: &'static schema::Operation = &DESCRIBE_TARGET_GROUPS_OPERATION;
}

pub static DESCRIBE_TARGET_HEALTH_OPERATION: schema::Operation = schema::Operation { name: "DescribeTargetHealth", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &DESCRIBE_TARGET_HEALTH_INPUT_, output: &DESCRIBE_TARGET_HEALTH_OUTPUT_, wrapper: Some("DescribeTargetHealthResult"), root: None };
impl wire::Operation for DescribeTargetHealthInput {
    type Output = DescribeTargetHealthOutput;
    const SCHEMA: &'static schema::Operation = &DESCRIBE_TARGET_HEALTH_OPERATION;
}

pub static MODIFY_LISTENER_OPERATION: schema::Operation = schema::Operation { name: "ModifyListener", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &MODIFY_LISTENER_INPUT_, output: &MODIFY_LISTENER_OUTPUT_, wrapper: Some("ModifyListenerResult"), root: None };
impl wire::Operation for ModifyListenerInput {
    type Output = ModifyListenerOutput;
    const SCHEMA: &'static schema::Operation = &MODIFY_LISTENER_OPERATION;
}

pub static MODIFY_LISTENER_ATTRIBUTES_OPERATION: schema::Operation = schema::Operation { name: "ModifyListenerAttributes", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &MODIFY_LISTENER_ATTRIBUTES_INPUT_, output: &MODIFY_LISTENER_ATTRIBUTES_OUTPUT_, wrapper: Some("ModifyListenerAttributesResult"), root: None };
impl wire::Operation for ModifyListenerAttributesInput {
    type Output = ModifyListenerAttributesOutput;
    const SCHEMA: &'static schema::Operation = &MODIFY_LISTENER_ATTRIBUTES_OPERATION;
}

pub static MODIFY_LOAD_BALANCER_ATTRIBUTES_OPERATION: schema::Operation = schema::Operation { name: "ModifyLoadBalancerAttributes", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &MODIFY_LOAD_BALANCER_ATTRIBUTES_INPUT_, output: &MODIFY_LOAD_BALANCER_ATTRIBUTES_OUTPUT_, wrapper: Some("ModifyLoadBalancerAttributesResult"), root: None };
impl wire::Operation for ModifyLoadBalancerAttributesInput {
    type Output = ModifyLoadBalancerAttributesOutput;
    const SCHEMA: &'static schema::Operation = &MODIFY_LOAD_BALANCER_ATTRIBUTES_OPERATION;
}

pub static MODIFY_RULE_OPERATION: schema::Operation = schema::Operation { name: "ModifyRule", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &MODIFY_RULE_INPUT_, output: &MODIFY_RULE_OUTPUT_, wrapper: Some("ModifyRuleResult"), root: None };
impl wire::Operation for ModifyRuleInput {
    type Output = ModifyRuleOutput;
    const SCHEMA: &'static schema::Operation = &MODIFY_RULE_OPERATION;
}

pub static MODIFY_TARGET_GROUP_OPERATION: schema::Operation = schema::Operation { name: "ModifyTargetGroup", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &MODIFY_TARGET_GROUP_INPUT_, output: &MODIFY_TARGET_GROUP_OUTPUT_, wrapper: Some("ModifyTargetGroupResult"), root: None };
impl wire::Operation for ModifyTargetGroupInput {
    type Output = ModifyTargetGroupOutput;
    const SCHEMA: &'static schema::Operation = &MODIFY_TARGET_GROUP_OPERATION;
}

pub static MODIFY_TARGET_GROUP_ATTRIBUTES_OPERATION: schema::Operation = schema::Operation { name: "ModifyTargetGroupAttributes", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &MODIFY_TARGET_GROUP_ATTRIBUTES_INPUT_, output: &MODIFY_TARGET_GROUP_ATTRIBUTES_OUTPUT_, wrapper: Some("ModifyTargetGroupAttributesResult"), root: None };
impl wire::Operation for ModifyTargetGroupAttributesInput {
    type Output = ModifyTargetGroupAttributesOutput;
    const SCHEMA: &'static schema::Operation = &MODIFY_TARGET_GROUP_ATTRIBUTES_OPERATION;
}

pub static REGISTER_TARGETS_OPERATION: schema::Operation = schema::Operation { name: "RegisterTargets", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &REGISTER_TARGETS_INPUT_, output: &REGISTER_TARGETS_OUTPUT_, wrapper: Some("RegisterTargetsResult"), root: None };
impl wire::Operation for RegisterTargetsInput {
    type Output = RegisterTargetsOutput;
    const SCHEMA: &'static schema::Operation = &REGISTER_TARGETS_OPERATION;
}

pub static REMOVE_LISTENER_CERTIFICATES_OPERATION: schema::Operation = schema::Operation { name: "RemoveListenerCertificates", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &REMOVE_LISTENER_CERTIFICATES_INPUT_, output: &REMOVE_LISTENER_CERTIFICATES_OUTPUT_, wrapper: Some("RemoveListenerCertificatesResult"), root: None };
impl wire::Operation for RemoveListenerCertificatesInput {
    type Output = RemoveListenerCertificatesOutput;
    const SCHEMA: &'static schema::Operation = &REMOVE_LISTENER_CERTIFICATES_OPERATION;
}

pub static REMOVE_TAGS_OPERATION: schema::Operation = schema::Operation { name: "RemoveTags", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &REMOVE_TAGS_INPUT_, output: &REMOVE_TAGS_OUTPUT_, wrapper: Some("RemoveTagsResult"), root: None };
impl wire::Operation for RemoveTagsInput {
    type Output = RemoveTagsOutput;
    const SCHEMA: &'static schema::Operation = &REMOVE_TAGS_OPERATION;
}

pub static SET_IP_ADDRESS_TYPE_OPERATION: schema::Operation = schema::Operation { name: "SetIpAddressType", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &SET_IP_ADDRESS_TYPE_INPUT_, output: &SET_IP_ADDRESS_TYPE_OUTPUT_, wrapper: Some("SetIpAddressTypeResult"), root: None };
impl wire::Operation for SetIpAddressTypeInput {
    type Output = SetIpAddressTypeOutput;
    const SCHEMA: &'static schema::Operation = &SET_IP_ADDRESS_TYPE_OPERATION;
}

pub static SET_RULE_PRIORITIES_OPERATION: schema::Operation = schema::Operation { name: "SetRulePriorities", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &SET_RULE_PRIORITIES_INPUT_, output: &SET_RULE_PRIORITIES_OUTPUT_, wrapper: Some("SetRulePrioritiesResult"), root: None };
impl wire::Operation for SetRulePrioritiesInput {
    type Output = SetRulePrioritiesOutput;
    const SCHEMA: &'static schema::Operation = &SET_RULE_PRIORITIES_OPERATION;
}

pub static SET_SECURITY_GROUPS_OPERATION: schema::Operation = schema::Operation { name: "SetSecurityGroups", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &SET_SECURITY_GROUPS_INPUT_, output: &SET_SECURITY_GROUPS_OUTPUT_, wrapper: Some("SetSecurityGroupsResult"), root: None };
impl wire::Operation for SetSecurityGroupsInput {
    type Output = SetSecurityGroupsOutput;
    const SCHEMA: &'static schema::Operation = &SET_SECURITY_GROUPS_OPERATION;
}

pub static SET_SUBNETS_OPERATION: schema::Operation = schema::Operation { name: "SetSubnets", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &SET_SUBNETS_INPUT_, output: &SET_SUBNETS_OUTPUT_, wrapper: Some("SetSubnetsResult"), root: None };
impl wire::Operation for SetSubnetsInput {
    type Output = SetSubnetsOutput;
    const SCHEMA: &'static schema::Operation = &SET_SUBNETS_OPERATION;
}

pub static SERVICE: schema::Service = schema::Service {
    name: "elbv2",
    signing: &["elasticloadbalancing"],
    protocol: Protocol::Query,
    targets: &[],
    version: "2015-12-01",
    namespace: "http://elasticloadbalancing.amazonaws.com/doc/2015-12-01/",
    invalid: "ValidationError",
    operations: &[&ADD_LISTENER_CERTIFICATES_OPERATION, &ADD_TAGS_OPERATION, &CREATE_LISTENER_OPERATION, &CREATE_LOAD_BALANCER_OPERATION, &CREATE_RULE_OPERATION, &CREATE_TARGET_GROUP_OPERATION, &DELETE_LISTENER_OPERATION, &DELETE_LOAD_BALANCER_OPERATION, &DELETE_RULE_OPERATION, &DELETE_TARGET_GROUP_OPERATION, &DEREGISTER_TARGETS_OPERATION, &DESCRIBE_ACCOUNT_LIMITS_OPERATION, &DESCRIBE_CAPACITY_RESERVATION_OPERATION, &DESCRIBE_LISTENER_ATTRIBUTES_OPERATION, &DESCRIBE_LISTENER_CERTIFICATES_OPERATION, &DESCRIBE_LISTENERS_OPERATION, &DESCRIBE_LOAD_BALANCER_ATTRIBUTES_OPERATION, &DESCRIBE_LOAD_BALANCERS_OPERATION, &DESCRIBE_RULES_OPERATION, &DESCRIBE_SSL_POLICIES_OPERATION, &DESCRIBE_TAGS_OPERATION, &DESCRIBE_TARGET_GROUP_ATTRIBUTES_OPERATION, &DESCRIBE_TARGET_GROUPS_OPERATION, &DESCRIBE_TARGET_HEALTH_OPERATION, &MODIFY_LISTENER_OPERATION, &MODIFY_LISTENER_ATTRIBUTES_OPERATION, &MODIFY_LOAD_BALANCER_ATTRIBUTES_OPERATION, &MODIFY_RULE_OPERATION, &MODIFY_TARGET_GROUP_OPERATION, &MODIFY_TARGET_GROUP_ATTRIBUTES_OPERATION, &REGISTER_TARGETS_OPERATION, &REMOVE_LISTENER_CERTIFICATES_OPERATION, &REMOVE_TAGS_OPERATION, &SET_IP_ADDRESS_TYPE_OPERATION, &SET_RULE_PRIORITIES_OPERATION, &SET_SECURITY_GROUPS_OPERATION, &SET_SUBNETS_OPERATION],
    absent: &["AddTrustStoreRevocations", "CreateTrustStore", "DeleteSharedTrustStoreAssociation", "DeleteTrustStore", "DescribeTrustStoreAssociations", "DescribeTrustStoreRevocations", "DescribeTrustStores", "GetResourcePolicy", "GetTrustStoreCaCertificatesBundle", "GetTrustStoreRevocationContent", "ModifyCapacityReservation", "ModifyIpPools", "ModifyTrustStore", "RemoveTrustStoreRevocations"],
    absent_http: &[],
};
