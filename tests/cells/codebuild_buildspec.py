"""CodeBuild: what a buildspec says, done; and what is wrong with one, told with line and column."""

import json

from codebuild import context, log, look, phase, project, role, run, spec, started
from region import NeedsEngine, client, unique, until


class Buildspecs(NeedsEngine):
    """What a buildspec says, done."""

    def test_variables_directory_and_shell_carry_over(self):
        head = "env:\n  shell: bash\n  variables: {A: spec, B: two words}\n  exported-variables: [OUT]\n"
        commands = ["mkdir -p sub && cd sub", "export OUT=$A-done", "echo in $(basename $PWD) $B ${BASH_VERSION:0:1}"]
        build = run(
            project(spec(*commands, head=head), environment={"environmentVariables": [{"name": "A", "value": "x"}]})
        )
        self.assertIn("in sub two words 5\n", log(build))
        self.assertEqual(build["exportedEnvironmentVariables"], [{"name": "OUT", "value": "x-done"}])

    def test_what_is_awss_own_and_secrets_are_not_exported(self):
        name = unique("/cell/kept")
        client("ssm").put_parameter(Name=name, Value="kept-value", Type="SecureString")
        self.addCleanup(client("ssm").delete_parameter, Name=name)
        head = "env:\n  exported-variables: [AWS_REGION, KEPT, NONE, OUT]\n"
        variables = [{"name": "KEPT", "value": name, "type": "PARAMETER_STORE"}]
        build = run(project(spec("export OUT=said", head=head), environment={"environmentVariables": variables}))
        self.assertEqual(build["exportedEnvironmentVariables"], [{"name": "OUT", "value": "said"}])

    def test_parameters_and_secrets_arrive_and_are_masked(self):
        parameter, secret = f"/{unique('p')}/url", unique("secret")
        client("ssm").put_parameter(Name=parameter, Value="jdbc-parameter-value", Type="SecureString")
        client("secretsmanager").create_secret(Name=secret, SecretString=json.dumps({"password": "hunter22-secret"}))
        head = f"env:\n  parameter-store: {{URL: {parameter}}}\n  secrets-manager: {{PASSWORD: '{secret}:password'}}\n"
        commands = [
            'test "$URL" = jdbc-parameter-value && test "$PASSWORD" = hunter22-secret',
            "echo it is $PASSWORD at $URL",
            # Split over the engine's pieces, and over the room's.
            "head -c 16380 /dev/zero | tr '\\0' x; echo $PASSWORD",
            "head -c 262140 /dev/zero | tr '\\0' y; echo $PASSWORD",
            "echo AKIAIOSFODNN7EXAMPLE",
        ]
        build = run(project(spec(*commands, head=head)))
        text = log(build)
        self.assertEqual(build["buildStatus"], "SUCCEEDED", text[-2000:])
        self.assertIn("it is *** at ***\n", text)
        self.assertEqual(text.count("hunter22"), 0)
        self.assertNotIn("AKIAIOSFODNN7EXAMPLE\n", text)
        self.assertIn("x***", text)

    def test_a_secret_that_may_not_be_read_ends_the_build(self):
        head = "env:\n  parameter-store: {URL: /no/such}\n"
        name = project(spec("true", head=head))
        build = run(name)
        self.assertEqual(
            context(build, "DOWNLOAD_SOURCE"), "Decrypted Variables Error: parameter does not exist: /no/such"
        )
        denied = role(["logs:*"])
        build = run(name, serviceRoleOverride=denied)
        self.assertIn("Decrypted Variables Error: AccessDeniedException: User: ", context(build, "DOWNLOAD_SOURCE"))

    def test_failures_go_where_aws_leads_them(self):
        name = project()
        build = run(
            name,
            buildspecOverride=spec(
                "exit 3",
                tail="    finally: ['echo finally']\n  post_build: {commands: ['echo posted $CODEBUILD_BUILD_SUCCEEDING']}\n",
            ),
        )
        self.assertEqual(
            context(build, "BUILD"),
            "COMMAND_EXECUTION_ERROR: Error while executing command: exit 3. Reason: exit status 3",
        )
        text = log(build)
        self.assertIn("finally\n", text)
        self.assertIn("posted 0\n", text)
        build = run(
            name, buildspecOverride=spec("false", phase="pre_build", tail="  build: {commands: ['echo built']}\n")
        )
        self.assertNotIn("BUILD", [phase["phaseType"] for phase in build["phases"]])
        more = "    on-failure: CONTINUE\n"
        build = run(
            name,
            buildspecOverride=spec("false", phase="pre_build", more=more, tail="  build: {commands: ['echo built']}\n"),
        )
        self.assertIn("built\n", log(build))
        more = "    on-failure: ABORT\n"
        build = run(
            name, buildspecOverride=spec("false", more=more, tail="  post_build: {commands: ['echo posted']}\n")
        )
        self.assertNotIn("posted\n", log(build))
        more = "    on-failure: RETRY-1\n"
        first = started(name, buildspecOverride=spec("false", more=more))
        self.assertTrue(until(lambda: look(first).get("autoRetryConfig", {}).get("nextAutoRetry"), 60))

    def test_commands_run_as_another_user(self):
        head = "run-as: daemon\n"
        build = run(
            project(
                spec("echo I am $(id -un), A is $A", "export A=later", "echo now $A", head=head),
                environment={"environmentVariables": [{"name": "A", "value": "set"}]},
            )
        )
        text = log(build)
        self.assertIn("I am daemon, A is set\n", text)
        self.assertIn("now later\n", text)

    def test_runtimes_are_the_images_own(self):
        chosen = "  install:\n    runtime-versions: {java: corretto17}\n"
        name = project()
        build = run(
            name,
            buildspecOverride=f"version: 0.2\nphases:\n{chosen}  build: {{commands: ['$JAVA_HOME/bin/javac -version']}}\n",
        )
        text = log(build)
        self.assertEqual(build["buildStatus"], "SUCCEEDED", text)
        self.assertIn("Selecting 'java' runtime version 'corretto17' based on manual selections...", text)
        self.assertIn("javac 17", text)
        build = run(
            name,
            buildspecOverride=f"version: 0.2\nphases:\n{chosen.replace('17', '99')}  build: {{commands: ['true']}}\n",
        )
        self.assertTrue(
            context(build, "DOWNLOAD_SOURCE").startswith(
                "YAML_FILE_ERROR: Unknown runtime version named 'corretto99' of java. This build image has the following versions: corretto17"
            ),
            build["phases"],
        )

    def test_what_is_wrong_is_told_with_line_and_column(self):
        name = project()
        build = run(
            name,
            buildspecOverride="version: 0.2\nphases:\n  build:\n    commands:\n      - echo one\n      - echo two: three\n",
        )
        # Failure 7.
        self.assertEqual(
            context(build, "DOWNLOAD_SOURCE"),
            "YAML_FILE_ERROR: Expected Commands[1] to be of string type: found subkeys instead at line 6, value of the "
            "key tag on line 5 might be empty",
        )
        text = log(build)
        self.assertIn("buildspec.yml:6:9: ", text)
        self.assertIn("    6 |       - echo two: three\n", text)
        build = run(name, buildspecOverride="version: 0.2\nphases: {build: {commands: [a}\n")
        self.assertEqual(context(build, "DOWNLOAD_SOURCE"), "YAML_FILE_ERROR: expected ',' or ']' at line 2")

    def test_a_bashism_under_sh_is_told(self):
        build = run(project(spec("A=abc; echo ${A/b/c}")))
        # Failure 9.
        self.assertIn("Bad substitution", log(build))
        self.assertEqual(phase(build, "BUILD")["phaseStatus"], "FAILED")
