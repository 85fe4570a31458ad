"""The OCI registry at /v2/ as its clients use it: logins, uploads at once and in parts, mounts, lists, referrers, deletions,
refusals in ECR's words; hostile requests. Plain HTTP; the docker command's own words in `Docker`, which needs an engine.
"""

import base64
import hashlib
import http.client
import json
import os
import subprocess
import tempfile
import urllib.parse

import boto3
from region import ACCOUNT, REGION, Cell, NeedsEngine, client, unique

MANIFEST = "application/vnd.oci.image.manifest.v1+json"
INDEX = "application/vnd.oci.image.index.v1+json"


def digest(data):
    return "sha256:" + hashlib.sha256(data).hexdigest()


class Answer:
    def __init__(self, response):
        self.status = response.status
        self.headers = {name.lower(): value for name, value in response.getheaders()}
        self.body = response.read()

    def json(self):
        return json.loads(self.body)

    def refusal(self):
        """As the docker command shows it."""
        error = self.json()["errors"][0]
        return f"{error['code'].lower().replace('_', ' ')}: {error['message']}"


class Oci(Cell):
    def setUp(self):
        self.login = self.token(client("ecr"))

    @staticmethod
    def token(ecr):
        return "Basic " + ecr.get_authorization_token()["authorizationData"][0]["authorizationToken"]

    @staticmethod
    def create(**more):
        name = unique("cell")
        client("ecr").create_repository(repositoryName=name, **more)
        return name

    def ask(self, method, path, body=None, **headers):
        address = urllib.parse.urlsplit(os.environ["AWS_ENDPOINT_URL"])
        connection = http.client.HTTPConnection(address.hostname, address.port, timeout=60)
        headers = {"Authorization": self.login, **{name.replace("_", "-"): value for name, value in headers.items()}}
        connection.request(method, path, body, {name: value for name, value in headers.items() if value})
        answer = Answer(connection.getresponse())
        connection.close()
        return answer

    def upload(self, name, data):
        """A layer at once."""
        answer = self.ask("POST", f"/v2/{name}/blobs/uploads/?digest={digest(data)}", data)
        self.assertEqual(answer.status, 201, answer.body)
        return {"mediaType": "application/octet-stream", "digest": digest(data), "size": len(data)}

    def image(self, name, tag, text="text", **more):
        """An image of one layer; its digest."""
        document = {
            "schemaVersion": 2,
            "mediaType": MANIFEST,
            "config": self.upload(name, b"{}"),
            "layers": [self.upload(name, text.encode())],
            **more,
        }
        data = json.dumps(document).encode()
        answer = self.ask("PUT", f"/v2/{name}/manifests/{tag or digest(data)}", data, Content_Type=MANIFEST)
        self.assertEqual(answer.status, 201, answer.body)
        return digest(data)

    def user(self, *statements):
        """The token of a new user with these rights."""
        iam, name = client("iam"), unique("user")
        iam.create_user(UserName=name)
        everyone = {"Effect": "Allow", "Action": "ecr:GetAuthorizationToken", "Resource": "*"}
        policy = {"Version": "2012-10-17", "Statement": [everyone, *statements]}
        iam.put_user_policy(UserName=name, PolicyName="own", PolicyDocument=json.dumps(policy))
        return name, self.token(self.session(name))

    @staticmethod
    def session(name):
        """ECR, as that user."""
        key = client("iam").create_access_key(UserName=name)["AccessKey"]
        return boto3.client(
            "ecr",
            region_name=REGION,
            aws_access_key_id=key["AccessKeyId"],
            aws_secret_access_key=key["SecretAccessKey"],
            aws_session_token=None,
        )


