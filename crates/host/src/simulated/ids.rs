//! Ids that count.

use std::sync::atomic::{AtomicU64, Ordering};

use crate::ids::{ALPHANUMERIC, BASE32, HEX, request_id, uuid};

/// Ids that count from 1, in whatever form they are asked for: no two are equal as long as they have room for the number.
#[derive(Debug, Default)]
pub struct Ids(AtomicU64);

impl Ids {
    fn next(&self) -> u64 {
        self.0.fetch_add(1, Ordering::Relaxed) + 1
    }

    fn number(&self, alphabet: &[u8], places: usize) -> String {
        let (mut rest, base) = (u128::from(self.next()), alphabet.len() as u128);
        let mut symbols = vec![alphabet[0]; places];
        for symbol in symbols.iter_mut().rev() {
            *symbol = alphabet[usize::try_from(rest % base).unwrap_or_default()];
            rest /= base;
        }
        symbols.into_iter().map(char::from).collect()
    }
}

impl crate::Ids for Ids {
    fn fill(&self, bytes: &mut [u8]) {
        bytes.fill(0);
        for (byte, count) in bytes.iter_mut().rev().zip(self.next().to_le_bytes()) {
            *byte = count;
        }
    }

    fn hex(&self, digits: usize) -> String {
        self.number(HEX, digits)
    }

    fn base32(&self, letters: usize) -> String {
        self.number(BASE32, letters)
    }

    fn alphanumeric(&self, letters: usize) -> String {
        self.number(ALPHANUMERIC, letters)
    }

    fn uuid(&self) -> String {
        let mut bytes = [0; 16];
        self.fill(&mut bytes);
        uuid(bytes)
    }

    fn request_id(&self) -> model::RequestId {
        request_id(&self.uuid())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Ids as _;

    #[test]
    fn they_count() {
        let ids = Ids::default();
        assert_eq!(ids.hex(4), "0001");
        assert_eq!(ids.base32(4), "AAAC");
        assert_eq!(ids.alphanumeric(3), "AAD");
        assert_eq!(ids.uuid(), "00000000-0000-4000-8000-000000000004");
        assert_eq!(ids.request_id().to_string(), "00000000-0000-4000-8000-000000000005");
        let mut short = [9];
        ids.fill(&mut short);
        assert_eq!(short, [6]);
    }
}
