//! Answers and refusals in the registry's JSON. The docker command shows a refusal as its code in lower case and its
//! text: `denied: Your authorization token has expired. Reauthenticate and try again.`

use http::header::{CONTENT_TYPE, HeaderName, HeaderValue, WWW_AUTHENTICATE};
use http::{Response, StatusCode};
use serde_json::json;
use wire::Body;

use crate::errors::RegistryError;

/// The header by which clients know a registry.
const VERSION: HeaderName = HeaderName::from_static("docker-distribution-api-version");

/// An answer without a body.
pub(super) fn empty(status: StatusCode) -> Response<Body> {
    let mut response = Response::new(Body::empty());
    *response.status_mut() = status;
    response.headers_mut().insert(VERSION, HeaderValue::from_static("registry/2.0"));
    response
}

/// An answer in JSON.
pub(super) fn json(value: &serde_json::Value) -> Response<Body> {
    let mut response = empty(StatusCode::OK);
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
    *response.body_mut() = Body::from(value.to_string());
    response
}

/// Sets a header, where the value can be one: all that are set here can.
pub(super) fn set(response: &mut Response<Body>, name: HeaderName, value: impl AsRef<str>) {
    if let Ok(value) = HeaderValue::from_str(value.as_ref()) {
        response.headers_mut().insert(name, value);
    }
}

/// Why a request is refused.
#[derive(Debug)]
pub(super) struct Refusal {
    status: StatusCode,
    code: &'static str,
    message: String,
    header: Option<(HeaderName, String)>,
}

impl Refusal {
    pub(super) fn new(status: StatusCode, code: &'static str, message: impl Into<String>) -> Self {
        Self { status, code, message: message.into(), header: None }
    }

    /// Nobody has logged in. The docker command makes `no basic auth credentials` of it. `host` is where the client has
    /// found the registry: some look there for the realm.
    pub(super) fn nobody(host: &str) -> Self {
        let challenge = format!("Basic realm=\"http://{host}/\",service=\"ecr.amazonaws.com\"");
        let refusal = Self::new(StatusCode::UNAUTHORIZED, "UNAUTHORIZED", "Not Authorized");
        Self { header: Some((WWW_AUTHENTICATE, challenge)), ..refusal }
    }

    /// The caller may not do that.
    pub(super) fn denied(message: impl Into<String>) -> Self {
        Self::new(StatusCode::FORBIDDEN, "DENIED", message)
    }

    /// The path is none of a registry's.
    pub(super) fn no_page() -> Self {
        Self::new(StatusCode::NOT_FOUND, "UNSUPPORTED", "404 page not found")
    }

    /// That is no repository's name.
    pub(super) fn name(name: &str) -> Self {
        Self::new(StatusCode::BAD_REQUEST, "NAME_INVALID", format!("invalid repository name: '{name}'"))
    }

    /// ECR has nothing like that.
    pub(super) fn unsupported(message: impl Into<String>) -> Self {
        Self::new(StatusCode::METHOD_NOT_ALLOWED, "UNSUPPORTED", message)
    }

    /// There is no such image.
    pub(super) fn no_manifest() -> Self {
        Self::new(StatusCode::NOT_FOUND, "MANIFEST_UNKNOWN", "Requested image not found")
    }

    /// There is no such layer.
    pub(super) fn no_blob() -> Self {
        Self::new(StatusCode::NOT_FOUND, "BLOB_UNKNOWN", "blob unknown to registry")
    }

    /// That is no digest that the registry keeps.
    pub(super) fn digest(text: impl std::fmt::Display) -> Self {
        Self::new(StatusCode::BAD_REQUEST, "DIGEST_INVALID", format!("invalid digest: {text}"))
    }

    pub(super) fn response(self) -> Response<Body> {
        if self.status.is_server_error() {
            tracing::error!(code = self.code, message = self.message, "a request to the registry failed");
        }
        let mut response = json(&json!({ "errors": [{ "code": self.code, "message": self.message }] }));
        *response.status_mut() = self.status;
        if let Some((name, value)) = self.header {
            set(&mut response, name, value);
        }
        response
    }
}

impl From<RegistryError> for Refusal {
    fn from(error: RegistryError) -> Self {
        use RegistryError as E;
        let (status, code) = match &error {
            E::RepositoryNotFound { .. } => (StatusCode::NOT_FOUND, "NAME_UNKNOWN"),
            E::ImageNotFound(..) => (StatusCode::NOT_FOUND, "MANIFEST_UNKNOWN"),
            E::ImageTagAlreadyExists { .. } => (StatusCode::BAD_REQUEST, "TAG_INVALID"),
            E::ImageDigestDoesNotMatch { .. } | E::InvalidLayer { .. } => (StatusCode::BAD_REQUEST, "DIGEST_INVALID"),
            E::LayersNotFound(..) | E::ReferencedImagesNotFound(..) => (StatusCode::NOT_FOUND, "MANIFEST_BLOB_UNKNOWN"),
            E::InvalidManifest(_) => (StatusCode::BAD_REQUEST, "MANIFEST_INVALID"),
            E::UnsupportedManifest(_) => (StatusCode::METHOD_NOT_ALLOWED, "UNSUPPORTED"),
            E::UploadNotFound { .. } => (StatusCode::NOT_FOUND, "BLOB_UPLOAD_UNKNOWN"),
            E::InvalidLayerPart { .. } => (StatusCode::RANGE_NOT_SATISFIABLE, "BLOB_UPLOAD_INVALID"),
            E::Broken(_) | E::EmptyUpload(_) | E::LayerPartTooSmall => (StatusCode::BAD_REQUEST, "BLOB_UPLOAD_INVALID"),
            E::LayerNotFound(..) => (StatusCode::NOT_FOUND, "BLOB_UNKNOWN"),
            E::TooLarge(_) => (StatusCode::PAYLOAD_TOO_LARGE, "SIZE_INVALID"),
            E::LimitExceeded(_) => (StatusCode::TOO_MANY_REQUESTS, "TOOMANYREQUESTS"),
            E::Store(_) => (StatusCode::INTERNAL_SERVER_ERROR, "UNKNOWN"),
            E::RepositoryAlreadyExists(_)
            | E::RepositoryNotEmpty(_)
            | E::ImageAlreadyExists { .. }
            | E::LayerAlreadyExists(..)
            | E::RepositoryPolicyNotFound(_)
            | E::LifecyclePolicyNotFound(_)
            | E::LifecyclePolicyPreviewNotFound(_)
            | E::LifecyclePolicyPreviewInProgress(_)
            | E::ScanNotFound(..)
            | E::TemplateAlreadyExists(..)
            | E::TemplateNotFound(..)
            | E::Validation(_)
            | E::Parameter { .. }
            | E::Unsupported(_)
            | E::InvalidTag(_)
            | E::TooManyTags => (StatusCode::BAD_REQUEST, "UNSUPPORTED"),
        };
        Self::new(status, code, error.to_string())
    }
}
