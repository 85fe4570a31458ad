//! The chunked transfer coding, read strictly.
//!
//! Bytes pass through as they are; this only finds where a body ends, and refuses what two parsers could read in two
//! ways: line ends that are not CRLF, sizes with signs, spaces or too many digits, control characters in extensions.
//!
//! Source: RFC 9112, section 7.1.

/// A body that no two parsers need agree on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the chunked body is malformed")]
pub(crate) struct BadChunk;

/// The most bytes of extensions in one chunk head, and of trailers in all.
const MAX_EXTRA: usize = 4096;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum At {
    /// In a chunk's size, after so many digits.
    Size {
        digits: u8,
    },
    /// After the size, up to the line's end.
    Extension,
    /// A CR was read at the end of a chunk's head.
    SizeLf,
    /// In a chunk's data, so many bytes to go.
    Data,
    /// After a chunk's data.
    DataCr,
    DataLf,
    /// At the beginning of a trailer line, or of the empty line that ends it all.
    TrailerStart,
    /// Inside of a trailer line; `named` once its colon was seen.
    Trailer {
        named: bool,
    },
    TrailerLf,
    EndLf,
    Done,
}

/// Where in a chunked body the bytes are.
#[derive(Debug, Clone)]
pub(crate) struct Chunked {
    at: At,
    /// The size being read, then the bytes of data to go.
    left: u64,
    extra: usize,
}

impl Chunked {
    /// At the beginning of a body.
    pub(crate) fn new() -> Self {
        Self { at: At::Size { digits: 0 }, left: 0, extra: 0 }
    }

    /// The body has ended.
    pub(crate) fn is_done(&self) -> bool {
        self.at == At::Done
    }

    /// Reads on. Returns how many of the bytes belong to the body: all, unless it ends among them. `data` gets the
    /// pieces without the coding.
    pub(crate) fn advance(&mut self, input: &[u8], mut data: impl FnMut(&[u8])) -> Result<usize, BadChunk> {
        let mut i = 0;
        while i < input.len() && self.at != At::Done {
            if self.at == At::Data {
                let take = usize::try_from(self.left).unwrap_or(usize::MAX).min(input.len() - i);
                data(&input[i..i + take]);
                i += take;
                self.left -= take as u64;
                if self.left == 0 {
                    self.at = At::DataCr;
                }
                continue;
            }
            self.at = self.step(input[i])?;
            i += 1;
        }
        Ok(i)
    }

    fn step(&mut self, byte: u8) -> Result<At, BadChunk> {
        Ok(match (self.at, byte) {
            (At::Size { digits }, _) if byte.is_ascii_hexdigit() => {
                if digits >= 15 {
                    return Err(BadChunk);
                }
                let digit = char::from(byte).to_digit(16).ok_or(BadChunk)?;
                self.left = self.left * 16 + u64::from(digit);
                At::Size { digits: digits + 1 }
            }
            (At::Size { digits: 1.. }, b'\r') | (At::Extension, b'\r') => At::SizeLf,
            (At::Size { digits: 1.. }, b';') => At::Extension,
            (At::Extension, _) => {
                self.extra_byte(byte)?;
                At::Extension
            }
            (At::SizeLf, b'\n') if self.left == 0 => At::TrailerStart,
            (At::SizeLf, b'\n') => At::Data,
            (At::DataCr, b'\r') => At::DataLf,
            (At::DataLf, b'\n') => {
                self.left = 0;
                At::Size { digits: 0 }
            }
            (At::TrailerStart, b'\r') => At::EndLf,
            (At::TrailerStart, _) if is_token(byte) => {
                self.extra_byte(byte)?;
                At::Trailer { named: false }
            }
            (At::Trailer { named: true }, b'\r') => At::TrailerLf,
            (At::Trailer { named: false }, b':') => At::Trailer { named: true },
            (At::Trailer { named }, _) if named || is_token(byte) => {
                self.extra_byte(byte)?;
                At::Trailer { named }
            }
            (At::TrailerLf, b'\n') => At::TrailerStart,
            (At::EndLf, b'\n') => At::Done,
            _ => return Err(BadChunk),
        })
    }

    fn extra_byte(&mut self, byte: u8) -> Result<(), BadChunk> {
        self.extra += 1;
        let printable = byte == b'\t' || (byte >= b' ' && byte != 0x7f);
        if printable && self.extra <= MAX_EXTRA { Ok(()) } else { Err(BadChunk) }
    }
}

fn is_token(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn read(input: &[u8]) -> Result<(usize, bool, Vec<u8>), BadChunk> {
        let mut data = Vec::new();
        let mut chunked = Chunked::new();
        let used = chunked.advance(input, |piece| data.extend_from_slice(piece))?;
        Ok((used, chunked.is_done(), data))
    }

    #[test]
    fn reads_what_is_well_formed() {
        let body = b"5\r\nhello\r\n6;a=b\r\n world\r\n0\r\nX-Sum: 1\r\n\r\nGET /";
        assert_eq!(read(body), Ok((body.len() - 5, true, b"hello world".to_vec())));
        assert_eq!(read(b"A\r\n01"), Ok((5, false, b"01".to_vec())));
        assert_eq!(read(b"0\r\n\r\n"), Ok((5, true, Vec::new())));
    }

    #[test]
    fn refuses_what_is_not() {
        for body in [
            &b"\r\n"[..],
            b"5\nhello\r\n0\r\n\r\n",
            b"5\r\nhello\n0\r\n\r\n",
            b"5\r\nhelloX",
            b"+5\r\nhello\r\n",
            b" 5\r\nhello\r\n",
            b"5 \r\nhello\r\n",
            b"0x5\r\nhello\r\n",
            b"fffffffffffffffff\r\n",
            b"5;a\nb\r\nhello\r\n",
            b"5;a\rb\r\nhello\r\n",
            b"0\r\nno colon\r\n\r\n",
            b"0\r\n folded: x\r\n\r\n",
            b"0\r\n\n",
        ] {
            assert_eq!(read(body), Err(BadChunk), "{:?}", String::from_utf8_lossy(body));
        }
    }

    proptest! {
        /// However the bytes are cut into reads, the same body comes out.
        #[test]
        fn does_not_depend_on_the_cuts(chunks in prop::collection::vec("[a-z]{1,40}", 0..6), cut in 1usize..7) {
            let mut wire = Vec::new();
            for chunk in &chunks {
                wire.extend_from_slice(format!("{:x}\r\n{chunk}\r\n", chunk.len()).as_bytes());
            }
            wire.extend_from_slice(b"0\r\n\r\n");
            let mut data = Vec::new();
            let mut chunked = Chunked::new();
            for piece in wire.chunks(cut) {
                prop_assert!(!chunked.is_done());
                prop_assert_eq!(chunked.advance(piece, |d| data.extend_from_slice(d)), Ok(piece.len()));
            }
            prop_assert!(chunked.is_done());
            prop_assert_eq!(data, chunks.concat().into_bytes());
        }

        #[test]
        fn never_panics(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
            let _ = read(&bytes);
        }
    }
}
