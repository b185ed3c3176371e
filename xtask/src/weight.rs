//! What the file weighs, part by part, and the limits it keeps to. A megabyte is 1 000 000 bytes.

use crate::page::Content;
use crate::wasm::Program;
use anyhow::{Result, ensure};

const WHOLE: usize = 2_200_000;
const WITHOUT_FONTS: usize = 1_500_000;

pub fn report(content: &Content, program: &Program, html: &str) -> String {
    let whole = html.len();
    let [wasm, fonts, unpacker, forms, fallback] = [
        &content.wasm.text,
        &content.fonts.text,
        &content.unpacker,
        &content.forms,
        &content.fallback,
    ]
    .map(|part| part.len());
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

pub fn check(content: &Content, html: &str) -> Result<()> {
    let whole = html.len();
    let without_fonts = whole - content.fonts.text.len();
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
