//! From PEM to what a certificate says, checked. Pure.
//!
//! Source: AWS Certificate Manager, User Guide, "Prerequisites for importing certificates", "Certificate import
//! problems".

use model::Timestamp;
use rustls::crypto::ring;
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::sign::CertifiedKey;
use x509_parser::certificate::X509Certificate;
use x509_parser::extensions::{ExtendedKeyUsage, GeneralName, KeyUsage};
use x509_parser::prelude::FromDer;
use x509_parser::public_key::PublicKey;
use x509_parser::x509::X509Name;

use crate::errors::{CertificateError, invalid};
use crate::model::{Facts, Key};

/// The most certificates of a chain.
const MAX_CHAIN: usize = 10;

/// The object identifiers of the usages that have a name.
const EXTENDED: [(&str, &str); 6] = [
    ("TLS_WEB_SERVER_AUTHENTICATION", "1.3.6.1.5.5.7.3.1"),
    ("TLS_WEB_CLIENT_AUTHENTICATION", "1.3.6.1.5.5.7.3.2"),
    ("CODE_SIGNING", "1.3.6.1.5.5.7.3.3"),
    ("EMAIL_PROTECTION", "1.3.6.1.5.5.7.3.4"),
    ("TIME_STAMPING", "1.3.6.1.5.5.7.3.8"),
    ("OCSP_SIGNING", "1.3.6.1.5.5.7.3.9"),
];

/// What an import says: the facts, and what TLS needs.
pub(crate) fn import(
    body: &[u8],
    chain: Option<&[u8]>,
    key: &[u8],
    now: Timestamp,
) -> Result<(Facts, Key), CertificateError> {
    let unreadable = || invalid("Unable to parse certificate. Please ensure the certificate is in PEM format.");
    let bodies = certificates(body).ok_or_else(unreadable)?;
    let [certificate] = bodies.as_slice() else {
        let text = "The certificate field contains more than one certificate. You can specify only one certificate in \
                    this field.";
        return Err(if bodies.is_empty() { unreadable() } else { invalid(text) });
    };
    let (_, parsed) = X509Certificate::from_der(certificate).map_err(|_| unreadable())?;
    let facts = facts(&parsed)?;
    let mut all = bodies.clone();
    match chain {
        None => {
            if parsed.verify_signature(None).is_err() {
                let text = "Provided certificate is not a valid self signed. Please provide either a valid self-signed \
                            certificate or certificate chain.";
                return Err(invalid(text));
            }
        }
        Some(chain) => {
            let unreadable =
                || invalid("Unable to parse certificate chain. Please ensure the certificate chain is in PEM format.");
            let chain = certificates(chain).filter(|chain| !chain.is_empty()).ok_or_else(unreadable)?;
            leads_on(&parsed, &chain)?;
            all.extend(chain);
        }
    }
    if now < facts.not_before || now > facts.not_after {
        return Err(invalid(
            "The certificate is not valid at this time: it has expired, or its time has yet to begin.",
        ));
    }
    let (key, form) = private_key(key)?;
    belongs(&all, &key)?;
    let secret = key.secret_der().to_vec();
    let chain = all.iter().map(|one| wire::Blob(one.to_vec())).collect();
    Ok((facts, Key { chain, key: wire::Blob(secret), form: form.to_owned() }))
}

fn certificates(pem: &[u8]) -> Option<Vec<CertificateDer<'static>>> {
    CertificateDer::pem_slice_iter(pem).collect::<Result<_, _>>().ok()
}

/// Each certificate must be signed by the next one.
fn leads_on(first: &X509Certificate<'_>, chain: &[CertificateDer<'_>]) -> Result<(), CertificateError> {
    let broken = || invalid("Could not validate the certificate with the certificate chain.");
    if chain.len() > MAX_CHAIN {
        return Err(broken());
    }
    let parsed: Vec<_> = chain.iter().filter_map(|one| Some(X509Certificate::from_der(one).ok()?.1)).collect();
    if parsed.len() != chain.len() {
        return Err(broken());
    }
    let pairs = std::iter::once(first).chain(&parsed).zip(&parsed);
    for (one, issuer) in pairs {
        if one.issuer() != issuer.subject() || one.verify_signature(Some(issuer.public_key())).is_err() {
            return Err(broken());
        }
    }
    Ok(())
}

