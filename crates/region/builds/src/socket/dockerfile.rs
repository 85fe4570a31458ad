//! Which images of ECR a Dockerfile begins from. Pure.
//!
//! A builder dials the registry that a name tells, and nobody answers there for this region. So the socket fetches such
//! images itself before a build begins, with the login that the docker command sent along.

use std::collections::BTreeMap;
use std::io::{Read, Seek};

use crate::plan::names::is_ecr;
use crate::plan::rewrite::{rewritten, run};

/// More than a Dockerfile holds.
const LIMIT: u64 = 1 << 20;

/// The text of a Dockerfile in a build's context; nothing where the context is no plain tar that holds it.
pub(super) fn read(context: impl Read + Seek, name: &str) -> Option<String> {
    let name = name.trim_start_matches("./");
    let mut archive = tar::Archive::new(context);
    for entry in archive.entries_with_seek().ok()? {
        let entry = entry.ok()?;
        let found = entry.path().is_ok_and(|path| path.to_string_lossy().trim_start_matches("./") == name);
        if found {
            let mut text = String::new();
            entry.take(LIMIT).read_to_string(&mut text).ok()?;
            return Some(text);
        }
    }
    None
}

/// The images of ECR that it names in FROM and COPY --from, `arguments` being those of the build.
pub(super) fn images(text: &str, arguments: &BTreeMap<String, Option<String>>) -> Vec<String> {
    let mut values: BTreeMap<String, String> = BTreeMap::new();
    let mut found = Vec::new();
    let mut begun = false;
    for line in text.replace("\\\n", " ").lines() {
        let mut words = line.split_ascii_whitespace();
        let Some(instruction) = words.next() else { continue };
        let image = match instruction.to_ascii_uppercase().as_str() {
            "ARG" if !begun => {
                for word in words {
                    let (name, usual) = word.split_once('=').unwrap_or((word, ""));
                    let given = arguments.get(name).cloned().flatten();
                    values.insert(name.to_owned(), given.unwrap_or_else(|| usual.trim_matches(['"', '\'']).to_owned()));
                }
                continue;
            }
            "FROM" => {
                begun = true;
                words.find(|word| !word.starts_with("--")).map(|image| expanded(image, &values))
            }
            "COPY" => words.find_map(|word| word.strip_prefix("--from=")).map(str::to_owned),
            _ => None,
        };
        found.extend(image.filter(|image| is_ecr(image)));
    }
    found.sort();
    found.dedup();
    found
}

/// `$NAME`, `${NAME}` and `${NAME:-usual}`.
fn expanded(text: &str, values: &BTreeMap<String, String>) -> String {
    rewritten(text, "$", |rest| {
        let (name, usual, used) = match rest.strip_prefix('{') {
            Some(inside) => {
                let whole = &inside[..run(inside, |c| c != '}')];
                let (name, usual) = whole.split_once(":-").unwrap_or((whole, ""));
                (name, usual, whole.len() + "{}".len())
            }
            None => {
                let name = &rest[..run(rest, |c| c.is_ascii_alphanumeric() || c == '_')];
                (name, "", name.len())
            }
        };
        let value = values.get(name).filter(|value| !value.is_empty()).map_or(usual, String::as_str);
        (value.to_owned(), used)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const HOST: &str = "123456789012.dkr.ecr.us-east-2.amazonaws.com";

    #[test]
    fn images_of_ecr_are_found() {
        let text = format!(
            "ARG REGISTRY={HOST}\nARG TAG=1\n# FROM {HOST}/no\nFROM --platform=linux/amd64 $REGISTRY/base:${{TAG}} AS b\n\
             FROM maven:3.9\nfrom {HOST}/other\nCOPY --from={HOST}/tools:2 /a /b\nCOPY --from=b /c /d\nFROM b\n"
        );
        let given = BTreeMap::from([("TAG".to_owned(), Some("7".to_owned()))]);
        assert_eq!(
            images(&text, &given),
            [format!("{HOST}/base:7"), format!("{HOST}/other"), format!("{HOST}/tools:2")]
        );
        assert_eq!(expanded("${X:-y}z$", &BTreeMap::new()), "yz");
    }

    proptest::proptest! {
        #[test]
        fn whatever_it_is_reading_ends(text in "\\PC{0,200}") {
            let _ = images(&text, &BTreeMap::new());
            let _ = expanded(&text, &BTreeMap::new());
            let _ = read(std::io::Cursor::new(text.as_bytes()), "Dockerfile");
        }
    }
}
