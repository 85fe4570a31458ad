//! `logs:TagLogGroup`, `UntagLogGroup`, `ListTagsLogGroup`: tags by the group's name, as older clients set them.

use door::{Call, Handler, Requirement};
use shapes_logs::{
    ListTagsLogGroupInput, ListTagsLogGroupOutput, TagLogGroupInput, TagLogGroupOutput, UntagLogGroupInput,
    UntagLogGroupOutput,
};
use wire::Error;

use super::on;
use crate::Logs;
use crate::model::group_arn;

impl Handler<TagLogGroupInput> for Logs {
    fn requires(&self, input: &TagLogGroupInput, call: &Call) -> Vec<Requirement> {
        vec![on("logs:TagLogGroup", call, &input.log_group_name, "").with_request_tags(input.tags.clone())]
    }

    async fn run(&self, input: TagLogGroupInput, call: &Call) -> Result<TagLogGroupOutput, Error> {
        let arn = group_arn(&call.region, &call.account, &input.log_group_name).to_string();
        self.retag(call, &arn, |tags| tags.extend(input.tags)).await?;
        Ok(TagLogGroupOutput {})
    }
}

impl Handler<UntagLogGroupInput> for Logs {
    fn requires(&self, input: &UntagLogGroupInput, call: &Call) -> Vec<Requirement> {
        vec![on("logs:UntagLogGroup", call, &input.log_group_name, "").with_tag_keys(input.tags.iter().cloned())]
    }

    async fn run(&self, input: UntagLogGroupInput, call: &Call) -> Result<UntagLogGroupOutput, Error> {
        let arn = group_arn(&call.region, &call.account, &input.log_group_name).to_string();
        self.retag(call, &arn, |tags| tags.retain(|key, _| !input.tags.contains(key))).await?;
        Ok(UntagLogGroupOutput {})
    }
}

impl Handler<ListTagsLogGroupInput> for Logs {
    fn requires(&self, input: &ListTagsLogGroupInput, call: &Call) -> Vec<Requirement> {
        vec![on("logs:ListTagsLogGroup", call, &input.log_group_name, "")]
    }

    async fn run(&self, input: ListTagsLogGroupInput, call: &Call) -> Result<ListTagsLogGroupOutput, Error> {
        let group = self.group(call, &input.log_group_name)?;
        Ok(ListTagsLogGroupOutput { tags: Some(group.tags.clone()) })
    }
}
