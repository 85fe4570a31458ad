"""S3: what the AWS CLI's `aws s3` commands, boto3 and its transfer manager need.

A test for each thing of the room's row: versions, encryption, blocked public access, policies, ownership, tags,
lifecycles, multipart uploads, ranges, conditions, checksums, presigned URLs, listings, batch deletion, copies; and what a
hostile client sends. Lifecycles run by the clock in days, so what they do is tested in the room; here is how they are
described.
"""

import base64
import contextlib
import datetime
import hashlib
import http.client
import json
import os
import pathlib
import socket
import subprocess
import tempfile
import unittest
import urllib.error
import urllib.parse
import urllib.request
import zlib

import boto3
from boto3.s3.transfer import TransferConfig
from botocore.auth import S3SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.config import Config
from botocore.exceptions import ClientError

from region import ACCOUNT, REGION, Cell, aws, client, unique

MB = 1024 * 1024
s3 = client("s3")


def bucket(test, name=None, **keywords):
    """A new bucket, gone with all that is in it when the test is over."""
    name = name or unique("cell")
    if REGION != "us-east-1":
        keywords.setdefault("CreateBucketConfiguration", {})["LocationConstraint"] = REGION
    s3.create_bucket(Bucket=name, **keywords)
    test.addCleanup(empty, name)
    return name


def client_in(region):
    return boto3.client("s3", region_name=region, config=Config(retries={"total_max_attempts": 1}))


def empty(name, s3=s3):
    try:
        s3.delete_bucket_policy(Bucket=name)
        for page in s3.get_paginator("list_object_versions").paginate(Bucket=name):
            for entry in page.get("Versions", []) + page.get("DeleteMarkers", []):
                s3.delete_object(Bucket=name, Key=entry["Key"], VersionId=entry["VersionId"])
        s3.delete_bucket(Bucket=name)
    except ClientError as error:
        if error.response["Error"]["Code"] != "NoSuchBucket":
            raise


def body(name, key, **keywords):
    return s3.get_object(Bucket=name, Key=key, **keywords)["Body"].read()


def raw(method, path, headers=None, data=b"", sign=True):
    """A request as it is written, signed unless told otherwise: its status, headers and body."""
    url = urllib.parse.urlsplit(os.environ["AWS_ENDPOINT_URL"])
    request = AWSRequest(method=method, url=f"{url.scheme}://{url.netloc}{path}", headers=headers or {}, data=data)
    if sign:
        credentials = boto3.Session().get_credentials().get_frozen_credentials()
        S3SigV4Auth(credentials, "s3", REGION).add_auth(request)
    with contextlib.closing(http.client.HTTPConnection(url.netloc, timeout=60)) as connection:
        connection.request(method, path, body=data, headers=dict(request.headers.items()))
        answer = connection.getresponse()
        return answer.status, dict(answer.getheaders()), answer.read()


class Commands(Cell):
    """The AWS CLI's `aws s3`."""

    def test_mb_ls_cp_mv_rm_rb(self):
        name = unique("cell")
        self.addCleanup(empty, name)
        self.assertIn("make_bucket", aws("s3", "mb", f"s3://{name}"))
        with tempfile.TemporaryDirectory() as folder:
            path = pathlib.Path(folder, "a file.txt")
            path.write_text("hello")
            aws("s3", "cp", str(path), f"s3://{name}/in/a file.txt")
            aws("s3", "mv", f"s3://{name}/in/a file.txt", f"s3://{name}/moved.txt")
            self.assertIn("moved.txt", aws("s3", "ls", f"s3://{name}"))
            self.assertNotIn("in/", aws("s3", "ls", f"s3://{name}"))
            aws("s3", "cp", f"s3://{name}/moved.txt", str(path) + ".back")
            self.assertEqual(pathlib.Path(str(path) + ".back").read_text(), "hello")
        streamed = subprocess.run(["aws", "s3", "cp", "-", f"s3://{name}/streamed"], input=b"from a pipe", check=True)
        self.assertEqual(streamed.returncode, 0)
        self.assertEqual(aws("s3", "cp", f"s3://{name}/streamed", "-"), "from a pipe")
        refused = subprocess.run(["aws", "s3", "rb", f"s3://{name}"], capture_output=True, text=True)
        self.assertIn("BucketNotEmpty", refused.stderr)
        aws("s3", "rm", f"s3://{name}", "--recursive")
        self.assertIn("remove_bucket", aws("s3", "rb", f"s3://{name}"))

    def test_sync_of_a_tree(self):
        name = bucket(self)
        with tempfile.TemporaryDirectory() as folder:
            tree = pathlib.Path(folder, "tree")
            for path in ["index.html", "css/site.css", "img/a/b/c.png", "empty", "mit leer und ä.txt"]:
                pathlib.Path(tree, path).parent.mkdir(parents=True, exist_ok=True)
                pathlib.Path(tree, path).write_text("" if path == "empty" else path)
                # S3 knows times to the second: a file of this second would count as newer than its copy.
                os.utime(tree / path, (1_700_000_000, 1_700_000_000))
            aws("s3", "sync", str(tree), f"s3://{name}/site")
            self.assertEqual(aws("s3", "sync", str(tree), f"s3://{name}/site"), "", "nothing has changed")
            os.remove(tree / "empty")
            (tree / "index.html").write_text("a longer index")
            said = aws("s3", "sync", str(tree), f"s3://{name}/site", "--delete")
            self.assertIn("delete:", said)
            self.assertIn("index.html", said)
            self.assertNotIn("site.css", said)
            aws("s3", "sync", f"s3://{name}/site", f"s3://{name}/copy")
            back = pathlib.Path(folder, "back")
            aws("s3", "sync", f"s3://{name}/copy", str(back))
            def files(root):
                return {str(path.relative_to(root)): path.read_text() for path in root.rglob("*") if path.is_file()}
            self.assertEqual(files(back), files(tree))

    def test_a_large_file_in_parts(self):
        name = bucket(self)
        # Each part of the copy is read and written before its answer comes.
        patient = ["--cli-read-timeout", "300"]
        with tempfile.TemporaryDirectory() as folder:
            path, back = os.path.join(folder, "large"), os.path.join(folder, "back")
            with open(path, "wb") as file:
                for number in range(100):
                    file.write(bytes([number]) * MB)
            aws("s3", "cp", path, f"s3://{name}/large", "--no-progress", *patient)
            head = s3.head_object(Bucket=name, Key="large")
            self.assertEqual(head["ContentLength"], 100 * MB)
            self.assertTrue(head["ETag"].endswith('-13"'), head["ETag"])
            aws("s3", "cp", f"s3://{name}/large", f"s3://{name}/copy", "--no-progress", *patient)
            aws("s3", "cp", f"s3://{name}/copy", back, "--no-progress", *patient)
            subprocess.run(["cmp", path, back], check=True)
            self.assertEqual(s3.list_multipart_uploads(Bucket=name).get("Uploads", []), [])

    def test_presign(self):
        name = bucket(self)
        s3.put_object(Bucket=name, Key="a key", Body=b"presigned")
        url = aws("s3", "presign", f"s3://{name}/a key").strip()
        self.assertEqual(urllib.request.urlopen(url).read(), b"presigned")
        with self.assertRaises(urllib.error.HTTPError) as caught:
            urllib.request.urlopen(url.replace("a%20key", "other"))
        self.assertEqual(caught.exception.code, 403)
        self.assertIn(b"SignatureDoesNotMatch", caught.exception.read())


    def test_presign_where_the_older_signature_is_usual(self):
        name = unique("cell-old")
        old = client_in("us-east-1")
        old.create_bucket(Bucket=name)
        self.addCleanup(empty, name, old)
        old.put_object(Bucket=name, Key="a key", Body=b"presigned")
        url = aws("s3", "presign", f"s3://{name}/a key", "--region", "us-east-1").strip()
        self.assertIn("AWSAccessKeyId=", url)
        self.assertEqual(urllib.request.urlopen(url).read(), b"presigned")
        put = old.generate_presigned_url("put_object", {"Bucket": name, "Key": "put", "ContentType": "text/plain"})
        request = urllib.request.Request(put, data=b"by url", method="PUT", headers={"Content-Type": "text/plain"})
        self.assertEqual(urllib.request.urlopen(request).status, 200)
        get = {"Bucket": name, "Key": "put", "ResponseContentDisposition": "attachment; filename=a.pdf"}
        answer = urllib.request.urlopen(old.generate_presigned_url("get_object", get))
        self.assertEqual((answer.read(), answer.headers["Content-Disposition"]), (b"by url", "attachment; filename=a.pdf"))
        late = old.generate_presigned_url("get_object", {"Bucket": name, "Key": "put"}, ExpiresIn=-1)
        here = bucket(self)
        elsewhere = url.replace(name, here)
        for wrong, text in [
            (url.replace("a%20key", "put"), b"SignatureDoesNotMatch"),
            (late, b"<Message>Request has expired</Message>"),
            (url.split("&Expires")[0], b"requires the Signature, Expires and AWSAccessKeyId parameters"),
            # A region that is younger than the newer signature never takes the older.
            (elsewhere, b"Please use AWS4-HMAC-SHA256."),
        ]:
            with self.assertRaises(urllib.error.HTTPError, msg=wrong) as caught:
                urllib.request.urlopen(wrong)
            self.assertIn(text, caught.exception.read())