fn private_key(pem: &[u8]) -> Result<(PrivateKeyDer<'static>, &'static str), CertificateError> {
    if memory_holds(pem, b"ENCRYPTED") {
        return Err(invalid("The private key is encrypted. Please provide a private key without a password."));
    }
    let key = PrivateKeyDer::from_pem_slice(pem)
        .map_err(|_| invalid("Unable to parse private key. Please ensure the private key is in PEM format."))?;
    let form = match &key {
        PrivateKeyDer::Pkcs1(_) => "PKCS1",
        PrivateKeyDer::Sec1(_) => "SEC1",
        _ => "PKCS8",
    };
    Ok((key, form))
}

fn memory_holds(bytes: &[u8], what: &[u8]) -> bool {
    bytes.windows(what.len()).any(|window| window == what)
}

fn belongs(chain: &[CertificateDer<'static>], key: &PrivateKeyDer<'static>) -> Result<(), CertificateError> {
    match CertifiedKey::from_der(chain.to_vec(), key.clone_key(), &ring::default_provider()) {
        Ok(_) => Ok(()),
        Err(rustls::Error::InconsistentKeys(_)) => Err(invalid("The private key does not match the certificate.")),
        // What it says could hold bytes of the key.
        Err(_) => Err(invalid("The private key is not supported.")),
    }
}

fn facts(certificate: &X509Certificate<'_>) -> Result<Facts, CertificateError> {
    let validity = certificate.validity();
    let names: Vec<String> = match certificate.subject_alternative_name() {
        Ok(Some(extension)) => {
            let name = |name: &GeneralName<'_>| match name {
                GeneralName::DNSName(name) => Some(name.to_ascii_lowercase()),
                _ => None,
            };
            extension.value.general_names.iter().filter_map(name).collect()
        }
        _ => Vec::new(),
    };
    let common = common_name(certificate.subject());
    let domain = common.clone().or_else(|| names.first().cloned()).unwrap_or_default();
    let names = if names.is_empty() { common.into_iter().collect() } else { names };
    let time = |at: i64| Timestamp::from_secs(at);
    Ok(Facts {
        domain,
        names,
        serial: certificate.raw_serial_as_string(),
        subject: certificate.subject().to_string(),
        issuer: organisation(certificate.issuer()),
        not_before: time(validity.not_before.timestamp()),
        not_after: time(validity.not_after.timestamp()),
        key_algorithm: key_algorithm(certificate)?,
        signature_algorithm: signature_algorithm(certificate),
        usages: certificate.key_usage().ok().flatten().map(|usage| usages(usage.value)).unwrap_or_default(),
        extended_usages: certificate
            .extended_key_usage()
            .ok()
            .flatten()
            .map(|usage| extended_usages(usage.value))
            .unwrap_or_default(),
    })
}

fn common_name(name: &X509Name<'_>) -> Option<String> {
    let common = name.iter_common_name().next()?.as_str().ok()?;
    Some(common.to_owned())
}

fn organisation(name: &X509Name<'_>) -> String {
    let organisation = name.iter_organization().next().and_then(|one| one.as_str().ok().map(str::to_owned));
    organisation.or_else(|| common_name(name)).unwrap_or_default()
}

fn key_algorithm(certificate: &X509Certificate<'_>) -> Result<String, CertificateError> {
    let found = match certificate.public_key().parsed() {
        Ok(PublicKey::RSA(key)) => match key.key_size() {
            size @ (2048 | 3072 | 4096) => Some(format!("RSA_{size}")),
            _ => None,
        },
        Ok(PublicKey::EC(point)) => match point.key_size() {
            256 => Some("EC_prime256v1".to_owned()),
            384 => Some("EC_secp384r1".to_owned()),
            _ => None,
        },
        _ => None,
    };
    found.ok_or_else(|| invalid("The key algorithm of the certificate is not supported."))
}

fn signature_algorithm(certificate: &X509Certificate<'_>) -> String {
    let id = certificate.signature_algorithm.algorithm.to_id_string();
    let known = match id.as_str() {
        "1.2.840.113549.1.1.5" => "SHA1WITHRSA",
        "1.2.840.113549.1.1.11" => "SHA256WITHRSA",
        "1.2.840.113549.1.1.12" => "SHA384WITHRSA",
        "1.2.840.113549.1.1.13" => "SHA512WITHRSA",
        "1.2.840.10045.4.3.2" => "SHA256WITHECDSA",
        "1.2.840.10045.4.3.3" => "SHA384WITHECDSA",
        "1.2.840.10045.4.3.4" => "SHA512WITHECDSA",
        _ => return id,
    };
    known.to_owned()
}

