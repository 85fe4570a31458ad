//! `aws-chunked`: a body in chunks, each with its own signature, with trailers at the end.
//!
//! Data flows on while its chunk is still being hashed, so a body of any size takes little memory; a wrong signature
//! ends the body with an error. Source: S3 API Reference, "Signature calculations … (chunked upload)", and "… trailers".

use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::{Buf, Bytes, BytesMut};
use http::{HeaderMap, HeaderName, HeaderValue};
use http_body::{Frame, SizeHint};
use sha2::{Digest, Sha256};

use super::key::{SigningKey, hex_sha256, same};
use super::{Claim, Failure, Mismatch};
use crate::checksum::Checksum;
use crate::schema::Protocol;
use crate::{Body, BodyError, Error};

/// The longest line before a chunk or in the trailers.
const LINE: usize = 8 * 1024;
const TRAILER_SIGNATURE: &str = "x-amz-trailer-signature";
const SHA256_OF_NOTHING: &str = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

/// The chain of signatures: each one covers the one before.
#[derive(Debug)]
pub(super) struct Signer {
    key: SigningKey,
    access_key: String,
    stamp: String,
    scope: String,
    previous: String,
    hash: Sha256,
}

impl Signer {
    pub(super) fn new(key: SigningKey, claim: &Claim) -> Self {
        Self {
            key,
            access_key: claim.access_key.clone(),
            stamp: claim.stamp.clone(),
            scope: claim.scope.to_string(),
            previous: claim.signature.clone(),
            hash: Sha256::new(),
        }
    }

    fn chunk(&mut self, provided: &str) -> Result<(), Error> {
        let hash = hex::encode(std::mem::take(&mut self.hash).finalize());
        self.advance("AWS4-HMAC-SHA256-PAYLOAD", &format!("{SHA256_OF_NOTHING}\n{hash}"), provided)
    }

    fn trailers(&mut self, canonical: &str, provided: &str) -> Result<(), Error> {
        self.advance("AWS4-HMAC-SHA256-TRAILER", &hex_sha256(canonical.as_bytes()), provided)
    }

    fn advance(&mut self, kind: &str, rest: &str, provided: &str) -> Result<(), Error> {
        let text = format!("{kind}\n{}\n{}\n{}\n{rest}", self.stamp, self.scope, self.previous);
        if !same(provided, &self.key.sign(&text)) {
            let mismatch = Mismatch {
                access_key: self.access_key.clone(),
                provided: provided.to_owned(),
                string_to_sign: text,
                canonical: String::new(),
            };
            return Err(Failure::Mismatch(Box::new(mismatch)).error(Protocol::RestXml));
        }
        provided.clone_into(&mut self.previous);
        Ok(())
    }
}

#[derive(Debug)]
enum State {
    Size,
    Data { left: u64, signature: String },
    Gap { signature: String, last: bool },
    Trailers,
    Done,
}

enum Step {
    Data(Bytes),
    Again,
    More,
    Done,
}

/// Takes the chunks apart.
#[derive(Debug)]
pub(super) struct Decoder {
    signer: Option<Signer>,
    trailing: bool,
    state: State,
    /// How many bytes of data there must be, and how many there are so far.
    expected: Option<u64>,
    announced: u64,
    /// The trailers that there must be.
    wanted: Vec<HeaderName>,
    checksum: Option<Checksum>,
    trailers: HeaderMap,
}

impl Decoder {
    /// `signer` for chunks that are signed, `trailing` for a body with trailers.
    pub(super) fn new(signer: Option<Signer>, trailing: bool, headers: &HeaderMap) -> Self {
        let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
        let wanted: Vec<HeaderName> = text("x-amz-trailer")
            .filter(|_| trailing)
            .unwrap_or_default()
            .split(',')
            .filter_map(|name| name.trim().parse().ok())
            .collect();
        Self {
            signer,
            trailing,
            state: State::Size,
            expected: text("x-amz-decoded-content-length").and_then(|length| length.parse().ok()),
            announced: 0,
            checksum: wanted.iter().find_map(|name| Checksum::of_header(name.as_str())),
            wanted,
            trailers: HeaderMap::new(),
        }
    }

