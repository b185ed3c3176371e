//! The records in the browser: whether they can be read and written, what is still to be written,
//! and when something was last written.

use crate::platform::{self, BrowserEntropy};
use crate::storage::{
    DraftId, MemoryStore, Payload, Protection, Record, RecordKind, Records, Saved, SavedFile,
    Sealing, Starts, StorageFault, WindowKind,
};
use crate::vault::{Clear, Cost, VaultFault, rehearse};
use jiff::Timestamp;
use leptos::prelude::*;

/// Where records go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// The browser's local storage.
    Browser,
    /// The browser refuses to store anything: everything is gone when the page is closed.
    MemoryOnly,
}

/// Whether this window may write.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// Not known yet, for some hundredths of a second after the start.
    Waiting,
    Writer,
    /// Another window writes.
    Reader,
}

/// What a person has to know of what happened to the records.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Notice {
    /// What was kept was deleted while the page was open, and is written again.
    Cleared,
    /// Two windows changed the same, and both versions are kept.
    BothKept,
}

impl Notice {
    pub fn message_id(self) -> &'static str {
        match self {
            Self::Cleared => "storage-cleared",
            Self::BothKept => "storage-both-kept",
        }
    }
}

#[derive(Clone, Copy)]
pub struct Keeper {
    pub(super) records: StoredValue<Records, LocalStorage>,
    pub place: Place,
    pub role: RwSignal<Role>,
    pub sealing: RwSignal<Sealing>,
    /// What was changed since it was last written. What fails to be written stays here.
    pub pending: RwSignal<Vec<RecordKind>>,
    /// Whether everything that was written is on the disk.
    pub is_acknowledged: RwSignal<bool>,
    /// Whether the browser has a journal; without one, what is written reaches the disk some seconds
    /// later.
    pub has_journal: RwSignal<bool>,
    /// How many batches the journal is writing.
    pub(super) in_flight: StoredValue<usize>,
    /// Why the last attempt to write failed; `None` once one succeeds.
    pub fault: RwSignal<Option<StorageFault>>,
    /// When something was written last since the start.
    pub last_saved: RwSignal<Option<Timestamp>>,
    /// What a new key costs on this device, once that was measured.
    cost: StoredValue<Option<Cost>>,
    /// When something sealed was written last, as far as it could be read.
    pub last_written: RwSignal<Option<Timestamp>>,
    pub notice: RwSignal<Option<Notice>>,
    /// When the program was started here before, if anything is left of that.
    pub earlier: RwSignal<Option<Starts>>,
    /// When everything was last saved to a file, and what it was.
    pub saved_file: RwSignal<Option<SavedFile>>,
    /// Whether this is a private window; found out after the start.
    pub window_kind: RwSignal<WindowKind>,
}

impl Keeper {
    /// Opens the browser's storage, or stands in for it where it is refused.
    pub fn open() -> Self {
        let (records, place) = match platform::open_local_store() {
            Ok(store) => (Records::new(Box::new(store)), Place::Browser),
            Err(_) => {
                let store = MemoryStore::default();
                (Records::new(Box::new(store)), Place::MemoryOnly)
            }
        };
        let sealing = records.sealing().unwrap_or(Sealing::NoPassphrase);
        Self {
            records: StoredValue::new_local(records),
            place,
            role: RwSignal::new(Role::Waiting),
            sealing: RwSignal::new(sealing),
            pending: RwSignal::new(Vec::new()),
            is_acknowledged: RwSignal::new(true),
            has_journal: RwSignal::new(place == Place::Browser),
            in_flight: StoredValue::new(0),
            fault: RwSignal::new(None),
            last_saved: RwSignal::new(None),
            cost: StoredValue::new(None),
            last_written: RwSignal::new(None),
            notice: RwSignal::new(None),
            earlier: RwSignal::new(None),
            saved_file: RwSignal::new(None),
            window_kind: RwSignal::new(WindowKind::Unknown),
        }
    }

    /// Whether what is sealed can be read and written now.
    pub fn is_open(self) -> bool {
        self.sealing.get() == Sealing::Open
    }

