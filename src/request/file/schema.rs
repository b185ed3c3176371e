//! The published JSON Schemas of the request file; native builds only.

use super::form::{FileV1, FileV2};

/// The JSON Schema (2020-12) of a version, as text ending in a line break; `None` where there is
/// no such version.
pub fn request_schema(version: u32) -> Option<String> {
    let schema = match version {
        1 => schemars::schema_for!(FileV1),
        2 => schemars::schema_for!(FileV2),
        _ => return None,
    };
    Some(format!("{:#}\n", schema.as_value()))
}
