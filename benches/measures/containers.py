"""What figures with containers stand on: an image of one static program, and services that run it."""

import io
import pathlib
import subprocess
import tarfile

from measures import machine

IMAGE = "longshore-bench:1"
CLUSTER = "bench"


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


class Services:
    """A cluster of a region, and services on the default subnets."""

    def __init__(self, region):
        self.ecs = region.client("ecs")
        subnets = [subnet["SubnetId"] for subnet in region.client("ec2").describe_subnets()["Subnets"]]
        self.network = {"awsvpcConfiguration": {"subnets": subnets, "assignPublicIp": "ENABLED"}}
        self.ecs.create_cluster(clusterName=CLUSTER)

    def define(self, *command, **fields):
        """A task definition that runs busybox."""
        container = {"name": "app", "image": IMAGE, "stopTimeout": 2, "entryPoint": ["/busybox"], "command": command}
        self.ecs.register_task_definition(
            family="bench", requiresCompatibilities=["FARGATE"], networkMode="awsvpc", cpu="256", memory="512",
            containerDefinitions=[{**container, **fields}],
        )

    def create(self, name, **fields):
        self.ecs.create_service(cluster=CLUSTER, serviceName=name, taskDefinition="bench", launchType="FARGATE",
                                desiredCount=1, networkConfiguration=self.network, **fields)

    def steady(self, names):
        """Whether each service runs what it is to run, its one deployment completed."""
        for at in range(0, len(names), 10):
            for found in self.ecs.describe_services(cluster=CLUSTER, services=names[at : at + 10])["services"]:
                states = [deployment["rolloutState"] for deployment in found["deployments"]]
                if found["runningCount"] != found["desiredCount"] or states != ["COMPLETED"]:
                    return False
        return True


def region():
    """A region that runs containers; they go with it."""
    make_image()
    return machine.Region(engine=True)
