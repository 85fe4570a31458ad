//! `elasticloadbalancing:CreateListener`, `DescribeListeners`, `ModifyListener`, `DeleteListener`.
//!
//! Requests are routed by a listener when the call that made it is answered.
//!
//! Source: Elastic Load Balancing API Reference, the operations of these names.

use std::sync::Arc;

use door::{Call, Handler, Requirement};
use shapes_elbv2::{
    Certificate, CreateListenerInput, CreateListenerOutput, DeleteListenerInput, DeleteListenerOutput,
    DescribeListenersInput, DescribeListenersOutput, ModifyListenerInput, ModifyListenerOutput,
    MutualAuthenticationAttributes,
};
use store::Transaction;
use wire::Error;

use super::{actions, on, pages, scope, tags};
use crate::Balancing;
use crate::errors::{BalancingError, invalid, refused};
use crate::limits;
use crate::model::{Listener, Tls, Unsupported};
use crate::place::{Kind, Scope, parent};
use crate::ssl_policies;

impl Balancing {
    /// The listener of an ARN, with its key.
    pub(super) fn listener(&self, scope: &Scope, arn: &str) -> Result<(String, Arc<Listener>), BalancingError> {
        let key = scope.key_of(Kind::Listener, arn)?;
        let found = self.tables.listeners.get(&key).ok_or_else(|| Kind::Listener.not_found(arn))?;
        Ok((key, found))
    }

    /// Removes a listener with all that belongs to it.
    pub(super) fn remove_listener(&self, change: &mut Transaction<'_>, key: &str) -> Result<(), BalancingError> {
        let tables = &self.tables;
        if let Some(listener) = change.get(&tables.listeners, key) {
            let default = format!("{key}/{}", listener.default_rule);
            change.delete(&tables.tags, &tags::key(Kind::Rule, &default))?;
        }
        for (rule, _) in change.scan(&tables.rules, &format!("{key}/")) {
            change.delete(&tables.tags, &tags::key(Kind::Rule, &rule))?;
            change.delete(&tables.rules, &rule)?;
        }
        change.delete(&tables.tags, &tags::key(Kind::Listener, key))?;
        Ok(change.delete(&tables.listeners, key)?)
    }

    /// No other listener of the load balancer may have the port.
    fn check_port(&self, change: &Transaction<'_>, key: &str, port: u16, scope: &Scope) -> Result<(), BalancingError> {
        let siblings = change.scan(&self.tables.listeners, &format!("{}/", parent(key)));
        if siblings.iter().any(|(other, listener)| other != key && listener.port == port) {
            let arn = scope.arn(Kind::Balancer, parent(key));
            let text = format!("A listener already exists on this port for this load balancer '{arn}'");
            return Err(refused("DuplicateListener", text));
        }
        Ok(())
    }
}

fn show(scope: &Scope, key: &str, listener: &Listener) -> shapes_elbv2::Listener {
    shapes_elbv2::Listener {
        default_actions: Some(actions::show(&listener.default, scope)),
        listener_arn: Some(scope.arn(Kind::Listener, key).to_string()),
        load_balancer_arn: Some(scope.arn(Kind::Balancer, parent(key)).to_string()),
        port: Some(listener.port.into()),
        protocol: Some(listener.protocol().to_owned()),
        certificates: listener
            .tls
            .as_ref()
            .and_then(|tls| tls.certificates.first())
            .map(|arn| vec![Certificate { certificate_arn: Some(arn.clone()), is_default: None }]),
        ssl_policy: listener.tls.as_ref().map(|tls| tls.policy.clone()),
        mutual_authentication: listener
            .tls
            .as_ref()
            .map(|_| MutualAuthenticationAttributes { mode: Some("off".to_owned()) }),
    }
}

/// What a request says of TLS.
struct Asked<'a> {
    protocol: Option<&'a String>,
    policy: Option<&'a String>,
    certificates: Option<&'a Vec<Certificate>>,
    mutual: Option<&'a MutualAuthenticationAttributes>,
}

