//! The next key of an issuer, signed with the present one: a signed file whose content is a
//! minisign public key file.

use super::{IssuerKey, Pinned, PinnedKey, SignedFile};

/// A key that follows a believed one.
#[derive(Clone, Debug, PartialEq)]
pub struct Rotation {
    pub next: IssuerKey,
    /// Who signed it.
    pub by: PinnedKey,
}

/// Why a file is not a change of key that can be believed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RotationFault {
    /// Its content is not a public key.
    NotAKey,
    /// No signature, or one that no believed key made.
    NotBelieved,
}

pub fn rotation(file: &SignedFile<'_>, pinned: &Pinned) -> Result<Rotation, RotationFault> {
    let text = std::str::from_utf8(file.content).map_err(|_| RotationFault::NotAKey)?;
    let next = IssuerKey::parse_file(text).ok_or(RotationFault::NotAKey)?;
    let signature = file.signature.as_ref().ok_or(RotationFault::NotBelieved)?;
    let mut known = pinned.by_id(signature.key_id);
    let by = known.find(|p| p.key.has_signed(file.content, &signature.signature));
    let by = by.cloned().ok_or(RotationFault::NotBelieved)?;
    Ok(Rotation { next, by })
}
