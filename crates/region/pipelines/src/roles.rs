//! Under which role an action works: the pipeline's, or the action's own.
//!
//! CodePipeline assumes the pipeline's role. Where an action has a role of its own, the pipeline's role assumes that one,
//! so that it needs `sts:AssumeRole`, and the action's role must trust it.
//!
//! Source: CodePipeline User Guide, "Pipeline structure reference", `roleArn` of an action.

use model::{Arn, Caller, Principal, ServicePrincipal};
use shapes_sts::AssumeRoleInput;

use crate::model::{Action, Failure, Pipeline};
use crate::room::Pipelines;

/// The caller that an action is, assumed anew.
pub(crate) async fn caller(room: &Pipelines, pipeline: &Pipeline, action: &Action) -> Result<Caller, Failure> {
    let (door, session, arn) = (&room.context.door, pipeline.key.session(), pipeline.key.arn());
    let assumed = door.assume_for(ServicePrincipal::CodePipeline, &pipeline.role, &session, &arn).await;
    let own = assumed.map_err(|_| refused(&pipeline.role))?;
    let Some(role) = &action.role else { return Ok(own) };
    let input = AssumeRoleInput {
        role_arn: role.to_string(),
        role_session_name: session.clone(),
        ..AssumeRoleInput::default()
    };
    let answer = door.call(&own, &pipeline.key.region, input).await.map_err(|_| refused(role))?;
    let id = answer.assumed_role_user.and_then(|user| user.assumed_role_id).unwrap_or_default();
    let id = id.split(':').next().unwrap_or_default().to_owned();
    let path = role.resource.strip_prefix("role").and_then(|path| path.strip_suffix(role.resource_name()));
    let path = path.unwrap_or("/").to_owned();
    let principal = Principal::AssumedRole { path, role: role.resource_name().to_owned(), id, session };
    Ok(Caller { principal, ..own })
}

fn refused(role: &Arn) -> Failure {
    Failure::new("PermissionError", format!("CodePipeline is not authorized to perform AssumeRole on role {role}"))
}
