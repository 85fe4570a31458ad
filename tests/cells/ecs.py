"""ECS on Fargate: clusters, task definitions with what their fields do, tasks, services and their deployments.

A cell stands for a thing that the table of the room names. Those that run containers use the image of `IMAGE`, which the
engine has or pulls.
"""

import io
import json
import os
import shutil
import struct
import subprocess
import tarfile
import unittest

import boto3

from region import ACCOUNT, REGION, Cell, NeedsEngine, aws, client, unique, until

IMAGE = os.environ.get("LONGSHORE_TEST_IMAGE", "amazoncorretto:17-alpine")
TRUST = {
    "Version": "2012-10-17",
    "Statement": [
        {"Effect": "Allow", "Principal": {"Service": "ecs-tasks.amazonaws.com"}, "Action": "sts:AssumeRole"}
    ],
}

ecs, iam, logs, ec2 = client("ecs"), client("iam"), client("logs"), client("ec2")


def role(*actions):
    """A role that tasks may take and that may do this; its ARN."""
    name = unique("task")
    arn = iam.create_role(RoleName=name, AssumeRolePolicyDocument=json.dumps(TRUST))["Role"]["Arn"]
    if actions:
        statement = {"Effect": "Allow", "Action": list(actions), "Resource": "*"}
        policy = json.dumps({"Version": "2012-10-17", "Statement": [statement]})
        iam.put_role_policy(RoleName=name, PolicyName="may", PolicyDocument=policy)
    return arn


def network():
    """Where tasks go: the default subnets."""
    subnets = [subnet["SubnetId"] for subnet in ec2.describe_subnets()["Subnets"]]
    return {"awsvpcConfiguration": {"subnets": subnets, "assignPublicIp": "ENABLED"}}


class Tasks:
    """Things to run, each test its own cluster."""

    def setUp(self):
        self.cluster = unique("cells")
        ecs.create_cluster(clusterName=self.cluster)
        self.group = f"/ecs/{self.cluster}"
        self.addCleanup(self.clean)

    def clean(self):
        for service in ecs.list_services(cluster=self.cluster)["serviceArns"]:
            ecs.delete_service(cluster=self.cluster, service=service, force=True)
        for task in ecs.list_tasks(cluster=self.cluster)["taskArns"]:
            ecs.stop_task(cluster=self.cluster, task=task)

    def container(self, script=None, name="app", **fields):
        """A container that runs a script and logs."""
        container = {"name": name, "image": IMAGE, "stopTimeout": 2, **fields}
        if script is not None:
            container["entryPoint"] = ["sh", "-c"]
            container["command"] = [script]
        return container

    def register(self, *containers, logged=True, actions=(), **fields):
        """A task definition of these containers; its ARN."""
        if logged:
            options = {
                "awslogs-group": self.group,
                "awslogs-region": REGION,
                "awslogs-stream-prefix": "ecs",
                "awslogs-create-group": "true",
            }
            for container in containers:
                container["logConfiguration"] = {"logDriver": "awslogs", "options": options}
            fields["executionRoleArn"] = role("logs:*", "ecr:*", *actions)
        definition = {
            "family": self.cluster,
            "requiresCompatibilities": ["FARGATE"],
            "networkMode": "awsvpc",
            "cpu": "256",
            "memory": "512",
            "containerDefinitions": list(containers),
            **fields,
        }
        return ecs.register_task_definition(**definition)["taskDefinition"]["taskDefinitionArn"]

    def run_task(self, definition, **fields):
        """Runs one task; its ARN."""
        answer = ecs.run_task(
            cluster=self.cluster,
            taskDefinition=definition,
            launchType="FARGATE",
            networkConfiguration=network(),
            **fields,
        )
        self.assertEqual(answer["failures"], [])
        return answer["tasks"][0]["taskArn"]

    def task(self, arn):
        return ecs.describe_tasks(cluster=self.cluster, tasks=[arn], include=["TAGS"])["tasks"][0]

    def status(self, arn, status, deadline=60):
        """The task, once it has come to this status."""

        def there():
            task = self.task(arn)
            return task if task["lastStatus"] in (status, "STOPPED") else None

        task = until(there, deadline, f"{arn} is {status}")
        self.assertEqual(task["lastStatus"], status, task.get("stoppedReason"))
        return task

    def ended(self, *containers, **fields):
        """Runs a task of these containers until it has ended; the task."""
        return self.status(self.run_task(self.register(*containers, **fields)), "STOPPED")

    def lines(self, task, container="app"):
        """What a container has printed."""
        stream = f"ecs/{container}/{task['taskArn'].rsplit('/', 1)[1]}"
        events = logs.get_log_events(logGroupName=self.group, logStreamName=stream, startFromHead=True)["events"]
        return [event["message"] for event in events]

    def service(self, definition, **fields):
        """A service without a load balancer; its name."""
        name = unique("service")
        fields = {"launchType": "FARGATE", "desiredCount": 1, "networkConfiguration": network(), **fields}
        if "capacityProviderStrategy" in fields:
            del fields["launchType"]
        ecs.create_service(cluster=self.cluster, serviceName=name, taskDefinition=definition, **fields)
        return name

    def describe(self, name):
        return ecs.describe_services(cluster=self.cluster, services=[name], include=["TAGS"])["services"][0]

    def events(self, name):
        return [event["message"] for event in self.describe(name)["events"]]

    def stable(self, name, deadline=90):
        """Until the service's one deployment is completed."""

        def there():
            service = self.describe(name)
            done = [one["rolloutState"] for one in service["deployments"]] == ["COMPLETED"]
            return service if done and service["runningCount"] == service["desiredCount"] else None

        return until(there, deadline, f"{name} is stable")


