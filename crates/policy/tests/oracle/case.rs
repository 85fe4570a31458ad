//! One request with everything that has a say in it.

use std::sync::Arc;

use model::{AccountId, Caller, Principal};
use policy::{Context, Decision, Document, Named, Policies, Request, TrustRequest, evaluate, trusts};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use serde_json::{Value, json};

use crate::statements;

#[derive(Debug, Clone)]
pub(crate) struct Case {
    who: &'static str,
    action: &'static str,
    resource: &'static str,
    owner: &'static str,
    context: Vec<(&'static str, Vec<&'static str>)>,
    identity: Vec<Value>,
    boundary: Option<Value>,
    session: Option<Value>,
    beside: Option<Value>,
}

const HOME: &str = "111111111111";
const AWAY: &str = "222222222222";

fn document(statement: impl Strategy<Value = Value>) -> impl Strategy<Value = Value> {
    vec(statement, 1..5).prop_map(|statements| json!({"Version": "2012-10-17", "Statement": statements}))
}

pub(crate) fn strategy() -> impl Strategy<Value = Case> {
    let who = select(vec!["ann", "bob", "s1", "root"]);
    let asked = select(vec![
        ("s3:GetObject", "arn:aws:s3:::shop/home/ann/x"),
        ("s3:GetObject", "arn:aws:s3:::shop/shop/x"),
        ("s3:GetObject", "arn:aws:s3:::shop/abc"),
        ("s3:ListBucket", "arn:aws:s3:::shop"),
        ("ecr:PutImage", "arn:aws:ecr:us-east-2:111111111111:repository/shop"),
        ("secretsmanager:GetSecretValue", "arn:aws:secretsmanager:us-east-2:111111111111:secret:shop-a1b2c3"),
        ("sts:AssumeRole", "arn:aws:iam::111111111111:role/deploy"),
    ]);
    let context = (
        option::of(select(vec!["shop", "other"])),
        option::of(select(vec!["10", "61", "3600"])),
        option::of(select(vec!["true", "false"])),
        option::of(subsequence(vec!["team", "cost", "Team"], 1..3)),
        option::of(select(vec!["arn:aws:codebuild:us-east-2:111111111111:project/shop", "arn:aws:s3:::other"])),
        select(vec!["10.1.2.3", "192.168.7.7", "8.8.8.8"]),
        select(vec!["2026-01-01T00:00:00Z", "2026-06-02T00:00:00Z", "2027-02-01T00:00:00Z"]),
        any::<bool>(),
    );
    let policies = (
        vec(document(statements::identity()), 0..3),
        option::weighted(0.3, document(statements::identity())),
        option::weighted(0.3, document(statements::identity())),
        option::weighted(0.7, document(statements::resource())),
        document(statements::trust()),
    );
    (who, asked, context, policies, any::<bool>()).prop_map(
        |(who, (action, resource), context, (identity, boundary, session, beside, trust), away)| {
            let (team, age, mfa, tags, source, ip, time, tls) = context;
            let mut keys = vec![
                ("aws:SourceIp", vec![ip]),
                ("aws:CurrentTime", vec![time]),
                ("aws:SecureTransport", vec![if tls { "true" } else { "false" }]),
                ("aws:UserAgent", vec!["shop"]),
                ("aws:RequestedRegion", vec!["us-east-2"]),
            ];
            keys.extend(team.filter(|_| who != "root").map(|team| ("aws:PrincipalTag/team", vec![team])));
            keys.extend(age.map(|age| ("aws:MultiFactorAuthAge", vec![age])));
            keys.extend(mfa.map(|mfa| ("aws:MultiFactorAuthPresent", vec![mfa])));
            keys.extend(tags.map(|tags| ("aws:TagKeys", tags)));
            keys.extend(source.map(|source| ("aws:SourceArn", vec![source])));
            let trusted = action == "sts:AssumeRole";
            Case {
                who,
                action,
                resource,
                owner: if away && resource.starts_with("arn:aws:s3") { AWAY } else { HOME },
                context: keys,
                identity: if who == "root" { Vec::new() } else { identity },
                boundary: boundary.filter(|_| who != "root"),
                session: session.filter(|_| who == "s1"),
                beside: if trusted { Some(trust) } else { beside },
            }
        },
    )
}

