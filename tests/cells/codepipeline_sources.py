"""CodePipeline: sources: S3, ECR, and the region's own Git hosting through a connection."""

import hashlib
import json
import os
import subprocess
import tempfile

from codebuild import allow as permit
from codebuild import log, phase, project, role, run, spec
from codepipeline import Pipelines, action, allow, approval, longshore, zipped
from region import ACCOUNT, REGION, client, unique, until


class Sources(Pipelines):
    def test_a_new_version_starts_the_pipeline(self):
        first = self.create([self.deploy()], sources=[self.source(polls="true")])
        self.ended(first, "Succeeded")
        version = self.put({"index.html": "two"}, Metadata={"codepipeline-artifact-revision-summary": "the second"})
        second = until(
            lambda: len(self.executions()) == 2 and self.executions()[0]["pipelineExecutionId"], what="a start"
        )
        self.ended(second, "Succeeded")
        self.assertEqual(self.deployed(), "two")
        shown = self.executions()[0]
        self.assertEqual(shown["trigger"]["triggerType"], "PollForSourceChanges")
        told = {"actionName": "Fetch", "revisionId": version, "revisionSummary": "the second"}
        self.assertEqual(shown["sourceRevisions"], [told])
        self.s3.put_object(Bucket=self.bucket, Key="something-else", Body=b"x")
        self.cp.update_pipeline(pipeline=self.declare([self.deploy()]))
        self.put({"index.html": "three"})
        self.ended(self.start(), "Succeeded")
        self.assertEqual(len(self.executions()), 3)

    def test_a_bucket_without_versions(self):
        self.s3.put_object(Bucket=self.site, Key="app.zip", Body=zipped({}))
        id = self.create([approval()], sources=[self.source(settings={"S3Bucket": self.site})])
        self.assertIn("Versioning must be enabled", self.failure(id)["message"])

    def test_a_bucket_that_is_not_there(self):
        id = self.create([approval()], sources=[self.source(settings={"S3Bucket": "nobodys-bucket"})])
        text = "the artifact or the Amazon S3 bucket could not be found. Name of artifact bucket: nobodys-bucket."
        self.assertIn(text, self.failure(id)["message"])

    def test_an_object_that_is_not_there(self):
        id = self.create([approval()], sources=[self.source(settings={"S3ObjectKey": "nothing.zip"})])
        self.assertIn("nothing.zip", self.failure(id)["message"])

    def test_a_role_that_may_not_read_the_source(self):
        allow(self.role, [{"Effect": "Allow", "Action": "s3:Put*", "Resource": "*"}])
        failed = self.failure(self.create([approval()]))
        self.assertEqual(failed["code"], "PermissionError")
        self.assertIn("is not authorized to perform: s3:GetBucketVersioning", failed["message"])

    def test_an_image(self):
        ecr, name = client("ecr"), unique("image")
        ecr.create_repository(repositoryName=name)
        config = json.dumps(
            {"architecture": "amd64", "os": "linux", "rootfs": {"type": "layers", "diff_ids": []}}
        ).encode()
        digest = "sha256:" + hashlib.sha256(config).hexdigest()
        upload = ecr.initiate_layer_upload(repositoryName=name)["uploadId"]
        part = {"uploadId": upload, "partFirstByte": 0, "partLastByte": len(config) - 1, "layerPartBlob": config}
        ecr.upload_layer_part(repositoryName=name, **part)
        ecr.complete_layer_upload(repositoryName=name, uploadId=upload, layerDigests=[digest])
        kind = "application/vnd.oci.image.{}.v1+json"
        manifest = json.dumps(
            {
                "schemaVersion": 2,
                "mediaType": kind.format("manifest"),
                "config": {"mediaType": kind.format("config"), "digest": digest, "size": len(config)},
                "layers": [],
            }
        )
        image = ecr.put_image(repositoryName=name, imageManifest=manifest, imageTag="latest")["image"]["imageId"][
            "imageDigest"
        ]
        fetch = action("Fetch", "Source", "ECR", {"RepositoryName": name}, outputs=["App"], namespace="Image")
        settings = {"ObjectKey": "#{Image.ImageDigest}"}
        id = self.create([self.deploy(settings=settings)], sources=[fetch])
        self.ended(id, "Succeeded")
        told = json.loads(self.deployed(f"{image}/imageDetail.json"))
        uri = f"{ACCOUNT}.dkr.ecr.{REGION}.amazonaws.com/{name}@{image}"
        self.assertEqual((told["ImageURI"], told["ImageTags"], told["Version"]), (uri, ["latest"], "1.0"))
        self.assertEqual(self.execution(id)["artifactRevisions"][0]["revisionId"], image)
        self.assertEqual(self.runs(id)[0]["output"]["outputVariables"]["ImageTag"], "latest")
        missing = {"actionName": "Fetch", "revisionType": "IMAGE_DIGEST", "revisionValue": "sha256:" + 64 * "0"}
        self.assertIn("0000", self.failure(self.start(sourceRevisions=[missing]))["message"])

    def test_several_sources(self):
        sources = [self.source(), self.source("Two", settings={"S3ObjectKey": "two.zip"}, outputs=["Two"])]
        self.s3.put_object(Bucket=self.bucket, Key="two.zip", Body=zipped({"two.html": "two"}))
        two = action("PutTwo", "Deploy", "S3", {"BucketName": self.site, "Extract": "true"}, ["Two"])
        id = self.create([self.deploy(), two], sources=sources)
        self.ended(id, "Succeeded")
        self.assertEqual((self.deployed(), self.deployed("two.html")), ("one", "two"))
        self.assertEqual(len(self.executions()[0]["sourceRevisions"]), 2)


