"""CodePipeline: deployments to S3 and, as far as it goes without a task, to ECS; artifacts that climb, bomb or lie."""

import io
import json
import zipfile

from codepipeline import Pipelines, action, allow, role, zipped
from region import client, unique


class Deployments(Pipelines):
    def test_files_become_objects(self):
        self.put({"index.html": "<p>", "css/site.css": "p {}", "empty/": ""})
        settings = {"ObjectKey": "site", "CacheControl": "max-age=60"}
        self.ended(self.create([self.deploy(settings=settings)]), "Succeeded")
        found = self.s3.list_objects_v2(Bucket=self.site)["Contents"]
        self.assertEqual([one["Key"] for one in found], ["site/css/site.css", "site/index.html"])
        head = self.s3.head_object(Bucket=self.site, Key="site/css/site.css")
        self.assertEqual((head["ContentType"], head["CacheControl"]), ("text/css", "max-age=60"))

    def test_the_artifact_becomes_an_object(self):
        id = self.create(
            [self.deploy(settings={"Extract": "false", "ObjectKey": "a/#{codepipeline.PipelineExecutionId}.zip"})]
        )
        self.ended(id, "Succeeded")
        body = self.s3.get_object(Bucket=self.site, Key=f"a/{id}.zip")["Body"].read()
        self.assertEqual(zipfile.ZipFile(io.BytesIO(body)).read("index.html"), b"one")

    def test_a_bucket_that_may_not_be_written(self):
        allow(self.role, [{"Effect": "Allow", "Action": "s3:*", "Resource": f"arn:aws:s3:::{self.bucket}*"}])
        failed = self.failure(self.create([self.deploy()]))
        self.assertEqual(failed["code"], "PermissionError")
        self.assertIn("s3:PutObject", failed["message"])

    def test_archives_that_climb_or_lie(self):
        for name, archive in {
            "climbs": zipped({"../../etc/passwd": "x"}),
            "absolute": zipped({"/etc/passwd": "x"}),
        }.items():
            with self.subTest(name):
                self.name = unique("p")
                self.s3.put_object(Bucket=self.bucket, Key="app.zip", Body=archive)
                self.assertIn("leads out of it", self.failure(self.create([self.deploy()]))["message"])
        self.assertNotIn("Contents", self.s3.list_objects_v2(Bucket=self.site))
        whole = zipped({"index.html": "x" * 1000})
        for name, archive in {"cut": whole[:-30], "empty": b"", "no ZIP": b"MZ" + 4000 * b"\0"}.items():
            with self.subTest(name):
                self.name = unique("p")
                self.s3.put_object(Bucket=self.bucket, Key="app.zip", Body=archive)
                self.assertIn("cannot be extracted", self.failure(self.create([self.deploy()]))["message"])


