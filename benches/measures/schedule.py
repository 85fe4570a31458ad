"""The scheduler alone: 10,000 services, and what a task costs beside the engine's own time.

These are tests of the services room that print what they took (`crates/region/services/src/tests/scale.rs`), with a
simulated engine; they are built where the release build is.
"""

import os
import re
import subprocess

from measures import machine
from measures.rows import Row

NEEDS = ["cargo"]
UNITS = {"ns": 1e-9, "µs": 1e-6, "ms": 1e-3, "s": 1}


def seconds(out, pattern):
    """The times that are told so, in seconds."""
    found = re.findall(rf"{pattern} ([\d.]+)(ns|µs|ms|s)\b", out)
    return [float(number) * UNITS[unit] for number, unit in found]


def measure():
    command = ["cargo", "test", "--quiet", "--release", "-p", "services", "--lib", "tests::scale"]
    command += ["--", "--ignored", "--nocapture", "--test-threads", "1"]
    environment = {**os.environ, "CARGO_TARGET_DIR": str(machine.release.parent)}
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=machine.REPOSITORY, env=environment)
    if done.returncode:
        raise RuntimeError(done.stderr.strip().splitlines()[-1])
    out = done.stdout
    return [
        Row("10,000 services: cold reconcile", "s", seconds(out, "cold:")[0], {}, ("<=", 5)),
        Row("10,000 services: idle tick", "ms", min(seconds(out, "idle tick:")) * 1000, {}, ("<=", 50)),
        Row("scheduler beside the engine, a task of 20", "ms", seconds(out, "20 run after")[0] * 50, {}, ("<=", 10)),
    ]