# A container that is well after a few seconds.
SERVES = {"healthCheck": {"command": ["CMD-SHELL", "true"], "interval": 5, "retries": 1}}


class Clusters(Cell):
    def test_a_cluster_with_tags_statistics_and_capacity_providers(self):
        name = unique("cells")
        strategy = [{"capacityProvider": "FARGATE_SPOT", "weight": 2, "base": 0}]
        ecs.create_cluster(
            clusterName=name,
            tags=[{"key": "team", "value": "payments"}],
            settings=[{"name": "containerInsights", "value": "disabled"}],
            capacityProviders=["FARGATE", "FARGATE_SPOT"],
            defaultCapacityProviderStrategy=strategy,
        )
        include = ["TAGS", "SETTINGS", "STATISTICS"]
        shown = ecs.describe_clusters(clusters=[name], include=include)["clusters"][0]
        self.assertEqual(shown["tags"], [{"key": "team", "value": "payments"}])
        self.assertEqual(shown["capacityProviders"], ["FARGATE", "FARGATE_SPOT"])
        self.assertEqual(shown["defaultCapacityProviderStrategy"], strategy)
        statistics = {one["name"]: one["value"] for one in shown["statistics"]}
        self.assertEqual(statistics["runningFargateTasksCount"], "0")
        ecs.put_cluster_capacity_providers(
            cluster=name, capacityProviders=["FARGATE"], defaultCapacityProviderStrategy=[]
        )
        shown = ecs.describe_clusters(clusters=[name])["clusters"][0]
        self.assertEqual(shown["capacityProviders"], ["FARGATE"])
        providers = ecs.describe_capacity_providers(capacityProviders=["FARGATE_SPOT"])["capacityProviders"]
        self.assertEqual(providers[0]["status"], "ACTIVE")
        self.assertEqual(ecs.delete_cluster(cluster=name)["cluster"]["status"], "INACTIVE")

    def test_container_insights_are_refused_by_name(self):
        name = unique("cells")
        ecs.create_cluster(clusterName=name)
        settings = [{"name": "containerInsights", "value": "enabled"}]
        text = self.refused(
            "UnsupportedFeatureException", ecs.update_cluster_settings, cluster=name, settings=settings
        )
        self.assertIn("Container Insights", text)

    def test_tokens_of_pages_are_bound_to_their_question(self):
        for _ in range(3):
            ecs.create_cluster(clusterName=unique("cells"))
        page = ecs.list_clusters(maxResults=1)
        self.assertEqual(len(page["clusterArns"]), 1)
        token = page["nextToken"]
        self.assertNotEqual(ecs.list_clusters(maxResults=1, nextToken=token)["clusterArns"], page["clusterArns"])
        for operation, keywords in [
            (ecs.list_clusters, {"nextToken": "invented"}),
            (ecs.list_task_definitions, {"nextToken": token}),
        ]:
            text = self.refused("InvalidParameterException", operation, **keywords)
            self.assertEqual(text, "Invalid token.")


