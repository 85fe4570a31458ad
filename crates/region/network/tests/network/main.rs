//! The room through the door.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "tests")]

mod places;

use std::collections::HashSet;

use door::Context;
use door::testing::{account, region, root};
use model::{Caller, ServicePrincipal};
use network::Network;
use shapes_ec2::*;
use shapes_longshore::{NetworkEndpoint, PutNetworkEndpointsInput, ResolveEndpointInput};
use wire::Operation;

async fn call<I: Operation>(context: &Context, input: I) -> Result<I::Output, wire::Error> {
    context.door.call(&root(), &region(), input).await
}

async fn as_ecs<I: Operation>(context: &Context, input: I) -> Result<I::Output, wire::Error> {
    context.door.call(&Caller::service(account(), ServicePrincipal::Ecs), &region(), input).await
}

fn filter(name: &str, value: &str) -> Option<Vec<Filter>> {
    Some(vec![Filter { name: Some(name.to_owned()), values: Some(vec![value.to_owned()]) }])
}

async fn group(context: &Context, name: &str) -> String {
    let input = CreateSecurityGroupInput {
        group_name: name.to_owned(),
        description: "of a test".to_owned(),
        ..Default::default()
    };
    call(context, input).await.unwrap().group_id.unwrap()
}

fn tcp(port: i64, group: Option<&str>, range: Option<&str>) -> Option<Vec<IpPermission>> {
    let pair = |id: &str| UserIdGroupPair { group_id: Some(id.to_owned()), ..Default::default() };
    let range_of = |range: &str| IpRange { cidr_ip: Some(range.to_owned()), description: Some("why".to_owned()) };
    Some(vec![IpPermission {
        ip_protocol: Some("tcp".to_owned()),
        from_port: Some(port),
        to_port: Some(port),
        user_id_group_pairs: group.map(|id| vec![pair(id)]),
        ip_ranges: range.map(|range| vec![range_of(range)]),
        ..Default::default()
    }])
}

fn ingress(group: &str, permissions: Option<Vec<IpPermission>>) -> AuthorizeSecurityGroupIngressInput {
    AuthorizeSecurityGroupIngressInput {
        group_id: Some(group.to_owned()),
        ip_permissions: permissions,
        ..Default::default()
    }
}

async fn subnets(context: &Context) -> Vec<String> {
    let output = call(context, DescribeSubnetsInput::default()).await.unwrap();
    output.subnets.unwrap().into_iter().map(|subnet| subnet.subnet_id.unwrap()).collect()
}

#[tokio::test]
async fn every_region_has_its_default_vpc() {
    let (context, _folder) = door::testing::context().await;
    Network::open(&context).await.unwrap();
    let vpcs = call(&context, DescribeVpcsInput { filters: filter("is-default", "true"), ..Default::default() }).await;
    let vpc = vpcs.unwrap().vpcs.unwrap().remove(0);
    assert_eq!((vpc.cidr_block.as_deref(), vpc.state.as_deref()), (Some("172.31.0.0/16"), Some("available")));
    let id = vpc.vpc_id.unwrap();
    let input = DescribeSubnetsInput { filters: filter("vpc-id", &id), ..Default::default() };
    let subnets = call(&context, input).await.unwrap().subnets.unwrap();
    let zones: HashSet<_> = subnets.iter().map(|subnet| subnet.availability_zone.clone().unwrap()).collect();
    assert_eq!(zones, HashSet::from(["us-east-2a".to_owned(), "us-east-2b".to_owned()]));
    assert!(subnets.iter().all(|subnet| subnet.available_ip_address_count == Some(4091)));
    let groups =
        call(&context, DescribeSecurityGroupsInput { filters: filter("group-name", "def*"), ..Default::default() });
    let default = groups.await.unwrap().security_groups.unwrap().remove(0);
    let pair = &default.ip_permissions.unwrap()[0].user_id_group_pairs.clone().unwrap()[0];
    assert_eq!((pair.group_id.clone(), pair.user_id.as_deref()), (default.group_id, Some("123456789012")));
    let elsewhere = context.door.call(&root(), &"eu-west-1".parse().unwrap(), DescribeVpcsInput::default()).await;
    assert_ne!(elsewhere.unwrap().vpcs.unwrap()[0].vpc_id.as_ref(), Some(&id));

    let error =
        call(&context, DescribeVpcsInput { filters: filter("colour", "red"), ..Default::default() }).await.unwrap_err();
    assert_eq!(
        (error.code.as_str(), error.message.as_str()),
        ("InvalidParameterValue", "The filter 'colour' is invalid")
    );
    let input = DescribeVpcsInput { vpc_ids: Some(vec!["vpc-0".to_owned()]), ..Default::default() };
    let error = call(&context, input).await.unwrap_err();
    assert_eq!(
        (error.code.as_str(), error.message.as_str()),
        ("InvalidVpcID.NotFound", "The vpc ID 'vpc-0' does not exist")
    );
    for filters in [filter("vpc-id", &id), None] {
        let tables = DescribeRouteTablesInput { filters: filters.clone(), ..Default::default() };
        assert_eq!(call(&context, tables).await.unwrap().route_tables.unwrap().len(), 1);
        let acls = DescribeNetworkAclsInput { filters, ..Default::default() };
        assert_eq!(
            call(&context, acls).await.unwrap().network_acls.unwrap()[0].associations.as_ref().unwrap().len(),
            2
        );
    }
}

