"""CodeBuild: projects, every override of StartBuild, stop, retry and delete; phases and variables; limits; badges; and
what the other files about builds stand on. Builds run in the stand-in build image, without a source wherever none is
asked for.
"""

import io
import json
import urllib.error
import urllib.request
import uuid
import zipfile

from region import ACCOUNT, REGION, Cell, NeedsEngine, client, unique, until

IMAGE = "aws/codebuild/amazonlinux-x86_64-standard:5.0"
EMPTY = "version: 0.2\nphases: {build: {commands: ['true']}}\n"
ALLOWED = ["logs:*", "s3:*", "ecr:*", "ssm:GetParameters", "secretsmanager:GetSecretValue", "codebuild:*"]


def role(actions=None, trusted="codebuild.amazonaws.com"):
    """A role that CodeBuild, or another service, may assume; its ARN."""
    name = unique("build")
    trust = {"Effect": "Allow", "Principal": {"Service": trusted}, "Action": "sts:AssumeRole"}
    document = {"Version": "2012-10-17", "Statement": [trust]}
    client("iam").create_role(RoleName=name, AssumeRolePolicyDocument=json.dumps(document))
    allow(name, actions or ALLOWED)
    return f"arn:aws:iam::{ACCOUNT}:role/{name}"


def allow(name, actions):
    statement = {"Effect": "Allow", "Action": actions, "Resource": "*"}
    document = json.dumps({"Version": "2012-10-17", "Statement": [statement]})
    client("iam").put_role_policy(RoleName=name.split("/")[-1], PolicyName="it", PolicyDocument=document)


def bucket():
    name = unique("builds")
    client("s3").create_bucket(Bucket=name, CreateBucketConfiguration={"LocationConstraint": REGION})
    return name


def project(buildspec=EMPTY, environment=None, **more):
    """A project without a source; its name."""
    name = unique("cell")
    wanted = {
        "source": {"type": "NO_SOURCE", "buildspec": buildspec},
        "artifacts": {"type": "NO_ARTIFACTS"},
        "environment": {
            "type": "LINUX_CONTAINER",
            "image": IMAGE,
            "computeType": "BUILD_GENERAL1_SMALL",
            **(environment or {}),
        },
        **more,
    }
    if "serviceRole" not in wanted:
        wanted["serviceRole"] = role()
    client("codebuild").create_project(name=name, **wanted)
    return name


def started(name, **overrides):
    return client("codebuild").start_build(projectName=name, **overrides)["build"]["id"]


def look(build):
    return client("codebuild").batch_get_builds(ids=[build])["builds"][0]


def ended(build, deadline=120):
    return until(lambda: (lambda b: b if b["buildComplete"] else None)(look(build)), deadline, f"the end of {build}")


def run(name, **overrides):
    return ended(started(name, **overrides))


def log(build):
    """All of a build's log."""
    where, lines, token = build["logs"], [], None
    while True:
        more = {"nextToken": token} if token else {}
        page = client("logs").get_log_events(
            logGroupName=where["groupName"], logStreamName=where["streamName"], startFromHead=True, **more
        )
        if not page["events"]:
            return "".join(lines)
        lines += [event["message"] for event in page["events"]]
        token = page["nextForwardToken"]


def phase(build, kind):
    return next(phase for phase in build["phases"] if phase["phaseType"] == kind)


def context(build, kind):
    """Code and text of a phase, as the console shows them."""
    told = phase(build, kind)["contexts"][0]
    return f"{told['statusCode']}: {told['message']}"


def spec(*commands, head="", tail="", phase="build", more=""):
    listed = "".join(f"      - {json.dumps(command)}\n" for command in commands)
    return f"version: 0.2\n{head}phases:\n  {phase}:\n{more}    commands:\n{listed}{tail}"


def zipped(files):
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in files.items():
            archive.writestr(name, text)
    return buffer.getvalue()


