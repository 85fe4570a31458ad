"""CodePipeline: declarations, versions, types of action, tags and roles, with boto3; and what the other files about
pipelines stand on. No engine is needed for any of them: sources are S3, ECR and the region's own Git hosting,
deployments go to S3, services want no task, and people approve.
"""

import io
import json
import os
import urllib.request
import zipfile

from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials

from region import ACCOUNT, REGION, Cell, client, unique, until

ROLE = {"Service": "codepipeline.amazonaws.com"}


def zipped(files):
    """A ZIP of these names and texts."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in files.items():
            archive.writestr(name, text)
    return buffer.getvalue()


def role(policy, trusts=None):
    """A role with one policy; its ARN."""
    name = unique("pipeline")
    trust = {"Effect": "Allow", "Principal": trusts or ROLE, "Action": "sts:AssumeRole"}
    client("iam").create_role(
        RoleName=name, AssumeRolePolicyDocument=json.dumps({"Version": "2012-10-17", "Statement": [trust]})
    )
    if policy:
        allow(name, policy)
    return f"arn:aws:iam::{ACCOUNT}:role/{name}"


def allow(name, statements):
    """Gives a role these statements, and no others."""
    document = json.dumps({"Version": "2012-10-17", "Statement": statements})
    client("iam").put_role_policy(RoleName=name.split("/")[-1], PolicyName="all", PolicyDocument=document)


def action(name, category, provider, configuration=None, inputs=(), outputs=(), **more):
    return {
        "name": name,
        "actionTypeId": {"category": category, "owner": "AWS", "provider": provider, "version": "1"},
        "configuration": configuration or {},
        "inputArtifacts": [{"name": one} for one in inputs],
        "outputArtifacts": [{"name": one} for one in outputs],
        **more,
    }


def approval(name="Ask", **more):
    return action(name, "Approval", "Manual", **more)


def longshore(operation, **body):
    """A call of the region's own API, which no SDK knows."""
    request = AWSRequest(
        "POST",
        os.environ["AWS_ENDPOINT_URL"],
        data=json.dumps(body),
        headers={"Content-Type": "application/x-amz-json-1.1", "X-Amz-Target": f"Longshore_20261124.{operation}"},
    )
    keys = Credentials(os.environ["AWS_ACCESS_KEY_ID"], os.environ["AWS_SECRET_ACCESS_KEY"])
    SigV4Auth(keys, "longshore", REGION).add_auth(request)
    sent = urllib.request.Request(request.url, request.body, dict(request.headers))
    with urllib.request.urlopen(sent) as answer:
        return json.load(answer)


