"""A load balancer of a region, with targets on this machine."""

import pathlib
import tempfile

from measures import machine


def longshore(session):
    """boto3's client of the region's own operations."""
    folder = tempfile.TemporaryDirectory()
    place = pathlib.Path(folder.name, "longshore", "2026-11-24")
    place.mkdir(parents=True)
    model = machine.REPOSITORY / "crates/shapes/longshore/model.json"
    (place / "service-2.json").write_text(model.read_text())
    session._loader.search_paths.append(folder.name)
    with folder:
        return session.client("longshore")


class Balanced:
    """A load balancer that forwards to one target group."""

    def __init__(self, region, **group):
        session = region.session()
        self.longshore, self.ec2, self.elb = longshore(session), session.client("ec2"), session.client("elbv2")
        vpc = self.ec2.describe_vpcs()["Vpcs"][0]["VpcId"]
        self.subnets = [subnet["SubnetId"] for subnet in self.ec2.describe_subnets()["Subnets"]][:2]
        balancer = self.elb.create_load_balancer(Name="bench", Subnets=self.subnets)["LoadBalancers"][0]
        self.name = balancer["DNSName"]
        group = {"Port": 8080, "HealthCheckIntervalSeconds": 5, "HealthCheckTimeoutSeconds": 2, **group}
        made = self.elb.create_target_group(Name="bench", Protocol="HTTP", VpcId=vpc, TargetType="ip", **group)
        self.group = made["TargetGroups"][0]["TargetGroupArn"]
        forward = [{"Type": "forward", "TargetGroupArn": self.group}]
        arn = balancer["LoadBalancerArn"]
        self.elb.create_listener(LoadBalancerArn=arn, Protocol="HTTP", Port=80, DefaultActions=forward)

    def serves(self, port):
        """Registers a server of this machine, and waits until it is healthy."""
        made = self.ec2.create_network_interface(SubnetId=self.subnets[0])["NetworkInterface"]
        self.longshore.put_network_endpoints(
            networkInterfaceId=made["NetworkInterfaceId"],
            endpoints=[{"port": 8080, "hostAddress": f"127.0.0.1:{port}"}],
        )
        self.elb.register_targets(TargetGroupArn=self.group, Targets=[{"Id": made["PrivateIpAddress"]}])
        machine.until(self.healthy, 30, "a healthy target")

    def healthy(self):
        health = self.elb.describe_target_health(TargetGroupArn=self.group)["TargetHealthDescriptions"]
        return any(one["TargetHealth"]["State"] == "healthy" for one in health)
