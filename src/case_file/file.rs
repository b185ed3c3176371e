//! The content of a case file. The form is in the [room's documentation](super).

use super::case::{CaseV1, read, written};
use super::{Case, CaseFileFault};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

const FORMAT: &str = "point35-cases";
const VERSION: u32 = 1;
/// Larger files are not opened: some ten thousand cases.
pub const MOST_BYTES: u32 = 64 << 20;

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct CasesV1 {
    format: String,
    version: u32,
    #[serde(with = "crate::moment::milliseconds")]
    saved: Timestamp,
    cases: Vec<CaseV1>,
}

/// What every version has.
#[derive(Deserialize)]
struct Envelope {
    format: String,
    version: u32,
}

/// The content of a file with these cases.
pub fn write_cases(cases: &[Case], now: Timestamp) -> Vec<u8> {
    let file = CasesV1 {
        format: FORMAT.to_owned(),
        version: VERSION,
        saved: now,
        cases: cases.iter().map(written).collect(),
    };
    // Maps with text keys and plain values: there is nothing JSON could refuse.
    serde_json::to_vec(&file).unwrap_or_default()
}

/// Reads the content of a file of any past version: all cases or none.
pub fn read_cases(content: &[u8]) -> Result<Vec<Case>, CaseFileFault> {
    let envelope: Envelope = serde_json::from_slice(content).map_err(|_| CaseFileFault::Damaged)?;
    if envelope.format != FORMAT {
        return Err(CaseFileFault::Damaged);
    }
    if envelope.version != VERSION {
        return Err(CaseFileFault::Newer);
    }
    let file: CasesV1 = serde_json::from_slice(content).map_err(|_| CaseFileFault::Damaged)?;
    file.cases.into_iter().map(read).collect()
}