class Pipelines(Cell):
    """A versioned bucket with a source, one to deploy to, and a role that may use both."""

    def setUp(self):
        self.s3, self.cp = client("s3"), client("codepipeline")
        self.name, self.bucket, self.site = unique("p"), unique("source"), unique("site")
        for bucket in (self.bucket, self.site):
            self.s3.create_bucket(Bucket=bucket, CreateBucketConfiguration={"LocationConstraint": REGION})
        self.s3.put_bucket_versioning(Bucket=self.bucket, VersioningConfiguration={"Status": "Enabled"})
        self.role = role([{"Effect": "Allow", "Action": "*", "Resource": "*"}])
        self.put({"index.html": "one"})

    def put(self, files, **more):
        """A new version of the source; its id."""
        return self.s3.put_object(Bucket=self.bucket, Key="app.zip", Body=zipped(files), **more)["VersionId"]

    def source(self, name="Fetch", polls="false", **more):
        settings = {"S3Bucket": self.bucket, "S3ObjectKey": "app.zip", "PollForSourceChanges": polls}
        settings.update(more.pop("settings", {}))
        return action(name, "Source", "S3", settings, outputs=more.pop("outputs", ["App"]), **more)

    def deploy(self, name="Put", settings=None, **more):
        return action(
            name, "Deploy", "S3", {"BucketName": self.site, "Extract": "true", **(settings or {})}, ["App"], **more
        )

    def declare(self, *stages, sources=None, **more):
        """A declaration: each stage is a list of actions, or a stage."""
        first = {"name": "Source", "actions": sources or [self.source()]}
        rest = [
            stage if isinstance(stage, dict) else {"name": f"S{number}", "actions": stage}
            for number, stage in enumerate(stages, 1)
        ]
        return {
            "name": self.name,
            "roleArn": self.role,
            "artifactStore": {"type": "S3", "location": self.bucket},
            "stages": [first, *rest],
            "pipelineType": "V2",
            **more,
        }

    def create(self, *stages, tags=(), **more):
        """A pipeline; the id of its first execution."""
        self.cp.create_pipeline(pipeline=self.declare(*stages, **more), tags=list(tags))
        return self.executions()[0]["pipelineExecutionId"]

    def start(self, **more):
        return self.cp.start_pipeline_execution(name=self.name, **more)["pipelineExecutionId"]

    def executions(self, **more):
        return self.cp.list_pipeline_executions(pipelineName=self.name, **more)["pipelineExecutionSummaries"]

    def execution(self, id):
        return self.cp.get_pipeline_execution(pipelineName=self.name, pipelineExecutionId=id)["pipelineExecution"]

    def status(self, id):
        return self.execution(id)["status"]

    def ended(self, id, status):
        """Waits until the execution has ended, which must be so."""
        over = lambda: self.status(id) not in ("InProgress", "Stopping")
        until(over, what=f"the end of {id}")
        self.assertEqual(self.status(id), status, self.runs(id))

    def runs(self, id, **more):
        """The runs of an execution's actions, the first one first."""
        found = self.cp.list_action_executions(pipelineName=self.name, filter={"pipelineExecutionId": id}, **more)
        return found["actionExecutionDetails"][::-1]

    def failure(self, id):
        """Why an execution failed."""
        self.ended(id, "Failed")
        failed = [run for run in self.runs(id) if run["status"] == "Failed"]
        return failed[-1]["output"]["executionResult"]["errorDetails"]

    def state(self, stage):
        states = self.cp.get_pipeline_state(name=self.name)["stageStates"]
        return next(state for state in states if state["stageName"] == stage)

    def waiting(self, stage="S1", name="Ask"):
        """The approval that waits in a stage, with its token."""

        def token():
            states = self.state(stage)["actionStates"]
            found = next(state for state in states if state["actionName"] == name)
            return found.get("latestExecution", {}).get("token")

        return until(token, what="an approval")

    def answer(self, stage="S1", name="Ask", status="Approved", summary="fine"):
        token = self.waiting(stage, name)
        return self.cp.put_approval_result(
            pipelineName=self.name,
            stageName=stage,
            actionName=name,
            token=token,
            result={"status": status, "summary": summary},
        )

    def deployed(self, key="index.html"):
        return self.s3.get_object(Bucket=self.site, Key=key)["Body"].read().decode()