class Logins(Oci):
    def test_challenge_names_where_the_registry_is(self):
        self.login = None
        answer = self.ask("GET", "/v2/")
        self.assertEqual(answer.status, 401)
        here = urllib.parse.urlsplit(os.environ["AWS_ENDPOINT_URL"]).netloc
        self.assertEqual(answer.headers["www-authenticate"], f'Basic realm="http://{here}/",service="ecr.amazonaws.com"')

    def test_a_token_is_its_callers(self):
        name = self.create()
        self.image(name, "v1")
        arn = f"arn:aws:ecr:{REGION}:{ACCOUNT}:repository/{name}"
        who, self.login = self.user({"Effect": "Allow", "Action": "ecr:BatchGetImage", "Resource": arn})
        self.assertEqual(self.ask("GET", f"/v2/{name}/manifests/v1").status, 200)
        answer = self.ask("POST", f"/v2/{name}/blobs/uploads/")
        self.assertEqual(answer.status, 403)
        # Failure 13.
        self.assertEqual(
            answer.refusal(),
            f"denied: User: arn:aws:iam::{ACCOUNT}:user/{who} is not authorized to perform: ecr:InitiateLayerUpload on "
            f"resource: {arn} because no identity-based policy allows the ecr:InitiateLayerUpload action",
        )

    def test_a_token_is_for_all_or_for_nobody(self):
        # The action takes no resource: a policy that names a repository allows nothing.
        iam, name = client("iam"), unique("user")
        iam.create_user(UserName=name)
        statement = {"Effect": "Allow", "Action": "ecr:*", "Resource": f"arn:aws:ecr:{REGION}:{ACCOUNT}:repository/app"}
        policy = json.dumps({"Version": "2012-10-17", "Statement": [statement]})
        iam.put_user_policy(UserName=name, PolicyName="own", PolicyDocument=policy)
        told = self.refused("AccessDeniedException", self.session(name).get_authorization_token)
        # Failure 10.
        self.assertEqual(
            told,
            f"User: arn:aws:iam::{ACCOUNT}:user/{name} is not authorized to perform: ecr:GetAuthorizationToken on "
            "resource: * because no identity-based policy allows the ecr:GetAuthorizationToken action",
        )

    def test_an_invented_token(self):
        self.login = "Basic " + base64.b64encode(b"AWS:invented").decode()
        answer = self.ask("GET", "/v2/")
        self.assertEqual((answer.status, answer.refusal()), (400, "denied: Your Authorization Token is invalid."))


class Uploads(Oci):
    def test_in_parts_and_taken_up_again(self):
        name, data = self.create(), os.urandom(300_000)
        at = self.ask("POST", f"/v2/{name}/blobs/uploads/").headers["location"]
        first = self.ask("PATCH", at, data[:100_000], Content_Range="0-99999")
        self.assertEqual((first.status, first.headers["range"]), (202, "0-99999"))
        self.assertEqual(self.ask("PATCH", at, data[200_000:], Content_Range="200000-299999").status, 416)
        stands = self.ask("GET", at)
        self.assertEqual((stands.status, stands.headers["range"]), (204, "0-99999"))
        self.ask("PATCH", at, data[100_000:])
        self.assertEqual(self.ask("PUT", f"{at}?digest={digest(data)}").status, 201)
        part = self.ask("GET", f"/v2/{name}/blobs/{digest(data)}", Range="bytes=10-19")
        self.assertEqual((part.status, part.body), (206, data[10:20]))

    def test_cancelled(self):
        name = self.create()
        at = self.ask("POST", f"/v2/{name}/blobs/uploads/").headers["location"]
        self.assertEqual(self.ask("DELETE", at).status, 204)
        self.assertEqual(self.ask("GET", at).status, 404)

    def test_a_wrong_digest(self):
        name = self.create()
        answer = self.ask("POST", f"/v2/{name}/blobs/uploads/?digest={digest(b'other')}", b"data")
        self.assertEqual((answer.status, answer.refusal()[:14]), (400, "digest invalid"))
        self.assertEqual(self.ask("HEAD", f"/v2/{name}/blobs/{digest(b'other')}").status, 404)

    def test_mounted_from_another_repository(self):
        here, there, data = self.create(), self.create(), unique("layer").encode()
        self.upload(there, data)
        mount = f"/v2/{here}/blobs/uploads/?mount={digest(data)}&from={there}"
        self.assertEqual(self.ask("POST", mount).status, 201)
        self.assertEqual(self.ask("GET", f"/v2/{here}/blobs/{digest(data)}").body, data)

    def test_created_on_push(self):
        prefix = unique("made")
        ecr = client("ecr")
        ecr.create_repository_creation_template(prefix=prefix, appliedFor=["CREATE_ON_PUSH"], imageTagMutability="IMMUTABLE")
        self.image(f"{prefix}/app", "v1")
        [made] = ecr.describe_repositories(repositoryNames=[f"{prefix}/app"])["repositories"]
        self.assertEqual(made["imageTagMutability"], "IMMUTABLE")
        ecr.delete_repository_creation_template(prefix=prefix)

    def test_created_on_push_with_tags_by_a_role(self):
        prefix, role = unique("made"), unique("creation")
        ecr, iam = client("ecr"), client("iam")
        trust = {"Effect": "Allow", "Principal": {"Service": "ecr.amazonaws.com"}, "Action": "sts:AssumeRole"}
        document = {"Version": "2012-10-17", "Statement": [trust]}
        arn = iam.create_role(RoleName=role, AssumeRolePolicyDocument=json.dumps(document))["Role"]["Arn"]
        template = {"prefix": prefix, "appliedFor": ["CREATE_ON_PUSH"], "resourceTags": [{"Key": "team", "Value": "a"}]}
        # Tags need a role.
        self.refused("InvalidParameterException", ecr.create_repository_creation_template, **template)
        made = ecr.create_repository_creation_template(customRoleArn=arn, **template)["repositoryCreationTemplate"]
        self.assertEqual((made["customRoleArn"], made["resourceTags"]), (arn, template["resourceTags"]))
        self.addCleanup(ecr.delete_repository_creation_template, prefix=prefix)
        refused = self.ask("POST", f"/v2/{prefix}/app/blobs/uploads/")
        self.assertIn(f"assumed-role/{role}/", refused.refusal())
        self.assertIn("is not authorized to perform: ecr:CreateRepository", refused.refusal())
        allow = {"Effect": "Allow", "Action": ["ecr:CreateRepository", "ecr:TagResource"], "Resource": "*"}
        policy = json.dumps({"Version": "2012-10-17", "Statement": [allow]})
        iam.put_role_policy(RoleName=role, PolicyName="create", PolicyDocument=policy)
        self.image(f"{prefix}/app", "v1")
        [repository] = ecr.describe_repositories(repositoryNames=[f"{prefix}/app"])["repositories"]
        tags = ecr.list_tags_for_resource(resourceArn=repository["repositoryArn"])["tags"]
        self.assertEqual(tags, template["resourceTags"])
        iam.delete_role_policy(RoleName=role, PolicyName="create")
        iam.delete_role(RoleName=role)


