//! VPCs beside the default one: what they are made of, what depends on what, what is reached from where.

use door::Context;
use door::testing::region;
use network::Network;
use shapes_ec2::*;
use shapes_longshore::{ConnectNetworkInterfaceInput, NetworkEndpoint, PutNetworkEndpointsInput, ResolveEndpointInput};

use super::{as_ecs, call, filter, group, interface};

async fn vpc(context: &Context, range: &str) -> String {
    let input = CreateVpcInput { cidr_block: Some(range.to_owned()), ..Default::default() };
    call(context, input).await.unwrap().vpc.unwrap().vpc_id.unwrap()
}

fn wanted(vpc: &str, range: &str) -> CreateSubnetInput {
    CreateSubnetInput { vpc_id: vpc.to_owned(), cidr_block: Some(range.to_owned()), ..Default::default() }
}

async fn subnet(context: &Context, vpc: &str, range: &str) -> String {
    call(context, wanted(vpc, range)).await.unwrap().subnet.unwrap().subnet_id.unwrap()
}

async fn gateway(context: &Context, vpc: &str) -> String {
    let made = call(context, CreateInternetGatewayInput::default()).await.unwrap().internet_gateway.unwrap();
    let id = made.internet_gateway_id.unwrap();
    let attach =
        AttachInternetGatewayInput { internet_gateway_id: id.clone(), vpc_id: vpc.to_owned(), ..Default::default() };
    call(context, attach).await.unwrap();
    id
}

async fn main_table(context: &Context, vpc: &str) -> RouteTable {
    let filters = filter("vpc-id", vpc);
    let input = DescribeRouteTablesInput { filters, ..Default::default() };
    let mut found = call(context, input).await.unwrap().route_tables.unwrap();
    found.retain(|table| table.associations.iter().flatten().any(|one| one.main == Some(true)));
    found.remove(0)
}

fn route(table: &str, gateway: &str) -> CreateRouteInput {
    CreateRouteInput {
        route_table_id: table.to_owned(),
        destination_cidr_block: Some("0.0.0.0/0".to_owned()),
        gateway_id: Some(gateway.to_owned()),
        ..Default::default()
    }
}

fn detach(gateway: &str, vpc: &str) -> DetachInternetGatewayInput {
    DetachInternetGatewayInput { internet_gateway_id: gateway.to_owned(), vpc_id: vpc.to_owned(), ..Default::default() }
}

#[tokio::test]
async fn a_vpc_comes_and_goes_with_what_it_is_made_of() {
    let (context, _folder) = door::testing::context().await;
    Network::open(&context).await.unwrap();
    let id = vpc(&context, "10.0.0.5/16").await;
    let of = || filter("vpc-id", &id);
    let shown = call(&context, DescribeVpcsInput { filters: of(), ..Default::default() }).await.unwrap();
    let shown = shown.vpcs.unwrap().remove(0);
    assert_eq!((shown.cidr_block.as_deref(), shown.is_default), (Some("10.0.0.0/16"), Some(false)));
    let groups = DescribeSecurityGroupsInput { filters: of(), ..Default::default() };
    assert_eq!(
        call(&context, groups).await.unwrap().security_groups.unwrap()[0].group_name.as_deref(),
        Some("default")
    );
    let acls = DescribeNetworkAclsInput { filters: of(), ..Default::default() };
    assert_eq!(call(&context, acls).await.unwrap().network_acls.unwrap().len(), 1);
    let local = main_table(&context, &id).await.routes.unwrap();
    assert_eq!((local.len(), local[0].gateway_id.as_deref()), (1, Some("local")));

    let first = subnet(&context, &id, "10.0.0.0/24").await;
    subnet(&context, &id, "10.0.1.0/28").await;
    for (range, code) in [
        ("10.0.0.128/25", "InvalidSubnet.Conflict"),
        ("10.0.0.0/16", "InvalidSubnet.Conflict"),
        ("10.1.0.0/24", "InvalidSubnet.Range"),
    ] {
        assert_eq!(call(&context, wanted(&id, range)).await.unwrap_err().code, code, "{range}");
    }
    let input = DescribeSubnetsInput { filters: of(), ..Default::default() };
    let subnets = call(&context, input).await.unwrap().subnets.unwrap();
    let zones: std::collections::BTreeSet<_> = subnets.iter().map(|one| one.availability_zone.clone()).collect();
    assert_eq!(zones.len(), 2, "they are spread over the zones");
    assert_eq!(subnets.iter().map(|one| one.available_ip_address_count.unwrap()).sum::<i64>(), 251 + 11);

    let delete = || DeleteVpcInput { vpc_id: id.clone(), ..Default::default() };
    assert_eq!(call(&context, delete()).await.unwrap_err().code, "DependencyViolation");
    let made = as_ecs(&context, interface(&first, None, None)).await.unwrap().network_interface.unwrap();
    assert_eq!((made.vpc_id.as_ref(), made.private_ip_address.as_deref()), (Some(&id), Some("10.0.0.4")));
    let gone = |id: &str| DeleteSubnetInput { subnet_id: id.to_owned(), ..Default::default() };
    assert_eq!(call(&context, gone(&first)).await.unwrap_err().code, "DependencyViolation");
    let network_interface_id = made.network_interface_id.unwrap();
    as_ecs(&context, DeleteNetworkInterfaceInput { network_interface_id, ..Default::default() }).await.unwrap();
    for subnet in subnets {
        call(&context, gone(&subnet.subnet_id.unwrap())).await.unwrap();
    }
    let attached = gateway(&context, &id).await;
    assert_eq!(call(&context, delete()).await.unwrap_err().code, "DependencyViolation");
    call(&context, detach(&attached, &id)).await.unwrap();
    call(&context, delete()).await.unwrap();
    assert_eq!(call(&context, delete()).await.unwrap_err().code, "InvalidVpcID.NotFound");
    let groups = DescribeSecurityGroupsInput { filters: of(), ..Default::default() };
    assert!(call(&context, groups).await.unwrap().security_groups.unwrap().is_empty());
}

