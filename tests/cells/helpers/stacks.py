"""A folder of Terraform files, applied to the running region with the AWS provider.

Needs Terraform, and the AWS provider in a folder of plug-ins (`LONGSHORE_TEST_TERRAFORM_PLUGINS`, else
`/opt/tf-plugins`).
"""

import os
import pathlib
import shutil
import subprocess
import tempfile
import unittest

from region import Cell, unique

PLUGINS = os.environ.get("LONGSHORE_TEST_TERRAFORM_PLUGINS", "/opt/tf-plugins")


@unittest.skipUnless(shutil.which("terraform") and os.path.isdir(PLUGINS), "Terraform or its AWS provider is missing")
class Stack(Cell):
    """A test with a stack of its own, whose variable `name` nobody else has."""

    def stack(self, text):
        """Begins one of this text."""
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder, self.name = pathlib.Path(folder.name), unique("tf")
        (self.folder / "main.tf").write_text(text)
        rc = self.folder / "plugins.tfrc"
        rc.write_text(f'provider_installation {{\n  filesystem_mirror {{ path = "{PLUGINS}" }}\n}}\n')
        self.environment = {
            **os.environ,
            "TF_CLI_CONFIG_FILE": str(rc),
            "TF_VAR_name": self.name,
            "TF_IN_AUTOMATION": "1",
            "CHECKPOINT_DISABLE": "1",
        }
        self.terraform("init", "-input=false")

    def terraform(self, *arguments, status=0):
        """Runs Terraform; what it prints."""
        command = ["terraform", *arguments, "-no-color"]
        done = subprocess.run(
            command, cwd=self.folder, env=self.environment, capture_output=True, text=True, timeout=400
        )
        self.assertEqual(done.returncode, status, done.stdout + done.stderr)
        return done.stdout

    def apply(self):
        """Makes what it says, and sees that nothing differs then."""
        self.terraform("apply", "-auto-approve", "-input=false")
        # With 2 it would say that there are differences.
        self.terraform("plan", "-detailed-exitcode", "-input=false")

    def destroy(self):
        self.terraform("destroy", "-auto-approve", "-input=false")
