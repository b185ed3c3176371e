//! The records in the browser: whether they can be read and written, what is still to be written,
//! and when something was last written.

use crate::platform::{self, BrowserEntropy};
use crate::storage::{
    MemoryStore, Payload, Record, RecordKind, Records, Saved, Sealing, StorageFault,
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

#[derive(Clone, Copy)]
pub struct Keeper {
    records: StoredValue<Records, LocalStorage>,
    pub place: Place,
    pub sealing: RwSignal<Sealing>,
    /// What was changed since it was last written. What fails to be written stays here.
    pub pending: RwSignal<Vec<RecordKind>>,
    /// Why the last attempt to write failed; `None` once one succeeds.
    pub fault: RwSignal<Option<StorageFault>>,
    pub last_saved: RwSignal<Option<Timestamp>>,
    /// What a new key costs on this device, once that was measured.
    cost: StoredValue<Option<Cost>>,
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
            sealing: RwSignal::new(sealing),
            pending: RwSignal::new(Vec::new()),
            fault: RwSignal::new(None),
            last_saved: RwSignal::new(None),
            cost: StoredValue::new(None),
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

    pub fn read(self, kind: RecordKind) -> Result<Option<Record>, StorageFault> {
        self.records.with_value(|records| records.read(kind))
    }

    /// The drafts that are kept, readable or not.
    pub fn drafts(self) -> Vec<crate::storage::DraftId> {
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
        self.change(|records| records.write(kind, payload, platform::now(), &mut BrowserEntropy))
    }

    pub fn remove(self, kind: RecordKind) -> Result<(), StorageFault> {
        self.settle(kind);
        self.change(|records| records.remove(kind))
    }

    /// Sets the first passphrase. Takes up to a second, in which nothing is painted.
    pub fn set_passphrase(self, passphrase: &str) -> Result<(), StorageFault> {
        self.sealed_at_cost(|cost| {
            self.change(|records| records.set_passphrase(passphrase, cost, &mut BrowserEntropy))
        })
    }

    /// Takes up to a second, in which nothing is painted.
    pub fn unlock(self, passphrase: &str) -> Result<(), StorageFault> {
        self.change(|records| records.unlock(passphrase))
    }

    /// Takes up to a second, in which nothing is painted.
    pub fn change_passphrase(self, passphrase: &str) -> Result<(), StorageFault> {
        self.sealed_at_cost(|cost| {
            self.change(|records| records.change_passphrase(passphrase, cost, &mut BrowserEntropy))
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
        self.change(Records::set_sealed_records_aside)
    }

    /// Deletes all records, the sealed ones and those set aside too.
    pub fn remove_everything(self) -> Result<(), StorageFault> {
        self.change(Records::remove_everything)
    }

    /// How many records were set aside because they could not be read.
    pub fn count_set_aside(self) -> usize {
        self.sealing.track();
        self.records
            .with_value(Records::count_set_aside)
            .unwrap_or(0)
    }

    fn change<T>(self, change: impl FnOnce(&mut Records) -> T) -> T {
        let mut outcome = None;
        let mut sealing = None;
        self.records.update_value(|records| {
            outcome = Some(change(records));
            sealing = records.sealing().ok();
        });
        if let Some(sealing) = sealing.filter(|now| *now != self.sealing.get_untracked()) {
            self.sealing.set(sealing);
        }
        // The records are created with the keeper and never disposed of.
        outcome.expect("the records live as long as the app")
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
