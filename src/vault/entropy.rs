//! Randomness as a parameter, so that sealing can be tested against known answers.

use super::VaultFault;

/// A source of unpredictable bytes: the browser's in the application, a fixed one in tests.
pub trait Entropy {
    /// Fills `bytes` completely, or fails with [`VaultFault::NoRandomness`].
    fn fill(&mut self, bytes: &mut [u8]) -> Result<(), VaultFault>;
}

/// Draws a fixed number of bytes: a salt, a nonce, an identifier.
pub fn draw<const LENGTH: usize>(entropy: &mut dyn Entropy) -> Result<[u8; LENGTH], VaultFault> {
    let mut bytes = [0; LENGTH];
    entropy.fill(&mut bytes)?;
    Ok(bytes)
}
