//! Quotas: those that AWS has before somebody asks for more.
//!
//! Source: Elastic Load Balancing, User Guide for Application Load Balancers, "Quotas"; API Reference,
//! "DescribeAccountLimits", "Limit".

use crate::errors::{BalancingError, refused};

/// A quota.
pub(crate) struct Limit {
    /// As `DescribeAccountLimits` calls it.
    pub(crate) name: &'static str,
    pub(crate) most: usize,
    code: &'static str,
    what: &'static str,
}

impl Limit {
    /// There may be one more than there are.
    pub(crate) fn leaves_room(&self, now: usize) -> Result<(), BalancingError> {
        self.holds(now + 1)
    }

    /// There may be so many.
    pub(crate) fn holds(&self, count: usize) -> Result<(), BalancingError> {
        if count <= self.most {
            return Ok(());
        }
        Err(refused(self.code, format!("The maximum number of {} has been reached: {}", self.what, self.most)))
    }
}

const fn limit(name: &'static str, most: usize, code: &'static str, what: &'static str) -> Limit {
    Limit { name, most, code, what }
}

pub(crate) const BALANCERS: Limit =
    limit("application-load-balancers", 50, "TooManyLoadBalancers", "load balancers in the region");
pub(crate) const LISTENERS: Limit =
    limit("listeners-per-application-load-balancer", 50, "TooManyListeners", "listeners on the load balancer");
pub(crate) const RULES: Limit =
    limit("rules-per-application-load-balancer", 100, "TooManyRules", "rules on the load balancer");
pub(crate) const CERTIFICATES: Limit =
    limit("certificates-per-application-load-balancer", 25, "TooManyCertificates", "certificates on the load balancer");
pub(crate) const GROUPS: Limit = limit("target-groups", 3000, "TooManyTargetGroups", "target groups in the region");
pub(crate) const GROUPS_OF_ACTION: Limit = limit(
    "target-groups-per-action-on-application-load-balancer",
    5,
    "TooManyTargetGroups",
    "target groups in an action",
);
pub(crate) const GROUPS_OF_BALANCER: Limit = limit(
    "target-groups-per-application-load-balancer",
    100,
    "TooManyUniqueTargetGroupsPerLoadBalancer",
    "target groups on the load balancer",
);
pub(crate) const TARGETS: Limit =
    limit("targets-per-target-group", 1000, "TooManyTargets", "targets in the target group");
pub(crate) const VALUES: Limit =
    limit("condition-values-per-alb-rule", 5, "InvalidConfigurationRequest", "condition values in a rule");
pub(crate) const WILDCARDS: Limit =
    limit("condition-wildcards-per-alb-rule", 6, "InvalidConfigurationRequest", "condition wildcards in a rule");

/// All of them.
pub(crate) const ALL: [Limit; 10] = [
    BALANCERS,
    LISTENERS,
    RULES,
    CERTIFICATES,
    GROUPS,
    GROUPS_OF_ACTION,
    GROUPS_OF_BALANCER,
    TARGETS,
    VALUES,
    WILDCARDS,
];
