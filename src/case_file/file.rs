//! The content of a case file. The form is in the [room's documentation](super).

use super::case::{case_read, case_written};
use super::deletion::{self, Deletion, Deletions};
use super::{Case, CaseFileFault};
use jiff::Timestamp;
use serde_json::{Value, json};

const FORMAT: &str = "point35-cases";
const VERSION: u32 = 1;
/// Larger files are not opened: some ten thousand cases.
pub const MOST_BYTES: u32 = 64 << 20;

/// What is in a file: cases, and which cases were deleted where it was saved.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CaseFile {
    pub cases: Vec<Case>,
    pub deleted: Deletions,
}

impl CaseFile {
    pub fn case(&self, id: &str) -> Option<&Case> {
        self.cases.iter().find(|case| case.id == id)
    }

    /// The deletions of cases that the file does not hold.
    pub fn deleted_only(&self) -> impl Iterator<Item = &Deletion> {
        let deleted = self.deleted.all().iter();
        deleted.filter(|deletion| self.case(&deletion.case).is_none())
    }
}

/// The content of a file with these cases.
pub fn write_cases(content: &CaseFile, now: Timestamp) -> Vec<u8> {
    let mut file = json!({
        "format": FORMAT,
        "version": VERSION,
        "saved": now.as_millisecond(),
        "cases": content.cases.iter().map(case_written).collect::<Vec<_>>(),
    });
    if !content.deleted.all().is_empty() {
        file["deleted"] = deletion::written(&content.deleted);
    }
    file.to_string().into_bytes()
}

/// Reads the content of a file of any past version: all of it or nothing.
pub fn read_cases(content: &[u8]) -> Result<CaseFile, CaseFileFault> {
    let file = json(content)?;
    if file["format"] != FORMAT {
        return Err(CaseFileFault::Damaged);
    }
    if file["version"] != VERSION {
        return Err(CaseFileFault::Newer);
    }
    let cases = file["cases"].as_array().ok_or(CaseFileFault::Damaged)?;
    Ok(CaseFile {
        cases: cases.iter().map(case_read).collect::<Result<_, _>>()?,
        deleted: match file.get("deleted") {
            Some(deleted) => deletion::read(deleted)?,
            None => Deletions::default(),
        },
    })
}

pub(super) fn json(bytes: &[u8]) -> Result<Value, CaseFileFault> {
    serde_json::from_slice(bytes).map_err(|_| CaseFileFault::Damaged)
}
