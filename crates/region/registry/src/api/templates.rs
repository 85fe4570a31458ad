//! `ecr:CreateRepositoryCreationTemplate`, `ecr:UpdateRepositoryCreationTemplate`,
//! `ecr:DescribeRepositoryCreationTemplates`, `ecr:DeleteRepositoryCreationTemplate`
//!
//! Templates for repositories that a push creates. Deliberately absent: templates for replication and pull-through caches,
//! since this region has neither; KMS keys.
//!
//! Source: Amazon ECR API Reference, the four operations; User Guide, "Creating a repository creation template".

use std::collections::BTreeMap;
use std::sync::Arc;

use door::{Call, Handler, Requirement};
use model::{Arn, ServicePrincipal};
use shapes_ecr as ecr;
use wire::Error;

use super::{aes256, page, scope, tag_list, tag_map};
use crate::Registry;
use crate::errors::RegistryError;
use crate::lifecycle::document;
use crate::model::{Scope, Template};
use crate::mutability::Mutability;

/// The one occasion on which this region creates repositories.
const ON_PUSH: &str = "CREATE_ON_PUSH";

/// A prefix as it is kept: a slash at its end is understood.
fn prefix(text: &str) -> &str {
    text.strip_suffix('/').unwrap_or(text)
}

fn key(scope: &Scope, text: &str) -> String {
    format!("{}{}", scope.prefix(), prefix(text))
}

fn occasions(applied_for: &[String]) -> Result<(), RegistryError> {
    if applied_for.is_empty() {
        return Err(RegistryError::parameter("appliedFor", "At least one scenario must be given"));
    }
    match applied_for.iter().find(|occasion| *occasion != ON_PUSH) {
        Some(other) => {
            let text = format!("appliedFor: {other} is not supported by this region; {ON_PUSH} is");
            Err(RegistryError::Unsupported(text))
        }
        None => Ok(()),
    }
}

/// A policy in a request: an empty one is none.
fn given(text: Option<String>) -> Option<String> {
    text.filter(|text| !text.is_empty())
}

fn shown(prefix: &str, template: &Template) -> ecr::RepositoryCreationTemplate {
    let (image_tag_mutability, image_tag_mutability_exclusion_filters) = template.mutability.shown();
    let encryption = ecr::EncryptionConfigurationForRepositoryCreationTemplate { encryption_type: "AES256".to_owned() };
    ecr::RepositoryCreationTemplate {
        prefix: Some(prefix.to_owned()),
        description: template.description.clone(),
        encryption_configuration: Some(encryption),
        image_tag_mutability,
        image_tag_mutability_exclusion_filters,
        repository_policy: template.policy.clone(),
        lifecycle_policy: template.lifecycle.clone(),
        applied_for: Some(vec![ON_PUSH.to_owned()]),
        resource_tags: Some(tag_list(&template.tags)).filter(|tags| !tags.is_empty()),
        custom_role_arn: template.role.as_ref().map(ToString::to_string),
        created_at: Some(template.created_at),
        updated_at: Some(template.updated_at),
    }
}

/// The role of a template; tags need one.
fn role(tags: &BTreeMap<String, String>, role: Option<Arn>) -> Result<Option<Arn>, RegistryError> {
    if role.is_none() && !tags.is_empty() {
        let text = "A custom role must be given for templates with resource tags";
        return Err(RegistryError::parameter("customRoleArn", text));
    }
    Ok(role)
}

/// A role in a request.
fn role_arn(text: Option<&str>) -> Result<Option<Arn>, RegistryError> {
    let invalid = |_| RegistryError::parameter("customRoleArn", "Invalid role ARN");
    text.filter(|text| !text.is_empty()).map(|text| text.parse().map_err(invalid)).transpose()
}

/// Handing a role over to ECR.
fn passing(text: Option<&str>) -> Option<Requirement> {
    role_arn(text).ok().flatten().map(|role| Requirement::pass_role(&role, ServicePrincipal::Ecr))
}

/// What who makes or changes a template must be allowed to do: what the template does for others, too.
fn requires(action: &str, scope: &Scope, text: &str, repository: bool, lifecycle: bool) -> Vec<Requirement> {
    let text = prefix(text);
    let resource = scope.arn(&if text == "ROOT" { "*".to_owned() } else { format!("{text}/*") });
    let mut requires = vec![Requirement::any(action), Requirement::on("ecr:CreateRepository", &resource)];
    requires.extend(lifecycle.then(|| Requirement::on("ecr:PutLifecyclePolicy", &resource)));
    requires.extend(repository.then(|| Requirement::on("ecr:SetRepositoryPolicy", &resource)));
    requires
}