class Repositories(Pipelines):
    """The region's own Git hosting, followed through a connection."""

    def setUp(self):
        super().setUp()
        self.repository = f"acme/{unique('repo')}"
        url = longshore("CreateGitRepository", repositoryName=self.repository)["repository"]["cloneUrlHttp"]
        keys = f"{os.environ['AWS_ACCESS_KEY_ID']}:{os.environ['AWS_SECRET_ACCESS_KEY']}@"
        self.url = url.replace("://", f"://{keys}")
        self.tree = tempfile.mkdtemp()
        self.git("init", "--quiet", "--initial-branch", "main")
        self.git("config", "user.email", "a@example.com")
        self.git("config", "user.name", "A")
        connections = client("codestar-connections")
        made = connections.create_connection(ProviderType="Bitbucket", ConnectionName=unique("c"))
        self.connection = made["ConnectionArn"]

    def tearDown(self):
        subprocess.run(["rm", "-rf", self.tree], check=True)

    def git(self, *arguments):
        return subprocess.run(
            ["git", *arguments], cwd=self.tree, capture_output=True, text=True, check=True
        ).stdout.strip()

    def push(self, text):
        """A commit on main; its id."""
        with open(os.path.join(self.tree, "index.html"), "w", encoding="utf-8") as file:
            file.write(text)
        self.git("add", ".")
        self.git("commit", "--quiet", "--message", f"Say {text}")
        self.git("push", "--quiet", self.url, "main")
        return self.git("rev-parse", "HEAD")

    def fetch(self, **more):
        settings = {"ConnectionArn": self.connection, "FullRepositoryId": self.repository, "BranchName": "main"}
        settings.update(more)
        return action(
            "Fetch", "Source", "CodeStarSourceConnection", settings, outputs=["App"], namespace="SourceVariables"
        )

    def authorize(self):
        longshore("AuthorizeConnection", connectionArn=self.connection, provider="Longshore")

    def test_a_connection_that_nobody_authorised(self):
        self.push("one")
        id = self.create([approval()], sources=[self.fetch()])
        failed = self.failure(id)
        # Failure a.
        # Failure 1.
        self.assertIn("PENDING", failed["message"])
        self.authorize()
        self.ended_source(self.start())

    def ended_source(self, id):
        until(
            lambda: self.state("Source")["latestExecution"]
            == {"pipelineExecutionId": id, "status": "Succeeded", "type": "STANDARD"}
        )

    def test_a_role_that_may_not_use_the_connection(self):
        self.push("one")
        self.authorize()
        allow(self.role, [{"Effect": "Allow", "Action": "s3:*", "Resource": "*"}])
        failed = self.failure(self.create([approval()], sources=[self.fetch()]))
        text = f"Unable to use Connection: {self.connection}. The provided role does not have sufficient permissions."
        # Failure 2.
        self.assertIn(text, failed["message"])

    def test_a_push_starts_the_pipeline(self):
        one = self.push("one")
        self.authorize()
        to = {"ObjectKey": "#{SourceVariables.BranchName}/#{SourceVariables.CommitId}"}
        first = self.create([self.deploy(settings=to)], sources=[self.fetch()])
        self.ended(first, "Succeeded")
        self.assertEqual(self.deployed(f"main/{one}/index.html"), "one")
        two = self.push("two")
        second = until(
            lambda: len(self.executions()) == 2 and self.executions()[0]["pipelineExecutionId"], what="a start"
        )
        self.ended(second, "Succeeded")
        self.assertEqual(self.deployed(f"main/{two}/index.html"), "two")
        shown = self.executions()[0]
        self.assertEqual(shown["trigger"]["triggerType"], "Webhook")
        self.assertEqual(
            (shown["sourceRevisions"][0]["revisionId"], shown["sourceRevisions"][0]["revisionSummary"]),
            (two, "Say two"),
        )
        told = self.runs(second)[0]["output"]["outputVariables"]
        self.assertEqual((told["CommitMessage"].strip(), told["FullRepositoryName"]), ("Say two", self.repository))
        commit = {"actionName": "Fetch", "revisionType": "COMMIT_ID", "revisionValue": one}
        self.ended(self.start(sourceRevisions=[commit]), "Succeeded")
        self.assertEqual(self.executions()[0]["sourceRevisions"][0]["revisionId"], one)

    def test_a_connection_is_passed(self):
        user = unique("user")
        client("iam").create_user(UserName=user)
        key = client("iam").create_access_key(UserName=user)["AccessKey"]
        theirs = [
            {"Effect": "Allow", "Action": "codepipeline:*", "Resource": "*"},
            {"Effect": "Allow", "Action": "iam:PassRole", "Resource": self.role},
        ]
        put = lambda: client("iam").put_user_policy(
            UserName=user,
            PolicyName="all",
            PolicyDocument=json.dumps({"Version": "2012-10-17", "Statement": theirs}),
        )
        put()
        keys = {"aws_access_key_id": key["AccessKeyId"], "aws_secret_access_key": key["SecretAccessKey"]}
        cp = client.__wrapped__("codepipeline", **keys)
        declared = self.declare([approval()], sources=[self.fetch()])
        text = self.refused("AccessDeniedException", cp.create_pipeline, pipeline=declared)
        self.assertIn(
            f"is not authorized to perform: codestar-connections:PassConnection on resource: {self.connection}", text
        )
        to = {"StringEquals": {"codestar-connections:PassedToService": "codepipeline.amazonaws.com"}}
        passes = {"Effect": "Allow", "Action": "codestar-connections:PassConnection", "Resource": self.connection}
        theirs.append({**passes, "Condition": to})
        put()
        cp.create_pipeline(pipeline=declared)

    def test_a_build_has_a_clone(self):
        self.push("one")
        two = self.push("two")
        self.authorize()
        source = {
            "type": "BITBUCKET",
            "location": f"https://bitbucket.org/{self.repository}.git",
            "auth": {"type": "CODECONNECTIONS", "resource": self.connection},
            "buildspec": spec("git log --format=%s:%H", "git status --porcelain", "cat index.html"),
        }
        builder = role(["logs:*", "codestar-connections:UseConnection"])
        name = project(source=source, serviceRole=builder)
        for depth, count in [(0, 2), (1, 1)]:
            build = run(name, gitCloneDepthOverride=depth, sourceVersion="main")
            self.assertEqual((build["buildStatus"], build["resolvedSourceVersion"]), ("SUCCEEDED", two), log(build)[-900:])
            text = log(build)
            self.assertIn(f"\nSay two:{two}\n", text)
            self.assertEqual(text.count("\nSay "), count)
        self.git("tag", "v1", "HEAD~1")
        self.git("push", "--quiet", self.url, "v1")
        one = self.git("rev-parse", "HEAD~1")
        for version, commit in [(two, two), ("v1", one), ("refs/tags/v1", one), (None, two)]:
            more = {"sourceVersion": version} if version else {}
            build = run(name, sourceAuthOverride=source["auth"], gitCloneDepthOverride=1, **more)
            self.assertEqual((build["buildStatus"], build["resolvedSourceVersion"]), ("SUCCEEDED", commit), version)
        failed = run(name, sourceVersion="nothing")
        self.assertIn("No Branch [nothing] found", phase(failed, "DOWNLOAD_SOURCE")["contexts"][0]["message"])

    def test_a_build_of_a_pipeline_clones_by_itself(self):
        self.push("one")
        two = self.push("two")
        self.authorize()
        text = spec("git log --format=%s:%H", "cat index.html")
        builder = role(["logs:*", "s3:*"])
        source = {"type": "CODEPIPELINE", "buildspec": text}
        name = project(source=source, artifacts={"type": "CODEPIPELINE"}, serviceRole=builder)
        build = action("Make", "Build", "CodeBuild", {"ProjectName": name}, ["App"])
        id = self.create([build], sources=[self.fetch(OutputArtifactFormat="CODEBUILD_CLONE_REF")])
        # Failure 3.
        self.assertIn(
            f"OAuthProviderException, Message: User is not authorized to access connection {self.connection}",
            self.failure(id)["message"],
        )
        permit(builder, ["logs:*", "s3:*", "codestar-connections:UseConnection"])
        self.ended(self.start(), "Succeeded")
        made = client("codebuild").list_builds_for_project(projectName=name)["ids"][0]
        made = client("codebuild").batch_get_builds(ids=[made])["builds"][0]
        self.assertEqual(made["resolvedSourceVersion"], two)
        for line in [f"Say two:{two}", "Say one:", "two"]:
            self.assertIn(f"\n{line}", log(made))

    def test_changes_that_are_not_followed(self):
        self.push("one")
        self.authorize()
        self.ended(self.create([self.deploy()], sources=[self.fetch(DetectChanges="false")]), "Succeeded")
        two = self.push("two")
        id = self.start()
        self.ended(id, "Succeeded")
        self.assertEqual(self.execution(id)["artifactRevisions"][0]["revisionId"], two)
        self.assertEqual(len(self.executions()), 2)
