//! Keys: one is derived from a passphrase with Argon2id (RFC 9106), one is random; both seal bytes
//! with XChaCha20-Poly1305 and are wiped from memory when dropped.

use std::time::Duration;

use argon2::{Algorithm, Argon2, Error, Params, Version};
use chacha20poly1305::aead::{Aead, Payload};
use chacha20poly1305::{Key as CipherKey, KeyInit, XChaCha20Poly1305, XNonce};
use zeroize::Zeroizing;

use super::VaultFault;
use super::passphrase::normalise;

/// Bytes of a key.
pub(super) const KEY_LENGTH: usize = 32;
/// Bytes of a salt, as RFC 9106 recommends.
pub(super) const SALT_LENGTH: usize = 16;
/// Bytes of a nonce: long enough to be drawn at random each time.
pub(super) const NONCE_LENGTH: usize = 24;
/// Bytes by which sealing lengthens a text.
pub(super) const TAG_LENGTH: usize = 16;

/// What deriving a key from a passphrase costs. It is written into each header, so that it can be
/// raised later and older files still open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cost {
    memory_kib: u32,
    passes: u32,
    lanes: u32,
}

impl Cost {
    /// The least that anything is sealed with: what OWASP's cheat sheet on storing passwords calls
    /// the minimum, 19 MiB and two passes. One lane, since a page has no threads.
    pub const LEAST: Self = Self {
        memory_kib: 19 * 1024,
        passes: 2,
        lanes: 1,
    };
    /// What a new key costs by what the device can do, from cheap to dear. More than 128 MiB is never
    /// taken, so that a phone opens what a fast computer sealed.
    const LADDER: [Self; 8] = [
        Self::LEAST,
        Self::rung(32, 2),
        Self::rung(46, 3),
        Self::rung(64, 3),
        Self::rung(96, 3),
        Self::rung(128, 3),
        Self::rung(128, 5),
        Self::rung(128, 8),
    ];
    /// How long a new key may take on the device that seals.
    const AIM: Duration = Duration::from_millis(800);
    /// The most memory a header may ask for: a hostile file shall not exhaust a phone.
    pub const MOST_MEMORY_KIB: u32 = 256 * 1024;
    /// The most passes a header may ask for.
    pub const MOST_PASSES: u32 = 16;
    /// The most lanes a header may ask for.
    pub const MOST_LANES: u32 = 4;

    /// A cost within our limits and Argon2's (at least 8 KiB for each lane), else
    /// [`VaultFault::CostRefused`].
    pub fn new(memory_kib: u32, passes: u32, lanes: u32) -> Result<Self, VaultFault> {
        let allowed = (1..=Self::MOST_LANES).contains(&lanes)
            && (1..=Self::MOST_PASSES).contains(&passes)
            && (8 * lanes..=Self::MOST_MEMORY_KIB).contains(&memory_kib);
        allowed
            .then_some(Self {
                memory_kib,
                passes,
                lanes,
            })
            .ok_or(VaultFault::CostRefused)
    }

    /// The dearest cost that takes no longer than 0.8 seconds on a device on which [`rehearse`] took
    /// this long: the time grows with memory times passes. A slower device gets [`Cost::LEAST`].
    pub fn fitting(rehearsal: Duration) -> Self {
        let least = Self::LEAST.work();
        let fits = |cost: &&Self| {
            rehearsal.as_micros().saturating_mul(cost.work()) <= Self::AIM.as_micros() * least
        };
        *Self::LADDER.iter().rev().find(fits).unwrap_or(&Self::LEAST)
    }

    const fn rung(memory_mib: u32, passes: u32) -> Self {
        Self {
            memory_kib: memory_mib * 1024,
            passes,
            lanes: 1,
        }
    }

    /// What its time is proportional to.
    fn work(self) -> u128 {
        u128::from(self.memory_kib) * u128::from(self.passes)
    }

    /// Memory in KiB, number of passes, number of lanes, in the header's order.
    pub(super) fn fields(self) -> [u32; 3] {
        [self.memory_kib, self.passes, self.lanes]
    }
}

/// Derives a key of nothing at [`Cost::LEAST`], for the caller to take the time.
pub fn rehearse() -> Result<(), VaultFault> {
    Key::derive("", &[0; SALT_LENGTH], Cost::LEAST).map(drop)
}

/// A 256-bit key.
pub(super) struct Key(Zeroizing<[u8; KEY_LENGTH]>);

impl Key {
    /// Derives the key that a passphrase and a salt stand for. Slow by intent.
    pub(super) fn derive(
        passphrase: &str,
        salt: &[u8; SALT_LENGTH],
        cost: Cost,
    ) -> Result<Self, VaultFault> {
        let params = Params::new(cost.memory_kib, cost.passes, cost.lanes, Some(KEY_LENGTH))
            .map_err(|_| VaultFault::CostRefused)?;
        let argon2 = Argon2::new(Algorithm::Argon2id, Version::V0x13, params);
        let mut key = Zeroizing::new([0; KEY_LENGTH]);
        argon2
            .hash_password_into(normalise(passphrase).as_bytes(), salt, key.as_mut())
            .map_err(|error| match error {
                Error::OutOfMemory => VaultFault::OutOfMemory,
                _ => VaultFault::CostRefused,
            })?;
        Ok(Self(key))
    }

    /// A key from its bytes, [`KEY_LENGTH`] of them.
    pub(super) fn from_bytes(bytes: &[u8]) -> Result<Self, VaultFault> {
        let key = <[u8; KEY_LENGTH]>::try_from(bytes).map_err(|_| VaultFault::Damaged)?;
        Ok(Self(Zeroizing::new(key)))
    }

    pub(super) fn bytes(&self) -> &[u8] {
        self.0.as_slice()
    }

    /// Encrypts `clear` and authenticates it together with `associated`. A nonce is used once.
    pub(super) fn seal(
        &self,
        nonce: &[u8; NONCE_LENGTH],
        associated: &[u8],
        clear: &[u8],
    ) -> Result<Vec<u8>, VaultFault> {
        self.cipher()
            .encrypt(
                &XNonce::from(*nonce),
                Payload {
                    msg: clear,
                    aad: associated,
                },
            )
            .map_err(|_| VaultFault::OutOfMemory)
    }

    /// The inverse of [`Key::seal`]; `None` if anything differs from what was sealed.
    pub(super) fn open(
        &self,
        nonce: &[u8; NONCE_LENGTH],
        associated: &[u8],
        sealed: &[u8],
    ) -> Option<Zeroizing<Vec<u8>>> {
        self.cipher()
            .decrypt(
                &XNonce::from(*nonce),
                Payload {
                    msg: sealed,
                    aad: associated,
                },
            )
            .ok()
            .map(Zeroizing::new)
    }

    fn cipher(&self) -> XChaCha20Poly1305 {
        XChaCha20Poly1305::new(&CipherKey::from(*self.0))
    }
}
