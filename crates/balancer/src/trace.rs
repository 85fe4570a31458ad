//! `X-Amzn-Trace-Id`: one id a request, made here unless the client brought one.

use std::io::Write;

/// Numbers that look random and differ from run to run; nothing secret hangs on them.
#[derive(Debug, Clone)]
pub(crate) struct Numbers(u64);

impl Numbers {
    pub(crate) fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// The next number (splitmix64).
    pub(crate) fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }
}

/// Writes the header's value: `Root=1-{seconds}-{24 digits}`, or `Self=...;` before what the client sent.
pub(crate) fn write(out: &mut Vec<u8>, numbers: &mut Numbers, seconds: i64, given: Option<&[u8]>) {
    let (a, b) = (numbers.next(), numbers.next());
    let key = if given.is_some() { "Self" } else { "Root" };
    // Writing to memory cannot fail.
    let _ = write!(out, "{key}=1-{:08x}-{:08x}{b:016x}", seconds & 0xffff_ffff, a >> 32);
    if let Some(given) = given {
        out.push(b';');
        out.extend_from_slice(given);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn has_the_documented_form() {
        let mut numbers = Numbers::new(7);
        let mut out = Vec::new();
        write(&mut out, &mut numbers, 0x67891233, None);
        let text = String::from_utf8(out).unwrap();
        assert!(text.starts_with("Root=1-67891233-") && text.len() == "Root=1-67891233-abcdef012345678912345678".len());
        let mut out = Vec::new();
        write(&mut out, &mut numbers, 0, Some(b"Root=1-67891233-abcdef012345678912345678"));
        let text = String::from_utf8(out).unwrap();
        assert!(text.starts_with("Self=1-00000000-") && text.ends_with(";Root=1-67891233-abcdef012345678912345678"));
    }
}
