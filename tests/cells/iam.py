"""IAM and STS: boundaries, sessions with policies and tags, simulations, each against what really is decided.

One test for each thing that a team does with roles before it gives them to anybody, through boto3.
"""

import json

import boto3

import region
from region import Cell, client, unique


def policy(*statements):
    return json.dumps({"Version": "2012-10-17", "Statement": list(statements)})


def allow(action, resource="*", **more):
    return {"Effect": "Allow", "Action": action, "Resource": resource, **more}


def trust(*actions):
    principal = {"AWS": f"arn:aws:iam::{region.ACCOUNT}:root"}
    return policy({"Effect": "Allow", "Principal": principal, "Action": list(actions)})


def acting(service, credentials):
    """A client of a service with credentials as STS gives them."""
    return boto3.client(
        service,
        region_name=region.REGION,
        aws_access_key_id=credentials["AccessKeyId"],
        aws_secret_access_key=credentials["SecretAccessKey"],
        aws_session_token=credentials.get("SessionToken"),
    )


class Roles(Cell):
    def role(self, document, actions=("sts:AssumeRole",), **more):
        iam, name = client("iam"), unique("cell")
        arn = iam.create_role(RoleName=name, AssumeRolePolicyDocument=trust(*actions), **more)["Role"]["Arn"]
        self.addCleanup(iam.delete_role, RoleName=name)
        iam.put_role_policy(RoleName=name, PolicyName="own", PolicyDocument=document)
        self.addCleanup(iam.delete_role_policy, RoleName=name, PolicyName="own")
        return arn

    def user(self, document):
        """A user's own key."""
        iam, name = client("iam"), unique("cell")
        iam.create_user(UserName=name)
        self.addCleanup(iam.delete_user, UserName=name)
        iam.put_user_policy(UserName=name, PolicyName="own", PolicyDocument=document)
        self.addCleanup(iam.delete_user_policy, UserName=name, PolicyName="own")
        key = iam.create_access_key(UserName=name)["AccessKey"]
        self.addCleanup(iam.delete_access_key, UserName=name, AccessKeyId=key["AccessKeyId"])
        return key

    def managed(self, document):
        iam = client("iam")
        arn = iam.create_policy(PolicyName=unique("cell"), PolicyDocument=document)["Policy"]["Arn"]
        self.addCleanup(iam.delete_policy, PolicyArn=arn)
        return arn

    def session(self, role, key=None, **more):
        key = key or self.user(policy(allow("sts:*")))
        return acting("sts", key).assume_role(RoleArn=role, RoleSessionName="cell", **more)["Credentials"]

    def test_a_boundary_limits_what_a_role_may(self):
        boundary = self.managed(policy(allow("ecr:Describe*")))
        role = self.role(policy(allow("ecr:*"), allow("ecs:*")), PermissionsBoundary=boundary)
        session = self.session(role)
        acting("ecr", session).describe_repositories()
        told = self.refused("AccessDeniedException", acting("ecs", session).list_clusters)
        self.assertTrue(told.endswith("because no permissions boundary allows the ecs:ListClusters action"), told)
        name = role.rsplit("/")[-1]
        shown = client("iam").get_role(RoleName=name)["Role"]["PermissionsBoundary"]
        self.assertEqual(shown["PermissionsBoundaryArn"], boundary)
        client("iam").delete_role_permissions_boundary(RoleName=name)
        acting("ecs", session).list_clusters()

    def test_a_session_policy_limits_one_session(self):
        role = self.role(policy(allow("ecr:*"), allow("ecs:*")))
        session = self.session(role, Policy=policy(allow("ecr:*")))
        acting("ecr", session).describe_repositories()
        told = self.refused("AccessDeniedException", acting("ecs", session).list_clusters)
        self.assertTrue(told.endswith("because no session policy allows the ecs:ListClusters action"), told)
        acting("ecs", self.session(role)).list_clusters()
        arn = "arn:aws:iam::aws:policy/AmazonEC2ContainerRegistryReadOnly"
        session = self.session(role, PolicyArns=[{"arn": arn}])
        acting("ecr", session).describe_repositories()
        self.refused("AccessDeniedException", acting("ecr", session).create_repository, repositoryName="cell")

    def test_tags_of_a_session_count(self):
        teams = allow("ecs:ListClusters", Condition={"StringEquals": {"aws:PrincipalTag/team": "shop"}})
        role = self.role(policy(teams), actions=("sts:AssumeRole", "sts:TagSession"))
        session = self.session(role, Tags=[{"Key": "team", "Value": "shop"}])
        acting("ecs", session).list_clusters()
        session = self.session(role, Tags=[{"Key": "team", "Value": "other"}])
        self.refused("AccessDeniedException", acting("ecs", session).list_clusters)

    def test_a_session_token_is_its_users(self):
        key = self.user(policy(allow("*")))
        credentials = acting("sts", key).get_session_token(DurationSeconds=900)["Credentials"]
        who = acting("sts", credentials).get_caller_identity()
        self.assertEqual(who["Arn"], acting("sts", key).get_caller_identity()["Arn"])
        acting("ecs", credentials).list_clusters()
        self.refused("AccessDenied", acting("iam", credentials).list_users)

    def test_a_simulation_tells_what_will_be_decided(self):
        iam = client("iam")
        arn = "arn:aws:s3:::shop/*"
        role = self.role(policy(allow("s3:*", arn), {"Effect": "Deny", "Action": "s3:DeleteObject", "Resource": "*"}))
        results = iam.simulate_principal_policy(
            PolicySourceArn=role,
            ActionNames=["s3:GetObject", "s3:DeleteObject", "ecs:RunTask"],
            ResourceArns=["arn:aws:s3:::shop/x"],
        )["EvaluationResults"]
        self.assertEqual([one["EvalDecision"] for one in results], ["allowed", "explicitDeny", "implicitDeny"])
        self.assertEqual(results[1]["MatchedStatements"][0]["SourcePolicyId"], "own")
        results = iam.simulate_custom_policy(
            PolicyInputList=[policy(allow("s3:GetObject", "arn:aws:s3:::shop/${aws:username}/*"))],
            ActionNames=["s3:GetObject"],
            ResourceArns=["arn:aws:s3:::shop/ann/x"],
            CallerArn=f"arn:aws:iam::{region.ACCOUNT}:user/ann",
        )["EvaluationResults"]
        self.assertEqual(results[0]["EvalDecision"], "allowed")
        keys = iam.get_context_keys_for_custom_policy(
            PolicyInputList=[policy(allow("s3:GetObject", "arn:aws:s3:::shop/${aws:username}/*"))]
        )
        self.assertEqual(keys["ContextKeyNames"], ["aws:username"])
