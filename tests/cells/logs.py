"""CloudWatch Logs: groups, streams, putting, getting both ways, filtering with patterns, what
`aws logs tail` calls, retention, tags,
policies."""

import json
import time

from region import ACCOUNT, REGION, Cell, client, unique, until


class Logs(Cell):
    def setUp(self):
        self.logs = client("logs")
        self.now = int(time.time() * 1000)

    def group(self, *streams, **more):
        name = unique("/cells/logs")
        self.logs.create_log_group(logGroupName=name, **more)
        self.addCleanup(self.logs.delete_log_group, logGroupName=name)
        for stream in streams:
            self.logs.create_log_stream(logGroupName=name, logStreamName=stream)
        return name

    def put(self, group, stream, *messages, at=None):
        at = self.now if at is None else at
        events = [{"timestamp": at + place, "message": message} for place, message in enumerate(messages)]
        return self.logs.put_log_events(logGroupName=group, logStreamName=stream, logEvents=events)

    def test_groups_are_described_by_prefix_and_pattern_in_pages(self):
        name = self.group()
        found = self.logs.describe_log_groups(logGroupNamePrefix=name)["logGroups"][0]
        self.assertEqual(found["arn"], f"arn:aws:logs:{REGION}:{ACCOUNT}:log-group:{name}:*")
        self.assertNotIn("retentionInDays", found)
        self.assertEqual(self.logs.describe_log_groups(logGroupNamePattern=name[3:])["logGroups"][0]["logGroupName"], name)
        other = self.group()
        names, token = [], {}
        while True:
            page = self.logs.describe_log_groups(logGroupNamePrefix="/cells/logs", limit=1, **token)
            names += [group["logGroupName"] for group in page["logGroups"]]
            if "nextToken" not in page:
                break
            token = {"nextToken": page["nextToken"]}
        self.assertTrue({name, other} <= set(names))
        arn = f"arn:aws:logs:{REGION}:{ACCOUNT}:log-group:{other}"
        elsewhere = f"arn:aws:logs:eu-west-3:{ACCOUNT}:log-group:{name}"
        chosen = lambda **by: [one["logGroupName"] for one in self.logs.describe_log_groups(**by)["logGroups"]]
        self.assertEqual(set(chosen(logGroupIdentifiers=[name, arn, elsewhere, "/none"])), {name, other})
        self.assertEqual(chosen(logGroupIdentifiers=[elsewhere]), [])
        self.assertIn(name, chosen(logGroupClass="STANDARD", logGroupNamePrefix=name))
        self.assertEqual(chosen(logGroupClass="INFREQUENT_ACCESS"), [])
        self.refused(
            "InvalidParameterException", self.logs.describe_log_groups,
            logGroupIdentifiers=[name], logGroupNamePrefix=name,
        )

    def test_events_are_read_forwards_and_backwards(self):
        group = self.group("s")
        self.put(group, "s", *"abcde")
        read = lambda **more: self.logs.get_log_events(logGroupName=group, logStreamName="s", **more)
        first = read(startFromHead=True, limit=2)
        self.assertEqual([event["message"] for event in first["events"]], ["a", "b"])
        rest = read(nextToken=first["nextForwardToken"])
        self.assertEqual([event["message"] for event in rest["events"]], ["c", "d", "e"])
        end = read(nextToken=rest["nextForwardToken"])
        self.assertEqual((end["events"], end["nextForwardToken"]), ([], rest["nextForwardToken"]))
        last = read(limit=2)
        self.assertEqual([event["message"] for event in last["events"]], ["d", "e"])
        back = read(nextToken=last["nextBackwardToken"], limit=2)
        self.assertEqual([event["message"] for event in back["events"]], ["b", "c"])

    def test_old_and_new_events_are_rejected_and_the_rest_is_kept(self):
        group = self.group("s")
        day = 24 * 3600 * 1000
        answer = self.logs.put_log_events(logGroupName=group, logStreamName="s", sequenceToken="anything", logEvents=[
            {"timestamp": self.now - 15 * day, "message": "old"}, {"timestamp": self.now, "message": "now"},
            {"timestamp": self.now + 3 * 3600 * 1000, "message": "new"}])
        self.assertEqual(answer["rejectedLogEventsInfo"], {"tooOldLogEventEndIndex": 1, "tooNewLogEventStartIndex": 2})
        self.assertEqual([event["message"] for event in self.logs.filter_log_events(logGroupName=group)["events"]], ["now"])

    def test_patterns(self):
        group = self.group("s")
        line = '127.0.0.1 - ann [10/Oct/2026:13:25:15 +0000] "GET /index.html HTTP/1.0" 404 1534'
        event = json.dumps({"level": "ERROR", "code": 503, "user": {"name": "ann"}, "list": [1, 2]})
        self.put(group, "s", "[ERROR] no such user", "[INFO] fine", line, event)
        for pattern, wanted in [
            ("ERROR", [0, 3]), ('"no such"', [0]), ("ERROR -user", []), ("?INFO ?such", [0, 1]), ("%fin[ex]%", [1]),
            ("[ip, id, user, time, request, status = 4*, bytes > 1000]", [2]), ("[..., status = 200, bytes]", []),
            ('{ $.level = "ERR*" && $.code >= 500 }', [3]), ("{ $.user.name = ann || $.code = 1 }", [3]),
            ("{ $.list[1] = 2 && $.none NOT EXISTS }", [3]), ("{ $.code < 500 }", []),
        ]:
            found = self.logs.filter_log_events(logGroupName=group, filterPattern=pattern)["events"]
            self.assertEqual([event["timestamp"] - self.now for event in found], wanted, pattern)

    def test_streams_are_filtered_together_and_ordered(self):
        group = self.group("a/1", "a/2", "b")
        for place, stream in enumerate(["a/2", "a/1", "b"]):
            self.put(group, stream, stream, at=self.now + place)
        found = self.logs.filter_log_events(logGroupName=group, logStreamNamePrefix="a/")["events"]
        self.assertEqual([event["message"] for event in found], ["a/2", "a/1"])
        order = lambda **more: [one["logStreamName"] for one in
                                self.logs.describe_log_streams(logGroupName=group, **more)["logStreams"]]
        self.assertEqual(order(), ["a/1", "a/2", "b"])
        self.assertEqual(order(orderBy="LastEventTime", descending=True), ["b", "a/1", "a/2"])
        stream = self.logs.describe_log_streams(logGroupName=group, logStreamNamePrefix="b")["logStreams"][0]
        self.assertEqual((stream["firstEventTimestamp"], stream["lastEventTimestamp"]), (self.now + 2, self.now + 2))

    def test_what_the_cli_calls_to_tail_and_follow(self):
        """`aws logs tail --follow` (version 2) filters from the last event's time on, and leaves out what it has seen."""
        group = self.group("s", "t")
        seen, lines, since = set(), [], self.now - 300_000

        def follow():
            nonlocal since
            pages = self.logs.get_paginator("filter_log_events").paginate(
                logGroupName=group, startTime=since, interleaved=True)
            for event in (event for page in pages for event in page["events"]):
                if event["eventId"] not in seen:
                    seen.add(event["eventId"])
                    lines.append(f"{event['logStreamName']} {event['message']}")
                since = max(since, event["timestamp"])

        self.put(group, "s", "before", "at once")
        follow()
        self.put(group, "t", "at the same time", at=self.now + 1)
        self.put(group, "s", "after", at=self.now + 2)
        follow()
        follow()
        self.assertEqual(lines, ["s before", "s at once", "t at the same time", "s after"])

    def test_retention_is_kept_and_taken_back(self):
        group = self.group("s")
        self.put(group, "s", "two days old", at=self.now - 2 * 24 * 3600 * 1000)
        self.put(group, "s", "new")
        seen = lambda: [event["message"] for event in self.logs.filter_log_events(logGroupName=group)["events"]]
        self.assertEqual(seen(), ["two days old", "new"])
        self.logs.put_retention_policy(logGroupName=group, retentionInDays=1)
        self.assertEqual(self.logs.describe_log_groups(logGroupNamePrefix=group)["logGroups"][0]["retentionInDays"], 1)
        self.assertEqual(seen(), ["new"])
        rejected = self.put(group, "s", "too old now", at=self.now - 2 * 24 * 3600 * 1000)
        self.assertEqual(rejected["rejectedLogEventsInfo"], {"expiredLogEventEndIndex": 1})
        # What is over goes for good: without the policy it does not come back.
        until(lambda: self.logs.describe_log_groups(logGroupNamePrefix=group)["logGroups"][0]["storedBytes"] == 29)
        self.logs.delete_retention_policy(logGroupName=group)
        self.assertEqual(seen(), ["new"])

    def test_a_protected_group_is_not_deleted(self):
        group = self.group("s", deletionProtectionEnabled=True)
        protected = lambda: self.logs.describe_log_groups(logGroupNamePrefix=group)["logGroups"][0]["deletionProtectionEnabled"]
        self.assertTrue(protected())
        text = self.refused("ValidationException", self.logs.delete_log_group, logGroupName=group)
        self.assertEqual(
            text, "Cannot delete log group with deletion protection enabled. Disable deletion protection first."
        )
        self.refused("ValidationException", self.logs.delete_log_stream, logGroupName=group, logStreamName="s")
        self.logs.put_log_group_deletion_protection(logGroupIdentifier=group, deletionProtectionEnabled=False)
        self.assertFalse(protected())
        self.logs.delete_log_stream(logGroupName=group, logStreamName="s")

    def test_tags_in_both_ways(self):
        group = self.group(tags={"team": "a"})
        arn = f"arn:aws:logs:{REGION}:{ACCOUNT}:log-group:{group}"
        self.logs.tag_resource(resourceArn=arn, tags={"x": "y"})
        self.logs.untag_resource(resourceArn=arn, tagKeys=["team"])
        self.logs.tag_log_group(logGroupName=group, tags={"older": "way"})
        self.assertEqual(self.logs.list_tags_for_resource(resourceArn=arn)["tags"], {"x": "y", "older": "way"})
        self.assertEqual(self.logs.list_tags_log_group(logGroupName=group)["tags"], {"x": "y", "older": "way"})

    def test_what_is_not_here_is_refused_by_name(self):
        self.refused("UnknownOperationException", self.logs.start_query, logGroupName="g", startTime=0, endTime=1,
                     queryString="fields @message")
        self.refused("UnknownOperationException", self.logs.put_subscription_filter, logGroupName="g", filterName="f",
                     filterPattern="", destinationArn="arn:aws:lambda:us-east-2:123456789012:function:f")
