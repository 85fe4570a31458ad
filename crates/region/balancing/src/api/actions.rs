//! Actions of listeners and rules, both ways.
//!
//! Source: Elastic Load Balancing API Reference, "Action", "FixedResponseActionConfig", "RedirectActionConfig".

use shapes_elbv2::{
    FixedResponseActionConfig, ForwardActionConfig, RedirectActionConfig, TargetGroupStickinessConfig, TargetGroupTuple,
};
use std::collections::BTreeSet;

use store::Transaction;

use crate::errors::{BalancingError, invalid, refused};
use crate::limits;
use crate::model::{Action, Forward, Unsupported};
use crate::place::{Kind, Scope};
use crate::records::Records;
use crate::tables::Tables;

/// The longest that clients stay with a target group: seven days.
const MAX_STICKY: i64 = 604_800;

/// What a request's actions say: exactly one, of a type that this region has.
pub(super) fn read(given: &[shapes_elbv2::Action], scope: &Scope) -> Result<Action, BalancingError> {
    let [action] = given else {
        return Err(refused(
            "InvalidLoadBalancerAction",
            "You must specify exactly one action, which routes the request",
        ));
    };
    match action.type_.as_str() {
        "forward" => forward(action, scope),
        "fixed-response" => fixed(action.fixed_response_config.as_ref()),
        "redirect" => redirect(action.redirect_config.as_ref()),
        other => Err(invalid(Unsupported("Actions.member.1.Type", other).to_string())),
    }
}

fn forward(action: &shapes_elbv2::Action, scope: &Scope) -> Result<Action, BalancingError> {
    let config = action.forward_config.as_ref();
    let sticky = config.and_then(|config| config.target_group_stickiness_config.as_ref());
    let seconds = sticky.and_then(|sticky| sticky.duration_seconds);
    if seconds.is_some_and(|seconds| !(1..=MAX_STICKY).contains(&seconds)) {
        let text = format!("Target group stickiness duration must be between '1' and '{MAX_STICKY}' seconds");
        return Err(invalid(text));
    }
    let seconds = seconds.and_then(|seconds| u32::try_from(seconds).ok());
    let enabled = sticky.is_some_and(|sticky| sticky.enabled == Some(true));
    if enabled && seconds.is_none() {
        return Err(invalid("Target group stickiness duration must be specified when stickiness is enabled"));
    }
    let mut shares: Vec<(String, u32)> = Vec::new();
    for tuple in config.and_then(|config| config.target_groups.as_ref()).into_iter().flatten() {
        let arn = tuple.target_group_arn.as_deref().unwrap_or_default();
        let weight = tuple.weight.unwrap_or(1);
        let weight = u32::try_from(weight).ok().filter(|weight| *weight <= 999);
        let weight = weight.ok_or_else(|| invalid("Target group weights must be between '0' and '999'"))?;
        shares.push((scope.key_of(Kind::Group, arn)?, weight));
    }
    if let Some(arn) = &action.target_group_arn {
        let key = scope.key_of(Kind::Group, arn)?;
        if shares.is_empty() {
            shares.push((key, 1));
        } else if shares.len() > 1 || shares[0].0 != key {
            let text = "You can specify TargetGroupArn and ForwardConfig only with the same single target group";
            return Err(refused("InvalidLoadBalancerAction", text));
        }
    }
    match shares.len() {
        0 => Err(refused("InvalidLoadBalancerAction", "A target group must be specified for a forward action")),
        count => {
            limits::GROUPS_OF_ACTION.holds(count)?;
            let (sticky, idle_sticky) = if enabled { (seconds, None) } else { (None, seconds) };
            Ok(Action::Forward(Forward { shares, sticky, idle_sticky }))
        }
    }
}

fn fixed(config: Option<&FixedResponseActionConfig>) -> Result<Action, BalancingError> {
    let missing =
        || refused("InvalidLoadBalancerAction", "A FixedResponseConfig must be specified for a fixed-response action");
    let config = config.ok_or_else(missing)?;
    let code = &config.status_code;
    let status = code.parse().ok().filter(|status| matches!(status, 200..=299 | 400..=599));
    let status =
        status.ok_or_else(|| invalid(format!("The fixed response status code '{code}' must be 2XX, 4XX or 5XX")))?;
    let types = ["text/plain", "text/css", "text/html", "application/javascript", "application/json"];
    if let Some(other) = config.content_type.as_deref().filter(|one| !one.is_empty() && !types.contains(one)) {
        return Err(invalid(format!("The fixed response content type '{other}' must be one of {types:?}")));
    }
    Ok(Action::Fixed {
        status,
        content_type: config.content_type.clone().filter(|one| !one.is_empty()),
        body: config.message_body.clone(),
    })
}

