"""ECR's API: repositories, images, policies, lifecycle policies, settings, layers; with boto3 and the AWS CLI. No engine is
needed. What the registry at /v2/ does is in `ecr_registry`.
"""

import base64
import hashlib
import json
import time
import urllib.request

from region import ACCOUNT, REGION, Cell, aws, client, unique, until

INDEX = "application/vnd.oci.image.index.v1+json"


def manifest(text="", **more):
    """A manifest that needs no layers, of its own digest for each text."""
    document = {"schemaVersion": 2, "mediaType": INDEX, "manifests": [], "annotations": {"text": text}, **more}
    return json.dumps(document)


def digest(text):
    return "sha256:" + hashlib.sha256(text.encode()).hexdigest()


def rule(priority, count, status="any", kind="imageCountMoreThan", **selection):
    if kind == "sinceImagePushed":
        selection["countUnit"] = "days"
    selection = {"tagStatus": status, "countType": kind, "countNumber": count, **selection}
    return {"rulePriority": priority, "description": "a rule", "selection": selection, "action": {"type": "expire"}}


class Ecr(Cell):
    def setUp(self):
        self.ecr = client("ecr")

    def create(self, **more):
        name = unique("cell")
        self.ecr.create_repository(repositoryName=name, **more)
        return name

    def put(self, name, tag, text=""):
        """An image; its digest."""
        text = manifest(text or tag)
        keywords = {"imageTag": tag} if tag else {}
        self.ecr.put_image(repositoryName=name, imageManifest=text, **keywords)
        return digest(text)

    def tags(self, name):
        ids = self.ecr.list_images(repositoryName=name, filter={"tagStatus": "TAGGED"})["imageIds"]
        return sorted(one["imageTag"] for one in ids)


class Repositories(Ecr):
    def test_created_described_deleted(self):
        name = unique("team/app")
        made = self.ecr.create_repository(repositoryName=name, imageScanningConfiguration={"scanOnPush": True})["repository"]
        self.assertEqual(made["repositoryArn"], f"arn:aws:ecr:{REGION}:{ACCOUNT}:repository/{name}")
        self.assertEqual(made["repositoryUri"], f"{ACCOUNT}.dkr.ecr.{REGION}.amazonaws.com/{name}")
        self.assertEqual(made["encryptionConfiguration"], {"encryptionType": "AES256"})
        self.assertEqual(self.ecr.describe_repositories(repositoryNames=[name])["repositories"], [made])
        self.refused("RepositoryAlreadyExistsException", self.ecr.create_repository, repositoryName=name)
        self.put(name, "v1")
        self.refused("RepositoryNotEmptyException", self.ecr.delete_repository, repositoryName=name)
        self.ecr.delete_repository(repositoryName=name, force=True)
        self.refused("RepositoryNotFoundException", self.ecr.describe_repositories, repositoryNames=[name])

    def test_pages_of_repositories(self):
        names = {self.create() for _ in range(5)}
        pages = self.ecr.get_paginator("describe_repositories").paginate(PaginationConfig={"PageSize": 2})
        found = [one["repositoryName"] for page in pages for one in page["repositories"]]
        self.assertEqual(len(found), len(set(found)))
        self.assertLessEqual(names, set(found))

    def test_tags(self):
        name = self.create(tags=[{"Key": "team", "Value": "blue"}])
        arn = self.ecr.describe_repositories(repositoryNames=[name])["repositories"][0]["repositoryArn"]
        self.ecr.tag_resource(resourceArn=arn, tags=[{"Key": "env", "Value": "test"}])
        self.ecr.untag_resource(resourceArn=arn, tagKeys=["team"])
        self.assertEqual(self.ecr.list_tags_for_resource(resourceArn=arn)["tags"], [{"Key": "env", "Value": "test"}])
        many = [{"Key": f"k{number}", "Value": ""} for number in range(51)]
        self.refused("TooManyTagsException", self.ecr.tag_resource, resourceArn=arn, tags=many)

    def test_repository_policy(self):
        name = self.create()
        self.refused("RepositoryPolicyNotFoundException", self.ecr.get_repository_policy, repositoryName=name)
        statement = {"Sid": "pull", "Effect": "Allow", "Principal": "*", "Action": ["ecr:BatchGetImage"]}
        text = json.dumps({"Version": "2012-10-17", "Statement": [statement]})
        nobody = dict(statement, Principal={"AWS": f"arn:aws:iam::{ACCOUNT}:role/nobody"})
        refused = self.refused(
            "InvalidParameterException", self.ecr.set_repository_policy, repositoryName=name,
            policyText=json.dumps({"Version": "2012-10-17", "Statement": [nobody]}),
        )
        self.assertIn("Invalid repository policy provided", refused)
        self.ecr.set_repository_policy(repositoryName=name, policyText=text)
        self.assertEqual(self.ecr.get_repository_policy(repositoryName=name)["policyText"], text)
        self.assertEqual(self.ecr.delete_repository_policy(repositoryName=name)["policyText"], text)

    def test_creation_template(self):
        prefix = unique("made")
        made = self.ecr.create_repository_creation_template(
            prefix=prefix,
            description="for the team",
            appliedFor=["CREATE_ON_PUSH"],
            imageTagMutability="IMMUTABLE",
            lifecyclePolicy=json.dumps({"rules": [rule(1, 5)]}),
        )["repositoryCreationTemplate"]
        found = self.ecr.describe_repository_creation_templates(prefixes=[prefix])["repositoryCreationTemplates"]
        self.assertEqual(found, [made])
        changed = self.ecr.update_repository_creation_template(prefix=prefix, description="for all")
        self.assertEqual(changed["repositoryCreationTemplate"]["description"], "for all")
        self.assertEqual(changed["repositoryCreationTemplate"]["imageTagMutability"], "IMMUTABLE")
        self.ecr.delete_repository_creation_template(prefix=prefix)
        self.refused("TemplateNotFoundException", self.ecr.delete_repository_creation_template, prefix=prefix)


