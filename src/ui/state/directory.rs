//! The directory in use: the exercise directory that comes with the file, or one that was opened.

use super::{Clock, Keeper};
use crate::directory::age::{Validity, validity};
use crate::directory::{Directory, Snapshot, SnapshotFault, SnapshotLimits, read_snapshot};
use crate::storage::{RecordKind, Saved, StorageFault};
use leptos::prelude::*;
use std::sync::Arc;

/// A snapshot carries the version of its own format, so the record's stays 1.
const DIRECTORY_VERSION: u32 = 1;

const BUILT_IN: &[u8] = include_bytes!("../../../public/directory/exercise.json");

#[derive(Clone, Copy)]
pub struct DirectoryInUse {
    pub value: ReadSignal<Arc<Directory>>,
    set: WriteSignal<Arc<Directory>>,
    /// The bytes of the directory that was opened, as long as it is in use.
    imported: StoredValue<Option<Arc<Vec<u8>>>>,
    keeper: Keeper,
}

impl DirectoryInUse {
    pub fn begin(keeper: Keeper) -> Self {
        let (value, set) = signal(Arc::new(Directory::new(exercise(keeper))));
        Self {
            value,
            set,
            imported: StoredValue::new(None),
            keeper,
        }
    }

    /// Number, dates and issuer of the directory in use change with it.
    pub fn with<T>(self, look: impl FnOnce(&Directory) -> T) -> T {
        self.value.with(|directory| look(directory))
    }

    pub fn is_exercise(self) -> bool {
        self.with(|directory| directory.snapshot().exercise)
    }

    pub fn validity(self, clock: Clock) -> Validity {
        let today = clock.date(clock.now.get());
        self.with(|directory| validity(directory.snapshot(), today))
    }

    /// Whether it was opened from a file.
    pub fn is_imported(self) -> bool {
        self.value.track();
        self.imported.with_value(Option::is_some)
    }

    /// Takes a snapshot into use. `bytes` is the file it was read from; whoever calls has compared
    /// it to the one in use.
    pub fn replace(self, snapshot: Snapshot, bytes: Vec<u8>) -> Result<(), StorageFault> {
        if snapshot.exercise {
            // Kept in clear: it is fictional.
            self.keeper
                .write(RecordKind::ExerciseDirectory, DIRECTORY_VERSION, &bytes)?;
            self.imported.set_value(None);
        } else {
            self.imported.set_value(Some(Arc::new(bytes)));
            self.keeper.note(RecordKind::ImportedDirectory);
        }
        self.set.set(Arc::new(Directory::new(snapshot)));
        Ok(())
    }

    /// Goes back to the exercise directory and forgets the one that was opened.
    pub fn return_to_exercise(self) -> Result<(), StorageFault> {
        self.keeper.remove(RecordKind::ImportedDirectory)?;
        self.imported.set_value(None);
        self.set.set(Arc::new(Directory::new(exercise(self.keeper))));
        Ok(())
    }

    pub(super) fn save(self) -> Option<Result<Saved, StorageFault>> {
        let bytes = self.imported.get_value()?;
        Some(
            self.keeper
                .write(RecordKind::ImportedDirectory, DIRECTORY_VERSION, &bytes),
        )
    }

    /// Takes the kept directory into use, unless one was opened before it could be read.
    pub(super) fn load(self) -> Result<(), StorageFault> {
        if self.imported.with_value(Option::is_some) {
            return Ok(());
        }
        let Some(record) = self.keeper.read(RecordKind::ImportedDirectory)? else {
            return Ok(());
        };
        let bytes = record.payload.to_vec();
        let snapshot = read_snapshot(&bytes, SnapshotLimits::default()).map_err(fault)?;
        self.imported.set_value(Some(Arc::new(bytes)));
        self.set.set(Arc::new(Directory::new(snapshot)));
        Ok(())
    }

    /// An opened directory is restricted: it goes when the records are locked.
    pub(super) fn forget(self) {
        if self.imported.with_value(Option::is_some) {
            self.imported.set_value(None);
            self.set.set(Arc::new(Directory::new(exercise(self.keeper))));
        }
    }

    /// After the first start the exercise directory is in the browser's storage. Where that is
    /// refused or full, the one in the file serves as well.
    pub(super) fn keep_exercise(self) {
        if matches!(self.keeper.read(RecordKind::ExerciseDirectory), Ok(None)) {
            let _ = self
                .keeper
                .write(RecordKind::ExerciseDirectory, DIRECTORY_VERSION, BUILT_IN);
        }
    }
}

/// The kept exercise directory, or the one in the file where that is as new or newer.
fn exercise(keeper: Keeper) -> Snapshot {
    let limits = SnapshotLimits::default();
    // The file in the program is checked when it is made (`tests/directory.rs`).
    let built_in = read_snapshot(BUILT_IN, limits).expect("the exercise directory is valid");
    let kept = keeper.read(RecordKind::ExerciseDirectory).ok().flatten();
    let kept = kept.filter(|record| record.payload.as_slice() != BUILT_IN);
    kept.and_then(|record| read_snapshot(&record.payload, limits).ok())
        .filter(|kept| kept.exercise && kept.number > built_in.number)
        .unwrap_or(built_in)
}

fn fault(fault: SnapshotFault) -> StorageFault {
    match fault {
        SnapshotFault::UnsupportedVersion { .. } => StorageFault::Newer,
        SnapshotFault::TooLarge { .. }
        | SnapshotFault::NotJson { .. }
        | SnapshotFault::NotASnapshot
        | SnapshotFault::WrongShape { .. }
        | SnapshotFault::Record { .. } => StorageFault::Damaged,
    }
}
