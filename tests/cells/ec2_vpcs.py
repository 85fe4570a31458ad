"""EC2: VPCs beside the default one, with subnets, route tables, internet gateways and Elastic IP addresses; what depends
on what, and what follows for tasks and load balancers.

Each test makes what it needs and takes it away again: an account has five VPCs in a region.
"""

import ipaddress
import json
import unittest

import boto3

from ecs import Tasks, ecs
from helpers.balancers import Backend, longshore
from region import REGION, Cell, NeedsEngine, aws, client, unique, until

ec2 = client("ec2")
EVERYWHERE = "0.0.0.0/0"


def of(**filters):
    """Filters by name; `_` stands for `-`."""
    return [{"Name": name.replace("_", "-"), "Values": [value]} for name, value in filters.items()]


def tagged(kind, **tags):
    """Tags that something of this kind is made with."""
    return [{"ResourceType": kind, "Tags": [{"Key": key, "Value": value} for key, value in tags.items()]}]


class Own(Cell):
    """A test with VPCs of its own."""

    def vpc(self, cidr="10.0.0.0/16", **more):
        vpc = ec2.create_vpc(CidrBlock=cidr, **more)["Vpc"]["VpcId"]
        self.addCleanup(ec2.delete_vpc, VpcId=vpc)
        return vpc

    def subnet(self, vpc, cidr="10.0.0.0/24", zone="a", **more):
        subnet = ec2.create_subnet(VpcId=vpc, CidrBlock=cidr, AvailabilityZone=REGION + zone, **more)["Subnet"]
        self.addCleanup(ec2.delete_subnet, SubnetId=subnet["SubnetId"])
        return subnet["SubnetId"]

    def gateway(self, vpc):
        gateway = ec2.create_internet_gateway()["InternetGateway"]["InternetGatewayId"]
        self.addCleanup(ec2.delete_internet_gateway, InternetGatewayId=gateway)
        ec2.attach_internet_gateway(InternetGatewayId=gateway, VpcId=vpc)
        self.addCleanup(ec2.detach_internet_gateway, InternetGatewayId=gateway, VpcId=vpc)
        return gateway

    def table(self, vpc):
        """A further route table of the VPC."""
        table = ec2.create_route_table(VpcId=vpc)["RouteTable"]["RouteTableId"]
        self.addCleanup(ec2.delete_route_table, RouteTableId=table)
        return table

    def main(self, vpc):
        found = ec2.describe_route_tables(Filters=of(vpc_id=vpc) + [{"Name": "association.main", "Values": ["true"]}])
        return found["RouteTables"][0]["RouteTableId"]

    def public(self, vpc, gateway):
        """Gives the main route table its way out."""
        ec2.create_route(RouteTableId=self.main(vpc), DestinationCidrBlock=EVERYWHERE, GatewayId=gateway)

    def address(self, **more):
        made = ec2.allocate_address(Domain="vpc", **more)
        self.addCleanup(ec2.release_address, AllocationId=made["AllocationId"])
        return made


