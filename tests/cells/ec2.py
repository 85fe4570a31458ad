"""EC2: the default VPC of each region with its subnets, route table, gateway and ACL; security groups and their rules;
network interfaces; zones and regions; filters, pages, tags, dry runs."""

import boto3

from region import REGION, Cell, client, unique


class Network(Cell):
    def setUp(self):
        self.ec2 = client("ec2")

    def group(self, **more):
        group = self.ec2.create_security_group(GroupName=unique("cell"), Description="of a cell", **more)["GroupId"]
        self.addCleanup(self.ec2.delete_security_group, GroupId=group)
        return group

    def rule(self, group, port=8080, cidr="10.0.0.0/8", **more):
        permission = {"IpProtocol": "tcp", "FromPort": port, "ToPort": port, "IpRanges": [{"CidrIp": cidr}]}
        made = self.ec2.authorize_security_group_ingress(GroupId=group, IpPermissions=[permission], **more)
        return made["SecurityGroupRules"][0]

    def test_every_region_has_its_defaults(self):
        vpcs = {}
        for region in [REGION, "eu-central-1"]:
            ec2 = boto3.client("ec2", region_name=region)
            vpc = ec2.describe_vpcs(Filters=[{"Name": "is-default", "Values": ["true"]}])["Vpcs"][0]
            of = [{"Name": "vpc-id", "Values": [vpc["VpcId"]]}]
            self.assertEqual(vpc["CidrBlock"], "172.31.0.0/16")
            subnets = ec2.describe_subnets(Filters=of)["Subnets"]
            self.assertEqual([one["AvailabilityZone"] for one in sorted(subnets, key=lambda one: one["CidrBlock"])],
                             [region + "a", region + "b"])
            routes = ec2.describe_route_tables(Filters=of)["RouteTables"][0]["Routes"]
            gateway = ec2.describe_internet_gateways(
                Filters=[{"Name": "attachment.vpc-id", "Values": [vpc["VpcId"]]}])["InternetGateways"][0]
            self.assertIn(gateway["InternetGatewayId"], [route["GatewayId"] for route in routes])
            self.assertEqual(len(ec2.describe_network_acls(Filters=of)["NetworkAcls"]), 1)
            groups = ec2.describe_security_groups(Filters=of + [{"Name": "group-name", "Values": ["default"]}])
            self.assertEqual(len(groups["SecurityGroups"]), 1)
            vpcs[region] = vpc["VpcId"]
        self.assertEqual(len(set(vpcs.values())), 2)
        self.refused("DefaultVpcAlreadyExists", self.ec2.create_default_vpc)
        self.refused("DefaultSubnetAlreadyExistsInAvailabilityZone", self.ec2.create_default_subnet,
                     AvailabilityZone=REGION + "a")

    def test_zones_and_regions(self):
        zones = self.ec2.describe_availability_zones()["AvailabilityZones"]
        self.assertEqual([zone["ZoneName"] for zone in zones], [REGION + "a", REGION + "b"])
        regions = [region["RegionName"] for region in self.ec2.describe_regions()["Regions"]]
        self.assertTrue({"us-east-1", "us-east-2", "eu-west-1"} <= set(regions))

    def test_rules_have_ids_and_are_modified_and_revoked(self):
        group = self.group()
        rule = self.rule(group)
        described = lambda: self.ec2.describe_security_group_rules(
            Filters=[{"Name": "group-id", "Values": [group]}])["SecurityGroupRules"]
        self.assertEqual({one["IsEgress"] for one in described()}, {True, False})
        self.ec2.modify_security_group_rules(GroupId=group, SecurityGroupRules=[{
            "SecurityGroupRuleId": rule["SecurityGroupRuleId"],
            "SecurityGroupRule": {"IpProtocol": "tcp", "FromPort": 9090, "ToPort": 9091, "CidrIpv4": "10.1.0.0/16",
                                  "Description": "changed"}}])
        changed = next(one for one in described() if one["SecurityGroupRuleId"] == rule["SecurityGroupRuleId"])
        self.assertEqual((changed["FromPort"], changed["ToPort"], changed["CidrIpv4"], changed["Description"]),
                         (9090, 9091, "10.1.0.0/16", "changed"))
        self.ec2.update_security_group_rule_descriptions_ingress(GroupId=group, SecurityGroupRuleDescriptions=[
            {"SecurityGroupRuleId": rule["SecurityGroupRuleId"], "Description": "again"}])
        self.assertIn("again", [one.get("Description") for one in described()])
        self.ec2.revoke_security_group_ingress(GroupId=group, SecurityGroupRuleIds=[rule["SecurityGroupRuleId"]])
        self.assertEqual([one["IsEgress"] for one in described()], [True])

    def test_a_rule_is_there_once_and_a_group_that_is_used_stays(self):
        group, other = self.group(), self.group()
        self.rule(group)
        text = self.refused("InvalidPermission.Duplicate", self.rule, group)
        self.assertIn("peer: 10.0.0.0/8, TCP, from port: 8080, to port: 8080, ALLOW", text)
        pair = [{"IpProtocol": "-1", "UserIdGroupPairs": [{"GroupId": group}]}]
        self.ec2.authorize_security_group_ingress(GroupId=other, IpPermissions=pair)
        self.refused("DependencyViolation", self.ec2.delete_security_group, GroupId=group)
        self.ec2.revoke_security_group_ingress(GroupId=other, IpPermissions=pair)

    def test_interfaces_have_addresses_of_their_subnet(self):
        subnet = self.ec2.describe_subnets()["Subnets"][0]
        before = subnet["AvailableIpAddressCount"]
        made = self.ec2.create_network_interface(SubnetId=subnet["SubnetId"], Description="of a cell")["NetworkInterface"]
        try:
            found = self.ec2.describe_network_interfaces(
                Filters=[{"Name": "private-ip-address", "Values": [made["PrivateIpAddress"]]}])["NetworkInterfaces"]
            self.assertEqual([one["NetworkInterfaceId"] for one in found], [made["NetworkInterfaceId"]])
            self.assertEqual((found[0]["Status"], found[0]["SubnetId"]), ("available", subnet["SubnetId"]))
            now = self.ec2.describe_subnets(SubnetIds=[subnet["SubnetId"]])["Subnets"][0]["AvailableIpAddressCount"]
            self.assertLess(now, before + 1)
        finally:
            self.ec2.delete_network_interface(NetworkInterfaceId=made["NetworkInterfaceId"])
        self.refused("InvalidNetworkInterfaceID.NotFound", self.ec2.describe_network_interfaces,
                     NetworkInterfaceIds=[made["NetworkInterfaceId"]])

    def test_filters_and_pages(self):
        label = unique("page")
        tags = [{"ResourceType": "security-group", "Tags": [{"Key": "label", "Value": label}]}]
        groups = {self.group(TagSpecifications=tags) for _ in range(7)}
        pages = self.ec2.get_paginator("describe_security_groups").paginate(
            Filters=[{"Name": "tag:label", "Values": [label[:-2] + "*"]}], PaginationConfig={"PageSize": 5})
        pages = [[group["GroupId"] for group in page["SecurityGroups"]] for page in pages]
        self.assertEqual(([len(page) for page in pages], {group for page in pages for group in page}), ([5, 2], groups))

    def test_tags_are_given_described_and_taken(self):
        group = self.group()
        self.ec2.create_tags(Resources=[group], Tags=[{"Key": "a", "Value": "1"}, {"Key": "b", "Value": "2"}])
        of = [{"Name": "resource-id", "Values": [group]}]
        found = self.ec2.describe_tags(Filters=of)["Tags"]
        self.assertEqual([(tag["Key"], tag["Value"], tag["ResourceType"]) for tag in found],
                         [("a", "1", "security-group"), ("b", "2", "security-group")])
        self.ec2.delete_tags(Resources=[group], Tags=[{"Key": "a"}, {"Key": "b", "Value": "another"}])
        self.assertEqual([tag["Key"] for tag in self.ec2.describe_tags(Filters=of)["Tags"]], ["b"])

    def test_a_dry_run_changes_nothing(self):
        name = unique("dry")
        self.refused("DryRunOperation", self.ec2.create_security_group, GroupName=name, Description="x", DryRun=True)
        self.refused("InvalidGroup.NotFound", self.ec2.describe_security_groups, GroupNames=[name])
        self.refused("DryRunOperation", self.ec2.describe_vpcs, DryRun=True)
