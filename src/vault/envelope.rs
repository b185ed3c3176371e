//! The header that stands before everything sealed under a passphrase: how the key is derived, and
//! the random data key, wrapped. Its layout is in the [module's documentation](super).

use zeroize::Zeroizing;

use super::VaultFault;
use super::entropy::{Entropy, draw};
use super::key::{Cost, KEY_LENGTH, Key, NONCE_LENGTH, SALT_LENGTH, TAG_LENGTH};
use super::passphrase::{Strength, judge};

const MAGIC_LENGTH: usize = 8;
const VERSION: u8 = 1;
const ARGON2ID: u8 = 1;
const SALT_START: usize = MAGIC_LENGTH + 2 + 3 * 4;
const NONCE_START: usize = SALT_START + SALT_LENGTH;
const WRAPPED_START: usize = NONCE_START + NONCE_LENGTH;

/// Bytes of a header.
pub const HEADER_LENGTH: usize = WRAPPED_START + KEY_LENGTH + TAG_LENGTH;

/// A header as it is stored.
pub type Header = [u8; HEADER_LENGTH];

/// What a header stands for; it begins with these eight bytes, so that none is taken for the other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Purpose {
    /// The key of the records in local storage.
    Vault,
    /// The key of one draft that was saved to a file.
    DraftFile,
    /// The key of a case file with a passphrase of its own.
    CaseFile,
}

impl Purpose {
    pub(super) fn magic(self) -> &'static [u8; MAGIC_LENGTH] {
        match self {
            Self::Vault => b"P35VAULT",
            Self::DraftFile => b"P35DRAFT",
            Self::CaseFile => b"P35CASES",
        }
    }
}

/// Wraps a data key under a new passphrase.
pub(super) fn write_header(
    data_key: &Key,
    purpose: Purpose,
    passphrase: &str,
    cost: Cost,
    entropy: &mut dyn Entropy,
) -> Result<Header, VaultFault> {
    match judge(passphrase) {
        Strength::TooShort => return Err(VaultFault::PassphraseTooShort),
        Strength::Weak => return Err(VaultFault::PassphraseTooWeak),
        Strength::Fair | Strength::Strong => {}
    }
    let salt = draw::<SALT_LENGTH>(entropy)?;
    let nonce = draw::<NONCE_LENGTH>(entropy)?;
    let mut header = authenticated_part(purpose, cost, &salt, &nonce);
    let wrapping_key = Key::derive(passphrase, &salt, cost)?;
    header.extend(wrapping_key.seal(&nonce, &header, data_key.bytes())?);
    Header::try_from(header).map_err(|_| VaultFault::Damaged)
}

/// Draws a new data key.
pub(super) fn new_data_key(entropy: &mut dyn Entropy) -> Result<Key, VaultFault> {
    Key::from_bytes(Zeroizing::new(draw::<KEY_LENGTH>(entropy)?).as_slice())
}

/// The data key of a header, if the passphrase is right. Bytes after the header are not looked at.
pub(super) fn read_header(
    purpose: Purpose,
    passphrase: &str,
    header: &[u8],
) -> Result<Key, VaultFault> {
    let parsed = Parsed::read(purpose, header)?;
    let wrapping_key = Key::derive(passphrase, parsed.salt, parsed.cost)?;
    let data_key = wrapping_key
        .open(parsed.nonce, parsed.authenticated, parsed.wrapped)
        .ok_or(VaultFault::WrongPassphrase)?;
    Key::from_bytes(&data_key)
}

fn authenticated_part(
    purpose: Purpose,
    cost: Cost,
    salt: &[u8; SALT_LENGTH],
    nonce: &[u8; NONCE_LENGTH],
) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(HEADER_LENGTH);
    bytes.extend(purpose.magic());
    bytes.extend([VERSION, ARGON2ID]);
    bytes.extend(cost.fields().into_iter().flat_map(u32::to_be_bytes));
    bytes.extend(salt);
    bytes.extend(nonce);
    bytes
}

struct Parsed<'a> {
    cost: Cost,
    salt: &'a [u8; SALT_LENGTH],
    nonce: &'a [u8; NONCE_LENGTH],
    authenticated: &'a [u8],
    wrapped: &'a [u8],
}

impl<'a> Parsed<'a> {
    fn read(purpose: Purpose, bytes: &'a [u8]) -> Result<Self, VaultFault> {
        let after_magic = bytes
            .strip_prefix(purpose.magic())
            .ok_or(VaultFault::NotSealed)?;
        match after_magic {
            [VERSION, ARGON2ID, ..] => {}
            [] | [_] => return Err(VaultFault::Damaged),
            _ => return Err(VaultFault::Newer),
        }
        let header = bytes.get(..HEADER_LENGTH).ok_or(VaultFault::Damaged)?;
        let (authenticated, wrapped) = header.split_at(WRAPPED_START);
        let [memory_kib, passes, lanes] = [0, 1, 2].map(|field| number(header, field));
        Ok(Self {
            cost: Cost::new(memory_kib, passes, lanes)?,
            salt: part(header, SALT_START)?,
            nonce: part(header, NONCE_START)?,
            authenticated,
            wrapped,
        })
    }
}

/// The numbers of the cost, each four bytes, highest first.
fn number(header: &[u8], field: usize) -> u32 {
    let start = MAGIC_LENGTH + 2 + 4 * field;
    header[start..start + 4]
        .iter()
        .fold(0, |value, byte| value << 8 | u32::from(*byte))
}

fn part<const LENGTH: usize>(header: &[u8], start: usize) -> Result<&[u8; LENGTH], VaultFault> {
    header[start..].first_chunk().ok_or(VaultFault::Damaged)
}
