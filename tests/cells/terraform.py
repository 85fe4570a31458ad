"""What Terraform makes of a service behind a load balancer: the AWS provider reads back all that it has made, sees no
difference, changes it, and takes it away again.

Needs Terraform, and the AWS provider in a folder of plug-ins (`LONGSHORE_TEST_TERRAFORM_PLUGINS`, else
`/opt/tf-plugins`).
"""

import json
import os
import pathlib
import shutil
import subprocess
import tempfile
import unittest

from helpers.balancers import certificate
from region import REGION, NeedsEngine, client, unique

PLUGINS = os.environ.get("LONGSHORE_TEST_TERRAFORM_PLUGINS", "/opt/tf-plugins")
IMAGE = os.environ.get("LONGSHORE_TEST_IMAGE", "amazoncorretto:17-alpine")

# A listener and what stands before it, two certificates, a service with what belongs to it.
STACK = """
terraform {
  required_providers {
    aws = { source = "hashicorp/aws" }
  }
}
provider "aws" {
  default_tags { tags = { team = "payments" } }
}
variable "name" {}
variable "image" {}
variable "greeting" { default = "hello" }
data "aws_vpc" "own" { default = true }
data "aws_subnets" "own" {
  filter {
    name   = "vpc-id"
    values = [data.aws_vpc.own.id]
  }
}
resource "aws_acm_certificate" "own" {
  private_key      = file("key.pem")
  certificate_body = file("certificate.pem")
}
resource "aws_lb" "own" {
  name         = var.name
  subnets      = data.aws_subnets.own.ids
  idle_timeout = 30
}
resource "aws_lb_target_group" "own" {
  name                 = var.name
  port                 = 80
  protocol             = "HTTP"
  target_type          = "ip"
  vpc_id               = data.aws_vpc.own.id
  deregistration_delay = 5
  health_check {
    path     = "/"
    interval = 5
    timeout  = 2
  }
  stickiness {
    type = "lb_cookie"
  }
}
resource "aws_lb_listener" "plain" {
  load_balancer_arn = aws_lb.own.arn
  port              = 80
  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.own.arn
  }
}
resource "aws_lb_listener" "secure" {
  load_balancer_arn = aws_lb.own.arn
  port              = 443
  protocol          = "HTTPS"
  certificate_arn   = aws_acm_certificate.own.arn
  default_action {
    type = "fixed-response"
    fixed_response {
      content_type = "text/plain"
      message_body = var.greeting
      status_code  = "200"
    }
  }
}
resource "aws_lb_listener_certificate" "own" {
  listener_arn    = aws_lb_listener.secure.arn
  certificate_arn = aws_acm_certificate.own.arn
}
resource "aws_lb_listener_rule" "own" {
  listener_arn = aws_lb_listener.plain.arn
  priority     = 10
  action {
    type = "redirect"
    redirect {
      port        = "443"
      protocol    = "HTTPS"
      status_code = "HTTP_301"
    }
  }
  condition {
    path_pattern { values = ["/secure/*"] }
  }
  condition {
    http_header {
      http_header_name = "X-Version"
      values           = ["1", "2*"]
    }
  }
  condition {
    query_string {
      key   = "a"
      value = "b"
    }
  }
}
resource "aws_ecs_cluster" "own" { name = var.name }
resource "aws_ecs_cluster_capacity_providers" "own" {
  cluster_name       = aws_ecs_cluster.own.name
  capacity_providers = ["FARGATE", "FARGATE_SPOT"]
  default_capacity_provider_strategy {
    capacity_provider = "FARGATE"
    weight            = 1
  }
}
resource "aws_cloudwatch_log_group" "own" { name = "/ecs/${var.name}" }
resource "aws_iam_role" "own" {
  name = var.name
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "ecs-tasks.amazonaws.com" } }]
  })
}
resource "aws_iam_role_policy_attachment" "own" {
  role       = aws_iam_role.own.name
  policy_arn = "arn:aws:iam::aws:policy/service-role/AmazonECSTaskExecutionRolePolicy"
}
resource "aws_ecs_task_definition" "own" {
  family                   = var.name
  requires_compatibilities = ["FARGATE"]
  network_mode             = "awsvpc"
  cpu                      = 256
  memory                   = 512
  execution_role_arn       = aws_iam_role.own.arn
  volume { name = "scratch" }
  container_definitions = jsonencode([{
    name                   = "app"
    image                  = var.image
    entryPoint             = ["sh", "-c"]
    command                = ["sleep 1000"]
    stopTimeout            = 2
    readonlyRootFilesystem = false
    privileged             = false
    portMappings           = [{ containerPort = 8080 }]
    mountPoints            = [{ sourceVolume = "scratch", containerPath = "/scratch" }]
    logConfiguration = {
      logDriver = "awslogs"
      options = {
        awslogs-group         = aws_cloudwatch_log_group.own.name
        awslogs-region        = "REGION"
        awslogs-stream-prefix = "ecs"
      }
    }
  }])
}
resource "aws_ecs_service" "own" {
  name                              = var.name
  cluster                           = aws_ecs_cluster.own.id
  task_definition                   = aws_ecs_task_definition.own.arn
  desired_count                     = 1
  launch_type                       = "FARGATE"
  health_check_grace_period_seconds = 1000
  propagate_tags                    = "SERVICE"
  deployment_circuit_breaker {
    enable   = true
    rollback = true
  }
  network_configuration {
    subnets          = data.aws_subnets.own.ids
    assign_public_ip = true
  }
  load_balancer {
    target_group_arn = aws_lb_target_group.own.arn
    container_name   = "app"
    container_port   = 8080
  }
  depends_on = [aws_lb_listener.plain, aws_iam_role_policy_attachment.own]
}
output "listener" { value = aws_lb_listener.secure.arn }
"""


