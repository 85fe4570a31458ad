"""Ten deployments under load, beside ten of haproxy's reloads: no request may fail.

Longshore: a service behind a load balancer, its one task replaced ten times by UpdateService, with everything in between
that ECS does: a new container, health checks, deregistration, draining. haproxy: a new backend listens, the master process
is told of it (SIGUSR2), the old backend goes. wrk asks on 16 connections all the while.
"""

import contextlib
import pathlib
import re
import signal
import subprocess
import tempfile
import time
import urllib.request

from measures import containers, machine
from measures.balanced import Balanced
from measures.balancer import HAPROXY, WORKERS, answering
from measures.rows import Row

NEEDS = ["longshore", "boto3", "wrk", "haproxy", "nginx", "docker", "/bin/busybox", machine.ENGINE]
TIMES = 10
CONNECTIONS = 16


class Load:
    """wrk, until the block ends."""

    def __init__(self, port, host):
        command = ["wrk", "-t1", f"-c{CONNECTIONS}", "-d600s", "--timeout", "30s", "-H", f"Host: {host}", f"http://127.0.0.1:{port}/"]
        self.process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.send_signal(signal.SIGINT)
        out, _ = self.process.communicate(timeout=20)
        self.told = out
        self.asked = int(re.search(r"(\d+) requests in", out)[1])
        self.failed = sum(map(int, re.findall(r"(?:Non-2xx or 3xx responses:|connect|read|write|timeout) (\d+)", out)))


def longshore():
    """How many requests were asked and failed; the seconds of a deployment."""
    with containers.region() as region:
        site, services = Balanced(region), containers.Services(region)
        site.elb.modify_target_group_attributes(
            TargetGroupArn=site.group, Attributes=[{"Key": "deregistration_delay.timeout_seconds", "Value": "2"}]
        )
        services.define("httpd", "-f", "-p", "8080", "-h", "/www", portMappings=[{"containerPort": 8080}])
        place = {"targetGroupArn": site.group, "containerName": "app", "containerPort": 8080}
        services.create("web", loadBalancers=[place])
        steady = lambda: services.steady(["web"])
        machine.until(steady, 60, "a steady service")
        machine.until(site.healthy, 60, "a healthy target")
        with Load(region.port, site.name) as load:
            begun = time.monotonic()
            for _ in range(TIMES):
                services.ecs.update_service(cluster=containers.CLUSTER, service="web", forceNewDeployment=True)
                machine.until(steady, 90, "a completed deployment")
            took = (time.monotonic() - begun) / TIMES
    return load, took


def haproxy():
    port = machine.port()
    with tempfile.TemporaryDirectory(prefix="longshore-bench-") as folder, contextlib.ExitStack() as stack:
        settings = pathlib.Path(folder, "haproxy.cfg")

        def write(backend):
            settings.write_text(HAPROXY.format(workers=WORKERS, port=port, backend=backend))

        def answers(name):
            with urllib.request.urlopen(f"http://127.0.0.1:{port}/", timeout=5) as answer:
                return answer.read() == name.encode()

        def backend(number):
            at, name = machine.port(), f"backend-{number}"
            running = contextlib.ExitStack()
            running.enter_context(answering(folder, at, name, name))
            write(at)
            return running

        old = stack.enter_context(backend(0))
        process = stack.enter_context(machine.running(["haproxy", "-W", "-db", "-f", str(settings)], port))
        # Its master takes signals a moment after its worker answers; until then they end it.
        machine.until(lambda: answers("backend-0"), 20, "the first backend")
        time.sleep(2)
        with Load(port, "bench") as load:
            for number in range(1, TIMES + 1):
                new = stack.enter_context(backend(number))
                process.send_signal(signal.SIGUSR2)
                machine.until(lambda: answers(f"backend-{number}"), 60, "the new backend")
                time.sleep(2)  # As long as Longshore's targets drain.
                old.close()
                old = new
    return load


def measure():
    ours, took = longshore()
    theirs = haproxy()
    what = f"{TIMES} deployments under load: "
    return [
        Row(what + "failed requests", "", ours.failed, {"haproxy": theirs.failed}, ("<=", 0)),
        Row(what + "requests", "", ours.asked, {"haproxy": theirs.asked}),
        Row(what + "each", "s", took),
    ]
