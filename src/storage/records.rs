//! Records over a store: the door through which everything that is kept goes, so that nothing
//! personal is kept in clear and nothing unreadable or unknown is overwritten.

use std::collections::BTreeMap;

use jiff::Timestamp;
use zeroize::Zeroizing;

use super::journal::{Entry, revision};
use super::record::{Record, read_clear, read_sealed, write_clear, write_sealed};
use super::{DraftId, Protection, RecordKind, StorageFault, Store};
use crate::vault::{Entropy, Vault};

/// Where the vault's header is.
pub(super) const HEADER_NAME: &str = "vault";

/// The result of a write.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Saved {
    /// Grows with each write of the record.
    pub revision: u64,
    /// When it was written.
    pub at: Timestamp,
}

/// What a room gives to be kept: its bytes, and the version of their format.
#[derive(Clone, Copy, Debug)]
pub struct Payload<'a> {
    /// The version of the format; it grows with each change of the format.
    pub version: u32,
    /// The bytes.
    pub bytes: &'a [u8],
}

/// The records of one store.
pub struct Records {
    pub(super) store: Box<dyn Store>,
    pub(super) vault: Option<Vault>,
    /// The header that opened the vault, as it stood in the store.
    pub(super) header: Vec<u8>,
    /// By name, the revision that was last read or written here.
    seen: BTreeMap<String, u64>,
    /// By name, the revision below which no new one may be: of what the journal has, or removed.
    pub(super) floors: BTreeMap<String, u64>,
    /// What came from the journal and found no room in the store.
    pub(super) held: BTreeMap<String, Vec<u8>>,
    /// What the journal is still to be told.
    pub(super) changes: Vec<Entry>,
}

impl Records {
    /// Records over a store, still locked.
    pub fn new(store: Box<dyn Store>) -> Self {
        Self {
            store,
            vault: None,
            header: Vec::new(),
            seen: BTreeMap::new(),
            floors: BTreeMap::new(),
            held: BTreeMap::new(),
            changes: Vec::new(),
        }
    }

    /// Reads a record; `None` if it was never written.
    pub fn read(&mut self, kind: RecordKind) -> Result<Option<Record>, StorageFault> {
        let record = self.stored(kind)?;
        if let Some(record) = &record {
            self.seen.insert(kind.name(), record.revision);
        }
        Ok(record)
    }

    /// Writes a record in place of the one before. A damaged one is set aside first; one of a newer
    /// version is left as it is, and the fault is [`StorageFault::Newer`]. A sealed one that was
    /// neither read nor written here since it changed is left as well, with
    /// [`StorageFault::Changed`].
    pub fn write(
        &mut self,
        kind: RecordKind,
        payload: Payload,
        now: Timestamp,
        entropy: &mut dyn Entropy,
    ) -> Result<Saved, StorageFault> {
        let name = kind.name();
        let record = Record {
            version: payload.version,
            revision: self.next_revision(kind, payload.version)?,
            saved: now,
            payload: Zeroizing::new(payload.bytes.to_vec()),
        };
        let bytes = match kind.protection() {
            Protection::Clear => write_clear(&name, &record),
            Protection::Sealed => write_sealed(&name, &record, self.vault()?, entropy)?,
        };
        self.put(&name, &bytes)?;
        self.seen.insert(name, record.revision);
        Ok(Saved {
            revision: record.revision,
            at: now,
        })
    }

    /// Removes a record for good; no fault if it is not there.
    pub fn remove(&mut self, kind: RecordKind) -> Result<(), StorageFault> {
        self.remove_name(&kind.name())
    }

    /// Deletes every record, also what was set aside and the header that the passphrase opens.
    pub fn remove_everything(&mut self) -> Result<(), StorageFault> {
        self.lock();
        for name in self.names()? {
            self.remove_name(&name)?;
        }
        self.seen.clear();
        Ok(())
    }

    /// Whether nothing at all is kept.
    pub fn is_empty(&self) -> Result<bool, StorageFault> {
        Ok(self.store.names()?.is_empty())
    }

    /// The drafts that are kept, readable or not, ordered by identifier.
    pub fn drafts(&self) -> Result<Vec<DraftId>, StorageFault> {
        let mut drafts: Vec<_> = self
            .kinds()?
            .into_iter()
            .filter_map(RecordKind::draft)
            .collect();
        drafts.sort_unstable();
        Ok(drafts)
    }

