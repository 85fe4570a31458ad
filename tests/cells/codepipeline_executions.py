"""CodePipeline: executions: modes, starts, stops, retries, rollbacks, transitions, approvals, and their lists."""

import json

from codepipeline import ROLE, Pipelines, allow, approval, role, zipped
from region import ACCOUNT, REGION, client, until


class Executions(Pipelines):
    def test_superseded(self):
        first = self.create([approval()])
        self.waiting()
        second, third = self.start(), None
        until(lambda: self.state("S1").get("inboundExecution", {}).get("pipelineExecutionId") == second)
        third = self.start()
        self.ended(second, "Superseded")
        until(lambda: [one["pipelineExecutionId"] for one in self.state("S1")["inboundExecutions"]] == [third])
        self.answer()
        self.ended(first, "Succeeded")
        self.answer()
        self.ended(third, "Succeeded")

    def test_queued(self):
        first = self.create([approval()], executionMode="QUEUED")
        self.waiting()
        second, third = self.start(), self.start()
        ids = lambda: [one["pipelineExecutionId"] for one in self.state("S1")["inboundExecutions"]]
        until(lambda: ids() == [third, second], what="two that wait")
        for id in (first, second, third):
            self.assertEqual(self.execution(id)["executionMode"], "QUEUED")
            until(lambda: self.state("S1")["latestExecution"]["pipelineExecutionId"] == id)
            self.answer()
            self.ended(id, "Succeeded")

    def test_a_client_request_token_starts_once(self):
        self.create([approval()])
        one, other = (self.start(clientRequestToken="once") for _ in range(2))
        self.assertEqual(one, other)
        self.assertNotEqual(one, self.start(clientRequestToken="twice"))

    def test_variables(self):
        to = {"ObjectKey": "#{variables.To}/#{codepipeline.PipelineExecutionId}/#{Source.VersionId}"}
        first = self.create(
            [self.deploy(settings=to)],
            sources=[self.source(namespace="Source")],
            variables=[{"name": "To", "defaultValue": "usual"}],
        )
        self.ended(first, "Succeeded")
        version = self.execution(first)["artifactRevisions"][0]["revisionId"]
        self.assertEqual(self.deployed(f"usual/{first}/{version}/index.html"), "one")
        second = self.start(variables=[{"name": "To", "value": "other"}])
        self.ended(second, "Succeeded")
        self.assertEqual(self.deployed(f"other/{second}/{version}/index.html"), "one")
        self.assertEqual(self.execution(second)["variables"], [{"name": "To", "resolvedValue": "other"}])
        source, put = self.runs(second)
        told = {"BucketName", "ETag", "ObjectKey", "VersionId"}
        self.assertEqual(set(source["output"]["outputVariables"]), told)
        self.assertEqual(source["input"]["namespace"], "Source")
        self.assertEqual(put["input"]["configuration"]["ObjectKey"], to["ObjectKey"])
        self.assertEqual(put["input"]["resolvedConfiguration"]["ObjectKey"], f"other/{second}/{version}")
        start = self.cp.start_pipeline_execution
        self.refused("ValidationException", start, name=self.name, variables=[{"name": "Nobody", "value": "x"}])

    def test_a_variable_without_default_must_be_given(self):
        first = self.create([self.deploy(settings={"ObjectKey": "#{variables.To}"})], variables=[{"name": "To"}])
        self.assertIn("variables.To", self.failure(first)["message"])
        self.assertIn("To", self.refused("ValidationException", self.cp.start_pipeline_execution, name=self.name))
        self.ended(self.start(variables=[{"name": "To", "value": "x"}]), "Succeeded")
        self.assertEqual(self.deployed("x/index.html"), "one")

    def test_source_revisions(self):
        first = self.create([self.deploy()], sources=[self.source(settings={"AllowOverrideForS3ObjectKey": "true"})])
        self.ended(first, "Succeeded")
        old = self.execution(first)["artifactRevisions"][0]["revisionId"]
        self.put({"index.html": "two"})
        self.ended(self.start(), "Succeeded")
        self.assertEqual(self.deployed(), "two")
        told = {"actionName": "Fetch", "revisionType": "S3_OBJECT_VERSION_ID", "revisionValue": old}
        back = self.start(sourceRevisions=[told])
        self.ended(back, "Succeeded")
        self.assertEqual(self.deployed(), "one")
        self.assertEqual(self.executions()[0]["sourceRevisions"][0]["revisionId"], old)
        self.s3.put_object(Bucket=self.bucket, Key="other.zip", Body=zipped({"index.html": "three"}))
        told = {"actionName": "Fetch", "revisionType": "S3_OBJECT_KEY", "revisionValue": "other.zip"}
        self.ended(self.start(sourceRevisions=[told]), "Succeeded")
        self.assertEqual(self.deployed(), "three")
        start = self.cp.start_pipeline_execution
        wrong = {"actionName": "Fetch", "revisionType": "COMMIT_ID", "revisionValue": "abc"}
        self.refused("ValidationException", start, name=self.name, sourceRevisions=[wrong])
        wrong = {"actionName": "Nobody", "revisionType": "COMMIT_ID", "revisionValue": "abc"}
        self.refused("ValidationException", start, name=self.name, sourceRevisions=[wrong])

    def test_stop_and_wait(self):
        id = self.create([approval()], [approval("Later")])
        self.waiting()
        self.cp.stop_pipeline_execution(pipelineName=self.name, pipelineExecutionId=id, reason="enough")
        self.assertEqual(self.status(id), "Stopping")
        stop = self.cp.stop_pipeline_execution
        self.refused("DuplicatedStopRequestException", stop, pipelineName=self.name, pipelineExecutionId=id)
        self.answer()
        self.ended(id, "Stopped")
        shown = self.executions()[0]
        self.assertEqual((shown["stopTrigger"], shown["statusSummary"]), ({"reason": "enough"}, "enough"))
        self.assertEqual([run["actionName"] for run in self.runs(id)], ["Fetch", "Ask"])
        self.refused("PipelineExecutionNotStoppableException", stop, pipelineName=self.name, pipelineExecutionId=id)

    def test_stop_and_abandon(self):
        id = self.create([approval()])
        self.waiting()
        self.cp.stop_pipeline_execution(pipelineName=self.name, pipelineExecutionId=id, abandon=True)
        self.ended(id, "Stopped")
        self.assertEqual(self.runs(id)[-1]["status"], "Abandoned")
        self.assertEqual(self.state("S1")["latestExecution"]["status"], "Stopped")

    def test_retry(self):
        self.put({"readme": "no site"})
        sides = [self.deploy("Good"), approval()]
        id = self.create(sides)
        self.answer(status="Rejected", summary="not yet")
        self.assertEqual(self.failure(id)["message"], "Rejected: not yet")
        retry = self.cp.retry_stage_execution
        which = {"pipelineName": self.name, "stageName": "S1", "pipelineExecutionId": id}
        self.refused(
            "StageNotRetryableException", retry, **{**which, "stageName": "Source"}, retryMode="FAILED_ACTIONS"
        )
        retry(**which, retryMode="FAILED_ACTIONS")
        self.answer(status="Rejected", summary="still not")
        self.ended(id, "Failed")
        retry(**which, retryMode="ALL_ACTIONS")
        self.answer()
        self.ended(id, "Succeeded")
        ran = [run["actionName"] for run in self.runs(id)]
        self.assertEqual((ran.count("Good"), ran.count("Ask"), ran.count("Fetch")), (2, 3, 1))
        latest = {"latestInPipelineExecution": {"pipelineExecutionId": id, "startTimeRange": "Latest"}}
        found = self.cp.list_action_executions(pipelineName=self.name, filter=latest)["actionExecutionDetails"]
        self.assertEqual(sorted(run["actionName"] for run in found), ["Ask", "Fetch", "Good"])
        self.assertTrue(all(run["status"] == "Succeeded" for run in found))
        told = self.state("S1")["retryStageMetadata"]
        self.assertEqual(told, {"manualStageRetryAttempt": 2, "latestRetryTrigger": "ManualStageRetry"})
        self.refused("StageNotRetryableException", retry, **which, retryMode="FAILED_ACTIONS")
        newer = self.start()
        until(lambda: self.state("S1")["latestExecution"]["pipelineExecutionId"] == newer)
        self.refused("NotLatestPipelineExecutionException", retry, **which, retryMode="ALL_ACTIONS")

    def test_a_stage_is_tried_again_by_itself(self):
        id = self.create({"name": "S1", "actions": [approval()], "onFailure": {"result": "RETRY"}})
        first = self.waiting()
        self.answer(status="Rejected")
        until(lambda: self.waiting() != first, what="the second try")
        self.answer()
        self.ended(id, "Succeeded")
        told = self.state("S1")["retryStageMetadata"]
        self.assertEqual(told, {"autoStageRetryAttempt": 1, "latestRetryTrigger": "AutomatedStageRetry"})

    def test_rollback(self):
        first = self.create([self.deploy()], [approval("Later")])
        self.answer("S2", "Later")
        self.ended(first, "Succeeded")
        self.put({"index.html": "two"})
        second = self.start()
        until(lambda: self.state("S2")["latestExecution"]["pipelineExecutionId"] == second)
        self.assertEqual(self.deployed(), "two")
        which = {"pipelineName": self.name, "stageName": "S1", "targetPipelineExecutionId": first}
        self.refused("UnableToRollbackStageException", self.cp.rollback_stage, **{**which, "stageName": "Source"})
        self.refused("UnableToRollbackStageException", self.cp.rollback_stage, **{**which, "stageName": "S2"})
        back = self.cp.rollback_stage(**which)["pipelineExecutionId"]
        self.ended(back, "Succeeded")
        self.assertEqual(self.deployed(), "one")
        told = self.execution(back)
        self.assertEqual(told["executionType"], "ROLLBACK")
        self.assertEqual(told["rollbackMetadata"], {"rollbackTargetPipelineExecutionId": first})
        self.assertEqual(told["trigger"]["triggerType"], "ManualRollback")
        self.assertEqual([run["actionName"] for run in self.runs(back)], ["Put"])
        self.assertEqual(self.state("S1")["latestExecution"]["type"], "ROLLBACK")
        self.refused(
            "UnableToRollbackStageException", self.cp.rollback_stage, **{**which, "targetPipelineExecutionId": back}
        )
        self.cp.update_pipeline(pipeline=self.declare([self.deploy()], [approval("Later")]))
        self.refused("PipelineExecutionOutdatedException", self.cp.rollback_stage, **which)

    def test_a_failed_stage_rolls_itself_back(self):
        stage = {"name": "S1", "actions": [self.deploy(), approval(runOrder=2)], "onFailure": {"result": "ROLLBACK"}}
        first = self.create(stage)
        self.answer()
        self.ended(first, "Succeeded")
        self.put({"index.html": "broken"})
        second = self.start()
        self.answer(status="Rejected")
        self.ended(second, "Failed")
        back = until(lambda: self.executions()[0]["executionType"] == "ROLLBACK" and self.executions()[0])
        self.assertEqual(back["trigger"], {"triggerType": "AutomatedRollback", "triggerDetail": second})
        self.assertEqual(back["rollbackMetadata"]["rollbackTargetPipelineExecutionId"], first)
        self.answer()
        self.ended(back["pipelineExecutionId"], "Succeeded")
        self.assertEqual(self.deployed(), "one")

    def test_transitions(self):
        first = self.create([approval()])
        self.answer()
        self.ended(first, "Succeeded")
        which = {"pipelineName": self.name, "stageName": "S1", "transitionType": "Inbound"}
        self.cp.disable_stage_transition(**which, reason="frozen")
        shut = self.state("S1")["inboundTransitionState"]
        self.assertEqual((shut["enabled"], shut["disabledReason"]), (False, "frozen"))
        self.assertEqual(shut["lastChangedBy"], client("sts").get_caller_identity()["Arn"])
        second = self.start()
        until(lambda: self.state("S1").get("inboundExecution", {}).get("pipelineExecutionId") == second)
        self.assertEqual(self.state("S1")["latestExecution"]["pipelineExecutionId"], first)
        self.cp.enable_stage_transition(**which)
        self.assertNotIn("disabledReason", self.state("S1")["inboundTransitionState"])
        self.answer()
        self.ended(second, "Succeeded")
        missing = {**which, "stageName": "Nobody"}
        self.refused("StageNotFoundException", self.cp.enable_stage_transition, **missing)

    def test_approvals(self):
        settings = {
            "CustomData": "Look at #{variables.What}",
            "ExternalEntityLink": "https://example.com/#{variables.What}",
        }
        id = self.create([approval(configuration=settings)], variables=[{"name": "What", "defaultValue": "it"}])
        token = self.waiting()
        shown = self.state("S1")["actionStates"][0]
        self.assertEqual(
            (shown["latestExecution"]["status"], shown["entityUrl"]), ("InProgress", "https://example.com/it")
        )
        self.assertEqual(self.runs(id)[-1]["input"]["resolvedConfiguration"]["CustomData"], "Look at it")
        put = self.cp.put_approval_result
        which = {"pipelineName": self.name, "stageName": "S1", "actionName": "Ask"}
        result = {"status": "Approved", "summary": "checked"}
        wrong = "00000000-0000-4000-8000-000000000000"
        self.refused("InvalidApprovalTokenException", put, **which, token=wrong, result=result)
        self.refused("ActionNotFoundException", put, **{**which, "actionName": "Nobody"}, token=token, result=result)
        put(**which, token=token, result=result)
        self.ended(id, "Succeeded")
        shown = self.state("S1")["actionStates"][0]["latestExecution"]
        me = client("sts").get_caller_identity()["Arn"]
        self.assertEqual((shown["summary"], shown["lastUpdatedBy"], shown["status"]), ("checked", me, "Succeeded"))
        self.assertNotIn("token", shown)
        self.refused("ApprovalAlreadyCompletedException", put, **which, token=token, result=result)

    def test_every_field_of_an_action_execution(self):
        id = self.create([self.deploy(roleArn=self.role, timeoutInMinutes=10)])
        # The role may assume itself where it trusts itself.
        self.ended(id, "Failed")
        client("iam").update_assume_role_policy(
            RoleName=self.role.split("/")[-1],
            PolicyDocument=json.dumps(
                {
                    "Version": "2012-10-17",
                    "Statement": [
                        {"Effect": "Allow", "Principal": {**ROLE, "AWS": self.role}, "Action": "sts:AssumeRole"}
                    ],
                }
            ),
        )
        id = self.start()
        self.ended(id, "Succeeded")
        source, put = self.runs(id)
        for run in (source, put):
            self.assertEqual((run["pipelineExecutionId"], run["pipelineVersion"], run["status"]), (id, 1, "Succeeded"))
            self.assertGreaterEqual(run["lastUpdateTime"], run["startTime"])
            self.assertEqual(run["input"]["region"], REGION)
        self.assertEqual((put["stageName"], put["actionName"]), ("S1", "Put"))
        self.assertEqual(
            put["input"]["actionTypeId"], {"category": "Deploy", "owner": "AWS", "provider": "S3", "version": "1"}
        )
        self.assertEqual(put["input"]["roleArn"], self.role)
        made = source["output"]["outputArtifacts"]
        self.assertEqual(put["input"]["inputArtifacts"], made)
        place = made[0]["s3location"]
        self.assertTrue(place["key"].startswith(f"{self.name[:20]}/App/"), place)
        self.assertTrue(self.s3.head_object(Bucket=place["bucket"], Key=place["key"]))
        version = source["output"]["executionResult"]["externalExecutionId"]
        self.assertEqual(self.execution(id)["artifactRevisions"][0]["revisionId"], version)

    def test_lists_in_pages(self):
        ids = [self.create([approval()])]
        ids += [self.start() for _ in range(4)]
        first = self.cp.list_pipeline_executions(pipelineName=self.name, maxResults=2)
        shown = [one["pipelineExecutionId"] for one in first["pipelineExecutionSummaries"]]
        self.assertEqual(shown, ids[:-3:-1])
        self.start()
        second = self.cp.list_pipeline_executions(pipelineName=self.name, maxResults=2, nextToken=first["nextToken"])
        shown = [one["pipelineExecutionId"] for one in second["pipelineExecutionSummaries"]]
        self.assertEqual(shown, ids[-3:-5:-1])
        for token in ("2", "invented", first["nextToken"][:-2] + "00"):
            for call in (self.cp.list_pipeline_executions, self.cp.list_action_executions):
                self.refused("InvalidNextTokenException", call, pipelineName=self.name, nextToken=token)
            self.refused("InvalidNextTokenException", self.cp.list_pipelines, nextToken=token)
            self.refused("InvalidNextTokenException", self.cp.list_action_types, nextToken=token)
        other = self.cp.list_action_executions
        self.refused("InvalidNextTokenException", other, pipelineName=self.name, nextToken=first["nextToken"])

    def test_executions_that_succeeded_in_a_stage(self):
        first = self.create([approval()])
        self.answer()
        self.ended(first, "Succeeded")
        second = self.start()
        self.answer(status="Rejected")
        self.ended(second, "Failed")
        found = self.executions(filter={"succeededInStage": {"stageName": "S1"}})
        self.assertEqual([one["pipelineExecutionId"] for one in found], [first])
        found = self.executions(filter={"succeededInStage": {"stageName": "Source"}})
        self.assertEqual([one["pipelineExecutionId"] for one in found], [second, first])

    def test_run_orders(self):
        id = self.create([approval("A"), approval("B"), approval("C", runOrder=2)])
        tokens = [self.waiting(name=name) for name in ("A", "B")]
        self.assertEqual(len(set(tokens)), 2)
        self.assertNotIn("latestExecution", self.state("S1")["actionStates"][2])
        self.answer(name="A")
        self.answer(name="B")
        self.answer(name="C")
        self.ended(id, "Succeeded")
        beside = self.declare([approval("A", namespace="N"), approval("B", configuration={"CustomData": "#{N.x}"})])
        self.refused("InvalidStructureException", self.cp.update_pipeline, pipeline=beside)

    def test_a_role_of_its_own(self):
        own = role([{"Effect": "Allow", "Action": "s3:*", "Resource": "*"}], {"AWS": f"arn:aws:iam::{ACCOUNT}:root"})
        allow(self.role, [{"Effect": "Allow", "Action": "s3:*", "Resource": f"arn:aws:s3:::{self.bucket}*"}])
        id = self.create([self.deploy(roleArn=own)])
        text = f"CodePipeline is not authorized to perform AssumeRole on role {own}"
        # Failure 4.
        self.assertEqual(self.failure(id), {"code": "PermissionError", "message": text})
        more = [
            {"Effect": "Allow", "Action": "s3:*", "Resource": f"arn:aws:s3:::{self.bucket}*"},
            {"Effect": "Allow", "Action": "sts:AssumeRole", "Resource": own},
        ]
        allow(self.role, more)
        self.ended(self.start(), "Succeeded")
        self.assertEqual(self.deployed(), "one")
