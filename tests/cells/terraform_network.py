"""What Terraform makes of a network: a VPC with subnets, gateway, route tables, security groups and an Elastic IP address,
and the default VPC taken over. The AWS provider reads back all that it has made, sees no difference, changes it, and takes
it away again.
"""

from helpers.stacks import Stack
from region import client

STACK = """
terraform {
  required_providers {
    aws = { source = "hashicorp/aws" }
  }
}
provider "aws" {
  default_tags { tags = { team = "payments" } }
}
variable "name" {}
variable "port" { default = 8080 }
data "aws_availability_zones" "own" { state = "available" }
resource "aws_default_vpc" "own" { tags = { Name = "first" } }
resource "aws_vpc" "own" {
  cidr_block           = "10.20.0.0/16"
  enable_dns_hostnames = true
  tags                 = { Name = var.name }
}
resource "aws_internet_gateway" "own" { vpc_id = aws_vpc.own.id }
resource "aws_subnet" "public" {
  count                   = 2
  vpc_id                  = aws_vpc.own.id
  cidr_block              = cidrsubnet(aws_vpc.own.cidr_block, 8, count.index)
  availability_zone       = data.aws_availability_zones.own.names[count.index]
  map_public_ip_on_launch = true
}
resource "aws_subnet" "private" {
  vpc_id     = aws_vpc.own.id
  cidr_block = "10.20.100.0/24"
}
resource "aws_route_table" "public" {
  vpc_id = aws_vpc.own.id
  route {
    cidr_block = "0.0.0.0/0"
    gateway_id = aws_internet_gateway.own.id
  }
}
resource "aws_route_table_association" "public" {
  count          = 2
  subnet_id      = aws_subnet.public[count.index].id
  route_table_id = aws_route_table.public.id
}
resource "aws_route_table" "main" { vpc_id = aws_vpc.own.id }
resource "aws_route" "main" {
  route_table_id         = aws_route_table.main.id
  destination_cidr_block = "198.51.100.0/24"
  gateway_id             = aws_internet_gateway.own.id
}
resource "aws_main_route_table_association" "own" {
  vpc_id         = aws_vpc.own.id
  route_table_id = aws_route_table.main.id
}
resource "aws_security_group" "front" {
  name        = "${var.name}-front"
  description = "what faces clients"
  vpc_id      = aws_vpc.own.id
  ingress {
    from_port   = 80
    to_port     = 80
    protocol    = "tcp"
    cidr_blocks = ["0.0.0.0/0"]
  }
  egress {
    from_port   = 0
    to_port     = 0
    protocol    = "-1"
    cidr_blocks = ["0.0.0.0/0"]
  }
}
resource "aws_security_group" "task" {
  name   = "${var.name}-task"
  vpc_id = aws_vpc.own.id
}
resource "aws_vpc_security_group_ingress_rule" "task" {
  security_group_id            = aws_security_group.task.id
  referenced_security_group_id = aws_security_group.front.id
  from_port                    = var.port
  to_port                      = var.port
  ip_protocol                  = "tcp"
}
resource "aws_vpc_security_group_egress_rule" "task" {
  security_group_id = aws_security_group.task.id
  cidr_ipv4         = "0.0.0.0/0"
  ip_protocol       = "-1"
}
resource "aws_security_group_rule" "self" {
  type              = "ingress"
  security_group_id = aws_security_group.task.id
  from_port         = 9090
  to_port           = 9090
  protocol          = "tcp"
  self              = true
}
resource "aws_network_interface" "own" {
  subnet_id       = aws_subnet.public[0].id
  security_groups = [aws_security_group.task.id]
}
resource "aws_eip" "own" {
  domain            = "vpc"
  network_interface = aws_network_interface.own.id
  depends_on        = [aws_internet_gateway.own]
}
"""

# What a VPC comes with, and what a region begins with, taken over; and what data sources find.
DEFAULTS = """
terraform {
  required_providers {
    aws = { source = "hashicorp/aws" }
  }
}
variable "name" {}
resource "aws_vpc" "own" { cidr_block = "10.30.0.0/16" }
resource "aws_internet_gateway" "own" { vpc_id = aws_vpc.own.id }
resource "aws_default_route_table" "own" {
  default_route_table_id = aws_vpc.own.default_route_table_id
  route {
    cidr_block = "0.0.0.0/0"
    gateway_id = aws_internet_gateway.own.id
  }
  tags = { Name = var.name }
}
resource "aws_default_security_group" "own" {
  vpc_id = aws_vpc.own.id
  ingress {
    from_port = 0
    to_port   = 0
    protocol  = "-1"
    self      = true
  }
}
data "aws_availability_zones" "own" { state = "available" }
resource "aws_default_subnet" "own" {
  availability_zone = data.aws_availability_zones.own.names[0]
  tags              = { Name = var.name }
}
data "aws_route_table" "own" {
  vpc_id = aws_default_route_table.own.vpc_id
  filter {
    name   = "association.main"
    values = ["true"]
  }
}
data "aws_internet_gateway" "own" {
  filter {
    name   = "attachment.vpc-id"
    values = [aws_internet_gateway.own.vpc_id]
  }
}
data "aws_security_group" "own" {
  vpc_id = aws_vpc.own.id
  name   = "default"
}
data "aws_subnet" "own" { id = aws_default_subnet.own.id }
"""


class Networks(Stack):
    def test_a_network(self):
        ec2 = client("ec2")
        self.stack(STACK)
        self.apply()
        vpc = ec2.describe_vpcs(Filters=[{"Name": "tag:Name", "Values": [self.name]}])["Vpcs"][0]
        self.assertIn({"Key": "team", "Value": "payments"}, vpc["Tags"])
        self.environment["TF_VAR_port"] = "9000"
        self.apply()
        within = [{"Name": "vpc-id", "Values": [vpc["VpcId"]]}]
        groups = ec2.describe_security_groups(Filters=within)["SecurityGroups"]
        task = next(group for group in groups if group["GroupName"] == f"{self.name}-task")
        self.assertEqual({permission["FromPort"] for permission in task["IpPermissions"]}, {9000, 9090})
        self.destroy()
        self.refused("InvalidVpcID.NotFound", ec2.describe_vpcs, VpcIds=[vpc["VpcId"]])
        self.assertEqual(ec2.describe_addresses()["Addresses"], [])

    def test_defaults_taken_over(self):
        ec2 = client("ec2")
        self.stack(DEFAULTS)
        self.apply()
        named = [{"Name": "tag:Name", "Values": [self.name]}]
        table = ec2.describe_route_tables(Filters=named)["RouteTables"][0]
        self.assertEqual([association["Main"] for association in table["Associations"]], [True])
        group = ec2.describe_security_groups(Filters=[{"Name": "vpc-id", "Values": [table["VpcId"]]}])
        self.assertEqual(group["SecurityGroups"][0]["IpPermissionsEgress"], [])
        self.assertTrue(ec2.describe_subnets(Filters=named)["Subnets"][0]["DefaultForAz"])
        self.destroy()
        self.refused("InvalidVpcID.NotFound", ec2.describe_vpcs, VpcIds=[table["VpcId"]])
