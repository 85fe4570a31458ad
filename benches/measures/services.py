"""500 services of one small container each: time to steady, memory of the region, processor time when idle.

A service without a load balancer is steady when its task has run for 40 seconds.
"""

import concurrent.futures
import time

from measures import containers, machine
from measures.rows import Row

NEEDS = ["longshore", "boto3", "docker", "/bin/busybox", machine.ENGINE]
COUNT = 500
DEADLINE = 600
IDLE = 30


def measure():
    names = [f"service-{number}" for number in range(COUNT)]
    with containers.region() as region:
        services = containers.Services(region)
        services.define("sleep", "1000000")
        begun = time.monotonic()
        with concurrent.futures.ThreadPoolExecutor(8) as threads:
            list(threads.map(services.create, names))
        created = time.monotonic() - begun
        running = lambda: all(service["runningCount"] == 1 for service in services.described(names))
        machine.until(running, DEADLINE, f"{COUNT} running tasks", pause=1)
        ran = time.monotonic() - begun
        machine.until(lambda: services.steady(names), DEADLINE, f"{COUNT} steady services", pause=1)
        steady = time.monotonic() - begun
        time.sleep(10)
        memory, before = machine.resident(region.pid), machine.processor(region.pid)
        time.sleep(IDLE)
        idle = (machine.processor(region.pid) - before) / IDLE * 100
    what = f"{COUNT} services: "
    return [
        Row(what + "created", "s", created),
        Row(what + "every task running", "s", ran),
        Row(what + "steady", "s", steady),
        Row(what + "memory of the region", "MiB", memory),
        Row(what + f"processor when idle, over {IDLE} s", "% of a core", idle),
    ]