#[tokio::test]
async fn there_are_so_many_and_no_more() {
    let (context, _folder) = door::testing::context().await;
    Network::open(&context).await.unwrap();
    for n in 1..5 {
        vpc(&context, &format!("10.{n}.0.0/16")).await;
        call(&context, AllocateAddressInput::default()).await.unwrap();
        call(&context, CreateInternetGatewayInput::default()).await.unwrap();
    }
    let another = CreateVpcInput { cidr_block: Some("10.9.0.0/16".to_owned()), ..Default::default() };
    assert_eq!(call(&context, another).await.unwrap_err().code, "VpcLimitExceeded");
    let error = call(&context, CreateInternetGatewayInput::default()).await.unwrap_err();
    assert_eq!(error.code, "InternetGatewayLimitExceeded");
    call(&context, AllocateAddressInput::default()).await.unwrap();
    let error = call(&context, AllocateAddressInput::default()).await.unwrap_err();
    assert_eq!(
        (error.code.as_str(), error.message.as_str()),
        ("AddressLimitExceeded", "The maximum number of addresses has been reached.")
    );
    let first = call(&context, DescribeVpcsInput { filters: filter("is-default", "true"), ..Default::default() }).await;
    let table = main_table(&context, first.unwrap().vpcs.unwrap()[0].vpc_id.as_ref().unwrap()).await;
    let (id, gateway) = (table.route_table_id.unwrap(), table.routes.unwrap().remove(1).gateway_id.unwrap());
    for n in 0..500 {
        let to = Some(format!("10.{}.{}.0/24", n / 250, n % 250));
        let made = call(&context, CreateRouteInput { destination_cidr_block: to, ..route(&id, &gateway) }).await;
        // The one to the gateway is one of them.
        assert_eq!(made.err().map(|error| error.code), (n == 499).then(|| "RouteLimitExceeded".to_owned()));
    }
}

