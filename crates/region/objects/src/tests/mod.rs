//! The room by its operations.
