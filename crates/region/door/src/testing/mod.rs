//! A door for the tests of rooms: real store, simulated outside, nobody but root and the services; [`People`] adds users
//! with policies, [`signed`] and [`send`] are a client's requests.

mod client;
mod people;

use std::sync::{Arc, OnceLock};

use model::{AccountId, Caller, Region};
use store::Store;
use tempfile::TempDir;

pub use client::{Answer, LOOPBACK, form, request, send, send_from, sign, signed};
pub use people::{People, ROOT_KEY, SECRET};

use crate::{Call, Context, Door, Settings};

/// A context whose data goes with the folder.
///
/// # Panics
/// Where a temporary folder cannot be made: there is no test then.
#[expect(clippy::expect_used, reason = "for tests only")]
pub async fn context() -> (Context, TempDir) {
    let folder = tempfile::tempdir().expect("a temporary folder");
    (reopen(&folder).await, folder)
}

/// A context on data that is there already: what a restart finds.
///
/// # Panics
/// Where the store cannot be opened.
pub async fn reopen(folder: &TempDir) -> Context {
    reopen_in(folder, host::simulated::host()).await
}

/// A context in a world that the test holds in its hand: `host::simulated::world()` gives the host and its handles.
///
/// # Panics
/// Where the store cannot be opened.
#[expect(clippy::expect_used, clippy::unused_async, reason = "for tests only")]
pub async fn reopen_in(folder: &TempDir, host: host::Host) -> Context {
    let store = Store::open(folder.path()).expect("the store opens");
    let settings = Settings {
        account: account(),
        port: 4566,
        data: folder.path().to_owned(),
        id: "test".to_owned(),
        root: None,
        fargate_vcpus: None,
        bridge: OnceLock::new(),
    };
    let door = Door::new(account(), &store, host.clone()).expect("the door opens");
    Context { door, store, host, settings: Arc::new(settings) }
}

/// Forgets the rooms, which hold the door that holds them: what is left of a region that is killed in a test, so that its
/// data can be opened again.
pub fn close(context: &Context) {
    context.door.close();
}

/// 123456789012.
///
/// # Panics
/// Never: the number is an account's.
#[expect(clippy::expect_used, reason = "for tests only")]
pub fn account() -> AccountId {
    "123456789012".parse().expect("an account")
}

/// us-east-2.
///
/// # Panics
/// Never: the name is a region's.
#[expect(clippy::expect_used, reason = "for tests only")]
pub fn region() -> Region {
    "us-east-2".parse().expect("a region")
}

/// The account's root.
pub fn root() -> Caller {
    Caller::root(account())
}

/// A call of the root's: what a handler's `requires` is asked with.
///
/// # Panics
/// Never: the id is a request's.
#[expect(clippy::expect_used, reason = "for tests only")]
pub fn call(service: &str) -> Call {
    Call {
        caller: root(),
        account: account(),
        region: region(),
        service: service.to_owned(),
        at: model::Timestamp::from_secs(0),
        request_id: "request".parse().expect("a request's id"),
        source: None,
        source_arn: None,
        secure: true,
        signed: None,
        host: String::new(),
        user_agent: None,
        referer: None,
    }
}