class Definitions(Tasks, Cell):
    def test_every_field_is_shown_as_it_was_given(self):
        app = {
            "name": "app",
            "image": "my-image:1",
            "cpu": 128,
            "memory": 512,
            "memoryReservation": 256,
            "essential": True,
            "restartPolicy": {"enabled": True, "ignoredExitCodes": [0], "restartAttemptPeriod": 120},
            "entryPoint": ["/bin/app"],
            "command": ["serve"],
            "environment": [{"name": "MODE", "value": "fast"}],
            "environmentFiles": [{"value": "arn:aws:s3:::bucket/app.env", "type": "s3"}],
            "mountPoints": [{"sourceVolume": "data", "containerPath": "/data", "readOnly": False}],
            "volumesFrom": [{"sourceContainer": "init", "readOnly": True}],
            "linuxParameters": {
                "capabilities": {"add": ["SYS_PTRACE"], "drop": ["NET_RAW"]},
                "initProcessEnabled": True,
                "tmpfs": [{"containerPath": "/run", "size": 64, "mountOptions": ["noexec"]}],
            },
            "secrets": [{"name": "PASSWORD", "valueFrom": "db-password"}],
            "dependsOn": [{"containerName": "init", "condition": "SUCCESS"}],
            "startTimeout": 30,
            "stopTimeout": 60,
            "user": "1000:1000",
            "workingDirectory": "/work",
            "readonlyRootFilesystem": True,
            "interactive": True,
            "pseudoTerminal": True,
            "dockerLabels": {"tier": "web"},
            "ulimits": [{"name": "nofile", "softLimit": 1024, "hardLimit": 4096}],
            "healthCheck": {"command": ["CMD", "true"], "interval": 10, "timeout": 3, "retries": 2, "startPeriod": 5},
            "systemControls": [{"namespace": "net.core.somaxconn", "value": "1024"}],
            "portMappings": [{"containerPort": 8080, "hostPort": 8080, "protocol": "tcp"}],
        }
        init = {"name": "init", "image": "my-image:1", "essential": False}
        arn = self.register(
            app,
            init,
            logged=False,
            executionRoleArn=role(),
            volumes=[{"name": "data", "host": {}}],
            ephemeralStorage={"sizeInGiB": 30},
            pidMode="task",
            runtimePlatform={"cpuArchitecture": "X86_64", "operatingSystemFamily": "LINUX"},
        )
        shown = ecs.describe_task_definition(taskDefinition=arn)["taskDefinition"]
        for field, value in app.items():
            self.assertEqual(shown["containerDefinitions"][0][field], value, field)
        self.assertEqual((shown["ephemeralStorage"], shown["pidMode"]), ({"sizeInGiB": 30}, "task"))
        self.assertEqual(shown["volumes"], [{"name": "data", "host": {}}])

    def test_what_is_given_is_shown_and_what_is_not_is_not(self):
        """A difference would make Terraform register a new revision each time."""
        switches = ["readonlyRootFilesystem", "interactive", "pseudoTerminal", "privileged"]
        mount = {"sourceVolume": "data", "containerPath": "/data"}
        bare = {"name": "bare", "image": "my-image:1", "mountPoints": [mount]}
        given = {
            "name": "given",
            "image": "my-image:1",
            "essential": False,
            "mountPoints": [{**mount, "readOnly": False}],
            "linuxParameters": {"capabilities": {"drop": ["ALL"]}, "initProcessEnabled": False},
            "versionConsistency": "enabled",
            **dict.fromkeys(switches, False),
        }
        arn = self.register(bare, given, logged=False, volumes=[{"name": "data"}])
        shown = ecs.describe_task_definition(taskDefinition=arn)["taskDefinition"]["containerDefinitions"]
        self.assertEqual(shown[0]["mountPoints"], [mount])
        self.assertEqual(set(shown[0]) & {*switches, "linuxParameters", "versionConsistency"}, set())
        linux = {"capabilities": {"add": [], "drop": ["ALL"]}, "initProcessEnabled": False}
        self.assertEqual((shown[1]["mountPoints"], shown[1]["linuxParameters"]), (given["mountPoints"], linux))
        self.assertEqual([shown[1][name] for name in switches], [False] * 4)
        self.assertEqual(shown[1]["versionConsistency"], "enabled")

    def test_a_revision_is_deregistered_and_deleted(self):
        arn = self.register({"name": "app", "image": "my-image:1"}, logged=False)
        failures = ecs.delete_task_definitions(taskDefinitions=[arn])["failures"]
        self.assertIn("still in ACTIVE status", failures[0]["reason"])
        ecs.deregister_task_definition(taskDefinition=arn)
        deleted = ecs.delete_task_definitions(taskDefinitions=[arn])["taskDefinitions"][0]
        self.assertEqual(deleted["status"], "DELETE_IN_PROGRESS")