    /// The same at this moment, for handlers of events.
    pub fn is_open_now(self) -> bool {
        self.sealing.get_untracked() == Sealing::Open
    }

    /// Whether something is in memory only, or not yet on the disk.
    pub fn is_unsaved(self) -> bool {
        !self.pending.with(Vec::is_empty) || !self.is_acknowledged.get()
    }

    pub fn read(self, kind: RecordKind) -> Result<Option<Record>, StorageFault> {
        let record = self.records.try_update_value(|records| records.read(kind));
        let record = record.unwrap_or(Ok(None))?;
        if let Some(record) = &record
            && kind.protection() == Protection::Sealed
        {
            self.written_at(record.saved);
        }
        Ok(record)
    }

    /// The drafts that are kept, readable or not.
    pub fn drafts(self) -> Vec<DraftId> {
        self.records.with_value(Records::drafts).unwrap_or_default()
    }

    /// Notes that a record has to be written.
    pub fn note(self, kind: RecordKind) {
        self.pending.update(|pending| {
            if !pending.contains(&kind) {
                pending.push(kind);
            }
        });
    }

    /// Takes a record off the list of what has to be written.
    pub fn settle(self, kind: RecordKind) {
        self.pending
            .update(|pending| pending.retain(|other| *other != kind));
    }

    pub fn write(
        self,
        kind: RecordKind,
        version: u32,
        bytes: &[u8],
    ) -> Result<Saved, StorageFault> {
        let payload = Payload { version, bytes };
        if kind.is_journaled() {
            self.may_write()?;
        }
        self.change(|records| records.write(kind, payload, platform::now(), &mut BrowserEntropy))
    }

    pub fn remove(self, kind: RecordKind) -> Result<(), StorageFault> {
        if kind.is_journaled() {
            self.may_write()?;
        }
        self.settle(kind);
        self.change(|records| records.remove(kind))
    }

    /// Sets the first passphrase. Takes up to a second, in which nothing is painted.
    pub fn set_passphrase(self, passphrase: &str) -> Result<(), StorageFault> {
        self.may_write()?;
        let now = platform::now();
        self.sealed_at_cost(|cost| {
            self.change(|records| {
                records.set_passphrase(passphrase, cost, now, &mut BrowserEntropy)
            })
        })
    }

    /// Takes up to a second, in which nothing is painted.
    pub fn unlock(self, passphrase: &str) -> Result<(), StorageFault> {
        self.change(|records| records.unlock(passphrase))
    }

    /// Takes up to a second, in which nothing is painted.
    pub fn change_passphrase(self, passphrase: &str) -> Result<(), StorageFault> {
        self.may_write()?;
        let now = platform::now();
        self.sealed_at_cost(|cost| {
            self.change(|records| {
                records.change_passphrase(passphrase, cost, now, &mut BrowserEntropy)
            })
        })
    }

    /// Seals something under a new key that costs what this device can do, which is measured the
    /// first time; the least where there is not enough memory for that.
    pub fn sealed_at_cost<T>(
        self,
        seal: impl Fn(Cost) -> Result<T, StorageFault>,
    ) -> Result<T, StorageFault> {
        let cost = match self.cost.get_value() {
            Some(cost) => cost,
            None => measured_cost()?,
        };
        let sealed = match seal(cost) {
            Err(StorageFault::Vault(VaultFault::OutOfMemory)) if cost != Cost::LEAST => {
                self.cost.set_value(Some(Cost::LEAST));
                return seal(Cost::LEAST);
            }
            sealed => sealed,
        };
        self.cost.set_value(Some(cost));
        sealed
    }

    /// Seals the content of a case file that opens with the passphrase of the records.
    pub fn seal_case_file(self, content: &[u8]) -> Result<Vec<u8>, StorageFault> {
        self.records
            .with_value(|records| records.seal_case_file(content, &mut BrowserEntropy))
    }

    /// The content of a case file that these very records sealed.
    pub fn open_case_file(self, file: &[u8]) -> Option<Clear> {
        self.records
            .with_value(|records| records.open_case_file(file))
    }

