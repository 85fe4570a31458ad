//! Tags of roles, users and managed policies: `Tag...`, `Untag...`, `List...Tags`.
//!
//! Source: IAM API Reference.

use std::collections::BTreeMap;

use door::{Call, Handler, Requirement};
use shapes_iam::{
    ListPolicyTagsInput, ListPolicyTagsOutput, ListRoleTagsInput, ListRoleTagsOutput, ListUserTagsInput,
    ListUserTagsOutput, Tag, TagPolicyInput, TagPolicyOutput, TagRoleInput, TagRoleOutput, TagUserInput, TagUserOutput,
    UntagPolicyInput, UntagPolicyOutput, UntagRoleInput, UntagRoleOutput, UntagUserInput, UntagUserOutput,
};
use wire::Error;

use crate::IdentityError;
use crate::model::{Policy, Role, User};
use crate::page::{Page, page};
use crate::resources::{add_tags, requested, tags_out};
use crate::room::Identity;

fn remove(have: &mut BTreeMap<String, String>, keys: &[String]) {
    have.retain(|known, _| !keys.iter().any(|key| key.eq_ignore_ascii_case(known)));
}

fn tags(
    list: [&str; 2],
    have: &BTreeMap<String, String>,
    marker: Option<&str>,
    most: Option<i64>,
) -> Result<Page<Tag>, IdentityError> {
    page(&list, tags_out(have).into_iter().map(|tag| (tag.key.clone(), tag)), marker, most)
}

fn untagging(requirement: Requirement, keys: &[String]) -> Vec<Requirement> {
    vec![requirement.with_tag_keys(keys.iter().cloned())]
}

impl Handler<TagRoleInput> for Identity {
    fn requires(&self, input: &TagRoleInput, _: &Call) -> Vec<Requirement> {
        vec![requested(self.on_role("iam:TagRole", &input.role_name), &input.tags)]
    }

    async fn run(&self, input: TagRoleInput, _: &Call) -> Result<TagRoleOutput, Error> {
        self.edit(&input.role_name, |role: &mut Role| add_tags(&mut role.own.tags, input.tags)).await?;
        Ok(TagRoleOutput::default())
    }
}

impl Handler<UntagRoleInput> for Identity {
    fn requires(&self, input: &UntagRoleInput, _: &Call) -> Vec<Requirement> {
        untagging(self.on_role("iam:UntagRole", &input.role_name), &input.tag_keys)
    }

    async fn run(&self, input: UntagRoleInput, _: &Call) -> Result<UntagRoleOutput, Error> {
        let edit = |role: &mut Role| {
            remove(&mut role.own.tags, &input.tag_keys);
            Ok(())
        };
        self.edit(&input.role_name, edit).await?;
        Ok(UntagRoleOutput::default())
    }
}

impl Handler<ListRoleTagsInput> for Identity {
    fn requires(&self, input: &ListRoleTagsInput, _: &Call) -> Vec<Requirement> {
        vec![self.on_role("iam:ListRoleTags", &input.role_name)]
    }

    async fn run(&self, input: ListRoleTagsInput, _: &Call) -> Result<ListRoleTagsOutput, Error> {
        let role = self.find::<Role>(&input.role_name)?;
        let page = tags(["ListRoleTags", &input.role_name], &role.own.tags, input.marker.as_deref(), input.max_items)?;
        Ok(ListRoleTagsOutput { tags: Some(page.items), is_truncated: Some(page.truncated), marker: page.marker })
    }
}

impl Handler<TagUserInput> for Identity {
    fn requires(&self, input: &TagUserInput, _: &Call) -> Vec<Requirement> {
        vec![requested(self.on_user("iam:TagUser", &input.user_name), &input.tags)]
    }

    async fn run(&self, input: TagUserInput, _: &Call) -> Result<TagUserOutput, Error> {
        self.edit(&input.user_name, |user: &mut User| add_tags(&mut user.own.tags, input.tags)).await?;
        Ok(TagUserOutput::default())
    }
}

impl Handler<UntagUserInput> for Identity {
    fn requires(&self, input: &UntagUserInput, _: &Call) -> Vec<Requirement> {
        untagging(self.on_user("iam:UntagUser", &input.user_name), &input.tag_keys)
    }

    async fn run(&self, input: UntagUserInput, _: &Call) -> Result<UntagUserOutput, Error> {
        let edit = |user: &mut User| {
            remove(&mut user.own.tags, &input.tag_keys);
            Ok(())
        };
        self.edit(&input.user_name, edit).await?;
        Ok(UntagUserOutput::default())
    }
}

impl Handler<ListUserTagsInput> for Identity {
    fn requires(&self, input: &ListUserTagsInput, _: &Call) -> Vec<Requirement> {
        vec![self.on_user("iam:ListUserTags", &input.user_name)]
    }

    async fn run(&self, input: ListUserTagsInput, _: &Call) -> Result<ListUserTagsOutput, Error> {
        let user = self.find::<User>(&input.user_name)?;
        let page = tags(["ListUserTags", &input.user_name], &user.own.tags, input.marker.as_deref(), input.max_items)?;
        Ok(ListUserTagsOutput { tags: Some(page.items), is_truncated: Some(page.truncated), marker: page.marker })
    }
}

impl Handler<TagPolicyInput> for Identity {
    fn requires(&self, input: &TagPolicyInput, _: &Call) -> Vec<Requirement> {
        vec![requested(Self::on_policy("iam:TagPolicy", &input.policy_arn), &input.tags)]
    }

    async fn run(&self, input: TagPolicyInput, _: &Call) -> Result<TagPolicyOutput, Error> {
        self.edit_policy(&input.policy_arn, |policy: &mut Policy| add_tags(&mut policy.tags, input.tags)).await?;
        Ok(TagPolicyOutput::default())
    }
}

impl Handler<UntagPolicyInput> for Identity {
    fn requires(&self, input: &UntagPolicyInput, _: &Call) -> Vec<Requirement> {
        untagging(Self::on_policy("iam:UntagPolicy", &input.policy_arn), &input.tag_keys)
    }

    async fn run(&self, input: UntagPolicyInput, _: &Call) -> Result<UntagPolicyOutput, Error> {
        let edit = |policy: &mut Policy| {
            remove(&mut policy.tags, &input.tag_keys);
            Ok(())
        };
        self.edit_policy(&input.policy_arn, edit).await?;
        Ok(UntagPolicyOutput::default())
    }
}

impl Handler<ListPolicyTagsInput> for Identity {
    fn requires(&self, input: &ListPolicyTagsInput, _: &Call) -> Vec<Requirement> {
        vec![Self::on_policy("iam:ListPolicyTags", &input.policy_arn)]
    }

    async fn run(&self, input: ListPolicyTagsInput, _: &Call) -> Result<ListPolicyTagsOutput, Error> {
        let (_, policy) = self.own_policy(&input.policy_arn)?;
        let page = tags(["ListPolicyTags", &input.policy_arn], &policy.tags, input.marker.as_deref(), input.max_items)?;
        Ok(ListPolicyTagsOutput { tags: Some(page.items), is_truncated: Some(page.truncated), marker: page.marker })
    }
}