impl Case {
    /// As the oracle reads it.
    pub(crate) fn simulation(&self) -> Value {
        let caller = self.caller();
        let mut keys: serde_json::Map<String, Value> = self
            .context
            .iter()
            .map(|(key, values)| {
                let one = *key != "aws:TagKeys";
                ((*key).to_owned(), if one { json!(values[0]) } else { json!(values) })
            })
            .collect();
        // What follows from the caller, which the oracle wants told.
        keys.insert("aws:PrincipalArn".to_owned(), json!(caller.identity_arn().to_string()));
        keys.insert("aws:PrincipalAccount".to_owned(), json!(HOME));
        if let Principal::User { name, .. } = &caller.principal {
            keys.insert("aws:username".to_owned(), json!(name));
        }
        // Root may do everything in its account, which the oracle wants told as a policy.
        let everything =
            json!({"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "*", "Resource": "*"}});
        let root = (caller.principal == Principal::Root).then_some(everything);
        let named = |(index, policy): (usize, &Value)| json!({"name": format!("p{index}"), "policy": policy});
        let mut simulation = json!({
            "request": {
                "principal": caller.arn().to_string(),
                "action": self.action,
                "resource": {"resource": self.resource, "accountId": self.owner},
                "contextVariables": keys,
            },
            "identityPolicies": self.identity.iter().chain(&root).enumerate().map(named).collect::<Vec<_>>(),
        });
        if let Some(beside) = &self.beside {
            simulation["resourcePolicy"] = beside.clone();
        }
        if let Some(boundary) = &self.boundary {
            simulation["permissionBoundaryPolicies"] = json!([{"name": "boundary", "policy": boundary}]);
        }
        if let Some(session) = &self.session {
            simulation["sessionPolicy"] = session.clone();
        }
        simulation
    }

    /// What is decided here, in the oracle's words.
    pub(crate) fn decide(&self) -> &'static str {
        let read = |document: &Value| Arc::new(Document::parse(&document.to_string()).unwrap());
        let named = |document: &Value| Named { name: Arc::from("p"), document: read(document) };
        let identity: Vec<Named> = self.identity.iter().map(named).collect();
        let boundary = self.boundary.as_ref().map(named);
        let session: Vec<Named> = self.session.iter().map(named).collect();
        let beside = self.beside.as_ref().map(read);
        let mut context = Context::default();
        for (key, values) in &self.context {
            context.set_all(key, values.iter().map(|value| (*value).to_owned()));
        }
        let owner: AccountId = self.owner.parse().unwrap();
        let caller = self.caller();
        let request = Request {
            caller: &caller,
            action: self.action,
            resource: self.resource,
            owner: Some(&owner),
            context: &context,
        };
        let policies = Policies {
            identity: &identity,
            boundary: boundary.as_ref(),
            session: &session,
            resource: beside.as_deref(),
        };
        // A role is taken where its trust policy allows that, whatever the others say.
        let trust = TrustRequest { caller: &caller, action: self.action, context: &context };
        let trusted = self.action != "sts:AssumeRole" || beside.as_deref().is_some_and(|policy| trusts(policy, &trust));
        match evaluate(&request, &policies) {
            Decision::Allowed(_) if !trusted => "ImplicitlyDenied",
            Decision::Allowed(_) => "Allowed",
            Decision::Denied(_) => "ExplicitlyDenied",
            Decision::NotAllowed(_) => "ImplicitlyDenied",
        }
    }

    /// Whether a difference is one that the decision record explains: what a resource's policy gives to a session itself
    /// is not limited by the session's policy.
    pub(crate) fn is_explained(&self, here: &str, oracle: &str) -> bool {
        let unlimited = Self { session: None, ..self.clone() };
        self.session.is_some()
            && self.beside.is_some()
            && (here, oracle) == ("Allowed", "ImplicitlyDenied")
            && unlimited.decide() == "Allowed"
    }

    fn caller(&self) -> Caller {
        let principal = match self.who {
            "root" => Principal::Root,
            "s1" => Principal::AssumedRole {
                path: "/".into(),
                role: "build".into(),
                id: "AROAAAAAAAAAAAAAAAAAA".into(),
                session: "s1".into(),
            },
            name => Principal::User {
                path: if name == "bob" { "/team/" } else { "/" }.into(),
                name: name.into(),
                id: "AIDAAAAAAAAAAAAAAAAAA".into(),
            },
        };
        Caller::of(HOME.parse().unwrap(), principal)
    }
}
