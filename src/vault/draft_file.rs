//! One draft saved to a file that a passphrase opens, on this device or another.

use super::VaultFault;
use super::entropy::Entropy;
use super::envelope::{HEADER_LENGTH, Purpose};
use super::key::Cost;
use super::sealing::{Clear, create_for, open_for};

/// The end of the name of a sealed draft's file.
pub const DRAFT_FILE_EXTENSION: &str = "p35draft";

/// The name under which the draft is sealed within its file.
const RECORD_NAME: &str = "draft";

/// Seals a draft, given in the request room's own versioned format, into the bytes of a file.
///
/// The file has a data key of its own: who is given its passphrase can open nothing else. Derives
/// a key, which takes up to a second on a phone.
pub fn seal_draft_file(
    draft: &[u8],
    passphrase: &str,
    cost: Cost,
    entropy: &mut dyn Entropy,
) -> Result<Vec<u8>, VaultFault> {
    let (vault, header) = create_for(Purpose::DraftFile, passphrase, cost, entropy)?;
    let record = vault.seal(RECORD_NAME, draft, entropy)?;
    Ok([header.as_slice(), &record].concat())
}

/// Opens the bytes of a sealed draft's file.
pub fn open_draft_file(file: &[u8], passphrase: &str) -> Result<Clear, VaultFault> {
    let vault = open_for(Purpose::DraftFile, passphrase, file)?;
    let record = file.get(HEADER_LENGTH..).ok_or(VaultFault::Damaged)?;
    vault.open(RECORD_NAME, record)
}

/// Whether bytes begin as a sealed draft's file does, so that a passphrase is to be asked for.
pub fn is_draft_file(file: &[u8]) -> bool {
    file.starts_with(Purpose::DraftFile.magic())
}
