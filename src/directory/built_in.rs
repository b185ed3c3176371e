//! The fictional directory that comes inside the file.

use super::{Snapshot, SnapshotLimits, read_snapshot};

/// The bytes of the exercise snapshot, as published in `public/directory/exercise.json`.
pub const EXERCISE: &[u8] = include_bytes!("../../public/directory/exercise.json");

/// The exercise snapshot.
pub fn exercise() -> Snapshot {
    // Embedded data, read by `tests/directory.rs`.
    read_snapshot(EXERCISE, SnapshotLimits::default()).expect("the exercise snapshot is valid")
}
