//! Managed policies: `CreatePolicy`, `GetPolicy`, `ListPolicies`, `DeletePolicy`.
//!
//! Source: IAM API Reference.

use std::collections::{BTreeMap, HashMap};

use door::{Call, Handler, Requirement};
use shapes_iam::{
    CreatePolicyInput, CreatePolicyOutput, DeletePolicyInput, DeletePolicyOutput, GetPolicyInput, GetPolicyOutput,
    ListPoliciesInput, ListPoliciesOutput,
};
use wire::Error;

use crate::managed::{self, Managed};
use crate::model::{Entity, Policy, Version};
use crate::page::page;
use crate::resources::{add_tags, tags_out};
use crate::room::{AnyPolicy, Identity};
use crate::{IdentityError, documents, tables};

/// Who has a policy.
#[derive(Clone, Copy, Default)]
struct Uses {
    attached: i64,
    boundaries: i64,
}

impl Identity {
    /// How many roles and users have each policy.
    fn uses(&self) -> HashMap<String, Uses> {
        let mut counts: HashMap<String, Uses> = HashMap::new();
        let mut count = |own: &Entity| {
            for arn in &own.attached {
                counts.entry(arn.clone()).or_default().attached += 1;
            }
            if let Some(arn) = &own.boundary {
                counts.entry(arn.clone()).or_default().boundaries += 1;
            }
        };
        self.tables().roles.scan("").iter().for_each(|(_, role)| count(&role.own));
        self.tables().users.scan("").iter().for_each(|(_, user)| count(&user.own));
        counts
    }

    fn policy_out(&self, policy: &Policy, uses: Uses) -> shapes_iam::Policy {
        shapes_iam::Policy {
            policy_name: Some(policy.name.clone()),
            policy_id: Some(policy.id.clone()),
            arn: Some(policy.arn(self.account()).to_string()),
            path: Some(policy.path.clone()),
            default_version_id: Some(format!("v{}", policy.default)),
            attachment_count: Some(uses.attached),
            permissions_boundary_usage_count: Some(uses.boundaries),
            is_attachable: Some(true),
            description: policy.description.clone(),
            create_date: Some(policy.created),
            update_date: Some(policy.updated),
            tags: Some(tags_out(&policy.tags)),
        }
    }
}

fn managed_out(managed: &Managed, uses: Uses) -> shapes_iam::Policy {
    shapes_iam::Policy {
        policy_name: Some(managed.name.clone()),
        policy_id: Some(managed.id.clone()),
        arn: Some(managed.arn.clone()),
        path: Some(managed.path.clone()),
        default_version_id: Some(format!("v{}", managed.version)),
        attachment_count: Some(uses.attached),
        permissions_boundary_usage_count: Some(uses.boundaries),
        is_attachable: Some(true),
        description: None,
        create_date: Some(managed.created),
        update_date: Some(managed.updated),
        tags: Some(Vec::new()),
    }
}

impl Handler<CreatePolicyInput> for Identity {
    fn requires(&self, input: &CreatePolicyInput, _: &Call) -> Vec<Requirement> {
        let made = self.on_new("iam:CreatePolicy", "policy", input.path.as_deref(), &input.policy_name);
        Self::creating(made, "iam:TagPolicy", input.tags.as_deref())
    }

    async fn run(&self, input: CreatePolicyInput, call: &Call) -> Result<CreatePolicyOutput, Error> {
        documents::managed(&input.policy_document)?;
        let mut tags = BTreeMap::new();
        add_tags(&mut tags, input.tags.unwrap_or_default())?;
        let policy = Policy {
            path: input.path.unwrap_or_else(|| "/".to_owned()),
            name: input.policy_name,
            id: self.new_id("ANPA"),
            description: input.description,
            created: call.at,
            updated: call.at,
            tags,
            default: 1,
            last: 1,
            versions: BTreeMap::from([(1, Version { document: input.policy_document, created: call.at })]),
        };
        let answer = self.policy_out(&policy, Uses::default());
        self.change(|tx| {
            let (key, name) = (tables::key(&policy.name), policy.name.clone());
            if tx.get(&self.tables().policies, &key).is_some() {
                return Err(IdentityError::PolicyExists(name));
            }
            Ok(tx.put(&self.tables().policies, &key, policy)?)
        })
        .await?;
        Ok(CreatePolicyOutput { policy: Some(answer) })
    }
}

