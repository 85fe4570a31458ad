//! `ec2:DescribeRegions`, `ec2:DescribeAvailabilityZones`.
//!
//! Every region that AWS has can be used here, so those that AWS has accounts opt in to are shown as opted in.

use door::{Call, Handler, Requirement};
use shapes_ec2::{
    AvailabilityZone, DescribeAvailabilityZonesInput, DescribeAvailabilityZonesOutput, DescribeRegionsInput,
    DescribeRegionsOutput, Region, Tag,
};
use wire::Error;

use super::{everywhere, scope};
use crate::Network;
use crate::errors::{dry_run, invalid};
use crate::filters::{Described, Question, answer};

/// The regions that every account has.
const REGIONS: [&str; 17] = [
    "ap-northeast-1",
    "ap-northeast-2",
    "ap-northeast-3",
    "ap-south-1",
    "ap-southeast-1",
    "ap-southeast-2",
    "ca-central-1",
    "eu-central-1",
    "eu-north-1",
    "eu-west-1",
    "eu-west-2",
    "eu-west-3",
    "sa-east-1",
    "us-east-1",
    "us-east-2",
    "us-west-1",
    "us-west-2",
];
/// The regions that accounts opt in to.
const OPT_IN: [&str; 16] = [
    "af-south-1",
    "ap-east-1",
    "ap-east-2",
    "ap-south-2",
    "ap-southeast-3",
    "ap-southeast-4",
    "ap-southeast-5",
    "ap-southeast-7",
    "ca-west-1",
    "eu-central-2",
    "eu-south-1",
    "eu-south-2",
    "il-central-1",
    "me-central-1",
    "me-south-1",
    "mx-central-1",
];

impl Described for Region {
    const FILTERS: &'static [&'static str] = &["endpoint", "opt-in-status", "region-name"];

    fn id(&self) -> &str {
        self.region_name.as_deref().unwrap_or_default()
    }

    fn values(&self, filter: &str) -> Vec<String> {
        let value = match filter {
            "endpoint" => self.endpoint.clone(),
            "opt-in-status" => self.opt_in_status.clone(),
            _ => self.region_name.clone(),
        };
        value.into_iter().collect()
    }

    fn tags(&self) -> &[Tag] {
        &[]
    }
}

impl Handler<DescribeRegionsInput> for Network {
    fn requires(&self, _: &DescribeRegionsInput, call: &Call) -> Vec<Requirement> {
        vec![everywhere("ec2:DescribeRegions", call)]
    }

    async fn run(&self, input: DescribeRegionsInput, _: &Call) -> Result<DescribeRegionsOutput, Error> {
        dry_run(input.dry_run)?;
        let show = |name: &str, status: &str| Region {
            endpoint: Some(format!("ec2.{name}.amazonaws.com")),
            opt_in_status: Some(status.to_owned()),
            region_name: Some(name.to_owned()),
        };
        let mut all: Vec<Region> = REGIONS.iter().map(|name| show(name, "opt-in-not-required")).collect();
        all.extend(OPT_IN.iter().map(|name| show(name, "opted-in")));
        let names = input.region_names.unwrap_or_default();
        if let Some(unknown) = names.iter().find(|name| !all.iter().any(|one| one.id() == name.as_str())) {
            return Err(invalid(format!("Invalid region provided: [{unknown}]")).into());
        }
        all.retain(|one| names.is_empty() || names.iter().any(|name| name == one.id()));
        let question = Question { ids: None, filters: input.filters.as_deref(), max: None, token: None };
        Ok(DescribeRegionsOutput { regions: Some(answer(all, &question)?.0) })
    }
}

impl Described for AvailabilityZone {
    const FILTERS: &'static [&'static str] = &[
        "group-name",
        "message",
        "opt-in-status",
        "region-name",
        "state",
        "zone-id",
        "zone-name",
        "zone-type",
        "network-border-group",
    ];

    fn id(&self) -> &str {
        self.zone_name.as_deref().unwrap_or_default()
    }

    fn values(&self, filter: &str) -> Vec<String> {
        let value = match filter {
            "group-name" => self.group_name.clone(),
            "opt-in-status" => self.opt_in_status.clone(),
            "region-name" | "network-border-group" => self.region_name.clone(),
            "state" => self.state.clone(),
            "zone-id" => self.zone_id.clone(),
            "zone-type" => self.zone_type.clone(),
            "message" => None,
            _ => self.zone_name.clone(),
        };
        value.into_iter().collect()
    }

    fn tags(&self) -> &[Tag] {
        &[]
    }
}

impl Handler<DescribeAvailabilityZonesInput> for Network {
    fn requires(&self, _: &DescribeAvailabilityZonesInput, call: &Call) -> Vec<Requirement> {
        vec![everywhere("ec2:DescribeAvailabilityZones", call)]
    }

    async fn run(
        &self,
        input: DescribeAvailabilityZonesInput,
        call: &Call,
    ) -> Result<DescribeAvailabilityZonesOutput, Error> {
        dry_run(input.dry_run)?;
        let scope = scope(call);
        let region = scope.region.to_string();
        let show = |zone: crate::home::Zone| AvailabilityZone {
            group_name: Some(format!("{region}-zg-1")),
            network_border_group: Some(region.clone()),
            opt_in_status: Some("opt-in-not-required".to_owned()),
            region_name: Some(region.clone()),
            state: Some("available".to_owned()),
            zone_id: Some(zone.id),
            zone_name: Some(zone.name),
            zone_type: Some("availability-zone".to_owned()),
        };
        let mut all: Vec<AvailabilityZone> = scope.zones().into_iter().map(show).collect();
        let (names, ids) = (input.zone_names.unwrap_or_default(), input.zone_ids.unwrap_or_default());
        let named = |zone: &AvailabilityZone, name: &String| zone.zone_name.as_ref() == Some(name);
        let known = |zone: &AvailabilityZone, id: &String| zone.zone_id.as_ref() == Some(id);
        if let Some(name) = names.iter().find(|name| !all.iter().any(|zone| named(zone, name))) {
            return Err(invalid(format!("Invalid availability zone: [{name}]")).into());
        }
        if let Some(id) = ids.iter().find(|id| !all.iter().any(|zone| known(zone, id))) {
            return Err(invalid(format!("Invalid availability zone-id: [{id}]")).into());
        }
        all.retain(|zone| names.is_empty() || names.iter().any(|name| named(zone, name)));
        all.retain(|zone| ids.is_empty() || ids.iter().any(|id| known(zone, id)));
        let question = Question { ids: None, filters: input.filters.as_deref(), max: None, token: None };
        Ok(DescribeAvailabilityZonesOutput { availability_zones: Some(answer(all, &question)?.0) })
    }
}
