//! How listings are cut into pages, and how their texts are written.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use shapes_s3::CommonPrefix;

use crate::errors::S3Error;

/// The most entries of a page.
const MOST: usize = 1000;

/// What `encoding-type=url` leaves as it is.
const URL: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~').remove(b'/').remove(b'*');

/// How many entries a page has.
pub(crate) fn limit(parameter: &str, asked: Option<i64>) -> Result<usize, S3Error> {
    match asked {
        None => Ok(MOST),
        Some(asked) => match usize::try_from(asked) {
            Ok(asked) if asked <= i32::MAX as usize => Ok(asked.min(MOST)),
            _ => Err(S3Error::invalid(format!("Argument {parameter} must be an integer between 0 and {}", i32::MAX))),
        },
    }
}

/// How keys are written: as they are, or so that XML can hold any of them.
#[derive(Clone, Copy)]
pub(crate) struct Encoding(bool);

impl Encoding {
    pub(crate) fn of(asked: Option<&str>) -> Result<Self, S3Error> {
        match asked {
            None | Some("") => Ok(Self(false)),
            Some("url") => Ok(Self(true)),
            Some(_) => Err(S3Error::invalid("Invalid Encoding Method specified in Request")),
        }
    }

    pub(crate) fn write(self, text: &str) -> String {
        if self.0 { utf8_percent_encode(text, URL).to_string() } else { text.to_owned() }
    }

    /// What the answer says of it.
    pub(crate) fn shown(self) -> Option<String> {
        self.0.then(|| "url".to_owned())
    }

    pub(crate) fn prefix(self, name: &str) -> CommonPrefix {
        CommonPrefix { prefix: Some(self.write(name)) }
    }
}

/// Where the next page begins, as a token that clients do not look into.
pub(crate) fn token(after: &str) -> String {
    URL_SAFE_NO_PAD.encode(after)
}

/// What a token says.
pub(crate) fn read_token(token: &str) -> Result<String, S3Error> {
    let bytes = URL_SAFE_NO_PAD.decode(token).ok();
    let text = bytes.and_then(|bytes| String::from_utf8(bytes).ok());
    text.ok_or_else(|| S3Error::invalid("The continuation token provided is incorrect"))
}