class Images(Pipelines):
    """Deploy, ECS, as far as it goes without a task: the service wants none."""

    def setUp(self):
        super().setUp()
        self.ecs = client("ecs")
        self.cluster, self.service, family = unique("c"), unique("s"), unique("f")
        self.ecs.create_cluster(clusterName=self.cluster)
        container = {"name": "app", "image": "one", "essential": True}
        self.ecs.register_task_definition(
            family=family,
            tags=[{"key": "team", "value": "a"}],
            volumes=[{"name": "data"}],
            ephemeralStorage={"sizeInGiB": 30},
            networkMode="awsvpc",
            requiresCompatibilities=["FARGATE"],
            cpu="256",
            memory="512",
            executionRoleArn=role([], {"Service": "ecs-tasks.amazonaws.com"}),
            containerDefinitions=[container],
        )
        subnet = client("ec2").describe_subnets()["Subnets"][0]["SubnetId"]
        self.ecs.create_service(
            cluster=self.cluster,
            serviceName=self.service,
            taskDefinition=family,
            desiredCount=0,
            launchType="FARGATE",
            networkConfiguration={"awsvpcConfiguration": {"subnets": [subnet], "assignPublicIp": "ENABLED"}},
        )

    def ship(self, **settings):
        names = {"ClusterName": self.cluster, "ServiceName": self.service, **settings}
        return action("Ship", "Deploy", "ECS", names, ["App"])

    def test_images_become_a_revision(self):
        self.put({"imagedefinitions.json": json.dumps([{"name": "app", "imageUri": "two"}])})
        id = self.create([self.ship()])
        self.ended(id, "Succeeded")
        service = self.ecs.describe_services(cluster=self.cluster, services=[self.service])["services"][0]
        told = self.ecs.describe_task_definition(taskDefinition=service["taskDefinition"], include=["TAGS"])
        used = told["taskDefinition"]
        self.assertEqual(used["containerDefinitions"][0]["image"], "two")
        self.assertEqual((used["volumes"][0]["name"], used["ephemeralStorage"]["sizeInGiB"]), ("data", 30))
        self.assertEqual(told["tags"], [{"key": "team", "value": "a"}])
        self.assertTrue(self.runs(id)[-1]["output"]["executionResult"]["externalExecutionId"].startswith("ecs-svc/"))

    def test_no_image_definitions(self):
        failed = self.failure(self.create([self.ship()]))
        text = "Did not find the image definition file imagedefinitions.json in the input artifacts ZIP file"
        # Failure 26.
        self.assertIn(text, failed["message"])

    def test_an_artifact_that_may_not_be_read(self):
        self.put({"imagedefinitions.json": "[]"})
        rights = ["s3:GetBucketVersioning", "s3:PutObject", "s3:GetObjectVersion", "ecs:*"]
        source = {"Effect": "Allow", "Action": "s3:GetObject", "Resource": f"arn:aws:s3:::{self.bucket}/app.zip"}
        allow(self.role, [{"Effect": "Allow", "Action": rights, "Resource": "*"}, source])
        failed = self.failure(self.create([self.ship()]))
        # Failure 27.
        self.assertIn("Unable to access the artifact with Amazon S3 object key", failed["message"])

    def test_a_container_that_is_not_there(self):
        self.put({"imagedefinitions.json": json.dumps([{"name": "other", "imageUri": "two"}])})
        failed = self.failure(self.create([self.ship()]))
        # Failure 28.
        self.assertIn("The AWS ECS container other does not exist", failed["message"])

    def test_a_role_that_may_not_use_ecs(self):
        self.put({"imagedefinitions.json": json.dumps([{"name": "app", "imageUri": "two"}])})
        allow(self.role, [{"Effect": "Allow", "Action": ["s3:*", "ecs:*"], "Resource": "*"}])
        failed = self.failure(self.create([self.ship()]))
        # Failure 30.
        self.assertIn("The provided role does not have sufficient permissions to access ECS", failed["message"])
        self.assertIn("iam:PassRole", failed["message"])

    def test_image_definitions_that_climb_bomb_or_lie(self):
        good = json.dumps([{"name": "app", "imageUri": "two"}])
        whole = zipped({"imagedefinitions.json": good})
        bomb = zipped({"imagedefinitions.json": " " * 64_000_000})
        lying = bytearray(bomb)
        # The size that the ZIP's directory tells of the file: ten bytes.
        place = lying.rindex(b"PK\x01\x02")
        lying[place + 24 : place + 28] = (10).to_bytes(4, "little")
        for name, archive, told in [
            ("climbs", zipped({"../imagedefinitions.json": good}), "Did not find the image definition file"),
            ("no ZIP", b"PK\x03\x04 and nothing", "Did not find the image definition file"),
            ("cut", whole[:-40], "Did not find the image definition file"),
            ("bomb", bomb, "larger than"),
            ("lying", bytes(lying), "image definition file"),
            ("no JSON", zipped({"imagedefinitions.json": "[{"}), "invalid JSON format"),
            ("no list", zipped({"imagedefinitions.json": "{}"}), "invalid JSON format"),
            ("not UTF-8", zipped({"imagedefinitions.json": b"\xff\xfe"}), "invalid JSON format"),
            ("deep", zipped({"imagedefinitions.json": "[" * 90_000}), "invalid JSON format"),
        ]:
            with self.subTest(name):
                self.name = unique("p")
                self.s3.put_object(Bucket=self.bucket, Key="app.zip", Body=archive)
                self.assertIn(told, self.failure(self.create([self.ship()]))["message"])