class Buckets(Cell):
    def test_names_regions_and_lists(self):
        prefix = unique("cell-list")
        names = [bucket(self, f"{prefix}-{number}") for number in range(3)]
        listed = s3.list_buckets(Prefix=prefix, MaxBuckets=2)
        self.assertEqual([found["Name"] for found in listed["Buckets"]], names[:2])
        listed = s3.list_buckets(Prefix=prefix, MaxBuckets=2, ContinuationToken=listed["ContinuationToken"])
        self.assertEqual([found["Name"] for found in listed["Buckets"]], names[2:])
        self.assertNotIn("ContinuationToken", listed)
        head = s3.head_bucket(Bucket=names[0])
        self.assertEqual((head["BucketRegion"], head["BucketArn"]), (REGION, f"arn:aws:s3:::{names[0]}"))
        self.assertEqual(s3.get_bucket_location(Bucket=names[0])["LocationConstraint"], REGION)
        constraint = {"LocationConstraint": REGION}
        self.refused(
            "BucketAlreadyOwnedByYou", s3.create_bucket, Bucket=names[0], CreateBucketConfiguration=constraint
        )
        self.refused("404", s3.head_bucket, Bucket=unique("nobodys"))
        elsewhere = boto3.client("s3", region_name="eu-west-1", config=Config(retries={"total_max_attempts": 1}))
        found = elsewhere.list_objects_v2(Bucket=names[0])
        self.assertEqual(found["KeyCount"], 0, "an SDK follows the bucket to its region")

    def test_ownership_is_the_buckets(self):
        name = bucket(self)
        rules = s3.get_bucket_ownership_controls(Bucket=name)["OwnershipControls"]["Rules"]
        self.assertEqual(rules, [{"ObjectOwnership": "BucketOwnerEnforced"}])
        grants = s3.get_bucket_acl(Bucket=name)["Grants"]
        self.assertEqual([grant["Permission"] for grant in grants], ["FULL_CONTROL"])
        text = self.refused("AccessControlListNotSupported", s3.put_bucket_acl, Bucket=name, ACL="public-read")
        self.assertEqual(text, "The bucket does not allow ACLs")
        put = {"Bucket": name, "Key": "key", "Body": b"x"}
        self.refused("AccessControlListNotSupported", s3.put_object, ACL="public-read", **put)
        self.refused("AccessControlListNotSupported", s3.put_object, GrantRead="id=abc", **put)
        s3.put_object(ACL="bucket-owner-full-control", **put)
        self.refused("AccessControlListNotSupported", s3.put_object_acl, Bucket=name, Key="key", ACL="private")
        self.assertEqual(len(s3.get_object_acl(Bucket=name, Key="key")["Grants"]), 1)

    def test_public_access_is_blocked_and_meant(self):
        name = bucket(self)
        block = s3.get_public_access_block(Bucket=name)["PublicAccessBlockConfiguration"]
        self.assertEqual(set(block.values()), {True})
        allow = {"Effect": "Allow", "Principal": "*", "Action": "s3:GetObject", "Resource": f"arn:aws:s3:::{name}/*"}
        public = json.dumps({"Version": "2012-10-17", "Statement": [allow]})
        text = self.refused("AccessDenied", s3.put_bucket_policy, Bucket=name, Policy=public)
        self.assertIn("BlockPublicPolicy", text)
        pinned = dict(allow, Condition={"StringEquals": {"aws:SourceVpc": "vpc-91237329"}})
        s3.put_bucket_policy(Bucket=name, Policy=json.dumps({"Version": "2012-10-17", "Statement": [pinned]}))
        self.assertFalse(s3.get_bucket_policy_status(Bucket=name)["PolicyStatus"]["IsPublic"])
        s3.put_public_access_block(Bucket=name, PublicAccessBlockConfiguration={"BlockPublicPolicy": False})
        s3.put_bucket_policy(Bucket=name, Policy=public)
        self.assertTrue(s3.get_bucket_policy_status(Bucket=name)["PolicyStatus"]["IsPublic"])
        s3.put_object(Bucket=name, Key="key", Body=b"x")
        status, _, answer = raw("GET", f"/{name}/key", sign=False)
        self.assertEqual(status, 403, "nobody comes in without a signature")
        s3.delete_public_access_block(Bucket=name)
        self.refused("NoSuchPublicAccessBlockConfiguration", s3.get_public_access_block, Bucket=name)

    def test_a_policy_decides(self):
        name = bucket(self)
        deny = {
            "Effect": "Deny", "Principal": "*", "Action": "s3:PutObject", "Resource": f"arn:aws:s3:::{name}/*",
            "Condition": {"Null": {"s3:if-none-match": "true"}},
        }
        policy = json.dumps({"Version": "2012-10-17", "Statement": [deny]})
        s3.put_bucket_policy(Bucket=name, Policy=policy)
        self.assertEqual(json.loads(s3.get_bucket_policy(Bucket=name)["Policy"]), json.loads(policy))
        text = self.refused("AccessDenied", s3.put_object, Bucket=name, Key="key", Body=b"x")
        self.assertIn("with an explicit deny in a resource-based policy", text)
        s3.put_object(Bucket=name, Key="key", Body=b"x", IfNoneMatch="*")
        s3.delete_bucket_policy(Bucket=name)
        self.refused("NoSuchBucketPolicy", s3.get_bucket_policy, Bucket=name)
        nobody = dict(deny, Principal={"AWS": f"arn:aws:iam::{ACCOUNT}:role/{unique('nobody')}"})
        text = self.refused(
            "MalformedPolicy", s3.put_bucket_policy, Bucket=name,
            Policy=json.dumps({"Version": "2012-10-17", "Statement": [nobody]}),
        )
        self.assertEqual(text, "Invalid principal in policy")

    def test_encryption_is_on(self):
        name = bucket(self)
        rules = s3.get_bucket_encryption(Bucket=name)["ServerSideEncryptionConfiguration"]["Rules"]
        self.assertEqual(rules[0]["ApplyServerSideEncryptionByDefault"], {"SSEAlgorithm": "AES256"})
        put = s3.put_object(Bucket=name, Key="key", Body=b"x")
        self.assertEqual(put["ServerSideEncryption"], "AES256")
        self.assertEqual(s3.head_object(Bucket=name, Key="key")["ServerSideEncryption"], "AES256")
        kms = {"Rules": [{"ApplyServerSideEncryptionByDefault": {"SSEAlgorithm": "aws:kms"}}]}
        text = self.refused(
            "NotImplemented", s3.put_bucket_encryption, Bucket=name, ServerSideEncryptionConfiguration=kms
        )
        self.assertIn("aws:kms", text)
        text = self.refused(
            "NotImplemented", s3.put_object, Bucket=name, Key="key", Body=b"x", ServerSideEncryption="aws:kms"
        )
        self.assertIn("ServerSideEncryption", text)

    def test_tags(self):
        name = bucket(self)
        self.refused("NoSuchTagSet", s3.get_bucket_tagging, Bucket=name)
        tags = [{"Key": "team", "Value": "a"}]
        s3.put_bucket_tagging(Bucket=name, Tagging={"TagSet": tags})
        self.assertEqual(s3.get_bucket_tagging(Bucket=name)["TagSet"], tags)
        s3.delete_bucket_tagging(Bucket=name)
        s3.put_object(Bucket=name, Key="key", Body=b"x", Tagging="stage=test&a=b%20c")
        self.assertEqual(s3.head_object(Bucket=name, Key="key")["TagCount"], 2)
        found = s3.get_object_tagging(Bucket=name, Key="key")["TagSet"]
        self.assertEqual({tag["Key"]: tag["Value"] for tag in found}, {"stage": "test", "a": "b c"})
        only = {
            "Effect": "Deny", "Principal": "*", "Action": "s3:GetObject", "Resource": f"arn:aws:s3:::{name}/*",
            "Condition": {"StringNotEquals": {"s3:ExistingObjectTag/stage": "live"}},
        }
        s3.put_bucket_policy(Bucket=name, Policy=json.dumps({"Version": "2012-10-17", "Statement": [only]}))
        self.refused("AccessDenied", s3.get_object, Bucket=name, Key="key")
        s3.put_object_tagging(Bucket=name, Key="key", Tagging={"TagSet": [{"Key": "stage", "Value": "live"}]})
        self.assertEqual(body(name, "key"), b"x")
        must = dict(only, Action="s3:PutObject", Condition={"Null": {"s3:RequestObjectTag/stage": "true"}})
        s3.put_bucket_policy(Bucket=name, Policy=json.dumps({"Version": "2012-10-17", "Statement": [must]}))
        self.refused("AccessDenied", s3.put_object, Bucket=name, Key="new", Body=b"x")
        s3.put_object(Bucket=name, Key="new", Body=b"x", Tagging="stage=live")

    def test_lifecycle_is_described_and_told(self):
        name = bucket(self)
        rules = [
            {
                "ID": "logs go", "Status": "Enabled", "Filter": {"Prefix": "logs/"}, "Expiration": {"Days": 3},
                "NoncurrentVersionExpiration": {"NoncurrentDays": 1, "NewerNoncurrentVersions": 2},
            },
            {
                "ID": "uploads", "Status": "Enabled", "Filter": {},
                "AbortIncompleteMultipartUpload": {"DaysAfterInitiation": 7},
            },
        ]
        self.refused("NoSuchLifecycleConfiguration", s3.get_bucket_lifecycle_configuration, Bucket=name)
        s3.put_bucket_lifecycle_configuration(Bucket=name, LifecycleConfiguration={"Rules": rules})
        self.assertEqual(s3.get_bucket_lifecycle_configuration(Bucket=name)["Rules"], rules)
        for smallest in ("varies_by_storage_class", "all_storage_classes_128K"):
            s3.put_bucket_lifecycle_configuration(
                Bucket=name, LifecycleConfiguration={"Rules": rules}, TransitionDefaultMinimumObjectSize=smallest
            )
            told = s3.get_bucket_lifecycle_configuration(Bucket=name)["TransitionDefaultMinimumObjectSize"]
            self.assertEqual(told, smallest)
        put = s3.put_object(Bucket=name, Key="logs/1", Body=b"x")
        self.assertIn('rule-id="logs%20go"', put["Expiration"])
        self.assertEqual(s3.head_object(Bucket=name, Key="logs/1")["Expiration"], put["Expiration"])
        self.assertNotIn("Expiration", s3.put_object(Bucket=name, Key="kept", Body=b"x"))
        begun = s3.create_multipart_upload(Bucket=name, Key="key")
        self.assertEqual(begun["AbortRuleId"], "uploads")
        self.assertEqual(begun["AbortDate"].time(), datetime.time(0))
        self.assertGreater(begun["AbortDate"], datetime.datetime.now(datetime.timezone.utc))
        glacier = [dict(rules[0], Transitions=[{"Days": 1, "StorageClass": "GLACIER"}])]
        text = self.refused(
            "NotImplemented", s3.put_bucket_lifecycle_configuration, Bucket=name,
            LifecycleConfiguration={"Rules": glacier},
        )
        self.assertIn("Transition", text)

    def test_what_stays_out_is_refused_by_name(self):
        name = bucket(self)
        rule = {"CORSRules": [{"AllowedMethods": ["GET"], "AllowedOrigins": ["*"]}]}
        text = self.refused("NotImplemented", s3.put_bucket_cors, Bucket=name, CORSConfiguration=rule)
        self.assertIn("PutBucketCors", text)
        site = {"IndexDocument": {"Suffix": "index.html"}}
        text = self.refused("NotImplemented", s3.put_bucket_website, Bucket=name, WebsiteConfiguration=site)
        self.assertIn("PutBucketWebsite", text)
        text = self.refused(
            "NotImplemented", s3.put_bucket_notification_configuration, Bucket=name,
            NotificationConfiguration={"EventBridgeConfiguration": {}},
        )
        self.assertIn("PutBucketNotificationConfiguration", text)
        self.refused("NoSuchCORSConfiguration", s3.get_bucket_cors, Bucket=name)
        self.refused("NoSuchWebsiteConfiguration", s3.get_bucket_website, Bucket=name)
        told = s3.get_bucket_notification_configuration(Bucket=name)
        self.assertEqual(list(told), ["ResponseMetadata"])


