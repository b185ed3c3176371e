//! The published JSON Schema of the snapshot file; native builds only.

use super::format::SnapshotFile;

/// The JSON Schema (2020-12) of a snapshot, as text ending in a line break.
pub fn snapshot_schema() -> String {
    let schema = schemars::schema_for!(SnapshotFile);
    format!("{:#}\n", schema.as_value())
}