class Images(Ecr):
    def test_put_described_listed_got_deleted(self):
        name = self.create()
        first, second = self.put(name, "v1"), self.put(name, "v2")
        self.put(name, "latest", "v2")
        [image] = self.ecr.describe_images(repositoryName=name, imageIds=[{"imageTag": "latest"}])["imageDetails"]
        self.assertEqual((image["imageDigest"], sorted(image["imageTags"])), (second, ["latest", "v2"]))
        self.assertEqual((image["imageManifestMediaType"], image["imageStatus"]), (INDEX, "ACTIVE"))
        self.assertEqual((image["registryId"], image["repositoryName"]), (ACCOUNT, name))
        self.assertIn("imagePushedAt", image)
        got = self.ecr.batch_get_image(repositoryName=name, imageIds=[{"imageTag": "v1"}, {"imageTag": "none"}])
        self.assertEqual(got["images"][0]["imageManifest"], manifest("v1"))
        self.assertEqual(got["failures"][0]["failureCode"], "ImageNotFound")
        gone = self.ecr.batch_delete_image(repositoryName=name, imageIds=[{"imageTag": "v2"}, {"imageDigest": first}])
        self.assertEqual(len(gone["imageIds"]), 2)
        self.assertEqual(self.tags(name), ["latest"])

    def test_accepted_media_types(self):
        name = self.create()
        self.put(name, "v1")
        get = lambda kind: self.ecr.batch_get_image(
            repositoryName=name, imageIds=[{"imageTag": "v1"}], acceptedMediaTypes=[kind]
        )
        self.assertEqual(get(INDEX)["images"][0]["imageManifestMediaType"], INDEX)
        with self.assertRaises(self.ecr.exceptions.InvalidParameterException):
            get("application/vnd.docker.distribution.manifest.v2+json")

    def test_an_image_moves_by_its_manifest_to_another_tag(self):
        name = self.create()
        self.put(name, "v1")
        text = aws(
            *["ecr", "batch-get-image", "--repository-name", name, "--image-ids", "imageTag=v1"],
            *["--output", "text", "--query", "images[].imageManifest"],
        )
        text = text if isinstance(text, str) else json.dumps(text)
        aws("ecr", "put-image", "--repository-name", name, "--image-tag", "stable", "--image-manifest", text.rstrip("\n"))
        self.assertEqual(self.tags(name), ["stable", "v1"])

    def test_untagged_images(self):
        name = self.create()
        old = self.put(name, "v1", "old")
        self.put(name, "v1", "new")
        listed = self.ecr.list_images(repositoryName=name, filter={"tagStatus": "UNTAGGED"})["imageIds"]
        self.assertEqual(listed, [{"imageDigest": old}])

    def test_pages_of_images(self):
        name = self.create()
        for number in range(7):
            self.put(name, f"v{number}")
        pages = list(self.ecr.get_paginator("describe_images").paginate(repositoryName=name, PaginationConfig={"PageSize": 3}))
        self.assertEqual([len(page["imageDetails"]) for page in pages], [3, 3, 1])
        token = pages[0]["nextToken"]
        self.refused("InvalidParameterException", self.ecr.list_images, repositoryName=name, nextToken=token)

    def test_referrers(self):
        name = self.create()
        subject = self.put(name, "v1")
        about = manifest("sbom", artifactType="text/sbom", subject={"mediaType": INDEX, "digest": subject, "size": 1})
        self.ecr.put_image(repositoryName=name, imageManifest=about)
        find = lambda *kinds: self.ecr.list_image_referrers(
            repositoryName=name, subjectId={"imageDigest": subject}, filter={"artifactTypes": list(kinds)}
        )["referrers"]
        self.assertEqual(find("other"), [])
        [found] = find("text/sbom")
        self.assertEqual((found["digest"], found["artifactType"]), (digest(about), "text/sbom"))
        self.assertEqual(found["annotations"], {"text": "sbom"})

    def test_images_are_not_scanned_and_say_so(self):
        name = self.create(imageScanningConfiguration={"scanOnPush": True})
        config, layer = b"{}", b"layer"
        for blob in (config, layer):
            Layers.upload(self, name, blob)
        described = lambda blob, kind: {"mediaType": kind, "digest": digest(blob.decode()), "size": len(blob)}
        text = json.dumps(
            {
                "schemaVersion": 2,
                "mediaType": "application/vnd.oci.image.manifest.v1+json",
                "config": described(config, "application/vnd.oci.image.config.v1+json"),
                "layers": [described(layer, "application/vnd.oci.image.layer.v1.tar")],
            }
        )
        self.ecr.put_image(repositoryName=name, imageManifest=text, imageTag="v1")
        findings = lambda: self.ecr.describe_image_scan_findings(repositoryName=name, imageId={"imageTag": "v1"})
        self.assertEqual(findings()["imageScanStatus"]["status"], "FAILED")
        self.ecr.put_image_scanning_configuration(repositoryName=name, imageScanningConfiguration={"scanOnPush": False})
        with self.assertRaises(self.ecr.exceptions.ScanNotFoundException):
            findings()


