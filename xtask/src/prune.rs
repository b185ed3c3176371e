//! Takes out of the linked program what only looks used: functions that a dependency exports to
//! JavaScript although nothing here calls them, and their data.

use crate::place::Place;
use anyhow::{Context, Result, bail};
use walrus::{Module, RawCustomSection};

/// Crates whose exports to JavaScript are not ours.
const FOREIGN: &[&str] = &["printpdf"];

/// wasm-bindgen's own section: what each use of its macro exports and imports.
const SECTION: &str = "__wasm_bindgen_unstable";

pub fn before_binding(_place: &Place, module: &mut Module) -> Result<()> {
    while let Some(section) = module.customs.remove_raw(SECTION) {
        let data = without_foreign(&section.data)?;
        module.customs.add(RawCustomSection {
            name: "point35-kept".into(),
            data,
        });
    }
    while let Some(section) = module.customs.remove_raw("point35-kept") {
        module.customs.add(RawCustomSection {
            name: SECTION.into(),
            data: section.data,
        });
    }
    Ok(())
}

/// An export that the glue does not name is called by nobody.
pub fn after_binding(module: &mut Module, glue: &str) {
    let words: std::collections::HashSet<&str> = glue
        .split(|c: char| !c.is_ascii_alphanumeric() && c != '_' && c != '$')
        .collect();
    let unused: Vec<_> = module
        .exports
        .iter()
        .filter(|e| !words.contains(e.name.as_str()))
        .map(|e| e.id())
        .collect();
    for export in unused {
        module.exports.delete(export);
    }
    walrus::passes::gc::run(module);
}

/// The section is a row of pairs, each part after its length: the macro's version, the program.
fn without_foreign(data: &[u8]) -> Result<Vec<u8>> {
    let mut kept = Vec::new();
    let mut rest = data;
    while !rest.is_empty() {
        let pair = rest;
        let (_, after) = part(rest)?;
        let (program, after) = part(after)?;
        rest = after;
        if !FOREIGN.iter().any(|name| comes_from(program, name)) {
            kept.extend(&pair[..pair.len() - rest.len()]);
        }
    }
    Ok(kept)
}

fn part(data: &[u8]) -> Result<(&[u8], &[u8])> {
    let (length, rest) = data
        .split_first_chunk::<4>()
        .context("a length of four bytes")?;
    let length = u32::from_le_bytes(*length) as usize;
    if length > rest.len() {
        bail!("wasm-bindgen's section is not laid out as it was");
    }
    Ok(rest.split_at(length))
}

/// A program names its crate as `name-hash`, behind the length of that text.
fn comes_from(program: &[u8], name: &str) -> bool {
    let start = format!("{name}-");
    let hash = |bytes: &[u8]| bytes.len() == 16 && bytes.iter().all(u8::is_ascii_hexdigit);
    program
        .windows(start.len() + 16)
        .any(|w| w.starts_with(start.as_bytes()) && hash(&w[start.len()..]))
}
