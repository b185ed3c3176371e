//! Records over a store: the door through which everything that is kept goes, so that nothing
//! personal is kept in clear and nothing unreadable is overwritten.

use jiff::Timestamp;
use zeroize::Zeroizing;

use super::record::{Record, read_clear, read_sealed, write_clear, write_sealed};
use super::{DraftId, Protection, RecordKind, StorageFault, Store};
use crate::vault::{self, Clear, Cost, Entropy, Vault};

/// Where the vault's header is.
const HEADER_NAME: &str = "vault";
/// Stands before the names of what could not be read, or was left behind.
const ASIDE_PREFIX: &str = "set-aside/";

/// Whether sealed records can be read and written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sealing {
    /// No passphrase was ever set here: work stays in memory.
    NoPassphrase,
    /// A passphrase is set and was not entered yet.
    Locked,
    /// The passphrase was entered.
    Open,
}

/// The result of a write.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Saved {
    /// How often the record was written, from 1.
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
    store: Box<dyn Store>,
    vault: Option<Vault>,
}

impl Records {
    /// Records over a store, still locked.
    pub fn new(store: Box<dyn Store>) -> Self {
        Self { store, vault: None }
    }

    /// Whether sealed records can be used. A damaged header counts as a passphrase that is set.
    pub fn sealing(&self) -> Result<Sealing, StorageFault> {
        if self.vault.is_some() {
            return Ok(Sealing::Open);
        }
        let is_set = self.store.names()?.iter().any(|name| name == HEADER_NAME);
        Ok(if is_set {
            Sealing::Locked
        } else {
            Sealing::NoPassphrase
        })
    }

    /// Sets the first passphrase. Derives a key, which takes up to a second on a phone.
    pub fn set_passphrase(
        &mut self,
        passphrase: &str,
        cost: Cost,
        entropy: &mut dyn Entropy,
    ) -> Result<(), StorageFault> {
        if self.sealing()? != Sealing::NoPassphrase {
            return Err(StorageFault::PassphraseSet);
        }
        let (vault, header) = vault::create(passphrase, cost, entropy)?;
        self.store.put(HEADER_NAME, &header)?;
        self.vault = Some(vault);
        Ok(())
    }

    /// Opens the sealed records. Derives a key, which takes up to a second on a phone.
    pub fn unlock(&mut self, passphrase: &str) -> Result<(), StorageFault> {
        let header = self.store.get(HEADER_NAME)?.ok_or(StorageFault::Locked)?;
        self.vault = Some(vault::open(passphrase, &header)?);
        Ok(())
    }

    /// Forgets the key; sealed records need the passphrase again.
    pub fn lock(&mut self) {
        self.vault = None;
    }

    /// Changes the passphrase of open records: one write of the header, no record is touched.
    pub fn change_passphrase(
        &mut self,
        passphrase: &str,
        cost: Cost,
        entropy: &mut dyn Entropy,
    ) -> Result<(), StorageFault> {
        let header = self.vault()?.change_passphrase(passphrase, cost, entropy)?;
        self.store.put(HEADER_NAME, &header)
    }

    /// Leaves a forgotten passphrase behind: every sealed record and then the header are set aside,
    /// not deleted, and a new passphrase can be set.
    pub fn set_sealed_records_aside(&mut self) -> Result<(), StorageFault> {
        self.lock();
        for kind in self.kinds()? {
            if kind.protection() == Protection::Sealed {
                self.set_aside(&kind.name())?;
            }
        }
        self.set_aside(HEADER_NAME)
    }

    /// Seals the content of a case file that opens with the passphrase of these records.
    pub fn seal_case_file(
        &self,
        content: &[u8],
        entropy: &mut dyn Entropy,
    ) -> Result<Vec<u8>, StorageFault> {
        let vault = self.vault()?;
        let header = self.store.get(HEADER_NAME)?.ok_or(StorageFault::Locked)?;
        Ok(vault.seal_case_file(&header, content, entropy)?)
    }

