//! How a room answers an operation.

use std::any::Any;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

use http::Response;
use wire::{Body, Error, Operation, Value};

use crate::{Call, Door, Requirement};

/// A future in a box.
pub(crate) type Boxed<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// A room's answer to one operation. `Input` has been read and its constraints hold; the caller is allowed what
/// [`Handler::requires`] names by the time [`Handler::run`] is called.
pub trait Handler<Input: Operation>: Send + Sync + 'static {
    /// What the caller must be allowed to do: every action on every resource that the input names.
    fn requires(&self, input: &Input, call: &Call) -> Vec<Requirement>;

    /// Does it. An `Ok` is an acknowledgement: what it tells is durable.
    fn run(&self, input: Input, call: &Call) -> impl Future<Output = Result<Input::Output, Error>> + Send;
}

/// A handler whose room is forgotten.
pub(crate) trait Typed<I: Operation>: Send + Sync {
    fn requires(&self, input: &I, call: &Call) -> Vec<Requirement>;
    fn run<'a>(&'a self, input: I, call: &'a Call) -> Boxed<'a, Result<I::Output, Error>>;
}

struct Of<R>(Arc<R>);

impl<I: Operation, R: Handler<I>> Typed<I> for Of<R> {
    fn requires(&self, input: &I, call: &Call) -> Vec<Requirement> {
        self.0.requires(input, call)
    }

    fn run<'a>(&'a self, input: I, call: &'a Call) -> Boxed<'a, Result<I::Output, Error>> {
        Box::pin(self.0.run(input, call))
    }
}

/// A handler whose operation is forgotten too: what a request of a client ends in.
pub(crate) trait Erased: Send + Sync {
    fn answer<'a>(
        &'a self,
        door: &'a Door,
        value: Value,
        body: Body,
        call: &'a Call,
    ) -> Boxed<'a, Result<Response<Body>, Error>>;
}

struct Entry<I>(Arc<dyn Typed<I>>);

impl<I: Operation> Erased for Entry<I> {
    fn answer<'a>(
        &'a self,
        door: &'a Door,
        value: Value,
        body: Body,
        call: &'a Call,
    ) -> Boxed<'a, Result<Response<Body>, Error>> {
        Box::pin(async move {
            wire::validate(I::SCHEMA, &value)?;
            let mut input: I = serde_json::from_value(value).map_err(|error| {
                Error::new("SerializationException", 400, format!("The input cannot be read: {error}"))
            })?;
            if let Some(place) = input.body() {
                *place = body;
            }
            let output = door.perform(&*self.0, input, call).await?;
            wire::encode_output(I::SCHEMA, output, call.request_id.as_str())
        })
    }
}

/// Both forms of a handler: by type for the rooms, by name for the clients.
#[inline(always)]
pub(crate) fn erase<I: Operation, R: Handler<I>>(room: &Arc<R>) -> (Arc<dyn Typed<I>>, Arc<dyn Erased>) {
    let typed: Arc<dyn Typed<I>> = Arc::new(Of(Arc::clone(room)));
    (Arc::clone(&typed), Arc::new(Entry(typed)))
}

/// What [`Door`] keeps of a typed handler.
pub(crate) type AnyHandler = Box<dyn Any + Send + Sync>;
