"""The programs that are measured, and what is read of them: processes, ports, memory, processor time."""

import contextlib
import hashlib
import json
import os
import pathlib
import shutil
import signal
import socket
import subprocess
import tempfile
import time

REPOSITORY = pathlib.Path(__file__).resolve().parents[2]
HERTZ = os.sysconf("SC_CLK_TCK")
ENGINE = "a container engine"
IMAGES = "the recipe's base images (images/make)"
REGION = "us-east-2"

release = None


def choose(folder):
    """Where the release build is."""
    global release
    release = (folder or pathlib.Path(os.environ.get("CARGO_TARGET_DIR", REPOSITORY / "target"))).resolve() / "release"


def missing(needs):
    """What of this the machine has not got."""
    return [need for need in needs if not there(need)]


def there(need):
    if need == ENGINE:
        return subprocess.run(["docker", "version"], capture_output=True, check=False).returncode == 0
    if need == IMAGES:
        command = ["docker", "image", "inspect", "amazoncorretto:17-alpine", "maven:3.9-amazoncorretto-17"]
        return subprocess.run(command, capture_output=True, check=False).returncode == 0
    if need in ("longshore", "figures"):
        return (release / need).is_file()
    if need == "boto3":
        return subprocess.run(["python3", "-c", "import boto3"], capture_output=True, check=False).returncode == 0
    return bool(shutil.which(need))


def port():
    """A port that nobody listens on."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return free.getsockname()[1]


def until(condition, deadline=30, what="the condition", pause=0.05):
    """Looks until the condition gives something true; that."""
    end = time.monotonic() + deadline
    while not (found := condition()):
        if time.monotonic() > end:
            raise RuntimeError(f"{what}: not within {deadline} s")
        time.sleep(pause)
    return found


def listens(at):
    with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", at), timeout=1):
        return True
    return False


@contextlib.contextmanager
def running(command, at=None, log=subprocess.DEVNULL):
    """A program, until the block ends; it listens when the block begins."""
    process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=log, stderr=log)
    try:
        if at:
            until(lambda: listens(at), 60, f"{command[0]} listens")
        yield process
    finally:
        process.send_signal(signal.SIGTERM)
        try:
            process.wait(20)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def family(pid):
    """A process and its children."""
    children = subprocess.run(["pgrep", "-P", str(pid)], capture_output=True, text=True, check=False).stdout.split()
    return [pid, *map(int, children)]


def resident(pid):
    """The memory of a process and its children, in MiB."""
    total = 0
    for one in family(pid):
        status = pathlib.Path(f"/proc/{one}/status").read_text()
        total += next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmRSS"))
    return total / 1024


def processor(pid):
    """The processor time of a process and its children, in seconds."""
    stats = (pathlib.Path(f"/proc/{one}/stat").read_text().rsplit(")", 1)[1].split() for one in family(pid))
    return sum(int(stat[11]) + int(stat[12]) for stat in stats) / HERTZ


class Region:
    """A region of the release build on fresh data, until the block ends."""

    def __init__(self, engine=False):
        self.engine = engine

    def __enter__(self):
        with contextlib.ExitStack() as stack:
            self.data = stack.enter_context(tempfile.TemporaryDirectory(prefix="longshore-bench-"))
            self.port = port()
            # Where no containers are wanted, no engine is looked for.
            engine = [] if self.engine else ["--engine", "unix:///nowhere/engine.sock"]
            command = [str(release / "longshore"), "up", "--data", self.data, "--port", str(self.port), *engine]
            log = stack.enter_context(open(f"{self.data}/bench.log", "wb"))
            self.pid = stack.enter_context(running(command, self.port, log)).pid
            until(pathlib.Path(self.data, "region.json").exists, 30, "the region")
            self.endpoint = f"http://127.0.0.1:{self.port}"
            self.variables = json.loads(self.run("env", "--region", REGION, "--output", "json"))
            self.stack = stack.pop_all()
        return self

    def __exit__(self, *_):
        if self.engine:
            self.run("down")
            # Many at a time, where `longshore reset` removes one after the other.
            label = f"longshore.region={hashlib.sha256(os.path.realpath(self.data).encode()).hexdigest()[:12]}"
            found = ["docker", "ps", "--all", "--quiet", "--no-trunc", "--filter", f"label={label}"]
            found = subprocess.run(found, capture_output=True, text=True, check=False).stdout.split()
            if found:
                subprocess.run(["docker", "rm", "--force", *found], capture_output=True, check=False)
            self.run("reset", "--yes")
            pathlib.Path(self.data).mkdir(exist_ok=True)
        self.stack.close()

    def run(self, *arguments):
        """A command of longshore's; what it prints."""
        command = [str(release / "longshore"), *arguments, "--data", self.data]
        return subprocess.run(command, capture_output=True, text=True, check=True).stdout

    def environment(self):
        """For other programs."""
        return {**os.environ, **self.variables, "AWS_PAGER": "", "AWS_EC2_METADATA_DISABLED": "true"}

    def client(self, service):
        """boto3's client of a service."""
        return self.session().client(service)

    def session(self):
        import boto3
        from botocore.config import Config

        session = boto3.Session(self.variables["AWS_ACCESS_KEY_ID"], self.variables["AWS_SECRET_ACCESS_KEY"],
                                region_name=REGION)
        make = session.client
        config = Config(retries={"total_max_attempts": 1}, read_timeout=120, max_pool_connections=16)
        session.client = lambda service: make(service, endpoint_url=self.endpoint, config=config)
        return session