class Projects(Cell):
    """What projects say is kept, validated and described back."""

    def test_a_project_is_made_described_changed_listed_and_deleted(self):
        builds = client("codebuild")
        name = project(
            description="shop",
            tags=[{"key": "team", "value": "shop"}],
            timeoutInMinutes=7,
            queuedTimeoutInMinutes=8,
            concurrentBuildLimit=2,
            autoRetryLimit=1,
            cache={"type": "LOCAL", "modes": ["LOCAL_CUSTOM_CACHE"]},
            logsConfig={"cloudWatchLogs": {"status": "ENABLED", "groupName": "/own", "streamName": "s"}},
        )
        shown = builds.batch_get_projects(names=[name, "nobody"])
        self.assertEqual(shown["projectsNotFound"], ["nobody"])
        shown = shown["projects"][0]
        self.assertEqual(shown["arn"], f"arn:aws:codebuild:{REGION}:{ACCOUNT}:project/{name}")
        self.assertEqual((shown["timeoutInMinutes"], shown["queuedTimeoutInMinutes"]), (7, 8))
        self.assertEqual((shown["concurrentBuildLimit"], shown["autoRetryLimit"]), (2, 1))
        self.assertEqual(shown["cache"], {"type": "LOCAL", "modes": ["LOCAL_CUSTOM_CACHE"]})
        self.assertEqual(shown["logsConfig"]["cloudWatchLogs"]["groupName"], "/own")
        changed = builds.update_project(name=name, description="new", concurrentBuildLimit=-1)["project"]
        self.assertEqual((changed["description"], changed["timeoutInMinutes"]), ("new", 7))
        self.assertNotIn("concurrentBuildLimit", changed)
        self.assertIn(name, builds.list_projects()["projects"])
        text = self.refused("ResourceAlreadyExistsException", builds.create_project, **self.same(shown))
        self.assertEqual(text, f"Project already exists: {shown['arn']}")
        builds.delete_project(name=name)
        self.assertNotIn(name, builds.list_projects()["projects"])

    @staticmethod
    def same(shown):
        keep = ("name", "source", "artifacts", "environment", "serviceRole")
        return {key: shown[key] for key in keep}

    def test_a_project_is_named_by_its_arn_too(self):
        builds = client("codebuild")
        name = project()
        arn = builds.batch_get_projects(names=[name])["projects"][0]["arn"]
        self.assertEqual(builds.batch_get_projects(names=[arn])["projects"][0]["name"], name)
        self.assertEqual(builds.update_project(name=arn, description="d")["project"]["name"], name)
        self.assertEqual(builds.list_builds_for_project(projectName=arn)["ids"], [])
        builds.invalidate_project_cache(projectName=arn)
        elsewhere = arn.replace(REGION, "eu-west-3")
        self.assertEqual(builds.batch_get_projects(names=[elsewhere])["projectsNotFound"], [elsewhere])
        builds.delete_project(name=elsewhere)
        self.assertIn(name, builds.list_projects()["projects"])
        builds.delete_project(name=arn)
        self.assertNotIn(name, builds.list_projects()["projects"])

    def test_artifacts_are_described_with_what_nobody_said(self):
        mine, place = role(), bucket()
        name = project(artifacts={"type": "S3", "location": place}, serviceRole=mine)
        shown = client("codebuild").batch_get_projects(names=[name])["projects"][0]["artifacts"]
        usual = {"name": name, "namespaceType": "NONE", "packaging": "NONE", "encryptionDisabled": False}
        self.assertEqual(shown, {"type": "S3", "location": place, "overrideArtifactName": False, **usual})
        source = {"type": "CODEPIPELINE"}
        name = project(source=source, artifacts={"type": "CODEPIPELINE"}, serviceRole=mine)
        shown = client("codebuild").batch_get_projects(names=[name])["projects"][0]["artifacts"]
        self.assertNotIn("namespaceType", shown)

    def test_policies_see_what_a_request_says(self):
        user = unique("user")
        client("iam").create_user(UserName=user)
        key = client("iam").create_access_key(UserName=user)["AccessKey"]
        name = project()
        theirs = [
            {"Effect": "Allow", "Action": ["codebuild:StartBuild", "codebuild:StopBuild"], "Resource": "*"},
            {
                "Effect": "Deny",
                "Action": "codebuild:StartBuild",
                "Resource": "*",
                "Condition": {"Null": {"codebuild:source.buildspec": "false"}},
            },
            {
                "Effect": "Deny",
                "Action": "codebuild:StartBuild",
                "Resource": "*",
                "Condition": {"StringNotEqualsIfExists": {"codebuild:environment.computeType": "BUILD_GENERAL1_SMALL"}},
            },
        ]
        document = json.dumps({"Version": "2012-10-17", "Statement": theirs})
        client("iam").put_user_policy(UserName=user, PolicyName="it", PolicyDocument=document)
        keys = {"aws_access_key_id": key["AccessKeyId"], "aws_secret_access_key": key["SecretAccessKey"]}
        builds = client.__wrapped__("codebuild", **keys)
        self.refused("AccessDeniedException", builds.start_build, projectName=name, buildspecOverride=EMPTY)
        large = {"computeTypeOverride": "BUILD_GENERAL1_LARGE"}
        self.refused("AccessDeniedException", builds.start_build, projectName=name, **large)
        small = {"computeTypeOverride": "BUILD_GENERAL1_SMALL"}
        build = builds.start_build(projectName=name, **small)["build"]
        self.assertEqual(build["initiator"], user)
        builds.stop_build(id=build["arn"])

    def test_a_role_that_does_not_trust_codebuild_is_refused(self):
        text = self.refused("InvalidInputException", project, serviceRole=f"arn:aws:iam::{ACCOUNT}:role/nobody")
        # Failure 5.
        self.assertEqual(
            text, f"CodeBuild is not authorized to perform: sts:AssumeRole on arn:aws:iam::{ACCOUNT}:role/nobody"
        )

    def test_a_badge_is_a_picture_that_the_region_answers(self):
        source = {
            "type": "BITBUCKET",
            "location": "https://bitbucket.org/acme/shop.git",
            "buildspec": EMPTY,
            "auth": {"type": "CODECONNECTIONS", "resource": f"arn:aws:codeconnections:{REGION}:{ACCOUNT}:connection/x"},
        }
        name = project(source=source, badgeEnabled=True)
        badge = client("codebuild").batch_get_projects(names=[name])["projects"][0]["badge"]
        self.assertTrue(badge["badgeEnabled"])
        with urllib.request.urlopen(badge["badgeRequestUrl"]) as answer:
            self.assertEqual(answer.headers["content-type"], "image/svg+xml")
            self.assertIn("build: unknown", answer.read().decode())
        client("codebuild").update_project(name=name, badgeEnabled=False)
        with self.assertRaises(urllib.error.HTTPError):
            urllib.request.urlopen(badge["badgeRequestUrl"])

    def test_report_groups_are_made_listed_changed_and_deleted(self):
        builds = client("codebuild")
        made = builds.create_report_group(
            name=unique("unit"),
            type="TEST",
            exportConfig={"exportConfigType": "S3", "s3Destination": {"bucket": "b-b-b", "packaging": "ZIP"}},
        )["reportGroup"]
        self.assertEqual(made["exportConfig"]["s3Destination"]["packaging"], "ZIP")
        self.assertIn(made["arn"], builds.list_report_groups()["reportGroups"])
        builds.update_report_group(arn=made["arn"], exportConfig={"exportConfigType": "NO_EXPORT"})
        shown = builds.batch_get_report_groups(reportGroupArns=[made["arn"]])["reportGroups"][0]
        self.assertEqual(shown["exportConfig"]["exportConfigType"], "NO_EXPORT")
        builds.delete_report_group(arn=made["arn"])
        self.assertNotIn(made["arn"], builds.list_report_groups()["reportGroups"])


