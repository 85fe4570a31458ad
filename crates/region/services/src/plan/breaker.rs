//! When the circuit breaker ends a deployment.
//!
//! Source: Amazon ECS Developer Guide, "How the Amazon ECS deployment circuit breaker detects failures": the threshold
//! is half the desired count, rounded up, at least 3 and at most 200.

/// Failed tasks, one after the other, that end a deployment.
pub(crate) const fn threshold(desired: u32) -> u32 {
    let half = desired.div_ceil(2);
    if half < 3 {
        3
    } else if half > 200 {
        200
    } else {
        half
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_of_the_guide() {
        for (desired, failures) in [(0, 3), (1, 3), (6, 3), (7, 4), (25, 13), (399, 200), (400, 200), (800, 200)] {
            assert_eq!(threshold(desired), failures, "desired count {desired}");
        }
    }
}