class Images(Oci):
    def test_an_index_with_its_images(self):
        name = self.create()
        children = [self.image(name, None, text) for text in ("amd64", "arm64")]
        described = [{"mediaType": MANIFEST, "digest": one, "size": 1} for one in children]
        data = json.dumps({"schemaVersion": 2, "mediaType": INDEX, "manifests": described}).encode()
        self.assertEqual(self.ask("PUT", f"/v2/{name}/manifests/v1", data, Content_Type=INDEX).status, 201)
        got = self.ask("GET", f"/v2/{name}/manifests/v1", Accept=INDEX)
        self.assertEqual((got.body, got.headers["content-type"]), (data, INDEX))
        held = self.ask("DELETE", f"/v2/{name}/manifests/{children[0]}")
        self.assertEqual(held.status, 405)
        self.assertIn("referenced by manifest list", held.refusal())
        self.assertEqual(self.ask("DELETE", f"/v2/{name}/manifests/{digest(data)}").status, 202)
        self.assertEqual(self.ask("DELETE", f"/v2/{name}/manifests/{children[0]}").status, 202)

    def test_tags_page_by_page(self):
        name = self.create()
        for tag in ("a", "b", "c", "d", "e"):
            self.image(name, tag)
        found, path = [], f"/v2/{name}/tags/list?n=2"
        while path:
            answer = self.ask("GET", path)
            found += answer.json()["tags"]
            path = answer.headers.get("link", "").partition(">")[0][1:]
        self.assertEqual(found, ["a", "b", "c", "d", "e"])

    def test_referrers_by_artifact_type(self):
        name = self.create()
        subject = self.image(name, "v1")
        about = {"mediaType": MANIFEST, "digest": subject, "size": 1}
        sbom = self.image(name, None, "sbom", subject=about, artifactType="text/sbom", annotations={"by": "us"})
        self.image(name, None, "signature", subject=about, artifactType="text/signature")
        answer = self.ask("GET", f"/v2/{name}/referrers/{subject}")
        self.assertEqual((answer.headers["content-type"], len(answer.json()["manifests"])), (INDEX, 2))
        answer = self.ask("GET", f"/v2/{name}/referrers/{subject}?artifactType=text/sbom")
        self.assertEqual(answer.headers["oci-filters-applied"], "artifactType")
        [found] = answer.json()["manifests"]
        self.assertEqual((found["digest"], found["annotations"]), (sbom, {"by": "us"}))

    def test_layers_are_not_deleted(self):
        name = self.create()
        self.upload(name, b"data")
        self.assertEqual(self.ask("DELETE", f"/v2/{name}/blobs/{digest(b'data')}").status, 405)

    def test_an_immutable_tag(self):
        name = self.create(imageTagMutability="IMMUTABLE")
        self.image(name, "v1")
        data = json.dumps({"schemaVersion": 2, "mediaType": INDEX, "manifests": []}).encode()
        answer = self.ask("PUT", f"/v2/{name}/manifests/v1", data, Content_Type=INDEX)
        # Failure 18.
        self.assertEqual(
            answer.refusal(),
            f"tag invalid: The image tag 'v1' already exists in the '{name}' repository and cannot be overwritten because "
            "the repository is immutable.",
        )


