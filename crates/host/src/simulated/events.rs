//! Who listens to a simulated engine.

use futures_util::StreamExt;
use futures_util::stream::{self, BoxStream};
use tokio::sync::mpsc;

use crate::EngineEvent;

/// Somebody who wants to hear of the containers with a label.
pub(super) struct Subscriber {
    name: String,
    value: Option<String>,
    sender: mpsc::UnboundedSender<EngineEvent>,
}

impl Subscriber {
    /// Listens to `name` or `name=value`.
    pub(super) fn new(label: &str) -> (Self, BoxStream<'static, EngineEvent>) {
        let (sender, receiver) = mpsc::unbounded_channel();
        let (name, value) = match label.split_once('=') {
            Some((name, value)) => (name, Some(value.to_owned())),
            None => (label, None),
        };
        let events = stream::unfold(receiver, async |mut receiver| Some((receiver.recv().await?, receiver)));
        (Self { name: name.to_owned(), value, sender }, events.boxed())
    }

    /// Hands it on where it is wanted; false where nobody listens any more.
    pub(super) fn tell(&self, event: &EngineEvent) -> bool {
        let wanted =
            event.labels.get(&self.name).is_some_and(|value| self.value.as_ref().is_none_or(|wanted| wanted == value));
        if wanted { self.sender.send(event.clone()).is_ok() } else { !self.sender.is_closed() }
    }
}