class Vpcs(Own):
    def test_a_vpc_comes_with_what_belongs_to_it(self):
        vpc = self.vpc("10.0.0.9/16", TagSpecifications=tagged("vpc", Name="own"))
        ec2.get_waiter("vpc_available").wait(VpcIds=[vpc])
        shown = ec2.describe_vpcs(VpcIds=[vpc])["Vpcs"][0]
        self.assertEqual((shown["CidrBlock"], shown["IsDefault"], shown["Tags"]),
                         ("10.0.0.0/16", False, [{"Key": "Name", "Value": "own"}]))
        groups = ec2.describe_security_groups(Filters=of(vpc_id=vpc))["SecurityGroups"]
        self.assertEqual([group["GroupName"] for group in groups], ["default"])
        self.assertEqual(len(ec2.describe_network_acls(Filters=of(vpc_id=vpc, default="true"))["NetworkAcls"]), 1)
        routes = ec2.describe_route_tables(RouteTableIds=[self.main(vpc)])["RouteTables"][0]["Routes"]
        self.assertEqual([(route["DestinationCidrBlock"], route["GatewayId"]) for route in routes],
                         [("10.0.0.0/16", "local")])
        self.refused("CannotDelete", ec2.delete_security_group, GroupId=groups[0]["GroupId"])
        self.refused("DependencyViolation", ec2.delete_route_table, RouteTableId=self.main(vpc))

    def test_attributes_give_interfaces_their_names(self):
        vpc = self.vpc()
        value = lambda name: ec2.describe_vpc_attribute(VpcId=vpc, Attribute=name)[name[0].upper() + name[1:]]["Value"]
        self.assertEqual((value("enableDnsSupport"), value("enableDnsHostnames")), (True, False))
        interface = ec2.create_network_interface(SubnetId=self.subnet(vpc))["NetworkInterface"]["NetworkInterfaceId"]
        self.addCleanup(ec2.delete_network_interface, NetworkInterfaceId=interface)
        shown = lambda: ec2.describe_network_interfaces(NetworkInterfaceIds=[interface])["NetworkInterfaces"][0]
        self.assertNotIn("PrivateDnsName", shown())
        ec2.modify_vpc_attribute(VpcId=vpc, EnableDnsHostnames={"Value": True})
        self.assertEqual(shown()["PrivateDnsName"], f"ip-10-0-0-4.{REGION}.compute.internal")
        ec2.modify_vpc_attribute(VpcId=vpc, EnableDnsSupport={"Value": False})
        self.assertNotIn("PrivateDnsName", shown())
        self.assertEqual(value("enableDnsSupport"), False)

    def test_subnets_are_parts_of_their_vpc(self):
        vpc = self.vpc()
        subnet = self.subnet(vpc, "10.0.0.0/28", "b", TagSpecifications=tagged("subnet", Name="small"))
        shown = ec2.describe_subnets(Filters=of(vpc_id=vpc) + [{"Name": "tag:Name", "Values": ["sm*"]}])["Subnets"][0]
        self.assertEqual((shown["SubnetId"], shown["AvailableIpAddressCount"], shown["AvailabilityZone"]),
                         (subnet, 11, REGION + "b"))
        self.refused("InvalidSubnet.Conflict", self.subnet, vpc, "10.0.0.0/24")
        self.refused("InvalidSubnet.Range", self.subnet, vpc, "10.1.0.0/24")
        self.refused("InvalidSubnet.Range", self.subnet, vpc, "10.0.1.0/29")
        ec2.modify_subnet_attribute(SubnetId=subnet, MapPublicIpOnLaunch={"Value": True})
        self.assertTrue(ec2.describe_subnets(SubnetIds=[subnet])["Subnets"][0]["MapPublicIpOnLaunch"])
        self.refused("DependencyViolation", ec2.delete_vpc, VpcId=vpc)
        for _ in range(11):
            interface = ec2.create_network_interface(SubnetId=subnet)["NetworkInterface"]["NetworkInterfaceId"]
            self.addCleanup(ec2.delete_network_interface, NetworkInterfaceId=interface)
        self.refused("InsufficientFreeAddressesInSubnet", ec2.create_network_interface, SubnetId=subnet)
        self.assertEqual(ec2.describe_subnets(SubnetIds=[subnet])["Subnets"][0]["AvailableIpAddressCount"], 0)
        self.refused("DependencyViolation", ec2.delete_subnet, SubnetId=subnet)

    def test_quotas(self):
        there = len(ec2.describe_vpcs()["Vpcs"])
        for n in range(there, 5):
            self.vpc(f"10.{n}.0.0/16")
        text = self.refused("VpcLimitExceeded", self.vpc)
        self.assertEqual(text, "The maximum number of VPCs has been reached.")
        for _ in range(len(ec2.describe_addresses()["Addresses"]), 5):
            self.address()
        self.refused("AddressLimitExceeded", self.address)

    def test_a_default_vpc_that_was_deleted_is_made_again(self):
        elsewhere = boto3.client("ec2", region_name="eu-west-3")
        vpc = elsewhere.describe_vpcs()["Vpcs"][0]["VpcId"]
        for subnet in elsewhere.describe_subnets()["Subnets"]:
            elsewhere.delete_subnet(SubnetId=subnet["SubnetId"])
        made = elsewhere.create_default_subnet(AvailabilityZone="eu-west-3a")["Subnet"]
        self.assertTrue(made["DefaultForAz"])
        elsewhere.delete_subnet(SubnetId=made["SubnetId"])
        gateway = elsewhere.describe_internet_gateways()["InternetGateways"][0]["InternetGatewayId"]
        elsewhere.detach_internet_gateway(InternetGatewayId=gateway, VpcId=vpc)
        elsewhere.delete_internet_gateway(InternetGatewayId=gateway)
        elsewhere.delete_vpc(VpcId=vpc)
        self.refused("DefaultVpcDoesNotExist", elsewhere.create_default_subnet, AvailabilityZone="eu-west-3a")
        self.refused("VPCIdNotSpecified", elsewhere.create_security_group, GroupName="x", Description="x")
        made = elsewhere.create_default_vpc()["Vpc"]
        self.assertTrue(made["IsDefault"])
        self.assertEqual(len(elsewhere.describe_subnets(Filters=of(vpc_id=made["VpcId"]))["Subnets"]), 2)

    def test_the_command_line(self):
        vpc = aws("ec2", "create-vpc", "--cidr-block", "10.7.0.0/16")["Vpc"]["VpcId"]
        aws("ec2", "wait", "vpc-available", "--vpc-ids", vpc)
        aws("ec2", "modify-vpc-attribute", "--vpc-id", vpc, "--enable-dns-hostnames")
        subnet = aws("ec2", "create-subnet", "--vpc-id", vpc, "--cidr-block", "10.7.1.0/24")["Subnet"]["SubnetId"]
        aws("ec2", "wait", "subnet-available", "--subnet-ids", subnet)
        aws("ec2", "delete-subnet", "--subnet-id", subnet)
        aws("ec2", "delete-vpc", "--vpc-id", vpc)

    def test_what_there_is_not_is_refused_by_name(self):
        for call, fields in [
            (ec2.create_nat_gateway, {"SubnetId": "subnet-1"}),
            (ec2.create_vpc_endpoint, {"VpcId": "vpc-1", "ServiceName": "com.amazonaws.us-east-2.s3"}),
            (ec2.create_vpc_peering_connection, {"VpcId": "vpc-1"}),
            (ec2.create_network_acl, {"VpcId": "vpc-1"}),
            (ec2.associate_vpc_cidr_block, {"VpcId": "vpc-1", "CidrBlock": "10.1.0.0/16"}),
        ]:
            with self.subTest(call.__name__):
                name = "".join(part.capitalize() for part in call.__name__.split("_"))
                self.assertIn(name, self.refused("InvalidAction", call, **fields))


