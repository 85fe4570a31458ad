//! The checksums that S3 takes: in a header, or in a trailer of `aws-chunked`.
//!
//! Source: S3 User Guide, "Checking object integrity".

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use crc_fast::CrcAlgorithm;
use sha2::Digest;

const CRC32: u64 = 0xedb8_8320;
const CRC32C_POLYNOMIAL: u64 = 0x82f6_3b78;
const CRC64_NVME_POLYNOMIAL: u64 = 0x9a6c_9329_ac4b_c9b5;

/// A checksum that is being computed.
#[derive(Debug, Clone)]
pub struct Checksum(State);

#[derive(Debug, Clone)]
enum State {
    Crc32(crc_fast::Digest),
    Crc32c(crc_fast::Digest),
    Crc64Nvme(crc_fast::Digest),
    Sha1(sha1::Sha1),
    Sha256(sha2::Sha256),
}

impl Checksum {
    /// The algorithm by S3's name for it: `CRC32`, `CRC32C`, `CRC64NVME`, `SHA1`, `SHA256`.
    pub fn of_name(name: &str) -> Option<Self> {
        Some(Self(match name {
            "CRC32" => State::Crc32(crc_fast::Digest::new(CrcAlgorithm::Crc32IsoHdlc)),
            "CRC32C" => State::Crc32c(crc_fast::Digest::new(CrcAlgorithm::Crc32Iscsi)),
            "CRC64NVME" => State::Crc64Nvme(crc_fast::Digest::new(CrcAlgorithm::Crc64Nvme)),
            "SHA1" => State::Sha1(sha1::Sha1::new()),
            "SHA256" => State::Sha256(sha2::Sha256::new()),
            _ => return None,
        }))
    }

    /// The algorithm by its header: `x-amz-checksum-crc32`.
    pub fn of_header(header: &str) -> Option<Self> {
        Self::of_name(&header.strip_prefix("x-amz-checksum-")?.to_ascii_uppercase())
    }

    /// S3's name of the algorithm.
    pub fn name(&self) -> &'static str {
        match self.0 {
            State::Crc32(_) => "CRC32",
            State::Crc32c(_) => "CRC32C",
            State::Crc64Nvme(_) => "CRC64NVME",
            State::Sha1(_) => "SHA1",
            State::Sha256(_) => "SHA256",
        }
    }

    /// The header that carries it.
    pub fn header(&self) -> &'static str {
        match self.0 {
            State::Crc32(_) => "x-amz-checksum-crc32",
            State::Crc32c(_) => "x-amz-checksum-crc32c",
            State::Crc64Nvme(_) => "x-amz-checksum-crc64nvme",
            State::Sha1(_) => "x-amz-checksum-sha1",
            State::Sha256(_) => "x-amz-checksum-sha256",
        }
    }

    /// Takes in more of the data.
    pub fn update(&mut self, data: &[u8]) {
        match &mut self.0 {
            State::Crc32(hasher) | State::Crc32c(hasher) | State::Crc64Nvme(hasher) => hasher.update(data),
            State::Sha1(hasher) => hasher.update(data),
            State::Sha256(hasher) => hasher.update(data),
        }
    }

    /// The checksum in base64, as the headers have it.
    pub fn finish(self) -> String {
        match self.0 {
            State::Crc32(hasher) | State::Crc32c(hasher) => STANDARD.encode(&hasher.finalize().to_be_bytes()[4..]),
            State::Crc64Nvme(hasher) => STANDARD.encode(hasher.finalize().to_be_bytes()),
            State::Sha1(hasher) => STANDARD.encode(hasher.finalize()),
            State::Sha256(hasher) => STANDARD.encode(hasher.finalize()),
        }
    }
}

/// The checksum of a whole from those of its parts in order, each with its length in bytes; for the CRCs alone, and
/// nothing for the rest.
pub fn combine<'a>(name: &str, parts: impl IntoIterator<Item = (&'a str, u64)>) -> Option<String> {
    let (polynomial, bytes) = match name {
        "CRC32" => (CRC32, 4),
        "CRC32C" => (CRC32C_POLYNOMIAL, 4),
        "CRC64NVME" => (CRC64_NVME_POLYNOMIAL, 8),
        _ => return None,
    };
    let mut whole = 0;
    for (sum, length) in parts {
        let decoded = STANDARD.decode(sum).ok().filter(|decoded| decoded.len() == bytes)?;
        let sum = decoded.iter().fold(0, |sum, byte| sum << 8 | u64::from(*byte));
        whole = after_zeros(polynomial, whole, length) ^ sum;
    }
    Some(STANDARD.encode(&whole.to_be_bytes()[8 - bytes..]))
}

/// What a CRC becomes when so many zero bytes follow: a linear map, raised to a power by squaring.
fn after_zeros(polynomial: u64, mut sum: u64, mut bytes: u64) -> u64 {
    let times = |map: &[u64; 64], sum: u64| {
        let set = (0..64).filter(|bit| sum >> bit & 1 == 1);
        set.fold(0, |product, bit| product ^ map[bit])
    };
    let square = |map: &[u64; 64]| std::array::from_fn(|bit| times(map, map[bit]));
    let one_bit: [u64; 64] = std::array::from_fn(|bit| if bit == 0 { polynomial } else { 1 << (bit - 1) });
    let mut map = square(&square(&square(&one_bit)));
    while bytes > 0 {
        if bytes & 1 == 1 {
            sum = times(&map, sum);
        }
        map = square(&map);
        bytes >>= 1;
    }
    sum
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The check values of the catalogue of CRCs, and `printf 123456789 | sha1sum`.
    #[test]
    fn the_known_check_values_come_out() {
        let sums = [
            ("CRC32", "cbf43926"),
            ("CRC32C", "e3069283"),
            ("CRC64NVME", "ae8b14860a799888"),
            ("SHA1", "f7c3bc1d808e04732adf679965ccc34ca7ae3441"),
        ];
        for (name, right) in sums {
            let mut sum = Checksum::of_name(name).unwrap();
            sum.update(b"1");
            sum.update(b"23456789");
            assert_eq!(sum.finish(), STANDARD.encode(hex::decode(right).unwrap()), "{name}");
        }
        assert!(Checksum::of_header("x-amz-checksum-md4").is_none());
    }

    #[test]
    fn parts_make_the_whole() {
        let data: Vec<u8> = (0..10_000u32).map(|number| (number * 7 % 251) as u8).collect();
        let sum = |name: &str, data: &[u8]| {
            let mut sum = Checksum::of_name(name).unwrap();
            sum.update(data);
            sum.finish()
        };
        for name in ["CRC32", "CRC32C", "CRC64NVME"] {
            let parts: Vec<(String, u64)> =
                data.chunks(3_333).map(|part| (sum(name, part), part.len() as u64)).collect();
            let combined = combine(name, parts.iter().map(|(sum, length)| (sum.as_str(), *length)));
            assert_eq!(combined.as_deref(), Some(sum(name, &data).as_str()), "{name}");
        }
        assert_eq!(combine("SHA256", []), None);
    }
}
