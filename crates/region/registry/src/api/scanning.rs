//! `ecr:PutRegistryScanningConfiguration`, `ecr:GetRegistryScanningConfiguration`,
//! `ecr:BatchGetRepositoryScanningConfiguration`, `ecr:DescribeImageScanFindings`
//!
//! This region scans nothing. Which images should be scanned is kept, and those say that their scan has FAILED, and why:
//! nobody takes an image for one without findings. Deliberately absent: `StartImageScan`, enhanced scanning.
//!
//! Source: Amazon ECR API Reference, the four operations; User Guide, "Scan images for software vulnerabilities".

use door::{Call, Handler, Requirement};
use shapes_ecr::{
    BatchGetRepositoryScanningConfigurationInput, BatchGetRepositoryScanningConfigurationOutput,
    DescribeImageScanFindingsInput, DescribeImageScanFindingsOutput, GetRegistryScanningConfigurationInput,
    GetRegistryScanningConfigurationOutput, ImageScanStatus, PutRegistryScanningConfigurationInput,
    PutRegistryScanningConfigurationOutput, RegistryScanningConfiguration, RegistryScanningRule,
    RepositoryScanningConfiguration, RepositoryScanningConfigurationFailure, ScanningRepositoryFilter,
};
use wire::Error;

use super::describe_images::named;
use super::{identifier, place, reference, scope};
use crate::Registry;
use crate::errors::RegistryError;
use crate::manifest::{DOCKER_LIST, OCI_INDEX};
use crate::model::{Image, Place, Repository};
use crate::pattern::fits;

/// What an image says of its scan, where it should have been scanned.
pub(super) fn unscanned(scans: bool, image: &Image) -> Option<ImageScanStatus> {
    let single = !matches!(image.media_type.as_str(), DOCKER_LIST | OCI_INDEX);
    (scans && single).then(|| ImageScanStatus {
        status: Some("FAILED".to_owned()),
        description: Some("This region does not scan images.".to_owned()),
    })
}

fn filter(pattern: &str) -> ScanningRepositoryFilter {
    ScanningRepositoryFilter { filter: pattern.to_owned(), filter_type: "WILDCARD".to_owned() }
}

fn configuration(patterns: &[String]) -> RegistryScanningConfiguration {
    let rule = || RegistryScanningRule {
        scan_frequency: "SCAN_ON_PUSH".to_owned(),
        repository_filters: patterns.iter().map(|pattern| filter(pattern)).collect(),
    };
    let rules = (!patterns.is_empty()).then(rule).into_iter().collect();
    RegistryScanningConfiguration { scan_type: Some("BASIC".to_owned()), rules: Some(rules) }
}

impl Registry {
    /// The filters of the registry's rules that a repository fits.
    fn filters(&self, place: &Place) -> Vec<String> {
        let mut patterns = self.registry_settings(&place.scope).scan_on_push;
        // A filter without a star is for all names that hold it.
        let whole = |pattern: &str| if pattern.contains('*') { pattern.to_owned() } else { format!("*{pattern}*") };
        patterns.retain(|pattern| fits(&whole(pattern), place.name.as_str()));
        patterns
    }

    /// Whether a repository's images should be scanned when they are pushed.
    pub(super) fn scans(&self, place: &Place, repository: &Repository) -> bool {
        repository.scan_on_push || !self.filters(place).is_empty()
    }
}

impl Handler<PutRegistryScanningConfigurationInput> for Registry {
    fn requires(&self, _: &PutRegistryScanningConfigurationInput, _: &Call) -> Vec<Requirement> {
        vec![Requirement::any("ecr:PutRegistryScanningConfiguration")]
    }

    async fn run(
        &self,
        input: PutRegistryScanningConfigurationInput,
        call: &Call,
    ) -> Result<PutRegistryScanningConfigurationOutput, Error> {
        if let Some(other) = input.scan_type.as_deref().filter(|kind| *kind != "BASIC") {
            let text = format!("scanType: {other} is not supported by this region; BASIC is");
            return Err(RegistryError::Unsupported(text).into());
        }
        let mut patterns = Vec::new();
        for rule in input.rules.unwrap_or_default() {
            match rule.scan_frequency.as_str() {
                "SCAN_ON_PUSH" => patterns.extend(rule.repository_filters.into_iter().map(|filter| filter.filter)),
                // What no rule is for is scanned by hand.
                "MANUAL" => {}
                other => {
                    let text = format!("The scan frequency {other} is not valid for the scan type BASIC");
                    return Err(RegistryError::parameter("rules", text).into());
                }
            }
        }
        let shown = configuration(&patterns);
        self.set(&scope(call, None), |settings| settings.scan_on_push = patterns).await?;
        Ok(PutRegistryScanningConfigurationOutput { registry_scanning_configuration: Some(shown) })
    }
}

