//! TLS in front: handshakes, and which certificate a client gets.
//!
//! Source: Elastic Load Balancing, User Guide for Application Load Balancers, "HTTPS listeners": the certificate whose
//! host fits best among those whose key the client can use, else the default one.

use std::fmt;
use std::sync::Arc;

use rustls::crypto::ring;
use rustls::pki_types::{CertificateDer, PrivateKeyDer, PrivatePkcs1KeyDer, PrivatePkcs8KeyDer, PrivateSec1KeyDer};
use rustls::server::{ClientHello, ResolvesServerCert, ServerConfig};
use rustls::sign::CertifiedKey;
use rustls::{CipherSuite, ProtocolVersion};

use crate::request::Spoken;
use crate::vocabulary::{Certificate, PrivateKey, Tls};

/// What a listener's connections begin with.
pub(crate) struct Secured {
    /// What it was made from.
    pub(crate) wanted: Tls,
    /// Nothing where no certificate can be used.
    pub(crate) config: Option<Arc<ServerConfig>>,
    chooser: Arc<Chooser>,
}

impl fmt::Debug for Secured {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Secured").field("wanted", &self.wanted).finish_non_exhaustive()
    }
}

impl Secured {
    pub(crate) fn new(wanted: &Tls) -> Self {
        let usable = wanted.certificates.iter().filter_map(|one| match usable(one) {
            Ok(key) => Some((Arc::clone(one), Arc::new(key))),
            Err(error) => {
                tracing::warn!(certificate = one.name, %error, "a certificate cannot be used");
                None
            }
        });
        let chooser = Arc::new(Chooser(usable.collect()));
        let config = configure(wanted, &chooser).unwrap_or_else(|error| {
            tracing::warn!(%error, "a listener cannot speak TLS");
            None
        });
        Self { wanted: wanted.clone(), config, chooser }
    }

    /// The name of the certificate for a host.
    pub(crate) fn chosen(&self, host: &str) -> Option<String> {
        self.chooser.for_host(Some(host), |_| true).map(|(certificate, _)| certificate.name.clone())
    }
}

fn configure(wanted: &Tls, chooser: &Arc<Chooser>) -> Result<Option<Arc<ServerConfig>>, rustls::Error> {
    let mut versions = Vec::new();
    if wanted.tls13 {
        versions.push(&rustls::version::TLS13);
    }
    if wanted.tls12 {
        versions.push(&rustls::version::TLS12);
    }
    if versions.is_empty() || chooser.0.is_empty() {
        return Ok(None);
    }
    let mut provider = ring::default_provider();
    // With TLS 1.2 none of AWS's policies has this one.
    provider.cipher_suites.retain(|suite| suite.tls13().is_some() || !is_chacha(suite.suite()));
    let builder = ServerConfig::builder_with_provider(Arc::new(provider));
    let chooser: Arc<dyn ResolvesServerCert> = Arc::<Chooser>::clone(chooser);
    let mut config = builder.with_protocol_versions(&versions)?.with_no_client_auth().with_cert_resolver(chooser);
    let protocols: &[&[u8]] = if wanted.http2 { &[b"h2", b"http/1.1"] } else { &[b"http/1.1"] };
    config.alpn_protocols = protocols.iter().map(|protocol| protocol.to_vec()).collect();
    Ok(Some(Arc::new(config)))
}

fn is_chacha(suite: CipherSuite) -> bool {
    matches!(
        suite,
        CipherSuite::TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256
            | CipherSuite::TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256
    )
}

/// The certificate with its key, which must belong to it.
fn usable(certificate: &Certificate) -> Result<CertifiedKey, rustls::Error> {
    let chain = certificate.chain.iter().map(|der| CertificateDer::from(der.clone())).collect();
    let key = match &certificate.key {
        PrivateKey::Pkcs1(der) => PrivateKeyDer::Pkcs1(PrivatePkcs1KeyDer::from(der.clone())),
        PrivateKey::Pkcs8(der) => PrivateKeyDer::Pkcs8(PrivatePkcs8KeyDer::from(der.clone())),
        PrivateKey::Sec1(der) => PrivateKeyDer::Sec1(PrivateSec1KeyDer::from(der.clone())),
    };
    CertifiedKey::from_der(chain, key, &ring::default_provider())
}

