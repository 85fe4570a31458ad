//! EventBridge and SNS.