class Containers(Tasks, NeedsEngine):
    def test_several_containers_wait_for_each_other_and_share_a_volume(self):
        mounts = [{"sourceVolume": "data", "containerPath": "/data"}]
        init = self.container("echo made > /data/x", "init", essential=False, mountPoints=mounts)
        database = self.container("sleep 2; touch /up; sleep 60", "database", essential=False)
        database["healthCheck"] = {"command": ["CMD-SHELL", "test -e /up"], "interval": 5, "retries": 10}
        app = self.container(
            "cat /data/x; touch /data/y 2>/dev/null || echo read-only",
            dependsOn=[
                {"containerName": "init", "condition": "SUCCESS"},
                {"containerName": "database", "condition": "HEALTHY"},
            ],
            volumesFrom=[{"sourceContainer": "init", "readOnly": True}],
        )
        task = self.ended(app, database, init, volumes=[{"name": "data"}])
        self.assertEqual(task["stopCode"], "EssentialContainerExited")
        # Failure 40.
        self.assertEqual(task["stoppedReason"], "Essential container in task exited")
        self.assertEqual(self.lines(task), ["made", "read-only"])

    def test_a_dependency_that_fails_keeps_the_task_from_starting(self):
        init = self.container("exit 3", "init", essential=False)
        app = self.container("true", dependsOn=[{"containerName": "init", "condition": "SUCCESS"}])
        task = self.ended(app, init)
        self.assertEqual(task["stopCode"], "TaskFailedToStart")
        self.assertIn("as dependency did not exit successfully", task["stoppedReason"])

    def test_a_start_timeout(self):
        slow = self.container("sleep 60", "slow", essential=False, startTimeout=2)
        app = self.container("true", dependsOn=[{"containerName": "slow", "condition": "COMPLETE"}])
        self.assertIn("has timed out", self.ended(app, slow)["stoppedReason"])

    def test_the_process_is_as_the_definition_says(self):
        script = (
            "id -u; pwd; ulimit -n; touch /x 2>/dev/null || echo read-only; cat /proc/sys/net/core/somaxconn; "
            "grep CapBnd /proc/self/status; cat /proc/1/cmdline | tr '\\0' ' '"
        )
        app = self.container(
            script,
            user="1000",
            workingDirectory="/tmp",
            readonlyRootFilesystem=True,
            ulimits=[{"name": "nofile", "softLimit": 1234, "hardLimit": 2345}],
            systemControls=[{"namespace": "net.core.somaxconn", "value": "321"}],
            linuxParameters={"initProcessEnabled": True, "capabilities": {"drop": ["ALL"]}},
        )
        said = self.lines(self.ended(app))
        self.assertEqual(said[:5], ["1000", "/tmp", "1234", "read-only", "321"])
        self.assertEqual(said[5].split(), ["CapBnd:", "0" * 16])
        self.assertIn("init", said[6])

    def test_a_folder_in_memory_and_shares_of_the_cpu(self):
        weight = "cat /sys/fs/cgroup/cpu/cpu.shares 2>/dev/null || cat /sys/fs/cgroup/cpu.weight"
        tmpfs = [{"containerPath": "/scratch", "size": 16, "mountOptions": ["noexec"]}]
        app = self.container(
            f"grep ' /scratch ' /proc/mounts; {weight}", cpu=192, linuxParameters={"tmpfs": tmpfs}
        )
        side = self.container(weight, "side", cpu=64, essential=False, dependsOn=[])
        app["dependsOn"] = [{"containerName": "side", "condition": "SUCCESS"}]
        task = self.ended(app, side)
        mounted, own = self.lines(task)
        self.assertEqual(mounted.split()[2], "tmpfs")
        self.assertIn("size=16384k", mounted)
        self.assertIn("noexec", mounted)
        self.assertAlmostEqual(int(own) / int(self.lines(task, "side")[0]), 3, delta=0.5)

    @unittest.skipUnless(shutil.which("docker"), "no docker command makes the image")
    def test_a_program_for_another_processor(self):
        """An image that says it is for this processor, with a program that is for another."""
        machine = {"x86_64": 183, "aarch64": 62}[os.uname().machine]
        head = b"\x7fELF" + bytes([2, 1, 1]) + bytes(9)
        head += struct.pack("<HHIQQQIHHHHHH", 2, machine, 1, 0x400078, 64, 0, 0, 64, 56, 1, 0, 0, 0)
        program = head + struct.pack("<IIQQQQQQ", 1, 5, 0, 0x400000, 0x400000, 0x88, 0x88, 0x1000) + bytes(16)
        files = io.BytesIO()
        with tarfile.open(fileobj=files, mode="w") as tar:
            entry = tarfile.TarInfo("app")
            entry.mode, entry.size = 0o755, len(program)
            tar.addfile(entry, io.BytesIO(program))
        image = f"{unique('other')}:1"
        made = ["docker", "import", "-c", 'ENTRYPOINT ["/app"]', "-", image]
        subprocess.run(made, input=files.getvalue(), check=True, capture_output=True)
        self.addCleanup(subprocess.run, ["docker", "rmi", "-f", image], capture_output=True)
        task = self.ended({"name": "app", "image": image})
        self.assertEqual((task["stopCode"], task["containers"][0]["exitCode"]), ("EssentialContainerExited", 1))
        # Failure 37.
        self.assertEqual(self.lines(task), ["exec /app: exec format error"])

    def test_variables_from_files_secrets_and_parameters(self):
        secret = client("secretsmanager").create_secret(
            Name=unique("db"), SecretString=json.dumps({"password": "hush", "port": 5432})
        )["ARN"]
        parameter = f"/cells/{unique('host')}"
        client("ssm").put_parameter(Name=parameter, Value="db.internal", Type="SecureString")
        s3, bucket = client("s3"), unique("env")
        s3.create_bucket(Bucket=bucket, CreateBucketConfiguration={"LocationConstraint": REGION})
        s3.put_object(Bucket=bucket, Key="app.env", Body=b"# comment\nMODE=file\nLEVEL=file\n")
        app = self.container(
            'echo "$MODE $LEVEL $PASSWORD $PORT $HOST"',
            environment=[{"name": "LEVEL", "value": "definition"}],
            environmentFiles=[{"type": "s3", "value": f"arn:aws:s3:::{bucket}/app.env"}],
            secrets=[
                {"name": "PASSWORD", "valueFrom": f"{secret}:password::"},
                {"name": "PORT", "valueFrom": f"{secret}:port::"},
                {"name": "HOST", "valueFrom": f"arn:aws:ssm:{REGION}:{ACCOUNT}:parameter{parameter}"},
            ],
        )
        allowed = ("secretsmanager:GetSecretValue", "ssm:GetParameters", "s3:GetObject", "s3:GetBucketLocation")
        self.assertEqual(self.lines(self.ended(app, actions=allowed)), ["file definition hush 5432 db.internal"])

    def test_a_secret_that_the_execution_role_may_not_read(self):
        secret = client("secretsmanager").create_secret(Name=unique("db"), SecretString="hush")["ARN"]
        app = self.container("true", secrets=[{"name": "PASSWORD", "valueFrom": secret}])
        task = self.ended(app)
        self.assertEqual(task["stopCode"], "TaskFailedToStart")
        # Failure 38.
        self.assertIn(
            "ResourceInitializationError: unable to pull secrets or registry auth: execution resource retrieval failed: "
            "unable to retrieve secret from asm",
            task["stoppedReason"],
        )
        self.assertIn("is not authorized to perform: secretsmanager:GetSecretValue", task["stoppedReason"])

    def test_sigterm_then_the_stop_timeout_then_sigkill(self):
        polite = self.container("trap 'echo bye; exit 7' TERM; echo up; while :; do sleep 0.1; done")
        deaf = self.container("trap '' TERM; while :; do sleep 0.1; done", "deaf", essential=False)
        arn = self.run_task(self.register(polite, deaf))
        self.status(arn, "RUNNING")
        until(lambda: "up" in self.lines({"taskArn": arn}), 30, "the container's first line")
        ecs.stop_task(cluster=self.cluster, task=arn, reason="enough")
        task = self.status(arn, "STOPPED")
        self.assertEqual((task["stopCode"], task["stoppedReason"]), ("UserInitiated", "enough"))
        codes = {container["name"]: container["exitCode"] for container in task["containers"]}
        self.assertEqual(codes, {"app": 7, "deaf": 137})
        self.assertEqual(self.lines(task)[-1], "bye")

    def test_an_event_of_several_lines(self):
        """A stack trace is one event where the log driver is told how a first line looks."""
        said = "printf '20:15 ERROR no\\n\\tat Main\\n\\tat Thread\\n20:16 INFO yes\\n'"
        for option, value in [("awslogs-multiline-pattern", r"^\d\d:\d\d"), ("awslogs-datetime-format", "%H:%M")]:
            with self.subTest(option):
                app = self.container(said)
                options = {
                    "awslogs-group": self.group,
                    "awslogs-region": REGION,
                    "awslogs-stream-prefix": "ecs",
                    "awslogs-create-group": "true",
                    option: value,
                }
                app["logConfiguration"] = {"logDriver": "awslogs", "options": options}
                task = self.ended(app, logged=False, executionRoleArn=role("logs:*"))
                self.assertEqual(self.lines(task), ["20:15 ERROR no\n\tat Main\n\tat Thread", "20:16 INFO yes"])

    def test_a_restart_policy(self):
        policy = {"enabled": True, "restartAttemptPeriod": 60}
        app = self.container("echo up; sleep 62; exit 1", restartPolicy=policy)
        arn = self.run_task(self.register(app))
        self.status(arn, "RUNNING")
        until(lambda: self.lines({"taskArn": arn}) == ["up", "up"], 100, "a restart")
        self.assertEqual(self.task(arn)["lastStatus"], "RUNNING")

    def test_metadata_and_credentials_at_the_well_known_address(self):
        # A container may ask before the region has heard that it runs.
        script = (
            "until wget -qO- $ECS_CONTAINER_METADATA_URI_V4 | grep -q '\"KnownStatus\": *\"RUNNING\"'; do sleep 0.1; done; "
            "wget -qO- $ECS_CONTAINER_METADATA_URI_V4; echo; "
            "wget -qO- $ECS_CONTAINER_METADATA_URI_V4/task; echo; wget -qO- $ECS_CONTAINER_METADATA_URI_V4/stats; echo; "
            "wget -qO- $ECS_CONTAINER_METADATA_URI_V4/taskWithTags; echo; "
            "wget -qO- ${AWS_CONTAINER_CREDENTIALS_FULL_URI:-http://169.254.170.2$AWS_CONTAINER_CREDENTIALS_RELATIVE_URI}"
        )
        arn = self.register(self.container(script), taskRoleArn=role(), ephemeralStorage={"sizeInGiB": 25})
        task = self.run_task(arn, tags=[{"key": "team", "value": "payments"}])
        task = self.status(task, "STOPPED")
        own, whole, stats, tagged, credentials = (json.loads(line) for line in self.lines(task))
        self.assertEqual((own["Name"], own["KnownStatus"]), ("app", "RUNNING"))
        self.assertEqual(own["LogOptions"]["awslogs-group"], self.group)
        self.assertEqual((whole["TaskARN"], whole["LaunchType"]), (task["taskArn"], "FARGATE"))
        self.assertEqual(whole["EphemeralStorageMetrics"]["Reserved"], 25 * 1024)
        self.assertGreater(stats["memory_stats"]["usage"], 0)
        self.assertEqual(tagged["TaskTags"], {"team": "payments"})
        self.assertTrue(credentials["AccessKeyId"].startswith("ASIA"))
        self.assertEqual(task["ephemeralStorage"], {"sizeInGiB": 25})

    def test_what_keeps_a_task_from_running(self):
        task = self.ended(self.container(entryPoint=["/no/such/program"]))
        self.assertIn("CannotStartContainerError", task["stoppedReason"])
        task = self.ended(self.container("head -c 2000m /dev/zero | tail"))
        # Failure 41.
        self.assertEqual(task["stoppedReason"], "OutOfMemoryError: Container killed due to memory usage")
        self.assertEqual(task["containers"][0]["exitCode"], 137)
        missing = f"{ACCOUNT}.dkr.ecr.{REGION}.amazonaws.com/{unique('none')}:1"
        task = self.ended(self.container("true", image=missing))
        # Failure 35.
        self.assertRegex(task["stoppedReason"], r"CannotPullContainerError: .*failed to resolve ref .*: not found")
        task = self.ended(self.container("true", image="192.0.2.1:5000/none:1"), logged=False)
        # Some networks time out here, and some refuse.
        self.assertRegex(task["stoppedReason"], r"CannotPullContainerError: .*192\.0\.2\.1:5000.*(dial tcp|Timeout)")

    def test_a_role_that_does_not_trust_tasks(self):
        name = unique("other")
        trust = json.dumps(TRUST).replace("ecs-tasks", "codebuild")
        arn = iam.create_role(RoleName=name, AssumeRolePolicyDocument=trust)["Role"]["Arn"]
        task = self.ended(self.container("true"), logged=False, taskRoleArn=arn)
        # Failure 31.
        self.assertIn(f"ECS was unable to assume the role '{arn}' that was provided for this task.", task["stoppedReason"])

    def test_a_log_group_that_is_missing(self):
        app = self.container("true")
        options = {"awslogs-group": unique("none"), "awslogs-region": REGION, "awslogs-stream-prefix": "ecs"}
        app["logConfiguration"] = {"logDriver": "awslogs", "options": options}
        task = self.ended(app, logged=False, executionRoleArn=role("logs:*"))
        # Failure 39.
        self.assertIn("failed to validate logger args", task["stoppedReason"])
        self.assertIn("The specified log group does not exist.", task["stoppedReason"])