    /// Whether nothing is kept in the browser's storage.
    pub fn is_empty(self) -> bool {
        self.records
            .with_value(Records::is_empty)
            .unwrap_or_default()
    }

    pub fn lock(self) {
        self.change(Records::lock);
    }

    /// Leaves a forgotten passphrase behind. Nothing is deleted.
    pub fn set_sealed_records_aside(self) -> Result<(), StorageFault> {
        self.may_write()?;
        self.change(Records::set_sealed_records_aside)
    }

    /// Deletes all records, the sealed ones and those set aside too.
    pub fn remove_everything(self) -> Result<(), StorageFault> {
        self.may_write()?;
        self.change(Records::remove_everything)
    }

    /// How many records were set aside because they could not be read.
    pub fn count_set_aside(self) -> usize {
        self.sealing.track();
        self.notice.track();
        self.records
            .with_value(Records::count_set_aside)
            .unwrap_or(0)
    }

    /// What was set aside, as the content of a file.
    pub fn export_set_aside(self) -> Result<String, StorageFault> {
        self.records.with_value(Records::export_set_aside)
    }

    /// Notes this start, and what is known of earlier ones and of files.
    pub(super) fn note_start(self) {
        let read = |kind| self.read(kind).ok().flatten();
        let earlier = read(RecordKind::Starts).and_then(|r| Starts::read(r.version, &r.payload));
        let file = read(RecordKind::SavedFile);
        let file = file.and_then(|r| SavedFile::read(r.version, &r.payload));
        self.earlier.set(earlier);
        self.saved_file.set(file);
        let latest = platform::now();
        let first = earlier.map_or(latest, |earlier| earlier.first);
        // Where that is refused or full, the next start knows nothing of this one.
        let starts = Starts { first, latest }.write();
        let _ = self.write(RecordKind::Starts, Starts::VERSION, &starts);
    }

    /// Notes that all cases as they are kept now were saved to a file.
    pub fn note_saved_file(self) -> Result<(), StorageFault> {
        let file = SavedFile {
            at: platform::now(),
            revision: self.records.with_value(Records::cases_revision)?,
        };
        self.write(RecordKind::SavedFile, SavedFile::VERSION, &file.write())?;
        self.saved_file.set(Some(file));
        Ok(())
    }

    /// Whether a case was changed since all were last saved to a file.
    pub fn is_file_old(self) -> bool {
        self.last_written.track();
        let revision = self.records.with_value(Records::cases_revision).ok();
        let is_newer = |file: SavedFile| Some(file.revision) != revision;
        let is_case = |kind: &RecordKind| kind.draft().is_some();
        let is_pending = self.pending.with(|pending| pending.iter().any(is_case));
        self.saved_file.get().is_some_and(is_newer) || is_pending
    }

    pub(super) fn change<T>(self, change: impl FnOnce(&mut Records) -> T) -> T {
        let mut outcome = None;
        self.records
            .update_value(|records| outcome = Some(change(records)));
        self.look();
        self.flush();
        // The records are created with the keeper and never disposed of.
        outcome.expect("the records live as long as the app")
    }

    /// Looks whether a passphrase is set and entered.
    pub(super) fn look(self) {
        let sealing = self.records.with_value(Records::sealing).ok();
        if let Some(sealing) = sealing.filter(|now| *now != self.sealing.get_untracked()) {
            self.sealing.set(sealing);
        }
    }

    pub(super) fn written_at(self, at: Timestamp) {
        if self.last_written.get_untracked() < Some(at) {
            self.last_written.set(Some(at));
        }
    }

    fn may_write(self) -> Result<(), StorageFault> {
        match self.role.get_untracked() {
            Role::Writer => Ok(()),
            Role::Waiting | Role::Reader => Err(StorageFault::OtherWindow),
        }
    }
}

/// The first run of a program in a page is slow, so the second is measured.
fn measured_cost() -> Result<Cost, StorageFault> {
    rehearse()?;
    let begin = platform::now();
    rehearse()?;
    let took = platform::now().duration_since(begin).unsigned_abs();
    Ok(Cost::fitting(took))
}
