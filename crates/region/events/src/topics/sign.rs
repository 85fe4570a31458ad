//! The key that messages are signed with, and its certificate: made when first needed, kept from then on.
//!
//! Signature version 1 is SHA-1 with RSA, version 2 SHA-256 with RSA, over the members of a message that matter, in the
//! order of their names. The certificate is the region's own: it is signed by itself, and served by the region.
//!
//! Source: SNS Developer Guide, "Verifying the signatures of Amazon SNS messages".

use std::convert::Infallible;
use std::sync::Arc;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use door::Context;
use host::Ids;
use rcgen::{CertificateParams, KeyPair, PKCS_RSA_SHA256};
use rsa::PrivateKey;
use rsa::pkcs1v15::SigningKey;
use rsa::pkcs8::{DecodePrivateKey, EncodePrivateKey};
use rsa::rand_core::{TryCryptoRng, TryRng};
use rsa::signature::{SignatureEncoding, Signer};
use serde::{Deserialize, Serialize};
use sha1::Sha1;
use sha2::{Digest, Sha256};
use store::{Store, StoreError, Table};
use tokio::sync::OnceCell;

use crate::tables::Tables;

/// The key of its record.
const PLACE: &str = "signing";

/// The length of the key in bits: what SNS uses.
const BITS: usize = 2048;

/// The key as it is stored.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct StoredKey {
    /// PKCS #8 in base 64. Never shown.
    private: String,
    /// The certificate in PEM.
    certificate: String,
}

/// The key as it is used.
pub(crate) struct Key {
    sha1: SigningKey<Sha1>,
    sha256: SigningKey<Sha256>,
    /// In PEM.
    pub(crate) certificate: String,
    /// What tells this certificate from another: a part of its address.
    pub(crate) fingerprint: String,
}

/// Where the key comes from.
pub(crate) struct Keys {
    store: Store,
    table: Table<StoredKey>,
    ids: Arc<dyn Ids>,
    key: OnceCell<Arc<Key>>,
}

impl Keys {
    pub(crate) fn new(context: &Context, tables: &Tables) -> Self {
        let ids = Arc::clone(&context.host.ids);
        Self { store: context.store.clone(), table: tables.keys.clone(), ids, key: OnceCell::new() }
    }

    /// The key; made where there is none.
    pub(crate) async fn get(&self) -> Result<Arc<Key>, String> {
        self.key.get_or_try_init(|| self.find()).await.map(Arc::clone)
    }

    async fn find(&self) -> Result<Arc<Key>, String> {
        let stored = match self.table.get(PLACE) {
            Some(stored) => StoredKey::clone(&stored),
            None => {
                let mut seed = [0; 32];
                self.ids.fill(&mut seed);
                let made =
                    tokio::task::spawn_blocking(move || make(seed)).await.map_err(|error| error.to_string())??;
                let kept = made.clone();
                let write = self.store.write::<_, StoreError>(|change| change.put(&self.table, PLACE, kept));
                write.await.map_err(|error| error.to_string())?;
                made
            }
        };
        Key::read(&stored).map(Arc::new)
    }
}

impl Key {
    fn read(stored: &StoredKey) -> Result<Self, String> {
        let der = STANDARD.decode(&stored.private).map_err(|error| error.to_string())?;
        let key = PrivateKey::from_pkcs8_der(&der).map_err(|error| error.to_string())?;
        Ok(Self {
            sha1: SigningKey::new(key.clone()),
            sha256: SigningKey::new(key),
            certificate: stored.certificate.clone(),
            fingerprint: hex::encode(&Sha256::digest(&stored.certificate)[..16]),
        })
    }

    /// The signature in base 64. `version` is `1` or `2`.
    pub(crate) fn sign(&self, version: &str, text: &str) -> String {
        let signature = match version {
            "2" => self.sha256.sign(text.as_bytes()).to_vec(),
            _ => self.sha1.sign(text.as_bytes()).to_vec(),
        };
        STANDARD.encode(signature)
    }
}

fn make(seed: [u8; 32]) -> Result<StoredKey, String> {
    let key = PrivateKey::new(&mut Stream { seed, count: 0 }, BITS).map_err(|error| error.to_string())?;
    let der = key.to_pkcs8_der().map_err(|error| error.to_string())?;
    let pair = KeyPair::from_pkcs8_der_and_sign_algo(&der.as_bytes().into(), &PKCS_RSA_SHA256);
    let params = CertificateParams::new(vec!["sns.amazonaws.com".to_owned()]);
    let (pair, mut params) = (pair.map_err(|error| error.to_string())?, params.map_err(|error| error.to_string())?);
    params.distinguished_name.push(rcgen::DnType::CommonName, "sns.amazonaws.com");
    let certificate = params.self_signed(&pair).map_err(|error| error.to_string())?;
    Ok(StoredKey { private: STANDARD.encode(der.as_bytes()), certificate: certificate.pem() })
}

/// Random bytes from a random seed: SHA-256 over the seed and a counter.
struct Stream {
    seed: [u8; 32],
    count: u64,
}

impl TryRng for Stream {
    type Error = Infallible;

    fn try_next_u32(&mut self) -> Result<u32, Infallible> {
        let mut bytes = [0; 4];
        self.try_fill_bytes(&mut bytes)?;
        Ok(u32::from_le_bytes(bytes))
    }

    fn try_next_u64(&mut self) -> Result<u64, Infallible> {
        let mut bytes = [0; 8];
        self.try_fill_bytes(&mut bytes)?;
        Ok(u64::from_le_bytes(bytes))
    }

    fn try_fill_bytes(&mut self, destination: &mut [u8]) -> Result<(), Infallible> {
        for chunk in destination.chunks_mut(32) {
            let block = Sha256::new().chain_update(self.seed).chain_update(self.count.to_le_bytes()).finalize();
            self.count += 1;
            chunk.copy_from_slice(&block[..chunk.len()]);
        }
        Ok(())
    }
}

impl TryCryptoRng for Stream {}
