//! The public key of an issuer, as minisign writes it.

use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use minisign_verify::{PublicKey, Signature};
use sha2::{Digest, Sha256};

/// Algorithm, id of the key, key of Ed25519.
const LENGTH: usize = 2 + 8 + 32;
const ALGORITHM: &[u8] = b"Ed";
/// Of the fingerprint that is shown: 128 bits, which nobody finds a second key for.
const FINGERPRINT: usize = 16;

/// What minisign calls the id of a key: it says which key, and proves nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct KeyId([u8; 8]);

impl KeyId {
    pub(super) fn of_bytes(bytes: &[u8]) -> Option<Self> {
        bytes.try_into().ok().map(Self)
    }
}

/// As minisign shows it: the highest digits first.
impl fmt::Display for KeyId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:016X}", u64::from_le_bytes(self.0))
    }
}

/// A public key.
#[derive(Clone, Debug, PartialEq)]
pub struct IssuerKey {
    key: PublicKey,
    bytes: [u8; LENGTH],
}

impl IssuerKey {
    /// Reads the second line of a minisign public key file.
    pub fn parse(base64: &str) -> Option<Self> {
        let bytes: [u8; LENGTH] = STANDARD.decode(base64).ok()?.try_into().ok()?;
        if !bytes.starts_with(ALGORITHM) {
            return None;
        }
        let key = PublicKey::from_base64(base64).ok()?;
        Some(Self { key, bytes })
    }

    /// Reads a minisign public key file: a comment, then the key.
    pub fn parse_file(text: &str) -> Option<Self> {
        let mut lines = text.lines();
        let is_comment = lines.next()?.starts_with(super::signed_file::COMMENT);
        let key = Self::parse(lines.next()?)?;
        let is_all = lines.all(|line| line.trim().is_empty());
        (is_comment && is_all).then_some(key)
    }

    pub fn id(&self) -> KeyId {
        KeyId::of_bytes(&self.bytes[2..10]).expect("eight bytes")
    }

    /// As in the public key file, to hand on.
    pub fn to_base64(&self) -> String {
        STANDARD.encode(self.bytes)
    }

    /// What two people compare: the first 16 bytes of the SHA-256 of the 42 bytes of the key, as 32
    /// hexadecimal digits in groups of four.
    pub fn fingerprint(&self) -> String {
        let digest = Sha256::digest(self.bytes);
        let groups = digest[..FINGERPRINT].chunks(2);
        let groups = groups.map(|pair| format!("{:02X}{:02X}", pair[0], pair[1]));
        groups.collect::<Vec<_>>().join(" ")
    }

    /// Whether this key signed this content, and the signature's trusted comment.
    pub(super) fn has_signed(&self, content: &[u8], signature: &Signature) -> bool {
        // Signatures of before minisign 0.8 are of the content itself instead of its hash.
        self.key.verify(content, signature, true).is_ok()
    }
}
