//! The other rooms, as far as ECS asks them: what they are told outlives a kill of the region.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::{Arc, Mutex, MutexGuard};

use async_trait::async_trait;
use door::{Authority, Call, Context, Credentials, Grant, Handler, Key, KeyError, Requirement};
use model::{AccessKeyId, Arn, Caller, Principal, ServicePrincipal, Timestamp};
use policy::{Document, Named, Standing};
use shapes_ec2 as ec2;
use shapes_ecr as ecr;
use shapes_elbv2 as elb;
use shapes_logs as logs;
use shapes_longshore as longshore;
use shapes_s3 as s3;
use shapes_secretsmanager as secrets;
use shapes_ssm as ssm;
use wire::Error;

/// All the neighbours in one.
#[derive(Default)]
pub(super) struct Neighbours(Mutex<State>);

#[derive(Default)]
struct State {
    /// Network interfaces by id: client token, address, description.
    interfaces: BTreeMap<String, (String, String, String)>,
    made: usize,
    /// Where the ports of an address are reached.
    endpoints: HashMap<String, Vec<(i64, String)>>,
    /// Registered targets: an address and a port.
    targets: Vec<(String, i64)>,
    /// Targets that were registered at any time, how often they were.
    registered: usize,
    /// Digests by tag.
    tags: HashMap<String, String>,
    /// Events by stream.
    streams: BTreeMap<String, Vec<(i64, String)>>,
    /// The subnets have no route to the internet.
    private: bool,
    /// The log group is not there.
    no_group: bool,
    /// The execution role cannot be assumed.
    no_role: bool,
    /// IAM actions that the execution role is denied.
    denied: HashSet<String>,
    /// Addresses whose targets fail their checks.
    sick: HashSet<String>,
    /// So do those of new interfaces.
    sickening: bool,
    /// Rights to a role's credentials that were given and not taken back.
    grants: HashSet<String>,
    calls: usize,
}

impl Neighbours {
    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap()
    }

    fn called(&self) -> MutexGuard<'_, State> {
        let mut state = self.state();
        state.calls += 1;
        state
    }

    pub(super) fn calls(&self) -> usize {
        self.state().calls
    }

    pub(super) fn serve(self: &Arc<Self>, context: &Context) {
        let door = &context.door;
        door.authority(Arc::new(Roles(Arc::clone(self))));
        door.serve::<ec2::CreateNetworkInterfaceInput, _>(self);
        door.serve::<ec2::DeleteNetworkInterfaceInput, _>(self);
        door.serve::<ec2::DescribeNetworkInterfacesInput, _>(self);
        door.serve::<ec2::DescribeSubnetsInput, _>(self);
        door.serve::<ec2::DescribeSecurityGroupsInput, _>(self);
        door.serve::<longshore::PutNetworkEndpointsInput, _>(self);
        door.serve::<longshore::ConnectNetworkInterfaceInput, _>(self);
        door.serve::<elb::DescribeTargetGroupsInput, _>(self);
        door.serve::<elb::RegisterTargetsInput, _>(self);
        door.serve::<elb::DeregisterTargetsInput, _>(self);
        door.serve::<elb::DescribeTargetHealthInput, _>(self);
        door.serve::<ecr::GetAuthorizationTokenInput, _>(self);
        door.serve::<ecr::BatchGetImageInput, _>(self);
        door.serve::<s3::GetBucketLocationInput, _>(self);
        door.serve::<s3::GetObjectInput, _>(self);
        door.serve::<secrets::GetSecretValueInput, _>(self);
        door.serve::<ssm::GetParametersInput, _>(self);
        door.serve::<logs::CreateLogStreamInput, _>(self);
        door.serve::<logs::PutLogEventsInput, _>(self);
        door.serve::<logs::GetLogEventsInput, _>(self);
    }

    pub(super) fn push(&self, tag: &str, digest: &str) {
        self.state().tags.insert(tag.to_owned(), digest.to_owned());
    }

    pub(super) fn interfaces(&self) -> Vec<String> {
        self.state().interfaces.keys().cloned().collect()
    }

    pub(super) fn targets(&self) -> Vec<(String, i64)> {
        self.state().targets.clone()
    }

    pub(super) fn endpoints(&self, interface: &str) -> Vec<(i64, String)> {
        self.state().endpoints.get(interface).cloned().unwrap_or_default()
    }

    pub(super) fn registered(&self) -> usize {
        self.state().registered
    }

    /// Every event of every stream.
    pub(super) fn lines(&self) -> Vec<String> {
        self.state().streams.values().flatten().map(|(_, message)| message.clone()).collect()
    }

    pub(super) fn streams(&self) -> Vec<String> {
        self.state().streams.keys().cloned().collect()
    }

    pub(super) fn grants(&self) -> usize {
        self.state().grants.len()
    }

    pub(super) fn without_internet(&self) {
        self.state().private = true;
    }

    pub(super) fn without_group(&self) {
        self.state().no_group = true;
    }

    pub(super) fn without_role(&self) {
        self.state().no_role = true;
    }

    pub(super) fn deny(&self, action: &str) {
        self.state().denied.insert(action.to_owned());
    }

    /// The targets of tasks that are made from now on fail their checks.
    pub(super) fn sicken_next(&self) {
        self.state().sickening = true;
    }
}

