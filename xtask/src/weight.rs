//! What the file weighs, part by part, and the limits its editions keep to. A megabyte is 1 000 000 bytes.

use crate::page::Content;
use crate::place::Edition;
use crate::wasm::Program;
use anyhow::{Result, ensure};

const STANDARD: usize = 3_000_000;
const FULL: usize = 9_000_000;

pub fn report(content: &Content, program: &Program, html: &str) -> String {
    let whole = html.len();
    let packs = content.packs.as_ref();
    let packs = packs.map_or(0, |packs| packs.block.text.len());
    let [first, rest, fonts, unpacker, forms, fallback] = [
        &content.first,
        &content.rest.text,
        &content.fonts.text,
        &content.unpacker,
        &content.forms,
        &content.fallback,
    ]
    .map(|part| part.len());
    let rows = [
        ("program as linked", program.linked),
        ("program bound to JavaScript", program.bound),
        ("program, the part that starts", program.first.len()),
        ("program, the rest", program.rest.len()),
        ("- the part that starts, packed", first),
        ("- the rest, packed", rest),
        ("- what unpacks it", unpacker),
        ("- fonts packed", fonts),
        ("- font packs packed", packs),
        ("- table and first form without program", fallback),
        ("- other forms, packed", forms),
        (
            "- page, style and scripts",
            whole - first - rest - fonts - packs - unpacker - forms - fallback,
        ),
        ("everything but fonts", whole - fonts - packs),
        ("whole file", whole),
    ];
    rows.iter()
        .map(|(name, bytes)| format!("{name:<40}{bytes:>12}\n"))
        .collect()
}

/// An edition keeps within its limit.
pub fn check(edition: Edition, html: &str) -> Result<()> {
    let (name, whole) = (edition.name(), html.len());
    let limit = match edition {
        Edition::Standard => STANDARD,
        Edition::Full => FULL,
    };
    println!("size: {name} edition {whole} of {limit} bytes");
    ensure!(
        whole <= limit,
        "the {name} edition has {whole} bytes, more than {limit}"
    );
    Ok(())
}