impl Asked<'_> {
    /// The certificate that is to be the default one.
    fn default(&self) -> Result<Option<&String>, BalancingError> {
        match self.certificates.map(Vec::as_slice).filter(|given| !given.is_empty()) {
            None => Ok(None),
            Some([Certificate { certificate_arn: Some(arn), is_default: None }]) => Ok(Some(arn)),
            Some([Certificate { is_default: Some(_), .. }]) => {
                Err(invalid("You cannot set the isDefault parameter for a certificate"))
            }
            Some(_) => Err(invalid("You must specify exactly one certificate")),
        }
    }

    /// What a listener has of TLS after the request; nothing for HTTP.
    fn over(&self, before: Option<&Tls>) -> Result<Option<Tls>, BalancingError> {
        let https = match self.protocol.map(String::as_str) {
            Some("HTTP") => false,
            Some("HTTPS") => true,
            Some(other) => return Err(refused("UnsupportedProtocol", Unsupported("Protocol", other).to_string())),
            None => before.is_some(),
        };
        if let Some(mode) = self.mutual.and_then(|mutual| mutual.mode.as_ref()).filter(|mode| *mode != "off") {
            return Err(invalid(Unsupported("MutualAuthentication.Mode", mode).to_string()));
        }
        if !https {
            let named = self.certificates.is_some_and(|given| !given.is_empty());
            return match (named, self.policy) {
                (true, _) => Err(invalid("A certificate cannot be specified for HTTP listeners")),
                (false, Some(_)) => Err(invalid("An SSL policy cannot be specified for HTTP listeners")),
                (false, None) => Ok(None),
            };
        }
        let default = self.default()?;
        let policy = self.policy.map(|name| ssl_policies::find(name)).transpose()?.map(|policy| policy.name.to_owned());
        let mut tls = match (before.cloned(), default) {
            (Some(before), _) => before,
            (None, Some(_)) => Tls { policy: ssl_policies::DEFAULT.to_owned(), certificates: Vec::new() },
            (None, None) => return Err(invalid("A certificate must be specified for HTTPS listeners")),
        };
        tls.policy = policy.unwrap_or(tls.policy);
        if let Some(arn) = default {
            match tls.certificates.first_mut() {
                Some(known) => known.clone_from(arn),
                None => tls.certificates.push(arn.clone()),
            }
        }
        Ok(Some(tls))
    }
}

impl Balancing {
    /// As [`Asked::over`], where the certificate that is named is there.
    async fn secured(
        &self,
        scope: &Scope,
        asked: &Asked<'_>,
        before: Option<&Tls>,
    ) -> Result<Option<Tls>, BalancingError> {
        let tls = asked.over(before)?;
        if let Some(arn) = asked.default()? {
            self.certificate(scope, arn).await?;
        }
        Ok(tls)
    }
}

/// The condition keys of what a listener speaks.
fn protected(asked: Requirement, protocol: Option<&str>, policy: Option<&str>) -> Requirement {
    let with = |asked: Requirement, key: &str, given: Option<&str>| match given {
        Some(given) => asked.with(key, given),
        None => asked,
    };
    let asked = with(asked, "elasticloadbalancing:ListenerProtocol", protocol);
    with(asked, "elasticloadbalancing:SecurityPolicy", policy)
}

impl Handler<CreateListenerInput> for Balancing {
    fn requires(&self, input: &CreateListenerInput, _: &Call) -> Vec<Requirement> {
        let asked = on("elasticloadbalancing:CreateListener", &input.load_balancer_arn);
        let asked = protected(asked, input.protocol.as_deref(), input.ssl_policy.as_deref());
        let made = input.load_balancer_arn.replacen(":loadbalancer/", ":listener/", 1) + "/*";
        tags::creating(asked, input.tags.as_ref(), "CreateListener", &made)
    }

    async fn run(&self, input: CreateListenerInput, call: &Call) -> Result<CreateListenerOutput, Error> {
        let scope = scope(call);
        let (balancer, _) = self.balancer(&scope, &input.load_balancer_arn)?;
        if input.protocol.is_none() {
            return Err(invalid("A listener protocol must be specified").into());
        }
        let asked = Asked {
            protocol: input.protocol.as_ref(),
            policy: input.ssl_policy.as_ref(),
            certificates: input.certificates.as_ref(),
            mutual: input.mutual_authentication.as_ref(),
        };
        let tls = self.secured(&scope, &asked, None).await?;
        let port = input.port.and_then(|port| u16::try_from(port).ok());
        let port = port.ok_or_else(|| invalid("A listener port must be specified"))?;
        let default = actions::read(&input.default_actions, &scope)?;
        let tags = tags::read(input.tags.as_ref())?;
        let key = format!("{balancer}/{}", self.new_id());
        let default_rule = self.new_id();
        let listener = Listener { port, default, default_rule, created_at: call.at, tls, nameless: false };
        let tables = &self.tables;
        self.context
            .store
            .write(|change| {
                if change.get(&tables.balancers, &balancer).is_none() {
                    return Err(Kind::Balancer.not_found(&input.load_balancer_arn));
                }
                limits::LISTENERS.leaves_room(change.scan(&tables.listeners, &format!("{balancer}/")).len())?;
                self.check_port(change, &key, port, &scope)?;
                actions::check(change, tables, &scope, &listener.default, &balancer)?;
                change.put(&tables.tags, &tags::key(Kind::Listener, &key), tags)?;
                Ok(change.put(&tables.listeners, &key, listener.clone())?)
            })
            .await?;
        self.refresh().await;
        Ok(CreateListenerOutput { listeners: Some(vec![show(&scope, &key, &listener)]) })
    }
}

