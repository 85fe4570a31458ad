//! The tags of projects and report groups, for the door.

use ::model::{AccountId, Arn, Region};
use door::ResourceTags;

use crate::Builds;
use crate::model::{BuildId, ProjectKey, Tag};

impl ResourceTags for Builds {
    fn tags(&self, resource: &Arn, account: &AccountId, region: &Region) -> Vec<(String, String)> {
        if resource.account != account.as_str() || resource.region != region.as_str() {
            return Vec::new();
        }
        let pairs = |tags: &[Tag]| tags.iter().map(|tag| (tag.key.clone(), tag.value.clone())).collect();
        let name = match resource.resource.split_once('/') {
            Some(("project", name)) => Some(name.to_owned()),
            Some(("build", id)) => BuildId::parse(id).map(|id| id.project),
            Some(("report-group", name)) => {
                let group = self.tables.groups.get(&super::report_groups::key(account, region, name));
                return group.map(|group| pairs(&group.tags)).unwrap_or_default();
            }
            _ => None,
        };
        let project = name.and_then(|name| self.tables.projects.get(&ProjectKey::new(account, region, &name).key()));
        project.map(|project| pairs(&project.tags)).unwrap_or_default()
    }
}
