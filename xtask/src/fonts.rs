//! The fonts' block: one line of JSON, `[[name, length], ...]`, then the files one after another.
//! `public/start/loader.js` takes it apart when a document needs them.

use crate::bundle;
use anyhow::{Context, Result, ensure};
use serde_json::json;
use std::fs;
use std::path::Path;
use ttf_parser::{RawFace, Tag};

pub fn container(folder: &Path) -> Result<Vec<u8>> {
    let mut index = Vec::new();
    let mut bytes = Vec::new();
    for file in bundle::files(folder, "ttf")? {
        let font = fs::read(&file)?;
        check(&font).with_context(|| file.display().to_string())?;
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

/// Tables whose readers `prune.rs` leaves out of the program.
const NOT_READ: &[&[u8; 4]] = &[
    b"CFF ", b"CFF2", b"VARC", b"COLR", b"morx", b"mort", b"kerx", b"ankr", b"trak", b"fvar",
    b"gvar", b"CBLC", b"EBLC", b"sbix",
];

fn check(font: &[u8]) -> Result<()> {
    let face = RawFace::parse(font, 0)?;
    for table in NOT_READ {
        let name = String::from_utf8_lossy(*table);
        ensure!(
            face.table(Tag::from_bytes(table)).is_none(),
            "has a table {name}"
        );
    }
    Ok(())
}
