//! `longshore:GetRegion`: what this region is and what it runs on.

use std::sync::Arc;

use door::{Call, Context, Handler, Requirement};
use host::Host;
use model::Timestamp;
use shapes_longshore::{EngineStatus, GetRegionInput, GetRegionOutput};
use wire::Error;

pub(crate) struct Status {
    host: Host,
    account: String,
    port: u16,
    started_at: Timestamp,
}

impl Status {
    pub(crate) fn open(context: &Context) {
        let status = Arc::new(Self {
            host: context.host.clone(),
            account: context.settings.account.to_string(),
            port: context.settings.port,
            started_at: context.host.clock.now(),
        });
        context.door.serve::<GetRegionInput, _>(&status);
    }
}

impl Handler<GetRegionInput> for Status {
    fn requires(&self, _: &GetRegionInput, _: &Call) -> Vec<Requirement> {
        vec![Requirement::any("longshore:GetRegion")]
    }

    async fn run(&self, _: GetRegionInput, _: &Call) -> Result<GetRegionOutput, Error> {
        let engine = match self.host.engine.info().await {
            Ok(info) => {
                EngineStatus { available: Some(true), description: Some(format!("{} {}", info.name, info.version)) }
            }
            Err(error) => EngineStatus { available: Some(false), description: Some(error.to_string()) },
        };
        Ok(GetRegionOutput {
            account_id: Some(self.account.clone()),
            port: Some(i64::from(self.port)),
            started_at: Some(self.started_at),
            version: Some(env!("CARGO_PKG_VERSION").to_owned()),
            engine: Some(engine),
        })
    }
}