#[tokio::test]
async fn groups_have_rules_and_amazons_errors() {
    let (context, _folder) = door::testing::context().await;
    Network::open(&context).await.unwrap();
    let (a, b) = (group(&context, "a").await, group(&context, "b").await);
    let again = CreateSecurityGroupInput { group_name: "a".into(), description: "x".into(), ..Default::default() };
    assert_eq!(call(&context, again).await.unwrap_err().code, "InvalidGroup.Duplicate");
    let made = call(&context, ingress(&a, tcp(80, None, Some("0.0.0.0/0")))).await.unwrap();
    let rule = made.security_group_rules.unwrap()[0].security_group_rule_id.clone().unwrap();
    let error = call(&context, ingress(&a, tcp(80, None, Some("0.0.0.0/0")))).await.unwrap_err();
    assert_eq!(error.code, "InvalidPermission.Duplicate");
    assert_eq!(
        error.message,
        "the specified rule \"peer: 0.0.0.0/0, TCP, from port: 80, to port: 80, ALLOW\" already exists"
    );
    call(&context, ingress(&b, tcp(8080, Some(&a), None))).await.unwrap();
    let delete = |id: &str| DeleteSecurityGroupInput { group_id: Some(id.to_owned()), ..Default::default() };
    assert_eq!(call(&context, delete(&a)).await.unwrap_err().code, "DependencyViolation");
    assert_eq!(
        call(&context, ingress("sg-0", tcp(1, None, Some("0.0.0.0/0")))).await.unwrap_err().code,
        "InvalidGroup.NotFound"
    );
    for wrong in [
        tcp(80, None, None),
        tcp(80, None, Some("10.0.0.0/40")),
        tcp(80, Some("sg-9"), None),
        tcp(70000, None, Some("0.0.0.0/0")),
    ] {
        assert!(call(&context, ingress(&a, wrong.clone())).await.is_err(), "{wrong:?}");
    }
    let single = AuthorizeSecurityGroupIngressInput {
        group_name: Some("a".to_owned()),
        ip_protocol: Some("6".to_owned()),
        from_port: Some(443),
        to_port: Some(443),
        cidr_ip: Some("10.1.2.3/8".to_owned()),
        ..Default::default()
    };
    call(&context, single).await.unwrap();
    let rules = DescribeSecurityGroupRulesInput { filters: filter("group-id", &a), ..Default::default() };
    let rules = call(&context, rules).await.unwrap().security_group_rules.unwrap();
    assert_eq!(rules.len(), 3);
    assert!(rules.iter().any(|rule| rule.cidr_ipv4.as_deref() == Some("10.0.0.0/8") && rule.from_port == Some(443)));

    let revoke = RevokeSecurityGroupIngressInput {
        group_id: Some(a.clone()),
        ip_permissions: tcp(81, None, Some("0.0.0.0/0")),
        ..Default::default()
    };
    let unknown = call(&context, revoke).await.unwrap().unknown_ip_permissions.unwrap();
    assert_eq!(unknown[0].from_port, Some(81));
    let revoke = RevokeSecurityGroupIngressInput {
        group_id: Some(a.clone()),
        security_group_rule_ids: Some(vec![rule.clone()]),
        ..Default::default()
    };
    assert_eq!(call(&context, revoke.clone()).await.unwrap().revoked_security_group_rules.unwrap().len(), 1);
    assert_eq!(call(&context, revoke).await.unwrap_err().code, "InvalidSecurityGroupRuleId.NotFound");
    call(&context, delete(&b)).await.unwrap();
    call(&context, delete(&a)).await.unwrap();
    let input = DescribeSecurityGroupsInput { group_names: Some(vec!["default".to_owned()]), ..Default::default() };
    let default = call(&context, input).await.unwrap().security_groups.unwrap()[0].group_id.clone().unwrap();
    assert_eq!(call(&context, delete(&default)).await.unwrap_err().code, "CannotDelete");
}

