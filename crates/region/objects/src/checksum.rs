//! The checksums that a request names, and those that an answer tells.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use wire::checksum::Checksum;

use crate::errors::S3Error;
use crate::model::Sum;

/// The algorithm of S3's own choice, where the client names none.
pub(crate) const DEFAULT: &str = "CRC64NVME";

/// The kind of a checksum that is not of checksums.
pub(crate) const FULL_OBJECT: &str = "FULL_OBJECT";

/// A checksum of each kind, where it is given: S3's name and the value in base64.
pub(crate) type Sums<'a> = [(&'static str, Option<&'a str>); 5];

/// The checksums of a generated structure.
macro_rules! sums {
    ($of:expr) => {
        [
            ("CRC32", $of.checksum_crc32.as_deref()),
            ("CRC32C", $of.checksum_crc32_c.as_deref()),
            ("CRC64NVME", $of.checksum_crc64_nvme.as_deref()),
            ("SHA1", $of.checksum_sha1.as_deref()),
            ("SHA256", $of.checksum_sha256.as_deref()),
        ]
    };
}

/// Sets the checksum of a generated structure: an algorithm and a value.
macro_rules! tell_sum {
    ($to:expr, $algorithm:expr, $value:expr) => {
        match $algorithm {
            "CRC32" => $to.checksum_crc32 = Some($value),
            "CRC32C" => $to.checksum_crc32_c = Some($value),
            "CRC64NVME" => $to.checksum_crc64_nvme = Some($value),
            "SHA1" => $to.checksum_sha1 = Some($value),
            "SHA256" => $to.checksum_sha256 = Some($value),
            _ => {}
        }
    };
}

pub(crate) use {sums, tell_sum};

/// What a client says of the bytes that it sends.
#[derive(Debug, Clone, Default)]
pub(crate) struct Claimed {
    pub(crate) md5: Option<[u8; 16]>,
    /// The algorithm to be computed, whether its value is claimed or not.
    pub(crate) algorithm: Option<String>,
    pub(crate) value: Option<String>,
}

impl Claimed {
    pub(crate) fn read(md5: Option<&str>, algorithm: Option<&str>, sums: Sums<'_>) -> Result<Self, S3Error> {
        let md5 = md5.map(|text| {
            let bytes = STANDARD.decode(text.trim()).map_err(|_| S3Error::InvalidDigest)?;
            bytes.try_into().map_err(|_| S3Error::InvalidDigest)
        });
        let mut given = sums.into_iter().filter_map(|(name, value)| Some((name, value?)));
        let first = given.next();
        if given.next().is_some() {
            let text = "Expecting a single x-amz-checksum- header. Multiple checksum Types are not allowed.";
            return Err(S3Error::request(text));
        }
        if let Some((name, value)) = first {
            if algorithm.is_some_and(|other| other != name) {
                return Err(S3Error::request("Value for x-amz-sdk-checksum-algorithm header is invalid."));
            }
            form(name, value)?;
        }
        let algorithm = first.map(|(name, _)| name).or(algorithm);
        if let Some(name) = algorithm.filter(|name| Checksum::of_name(name).is_none()) {
            return Err(S3Error::unsupported("ChecksumAlgorithm", name));
        }
        Ok(Self {
            md5: md5.transpose()?,
            algorithm: algorithm.map(str::to_owned),
            value: first.map(|(_, value)| value.to_owned()),
        })
    }
}

/// Whether a value has the form of the algorithm's: one that cannot be right is refused before any byte is taken.
fn form(algorithm: &str, value: &str) -> Result<(), S3Error> {
    let length = match algorithm {
        "CRC64NVME" => 8,
        "SHA1" => 20,
        "SHA256" => 32,
        _ => 4,
    };
    match STANDARD.decode(value) {
        Ok(bytes) if bytes.len() == length => Ok(()),
        _ => {
            let header = algorithm.to_ascii_lowercase();
            Err(S3Error::request(format!("Value for x-amz-checksum-{header} header is invalid.")))
        }
    }
}

/// The one that is given of an algorithm.
pub(crate) fn of<'a>(sums: Sums<'a>, algorithm: &str) -> Option<&'a str> {
    sums.into_iter().find(|(name, _)| *name == algorithm).and_then(|(_, value)| value)
}

/// A checksum that is not what it was said to be.
pub(crate) fn mismatch(algorithm: &str) -> S3Error {
    S3Error::BadDigest(format!("The {algorithm} you specified did not match the calculated checksum."))
}

/// The checksum of an object that came in parts, from those of its parts: each with its size.
pub(crate) fn of_parts(algorithm: &str, composite: bool, parts: &[(&str, u64)]) -> Option<Sum> {
    let value = if composite {
        let mut sum = Checksum::of_name(algorithm)?;
        for (value, _) in parts {
            sum.update(&STANDARD.decode(value).ok()?);
        }
        format!("{}-{}", sum.finish(), parts.len())
    } else {
        wire::checksum::combine(algorithm, parts.iter().copied())?
    };
    Some(Sum { algorithm: algorithm.to_owned(), value, composite })
}
