"""CodeBuild: sources, artifacts, caches, reports; logs of any length, and where they go."""

import gzip
import hashlib
import io
import os
import threading
import time
import zipfile

from codebuild import bucket, context, ended, log, project, run, spec, started, zipped
from region import ACCOUNT, REGION, NeedsEngine, client


class Files(NeedsEngine):
    """Sources, artifacts, caches, reports."""

    def objects(self, name):
        return [one["Key"] for one in client("s3").list_objects_v2(Bucket=name).get("Contents", [])]

    def test_artifacts_are_packed_and_placed_as_they_say(self):
        place = bucket()
        make = [
            "mkdir -p target/sub",
            "echo one > target/a.txt",
            "echo two > target/sub/b.txt",
            "echo no > target/c.log",
            "ln -s a.txt target/link",
        ]
        tail = "artifacts:\n  files: ['**/*']\n  base-directory: target\n  exclude-paths: ['**/*.log']\n  enable-symlinks: yes\n  name: out-$(echo x).zip\n"
        tail += "  secondary-artifacts:\n    flat:\n      files: ['target/**/*.txt']\n      discard-paths: yes\n"
        stored = {
            "type": "S3",
            "location": place,
            "packaging": "ZIP",
            "path": "p",
            "namespaceType": "BUILD_ID",
            "overrideArtifactName": True,
        }
        name = project(
            spec(*make, tail=tail),
            artifacts=stored,
            secondaryArtifacts=[
                {"type": "S3", "location": place, "artifactIdentifier": "flat", "name": "flat", "packaging": "NONE"}
            ],
        )
        build = run(name)
        self.assertEqual(build["buildStatus"], "SUCCEEDED", log(build))
        key = f"p/{build['id'].split(':')[1]}/out-x.zip"
        self.assertEqual(build["artifacts"]["location"], f"arn:aws:s3:::{place}/{key}")
        self.assertEqual(sorted(self.objects(place)), sorted([key, "flat/a.txt", "flat/b.txt"]))
        body = client("s3").get_object(Bucket=place, Key=key)["Body"].read()
        self.assertEqual(build["artifacts"]["sha256sum"], hashlib.sha256(body).hexdigest())
        archive = zipfile.ZipFile(io.BytesIO(body))
        self.assertEqual(sorted(archive.namelist()), ["a.txt", "link", "sub/b.txt"])
        self.assertEqual(archive.read("link"), b"a.txt")
        tail = tail.replace("  base-directory", "  s3-prefix: pre/$CODEBUILD_BUILD_NUMBER\n  base-directory", 1)
        build = run(name, buildspecOverride=spec(*make, tail=tail))
        self.assertIn(f"pre/2/{build['id'].split(':')[1]}/out-x.zip", self.objects(place))

    def test_artifacts_that_are_not_there_fail_the_build(self):
        name = project(
            spec("true", tail="artifacts: {files: [none.jar]}\n"), artifacts={"type": "S3", "location": bucket()}
        )
        build = run(name)
        # Failure 19.
        self.assertEqual(context(build, "UPLOAD_ARTIFACTS"), "CLIENT_ERROR: no matching artifact paths found")

    def test_a_source_of_s3_is_unpacked_and_hostile_ones_are_refused(self):
        place, s3 = bucket(), client("s3")
        s3.put_object(
            Bucket=place,
            Key="a.zip",
            Body=zipped(
                {
                    "buildspec.yml": spec("cat sub/hello.txt", "cat $CODEBUILD_SRC_DIR_more/two.txt"),
                    "sub/hello.txt": "hello from S3\n",
                }
            ),
        )
        s3.put_object(Bucket=place, Key="more.zip", Body=zipped({"two.txt": "second source\n"}))
        s3.put_object(Bucket=place, Key="climbs.zip", Body=zipped({"../../evil": "x"}))
        s3.put_object(Bucket=place, Key="none.zip", Body=b"no archive")
        s3.put_object(Bucket=place, Key="bare.zip", Body=zipped({"a.txt": "x"}))
        name = project(
            source={"type": "S3", "location": f"{place}/a.zip"},
            secondarySources=[{"type": "S3", "location": f"{place}/more.zip", "sourceIdentifier": "more"}],
        )
        build = run(name)
        text = log(build)
        self.assertEqual(build["buildStatus"], "SUCCEEDED", text)
        self.assertIn("hello from S3\n", text)
        self.assertIn("second source\n", text)
        for key, told in [
            ("climbs.zip", "CLIENT_ERROR: the source holds an illegal path: ../../evil"),
            ("none.zip", "CLIENT_ERROR: the source is not a valid ZIP archive"),
            # Failure 6.
            ("bare.zip", "YAML_FILE_ERROR: YAML file does not exist"),
        ]:
            build = run(name, sourceLocationOverride=f"{place}/{key}")
            self.assertTrue(context(build, "DOWNLOAD_SOURCE").startswith(told), build["phases"])

    def test_a_cache_is_there_for_the_next_build(self):
        paths = "cache: {paths: ['/root/.kept/**/*']}\n"
        commands = [
            "cat /root/.kept/deep/file || echo nothing kept",
            "mkdir -p /root/.kept/deep && echo kept > /root/.kept/deep/file",
        ]
        place = bucket()
        for cache in [
            {"type": "LOCAL", "modes": ["LOCAL_CUSTOM_CACHE"]},
            {"type": "S3", "location": f"{place}/caches"},
        ]:
            name = project(spec(*commands, tail=paths), cache=cache)
            self.assertIn("\nnothing kept\n", log(run(name)))
            self.assertIn("\nkept\n", log(run(name)))
            client("codebuild").invalidate_project_cache(projectName=name)
            self.assertIn("\nnothing kept\n", log(run(name)))
        self.assertTrue(any(key.startswith("caches/") for key in self.objects(place)))

    def test_reports_of_junit_are_kept(self):
        suite = "<testsuite name='ShopTest'><testcase classname='a.ShopTest' name='buys' time='1.5'/><testcase classname='a.ShopTest' name='sells' time='0.5'><failure message='no'/></testcase></testsuite>"
        name = project(
            spec(
                f'mkdir -p target && echo "{suite}" > target/TEST-a.xml',
                "exit 1",
                tail="reports:\n  unit:\n    files: ['*.xml']\n    base-directory: target\n",
            )
        )
        build = run(name)
        self.assertEqual(build["buildStatus"], "FAILED")
        builds = client("codebuild")
        report = builds.batch_get_reports(reportArns=build["reportArns"])["reports"][0]
        self.assertEqual((report["status"], report["testSummary"]["total"]), ("FAILED", 2))
        self.assertEqual(report["testSummary"]["statusCounts"]["FAILED"], 1)
        self.assertEqual(report["reportGroupArn"], f"arn:aws:codebuild:{REGION}:{ACCOUNT}:report-group/{name}-unit")
        cases = builds.describe_test_cases(reportArn=report["arn"], filter={"status": "FAILED"})["testCases"]
        self.assertEqual(
            [(case["name"], case["message"], case["durationInNanoSeconds"]) for case in cases],
            [("sells", "no", 500_000_000)],
        )
        listed = builds.list_reports_for_report_group(reportGroupArn=report["reportGroupArn"])["reports"]
        self.assertEqual(listed, [report["arn"]])
        self.assertIn(report["arn"], builds.list_reports(filter={"status": "FAILED"})["reports"])
        builds.delete_report(arn=report["arn"])
        self.assertEqual(builds.list_reports_for_report_group(reportGroupArn=report["reportGroupArn"])["reports"], [])


