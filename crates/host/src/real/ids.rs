//! The operating system's randomness.

use crate::Ids;
use crate::ids::{ALPHANUMERIC, BASE32, HEX, uuid};

pub(super) struct RandomIds;

impl RandomIds {
    /// Symbols of an alphabet, each as likely as the others: bytes that would favour some are thrown away.
    fn symbols(&self, alphabet: &[u8], count: usize) -> String {
        let fair = 256 - 256 % alphabet.len();
        let mut text = String::with_capacity(count);
        let mut pool = [0; 64];
        while text.len() < count {
            self.fill(&mut pool);
            let fitting = pool.iter().map(|&byte| usize::from(byte)).filter(|&byte| byte < fair);
            text.extend(fitting.map(|byte| char::from(alphabet[byte % alphabet.len()])).take(count - text.len()));
        }
        text
    }
}

impl Ids for RandomIds {
    fn fill(&self, bytes: &mut [u8]) {
        if let Err(error) = getrandom::fill(bytes) {
            // Secrets that can be guessed are worse than none, and nothing here works without them.
            tracing::error!(%error, "the operating system gives no randomness");
            std::process::abort();
        }
    }

    fn hex(&self, digits: usize) -> String {
        self.symbols(HEX, digits)
    }

    fn base32(&self, letters: usize) -> String {
        self.symbols(BASE32, letters)
    }

    fn alphanumeric(&self, letters: usize) -> String {
        self.symbols(ALPHANUMERIC, letters)
    }

    fn uuid(&self) -> String {
        let mut bytes = [0; 16];
        self.fill(&mut bytes);
        uuid(bytes)
    }

    fn request_id(&self) -> model::RequestId {
        crate::ids::request_id(&self.uuid())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_form_has_its_length_and_alphabet() {
        let ids = RandomIds;
        for length in [0, 1, 17, 40, 200] {
            for (text, alphabet) in
                [(ids.hex(length), HEX), (ids.base32(length), BASE32), (ids.alphanumeric(length), ALPHANUMERIC)]
            {
                assert_eq!(text.len(), length);
                assert!(text.bytes().all(|byte| alphabet.contains(&byte)), "{text}");
            }
        }
        // Every symbol comes up: the rejection does not cut the alphabet short.
        let many = ids.alphanumeric(20_000);
        assert!(ALPHANUMERIC.iter().all(|&symbol| many.contains(char::from(symbol))));
        let id = ids.uuid();
        assert_eq!((id.len(), id.as_bytes()[14]), (36, b'4'), "{id}");
        assert_ne!(ids.uuid(), id);
    }
}
