//! What a build may use of this machine.

use crate::model::ComputeType;

/// Bytes of memory and thousandths of a core: AWS's of the compute type, and no more cores than there are.
pub(crate) fn limits(compute: ComputeType, cores: u64) -> (u64, u64) {
    let (gibibytes, cpus) = compute.size();
    (gibibytes << 30, cpus.min(cores.max(1)) * 1000)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_more_cores_than_there_are() {
        assert_eq!(limits(ComputeType::Small, 16), (4 << 30, 2000));
        assert_eq!(limits(ComputeType::Large, 2), (16 << 30, 2000));
    }
}