class Routes(Own):
    def test_gateways_are_attached_and_detached(self):
        vpc, other = self.vpc(), self.vpc("10.1.0.0/16")
        gateway = self.gateway(vpc)
        shown = ec2.describe_internet_gateways(Filters=[{"Name": "attachment.vpc-id", "Values": [vpc]}])
        self.assertEqual(shown["InternetGateways"][0]["Attachments"], [{"State": "available", "VpcId": vpc}])
        self.refused("Resource.AlreadyAssociated", ec2.attach_internet_gateway, InternetGatewayId=gateway, VpcId=other)
        self.refused("DependencyViolation", ec2.delete_internet_gateway, InternetGatewayId=gateway)
        self.refused("Gateway.NotAttached", ec2.detach_internet_gateway, InternetGatewayId=gateway, VpcId=other)
        second = ec2.create_internet_gateway()["InternetGateway"]["InternetGatewayId"]
        self.addCleanup(ec2.delete_internet_gateway, InternetGatewayId=second)
        text = self.refused("InvalidParameterValue", ec2.attach_internet_gateway, InternetGatewayId=second, VpcId=vpc)
        self.assertEqual(text, f"Network {vpc} already has an internet gateway attached")

    def test_routes_are_made_replaced_and_deleted(self):
        vpc, other = self.vpc(), self.vpc("10.1.0.0/16")
        gateway, foreign, table = self.gateway(vpc), self.gateway(other), self.table(vpc)
        route = {"RouteTableId": table, "DestinationCidrBlock": EVERYWHERE}
        text = self.refused("InvalidParameterValue", ec2.create_route, **route, GatewayId=foreign)
        self.assertEqual(text, f"route table {table} and network gateway {foreign} belong to different networks")
        self.refused("InvalidParameterValue", ec2.replace_route, **route, GatewayId=gateway)
        self.assertTrue(ec2.create_route(**route, GatewayId=gateway)["Return"])
        ec2.create_route(RouteTableId=table, DestinationCidrBlock="192.0.2.7/24", GatewayId=gateway)
        ec2.replace_route(**route, GatewayId=gateway)
        shown = lambda: {
            route["DestinationCidrBlock"]: (route["GatewayId"], route["State"], route["Origin"])
            for route in ec2.describe_route_tables(RouteTableIds=[table])["RouteTables"][0]["Routes"]
        }
        self.assertEqual(shown(), {
            "10.0.0.0/16": ("local", "active", "CreateRouteTable"),
            EVERYWHERE: (gateway, "active", "CreateRoute"),
            "192.0.2.0/24": (gateway, "active", "CreateRoute"),
        })
        ec2.detach_internet_gateway(InternetGatewayId=gateway, VpcId=vpc)
        self.assertEqual(shown()[EVERYWHERE], (gateway, "blackhole", "CreateRoute"))
        found = ec2.describe_route_tables(Filters=[{"Name": "route.state", "Values": ["blackhole"]}])["RouteTables"]
        self.assertEqual([one["RouteTableId"] for one in found], [table])
        ec2.attach_internet_gateway(InternetGatewayId=gateway, VpcId=vpc)
        ec2.delete_route(**route)
        self.assertNotIn(EVERYWHERE, shown())
        self.refused("InvalidRoute.NotFound", ec2.delete_route, **route)

    def test_subnets_are_associated_with_route_tables(self):
        vpc = self.vpc()
        subnet, table, other = self.subnet(vpc), self.table(vpc), self.table(vpc)
        made = ec2.associate_route_table(RouteTableId=table, SubnetId=subnet)
        self.assertEqual(made["AssociationState"]["State"], "associated")
        self.refused("Resource.AlreadyAssociated", ec2.associate_route_table, RouteTableId=other, SubnetId=subnet)
        self.refused("DependencyViolation", ec2.delete_route_table, RouteTableId=table)
        made = ec2.replace_route_table_association(AssociationId=made["AssociationId"], RouteTableId=other)
        found = ec2.describe_route_tables(Filters=[{"Name": "association.subnet-id", "Values": [subnet]}])
        self.assertEqual([one["RouteTableId"] for one in found["RouteTables"]], [other])
        ec2.disassociate_route_table(AssociationId=made["NewAssociationId"])
        self.refused("InvalidAssociationID.NotFound", ec2.disassociate_route_table,
                     AssociationId=made["NewAssociationId"])
        first = ec2.describe_route_tables(RouteTableIds=[self.main(vpc)])["RouteTables"][0]["Associations"][0]
        main = first["RouteTableAssociationId"]
        self.refused("InvalidParameterValue", ec2.disassociate_route_table, AssociationId=main)
        made = ec2.replace_route_table_association(AssociationId=main, RouteTableId=table)
        self.assertEqual(self.main(vpc), table)
        ec2.replace_route_table_association(AssociationId=made["NewAssociationId"], RouteTableId=first["RouteTableId"])


