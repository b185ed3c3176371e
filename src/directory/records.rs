//! The records of a snapshot file as they stand in it, for whoever edits them.

use super::fault::SnapshotFault;
use super::format::SnapshotFile;
use super::read::read_shape;

/// Reads the records without checking their values.
///
/// # Errors
/// Where the bytes are not of the shape of a snapshot.
pub fn read_records(bytes: &[u8]) -> Result<SnapshotFile, SnapshotFault> {
    read_shape(bytes)
}

/// The bytes of a snapshot file, the same for the same records.
pub fn write_records(file: &SnapshotFile) -> Vec<u8> {
    // Structs of texts, numbers, lists and maps with text keys always become JSON.
    serde_json::to_vec(file).unwrap_or_default()
}
