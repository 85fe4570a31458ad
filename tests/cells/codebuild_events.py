"""CodeBuild: events of builds reach a rule of EventBridge, which starts another build."""

import json

from codebuild import look, project, role, run, spec
from region import ACCOUNT, REGION, NeedsEngine, client, unique, until


class Events(NeedsEngine):
    """What EventBridge is told."""

    def test_a_build_that_fails_starts_another_by_a_rule(self):
        events, rule = client("events"), unique("builds")
        first, second = project(spec("exit 1")), project()
        pattern = {
            "source": ["aws.codebuild"],
            "detail-type": ["CodeBuild Build State Change"],
            "detail": {"project-name": [first], "build-status": ["FAILED"]},
        }
        events.put_rule(Name=rule, EventPattern=json.dumps(pattern))
        target = f"arn:aws:codebuild:{REGION}:{ACCOUNT}:project/{second}"
        starter = role(["codebuild:StartBuild"], "events.amazonaws.com")
        events.put_targets(Rule=rule, Targets=[{"Id": "1", "Arn": target, "RoleArn": starter}])
        run(second)
        run(first)
        listed = client("codebuild").list_builds_for_project
        ids = until(lambda: (lambda ids: ids if len(ids) == 2 else None)(listed(projectName=second)["ids"]), 30)
        self.assertEqual(look(ids[0])["buildNumber"], 2)