class Declarations(Pipelines):
    def test_versions_of_a_pipeline(self):
        declared = self.declare([approval()])
        del declared["pipelineType"]
        created = self.cp.create_pipeline(pipeline=declared)["pipeline"]
        self.assertEqual(
            (created["version"], created["pipelineType"], created["executionMode"]), (1, "V1", "SUPERSEDED")
        )
        declared["stages"][1]["name"] = "Gate"
        updated = self.cp.update_pipeline(pipeline={**declared, "pipelineType": "V2"})["pipeline"]
        self.assertEqual((updated["version"], updated["pipelineType"]), (2, "V2"))
        got = self.cp.get_pipeline(name=self.name)
        self.assertEqual(got["pipeline"], updated)
        self.assertEqual(got["metadata"]["pipelineArn"], f"arn:aws:codepipeline:{REGION}:{ACCOUNT}:{self.name}")
        self.assertGreaterEqual(got["metadata"]["updated"], got["metadata"]["created"])
        first = self.cp.get_pipeline(name=self.name, version=1)["pipeline"]
        self.assertEqual(first, created)
        self.refused("PipelineVersionNotFoundException", self.cp.get_pipeline, name=self.name, version=3)
        listed = {
            one["name"]: one for page in self.cp.get_paginator("list_pipelines").paginate() for one in page["pipelines"]
        }
        self.assertEqual((listed[self.name]["version"], listed[self.name]["pipelineType"]), (2, "V2"))
        self.cp.delete_pipeline(name=self.name)
        self.refused("PipelineNotFoundException", self.cp.get_pipeline, name=self.name)
        self.cp.delete_pipeline(name=self.name)

    def test_what_v2_has(self):
        declared = self.declare(
            {
                "name": "Gate",
                "actions": [approval()],
                "onFailure": {"result": "RETRY", "retryConfiguration": {"retryMode": "ALL_ACTIONS"}},
            },
            executionMode="QUEUED",
            variables=[{"name": "To", "defaultValue": "x", "description": "where"}, {"name": "Must"}],
        )
        text = self.refused(
            "InvalidStructureException", self.cp.create_pipeline, pipeline={**declared, "pipelineType": "V1"}
        )
        self.assertIn("must be V2", text)
        created = self.cp.create_pipeline(pipeline=declared)["pipeline"]
        for member in ("executionMode", "variables"):
            self.assertEqual(created[member], declared[member])
        self.assertEqual(created["stages"][1]["onFailure"], declared["stages"][1]["onFailure"])

    def test_what_stays_out_is_refused_by_name(self):
        parallel = self.declare([approval()], executionMode="PARALLEL")
        self.assertIn("PARALLEL", self.refused("InvalidStructureException", self.cp.create_pipeline, pipeline=parallel))
        far = self.declare([approval(region="eu-west-1")])
        self.assertIn(
            "eu-west-1", self.refused("InvalidActionDeclarationException", self.cp.create_pipeline, pipeline=far)
        )
        key = {"type": "S3", "location": self.bucket, "encryptionKey": {"id": "k", "type": "KMS"}}
        keyed = self.declare([approval()], artifactStore=key)
        self.assertIn("encryptionKey", self.refused("ValidationException", self.cp.create_pipeline, pipeline=keyed))
        git = {"providerType": "CodeStarSourceConnection", "gitConfiguration": {"sourceActionName": "Fetch"}}
        text = self.refused(
            "ValidationException", self.cp.create_pipeline, pipeline=self.declare([approval()], triggers=[git])
        )
        self.assertIn("triggers", text)
        custom = self.declare([action("X", "Invoke", "Lambda", {"FunctionName": "f"})])
        text = self.refused("InvalidActionDeclarationException", self.cp.create_pipeline, pipeline=custom)
        self.assertIn("Lambda", text)
        self.refused("UnknownOperationException", self.cp.list_webhooks)

    def test_types_of_action(self):
        types = self.cp.list_action_types(actionOwnerFilter="AWS")["actionTypes"]
        ids = {(one["id"]["category"], one["id"]["provider"]): one for one in types}
        self.assertIn(("Deploy", "ECS"), ids)
        ecs = ids["Deploy", "ECS"]
        self.assertEqual(
            (ecs["inputArtifactDetails"]["minimumCount"], ecs["inputArtifactDetails"]["maximumCount"]), (1, 1)
        )
        required = {one["name"] for one in ecs["actionConfigurationProperties"] if one["required"]}
        self.assertEqual(required, {"ClusterName", "ServiceName"})
        self.assertEqual(self.cp.list_action_types(actionOwnerFilter="Custom")["actionTypes"], [])

    def test_tags(self):
        arn = f"arn:aws:codepipeline:{REGION}:{ACCOUNT}:{self.name}"
        self.create([approval()], tags=[{"key": "team", "value": "a"}])
        self.cp.tag_resource(resourceArn=arn, tags=[{"key": "stage", "value": "prod"}, {"key": "team", "value": "b"}])
        tags = lambda: {tag["key"]: tag["value"] for tag in self.cp.list_tags_for_resource(resourceArn=arn)["tags"]}
        self.assertEqual(tags(), {"team": "b", "stage": "prod"})
        first = self.cp.list_tags_for_resource(resourceArn=arn, maxResults=1)
        second = self.cp.list_tags_for_resource(resourceArn=arn, maxResults=1, nextToken=first["nextToken"])
        self.assertEqual([one["key"] for one in first["tags"] + second["tags"]], ["stage", "team"])
        self.cp.untag_resource(resourceArn=arn, tagKeys=["team"])
        self.assertEqual(tags(), {"stage": "prod"})
        self.refused(
            "InvalidTagsException", self.cp.tag_resource, resourceArn=arn, tags=[{"key": "aws:x", "value": ""}]
        )
        many = [{"key": f"k{number}", "value": ""} for number in range(50)]
        self.refused("TooManyTagsException", self.cp.tag_resource, resourceArn=arn, tags=many)

    def test_tags_decide_who_may(self):
        arn = f"arn:aws:codepipeline:{REGION}:{ACCOUNT}:{self.name}"
        self.create([approval()], tags=[{"key": "team", "value": "a"}])
        user = unique("user")
        client("iam").create_user(UserName=user)
        key = client("iam").create_access_key(UserName=user)["AccessKey"]
        theirs = [
            {
                "Effect": "Allow",
                "Action": "codepipeline:Get*",
                "Resource": "*",
                "Condition": {"StringEquals": {"aws:ResourceTag/team": "a"}},
            },
            {
                "Effect": "Allow",
                "Action": "codepipeline:TagResource",
                "Resource": "*",
                "Condition": {"StringEquals": {"aws:RequestTag/stage": "test"}},
            },
        ]
        document = json.dumps({"Version": "2012-10-17", "Statement": theirs})
        client("iam").put_user_policy(UserName=user, PolicyName="all", PolicyDocument=document)
        keys = {"aws_access_key_id": key["AccessKeyId"], "aws_secret_access_key": key["SecretAccessKey"]}
        cp = client.__wrapped__("codepipeline", **keys)
        self.assertEqual(cp.get_pipeline(name=self.name)["pipeline"]["name"], self.name)
        self.refused(
            "AccessDeniedException", cp.tag_resource, resourceArn=arn, tags=[{"key": "stage", "value": "prod"}]
        )
        cp.tag_resource(resourceArn=arn, tags=[{"key": "stage", "value": "test"}])
        self.cp.tag_resource(resourceArn=arn, tags=[{"key": "team", "value": "b"}])
        self.refused("AccessDeniedException", cp.get_pipeline, name=self.name)

    def test_roles_are_passed(self):
        other = role([])
        user = unique("user")
        client("iam").create_user(UserName=user)
        key = client("iam").create_access_key(UserName=user)["AccessKey"]
        theirs = [
            {"Effect": "Allow", "Action": "codepipeline:*", "Resource": "*"},
            {"Effect": "Allow", "Action": "iam:PassRole", "Resource": self.role},
        ]
        document = json.dumps({"Version": "2012-10-17", "Statement": theirs})
        client("iam").put_user_policy(UserName=user, PolicyName="all", PolicyDocument=document)
        keys = {"aws_access_key_id": key["AccessKeyId"], "aws_secret_access_key": key["SecretAccessKey"]}
        cp = client.__wrapped__("codepipeline", **keys)
        declared = self.declare([approval(roleArn=other)])
        text = self.refused("AccessDeniedException", cp.create_pipeline, pipeline=declared)
        self.assertIn(f"is not authorized to perform: iam:PassRole on resource: {other}", text)
        cp.create_pipeline(pipeline=self.declare([approval()]))