    pub(super) fn read(self, body: Body) -> Decoded {
        Decoded { body, decoder: self, buffer: BytesMut::new(), over: false }
    }

    fn step(&mut self, buffer: &mut BytesMut) -> Result<Step, Error> {
        match std::mem::replace(&mut self.state, State::Size) {
            State::Size => {
                let Some(line) = take_line(buffer)? else { return Ok(Step::More) };
                let (size, signature) = self.head(&line)?;
                self.state = match size {
                    0 if self.trailing => {
                        self.end_chunk(&signature)?;
                        State::Trailers
                    }
                    0 => State::Gap { signature, last: true },
                    left => State::Data { left, signature },
                };
                Ok(Step::Again)
            }
            State::Data { left, signature } => {
                let take = buffer.len().min(usize::try_from(left).unwrap_or(usize::MAX));
                let left = left - take as u64;
                self.state = match left {
                    0 => State::Gap { signature, last: false },
                    _ => State::Data { left, signature },
                };
                let data = buffer.split_to(take).freeze();
                self.absorb(&data);
                Ok(if data.is_empty() { Step::More } else { Step::Data(data) })
            }
            State::Gap { signature, last } => {
                if buffer.len() < 2 {
                    self.state = State::Gap { signature, last };
                    return Ok(Step::More);
                }
                if !buffer.starts_with(b"\r\n") {
                    return Err(malformed("A chunk of the body is not followed by a line break."));
                }
                buffer.advance(2);
                self.end_chunk(&signature)?;
                if last {
                    self.finish()?;
                }
                Ok(Step::Again)
            }
            State::Trailers => {
                let Some(line) = take_line(buffer)? else {
                    self.state = State::Trailers;
                    return Ok(Step::More);
                };
                if line.is_empty() {
                    self.end_trailers()?;
                    self.finish()?;
                } else {
                    self.trailer(&line)?;
                    self.state = State::Trailers;
                }
                Ok(Step::Again)
            }
            State::Done => {
                self.state = State::Done;
                if buffer.is_empty() { Ok(Step::Done) } else { Err(malformed("There are bytes after the last chunk.")) }
            }
        }
    }

    /// The line before a chunk: its size, and its signature where chunks are signed.
    fn head(&mut self, line: &str) -> Result<(u64, String), Error> {
        let (size, extension) = line.split_once(';').unwrap_or((line, ""));
        let digits = size.bytes().all(|byte| byte.is_ascii_hexdigit());
        let size = u64::from_str_radix(size, 16).ok().filter(|_| digits);
        let size = size.ok_or_else(|| malformed("A chunk's size is not a hexadecimal number."))?;
        self.announced = self.announced.checked_add(size).ok_or_else(incomplete)?;
        if self.expected.is_some_and(|expected| self.announced > expected) {
            return Err(incomplete());
        }
        let signature = extension.trim().strip_prefix("chunk-signature=").unwrap_or_default();
        if self.signer.is_some() && signature.is_empty() {
            return Err(malformed("A chunk of the body has no signature."));
        }
        Ok((size, signature.to_owned()))
    }

    fn absorb(&mut self, data: &[u8]) {
        if let Some(signer) = &mut self.signer {
            signer.hash.update(data);
        }
        if let Some(checksum) = &mut self.checksum {
            checksum.update(data);
        }
    }

    fn end_chunk(&mut self, signature: &str) -> Result<(), Error> {
        self.signer.as_mut().map_or(Ok(()), |signer| signer.chunk(signature))
    }

    fn trailer(&mut self, line: &str) -> Result<(), Error> {
        let (name, value) = line.split_once(':').ok_or_else(bad_trailer)?;
        let name: HeaderName = name.trim().parse().map_err(|_| bad_trailer())?;
        let value = HeaderValue::from_str(value.trim()).map_err(|_| bad_trailer())?;
        let known = name == TRAILER_SIGNATURE || self.wanted.contains(&name);
        if !known || self.trailers.insert(name, value).is_some() {
            return Err(bad_trailer());
        }
        Ok(())
    }