class Mutability(Ecr):
    def test_immutable(self):
        name = self.create(imageTagMutability="IMMUTABLE")
        self.put(name, "v1")
        told = self.refused("ImageTagAlreadyExistsException", self.put, name, "v1", "other")
        # Failure 18.
        self.assertEqual(
            told,
            f"The image tag 'v1' already exists in the '{name}' repository and cannot be overwritten because the repository "
            "is immutable.",
        )

    def test_exclusions(self):
        filters = [{"filterType": "WILDCARD", "filter": "dev-*"}]
        name = self.create(imageTagMutability="IMMUTABLE_WITH_EXCLUSION", imageTagMutabilityExclusionFilters=filters)
        for tag in ("v1", "dev-1"):
            self.put(name, tag)
        self.put(name, "dev-1", "other")
        self.refused("ImageTagAlreadyExistsException", self.put, name, "v1", "other")
        self.ecr.put_image_tag_mutability(
            repositoryName=name,
            imageTagMutability="MUTABLE_WITH_EXCLUSION",
            imageTagMutabilityExclusionFilters=filters,
        )
        self.put(name, "v1", "other")
        self.refused("ImageTagAlreadyExistsException", self.put, name, "dev-1", "third")
        [shown] = self.ecr.describe_repositories(repositoryNames=[name])["repositories"]
        self.assertEqual(shown["imageTagMutability"], "MUTABLE_WITH_EXCLUSION")
        self.assertEqual(shown["imageTagMutabilityExclusionFilters"], filters)


