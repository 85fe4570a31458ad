//! `PutBucketPolicy`, `GetBucketPolicy`, `DeleteBucketPolicy`, `GetBucketPolicyStatus`.
//!
//! The policy is what the door asks for on every call to the bucket. Source: S3 API Reference; S3 User Guide, "Blocking
//! public access".

use door::{Call, Handler, Requirement};
use model::Principal;
use policy::{Document, Kind, Malformed};
use serde_json::Value;
use shapes_s3::{
    DeleteBucketPolicyInput, DeleteBucketPolicyOutput, GetBucketPolicyInput, GetBucketPolicyOutput,
    GetBucketPolicyStatusInput, GetBucketPolicyStatusOutput, PolicyStatus, PutBucketPolicyInput, PutBucketPolicyOutput,
};
use wire::Error;

use crate::Objects;
use crate::api::common::on_bucket;
use crate::errors::S3Error;
use crate::model::Bucket;
use crate::public::{each, is_public};

/// The longest policy, in bytes.
const LONGEST: usize = 20 * 1024;

/// What dealing with a bucket's policy asks for. The account's root may do it whatever the policy says, so that nobody
/// locks themselves out.
fn to_rule(action: &str, bucket: &str, call: &Call) -> Vec<Requirement> {
    if call.caller.principal == Principal::Root { Vec::new() } else { vec![on_bucket(action, bucket)] }
}

impl Handler<PutBucketPolicyInput> for Objects {
    fn requires(&self, input: &PutBucketPolicyInput, call: &Call) -> Vec<Requirement> {
        to_rule("s3:PutBucketPolicy", &input.bucket, call)
    }

    async fn run(&self, input: PutBucketPolicyInput, call: &Call) -> Result<PutBucketPolicyOutput, Error> {
        self.bucket(&input.bucket, input.expected_bucket_owner.as_deref(), call)?;
        let document = read(&input.policy, &input.bucket)?;
        let identities = self.door.identities()?;
        let there = |arn: &str| arn.parse().is_ok_and(|arn| identities.exists(&arn));
        if let Some(nobody) = document.principal_arns().find(|arn| !there(arn)) {
            return Err(S3Error::InvalidPrincipal(nobody.to_owned()).into());
        }
        let public = is_public(&serde_json::from_str(&input.policy).map_err(Error::internal)?);
        self.edit_bucket(&input.bucket, |bucket| {
            if public && bucket.public_access.is_some_and(|access| access.block_public_policy) {
                return Err(S3Error::AccessDenied(format!(
                    "User: {} is not authorized to perform: s3:PutBucketPolicy on resource: \"{}\" because public \
                     policies are prevented by the BlockPublicPolicy setting in S3 Block Public Access.",
                    call.caller.arn(),
                    bucket.arn()
                )));
            }
            bucket.policy = Some(input.policy);
            Ok(())
        })
        .await?;
        Ok(PutBucketPolicyOutput {})
    }
}

/// A policy that a bucket may have: about itself and what is in it, and about S3 alone.
fn read(text: &str, bucket: &str) -> Result<Document, S3Error> {
    let malformed = |text: &str| S3Error::MalformedPolicy(text.to_owned());
    if text.len() > LONGEST {
        return Err(malformed("Policies must not be longer than 20480 bytes"));
    }
    if !text.trim_start().starts_with('{') {
        return Err(malformed("Policies must be valid JSON and the first byte must be '{'"));
    }
    let document = Document::parse(text).map_err(|error| match error {
        Malformed::Principal { value, .. } => S3Error::InvalidPrincipal(value),
        error => malformed(&error.to_string()),
    })?;
    document.check(Kind::Resource).map_err(|error| malformed(&error.to_string()))?;
    if !document.has_resources() {
        return Err(malformed("Missing required field Resource"));
    }
    let tree: Value = serde_json::from_str(text).map_err(|error| malformed(&error.to_string()))?;
    for statement in each(&tree["Statement"]) {
        let own = format!("arn:aws:s3:::{bucket}");
        let about_it =
            |resource: &str| resource.strip_prefix(&own).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'));
        let resources = each(&statement["Resource"]).chain(each(&statement["NotResource"]));
        if resources.filter_map(Value::as_str).any(|resource| !about_it(resource)) {
            return Err(malformed("Policy has invalid resource"));
        }
        let actions = each(&statement["Action"]).chain(each(&statement["NotAction"]));
        let of_s3 = |action: &str| action == "*" || action.to_ascii_lowercase().starts_with("s3:");
        if actions.filter_map(Value::as_str).any(|action| !of_s3(action)) {
            return Err(malformed("Policy has invalid action"));
        }
    }
    Ok(document)
}

