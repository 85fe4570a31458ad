//! The texts of policies that an operation looks at: those that it is given, or those of a user or a role. And
//! `GetContextKeysForCustomPolicy`, `GetContextKeysForPrincipalPolicy`: which keys they ask for.
//!
//! Source: IAM API Reference.

use std::collections::BTreeSet;
use std::sync::Arc;

use door::{Call, Handler, Requirement};
use model::Arn;
use policy::{Held, Standing};
use shapes_iam::{
    GetContextKeysForCustomPolicyInput, GetContextKeysForCustomPolicyOutput, GetContextKeysForPrincipalPolicyInput,
    GetContextKeysForPrincipalPolicyOutput,
};
use wire::Error;

use crate::IdentityError;
use crate::api::simulate::named;
use crate::model::{Entity, Role, User};
use crate::room::{AnyPolicy, Identity};

/// Policies as they were written.
pub(crate) struct Texts {
    pub(crate) identity: Vec<Text>,
    pub(crate) boundary: Option<Text>,
}

/// One of them.
pub(crate) struct Text {
    /// Its name, its ARN, or its place in the list that it was given in.
    pub(crate) name: String,
    pub(crate) document: String,
    /// `user`, `role`, `aws-managed`, `user-managed` or `none`.
    pub(crate) kind: &'static str,
}

impl Texts {
    /// Those that a call gives.
    pub(crate) fn given(identity: Vec<String>, boundary: Option<Vec<String>>) -> Result<Self, IdentityError> {
        let mut texts = Self { identity: Vec::new(), boundary: None };
        texts.add(identity, boundary)?;
        Ok(texts)
    }

    /// Adds those that a call gives; its boundary stands in the place of the present one.
    pub(crate) fn add(&mut self, identity: Vec<String>, boundary: Option<Vec<String>>) -> Result<(), IdentityError> {
        let text =
            |list: &str, (index, document)| Text { name: format!("{list}.{}", index + 1), document, kind: "none" };
        self.identity.extend(identity.into_iter().enumerate().map(|given| text("PolicyInputList", given)));
        let mut boundary = boundary.unwrap_or_default().into_iter().enumerate();
        if let Some(given) = boundary.next() {
            self.boundary = Some(text("PermissionsBoundaryPolicyInputList", given));
        }
        match boundary.next() {
            Some(_) => Err(IdentityError::Input("Only one permissions boundary policy can be simulated.".to_owned())),
            None => Ok(()),
        }
    }

    pub(crate) fn find(&self, name: &str) -> Option<&Text> {
        self.identity.iter().chain(&self.boundary).find(|text| text.name == name)
    }

    /// Read and checked.
    pub(crate) fn standing(&self) -> Result<Standing, IdentityError> {
        let read = |text: &Text| named(&text.name, &text.document);
        let identity = self.identity.iter().map(read).collect::<Result<_, _>>()?;
        let boundary = self.boundary.as_ref().map(read).transpose()?;
        Ok(Standing { held: Arc::new(Held { identity, boundary }), session: Box::default() })
    }

    fn context_keys(&self) -> Result<Vec<String>, IdentityError> {
        let mut keys = BTreeSet::new();
        for text in self.identity.iter().chain(&self.boundary) {
            keys.extend(policy::context_keys(&text.document)?);
        }
        Ok(keys.into_iter().collect())
    }
}

impl Identity {
    /// The policies of a user or a role by its ARN.
    pub(crate) fn texts_of(&self, source: &str) -> Result<Texts, IdentityError> {
        let invalid = || IdentityError::Input(format!("Invalid Entity Arn: {source}"));
        let arn: Arn = source.parse().map_err(|_| invalid())?;
        let (kind, rest) = arn.resource.split_once('/').ok_or_else(invalid)?;
        let name = rest.rsplit('/').next().unwrap_or(rest);
        match kind {
            "role" => {
                let role = self.find::<Role>(name)?;
                let same = role.arn(self.account()) == arn;
                if same { self.texts(&role.own, "role") } else { Err(crate::room::missing::<Role>(name)) }
            }
            "user" => {
                let user = self.find::<User>(name)?;
                let same = user.arn(self.account()) == arn;
                if same { self.texts(&user.own, "user") } else { Err(crate::room::missing::<User>(name)) }
            }
            _ => Err(invalid()),
        }
    }

    fn texts(&self, own: &Entity, kind: &'static str) -> Result<Texts, IdentityError> {
        let inline = own.inline.iter().map(|(name, document)| {
            let (name, document) = (name.clone(), document.clone());
            Ok(Text { name, document, kind })
        });
        let attached = own.attached.iter().map(|arn| self.managed_text(arn));
        let identity = inline.chain(attached).collect::<Result<_, _>>()?;
        let boundary = own.boundary.as_deref().map(|arn| self.managed_text(arn)).transpose()?;
        Ok(Texts { identity, boundary })
    }

    fn managed_text(&self, arn: &str) -> Result<Text, IdentityError> {
        let name = arn.to_owned();
        let gone = || IdentityError::NoSuchPolicy(arn.to_owned());
        match self.any_policy(arn).ok_or_else(gone)? {
            AnyPolicy::Managed(managed) => Ok(Text { name, document: managed.document.clone(), kind: "aws-managed" }),
            AnyPolicy::Own(policy) => {
                let version = policy.versions.get(&policy.default).ok_or_else(gone)?;
                Ok(Text { name, document: version.document.clone(), kind: "user-managed" })
            }
        }
    }
}

impl Handler<GetContextKeysForCustomPolicyInput> for Identity {
    fn requires(&self, _: &GetContextKeysForCustomPolicyInput, _: &Call) -> Vec<Requirement> {
        vec![Requirement::any("iam:GetContextKeysForCustomPolicy")]
    }

    async fn run(
        &self,
        input: GetContextKeysForCustomPolicyInput,
        _: &Call,
    ) -> Result<GetContextKeysForCustomPolicyOutput, Error> {
        let keys = Texts::given(input.policy_input_list, None)?.context_keys()?;
        Ok(GetContextKeysForCustomPolicyOutput { context_key_names: Some(keys) })
    }
}

impl Handler<GetContextKeysForPrincipalPolicyInput> for Identity {
    fn requires(&self, input: &GetContextKeysForPrincipalPolicyInput, _: &Call) -> Vec<Requirement> {
        vec![Self::on_policy("iam:GetContextKeysForPrincipalPolicy", &input.policy_source_arn)]
    }

    async fn run(
        &self,
        input: GetContextKeysForPrincipalPolicyInput,
        _: &Call,
    ) -> Result<GetContextKeysForPrincipalPolicyOutput, Error> {
        let mut texts = self.texts_of(&input.policy_source_arn)?;
        texts.add(input.policy_input_list.unwrap_or_default(), None)?;
        Ok(GetContextKeysForPrincipalPolicyOutput { context_key_names: Some(texts.context_keys()?) })
    }
}
