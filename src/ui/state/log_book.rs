//! The log in memory, and sealed where a passphrase is set.

use super::{App, Keeper, Role};
use crate::log::{Deed, Entry, LOG_VERSION, Log};
use crate::platform;
use crate::storage::{DraftId, RecordKind, Saved, StorageFault};
use leptos::prelude::*;

#[derive(Clone, Copy)]
pub struct LogBook {
    pub log: RwSignal<Log>,
    keeper: Keeper,
}

impl LogBook {
    pub fn begin(keeper: Keeper) -> Self {
        Self {
            log: RwSignal::new(Log::default()),
            keeper,
        }
    }

    pub(super) fn save(self) -> Result<Saved, StorageFault> {
        let bytes = self.log.with_untracked(Log::write);
        self.keeper.write(RecordKind::Log, LOG_VERSION, &bytes)
    }

    /// What was noted before the kept log could be read comes after it.
    pub(super) fn load(self) -> Result<(), StorageFault> {
        let Some(record) = self.keeper.read(RecordKind::Log)? else {
            return Ok(());
        };
        if record.version > LOG_VERSION {
            return Err(StorageFault::Newer);
        }
        let kept = Log::read(&record.payload).ok_or(StorageFault::Damaged)?;
        self.log
            .update(|log| *log = std::mem::take(log).after(kept));
        Ok(())
    }

    /// Reads what another window wrote.
    pub(super) fn read_again(self) {
        let record = self.keeper.read(RecordKind::Log).ok().flatten();
        if let Some(log) = record.and_then(|record| Log::read(&record.payload)) {
            self.log.set(log);
        }
    }

    pub(super) fn forget(self) {
        self.log.set(Log::default());
    }
}

impl App {
    /// Notes what was done with one case.
    pub fn note_case(self, deed: Deed, case: DraftId) {
        self.note_entry(deed, Some(case), None);
    }

    /// Notes what was done with several cases, or several times.
    pub fn note_count(self, deed: Deed, count: usize) {
        self.note_entry(deed, None, u32::try_from(count).ok());
    }

    pub fn note_deed(self, deed: Deed) {
        self.note_entry(deed, None, None);
    }

    /// A window that only reads does nothing that is noted but unlocking and locking.
    fn note_entry(self, deed: Deed, case: Option<DraftId>, count: Option<u32>) {
        if self.keeper.role.get_untracked() == Role::Reader {
            return;
        }
        let first = |profile: &crate::profile::Profile| {
            let person = profile.persons.first();
            person.map_or_else(String::new, |person| person.name.trim().to_owned())
        };
        let entry = Entry {
            at: platform::now(),
            who: self.profile.value.with_untracked(first),
            deed,
            case: case.map(|id| id.to_string()),
            count,
        };
        self.log_book.log.update(|log| log.add(entry));
        self.keeper.note(RecordKind::Log);
    }
}
