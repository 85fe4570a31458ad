//! What services may do under their service-linked roles.
//!
//! AWS keeps a managed policy for each such role; here are the parts of those that this region's services use. Source:
//! AWS managed policy reference, `AmazonECSServiceRolePolicy` and `ElasticLoadBalancingServiceRolePolicy`.

use model::ServicePrincipal;

/// Whether a service may do `action` by itself.
pub(crate) fn allows(service: ServicePrincipal, action: &str) -> bool {
    let allowed: &[&str] = match service {
        ServicePrincipal::Ecs | ServicePrincipal::EcsTasks => &[
            "ec2:AttachNetworkInterface",
            "ec2:CreateNetworkInterface",
            "ec2:CreateTags",
            "ec2:DeleteNetworkInterface",
            "ec2:DescribeNetworkInterfaces",
            "ec2:DescribeSecurityGroups",
            "ec2:DescribeSubnets",
            "ec2:DescribeVpcs",
            "elasticloadbalancing:DeregisterTargets",
            "elasticloadbalancing:DescribeListeners",
            "elasticloadbalancing:DescribeLoadBalancers",
            "elasticloadbalancing:DescribeTargetGroups",
            "elasticloadbalancing:DescribeTargetGroupAttributes",
            "elasticloadbalancing:DescribeTargetHealth",
            "elasticloadbalancing:RegisterTargets",
            // Longshore's own: after a crash ECS asks whether the last lines of a container arrived.
            "logs:GetLogEvents",
            "longshore:ConnectNetworkInterface",
            "longshore:PutNetworkEndpoints",
        ],
        ServicePrincipal::ElasticLoadBalancing => &[
            "ec2:CreateNetworkInterface",
            "ec2:DeleteNetworkInterface",
            "ec2:DescribeInternetGateways",
            "ec2:DescribeNetworkInterfaces",
            "ec2:DescribeSecurityGroups",
            "ec2:DescribeSecurityGroupRules",
            "ec2:DescribeSubnets",
            "ec2:DescribeVpcs",
            "longshore:GetCertificateKeys",
            "longshore:ResolveEndpoint",
        ],
        ServicePrincipal::CertificateManager => &["longshore:ListCertificateUses"],
        ServicePrincipal::CodePipeline => &["longshore:GetSourceRevision", "longshore:ListSourceChanges"],
        // What a build's log holds already, so that a restart writes nothing twice.
        ServicePrincipal::CodeBuild => &["logs:GetLogEvents"],
        // EventBridge and SNS go where the policy of a resource, or a role, lets them.
        ServicePrincipal::CodeConnections
        | ServicePrincipal::Ecr
        | ServicePrincipal::Events
        | ServicePrincipal::LoadBalancerLogs
        | ServicePrincipal::Sns => &[],
    };
    allowed.contains(&action)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_service_may_do_its_own_work_only() {
        assert!(allows(ServicePrincipal::Ecs, "elasticloadbalancing:RegisterTargets"));
        assert!(!allows(ServicePrincipal::Ecs, "iam:CreateUser"));
        assert!(!allows(ServicePrincipal::CodePipeline, "s3:GetObject"));
    }
}
