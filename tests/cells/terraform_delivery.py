"""What Terraform makes of a delivery pipeline: connections, hosts, projects, a pipeline, rules, targets, a topic. The AWS
provider reads back all that it has made, sees no difference, changes it, and takes it away again.
"""

import http.server
import json
import threading
import urllib.request

from helpers.stacks import Stack
from region import client

# Each argument that the region supports, with what Terraform itself adds.
STACK = """
terraform {
  required_providers {
    aws = { source = "hashicorp/aws" }
  }
}
provider "aws" {
  s3_use_path_style = true
  default_tags { tags = { team = "payments" } }
}
variable "name" {}
variable "subscriber" {}
variable "minutes" { default = 10 }
locals {
  all = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "*", Resource = "*" }] })
  trust = { for name in ["codebuild", "codepipeline", "events"] : name => jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "${name}.amazonaws.com" } }]
  }) }
}
resource "aws_iam_role" "own" {
  for_each           = local.trust
  name               = "${var.name}-${each.key}"
  assume_role_policy = each.value
}
resource "aws_iam_role_policy" "own" {
  for_each = local.trust
  role     = aws_iam_role.own[each.key].name
  policy   = local.all
}
resource "aws_s3_bucket" "own" {
  bucket        = var.name
  force_destroy = true
}
resource "aws_codestarconnections_host" "own" {
  name              = var.name
  provider_endpoint = "https://ghe.example.com"
  provider_type     = "GitHubEnterpriseServer"
}
resource "aws_codestarconnections_connection" "hosted" {
  name     = "${var.name}-h"
  host_arn = aws_codestarconnections_host.own.arn
}
resource "aws_codestarconnections_connection" "own" {
  name          = var.name
  provider_type = "Bitbucket"
}
resource "aws_codeconnections_connection" "own" {
  name          = "${var.name}-n"
  provider_type = "GitLab"
}
resource "aws_codebuild_project" "piped" {
  name           = var.name
  service_role   = aws_iam_role.own["codebuild"].arn
  build_timeout  = var.minutes
  queued_timeout = 20
  artifacts { type = "CODEPIPELINE" }
  cache {
    type  = "LOCAL"
    modes = ["LOCAL_DOCKER_LAYER_CACHE", "LOCAL_SOURCE_CACHE"]
  }
  environment {
    compute_type    = "BUILD_GENERAL1_SMALL"
    image           = "aws/codebuild/standard:7.0"
    type            = "LINUX_CONTAINER"
    privileged_mode = true
    environment_variable {
      name  = "KEPT"
      value = "/shop/db"
      type  = "PARAMETER_STORE"
    }
  }
  logs_config {
    cloudwatch_logs {
      group_name  = "/own"
      stream_name = "s"
    }
  }
  source {
    type      = "CODEPIPELINE"
    buildspec = "buildspec.yml"
  }
}
resource "aws_codebuild_project" "alone" {
  name                   = "${var.name}-alone"
  service_role           = aws_iam_role.own["codebuild"].arn
  badge_enabled          = true
  concurrent_build_limit = 2
  source_version         = "main"
  artifacts {
    type           = "S3"
    location       = aws_s3_bucket.own.bucket
    path           = "p"
    name           = "n.zip"
    packaging      = "ZIP"
    namespace_type = "BUILD_ID"
  }
  secondary_artifacts {
    type                = "S3"
    artifact_identifier = "two"
    location            = aws_s3_bucket.own.bucket
    name                = "two"
  }
  cache {
    type     = "S3"
    location = "${aws_s3_bucket.own.bucket}/cache"
  }
  environment {
    compute_type = "BUILD_GENERAL1_SMALL"
    image        = "aws/codebuild/standard:7.0"
    type         = "LINUX_CONTAINER"
  }
  source {
    type                = "BITBUCKET"
    location            = "https://bitbucket.org/acme/shop.git"
    git_clone_depth     = 5
    report_build_status = true
    auth {
      type     = "CODECONNECTIONS"
      resource = aws_codestarconnections_connection.own.arn
    }
    git_submodules_config { fetch_submodules = false }
    build_status_config { context = "ctx" }
  }
  secondary_sources {
    type              = "S3"
    location          = "${aws_s3_bucket.own.bucket}/s.zip"
    source_identifier = "s2"
  }
  secondary_source_version {
    source_identifier = "s2"
    source_version    = "abc"
  }
}
resource "aws_codebuild_report_group" "own" {
  name = var.name
  type = "TEST"
  export_config { type = "NO_EXPORT" }
}
resource "aws_codepipeline" "own" {
  name           = var.name
  role_arn       = aws_iam_role.own["codepipeline"].arn
  pipeline_type  = "V2"
  execution_mode = "QUEUED"
  artifact_store {
    location = aws_s3_bucket.own.bucket
    type     = "S3"
  }
  variable {
    name          = "V"
    default_value = "d"
    description   = "x"
  }
  stage {
    name = "Source"
    action {
      name             = "Fetch"
      category         = "Source"
      owner            = "AWS"
      provider         = "CodeStarSourceConnection"
      version          = "1"
      output_artifacts = ["src"]
      namespace        = "SourceVariables"
      configuration = {
        ConnectionArn    = aws_codestarconnections_connection.own.arn
        FullRepositoryId = "acme/shop"
        BranchName       = "main"
      }
    }
  }
  stage {
    name = "Build"
    action {
      name             = "Build"
      category         = "Build"
      owner            = "AWS"
      provider         = "CodeBuild"
      version          = "1"
      input_artifacts  = ["src"]
      output_artifacts = ["out"]
      configuration    = { ProjectName = aws_codebuild_project.piped.name }
    }
  }
  stage {
    name = "Approve"
    action {
      name               = "Ask"
      category           = "Approval"
      owner              = "AWS"
      provider           = "Manual"
      version            = "1"
      timeout_in_minutes = 30
      configuration      = { NotificationArn = aws_sns_topic.own.arn, CustomData = "x" }
    }
  }
  stage {
    name = "Deploy"
    action {
      name            = "Roll"
      category        = "Deploy"
      owner           = "AWS"
      provider        = "ECS"
      version         = "1"
      input_artifacts = ["out"]
      configuration   = { ClusterName = "c", ServiceName = "s", FileName = "imagedefinitions.json" }
    }
  }
}
resource "aws_sns_topic" "own" {
  name         = var.name
  display_name = "Told"
}
resource "aws_sns_topic_policy" "own" {
  arn = aws_sns_topic.own.arn
  policy = jsonencode({ Version = "2012-10-17", Statement = [{
    Sid      = "events"
    Effect   = "Allow"
    Action   = "sns:Publish"
    Resource = aws_sns_topic.own.arn
    Principal = { Service = "events.amazonaws.com" }
  }] })
}
resource "aws_sns_topic_subscription" "own" {
  topic_arn                       = aws_sns_topic.own.arn
  protocol                        = "http"
  endpoint                        = var.subscriber
  endpoint_auto_confirms          = true
  confirmation_timeout_in_minutes = 1
  filter_policy                   = jsonencode({ state = ["FAILED"] })
  filter_policy_scope             = "MessageBody"
  raw_message_delivery            = true
}
resource "aws_cloudwatch_log_group" "own" { name = "/aws/events/${var.name}" }
resource "aws_cloudwatch_event_bus" "own" { name = var.name }
resource "aws_cloudwatch_event_rule" "own" {
  name          = var.name
  description   = "d"
  # Of a pipeline that is not there: else each failure would start this one again.
  event_pattern = jsonencode({ source = ["aws.codepipeline"], detail = { pipeline = ["none"], state = ["FAILED"] } })
}
resource "aws_cloudwatch_event_target" "topic" {
  rule      = aws_cloudwatch_event_rule.own.name
  arn       = aws_sns_topic.own.arn
  target_id = "topic"
  input_transformer {
    input_paths    = { p = "$.detail.pipeline", s = "$.detail.state" }
    input_template = "\\"<p> is <s>\\""
  }
  retry_policy {
    maximum_event_age_in_seconds = 120
    maximum_retry_attempts       = 3
  }
}
resource "aws_cloudwatch_event_target" "rest" {
  for_each = {
    build    = aws_codebuild_project.alone.arn
    pipeline = aws_codepipeline.own.arn
  }
  rule      = aws_cloudwatch_event_rule.own.name
  target_id = each.key
  arn       = each.value
  role_arn  = aws_iam_role.own["events"].arn
}
resource "aws_cloudwatch_event_target" "log" {
  rule = aws_cloudwatch_event_rule.own.name
  arn  = aws_cloudwatch_log_group.own.arn
}
"""


