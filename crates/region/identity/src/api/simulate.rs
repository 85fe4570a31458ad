//! `SimulateCustomPolicy`, `SimulatePrincipalPolicy`: what would be decided, by the evaluator that decides.
//!
//! Deliberately absent: `ResourceHandlingOption`, which chooses between kinds of EC2 instances.
//!
//! Source: IAM API Reference; IAM User Guide, "IAM policy testing with the IAM policy simulator".

use std::sync::Arc;

use door::{Call, Handler, Requirement};
use model::{AccountId, Arn, Caller, Principal};
use policy::{Context, Decision, Document, Effect, Explanation, Kind, Policies, Request, Source, Standing, explain};
use shapes_iam::{
    ContextEntry, EvaluationResult, PermissionsBoundaryDecisionDetail, Position, SimulateCustomPolicyInput,
    SimulateCustomPolicyOutput, SimulatePrincipalPolicyInput, SimulatePrincipalPolicyOutput, Statement,
};
use wire::Error;

use crate::IdentityError;
use crate::api::sources::Texts;
use crate::page::{Page, page};
use crate::room::Identity;

/// How many decisions one call asks for at most.
const DECISIONS: usize = 2_000;

/// A simulation, of whichever operation.
struct Simulation {
    texts: Texts,
    actions: Vec<String>,
    resources: Vec<String>,
    resource_policy: Option<String>,
    owner: Option<AccountId>,
    caller: Caller,
    context: Context,
}

impl Handler<SimulateCustomPolicyInput> for Identity {
    fn requires(&self, _: &SimulateCustomPolicyInput, _: &Call) -> Vec<Requirement> {
        vec![Requirement::any("iam:SimulateCustomPolicy")]
    }

    async fn run(&self, input: SimulateCustomPolicyInput, _: &Call) -> Result<SimulateCustomPolicyOutput, Error> {
        if input.resource_policy.is_some() && input.caller_arn.is_none() {
            return Err(IdentityError::Input("CallerArn is required with ResourcePolicy.".to_owned()).into());
        }
        let texts = Texts::given(input.policy_input_list, input.permissions_boundary_policy_input_list)?;
        let simulation = Simulation {
            texts,
            actions: input.action_names,
            resources: input.resource_arns.unwrap_or_else(everything),
            resource_policy: input.resource_policy,
            owner: owner(input.resource_owner.as_deref())?,
            caller: self.simulated(input.caller_arn.as_deref())?,
            context: context(input.context_entries.unwrap_or_default()),
        };
        let page = simulation.page("SimulateCustomPolicy", input.marker.as_deref(), input.max_items)?;
        let Page { items, truncated, marker } = page;
        Ok(SimulateCustomPolicyOutput { evaluation_results: Some(items), is_truncated: Some(truncated), marker })
    }
}

impl Handler<SimulatePrincipalPolicyInput> for Identity {
    fn requires(&self, input: &SimulatePrincipalPolicyInput, _: &Call) -> Vec<Requirement> {
        vec![Self::on_policy("iam:SimulatePrincipalPolicy", &input.policy_source_arn)]
    }

    async fn run(&self, input: SimulatePrincipalPolicyInput, _: &Call) -> Result<SimulatePrincipalPolicyOutput, Error> {
        let mut texts = self.texts_of(&input.policy_source_arn)?;
        texts.add(input.policy_input_list.unwrap_or_default(), input.permissions_boundary_policy_input_list)?;
        let caller = input.caller_arn.as_deref().unwrap_or(&input.policy_source_arn);
        let simulation = Simulation {
            texts,
            actions: input.action_names,
            resources: input.resource_arns.unwrap_or_else(everything),
            resource_policy: input.resource_policy,
            owner: owner(input.resource_owner.as_deref())?,
            caller: self.simulated(Some(caller))?,
            context: context(input.context_entries.unwrap_or_default()),
        };
        let page = simulation.page("SimulatePrincipalPolicy", input.marker.as_deref(), input.max_items)?;
        let Page { items, truncated, marker } = page;
        Ok(SimulatePrincipalPolicyOutput { evaluation_results: Some(items), is_truncated: Some(truncated), marker })
    }
}

impl Simulation {
    fn page(&self, of: &str, marker: Option<&str>, most: Option<i64>) -> Result<Page<EvaluationResult>, IdentityError> {
        let mut list = vec![of];
        list.extend(self.actions.iter().chain(&self.resources).map(String::as_str));
        page(&list, self.run()?, marker, most)
    }

    /// Every action on every resource, with a key that orders them as they were asked for.
    fn run(&self) -> Result<Vec<(String, EvaluationResult)>, IdentityError> {
        if self.actions.len().saturating_mul(self.resources.len()) > DECISIONS {
            return Err(IdentityError::Input(format!("At most {DECISIONS} decisions can be simulated in one call.")));
        }
        let beside = match &self.resource_policy {
            Some(text) => {
                let document = Document::parse(text)?;
                document.check(Kind::Resource)?;
                Some(document)
            }
            None => None,
        };
        let standing = self.texts.standing()?;
        let mut results = Vec::new();
        for action in &self.actions {
            for resource in &self.resources {
                let result = self.one(action, resource, &standing, beside.as_ref());
                results.push((format!("{:08}", results.len()), result));
            }
        }
        Ok(results)
    }