fn redirect(config: Option<&RedirectActionConfig>) -> Result<Action, BalancingError> {
    let missing = || refused("InvalidLoadBalancerAction", "A RedirectConfig must be specified for a redirect action");
    let config = config.ok_or_else(missing)?;
    let or = |given: &Option<String>, default: &str| given.clone().unwrap_or_else(|| default.to_owned());
    let (protocol, host, port) =
        (or(&config.protocol, "#{protocol}"), or(&config.host, "#{host}"), or(&config.port, "#{port}"));
    let (path, query) = (or(&config.path, "/#{path}"), or(&config.query, "#{query}"));
    if (protocol.as_str(), host.as_str(), port.as_str(), path.as_str())
        == ("#{protocol}", "#{host}", "#{port}", "/#{path}")
    {
        let text = "The redirect configuration is not valid because it creates a loop: change the protocol, host, port or path";
        return Err(refused("InvalidLoadBalancerAction", text));
    }
    // What ends up in a header of the answer must not end it.
    let parts = [&host, &port, &path, &query];
    if parts.iter().any(|part| part.chars().any(|c| c.is_control() || c == ' ')) || !path.starts_with('/') {
        return Err(invalid("The redirect configuration must consist of URI components, its path beginning with '/'"));
    }
    let status = if config.status_code == "HTTP_302" { 302 } else { 301 };
    Ok(Action::Redirect { status, protocol, host, port, path, query })
}

/// The target groups of an action must be there and belong to no other load balancer.
pub(super) fn check(
    change: &Transaction<'_>,
    tables: &Tables,
    scope: &Scope,
    action: &Action,
    balancer: &str,
) -> Result<(), BalancingError> {
    let records = Records::within(change, tables, &scope.key());
    let users = records.users();
    let vpc = records.balancers.get(balancer).map(|balancer| &balancer.vpc);
    let used = users.iter().filter(|(_, users)| users.contains(balancer)).map(|(group, _)| *group);
    let used: BTreeSet<&str> = used.chain(action.groups().map(String::as_str)).collect();
    limits::GROUPS_OF_BALANCER.holds(used.len())?;
    for key in action.groups() {
        let arn = || scope.arn(Kind::Group, key).to_string();
        let group = records.groups.get(key).ok_or_else(|| Kind::Group.not_found(&arn()))?;
        if vpc.is_some_and(|vpc| *vpc != group.vpc) {
            let text = format!("Target group '{}' is not in the load balancer's VPC", arn());
            return Err(refused("InvalidConfigurationRequest", text));
        }
        if users.get(key.as_str()).is_some_and(|users| users.iter().any(|user| *user != balancer)) {
            let text =
                format!("The following target groups cannot be associated with more than one load balancer: {}", arn());
            return Err(refused("TargetGroupAssociationLimit", text));
        }
    }
    Ok(())
}

/// An action as answers show it.
pub(super) fn show(action: &Action, scope: &Scope) -> Vec<shapes_elbv2::Action> {
    let mut shown = shapes_elbv2::Action::default();
    match action {
        Action::Forward(Forward { shares, sticky, idle_sticky }) => {
            let arn = |key: &String| Some(scope.arn(Kind::Group, key).to_string());
            let tuple = |(key, weight): &(String, u32)| TargetGroupTuple {
                target_group_arn: arn(key),
                weight: Some((*weight).into()),
            };
            shown.type_ = "forward".to_owned();
            if let [(key, _)] = shares.as_slice() {
                shown.target_group_arn = arn(key);
            }
            shown.forward_config = Some(ForwardActionConfig {
                target_group_stickiness_config: Some(TargetGroupStickinessConfig {
                    enabled: Some(sticky.is_some()),
                    duration_seconds: sticky.or(*idle_sticky).map(i64::from),
                }),
                target_groups: Some(shares.iter().map(tuple).collect()),
            });
        }
        Action::Fixed { status, content_type, body } => {
            shown.type_ = "fixed-response".to_owned();
            shown.fixed_response_config = Some(FixedResponseActionConfig {
                content_type: content_type.clone(),
                message_body: body.clone(),
                status_code: status.to_string(),
            });
        }
        Action::Redirect { status, protocol, host, port, path, query } => {
            shown.type_ = "redirect".to_owned();
            shown.redirect_config = Some(RedirectActionConfig {
                host: Some(host.clone()),
                path: Some(path.clone()),
                port: Some(port.clone()),
                protocol: Some(protocol.clone()),
                query: Some(query.clone()),
                status_code: format!("HTTP_{status}"),
            });
        }
    }
    vec![shown]
}
