//! What Fargate sells: pairs of CPU and memory. Pure.
//!
//! Source: Amazon ECS Developer Guide, "Amazon ECS task definition parameters for Fargate", "Task size".

use crate::errors::ServicesError;

/// CPU units and MiB, from the texts of a task definition: `512` or `0.5 vCPU`, `1024` or `1 GB`.
pub(crate) fn size(cpu: Option<&str>, memory: Option<&str>) -> Result<(u32, u32), ServicesError> {
    let missing =
        |what: &str| ServicesError::client(format!("Fargate requires that '{what}' be defined at the task level."));
    let invalid = |what: &str| {
        ServicesError::client(format!(
            "Invalid '{what}' setting for task. For more information, see the Troubleshooting section of the Amazon \
             ECS Developer Guide."
        ))
    };
    let cpu = units(cpu.ok_or_else(|| missing("cpu"))?, "vcpu").ok_or_else(|| invalid("cpu"))?;
    let memory = units(memory.ok_or_else(|| missing("memory"))?, "gb").ok_or_else(|| invalid("memory"))?;
    if fits(cpu, memory) {
        Ok((cpu, memory))
    } else {
        Err(ServicesError::client("No Fargate configuration exists for given values."))
    }
}

/// A whole number, or a number of units of 1024.
fn units(text: &str, unit: &str) -> Option<u32> {
    let text = text.trim().to_ascii_lowercase();
    let Some(number) = text.strip_suffix(unit) else { return text.parse().ok() };
    let number: f64 = number.trim().parse().ok().filter(|number: &f64| (0.0..=1024.0).contains(number))?;
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "the range is checked on the line above"
    )]
    Some((number * 1024.0).round() as u32)
}

fn fits(cpu: u32, memory: u32) -> bool {
    let stepped = |from: u32, to: u32, step: u32| (from..=to).contains(&memory) && (memory - from).is_multiple_of(step);
    match cpu {
        256 => matches!(memory, 512 | 1024 | 2048),
        512 => stepped(1024, 4096, 1024),
        1024 => stepped(2048, 8192, 1024),
        2048 => stepped(4096, 16384, 1024),
        4096 => stepped(8192, 30720, 1024),
        8192 => stepped(16384, 61440, 4096),
        16384 => stepped(32768, 122_880, 8192),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pairs_of_the_guide() {
        let table = [
            ("256", "512", true),
            ("256", "1024", true),
            ("256", "1536", false),
            ("512", "1024", true),
            ("512", "512", false),
            ("512", "5120", false),
            ("1024", "8192", true),
            ("4096", "30720", true),
            ("4096", "31744", false),
            ("8192", "20480", true),
            ("8192", "17408", false),
            ("16384", "122880", true),
            ("300", "512", false),
        ];
        for (cpu, memory, good) in table {
            assert_eq!(size(Some(cpu), Some(memory)).is_ok(), good, "{cpu} {memory}");
        }
        let error = size(Some("512"), Some("512")).unwrap_err().to_string();
        assert_eq!(error, "No Fargate configuration exists for given values.");
    }

    #[test]
    fn both_ways_to_write_it() {
        assert_eq!(size(Some("0.5 vCPU"), Some("1 GB")).unwrap(), (512, 1024));
        assert_eq!(size(Some(".25vcpu"), Some("0.5GB")).unwrap(), (256, 512));
        for bad in ["", "-1", "1e99 vCPU", "NaN vCPU", "99999999999999999999", "many"] {
            assert!(size(Some(bad), Some("512")).is_err(), "{bad}");
        }
    }
}