class Addresses(Own):
    def test_elastic_addresses_of_interfaces(self):
        vpc = self.vpc()
        subnet = self.subnet(vpc)
        address = self.address(TagSpecifications=tagged("elastic-ip", Name="front"))
        interface = ec2.create_network_interface(SubnetId=subnet)["NetworkInterface"]["NetworkInterfaceId"]
        self.addCleanup(ec2.delete_network_interface, NetworkInterfaceId=interface)
        wanted = {"AllocationId": address["AllocationId"], "NetworkInterfaceId": interface}
        text = self.refused("Gateway.NotAttached", ec2.associate_address, **wanted)
        self.assertEqual(text, f"Network {vpc} is not attached to any internet gateway")
        gateway = self.gateway(vpc)
        association = ec2.associate_address(**wanted)["AssociationId"]
        shown = ec2.describe_addresses(Filters=[{"Name": "tag:Name", "Values": ["front"]}])["Addresses"][0]
        self.assertEqual((shown["PublicIp"], shown["PrivateIpAddress"], shown["NetworkInterfaceId"]),
                         (address["PublicIp"], "10.0.0.4", interface))
        seen = ec2.describe_network_interfaces(NetworkInterfaceIds=[interface])["NetworkInterfaces"][0]["Association"]
        self.assertEqual((seen["PublicIp"], seen["AllocationId"]), (address["PublicIp"], address["AllocationId"]))
        text = self.refused("DependencyViolation", ec2.detach_internet_gateway, InternetGatewayId=gateway, VpcId=vpc)
        self.assertIn("has some mapped public address(es)", text)
        self.refused("InvalidIPAddress.InUse", ec2.release_address, AllocationId=address["AllocationId"])
        ec2.disassociate_address(AssociationId=association)
        self.assertNotIn("AssociationId", ec2.describe_addresses(PublicIps=[address["PublicIp"]])["Addresses"][0])
        attribute = ec2.describe_addresses_attribute(AllocationIds=[address["AllocationId"]], Attribute="domain-name")
        self.assertEqual(attribute["Addresses"][0]["PublicIp"], address["PublicIp"])


