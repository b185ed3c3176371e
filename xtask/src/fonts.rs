//! The fonts' block: one line of JSON, `[[name, length], ...]`, then the files one after another.
//! `public/start/loader.js` takes it apart when a document needs them.

use crate::bundle;
use anyhow::Result;
use serde_json::json;
use std::fs;
use std::path::Path;

pub fn container(folder: &Path) -> Result<Vec<u8>> {
    let mut index = Vec::new();
    let mut bytes = Vec::new();
    for file in bundle::files(folder, "ttf")? {
        let font = fs::read(&file)?;
        index.push(json!([
            file.file_name().unwrap_or_default().to_string_lossy(),
            font.len()
        ]));
        bytes.extend(font);
    }
    let mut container = format!("{}\n", json!(index)).into_bytes();
    container.extend(bytes);
    Ok(container)
}
