//! `elasticloadbalancing:CreateTargetGroup`, `ModifyTargetGroup`: target groups for HTTP, with targets by address.
//!
//! Source: Elastic Load Balancing API Reference, "CreateTargetGroup", "ModifyTargetGroup".

use door::{Call, Handler, Requirement};
use shapes_ec2::DescribeVpcsInput;
use shapes_elbv2::{
    CreateTargetGroupInput, CreateTargetGroupOutput, Matcher, ModifyTargetGroupInput, ModifyTargetGroupOutput,
};
use wire::Error;

use super::{names, on, scope, tags};
use crate::Balancing;
use crate::errors::{BalancingError, invalid, refused};
use crate::limits;
use crate::model::{Check, TargetGroup, Unsupported};
use crate::place::{Kind, Scope};
use crate::run::own;

/// What a request says of health checks; what it does not say stays.
struct Checks<'a> {
    protocol: Option<&'a String>,
    enabled: Option<bool>,
    port: Option<&'a String>,
    path: Option<&'a String>,
    interval: Option<i64>,
    timeout: Option<i64>,
    healthy: Option<i64>,
    unhealthy: Option<i64>,
    matcher: Option<&'a Matcher>,
}

/// The two requests that set health checks name the same members.
macro_rules! checks {
    ($input:expr) => {
        Checks {
            protocol: $input.health_check_protocol.as_ref(),
            enabled: $input.health_check_enabled,
            port: $input.health_check_port.as_ref(),
            path: $input.health_check_path.as_ref(),
            interval: $input.health_check_interval_seconds,
            timeout: $input.health_check_timeout_seconds,
            healthy: $input.healthy_threshold_count,
            unhealthy: $input.unhealthy_threshold_count,
            matcher: $input.matcher.as_ref(),
        }
    };
}

impl Default for Check {
    fn default() -> Self {
        Self {
            port: None,
            path: "/".to_owned(),
            interval: 30,
            timeout: 5,
            healthy: 5,
            unhealthy: 2,
            matcher: "200".to_owned(),
        }
    }
}

impl Checks<'_> {
    fn over(&self, before: Check) -> Result<Check, BalancingError> {
        if let Some(protocol) = self.protocol.filter(|protocol| *protocol != "HTTP") {
            return Err(invalid(Unsupported("HealthCheckProtocol", protocol).to_string()));
        }
        if self.enabled == Some(false) {
            return Err(invalid("Health check enabled must be true for target groups with target type 'ip'"));
        }
        let number =
            |given: Option<i64>, before: u32| given.and_then(|given| u32::try_from(given).ok()).unwrap_or(before);
        let check = Check {
            port: match self.port.map(String::as_str) {
                None => before.port,
                Some("traffic-port") => None,
                Some(port) => Some(port.parse().ok().filter(|port| *port > 0).ok_or_else(|| {
                    invalid(format!(
                        "Health check port '{port}' must be 'traffic-port' or a number between '1' and '65535'"
                    ))
                })?),
            },
            path: self.path.cloned().unwrap_or(before.path),
            interval: number(self.interval, before.interval),
            timeout: number(self.timeout, before.timeout),
            healthy: number(self.healthy, before.healthy),
            unhealthy: number(self.unhealthy, before.unhealthy),
            matcher: self.matcher.and_then(|matcher| matcher.http_code.clone()).unwrap_or(before.matcher),
        };
        let bytes_of_a_path = |path: &str| path.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'#');
        if !check.path.starts_with('/') || check.path.len() > 1024 || !bytes_of_a_path(&check.path) {
            return Err(invalid(format!(
                "Health check path '{}' must begin with a '/' character and can have up to 1024 URI characters",
                check.path
            )));
        }
        if check.timeout >= check.interval {
            return Err(invalid(format!(
                "Health check timeout '{}' must be smaller than the interval '{}'",
                check.timeout, check.interval
            )));
        }
        if check.statuses().is_none() {
            return Err(invalid(format!(
                "Health check matcher HTTP code '{}' must be within '200-499' inclusive, a comma-separated list or a range",
                check.matcher
            )));
        }
        Ok(check)
    }
}

impl Handler<CreateTargetGroupInput> for Balancing {
    fn requires(&self, input: &CreateTargetGroupInput, call: &Call) -> Vec<Requirement> {
        let path = format!("{}/*", input.name);
        let asked = Self::on_new("elasticloadbalancing:CreateTargetGroup", call, Kind::Group, &path);
        let made = scope(call).arn(Kind::Group, &path).to_string();
        tags::creating(asked, input.tags.as_ref(), "CreateTargetGroup", &made)
    }