class Logs(NeedsEngine):
    """Where logs go, and how much they hold."""

    def test_a_log_goes_to_s3_or_nowhere(self):
        place = bucket()
        name = project(
            spec("echo hello log"),
            logsConfig={
                "cloudWatchLogs": {"status": "DISABLED"},
                "s3Logs": {"status": "ENABLED", "location": f"{place}/logs"},
            },
        )
        build = run(name)
        where = build["logs"]["s3LogsArn"].split(":::")[1].split("/", 1)
        text = gzip.decompress(client("s3").get_object(Bucket=where[0], Key=where[1])["Body"].read()).decode()
        self.assertIn("hello log\n", text)
        self.assertNotIn("groupName", build["logs"])

    def test_a_hundred_megabytes_without_a_line_feed(self):
        """Bounded memory: the region may not grow by what the build says."""
        name = project(spec("head -c 104857600 /dev/zero | tr '\\0' x; echo; echo the end"))
        pid = os.environ.get("LONGSHORE_PID")
        highest, stop = [0], threading.Event()

        def watch():
            while not stop.is_set():
                highest[0] = max(highest[0], memory(pid))
                time.sleep(0.05)

        before = memory(pid) if pid else 0
        watcher = threading.Thread(target=watch)
        if pid:
            watcher.start()
        try:
            build = ended(started(name), 300)
        finally:
            stop.set()
        self.assertEqual(build["buildStatus"], "SUCCEEDED")
        where = build["logs"]
        last = client("logs").get_log_events(
            logGroupName=where["groupName"], logStreamName=where["streamName"], limit=20
        )
        told = "".join(event["message"][-200:] for event in last["events"])
        self.assertIn("Phase complete: UPLOAD_ARTIFACTS State: SUCCEEDED\n", told)
        if pid:
            watcher.join()
            print(f"memory: {before >> 20} MiB before, {highest[0] >> 20} MiB at most")
            self.assertLess(highest[0] - before, 64 << 20)


def memory(pid):
    with open(f"/proc/{pid}/status", encoding="ascii") as status:
        return next(int(line.split()[1]) << 10 for line in status if line.startswith("VmRSS"))
