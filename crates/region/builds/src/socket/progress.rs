//! The streams of JSON in which the engine tells of builds, pushes and pulls.

use std::pin::Pin;

use bytes::{Bytes, BytesMut};
use futures_util::Stream;
use http_body_util::BodyExt;
use hyper::body::Incoming;
use serde_json::Value;

use crate::plan::names::from_engine;

/// The longest line that is read as JSON; longer ones are passed on as they are.
const LINE: usize = 1 << 20;

/// What a stream told on its way.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub(super) struct Told {
    /// The id of the image that was built.
    pub(super) image: Option<String>,
    /// It ended with an error.
    pub(super) failed: bool,
}

impl Told {
    /// A builder that is to be quiet tells the id as its only output, and nothing beside it.
    fn line(&mut self, line: &str, quiet: bool) {
        if !quiet && !line.contains("\"aux\"") && !line.contains("\"error") {
            return;
        }
        let Ok(value) = serde_json::from_str::<Value>(line) else { return };
        let id = if quiet { value["stream"].as_str().map(str::trim) } else { value["aux"]["ID"].as_str() };
        if let Some(id) = id.filter(|id| id.starts_with("sha256:")) {
            self.image = Some(id.to_owned());
        }
        self.failed |= value.get("error").is_some() || value.get("errorDetail").is_some();
    }
}

/// Something to be done at the end of a stream, before who reads it sees the end.
pub(super) type Finish = Box<dyn FnOnce(Told) -> Pin<Box<dyn Future<Output = ()> + Send>> + Send>;

struct State {
    body: Incoming,
    registry: String,
    quiet: bool,
    rest: BytesMut,
    told: Told,
    finish: Option<Finish>,
}

/// A stream with names as users know them. `finish` runs at its end.
pub(super) fn translated(
    body: Incoming,
    registry: String,
    quiet: bool,
    finish: Finish,
) -> impl Stream<Item = std::io::Result<Bytes>> + Send {
    let state = State { body, registry, quiet, rest: BytesMut::new(), told: Told::default(), finish: Some(finish) };
    futures_util::stream::unfold(state, |mut state| async move {
        loop {
            match state.body.frame().await {
                Some(Ok(frame)) => {
                    if let Ok(data) = frame.into_data() {
                        let lines = state.take(&data);
                        if !lines.is_empty() {
                            return Some((Ok(lines), state));
                        }
                    }
                }
                Some(Err(error)) => {
                    state.finish = None;
                    return Some((Err(std::io::Error::other(error)), state));
                }
                None => {
                    let rest = std::mem::take(&mut state.rest).freeze();
                    let rest = state.lines(&rest);
                    if let Some(finish) = state.finish.take() {
                        finish(state.told.clone()).await;
                    }
                    return if rest.is_empty() { None } else { Some((Ok(rest), state)) };
                }
            }
        }
    })
}

impl State {
    /// The whole lines that there are now.
    fn take(&mut self, data: &Bytes) -> Bytes {
        self.rest.extend_from_slice(data);
        let end = match self.rest.iter().rposition(|&byte| byte == b'\n') {
            Some(end) => end + 1,
            None if self.rest.len() > LINE => self.rest.len(),
            None => return Bytes::new(),
        };
        let lines = self.rest.split_to(end).freeze();
        self.lines(&lines)
    }

    fn lines(&mut self, bytes: &Bytes) -> Bytes {
        let Ok(text) = std::str::from_utf8(bytes) else { return bytes.clone() };
        for line in text.split_inclusive('\n') {
            self.told.line(line, self.quiet);
        }
        Bytes::from(from_engine(&self.registry, text))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_built_image_and_errors_are_seen() {
        let mut told = Told::default();
        told.line("{\"stream\":\"Step 1/2\"}", false);
        told.line("{\"stream\":\"sha256:ee\"}", false);
        told.line("{\"aux\":{\"ID\":\"sha256:ab\"}}", false);
        assert_eq!(told, Told { image: Some("sha256:ab".to_owned()), failed: false });
        told.line("{\"id\":\"moby.image.id\",\"aux\":{\"ID\":\"sha256:cd\"}}", false);
        told.line("{\"errorDetail\":{\"message\":\"x\"},\"error\":\"x\"}", false);
        assert_eq!(told, Told { image: Some("sha256:cd".to_owned()), failed: true });
        let mut quiet = Told::default();
        quiet.line("{\"stream\":\"sha256:ef\\n\"}", true);
        assert_eq!(quiet.image.as_deref(), Some("sha256:ef"));
    }
}
