//! Runtimes of a build image: what `runtime-versions` chooses among. Pure.
//!
//! CodeBuild's own images carry a file that lists them, with the commands that select each; they run at the start of
//! INSTALL.
//!
//! Source: aws/aws-codebuild-docker-images, `runtimes.yml`.

use crate::buildspec::{Node, Value, tree};

/// Where the list is inside an image.
pub(crate) const PLACE: &str = "/codebuild/image/config/runtimes.yml";

/// What was chosen.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Chosen {
    /// Lines for the log.
    pub(crate) told: Vec<String>,
    /// Commands, in their order.
    pub(crate) commands: Vec<String>,
}

/// Whether an image asks for at least one runtime: CodeBuild's older ones do.
///
/// Source: CodeBuild User Guide, "Troubleshooting": "This build image requires selecting at least one runtime version".
pub(crate) fn required(image: &str) -> bool {
    let Some((name, version)) = image.strip_prefix("aws/codebuild/").and_then(|name| name.split_once(':')) else {
        return false;
    };
    match name {
        "standard" => matches!(version.split(['.', '-']).next(), Some("2" | "3")),
        "amazonlinux2-x86_64-standard" | "amazonlinux2-aarch64-standard" => {
            matches!(version.split(['.', '-']).next(), Some("1" | "2"))
        }
        _ => false,
    }
}

/// Chooses: `list` is the image's file, where it has one.
pub(crate) fn choose(wanted: &[(String, String)], list: Option<&str>) -> Result<Chosen, String> {
    let mut chosen = Chosen::default();
    if wanted.is_empty() {
        return Ok(chosen);
    }
    let list = list.ok_or("This build image does not support selecting runtime versions.")?;
    let list = tree(list).map_err(|error| format!("the build image's list of runtimes: {error}"))?;
    let runtimes = list.get("runtimes").ok_or("the build image's list of runtimes is empty")?;
    for (name, version) in wanted {
        let Some(runtime) = runtimes.get(name) else {
            let known = keys(runtimes).join(", ");
            return Err(format!(
                "Unknown runtime named '{name}'. This build image has the following runtimes: {known}"
            ));
        };
        let versions = runtime.get("versions").ok_or_else(|| format!("the build image has no version of {name}"))?;
        let known = keys(versions);
        let Some(found) = matching(version, &known) else {
            let known = known.join(", ");
            return Err(format!(
                "Unknown runtime version named '{version}' of {name}. This build image has the following versions: {known}"
            ));
        };
        chosen.told.push(format!("Selecting '{name}' runtime version '{found}' based on manual selections..."));
        let commands = versions.get(found).and_then(|node| node.get("commands"));
        if let Some(Value::List(commands)) = commands.map(|node| &node.value) {
            let text = |node: &std::rc::Rc<Node>| match &node.value {
                Value::Text(text) => Some(text.clone()),
                _ => None,
            };
            chosen.commands.extend(commands.iter().filter_map(text));
        }
    }
    Ok(chosen)
}

fn keys(node: &Node) -> Vec<&str> {
    match &node.value {
        Value::Map(entries) => entries.iter().map(|(name, _)| name.as_str()).collect(),
        _ => Vec::new(),
    }
}

/// The version itself, `latest`, or the last one of `3.x`.
fn matching<'a>(wanted: &str, known: &[&'a str]) -> Option<&'a str> {
    if let Some(exact) = known.iter().find(|version| **version == wanted) {
        return Some(exact);
    }
    if wanted == "latest" {
        return known.last().copied();
    }
    let begin = wanted.strip_suffix('x').filter(|begin| begin.ends_with('.'))?;
    known.iter().rfind(|version| version.starts_with(begin)).copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    const LIST: &str = "version: 0.1\nruntimes:\n  java:\n    versions:\n      corretto11: {commands: [echo 11]}\n      \
                        corretto17:\n        commands:\n          - echo 17\n          - export JAVA_HOME=/x\n  python:\n    versions:\n      \
                        3.11: {commands: [echo py]}\n      3.12: {commands: []}\n";

    fn chosen(name: &str, version: &str) -> Result<Chosen, String> {
        choose(&[(name.to_owned(), version.to_owned())], Some(LIST))
    }

    #[test]
    fn versions_are_chosen_as_the_image_has_them() {
        let java = chosen("java", "corretto17").unwrap();
        assert_eq!(java.commands, ["echo 17", "export JAVA_HOME=/x"]);
        assert_eq!(java.told, ["Selecting 'java' runtime version 'corretto17' based on manual selections..."]);
        assert_eq!(chosen("java", "latest").unwrap(), java);
        assert!(chosen("python", "3.x").unwrap().told[0].contains("'3.12'"));
        assert_eq!(
            chosen("java", "corretto21").unwrap_err(),
            "Unknown runtime version named 'corretto21' of java. This build image has the following versions: corretto11, \
             corretto17"
        );
        assert!(chosen("cobol", "1").unwrap_err().ends_with("runtimes: java, python"));
        assert!(choose(&[("java".to_owned(), "1".to_owned())], None).is_err());
        assert_eq!(choose(&[], None), Ok(Chosen::default()));
    }

    #[test]
    fn older_images_ask_for_a_runtime() {
        assert!(
            required("aws/codebuild/standard:2.0") && required("aws/codebuild/amazonlinux2-x86_64-standard:2.0-1.0")
        );
        assert!(!required("aws/codebuild/standard:7.0") && !required("aws/codebuild/amazonlinux-x86_64-standard:5.0"));
        assert!(!required("maven:3"));
    }
}