fn usages(usage: &KeyUsage) -> Vec<String> {
    let all = [
        (usage.digital_signature(), "DIGITAL_SIGNATURE"),
        (usage.non_repudiation(), "NON_REPUDIATION"),
        (usage.key_encipherment(), "KEY_ENCIPHERMENT"),
        (usage.data_encipherment(), "DATA_ENCIPHERMENT"),
        (usage.key_agreement(), "KEY_AGREEMENT"),
        (usage.key_cert_sign(), "CERTIFICATE_SIGNING"),
        (usage.crl_sign(), "CRL_SIGNING"),
        (usage.encipher_only(), "ENCIPHER_ONLY"),
        (usage.decipher_only(), "DECIPHER_ONLY"),
    ];
    all.into_iter().filter(|(is, _)| *is).map(|(_, name)| name.to_owned()).collect()
}

fn extended_usages(usage: &ExtendedKeyUsage<'_>) -> Vec<(String, String)> {
    let set = [
        usage.server_auth,
        usage.client_auth,
        usage.code_signing,
        usage.email_protection,
        usage.time_stamping,
        usage.ocsp_signing,
    ];
    let known = EXTENDED.iter().zip(set).filter(|(_, is)| *is);
    known.map(|((name, id), _)| ((*name).to_owned(), (*id).to_owned())).collect()
}

#[cfg(test)]
mod tests {
    use rcgen::{BasicConstraints, CertificateParams, IsCa, KeyPair};

    use super::*;

    fn now() -> Timestamp {
        Timestamp::from_secs(1_767_225_600)
    }

    fn text(result: Result<(Facts, Key), CertificateError>) -> String {
        result.err().map(|error| error.to_string()).unwrap_or_default()
    }

    #[test]
    fn a_certificate_tells_what_it_is_for() {
        let made =
            rcgen::generate_simple_self_signed(["www.example.com".to_owned(), "*.b.example.com".to_owned()]).unwrap();
        let (body, key) = (made.cert.pem(), made.signing_key.serialize_pem());
        let (facts, kept) = import(body.as_bytes(), None, key.as_bytes(), now()).unwrap();
        assert_eq!(facts.names, ["www.example.com", "*.b.example.com"]);
        assert_eq!(
            (facts.key_algorithm.as_str(), facts.signature_algorithm.as_str()),
            ("EC_prime256v1", "SHA256WITHECDSA")
        );
        assert_eq!((kept.form.as_str(), kept.chain.len()), ("PKCS8", 1));
        assert!(!format!("{kept:?}").contains("key"), "{kept:?}");
    }

    #[test]
    fn what_does_not_belong_together_is_refused() {
        let issuer_key = KeyPair::generate().unwrap();
        let mut params = CertificateParams::new([]).unwrap();
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        let root = params.clone().self_signed(&issuer_key).unwrap();
        let issuer = rcgen::Issuer::new(params, issuer_key);
        let (key, other) = (KeyPair::generate().unwrap(), KeyPair::generate().unwrap());
        let leaf = CertificateParams::new(["a.example.com".to_owned()]).unwrap().signed_by(&key, &issuer).unwrap();
        let stranger = rcgen::generate_simple_self_signed(["x".to_owned()]).unwrap().cert.pem();
        let (body, key, root) = (leaf.pem(), key.serialize_pem(), root.pem());
        let import = |body: &str, chain: Option<&str>, key: &str, at| {
            import(body.as_bytes(), chain.map(str::as_bytes), key.as_bytes(), at)
        };
        assert!(import(&body, Some(&root), &key, now()).is_ok());
        for (result, expected) in [
            (import(&body, None, &key, now()), "not a valid self signed"),
            (
                import(&body, Some(&stranger), &key, now()),
                "Could not validate the certificate with the certificate chain",
            ),
            (import(&body, Some("x"), &key, now()), "Unable to parse certificate chain"),
            (import(&(body.clone() + &root), None, &key, now()), "more than one certificate"),
            (import("no pem", None, &key, now()), "Unable to parse certificate."),
            (
                import("-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n", None, &key, now()),
                "Unable to parse",
            ),
            (import(&body, Some(&root), &other.serialize_pem(), now()), "does not match"),
            (import(&body, Some(&root), "x", now()), "Unable to parse private key"),
            (import(&body, Some(&root), "-----BEGIN ENCRYPTED PRIVATE KEY-----", now()), "encrypted"),
            (import(&body, Some(&root), &key, Timestamp::from_secs(99_999_999_999)), "expired"),
        ] {
            let text = text(result);
            assert!(text.contains(expected), "{text} / {expected}");
        }
    }
}
