//! The file of a correction as it stands on disk, version 1: JSON with exactly these keys. Dates are
//! `YYYY-MM-DD`; values are texts as the cells of a table have them.

use serde::{Deserialize, Serialize};

/// The value of `format` in every correction.
pub const FORMAT: &str = "point35-correction";
/// The version of the format that is written, and the newest that is read.
pub const VERSION: u32 = 1;

/// What is wrong in the record of a contact point.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct CorrectionFile {
    /// Always `point35-correction`.
    pub format: String,
    /// Version of the format.
    pub version: u32,
    /// Id of the contact point.
    pub contact_point: String,
    /// The snapshot that was looked at.
    pub snapshot: SnapshotRecord,
    /// Day on which it was written.
    pub written: String,
    /// Who wrote it and how to reach them.
    pub author: String,
    /// How this is known.
    pub remark: String,
    /// What is wrong.
    pub changes: Vec<ChangeRecord>,
}

/// A snapshot of a directory.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct SnapshotRecord {
    /// Who issued it.
    pub issuer: String,
    /// Its number.
    pub number: u64,
}

/// One value.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ChangeRecord {
    /// Place in the record, such as `channels[0].address`.
    pub place: String,
    /// What the snapshot says there; empty where nothing.
    pub was: String,
    /// What it should say; empty where nothing.
    pub proposed: String,
}
