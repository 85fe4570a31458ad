//! `longshore:ListSourceChanges`
//!
//! Heads of watched branches that have moved, in the order in which that was noticed. A service reads those of all
//! regions of its account, anybody else those of the region that they ask.

use door::{Call, Handler, Requirement};
use model::Principal;
use shapes_longshore::{ListSourceChangesInput, ListSourceChangesOutput, SourceChange};
use wire::Error;

use super::page;
use crate::Connections;
use crate::model::Change;

impl Handler<ListSourceChangesInput> for Connections {
    fn requires(&self, _: &ListSourceChangesInput, _: &Call) -> Vec<Requirement> {
        vec![Requirement::any("longshore:ListSourceChanges")]
    }

    async fn run(&self, input: ListSourceChangesInput, call: &Call) -> Result<ListSourceChangesOutput, Error> {
        let everywhere = matches!(call.caller.principal, Principal::Service(_));
        let most = page::size(input.max_results);
        let mut after = input.after_sequence.and_then(|after| u64::try_from(after).ok()).map(Change::key);
        let mut changes = Vec::new();
        while changes.len() < most {
            let found = self.tables.changes.page("", after.as_deref(), most);
            let Some((last, _)) = found.last() else { break };
            after = Some(last.clone());
            let ours = found
                .iter()
                .map(|(_, change)| change)
                .filter(|change| change.account == call.account && (everywhere || change.region == call.region));
            changes.extend(ours.map(|change| shown(change)));
        }
        changes.truncate(most);
        Ok(ListSourceChangesOutput { changes: Some(changes) })
    }
}

fn shown(change: &Change) -> SourceChange {
    SourceChange {
        sequence: Some(i64::try_from(change.sequence).unwrap_or(i64::MAX)),
        connection_arn: Some(change.arn.to_string()),
        full_repository_id: Some(change.repository.to_string()),
        branch_name: Some(change.branch.to_string()),
        commit_id: Some(change.commit.to_string()),
        commit_message: change.message.clone(),
        changed_at: Some(change.at),
        origin: Some(change.origin.as_str().to_owned()),
    }
}
