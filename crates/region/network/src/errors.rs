//! The errors of EC2: codes and texts, in one place.
//!
//! Source: Amazon EC2 Developer Guide, "Error codes for the Amazon EC2 API"; the texts are those that the service
//! answers.

use store::StoreError;

/// What goes wrong in this room.
#[derive(Debug, thiserror::Error)]
pub(crate) enum NetworkError {
    #[error(transparent)]
    Store(#[from] StoreError),
    /// AWS's code and text.
    #[error("{text}")]
    Refused {
        /// `InvalidGroup.NotFound`.
        code: &'static str,
        /// What AWS says.
        text: String,
    },
}

/// An error with AWS's code and text.
pub(crate) fn refused(code: &'static str, text: impl Into<String>) -> NetworkError {
    NetworkError::Refused { code, text: text.into() }
}

/// A value that cannot be.
pub(crate) fn invalid(text: impl Into<String>) -> NetworkError {
    refused("InvalidParameterValue", text)
}

/// Whoever only asks whether they may is told so.
pub(crate) fn dry_run(asked: Option<bool>) -> Result<(), NetworkError> {
    match asked {
        Some(true) => Err(refused("DryRunOperation", "Request would have succeeded, but DryRun flag is set.")),
        _ => Ok(()),
    }
}

/// There is no such thing. The id's prefix says what it would be.
pub(crate) fn not_found(id: &str) -> NetworkError {
    let prefix = id.split_once('-').map_or("", |(prefix, _)| prefix);
    let (code, what) = match prefix {
        "vpc" => ("InvalidVpcID.NotFound", "vpc ID"),
        "subnet" => ("InvalidSubnetID.NotFound", "subnet ID"),
        "sg" => ("InvalidGroup.NotFound", "security group"),
        "sgr" => ("InvalidSecurityGroupRuleId.NotFound", "security group rule ID"),
        "eni" => ("InvalidNetworkInterfaceID.NotFound", "networkInterface ID"),
        "rtb" => ("InvalidRouteTableID.NotFound", "routeTable ID"),
        "igw" => ("InvalidInternetGatewayID.NotFound", "internetGateway ID"),
        "acl" => ("InvalidNetworkAclID.NotFound", "networkAcl ID"),
        "eipalloc" => ("InvalidAllocationID.NotFound", "allocation ID"),
        "rtbassoc" | "eipassoc" => ("InvalidAssociationID.NotFound", "association ID"),
        _ => return refused("InvalidID", format!("The ID '{id}' is not valid")),
    };
    refused(code, format!("The {what} '{id}' does not exist"))
}

/// Something else depends on it.
pub(crate) fn dependency(kind: &str, id: &str) -> NetworkError {
    refused("DependencyViolation", format!("The {kind} '{id}' has dependencies and cannot be deleted."))
}

/// A range that is none.
pub(crate) fn no_range(parameter: &str, text: &str) -> NetworkError {
    invalid(format!("Value ({text}) for parameter {parameter} is invalid. This is not a valid CIDR block."))
}

/// A parameter that must be there.
pub(crate) fn missing(parameter: &str) -> NetworkError {
    refused("MissingParameter", format!("The request must contain the parameter {parameter}"))
}

/// A token that was used for something else.
pub(crate) fn token_used() -> NetworkError {
    let text =
        "The client token you have provided is associated with a resource that was created with different parameters";
    refused("IdempotentParameterMismatch", text)
}

/// There is no default VPC to take.
pub(crate) fn no_default_vpc() -> NetworkError {
    refused("VPCIdNotSpecified", "No default VPC for this user")
}

/// Two things that are in different VPCs.
pub(crate) fn different_networks() -> NetworkError {
    refused("InvalidGroup.NotFound", "You have specified two resources that belong to different networks.")
}

/// Exactly one attribute may be modified by a call.
pub(crate) fn one_attribute(named: &[(&str, bool)]) -> Result<(), NetworkError> {
    let named: Vec<&str> = named.iter().filter(|(_, given)| *given).map(|(name, _)| *name).collect();
    let text = match named.as_slice() {
        [] => "No attributes specified.".to_owned(),
        [_] => return Ok(()),
        several => format!("Fields for multiple attribute types specified: {}", several.join(", ")),
    };
    Err(refused("InvalidParameterCombination", text))
}

/// There is no security group of that name.
pub(crate) fn no_group_named(name: &str) -> NetworkError {
    refused("InvalidGroup.NotFound", format!("The security group '{name}' does not exist in default VPC"))
}

impl From<NetworkError> for wire::Error {
    fn from(error: NetworkError) -> Self {
        match error {
            NetworkError::Store(error) => Self::new("InternalError", 500, error.to_string()),
            NetworkError::Refused { code: code @ "DryRunOperation", text } => Self::new(code, 412, text),
            NetworkError::Refused { code, text } => Self::new(code, 400, text),
        }
    }
}
