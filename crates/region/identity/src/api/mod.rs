//! The operations: one file a family.

mod access_keys;
mod assume_role;
mod attachments;
mod boundaries;
mod caller_identity;
mod inline;
mod policies;
mod roles;
mod session_token;
mod simulate;
mod sources;
mod tags;
mod terms;
mod users;
mod versions;

use std::sync::Arc;

use door::Door;
use shapes_iam as iam;
use shapes_sts as sts;

use crate::room::Identity;

/// Registers every operation.
pub(crate) fn serve(door: &Door, room: &Arc<Identity>) {
    macro_rules! serve {
        ($($shapes:ident: $($input:ident)*;)*) => {
            $($(door.serve::<$shapes::$input, Identity>(room);)*)*
        };
    }
    serve! {
        iam: CreateRoleInput GetRoleInput ListRolesInput DeleteRoleInput UpdateRoleInput UpdateRoleDescriptionInput UpdateAssumeRolePolicyInput
            ListInstanceProfilesForRoleInput;
        iam: CreateUserInput GetUserInput ListUsersInput DeleteUserInput ListGroupsForUserInput;
        iam: PutRolePolicyInput GetRolePolicyInput ListRolePoliciesInput DeleteRolePolicyInput
            PutUserPolicyInput GetUserPolicyInput ListUserPoliciesInput DeleteUserPolicyInput;
        iam: AttachRolePolicyInput DetachRolePolicyInput ListAttachedRolePoliciesInput
            AttachUserPolicyInput DetachUserPolicyInput ListAttachedUserPoliciesInput;
        iam: PutRolePermissionsBoundaryInput DeleteRolePermissionsBoundaryInput
            PutUserPermissionsBoundaryInput DeleteUserPermissionsBoundaryInput;
        iam: CreatePolicyInput GetPolicyInput ListPoliciesInput DeletePolicyInput;
        iam: CreatePolicyVersionInput GetPolicyVersionInput ListPolicyVersionsInput SetDefaultPolicyVersionInput
            DeletePolicyVersionInput;
        iam: CreateAccessKeyInput ListAccessKeysInput UpdateAccessKeyInput DeleteAccessKeyInput;
        iam: TagRoleInput UntagRoleInput ListRoleTagsInput TagUserInput UntagUserInput ListUserTagsInput
            TagPolicyInput UntagPolicyInput ListPolicyTagsInput;
        iam: SimulateCustomPolicyInput SimulatePrincipalPolicyInput GetContextKeysForCustomPolicyInput
            GetContextKeysForPrincipalPolicyInput;
        sts: GetCallerIdentityInput AssumeRoleInput GetSessionTokenInput;
    }
}
