//! An open vault: seals and opens named bytes with its data key. The bytes' layout is in the
//! [module's documentation](super).

use std::fmt;

use zeroize::Zeroizing;

use super::VaultFault;
use super::entropy::{Entropy, draw};
use super::envelope::{Header, Purpose, new_data_key, read_header, write_header};
use super::key::{Cost, Key, NONCE_LENGTH};

const VERSION: u8 = 1;
const CONTEXT: &[u8] = b"Point35 record";

/// Clear bytes that are wiped from memory when dropped.
pub type Clear = Zeroizing<Vec<u8>>;

/// A vault whose data key is in memory. Dropping it locks it.
pub struct Vault {
    data_key: Key,
}

/// Creates a vault with a new data key and the header that opens it again.
///
/// Derives a key, which takes up to a second on a phone. The passphrase has at least
/// [`super::MINIMUM_PASSPHRASE_LENGTH`] characters, else [`VaultFault::PassphraseTooShort`].
pub fn create(
    passphrase: &str,
    cost: Cost,
    entropy: &mut dyn Entropy,
) -> Result<(Vault, Header), VaultFault> {
    create_for(Purpose::Vault, passphrase, cost, entropy)
}

/// Opens the vault that a header stands for. Derives a key, which takes up to a second on a phone.
pub fn open(passphrase: &str, header: &[u8]) -> Result<Vault, VaultFault> {
    open_for(Purpose::Vault, passphrase, header)
}

pub(super) fn create_for(
    purpose: Purpose,
    passphrase: &str,
    cost: Cost,
    entropy: &mut dyn Entropy,
) -> Result<(Vault, Header), VaultFault> {
    let data_key = new_data_key(entropy)?;
    let header = write_header(&data_key, purpose, passphrase, cost, entropy)?;
    Ok((Vault { data_key }, header))
}

pub(super) fn open_for(
    purpose: Purpose,
    passphrase: &str,
    header: &[u8],
) -> Result<Vault, VaultFault> {
    Ok(Vault {
        data_key: read_header(purpose, passphrase, header)?,
    })
}

impl Vault {
    /// Seals bytes under a name, so that they open under this name only.
    pub fn seal(
        &self,
        name: &str,
        clear: &[u8],
        entropy: &mut dyn Entropy,
    ) -> Result<Vec<u8>, VaultFault> {
        let nonce = draw::<NONCE_LENGTH>(entropy)?;
        let ciphertext = self.data_key.seal(&nonce, &associated(name), clear)?;
        Ok([&[VERSION], nonce.as_slice(), &ciphertext].concat())
    }

    /// Opens what [`Vault::seal`] gave for the same name; [`VaultFault::Damaged`] if anything
    /// differs, [`VaultFault::Newer`] if its format is not known yet.
    pub fn open(&self, name: &str, sealed: &[u8]) -> Result<Clear, VaultFault> {
        let (version, rest) = sealed.split_first().ok_or(VaultFault::Damaged)?;
        if *version != VERSION {
            return Err(VaultFault::Newer);
        }
        let (nonce, ciphertext) = rest.split_first_chunk().ok_or(VaultFault::Damaged)?;
        self.data_key
            .open(nonce, &associated(name), ciphertext)
            .ok_or(VaultFault::Damaged)
    }

    /// The header that opens this vault with a new passphrase. Records stay as they are, for the
    /// data key stays; a kept copy of the old header still opens with the old passphrase.
    pub fn change_passphrase(
        &self,
        passphrase: &str,
        cost: Cost,
        entropy: &mut dyn Entropy,
    ) -> Result<Header, VaultFault> {
        write_header(&self.data_key, Purpose::Vault, passphrase, cost, entropy)
    }
}

impl fmt::Debug for Vault {
    /// Never the key.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Vault").finish_non_exhaustive()
    }
}

/// What is authenticated with a record: the context, the version, the name.
fn associated(name: &str) -> Vec<u8> {
    [CONTEXT, &[VERSION], name.as_bytes()].concat()
}