#[tokio::test]
async fn the_same_address_in_two_vpcs_is_two() {
    let (context, _folder) = door::testing::context().await;
    Network::open(&context).await.unwrap();
    let mut sources = Vec::new();
    for place in ["127.0.0.1:32001", "127.0.0.1:32002"] {
        let vpc = vpc(&context, "10.0.0.0/16").await;
        let subnet = subnet(&context, &vpc, "10.0.0.0/24").await;
        let target = as_ecs(&context, interface(&subnet, None, None)).await.unwrap().network_interface.unwrap();
        let source = as_ecs(&context, interface(&subnet, None, None)).await.unwrap().network_interface.unwrap();
        assert_eq!(target.private_ip_address.as_deref(), Some("10.0.0.4"));
        let endpoints = vec![NetworkEndpoint { port: 80, host_address: place.to_owned() }];
        let network_interface_id = target.network_interface_id.unwrap();
        as_ecs(&context, PutNetworkEndpointsInput { network_interface_id, endpoints }).await.unwrap();
        sources.push((source.network_interface_id.unwrap(), place));
    }
    let balancer = model::Caller::service(door::testing::account(), model::ServicePrincipal::ElasticLoadBalancing);
    for (source, place) in sources {
        let input = ResolveEndpointInput {
            ip_address: "10.0.0.4".to_owned(),
            port: 80,
            source_network_interface_ids: Some(vec![source]),
            ..Default::default()
        };
        let found = context.door.call(&balancer, &region(), input).await.unwrap();
        assert_eq!(found.host_address.as_deref(), Some(place));
    }
}

#[tokio::test]
async fn the_internet_is_reached_by_route_address_and_rule() {
    let (context, _folder) = door::testing::context().await;
    Network::open(&context).await.unwrap();
    let vpc = vpc(&context, "10.0.0.0/16").await;
    let subnet = subnet(&context, &vpc, "10.0.0.0/24").await;
    let made = as_ecs(&context, interface(&subnet, None, None)).await.unwrap().network_interface.unwrap();
    let id = made.network_interface_id.unwrap();
    let group = made.groups.unwrap().remove(0).group_id.unwrap();
    let reaches = |assign_public_ip: bool| {
        let input = ConnectNetworkInterfaceInput { network_interface_id: id.clone(), assign_public_ip };
        let context = &context;
        async move {
            let answer = as_ecs(context, input).await.unwrap();
            (answer.public_ip, answer.reaches_internet.unwrap())
        }
    };
    assert_eq!(reaches(true).await, (None, false), "there is no gateway");
    let gateway = gateway(&context, &vpc).await;
    assert_eq!(reaches(false).await, (None, false));
    let (address, reached) = reaches(true).await;
    assert!(address.is_some() && !reached, "there is no route");
    let table = main_table(&context, &vpc).await.route_table_id.unwrap();
    call(&context, route(&table, &gateway)).await.unwrap();
    // Once given, it stays.
    assert_eq!(reaches(false).await, (address.clone(), true));
    let shown = DescribeNetworkInterfacesInput { filters: filter("subnet-id", &subnet), ..Default::default() };
    let shown = call(&context, shown).await.unwrap().network_interfaces.unwrap().remove(0);
    let association = shown.association.unwrap();
    assert_eq!((association.public_ip, association.ip_owner_id.as_deref()), (address, Some("amazon")));
    assert_eq!(call(&context, detach(&gateway, &vpc)).await.unwrap_err().code, "DependencyViolation");

    let egress = DescribeSecurityGroupRulesInput { filters: filter("group-id", &group), ..Default::default() };
    let rules = call(&context, egress).await.unwrap().security_group_rules.unwrap();
    let out = rules.into_iter().find(|rule| rule.is_egress == Some(true)).unwrap().security_group_rule_id;
    let revoke = RevokeSecurityGroupEgressInput {
        group_id: group,
        security_group_rule_ids: out.map(|id| vec![id]),
        ..Default::default()
    };
    call(&context, revoke).await.unwrap();
    assert!(!reaches(true).await.1, "nothing lets packets out");

    as_ecs(&context, DeleteNetworkInterfaceInput { network_interface_id: id, ..Default::default() }).await.unwrap();
    call(&context, detach(&gateway, &vpc)).await.unwrap();
    let routes = main_table(&context, &vpc).await.routes.unwrap();
    assert_eq!(routes[1].state.as_deref(), Some("blackhole"));
}