class Hostile(Oci):
    def test_manifests_of_4_mib_and_more(self):
        name, limit = self.create(), 4 * 1024 * 1024
        document = {"schemaVersion": 2, "mediaType": INDEX, "manifests": [], "annotations": {"x": ""}}
        filler = limit - len(json.dumps(document))
        for size, status in ((filler, 201), (filler + 1, 413), (4 * limit, 413)):
            document["annotations"]["x"] = "x" * size
            data = json.dumps(document).encode()
            self.assertEqual(self.ask("PUT", f"/v2/{name}/manifests/v1", data, Content_Type=INDEX).status, status)

    def test_deep_json_and_endless_names(self):
        name = self.create()
        for data in (b"[" * 200_000, b'{"schemaVersion":2,"x":' + b'{"a":' * 100_000):
            self.assertEqual(self.ask("PUT", f"/v2/{name}/manifests/v1", data, Content_Type=MANIFEST).status, 400)
        for path in (
            f"/v2/{name}/manifests/" + "t" * 5000,
            "/v2/" + "a/" * 2000 + "tags/list",
            f"/v2/{name}/manifests/..%2F..%2Fsecret",
            "/v2/..%2F..%2Fetc/manifests/passwd",
            f"/v2/{name}/blobs/sha256:..%2F..%2Fetc%2Fpasswd",
            f"/v2/{name}%00/tags/list",
        ):
            status = self.ask("GET", path).status
            self.assertTrue(400 <= status < 500, f"{path[:60]}: {status}")
        self.assertEqual(self.ask("GET", "/v2/").status, 200)


class Docker(NeedsEngine):
    """What the docker command says."""

    IMAGE = "amazoncorretto:17-alpine"

    def docker(self, *arguments, config, stdin=None):
        command = ["docker", "--config", config, *arguments]
        return subprocess.run(command, capture_output=True, text=True, input=stdin, timeout=120)

    def setUp(self):
        self.address = urllib.parse.urlsplit(os.environ["AWS_ENDPOINT_URL"]).netloc
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)

    def test_without_a_login(self):
        name = Oci.create()
        reference = f"{self.address}/{name}:v1"
        self.docker("tag", self.IMAGE, reference, config=self.folder.name)
        self.addCleanup(self.docker, "rmi", reference, config=self.folder.name)
        pushed = self.docker("push", reference, config=self.folder.name)
        # Failure 11.
        self.assertIn("no basic auth credentials", pushed.stderr)

    def test_what_is_not_there(self):
        name = Oci.create()
        token = base64.b64decode(Oci.token(client("ecr"))[6:]).decode()[4:]
        done = self.docker("login", "-u", "AWS", "--password-stdin", self.address, config=self.folder.name, stdin=token)
        self.assertEqual(done.returncode, 0, done.stderr)
        pulled = self.docker("pull", f"{self.address}/{name}:none", config=self.folder.name)
        # Failure 35.
        self.assertIn("not found", pulled.stderr)
