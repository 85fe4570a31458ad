"""What the cells stand on: clients of the running region, names of one's own, waiting with a deadline.

A cell is a test of one thing that a service does, with a real client. `./test` runs each file against a region of its
own; by hand: start a region, `eval "$(longshore env)"`, and `python3 -m unittest -v <file>` in this folder.
"""

import functools
import json
import os
import subprocess
import time
import unittest
import uuid

import boto3
from botocore.config import Config
from botocore.exceptions import ClientError

ACCOUNT = "123456789012"
REGION = os.environ.get("AWS_REGION") or os.environ.get("AWS_DEFAULT_REGION") or "us-east-2"


@functools.cache
def client(name, **keywords):
    """A client that asks once: a refusal is to be seen, not retried."""
    return boto3.client(name, region_name=REGION, config=Config(retries={"total_max_attempts": 1}), **keywords)


def unique(prefix):
    """A name that nobody else has."""
    return f"{prefix}-{uuid.uuid4().hex[:8]}"


def until(condition, deadline=30, what="the condition"):
    """Looks until the condition gives something true; that."""
    end = time.monotonic() + deadline
    while True:
        found = condition()
        if found:
            return found
        if time.monotonic() > end:
            raise AssertionError(f"{what}: not within {deadline} s")
        time.sleep(0.1)


def aws(*arguments, **keywords):
    """The AWS CLI; what it prints, as JSON where it is."""
    done = subprocess.run(["aws", *arguments], capture_output=True, text=True, **keywords)
    if done.returncode != 0:
        raise AssertionError(f"aws {' '.join(arguments)}: {done.stderr.strip()}")
    try:
        return json.loads(done.stdout)
    except ValueError:
        return done.stdout


class Cell(unittest.TestCase):
    """A test with what all have."""

    def refused(self, code, call, *arguments, **keywords):
        """Calls, and expects the error of that code; its text."""
        with self.assertRaises(ClientError) as caught:
            call(*arguments, **keywords)
        self.assertEqual(caught.exception.response["Error"]["Code"], code, caught.exception)
        return caught.exception.response["Error"]["Message"]


@unittest.skipUnless(os.environ.get("LONGSHORE_ENGINE_ANSWERS", "yes") == "yes", "no container engine answers")
class NeedsEngine(Cell):
    """A test that builds or runs containers."""
