//! One record as bytes: its revision, a checksum, and its content, clear or sealed. The layout is in
//! the [module's documentation](super).

use jiff::Timestamp;
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use super::{Protection, StorageFault};
use crate::vault::{Clear, Entropy, Vault};

const MAGIC: &[u8] = b"P35R";
/// Without a journal: the revision stood in the content only.
const FIRST_VERSION: u8 = 1;
const VERSION: u8 = 2;
const CLEAR: u8 = 0;
const SEALED: u8 = 1;
const REMOVED: u8 = 2;
const CHECKSUM_LENGTH: usize = 32;

/// A record as it is read back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    /// The version of the payload's format, which its room knows.
    pub version: u32,
    /// Grows with each write.
    pub revision: u64,
    /// When it was written.
    pub saved: Timestamp,
    /// The bytes of the room that wrote it; wiped from memory when dropped.
    pub payload: Clear,
}

/// What can be told of a record without a passphrase.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Mark {
    /// 0 for a record of version 1, which no journal ever held.
    pub revision: u64,
    /// It only says that the record was removed.
    pub is_removed: bool,
}

/// The bytes of a clear record.
pub(super) fn write_clear(name: &str, record: &Record) -> Vec<u8> {
    write(name, CLEAR, record.revision, &body(record))
}

/// The bytes of a sealed record.
pub(super) fn write_sealed(
    name: &str,
    record: &Record,
    vault: &Vault,
    entropy: &mut dyn Entropy,
) -> Result<Vec<u8>, StorageFault> {
    let sealed = vault.seal(name, &body(record), entropy)?;
    Ok(write(name, SEALED, record.revision, &sealed))
}

/// The bytes that say that a record was removed.
pub(super) fn write_removed(name: &str, revision: u64) -> Vec<u8> {
    write(name, REMOVED, revision, &[])
}

/// Reads a clear record; a sealed one in its place is [`StorageFault::Damaged`].
pub(super) fn read_clear(name: &str, bytes: &[u8]) -> Result<Record, StorageFault> {
    let parts = Parts::read(name, bytes)?;
    parts.expect(Protection::Clear)?;
    read_body(parts.content, parts.revision)
}

/// Reads a sealed record; a clear one in its place is [`StorageFault::Damaged`], since anyone who
/// can write to the storage could have put it there.
pub(super) fn read_sealed(name: &str, bytes: &[u8], vault: &Vault) -> Result<Record, StorageFault> {
    let parts = Parts::read(name, bytes)?;
    parts.expect(Protection::Sealed)?;
    read_body(&vault.open(name, parts.content)?, parts.revision)
}

/// Reads what can be told without a passphrase; [`StorageFault::Damaged`] by the checksum.
pub(super) fn read_mark(name: &str, bytes: &[u8]) -> Result<Mark, StorageFault> {
    let parts = Parts::read(name, bytes)?;
    Ok(Mark {
        revision: parts.revision.unwrap_or(0),
        is_removed: parts.marker == REMOVED,
    })
}

/// Whether bytes begin as every record does.
pub(super) fn is_record(bytes: &[u8]) -> bool {
    bytes.starts_with(MAGIC)
}

struct Parts<'a> {
    marker: u8,
    /// Version 1 has it in the content only.
    revision: Option<u64>,
    content: &'a [u8],
}

impl<'a> Parts<'a> {
    /// Checks the checksum, which sealed records of version 1 do not have.
    fn read(name: &str, bytes: &'a [u8]) -> Result<Self, StorageFault> {
        match bytes.strip_prefix(MAGIC) {
            Some([VERSION, marker, rest @ ..]) => {
                let (revision, rest) = rest.split_first_chunk().ok_or(StorageFault::Damaged)?;
                let revision = u64::from_be_bytes(*revision);
                let content = checked(rest, |content| checksum(name, *marker, revision, content))?;
                Ok(Self {
                    marker: *marker,
                    revision: Some(revision),
                    content,
                })
            }
            Some([FIRST_VERSION, marker, rest @ ..]) => Ok(Self {
                marker: *marker,
                revision: None,
                content: match *marker {
                    CLEAR => checked(rest, |content| first_checksum(name, content))?,
                    _ => rest,
                },
            }),
            Some([version, ..]) if *version > VERSION => Err(StorageFault::Newer),
            Some(_) | None => Err(StorageFault::Damaged),
        }
    }

    fn expect(&self, protection: Protection) -> Result<(), StorageFault> {
        let wanted = match protection {
            Protection::Clear => CLEAR,
            Protection::Sealed => SEALED,
        };
        let is_right = self.marker == wanted;
        is_right.then_some(()).ok_or(StorageFault::Damaged)
    }
}

type Checksum = [u8; CHECKSUM_LENGTH];

/// What follows a checksum, if it is right.
fn checked(bytes: &[u8], sum: impl Fn(&[u8]) -> Checksum) -> Result<&[u8], StorageFault> {
    let (stated, content) = bytes
        .split_at_checked(CHECKSUM_LENGTH)
        .ok_or(StorageFault::Damaged)?;
    let is_right = stated == sum(content);
    is_right.then_some(content).ok_or(StorageFault::Damaged)
}

fn write(name: &str, marker: u8, revision: u64, content: &[u8]) -> Vec<u8> {
    [
        MAGIC,
        &[VERSION, marker],
        &revision.to_be_bytes(),
        &checksum(name, marker, revision, content),
        content,
    ]
    .concat()
}

fn checksum(name: &str, marker: u8, revision: u64, content: &[u8]) -> Checksum {
    Sha256::new()
        .chain_update(name)
        .chain_update([0, marker])
        .chain_update(revision.to_be_bytes())
        .chain_update(content)
        .finalize()
        .into()
}

fn first_checksum(name: &str, body: &[u8]) -> Checksum {
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

/// A revision outside that is not the one inside was put there by someone else.
fn read_body(body: &[u8], outside: Option<u64>) -> Result<Record, StorageFault> {
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
    parts()
        .filter(|record| outside.is_none_or(|revision| revision == record.revision))
        .ok_or(StorageFault::Damaged)
}