class Lifecycle(Ecr):
    def policy(self, *rules):
        return json.dumps({"rules": list(rules)})

    def test_applied(self):
        name = self.create()
        for tag in ("v1", "v2", "v3", "keep-1"):
            self.put(name, tag)
        text = self.policy(rule(1, 1, "tagged", tagPatternList=["v*"]), rule(2, 1, "untagged", "sinceImagePushed"))
        self.ecr.put_lifecycle_policy(repositoryName=name, lifecyclePolicyText=text)
        until(lambda: self.tags(name) == ["keep-1", "v3"], what="the policy's work")
        got = self.ecr.get_lifecycle_policy(repositoryName=name)
        self.assertEqual(got["lifecyclePolicyText"], text)
        self.assertGreater(got["lastEvaluatedAt"].timestamp(), 0)
        self.ecr.delete_lifecycle_policy(repositoryName=name)
        self.refused("LifecyclePolicyNotFoundException", self.ecr.get_lifecycle_policy, repositoryName=name)

    def test_priorities(self):
        name = self.create()
        for tag in ("prod-1", "prod-2", "dev-1", "dev-2"):
            self.put(name, tag)
        text = self.policy(rule(10, 5, "tagged", tagPrefixList=["prod"]), rule(20, 1))
        self.ecr.put_lifecycle_policy(repositoryName=name, lifecyclePolicyText=text)
        until(lambda: self.tags(name) == ["dev-2", "prod-1", "prod-2"], what="the policy's work")

    def test_preview(self):
        name = self.create()
        first = self.put(name, "v1")
        self.put(name, "v2")
        started = self.ecr.start_lifecycle_policy_preview(repositoryName=name, lifecyclePolicyText=self.policy(rule(1, 1)))
        self.assertEqual(started["status"], "IN_PROGRESS")
        waiter = self.ecr.get_waiter("lifecycle_policy_preview_complete")
        waiter.wait(repositoryName=name, WaiterConfig={"Delay": 1, "MaxAttempts": 30})
        shown = self.ecr.get_lifecycle_policy_preview(repositoryName=name)
        [result] = shown["previewResults"]
        self.assertEqual((result["imageDigest"], result["appliedRulePriority"]), (first, 1))
        self.assertEqual((result["action"], result["storageClass"]), ({"type": "EXPIRE"}, "STANDARD"))
        self.assertEqual(shown["summary"]["expiringImageTotalCount"], 1)
        self.assertEqual(self.tags(name), ["v1", "v2"])

    def test_wrong_policies(self):
        name = self.create()
        put = lambda *rules: self.refused(
            "InvalidParameterException",
            self.ecr.put_lifecycle_policy,
            repositoryName=name,
            lifecyclePolicyText=self.policy(*rules),
        )
        start = "Invalid parameter at 'LifecyclePolicyText' failed to satisfy constraint: 'Lifecycle policy validation failure: "
        twice = put(rule(1, 1, "untagged"), rule(2, 1, "untagged"))
        self.assertEqual(twice, start + "Only one rule can select Untagged images per storage class.'")
        early = put(rule(1, 1), rule(2, 1, "untagged"))
        self.assertEqual(early, start + "Rule for tagStatus=ANY must have the lowest priority per storage class.'")


