//! `ecr:DescribeRegistry`, `ecr:GetAccountSetting`, `ecr:PutAccountSetting`
//!
//! Of the settings of an account, `BLOB_MOUNTING` is one that this region has: whether a push may take a layer over from
//! another repository. It is on until it is switched off, other than on AWS. Deliberately absent: replication, the policy
//! of the registry, the versions of basic scanning.
//!
//! Source: Amazon ECR API Reference, the three operations; User Guide, "Blob mounting in Amazon ECR".

use door::{Call, Handler, Requirement};
use shapes_ecr::{
    DescribeRegistryInput, DescribeRegistryOutput, GetAccountSettingInput, GetAccountSettingOutput,
    PutAccountSettingInput, PutAccountSettingOutput, ReplicationConfiguration,
};
use wire::Error;

use super::scope;
use crate::Registry;
use crate::errors::RegistryError;
use crate::model::{RegistrySettings, Scope};

/// The setting that there is.
const MOUNTING: &str = "BLOB_MOUNTING";

impl Handler<DescribeRegistryInput> for Registry {
    fn requires(&self, _: &DescribeRegistryInput, _: &Call) -> Vec<Requirement> {
        vec![Requirement::any("ecr:DescribeRegistry")]
    }

    async fn run(&self, _: DescribeRegistryInput, call: &Call) -> Result<DescribeRegistryOutput, Error> {
        Ok(DescribeRegistryOutput {
            registry_id: Some(call.account.to_string()),
            replication_configuration: Some(ReplicationConfiguration { rules: Some(Vec::new()) }),
        })
    }
}

impl Registry {
    /// What a registry's owner has set.
    pub(super) fn registry_settings(&self, scope: &Scope) -> RegistrySettings {
        self.tables.settings.get(&scope.prefix()).map(|settings| (*settings).clone()).unwrap_or_default()
    }

    /// Changes it.
    pub(super) async fn set(
        &self,
        scope: &Scope,
        change: impl FnOnce(&mut RegistrySettings),
    ) -> Result<(), RegistryError> {
        self.store
            .write(|records| {
                let key = scope.prefix();
                let mut settings =
                    records.get(&self.tables.settings, &key).map(|settings| (*settings).clone()).unwrap_or_default();
                change(&mut settings);
                records.put(&self.tables.settings, &key, settings)?;
                Ok(())
            })
            .await
    }
}

/// The setting, or why there is none of that name.
fn known(name: &str) -> Result<(), RegistryError> {
    match name {
        MOUNTING => Ok(()),
        "BASIC_SCAN_TYPE_VERSION" | "REGISTRY_POLICY_SCOPE" => {
            Err(RegistryError::Unsupported(format!("name: {name} is not supported by this region; {MOUNTING} is")))
        }
        _ => Err(RegistryError::parameter("name", "Invalid account setting name")),
    }
}

impl Handler<GetAccountSettingInput> for Registry {
    fn requires(&self, _: &GetAccountSettingInput, _: &Call) -> Vec<Requirement> {
        vec![Requirement::any("ecr:GetAccountSetting")]
    }

    async fn run(&self, input: GetAccountSettingInput, call: &Call) -> Result<GetAccountSettingOutput, Error> {
        known(&input.name)?;
        let value = if self.mounts(&scope(call, None)) { "ENABLED" } else { "DISABLED" };
        Ok(GetAccountSettingOutput { name: Some(input.name), value: Some(value.to_owned()) })
    }
}

impl Handler<PutAccountSettingInput> for Registry {
    fn requires(&self, input: &PutAccountSettingInput, _: &Call) -> Vec<Requirement> {
        vec![Requirement::any("ecr:PutAccountSetting").with("ecr:AccountSetting", input.name.as_str())]
    }

    async fn run(&self, input: PutAccountSettingInput, call: &Call) -> Result<PutAccountSettingOutput, Error> {
        known(&input.name)?;
        let no_mounts = match input.value.as_str() {
            "ENABLED" => false,
            "DISABLED" => true,
            _ => return Err(RegistryError::parameter("value", "Invalid account setting value").into()),
        };
        self.set(&scope(call, None), |settings| settings.no_mounts = no_mounts).await?;
        Ok(PutAccountSettingOutput { name: Some(input.name), value: Some(input.value) })
    }
}
