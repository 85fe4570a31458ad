//! What a simulated engine can be asked for.

/// A call of the engine's trait.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[expect(missing_docs, reason = "each is the method of that name")]
pub enum Call {
    Info,
    EnsureNetwork,
    RemoveNetwork,
    Create,
    Start,
    Stop,
    Remove,
    Inspect,
    List,
    Wait,
    Logs,
    PutArchive,
    GetArchive,
    Pull,
    Image,
    Tag,
    RemoveImage,
    Import,
    RemoveVolume,
    Stats,
    Events,
    Connect,
}
