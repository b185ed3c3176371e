//! One record as bytes: its versions, revision, time, and either a checksum or a seal. The layout
//! is in the [module's documentation](super).

use jiff::Timestamp;
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use super::{Protection, StorageFault};
use crate::vault::{Clear, Entropy, Vault};

const MAGIC: &[u8] = b"P35R";
const VERSION: u8 = 1;
const CLEAR: u8 = 0;
const SEALED: u8 = 1;
const CHECKSUM_LENGTH: usize = 32;

/// A record as it is read back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    /// The version of the payload's format, which its room knows.
    pub version: u32,
    /// How often the record was written, from 1.
    pub revision: u64,
    /// When it was written.
    pub saved: Timestamp,
    /// The bytes of the room that wrote it; wiped from memory when dropped.
    pub payload: Clear,
}

/// The bytes of a clear record.
pub(super) fn write_clear(name: &str, record: &Record) -> Vec<u8> {
    let body = body(record);
    [
        MAGIC,
        &[VERSION, CLEAR],
        checksum(name, &body).as_slice(),
        body.as_slice(),
    ]
    .concat()
}

/// The bytes of a sealed record.
pub(super) fn write_sealed(
    name: &str,
    record: &Record,
    vault: &Vault,
    entropy: &mut dyn Entropy,
) -> Result<Vec<u8>, StorageFault> {
    let sealed = vault.seal(name, &body(record), entropy)?;
    Ok([MAGIC, &[VERSION, SEALED], &sealed].concat())
}

/// Reads a clear record; a sealed one in its place is [`StorageFault::Damaged`].
pub(super) fn read_clear(name: &str, bytes: &[u8]) -> Result<Record, StorageFault> {
    let content = content(bytes, Protection::Clear)?;
    let (sum, body) = content
        .split_at_checked(CHECKSUM_LENGTH)
        .ok_or(StorageFault::Damaged)?;
    if sum != checksum(name, body) {
        return Err(StorageFault::Damaged);
    }
    read_body(body)
}

/// Reads a sealed record; a clear one in its place is [`StorageFault::Damaged`], since anyone who
/// can write to the storage could have put it there.
pub(super) fn read_sealed(name: &str, bytes: &[u8], vault: &Vault) -> Result<Record, StorageFault> {
    read_body(&vault.open(name, content(bytes, Protection::Sealed)?)?)
}

fn content(bytes: &[u8], protection: Protection) -> Result<&[u8], StorageFault> {
    let wanted = match protection {
        Protection::Clear => CLEAR,
        Protection::Sealed => SEALED,
    };
    match bytes.strip_prefix(MAGIC) {
        Some([VERSION, marker, content @ ..]) if *marker == wanted => Ok(content),
        Some([version, ..]) if *version > VERSION => Err(StorageFault::Newer),
        Some(_) | None => Err(StorageFault::Damaged),
    }
}

fn checksum(name: &str, body: &[u8]) -> [u8; CHECKSUM_LENGTH] {
    Sha256::new()
        .chain_update(name)
        .chain_update([0])
        .chain_update(body)
        .finalize()
        .into()
}

fn body(record: &Record) -> Clear {
    let mut bytes = Zeroizing::new(Vec::with_capacity(20 + record.payload.len()));
    bytes.extend(record.version.to_be_bytes());
    bytes.extend(record.revision.to_be_bytes());
    bytes.extend(record.saved.as_millisecond().to_be_bytes());
    bytes.extend_from_slice(&record.payload);
    bytes
}

fn read_body(body: &[u8]) -> Result<Record, StorageFault> {
    let parts = || {
        let (version, rest) = body.split_first_chunk()?;
        let (revision, rest) = rest.split_first_chunk()?;
        let (milliseconds, payload) = rest.split_first_chunk()?;
        Some(Record {
            version: u32::from_be_bytes(*version),
            revision: u64::from_be_bytes(*revision),
            saved: Timestamp::from_millisecond(i64::from_be_bytes(*milliseconds)).ok()?,
            payload: Zeroizing::new(payload.to_vec()),
        })
    };
    parts().ok_or(StorageFault::Damaged)
}