struct Chooser(Vec<(Arc<Certificate>, Arc<CertifiedKey>)>);

impl fmt::Debug for Chooser {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.0.iter().map(|(certificate, _)| certificate)).finish()
    }
}

impl Chooser {
    fn for_host(
        &self,
        host: Option<&str>,
        can_use: impl Fn(&CertifiedKey) -> bool,
    ) -> Option<&(Arc<Certificate>, Arc<CertifiedKey>)> {
        let host = host.map(str::to_ascii_lowercase);
        let fits = |certificate: &Certificate, exactly: bool| {
            let host = host.as_deref().unwrap_or_default();
            let covers = |pattern: &String| match pattern.strip_prefix("*.") {
                Some(rest) => !exactly && host.split_once('.').is_some_and(|(_, end)| end == rest),
                None => exactly && pattern == host,
            };
            certificate.hosts.iter().any(covers)
        };
        let find = |exactly| self.0.iter().find(|(one, key)| fits(one, exactly) && can_use(key));
        let named = host.as_ref().and_then(|_| find(true).or_else(|| find(false)));
        named.or_else(|| self.0.first())
    }
}

impl ResolvesServerCert for Chooser {
    fn resolve(&self, hello: ClientHello<'_>) -> Option<Arc<CertifiedKey>> {
        let can_use = |key: &CertifiedKey| key.key.choose_scheme(hello.signature_schemes()).is_some();
        self.for_host(hello.server_name(), can_use).map(|(_, key)| Arc::clone(key))
    }
}

/// What the first bytes of a connection say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Hello {
    /// A TLS handshake that names this host; none, where it names none.
    Host(Option<String>),
    /// The beginning of one.
    More,
    /// Something else.
    Other,
}

/// Looks at the first bytes of a connection, without keeping any.
pub fn hello(mut bytes: &[u8]) -> Hello {
    let mut acceptor = rustls::server::Acceptor::default();
    while !bytes.is_empty() {
        match acceptor.read_tls(&mut bytes) {
            Ok(1..) => {}
            _ => return Hello::Other,
        }
    }
    match acceptor.accept() {
        Ok(None) => Hello::More,
        Ok(Some(accepted)) => Hello::Host(accepted.client_hello().server_name().map(str::to_owned)),
        Err(_) => Hello::Other,
    }
}

/// What was agreed on, in OpenSSL's words.
pub(crate) fn spoken(connection: &rustls::ServerConnection) -> Spoken {
    let version = match connection.protocol_version() {
        Some(ProtocolVersion::TLSv1_3) => "TLSv1.3",
        _ => "TLSv1.2",
    };
    let cipher = match connection.negotiated_cipher_suite().map(|suite| suite.suite()) {
        Some(CipherSuite::TLS13_AES_128_GCM_SHA256) => "TLS_AES_128_GCM_SHA256",
        Some(CipherSuite::TLS13_AES_256_GCM_SHA384) => "TLS_AES_256_GCM_SHA384",
        Some(CipherSuite::TLS13_CHACHA20_POLY1305_SHA256) => "TLS_CHACHA20_POLY1305_SHA256",
        Some(CipherSuite::TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256) => "ECDHE-ECDSA-AES128-GCM-SHA256",
        Some(CipherSuite::TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384) => "ECDHE-ECDSA-AES256-GCM-SHA384",
        Some(CipherSuite::TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256) => "ECDHE-ECDSA-CHACHA20-POLY1305",
        Some(CipherSuite::TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256) => "ECDHE-RSA-AES128-GCM-SHA256",
        Some(CipherSuite::TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384) => "ECDHE-RSA-AES256-GCM-SHA384",
        Some(CipherSuite::TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256) => "ECDHE-RSA-CHACHA20-POLY1305",
        _ => "-",
    };
    Spoken { version, cipher }
}
