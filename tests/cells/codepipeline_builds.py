"""CodePipeline: builds and tests with CodeBuild: artifacts in and out, variables both ways, failures, and stopping."""

import json

import codebuild
from codepipeline import Pipelines, action
from region import NeedsEngine, client, unique, until

BUILDSPEC = """
version: 0.2
env:
  exported-variables: [VERDICT, FOUND]
phases:
  build:
    commands:
      - VERDICT="of-$TOLD"
      - FOUND=$(cat index.html)
      - mkdir out other
      - echo "built $FOUND" > out/index.html
      - echo "{}" > other/more.json
artifacts:
  files: ['index.html']
  base-directory: out
  secondary-artifacts:
    Site: {files: ['index.html'], base-directory: out}
    More: {files: ['more.json'], base-directory: other}
"""

TESTSPEC = """
version: 0.2
phases:
  build:
    commands:
      - test "$(cat index.html)" = "built one"
      - test "$(cat $CODEBUILD_SRC_DIR_More/more.json)" = "{}"
      - test "$CODEBUILD_INITIATOR" = "codepipeline/$PIPELINE"
"""


class Builds(NeedsEngine, Pipelines):
    def project(self, spec):
        name = unique("cell")
        client("codebuild").create_project(
            name=name,
            source={"type": "CODEPIPELINE", "buildspec": spec},
            artifacts={"type": "CODEPIPELINE"},
            environment={
                "type": "LINUX_CONTAINER",
                "image": codebuild.IMAGE,
                "computeType": "BUILD_GENERAL1_SMALL",
            },
            serviceRole=codebuild.role(),
        )
        return name

    def ends(self, id, status):
        until(lambda: self.status(id) not in ("InProgress", "Stopping"), 120, f"the end of {id}")
        self.assertEqual(self.status(id), status, self.runs(id))

    def test_artifacts_and_variables_go_through(self):
        told = json.dumps([{"name": "TOLD", "value": "#{Source.VersionId}", "type": "PLAINTEXT"}])
        settings = {"ProjectName": self.project(BUILDSPEC), "EnvironmentVariables": told}
        build = action("Build", "Build", "CodeBuild", settings, ["App"], ["Site", "More"], namespace="Built")
        mine = json.dumps([{"name": "PIPELINE", "value": self.name}])
        settings = {"ProjectName": self.project(TESTSPEC), "PrimarySource": "Site", "EnvironmentVariables": mine}
        test = action("Check", "Test", "CodeBuild", settings, ["Site", "More"], runOrder=2)
        settings = {"BucketName": self.site, "Extract": "true", "ObjectKey": "#{Built.VERDICT}"}
        put = action("Put", "Deploy", "S3", settings, ["Site"])
        id = self.create([build, test], [put], sources=[self.source(namespace="Source")])
        self.ends(id, "Succeeded")
        version = self.execution(id)["artifactRevisions"][0]["revisionId"]
        self.assertEqual(self.deployed(f"of-{version}/index.html"), "built one\n")
        built = next(run for run in self.runs(id) if run["actionName"] == "Build")
        self.assertEqual(built["output"]["outputVariables"], {"VERDICT": f"of-{version}", "FOUND": "one"})
        self.assertEqual({one["name"] for one in built["output"]["outputArtifacts"]}, {"Site", "More"})
        external = built["output"]["executionResult"]["externalExecutionId"]
        self.assertEqual(codebuild.look(external)["initiator"], f"codepipeline/{self.name}")

    def test_a_build_that_fails(self):
        spec = "version: 0.2\nphases: {build: {commands: ['exit 3']}}\n"
        build = action("Build", "Build", "CodeBuild", {"ProjectName": self.project(spec)}, ["App"])
        id = self.create([build])
        self.ends(id, "Failed")
        failed = self.failure(id)
        self.assertEqual(failed["code"], "JobFailed")
        self.assertIn(
            "Build terminated with state: FAILED. Phase: BUILD, Code: COMMAND_EXECUTION_ERROR", failed["message"]
        )
        self.assertIn("exit 3", failed["message"])

    def test_a_build_that_is_given_up_goes_on(self):
        spec = "version: 0.2\nphases: {build: {commands: ['sleep 5']}}\n"
        build = action("Build", "Build", "CodeBuild", {"ProjectName": self.project(spec)}, ["App"])
        id = self.create([build])
        external = until(
            lambda: len(self.runs(id)) == 2 and self.runs(id)[1]["output"]["executionResult"].get("externalExecutionId")
        )
        self.cp.stop_pipeline_execution(pipelineName=self.name, pipelineExecutionId=id, abandon=True)
        self.ends(id, "Stopped")
        self.assertEqual(codebuild.ended(external)["buildStatus"], "SUCCEEDED")

    def test_a_build_is_waited_for(self):
        spec = "version: 0.2\nphases: {build: {commands: ['sleep 2']}}\n"
        build = action("Build", "Build", "CodeBuild", {"ProjectName": self.project(spec)}, ["App"])
        id = self.create([build], [self.deploy()])
        until(lambda: len(self.runs(id)) == 2)
        self.cp.stop_pipeline_execution(pipelineName=self.name, pipelineExecutionId=id)
        self.ends(id, "Stopped")
        self.assertEqual([run["status"] for run in self.runs(id)], ["Succeeded", "Succeeded"])

    def test_a_project_that_is_not_there(self):
        build = action("Build", "Build", "CodeBuild", {"ProjectName": "nobody"}, ["App"])
        self.assertIn("Project nobody cannot be found", self.failure(self.create([build]))["message"])
