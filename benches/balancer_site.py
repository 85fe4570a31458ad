"""Makes a load balancer with one target at a port of this machine; prints its DNS name once the target is healthy."""

import pathlib
import sys
import tempfile
import time

import boto3

backend = int(sys.argv[1])
session = boto3.Session()
with tempfile.TemporaryDirectory() as folder:
    place = pathlib.Path(folder, "longshore", "2026-11-24")
    place.mkdir(parents=True)
    model = pathlib.Path(__file__).parent.parent / "crates/shapes/longshore/model.json"
    (place / "service-2.json").write_text(model.read_text())
    session._loader.search_paths.append(folder)
    longshore = session.client("longshore")
ec2, elb = session.client("ec2"), session.client("elbv2")
vpc = ec2.describe_vpcs()["Vpcs"][0]["VpcId"]
subnets = [subnet["SubnetId"] for subnet in ec2.describe_subnets()["Subnets"]][:2]
interface = ec2.create_network_interface(SubnetId=subnets[0])["NetworkInterface"]
longshore.put_network_endpoints(
    networkInterfaceId=interface["NetworkInterfaceId"],
    endpoints=[{"port": 8080, "hostAddress": f"127.0.0.1:{backend}"}],
)
balancer = elb.create_load_balancer(Name="bench", Subnets=subnets)["LoadBalancers"][0]
group = elb.create_target_group(
    Name="bench", Protocol="HTTP", Port=8080, VpcId=vpc, TargetType="ip", HealthCheckIntervalSeconds=5, HealthCheckTimeoutSeconds=2
)["TargetGroups"][0]["TargetGroupArn"]
elb.register_targets(TargetGroupArn=group, Targets=[{"Id": interface["PrivateIpAddress"]}])
elb.create_listener(
    LoadBalancerArn=balancer["LoadBalancerArn"], Protocol="HTTP", Port=80, DefaultActions=[{"Type": "forward", "TargetGroupArn": group}]
)
end = time.monotonic() + 30
while True:
    health = elb.describe_target_health(TargetGroupArn=group)["TargetHealthDescriptions"][0]["TargetHealth"]
    if health["State"] == "healthy":
        break
    if time.monotonic() > end:
        sys.exit(f"the target is not healthy: {health}")
    time.sleep(0.1)
print(balancer["DNSName"])
