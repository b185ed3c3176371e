//! The content of a case file. The form is in the [room's documentation](super).

use super::case::{case_read, case_written};
use super::{Case, CaseFileFault};
use jiff::Timestamp;
use serde_json::{Value, json};

const FORMAT: &str = "point35-cases";
const VERSION: u32 = 1;
/// Larger files are not opened: some ten thousand cases.
pub const MOST_BYTES: u32 = 64 << 20;

/// The content of a file with these cases.
pub fn write_cases(cases: &[Case], now: Timestamp) -> Vec<u8> {
    let file = json!({
        "format": FORMAT,
        "version": VERSION,
        "saved": now.as_millisecond(),
        "cases": cases.iter().map(case_written).collect::<Vec<_>>(),
    });
    file.to_string().into_bytes()
}

/// Reads the content of a file of any past version: all cases or none.
pub fn read_cases(content: &[u8]) -> Result<Vec<Case>, CaseFileFault> {
    let file = json(content)?;
    if file["format"] != FORMAT {
        return Err(CaseFileFault::Damaged);
    }
    if file["version"] != VERSION {
        return Err(CaseFileFault::Newer);
    }
    let cases = file["cases"].as_array().ok_or(CaseFileFault::Damaged)?;
    cases.iter().map(case_read).collect()
}

pub(super) fn json(bytes: &[u8]) -> Result<Value, CaseFileFault> {
    serde_json::from_slice(bytes).map_err(|_| CaseFileFault::Damaged)
}
