//! Roles, buckets and calls that several scenarios need.

use serde_json::{Value, json};

use crate::Site;

/// Calls until it went well; its answer.
pub(super) fn call(site: &mut Site, service: &'static str, operation: &'static str, input: &Value) -> Value {
    site.insist(operation, async |client| client.json(service, operation, input).await).json()
}

/// A call of the Query protocol until it went well; its answer.
pub(super) fn form(site: &mut Site, service: &'static str, operation: &'static str, input: &[(&str, &str)]) -> String {
    site.insist(operation, async |client| client.form(service, operation, input).await).text()
}

/// What stands in all elements of this name.
pub(super) fn elements(text: &str, name: &str) -> Vec<String> {
    let begin = format!("<{name}>");
    text.split(&begin).skip(1).filter_map(|rest| rest.split('<').next()).map(str::to_owned).collect()
}

/// A role that a service may assume, and what it may do.
pub(super) fn role(site: &mut Site, name: &str, service: &str, actions: &[&str]) -> String {
    let trust = json!({"Version": "2012-10-17", "Statement": [
        {"Effect": "Allow", "Principal": {"Service": service}, "Action": "sts:AssumeRole"}
    ]});
    form(site, "iam", "CreateRole", &[("RoleName", name), ("AssumeRolePolicyDocument", &trust.to_string())]);
    let policy = json!({"Version": "2012-10-17", "Statement": [
        {"Effect": "Allow", "Action": actions, "Resource": "*"}
    ]});
    let policy = policy.to_string();
    form(site, "iam", "PutRolePolicy", &[("RoleName", name), ("PolicyName", "it"), ("PolicyDocument", &policy)]);
    format!("arn:aws:iam::123456789012:role/{name}")
}

/// A bucket.
pub(super) fn bucket(site: &mut Site, path: &str) {
    site.insist("a bucket", async |client| {
        let body = b"<CreateBucketConfiguration><LocationConstraint>us-east-2</LocationConstraint></CreateBucketConfiguration>";
        client.rest("s3", "PUT", path, body).await
    });
}

/// No right to a role's credentials outlives whom it was given to: there are so many, and the files of builds are gone.
pub(super) fn nothing_left(site: &Site, grants: usize) {
    let found = site.records("iam.grant");
    assert_eq!(found.len(), grants, "{found:?}");
    let run = std::fs::read_dir(site.data().join("run")).into_iter().flatten().filter_map(Result::ok);
    let folders: Vec<_> = run.map(|entry| entry.file_name()).filter(|name| name.len() == 36).collect();
    assert!(folders.is_empty(), "{folders:?}");
}
