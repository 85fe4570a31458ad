//! Manifests: what an image consists of.
//!
//! Pure. A manifest comes from anybody, so everything in it is checked before it is believed; what is kept and served
//! are its bytes as they came. Schema 1 is refused, as ECR refuses it.
//!
//! Source: OCI image specification 1.1, "manifest.md" and "image-index.md"; Docker image manifest version 2, schema 2.

use std::collections::BTreeMap;

use serde::Deserialize;
use store::Digest;

use crate::errors::RegistryError;

pub(crate) const DOCKER_MANIFEST: &str = "application/vnd.docker.distribution.manifest.v2+json";
pub(crate) const DOCKER_LIST: &str = "application/vnd.docker.distribution.manifest.list.v2+json";
pub(crate) const OCI_MANIFEST: &str = "application/vnd.oci.image.manifest.v1+json";
pub(crate) const OCI_INDEX: &str = "application/vnd.oci.image.index.v1+json";

/// The largest manifest, as the API has it.
pub(crate) const MAX_MANIFEST: usize = 4 * 1024 * 1024;

/// The most layers that an image has, a quota of ECR's; taken for the images of an index as well.
const MAX_PARTS: usize = 4200;

/// What a manifest says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Manifest {
    pub(crate) media_type: String,
    /// Configuration and layers, which the repository must have; layers that live elsewhere are left out.
    pub(crate) blobs: Vec<Digest>,
    /// The images of an index.
    pub(crate) images: Vec<Digest>,
    /// What it is, where it says so: its own `artifactType`, else its configuration's type.
    pub(crate) artifact_type: Option<String>,
    pub(crate) subject: Option<Digest>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Document {
    schema_version: u32,
    media_type: Option<String>,
    artifact_type: Option<String>,
    config: Option<Descriptor>,
    layers: Option<Vec<Descriptor>>,
    manifests: Option<Vec<Descriptor>>,
    subject: Option<Descriptor>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Descriptor {
    media_type: Option<String>,
    digest: Digest,
    #[serde(default)]
    urls: Vec<String>,
}

impl Descriptor {
    /// A layer that is fetched from elsewhere and is not pushed.
    fn elsewhere(&self) -> bool {
        let media_type = self.media_type.as_deref().unwrap_or_default();
        !self.urls.is_empty() || media_type.contains(".foreign.") || media_type.contains(".nondistributable.")
    }
}

/// Reads a manifest. `declared` is the media type that came with it.
pub(crate) fn read(bytes: &[u8], declared: Option<&str>) -> Result<Manifest, RegistryError> {
    if bytes.len() > MAX_MANIFEST {
        return Err(RegistryError::TooLarge(format!("A manifest may have {MAX_MANIFEST} bytes")));
    }
    let document: Document =
        serde_json::from_slice(bytes).map_err(|error| RegistryError::InvalidManifest(error.to_string()))?;
    let invalid = |text: &str| RegistryError::InvalidManifest(text.to_owned());
    let declared =
        declared.map(|text| text.split(';').next().unwrap_or_default().trim()).filter(|text| !text.is_empty());
    let media_type = match (declared, document.media_type.as_deref()) {
        (Some(declared), Some(own)) if declared != own => {
            return Err(RegistryError::InvalidManifest(format!("it says '{own}' and was sent as '{declared}'")));
        }
        (Some(one), _) | (None, Some(one)) => one.to_owned(),
        (None, None) if document.manifests.is_some() => OCI_INDEX.to_owned(),
        (None, None) => OCI_MANIFEST.to_owned(),
    };
    if document.schema_version != 2 {
        return Err(RegistryError::UnsupportedManifest(format!("schema version {}", document.schema_version)));
    }
    let mut manifest = Manifest {
        media_type,
        blobs: Vec::new(),
        images: Vec::new(),
        artifact_type: document.artifact_type.filter(|text| !text.is_empty()),
        subject: document.subject.map(|subject| subject.digest),
    };
    match manifest.media_type.as_str() {
        DOCKER_MANIFEST | OCI_MANIFEST => {
            if document.manifests.is_some() {
                return Err(invalid("an image has no manifests"));
            }
            let config = document.config.ok_or_else(|| invalid("config is missing"))?;
            let layers = document.layers.ok_or_else(|| invalid("layers are missing"))?;
            manifest.artifact_type = manifest.artifact_type.or(config.media_type);
            manifest.blobs.push(config.digest);
            manifest.blobs.extend(layers.into_iter().filter(|layer| !layer.elsewhere()).map(|layer| layer.digest));
        }
        DOCKER_LIST | OCI_INDEX => {
            if document.config.is_some() || document.layers.is_some() {
                return Err(invalid("an index has neither config nor layers"));
            }
            let images = document.manifests.ok_or_else(|| invalid("manifests are missing"))?;
            manifest.images.extend(images.into_iter().map(|image| image.digest));
        }
        other => return Err(RegistryError::UnsupportedManifest(other.to_owned())),
    }
    if manifest.blobs.len().max(manifest.images.len()) > MAX_PARTS {
        return Err(RegistryError::TooLarge(format!("A manifest may name {MAX_PARTS} layers or images")));
    }
    Ok(manifest)
}

/// The annotations of a manifest that was read before.
pub(crate) fn annotations(bytes: &[u8]) -> BTreeMap<String, String> {
    #[derive(Deserialize)]
    struct Annotated {
        #[serde(default)]
        annotations: BTreeMap<String, String>,
    }
    serde_json::from_slice::<Annotated>(bytes).map(|document| document.annotations).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn digest(text: &str) -> Digest {
        Digest::of(text.as_bytes())
    }

    #[test]
    fn an_image_needs_its_config_and_layers() {
        let text = format!(
            r#"{{"schemaVersion":2,"config":{{"mediaType":"c","digest":"{}","size":1}},"layers":[
            {{"mediaType":"l","digest":"{}","size":1}},
            {{"mediaType":"application/vnd.docker.image.rootfs.foreign.diff.tar.gzip","digest":"{}","size":1}}]}}"#,
            digest("config"),
            digest("layer"),
            digest("foreign")
        );
        let manifest = read(text.as_bytes(), None).unwrap();
        assert_eq!(manifest.media_type, OCI_MANIFEST);
        assert_eq!(manifest.blobs, [digest("config"), digest("layer")]);
        assert_eq!(manifest.artifact_type.as_deref(), Some("c"));
        assert_eq!(read(text.as_bytes(), Some(DOCKER_MANIFEST)).unwrap().media_type, DOCKER_MANIFEST);
        assert!(read(text.as_bytes(), Some(OCI_INDEX)).is_err());
        assert!(read(text.as_bytes(), Some("text/plain")).is_err());
    }

    #[test]
    fn what_contradicts_itself_is_refused() {
        for bad in [
            "",
            "[]",
            "{}",
            r#"{"schemaVersion":1,"name":"x","fsLayers":[]}"#,
            r#"{"schemaVersion":2}"#,
            r#"{"schemaVersion":2,"manifests":[{"digest":"sha256:../../etc/passwd"}]}"#,
            r#"{"schemaVersion":2,"mediaType":"application/vnd.oci.image.manifest.v1+json","manifests":[]}"#,
            r#"{"schemaVersion":2,"manifests":[],"layers":[]}"#,
        ] {
            assert!(read(bad.as_bytes(), None).is_err(), "{bad}");
        }
    }

    proptest! {
        #[test]
        fn no_bytes_make_it_panic(bytes in prop::collection::vec(any::<u8>(), 0..200), declared in ".{0,20}") {
            let _ = read(&bytes, Some(&declared));
        }
    }
}
