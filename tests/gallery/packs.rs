//! The font packs, as `cargo xtask packs` makes them.

use std::fs;

use point35::coverage::packs;
use point35::font_pack::FontPack;

pub fn all() -> Vec<FontPack> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/dist");
    let pack = |known: &packs::KnownPack| {
        let path = format!("{folder}/{}", packs::file_name(known.name));
        let file = fs::read(&path);
        let file = file.unwrap_or_else(|_| panic!("{path} is not there: cargo xtask packs"));
        FontPack::read(&file).unwrap()
    };
    packs::known().iter().map(pack).collect()
}