class Asking(Own):
    def test_pages_filters_and_dry_runs_of_each_description(self):
        for operation, key, id in [
            ("describe_vpcs", "Vpcs", "vpc-id"),
            ("describe_subnets", "Subnets", "subnet-id"),
            ("describe_route_tables", "RouteTables", "route-table-id"),
            ("describe_internet_gateways", "InternetGateways", "internet-gateway-id"),
            ("describe_network_acls", "NetworkAcls", "network-acl-id"),
            ("describe_security_groups", "SecurityGroups", "group-id"),
            ("describe_security_group_rules", "SecurityGroupRules", "security-group-rule-id"),
            ("describe_network_interfaces", "NetworkInterfaces", "network-interface-id"),
            ("describe_tags", "Tags", "resource-id"),
        ]:
            with self.subTest(operation):
                call = getattr(ec2, operation)
                every = call()[key]
                pages = ec2.get_paginator(operation).paginate(PaginationConfig={"PageSize": 5})
                self.assertEqual([one for page in pages for one in page[key]], every)
                self.assertEqual(call(Filters=[{"Name": id, "Values": ["none-*"]}])[key], [])
                self.assertEqual(call(Filters=[{"Name": id, "Values": ["*"]}])[key], every)
                self.refused("InvalidParameterValue", call, Filters=[{"Name": "colour", "Values": ["red"]}])
                self.refused("InvalidNextToken", call, NextToken="invented")
                self.refused("DryRunOperation", call, DryRun=True)

    def test_more_than_a_page_of_subnets(self):
        vpc = self.vpc()
        made = [self.subnet(vpc, f"10.0.{n}.0/24", "ab"[n % 2]) for n in range(12)]
        pages = ec2.get_paginator("describe_subnets").paginate(
            Filters=of(vpc_id=vpc, availability_zone=REGION + "a"), PaginationConfig={"PageSize": 5})
        pages = [[subnet["SubnetId"] for subnet in page["Subnets"]] for page in pages]
        self.assertEqual([len(page) for page in pages], [5, 1])
        self.assertEqual({one for page in pages for one in page}, set(made[::2]))

    def test_policies_by_vpc_tag_and_region(self):
        iam, user = client("iam"), unique("network")
        iam.create_user(UserName=user)
        key = iam.create_access_key(UserName=user)["AccessKey"]
        self.addCleanup(iam.delete_user, UserName=user)
        self.addCleanup(iam.delete_access_key, UserName=user, AccessKeyId=key["AccessKeyId"])
        self.addCleanup(iam.delete_user_policy, UserName=user, PolicyName="may")
        keys = {"aws_access_key_id": key["AccessKeyId"], "aws_secret_access_key": key["SecretAccessKey"]}
        theirs = boto3.client("ec2", region_name=REGION, **keys)

        def may(*statements):
            every = [{"Effect": "Allow", "Resource": "*", **statement} for statement in statements]
            iam.put_user_policy(UserName=user, PolicyName="may",
                                PolicyDocument=json.dumps({"Version": "2012-10-17", "Statement": every}))

        vpc, other = self.vpc(), self.vpc("10.1.0.0/16")
        arn = f"arn:aws:ec2:{REGION}:123456789012:vpc/{vpc}"
        dry = lambda vpc, cidr: {"VpcId": vpc, "CidrBlock": cidr, "DryRun": True}
        may({"Action": "ec2:CreateSubnet", "Resource": arn},
            {"Action": "ec2:CreateSubnet", "Resource": "arn:aws:ec2:*:*:subnet/*",
             "Condition": {"StringEquals": {"ec2:Vpc": arn}}})
        self.refused("DryRunOperation", theirs.create_subnet, **dry(vpc, "10.0.0.0/24"))
        self.refused("UnauthorizedOperation", theirs.create_subnet, **dry(other, "10.1.0.0/24"))
        subnet, foreign = self.subnet(vpc), self.subnet(other, "10.1.0.0/24")
        may({"Action": "ec2:DeleteSubnet", "Condition": {"StringEquals": {"ec2:Vpc": arn}}})
        self.refused("DryRunOperation", theirs.delete_subnet, SubnetId=subnet, DryRun=True)
        self.refused("UnauthorizedOperation", theirs.delete_subnet, SubnetId=foreign, DryRun=True)
        # Tags may be given to what is made, and by that operation alone.
        may({"Action": "ec2:CreateInternetGateway", "Condition": {"StringEquals": {"aws:RequestTag/team": "red"}}},
            {"Action": "ec2:CreateTags", "Condition": {"StringEquals": {"ec2:CreateAction": "CreateInternetGateway"}}})
        wanted = lambda **tags: {"TagSpecifications": tagged("internet-gateway", **tags), "DryRun": True}
        self.refused("DryRunOperation", theirs.create_internet_gateway, **wanted(team="red"))
        self.refused("UnauthorizedOperation", theirs.create_internet_gateway, **wanted(team="blue"))
        self.refused("UnauthorizedOperation", theirs.create_tags, Resources=[subnet],
                     Tags=[{"Key": "team", "Value": "red"}], DryRun=True)
        may({"Action": "ec2:*", "Condition": {"StringEquals": {"ec2:Region": "eu-west-1"}}})
        self.refused("UnauthorizedOperation", theirs.describe_vpcs)
        self.refused("UnauthorizedOperation", theirs.allocate_address, DryRun=True)
        boto3.client("ec2", region_name="eu-west-1", **keys).describe_vpcs()
        ec2.create_tags(Resources=[subnet], Tags=[{"Key": "team", "Value": "red"}])
        may({"Action": "ec2:ModifySubnetAttribute", "Condition": {"StringEquals": {"ec2:ResourceTag/team": "red"}}})
        theirs.modify_subnet_attribute(SubnetId=subnet, MapPublicIpOnLaunch={"Value": True})
        self.refused("UnauthorizedOperation", theirs.modify_subnet_attribute, SubnetId=foreign,
                     MapPublicIpOnLaunch={"Value": True})


