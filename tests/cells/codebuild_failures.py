"""CodeBuild: builds that fail as people's builds do, in AWS's words; Docker inside builds; events of builds."""

import json

from codebuild import context, log, project, role, run, spec
from region import ACCOUNT, REGION, NeedsEngine, client, unique, until


class Docker(NeedsEngine):
    """What a build may do with Docker, and what it is told when it may not."""

    HOST = f"{ACCOUNT}.dkr.ecr.{REGION}.amazonaws.com"
    LOGIN = "aws ecr get-login-password | docker login --username AWS --password-stdin $R"
    MAKE = "printf 'FROM amazoncorretto:17-alpine\\nRUN date > /made\\n' > Dockerfile"

    def build(self, *commands, privileged=True, **more):
        variables = [{"name": "R", "value": self.HOST}]
        environment = {"privilegedMode": privileged, "environmentVariables": variables}
        return run(project(spec(*commands), environment=environment, **more))

    def repository(self, **more):
        name = unique("cell")
        client("ecr").create_repository(repositoryName=name, **more)
        return name

    def test_an_image_is_built_quietly_and_pushed(self):
        name = self.repository()
        build = self.build(self.LOGIN, self.MAKE, f"docker build -q -t $R/{name}:1 .", f"docker push -q $R/{name}:1")
        self.assertEqual(build["buildStatus"], "SUCCEEDED", log(build))
        self.assertEqual(client("ecr").list_images(repositoryName=name)["imageIds"][0]["imageTag"], "1")

    def test_without_privileged_mode_there_is_no_daemon(self):
        build = self.build("docker ps", privileged=False)
        # Failure 14.
        self.assertIn("Cannot connect to the Docker daemon at unix:///var/run/docker.sock", log(build))

    def test_a_role_without_the_rights_is_told_which(self):
        name = self.repository()
        build = self.build(self.LOGIN, serviceRole=role(["logs:*"]))
        text = log(build)
        # Failure 10.
        self.assertIn("(AccessDeniedException) when calling the GetAuthorizationToken operation", text)
        self.assertIn("ecr:GetAuthorizationToken on resource: *", text)
        build = self.build(self.MAKE, f"docker build -t $R/{name}:1 .", f"docker push $R/{name}:1")
        # Failure 11.
        self.assertIn("no basic auth credentials", log(build))
        allowed = ["logs:*", "ecr:GetAuthorizationToken", "ecr:BatchCheckLayerAvailability"]
        build = self.build(
            self.LOGIN,
            self.MAKE,
            f"docker build -t $R/{name}:1 .",
            f"docker push $R/{name}:1",
            serviceRole=role(allowed),
        )
        # Failure 13.
        self.assertIn("is not authorized to perform: ecr:InitiateLayerUpload on resource: ", log(build))

    def test_a_tag_that_is_there_is_not_pushed_again(self):
        name = self.repository(imageTagMutability="IMMUTABLE")
        commands = [self.LOGIN]
        for number in (1, 2):
            commands += [
                f"printf 'FROM amazoncorretto:17-alpine\\nRUN echo {number} > /made\\n' > Dockerfile",
                f"docker build -t $R/{name}:1 .",
                f"docker push $R/{name}:1",
            ]
        # Failure 18.
        self.assertIn(
            f"tag invalid: The image tag '1' already exists in the '{name}' repository and cannot be overwritten because the repository is immutable",
            log(self.build(*commands)),
        )

    def test_a_docker_build_has_no_credentials_unless_it_is_given_them(self):
        make = "printf 'FROM public.ecr.aws/codebuild/amazonlinux-x86_64-standard:5.0\\nRUN aws sts get-caller-identity\\n' > Dockerfile"
        build = self.build(make, "docker build --no-cache .")
        # Failure 23.
        self.assertIn("Unable to locate credentials", log(build))

    def test_an_image_that_cannot_be_pulled(self):
        build = run(project(environment={"image": "127.0.0.1:1/nobody/nothing:1"}))
        # Failure 16.
        self.assertTrue(
            context(build, "PROVISIONING").startswith(
                "BUILD_CONTAINER_UNABLE_TO_PULL_IMAGE: Unable to pull customer's container image. CannotPullContainerError: "
            ),
            build["phases"],
        )