class Registry(Ecr):
    def test_described(self):
        shown = self.ecr.describe_registry()
        self.assertEqual((shown["registryId"], shown["replicationConfiguration"]), (ACCOUNT, {"rules": []}))

    def test_what_is_refused_by_name(self):
        for call, keywords in [
            (self.ecr.put_replication_configuration, {"replicationConfiguration": {"rules": []}}),
            (
                self.ecr.create_pull_through_cache_rule,
                {"ecrRepositoryPrefix": "public", "upstreamRegistryUrl": "public.ecr.aws"},
            ),
            (self.ecr.start_image_scan, {"repositoryName": "none", "imageId": {"imageTag": "v1"}}),
        ]:
            self.refused("UnknownOperationException", call, **keywords)

    def test_account_settings(self):
        name = "BLOB_MOUNTING"
        for value in ("DISABLED", "ENABLED"):
            self.ecr.put_account_setting(name=name, value=value)
            self.assertEqual(self.ecr.get_account_setting(name=name)["value"], value)

    def test_scanning_configuration(self):
        name = self.create()
        rules = [{"scanFrequency": "SCAN_ON_PUSH", "repositoryFilters": [{"filter": name, "filterType": "WILDCARD"}]}]
        self.ecr.put_registry_scanning_configuration(scanType="BASIC", rules=rules)
        got = self.ecr.get_registry_scanning_configuration()["scanningConfiguration"]
        self.assertEqual(got, {"scanType": "BASIC", "rules": rules})
        [which] = self.ecr.batch_get_repository_scanning_configuration(repositoryNames=[name])["scanningConfigurations"]
        self.assertEqual((which["scanOnPush"], which["scanFrequency"]), (True, "SCAN_ON_PUSH"))
        self.ecr.put_registry_scanning_configuration(scanType="BASIC", rules=[])

    def test_token(self):
        [data] = self.ecr.get_authorization_token()["authorizationData"]
        user, _ = base64.b64decode(data["authorizationToken"]).decode().split(":", 1)
        self.assertEqual((user, data["proxyEndpoint"]), ("AWS", f"https://{ACCOUNT}.dkr.ecr.{REGION}.amazonaws.com"))
        hours = (data["expiresAt"].timestamp() - time.time()) / 3600
        self.assertAlmostEqual(hours, 12, delta=0.1)


class Layers(Ecr):
    def upload(self, name, blob):
        """Uploads a layer in one part."""
        upload = self.ecr.initiate_layer_upload(repositoryName=name)["uploadId"]
        where = {"repositoryName": name, "uploadId": upload}
        self.ecr.upload_layer_part(**where, partFirstByte=0, partLastByte=len(blob) - 1, layerPartBlob=blob)
        of = "sha256:" + hashlib.sha256(blob).hexdigest()
        self.ecr.complete_layer_upload(**where, layerDigests=[of])
        return of

    def test_uploaded_checked_downloaded(self):
        name, blob = self.create(), unique("layer").encode()
        of = self.upload(name, blob)
        checked = self.ecr.batch_check_layer_availability(repositoryName=name, layerDigests=[of, digest("none")])
        self.assertEqual([one["layerAvailability"] for one in checked["layers"]], ["AVAILABLE", "UNAVAILABLE"])
        address = self.ecr.get_download_url_for_layer(repositoryName=name, layerDigest=of)["downloadUrl"]
        with urllib.request.urlopen(address, timeout=10) as answer:
            self.assertEqual(answer.read(), blob)

    def test_parts(self):
        # Two parts of 5 MiB at least and a rest: what a client that speaks the API sends.
        name, blob = self.create(), bytes(range(256)) * (44 * 1024)
        ecr = self.ecr
        started = ecr.initiate_layer_upload(repositoryName=name)
        where = {"repositoryName": name, "uploadId": started["uploadId"]}
        size = 5 * 1024 * 1024
        for first in range(0, len(blob), size):
            part = blob[first : first + size]
            got = ecr.upload_layer_part(
                **where, partFirstByte=first, partLastByte=first + len(part) - 1, layerPartBlob=part
            )
            self.assertEqual(got["lastByteReceived"], first + len(part) - 1)
        self.refused(
            "InvalidLayerException", ecr.complete_layer_upload, **where, layerDigests=[digest("something else")]
        )