class LoadBalancers(Own):
    def setUp(self):
        self.elb = client("elbv2")
        self.own = self.vpc()
        self.subnets = [self.subnet(self.own), self.subnet(self.own, "10.0.1.0/24", "b")]

    def balancer(self, **more):
        made = self.elb.create_load_balancer(Name=unique("own"), **{"Subnets": self.subnets, **more})
        balancer = made["LoadBalancers"][0]
        self.addCleanup(self.gone)
        self.addCleanup(self.elb.delete_load_balancer, LoadBalancerArn=balancer["LoadBalancerArn"])
        return balancer

    def gone(self):
        """Its interfaces leave their subnets after it."""
        held = lambda: ec2.describe_network_interfaces(Filters=of(vpc_id=self.own))["NetworkInterfaces"]
        until(lambda: not held(), what="the load balancer's interfaces are gone")

    def test_one_that_faces_the_internet_needs_a_gateway(self):
        text = self.refused("InvalidSubnet", self.balancer)
        self.assertEqual(text, f"VPC {self.own} has no internet gateway")
        self.gateway(self.own)
        self.assertEqual(self.balancer()["VpcId"], self.own)

    def test_it_stands_in_its_own_vpc(self):
        default = ec2.describe_subnets(Filters=[{"Name": "default-for-az", "Values": ["true"]}])["Subnets"][0]
        self.refused("InvalidConfigurationRequest", self.balancer, Scheme="internal",
                     Subnets=[self.subnets[0], default["SubnetId"]])
        group = ec2.describe_security_groups(Filters=of(vpc_id=default["VpcId"]))["SecurityGroups"][0]["GroupId"]
        text = self.refused("InvalidConfigurationRequest", self.balancer, Scheme="internal", SecurityGroups=[group])
        self.assertEqual(text, "One or more security groups are invalid")

    def test_it_reaches_the_targets_of_its_vpc(self):
        backend, stranger = Backend("own"), Backend("stranger")
        self.addCleanup(backend.close)
        self.addCleanup(stranger.close)
        balancer = self.balancer(Scheme="internal")
        held = ec2.describe_network_interfaces(Filters=of(vpc_id=self.own))["NetworkInterfaces"]
        self.assertEqual({interface["SubnetId"] for interface in held}, set(self.subnets))
        target = ec2.create_network_interface(SubnetId=self.subnets[0])["NetworkInterface"]
        self.addCleanup(ec2.delete_network_interface, NetworkInterfaceId=target["NetworkInterfaceId"])
        # Another VPC has the same addresses.
        other = self.vpc()
        twin = ec2.create_network_interface(SubnetId=self.subnet(other), PrivateIpAddress=target["PrivateIpAddress"])
        twin = twin["NetworkInterface"]
        self.addCleanup(ec2.delete_network_interface, NetworkInterfaceId=twin["NetworkInterfaceId"])
        for interface, server in [(target, backend), (twin, stranger)]:
            longshore().put_network_endpoints(
                networkInterfaceId=interface["NetworkInterfaceId"],
                endpoints=[{"port": 80, "hostAddress": f"127.0.0.1:{server.port}"}])
        group = self.elb.create_target_group(
            Name=unique("own"), Protocol="HTTP", Port=80, VpcId=self.own, TargetType="ip",
            HealthCheckIntervalSeconds=5, HealthCheckTimeoutSeconds=2, HealthyThresholdCount=2)["TargetGroups"][0]["TargetGroupArn"]
        self.addCleanup(self.elb.delete_target_group, TargetGroupArn=group)
        listener = self.elb.create_listener(
            LoadBalancerArn=balancer["LoadBalancerArn"], Protocol="HTTP", Port=80,
            DefaultActions=[{"Type": "forward", "TargetGroupArn": group}])["Listeners"][0]["ListenerArn"]
        self.addCleanup(self.elb.delete_listener, ListenerArn=listener)
        self.elb.register_targets(TargetGroupArn=group, Targets=[{"Id": target["PrivateIpAddress"], "Port": 80}])
        state = lambda: self.elb.describe_target_health(TargetGroupArn=group)["TargetHealthDescriptions"][0]
        until(lambda: state()["TargetHealth"]["State"] == "healthy", 60, "the target is healthy")
        status, body = get(balancer["DNSName"])
        self.assertEqual((status, body), (200, "own"))
        outside = self.refused("InvalidTarget", self.elb.register_targets, TargetGroupArn=group,
                               Targets=[{"Id": "203.0.113.9", "Port": 80}])
        self.assertIn("203.0.113.9", outside)