impl Handler<DescribeListenersInput> for Balancing {
    fn requires(&self, _: &DescribeListenersInput, _: &Call) -> Vec<Requirement> {
        vec![Requirement::any("elasticloadbalancing:DescribeListeners")]
    }

    async fn run(&self, input: DescribeListenersInput, call: &Call) -> Result<DescribeListenersOutput, Error> {
        let scope = scope(call);
        let arns = input.listener_arns.filter(|arns| !arns.is_empty());
        let all = match (&input.load_balancer_arn, &arns) {
            (Some(arn), None) => self.tables.listeners_of(&self.balancer(&scope, arn)?.0),
            (None, Some(arns)) => arns.iter().map(|arn| self.listener(&scope, arn)).collect::<Result<Vec<_>, _>>()?,
            (Some(_), Some(_)) => return Err(invalid("You cannot specify both a load balancer and listeners").into()),
            (None, None) => return Err(invalid("You must specify either listener ARNs or a load balancer ARN").into()),
        };
        let placed = |(key, one): (String, Arc<Listener>)| {
            let arn = scope.arn(Kind::Listener, &key).to_string();
            (pages::place(one.created_at, &arn), (key, one))
        };
        let all = all.into_iter().map(placed).collect();
        let filters = format!("{:?}{arns:?}", input.load_balancer_arn);
        let question = ["listeners", &scope.key(), &filters];
        let (page, next_marker) = pages::page(all, &question, input.marker.as_deref(), input.page_size)?;
        let shown = page.iter().map(|(key, one)| show(&scope, key, one)).collect();
        Ok(DescribeListenersOutput { listeners: Some(shown), next_marker })
    }
}

impl Handler<ModifyListenerInput> for Balancing {
    fn requires(&self, input: &ModifyListenerInput, _: &Call) -> Vec<Requirement> {
        let asked = on("elasticloadbalancing:ModifyListener", &input.listener_arn);
        vec![protected(asked, input.protocol.as_deref(), input.ssl_policy.as_deref())]
    }

    async fn run(&self, input: ModifyListenerInput, call: &Call) -> Result<ModifyListenerOutput, Error> {
        let scope = scope(call);
        let key = scope.key_of(Kind::Listener, &input.listener_arn)?;
        let (_, before) = self.listener(&scope, &input.listener_arn)?;
        let asked = Asked {
            protocol: input.protocol.as_ref(),
            policy: input.ssl_policy.as_ref(),
            certificates: input.certificates.as_ref(),
            mutual: input.mutual_authentication.as_ref(),
        };
        self.secured(&scope, &asked, before.tls.as_ref()).await?;
        let default = input.default_actions.as_ref().map(|given| actions::read(given, &scope)).transpose()?;
        let tables = &self.tables;
        let listener = self
            .context
            .store
            .write(|change| {
                let now = change.get(&tables.listeners, &key);
                let mut listener = (*now.ok_or_else(|| Kind::Listener.not_found(&input.listener_arn))?).clone();
                if let Some(port) = input.port.and_then(|port| u16::try_from(port).ok()) {
                    self.check_port(change, &key, port, &scope)?;
                    listener.port = port;
                }
                if let Some(default) = default {
                    actions::check(change, tables, &scope, &default, parent(&key))?;
                    listener.default = default;
                }
                // A certificate may have come to the list meanwhile.
                listener.tls = asked.over(listener.tls.as_ref())?;
                change.put(&tables.listeners, &key, listener.clone())?;
                Ok::<_, BalancingError>(listener)
            })
            .await?;
        self.refresh().await;
        Ok(ModifyListenerOutput { listeners: Some(vec![show(&scope, &key, &listener)]) })
    }
}

impl Handler<DeleteListenerInput> for Balancing {
    fn requires(&self, input: &DeleteListenerInput, _: &Call) -> Vec<Requirement> {
        vec![on("elasticloadbalancing:DeleteListener", &input.listener_arn)]
    }

    async fn run(&self, input: DeleteListenerInput, call: &Call) -> Result<DeleteListenerOutput, Error> {
        let key = scope(call).key_of(Kind::Listener, &input.listener_arn)?;
        self.context
            .store
            .write(|change| {
                if change.get(&self.tables.listeners, &key).is_none() {
                    return Err(Kind::Listener.not_found(&input.listener_arn));
                }
                self.remove_listener(change, &key)
            })
            .await?;
        self.refresh().await;
        Ok(DeleteListenerOutput {})
    }
}