#[tokio::test]
async fn tags_and_pages() {
    let (context, _folder) = door::testing::context().await;
    Network::open(&context).await.unwrap();
    let mut ids = Vec::new();
    for n in 0..7 {
        ids.push(group(&context, &format!("g{n}")).await);
    }
    let tag = |value: &str| Tag { key: Some("team".to_owned()), value: Some(value.to_owned()) };
    let input = CreateTagsInput { resources: ids[..2].to_vec(), tags: vec![tag("red")], ..Default::default() };
    call(&context, input).await.unwrap();
    let tagged = DescribeSecurityGroupsInput { filters: filter("tag:team", "r*"), ..Default::default() };
    assert_eq!(call(&context, tagged.clone()).await.unwrap().security_groups.unwrap().len(), 2);
    let input = DeleteTagsInput {
        resources: ids[..1].to_vec(),
        tags: Some(vec![Tag { key: Some("team".into()), value: None }]),
        ..Default::default()
    };
    call(&context, input).await.unwrap();
    assert_eq!(call(&context, tagged).await.unwrap().security_groups.unwrap().len(), 1);
    let wrong = CreateTagsInput { resources: vec!["sg-0".to_owned()], tags: vec![tag("red")], ..Default::default() };
    assert_eq!(call(&context, wrong).await.unwrap_err().code, "InvalidGroup.NotFound");
    let (mut seen, mut token) = (Vec::new(), None);
    loop {
        let input = DescribeSecurityGroupsInput { max_results: Some(5), next_token: token, ..Default::default() };
        let page = call(&context, input).await.unwrap();
        seen.extend(page.security_groups.unwrap().into_iter().map(|group| group.group_id.unwrap()));
        token = page.next_token;
        if token.is_none() {
            break;
        }
    }
    assert_eq!(seen.len(), 8);
}

fn interface(subnet: &str, token: Option<&str>, group: Option<&str>) -> CreateNetworkInterfaceInput {
    CreateNetworkInterfaceInput {
        subnet_id: subnet.to_owned(),
        client_token: token.map(str::to_owned),
        groups: group.map(|group| vec![group.to_owned()]),
        ..Default::default()
    }
}