class Versions(Cell):
    def test_versions_markers_and_suspension(self):
        name = bucket(self)
        self.assertNotIn("Status", s3.get_bucket_versioning(Bucket=name))
        s3.put_object(Bucket=name, Key="key", Body=b"null")
        s3.put_bucket_versioning(Bucket=name, VersioningConfiguration={"Status": "Enabled"})
        one = s3.put_object(Bucket=name, Key="key", Body=b"one")["VersionId"]
        two = s3.put_object(Bucket=name, Key="key", Body=b"two")["VersionId"]
        marker = s3.delete_object(Bucket=name, Key="key")
        self.assertTrue(marker["DeleteMarker"])
        with self.assertRaises(ClientError) as caught:
            s3.get_object(Bucket=name, Key="key")
        answer = caught.exception.response
        self.assertEqual(answer["Error"]["Code"], "NoSuchKey")
        self.assertEqual(answer["ResponseMetadata"]["HTTPHeaders"]["x-amz-delete-marker"], "true")
        self.refused("MethodNotAllowed", s3.get_object, Bucket=name, Key="key", VersionId=marker["VersionId"])
        of_marker = {"Bucket": name, "Key": "key", "VersionId": marker["VersionId"]}
        self.refused("InvalidRequest", s3.copy_object, Bucket=name, Key="copy", CopySource=of_marker)
        for version, content in [("null", b"null"), (one, b"one"), (two, b"two")]:
            self.assertEqual(body(name, "key", VersionId=version), content)
        listed = s3.list_object_versions(Bucket=name)
        self.assertEqual([found["VersionId"] for found in listed["Versions"]], [two, one, "null"])
        self.assertEqual([found["IsLatest"] for found in listed["DeleteMarkers"]], [True])
        s3.delete_object(Bucket=name, Key="key", VersionId=marker["VersionId"])
        self.assertEqual(body(name, "key"), b"two")
        s3.copy_object(
            Bucket=name, Key="key", CopySource={"Bucket": name, "Key": "key", "VersionId": one}
        )
        self.assertEqual(body(name, "key"), b"one", "an older version comes back as a copy")
        s3.put_bucket_versioning(Bucket=name, VersioningConfiguration={"Status": "Suspended"})
        self.assertEqual(s3.put_object(Bucket=name, Key="key", Body=b"now")["VersionId"], "null")
        self.assertEqual(body(name, "key", VersionId="null"), b"now")
        self.assertEqual(body(name, "key", VersionId=two), b"two")
        self.refused("InvalidArgument", s3.get_object, Bucket=name, Key="key", VersionId="x")
        self.refused("NoSuchVersion", s3.get_object, Bucket=name, Key="key", VersionId="x" * 32)

    def test_versions_in_pages(self):
        name = bucket(self)
        s3.put_bucket_versioning(Bucket=name, VersioningConfiguration={"Status": "Enabled"})
        wanted = []
        for key in ["a", "b/1", "b/2", "c"]:
            ids = [s3.put_object(Bucket=name, Key=key, Body=b"x")["VersionId"] for _ in range(3)]
            wanted += [(key, version) for version in reversed(ids)]
        pages = s3.get_paginator("list_object_versions").paginate(Bucket=name, PaginationConfig={"PageSize": 2})
        found = [(one["Key"], one["VersionId"]) for page in pages for one in page.get("Versions", [])]
        self.assertEqual(found, wanted)
        rolled = s3.list_object_versions(Bucket=name, Delimiter="/")
        self.assertEqual([one["Prefix"] for one in rolled["CommonPrefixes"]], ["b/"])


