//! What every generated operation is.

use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::Body;
use crate::schema;

/// The input of one AWS operation, with what it answers. Implemented by generated code only.
pub trait Operation: Serialize + DeserializeOwned + Send + 'static {
    /// What a success answers.
    type Output: Output;
    /// Name, protocol, shapes.
    const SCHEMA: &'static schema::Operation;

    /// The streaming body, where the operation has one.
    fn body(&mut self) -> Option<&mut Body> {
        None
    }
}

/// What an operation answers. Implemented by generated code only.
pub trait Output: Serialize + DeserializeOwned + Send + 'static {
    /// The streaming body, where the answer has one.
    fn body(&mut self) -> Option<&mut Body> {
        None
    }
}
