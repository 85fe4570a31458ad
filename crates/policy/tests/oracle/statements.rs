//! Statements, made up from parts that often meet.

use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use serde_json::{Value, json};

/// A statement of a policy that is attached to somebody.
pub(crate) fn identity() -> impl Strategy<Value = Value> {
    (effect(), actions(), resources(), conditions()).prop_map(
        |(effect, (action, actions), (resource, resources), conditions)| {
            statement(json!({"Effect": effect, action: actions, resource: resources}), conditions)
        },
    )
}

/// A statement of a policy that stands beside a resource.
pub(crate) fn resource() -> impl Strategy<Value = Value> {
    (effect(), actions(), resources(), principals(), conditions()).prop_map(
        |(effect, (action, actions), (resource, resources), (principal, principals), conditions)| {
            let made = json!({"Effect": effect, action: actions, resource: resources, principal: principals});
            statement(made, conditions)
        },
    )
}

/// A statement of a trust policy.
pub(crate) fn trust() -> impl Strategy<Value = Value> {
    (effect(), principals(), conditions()).prop_map(|(effect, (principal, principals), conditions)| {
        statement(json!({"Effect": effect, "Action": "sts:AssumeRole", principal: principals}), conditions)
    })
}

fn statement(mut made: Value, conditions: Value) -> Value {
    if conditions.as_object().is_some_and(|conditions| !conditions.is_empty()) {
        made["Condition"] = conditions;
    }
    made
}

fn effect() -> impl Strategy<Value = &'static str> {
    prop_oneof![4 => Just("Allow"), 1 => Just("Deny")]
}

fn actions() -> impl Strategy<Value = (&'static str, Vec<&'static str>)> {
    let all = vec![
        "*",
        "s3:*",
        "s3:Get*",
        "s3:GetObject",
        "S3:getobject",
        "s3:List*",
        "ecr:*",
        "ecr:Put?mage",
        "iam:PassRole",
        "ecs:Update*",
        "secretsmanager:GetSecretValue",
        "sts:AssumeRole",
        "sts:*",
        "logs:PutLogEvents",
        "s3:?et*ject",
    ];
    let named = subsequence(all, 1..5);
    prop_oneof![5 => named.clone().prop_map(|of| ("Action", of)), 1 => named.prop_map(|of| ("NotAction", of))]
}

fn resources() -> impl Strategy<Value = (&'static str, Vec<&'static str>)> {
    let all = vec![
        "*",
        "*",
        "*",
        "arn:aws:s3:::shop",
        "arn:aws:s3:::shop/*",
        "arn:aws:s3:::shop/home/${aws:username}/*",
        "arn:aws:s3:::shop/${aws:PrincipalTag/team, 'none'}/*",
        "arn:aws:s3:::s*p/a?c",
        "arn:aws:s3:::*/*",
        "arn:aws:ecr:*:111111111111:repository/shop",
        "arn:aws:ecr:us-east-2:*:repository/*",
        "arn:aws:ecr:*:*:*",
        "arn:aws:iam::111111111111:role/*",
        "arn:aws:iam::*:role/build",
        "arn:aws:ecs:us-east-2:111111111111:service/*/shop",
        "arn:aws:secretsmanager:us-east-2:111111111111:secret:shop-*",
        "arn:aws:logs:*:*:log-group:/ecs/*",
        "arn:*:s3:::shop/*",
        "arn:aws:s3:::shop/${*}",
    ];
    let named = subsequence(all, 1..6);
    prop_oneof![6 => named.clone().prop_map(|of| ("Resource", of)), 1 => named.prop_map(not_resource)]
}

/// Without variables that may have no value, which the decision record explains.
fn not_resource(mut of: Vec<&'static str>) -> (&'static str, Vec<&'static str>) {
    of.retain(|resource| !resource.contains("${aws:username}"));
    if of.is_empty() {
        of.push("arn:aws:s3:::shop");
    }
    ("NotResource", of)
}

fn principals() -> impl Strategy<Value = (&'static str, Value)> {
    let aws = vec![
        "arn:aws:iam::111111111111:user/ann",
        "arn:aws:iam::111111111111:user/team/bob",
        "arn:aws:iam::111111111111:role/build",
        "arn:aws:sts::111111111111:assumed-role/build/s1",
        "arn:aws:sts::111111111111:assumed-role/build/s2",
        "111111111111",
        "arn:aws:iam::111111111111:root",
        "222222222222",
        "arn:aws:iam::222222222222:user/ann",
    ];
    let named = subsequence(aws, 1..4).prop_map(|of| json!({"AWS": of}));
    prop_oneof![
        2 => Just(("Principal", json!("*"))),
        1 => Just(("Principal", json!({"AWS": "*"}))),
        1 => Just(("Principal", json!({"Service": "codebuild.amazonaws.com"}))),
        6 => named.prop_map(|of| ("Principal", of)),
    ]
}

