"""CodePipeline: conditions of stages and their rules, and the executions of rules."""

from codepipeline import Pipelines, approval
from region import until


def check(value, operator="EQ", variable="#{Source.ObjectKey}", name="Check"):
    """A rule that looks at a variable."""
    return {
        "name": name,
        "ruleTypeId": {"category": "Rule", "owner": "AWS", "provider": "VariableCheck", "version": "1"},
        "configuration": {"Operator": operator, "Value": value, "Variable": variable},
        "inputArtifacts": [],
    }


def condition(result, *rules):
    return {"conditions": [{"result": result, "rules": list(rules)}]}


class Conditions(Pipelines):
    def stage(self, **conditions):
        return {"name": "S1", "actions": [self.deploy()], **conditions}

    def make(self, *stages, **more):
        return self.create(*stages, sources=[self.source(namespace="Source")], **more)

    def rules(self, id, **more):
        found = self.cp.list_rule_executions(pipelineName=self.name, filter={"pipelineExecutionId": id}, **more)
        return found["ruleExecutionDetails"]

    def test_a_stage_whose_condition_holds(self):
        rules = [check("app.zip"), check("app\\.(zip|tar)", "MATCHES", name="Like"), check("x", "NE", name="Other")]
        id = self.make(self.stage(beforeEntry=condition("FAIL", *rules)))
        self.ended(id, "Succeeded")
        declared = self.cp.get_pipeline(name=self.name)["pipeline"]
        self.assertEqual(declared["stages"][1]["beforeEntry"], condition("FAIL", *rules))
        self.assertEqual(declared["pipelineType"], "V2")
        told = self.rules(id)
        self.assertEqual(
            [(one["ruleName"], one["status"]) for one in told[::-1]],
            [(name, "Succeeded") for name in ("Check", "Like", "Other")],
        )
        last = told[-1]
        self.assertEqual(last["input"]["configuration"], rules[0]["configuration"])
        self.assertEqual(last["input"]["resolvedConfiguration"]["Variable"], "app.zip")
        self.assertEqual((last["stageName"], last["pipelineVersion"], last["pipelineExecutionId"]), ("S1", 1, id))
        self.assertIn("succeeded", last["output"]["executionResult"]["externalExecutionSummary"])
        state = self.state("S1")["beforeEntryConditionState"]
        self.assertEqual(state["latestExecution"]["status"], "Succeeded")
        self.assertEqual(len(state["conditionStates"][0]["ruleStates"]), 3)
        first = self.cp.list_rule_executions(pipelineName=self.name, maxResults=2)
        rest = self.cp.list_rule_executions(pipelineName=self.name, maxResults=2, nextToken=first["nextToken"])
        self.assertEqual(first["ruleExecutionDetails"] + rest["ruleExecutionDetails"], told)

    def test_a_stage_that_may_not_begin(self):
        id = self.make(self.stage(beforeEntry=condition("FAIL", check("other.zip"))))
        self.ended(id, "Failed")
        self.assertEqual([run["actionName"] for run in self.runs(id)], ["Fetch"])
        state = self.state("S1")["beforeEntryConditionState"]
        self.assertEqual(state["latestExecution"]["status"], "Failed")
        self.assertIn("'app.zip' EQ 'other.zip'", state["latestExecution"]["summary"])
        override = self.cp.override_stage_condition
        which = {"pipelineName": self.name, "stageName": "S1", "pipelineExecutionId": id}
        self.refused("ConditionNotOverridableException", override, **which, conditionType="ON_SUCCESS")
        override(**which, conditionType="BEFORE_ENTRY")
        self.ended(id, "Succeeded")
        self.assertEqual(self.deployed(), "one")
        self.assertEqual(self.state("S1")["beforeEntryConditionState"]["latestExecution"]["status"], "Overridden")
        self.refused("ConditionNotOverridableException", override, **which, conditionType="BEFORE_ENTRY")

    def test_a_stage_that_is_tried_again_is_checked_again(self):
        id = self.make(self.stage(beforeEntry=condition("FAIL", check("other.zip"))))
        self.ended(id, "Failed")
        self.cp.retry_stage_execution(
            pipelineName=self.name, stageName="S1", pipelineExecutionId=id, retryMode="FAILED_ACTIONS"
        )
        until(lambda: len(self.rules(id)) == 2, what="the second check")
        self.ended(id, "Failed")
        latest = {"latestInPipelineExecution": {"pipelineExecutionId": id, "startTimeRange": "Latest"}}
        found = self.cp.list_rule_executions(pipelineName=self.name, filter=latest)["ruleExecutionDetails"]
        self.assertEqual(len(found), 1)

    def test_a_stage_that_is_left_out(self):
        id = self.make(self.stage(beforeEntry=condition("SKIP", check("other", "CONTAINS"))), [approval()])
        self.answer("S2")
        self.ended(id, "Succeeded")
        self.assertEqual([run["actionName"] for run in self.runs(id)], ["Fetch", "Ask"])
        self.assertEqual(self.state("S1")["latestExecution"]["status"], "Skipped")
        self.assertNotIn("Contents", self.s3.list_objects_v2(Bucket=self.site))

    def test_a_stage_that_goes_back_though_it_succeeded(self):
        good = check("#{variables.Good}", variable="#{Source.VersionId}")
        good["configuration"]["Operator"] = "NE"
        stage = self.stage(onSuccess=condition("ROLLBACK", good))
        first = self.make(stage, variables=[{"name": "Good", "defaultValue": "any"}])
        self.ended(first, "Succeeded")
        version = self.put({"index.html": "two"})
        second = self.start(variables=[{"name": "Good", "value": version}])
        self.ended(second, "Failed")
        back = until(lambda: self.executions()[0]["executionType"] == "ROLLBACK" and self.executions()[0])
        self.ended(back["pipelineExecutionId"], "Succeeded")
        self.assertEqual(back["trigger"], {"triggerType": "AutomatedRollback", "triggerDetail": second})
        self.assertEqual(self.deployed(), "one")

    def test_what_is_no_condition(self):
        create = self.cp.create_pipeline
        wrong = {
            "ROLLBACK": self.stage(beforeEntry=condition("ROLLBACK", check("x"))),
            "SKIP": self.stage(onSuccess=condition("SKIP", check("x"))),
            "there twice": self.stage(onSuccess=condition("FAIL", check("x"), check("y"))),
            "EQ, NE, CONTAINS or MATCHES": self.stage(onSuccess=condition("FAIL", check("x", "LIKE"))),
            "regular expression": self.stage(onSuccess=condition("FAIL", check("(", "MATCHES"))),
        }
        for text, stage in wrong.items():
            with self.subTest(text):
                declared = self.declare(stage, sources=[self.source(namespace="Source")])
                self.assertIn(text, self.refused("InvalidStageDeclarationException", create, pipeline=declared))
        many = self.stage(onSuccess=condition("FAIL", *[check("x", name=f"n{n}") for n in range(6)]))
        text = self.refused("ValidationException", create, pipeline=self.declare(many))
        self.assertIn("less than or equal to 5", text)
        alarm = check("x")
        alarm["ruleTypeId"]["provider"] = "CloudWatchAlarm"
        declared = self.declare(self.stage(onSuccess=condition("FAIL", alarm)))
        self.assertIn("CloudWatchAlarm", self.refused("InvalidStageDeclarationException", create, pipeline=declared))
        later = self.stage(beforeEntry=condition("FAIL", check("x", variable="#{Later.x}")))
        later["actions"][0]["namespace"] = "Later"
        self.refused("InvalidStructureException", create, pipeline=self.declare(later))

    def test_types_of_rule(self):
        [known] = self.cp.list_rule_types()["ruleTypes"]
        self.assertEqual(known["id"], {"category": "Rule", "owner": "AWS", "provider": "VariableCheck", "version": "1"})
        names = [one["name"] for one in known["ruleConfigurationProperties"]]
        self.assertEqual(names, ["Operator", "Value", "Variable"])