class RunTask(Tasks, NeedsEngine):
    def test_count_overrides_group_and_started_by(self):
        definition = self.register(self.container("echo $MODE; sleep 60"))
        overrides = {
            "containerOverrides": [{"name": "app", "environment": [{"name": "MODE", "value": "over"}], "memory": 256}],
            "cpu": "512",
            "memory": "1024",
        }
        answer = ecs.run_task(
            cluster=self.cluster,
            taskDefinition=definition,
            launchType="FARGATE",
            networkConfiguration=network(),
            count=2,
            group="nightly",
            startedBy="cells",
            overrides=overrides,
            propagateTags="TASK_DEFINITION",
            enableECSManagedTags=True,
        )
        arns = [task["taskArn"] for task in answer["tasks"]]
        self.assertEqual(sorted(ecs.list_tasks(cluster=self.cluster, startedBy="cells")["taskArns"]), sorted(arns))
        task = self.status(arns[0], "RUNNING")
        self.assertEqual((task["group"], task["cpu"], task["memory"]), ("nightly", "512", "1024"))
        self.assertEqual(task["attributes"], [{"name": "ecs.cpu-architecture", "value": "x86_64"}])
        self.assertIn({"key": "aws:ecs:clusterName", "value": self.cluster}, task["tags"])
        until(lambda: self.lines(task) == ["over"], 30, "its line")
        numbers = ecs.describe_clusters(clusters=[self.cluster])["clusters"][0]
        self.assertEqual(numbers["runningTasksCount"] + numbers["pendingTasksCount"], 2)

    def test_a_client_token_starts_one_task(self):
        definition = self.register(self.container("sleep 60"))
        token = unique("token")
        first = self.run_task(definition, clientToken=token)
        self.assertEqual(self.run_task(definition, clientToken=token), first)

    def test_the_command_line_waits_for_a_task(self):
        arn = self.run_task(self.register(self.container("true")))
        aws("ecs", "wait", "tasks-stopped", "--cluster", self.cluster, "--tasks", arn)
        self.assertEqual(self.task(arn)["containers"][0]["exitCode"], 0)