    /// The content of a case file that these very records sealed; `None` if another passphrase did.
    pub fn open_case_file(&self, file: &[u8]) -> Option<Clear> {
        self.vault.as_ref()?.open_case_file(file).ok()
    }

    /// Reads a record; `None` if it was never written.
    pub fn read(&self, kind: RecordKind) -> Result<Option<Record>, StorageFault> {
        if kind.protection() == Protection::Sealed {
            self.vault()?;
        }
        let name = kind.name();
        let Some(bytes) = self.store.get(&name)? else {
            return Ok(None);
        };
        match kind.protection() {
            Protection::Clear => read_clear(&name, &bytes),
            Protection::Sealed => read_sealed(&name, &bytes, self.vault()?),
        }
        .map(Some)
    }

    /// Writes a record in place of the one before. A damaged one is set aside first; one of a newer
    /// version is left as it is, and the fault is [`StorageFault::Newer`].
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
        self.store.put(&name, &bytes)?;
        Ok(Saved {
            revision: record.revision,
            at: now,
        })
    }

    /// Removes a record for good; no fault if it is not there.
    pub fn remove(&mut self, kind: RecordKind) -> Result<(), StorageFault> {
        self.store.remove(&kind.name())
    }

    /// Deletes every record, also what was set aside and the header that the passphrase opens.
    pub fn remove_everything(&mut self) -> Result<(), StorageFault> {
        self.lock();
        for name in self.store.names()? {
            self.store.remove(&name)?;
        }
        Ok(())
    }

    /// Whether nothing at all is kept.
    pub fn is_empty(&self) -> Result<bool, StorageFault> {
        Ok(self.store.names()?.is_empty())
    }

    /// The drafts that are kept, readable or not, ordered by identifier.
    pub fn drafts(&self) -> Result<Vec<DraftId>, StorageFault> {
        let draft = |kind| match kind {
            RecordKind::Draft(id) => Some(id),
            RecordKind::Settings
            | RecordKind::ExerciseDirectory
            | RecordKind::TemplatePack
            | RecordKind::IssuerKeys
            | RecordKind::UnlockAttempts
            | RecordKind::RetentionRules
            | RecordKind::Log
            | RecordKind::Profile
            | RecordKind::Notebook
            | RecordKind::ImportedDirectory => None,
        };
        let mut drafts: Vec<_> = self.kinds()?.into_iter().filter_map(draft).collect();
        drafts.sort_unstable();
        Ok(drafts)
    }

    /// How many values were set aside because they could not be read.
    pub fn count_set_aside(&self) -> Result<usize, StorageFault> {
        Ok(self
            .store
            .names()?
            .iter()
            .filter(|name| name.starts_with(ASIDE_PREFIX))
            .count())
    }

    fn vault(&self) -> Result<&Vault, StorageFault> {
        self.vault.as_ref().ok_or(StorageFault::Locked)
    }

    fn kinds(&self) -> Result<Vec<RecordKind>, StorageFault> {
        Ok(self
            .store
            .names()?
            .iter()
            .filter_map(|name| RecordKind::of_name(name))
            .collect())
    }

    fn next_revision(&mut self, kind: RecordKind, version: u32) -> Result<u64, StorageFault> {
        match self.read(kind) {
            Ok(None) => Ok(1),
            Ok(Some(before)) if before.version > version => Err(StorageFault::Newer),
            Ok(Some(before)) => Ok(before.revision.saturating_add(1)),
            Err(StorageFault::Damaged) => self.set_aside(&kind.name()).map(|()| 1),
            Err(fault) => Err(fault),
        }
    }

    fn set_aside(&mut self, name: &str) -> Result<(), StorageFault> {
        let names = self.store.names()?;
        let aside = (1..)
            .map(|number: u64| format!("{ASIDE_PREFIX}{name}/{number}"))
            .find(|aside| !names.contains(aside))
            .ok_or(StorageFault::Full)?;
        self.store.rename(name, &aside)
    }
}
