//! Whether it is the engine that is unwell, and not what it was asked for: then no task fails for it, and what was asked
//! is asked again.
//!
//! An engine answers 500 to much that is the image's or the container's own fault. One that does not even say its version
//! is unwell.

use host::EngineError;

use crate::Services;

impl Services {
    /// Whether an error is the engine's own.
    pub(super) async fn unwell(&self, error: &EngineError) -> bool {
        match error {
            EngineError::Absent(_) | EngineError::Deadline(_) => true,
            EngineError::Refused { status: 0 | 500.., .. } => self.context.host.engine.info().await.is_err(),
            EngineError::Refused { .. } | EngineError::NotFound(_) | EngineError::Conflict(_) => false,
        }
    }
}
