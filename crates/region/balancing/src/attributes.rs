//! Attributes: AWS's lists, with the values that are in force here.
//!
//! Those that the data plane acts on can be set. The others are shown as they are; setting one to the value that it has
//! anyway is no error, any other value is refused by name.
//!
//! Source: Elastic Load Balancing API Reference, "LoadBalancerAttribute", "TargetGroupAttribute", "ListenerAttribute".

use crate::errors::{BalancingError, invalid, refused};
use crate::model::{Listener, LoadBalancer, TargetGroup, Unsupported};

/// A key and its value.
pub(crate) type Attribute = (&'static str, String);

const DELETION_PROTECTION: &str = "deletion_protection.enabled";
const IDLE_TIMEOUT: &str = "idle_timeout.timeout_seconds";
const KEEP_ALIVE: &str = "client_keep_alive.seconds";
const LOGS_ENABLED: &str = "access_logs.s3.enabled";
const LOGS_BUCKET: &str = "access_logs.s3.bucket";
const LOGS_PREFIX: &str = "access_logs.s3.prefix";
const DROP_INVALID: &str = "routing.http.drop_invalid_header_fields.enabled";
const PRESERVE_HOST: &str = "routing.http.preserve_host_header.enabled";
const TLS_HEADERS: &str = "routing.http.x_amzn_tls_version_and_cipher_suite.enabled";
const CLIENT_PORT: &str = "routing.http.xff_client_port.enabled";
const FORWARDED_FOR: &str = "routing.http.xff_header_processing.mode";
const HTTP2: &str = "routing.http2.enabled";

const DEREGISTRATION_DELAY: &str = "deregistration_delay.timeout_seconds";
const ALGORITHM: &str = "load_balancing.algorithm.type";
const SLOW_START: &str = "slow_start.duration_seconds";
const STICKY: &str = "stickiness.enabled";
const STICKY_TYPE: &str = "stickiness.type";
const BALANCER_COOKIE: &str = "stickiness.lb_cookie.duration_seconds";
const COOKIE_NAME: &str = "stickiness.app_cookie.cookie_name";
const APPLICATION_COOKIE: &str = "stickiness.app_cookie.duration_seconds";
const LEAST_HEALTHY: &str = "target_group_health.unhealthy_state_routing.minimum_healthy_targets.count";
const LEAST_PERCENT: &str = "target_group_health.unhealthy_state_routing.minimum_healthy_targets.percentage";

const SERVER: &str = "routing.http.response.server.enabled";

/// The longest that a cookie counts: seven days.
const MAX_COOKIE: u32 = 604_800;

/// A load balancer's attributes.
pub(crate) fn of_balancer(balancer: &LoadBalancer) -> Vec<Attribute> {
    let fixed = [
        ("connection_logs.s3.enabled", "false"),
        ("connection_logs.s3.bucket", ""),
        ("connection_logs.s3.prefix", ""),
        ("health_check_logs.s3.enabled", "false"),
        ("health_check_logs.s3.bucket", ""),
        ("health_check_logs.s3.prefix", ""),
        ("ipv6.deny_all_igw_traffic", "false"),
        ("load_balancing.cross_zone.enabled", "true"),
        ("routing.http.desync_mitigation_mode", "defensive"),
        ("waf.fail_open.enabled", "false"),
        ("zonal_shift.config.enabled", "false"),
    ];
    let (routing, logs) = (&balancer.routing, &balancer.access_logs);
    let mut all: Vec<Attribute> = fixed.into_iter().map(|(key, value)| (key, value.to_owned())).collect();
    all.extend([
        (DELETION_PROTECTION, balancer.deletion_protection.to_string()),
        (IDLE_TIMEOUT, balancer.idle_timeout.to_string()),
        (KEEP_ALIVE, balancer.keep_alive.to_string()),
        (LOGS_ENABLED, logs.enabled.to_string()),
        (LOGS_BUCKET, logs.bucket.clone()),
        (LOGS_PREFIX, logs.prefix.clone()),
        (DROP_INVALID, routing.drop_invalid.to_string()),
        (PRESERVE_HOST, routing.preserve_host.to_string()),
        (TLS_HEADERS, routing.tls_headers.to_string()),
        (CLIENT_PORT, routing.client_port.to_string()),
        (FORWARDED_FOR, routing.forwarded_for.clone()),
        (HTTP2, routing.http2.to_string()),
    ]);
    all.sort_unstable();
    all
}

/// A target group's attributes.
pub(crate) fn of_group(group: &TargetGroup) -> Vec<Attribute> {
    let fixed = [
        ("load_balancing.algorithm.anomaly_mitigation", "off"),
        ("load_balancing.cross_zone.enabled", "use_load_balancer_configuration"),
        ("target_group_health.dns_failover.minimum_healthy_targets.count", "1"),
        ("target_group_health.dns_failover.minimum_healthy_targets.percentage", "off"),
    ];
    let sharing = &group.sharing;
    let mut all: Vec<Attribute> = fixed.into_iter().map(|(key, value)| (key, value.to_owned())).collect();
    let percent = sharing.least_healthy_percent.map_or_else(|| "off".to_owned(), |percent| percent.to_string());
    all.extend([
        (DEREGISTRATION_DELAY, group.deregistration_delay.to_string()),
        (ALGORITHM, sharing.algorithm.clone()),
        (SLOW_START, sharing.slow_start.to_string()),
        (STICKY, sharing.sticky.to_string()),
        (STICKY_TYPE, if sharing.by_application { "app_cookie" } else { "lb_cookie" }.to_owned()),
        (BALANCER_COOKIE, sharing.balancer_cookie.to_string()),
        (COOKIE_NAME, sharing.cookie_name.clone()),
        (APPLICATION_COOKIE, sharing.application_cookie.to_string()),
        (LEAST_HEALTHY, sharing.least_healthy.to_string()),
        (LEAST_PERCENT, percent),
    ]);
    all.sort_unstable();
    all
}

/// A listener's attributes.
pub(crate) fn of_listener(listener: &Listener) -> Vec<Attribute> {
    vec![(SERVER, (!listener.nameless).to_string())]
}

/// Sets a load balancer's attribute.
pub(crate) fn set_on_balancer(balancer: &mut LoadBalancer, key: &str, value: &str) -> Result<(), BalancingError> {
    match key {
        DELETION_PROTECTION => balancer.deletion_protection = flag(key, value)?,
        IDLE_TIMEOUT => balancer.idle_timeout = number(key, value, 1, 4000)?,
        KEEP_ALIVE => balancer.keep_alive = number(key, value, 60, MAX_COOKIE)?,
        LOGS_ENABLED => balancer.access_logs.enabled = flag(key, value)?,
        LOGS_BUCKET => value.clone_into(&mut balancer.access_logs.bucket),
        LOGS_PREFIX => {
            if value.contains("AWSLogs") || value.starts_with('/') || value.ends_with('/') || value.len() > 512 {
                let text = "The access log prefix cannot contain 'AWSLogs', or begin or end with a '/'";
                return Err(refused("InvalidConfigurationRequest", text));
            }
            value.clone_into(&mut balancer.access_logs.prefix);
        }
        DROP_INVALID => balancer.routing.drop_invalid = flag(key, value)?,
        PRESERVE_HOST => balancer.routing.preserve_host = flag(key, value)?,
        TLS_HEADERS => balancer.routing.tls_headers = flag(key, value)?,
        CLIENT_PORT => balancer.routing.client_port = flag(key, value)?,
        FORWARDED_FOR => balancer.routing.forwarded_for = one_of(key, value, &["append", "preserve", "remove"])?,
        HTTP2 => balancer.routing.http2 = flag(key, value)?,
        _ => unchanged(&of_balancer(balancer), key, value, "Load balancer")?,
    }
    Ok(())
}

/// Sets a target group's attribute.
pub(crate) fn set_on_group(group: &mut TargetGroup, key: &str, value: &str) -> Result<(), BalancingError> {
    let all = of_group(group);
    let sharing = &mut group.sharing;
    match key {
        DEREGISTRATION_DELAY => group.deregistration_delay = number(key, value, 0, 3600)?,
        ALGORITHM => {
            let known = ["round_robin", "least_outstanding_requests", "weighted_random"];
            sharing.algorithm = one_of(key, value, &known)?;
        }
        SLOW_START => {
            sharing.slow_start = if value == "0" { 0 } else { number(key, value, 30, 900)? };
        }
        STICKY => sharing.sticky = flag(key, value)?,
        STICKY_TYPE => sharing.by_application = one_of(key, value, &["lb_cookie", "app_cookie"])? == "app_cookie",
        BALANCER_COOKIE => sharing.balancer_cookie = number(key, value, 1, MAX_COOKIE)?,
        APPLICATION_COOKIE => sharing.application_cookie = number(key, value, 1, MAX_COOKIE)?,
        COOKIE_NAME => {
            let good = |byte: u8| byte.is_ascii_graphic() && !b"\"(),/:;<=>?@[\\]{}".contains(&byte);
            let reserved = ["AWSALB", "AWSALBAPP", "AWSALBTG"].iter().any(|name| value.starts_with(name));
            if reserved || value.len() > 255 || !value.bytes().all(good) {
                return Err(invalid(format!("'{value}' is not a valid cookie name for the attribute '{key}'")));
            }
            value.clone_into(&mut sharing.cookie_name);
        }
        LEAST_HEALTHY => sharing.least_healthy = number(key, value, 1, 1000)?,
        LEAST_PERCENT => {
            sharing.least_healthy_percent = if value == "off" { None } else { Some(number(key, value, 1, 100)?) };
        }
        _ => unchanged(&all, key, value, "Target group")?,
    }
    Ok(())
}

/// What a target group's attributes must be together.
pub(crate) fn check_group(group: &TargetGroup) -> Result<(), BalancingError> {
    let sharing = &group.sharing;
    if sharing.slow_start > 0 && sharing.algorithm != "round_robin" {
        let text = format!("'{SLOW_START}' cannot be enabled when '{ALGORITHM}' is '{}'", sharing.algorithm);
        return Err(refused("InvalidConfigurationRequest", text));
    }
    if sharing.sticky && sharing.by_application && sharing.cookie_name.is_empty() {
        let text = format!("'{COOKIE_NAME}' must be specified when '{STICKY_TYPE}' is 'app_cookie'");
        return Err(refused("InvalidConfigurationRequest", text));
    }
    Ok(())
}

/// Sets a listener's attribute.
pub(crate) fn set_on_listener(listener: &mut Listener, key: &str, value: &str) -> Result<(), BalancingError> {
    match key {
        SERVER => listener.nameless = !flag(key, value)?,
        _ => {
            let known = key.starts_with("routing.http.re") && !value.is_empty();
            if known {
                return Err(invalid(Unsupported(&format!("the attribute '{key}'"), value).to_string()));
            }
            unchanged(&of_listener(listener), key, value, "Listener")?;
        }
    }
    Ok(())
}

fn flag(key: &str, value: &str) -> Result<bool, BalancingError> {
    value.parse().map_err(|_| invalid(format!("'{value}' must be one of 'true', 'false' for the attribute '{key}'")))
}

fn one_of(key: &str, value: &str, known: &[&str]) -> Result<String, BalancingError> {
    if known.contains(&value) {
        return Ok(value.to_owned());
    }
    Err(invalid(format!("'{value}' must be one of '{}' for the attribute '{key}'", known.join("', '"))))
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
