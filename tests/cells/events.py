"""EventBridge: rules with patterns on a bus, targets with inputs, events of one's own and of services, tags."""

import json

from region import ACCOUNT, REGION, Cell, client, unique, until
from sns import Subscriber


class Events(Cell):
    def setUp(self):
        self.events, self.sns, self.logs = client("events"), client("sns"), client("logs")

    def rule(self, pattern, **more):
        name = unique("rule")
        arn = self.events.put_rule(Name=name, EventPattern=json.dumps(pattern), **more)["RuleArn"]
        self.addCleanup(self.forget, name)
        return name, arn

    def forget(self, name):
        try:
            targets = self.events.list_targets_by_rule(Rule=name)["Targets"]
            if targets:
                self.events.remove_targets(Rule=name, Ids=[target["Id"] for target in targets])
            self.events.delete_rule(Name=name)
        except self.events.exceptions.ResourceNotFoundException:
            pass

    def put(self, source, detail, **more):
        entry = {"Source": source, "DetailType": "told", "Detail": json.dumps(detail), **more}
        answer = self.events.put_events(Entries=[entry])
        self.assertEqual(answer["FailedEntryCount"], 0, answer)
        return answer["Entries"][0]["EventId"]

    def group(self):
        """A log group that EventBridge may write to."""
        name = unique("/events/cell")
        self.logs.create_log_group(logGroupName=name)
        self.addCleanup(self.logs.delete_log_group, logGroupName=name)
        policy = unique("policy")
        document = {"Version": "2012-10-17", "Statement": [{
            "Effect": "Allow", "Principal": {"Service": "events.amazonaws.com"},
            "Action": ["logs:CreateLogStream", "logs:PutLogEvents"],
            "Resource": f"arn:aws:logs:{REGION}:{ACCOUNT}:log-group:{name}:*"}]}
        self.logs.put_resource_policy(policyName=policy, policyDocument=json.dumps(document))
        self.addCleanup(self.logs.delete_resource_policy, policyName=policy)
        return name

    def lines(self, group, count=1):
        found = until(lambda: (lines := self.logs.filter_log_events(logGroupName=group)["events"])
                      and len(lines) >= count and lines, what="lines in the group")
        return [line["message"] for line in found]

    def test_a_rule_is_put_described_switched_and_deleted(self):
        name, arn = self.rule({"source": ["my.app"]}, Description="a rule", Tags=[{"Key": "team", "Value": "a"}])
        self.assertEqual(arn, f"arn:aws:events:{REGION}:{ACCOUNT}:rule/{name}")
        found = self.events.describe_rule(Name=name)
        self.assertEqual((found["State"], found["Description"], found["EventBusName"]), ("ENABLED", "a rule", "default"))
        self.events.disable_rule(Name=name)
        self.assertEqual(self.events.describe_rule(Name=name)["State"], "DISABLED")
        self.events.enable_rule(Name=name)
        self.assertEqual(self.events.list_rules(NamePrefix=name)["Rules"][0]["State"], "ENABLED")
        self.assertEqual(self.events.list_tags_for_resource(ResourceARN=arn)["Tags"], [{"Key": "team", "Value": "a"}])
        self.events.tag_resource(ResourceARN=arn, Tags=[{"Key": "x", "Value": "y"}])
        self.events.untag_resource(ResourceARN=arn, TagKeys=["team"])
        self.assertEqual(self.events.list_tags_for_resource(ResourceARN=arn)["Tags"], [{"Key": "x", "Value": "y"}])
        self.events.delete_rule(Name=name)
        self.refused("ResourceNotFoundException", self.events.describe_rule, Name=name)

    def test_patterns_are_tried_without_a_rule(self):
        event = {"id": "1", "detail-type": "x", "source": "a", "account": ACCOUNT, "time": "2026-01-01T00:00:00Z",
                 "region": REGION, "resources": [], "detail": {"state": "running", "n": 5, "ip": "10.0.0.9"}}
        for pattern, fits in [
            ({"source": [{"prefix": "a"}]}, True), ({"detail": {"n": [{"numeric": [">", 5]}]}}, False),
            ({"detail": {"state": [{"anything-but": "stopped"}]}}, True), ({"detail": {"x": [{"exists": False}]}}, True),
            ({"detail": {"ip": [{"cidr": "10.0.0.0/24"}]}}, True), ({"detail": {"state": [{"wildcard": "r*g"}]}}, True),
            ({"$or": [{"source": ["b"]}, {"detail": {"n": [5]}}]}, True),
            ({"detail": {"state": [{"equals-ignore-case": "RUNNING"}]}}, True), ({"detail": {"state": [{"suffix": "x"}]}}, False),
        ]:
            answer = self.events.test_event_pattern(EventPattern=json.dumps(pattern), Event=json.dumps(event))
            self.assertEqual(answer["Result"], fits, pattern)

    def test_an_event_reaches_a_log_group_once(self):
        source, group = unique("app"), self.group()
        name, _ = self.rule({"source": [source], "detail": {"ok": [True]}})
        arn = f"arn:aws:logs:{REGION}:{ACCOUNT}:log-group:{group}"
        self.events.put_targets(Rule=name, Targets=[{"Id": "log", "Arn": arn}])
        self.assertIn(name, self.events.list_rule_names_by_target(TargetArn=arn)["RuleNames"])
        self.put(source, {"ok": False})
        event = self.put(source, {"ok": True}, Resources=["r"])
        line = json.loads(self.lines(group)[0])
        self.assertEqual((line["id"], line["source"], line["detail-type"], line["resources"], line["detail"]),
                         (event, source, "told", ["r"], {"ok": True}))
        self.assertEqual((line["version"], line["account"], line["region"]), ("0", ACCOUNT, REGION))

    def test_inputs_are_constant_a_part_or_a_template(self):
        source, group = unique("app"), self.group()
        arn = f"arn:aws:logs:{REGION}:{ACCOUNT}:log-group:{group}"
        name, rule = self.rule({"source": [source]})
        self.events.put_targets(Rule=name, Targets=[
            {"Id": "a", "Arn": arn, "Input": '{"always": 1}'}, {"Id": "b", "Arn": arn, "InputPath": "$.detail.part"},
            {"Id": "c", "Arn": arn, "InputTransformer": {"InputPathsMap": {"who": "$.detail.who"},
                                                         "InputTemplate": '{"text": "<who> by <aws.events.rule-name>", "who": <who>}'}}])
        self.put(source, {"part": {"x": [1]}, "who": "ann"})
        wanted = sorted(['{"always": 1}', '{"x":[1]}', json.dumps({"text": f"ann by {name}", "who": "ann"})])
        self.assertEqual(sorted(self.lines(group, 3)), wanted)

    def test_a_topic_is_a_target_where_its_policy_lets_eventbridge_in(self):
        source, subscriber = unique("app"), Subscriber(self)
        topic = subscriber.topic(RawMessageDelivery="true")
        name, rule = self.rule({"source": [source]})
        self.events.put_targets(Rule=name, Targets=[{"Id": "sns", "Arn": topic}])
        policy = {"Version": "2012-10-17", "Statement": [{
            "Effect": "Allow", "Principal": {"Service": "events.amazonaws.com"}, "Action": "sns:Publish",
            "Resource": topic, "Condition": {"ArnEquals": {"aws:SourceArn": rule}}}]}
        self.sns.set_topic_attributes(TopicArn=topic, AttributeName="Policy", AttributeValue=json.dumps(policy))
        event = self.put(source, {})
        self.assertEqual(json.loads(subscriber.next()["body"])["id"], event)

    def role(self, name, principal, actions):
        """A role that the service may take, and may do this."""
        iam = client("iam")
        trust = {"Version": "2012-10-17", "Statement": [{
            "Effect": "Allow", "Principal": {"Service": principal}, "Action": "sts:AssumeRole"}]}
        arn = iam.create_role(RoleName=name, AssumeRolePolicyDocument=json.dumps(trust))["Role"]["Arn"]
        self.addCleanup(iam.delete_role, RoleName=name)
        policy = {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": actions, "Resource": "*"}]}
        iam.put_role_policy(RoleName=name, PolicyName="may", PolicyDocument=json.dumps(policy))
        self.addCleanup(iam.delete_role_policy, RoleName=name, PolicyName="may")
        return arn

    def test_a_build_is_started_once_under_the_role_with_what_the_input_says(self):
        codebuild, project, source = client("codebuild"), unique("told"), unique("app")
        builder = self.role(unique("builder"), "codebuild.amazonaws.com", ["logs:*"])
        codebuild.create_project(
            name=project, serviceRole=builder, artifacts={"type": "NO_ARTIFACTS"},
            source={"type": "NO_SOURCE", "buildspec": "version: 0.2\nphases:\n  build:\n    commands: [\"true\"]\n"},
            environment={"type": "LINUX_CONTAINER", "image": "aws/codebuild/standard:7.0", "computeType": "BUILD_GENERAL1_SMALL"})
        self.addCleanup(codebuild.delete_project, name=project)
        starter = self.role(unique("starter"), "events.amazonaws.com", ["codebuild:StartBuild"])
        name, _ = self.rule({"source": [source]})
        self.events.put_targets(Rule=name, Targets=[{
            "Id": "build", "RoleArn": starter, "Arn": f"arn:aws:codebuild:{REGION}:{ACCOUNT}:project/{project}",
            "InputTransformer": {"InputPathsMap": {"tag": "$.detail.tag"}, "InputTemplate": json.dumps({
                "environmentVariablesOverride": [{"name": "TAG", "value": "<tag>", "type": "PLAINTEXT"}]})}}])
        self.put(source, {"tag": "v7"})
        builds = lambda: codebuild.list_builds_for_project(projectName=project)["ids"]
        until(builds, what="the build")
        build = codebuild.batch_get_builds(ids=builds())["builds"][0]
        self.assertEqual([(one["name"], one["value"]) for one in build["environment"]["environmentVariables"]], [("TAG", "v7")])
        self.assertEqual(build["initiator"], f"rule/{name}")
        codebuild.stop_build(id=build["id"])
        self.assertEqual(len(builds()), 1)

    def test_policies_see_what_a_rule_asks_for(self):
        user, mine = unique("user"), unique("rule")
        iam = client("iam")
        iam.create_user(UserName=user)
        self.addCleanup(iam.delete_user, UserName=user)
        key = iam.create_access_key(UserName=user)["AccessKey"]
        self.addCleanup(iam.delete_access_key, UserName=user, AccessKeyId=key["AccessKeyId"])
        policy = {"Version": "2012-10-17", "Statement": [{
            "Effect": "Allow", "Action": "events:PutRule", "Resource": "*",
            "Condition": {"ForAllValues:StringEquals": {"events:source": "aws.codebuild"},
                          "Null": {"events:source": "false"}}}]}
        iam.put_user_policy(UserName=user, PolicyName="it", PolicyDocument=json.dumps(policy))
        self.addCleanup(iam.delete_user_policy, UserName=user, PolicyName="it")
        keys = {"aws_access_key_id": key["AccessKeyId"], "aws_secret_access_key": key["SecretAccessKey"]}
        events = client.__wrapped__("events", **keys)
        for pattern in [{"source": ["aws.codebuild", "aws.ecs"]}, {"detail-type": ["x"]}]:
            self.refused("AccessDeniedException", events.put_rule, Name=mine, EventPattern=json.dumps(pattern))
        events.put_rule(Name=mine, EventPattern=json.dumps({"source": ["aws.codebuild"]}))
        self.addCleanup(self.events.delete_rule, Name=mine)

    def test_other_buses_have_rules_of_their_own(self):
        bus, source, group = unique("bus"), unique("app"), self.group()
        self.events.create_event_bus(Name=bus)
        self.addCleanup(self.events.delete_event_bus, Name=bus)
        self.assertIn(bus, [one["Name"] for one in self.events.list_event_buses()["EventBuses"]])
        self.events.put_rule(Name="r", EventBusName=bus, EventPattern=json.dumps({"source": [source]}))
        arn = f"arn:aws:logs:{REGION}:{ACCOUNT}:log-group:{group}"
        self.events.put_targets(Rule="r", EventBusName=bus, Targets=[{"Id": "1", "Arn": arn}])
        self.refused("ValidationException", self.events.delete_event_bus, Name=bus)
        self.put(source, {"bus": "default"})
        self.put(source, {"bus": "own"}, EventBusName=bus)
        self.assertEqual(json.loads(self.lines(group)[0])["detail"], {"bus": "own"})
        self.events.remove_targets(Rule="r", EventBusName=bus, Ids=["1"])
        self.events.delete_rule(Name="r", EventBusName=bus)

    def test_entries_fail_by_themselves(self):
        answer = self.events.put_events(Entries=[
            {"Source": "my.app", "DetailType": "x", "Detail": "{}"}, {"Source": "aws.ecs", "DetailType": "x", "Detail": "{}"},
            {"Source": "my.app", "DetailType": "x", "Detail": "no"}, {"DetailType": "x", "Detail": "{}"}])
        self.assertEqual(answer["FailedEntryCount"], 3)
        self.assertEqual([entry.get("ErrorCode") for entry in answer["Entries"]],
                         [None, "NotAuthorizedForSourceException", "MalformedDetail", "InvalidArgument"])

    def test_an_image_that_is_pushed_is_told(self):
        group = self.group()
        repository = unique("told")
        name, _ = self.rule({"source": ["aws.ecr"], "detail": {"repository-name": [repository]}})
        arn = f"arn:aws:logs:{REGION}:{ACCOUNT}:log-group:{group}"
        self.events.put_targets(Rule=name, Targets=[{"Id": "1", "Arn": arn}])
        ecr = client("ecr")
        ecr.create_repository(repositoryName=repository)
        self.addCleanup(ecr.delete_repository, repositoryName=repository, force=True)
        config = b"{}"
        part = ecr.initiate_layer_upload(repositoryName=repository)
        ecr.upload_layer_part(repositoryName=repository, uploadId=part["uploadId"], partFirstByte=0,
                              partLastByte=len(config) - 1, layerPartBlob=config)
        import hashlib
        digest = "sha256:" + hashlib.sha256(config).hexdigest()
        ecr.complete_layer_upload(repositoryName=repository, uploadId=part["uploadId"], layerDigests=[digest])
        manifest = {"schemaVersion": 2, "mediaType": "application/vnd.docker.distribution.manifest.v2+json",
                    "config": {"mediaType": "application/vnd.docker.container.image.v1+json", "size": 2, "digest": digest},
                    "layers": []}
        ecr.put_image(repositoryName=repository, imageManifest=json.dumps(manifest), imageTag="v1")
        line = json.loads(self.lines(group)[0])
        self.assertEqual(line["detail-type"], "ECR Image Action")
        self.assertEqual((line["detail"]["action-type"], line["detail"]["result"], line["detail"]["image-tag"]),
                         ("PUSH", "SUCCESS", "v1"))
