//! What the file weighs, part by part, and the limits it keeps to. A megabyte is 1 000 000 bytes.

use crate::pack::packed_bytes;
use crate::page::Content;
use crate::wasm::Program;
use anyhow::{Result, ensure};

/// What the file is to weigh; it is not there yet, and each build says how far it is.
const GOAL: usize = 2_200_000;
const GOAL_WITHOUT_FONTS: usize = 1_500_000;
/// What it may weigh until then: little more than it does, so that it does not grow.
const WHOLE: usize = 2_950_000;
const WITHOUT_FONTS: usize = 2_650_000;

pub fn report(content: &Content, program: &Program, html: &str) -> String {
    let without_program = content.fallback.len() + content.forms.len();
    let parts = content.wasm.len() + content.fonts.len() + without_program;
    let rows = [
        ("program as linked", program.linked),
        ("program bound to JavaScript", program.bound),
        ("program optimised", program.wasm.len()),
        ("program compressed", packed_bytes(&content.wasm)),
        ("- program in the file", content.wasm.len()),
        ("- fonts in the file", content.fonts.len()),
        ("- table and forms without program", without_program),
        ("- page, style and scripts", html.len() - parts),
        ("everything but fonts", html.len() - content.fonts.len()),
        ("whole file", html.len()),
    ];
    rows.iter()
        .map(|(name, bytes)| format!("{name:<34}{bytes:>12}\n"))
        .collect()
}

pub fn check(content: &Content, html: &str) -> Result<()> {
    let without_fonts = html.len() - content.fonts.len();
    ensure!(
        html.len() <= WHOLE,
        "the file has {} bytes, more than {WHOLE}",
        html.len()
    );
    ensure!(
        without_fonts <= WITHOUT_FONTS,
        "without fonts {without_fonts} bytes, more than {WITHOUT_FONTS}"
    );
    println!(
        "size: {} bytes (limit {WHOLE}, goal {GOAL}), without fonts {without_fonts} \
         (limit {WITHOUT_FONTS}, goal {GOAL_WITHOUT_FONTS})",
        html.len()
    );
    Ok(())
}
