"""A whole pipeline beside the same commands typed by hand: from the change to the new version answering.

The ten steps of the recipe make everything (`examples/ten-steps`). By hand: git clone, docker build, docker login, docker
push to the region's registry, docker run with Fargate's limits, and the health check until it answers twice, five seconds
apart, as the target group asks it.
"""

import contextlib
import pathlib
import re
import subprocess
import tempfile
import time
import urllib.request

from measures import machine
from measures.rows import Row

NEEDS = ["longshore", "boto3", "aws", "docker", "git", machine.ENGINE, machine.IMAGES]
ROUNDS = 2
STEPS = range(1, 11)
HOST = "{account}.dkr.ecr.us-east-2.amazonaws.com/my-service"


class TenSteps:
    """What the ten steps make, in a region."""

    def __init__(self, region, work):
        self.region, self.work, self.tree = region, work, pathlib.Path(work, "my-service")
        self.pipelines = region.client("codepipeline")
        self.environment = {**region.environment(), "TEN_STEPS_WORK": work, "LONGSHORE_DATA": region.data,
                            "LONGSHORE": str(machine.release / "longshore")}
        for step in STEPS:
            self.run(str(machine.REPOSITORY / "examples/ten-steps/run"), "step", str(step))
        account = region.client("sts").get_caller_identity()["Account"]
        self.registry = f"127.0.0.1:{region.port}"
        self.image = f"{self.registry}/{HOST.format(account=account)}:by-hand"

    def run(self, *command, **keywords):
        """A command; what it prints."""
        done = subprocess.run(command, env=self.environment, capture_output=True, text=True, check=False, **keywords)
        if done.returncode:
            raise RuntimeError(f"{' '.join(command)}: {(done.stderr or done.stdout).strip()[-500:]}")
        return done.stdout.strip()

    def change(self, version):
        """A commit that makes another version."""
        file = self.tree / "src/main/resources/application.properties"
        text = re.sub(r"(?m)^service\.version=.*", f"service.version={version}", file.read_text())
        file.write_text(re.sub(r"(?m)^service\.healthy=.*", "service.healthy=true", text))
        self.run("git", "-C", str(self.tree), "commit", "--quiet", "--all", "--message", version)

    def newest(self):
        return self.pipelines.list_pipeline_executions(pipelineName="my-service")["pipelineExecutionSummaries"][0]

    def pushed(self, number):
        """The seconds from a push to the end of its execution."""
        before = self.newest()["pipelineExecutionId"]
        self.change(f"pipeline-{number}")
        begun = time.monotonic()
        self.run("git", "-C", str(self.tree), "push", "--quiet", "longshore", "main")

        def ended():
            newest = self.newest()
            other = newest["pipelineExecutionId"] != before
            return newest if other and newest["status"] not in ("InProgress", "Queued") else None

        status = machine.until(ended, 600, "the execution")["status"]
        if status != "Succeeded":
            raise RuntimeError(f"the execution is {status}")
        return time.monotonic() - begun

    def by_hand(self, number):
        """The seconds from a commit to a container that answers."""
        self.change(f"by-hand-{number}")
        begun = time.monotonic()
        with tempfile.TemporaryDirectory() as clone:
            self.run("git", "-C", clone, "clone", "--quiet", str(self.tree), "source")
            self.run("docker", "build", "--quiet", "-t", self.image, f"{clone}/source")
            login = self.run("aws", "ecr", "get-login-password")
            self.run("docker", "login", "--username", "AWS", "--password-stdin", self.registry, input=login)
            self.run("docker", "push", "--quiet", self.image)
            limits = ["--cpus", "0.5", "--memory", "1g", "--publish", "127.0.0.1::8080"]
            container = self.run("docker", "run", "--detach", *limits, self.image)
        try:
            port = self.run("docker", "port", container, "8080").rsplit(":", 1)[1]
            machine.until(lambda: healthy(port), 120, "a healthy container", pause=0.2)
            time.sleep(5)
            healthy(port)
            return time.monotonic() - begun
        finally:
            self.run("docker", "rm", "--force", container)


def healthy(port):
    with contextlib.suppress(OSError):
        with urllib.request.urlopen(f"http://127.0.0.1:{port}/actuator/health", timeout=5) as answer:
            return answer.status == 200
    return False


def measure():
    with machine.Region(engine=True) as region, tempfile.TemporaryDirectory(prefix="longshore-bench-") as work:
        steps = TenSteps(region, work)
        hand, pipeline = [], []
        for number in range(ROUNDS):
            hand.append(steps.by_hand(number))
            pipeline.append(steps.pushed(number))
    hand, pipeline = sum(hand) / ROUNDS, sum(pipeline) / ROUNDS
    return [
        Row("a pipeline, from push to deployed", "s", pipeline, {"the same by hand": hand}),
        Row("a pipeline against the same by hand", "x", pipeline / hand, {}, ("<=", 1.1)),
    ]