impl Handler<GetRegistryScanningConfigurationInput> for Registry {
    fn requires(&self, _: &GetRegistryScanningConfigurationInput, _: &Call) -> Vec<Requirement> {
        vec![Requirement::any("ecr:GetRegistryScanningConfiguration")]
    }

    async fn run(
        &self,
        _: GetRegistryScanningConfigurationInput,
        call: &Call,
    ) -> Result<GetRegistryScanningConfigurationOutput, Error> {
        let scope = scope(call, None);
        Ok(GetRegistryScanningConfigurationOutput {
            registry_id: Some(scope.account.to_string()),
            scanning_configuration: Some(configuration(&self.registry_settings(&scope).scan_on_push)),
        })
    }
}

impl Handler<BatchGetRepositoryScanningConfigurationInput> for Registry {
    fn requires(&self, input: &BatchGetRepositoryScanningConfigurationInput, call: &Call) -> Vec<Requirement> {
        let scope = scope(call, None);
        let on = |name: &String| self.on("ecr:BatchGetRepositoryScanningConfiguration", &scope, name);
        input.repository_names.iter().map(on).collect()
    }

    async fn run(
        &self,
        input: BatchGetRepositoryScanningConfigurationInput,
        call: &Call,
    ) -> Result<BatchGetRepositoryScanningConfigurationOutput, Error> {
        let (mut found, mut failures) = (Vec::new(), Vec::new());
        for name in input.repository_names {
            let place = place(call, None, &name)?;
            match self.tables.repository(&place) {
                Ok(repository) => {
                    let scans = self.scans(&place, &repository);
                    found.push(RepositoryScanningConfiguration {
                        repository_arn: Some(place.arn().to_string()),
                        repository_name: Some(name),
                        scan_on_push: Some(scans),
                        scan_frequency: Some(if scans { "SCAN_ON_PUSH" } else { "MANUAL" }.to_owned()),
                        applied_scan_filters: Some(self.filters(&place).iter().map(|text| filter(text)).collect()),
                    });
                }
                Err(error) => failures.push(RepositoryScanningConfigurationFailure {
                    failure_code: Some("REPOSITORY_NOT_FOUND".to_owned()),
                    failure_reason: Some(error.to_string()),
                    repository_name: Some(name),
                }),
            }
        }
        Ok(BatchGetRepositoryScanningConfigurationOutput {
            scanning_configurations: Some(found),
            failures: Some(failures),
        })
    }
}

impl Handler<DescribeImageScanFindingsInput> for Registry {
    fn requires(&self, input: &DescribeImageScanFindingsInput, call: &Call) -> Vec<Requirement> {
        let scope = scope(call, input.registry_id.as_deref());
        vec![self.on("ecr:DescribeImageScanFindings", &scope, &input.repository_name)]
    }

    async fn run(
        &self,
        input: DescribeImageScanFindingsInput,
        call: &Call,
    ) -> Result<DescribeImageScanFindingsOutput, Error> {
        let place = place(call, input.registry_id.as_deref(), &input.repository_name)?;
        let repository = self.tables.repository(&place)?;
        let id = named(&input.image_id);
        let reference = reference(&input.image_id).map_err(|failure| RegistryError::parameter("imageId", failure.1))?;
        let found = self.resolve(&place, &reference)?;
        let (digest, image) = found.ok_or_else(|| RegistryError::ImageNotFound(id.clone(), place.clone()))?;
        let status = unscanned(self.scans(&place, &repository), &image);
        Ok(DescribeImageScanFindingsOutput {
            registry_id: Some(place.scope.account.to_string()),
            repository_name: Some(place.name.to_string()),
            image_id: Some(identifier(Some(&digest), input.image_id.image_tag.as_deref())),
            image_scan_status: Some(status.ok_or(RegistryError::ScanNotFound(id, place))?),
        })
    }
}