class Builds(NeedsEngine):
    """StartBuild and what it may override; stop, retry, delete, list."""

    def test_every_phase_has_its_duration_and_its_words(self):
        build = run(project())
        self.assertEqual(build["buildStatus"], "SUCCEEDED")
        kinds = [phase["phaseType"] for phase in build["phases"]]
        wanted = "SUBMITTED QUEUED PROVISIONING DOWNLOAD_SOURCE INSTALL PRE_BUILD BUILD POST_BUILD UPLOAD_ARTIFACTS"
        self.assertEqual(kinds, [*wanted.split(), "FINALIZING", "COMPLETED"])
        for one in build["phases"][:-1]:
            self.assertEqual(one["phaseStatus"], "SUCCEEDED", one)
            self.assertGreaterEqual(one["durationInSeconds"], 0)
            self.assertGreaterEqual(one["endTime"], one["startTime"])
        self.assertEqual(context(build, "BUILD"), ": ")
        text = log(build)
        self.assertIn("Entering phase BUILD\n", text)
        self.assertIn("Phase complete: UPLOAD_ARTIFACTS State: SUCCEEDED\n", text)

    def test_overrides_act(self):
        show = 'echo "$A $B $(id -un) $(cat /sys/fs/cgroup/memory.max 2>/dev/null || cat /sys/fs/cgroup/memory/memory.limit_in_bytes)"'
        name = project(environment={"environmentVariables": [{"name": "A", "value": "project"}]})
        group = unique("/own")
        other = role()
        build = run(
            name,
            buildspecOverride=spec(show, "echo role $(aws sts get-caller-identity --query Arn --output text)"),
            environmentVariablesOverride=[{"name": "A", "value": "given"}, {"name": "B", "value": "too"}],
            computeTypeOverride="BUILD_GENERAL1_MEDIUM",
            timeoutInMinutesOverride=6,
            queuedTimeoutInMinutesOverride=9,
            serviceRoleOverride=other,
            logsConfigOverride={"cloudWatchLogs": {"status": "ENABLED", "groupName": group, "streamName": "mine"}},
            autoRetryLimitOverride=0,
            cacheOverride={"type": "NO_CACHE"},
        )
        self.assertEqual((build["timeoutInMinutes"], build["queuedTimeoutInMinutes"]), (6, 9))
        self.assertEqual(build["logs"]["groupName"], group)
        self.assertTrue(build["logs"]["streamName"].startswith("mine/"))
        text = log(build)
        self.assertIn(f"given too root {8 << 30}\n", text)
        self.assertIn(f"role arn:aws:sts::{ACCOUNT}:assumed-role/{other.split('/')[-1]}/AWSCodeBuild-", text)

    def test_overrides_of_sources_and_artifacts_act(self):
        s3, place = client("s3"), bucket()
        files = {"a.txt": "A", "buildspec.yml": "version: 0.2\nphases: {build: {commands: ['false']}}\n"}
        first = s3.put_object(Bucket=place, Key="one.zip", Body=zipped(files)).get("VersionId")
        self.assertIsNone(first)
        s3.put_bucket_versioning(Bucket=place, VersioningConfiguration={"Status": "Enabled"})
        old = s3.put_object(Bucket=place, Key="two.zip", Body=zipped({"b.txt": "old"}))["VersionId"]
        s3.put_object(Bucket=place, Key="two.zip", Body=zipped({"b.txt": "new"}))
        text = spec(
            "cat a.txt $CODEBUILD_SRC_DIR_two/b.txt > c.txt",
            "docker version > /dev/null",
            tail="artifacts:\n  files: [c.txt]\n  secondary-artifacts:\n    more:\n      name: n-$CODEBUILD_BUILD_NUMBER\n"
            "      files: [b.txt]\n      base-directory: $CODEBUILD_SRC_DIR_two\n",
        )
        build = run(
            project(environment={"image": "aws/codebuild/standard:7.0"}),
            sourceTypeOverride="S3",
            sourceLocationOverride=f"{place}/one.zip",
            buildspecOverride=text,
            imageOverride=IMAGE,
            environmentTypeOverride="LINUX_CONTAINER",
            imagePullCredentialsTypeOverride="CODEBUILD",
            privilegedModeOverride=True,
            secondarySourcesOverride=[{"type": "S3", "location": f"{place}/two.zip", "sourceIdentifier": "two"}],
            secondarySourcesVersionOverride=[{"sourceIdentifier": "two", "sourceVersion": old}],
            artifactsOverride={
                "type": "S3",
                "location": place,
                "path": "p",
                "namespaceType": "BUILD_ID",
                "name": "main.zip",
                "packaging": "ZIP",
            },
            secondaryArtifactsOverride=[
                {
                    "type": "S3",
                    "location": place,
                    "artifactIdentifier": "more",
                    "overrideArtifactName": True,
                    "encryptionDisabled": True,
                }
            ],
        )
        self.assertEqual(build["buildStatus"], "SUCCEEDED", log(build)[-2000:])
        self.assertEqual((build["environment"]["image"], build["environment"]["privilegedMode"]), (IMAGE, True))
        key = f"p/{build['id'].split(':')[1]}/main.zip"
        self.assertEqual(build["artifacts"]["location"], f"arn:aws:s3:::{place}/{key}")
        body = s3.get_object(Bucket=place, Key=key)["Body"].read()
        with zipfile.ZipFile(io.BytesIO(body)) as archive:
            self.assertEqual(archive.read("c.txt"), b"Aold")
        more = build["secondaryArtifacts"][0]
        self.assertEqual((more["overrideArtifactName"], more["encryptionDisabled"]), (True, True))
        self.assertEqual(s3.get_object(Bucket=place, Key="n-1/b.txt")["Body"].read(), b"old")

    def test_a_build_is_stopped_retried_listed_and_deleted(self):
        builds = client("codebuild")
        name = project(spec("sleep 60"))
        build = started(name)
        until(lambda: look(build)["currentPhase"] == "BUILD", 60)
        builds.stop_build(id=build)
        self.assertEqual(ended(build)["buildStatus"], "STOPPED")
        builds.update_project(name=name, source={"type": "NO_SOURCE", "buildspec": EMPTY})
        again = builds.retry_build(id=build)["build"]
        self.assertEqual(again["buildNumber"], 2)
        builds.stop_build(id=again["id"])
        ended(again["id"])
        last = run(name)
        self.assertEqual(last["buildStatus"], "SUCCEEDED")
        self.assertEqual(builds.list_builds_for_project(projectName=name)["ids"], [last["id"], again["id"], build])
        pages = builds.get_paginator("list_builds").paginate(sortOrder="ASCENDING")
        self.assertIn(build, [id for page in pages for id in page["ids"]])
        gone = until(lambda: builds.batch_delete_builds(ids=[build])["buildsDeleted"], 30)
        self.assertTrue(gone[0].endswith(f"build/{build}"))
        self.assertEqual(builds.batch_get_builds(ids=[build])["buildsNotFound"], [build])

    def test_a_token_stands_for_one_build(self):
        name, token = project(), uuid.uuid4().hex
        first = started(name, idempotencyToken=token)
        self.assertEqual(started(name, idempotencyToken=token), first)
        self.refused("InvalidInputException", started, name, idempotencyToken=token, timeoutInMinutesOverride=5)

    def test_a_project_runs_no_more_builds_than_it_may(self):
        name = project(spec("sleep 60"), concurrentBuildLimit=1)
        build = started(name)
        text = self.refused("AccountLimitExceededException", started, name)
        # Failure 22.
        self.assertEqual(text, "Cannot have more than 1 active builds for the project")
        client("codebuild").stop_build(id=build)

    def test_a_failed_build_is_begun_again(self):
        name = project(spec("exit 3"), autoRetryLimit=1)
        first = started(name)
        following = until(lambda: look(first).get("autoRetryConfig", {}).get("nextAutoRetry"), 60)
        second = ended(following.split("build/")[1])
        self.assertEqual(second["buildStatus"], "FAILED")
        self.assertEqual(second["autoRetryConfig"]["autoRetryNumber"], 1)
        self.assertEqual(second["autoRetryConfig"]["previousAutoRetry"], look(first)["arn"])

    def test_the_documented_variables_are_set(self):
        name = project(spec("env | sort", "test -d $CODEBUILD_SRC_DIR"))
        build = run(name)
        text = log(build)
        for wanted in [
            f"AWS_REGION={REGION}",
            f"AWS_DEFAULT_REGION={REGION}",
            "HOME=/root",
            f"CODEBUILD_BUILD_ARN={build['arn']}",
            f"CODEBUILD_BUILD_ID={build['id']}",
            f"CODEBUILD_BUILD_IMAGE={IMAGE}",
            "CODEBUILD_BUILD_NUMBER=1",
            "CODEBUILD_BUILD_SUCCEEDING=1",
            f"CODEBUILD_LOG_PATH={build['logs']['streamName']}",
            f"CODEBUILD_PROJECT_ARN=arn:aws:codebuild:{REGION}:{ACCOUNT}:project/{name}",
            "CODEBUILD_SRC_DIR=/codebuild/output/src",
            "CODEBUILD_START_TIME=",
            "CODEBUILD_INITIATOR=",
            "CODEBUILD_KMS_KEY_ID=",
        ]:
            self.assertIn(f"\n{wanted}", text)
