//! The registry with the clients that people have: the OCI conformance suite, docker, podman, buildah, crane.
//!
//! `need_registry_clients` of `scripts/machine.sh` sees to the programs. A client that is not there makes its trial an
//! ignored one.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use end_to_end::{Region, repository};
use libtest_mimic::{Failed, Trial};
use serde_json::Value;

/// A small image that every test machine has.
const IMAGE: &str = "amazoncorretto:17-alpine";

/// One trial a client.
pub(crate) fn trials(engine: bool) -> Vec<Trial> {
    let there = |program: PathBuf| Command::new(program).arg("version").output().is_ok();
    let built = |name: &str| repository().join(".cache/registry").join(name);
    let (suite, crane) = (built("conformance"), built("crane"));
    let no_suite = !suite.exists();
    let mut trials =
        vec![Trial::test("registry_oci_conformance", move || conformance(&suite)).with_ignored_flag(no_suite)];
    let no_crane = !crane.exists();
    trials.push(Trial::test("registry_crane", move || with_crane(&crane)).with_ignored_flag(no_crane));
    for name in ["podman", "buildah"] {
        let missing = !there(name.into());
        trials.push(Trial::test(format!("registry_{name}"), move || with_containers(name)).with_ignored_flag(missing));
    }
    trials.push(Trial::test("registry_docker", with_docker).with_ignored_flag(!engine));
    trials
}

/// A region, its registry's address, and a folder for a client's own things.
struct Bench {
    region: Region,
    address: String,
    password: String,
    folder: tempfile::TempDir,
}

impl Bench {
    fn new(repositories: &[&str]) -> Self {
        let region = Region::start();
        for name in repositories {
            region.aws(&["ecr", "create-repository", "--repository-name", name]);
        }
        let password = region.command("aws").args(["ecr", "get-login-password"]).output().expect("the AWS CLI");
        let password = String::from_utf8_lossy(&password.stdout).trim().to_owned();
        let folder = tempfile::tempdir().expect("a temporary folder");
        Self { address: format!("127.0.0.1:{}", region.port()), region, password, folder }
    }

    fn reference(&self, rest: &str) -> String {
        format!("{}/{rest}", self.address)
    }

    fn images(&self, name: &str) -> Vec<Value> {
        let answer = self.region.aws(&["ecr", "describe-images", "--repository-name", name]);
        answer["imageDetails"].as_array().cloned().unwrap_or_default()
    }

    /// The digest under a tag, as the API says.
    fn digest(&self, name: &str, tag: &str) -> String {
        let images = self.images(name);
        let tagged =
            |image: &&Value| image["imageTags"].as_array().is_some_and(|tags| tags.iter().any(|one| one == tag));
        let image = images.iter().find(tagged).unwrap_or_else(|| panic!("{name}:{tag} is not there: {images:?}"));
        image["imageDigest"].as_str().expect("a digest").to_owned()
    }
}

/// Runs a client; what it prints.
fn run(command: &mut Command, input: &str) -> Result<String, Failed> {
    use std::io::Write;
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn()?;
    child.stdin.take().expect("its input").write_all(input.as_bytes())?;
    let output = child.wait_with_output()?;
    let (out, err) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    if output.status.success() { Ok(out.into_owned()) } else { Err(format!("{command:?}: {out}{err}").into()) }
}

/// Version 1.1: pull, push, discovery, management. The groups of SHA-512, which ECR does not have, are left out.
fn conformance(suite: &Path) -> Result<(), Failed> {
    let bench = Bench::new(&["conformance/repo1", "conformance/repo2"]);
    let mut command = Command::new(suite);
    command.current_dir(bench.folder.path()).envs([
        ("OCI_VERSION", "1.1"),
        ("OCI_REGISTRY", bench.address.as_str()),
        ("OCI_TLS", "disabled"),
        ("OCI_REPO1", "conformance/repo1"),
        ("OCI_REPO2", "conformance/repo2"),
        ("OCI_USERNAME", "AWS"),
        ("OCI_PASSWORD", bench.password.as_str()),
        ("OCI_DATA_SHA512", "false"),
        ("OCI_API_BLOBS_UPLOAD_CANCEL", "true"),
        ("OCI_API_BLOBS_DIGEST_HEADER", "true"),
        ("OCI_API_MANIFESTS_DIGEST_HEADER", "true"),
    ]);
    // It ends well where it could not begin, so its summary is looked at as well.
    let told = run(&mut command, "")?;
    let count = |what: &str| -> Option<u32> {
        let line = told.lines().find(|line| line.trim_start().starts_with(what))?;
        line.rsplit_once(':')?.1.trim().parse().ok()
    };
    println!("{}", told.lines().filter(|line| line.contains("...:")).collect::<Vec<_>>().join("\n"));
    match (count("Pass"), count("FAIL"), count("Error")) {
        (Some(100..), Some(0), Some(0)) => Ok(()),
        _ => Err(told.into()),
    }
}

