//! Tags as requests and answers have them.
//!
//! Source: S3 User Guide, "Categorizing your objects using tags" and "Using cost allocation S3 bucket tags".

use door::Requirement;
use percent_encoding::percent_decode_str;
use shapes_s3::Tag;

use crate::errors::S3Error;
use crate::model::Tags;

/// The most tags of an object, and of a bucket.
pub(crate) const OF_OBJECT: usize = 10;
pub(crate) const OF_BUCKET: usize = 50;

/// Tags of a header: `a=b&c=d`.
pub(crate) fn of_header(text: &str) -> Result<Tags, S3Error> {
    let decode = |text: &str| percent_decode_str(&text.replace('+', " ")).decode_utf8_lossy().into_owned();
    let mut tags = Vec::new();
    for pair in text.split('&').filter(|pair| !pair.is_empty()) {
        let (key, value) = pair.split_once('=').unwrap_or((pair, ""));
        tags.push((decode(key), decode(value)));
    }
    let count = tags.len();
    let tags: Tags = tags.into_iter().collect();
    if tags.len() != count {
        return Err(S3Error::invalid(
            "The header 'x-amz-tagging' shall be encoded as UTF-8 then URLEncoded URL query parameters without tag name \
             duplicates.",
        ));
    }
    check(tags, OF_OBJECT)
}

/// Tags of a document.
pub(crate) fn of_list(list: Vec<Tag>, most: usize) -> Result<Tags, S3Error> {
    let count = list.len();
    let tags: Tags = list.into_iter().map(|tag| (tag.key, tag.value)).collect();
    if tags.len() != count {
        return Err(S3Error::InvalidTag("Cannot provide multiple Tags with the same key".to_owned()));
    }
    check(tags, most)
}

fn check(tags: Tags, most: usize) -> Result<Tags, S3Error> {
    if tags.len() > most {
        let what = if most == OF_OBJECT { "Object" } else { "Bucket" };
        return Err(S3Error::request(format!("{what} tags cannot be greater than {most}")));
    }
    let plain = |text: &str| text.chars().all(|c| c.is_alphanumeric() || c == ' ' || "_.:/=+-@".contains(c));
    for (key, value) in &tags {
        if key.is_empty() || key.chars().count() > 128 || !plain(key) {
            return Err(S3Error::InvalidTag("The TagKey you have provided is invalid".to_owned()));
        }
        if value.chars().count() > 256 || !plain(value) {
            return Err(S3Error::InvalidTag("The TagValue you have provided is invalid".to_owned()));
        }
        if door::is_reserved_tag(key) {
            let text = "System tags cannot be added/updated by requester";
            return Err(S3Error::InvalidTag(text.to_owned()));
        }
    }
    Ok(tags)
}

/// Tags as a document has them.
pub(crate) fn shown(tags: &Tags) -> Vec<Tag> {
    tags.iter().map(|(key, value)| Tag { key: key.clone(), value: value.clone() }).collect()
}

/// The condition keys of the tags of an object in a request.
pub(crate) fn requested(asked: Requirement, tags: &Tags) -> Requirement {
    let asked = asked.with_all("s3:RequestObjectTagKeys", tags.keys().cloned());
    tags.iter().fold(asked, |asked, (key, value)| asked.with(&format!("s3:RequestObjectTag/{key}"), value.as_str()))
}
