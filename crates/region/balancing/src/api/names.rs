//! The names of load balancers and target groups.

use crate::errors::{BalancingError, invalid};

/// Whether a name is one that AWS takes. `what` is `load balancer` or `target group`.
pub(super) fn check(name: &str, what: &str) -> Result<(), BalancingError> {
    let mut first = what.chars();
    let what = first.next().map(|letter| letter.to_uppercase().chain(first).collect::<String>()).unwrap_or_default();
    if name.chars().count() > 32 {
        return Err(invalid(format!("{what} name '{name}' cannot be longer than '32' characters")));
    }
    if name.is_empty() || !name.chars().all(|c| c.is_ascii_alphanumeric() || c == '-') {
        let text =
            format!("{what} name '{name}' can only contain characters that are alphanumeric characters or hyphens(-)");
        return Err(invalid(text));
    }
    if name.starts_with('-') || name.ends_with('-') {
        return Err(invalid(format!("{what} name '{name}' cannot begin or end with a hyphen")));
    }
    if what.starts_with("Load") && name.starts_with("internal-") {
        return Err(invalid(format!("{what} name '{name}' cannot begin with 'internal-'")));
    }
    Ok(())
}
