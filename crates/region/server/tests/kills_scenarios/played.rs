//! The runner inside a build's container, played: it says its marks one by one, whether the region hears them or not, and
//! keeps them in its file, as the real one does.

use host::{ContainerId, Inspected, RunState};

use crate::Site;

/// The image of the builds here, by its public name.
pub(super) const IMAGE: &str = "public.ecr.aws/codebuild/amazonlinux-x86_64-standard:5.0";

/// What the buildspec's one command prints.
pub(super) const OUTPUT: &str = "hello from the build";

/// What the runner of a buildspec with one command in BUILD says, and that command's output.
const LINES: [&str; 12] = [
    "enter INSTALL",
    "leave INSTALL ok",
    "enter PRE_BUILD",
    "leave PRE_BUILD ok",
    "enter BUILD",
    "command 0",
    OUTPUT,
    "exit 0 0",
    "leave BUILD ok",
    "enter POST_BUILD",
    "leave POST_BUILD ok",
    "done",
];

/// The containers of builds that there are.
pub(super) fn containers(site: &Site) -> Vec<Inspected> {
    let all = site.world.engine.containers().into_iter();
    all.filter(|one| one.labels.contains_key("longshore.build")).collect()
}

/// How often a container of a build was started.
pub(super) fn started(site: &Site) -> usize {
    site.world.engine.started().iter().filter(|name| name.starts_with("longshore-build-")).count()
}

/// Every runner that runs says its next line; `file` is what its build leaves.
pub(super) fn play(site: &Site, file: (&str, &str)) {
    let running = containers(site).into_iter().filter(|one| one.state == RunState::Running);
    for container in running {
        step(site, &container.id, file);
    }
}

fn step(site: &Site, id: &ContainerId, (name, text): (&str, &str)) {
    let engine = &site.world.engine;
    // What it has said is in its file, which nobody else writes.
    let said = engine.printed(id).len();
    let Some(line) = LINES.get(said) else { return };
    let Some(nonce) = nonce(site, id) else { return };
    let mut number = 0;
    let mut lines: Vec<String> = Vec::new();
    for line in &LINES[..=said] {
        if *line == OUTPUT {
            lines.push((*line).to_owned());
        } else {
            number += 1;
            lines.push(format!("{nonce} {number} {line}"));
        }
    }
    if *line == "done" {
        let folder = engine.made(id).and_then(|made| {
            made.environment.into_iter().find(|(name, _)| name == "CODEBUILD_SRC_DIR").map(|(_, folder)| folder)
        });
        let folder = folder.unwrap_or_default();
        engine.put_file(id, &format!("{folder}/{name}"), tar(&[(name, text)]));
    }
    let marks: String = lines.iter().filter(|line| *line != OUTPUT).map(|line| format!("{line}\n")).collect();
    engine.put_file(id, "/codebuild/runner", tar(&[("runner/marks", &marks)]));
    engine.print(id, false, lines.last().map_or("", String::as_str));
    if *line == "done" {
        engine.exit(id, 0);
    }
}

/// The word that the runner's marks begin with, out of the script that the container got.
fn nonce(site: &Site, id: &ContainerId) -> Option<String> {
    for (_, bytes) in site.world.engine.unpacked(id) {
        for entry in tar::Archive::new(&bytes[..]).entries().ok()? {
            let mut entry = entry.ok()?;
            if entry.path().ok()?.to_str() == Some("codebuild/runner/run") {
                let mut text = String::new();
                std::io::Read::read_to_string(&mut entry, &mut text).ok()?;
                let at = text.find("\\n' '")? + 5;
                return text[at..].split('\'').next().map(str::to_owned);
            }
        }
    }
    None
}

fn tar(files: &[(&str, &str)]) -> Vec<u8> {
    let mut tar = tar::Builder::new(Vec::new());
    for (name, text) in files {
        let mut header = tar::Header::new_gnu();
        header.set_size(text.len() as u64);
        header.set_mode(0o644);
        tar.append_data(&mut header, name, text.as_bytes()).unwrap();
    }
    tar.into_inner().unwrap()
}
