//! The errors of CodePipeline: codes and texts, in one place.
//!
//! Source: CodePipeline API Reference, each operation's "Errors".

use model::Arn;
use store::StoreError;

/// What goes wrong in this room.
#[derive(Debug, thiserror::Error)]
pub(crate) enum PipelinesError {
    #[error(transparent)]
    Store(#[from] StoreError),
    #[error("Account '{account}' does not have a pipeline with name '{name}'")]
    PipelineNotFound { account: String, name: String },
    #[error("A pipeline with name '{0}' already exists")]
    NameInUse(String),
    #[error("{0}")]
    Structure(String),
    #[error("{0}")]
    Action(String),
    #[error("{0}")]
    Stage(String),
    #[error("CodePipeline is not authorized to perform AssumeRole on role {0}")]
    Role(Arn),
    #[error("Unable to find an execution with id '{id}' of the pipeline '{name}'")]
    ExecutionNotFound { name: String, id: String },
    #[error("Pipeline execution '{0}' is not in progress and cannot be stopped")]
    NotStoppable(String),
    #[error("Pipeline execution '{0}' is already being stopped")]
    DuplicatedStop(String),
    #[error("Unable to find stage with name '{stage}' in the pipeline '{name}'")]
    StageNotFound { name: String, stage: String },
    #[error("Unable to find action with name '{0}'")]
    ActionNotFound(String),
    #[error("{0}")]
    NotRetryable(String),
    #[error("The pipeline execution '{0}' is not the latest one in that stage")]
    NotLatest(String),
    #[error("The approval token is not the one of the approval that is waiting")]
    Token,
    #[error("The approval action has already been approved or rejected")]
    Completed,
    #[error("'{0}' is not the ARN of a pipeline")]
    Arn(String),
    #[error("The resource {0} does not exist")]
    ResourceNotFound(String),
    #[error("Pipeline '{name}' does not have a version {version}")]
    VersionNotFound { name: String, version: i64 },
    #[error("The next token is not valid for this request")]
    NextToken,
    #[error("The pipeline has reached the limit for concurrent pipeline executions.")]
    TooManyExecutions,
    #[error("Unable to override because the condition does not allow overrides.")]
    NotOverridable,
    #[error("{0}")]
    NotRollable(String),
    #[error(
        "The specified pipeline execution is outdated and cannot be used as a target pipeline execution for rollback."
    )]
    Outdated,
    #[error("The tags limit for a resource has been exceeded: a pipeline has at most {MAX_TAGS} tags")]
    TooManyTags,
    #[error("{0}")]
    Tags(String),
    #[error("{0}")]
    Validation(String),
}

/// How many tags a pipeline has at most.
pub(crate) const MAX_TAGS: usize = 50;

impl From<PipelinesError> for wire::Error {
    fn from(error: PipelinesError) -> Self {
        let code = match &error {
            PipelinesError::Store(error) => return Self::internal(error),
            PipelinesError::PipelineNotFound { .. } => "PipelineNotFoundException",
            PipelinesError::NameInUse(_) => "PipelineNameInUseException",
            PipelinesError::Structure(_) | PipelinesError::Role(_) => "InvalidStructureException",
            PipelinesError::Action(_) => "InvalidActionDeclarationException",
            PipelinesError::Stage(_) => "InvalidStageDeclarationException",
            PipelinesError::ExecutionNotFound { .. } => "PipelineExecutionNotFoundException",
            PipelinesError::NotStoppable(_) => "PipelineExecutionNotStoppableException",
            PipelinesError::DuplicatedStop(_) => "DuplicatedStopRequestException",
            PipelinesError::StageNotFound { .. } => "StageNotFoundException",
            PipelinesError::ActionNotFound(_) => "ActionNotFoundException",
            PipelinesError::NotRetryable(_) => "StageNotRetryableException",
            PipelinesError::NotLatest(_) => "NotLatestPipelineExecutionException",
            PipelinesError::Token => "InvalidApprovalTokenException",
            PipelinesError::Completed => "ApprovalAlreadyCompletedException",
            PipelinesError::Arn(_) => "InvalidArnException",
            PipelinesError::ResourceNotFound(_) => "ResourceNotFoundException",
            PipelinesError::VersionNotFound { .. } => "PipelineVersionNotFoundException",
            PipelinesError::NextToken => "InvalidNextTokenException",
            PipelinesError::TooManyExecutions => "ConcurrentPipelineExecutionsLimitExceededException",
            PipelinesError::NotOverridable => "ConditionNotOverridableException",
            PipelinesError::NotRollable(_) => "UnableToRollbackStageException",
            PipelinesError::Outdated => "PipelineExecutionOutdatedException",
            PipelinesError::TooManyTags => "TooManyTagsException",
            PipelinesError::Tags(_) => "InvalidTagsException",
            PipelinesError::Validation(_) => "ValidationException",
        };
        Self::new(code, 400, error.to_string())
    }
}