class Objects(Cell):
    def test_ranges(self):
        name = bucket(self)
        s3.put_object(Bucket=name, Key="key", Body=b"0123456789")
        for asked, got, told in [
            ("bytes=2-4", b"234", "bytes 2-4/10"), ("bytes=7-", b"789", "bytes 7-9/10"),
            ("bytes=-3", b"789", "bytes 7-9/10"), ("bytes=0-999", b"0123456789", "bytes 0-9/10"),
        ]:
            answer = s3.get_object(Bucket=name, Key="key", Range=asked)
            self.assertEqual((answer["Body"].read(), answer["ContentRange"]), (got, told))
            self.assertEqual(answer["ResponseMetadata"]["HTTPStatusCode"], 206)
        with self.assertRaises(ClientError) as caught:
            s3.get_object(Bucket=name, Key="key", Range="bytes=10-")
        answer = caught.exception.response
        self.assertEqual(answer["Error"]["Code"], "InvalidRange")
        self.assertEqual(answer["ResponseMetadata"]["HTTPStatusCode"], 416)
        self.assertEqual(answer["ResponseMetadata"]["HTTPHeaders"]["content-range"], "bytes */10")

    def test_conditional_requests(self):
        name = bucket(self)
        etag = s3.put_object(Bucket=name, Key="key", Body=b"x")["ETag"]
        made = s3.head_object(Bucket=name, Key="key")["LastModified"]
        earlier = made - datetime.timedelta(hours=1)
        get = {"Bucket": name, "Key": "key"}
        s3.get_object(IfMatch=etag, IfModifiedSince=earlier, **get)
        self.refused("PreconditionFailed", s3.get_object, IfMatch='"other"', **get)
        self.refused("PreconditionFailed", s3.get_object, IfUnmodifiedSince=earlier, **get)
        self.refused("304", s3.get_object, IfNoneMatch=etag, **get)
        self.refused("304", s3.head_object, IfModifiedSince=made, **get)

    def test_conditional_writes(self):
        name = bucket(self)
        put = {"Bucket": name, "Key": "key"}
        etag = s3.put_object(Body=b"first", IfNoneMatch="*", **put)["ETag"]
        text = self.refused("PreconditionFailed", s3.put_object, Body=b"second", IfNoneMatch="*", **put)
        self.assertEqual(text, "At least one of the pre-conditions you specified did not hold")
        self.refused("PreconditionFailed", s3.put_object, Body=b"second", IfMatch='"other"', **put)
        s3.put_object(Body=b"second", IfMatch=etag, **put)
        self.refused("NoSuchKey", s3.put_object, Bucket=name, Key="none", Body=b"x", IfMatch=etag)
        upload = s3.create_multipart_upload(**put)["UploadId"]
        part = s3.upload_part(UploadId=upload, PartNumber=1, Body=b"third", **put)
        parts = {"Parts": [{"PartNumber": 1, "ETag": part["ETag"]}]}
        complete = {"UploadId": upload, "MultipartUpload": parts, **put}
        self.refused("PreconditionFailed", s3.complete_multipart_upload, IfNoneMatch="*", **complete)
        s3.complete_multipart_upload(IfMatch=s3.head_object(**put)["ETag"], **complete)
        self.assertEqual(body(name, "key"), b"third")
        self.refused("PreconditionFailed", s3.delete_object, IfMatch=etag, **put)
        s3.delete_object(IfMatch=s3.head_object(**put)["ETag"], **put)

    def test_checksums(self):
        name = bucket(self)
        data = b"123456789"
        known = {
            "CRC32": "y/Q5Jg==", "SHA1": base64.b64encode(hashlib.sha1(data).digest()).decode(),
            "SHA256": base64.b64encode(hashlib.sha256(data).digest()).decode(),
        }
        for algorithm, value in known.items():
            member = f"Checksum{algorithm}"
            put = s3.put_object(Bucket=name, Key=algorithm, Body=data, ChecksumAlgorithm=algorithm)
            self.assertEqual((put[member], put["ChecksumType"]), (value, "FULL_OBJECT"))
            head = s3.head_object(Bucket=name, Key=algorithm, ChecksumMode="ENABLED")
            self.assertEqual(head[member], value)
            text = self.refused(
                "BadDigest", s3.put_object, Bucket=name, Key=algorithm, Body=b"other", **{member: value}
            )
            self.assertIn(algorithm, text)
        # CRC32C and CRC64NVME need a library that not every client has; S3 takes them from the header.
        for member, value in [("ChecksumCRC32C", "4waSgw=="), ("ChecksumCRC64NVME", "rosUhgp5mIg=")]:
            self.assertEqual(s3.put_object(Bucket=name, Key="key", Body=data, **{member: value})[member], value)
            self.refused("BadDigest", s3.put_object, Bucket=name, Key="key", Body=b"other", **{member: value})
        for given, header in [
            ({"ChecksumSHA256": "blerg"}, "x-amz-checksum-sha256"),
            ({"ChecksumCRC32": known["SHA1"]}, "x-amz-checksum-crc32"),
            ({"ChecksumCRC32C": "4waSgw==", "ChecksumAlgorithm": "CRC32"}, "x-amz-sdk-checksum-algorithm"),
        ]:
            text = self.refused("InvalidRequest", s3.put_object, Bucket=name, Key="key", Body=data, **given)
            self.assertEqual(text, f"Value for {header} header is invalid.")
        plain = boto3.client(
            "s3", region_name=REGION, config=Config(request_checksum_calculation="when_required")
        )
        put = plain.put_object(Bucket=name, Key="own", Body=data)
        self.assertEqual((put["ChecksumCRC64NVME"], put["ChecksumType"]), ("rosUhgp5mIg=", "FULL_OBJECT"))
        attributes = s3.get_object_attributes(
            Bucket=name, Key="own", ObjectAttributes=["ETag", "Checksum", "ObjectSize", "StorageClass"]
        )
        self.assertEqual(attributes["Checksum"]["ChecksumCRC64NVME"], "rosUhgp5mIg=")
        self.assertEqual((attributes["ObjectSize"], attributes["StorageClass"]), (9, "STANDARD"))
        self.assertEqual(attributes["ETag"], hashlib.md5(data).hexdigest())

    def test_presigned_reads_and_writes(self):
        name = bucket(self)
        put = s3.generate_presigned_url("put_object", {"Bucket": name, "Key": "key", "ContentType": "text/plain"})
        request = urllib.request.Request(put, data=b"by url", method="PUT", headers={"Content-Type": "text/plain"})
        self.assertEqual(urllib.request.urlopen(request).status, 200)
        get = s3.generate_presigned_url(
            "get_object",
            {
                "Bucket": name, "Key": "key", "ResponseContentType": "application/pdf",
                "ResponseContentDisposition": "attachment; filename=a.pdf", "ResponseCacheControl": "no-store",
            },
        )
        answer = urllib.request.urlopen(get)
        self.assertEqual(answer.read(), b"by url")
        self.assertEqual(answer.headers["Content-Type"], "application/pdf")
        self.assertEqual(answer.headers["Content-Disposition"], "attachment; filename=a.pdf")
        self.assertEqual(answer.headers["Cache-Control"], "no-store")
        with self.assertRaises(urllib.error.HTTPError) as caught:
            urllib.request.urlopen(get.replace("no-store", "public"))
        self.assertIn(b"SignatureDoesNotMatch", caught.exception.read())
        late = s3.generate_presigned_url("get_object", {"Bucket": name, "Key": "key"}, ExpiresIn=0)
        with self.assertRaises(urllib.error.HTTPError) as caught:
            urllib.request.urlopen(late)
        self.assertIn(b"<Message>Request has expired</Message>", caught.exception.read())

    def test_neither_an_empty_object_nor_a_refusal_spoils_the_connection(self):
        name = bucket(self)
        # One connection for all of them, each with `Expect: 100-continue`.
        one = boto3.client("s3", region_name=REGION, config=Config(max_pool_connections=1))
        for _ in range(3):
            self.assertIn("ETag", one.put_object(Bucket=name, Key="folder/", Body=b""))
            self.assertIn("ETag", one.put_object(Bucket=name, Key="key", Body=b"hello"))
            self.refused("NoSuchKey", one.put_object, Bucket=name, Key="none", Body=b"", IfMatch='"x"')
            self.assertIn("ETag", one.put_object(Bucket=name, Key="key", Body=b"hello"))
            self.refused("NoSuchBucket", one.put_object, Bucket=unique("none"), Key="key", Body=b"x" * MB)
        self.assertEqual(body(name, "key"), b"hello")

    def test_what_a_policy_asks_of_the_signature(self):
        name = bucket(self)
        s3.put_object(Bucket=name, Key="key", Body=b"x")
        url = s3.generate_presigned_url("get_object", {"Bucket": name, "Key": "key"})
        for operator, condition, value in [
            ("StringNotEquals", "s3:authType", "REST-HEADER"),
            ("StringEquals", "s3:x-amz-content-sha256", "UNSIGNED-PAYLOAD"),
        ]:
            deny = {
                "Effect": "Deny", "Principal": "*", "Action": "s3:GetObject", "Resource": f"arn:aws:s3:::{name}/*",
                "Condition": {operator: {condition: value}},
            }
            s3.put_bucket_policy(Bucket=name, Policy=json.dumps({"Version": "2012-10-17", "Statement": [deny]}))
            with self.assertRaises(urllib.error.HTTPError, msg=condition) as caught:
                urllib.request.urlopen(url)
            self.assertIn(b"explicit deny", caught.exception.read())
            self.assertEqual(body(name, "key"), b"x", condition)
        deny["Condition"] = {
            "StringNotEquals": {"s3:signatureversion": "AWS4-HMAC-SHA256"},
            "NumericGreaterThan": {"s3:signatureAge": "600000"},
            "StringEquals": {"s3:ResourceAccount": ACCOUNT},
        }
        s3.put_bucket_policy(Bucket=name, Policy=json.dumps({"Version": "2012-10-17", "Statement": [deny]}))
        self.assertEqual(urllib.request.urlopen(url).read(), b"x")

    def test_copies(self):
        name, other = bucket(self), bucket(self)
        s3.put_object(
            Bucket=name, Key="a key+ä", Body=b"x", ContentType="text/plain", Metadata={"who": "ann"}, Tagging="a=b"
        )
        source = {"Bucket": name, "Key": "a key+ä"}
        s3.copy_object(Bucket=other, Key="copy", CopySource=source)
        head = s3.head_object(Bucket=other, Key="copy")
        self.assertEqual((head["ContentType"], head["Metadata"]), ("text/plain", {"who": "ann"}))
        self.assertEqual(s3.get_object_tagging(Bucket=other, Key="copy")["TagSet"], [{"Key": "a", "Value": "b"}])
        s3.copy_object(
            Bucket=other, Key="copy", CopySource=source, MetadataDirective="REPLACE", TaggingDirective="REPLACE",
            Metadata={"who": "bob"}, ContentType="text/html",
        )
        head = s3.head_object(Bucket=other, Key="copy")
        self.assertEqual((head["ContentType"], head["Metadata"]), ("text/html", {"who": "bob"}))
        self.assertEqual(s3.get_object_tagging(Bucket=other, Key="copy")["TagSet"], [])
        etag = s3.head_object(**source)["ETag"]
        copy = {"Bucket": other, "Key": "copy", "CopySource": source}
        self.refused("PreconditionFailed", s3.copy_object, CopySourceIfNoneMatch=etag, **copy)
        self.refused("PreconditionFailed", s3.copy_object, CopySourceIfMatch='"x"', **copy)
        s3.copy_object(CopySourceIfMatch=etag, **copy)
        self.refused("InvalidRequest", s3.copy_object, Bucket=name, Key="a key+ä", CopySource=source)
        self.refused("NoSuchKey", s3.copy_object, Bucket=other, Key="x", CopySource={"Bucket": name, "Key": "no"})
        # Terraform encodes the slash as well.
        s3.put_object(Bucket=name, Key="a/b", Body=b"deep")
        status, _, _ = raw("PUT", f"/{other}/slash", {"x-amz-copy-source": f"{name}%2Fa%2Fb"})
        self.assertEqual((status, body(other, "slash")), (200, b"deep"))
        text = self.refused("InvalidArgument", s3.copy_object, Bucket=other, Key="x", CopySource=name)
        self.assertEqual(text, "Copy Source must mention the source bucket and key: sourcebucket/sourcekey")

    def test_listings(self):
        name = bucket(self)
        keys = ["a", "b/1", "b/2", "c d+e", "z"]
        for key in keys:
            s3.put_object(Bucket=name, Key=key, Body=b"x")
        pages = s3.get_paginator("list_objects_v2").paginate(Bucket=name, PaginationConfig={"PageSize": 2})
        self.assertEqual([one["Key"] for page in pages for one in page["Contents"]], keys)
        rolled = s3.list_objects_v2(Bucket=name, Delimiter="/", StartAfter="a")
        self.assertEqual([one["Key"] for one in rolled["Contents"]], ["c d+e", "z"])
        self.assertEqual(([one["Prefix"] for one in rolled["CommonPrefixes"]], rolled["KeyCount"]), (["b/"], 3))
        old = s3.list_objects(Bucket=name, Marker="b/1", MaxKeys=2)
        self.assertEqual(([one["Key"] for one in old["Contents"]], old["IsTruncated"]), (["b/2", "c d+e"], True))
        self.refused("InvalidArgument", s3.list_objects_v2, Bucket=name, ContinuationToken="made up")
        self.assertNotIn("Owner", s3.list_objects_v2(Bucket=name)["Contents"][0])
        self.assertIn("ID", s3.list_objects_v2(Bucket=name, FetchOwner=True)["Contents"][0]["Owner"])

    def test_batch_deletion(self):
        name = bucket(self)
        for number in range(3):
            s3.put_object(Bucket=name, Key=str(number), Body=b"x")
        objects = [{"Key": "0"}, {"Key": "none"}, {"Key": "1", "ETag": '"other"'}]
        answer = s3.delete_objects(Bucket=name, Delete={"Objects": objects})
        self.assertEqual([one["Key"] for one in answer["Deleted"]], ["0", "none"])
        self.assertEqual([(one["Key"], one["Code"]) for one in answer["Errors"]], [("1", "PreconditionFailed")])
        quiet = s3.delete_objects(Bucket=name, Delete={"Objects": [{"Key": "1"}, {"Key": "2"}], "Quiet": True})
        self.assertNotIn("Deleted", quiet)
        self.assertEqual(s3.list_objects_v2(Bucket=name)["KeyCount"], 0)