fn policy(bucket: &Bucket) -> Result<&str, S3Error> {
    bucket.policy.as_deref().ok_or_else(|| S3Error::NoConfiguration {
        code: "NoSuchBucketPolicy",
        text: "The bucket policy does not exist",
        bucket: bucket.name.to_string(),
    })
}

impl Handler<GetBucketPolicyInput> for Objects {
    fn requires(&self, input: &GetBucketPolicyInput, call: &Call) -> Vec<Requirement> {
        to_rule("s3:GetBucketPolicy", &input.bucket, call)
    }

    async fn run(&self, input: GetBucketPolicyInput, call: &Call) -> Result<GetBucketPolicyOutput, Error> {
        let bucket = self.bucket(&input.bucket, input.expected_bucket_owner.as_deref(), call)?;
        Ok(GetBucketPolicyOutput { policy: Some(policy(&bucket)?.to_owned()) })
    }
}

impl Handler<DeleteBucketPolicyInput> for Objects {
    fn requires(&self, input: &DeleteBucketPolicyInput, call: &Call) -> Vec<Requirement> {
        to_rule("s3:DeleteBucketPolicy", &input.bucket, call)
    }

    async fn run(&self, input: DeleteBucketPolicyInput, call: &Call) -> Result<DeleteBucketPolicyOutput, Error> {
        self.bucket(&input.bucket, input.expected_bucket_owner.as_deref(), call)?;
        self.edit_bucket(&input.bucket, |bucket| {
            bucket.policy = None;
            Ok(())
        })
        .await?;
        Ok(DeleteBucketPolicyOutput {})
    }
}

impl Handler<GetBucketPolicyStatusInput> for Objects {
    fn requires(&self, input: &GetBucketPolicyStatusInput, _: &Call) -> Vec<Requirement> {
        vec![on_bucket("s3:GetBucketPolicyStatus", &input.bucket)]
    }

    async fn run(&self, input: GetBucketPolicyStatusInput, call: &Call) -> Result<GetBucketPolicyStatusOutput, Error> {
        let bucket = self.bucket(&input.bucket, input.expected_bucket_owner.as_deref(), call)?;
        let public = is_public(&serde_json::from_str(policy(&bucket)?).map_err(Error::internal)?);
        Ok(GetBucketPolicyStatusOutput { policy_status: Some(PolicyStatus { is_public: Some(public) }) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_policy_is_about_its_bucket() {
        let policy = |action: &str, resource: &str| {
            format!(
                r#"{{"Version":"2012-10-17","Statement":[{{"Effect":"Allow","Principal":{{"AWS":"123456789012"}},"Action":{action},"Resource":{resource}}}]}}"#
            )
        };
        for (action, resource) in [
            (r#""s3:GetObject""#, r#""arn:aws:s3:::b1/*""#),
            (r#"["s3:*","s3:ListBucket"]"#, r#"["arn:aws:s3:::b1","arn:aws:s3:::b1/a/*"]"#),
        ] {
            assert!(read(&policy(action, resource), "b1").is_ok(), "{action} {resource}");
        }
        for (action, resource) in [
            (r#""s3:GetObject""#, r#""arn:aws:s3:::b12/*""#),
            (r#""s3:GetObject""#, r#""*""#),
            (r#""ecr:*""#, r#""arn:aws:s3:::b1/*""#),
            ("[]", r#""arn:aws:s3:::b1""#),
        ] {
            assert!(read(&policy(action, resource), "b1").is_err(), "{action} {resource}");
        }
        assert!(read("nonsense", "b1").is_err());
    }
}
