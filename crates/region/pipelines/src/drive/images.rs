//! imagedefinitions.json, and what it changes in a task definition. Pure.
//!
//! Source: CodePipeline User Guide, "Image definitions file reference".

use serde::Deserialize;
use shapes_ecs::{RegisterTaskDefinitionInput, Tag, TaskDefinition};

use crate::model::Failure;

/// The largest file, in bytes.
pub(super) const MAX: u64 = 100 * 1024;

/// A container and its new image.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(super) struct Image {
    pub(super) name: String,
    pub(super) image_uri: String,
}

/// Reads the file.
pub(super) fn parse(file: &str, bytes: &[u8]) -> Result<Vec<Image>, Failure> {
    let invalid = |why: String| {
        Failure::configuration(format!("The image definition file {file} contains invalid JSON format: {why}"))
    };
    let text = std::str::from_utf8(bytes).map_err(|_| invalid("it is not UTF-8".to_owned()))?;
    let images: Vec<Image> = serde_json::from_str(text).map_err(|error| invalid(error.to_string()))?;
    match images.is_empty() {
        true => Err(invalid("it names no container".to_owned())),
        false => Ok(images),
    }
}

/// A revision like `definition`, with the new images: all that can be registered of it, and its tags.
pub(super) fn revise(
    definition: &TaskDefinition,
    tags: Option<Vec<Tag>>,
    images: &[Image],
) -> Result<RegisterTaskDefinitionInput, Failure> {
    let internal = |error: serde_json::Error| Failure::new("InternalError", error.to_string());
    let whole = serde_json::to_value(definition).map_err(internal)?;
    // What is told of a revision and cannot be registered is left behind here.
    let mut revised: RegisterTaskDefinitionInput = serde_json::from_value(whole).map_err(internal)?;
    for image in images {
        let mut containers = revised.container_definitions.iter_mut();
        let container = containers.find(|container| container.name.as_ref() == Some(&image.name));
        let container = container
            .ok_or_else(|| Failure::configuration(format!("The AWS ECS container {} does not exist", image.name)))?;
        container.image = Some(image.image_uri.clone());
    }
    revised.tags = tags.filter(|tags| !tags.is_empty());
    Ok(revised)
}

/// Whether a revision already has these images.
pub(super) fn has(definition: &TaskDefinition, images: &[Image]) -> bool {
    let containers = definition.container_definitions.as_deref().unwrap_or_default();
    images.iter().all(|image| {
        containers
            .iter()
            .any(|one| one.name.as_ref() == Some(&image.name) && one.image.as_ref() == Some(&image.image_uri))
    })
}

#[cfg(test)]
mod tests {
    use shapes_ecs::{ContainerDefinition, Volume};

    use super::*;

    #[test]
    fn only_the_named_container_changes() {
        let container = |name: &str, image: &str| ContainerDefinition {
            name: Some(name.to_owned()),
            image: Some(image.to_owned()),
            ..Default::default()
        };
        let definition = TaskDefinition {
            family: Some("f".to_owned()),
            container_definitions: Some(vec![container("app", "old"), container("sidecar", "kept")]),
            volumes: Some(vec![Volume { name: Some("data".to_owned()), ..Default::default() }]),
            revision: Some(7),
            ..Default::default()
        };
        let images = parse("f.json", br#"[{"name":"app","imageUri":"new"}]"#).unwrap();
        assert!(!has(&definition, &images));
        let revised = revise(&definition, None, &images).unwrap();
        assert_eq!(revised.volumes, definition.volumes);
        let found: Vec<_> = revised.container_definitions.iter().filter_map(|one| one.image.clone()).collect();
        assert_eq!(found, ["new", "kept"]);
        let wrong = parse("f.json", br#"[{"name":"other","imageUri":"new"}]"#).unwrap();
        assert_eq!(
            revise(&definition, None, &wrong).unwrap_err().message,
            "The AWS ECS container other does not exist"
        );
    }

    #[test]
    fn refuses_what_is_no_image_definitions_file() {
        for bad in [&b"{}"[..], b"[]", b"[{\"name\":\"a\"}]", b"\xff", b"[{\"name\":\"a\",\"imageUri\":\"b\",\"c\":1}]"]
        {
            assert!(parse("f.json", bad).is_err(), "{bad:?}");
        }
    }
}