class Conditions(Tasks, Cell):
    """What a policy asks of a service that is made."""

    def setUp(self):
        super().setUp()
        self.user = unique("cells")
        iam.create_user(UserName=self.user)
        key = iam.create_access_key(UserName=self.user)["AccessKey"]
        self.addCleanup(iam.delete_user, UserName=self.user)
        self.addCleanup(iam.delete_access_key, UserName=self.user, AccessKeyId=key["AccessKeyId"])
        self.addCleanup(iam.delete_user_policy, UserName=self.user, PolicyName="may")
        self.theirs = boto3.client(
            "ecs",
            region_name=REGION,
            aws_access_key_id=key["AccessKeyId"],
            aws_secret_access_key=key["SecretAccessKey"],
        )

    def may(self, action, **condition):
        statement = {"Effect": "Allow", "Action": action, "Resource": "*", "Condition": condition}
        policy = json.dumps({"Version": "2012-10-17", "Statement": [statement]})
        iam.put_user_policy(UserName=self.user, PolicyName="may", PolicyDocument=policy)

    def test_subnets_sizes_definitions_and_capacity_providers(self):
        definition = self.register({"name": "app", "image": "my-image:1"}, logged=False)
        within = network()
        first, second = within["awsvpcConfiguration"]["subnets"][:2]
        place = lambda subnet, public="DISABLED": {
            "awsvpcConfiguration": {"subnets": [subnet], "assignPublicIp": public}
        }
        create = lambda **fields: self.theirs.create_service(
            **{
                "cluster": self.cluster,
                "serviceName": unique("service"),
                "taskDefinition": definition,
                "desiredCount": 0,
                "launchType": "FARGATE",
                "networkConfiguration": place(first),
                **fields,
            }
        )
        family = definition.rsplit(":", 1)[0]
        for condition, good, bad in [
            ({"ForAllValues:StringEquals": {"ecs:subnet": [first]}}, {}, {"networkConfiguration": place(second)}),
            (
                {"StringEquals": {"ecs:auto-assign-public-ip": "false", "ecs:enable-execute-command": "false"}},
                {},
                {"networkConfiguration": place(first, "ENABLED")},
            ),
            ({"ArnLike": {"ecs:task-definition": f"{family}:*"}}, {}, {"taskDefinition": "other"}),
            ({"NumericLessThanEquals": {"ecs:task-cpu": "256", "ecs:task-memory": "512"}}, {}, None),
            ({"NumericLessThan": {"ecs:task-cpu": "256"}}, None, {}),
            ({"StringEquals": {"ecs:propagate-tags": "SERVICE"}}, {"propagateTags": "SERVICE"}, {}),
            ({"Null": {"ecs:capacity-provider": "true"}}, {}, None),
        ]:
            with self.subTest(condition=condition):
                self.may("ecs:CreateService", **condition)
                if good is not None:
                    create(**good)
                if bad is not None:
                    self.refused("AccessDeniedException", create, **bad)