#[tokio::test]
async fn subnets_follow_their_own_route_table_or_the_main_one() {
    let (context, _folder) = door::testing::context().await;
    Network::open(&context).await.unwrap();
    let (vpc, other) = (vpc(&context, "10.0.0.0/16").await, vpc(&context, "10.0.0.0/16").await);
    let subnet = subnet(&context, &vpc, "10.0.0.0/24").await;
    let create = |vpc: &str, token: &str| CreateRouteTableInput {
        vpc_id: vpc.to_owned(),
        client_token: Some(token.to_owned()),
        ..Default::default()
    };
    let made = call(&context, create(&vpc, "one")).await.unwrap().route_table.unwrap().route_table_id.unwrap();
    let again = call(&context, create(&vpc, "one")).await.unwrap().route_table.unwrap().route_table_id.unwrap();
    assert_eq!(made, again);
    assert_eq!(call(&context, create(&other, "one")).await.unwrap_err().code, "IdempotentParameterMismatch");
    let foreign = call(&context, create(&other, "two")).await.unwrap().route_table.unwrap().route_table_id.unwrap();
    let associate = |table: &str| AssociateRouteTableInput {
        route_table_id: table.to_owned(),
        subnet_id: Some(subnet.clone()),
        ..Default::default()
    };
    let error = call(&context, associate(&foreign)).await.unwrap_err();
    assert_eq!(error.message, format!("Route table {foreign} and subnet {subnet} belong to different networks"));
    let association = call(&context, associate(&made)).await.unwrap().association_id.unwrap();
    let main = main_table(&context, &vpc).await;
    let main_id = main.route_table_id.clone().unwrap();
    assert_eq!(call(&context, associate(&main_id)).await.unwrap_err().code, "Resource.AlreadyAssociated");
    let delete = |table: &str| DeleteRouteTableInput { route_table_id: table.to_owned(), ..Default::default() };
    assert_eq!(call(&context, delete(&made)).await.unwrap_err().code, "DependencyViolation");

    let replace = |association: &str, table: &str| ReplaceRouteTableAssociationInput {
        association_id: association.to_owned(),
        route_table_id: table.to_owned(),
        ..Default::default()
    };
    let error = call(&context, replace(&association, &foreign)).await.unwrap_err();
    assert_eq!(error.code, "InvalidParameterValue");
    let moved = call(&context, replace(&association, &main_id)).await.unwrap().new_association_id.unwrap();
    let leave = DisassociateRouteTableInput { association_id: moved, ..Default::default() };
    call(&context, leave).await.unwrap();
    // The main table is another one now, and the first may go.
    let main_association = main.associations.unwrap().remove(0).route_table_association_id.unwrap();
    call(&context, replace(&main_association, &made)).await.unwrap();
    assert_eq!(main_table(&context, &vpc).await.route_table_id, Some(made.clone()));
    call(&context, delete(&main_id)).await.unwrap();
    assert_eq!(call(&context, delete(&made)).await.unwrap_err().code, "DependencyViolation");
}

#[tokio::test]
async fn elastic_addresses_belong_to_one_interface_at_a_time() {
    let (context, _folder) = door::testing::context().await;
    Network::open(&context).await.unwrap();
    let subnet = super::subnets(&context).await.remove(0);
    let address = call(&context, AllocateAddressInput::default()).await.unwrap();
    let (id, public) = (address.allocation_id.unwrap(), address.public_ip.unwrap());
    let mut interfaces = Vec::new();
    for _ in 0..2 {
        let made = call(&context, interface(&subnet, None, None)).await.unwrap().network_interface.unwrap();
        interfaces.push(made.network_interface_id.unwrap());
    }
    let associate = |interface: &str, again: bool| AssociateAddressInput {
        allocation_id: Some(id.clone()),
        network_interface_id: Some(interface.to_owned()),
        allow_reassociation: Some(again),
        ..Default::default()
    };
    let first = call(&context, associate(&interfaces[0], false)).await.unwrap().association_id.unwrap();
    let error = call(&context, associate(&interfaces[1], false)).await.unwrap_err();
    assert_eq!(error.message, format!("resource {id} is already associated with associate-id {first}"));
    let second = call(&context, associate(&interfaces[1], true)).await.unwrap().association_id.unwrap();
    let found =
        DescribeNetworkInterfacesInput { filters: filter("association.public-ip", &public), ..Default::default() };
    let found = call(&context, found).await.unwrap().network_interfaces.unwrap();
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].network_interface_id.as_ref(), Some(&interfaces[1]));
    let release = ReleaseAddressInput { allocation_id: Some(id.clone()), ..Default::default() };
    assert_eq!(call(&context, release.clone()).await.unwrap_err().code, "InvalidIPAddress.InUse");
    let disassociate = DisassociateAddressInput { association_id: Some(second), ..Default::default() };
    call(&context, disassociate.clone()).await.unwrap();
    assert_eq!(call(&context, disassociate).await.unwrap_err().code, "InvalidAssociationID.NotFound");
    // What a service made for its own work is the service's.
    let theirs = as_ecs(&context, interface(&subnet, None, None)).await.unwrap().network_interface.unwrap();
    let error = call(&context, associate(&theirs.network_interface_id.unwrap(), false)).await.unwrap_err();
    assert_eq!(error.code, "AuthFailure");
    // With its interface its association goes.
    call(&context, associate(&interfaces[0], false)).await.unwrap();
    let gone = DeleteNetworkInterfaceInput { network_interface_id: interfaces.remove(0), ..Default::default() };
    call(&context, gone).await.unwrap();
    call(&context, release).await.unwrap();
}