/// Docker through the engine: build, push, pull, refused without a login.
fn with_docker() -> Result<(), Failed> {
    let bench = Bench::new(&["docker/app"]);
    let docker = |arguments: &[&str], input: &str| {
        run(Command::new("docker").arg("--config").arg(bench.folder.path()).args(arguments), input)
    };
    let reference = bench.reference("docker/app:v1");
    docker(&["tag", IMAGE, &reference], "")?;
    let refused = docker(&["push", &reference], "").expect_err("nobody has logged in");
    // Failure 11.
    assert!(refused.message().is_some_and(|text| text.contains("no basic auth credentials")), "{refused:?}");
    docker(&["login", "--username", "AWS", "--password-stdin", &bench.address], &bench.password)?;
    docker(&["push", &reference], "")?;
    let digest = bench.digest("docker/app", "v1");
    docker(&["rmi", &reference], "")?;
    assert!(docker(&["pull", &reference], "")?.contains(&digest));
    docker(&["rmi", &reference], "")?;
    bench.region.aws(&["ecr", "batch-delete-image", "--repository-name", "docker/app", "--image-ids", "imageTag=v1"]);
    let gone = docker(&["pull", &reference], "").expect_err("the image is gone");
    // Failure 35.
    assert!(gone.message().is_some_and(|text| text.contains("not found")), "{gone:?}");
    Ok(())
}

/// crane: append, copy between repositories, list, digest, index, delete.
fn with_crane(crane: &Path) -> Result<(), Failed> {
    let bench = Bench::new(&["crane/app", "crane/copy"]);
    let client = |arguments: &[&str], input: &str| {
        let mut command = Command::new(crane);
        command.arg("--insecure").args(arguments).env("DOCKER_CONFIG", bench.folder.path());
        run(command.current_dir(bench.folder.path()), input)
    };
    client(&["auth", "login", "-u", "AWS", "--password-stdin", &bench.address], &bench.password)?;
    let (one, copy) = (bench.reference("crane/app:v1"), bench.reference("crane/copy:v1"));
    let layer = bench.folder.path().join("layer.tar");
    run(Command::new("tar").args(["-cf"]).arg(&layer).args(["-C", "/etc", "hostname"]), "")?;
    let layer = layer.display().to_string();
    client(&["append", "--oci-empty-base", "-f", &layer, "-t", &one], "")?;
    client(&["tag", &one, "latest"], "")?;
    client(&["copy", &one, &copy], "")?;
    let digest = client(&["digest", &one], "")?;
    assert_eq!(digest.trim(), bench.digest("crane/copy", "v1"));
    assert_eq!(client(&["ls", &bench.reference("crane/app")], "")?, "latest\nv1\n");
    client(&["index", "append", "-m", &one, "-t", &bench.reference("crane/app:index")], "")?;
    client(&["validate", "--remote", &one], "")?;
    client(&["pull", &copy, "copy.tar"], "")?;
    client(&["push", "copy.tar", &bench.reference("crane/app:again")], "")?;
    client(&["delete", &bench.reference(&format!("crane/copy@{}", digest.trim()))], "")?;
    assert_eq!(bench.images("crane/copy").len(), 0);
    Ok(())
}

/// podman and buildah: both keep images without a daemon, in a folder of the test's.
fn with_containers(program: &str) -> Result<(), Failed> {
    let name = format!("{program}/app");
    let bench = Bench::new(&[&name, &format!("{program}/copy")]);
    let auth = bench.folder.path().join("auth.json");
    let client = |arguments: &[&str], input: &str| {
        let mut command = Command::new(program);
        for (option, folder) in [("--root", "root"), ("--runroot", "run")] {
            command.arg(option).arg(bench.folder.path().join(folder));
        }
        command.args(["--storage-driver", "vfs"]).args(arguments).env("REGISTRY_AUTH_FILE", &auth);
        run(command.env("BUILDAH_ISOLATION", "chroot").current_dir(bench.folder.path()), input)
    };
    let insecure = "--tls-verify=false";
    client(&["login", insecure, "--username", "AWS", "--password-stdin", &bench.address], &bench.password)?;
    std::fs::write(bench.folder.path().join("Dockerfile"), "FROM scratch\nCOPY Dockerfile /\nLABEL by=test\n")?;
    let (one, copy) = (bench.reference(&format!("{name}:v1")), bench.reference(&format!("{program}/copy:v1")));
    client(&["build", "-t", &one, "."], "")?;
    client(&["push", insecure, &one], "")?;
    // The layers are there already, in another repository.
    client(&["push", insecure, &one, &format!("docker://{copy}")], "")?;
    assert_eq!(bench.digest(&name, "v1"), bench.digest(&format!("{program}/copy"), "v1"));
    client(&["rmi", &one], "")?;
    client(&["pull", insecure, &copy], "")?;
    let inspected = client(&["inspect", "--type", "image", &copy], "")?;
    assert!(inspected.contains("\"by\": \"test\""), "{inspected}");
    client(&["manifest", "create", "list"], "")?;
    client(&["manifest", "add", insecure, "list", &format!("docker://{copy}")], "")?;
    let list = format!("docker://{}", bench.reference(&format!("{name}:list")));
    client(&["manifest", "push", "--all", insecure, "list", &list], "")?;
    assert_ne!(bench.digest(&name, "list"), bench.digest(&name, "v1"));
    Ok(())
}
