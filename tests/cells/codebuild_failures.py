"""CodeBuild: builds that fail as people's builds do, in AWS's words; Docker inside builds."""

from codebuild import context, log, phase, project, role, run, spec
from region import ACCOUNT, REGION, NeedsEngine, client, unique


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

    def test_a_build_image_of_ecr_is_pulled_as_the_role_and_needs_a_shell(self):
        name = self.repository()
        make = "printf 'FROM scratch\\nCOPY Dockerfile /\\n' > Dockerfile"
        build = self.build(self.LOGIN, make, f"docker build -q -t $R/{name}:1 .", f"docker push -q $R/{name}:1")
        self.assertEqual(build["buildStatus"], "SUCCEEDED", log(build))
        image = {"image": f"{self.HOST}/{name}:1", "imagePullCredentialsType": "SERVICE_ROLE"}
        build = run(project(environment=image, serviceRole=role(["logs:*"])))
        self.assertIn("ecr:GetAuthorizationToken", context(build, "PROVISIONING"))
        build = run(project(environment=image))
        self.assertEqual(phase(build, "PROVISIONING")["phaseStatus"], "SUCCEEDED", build["phases"])
        # Failure 17.
        self.assertIn("Build container found dead before completing the build.", context(build, "INSTALL"))


class Failures(NeedsEngine):
    """Builds that fail as people's builds do."""

    def test_maven_and_a_dockerfile_that_does_not_fit(self):
        pom = "<project><modelVersion>4.0.0</modelVersion><groupId>a</groupId><artifactId>b</artifactId><version>1</version><parent></project>"
        build = run(project(spec(f"echo '{pom}' > pom.xml", "mvn -B -q -o package")))
        # Failure b.
        self.assertIn("Non-parseable POM", log(build))
        self.assertTrue(
            context(build, "BUILD").startswith(
                "COMMAND_EXECUTION_ERROR: Error while executing command: mvn -B -q -o package. Reason: exit status 1"
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

    def test_a_gate_that_says_no_fails_the_build(self):
        build = run(
            project(
                spec("echo 'QUALITY GATE STATUS: FAILED - View details on https://sonar/dashboard?id=shop'; exit 1")
            )
        )
        # Failure 25.
        self.assertIn("QUALITY GATE STATUS: FAILED - View details on ", log(build))
        self.assertEqual(build["buildStatus"], "FAILED")
