//! The blocks of fonts and of font packs: one line of JSON, `[[name, length], ...]`, then the files
//! one after another. `public/start/loader.js` takes them apart when a document needs them.

use crate::bundle;
use anyhow::{Context, Result, ensure};
use serde_json::json;
use std::fs;
use std::path::Path;
use ttf_parser::{RawFace, Tag};

/// The shipped fonts.
pub fn container(folder: &Path) -> Result<Vec<u8>> {
    let mut fonts = Vec::new();
    for file in bundle::files(folder, "ttf")? {
        let font = fs::read(&file)?;
        check(&font).with_context(|| file.display().to_string())?;
        let name = file.file_name().unwrap_or_default();
        fonts.push((name.to_string_lossy().into_owned(), font));
    }
    Ok(joined(&fonts))
}

/// Files in one block.
pub fn joined(files: &[(String, Vec<u8>)]) -> Vec<u8> {
    let index: Vec<_> = files
        .iter()
        .map(|(name, bytes)| json!([name, bytes.len()]))
        .collect();
    let mut block = format!("{}\n", json!(index)).into_bytes();
    block.extend(files.iter().flat_map(|(_, bytes)| bytes));
    block
}

/// Tables whose readers `prune.rs` leaves out of the program.
const NOT_READ: &[&[u8; 4]] = &[
    b"CFF ", b"CFF2", b"VARC", b"COLR", b"morx", b"mort", b"kerx", b"ankr", b"trak", b"fvar",
    b"gvar", b"CBLC", b"EBLC", b"sbix",
];

/// Whether the program can read a font.
pub fn check(font: &[u8]) -> Result<()> {
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