    fn one(&self, action: &str, resource: &str, standing: &Standing, beside: Option<&Document>) -> EvaluationResult {
        let Self { caller, context, .. } = self;
        let request = Request { caller, action, resource, owner: self.owner.as_ref(), context };
        let explanation = explain(&request, &Policies::of(standing).beside(beside));
        let decision = match explanation.decision {
            Decision::Allowed(_) => "allowed",
            Decision::Denied(_) => "explicitDeny",
            Decision::NotAllowed(_) => "implicitDeny",
        };
        let bounded = self.texts.boundary.as_ref().map(|_| PermissionsBoundaryDecisionDetail {
            allowed_by_permissions_boundary: Some(allows(&explanation, Source::Boundary)),
        });
        EvaluationResult {
            eval_action_name: Some(action.to_owned()),
            eval_resource_name: Some(resource.to_owned()),
            eval_decision: Some(decision.to_owned()),
            matched_statements: Some(self.matched(&explanation)),
            missing_context_values: Some(missing(&explanation)),
            permissions_boundary_decision_detail: bounded,
        }
    }

    /// The statements that decided: the denying ones where there is one, else the allowing ones.
    fn matched(&self, explanation: &Explanation) -> Vec<Statement> {
        let applies = |effect: Effect| {
            let of = move |one: &&policy::Considered| one.applies() && one.effect == effect;
            explanation.considered.iter().filter(of).collect::<Vec<_>>()
        };
        let denying = applies(Effect::Deny);
        let deciding = if denying.is_empty() { applies(Effect::Allow) } else { denying };
        let place = |one: &policy::Considered| {
            let (text, id, kind) = match one.source {
                Source::Resource => (self.resource_policy.as_deref(), "ResourcePolicy", "resource"),
                Source::Identity | Source::Boundary | Source::Session => {
                    let found = self.texts.find(&one.policy);
                    (found.map(|text| &*text.document), &*one.policy, found.map_or("none", |text| text.kind))
                }
            };
            let range = text.and_then(|text| policy::statements(text).into_iter().nth(one.index));
            let position = |at: usize| text.map(|text| line_and_column(text, at));
            Statement {
                source_policy_id: Some(id.to_owned()),
                source_policy_type: Some(kind.to_owned()),
                start_position: range.as_ref().and_then(|range| position(range.start)),
                end_position: range.as_ref().and_then(|range| position(range.end)),
            }
        };
        deciding.into_iter().map(place).collect()
    }
}

fn allows(explanation: &Explanation, source: Source) -> bool {
    let mut of = explanation.considered.iter().filter(|one| one.source == source && one.applies()).peekable();
    of.peek().is_some() && of.all(|one| one.effect == Effect::Allow)
}

/// The keys that conditions of statements about the action and the resource ask for, and that were not given.
fn missing(explanation: &Explanation) -> Vec<String> {
    let about = explanation.considered.iter().filter(|one| one.principal && one.action && one.resource);
    let asked = about.flat_map(|one| &one.conditions).filter(|tested| tested.given.is_empty());
    let mut keys: Vec<String> = asked.map(|tested| tested.key.clone()).collect();
    keys.sort();
    keys.dedup();
    keys
}

/// Both from 1.
fn line_and_column(text: &str, at: usize) -> Position {
    let before = text.get(..at).unwrap_or(text);
    let line = before.matches('\n').count() + 1;
    let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
    Position { line: i64::try_from(line).ok(), column: i64::try_from(column).ok() }
}

fn everything() -> Vec<String> {
    vec!["*".to_owned()]
}

fn owner(arn: Option<&str>) -> Result<Option<AccountId>, IdentityError> {
    let Some(arn) = arn else { return Ok(None) };
    let invalid = || IdentityError::Input(format!("Invalid ResourceOwner: {arn}"));
    let account = arn.parse::<Arn>().map_or(arn.to_owned(), |arn| arn.account);
    account.parse().map(Some).map_err(|_| invalid())
}

fn context(entries: Vec<ContextEntry>) -> Context {
    let mut context = Context::default();
    for entry in entries {
        let key = entry.context_key_name.unwrap_or_default();
        context.set_all(&key, entry.context_key_values.unwrap_or_default());
    }
    context
}

impl Identity {
    /// A caller by its ARN, who need not exist; a user of no name where there is none.
    fn simulated(&self, arn: Option<&str>) -> Result<Caller, IdentityError> {
        let nobody = || Principal::User { path: "/".to_owned(), name: String::new(), id: String::new() };
        let Some(text) = arn else { return Ok(Caller::of(self.account().clone(), nobody())) };
        let invalid = || IdentityError::Input(format!("Invalid Entity Arn: {text}"));
        let arn: Arn = text.parse().map_err(|_| invalid())?;
        let account: AccountId = arn.account.parse().map_err(|_| invalid())?;
        let (kind, rest) = arn.resource.split_once('/').unwrap_or((&arn.resource, ""));
        let (path, name) =
            rest.rsplit_once('/').map_or(("/".to_owned(), rest), |(path, name)| (format!("/{path}/"), name));
        let name = name.to_owned();
        let principal = match kind {
            "user" => Principal::User { path, name, id: String::new() },
            // A role acts through its sessions.
            "role" => Principal::AssumedRole { path, role: name, id: String::new(), session: "simulation".to_owned() },
            "assumed-role" => {
                let (role, session) = rest.split_once('/').ok_or_else(invalid)?;
                let (role, session) = (role.to_owned(), session.to_owned());
                Principal::AssumedRole { path: "/".to_owned(), role, id: String::new(), session }
            }
            "group" => nobody(),
            _ => return Err(invalid()),
        };
        Ok(Caller::of(account, principal))
    }
}

/// A policy's name as the explanation has it.
pub(crate) fn named(name: &str, document: &str) -> Result<policy::Named, IdentityError> {
    let document = Document::parse(document)?;
    document.check(Kind::Identity)?;
    Ok(policy::Named { name: Arc::from(name), document: Arc::new(document) })
}
