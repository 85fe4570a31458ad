//! `codeconnections:GetConnection`
//!
//! Source: CodeConnections API Reference, "GetConnection".

use door::{Call, Handler, Requirement};
use shapes_codeconnections::{GetConnectionInput, GetConnectionOutput};
use wire::Error;

use super::{here, shown};
use crate::{Connections, arns};

impl Handler<GetConnectionInput> for Connections {
    fn requires(&self, input: &GetConnectionInput, call: &Call) -> Vec<Requirement> {
        vec![arns::on(arns::action(call, "GetConnection"), &input.connection_arn)]
    }

    async fn run(&self, input: GetConnectionInput, call: &Call) -> Result<GetConnectionOutput, Error> {
        let connection = here(self, &input.connection_arn, call)?;
        Ok(GetConnectionOutput { connection: Some(shown(&connection)) })
    }
}
