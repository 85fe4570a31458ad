//! Clients that stay with a group or a target: what their cookies say.
//!
//! A cookie holds until when it counts and a mark that follows from that and from whom it is for; who that is cannot be
//! read from it. It is no secret: a client could only choose among targets that serve it anyway.
//!
//! Source: Elastic Load Balancing, User Guide for Application Load Balancers, "Sticky sessions", "Listener rules".

use std::hash::{DefaultHasher, Hash, Hasher};
use std::io::Write;
use std::time::Duration;

use model::Timestamp;

use crate::head::put;

/// The cookies that name a group; the second is for requests from other sites.
pub(crate) const GROUP: [&str; 2] = ["AWSALBTG", "AWSALBTGCORS"];
/// The cookies that name a target.
pub(crate) const TARGET: [&str; 2] = ["AWSALB", "AWSALBCORS"];
/// The cookie that names a target beside one of the application.
pub(crate) const APPLICATION: &str = "AWSALBAPP-0";

/// Whom a client stays with, and until when.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Token {
    until: u32,
    mark: u64,
}

impl Token {
    /// For this one, until these seconds of the clock.
    pub(crate) fn of(whom: &impl Hash, until: i64) -> Self {
        let until = u32::try_from(until.max(0)).unwrap_or(u32::MAX);
        let mut hasher = DefaultHasher::new();
        (whom, until).hash(&mut hasher);
        Self { until, mark: hasher.finish() }
    }

    pub(crate) fn is_of(self, whom: &impl Hash) -> bool {
        Self::of(whom, self.until.into()) == self
    }

    /// What a cookie says, unless its time is over.
    fn read(value: &[u8], now: Timestamp) -> Option<Self> {
        let text = std::str::from_utf8(value).ok().filter(|text| text.len() == 24 && text.is_ascii())?;
        let until = u32::from_str_radix(&text[..8], 16).ok()?;
        let mark = u64::from_str_radix(&text[8..], 16).ok()?;
        (i64::from(until) > now.secs()).then_some(Self { until, mark })
    }

    /// The first of these cookies that says something.
    pub(crate) fn find<'v>(
        cookies: impl Iterator<Item = (&'v [u8], &'v [u8])>,
        names: &[&str],
        now: Timestamp,
    ) -> Option<Self> {
        let named = |name: &[u8]| names.iter().any(|known| known.as_bytes() == name);
        cookies.filter(|(name, _)| named(name)).find_map(|(_, value)| Self::read(value, now))
    }
}

/// Writes the lines that give a client the cookies `names` for so long. The second of them, if there is one, is for
/// requests from other sites.
pub(crate) fn set(out: &mut Vec<u8>, names: &[&str], whom: &impl Hash, (now, lasts): (Timestamp, Duration), tls: bool) {
    let until = now.plus(lasts);
    let Token { until: seconds, mark } = Token::of(whom, until.secs());
    for (index, name) in names.iter().enumerate() {
        let other_sites = match (index, tls) {
            (0, _) => "",
            (_, false) => "; SameSite=None",
            (_, true) => "; SameSite=None; Secure",
        };
        let mut value = Vec::with_capacity(96);
        // Writing to memory cannot fail.
        let _ = write!(value, "{name}={seconds:08x}{mark:016x}; Expires={}; Path=/{other_sites}", until.http_date());
        put(out, "Set-Cookie", &value);
    }
}

/// The cookies of a `Cookie` header: names and values.
pub(crate) fn cookies(header: &[u8]) -> impl Iterator<Item = (&[u8], &[u8])> {
    header.split(|byte| *byte == b';').filter_map(|pair| {
        let at = pair.iter().position(|byte| *byte == b'=')?;
        Some((pair[..at].trim_ascii(), pair[at + 1..].trim_ascii()))
    })
}

/// Lines that an answer gets on its way.
#[derive(Debug, Default)]
pub(crate) struct Lines {
    /// In any case.
    pub(crate) always: Vec<u8>,
    /// Where the target sets the cookie of this name.
    pub(crate) with: Option<(String, Vec<u8>)>,
}

impl Lines {
    pub(crate) fn clear(&mut self) {
        self.always.clear();
        self.with = None;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_set_is_found_again_until_it_ends() {
        let now = Timestamp::from_secs(1000);
        let mut out = Vec::new();
        set(&mut out, &TARGET, &"a target", (now, Duration::from_secs(60)), true);
        let text = String::from_utf8(out).unwrap();
        let lines: Vec<_> = text.split_terminator("\r\n").collect();
        assert!(lines[0].starts_with("Set-Cookie: AWSALB=") && lines[0].ends_with("GMT; Path=/"), "{text}");
        assert!(lines[1].ends_with("; SameSite=None; Secure"), "{text}");
        let value = lines[0].split_once('=').unwrap().1.split_once(';').unwrap().0;
        let header = format!("a=b; AWSALB={value};c");
        let find = |at: i64| Token::find(cookies(header.as_bytes()), &TARGET, Timestamp::from_secs(at));
        assert!(find(1059).unwrap().is_of(&"a target") && !find(1059).unwrap().is_of(&"another"));
        assert_eq!(find(1060), None);
        let longer = format!("AWSALB=ffffffff{}", &value[8..]);
        let forged = Token::find(cookies(longer.as_bytes()), &TARGET, now).unwrap();
        assert!(!forged.is_of(&"a target"), "its time cannot be made longer");
        assert_eq!(Token::find(cookies(b"AWSALB=xyz; AWSALB"), &TARGET, now), None);
    }
}
