//! Decisions on small policies, and what holds for all of them.

use super::*;
use crate::{Context, Kind};
use model::{AccountId, Caller, ServicePrincipal};
use proptest::prelude::*;

const ACCOUNT: &str = "123456789012";

fn account() -> AccountId {
    ACCOUNT.parse().unwrap()
}

fn caller(principal: Principal) -> Caller {
    Caller::of(account(), principal)
}

fn user() -> Caller {
    caller(Principal::User { path: "/".into(), name: "ann".into(), id: "AIDAAAAAAAAAAAAAAAAAA".into() })
}

fn session() -> Caller {
    caller(Principal::AssumedRole {
        path: "/".into(),
        role: "build".into(),
        id: "AROAAAAAAAAAAAAAAAAAA".into(),
        session: "s1".into(),
    })
}

fn named(name: &str, statements: &str) -> Named {
    let document = Document::parse(&format!(r#"{{"Version":"2012-10-17","Statement":[{statements}]}}"#)).unwrap();
    Named { name: name.into(), document: Arc::new(document) }
}

fn ask(caller: &Caller, action: &str, resource: &str, identity: &[Named], policy: Option<&Named>) -> Decision {
    let context = Context::default().with("aws:SecureTransport", "true");
    let request = Request { caller, action, resource, owner: None, context: &context };
    evaluate(&request, &Policies { identity, ..Policies::default() }.beside(policy.map(|named| &*named.document)))
}

#[test]
fn identity_policies() {
    let push = r#"{"Sid":"Push","Effect":"Allow","Action":["ecr:PutImage","ecr:Batch*"],
        "Resource":"arn:aws:ecr:us-east-2:123456789012:repository/my-service"}"#;
    let deny = r#"{"Effect":"Deny","NotAction":"ecr:*","Resource":"*"}"#;
    let policies = [named("push", push), named("fence", deny)];
    let repository = "arn:aws:ecr:us-east-2:123456789012:repository/my-service";
    let allowed = ask(&session(), "ECR:putimage", repository, &policies, None);
    assert_eq!(allowed.to_string(), "allowed by statement 1 (Push) of push");
    let refused = ask(&session(), "ecr:PutImage", &format!("{repository}2"), &policies, None);
    assert_eq!(refused.because("ecr:PutImage"), "because no identity-based policy allows the ecr:PutImage action");
    let denied = ask(&session(), "s3:GetObject", "arn:aws:s3:::b/k", &policies, None);
    assert_eq!(denied.because("s3:GetObject"), "with an explicit deny in an identity-based policy");
    assert_eq!(denied.to_string(), "denied by statement 1 of fence");
    assert!(!ask(&session(), "ecr:BatchGetImage", "*", &policies, None).allowed());
}

#[test]
fn resource_policies() {
    let cases = [
        (r#""*""#, true, true),
        (r#"{"AWS":"*"}"#, true, true),
        (r#"{"AWS":"123456789012"}"#, false, true),
        (r#"{"AWS":"arn:aws:iam::123456789012:root"}"#, false, true),
        (r#"{"AWS":"arn:aws:iam::123456789012:role/build"}"#, true, true),
        (r#"{"AWS":["arn:aws:sts::123456789012:assumed-role/build/s1"]}"#, true, true),
        (r#"{"AWS":"arn:aws:sts::123456789012:assumed-role/build/s2"}"#, false, false),
        (r#"{"AWS":"AROAAAAAAAAAAAAAAAAAA"}"#, true, true),
        (r#"{"AWS":"210987654321"}"#, false, false),
        (r#"{"Service":"codebuild.amazonaws.com"}"#, false, false),
    ];
    for (principal, allows, concerns) in cases {
        let statement =
            |effect: &str| format!(r#"{{"Effect":"{effect}","Principal":{principal},"Action":"s3:*","Resource":"*"}}"#);
        let policy = named("", &statement("Allow"));
        let decision = ask(&session(), "s3:GetObject", "arn:aws:s3:::b/k", &[], Some(&policy));
        assert_eq!(decision.allowed(), allows, "{principal}");
        let everything = [named("all", r#"{"Effect":"Allow","Action":"*","Resource":"*"}"#)];
        let policy = named("", &statement("Deny"));
        let decision = ask(&session(), "s3:GetObject", "arn:aws:s3:::b/k", &everything, Some(&policy));
        assert_eq!(decision.allowed(), !concerns, "{principal}");
        if concerns {
            assert_eq!(decision.because("s3:GetObject"), "with an explicit deny in a resource-based policy");
        }
    }
}

#[test]
fn root_is_limited_by_resources_only() {
    let root = Caller::root(account());
    assert_eq!(ask(&root, "s3:GetObject", "arn:aws:s3:::b/k", &[], None), Decision::Allowed(Decided::Root));
    let deny = named("", r#"{"Effect":"Deny","Principal":"*","Action":"s3:*","Resource":"arn:aws:s3:::b/*"}"#);
    assert!(!ask(&root, "s3:GetObject", "arn:aws:s3:::b/k", &[], Some(&deny)).allowed());
    let insecure = r#"{"Effect":"Deny","Principal":"*","Action":"s3:*","Resource":"*",
        "Condition":{"Bool":{"aws:SecureTransport":"false"}}}"#;
    assert!(ask(&root, "s3:GetObject", "arn:aws:s3:::b/k", &[], Some(&named("", insecure))).allowed());
}

#[test]
fn not_principal_excepts_whom_it_names() {
    let deny = named(
        "",
        r#"{"Effect":"Deny","NotPrincipal":{"AWS":"arn:aws:iam::123456789012:user/ann"},"Action":"*","Resource":"*"}"#,
    );
    let all = [named("all", r#"{"Effect":"Allow","Action":"*","Resource":"*"}"#)];
    assert!(ask(&user(), "s3:GetObject", "arn:aws:s3:::b/k", &all, Some(&deny)).allowed());
    assert!(!ask(&session(), "s3:GetObject", "arn:aws:s3:::b/k", &all, Some(&deny)).allowed());
}

#[test]
fn another_account_needs_both() {
    let owner: AccountId = "210987654321".parse().unwrap();
    let all = [named("all", r#"{"Effect":"Allow","Action":"*","Resource":"*"}"#)];
    let policy = named("", r#"{"Effect":"Allow","Principal":"*","Action":"s3:*","Resource":"*"}"#);
    let context = Context::default();
    let (caller, action, resource) = (&user(), "s3:GetObject", "arn:aws:s3:::b/k");
    let request = Request { caller, action, resource, owner: Some(&owner), context: &context };
    assert_eq!(
        evaluate(&request, &Policies { identity: &all, ..Policies::default() }),
        Decision::NotAllowed(Source::Resource)
    );
    assert_eq!(
        evaluate(&request, &Policies::default().beside(Some(&policy.document))),
        Decision::NotAllowed(Source::Identity)
    );
    assert!(
        evaluate(&request, &Policies { identity: &all, ..Policies::default() }.beside(Some(&policy.document)))
            .allowed()
    );
}

#[test]
fn trust() {
    let trust = named(
        "",
        r#"{"Effect":"Allow","Principal":{"Service":"codebuild.amazonaws.com"},"Action":"sts:AssumeRole"},
           {"Effect":"Allow","Principal":{"AWS":"123456789012"},"Action":"sts:AssumeRole",
            "Condition":{"StringEquals":{"sts:ExternalId":"x"}}}"#,
    );
    trust.document.check(Kind::Trust).unwrap();
    let ask = |caller: &Caller, context: &Context| {
        trusts(&trust.document, &TrustRequest { caller, action: "sts:AssumeRole", context })
    };
    let none = Context::default();
    assert!(ask(&Caller::service(account(), ServicePrincipal::CodeBuild), &none));
    assert!(!ask(&Caller::service(account(), ServicePrincipal::CodePipeline), &none));
    assert!(!ask(&user(), &none));
    assert!(ask(&user(), &none.with("sts:ExternalId", "x")));
}

#[test]
fn fifty_statements_are_decided_correctly_last() {
    let statements: Vec<String> = (0..50)
        .map(|n| format!(r#"{{"Effect":"Allow","Action":"svc{n}:Get*","Resource":"arn:aws:svc{n}:*:*:thing/*"}}"#))
        .collect();
    let policies = [named("many", &statements.join(","))];
    assert!(ask(&user(), "svc49:GetThing", "arn:aws:svc49:us-east-2:1:thing/a", &policies, None).allowed());
    assert!(!ask(&user(), "svc50:GetThing", "arn:aws:svc49:us-east-2:1:thing/a", &policies, None).allowed());
}

fn statement() -> impl Strategy<Value = String> {
    let actions = prop::sample::select(vec!["s3:Get*", "s3:*", "*", "ecr:PutImage", "s3:GetObject"]);
    let resources = prop::sample::select(vec!["*", "arn:aws:s3:::b/*", "arn:aws:s3:::c/*", "arn:aws:ecr:*:*:*"]);
    (any::<bool>(), any::<bool>(), any::<bool>(), actions, resources).prop_map(
        |(deny, not_action, not_resource, action, resource)| {
            let effect = if deny { "Deny" } else { "Allow" };
            let action_key = if not_action { "NotAction" } else { "Action" };
            let resource_key = if not_resource { "NotResource" } else { "Resource" };
            format!(r#"{{"Effect":"{effect}","{action_key}":"{action}","{resource_key}":"{resource}"}}"#)
        },
    )
}

proptest! {
    /// The order of statements, and how they are spread over policies, changes nothing; one more deny never allows,
    /// one more allow never denies.
    #[test]
    fn order_and_spread_do_not_matter(statements in prop::collection::vec(statement(), 1..8), at in 0usize..8) {
        let ask = |policies: &[Named]| ask(&user(), "s3:GetObject", "arn:aws:s3:::b/k", policies, None).allowed();
        let together = ask(&[named("one", &statements.join(","))]);
        let mut apart: Vec<Named> = statements.iter().map(|statement| named("p", statement)).collect();
        apart.rotate_left(at % statements.len());
        prop_assert_eq!(ask(&apart), together);
        let mut fewer = apart.clone();
        let gone = fewer.remove(0);
        let is_deny = gone.document.statements[0].effect == Effect::Deny;
        let holds = if is_deny { ask(&fewer) >= together } else { ask(&fewer) <= together };
        prop_assert!(holds);
    }
}