impl Handler<GetPolicyInput> for Identity {
    fn requires(&self, input: &GetPolicyInput, _: &Call) -> Vec<Requirement> {
        vec![Self::on_policy("iam:GetPolicy", &input.policy_arn)]
    }

    async fn run(&self, input: GetPolicyInput, _: &Call) -> Result<GetPolicyOutput, Error> {
        let uses = self.uses().get(&input.policy_arn).copied().unwrap_or_default();
        let policy = match self.any_policy(&input.policy_arn) {
            Some(AnyPolicy::Managed(managed)) => managed_out(managed, uses),
            Some(AnyPolicy::Own(policy)) => self.policy_out(&policy, uses),
            None => return Err(IdentityError::NoSuchPolicy(input.policy_arn).into()),
        };
        Ok(GetPolicyOutput { policy: Some(policy) })
    }
}

impl Handler<ListPoliciesInput> for Identity {
    /// The resource as AWS has it in its refusals; only `*` matches it.
    fn requires(&self, input: &ListPoliciesInput, _: &Call) -> Vec<Requirement> {
        let path = input.path_prefix.as_deref().unwrap_or("/");
        let resource = format!("policy path {path}");
        vec![Requirement { action: "iam:ListPolicies".to_owned(), resource, context: Vec::new() }]
    }

    async fn run(&self, input: ListPoliciesInput, _: &Call) -> Result<ListPoliciesOutput, Error> {
        let scope = input.scope.as_deref().unwrap_or("All");
        let counts = self.uses();
        let count = |arn: &str| counts.get(arn).copied().unwrap_or_default();
        let mut all = Vec::new();
        if scope != "Local" {
            all.extend(managed::all().iter().map(|managed| managed_out(managed, count(&managed.arn))));
        }
        if scope != "AWS" {
            for (_, policy) in self.tables().policies.scan("") {
                let arn = policy.arn(self.account()).to_string();
                all.push(shapes_iam::Policy { tags: None, description: None, ..self.policy_out(&policy, count(&arn)) });
            }
        }
        let prefix = input.path_prefix.as_deref().unwrap_or("/");
        all.retain(|policy| policy.path.as_deref().is_some_and(|path| path.starts_with(prefix)));
        let boundaries = match input.policy_usage_filter.as_deref() {
            Some("PermissionsBoundary") => Some(true),
            Some(_) => Some(false),
            None => None,
        };
        let count_of = |policy: &shapes_iam::Policy, boundaries: bool| {
            let count = if boundaries { policy.permissions_boundary_usage_count } else { policy.attachment_count };
            count.unwrap_or_default()
        };
        if let Some(boundaries) = boundaries {
            all.retain(|policy| count_of(policy, boundaries) > 0);
        }
        if input.only_attached == Some(true) {
            all.retain(|policy| policy.attachment_count.is_some_and(|count| count > 0));
        }
        let mut sorted: Vec<_> =
            all.into_iter().map(|policy| (policy.arn.clone().unwrap_or_default(), policy)).collect();
        sorted.sort_by(|(one, _), (other, _)| one.cmp(other));
        let attached = if input.only_attached == Some(true) { "attached" } else { "" };
        let usage = input.policy_usage_filter.as_deref().unwrap_or_default();
        let list = ["ListPolicies", scope, prefix, attached, usage];
        let page = page(&list, sorted, input.marker.as_deref(), input.max_items)?;
        Ok(ListPoliciesOutput { policies: Some(page.items), is_truncated: Some(page.truncated), marker: page.marker })
    }
}

impl Handler<DeletePolicyInput> for Identity {
    fn requires(&self, input: &DeletePolicyInput, _: &Call) -> Vec<Requirement> {
        vec![Self::on_policy("iam:DeletePolicy", &input.policy_arn)]
    }

    async fn run(&self, input: DeletePolicyInput, _: &Call) -> Result<DeletePolicyOutput, Error> {
        self.change(|tx| {
            let (key, policy) = self.own_policy(&input.policy_arn)?;
            if self.uses().contains_key(&input.policy_arn) {
                return Err(IdentityError::Conflict("Cannot delete a policy attached to entities."));
            }
            if policy.versions.len() > 1 {
                return Err(IdentityError::Conflict(
                    "This policy has more than one version. Before you delete a policy, you must delete the policy's \
                     versions. The default version is deleted with the policy.",
                ));
            }
            Ok(tx.delete(&self.tables().policies, &key)?)
        })
        .await?;
        Ok(DeletePolicyOutput::default())
    }
}
