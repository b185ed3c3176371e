//! Several cases in one sealed file. It opens with a passphrase of its own or with the vault's; the
//! layout is in the [module's documentation](super).

use zeroize::Zeroizing;

use super::VaultFault;
use super::entropy::Entropy;
use super::envelope::{HEADER_LENGTH, Purpose};
use super::key::Cost;
use super::sealing::{Clear, Vault, create_for, open_for};

/// The end of the name of a case file.
pub const CASE_FILE_EXTENSION: &str = "p35cases";

/// The name under which the content is sealed within its file.
const RECORD_NAME: &str = "case-file";
/// Bytes of the length that stands before the content.
const LENGTH: usize = 8;

/// Seals the content of a case file under a passphrase of its own. Derives a key, which takes up to
/// a second.
pub fn seal_case_file(
    content: &[u8],
    passphrase: &str,
    cost: Cost,
    entropy: &mut dyn Entropy,
) -> Result<Vec<u8>, VaultFault> {
    let (vault, header) = create_for(Purpose::CaseFile, passphrase, cost, entropy)?;
    vault.seal_case_file(&header, content, entropy)
}

/// Opens a case file with the passphrase that it was sealed with, its own or a vault's. Derives a
/// key, which takes up to a second.
pub fn open_case_file(file: &[u8], passphrase: &str) -> Result<Clear, VaultFault> {
    let purpose = match file.starts_with(Purpose::Vault.magic()) {
        true => Purpose::Vault,
        false => Purpose::CaseFile,
    };
    open_for(purpose, passphrase, file)?.open_case_file(file)
}

/// Whether bytes begin as a case file does. A header alone, as it is in local storage, is none.
pub fn is_case_file(file: &[u8]) -> bool {
    let begins = |purpose: Purpose| file.starts_with(purpose.magic());
    begins(Purpose::CaseFile) || begins(Purpose::Vault) && file.len() > HEADER_LENGTH
}

impl Vault {
    /// Seals the content of a case file that opens with this vault's passphrase. `header` is the one
    /// that this vault was opened with. No key is derived.
    pub fn seal_case_file(
        &self,
        header: &[u8],
        content: &[u8],
        entropy: &mut dyn Entropy,
    ) -> Result<Vec<u8>, VaultFault> {
        let record = self.seal(RECORD_NAME, &padded(content), entropy)?;
        Ok([header, &record].concat())
    }

    /// Opens a case file that this very vault sealed: no passphrase is asked for.
    pub fn open_case_file(&self, file: &[u8]) -> Result<Clear, VaultFault> {
        let record = file.get(HEADER_LENGTH..).ok_or(VaultFault::Damaged)?;
        without_padding(&self.open(RECORD_NAME, record)?).ok_or(VaultFault::Damaged)
    }
}

fn padded(content: &[u8]) -> Clear {
    let mut bytes = Zeroizing::new(Vec::with_capacity(padded_length(LENGTH + content.len())));
    bytes.extend((content.len() as u64).to_be_bytes());
    bytes.extend_from_slice(content);
    let length = padded_length(bytes.len());
    bytes.resize(length, 0);
    bytes
}

fn without_padding(bytes: &[u8]) -> Option<Clear> {
    let (length, rest) = bytes.split_first_chunk()?;
    let length = usize::try_from(u64::from_be_bytes(*length)).ok()?;
    Some(Zeroizing::new(rest.get(..length)?.to_vec()))
}

/// The next length whose lower bits are zero, by the rule Padmé (Nikitin and others, *Reducing
/// Metadata Leakage from Encrypted Files and Communication with PURBs*, 2019): at most an eighth is
/// added, and of the true length little more than its order of magnitude is left.
fn padded_length(length: usize) -> usize {
    let order = length.max(2).ilog2();
    let kept = order.ilog2() + 1;
    let step = 1_usize << order.saturating_sub(kept);
    length.next_multiple_of(step)
}
