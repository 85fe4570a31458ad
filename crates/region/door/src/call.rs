//! One call, as a room sees it.

use std::time::Duration;

use model::{AccountId, Caller, Region, RequestId, Timestamp};

/// Who calls, where, when, and under which id.
#[derive(Debug, Clone)]
pub struct Call {
    /// Who calls.
    pub caller: Caller,
    /// The account that the call is about: the caller's own.
    pub account: AccountId,
    /// The region that the signature names.
    pub region: Region,
    /// The signing name that the client used: `codestar-connections` and `codeconnections` lead to one room.
    pub service: String,
    /// When the call came in.
    pub at: Timestamp,
    /// The id that the answer carries.
    pub request_id: RequestId,
    /// The address that the call came from; none for a call from room to room.
    pub source: Option<std::net::IpAddr>,
    /// The resource for which a service calls: a rule of EventBridge that publishes to a topic.
    pub source_arn: Option<model::Arn>,
    /// It came over loopback or a bridge of this machine, or from room to room: nothing left the machine.
    pub secure: bool,
    /// How a client signed the call; nothing for room to room.
    pub signed: Option<Signed>,
    /// The header `Host` of a client's request, for answers that hold an address: empty for room to room.
    pub host: String,
    /// The header `User-Agent` of a client's request.
    pub user_agent: Option<String>,
    /// The header `Referer` of a client's request.
    pub referer: Option<String>,
}

/// How a call was signed: what S3's policies can ask for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signed {
    /// The algorithm: `AWS4-HMAC-SHA256`.
    pub version: &'static str,
    /// In the query string.
    pub presigned: bool,
    /// How long ago, where the signature tells.
    pub age: Option<Duration>,
    /// What the client says of the body's hash.
    pub payload: Option<String>,
}

impl Call {
    /// The condition keys that every call has. Those of the principal itself the evaluator derives from the caller.
    ///
    /// A service under a role that was handed to it is no service "via" which somebody else calls, so
    /// `aws:ViaAWSService` and `aws:CalledVia` are not set for it.
    ///
    /// Source: IAM User Guide, "AWS global condition context keys".
    pub fn conditions(&self) -> policy::Context {
        let mut context = policy::Context::default()
            .with("aws:SecureTransport", if self.secure { "true" } else { "false" })
            .with("aws:RequestedRegion", self.region.as_str())
            .with("aws:ResourceAccount", self.account.as_str())
            .with("aws:CurrentTime", self.at.iso8601())
            .with("aws:EpochTime", self.at.secs().to_string());
        if let Some(source) = self.source {
            context.set("aws:SourceIp", source.to_string());
        }
        if let Some(arn) = &self.source_arn {
            context.set("aws:SourceArn", arn.to_string());
            context.set("aws:SourceAccount", self.account.as_str());
        }
        if let Some(agent) = &self.user_agent {
            context.set("aws:UserAgent", agent.as_str());
        }
        if let Some(referer) = &self.referer {
            context.set("aws:Referer", referer.as_str());
        }
        if self.service == "s3" {
            self.of_s3(&mut context);
        }
        context
    }

    /// Those that S3 has for every call. `s3:TlsVersion` is not set: there is no TLS.
    ///
    /// Source: Service Authorization Reference, "Condition keys for Amazon S3".
    fn of_s3(&self, context: &mut policy::Context) {
        context.set("s3:ResourceAccount", self.account.as_str());
        let Some(signed) = &self.signed else { return };
        context.set("s3:signatureversion", signed.version);
        context.set("s3:authType", if signed.presigned { "REST-QUERY-STRING" } else { "REST-HEADER" });
        if let Some(age) = signed.age {
            context.set("s3:signatureAge", age.as_millis().to_string());
        }
        if let Some(payload) = &signed.payload {
            context.set("s3:x-amz-content-sha256", payload.as_str());
        }
    }
}