    fn end_trailers(&mut self) -> Result<(), Error> {
        let signature = self.trailers.remove(TRAILER_SIGNATURE);
        let text = |value: &HeaderValue| value.to_str().unwrap_or_default().to_owned();
        let mut canonical = String::new();
        for name in &self.wanted {
            let value = self.trailers.get(name).map(text).ok_or_else(bad_trailer)?;
            canonical.push_str(&format!("{name}:{value}\n"));
        }
        if let Some(signer) = &mut self.signer {
            let signature = signature.as_ref().map(text).ok_or_else(bad_trailer)?;
            signer.trailers(&canonical, &signature)?;
        }
        if let Some(checksum) = self.checksum.take() {
            let given = self.trailers.get(checksum.header()).map(text).unwrap_or_default();
            let name = checksum.name();
            if checksum.finish() != given {
                let text = format!("The {name} you specified did not match the calculated checksum.");
                return Err(Error::new("BadDigest", 400, text));
            }
        }
        Ok(())
    }

    fn finish(&mut self) -> Result<(), Error> {
        self.state = State::Done;
        match self.expected {
            Some(expected) if expected != self.announced => Err(incomplete()),
            _ => Ok(()),
        }
    }
}

/// A line without its end; nothing where it is not all here.
fn take_line(buffer: &mut BytesMut) -> Result<Option<String>, Error> {
    let Some(at) = buffer.iter().take(LINE).position(|byte| *byte == b'\n') else {
        return if buffer.len() >= LINE {
            Err(malformed("A line between the body's chunks is too long."))
        } else {
            Ok(None)
        };
    };
    let line = buffer.split_to(at + 1);
    let line = line.strip_suffix(b"\r\n").or_else(|| line.strip_suffix(b"\n")).unwrap_or(&line);
    let line = std::str::from_utf8(line).map_err(|_| malformed("A line between the body's chunks is not text."))?;
    Ok(Some(line.to_owned()))
}

fn malformed(text: &str) -> Error {
    Error::new("InvalidRequest", 400, text)
}

fn bad_trailer() -> Error {
    let text =
        "The request contained trailing data that was not well-formed or did not conform to our published schema.";
    Error::new("MalformedTrailerError", 400, text)
}

fn incomplete() -> Error {
    let text = "You did not provide the number of bytes specified by the x-amz-decoded-content-length HTTP header";
    Error::new("IncompleteBody", 400, text)
}

/// The data without its frames.
pub(super) struct Decoded {
    body: Body,
    decoder: Decoder,
    buffer: BytesMut,
    over: bool,
}

impl Decoded {
    fn end(&mut self, with: Option<Result<Frame<Bytes>, BodyError>>) -> Poll<Option<Result<Frame<Bytes>, BodyError>>> {
        self.over = true;
        Poll::Ready(with)
    }
}

impl http_body::Body for Decoded {
    type Data = Bytes;
    type Error = BodyError;

    fn poll_frame(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, BodyError>>> {
        let this = &mut *self;
        if this.over {
            return Poll::Ready(None);
        }
        loop {
            let done = match this.decoder.step(&mut this.buffer) {
                Ok(Step::Data(data)) => return Poll::Ready(Some(Ok(Frame::data(data)))),
                Ok(Step::Again) => continue,
                Ok(Step::More) => false,
                Ok(Step::Done) => true,
                Err(error) => return this.end(Some(Err(error.into()))),
            };
            match ready!(Pin::new(&mut this.body).poll_frame(cx)) {
                Some(Ok(frame)) => {
                    if let Ok(data) = frame.into_data() {
                        this.buffer.extend_from_slice(&data);
                    }
                }
                Some(Err(error)) => return this.end(Some(Err(error))),
                None if !done => return this.end(Some(Err(incomplete().into()))),
                None => {
                    let trailers = std::mem::take(&mut this.decoder.trailers);
                    return this.end((!trailers.is_empty()).then(|| Ok(Frame::trailers(trailers))));
                }
            }
        }
    }

    fn size_hint(&self) -> SizeHint {
        self.decoder.expected.map_or_else(SizeHint::default, SizeHint::with_exact)
    }
}
