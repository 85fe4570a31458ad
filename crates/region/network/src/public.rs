//! Public addresses: of 198.18.0.0/15, which nobody on the internet has.
//!
//! Every region of every account takes them from the same range, so that no two have the same. Nothing listens there:
//! that an interface has one says that the internet is reached from it.
//!
//! Source: RFC 2544, RFC 6890.

use std::net::Ipv4Addr;

use store::{StoreError, Transaction};

use crate::cidr::V4;
use crate::errors::{NetworkError, refused};
use crate::tables::Tables;

/// The range.
const RANGE: V4 = V4 { address: Ipv4Addr::new(198, 18, 0, 0), length: 15 };

/// The key of the cursor.
const CURSOR: &str = "public";

/// Gives `owner` an address that nobody has: the next after the one given last.
pub(crate) fn take(change: &mut Transaction<'_>, tables: &Tables, owner: &str) -> Result<Ipv4Addr, NetworkError> {
    let first = u32::from(RANGE.address) + 1;
    let last = u32::from(RANGE.address) + RANGE.size() - 2;
    let before = change.get(&tables.cursors, CURSOR).map_or(first - 1, |before| *before);
    let mut candidates = (before + 1..=last).chain(first..=before.min(last)).map(Ipv4Addr::from);
    let free = candidates.find(|address| change.get(&tables.publics, &address.to_string()).is_none());
    let text = "There are not enough free public addresses to fulfill your request.";
    let address = free.ok_or_else(|| refused("InsufficientAddressCapacity", text))?;
    change.put(&tables.cursors, CURSOR, u32::from(address))?;
    change.put(&tables.publics, &address.to_string(), owner.to_owned())?;
    Ok(address)
}

/// Gives an address back.
pub(crate) fn give_back(change: &mut Transaction<'_>, tables: &Tables, address: Ipv4Addr) -> Result<(), StoreError> {
    change.delete(&tables.publics, &address.to_string())
}
