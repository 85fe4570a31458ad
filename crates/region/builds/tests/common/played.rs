//! A room in a simulated world: the test plays the runner inside the container.

use std::sync::Arc;
use std::time::Duration;

use door::testing;
use host::simulated::{World, world};
use host::{ContainerId, RunState};

use shapes_codebuild::{CreateProjectInput, StartBuildInput};

use super::{Buckets, Site, inline};

const IMAGE: &str = "public.ecr.aws/codebuild/amazonlinux-x86_64-standard:5.0";

pub(crate) struct Test {
    pub(crate) world: World,
    pub(crate) folder: tempfile::TempDir,
    pub(crate) site: Site,
    _before: Option<tempfile::TempDir>,
}

pub(crate) async fn test() -> Test {
    let world = world();
    world.engine.add_image(IMAGE);
    let folder = tempfile::tempdir().unwrap();
    let context = testing::reopen_in(&folder, world.host.clone()).await;
    let site = Site::open(context, Arc::new(Buckets::default())).await;
    Test { world, folder, site, _before: None }
}

impl Test {
    /// Another region on what the disk holds at this moment, as after a kill.
    pub(crate) async fn restart(mut self) -> Self {
        self.site.halt().await;
        let folder = tempfile::tempdir().unwrap();
        copy(self.folder.path(), folder.path());
        let Self { world, folder: before, site, .. } = self;
        let buckets = Arc::clone(&site.buckets);
        let context = testing::reopen_in(&folder, world.host.clone()).await;
        let site = Site::open(context, buckets).await;
        // The socket's folder is where the container has it.
        Self { world, folder, site, _before: Some(before) }
    }

    pub(crate) async fn container(&self) -> ContainerId {
        let started = async {
            loop {
                let found = self.world.engine.containers();
                if let Some(container) = found.iter().find(|container| container.state == RunState::Running) {
                    return container.id.clone();
                }
                tokio::task::yield_now().await;
            }
        };
        tokio::time::timeout(Duration::from_secs(30), started).await.expect("a container")
    }

    /// The runner's script, read out of what the container got.
    pub(crate) fn unpacked(&self, id: &ContainerId, wanted: &str) -> Option<String> {
        for (_, bytes) in self.world.engine.unpacked(id) {
            for entry in tar::Archive::new(&bytes[..]).entries().unwrap() {
                let mut entry = entry.unwrap();
                if entry.path().unwrap().to_str() == Some(wanted) {
                    let mut text = String::new();
                    std::io::Read::read_to_string(&mut entry, &mut text).unwrap();
                    return Some(text);
                }
            }
        }
        None
    }

    pub(crate) fn nonce(&self, id: &ContainerId) -> String {
        let runner = self.unpacked(id, "codebuild/runner/run").expect("the runner");
        let at = runner.find("\\n' '").unwrap() + 5;
        runner[at..].split('\'').next().unwrap().to_owned()
    }

    /// Says marks as the runner does, and keeps them in its file.
    pub(crate) fn say(&self, id: &ContainerId, marks: &[&str]) {
        let nonce = self.nonce(id);
        let mut file = String::new();
        for (index, mark) in marks.iter().enumerate() {
            file.push_str(&format!("{nonce} {} {mark}\n", index + 1));
        }
        self.world.engine.put_file(id, "/codebuild/runner", tar_of(&[("runner/marks", &file)]));
        for line in file.lines() {
            self.world.engine.print(id, false, line);
        }
    }

    pub(crate) fn finish(&self, id: &ContainerId, marks: &[&str]) {
        self.say(id, marks);
        self.world.engine.exit(id, 0);
    }
}

fn copy(from: &std::path::Path, to: &std::path::Path) {
    for entry in std::fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let (kind, to) = (entry.file_type().unwrap(), to.join(entry.file_name()));
        if kind.is_dir() {
            std::fs::create_dir_all(&to).unwrap();
            copy(&entry.path(), &to);
        } else if kind.is_file() && entry.file_name() != "lock" {
            std::fs::copy(entry.path(), to).unwrap();
        }
    }
}

pub(crate) fn tar_of(files: &[(&str, &str)]) -> Vec<u8> {
    let mut tar = tar::Builder::new(Vec::new());
    for (name, text) in files {
        let mut header = tar::Header::new_gnu();
        header.set_size(text.len() as u64);
        header.set_mode(0o644);
        tar.append_data(&mut header, name, text.as_bytes()).unwrap();
    }
    tar.into_inner().unwrap()
}

pub(crate) const ALL: [&str; 9] = [
    "enter INSTALL",
    "leave INSTALL ok",
    "enter PRE_BUILD",
    "leave PRE_BUILD ok",
    "enter BUILD",
    "leave BUILD ok",
    "enter POST_BUILD",
    "leave POST_BUILD ok",
    "done",
];

pub(crate) const PERMISSIONS: [&str; 5] =
    ["logs:CreateLogGroup", "logs:CreateLogStream", "logs:PutLogEvents", "s3:GetObject", "s3:PutObject"];

pub(crate) const EMPTY: &str = "version: 0.2\nphases: {build: {commands: ['true']}}\n";

impl Test {
    pub(crate) async fn project(&self, buildspec: &str, change: impl FnOnce(&mut CreateProjectInput)) {
        let mut input = inline("arn:aws:iam::123456789012:role/build", buildspec);
        change(&mut input);
        self.site.call(input).await.unwrap();
    }

    pub(crate) async fn start(&self) -> String {
        let input = StartBuildInput { project_name: "my-service".to_owned(), ..StartBuildInput::default() };
        self.site.call(input).await.unwrap().build.unwrap().id.unwrap()
    }

    pub(crate) fn object(&self, end: &str) -> Option<Vec<u8>> {
        let buckets = self.site.buckets.0.lock().unwrap();
        buckets.iter().find(|(key, _)| key.ends_with(end)).map(|(_, bytes)| bytes.to_vec())
    }
}

pub(crate) async fn ready() -> Test {
    let test = test().await;
    test.site.role("build", "codebuild.amazonaws.com", &PERMISSIONS).await;
    test
}