@unittest.skipUnless(shutil.which("terraform") and os.path.isdir(PLUGINS), "Terraform or its AWS provider is missing")
class Stack(NeedsEngine):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)
        place = pathlib.Path(self.folder.name)
        (place / "main.tf").write_text(STACK.replace("REGION", REGION))
        rc = place / "plugins.tfrc"
        rc.write_text(f'provider_installation {{\n  filesystem_mirror {{ path = "{PLUGINS}" }}\n}}\n')
        pem, key = certificate("shop.example.com")
        (place / "key.pem").write_text(key)
        (place / "certificate.pem").write_text(pem)
        self.environment = {
            **os.environ,
            "TF_CLI_CONFIG_FILE": str(rc),
            "TF_VAR_name": unique("tf"),
            "TF_VAR_image": IMAGE,
            "TF_IN_AUTOMATION": "1",
            "CHECKPOINT_DISABLE": "1",
        }

    def terraform(self, *arguments, status=0):
        """Runs Terraform; what it prints."""
        command = ["terraform", *arguments, "-no-color"]
        done = subprocess.run(
            command, cwd=self.folder.name, env=self.environment, capture_output=True, text=True, timeout=400
        )
        self.assertEqual(done.returncode, status, done.stdout + done.stderr)
        return done.stdout

    def test_a_service_is_made_seen_changed_and_taken_away(self):
        self.terraform("init", "-input=false")
        self.addCleanup(self.terraform, "destroy", "-auto-approve", "-input=false")
        self.terraform("apply", "-auto-approve", "-input=false")
        # With 2 it would say that there are differences.
        self.terraform("plan", "-detailed-exitcode", "-input=false")
        self.environment["TF_VAR_greeting"] = "good morning"
        self.terraform("apply", "-auto-approve", "-input=false")
        self.terraform("plan", "-detailed-exitcode", "-input=false")
        listener = json.loads(self.terraform("output", "-json", "listener"))
        shown = client("elbv2").describe_listeners(ListenerArns=[listener])["Listeners"][0]["DefaultActions"]
        self.assertEqual(shown[0]["FixedResponseConfig"]["MessageBody"], "good morning")


if __name__ == "__main__":
    unittest.main()
