//! Which cases were deleted: in memory, and sealed where a passphrase is set.

use super::Keeper;
use crate::case_file::{DELETIONS_VERSION, Deletion, Deletions, read_deletions, write_deletions};
use crate::platform;
use crate::storage::{RecordKind, Saved, StorageFault};
use leptos::prelude::*;

#[derive(Clone, Copy)]
pub struct DeletedCases {
    all: StoredValue<Deletions>,
    keeper: Keeper,
}

impl DeletedCases {
    pub fn begin(keeper: Keeper) -> Self {
        Self {
            all: StoredValue::new(Deletions::default()),
            keeper,
        }
    }

    pub fn all(self) -> Deletions {
        self.all.get_value()
    }

    pub fn count(self) -> usize {
        self.all.with_value(|deletions| deletions.all().len())
    }

    pub(super) fn knows(self, case: &str) -> bool {
        self.all.with_value(|all| all.when(case).is_some())
    }

    pub(super) fn add(self, deletion: Deletion) {
        let now = platform::now();
        self.all.update_value(|all| all.add(deletion, now));
        self.keeper.note(RecordKind::Deletions);
    }

    /// The case is here again. Whether it was deleted.
    pub(super) fn remove(self, case: &str) -> bool {
        let removed = self.all.try_update_value(|all| all.remove(case));
        let was_deleted = removed.unwrap_or_default();
        if was_deleted {
            self.keeper.note(RecordKind::Deletions);
        }
        was_deleted
    }

    pub(super) fn save(self) -> Result<Saved, StorageFault> {
        let bytes = self.all.with_value(write_deletions);
        self.keeper
            .write(RecordKind::Deletions, DELETIONS_VERSION, &bytes)
    }

    /// Adds what is kept to what is known here: what was deleted before it could be read, or what
    /// another window wrote.
    pub(super) fn load(self) -> Result<(), StorageFault> {
        let kept = self.kept()?;
        let now = platform::now();
        self.all.update_value(|all| all.join(&kept, now));
        Ok(())
    }

    /// Reads what another window wrote.
    pub(super) fn read_again(self) {
        if let Ok(kept) = self.kept() {
            self.all.set_value(kept);
        }
    }

    fn kept(self) -> Result<Deletions, StorageFault> {
        let Some(record) = self.keeper.read(RecordKind::Deletions)? else {
            return Ok(Deletions::default());
        };
        Ok(read_deletions(record.version, &record.payload)?)
    }

    pub(super) fn forget(self) {
        self.all.set_value(Deletions::default());
    }
}
