//! The browser's randomness (`crypto.getRandomValues`).

use crate::vault::{Entropy, VaultFault};

/// Randomness that is fit for keys.
#[derive(Clone, Copy, Debug, Default)]
pub struct BrowserEntropy;

impl Entropy for BrowserEntropy {
    fn fill(&mut self, bytes: &mut [u8]) -> Result<(), VaultFault> {
        getrandom::fill(bytes).map_err(|_| VaultFault::NoRandomness)
    }
}