class Services(Tasks, NeedsEngine):
    def test_deployments_and_revisions(self):
        definition = self.register(self.container("sleep 1000", **SERVES))
        name = self.service(definition)
        self.stable(name)
        first = self.describe(name)["currentServiceDeployment"]
        ecs.update_service(cluster=self.cluster, service=name, forceNewDeployment=True)
        shown = self.stable(name)
        self.assertNotEqual(shown["currentServiceDeployment"], first)
        listed = ecs.list_service_deployments(cluster=self.cluster, service=name)["serviceDeployments"]
        self.assertEqual([one["status"] for one in listed], ["SUCCESSFUL", "SUCCESSFUL"])
        arns = [one["serviceDeploymentArn"] for one in listed]
        described = ecs.describe_service_deployments(serviceDeploymentArns=arns)["serviceDeployments"]
        target = described[0]["targetServiceRevision"]
        for none in ["placementConstraints", "placementStrategy", "serviceRegistries"]:
            self.assertEqual(shown[none], [])
        revision = ecs.describe_service_revisions(serviceRevisionArns=[target["arn"]])["serviceRevisions"][0]
        self.assertEqual((revision["taskDefinition"], target["runningTaskCount"]), (definition, 1))
        told = "\n".join(self.events(name))
        for text in ["has started 1 tasks: (task ", "has stopped 1 running tasks", "deployment completed.", "steady state."]:
            self.assertIn(text, told)

    def test_a_version_that_does_not_start_is_rolled_back(self):
        breaker = {"deploymentCircuitBreaker": {"enable": True, "rollback": True}}
        name = self.service(self.register(self.container("sleep 1000", **SERVES)), deploymentConfiguration=breaker)
        self.stable(name)
        broken = self.register(self.container(entryPoint=["/no/such/program"]))
        failed = ecs.update_service(cluster=self.cluster, service=name, taskDefinition=broken)["service"]
        deployment = failed["deployments"][0]["id"]
        state = lambda: ecs.describe_service_deployments(
            serviceDeploymentArns=[failed["currentServiceDeployment"]]
        )["serviceDeployments"][0]
        done = until(lambda: state() if state()["status"] == "ROLLBACK_SUCCESSFUL" else None, 120, "the rollback")
        self.assertEqual(done["deploymentCircuitBreaker"]["status"], "TRIGGERED")
        told = "\n".join(self.events(name))
        self.assertIn(f"(deployment {deployment}) deployment failed: tasks failed to start.", told)
        self.assertIn("rolling back to deployment ecs-svc/", told)

    def test_a_deployment_is_stopped(self):
        name = self.service(self.register(self.container("sleep 1000", **SERVES)))
        self.stable(name)
        never = {"healthCheck": {"command": ["CMD-SHELL", "false"], "interval": 300, "startPeriod": 300}}
        slow = self.register(self.container("sleep 1000", **never))
        shown = ecs.update_service(cluster=self.cluster, service=name, taskDefinition=slow)["service"]
        arn = shown["currentServiceDeployment"]
        self.assertEqual(ecs.stop_service_deployment(serviceDeploymentArn=arn)["serviceDeploymentArn"], arn)
        state = lambda: ecs.describe_service_deployments(serviceDeploymentArns=[arn])["serviceDeployments"][0]["status"]
        until(lambda: state() == "ROLLBACK_SUCCESSFUL", 60, "the rollback")
        self.refused("ConflictException", ecs.stop_service_deployment, serviceDeploymentArn=arn)

    def test_tags_are_propagated_and_tasks_protected(self):
        name = self.service(
            self.register(self.container("sleep 1000", **SERVES)),
            desiredCount=2,
            propagateTags="SERVICE",
            enableECSManagedTags=True,
            tags=[{"key": "team", "value": "payments"}],
        )
        self.stable(name)
        tasks = ecs.list_tasks(cluster=self.cluster, serviceName=name)["taskArns"]
        tags = {tag["key"]: tag["value"] for tag in self.task(tasks[0])["tags"]}
        own = {"aws:ecs:clusterName": self.cluster, "aws:ecs:serviceName": name, "team": "payments"}
        self.assertEqual(tags, own)
        ecs.update_task_protection(cluster=self.cluster, tasks=[tasks[0]], protectionEnabled=True, expiresInMinutes=5)
        ecs.update_service(cluster=self.cluster, service=name, desiredCount=0)
        text = "was unable to scale in due to (reason 1 tasks under protection)"
        until(lambda: text in "\n".join(self.events(name)), 30, "the event")
        self.assertEqual(self.task(tasks[0])["desiredStatus"], "RUNNING")
        shown = ecs.get_task_protection(cluster=self.cluster, tasks=[tasks[0]])["protectedTasks"][0]
        self.assertTrue(shown["protectionEnabled"])
        ecs.update_task_protection(cluster=self.cluster, tasks=[tasks[0]], protectionEnabled=False)
        self.status(tasks[0], "STOPPED")

    def test_a_check_that_fails_ends_the_task(self):
        sick = {"healthCheck": {"command": ["CMD-SHELL", "curl -f localhost"], "interval": 5, "retries": 1}}
        name = self.service(self.register(self.container("sleep 1000", **sick)))
        text = ") failed container health checks."
        # Failure 45.
        until(lambda: text in "\n".join(self.events(name)), 60, "the event")
        stopped = until(
            lambda: ecs.list_tasks(cluster=self.cluster, desiredStatus="STOPPED")["taskArns"], 30, "a stopped task"
        )
        task = self.task(stopped[0])
        self.assertEqual(task["stopCode"], "ServiceSchedulerInitiated")
        self.assertEqual(task["stoppedReason"], "Task failed container health checks")

    def test_tasks_that_never_start_are_throttled(self):
        name = self.service(self.register(self.container(entryPoint=["/no/such/program"])))
        # Failure 46.
        text = "is unable to consistently start tasks successfully."
        until(lambda: text in "\n".join(self.events(name)), 90, "the event")

    def test_a_strategy_shares_tasks_out(self):
        providers = ["FARGATE", "FARGATE_SPOT"]
        ecs.put_cluster_capacity_providers(
            cluster=self.cluster, capacityProviders=providers, defaultCapacityProviderStrategy=[]
        )
        strategy = [
            {"capacityProvider": "FARGATE", "base": 1, "weight": 1},
            {"capacityProvider": "FARGATE_SPOT", "base": 0, "weight": 1},
        ]
        definition = self.register(self.container("sleep 1000", **SERVES))
        name = self.service(definition, desiredCount=3, capacityProviderStrategy=strategy)
        self.stable(name)
        tasks = ecs.list_tasks(cluster=self.cluster, serviceName=name)["taskArns"]
        shown = ecs.describe_tasks(cluster=self.cluster, tasks=tasks)["tasks"]
        self.assertEqual(sorted(task["capacityProviderName"] for task in shown), ["FARGATE", "FARGATE", "FARGATE_SPOT"])


if __name__ == "__main__":
    unittest.main()
