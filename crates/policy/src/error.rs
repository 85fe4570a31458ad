//! What can be wrong with a document, in IAM's words.

/// Why a policy document was refused. The text is IAM's, without its code (`MalformedPolicyDocument`): other services
/// give the same mistake a code of their own.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Malformed {
    /// Not JSON, an element that the language does not have, or an element of the wrong type.
    #[error("Syntax errors in policy.")]
    Syntax,
    /// Longer than any policy may be.
    #[error("Policy document is too long: at most {0} bytes are read.")]
    TooLong(usize),
    /// A version that the language never had.
    #[error("Policy document must be version 2012-10-17 or greater.")]
    Version,
    /// A statement with neither Action nor NotAction, or with an empty list of them.
    #[error("Policy statement must contain actions.")]
    NoActions,
    /// A statement with neither Resource nor NotResource.
    #[error("Policy statement must contain resources.")]
    NoResources,
    /// An action without its service.
    #[error("Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc.")]
    NoVendor,
    /// An action with more than one colon.
    #[error("Actions/Condition can contain only one colon.")]
    Colons,
    /// A service prefix with characters that none has.
    #[error("Vendor {0} is not valid")]
    Vendor(String),
    /// A resource that is no ARN.
    #[error("Resource {0} must be in ARN format or \"*\".")]
    Resource(String),
    /// An ARN of another partition than `aws`.
    #[error("Partition \"{partition}\" is not valid for resource \"{resource}\".")]
    Partition {
        /// The partition as given.
        partition: String,
        /// The whole resource as given.
        resource: String,
    },
    /// The same Sid twice.
    #[error("Statement IDs (SID) in a single policy must be unique.")]
    SidTwice,
    /// A Sid with other characters than letters and digits.
    #[error(
        "Statement IDs (SID) must be alpha-numeric. Check that your input satisfies the regular expression [0-9A-Za-z]*"
    )]
    Sid,
    /// An identity policy that names a principal.
    #[error("Policy document should not specify a principal.")]
    HasPrincipal,
    /// A policy of a resource, or a trust policy, without a principal.
    #[error("Missing required field Principal")]
    NoPrincipal,
    /// A trust policy that names a resource.
    #[error("Has prohibited field Resource")]
    HasResource,
    /// A trust policy with another action than those of STS.
    #[error("AssumeRole policy may only specify STS AssumeRole actions.")]
    NotAssumeRole,
    /// A principal that has no form that one can have.
    #[error("Invalid principal in policy: \"{kind}\":\"{value}\"")]
    Principal {
        /// `AWS`, `SERVICE`, `FEDERATED` or `CANONICAL`.
        kind: &'static str,
        /// The principal as given.
        value: String,
    },
    /// A condition operator that the language does not have.
    #[error("Invalid Condition type : {0}.")]
    Operator(String),
    /// A value that the operator cannot compare with.
    #[error("Invalid value \"{value}\" for condition operator {operator}.")]
    Value {
        /// The operator as given.
        operator: String,
        /// The value as given.
        value: String,
    },
}
