//! `GET /sns/<region>/`: what messages refer to, for subscribers who sign nothing: confirming with the token that was sent,
//! ending a subscription, the certificate.
//!
//! Source: SNS API Reference, "ConfirmSubscription", "Unsubscribe"; SNS Developer Guide, "Subscribing an HTTP/S endpoint".

use std::collections::BTreeMap;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

use door::{Endpoint, Peer};
use http::header::CONTENT_TYPE;
use http::request::Parts;
use http::{HeaderValue, Method, Request, Response, StatusCode};
use percent_encoding::percent_decode_str;
use wire::{Body, Error};

use crate::Events;
use crate::errors::{EventsError, invalid, not_found};

/// Answers what subscribers ask.
pub(crate) struct SnsEndpoint(pub(crate) Arc<Events>);

impl Endpoint for SnsEndpoint {
    fn handle(&self, request: Request<Body>, _: Peer) -> Pin<Box<dyn Future<Output = Response<Body>> + Send + '_>> {
        Box::pin(async move {
            match self.answer(&request.into_parts().0).await {
                Ok((kind, text)) => respond(StatusCode::OK, kind, text),
                Err(error) => {
                    let error = Error::from(error);
                    let status = StatusCode::from_u16(error.status).unwrap_or(StatusCode::BAD_REQUEST);
                    let escaped = error.message.replace('&', "&amp;").replace('<', "&lt;");
                    let text = format!(
                        "<ErrorResponse xmlns=\"http://sns.amazonaws.com/doc/2010-03-31/\"><Error><Type>Sender</Type><Code>{}</Code><Message>{escaped}</Message></Error><RequestId>{}</RequestId></ErrorResponse>",
                        error.code,
                        self.0.context.host.ids.uuid()
                    );
                    respond(status, "text/xml", text)
                }
            }
        })
    }
}

fn respond(status: StatusCode, kind: &'static str, text: String) -> Response<Body> {
    let mut response = Response::new(Body::from(bytes::Bytes::from(text)));
    *response.status_mut() = status;
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static(kind));
    response
}

impl SnsEndpoint {
    async fn answer(&self, request: &Parts) -> Result<(&'static str, String), EventsError> {
        if request.method != Method::GET {
            return Err(invalid("only GET is answered here"));
        }
        let name = request.uri.path().rsplit('/').next().unwrap_or_default();
        if let Some(fingerprint) = name.strip_prefix("SimpleNotificationService-") {
            let key = self.0.keys.get().await.map_err(|_| not_found("Certificate"))?;
            return match fingerprint.strip_suffix(".pem") {
                Some(asked) if asked == key.fingerprint => Ok(("application/x-pem-file", key.certificate.clone())),
                _ => Err(not_found("Certificate")),
            };
        }
        let query = parameters(request.uri.query().unwrap_or_default());
        let given = |name: &str| query.get(name).map(String::as_str).unwrap_or_default();
        let id = self.0.context.host.ids.uuid();
        match given("Action") {
            "ConfirmSubscription" => {
                let arn = self.0.confirm(given("TopicArn"), given("Token"), false).await?;
                Ok((
                    "text/xml",
                    format!(
                        "<ConfirmSubscriptionResponse xmlns=\"http://sns.amazonaws.com/doc/2010-03-31/\"><ConfirmSubscriptionResult><SubscriptionArn>{arn}</SubscriptionArn></ConfirmSubscriptionResult><ResponseMetadata><RequestId>{id}</RequestId></ResponseMetadata></ConfirmSubscriptionResponse>"
                    ),
                ))
            }
            "Unsubscribe" => {
                self.0.end(given("SubscriptionArn"), None).await?;
                Ok((
                    "text/xml",
                    format!(
                        "<UnsubscribeResponse xmlns=\"http://sns.amazonaws.com/doc/2010-03-31/\"><ResponseMetadata><RequestId>{id}</RequestId></ResponseMetadata></UnsubscribeResponse>"
                    ),
                ))
            }
            other => Err(invalid(format!("Action {other}"))),
        }
    }
}

fn parameters(query: &str) -> BTreeMap<String, String> {
    let decoded = |text: &str| percent_decode_str(&text.replace('+', " ")).decode_utf8_lossy().into_owned();
    let pairs = query.split('&').filter_map(|pair| pair.split_once('='));
    pairs.map(|(name, value)| (decoded(name), decoded(value))).collect()
}