class Multipart(Cell):
    def test_the_transfer_manager(self):
        name = bucket(self)
        config = TransferConfig(multipart_threshold=5 * MB, multipart_chunksize=5 * MB, max_concurrency=4)
        with tempfile.TemporaryDirectory() as folder:
            path, back = os.path.join(folder, "file"), os.path.join(folder, "back")
            data = os.urandom(17 * MB + 3)
            pathlib.Path(path).write_bytes(data)
            s3.upload_file(path, name, "key", Config=config, ExtraArgs={"Metadata": {"a": "b"}})
            s3.download_file(name, "key", back, Config=config)
            self.assertTrue(pathlib.Path(back).read_bytes() == data)
        s3.copy({"Bucket": name, "Key": "key"}, name, "copy", Config=config)
        self.assertTrue(body(name, "copy") == data)
        self.assertEqual(s3.head_object(Bucket=name, Key="copy", PartNumber=1)["PartsCount"], 4)

    def test_parts_are_listed_completed_and_aborted(self):
        name = bucket(self)
        key = {"Bucket": name, "Key": "key"}
        upload = s3.create_multipart_upload(ChecksumAlgorithm="CRC32", ChecksumType="FULL_OBJECT", **key)["UploadId"]
        data = [b"a" * 5 * MB, b"b" * 100]
        parts = []
        for number, piece in enumerate(data, 1):
            answer = s3.upload_part(
                UploadId=upload, PartNumber=number, Body=piece, ChecksumAlgorithm="CRC32", **key
            )
            parts.append({"PartNumber": number, "ETag": answer["ETag"], "ChecksumCRC32": answer["ChecksumCRC32"]})
        listed = s3.list_parts(UploadId=upload, MaxParts=1, **key)
        self.assertEqual((len(listed["Parts"]), listed["IsTruncated"]), (1, True))
        listed = s3.list_parts(UploadId=upload, PartNumberMarker=1, **key)
        self.assertEqual([part["Size"] for part in listed["Parts"]], [100])
        self.assertEqual([one["UploadId"] for one in s3.list_multipart_uploads(Bucket=name)["Uploads"]], [upload])
        self.refused(
            "InvalidPartOrder", s3.complete_multipart_upload, UploadId=upload,
            MultipartUpload={"Parts": parts[::-1]}, **key,
        )
        done = s3.complete_multipart_upload(UploadId=upload, MultipartUpload={"Parts": parts}, **key)
        whole = base64.b64encode(zlib.crc32(b"".join(data)).to_bytes(4, "big")).decode()
        self.assertEqual((done["ChecksumCRC32"], done["ChecksumType"]), (whole, "FULL_OBJECT"))
        self.assertTrue(done["ETag"].endswith('-2"'))
        small = s3.create_multipart_upload(**key)["UploadId"]
        tiny = [
            {"PartNumber": number, "ETag": s3.upload_part(UploadId=small, PartNumber=number, Body=b"x", **key)["ETag"]}
            for number in (1, 2)
        ]
        text = self.refused(
            "EntityTooSmall", s3.complete_multipart_upload, UploadId=small, MultipartUpload={"Parts": tiny}, **key
        )
        self.assertEqual(text, "Your proposed upload is smaller than the minimum allowed size")
        s3.abort_multipart_upload(UploadId=small, **key)
        self.refused("NoSuchUpload", s3.list_parts, UploadId=small, **key)

    def test_checksums_of_checksums(self):
        name = bucket(self)
        key = {"Bucket": name, "Key": "key"}
        upload = s3.create_multipart_upload(ChecksumAlgorithm="SHA256", **key)["UploadId"]
        data = [b"a" * 5 * MB, b"b"]
        parts = []
        for number, piece in enumerate(data, 1):
            answer = s3.upload_part(
                UploadId=upload, PartNumber=number, Body=piece, ChecksumAlgorithm="SHA256", **key
            )
            parts.append({"PartNumber": number, "ETag": answer["ETag"], "ChecksumSHA256": answer["ChecksumSHA256"]})
        done = s3.complete_multipart_upload(UploadId=upload, MultipartUpload={"Parts": parts}, **key)
        of_sums = hashlib.sha256(b"".join(hashlib.sha256(piece).digest() for piece in data)).digest()
        self.assertEqual(done["ChecksumSHA256"], base64.b64encode(of_sums).decode() + "-2")
        self.assertEqual(done["ChecksumType"], "COMPOSITE")
        attributes = s3.get_object_attributes(ObjectAttributes=["ObjectParts", "Checksum"], **key)
        self.assertEqual(attributes["ObjectParts"]["TotalPartsCount"], 2)
        self.assertEqual([part["Size"] for part in attributes["ObjectParts"]["Parts"]], [5 * MB, 1])

    def test_a_part_can_be_a_copy(self):
        name = bucket(self)
        s3.put_object(Bucket=name, Key="source", Body=b"0123456789")
        key = {"Bucket": name, "Key": "key"}
        upload = s3.create_multipart_upload(**key)["UploadId"]
        copied = s3.upload_part_copy(
            UploadId=upload, PartNumber=1, CopySource=f"{name}/source", CopySourceRange="bytes=2-5", **key
        )
        part = {"PartNumber": 1, "ETag": copied["CopyPartResult"]["ETag"]}
        done = s3.complete_multipart_upload(UploadId=upload, MultipartUpload={"Parts": [part]}, **key)
        self.assertEqual(done["ChecksumType"], "FULL_OBJECT")
        self.assertEqual(body(name, "key"), b"2345")