class Confirms(http.server.BaseHTTPRequestHandler):
    """A subscriber that visits the address that it is sent."""

    def do_POST(self):
        body = self.rfile.read(int(self.headers["content-length"]))
        self.send_response(200)
        self.end_headers()
        if self.headers.get("x-amz-sns-message-type") == "SubscriptionConfirmation":
            urllib.request.urlopen(json.loads(body)["SubscribeURL"], timeout=10).close()

    def log_message(self, *_):
        pass


class Delivery(Stack):
    def test_a_pipeline_with_all_around_it_is_made_seen_changed_and_taken_away(self):
        server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Confirms)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        self.addCleanup(server.server_close)
        self.addCleanup(server.shutdown)
        self.stack(STACK)
        self.environment["TF_VAR_subscriber"] = f"http://127.0.0.1:{server.server_address[1]}/hook"
        self.addCleanup(self.destroy)
        self.apply()
        self.environment["TF_VAR_minutes"] = "30"
        self.apply()
        shown = client("codebuild").batch_get_projects(names=[self.name])["projects"][0]
        self.assertEqual((shown["timeoutInMinutes"], shown["tags"]), (30, [{"key": "team", "value": "payments"}]))
        self.destroy()
        self.assertEqual(client("codebuild").batch_get_projects(names=[self.name])["projectsNotFound"], [self.name])
