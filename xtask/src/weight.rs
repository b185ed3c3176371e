//! What the file weighs, part by part, and the limits it keeps to. A megabyte is 1 000 000 bytes.

use crate::page::{self, Content};
use crate::wasm::Program;
use anyhow::{Result, ensure};

const WHOLE: usize = 2_200_000;
const WITHOUT_FONTS: usize = 1_500_000;

/// `whole` is what the file weighs.
pub fn report(content: &Content, program: &Program, whole: usize) -> String {
    let [wasm, fonts, unpacker, forms, fallback] = [
        &content.wasm,
        &content.fonts,
        &content.unpacker,
        &content.forms,
        &content.fallback,
    ]
    .map(|part| page::stored(part).len());
    let rows = [
        ("program as linked", program.linked),
        ("program bound to JavaScript", program.bound),
        ("program optimised", program.wasm.len()),
        ("- program packed", wasm),
        ("- what unpacks it", unpacker),
        ("- fonts packed", fonts),
        ("- table and first form without program", fallback),
        ("- other forms, packed", forms),
        (
            "- page, style and scripts",
            whole - wasm - fonts - unpacker - forms - fallback,
        ),
        ("everything but fonts", whole - fonts),
        ("whole file", whole),
    ];
    rows.iter()
        .map(|(name, bytes)| format!("{name:<40}{bytes:>12}\n"))
        .collect()
}

pub fn check(content: &Content, whole: usize) -> Result<()> {
    let without_fonts = whole - page::stored(&content.fonts).len();
    println!("size: {whole} of {WHOLE} bytes, without fonts {without_fonts} of {WITHOUT_FONTS}");
    ensure!(
        whole <= WHOLE,
        "the file has {whole} bytes, more than {WHOLE}"
    );
    ensure!(
        without_fonts <= WITHOUT_FONTS,
        "without fonts {without_fonts} bytes, more than {WITHOUT_FONTS}"
    );
    Ok(())
}
