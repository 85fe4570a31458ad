//! Archives good and hostile.

use std::collections::BTreeMap;

use proptest::prelude::*;
use zip::write::SimpleFileOptions;

use super::*;

fn zip(fill: impl FnOnce(&mut zip::ZipWriter<File>)) -> tempfile::NamedTempFile {
    let file = tempfile::NamedTempFile::new().unwrap();
    let mut writer = zip::ZipWriter::new(file.reopen().unwrap());
    fill(&mut writer);
    writer.finish().unwrap();
    file
}

fn unpacked(file: &Path) -> Result<BTreeMap<String, (EntryType, u32)>, UnpackError> {
    let mut tar = Builder::new(Vec::new());
    append(&mut tar, file, "/codebuild/output/src1/src", 0)?;
    let bytes = tar.into_inner().unwrap();
    let mut found = BTreeMap::new();
    for entry in tar::Archive::new(&bytes[..]).entries().unwrap() {
        let entry = entry.unwrap();
        let header = entry.header();
        found.insert(entry.path().unwrap().display().to_string(), (header.entry_type(), header.mode().unwrap()));
    }
    Ok(found)
}

#[test]
fn files_keep_their_modes_and_links_that_stay() {
    let file = zip(|zip| {
        let options = SimpleFileOptions::default();
        zip.start_file("mvnw", options.unix_permissions(0o755)).unwrap();
        zip.write_all(b"#!/bin/sh").unwrap();
        zip.start_file("./a/b.txt", options).unwrap();
        zip.add_symlink("a/link", "../mvnw", options).unwrap();
    });
    let found = unpacked(file.path()).unwrap();
    assert_eq!(found["codebuild/output/src1/src/mvnw"], (EntryType::Regular, 0o755));
    assert!(found.contains_key("codebuild/output/src1/src/a/b.txt"));
    assert_eq!(found["codebuild/output/src1/src/a/link"].0, EntryType::Symlink);
    assert_eq!(super::file(file.path(), "mvnw", 100).unwrap().unwrap(), b"#!/bin/sh");
    assert_eq!(super::file(file.path(), "none", 100).unwrap(), None);
    assert!(super::file(file.path(), "mvnw", 3).is_err());
}

#[test]
fn what_leaves_its_folder_is_refused() {
    for name in ["../evil", "/etc/passwd", "a/../../evil", "a\\..\\b"] {
        assert_eq!(plain(name), None, "{name}");
    }
    for target in ["/etc/passwd", "../../x", "a/../../../x", ""] {
        let file = zip(|zip| zip.add_symlink("a/link", target, SimpleFileOptions::default()).unwrap());
        assert!(matches!(unpacked(file.path()), Err(UnpackError::Link(_))), "{target}");
    }
    let nothing = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(nothing.path(), b"no archive").unwrap();
    assert!(matches!(unpacked(nothing.path()), Err(UnpackError::Zip(_))));
}

proptest! {
    #[test]
    fn a_plain_path_has_no_way_out(name in "[a./\\\\]{0,12}") {
        if let Some(path) = plain(&name) {
            prop_assert!(path.components().all(|part| matches!(part, Component::Normal(_))));
        }
    }
}
