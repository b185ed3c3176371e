//! The published JSON Schema of the file of a correction; native builds only.

use super::format::CorrectionFile;

/// The JSON Schema (2020-12) of a correction, as text ending in a line break.
pub fn correction_schema() -> String {
    let schema = schemars::schema_for!(CorrectionFile);
    format!("{:#}\n", schema.as_value())
}