#[tokio::test]
async fn interfaces_take_addresses_and_give_them_back() {
    let (context, _folder) = door::testing::context().await;
    Network::open(&context).await.unwrap();
    let subnet = subnets(&context).await.remove(0);
    let mut seen = HashSet::new();
    let mut last = None;
    for n in 0..20 {
        let made = as_ecs(&context, interface(&subnet, Some(&n.to_string()), None)).await.unwrap();
        let made = made.network_interface.unwrap();
        assert!(seen.insert(made.private_ip_address.clone().unwrap()), "an address is not given twice");
        let again = as_ecs(&context, interface(&subnet, Some(&n.to_string()), None)).await.unwrap();
        assert_eq!(again.network_interface.unwrap().network_interface_id, made.network_interface_id);
        last = made.network_interface_id;
    }
    let id = last.unwrap();
    let delete = DeleteNetworkInterfaceInput { network_interface_id: id.clone(), ..Default::default() };
    assert_eq!(call(&context, delete.clone()).await.unwrap_err().code, "InvalidParameterValue");
    as_ecs(&context, delete.clone()).await.unwrap();
    assert_eq!(as_ecs(&context, delete).await.unwrap_err().code, "InvalidNetworkInterfaceID.NotFound");
    // The address of a target that has just gone is not given to the next one.
    let next = as_ecs(&context, interface(&subnet, Some("19"), None)).await.unwrap().network_interface.unwrap();
    assert!(!seen.contains(next.private_ip_address.as_ref().unwrap()));
    let mut taken = interface(&subnet, None, None);
    taken.private_ip_address.clone_from(&next.private_ip_address);
    assert_eq!(as_ecs(&context, taken).await.unwrap_err().code, "InvalidIPAddress.InUse");
    let mut other = interface(&subnet, Some("0"), None);
    other.description = Some("other".to_owned());
    assert_eq!(as_ecs(&context, other).await.unwrap_err().code, "IdempotentParameterMismatch");
    assert_eq!(as_ecs(&context, interface("subnet-0", None, None)).await.unwrap_err().code, "InvalidSubnetID.NotFound");
    let found = DescribeNetworkInterfacesInput { filters: filter("subnet-id", &subnet), ..Default::default() };
    assert_eq!(call(&context, found).await.unwrap().network_interfaces.unwrap().len(), 20);
}

#[tokio::test]
async fn endpoints_are_found_where_groups_let_packets_through() {
    let (context, _folder) = door::testing::context().await;
    Network::open(&context).await.unwrap();
    let subnet = subnets(&context).await.remove(0);
    let (front, back) = (group(&context, "front").await, group(&context, "back").await);
    let source = as_ecs(&context, interface(&subnet, None, Some(&front))).await.unwrap().network_interface.unwrap();
    let target = as_ecs(&context, interface(&subnet, None, Some(&back))).await.unwrap().network_interface.unwrap();
    let (source, id) = (source.network_interface_id.unwrap(), target.network_interface_id.unwrap());
    let watch = context.store.watch(&["network.endpoint"]);
    let put = |id: &str| PutNetworkEndpointsInput {
        network_interface_id: id.to_owned(),
        endpoints: vec![NetworkEndpoint { port: 8080, host_address: "127.0.0.1:32768".to_owned() }],
    };
    as_ecs(&context, put(&id)).await.unwrap();
    watch.changed().await;
    assert_eq!(as_ecs(&context, put("eni-00")).await.unwrap_err().code, "ResourceNotFoundException");
    let balancer = Caller::service(account(), ServicePrincipal::ElasticLoadBalancing);
    let resolve = |port, sources: Option<Vec<String>>| {
        let input = ResolveEndpointInput {
            ip_address: target.private_ip_address.clone().unwrap(),
            port,
            source_network_interface_ids: sources,
            ..Default::default()
        };
        let (context, balancer) = (&context, &balancer);
        async move { context.door.call(balancer, &region(), input).await.unwrap().host_address }
    };
    let place = Some("127.0.0.1:32768".to_owned());
    assert_eq!(resolve(8080, None).await, place);
    assert_eq!(resolve(8081, None).await, None);
    assert_eq!(resolve(8080, Some(vec![source.clone()])).await, None);
    call(&context, ingress(&back, tcp(8080, Some(&front), None))).await.unwrap();
    assert_eq!(resolve(8080, Some(vec![source.clone()])).await, place);
    let used = DeleteSecurityGroupInput { group_id: Some(back), ..Default::default() };
    assert_eq!(call(&context, used).await.unwrap_err().code, "DependencyViolation");
    as_ecs(&context, DeleteNetworkInterfaceInput { network_interface_id: id, ..Default::default() }).await.unwrap();
    let gone = ResolveEndpointInput {
        ip_address: target.private_ip_address.clone().unwrap(),
        port: 8080,
        ..Default::default()
    };
    assert_eq!(context.door.call(&balancer, &region(), gone).await.unwrap_err().code, "ResourceNotFoundException");
}
