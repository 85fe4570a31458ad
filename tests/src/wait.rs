//! Waiting for a condition, with a deadline.

use std::time::{Duration, Instant};

/// Looks until there is an answer.
///
/// # Panics
/// Where there is none after `seconds`: says what was waited for.
pub fn until<T>(what: &str, seconds: u64, mut look: impl FnMut() -> Option<T>) -> T {
    let deadline = Instant::now() + Duration::from_secs(seconds);
    loop {
        if let Some(answer) = look() {
            return answer;
        }
        assert!(Instant::now() < deadline, "{what}: not within {seconds} s");
        std::thread::sleep(Duration::from_millis(250));
    }
}