/// Roles that trust ECS, and are allowed what the test does not deny.
struct Roles(Arc<Neighbours>);

#[async_trait]
impl Authority for Roles {
    fn key(&self, _: &AccessKeyId, _: Option<&str>, _: Timestamp) -> Result<Key, KeyError> {
        Err(KeyError::Unknown)
    }

    fn policies(&self, _: &Caller) -> Standing {
        let denied: Vec<String> = self.0.state().denied.iter().cloned().collect();
        let mut statements = vec![serde_json::json!({"Effect": "Allow", "Action": "*", "Resource": "*"})];
        if !denied.is_empty() {
            statements[0] = serde_json::json!({"Effect": "Allow", "NotAction": denied, "Resource": "*"});
        }
        let text = serde_json::json!({"Version": "2012-10-17", "Statement": statements}).to_string();
        let document = Arc::new(Document::parse(&text).unwrap());
        vec![Named { name: Arc::from("policy"), document }].into()
    }

    async fn assume(
        &self,
        service: ServicePrincipal,
        role: &Arn,
        session: &str,
        _: Option<&Arn>,
    ) -> Result<Caller, Error> {
        assert_eq!(service, ServicePrincipal::EcsTasks);
        if self.0.called().no_role {
            return Err(Error::new("AccessDenied", 403, "it does not trust ecs-tasks.amazonaws.com"));
        }
        let principal = Principal::AssumedRole {
            path: "/".to_owned(),
            role: role.resource_name().to_owned(),
            id: "AROAEXAMPLE".to_owned(),
            session: session.to_owned(),
        };
        Ok(Caller { principal, via: Some(service), ..Caller::root(door::testing::account()) })
    }

    async fn grant(&self, _: ServicePrincipal, _: &Arn, session: &str, _: Option<&Arn>) -> Result<Grant, Error> {
        self.0.called().grants.insert(session.to_owned());
        Ok(Grant { id: session.to_owned(), path: format!("/v2/credentials/{session}") })
    }

    async fn revoke(&self, id: &str) -> Result<(), Error> {
        self.0.called().grants.remove(id);
        Ok(())
    }

    fn root(&self) -> Credentials {
        panic!("nobody asks for the root's key here")
    }
}

macro_rules! answers {
    ($($input:ty, $action:literal => |$this:ident, $given:ident| $answer:expr;)*) => {$(
        impl Handler<$input> for Neighbours {
            fn requires(&self, _: &$input, _: &Call) -> Vec<Requirement> {
                vec![Requirement::any($action)]
            }

            async fn run(
                &self,
                $given: $input,
                _: &Call,
            ) -> Result<<$input as wire::Operation>::Output, Error> {
                let $this = &mut *self.called();
                $answer
            }
        }
    )*};
}