impl Handler<ecr::CreateRepositoryCreationTemplateInput> for Registry {
    fn requires(&self, input: &ecr::CreateRepositoryCreationTemplateInput, call: &Call) -> Vec<Requirement> {
        let (policy, lifecycle) = (input.repository_policy.is_some(), input.lifecycle_policy.is_some());
        let action = "ecr:CreateRepositoryCreationTemplate";
        let mut asked = requires(action, &scope(call, None), &input.prefix, policy, lifecycle);
        asked.extend(passing(input.custom_role_arn.as_deref()));
        asked
    }

    async fn run(
        &self,
        input: ecr::CreateRepositoryCreationTemplateInput,
        call: &Call,
    ) -> Result<ecr::CreateRepositoryCreationTemplateOutput, Error> {
        occasions(&input.applied_for)?;
        aes256(input.encryption_configuration.as_ref().map(|given| given.encryption_type.as_str()))?;
        self.policies(input.repository_policy.as_deref(), input.lifecycle_policy.as_deref())?;
        let filters = input.image_tag_mutability_exclusion_filters.as_deref();
        let tags = tag_map(input.resource_tags.as_deref().unwrap_or_default())?;
        let template = Template {
            role: role(&tags, role_arn(input.custom_role_arn.as_deref())?)?,
            tags,
            created_at: call.at,
            updated_at: call.at,
            description: input.description,
            mutability: Mutability::read(input.image_tag_mutability.as_deref(), filters)?,
            policy: given(input.repository_policy),
            lifecycle: given(input.lifecycle_policy),
        };
        let (scope, answer) = (scope(call, None), shown(prefix(&input.prefix), &template));
        self.store
            .write(|records| {
                let key = key(&scope, &input.prefix);
                if records.get(&self.tables.templates, &key).is_some() {
                    let taken = prefix(&input.prefix).to_owned();
                    return Err(RegistryError::TemplateAlreadyExists(taken, scope.account.clone()));
                }
                records.put(&self.tables.templates, &key, template)?;
                Ok(())
            })
            .await?;
        Ok(ecr::CreateRepositoryCreationTemplateOutput {
            registry_id: Some(scope.account.to_string()),
            repository_creation_template: Some(answer),
        })
    }
}

impl Handler<ecr::UpdateRepositoryCreationTemplateInput> for Registry {
    fn requires(&self, input: &ecr::UpdateRepositoryCreationTemplateInput, call: &Call) -> Vec<Requirement> {
        let (policy, lifecycle) = (input.repository_policy.is_some(), input.lifecycle_policy.is_some());
        let action = "ecr:UpdateRepositoryCreationTemplate";
        let mut asked = requires(action, &scope(call, None), &input.prefix, policy, lifecycle);
        asked.extend(passing(input.custom_role_arn.as_deref()));
        asked
    }

    async fn run(
        &self,
        input: ecr::UpdateRepositoryCreationTemplateInput,
        call: &Call,
    ) -> Result<ecr::UpdateRepositoryCreationTemplateOutput, Error> {
        input.applied_for.as_deref().map(occasions).transpose()?;
        aes256(input.encryption_configuration.as_ref().map(|given| given.encryption_type.as_str()))?;
        self.policies(input.repository_policy.as_deref(), input.lifecycle_policy.as_deref())?;
        let filters = input.image_tag_mutability_exclusion_filters.as_deref();
        let mutability = match (&input.image_tag_mutability, filters) {
            (None, None) => None,
            (mode, filters) => Some(Mutability::read(mode.as_deref(), filters)?),
        };
        let tags = input.resource_tags.as_deref().map(tag_map).transpose()?;
        let custom = role_arn(input.custom_role_arn.as_deref())?;
        let scope = scope(call, None);
        let template = self
            .store
            .write(|records| {
                let mut template = self.template(
                    records.get(&self.tables.templates, &key(&scope, &input.prefix)),
                    &scope,
                    &input.prefix,
                )?;
                template.updated_at = call.at;
                template.description = input.description.or(template.description);
                template.mutability = mutability.unwrap_or(template.mutability);
                if let Some(text) = input.repository_policy {
                    template.policy = given(Some(text));
                }
                if let Some(text) = input.lifecycle_policy {
                    template.lifecycle = given(Some(text));
                }
                template.tags = tags.unwrap_or(template.tags);
                template.role = role(&template.tags, custom.or(template.role))?;
                records.put(&self.tables.templates, &key(&scope, &input.prefix), template.clone())?;
                Ok::<_, RegistryError>(template)
            })
            .await?;
        Ok(ecr::UpdateRepositoryCreationTemplateOutput {
            registry_id: Some(scope.account.to_string()),
            repository_creation_template: Some(shown(prefix(&input.prefix), &template)),
        })
    }
}

