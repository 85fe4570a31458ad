//! What would be decided.

use shapes_iam::*;

use super::*;

#[tokio::test]
async fn a_simulation_decides_as_the_door_does() {
    let bench = Bench::new().await;
    let own = r#"{"Version":"2012-10-17",
"Statement":[{"Effect":"Allow","Action":"s3:*","Resource":"*"},
 {"Effect":"Deny","Action":"s3:DeleteBucket","Resource":"*"},
 {"Effect":"Allow","Action":"ecr:*","Resource":"*","Condition":{"StringEquals":{"aws:RequestedRegion":"us-east-2"}}}]}"#;
    let role = bench.role("build", FOR_CODEBUILD, own).await;
    let fence = bench.policy("fence", &allow("s3:Get*", "*")).await.unwrap();
    let simulate = |actions: &[&str]| SimulatePrincipalPolicyInput {
        policy_source_arn: role.clone(),
        action_names: actions.iter().map(|action| (*action).to_owned()).collect(),
        ..SimulatePrincipalPolicyInput::default()
    };
    let asked = simulate(&["s3:GetObject", "s3:DeleteBucket", "ecr:PutImage"]);
    let results = bench.as_root(asked.clone()).await.unwrap().evaluation_results.unwrap();
    let decisions: Vec<&str> = results.iter().map(|result| result.eval_decision.as_deref().unwrap()).collect();
    assert_eq!(decisions, ["allowed", "explicitDeny", "implicitDeny"]);
    assert_eq!(results[2].missing_context_values, Some(vec!["aws:RequestedRegion".to_owned()]));
    let denying = results[1].matched_statements.as_ref().unwrap();
    assert_eq!(denying[0].source_policy_id.as_deref(), Some("own"));
    let start = denying[0].start_position.clone().unwrap();
    assert_eq!((start.line, start.column), (Some(3), Some(2)));

    let region = ContextEntry {
        context_key_name: Some("aws:RequestedRegion".to_owned()),
        context_key_values: Some(vec!["us-east-2".to_owned()]),
        context_key_type: Some("string".to_owned()),
    };
    let told = SimulatePrincipalPolicyInput { context_entries: Some(vec![region]), ..simulate(&["ecr:PutImage"]) };
    let results = bench.as_root(told).await.unwrap().evaluation_results.unwrap();
    assert_eq!(results[0].eval_decision.as_deref(), Some("allowed"));

    let bound = PutRolePermissionsBoundaryInput { role_name: "build".to_owned(), permissions_boundary: fence };
    bench.as_root(bound).await.unwrap();
    let paged = SimulatePrincipalPolicyInput { max_items: Some(1), ..simulate(&["s3:PutObject", "s3:GetObject"]) };
    let first = bench.as_root(paged.clone()).await.unwrap();
    let result = &first.evaluation_results.unwrap()[0];
    assert_eq!(result.eval_decision.as_deref(), Some("implicitDeny"));
    let detail = result.permissions_boundary_decision_detail.as_ref().unwrap();
    assert_eq!(detail.allowed_by_permissions_boundary, Some(false));
    let next = SimulatePrincipalPolicyInput { marker: first.marker, ..paged };
    assert_eq!(
        bench.as_root(next).await.unwrap().evaluation_results.unwrap()[0].eval_decision.as_deref(),
        Some("allowed")
    );

    let keys = GetContextKeysForPrincipalPolicyInput { policy_source_arn: role.clone(), policy_input_list: None };
    let keys = bench.as_root(keys).await.unwrap().context_key_names.unwrap();
    assert_eq!(keys, ["aws:RequestedRegion"]);
}

#[tokio::test]
async fn a_simulation_of_given_policies() {
    let bench = Bench::new().await;
    let given = |policies: &[&str]| SimulateCustomPolicyInput {
        policy_input_list: policies.iter().map(|policy| (*policy).to_owned()).collect(),
        action_names: vec!["s3:GetObject".to_owned()],
        resource_arns: Some(vec!["arn:aws:s3:::b/home/ann/x".to_owned()]),
        ..SimulateCustomPolicyInput::default()
    };
    let home = allow("s3:GetObject", "arn:aws:s3:::b/home/${aws:username}/*");
    let as_ann = SimulateCustomPolicyInput {
        caller_arn: Some("arn:aws:iam::123456789012:user/ann".to_owned()),
        ..given(&[&home])
    };
    let results = bench.as_root(as_ann.clone()).await.unwrap().evaluation_results.unwrap();
    assert_eq!(results[0].eval_decision.as_deref(), Some("allowed"));
    let results = bench.as_root(given(&[&home])).await.unwrap().evaluation_results.unwrap();
    assert_eq!(results[0].eval_decision.as_deref(), Some("implicitDeny"));

    let elsewhere =
        SimulateCustomPolicyInput { resource_owner: Some("arn:aws:iam::210987654321:root".to_owned()), ..as_ann };
    let results = bench.as_root(elsewhere.clone()).await.unwrap().evaluation_results.unwrap();
    assert_eq!(results[0].eval_decision.as_deref(), Some("implicitDeny"));
    let open = r#"{"Statement":{"Effect":"Allow","Principal":"*","Action":"s3:*","Resource":"*"}}"#;
    let both = SimulateCustomPolicyInput { resource_policy: Some(open.to_owned()), ..elsewhere };
    let results = bench.as_root(both).await.unwrap().evaluation_results.unwrap();
    assert_eq!(results[0].eval_decision.as_deref(), Some("allowed"));

    assert_eq!(told(bench.as_root(given(&["{"])).await).0, "MalformedPolicyDocument");
    let beside = SimulateCustomPolicyInput { resource_policy: Some(open.to_owned()), ..given(&[&home]) };
    assert_eq!(told(bench.as_root(beside).await).0, "InvalidInput");
}
