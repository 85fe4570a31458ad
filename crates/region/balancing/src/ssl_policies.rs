//! Security policies: which versions of TLS an HTTPS listener speaks, and with which ciphers.
//!
//! The region speaks TLS 1.2 and 1.3 with forward secrecy and authenticated encryption. A policy that allows more on AWS
//! is there with what is left of it; one of which nothing would be left is not there.
//!
//! Source: Elastic Load Balancing, User Guide for Application Load Balancers, "Security policies for your Application
//! Load Balancer".

use crate::errors::{BalancingError, refused};

/// The policy of a listener that names none.
pub(crate) const DEFAULT: &str = "ELBSecurityPolicy-2016-08";

/// A security policy.
pub(crate) struct Policy {
    pub(crate) name: &'static str,
    pub(crate) tls12: bool,
    pub(crate) tls13: bool,
}

const fn policy(name: &'static str, tls12: bool, tls13: bool) -> Policy {
    Policy { name, tls12, tls13 }
}

pub(crate) const ALL: [Policy; 13] = [
    policy("ELBSecurityPolicy-TLS13-1-2-2021-06", true, true),
    policy("ELBSecurityPolicy-TLS13-1-2-Res-2021-06", true, true),
    policy("ELBSecurityPolicy-TLS13-1-2-Ext1-2021-06", true, true),
    policy("ELBSecurityPolicy-TLS13-1-2-Ext2-2021-06", true, true),
    policy("ELBSecurityPolicy-TLS13-1-3-2021-06", false, true),
    policy("ELBSecurityPolicy-TLS13-1-0-2021-06", true, true),
    policy("ELBSecurityPolicy-TLS13-1-1-2021-06", true, true),
    policy("ELBSecurityPolicy-FS-1-2-Res-2020-10", true, false),
    policy("ELBSecurityPolicy-FS-1-2-Res-2019-08", true, false),
    policy("ELBSecurityPolicy-FS-1-2-2019-08", true, false),
    policy("ELBSecurityPolicy-TLS-1-2-2017-01", true, false),
    policy("ELBSecurityPolicy-TLS-1-2-Ext-2018-06", true, false),
    policy(DEFAULT, true, false),
];

impl Policy {
    /// `TLSv1.2`, `TLSv1.3`.
    pub(crate) fn protocols(&self) -> Vec<&'static str> {
        [(self.tls12, "TLSv1.2"), (self.tls13, "TLSv1.3")]
            .into_iter()
            .filter(|(is, _)| *is)
            .map(|(_, name)| name)
            .collect()
    }

    /// In OpenSSL's words, those that are preferred first.
    pub(crate) fn ciphers(&self) -> Vec<&'static str> {
        let of_13 = ["TLS_AES_256_GCM_SHA384", "TLS_AES_128_GCM_SHA256", "TLS_CHACHA20_POLY1305_SHA256"];
        let of_12 = [
            "ECDHE-ECDSA-AES256-GCM-SHA384",
            "ECDHE-ECDSA-AES128-GCM-SHA256",
            "ECDHE-RSA-AES256-GCM-SHA384",
            "ECDHE-RSA-AES128-GCM-SHA256",
        ];
        let of_13 = of_13.into_iter().filter(|_| self.tls13);
        of_13.chain(of_12.into_iter().filter(|_| self.tls12)).collect()
    }
}

/// The policy of a name.
pub(crate) fn find(name: &str) -> Result<&'static Policy, BalancingError> {
    let found = ALL.iter().find(|policy| policy.name == name);
    found.ok_or_else(|| refused("SSLPolicyNotFound", format!("SSL policy '{name}' not found")))
}
