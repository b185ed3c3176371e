//! The published JSON Schema of the request file; native builds only.

use super::file::FileV1;

/// The JSON Schema (2020-12) of a request of version 1, as text ending in a line break.
pub fn request_schema() -> String {
    let schema = schemars::schema_for!(FileV1);
    format!("{:#}\n", schema.as_value())
}
