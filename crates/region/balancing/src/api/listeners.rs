//! `elasticloadbalancing:CreateListener`, `DescribeListeners`, `ModifyListener`, `DeleteListener`.
//!
//! Requests are routed by a listener when the call that made it is answered.
//!
//! Source: Elastic Load Balancing API Reference, the operations of these names.

use std::sync::Arc;

use door::{Call, Handler, Requirement};
use shapes_elbv2::{
    CreateListenerInput, CreateListenerOutput, DeleteListenerInput, DeleteListenerOutput, DescribeListenersInput,
    DescribeListenersOutput, ModifyListenerInput, ModifyListenerOutput,
};
use store::Transaction;
use wire::Error;

use super::{actions, pages, scope, tags};
use crate::Balancing;
use crate::errors::{BalancingError, invalid, refused};
use crate::model::{Listener, Unsupported};
use crate::place::{Kind, Scope, parent};

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
        protocol: Some("HTTP".to_owned()),
    }
}

fn check_protocol(protocol: Option<&String>) -> Result<(), BalancingError> {
    match protocol.filter(|protocol| *protocol != "HTTP") {
        Some(other) => Err(refused("UnsupportedProtocol", Unsupported("Protocol", other).to_string())),
        None => Ok(()),
    }
}

impl Handler<CreateListenerInput> for Balancing {
    fn requires(&self, input: &CreateListenerInput, call: &Call) -> Vec<Requirement> {
        let asked = self.on("elasticloadbalancing:CreateListener", call, &input.load_balancer_arn);
        let asked = asked.with("elasticloadbalancing:ListenerProtocol", input.protocol.as_deref().unwrap_or("HTTP"));
        let made = input.load_balancer_arn.replacen(":loadbalancer/", ":listener/", 1) + "/*";
        tags::creating(asked, input.tags.as_ref(), "CreateListener", &made)
    }

    async fn run(&self, input: CreateListenerInput, call: &Call) -> Result<CreateListenerOutput, Error> {
        let scope = scope(call);
        let (balancer, _) = self.balancer(&scope, &input.load_balancer_arn)?;
        if input.protocol.is_none() {
            return Err(invalid("A listener protocol must be specified").into());
        }
        check_protocol(input.protocol.as_ref())?;
        let port = input.port.and_then(|port| u16::try_from(port).ok());
        let port = port.ok_or_else(|| invalid("A listener port must be specified"))?;
        let default = actions::read(&input.default_actions, &scope)?;
        let tags = tags::read(input.tags.as_ref())?;
        let key = format!("{balancer}/{}", self.new_id());
        let listener = Listener { port, default, default_rule: self.new_id(), created_at: call.at };
        let tables = &self.tables;
        self.context
            .store
            .write(|change| {
                if change.get(&tables.balancers, &balancer).is_none() {
                    return Err(Kind::Balancer.not_found(&input.load_balancer_arn));
                }
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
        let mut all = match (&input.load_balancer_arn, &arns) {
            (Some(arn), None) => self.tables.listeners_of(&self.balancer(&scope, arn)?.0),
            (None, Some(arns)) => arns.iter().map(|arn| self.listener(&scope, arn)).collect::<Result<Vec<_>, _>>()?,
            (Some(_), Some(_)) => return Err(invalid("You cannot specify both a load balancer and listeners").into()),
            (None, None) => return Err(invalid("You must specify either listener ARNs or a load balancer ARN").into()),
        };
        all.sort_by_key(|(_, listener)| listener.created_at);
        let all = all.into_iter().map(|(key, one)| (scope.arn(Kind::Listener, &key).to_string(), (key, one))).collect();
        let (page, next_marker) = pages::page(all, input.marker.as_deref(), input.page_size)?;
        let shown = page.iter().map(|(_, (key, one))| show(&scope, key, one)).collect();
        Ok(DescribeListenersOutput { listeners: Some(shown), next_marker })
    }
}

impl Handler<ModifyListenerInput> for Balancing {
    fn requires(&self, input: &ModifyListenerInput, call: &Call) -> Vec<Requirement> {
        vec![self.on("elasticloadbalancing:ModifyListener", call, &input.listener_arn)]
    }

    async fn run(&self, input: ModifyListenerInput, call: &Call) -> Result<ModifyListenerOutput, Error> {
        let scope = scope(call);
        let key = scope.key_of(Kind::Listener, &input.listener_arn)?;
        check_protocol(input.protocol.as_ref())?;
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
                change.put(&tables.listeners, &key, listener.clone())?;
                Ok::<_, BalancingError>(listener)
            })
            .await?;
        self.refresh().await;
        Ok(ModifyListenerOutput { listeners: Some(vec![show(&scope, &key, &listener)]) })
    }
}

impl Handler<DeleteListenerInput> for Balancing {
    fn requires(&self, input: &DeleteListenerInput, call: &Call) -> Vec<Requirement> {
        vec![self.on("elasticloadbalancing:DeleteListener", call, &input.listener_arn)]
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
