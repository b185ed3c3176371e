//! How a file stands to the keys that are believed.

use super::{IssuerKey, KeyId, Pinned, PinnedKey, SignedFile};

/// What a file's signature is worth.
#[derive(Clone, Debug, PartialEq)]
pub enum Standing {
    /// A key that is believed for this issuer signed it.
    Believed(PinnedKey),
    /// The key that came with it signed it, and none is believed for this issuer yet.
    FirstUse(IssuerKey),
    /// The key that came with it signed it, and others are believed for this issuer.
    OtherKey(IssuerKey),
    /// A key that is believed for another issuer signed it.
    OtherIssuer(PinnedKey),
    /// Signed with a key that is not here, so nothing can be said.
    UnknownKey(KeyId),
    /// Changed after it was signed, or the signature is broken.
    Altered,
    /// No signature; `is_expected` where this issuer's keys are known.
    Unsigned { is_expected: bool },
}

/// What may be done with a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Admission {
    /// As it is.
    Open,
    /// After a person has compared what must be compared.
    Ask,
    Refused,
}

impl Standing {
    /// Kebab-case id of the message that explains it.
    pub fn id(&self) -> &'static str {
        match self {
            Self::Believed(_) => "believed",
            Self::FirstUse(_) => "first-use",
            Self::OtherKey(_) => "other-key",
            Self::OtherIssuer(_) => "other-issuer",
            Self::UnknownKey(_) => "unknown-key",
            Self::Altered => "altered",
            Self::Unsigned { is_expected: true } => "signature-missing",
            Self::Unsigned { is_expected: false } => "unsigned",
        }
    }

    pub fn admission(&self) -> Admission {
        match self {
            Self::Believed(_) => Admission::Open,
            Self::FirstUse(_) | Self::OtherKey(_) | Self::Unsigned { is_expected: false } => {
                Admission::Ask
            }
            Self::OtherIssuer(_)
            | Self::UnknownKey(_)
            | Self::Altered
            | Self::Unsigned { is_expected: true } => Admission::Refused,
        }
    }

    /// The key that becomes believed where a person takes the file.
    pub fn to_pin(&self) -> Option<&IssuerKey> {
        match self {
            Self::FirstUse(key) | Self::OtherKey(key) => Some(key),
            Self::Believed(_)
            | Self::OtherIssuer(_)
            | Self::UnknownKey(_)
            | Self::Altered
            | Self::Unsigned { .. } => None,
        }
    }
}

/// What the signature of a file is worth that says it is of this issuer.
pub fn standing(file: &SignedFile<'_>, issuer: &str, pinned: &Pinned) -> Standing {
    let Some(signature) = &file.signature else {
        let is_expected = pinned.of_issuer(issuer).next().is_some();
        return Standing::Unsigned { is_expected };
    };
    let has_signed = |key: &IssuerKey| key.has_signed(file.content, &signature.signature);
    let mut known = pinned.by_id(signature.key_id).peekable();
    let is_known = known.peek().is_some();
    let mut signers: Vec<_> = known.filter(|pinned| has_signed(&pinned.key)).collect();
    signers.sort_by_key(|pinned| pinned.issuer != issuer);
    if let Some(signer) = signers.first() {
        let signer = PinnedKey::clone(signer);
        return match signer.issuer == issuer {
            true => Standing::Believed(signer),
            false => Standing::OtherIssuer(signer),
        };
    }
    let brought = file.key.as_ref().filter(|key| key.id() == signature.key_id);
    match brought {
        Some(key) if has_signed(key) => match pinned.of_issuer(issuer).next() {
            Some(_) => Standing::OtherKey(key.clone()),
            None => Standing::FirstUse(key.clone()),
        },
        Some(_) => Standing::Altered,
        None if is_known => Standing::Altered,
        None => Standing::UnknownKey(signature.key_id),
    }
}
