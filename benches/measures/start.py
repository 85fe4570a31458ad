"""From the start to the first signed answer, and the memory of an idle region."""

import subprocess

from measures import machine
from measures.rows import Row

NEEDS = ["longshore", "figures"]


def figures(what):
    """The rows that the program `figures` gives."""
    command = [str(machine.release / "figures"), what]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(done.stderr.strip().splitlines()[0])
    return [Row.read(line) for line in done.stdout.splitlines()]


def measure():
    return figures("start")
