"""Secrets Manager: versions and stages, recovery window, resource policies, batches, random passwords, and who may read.

One test for each thing that a team does with secrets, through boto3 and the AWS CLI.
"""

import json
import string
import uuid

from botocore.exceptions import ClientError

import region
from region import Cell, aws, client, unique


def secrets():
    return client("secretsmanager")


class Secrets(Cell):
    def secret(self, value="one", **more):
        name = unique("cell/secret")
        made = secrets().create_secret(Name=name, SecretString=value, **more)
        self.addCleanup(secrets().delete_secret, SecretId=name, ForceDeleteWithoutRecovery=True)
        return name, made

    def test_a_secret_has_an_arn_with_six_characters_and_is_read_by_it(self):
        name, made = self.secret()
        head, tail = made["ARN"].rsplit("-", 1)
        self.assertEqual(head, f"arn:aws:secretsmanager:{region.REGION}:{region.ACCOUNT}:secret:{name}")
        self.assertEqual(len(tail), 6)
        for known in (name, made["ARN"], head):
            read = secrets().get_secret_value(SecretId=known)
            self.assertEqual(
                (read["SecretString"], read["VersionId"], read["VersionStages"]), ("one", made["VersionId"], ["AWSCURRENT"])
            )

    def test_bytes_come_back_as_they_were(self):
        name = unique("cell/bytes")
        secrets().create_secret(Name=name, SecretBinary=bytes(range(256)))
        self.addCleanup(secrets().delete_secret, SecretId=name, ForceDeleteWithoutRecovery=True)
        read = secrets().get_secret_value(SecretId=name)
        self.assertEqual(read["SecretBinary"], bytes(range(256)))
        self.assertNotIn("SecretString", read)

    def test_stages_move_with_a_rotation(self):
        name, first = self.secret()
        second = secrets().put_secret_value(SecretId=name, SecretString="two", VersionStages=["AWSPENDING"])
        self.assertEqual(secrets().get_secret_value(SecretId=name)["SecretString"], "one")
        pending = secrets().get_secret_value(SecretId=name, VersionStage="AWSPENDING")
        self.assertEqual(pending["SecretString"], "two")
        move = {"SecretId": name, "VersionStage": "AWSCURRENT", "MoveToVersionId": second["VersionId"]}
        text = self.refused("InvalidParameterException", secrets().update_secret_version_stage, **move)
        self.assertIn(f"currently attached to version {first['VersionId']}", text)
        secrets().update_secret_version_stage(**move, RemoveFromVersionId=first["VersionId"])
        self.assertEqual(secrets().get_secret_value(SecretId=name)["SecretString"], "two")
        previous = secrets().get_secret_value(SecretId=name, VersionStage="AWSPREVIOUS")
        self.assertEqual(previous["SecretString"], "one")
        stages = secrets().describe_secret(SecretId=name)["VersionIdsToStages"]
        self.assertEqual(sorted(stages[second["VersionId"]]), ["AWSCURRENT", "AWSPENDING"])

    def test_deprecated_versions_are_listed_on_demand(self):
        name, _ = self.secret()
        for value in ("two", "three"):
            secrets().update_secret(SecretId=name, SecretString=value)
        listed = secrets().list_secret_version_ids(SecretId=name)["Versions"]
        self.assertEqual(sorted(stage for one in listed for stage in one["VersionStages"]), ["AWSCURRENT", "AWSPREVIOUS"])
        everything = secrets().list_secret_version_ids(SecretId=name, IncludeDeprecated=True)["Versions"]
        self.assertEqual(len(everything), 3)
        self.assertEqual(everything[0]["KmsKeyIds"], ["DefaultEncryptionKey"])

    def test_a_token_makes_one_version(self):
        name, _ = self.secret()
        token = str(uuid.uuid4())
        put = {"SecretId": name, "ClientRequestToken": token}
        one = secrets().put_secret_value(**put, SecretString="two")
        self.assertEqual(one["VersionId"], token)
        self.assertEqual(secrets().put_secret_value(**put, SecretString="two")["VersionId"], token)
        self.refused("ResourceExistsException", secrets().put_secret_value, **put, SecretString="three")

    def test_a_value_that_is_too_long_is_not_told(self):
        name, _ = self.secret()
        text = self.refused("ValidationException", secrets().put_secret_value, SecretId=name, SecretString="x" * 65537)
        self.assertEqual(
            text,
            "1 validation error detected: Value at 'secretString' failed to satisfy constraint: Member must have length "
            "less than or equal to 65536",
        )
        self.refused("ValidationException", secrets().put_secret_value, SecretId=name, SecretBinary=b"x" * 65537)

    def test_a_deleted_secret_waits_and_can_be_restored(self):
        name, _ = self.secret()
        gone = secrets().delete_secret(SecretId=name, RecoveryWindowInDays=7)
        described = secrets().describe_secret(SecretId=name)
        self.assertEqual((gone["DeletionDate"] - described["DeletedDate"]).days, 7)
        text = self.refused("InvalidRequestException", secrets().get_secret_value, SecretId=name)
        self.assertEqual(text, "You can't perform this operation on the secret because it was marked for deletion.")
        self.refused("InvalidRequestException", secrets().create_secret, Name=name, SecretString="x")
        find = {"Filters": [{"Key": "name", "Values": [name]}]}
        self.assertEqual(secrets().list_secrets(**find)["SecretList"], [])
        planned = secrets().list_secrets(**find, IncludePlannedDeletion=True)["SecretList"]
        self.assertEqual([one["Name"] for one in planned], [name])
        secrets().restore_secret(SecretId=name)
        self.assertEqual(secrets().get_secret_value(SecretId=name)["SecretString"], "one")

    def test_a_name_is_free_at_once_after_a_forced_deletion(self):
        name, first = self.secret()
        secrets().delete_secret(SecretId=name, ForceDeleteWithoutRecovery=True)
        self.refused("ResourceNotFoundException", secrets().describe_secret, SecretId=name)
        second = secrets().create_secret(Name=name, SecretString="again")
        self.assertNotEqual(second["ARN"], first["ARN"])
        self.refused("ResourceNotFoundException", secrets().get_secret_value, SecretId=first["ARN"])

    def test_lists_filter_sort_and_come_in_pages(self):
        prefix = unique("cell/list")
        for letter in "bca":
            name = f"{prefix}/{letter}"
            tags = [{"Key": "team", "Value": letter}]
            secrets().create_secret(Name=name, SecretString=letter, Description="Shop database", Tags=tags)
            self.addCleanup(secrets().delete_secret, SecretId=name, ForceDeleteWithoutRecovery=True)
        named = {"Key": "name", "Values": [prefix]}
        pages = secrets().get_paginator("list_secrets").paginate(
            Filters=[named], SortBy="name", SortOrder="desc", PaginationConfig={"PageSize": 2}
        )
        names = [one["Name"][-1] for page in pages for one in page["SecretList"]]
        self.assertEqual(names, ["c", "b", "a"])
        found = secrets().list_secrets(Filters=[named, {"Key": "tag-value", "Values": ["a", "!b"]}])["SecretList"]
        self.assertEqual(sorted(one["Name"][-1] for one in found), ["a", "c"])
        described = secrets().list_secrets(Filters=[named, {"Key": "description", "Values": ["SHOP"]}])["SecretList"]
        self.assertEqual(len(described), 3)
        batch = secrets().batch_get_secret_value(Filters=[named])
        self.assertEqual(sorted(one["SecretString"] for one in batch["SecretValues"]), ["a", "b", "c"])

    def test_a_batch_tells_what_it_could_not_read(self):
        name, _ = self.secret()
        batch = secrets().batch_get_secret_value(SecretIdList=[name, "cell/nothing"])
        self.assertEqual([one["SecretString"] for one in batch["SecretValues"]], ["one"])
        self.assertEqual(batch["Errors"][0]["SecretId"], "cell/nothing")
        self.assertEqual(batch["Errors"][0]["ErrorCode"], "ResourceNotFoundException")

    def test_a_resource_policy_lets_a_user_read(self):
        name, made = self.secret()
        iam, user = client("iam"), unique("cell-reader")
        arn = iam.create_user(UserName=user)["User"]["Arn"]
        self.addCleanup(iam.delete_user, UserName=user)
        key = iam.create_access_key(UserName=user)["AccessKey"]
        self.addCleanup(iam.delete_access_key, UserName=user, AccessKeyId=key["AccessKeyId"])
        reader = client(
            "secretsmanager", aws_access_key_id=key["AccessKeyId"], aws_secret_access_key=key["SecretAccessKey"]
        )
        text = self.refused("AccessDeniedException", reader.get_secret_value, SecretId=name)
        self.assertEqual(
            text,
            f"User: {arn} is not authorized to perform: secretsmanager:GetSecretValue on resource: {made['ARN']} because "
            "no identity-based policy allows the secretsmanager:GetSecretValue action",
        )
        statement = {
            "Effect": "Allow",
            "Principal": {"AWS": arn},
            "Action": "secretsmanager:GetSecretValue",
            "Resource": "*",
        }
        policy = json.dumps({"Version": "2012-10-17", "Statement": [statement]})
        checked = secrets().validate_resource_policy(SecretId=name, ResourcePolicy=policy)
        self.assertTrue(checked["PolicyValidationPassed"])
        secrets().put_resource_policy(SecretId=name, ResourcePolicy=policy, BlockPublicPolicy=True)
        self.assertEqual(reader.get_secret_value(SecretId=name)["SecretString"], "one")
        self.assertEqual(json.loads(secrets().get_resource_policy(SecretId=name)["ResourcePolicy"]), json.loads(policy))
        secrets().delete_resource_policy(SecretId=name)
        self.refused("AccessDeniedException", reader.get_secret_value, SecretId=name)

    def test_a_policy_for_everybody_is_refused_where_that_is_asked_for(self):
        name, _ = self.secret()
        statement = {"Effect": "Allow", "Principal": "*", "Action": "secretsmanager:*", "Resource": "*"}
        policy = json.dumps({"Version": "2012-10-17", "Statement": [statement]})
        put = {"SecretId": name, "ResourcePolicy": policy}
        self.refused("PublicPolicyException", secrets().put_resource_policy, **put, BlockPublicPolicy=True)
        checked = secrets().validate_resource_policy(**put)
        self.assertFalse(checked["PolicyValidationPassed"])
        self.assertEqual(
            checked["ValidationErrors"][0]["ErrorMessage"], "This resource policy grants broad access to your secret."
        )

    def test_tags_come_and_go(self):
        name, _ = self.secret(Tags=[{"Key": "team", "Value": "a"}])
        secrets().tag_resource(SecretId=name, Tags=[{"Key": "stage", "Value": "prod"}])
        secrets().untag_resource(SecretId=name, TagKeys=["team"])
        self.assertEqual(secrets().describe_secret(SecretId=name)["Tags"], [{"Key": "stage", "Value": "prod"}])

    def test_a_read_is_noted_by_its_day(self):
        name, _ = self.secret()
        self.assertNotIn("LastAccessedDate", secrets().describe_secret(SecretId=name))
        secrets().get_secret_value(SecretId=name)
        at = secrets().describe_secret(SecretId=name)["LastAccessedDate"]
        self.assertEqual((at.hour, at.minute) if at.utcoffset() is None else at.timestamp() % 86400, 0)

    def test_random_passwords_keep_to_what_is_asked(self):
        def password(**wanted):
            return secrets().get_random_password(**wanted)["RandomPassword"]

        usual = password()
        self.assertEqual(len(usual), 32)
        for kind in (string.ascii_lowercase, string.ascii_uppercase, string.digits, string.punctuation):
            self.assertTrue(set(usual) & set(kind), usual)
        plain = password(PasswordLength=64, ExcludePunctuation=True, ExcludeUppercase=True, ExcludeCharacters="0o1l")
        self.assertEqual((len(plain), set(plain) - set(string.ascii_lowercase + string.digits)), (64, set()))
        self.assertFalse(set(plain) & set("0o1l"))
        self.assertNotEqual(password(), password())
        self.refused("InvalidParameterException", secrets().get_random_password, PasswordLength=3)

    def test_what_is_not_here_is_refused_by_name(self):
        name, _ = self.secret()
        for call, more in (
            (secrets().rotate_secret, {"SecretId": name}),
            (secrets().replicate_secret_to_regions, {"SecretId": name, "AddReplicaRegions": [{"Region": "eu-west-1"}]}),
        ):
            with self.assertRaises(ClientError) as caught:
                call(**more)
            self.assertEqual(caught.exception.response["Error"]["Code"], "UnknownOperationException")
        self.refused("ValidationException", secrets().create_secret, Name=unique("cell/key"), KmsKeyId="alias/mine")

    def test_the_command_line(self):
        name = unique("cell/cli")
        made = aws("secretsmanager", "create-secret", "--name", name, "--secret-string", '{"user":"ann"}')
        self.addCleanup(secrets().delete_secret, SecretId=name, ForceDeleteWithoutRecovery=True)
        read = aws("secretsmanager", "get-secret-value", "--secret-id", made["ARN"], "--query", "SecretString")
        self.assertEqual(json.loads(read) if isinstance(read, str) else read, {"user": "ann"})


if __name__ == "__main__":
    import unittest

    unittest.main()