answers! {
    ec2::CreateNetworkInterfaceInput, "ec2:CreateNetworkInterface" => |state, given| {
        let token = given.client_token.unwrap();
        let known = state.interfaces.iter().find(|(_, (known, ..))| *known == token);
        let (id, address) = match known {
            Some((id, (_, address, _))) => (id.clone(), address.clone()),
            None => {
                state.made += 1;
                let (id, address) = (format!("eni-{:017x}", state.made), format!("172.31.0.{}", state.made));
                state.interfaces.insert(id.clone(), (token, address.clone(), given.description.unwrap()));
                if state.sickening {
                    state.sick.insert(address.clone());
                }
                (id, address)
            }
        };
        let interface = ec2::NetworkInterface {
            network_interface_id: Some(id),
            private_ip_address: Some(address),
            availability_zone: Some("us-east-2a".to_owned()),
            ..Default::default()
        };
        Ok(ec2::CreateNetworkInterfaceOutput { network_interface: Some(interface), ..Default::default() })
    };
    ec2::DeleteNetworkInterfaceInput, "ec2:DeleteNetworkInterface" => |state, given| {
        match state.interfaces.remove(&given.network_interface_id) {
            Some(_) => Ok(Default::default()),
            None => Err(Error::new("InvalidNetworkInterfaceID.NotFound", 400, "it does not exist")),
        }
    };
    ec2::DescribeNetworkInterfacesInput, "ec2:DescribeNetworkInterfaces" => |state, given| {
        let filter = given.filters.unwrap().remove(0);
        let wanted = filter.values.unwrap().remove(0);
        let found = state.interfaces.iter().filter(|(_, (.., description))| *description == wanted);
        let found = found.map(|(id, _)| ec2::NetworkInterface {
            network_interface_id: Some(id.clone()),
            ..Default::default()
        });
        Ok(ec2::DescribeNetworkInterfacesOutput { network_interfaces: Some(found.collect()), ..Default::default() })
    };
    ec2::DescribeSubnetsInput, "ec2:DescribeSubnets" => |_state, given| {
        let mut subnets = Vec::new();
        for id in given.subnet_ids.unwrap() {
            if id == "subnet-none" {
                let text = format!("The subnet ID '{id}' does not exist");
                return Err(Error::new("InvalidSubnetID.NotFound", 400, text));
            }
            subnets.push(ec2::Subnet { subnet_id: Some(id), vpc_id: Some("vpc-1".to_owned()), ..Default::default() });
        }
        Ok(ec2::DescribeSubnetsOutput { subnets: Some(subnets), ..Default::default() })
    };
    ec2::DescribeSecurityGroupsInput, "ec2:DescribeSecurityGroups" => |_state, _given| {
        let group = ec2::SecurityGroup { vpc_id: Some("vpc-1".to_owned()), ..Default::default() };
        Ok(ec2::DescribeSecurityGroupsOutput { security_groups: Some(vec![group]), ..Default::default() })
    };
    longshore::PutNetworkEndpointsInput, "longshore:PutNetworkEndpoints" => |state, given| {
        let endpoints = given.endpoints.into_iter().map(|one| (one.port, one.host_address)).collect();
        state.endpoints.insert(given.network_interface_id, endpoints);
        Ok(Default::default())
    };
    longshore::ConnectNetworkInterfaceInput, "longshore:ConnectNetworkInterface" => |state, given| {
        let reaches_internet = Some(given.assign_public_ip && !state.private);
        Ok(longshore::ConnectNetworkInterfaceOutput { reaches_internet, ..Default::default() })
    };
    elb::DescribeTargetGroupsInput, "elasticloadbalancing:DescribeTargetGroups" => |_state, given| {
        let arn = given.target_group_arns.unwrap().remove(0);
        let balancers = if arn.contains("alone") { Vec::new() } else { vec!["a load balancer".to_owned()] };
        let kind = if arn.contains("instance") { "instance" } else { "ip" };
        let group = elb::TargetGroup {
            load_balancer_arns: Some(balancers),
            target_type: Some(kind.to_owned()),
            ..Default::default()
        };
        Ok(elb::DescribeTargetGroupsOutput { target_groups: Some(vec![group]), ..Default::default() })
    };
    elb::RegisterTargetsInput, "elasticloadbalancing:RegisterTargets" => |state, given| {
        for target in given.targets {
            let target = (target.id, target.port.unwrap());
            if !state.targets.contains(&target) {
                state.registered += 1;
                state.targets.push(target);
            }
        }
        Ok(Default::default())
    };
    elb::DeregisterTargetsInput, "elasticloadbalancing:DeregisterTargets" => |state, given| {
        state.targets.retain(|(id, _)| given.targets.iter().all(|gone| gone.id != *id));
        Ok(Default::default())
    };
    elb::DescribeTargetHealthInput, "elasticloadbalancing:DescribeTargetHealth" => |state, given| {
        let wanted = |id: &String| given.targets.as_ref().is_none_or(|all| all.iter().any(|one| one.id == *id));
        let known = state.targets.iter().filter(|(id, _)| wanted(id));
        let show = |(id, port): &(String, i64)| {
            let sick = state.sick.contains(id);
            elb::TargetHealthDescription {
                target: Some(elb::TargetDescription { id: id.clone(), port: Some(*port), ..Default::default() }),
                target_health: Some(elb::TargetHealth {
                    state: Some(if sick { "unhealthy" } else { "healthy" }.to_owned()),
                    description: sick.then(|| "Health checks failed with these codes: [404]".to_owned()),
                    reason: None,
                }),
                ..Default::default()
            }
        };
        Ok(elb::DescribeTargetHealthOutput { target_health_descriptions: Some(known.map(show).collect()) })
    };
    ecr::GetAuthorizationTokenInput, "ecr:GetAuthorizationToken" => |_state, _given| {
        let token = base64::Engine::encode(&base64::engine::general_purpose::STANDARD, "AWS:secret");
        let data = ecr::AuthorizationData { authorization_token: Some(token), ..Default::default() };
        Ok(ecr::GetAuthorizationTokenOutput { authorization_data: Some(vec![data]) })
    };
    ecr::BatchGetImageInput, "ecr:BatchGetImage" => |state, given| {
        let id = given.image_ids[0].clone();
        let digest = state.tags.get(id.image_tag.as_ref().unwrap()).cloned();
        let image = digest.map(|digest| ecr::Image {
            image_id: Some(ecr::ImageIdentifier { image_digest: Some(digest), ..id }),
            ..Default::default()
        });
        Ok(ecr::BatchGetImageOutput { images: Some(image.into_iter().collect()), ..Default::default() })
    };
    s3::GetBucketLocationInput, "s3:GetBucketLocation" => |_state, _given| Ok(Default::default());
    s3::GetObjectInput, "s3:GetObject" => |_state, given| {
        let text = format!("# of {}\nMODE=file\nLEVEL=file\n", given.key);
        Ok(s3::GetObjectOutput { body: wire::Body::from(text), ..Default::default() })
    };
    secrets::GetSecretValueInput, "secretsmanager:GetSecretValue" => |_state, given| {
        if given.secret_id.contains("none") {
            let text = "Secrets Manager can't find the specified secret.";
            return Err(Error::new("ResourceNotFoundException", 400, text));
        }
        let secret_string = Some(r#"{"username":"app","password":"hush"}"#.to_owned());
        Ok(secrets::GetSecretValueOutput { secret_string, ..Default::default() })
    };
    ssm::GetParametersInput, "ssm:GetParameters" => |_state, given| {
        let (known, unknown): (Vec<String>, Vec<String>) = given.names.into_iter().partition(|name| name != "none");
        let parameters = known.into_iter().map(|name| ssm::Parameter {
            value: Some(format!("value of {name}")),
            name: Some(name),
            ..Default::default()
        });
        let parameters = Some(parameters.collect());
        Ok(ssm::GetParametersOutput { invalid_parameters: Some(unknown), parameters })
    };
    logs::CreateLogStreamInput, "logs:CreateLogStream" => |state, given| {
        if state.no_group {
            let text = "The specified log group does not exist.";
            return Err(Error::new("ResourceNotFoundException", 400, text));
        }
        state.streams.entry(given.log_stream_name).or_default();
        Ok(Default::default())
    };
    logs::PutLogEventsInput, "logs:PutLogEvents" => |state, given| {
        let stream = state.streams.get_mut(&given.log_stream_name).unwrap();
        stream.extend(given.log_events.into_iter().map(|event| (event.timestamp, event.message)));
        Ok(Default::default())
    };
    logs::GetLogEventsInput, "logs:GetLogEvents" => |state, given| {
        let (from, to) = (given.start_time.unwrap(), given.end_time.unwrap());
        let events = state.streams[&given.log_stream_name].iter().filter(|(at, _)| (from..to).contains(at));
        let events = events.map(|(at, message)| logs::OutputLogEvent {
            timestamp: Some(*at),
            message: Some(message.clone()),
            ..Default::default()
        });
        Ok(logs::GetLogEventsOutput { events: Some(events.collect()), ..Default::default() })
    };
}

impl Neighbours {
    /// The events of a stream.
    pub(super) fn stream(&self, name: &str) -> Vec<String> {
        let state = self.state();
        state.streams.get(name).into_iter().flatten().map(|(_, message)| message.clone()).collect()
    }
}