class Failures(NeedsEngine):
    """Builds that fail as people's builds do."""

    def test_maven_and_a_dockerfile_that_does_not_fit(self):
        pom = "<project><modelVersion>4.0.0</modelVersion><groupId>a</groupId><artifactId>b</artifactId><version>1</version><parent></project>"
        build = run(project(spec(f"echo '{pom}' > pom.xml", "mvn -q -o package")))
        # Failure b.
        self.assertIn("[ERROR] Non-parseable POM", log(build))
        self.assertTrue(
            context(build, "BUILD").startswith(
                "COMMAND_EXECUTION_ERROR: Error while executing command: mvn -q -o package. Reason: exit status 1"
            )
        )
        environment = {"privilegedMode": True}
        build = run(
            project(
                spec(
                    "printf 'FROM amazoncorretto:17-alpine\\nCOPY module/pom.xml /x/\\n' > Dockerfile", "docker build ."
                ),
                environment=environment,
            )
        )
        # Failure c.
        self.assertIn("COPY failed: ", log(build))

    def test_a_build_that_eats_its_memory_dies(self):
        build = run(project(spec("head -c 6G /dev/zero | tail | wc -c; exit ${PIPESTATUS:-1}")))
        self.assertEqual(build["buildStatus"], "FAILED")
        build = run(project(spec("kill -9 1; kill -9 $PPID; sleep 30")))
        # Failure 17.
        self.assertIn("Build container found dead before completing the build", context(build, "BUILD"))

    def test_a_gate_that_says_no_fails_the_build(self):
        build = run(
            project(
                spec("echo 'QUALITY GATE STATUS: FAILED - View details on https://sonar/dashboard?id=shop'; exit 1")
            )
        )
        # Failure 25.
        self.assertIn("QUALITY GATE STATUS: FAILED - View details on ", log(build))
        self.assertEqual(build["buildStatus"], "FAILED")


class Events(NeedsEngine):
    """What EventBridge is told."""

    def test_states_and_phases_reach_a_rule(self):
        events = client("events")
        group, rule = f"/aws/events/{unique('builds')}", unique("builds")
        client("logs").create_log_group(logGroupName=group)
        policy = {
            "Version": "2012-10-17",
            "Statement": [
                {
                    "Effect": "Allow",
                    "Principal": {"Service": ["events.amazonaws.com", "delivery.logs.amazonaws.com"]},
                    "Action": ["logs:CreateLogStream", "logs:PutLogEvents"],
                    "Resource": f"arn:aws:logs:{REGION}:{ACCOUNT}:log-group:/aws/events/*:*",
                }
            ],
        }
        client("logs").put_resource_policy(policyName=unique("events"), policyDocument=json.dumps(policy))
        name = project(spec("exit 1"))
        pattern = {"source": ["aws.codebuild"], "detail": {"project-name": [name]}}
        events.put_rule(Name=rule, EventPattern=json.dumps(pattern))
        events.put_targets(
            Rule=rule, Targets=[{"Id": "1", "Arn": f"arn:aws:logs:{REGION}:{ACCOUNT}:log-group:{group}"}]
        )
        build = run(name)

        def told():
            found = client("logs").filter_log_events(logGroupName=group)["events"]
            told = [json.loads(event["message"]) for event in found]
            states = [
                one["detail"]["build-status"] for one in told if one["detail-type"] == "CodeBuild Build State Change"
            ]
            return told if "FAILED" in states else None

        told = until(told, 30, "the build's events")
        state = [one for one in told if one["detail-type"] == "CodeBuild Build State Change"]
        self.assertEqual({one["detail"]["build-status"] for one in state}, {"IN_PROGRESS", "FAILED"})
        self.assertEqual(state[0]["resources"], [build["arn"]])
        phases = [one["detail"] for one in told if one["detail-type"] == "CodeBuild Build Phase Change"]
        failed = next(one for one in phases if one["completed-phase"] == "BUILD")
        self.assertEqual(failed["completed-phase-status"], "FAILED")
        self.assertIn(
            "COMMAND_EXECUTION_ERROR: Error while executing command: exit 1", failed["completed-phase-context"]
        )
