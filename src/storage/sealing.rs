//! The passphrase of the records: setting, entering, changing and forgetting it, and what becomes of
//! the header that it opens.

use jiff::Timestamp;
use zeroize::Zeroizing;

use super::record::{Record, is_record, read_clear, write_clear};
use super::records::HEADER_NAME;
use super::{Protection, Records, StorageFault};
use crate::vault::{self, Clear, Cost, Entropy, Header};

/// The version of the header's record. The header's own format has a version, too.
const HEADER_VERSION: u32 = 1;

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

impl Records {
    /// Whether sealed records can be used. A damaged header counts as a passphrase that is set.
    pub fn sealing(&self) -> Result<Sealing, StorageFault> {
        if self.vault.is_some() {
            return Ok(Sealing::Open);
        }
        let is_set = self.names()?.iter().any(|name| name == HEADER_NAME);
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
        now: Timestamp,
        entropy: &mut dyn Entropy,
    ) -> Result<(), StorageFault> {
        if self.sealing()? != Sealing::NoPassphrase {
            return Err(StorageFault::PassphraseSet);
        }
        let (vault, header) = vault::create(passphrase, cost, entropy)?;
        self.put_header(&header, now)?;
        self.vault = Some(vault);
        Ok(())
    }

    /// Opens the sealed records. Derives a key, which takes up to a second on a phone.
    pub fn unlock(&mut self, passphrase: &str) -> Result<(), StorageFault> {
        let bytes = self.get(HEADER_NAME)?.ok_or(StorageFault::Locked)?;
        self.vault = Some(vault::open(passphrase, &header(&bytes)?)?);
        self.header = bytes;
        Ok(())
    }

    /// Forgets the key; sealed records need the passphrase again.
    pub fn lock(&mut self) {
        self.vault = None;
        self.header.clear();
    }

    /// Changes the passphrase of open records: one write of the header, no record is touched.
    pub fn change_passphrase(
        &mut self,
        passphrase: &str,
        cost: Cost,
        now: Timestamp,
        entropy: &mut dyn Entropy,
    ) -> Result<(), StorageFault> {
        self.same_header()?;
        let header = self.vault()?.change_passphrase(passphrase, cost, entropy)?;
        self.put_header(&header, now)
    }

    /// Leaves a forgotten passphrase behind: every sealed record and then the header are set aside,
    /// not deleted, and a new passphrase can be set.
    pub fn set_sealed_records_aside(&mut self) -> Result<(), StorageFault> {
        self.lock();
        for kind in self.kinds()? {
            if kind.protection() == Protection::Sealed {
                self.leave_aside(&kind.name())?;
            }
        }
        self.leave_aside(HEADER_NAME)
    }

    /// Seals the content of a case file that opens with the passphrase of these records.
    pub fn seal_case_file(
        &self,
        content: &[u8],
        entropy: &mut dyn Entropy,
    ) -> Result<Vec<u8>, StorageFault> {
        let vault = self.vault()?;
        let header = header(&self.header)?;
        Ok(vault.seal_case_file(&header, content, entropy)?)
    }

    /// The content of a case file that these very records sealed; `None` if another passphrase did.
    pub fn open_case_file(&self, file: &[u8]) -> Option<Clear> {
        self.vault.as_ref()?.open_case_file(file).ok()
    }

    /// Puts the header of the open records back where it is gone or damaged: what was kept was
    /// deleted while the page was open. Says whether it was; then all records are to be written anew.
    pub fn restore_header(&mut self) -> Result<bool, StorageFault> {
        if self.vault.is_none() {
            return Ok(false);
        }
        let stored = self.get(HEADER_NAME);
        match &stored {
            Ok(Some(bytes)) if header(bytes).is_ok() => return Ok(false),
            Ok(Some(_)) | Err(StorageFault::Damaged) => self.move_aside(HEADER_NAME)?,
            Ok(None) => {}
            Err(fault) => return Err(*fault),
        }
        let header = std::mem::take(&mut self.header);
        let put = self.put(HEADER_NAME, &header);
        self.header = header;
        put.map(|()| true)
    }

    /// Locks where another window has changed the passphrase or set a new one: nothing may be sealed
    /// with a key that the header does not open any more.
    pub(super) fn same_header(&mut self) -> Result<(), StorageFault> {
        match self.get(HEADER_NAME) {
            Ok(Some(bytes)) if bytes != self.header && header(&bytes).is_ok() => {
                self.lock();
                Err(StorageFault::Locked)
            }
            Ok(_) | Err(_) => Ok(()),
        }
    }

    fn put_header(&mut self, header: &Header, now: Timestamp) -> Result<(), StorageFault> {
        let stored = self.get(HEADER_NAME)?;
        let before = stored.map_or(0, |bytes| {
            super::journal::revision(HEADER_NAME, &bytes).unwrap_or(0)
        });
        let record = Record {
            version: HEADER_VERSION,
            revision: before.max(self.latest(HEADER_NAME)).saturating_add(1),
            saved: now,
            payload: Zeroizing::new(header.to_vec()),
        };
        let bytes = write_clear(HEADER_NAME, &record);
        self.put(HEADER_NAME, &bytes)?;
        self.header = bytes;
        Ok(())
    }
}

/// The header in what stands in its place: a clear record, in version 1 the header itself.
fn header(bytes: &[u8]) -> Result<Vec<u8>, StorageFault> {
    if !is_record(bytes) {
        return Ok(bytes.to_vec());
    }
    Ok(read_clear(HEADER_NAME, bytes)?.payload.to_vec())
}
