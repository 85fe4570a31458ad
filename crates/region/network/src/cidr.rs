//! Ranges of addresses.

use std::fmt;
use std::net::{Ipv4Addr, Ipv6Addr};
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// A range of IPv4 addresses, without bits behind its length.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub(crate) struct V4 {
    pub(crate) address: Ipv4Addr,
    pub(crate) length: u8,
}

/// A range of IPv6 addresses, likewise.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub(crate) struct V6 {
    pub(crate) address: Ipv6Addr,
    pub(crate) length: u8,
}

/// It has not the form of a range.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Malformed;

impl V4 {
    fn mask(self) -> u32 {
        u32::MAX.checked_shl(32 - u32::from(self.length)).unwrap_or(0)
    }

    pub(crate) fn holds(self, address: Ipv4Addr) -> bool {
        u32::from(address) & self.mask() == u32::from(self.address)
    }

    /// Whether all of `other` is in it.
    pub(crate) fn covers(self, other: Self) -> bool {
        self.length <= other.length && self.holds(other.address)
    }

    /// Whether they have an address in common.
    pub(crate) fn overlaps(self, other: Self) -> bool {
        self.covers(other) || other.covers(self)
    }

    /// How many addresses it has; as many as fit for the range of all.
    pub(crate) fn size(self) -> u32 {
        1u32.checked_shl(32 - u32::from(self.length)).unwrap_or(u32::MAX)
    }
}

fn split<A: FromStr>(text: &str, most: u8) -> Result<(A, u8), Malformed> {
    let (address, length) = text.split_once('/').ok_or(Malformed)?;
    let digits = !length.is_empty() && length.bytes().all(|byte| byte.is_ascii_digit());
    let length = length.parse().ok().filter(|length| *length <= most && digits).ok_or(Malformed)?;
    Ok((address.parse().map_err(|_| Malformed)?, length))
}

impl FromStr for V4 {
    type Err = Malformed;
    /// Bits behind the length are cleared, as AWS does.
    fn from_str(text: &str) -> Result<Self, Malformed> {
        let (address, length) = split::<Ipv4Addr>(text, 32)?;
        let range = Self { address, length };
        Ok(Self { address: Ipv4Addr::from(u32::from(address) & range.mask()), length })
    }
}

impl FromStr for V6 {
    type Err = Malformed;
    fn from_str(text: &str) -> Result<Self, Malformed> {
        let (address, length) = split::<Ipv6Addr>(text, 128)?;
        let mask = u128::MAX.checked_shl(128 - u32::from(length)).unwrap_or(0);
        Ok(Self { address: Ipv6Addr::from(u128::from(address) & mask), length })
    }
}

impl fmt::Display for V4 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.address, self.length)
    }
}

impl fmt::Display for V6 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.address, self.length)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranges_hold_what_they_should() {
        let holds = |range: &str, address: &str| range.parse::<V4>().unwrap().holds(address.parse().unwrap());
        assert!(holds("0.0.0.0/0", "255.255.255.255"));
        assert!(holds("172.31.0.0/16", "172.31.255.1"));
        assert!(!holds("172.31.0.0/20", "172.31.16.0"));
        assert!(holds("10.0.0.5/32", "10.0.0.5"));
        assert_eq!("10.1.2.3/8".parse::<V4>().unwrap().to_string(), "10.0.0.0/8");
        assert_eq!("::1/0".parse::<V6>().unwrap().to_string(), "::/0");
        let range = |text: &str| text.parse::<V4>().unwrap();
        assert!(
            range("10.0.0.0/16").covers(range("10.0.255.0/24")) && !range("10.0.0.0/24").covers(range("10.0.0.0/16"))
        );
        assert!(
            range("10.0.1.0/24").overlaps(range("10.0.0.0/16")) && !range("10.0.0.0/24").overlaps(range("10.0.1.0/24"))
        );
        for bad in ["10.0.0.0", "10.0.0.0/33", "10.0.0/8", "/8", "10.0.0.0/", "10.0.0.0/+8", "x/1"] {
            assert!(bad.parse::<V4>().is_err(), "{bad}");
        }
    }
}