/// Values for one operator, from those that requests have and their neighbours.
fn condition() -> impl Strategy<Value = (String, &'static str, Vec<&'static str>)> {
    let text = (
        select(vec![
            "StringEquals",
            "StringNotEquals",
            "StringEqualsIgnoreCase",
            "StringNotEqualsIgnoreCase",
            "StringLike",
            "StringNotLike",
        ]),
        select(vec![
            "aws:PrincipalTag/team",
            "aws:username",
            "aws:RequestedRegion",
            "aws:UserAgent",
            "aws:PrincipalAccount",
        ]),
        subsequence(
            vec![
                "shop",
                "SHOP",
                "sh*",
                "s?op",
                "ann",
                "${aws:username}",
                "us-east-2",
                "111111111111",
                "*",
                "${aws:PrincipalTag/team}",
            ],
            1..4,
        ),
    )
        .prop_map(|(operator, key, mut values)| {
            // Explained in the decision record: a variable without a value is like nothing.
            if operator.contains("Not") {
                values.retain(|value| !value.starts_with("${"));
                if values.is_empty() {
                    values.push("none");
                }
            }
            (operator, key, values)
        });
    let arn = (
        select(vec!["ArnEquals", "ArnLike", "ArnNotEquals", "ArnNotLike"]),
        select(vec!["aws:PrincipalArn", "aws:SourceArn"]),
        subsequence(
            vec![
                "arn:aws:iam::111111111111:role/build",
                "arn:aws:iam::*:role/*",
                "arn:aws:iam::111111111111:user/ann",
                "arn:aws:codebuild:*:111111111111:project/shop",
                "arn:aws:iam::111111111111:*",
            ],
            1..3,
        ),
    );
    let number = (
        select(vec![
            "NumericEquals",
            "NumericNotEquals",
            "NumericLessThan",
            "NumericLessThanEquals",
            "NumericGreaterThan",
            "NumericGreaterThanEquals",
        ]),
        Just("aws:MultiFactorAuthAge"),
        subsequence(vec!["10", "60", "3600"], 1..3),
    );
    let date = (
        select(vec![
            "DateEquals",
            "DateNotEquals",
            "DateLessThan",
            "DateLessThanEquals",
            "DateGreaterThan",
            "DateGreaterThanEquals",
        ]),
        Just("aws:CurrentTime"),
        subsequence(vec!["2026-01-01T00:00:00Z", "2026-06-01T12:00:00Z", "2027-01-01"], 1..3),
    );
    let boolean = (
        Just("Bool"),
        select(vec!["aws:SecureTransport", "aws:MultiFactorAuthPresent"]),
        subsequence(vec!["true", "false"], 1..=1),
    );
    let address = (
        select(vec!["IpAddress", "NotIpAddress"]),
        Just("aws:SourceIp"),
        subsequence(vec!["10.0.0.0/8", "10.1.2.3", "192.168.0.0/16", "2001:db8::/32"], 1..3),
    );
    let one = prop_oneof![4 => text, 2 => arn, 1 => number, 1 => date, 1 => boolean, 1 => address];
    let single = (one, any::<bool>()).prop_map(|((operator, key, values), if_exists)| {
        (format!("{operator}{}", if if_exists { "IfExists" } else { "" }), key, values)
    });
    let set = (
        select(vec!["ForAllValues:", "ForAnyValue:"]),
        select(vec!["StringEquals", "StringNotEquals", "StringLike", "StringNotLike", "StringEqualsIgnoreCase"]),
        any::<bool>(),
        subsequence(vec!["team", "cost", "TEAM", "t*"], 1..3),
    )
        .prop_map(|(quantifier, operator, if_exists, values)| {
            (format!("{quantifier}{operator}{}", if if_exists { "IfExists" } else { "" }), "aws:TagKeys", values)
        });
    let null = (
        select(vec!["aws:TagKeys", "aws:PrincipalTag/team", "aws:username", "aws:SourceArn"]),
        select(vec!["true", "false"]),
    )
        .prop_map(|(key, value)| ("Null".to_owned(), key, vec![value]));
    prop_oneof![6 => single, 2 => set, 1 => null]
}

fn conditions() -> impl Strategy<Value = Value> {
    let some = proptest::collection::vec(condition(), 1..3).prop_map(|conditions| {
        let mut all = serde_json::Map::new();
        for (operator, key, values) in conditions {
            let keys = all.entry(operator).or_insert_with(|| json!({}));
            keys[key] = json!(values);
        }
        Value::Object(all)
    });
    prop_oneof![2 => Just(json!({})), 1 => some]
}
