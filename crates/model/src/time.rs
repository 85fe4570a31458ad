//! Points in time, as AWS writes them.

use std::fmt;
use std::time::Duration;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A point in time, to the millisecond. In JSON a number of seconds since 1970, as the AWS JSON protocols have it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Timestamp(i64);

impl Timestamp {
    /// From milliseconds since 1970.
    pub const fn from_millis(millis: i64) -> Self {
        Self(millis)
    }

    /// From seconds since 1970.
    pub const fn from_secs(seconds: i64) -> Self {
        Self(seconds.saturating_mul(1000))
    }

    /// Milliseconds since 1970.
    pub const fn millis(self) -> i64 {
        self.0
    }

    /// Whole seconds since 1970.
    pub const fn secs(self) -> i64 {
        self.0.div_euclid(1000)
    }

    /// The time that passed since `earlier`; zero where `earlier` is later.
    pub fn since(self, earlier: Self) -> Duration {
        Duration::from_millis(u64::try_from(self.0.saturating_sub(earlier.0)).unwrap_or(0))
    }

    /// This time, later by `duration`.
    #[must_use]
    pub fn plus(self, duration: Duration) -> Self {
        Self(self.0.saturating_add(i64::try_from(duration.as_millis()).unwrap_or(i64::MAX)))
    }

    /// `2026-11-23T10:20:30Z`, the form of Query answers.
    pub fn iso8601(self) -> String {
        self.format("%Y-%m-%dT%H:%M:%SZ")
    }

    /// `2026-11-23T10:20:30.123Z`, the form of S3 answers.
    pub fn iso8601_millis(self) -> String {
        self.format("%Y-%m-%dT%H:%M:%S.%3fZ")
    }

    /// `Mon, 23 Nov 2026 10:20:30 GMT`, the form of HTTP headers.
    pub fn http_date(self) -> String {
        self.format("%a, %d %b %Y %H:%M:%S GMT")
    }

    /// `20261123T102030Z`, the form of signatures.
    pub fn basic(self) -> String {
        let at = jiff::tz::Offset::UTC.to_datetime(self.jiff());
        let (date, time) = (at.date(), at.time());
        format!(
            "{:04}{:02}{:02}T{:02}{:02}{:02}Z",
            date.year(),
            date.month(),
            date.day(),
            time.hour(),
            time.minute(),
            time.second()
        )
    }

    /// Reads any of the forms that AWS clients send: RFC 3339, an HTTP date, the basic form, or a number of seconds.
    pub fn parse(text: &str) -> Option<Self> {
        if let Some(at) = Self::parse_basic(text) {
            return Some(at);
        }
        if let Ok(seconds) = text.parse::<f64>() {
            return Self::from_seconds(seconds);
        }
        let parsed = text
            .parse::<jiff::Timestamp>()
            .or_else(|_| jiff::fmt::rfc2822::parse(text).map(|zoned| zoned.timestamp()))
            .ok()?;
        Some(Self(parsed.as_millisecond()))
    }

    /// Reads the form of signatures by hand: every call has one.
    fn parse_basic(text: &str) -> Option<Self> {
        let digits = |from: usize, to: usize| {
            let part = text.get(from..to).filter(|part| part.bytes().all(|byte| byte.is_ascii_digit()))?;
            part.parse::<i16>().ok()
        };
        let two = |from: usize| digits(from, from + 2).and_then(|number| i8::try_from(number).ok());
        if text.len() != 16 || text.get(8..9) != Some("T") || text.get(15..) != Some("Z") {
            return None;
        }
        let (year, month, day) = (digits(0, 4)?, two(4)?, two(6)?);
        let at = jiff::civil::DateTime::new(year, month, day, two(9)?, two(11)?, two(13)?, 0).ok()?;
        Some(Self(jiff::tz::Offset::UTC.to_timestamp(at).ok()?.as_millisecond()))
    }

    /// From seconds with a fraction; nothing where that is no time that a calendar holds.
    pub fn from_seconds(seconds: f64) -> Option<Self> {
        let millis = (seconds * 1000.0).round();
        #[expect(clippy::cast_possible_truncation, reason = "the range is checked on the line above")]
        (millis.abs() < 2.5e14).then_some(Self(millis as i64))
    }

    fn format(self, form: &str) -> String {
        self.jiff().strftime(form).to_string()
    }

    fn jiff(self) -> jiff::Timestamp {
        jiff::Timestamp::from_millisecond(self.0).unwrap_or(jiff::Timestamp::UNIX_EPOCH)
    }
}

impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.iso8601_millis())
    }
}

impl Serialize for Timestamp {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if self.0 % 1000 == 0 {
            serializer.serialize_i64(self.0 / 1000)
        } else {
            #[expect(clippy::cast_precision_loss, reason = "milliseconds of this era fit a double")]
            serializer.serialize_f64(self.0 as f64 / 1000.0)
        }
    }
}

impl<'de> Deserialize<'de> for Timestamp {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let seconds = f64::deserialize(deserializer)?;
        Self::from_seconds(seconds).ok_or_else(|| serde::de::Error::custom("a time out of range"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_form_is_read_back() {
        let at = Timestamp::from_millis(1_795_429_230_000);
        for text in [at.iso8601(), at.iso8601_millis(), at.http_date(), at.basic(), at.secs().to_string()] {
            assert_eq!(Timestamp::parse(&text), Some(at), "{text}");
        }
        for text in ["yesterday", "20261323T102030Z", "20261123T106030Z", "2026112\u{e9}T102030Z", "20261123T1020+0Z"] {
            assert_eq!(Timestamp::parse(text), None, "{text}");
        }
    }
}
