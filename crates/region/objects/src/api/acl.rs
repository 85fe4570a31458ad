//! `GetBucketAcl`, `PutBucketAcl`, `GetObjectAcl`, `PutObjectAcl`.
//!
//! ACLs are off in every bucket (see `ownership`): they can be read, and say that the owner may do everything, but not be
//! set. Source: S3 User Guide, "Controlling ownership of objects and disabling ACLs for your bucket".

use door::{Call, Handler, Requirement};
use model::AccountId;
use shapes_s3::{
    GetBucketAclInput, GetBucketAclOutput, GetObjectAclInput, GetObjectAclOutput, Grant, Grantee, PutBucketAclInput,
    PutBucketAclOutput, PutObjectAclInput, PutObjectAclOutput,
};
use wire::Error;

use crate::Objects;
use crate::api::common::{canonical, on_bucket, owned};
use crate::errors::S3Error;

/// The headers that give others rights, where a request has one of them: `grants!(input)`.
macro_rules! grants {
    ($input:expr) => {
        [&$input.grant_full_control, &$input.grant_read, &$input.grant_read_acp, &$input.grant_write_acp]
            .into_iter()
            .any(Option::is_some)
    };
}

pub(crate) use grants;

/// What every ACL says.
fn owners(owner: &AccountId) -> Vec<Grant> {
    let grantee = Grantee { id: Some(canonical(owner)), type_: "CanonicalUser".to_owned(), ..Default::default() };
    vec![Grant { grantee: Some(grantee), permission: Some("FULL_CONTROL".to_owned()) }]
}

/// The canned ACL of a request is a condition key.
fn with_acl(asked: Requirement, acl: Option<&str>) -> Requirement {
    match acl {
        Some(acl) => asked.with("s3:x-amz-acl", acl),
        None => asked,
    }
}

impl Handler<GetBucketAclInput> for Objects {
    fn requires(&self, input: &GetBucketAclInput, _: &Call) -> Vec<Requirement> {
        vec![on_bucket("s3:GetBucketAcl", &input.bucket)]
    }

    async fn run(&self, input: GetBucketAclInput, call: &Call) -> Result<GetBucketAclOutput, Error> {
        let bucket = self.bucket(&input.bucket, input.expected_bucket_owner.as_deref(), call)?;
        Ok(GetBucketAclOutput { grants: Some(owners(&bucket.owner)), owner: owned(canonical(&bucket.owner)) })
    }
}

impl Handler<PutBucketAclInput> for Objects {
    fn requires(&self, input: &PutBucketAclInput, _: &Call) -> Vec<Requirement> {
        vec![with_acl(on_bucket("s3:PutBucketAcl", &input.bucket), input.acl.as_deref())]
    }

    async fn run(&self, input: PutBucketAclInput, call: &Call) -> Result<PutBucketAclOutput, Error> {
        self.bucket(&input.bucket, input.expected_bucket_owner.as_deref(), call)?;
        let given = input.acl.is_some() || grants!(input) || input.grant_write.is_some();
        Err(no_acl(given || input.access_control_policy.is_some()).into())
    }
}

impl Handler<GetObjectAclInput> for Objects {
    fn requires(&self, input: &GetObjectAclInput, _: &Call) -> Vec<Requirement> {
        let actions = ("s3:GetObjectAcl", "s3:GetObjectVersionAcl");
        self.to_read(actions, &input.bucket, &input.key, input.version_id.as_deref())
    }

    async fn run(&self, input: GetObjectAclInput, call: &Call) -> Result<GetObjectAclOutput, Error> {
        let bucket = self.bucket(&input.bucket, input.expected_bucket_owner.as_deref(), call)?;
        self.readable(&input.bucket, &input.key, input.version_id.as_deref())?;
        Ok(GetObjectAclOutput { grants: Some(owners(&bucket.owner)), owner: owned(canonical(&bucket.owner)) })
    }
}

impl Handler<PutObjectAclInput> for Objects {
    fn requires(&self, input: &PutObjectAclInput, _: &Call) -> Vec<Requirement> {
        let version = input.version_id.as_deref();
        let action = if version.is_some() { "s3:PutObjectVersionAcl" } else { "s3:PutObjectAcl" };
        vec![with_acl(self.on_object(action, &input.bucket, &input.key, version), input.acl.as_deref())]
    }

    async fn run(&self, input: PutObjectAclInput, call: &Call) -> Result<PutObjectAclOutput, Error> {
        self.bucket(&input.bucket, input.expected_bucket_owner.as_deref(), call)?;
        self.readable(&input.bucket, &input.key, input.version_id.as_deref())?;
        let given = input.acl.is_some() || grants!(input) || input.grant_write.is_some();
        Err(no_acl(given || input.access_control_policy.is_some()).into())
    }
}

/// Why an ACL cannot be set.
fn no_acl(given: bool) -> S3Error {
    if given { S3Error::AclNotSupported } else { S3Error::MissingSecurityHeader }
}