impl Registry {
    /// Whether the policies of a template are ones that a repository may have.
    fn policies(&self, repository: Option<&str>, lifecycle: Option<&str>) -> Result<(), RegistryError> {
        if let Some(text) = repository.filter(|text| !text.is_empty()) {
            self.read_policy(text)?;
        }
        if let Some(text) = lifecycle.filter(|text| !text.is_empty()) {
            document::read(text)?;
        }
        Ok(())
    }

    #[expect(clippy::unused_self, reason = "reads better at the callers")]
    fn template(&self, found: Option<Arc<Template>>, scope: &Scope, text: &str) -> Result<Template, RegistryError> {
        let absent = || RegistryError::TemplateNotFound(prefix(text).to_owned(), scope.account.clone());
        found.map(|template| (*template).clone()).ok_or_else(absent)
    }
}

impl Handler<ecr::DescribeRepositoryCreationTemplatesInput> for Registry {
    fn requires(&self, _: &ecr::DescribeRepositoryCreationTemplatesInput, _: &Call) -> Vec<Requirement> {
        vec![Requirement::any("ecr:DescribeRepositoryCreationTemplates")]
    }

    async fn run(
        &self,
        input: ecr::DescribeRepositoryCreationTemplatesInput,
        call: &Call,
    ) -> Result<ecr::DescribeRepositoryCreationTemplatesOutput, Error> {
        let scope = scope(call, None);
        let start = scope.prefix();
        let wanted = input.prefixes;
        if wanted.is_some() && (input.max_results.is_some() || input.next_token.is_some()) {
            let text = "This option cannot be used when you specify prefixes";
            return Err(RegistryError::Validation(text.to_owned()).into());
        }
        let mut all = self.tables.templates.scan(&start);
        if let Some(wanted) = &wanted {
            all.retain(|(key, _)| wanted.iter().any(|text| prefix(text) == &key[start.len()..]));
        }
        let key = |(key, _): &(String, _)| key.clone();
        let question = ["DescribeRepositoryCreationTemplates", start.as_str()];
        let (some, next_token) = page(all, key, &question, input.next_token.as_deref(), input.max_results)?;
        let templates = some.iter().map(|(key, template)| shown(&key[start.len()..], template)).collect();
        Ok(ecr::DescribeRepositoryCreationTemplatesOutput {
            registry_id: Some(scope.account.to_string()),
            repository_creation_templates: Some(templates),
            next_token,
        })
    }
}

impl Handler<ecr::DeleteRepositoryCreationTemplateInput> for Registry {
    fn requires(&self, _: &ecr::DeleteRepositoryCreationTemplateInput, _: &Call) -> Vec<Requirement> {
        vec![Requirement::any("ecr:DeleteRepositoryCreationTemplate")]
    }

    async fn run(
        &self,
        input: ecr::DeleteRepositoryCreationTemplateInput,
        call: &Call,
    ) -> Result<ecr::DeleteRepositoryCreationTemplateOutput, Error> {
        let scope = scope(call, None);
        let key = key(&scope, &input.prefix);
        let template = self
            .store
            .write(|records| {
                let template = self.template(records.get(&self.tables.templates, &key), &scope, &input.prefix)?;
                records.delete(&self.tables.templates, &key)?;
                Ok::<_, RegistryError>(template)
            })
            .await?;
        Ok(ecr::DeleteRepositoryCreationTemplateOutput {
            registry_id: Some(scope.account.to_string()),
            repository_creation_template: Some(shown(prefix(&input.prefix), &template)),
        })
    }
}
