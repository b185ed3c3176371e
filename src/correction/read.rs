//! Reads and writes the file of a correction.

use super::format::{ChangeRecord, CorrectionFile, FORMAT, SnapshotRecord, VERSION};
use super::{CellChange, Correction};
use crate::directory::{ContactPointId, Sheet, SnapshotLimits};
use serde::Deserialize;

/// The largest file that is read, in bytes.
const MOST_BYTES: usize = 1 << 20;
/// No record has more values.
const MOST_CHANGES: usize = 500;

/// Why a file is not read as a correction.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CorrectionFault {
    TooLarge,
    NotACorrection,
    /// Of a format that this version does not read.
    UnsupportedVersion,
    /// A correction in which something is not as it must be.
    Damaged,
}

impl CorrectionFault {
    /// Kebab-case id of the message that explains it.
    pub fn id(self) -> &'static str {
        match self {
            Self::TooLarge => "too-large",
            Self::NotACorrection => "not-a-correction",
            Self::UnsupportedVersion => "unsupported-version",
            Self::Damaged => "damaged",
        }
    }
}

#[derive(Deserialize)]
struct Header {
    format: Option<String>,
    version: Option<u32>,
}

/// Reads a correction. Whatever the bytes, this returns.
///
/// # Errors
/// Where they are not a correction.
pub fn read_correction(bytes: &[u8]) -> Result<Correction, CorrectionFault> {
    if bytes.len() > MOST_BYTES {
        return Err(CorrectionFault::TooLarge);
    }
    let header: Option<Header> = serde_json::from_slice(bytes).ok();
    let header = header.filter(|header| header.format.as_deref() == Some(FORMAT));
    match header.ok_or(CorrectionFault::NotACorrection)?.version {
        Some(VERSION) => {}
        _ => return Err(CorrectionFault::UnsupportedVersion),
    }
    let file = serde_json::from_slice(bytes).map_err(|_| CorrectionFault::Damaged)?;
    checked(file).ok_or(CorrectionFault::Damaged)
}

fn checked(file: CorrectionFile) -> Option<Correction> {
    let limit = SnapshotLimits::default().text;
    let is_short = |text: &String| text.chars().count() <= limit;
    let texts = [&file.author, &file.remark, &file.snapshot.issuer];
    let of_changes = file.changes.iter().flat_map(|c| [&c.was, &c.proposed]);
    let are_short = texts.into_iter().chain(of_changes).all(is_short);
    let is_known = |c: &ChangeRecord| Sheet::ContactPoints.column(&c.place).is_some();
    let well_formed = are_short
        && file.changes.len() <= MOST_CHANGES
        && file.changes.iter().all(is_known)
        && ContactPointId::new(&file.contact_point).is_some();
    let change = |change: ChangeRecord| CellChange {
        place: change.place,
        was: change.was,
        proposed: change.proposed,
    };
    well_formed.then_some(())?;
    Some(Correction {
        contact_point: file.contact_point,
        issuer: file.snapshot.issuer,
        number: file.snapshot.number,
        written: file.written.parse().ok()?,
        author: file.author,
        remark: file.remark,
        changes: file.changes.into_iter().map(change).collect(),
    })
}

/// The file of a correction.
pub fn write_correction(correction: &Correction) -> Vec<u8> {
    let change = |change: &CellChange| ChangeRecord {
        place: change.place.clone(),
        was: change.was.clone(),
        proposed: change.proposed.clone(),
    };
    let file = CorrectionFile {
        format: FORMAT.to_owned(),
        version: VERSION,
        contact_point: correction.contact_point.clone(),
        snapshot: SnapshotRecord {
            issuer: correction.issuer.clone(),
            number: correction.number,
        },
        written: correction.written.to_string(),
        author: correction.author.clone(),
        remark: correction.remark.clone(),
        changes: correction.changes.iter().map(change).collect(),
    };
    // Structs of texts and numbers always become JSON.
    serde_json::to_vec_pretty(&file).unwrap_or_default()
}