    async fn run(&self, input: CreateTargetGroupInput, call: &Call) -> Result<CreateTargetGroupOutput, Error> {
        names::check(&input.name, "target group")?;
        let target_type = input.target_type.as_deref().unwrap_or("instance").to_owned();
        let protocol = input.protocol.clone().ok_or_else(|| invalid("A protocol must be specified"))?;
        for (parameter, value, only) in [
            ("TargetType", Some(&target_type), "ip"),
            ("Protocol", Some(&protocol), "HTTP"),
            ("ProtocolVersion", input.protocol_version.as_ref(), "HTTP1"),
            ("IpAddressType", input.ip_address_type.as_ref(), "ipv4"),
        ] {
            // Terraform names every parameter, empty where nothing is wanted.
            if let Some(value) = value.filter(|value| !value.is_empty() && *value != only) {
                return Err(invalid(Unsupported(parameter, value).to_string()).into());
            }
        }
        let port =
            input.port.and_then(|port| u16::try_from(port).ok()).ok_or_else(|| invalid("A port must be specified"))?;
        let vpc = input.vpc_id.clone().ok_or_else(|| invalid("A VPC ID must be specified"))?;
        let checks = checks!(input);
        let check = checks.over(Check::default())?;
        let tags = tags::read(input.tags.as_ref())?;
        let scope = scope(call);
        self.check_vpc(&scope, &vpc).await?;
        let group = TargetGroup {
            name: input.name.clone(),
            port,
            vpc,
            check,
            deregistration_delay: 300,
            created_at: call.at,
            sharing: Default::default(),
        };
        let tables = &self.tables;
        let siblings = format!("{}{}/", scope.key(), input.name);
        let id = self.new_id();
        let key = self
            .context
            .store
            .write(|change| {
                if let Some((key, known)) = change.scan(&tables.groups, &siblings).into_iter().next() {
                    let same = (known.port, &known.vpc, &known.check) == (group.port, &group.vpc, &group.check)
                        && change.get(&tables.tags, &tags::key(Kind::Group, &key)).unwrap_or_default().as_ref()
                            == &tags;
                    let text = format!(
                        "A target group with the same name '{}' exists, but with different settings",
                        known.name
                    );
                    return if same { Ok(key) } else { Err(refused("DuplicateTargetGroupName", text)) };
                }
                limits::GROUPS.leaves_room(change.scan(&tables.groups, &scope.key()).len())?;
                let key = siblings.clone() + &id;
                change.put(&tables.groups, &key, group)?;
                change.put(&tables.tags, &tags::key(Kind::Group, &key), tags)?;
                Ok(key)
            })
            .await?;
        Ok(CreateTargetGroupOutput { target_groups: Some(vec![self.shown_group(&scope, &key)?]) })
    }
}

impl Balancing {
    async fn check_vpc(&self, scope: &Scope, vpc: &str) -> Result<(), BalancingError> {
        let input = DescribeVpcsInput { vpc_ids: Some(vec![vpc.to_owned()]), ..Default::default() };
        match self.context.door.call(&own(scope), &scope.region, input).await {
            Ok(_) => Ok(()),
            Err(error) if error.code == "InvalidVpcID.NotFound" => {
                Err(invalid(format!("The VPC ID '{vpc}' is not found")))
            }
            Err(error) => Err(error.into()),
        }
    }
}

impl Handler<ModifyTargetGroupInput> for Balancing {
    fn requires(&self, input: &ModifyTargetGroupInput, _: &Call) -> Vec<Requirement> {
        vec![on("elasticloadbalancing:ModifyTargetGroup", &input.target_group_arn)]
    }

    async fn run(&self, input: ModifyTargetGroupInput, call: &Call) -> Result<ModifyTargetGroupOutput, Error> {
        let scope = scope(call);
        let key = scope.key_of(Kind::Group, &input.target_group_arn)?;
        let checks = checks!(input);
        let tables = &self.tables;
        self.context
            .store
            .write(|change| {
                let now = change.get(&tables.groups, &key);
                let now = now.ok_or_else(|| Kind::Group.not_found(&input.target_group_arn))?;
                let check = checks.over(now.check.clone())?;
                Ok::<_, BalancingError>(change.put(&tables.groups, &key, TargetGroup { check, ..(*now).clone() })?)
            })
            .await?;
        self.refresh().await;
        Ok(ModifyTargetGroupOutput { target_groups: Some(vec![self.shown_group(&scope, &key)?]) })
    }
}
