"""Parameter Store: types, paths, history, labels, tags, limits, secrets read as parameters, and who may read.

One test for each thing that a team does with parameters, through boto3 and the AWS CLI.
"""

import json

import region
from region import Cell, aws, client, unique


def ssm():
    return client("ssm")


class Parameters(Cell):
    def put(self, value="one", kind="String", name=None, **more):
        name = name or "/" + unique("cell") + "/value"
        ssm().put_parameter(Name=name, Value=value, Type=kind, **more)
        self.addCleanup(ssm().delete_parameters, Names=[name])
        return name

    def value(self, name, **more):
        return ssm().get_parameter(Name=name, **more)["Parameter"]["Value"]

    def test_each_type_is_read_back(self):
        for kind, value in (("String", "text"), ("StringList", "a,b,c"), ("SecureString", "hunter2")):
            name = self.put(value, kind)
            parameter = ssm().get_parameter(Name=name, WithDecryption=True)["Parameter"]
            self.assertEqual((parameter["Type"], parameter["Value"], parameter["Version"]), (kind, value, 1))
            self.assertEqual(parameter["ARN"], f"arn:aws:ssm:{region.REGION}:{region.ACCOUNT}:parameter{name}")
            self.assertEqual(parameter["DataType"], "text")
            self.assertEqual(self.value(parameter["ARN"], WithDecryption=True), value)

    def test_a_secure_string_is_sealed_unless_it_is_asked_for_in_the_open(self):
        name = self.put("hunter2", "SecureString")
        self.assertNotIn("hunter2", self.value(name))
        self.assertEqual(self.value(name, WithDecryption=True), "hunter2")
        described = ssm().describe_parameters(ParameterFilters=[{"Key": "Name", "Values": [name]}])["Parameters"]
        self.assertEqual(described[0]["KeyId"], "alias/aws/ssm")

    def test_versions_have_a_history(self):
        name = self.put("one", Description="first")
        for value in ("two", "three"):
            ssm().put_parameter(Name=name, Value=value, Overwrite=True)
        self.assertEqual(self.value(name), "three")
        self.assertEqual(self.value(f"{name}:1"), "one")
        history = ssm().get_parameter_history(Name=name)["Parameters"]
        self.assertEqual([(one["Version"], one["Value"]) for one in history], [(1, "one"), (2, "two"), (3, "three")])
        self.assertEqual(history[2]["Description"], "first")
        self.assertEqual(history[0]["LastModifiedUser"], f"arn:aws:iam::{region.ACCOUNT}:root")
        text = self.refused("ParameterVersionNotFound", ssm().get_parameter, Name=f"{name}:9")
        self.assertEqual(
            text, f"Systems Manager could not find version 9 of {name}. Verify the version and try again."
        )

    def test_labels_move_from_version_to_version(self):
        name = self.put("one")
        ssm().put_parameter(Name=name, Value="two", Overwrite=True)
        labelled = ssm().label_parameter_version(Name=name, ParameterVersion=1, Labels=["prod", "9lives"])
        self.assertEqual((labelled["ParameterVersion"], labelled["InvalidLabels"]), (1, ["9lives"]))
        parameter = ssm().get_parameter(Name=f"{name}:prod")["Parameter"]
        self.assertEqual((parameter["Value"], parameter["Selector"]), ("one", ":prod"))
        ssm().label_parameter_version(Name=name, Labels=["prod"])
        self.assertEqual(self.value(f"{name}:prod"), "two")
        gone = ssm().unlabel_parameter_version(Name=name, ParameterVersion=2, Labels=["prod", "other"])
        self.assertEqual((gone["RemovedLabels"], gone["InvalidLabels"]), (["prod"], ["other"]))

    def test_paths_are_walked_in_pages(self):
        root = "/" + unique("cell")
        for number in range(12):
            self.put(str(number), name=f"{root}/p{number:02}")
        self.put("deep", "SecureString", name=f"{root}/deep/er")
        pages = ssm().get_paginator("get_parameters_by_path")
        flat = [one["Value"] for page in pages.paginate(Path=root) for one in page["Parameters"]]
        self.assertEqual(sorted(flat, key=int), [str(number) for number in range(12)])
        deep = [one for page in pages.paginate(Path=root, Recursive=True) for one in page["Parameters"]]
        self.assertEqual(len(deep), 13)
        secure = {"Key": "Type", "Values": ["SecureString"]}
        found = ssm().get_parameters_by_path(
            Path=root, Recursive=True, WithDecryption=True, ParameterFilters=[secure]
        )["Parameters"]
        self.assertEqual([one["Value"] for one in found], ["deep"])

    def test_several_are_read_at_once_and_the_invalid_are_named(self):
        one, two = self.put("one"), self.put("two", "SecureString")
        answer = ssm().get_parameters(Names=[one, two, "/cell/nothing"], WithDecryption=True)
        self.assertEqual({item["Name"]: item["Value"] for item in answer["Parameters"]}, {one: "one", two: "two"})
        self.assertEqual(answer["InvalidParameters"], ["/cell/nothing"])

    def test_descriptions_are_found_by_filters(self):
        root = "/" + unique("cell")
        self.put("x", name=f"{root}/a/one", Tags=[{"Key": "team", "Value": "shop"}])
        self.put("y", "StringList", name=f"{root}/two", AllowedPattern="[a-z]", Description="letters")

        def found(*filters):
            mine = {"Key": "Name", "Option": "BeginsWith", "Values": [root]}
            filters = filters if any(one["Key"] == "Name" for one in filters) else (mine, *filters)
            answer = ssm().describe_parameters(ParameterFilters=list(filters))["Parameters"]
            return [one["Name"].removeprefix(root) for one in answer]

        self.assertEqual(found(), ["/a/one", "/two"])
        self.assertEqual(found({"Key": "tag:team", "Values": ["shop"]}), ["/a/one"])
        self.assertEqual(found({"Key": "Type", "Values": ["StringList"]}), ["/two"])
        self.assertEqual(found({"Key": "Path", "Option": "Recursive", "Values": [root]}), ["/a/one", "/two"])
        self.assertEqual(found({"Key": "Path", "Values": [root]}), ["/two"])
        self.assertEqual(found({"Key": "Name", "Option": "Contains", "Values": [f"{root}/a"]}), ["/a/one"])
        shown = ssm().describe_parameters(ParameterFilters=[{"Key": "Name", "Values": [f"{root}/two"]}])["Parameters"][0]
        self.assertEqual(
            (shown["Description"], shown["AllowedPattern"], shown["Tier"]), ("letters", "[a-z]", "Standard")
        )

    def test_a_value_must_fit_its_pattern_and_tier(self):
        name = self.put("1234", AllowedPattern=r"\d{1,4}")
        text = self.refused(
            "ParameterPatternMismatchException", ssm().put_parameter, Name=name, Value="12345", Overwrite=True
        )
        self.assertEqual(text, r"Parameter value, cannot be validated against allowedPattern: \d{1,4}")
        new = {"Name": "/" + unique("cell"), "Type": "String"}
        text = self.refused("ValidationException", ssm().put_parameter, **new, Value="x" * 4097)
        self.assertTrue(text.startswith("Standard tier parameters support a maximum parameter value of 4096 characters."))
        self.refused("ValidationException", ssm().put_parameter, **new, Value="x", Tier="Advanced")
        text = self.refused("ValidationException", ssm().put_parameter, **new, Value="{{ssm:/other}}")
        self.assertEqual(text, 'Parameter value can\'t nest another parameter. Do not use "{{}}" in the value.')
        tiered = ssm().put_parameter(**new, Value="x", Tier="Intelligent-Tiering")
        self.addCleanup(ssm().delete_parameter, Name=new["Name"])
        self.assertEqual(tiered["Tier"], "Standard")

    def test_an_existing_parameter_is_not_overwritten_by_chance(self):
        name = self.put("one")
        text = self.refused("ParameterAlreadyExists", ssm().put_parameter, Name=name, Value="two", Type="String")
        self.assertEqual(
            text,
            "The parameter already exists. To overwrite this value, set the overwrite option in the request to true.",
        )
        self.refused(
            "HierarchyTypeMismatchException", ssm().put_parameter, Name=name, Value="two", Type="SecureString", Overwrite=True
        )
        self.assertEqual(self.value(name), "one")

    def test_tags_come_and_go(self):
        name = self.put(Tags=[{"Key": "team", "Value": "a"}])
        resource = {"ResourceType": "Parameter", "ResourceId": name}
        ssm().add_tags_to_resource(**resource, Tags=[{"Key": "stage", "Value": "prod"}])
        ssm().remove_tags_from_resource(**resource, TagKeys=["team"])
        self.assertEqual(ssm().list_tags_for_resource(**resource)["TagList"], [{"Key": "stage", "Value": "prod"}])

    def test_what_is_deleted_is_gone(self):
        one, two = self.put(), self.put()
        ssm().delete_parameter(Name=one)
        self.refused("ParameterNotFound", ssm().get_parameter, Name=one)
        answer = ssm().delete_parameters(Names=[one, two])
        self.assertEqual((answer["DeletedParameters"], answer["InvalidParameters"]), ([two], [one]))

    def test_a_secret_is_read_as_a_parameter(self):
        secrets, secret = client("secretsmanager"), unique("cell/db")
        secrets.create_secret(Name=secret, SecretString="hunter2")
        self.addCleanup(secrets.delete_secret, SecretId=secret, ForceDeleteWithoutRecovery=True)
        name = f"/aws/reference/secretsmanager/{secret}"
        parameter = ssm().get_parameter(Name=name, WithDecryption=True)["Parameter"]
        self.assertEqual((parameter["Value"], parameter["Type"]), ("hunter2", "SecureString"))
        self.assertEqual(json.loads(parameter["SourceResult"])["name"], secret)

    def test_rights_are_asked_for_each_parameter(self):
        allowed, other = self.put(Tags=[{"Key": "team", "Value": "a"}]), self.put()
        iam, user = client("iam"), unique("cell-reader")
        arn = iam.create_user(UserName=user)["User"]["Arn"]
        self.addCleanup(iam.delete_user, UserName=user)
        statement = {
            "Effect": "Allow",
            "Action": "ssm:GetParameter",
            "Resource": f"arn:aws:ssm:*:{region.ACCOUNT}:parameter/*",
            "Condition": {"StringEquals": {"ssm:resourceTag/team": "a"}},
        }
        iam.put_user_policy(
            UserName=user,
            PolicyName="own",
            PolicyDocument=json.dumps({"Version": "2012-10-17", "Statement": [statement]}),
        )
        self.addCleanup(iam.delete_user_policy, UserName=user, PolicyName="own")
        key = iam.create_access_key(UserName=user)["AccessKey"]
        self.addCleanup(iam.delete_access_key, UserName=user, AccessKeyId=key["AccessKeyId"])
        reader = client("ssm", aws_access_key_id=key["AccessKeyId"], aws_secret_access_key=key["SecretAccessKey"])
        self.assertEqual(reader.get_parameter(Name=allowed)["Parameter"]["Value"], "one")
        text = self.refused("AccessDeniedException", reader.get_parameter, Name=other)
        self.assertEqual(
            text,
            f"User: {arn} is not authorized to perform: ssm:GetParameter on resource: "
            f"arn:aws:ssm:{region.REGION}:{region.ACCOUNT}:parameter{other} because no identity-based policy allows the "
            "ssm:GetParameter action",
        )

    def test_the_command_line(self):
        name = "/" + unique("cell") + "/cli"
        aws("ssm", "put-parameter", "--name", name, "--type", "SecureString", "--value", "hunter2")
        self.addCleanup(ssm().delete_parameter, Name=name)
        read = aws("ssm", "get-parameter", "--name", name, "--with-decryption")
        self.assertEqual(read["Parameter"]["Value"], "hunter2")


if __name__ == "__main__":
    import unittest

    unittest.main()