#[tokio::test]
async fn groups_of_two_vpcs_do_not_mix() {
    let (context, _folder) = door::testing::context().await;
    Network::open(&context).await.unwrap();
    let vpc = vpc(&context, "10.0.0.0/16").await;
    let subnet = subnet(&context, &vpc, "10.0.0.0/24").await;
    let here = group(&context, "web").await;
    // The same name again, in another VPC.
    let input = CreateSecurityGroupInput {
        group_name: "web".to_owned(),
        description: "of a test".to_owned(),
        vpc_id: Some(vpc),
        ..Default::default()
    };
    let there = call(&context, input).await.unwrap().group_id.unwrap();
    let error = call(&context, super::ingress(&there, super::tcp(80, Some(&here), None))).await.unwrap_err();
    assert_eq!(error.message, "You have specified two resources that belong to different networks.");
    let error = call(&context, interface(&subnet, None, Some(&here))).await.unwrap_err();
    assert_eq!(
        (error.code.as_str(), error.message),
        ("InvalidParameter", format!("Security group {here} and subnet {subnet} belong to different networks."))
    );
    let named = DescribeSecurityGroupsInput { group_names: Some(vec!["web".to_owned()]), ..Default::default() };
    let found = call(&context, named).await.unwrap().security_groups.unwrap();
    assert_eq!(found[0].group_id.as_ref(), Some(&here), "names are known in the default VPC");
    let revoke = RevokeSecurityGroupIngressInput {
        group_id: Some(there),
        ip_permissions: super::tcp(81, None, Some("0.0.0.0/0")),
        ..Default::default()
    };
    assert_eq!(call(&context, revoke).await.unwrap_err().code, "InvalidPermission.NotFound");
}

#[tokio::test]
async fn a_deleted_default_vpc_is_made_again() {
    let (context, _folder) = door::testing::context().await;
    Network::open(&context).await.unwrap();
    let before = call(&context, DescribeVpcsInput::default()).await.unwrap().vpcs.unwrap()[0].vpc_id.clone().unwrap();
    let subnets = super::subnets(&context).await;
    let delete = |id: &String| DeleteSubnetInput { subnet_id: id.clone(), ..Default::default() };
    call(&context, delete(&subnets[0])).await.unwrap();
    let found = call(&context, DescribeSubnetsInput::default()).await.unwrap().subnets.unwrap().remove(0);
    let left = found.availability_zone.unwrap();
    let zone = if left.ends_with('a') { "us-east-2b" } else { "us-east-2a" };
    let again = CreateDefaultSubnetInput { availability_zone: zone.to_owned().into(), ..Default::default() };
    let made = call(&context, again).await.unwrap().subnet.unwrap();
    assert_eq!((made.default_for_az, made.map_public_ip_on_launch), (Some(true), Some(true)));
    for id in super::subnets(&context).await {
        call(&context, delete(&id)).await.unwrap();
    }
    let gateways = call(&context, DescribeInternetGatewaysInput::default()).await.unwrap().internet_gateways.unwrap();
    let gateway = gateways[0].internet_gateway_id.clone().unwrap();
    call(&context, detach(&gateway, &before)).await.unwrap();
    call(&context, DeleteVpcInput { vpc_id: before.clone(), ..Default::default() }).await.unwrap();
    let nameless = CreateSecurityGroupInput { group_name: "x".into(), description: "x".into(), ..Default::default() };
    assert_eq!(call(&context, nameless.clone()).await.unwrap_err().code, "VPCIdNotSpecified");
    let made = call(&context, CreateDefaultVpcInput::default()).await.unwrap().vpc.unwrap();
    assert_ne!(made.vpc_id, Some(before));
    assert_eq!(super::subnets(&context).await.len(), 2);
    call(&context, nameless).await.unwrap();
}
