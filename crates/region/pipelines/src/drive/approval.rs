//! Approval, Manual: somebody says yes or no with PutApprovalResult, which ends the run itself; the driver only makes
//! the token and waits.
//!
//! Source: CodePipeline User Guide, "Add a manual approval action to a stage".

use super::Job;
use crate::model::{Failure, Success, Work};

pub(super) async fn work(job: &Job) -> Result<Success, Failure> {
    if job.run.work == Work::Begun {
        let token = job.room.context.host.ids.uuid();
        job.note(Work::Approval { token }, None, None).await?;
    }
    // PutApprovalResult writes the end; the controller then drops this driver. Only the deadline ends it here.
    std::future::pending().await
}