class Hostile(Cell):
    def test_keys_are_names_and_nothing_else(self):
        name = bucket(self)
        for key in ["../../etc/passwd", "a/../b", "a//b", "/", ".", "a\tb", "%2e%2e/x", "\U0010ffff", "k" * 1024]:
            path = f"/{name}/" + urllib.parse.quote(key, safe="")
            status, _, answer = raw("PUT", path, {"Content-Length": str(len(key.encode()))}, key.encode())
            self.assertEqual(status, 200, (key, answer))
            status, _, answer = raw("GET", path)
            self.assertEqual((status, answer), (200, key.encode()), key)
        status, _, answer = raw("PUT", f"/{name}/" + "k" * 1025, data=b"x")
        self.assertEqual(status, 400)
        self.assertIn(b"<Code>KeyTooLongError</Code>", answer)
        status, _, answer = raw("PUT", f"/{name}/%00%00", data=b"nulls")
        self.assertEqual((status, raw("GET", f"/{name}/%00%00")[2]), (200, b"nulls"))
        self.assertEqual(raw("DELETE", f"/{name}/%00%00")[0], 204)
        # A line's end in a key would break the listing that a client makes of it, unless it is encoded.
        raw("PUT", f"/{name}/new%0Aline", data=b"x")
        self.assertIn(b"new%0Aline", raw("GET", f"/{name}?list-type=2&encoding-type=url")[2])

    def test_a_body_that_breaks_off_is_nothing(self):
        name = bucket(self)
        url = urllib.parse.urlsplit(os.environ["AWS_ENDPOINT_URL"])
        presigned = s3.generate_presigned_url("put_object", {"Bucket": name, "Key": "half"})
        path = presigned.split(url.netloc, 1)[1]
        with socket.create_connection((url.hostname, url.port)) as connection:
            head = f"PUT {path} HTTP/1.1\r\nHost: {url.netloc}\r\nContent-Length: 1000000\r\n\r\n"
            connection.sendall(head.encode() + b"x" * 100_000)
        self.refused("404", s3.head_object, Bucket=name, Key="half")
        # Without a length nothing is taken.
        with socket.create_connection((url.hostname, url.port)) as connection:
            head = f"PUT {path} HTTP/1.1\r\nHost: {url.netloc}\r\nTransfer-Encoding: chunked\r\n\r\n1\r\nx\r\n0\r\n\r\n"
            connection.sendall(head.encode())
            self.assertIn(b"MissingContentLength", connection.recv(10_000))

    def test_slow_clients_are_let_go_and_hold_nobody_up(self):
        name = bucket(self)
        url = urllib.parse.urlsplit(os.environ["AWS_ENDPOINT_URL"])
        slow = []
        for number in range(100):
            presigned = s3.generate_presigned_url("put_object", {"Bucket": name, "Key": f"slow{number}"})
            path = presigned.split(url.netloc, 1)[1]
            connection = socket.create_connection((url.hostname, url.port), timeout=90)
            self.addCleanup(connection.close)
            head = f"PUT {path} HTTP/1.1\r\nHost: {url.netloc}\r\nContent-Length: 1000000\r\n\r\n"
            connection.sendall(head.encode() + b"x" * 1000)
            slow.append(connection)
        s3.put_object(Bucket=name, Key="quick", Body=b"x" * MB)
        self.assertEqual(len(body(name, "quick")), MB)
        answer = slow[0].recv(10_000)
        self.assertIn(b"<Code>RequestTimeout</Code>", answer)
        self.assertEqual(s3.list_objects_v2(Bucket=name)["KeyCount"], 1)

    def test_documents_that_are_none(self):
        name = bucket(self)
        bomb = b'<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><Delete><Object><Key>&b;</Key></Object></Delete>'
        deep = b"<Delete>" * 100_000
        for document in [b"", b"<", b"<Delete>", b"{}", b"\xff\xfe", bomb, deep]:
            md5 = base64.b64encode(hashlib.md5(document).digest()).decode()
            status, _, answer = raw("POST", f"/{name}?delete", {"Content-MD5": md5}, document)
            self.assertEqual(status, 400, (document[:50], answer))
            self.assertIn(b"<Code>MalformedXML</Code>", answer)


if __name__ == "__main__":
    unittest.main()
