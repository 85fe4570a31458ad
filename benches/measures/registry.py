"""The registry beside Debian's docker-registry: push, pull, small reads, memory.

Both keep their data on the same disk and write a layer through to it before they answer. A push is docker's: POST, PATCH
with the whole layer, PUT with its digest; a pull is one GET; a small read is the GET of a manifest of 1 KiB over 8 kept
connections. Each request to Longshore brings a login and is authorised as its principal; docker-registry asks nobody.
"""

import hashlib
import json
import os
import pathlib
import statistics
import subprocess
import tempfile
import time
import urllib.parse

from measures import machine
from measures.rows import Row

NEEDS = ["longshore", "boto3", "docker-registry", "wrk", "curl"]
ROUNDS = 3
SIZE = 256 * 1024 * 1024
SECONDS = 3
MANIFEST = "application/vnd.oci.image.manifest.v1+json"

# Debian's, with its caches as its package sets them, no log of requests.
PEER = """
version: 0.1
log: {{ level: error, accesslog: {{ disabled: true }} }}
storage: {{ cache: {{ blobdescriptor: inmemory }}, filesystem: {{ rootdirectory: {folder} }} }}
http: {{ addr: "127.0.0.1:{port}" }}
"""


class Registry:
    """A registry, asked with curl."""

    def __init__(self, name, address, pid, login=None):
        self.name, self.address, self.pid = name, address, pid
        self.header = ["-H", f"Authorization: Basic {login}"] if login else []
        self.figures = {"push": [], "pull": [], "reads": []}

    def ask(self, *arguments):
        command = ["curl", "-sS", "--fail-with-body", *self.header, *arguments]
        return subprocess.run(command, capture_output=True, text=True, check=True).stdout

    def located(self, *arguments):
        """Where the answer leads."""
        head = self.ask("-o", "/dev/null", "-D", "-", *arguments)
        found = next(line for line in head.splitlines() if line.lower().startswith("location:"))
        return urllib.parse.urljoin(self.address, found.split(":", 1)[1].strip())

    def push(self, file, digest):
        """docker's way of pushing a layer; the seconds."""
        begun = time.monotonic()
        place = self.located("-X", "POST", f"{self.address}/v2/bench/blobs/uploads/")
        kind = ["-H", "Content-Type: application/octet-stream", "-H", "Expect:"]
        place = self.located("-X", "PATCH", *kind, "-T", file, place)
        sign = "&" if "?" in place else "?"
        self.ask("-o", "/dev/null", "-X", "PUT", "-H", "Content-Length: 0", f"{place}{sign}digest={digest}")
        return time.monotonic() - begun

    def prepare(self, folder):
        """A manifest of about 1 KiB, and the layer that it needs."""
        config = pathlib.Path(folder, "config")
        config.write_text("{}")
        digest = "sha256:" + hashlib.sha256(b"{}").hexdigest()
        self.push(config, digest)
        described = {"mediaType": "application/vnd.oci.image.config.v1+json", "size": 2, "digest": digest}
        manifest = {"schemaVersion": 2, "mediaType": MANIFEST, "config": described, "layers": [],
                    "annotations": {"filler": "x" * 700}}
        kind = ["-H", f"Content-Type: {MANIFEST}"]
        self.ask("-X", "PUT", *kind, "--data-binary", json.dumps(manifest), f"{self.address}/v2/bench/manifests/v1")

    def measure(self, folder):
        file, hashed = pathlib.Path(folder, "layer"), hashlib.sha256()
        with file.open("wb") as layer:
            # Bytes that it has not got: a layer that is there already would not be written.
            for _ in range(SIZE >> 20):
                piece = os.urandom(1 << 20)
                hashed.update(piece)
                layer.write(piece)
        digest = f"sha256:{hashed.hexdigest()}"
        self.figures["push"].append(SIZE / 1e6 / self.push(file, digest))
        told = self.ask("-o", "/dev/null", "-w", "%{time_total}", "-L", f"{self.address}/v2/bench/blobs/{digest}")
        self.figures["pull"].append(SIZE / 1e6 / float(told))
        command = ["wrk", "-t1", "-c8", f"-d{SECONDS}s", *self.header, "-H", f"Accept: {MANIFEST}"]
        command.append(f"{self.address}/v2/bench/manifests/v1")
        told = subprocess.run(command, capture_output=True, text=True, check=True).stdout
        if "Non-2xx" in told:
            raise RuntimeError(f"{self.name} refuses reads")
        rate = next(line for line in told.splitlines() if line.startswith("Requests/sec"))
        self.figures["reads"].append(float(rate.split()[1]))


def measure():
    with tempfile.TemporaryDirectory(prefix="longshore-bench-") as folder, machine.Region() as region:
        port = machine.port()
        settings = pathlib.Path(folder, "registry.yml")
        settings.write_text(PEER.format(folder=f"{folder}/peer", port=port))
        ecr = region.client("ecr")
        ecr.create_repository(repositoryName="bench")
        login = ecr.get_authorization_token()["authorizationData"][0]["authorizationToken"]
        with machine.running(["docker-registry", "serve", str(settings)], port) as peer:
            both = [Registry("longshore", region.endpoint, region.pid, login),
                    Registry("docker-registry", f"http://127.0.0.1:{port}", peer.pid)]
            for registry in both:
                registry.prepare(folder)
            for _ in range(ROUNDS):
                for registry in both:
                    registry.measure(folder)
            memory = [machine.resident(registry.pid) for registry in both]
    ours, theirs = ({kind: statistics.median(found) for kind, found in one.figures.items()} for one in both)

    def row(what, kind, unit, least):
        return Row(what, unit, ours[kind], {"docker-registry": theirs[kind]}, (">=", least))

    return [
        row("registry: push of 256 MiB, fsynced", "push", "MB/s", 400),
        row("registry: pull of 256 MiB", "pull", "MB/s", 1500),
        row("registry: manifest of 1 KiB, 8 connections", "reads", "/s", 15000),
        Row("registry: memory thereafter", "MiB", memory[0], {"docker-registry": memory[1]}),
    ]