def get(host):
    """What the region answers for this host: status and body."""
    import http.client

    from helpers.balancers import PORT

    connection = http.client.HTTPConnection("127.0.0.1", PORT, timeout=10)
    connection.request("GET", "/", headers={"Host": host})
    answer = connection.getresponse()
    body = answer.read().decode()
    connection.close()
    return answer.status, body


class PlacedTasks(Tasks, Own, NeedsEngine):
    def setUp(self):
        self.own = self.vpc()
        self.private = self.subnet(self.own)
        self.addCleanup(self.empty)
        super().setUp()

    def empty(self):
        """Interfaces of tasks leave their subnets after them."""
        held = lambda: ec2.describe_network_interfaces(Filters=of(vpc_id=self.own))["NetworkInterfaces"]
        until(lambda: not held(), 60, "the tasks' interfaces are gone")

    def place(self, definition, public="ENABLED"):
        placed = {"subnets": [self.private], "assignPublicIp": public}
        made = ecs.run_task(cluster=self.cluster, taskDefinition=definition, launchType="FARGATE",
                            networkConfiguration={"awsvpcConfiguration": placed})
        self.assertEqual(made["failures"], [])
        return made["tasks"][0]["taskArn"]

    def ends(self, arn):
        task = self.status(arn, "STOPPED")
        return task["stoppedReason"] + "".join(one.get("reason", "") for one in task["containers"])

    def test_a_task_without_a_way_out_pulls_nothing(self):
        registry = f"123456789012.dkr.ecr.{REGION}.amazonaws.com/absent:1"
        ours = self.register({"name": "app", "image": registry})
        theirs = self.register(self.container("true"), logged=False)
        # Failure 38.
        self.assertIn(
            "ResourceInitializationError: unable to pull secrets or registry auth: The task cannot pull registry auth "
            "from Amazon ECR: There is a connection issue between the task and Amazon ECR.", self.ends(self.place(ours)))
        self.assertIn("There is a connection issue between the task and the registry.", self.ends(self.place(theirs)))
        gateway = self.gateway(self.own)
        self.assertIn("Check your task network configuration.", self.ends(self.place(theirs)))
        self.public(self.own, gateway)
        self.assertIn("Check your task network configuration.", self.ends(self.place(theirs, "DISABLED")))
        self.empty()

    def test_a_task_has_an_address_of_its_subnet(self):
        gateway = self.gateway(self.own)
        self.addCleanup(self.empty)
        self.public(self.own, gateway)
        free = lambda: ec2.describe_subnets(SubnetIds=[self.private])["Subnets"][0]["AvailableIpAddressCount"]
        before = free()
        arn = self.place(self.register(self.container("sleep 1000"), logged=False))
        self.addCleanup(ecs.stop_task, cluster=self.cluster, task=arn)
        task = self.status(arn, "RUNNING")
        details = {one["name"]: one["value"] for one in task["attachments"][0]["details"]}
        self.assertIn(ipaddress.ip_address(details["privateIPv4Address"]), ipaddress.ip_network("10.0.0.0/24"))
        self.assertEqual(free(), before - 1)
        shown = ec2.describe_network_interfaces(NetworkInterfaceIds=[details["networkInterfaceId"]])
        shown = shown["NetworkInterfaces"][0]
        self.assertEqual((shown["VpcId"], shown["Association"]["IpOwnerId"]), (self.own, "amazon"))
        self.refused("DependencyViolation", ec2.delete_subnet, SubnetId=self.private)
        ecs.stop_task(cluster=self.cluster, task=arn)
        until(lambda: free() == before, 60, "the address is free again")


if __name__ == "__main__":
    unittest.main()
