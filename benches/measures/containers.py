"""What figures with containers stand on: an image of one static program, and services that run it."""

import base64
import io
import pathlib
import subprocess
import tarfile
import tempfile

from measures import machine

IMAGE = "longshore-bench:1"
CLUSTER = "bench"
TRUST = """{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "sts:AssumeRole",
"Principal": {"Service": "ecs-tasks.amazonaws.com"}}]}"""
MAY = '{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "ecr:*", "Resource": "*"}]}'


def make_image():
    """An image that holds busybox and nothing else, where the engine has none yet."""
    if subprocess.run(["docker", "image", "inspect", IMAGE], capture_output=True, check=False).returncode == 0:
        return
    archive = io.BytesIO()
    with tarfile.open(fileobj=archive, mode="w") as tar:
        for name, mode, content in [("busybox", 0o755, pathlib.Path("/bin/busybox").read_bytes()),
                                    ("www/index.html", 0o644, b"x" * 100)]:
            entry = tarfile.TarInfo(name)
            entry.mode, entry.size = mode, len(content)
            tar.addfile(entry, io.BytesIO(content))
    subprocess.run(["docker", "import", "-", IMAGE], input=archive.getvalue(), capture_output=True, check=True)


def push_image(region):
    """Puts the image into the region's registry; its name there, and a role that may pull it."""
    ecr, iam, account = region.client("ecr"), region.client("iam"), region.client("sts").get_caller_identity()["Account"]
    ecr.create_repository(repositoryName=CLUSTER)
    name = f"{account}.dkr.ecr.{machine.REGION}.amazonaws.com/{CLUSTER}:1"
    token = ecr.get_authorization_token()["authorizationData"][0]["authorizationToken"]
    login, registry = base64.b64decode(token).decode().split(":", 1)[1], f"127.0.0.1:{region.port}"
    with tempfile.TemporaryDirectory() as folder:
        for command, given in [
            (["login", "--username", "AWS", "--password-stdin", registry], login),
            (["tag", IMAGE, f"{registry}/{name}"], None),
            (["push", f"{registry}/{name}"], None),
            (["rmi", f"{registry}/{name}"], None),
        ]:
            docker = ["docker", "--config", folder, *command]
            subprocess.run(docker, input=given, capture_output=True, text=True, check=True)
    role = iam.create_role(RoleName="execution", AssumeRolePolicyDocument=TRUST)["Role"]["Arn"]
    iam.put_role_policy(RoleName="execution", PolicyName="may", PolicyDocument=MAY)
    return name, role


class Services:
    """A cluster of a region, and services on the default subnets."""

    def __init__(self, region):
        self.ecs = region.client("ecs")
        self.image, self.role = push_image(region)
        subnets = [subnet["SubnetId"] for subnet in region.client("ec2").describe_subnets()["Subnets"]]
        self.network = {"awsvpcConfiguration": {"subnets": subnets, "assignPublicIp": "ENABLED"}}
        self.ecs.create_cluster(clusterName=CLUSTER)

    def define(self, *command, **fields):
        """A task definition that runs busybox."""
        container = {"name": "app", "image": self.image, "stopTimeout": 2, "entryPoint": ["/busybox"], "command": command}
        self.ecs.register_task_definition(
            family="bench", requiresCompatibilities=["FARGATE"], networkMode="awsvpc", cpu="256", memory="512",
            containerDefinitions=[{**container, **fields}], executionRoleArn=self.role,
        )

    def create(self, name, **fields):
        self.ecs.create_service(cluster=CLUSTER, serviceName=name, taskDefinition="bench", launchType="FARGATE",
                                desiredCount=1, networkConfiguration=self.network, **fields)

    def described(self, names):
        """What DescribeServices tells, ten at a time."""
        for at in range(0, len(names), 10):
            yield from self.ecs.describe_services(cluster=CLUSTER, services=names[at : at + 10])["services"]

    def steady(self, names):
        """Whether each service runs what it is to run, its one deployment completed."""
        return all(
            found["runningCount"] == found["desiredCount"]
            and [deployment["rolloutState"] for deployment in found["deployments"]] == ["COMPLETED"]
            for found in self.described(names)
        )


def region():
    """A region that runs containers; they go with it."""
    make_image()
    # One that an older region left has fewer addresses; it goes where nobody is on it, and is made anew.
    subprocess.run(["docker", "network", "rm", "longshore"], capture_output=True, check=False)
    return machine.Region(engine=True)
