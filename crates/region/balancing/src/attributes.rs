//! Attributes: AWS's lists, with the values that are in force here.
//!
//! Those that the data plane acts on can be set. The others are shown as they are; setting one to the value that it has
//! anyway is no error, any other value is refused by name.
//!
//! Source: Elastic Load Balancing API Reference, "LoadBalancerAttribute", "TargetGroupAttribute", "ListenerAttribute".

use crate::errors::{BalancingError, invalid};
use crate::model::{LoadBalancer, TargetGroup, Unsupported};

/// A key and its value.
pub(crate) type Attribute = (&'static str, String);

const DELETION_PROTECTION: &str = "deletion_protection.enabled";
const IDLE_TIMEOUT: &str = "idle_timeout.timeout_seconds";
const KEEP_ALIVE: &str = "client_keep_alive.seconds";
const DEREGISTRATION_DELAY: &str = "deregistration_delay.timeout_seconds";

/// A load balancer's attributes.
pub(crate) fn of_balancer(balancer: &LoadBalancer) -> Vec<Attribute> {
    let fixed = [
        ("access_logs.s3.enabled", "false"),
        ("access_logs.s3.bucket", ""),
        ("access_logs.s3.prefix", ""),
        ("connection_logs.s3.enabled", "false"),
        ("connection_logs.s3.bucket", ""),
        ("connection_logs.s3.prefix", ""),
        ("health_check_logs.s3.enabled", "false"),
        ("health_check_logs.s3.bucket", ""),
        ("health_check_logs.s3.prefix", ""),
        ("ipv6.deny_all_igw_traffic", "false"),
        ("load_balancing.cross_zone.enabled", "true"),
        ("routing.http.desync_mitigation_mode", "defensive"),
        ("routing.http.drop_invalid_header_fields.enabled", "false"),
        ("routing.http.preserve_host_header.enabled", "false"),
        ("routing.http.x_amzn_tls_version_and_cipher_suite.enabled", "false"),
        ("routing.http.xff_client_port.enabled", "false"),
        ("routing.http.xff_header_processing.mode", "append"),
        // HTTP/2 comes with HTTPS listeners, of which there are none.
        ("routing.http2.enabled", "true"),
        ("waf.fail_open.enabled", "false"),
        ("zonal_shift.config.enabled", "false"),
    ];
    let mut all: Vec<Attribute> = fixed.into_iter().map(|(key, value)| (key, value.to_owned())).collect();
    all.push((DELETION_PROTECTION, balancer.deletion_protection.to_string()));
    all.push((IDLE_TIMEOUT, balancer.idle_timeout.to_string()));
    all.push((KEEP_ALIVE, balancer.keep_alive.to_string()));
    all.sort_unstable();
    all
}

/// A target group's attributes.
pub(crate) fn of_group(group: &TargetGroup) -> Vec<Attribute> {
    let fixed = [
        ("load_balancing.algorithm.anomaly_mitigation", "off"),
        ("load_balancing.algorithm.type", "round_robin"),
        ("load_balancing.cross_zone.enabled", "use_load_balancer_configuration"),
        ("slow_start.duration_seconds", "0"),
        ("stickiness.app_cookie.cookie_name", ""),
        ("stickiness.app_cookie.duration_seconds", "86400"),
        ("stickiness.enabled", "false"),
        ("stickiness.lb_cookie.duration_seconds", "86400"),
        ("stickiness.type", "lb_cookie"),
        ("target_group_health.dns_failover.minimum_healthy_targets.count", "1"),
        ("target_group_health.dns_failover.minimum_healthy_targets.percentage", "off"),
        ("target_group_health.unhealthy_state_routing.minimum_healthy_targets.count", "1"),
        ("target_group_health.unhealthy_state_routing.minimum_healthy_targets.percentage", "off"),
    ];
    let mut all: Vec<Attribute> = fixed.into_iter().map(|(key, value)| (key, value.to_owned())).collect();
    all.push((DEREGISTRATION_DELAY, group.deregistration_delay.to_string()));
    all.sort_unstable();
    all
}

/// A listener's attributes.
pub(crate) fn of_listener() -> Vec<Attribute> {
    vec![("routing.http.response.server.enabled", "true".to_owned())]
}

/// Sets a load balancer's attribute.
pub(crate) fn set_on_balancer(balancer: &mut LoadBalancer, key: &str, value: &str) -> Result<(), BalancingError> {
    match key {
        DELETION_PROTECTION => balancer.deletion_protection = flag(key, value)?,
        IDLE_TIMEOUT => balancer.idle_timeout = number(key, value, 1, 4000)?,
        KEEP_ALIVE => balancer.keep_alive = number(key, value, 60, 604_800)?,
        _ => unchanged(&of_balancer(balancer), key, value, "Load balancer")?,
    }
    Ok(())
}

/// Sets a target group's attribute.
pub(crate) fn set_on_group(group: &mut TargetGroup, key: &str, value: &str) -> Result<(), BalancingError> {
    match key {
        DEREGISTRATION_DELAY => group.deregistration_delay = number(key, value, 0, 3600)?,
        _ => unchanged(&of_group(group), key, value, "Target group")?,
    }
    Ok(())
}

fn flag(key: &str, value: &str) -> Result<bool, BalancingError> {
    value.parse().map_err(|_| invalid(format!("'{value}' must be one of 'true', 'false' for the attribute '{key}'")))
}

fn number(key: &str, value: &str, least: u32, most: u32) -> Result<u32, BalancingError> {
    let number = value.parse().ok().filter(|number| (least..=most).contains(number));
    number.ok_or_else(|| invalid(format!("'{key}' must be a value between '{least}' and '{most}' inclusive")))
}

fn unchanged(all: &[Attribute], key: &str, value: &str, what: &str) -> Result<(), BalancingError> {
    match all.iter().find(|(known, _)| *known == key) {
        None => Err(invalid(format!("{what} attribute key '{key}' is not recognized"))),
        Some((_, now)) if now == value => Ok(()),
        Some(_) => Err(invalid(Unsupported(&format!("the attribute '{key}'"), value).to_string())),
    }
}