    /// The sealed records that another window wrote since they were last read or written here.
    pub fn changed_elsewhere(&self) -> Result<Vec<RecordKind>, StorageFault> {
        let is_changed = |kind: &RecordKind| {
            let name = kind.name();
            let bytes = self.get(&name).ok().flatten();
            let stored = bytes.and_then(|bytes| revision(&name, &bytes).ok());
            kind.protection() == Protection::Sealed && stored > Some(self.seen(&name))
        };
        Ok(self.kinds()?.into_iter().filter(is_changed).collect())
    }

    /// Whether a record that was read or written here is not there any more.
    pub fn is_gone(&self, kind: RecordKind) -> bool {
        let name = kind.name();
        self.seen.contains_key(&name) && matches!(self.get(&name), Ok(None))
    }

    /// Forgets what was read or written here of a record: whatever is there counts as another's.
    pub fn forget_seen(&mut self, kind: RecordKind) {
        self.seen.remove(&kind.name());
    }

    pub(super) fn vault(&self) -> Result<&Vault, StorageFault> {
        self.vault.as_ref().ok_or(StorageFault::Locked)
    }

    pub(super) fn kinds(&self) -> Result<Vec<RecordKind>, StorageFault> {
        let names = self.names()?;
        Ok(names
            .iter()
            .filter_map(|n| RecordKind::of_name(n))
            .collect())
    }

    pub(super) fn get(&self, name: &str) -> Result<Option<Vec<u8>>, StorageFault> {
        match self.held.get(name) {
            Some(held) => Ok(Some(held.clone())),
            None => self.store.get(name),
        }
    }

    pub(super) fn put(&mut self, name: &str, bytes: &[u8]) -> Result<(), StorageFault> {
        self.store.put(name, bytes)?;
        self.held.remove(name);
        self.note(name, bytes);
        Ok(())
    }

    pub(super) fn names(&self) -> Result<Vec<String>, StorageFault> {
        let mut names = self.store.names()?;
        let held = self.held.keys().filter(|held| !names.contains(held));
        let held: Vec<_> = held.cloned().collect();
        names.extend(held);
        Ok(names)
    }

    /// The revision that was read or written here last; 0 for none.
    fn seen(&self, name: &str) -> u64 {
        self.seen.get(name).copied().unwrap_or(0)
    }

    /// The highest revision that is known here of a record.
    pub(super) fn latest(&self, name: &str) -> u64 {
        let floor = self.floors.get(name).copied().unwrap_or(0);
        self.seen(name).max(floor)
    }

    fn remove_name(&mut self, name: &str) -> Result<(), StorageFault> {
        let before = self.get(name).ok().flatten();
        let before = before.map(|bytes| revision(name, &bytes).unwrap_or(0));
        self.store.remove(name)?;
        self.held.remove(name);
        self.note_removed(name, before.unwrap_or(0));
        Ok(())
    }

    fn stored(&self, kind: RecordKind) -> Result<Option<Record>, StorageFault> {
        if kind.protection() == Protection::Sealed {
            self.vault()?;
        }
        let name = kind.name();
        let Some(bytes) = self.get(&name)? else {
            return Ok(None);
        };
        match kind.protection() {
            Protection::Clear => read_clear(&name, &bytes),
            Protection::Sealed => read_sealed(&name, &bytes, self.vault()?),
        }
        .map(Some)
    }

    fn next_revision(&mut self, kind: RecordKind, version: u32) -> Result<u64, StorageFault> {
        let name = kind.name();
        let is_sealed = kind.protection() == Protection::Sealed;
        if is_sealed {
            self.same_header()?;
        }
        let before = match self.stored(kind) {
            Ok(None) => 0,
            Ok(Some(before)) if before.version > version => return Err(StorageFault::Newer),
            Ok(Some(before)) => before.revision,
            Err(StorageFault::Damaged) => self.move_aside(&name).map(|()| 0)?,
            Err(fault) => return Err(fault),
        };
        if is_sealed && before > self.seen(&name) {
            return Err(StorageFault::Changed);
        }
        Ok(before.max(self.latest(&name)).saturating_add(1))
    }
}
