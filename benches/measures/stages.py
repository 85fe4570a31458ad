"""From the end of a pipeline's stage to the beginning of the next: S3 source, then approval."""

import io
import statistics
import zipfile

from measures import machine
from measures.rows import Row

NEEDS = ["longshore", "boto3"]
ROUNDS = 20
TRUST = """{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "sts:AssumeRole",
"Principal": {"Service": "codepipeline.amazonaws.com"}}]}"""
MAY = '{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*"}]}'


def action(name, category, provider, owner="AWS", **fields):
    kind = {"category": category, "owner": owner, "provider": provider, "version": "1"}
    return {"name": name, "actions": [{"name": name, "actionTypeId": kind, **fields}]}


def prepare(region):
    """A pipeline with an object as its source."""
    s3, iam, pipelines = (region.client(service) for service in ("s3", "iam", "codepipeline"))
    s3.create_bucket(Bucket="bench", CreateBucketConfiguration={"LocationConstraint": machine.REGION})
    s3.put_bucket_versioning(Bucket="bench", VersioningConfiguration={"Status": "Enabled"})
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w") as files:
        files.writestr("file", "content")
    s3.put_object(Bucket="bench", Key="source.zip", Body=archive.getvalue())
    role = iam.create_role(RoleName="pipeline", AssumeRolePolicyDocument=TRUST)["Role"]["Arn"]
    iam.put_role_policy(RoleName="pipeline", PolicyName="may", PolicyDocument=MAY)
    source = {"S3Bucket": "bench", "S3ObjectKey": "source.zip", "PollForSourceChanges": "false"}
    stages = [
        action("Source", "Source", "S3", configuration=source, outputArtifacts=[{"name": "source"}]),
        action("Approve", "Approval", "Manual"),
    ]
    store = {"type": "S3", "location": "bench"}
    pipelines.create_pipeline(pipeline={"name": "bench", "roleArn": role, "artifactStore": store, "stages": stages})
    return pipelines


def waits(pipelines, execution):
    """The token of the approval that this execution waits for."""
    stage = pipelines.get_pipeline_state(name="bench")["stageStates"][1]
    if stage.get("latestExecution", {}).get("pipelineExecutionId") == execution:
        return stage["actionStates"][0].get("latestExecution", {}).get("token")
    return None


def between(pipelines, execution):
    """The milliseconds between the two stages."""
    told = pipelines.list_action_executions(pipelineName="bench", filter={"pipelineExecutionId": execution})
    found = {action["stageName"]: action for action in told["actionExecutionDetails"]}
    return (found["Approve"]["startTime"] - found["Source"]["lastUpdateTime"]).total_seconds() * 1000


def measure():
    with machine.Region() as region:
        pipelines, found = prepare(region), []
        executions = lambda: pipelines.list_pipeline_executions(pipelineName="bench")["pipelineExecutionSummaries"]
        # Its creation starts the first.
        execution = machine.until(executions)[0]["pipelineExecutionId"]
        for _ in range(ROUNDS):
            token = machine.until(lambda: waits(pipelines, execution), 20, "an approval")
            found.append(between(pipelines, execution))
            pipelines.put_approval_result(pipelineName="bench", stageName="Approve", actionName="Approve", token=token,
                                          result={"summary": "", "status": "Approved"})
            state = lambda: pipelines.get_pipeline_execution(pipelineName="bench", pipelineExecutionId=execution)
            machine.until(lambda: state()["pipelineExecution"]["status"] == "Succeeded", 20, "the end")
            execution = pipelines.start_pipeline_execution(name="bench")["pipelineExecutionId"]
    return [Row("between two stages of a pipeline", "ms", statistics.median(found), {}, ("<=", 20))]
