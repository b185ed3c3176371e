//! Makes the font packs. Their fonts are cut at build and not committed, since they are megabytes
//! and have known hashes: a font that comes out otherwise stops the build.

use super::pack_table::{Definition, PACKS};
use super::thai::thai_words;
use super::{Subset, characters_of, cut, licence, work};
use crate::bundle::checksum;
use crate::fonts;
use crate::place::Place;
use anyhow::{Context, Result, ensure};
use point35::coverage::{Coverage, packs};
use point35::export::dictionary;
use point35::font_pack::{Header, Packing, PartKind, write};
use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

/// A pack that was made.
pub struct Made {
    pub name: &'static str,
    /// To be opened by itself.
    pub file: Vec<u8>,
    /// The same, not packed, for the full edition.
    pub plain: Vec<u8>,
}

/// Every pack, in the order of the full edition.
pub fn make(place: &Place) -> Result<Vec<Made>> {
    let sums = fs::read_to_string(tables_folder(place).join(SUMS))?;
    let made = |definition: &'static Definition| {
        let content = Content::gather(place, definition)?;
        let unknown = content
            .parts
            .iter()
            .find(|(_, _, bytes)| !sums.contains(&checksum(bytes)));
        let unknown = unknown.map(|(_, name, _)| name);
        ensure!(
            unknown.is_none(),
            "{unknown:?} is not what {SUMS} says: cargo xtask fonts, if that is meant"
        );
        Ok(Made {
            name: definition.name,
            file: content.file(Packing::Deflate),
            plain: content.file(Packing::None),
        })
    };
    PACKS.iter().map(made).collect()
}

/// Writes the packs' files; where they are and how large.
pub fn write_files(folder: &Path, packs: &[Made]) -> Result<()> {
    fs::create_dir_all(folder)?;
    for pack in packs {
        let file = folder.join(packs::file_name(pack.name));
        // What is there already may be read at this moment.
        if fs::read(&file).ok().as_ref() != Some(&pack.file) {
            fs::write(&file, &pack.file)?;
        }
        println!("{:>9} {}", pack.file.len(), file.display());
    }
    Ok(())
}

const SUMS: &str = "SHA256SUMS";

/// The terms of the words of Thai; committed, unlike those of the fonts, which come with them.
const WORDS_LICENCE: &str = "UNICODE-thai-words.txt";

fn tables_folder(place: &Place) -> PathBuf {
    place.root.join("public/fonts/packs")
}

/// Writes the table of each pack's characters and the licences, and adds the hashes of what is new
/// in the packs.
pub fn tables(place: &Place) -> Result<()> {
    let folder = tables_folder(place);
    fs::create_dir_all(&folder)?;
    let mut sums = fs::read_to_string(folder.join(SUMS)).unwrap_or_default();
    for definition in PACKS {
        for subset in definition.subsets {
            let text = licence::text(&work(place)?, subset)?;
            fs::write(folder.join(subset.licence), text)?;
        }
        let content = Content::gather(place, definition)?;
        let table = content.coverage.table('\n');
        fs::write(folder.join(format!("{}.txt", definition.name)), table)?;
        for (_, name, bytes) in &content.parts {
            let sum = checksum(bytes);
            if !sums.contains(&sum) {
                writeln!(sums, "{sum}  {name}")?;
            }
        }
    }
    fs::write(folder.join(SUMS), sums)?;
    Ok(())
}

/// What goes into a pack.
struct Content {
    definition: &'static Definition,
    coverage: Coverage,
    parts: Vec<(PartKind, String, Vec<u8>)>,
}

impl Content {
    fn gather(place: &Place, definition: &'static Definition) -> Result<Self> {
        let work = work(place)?;
        let mut parts = Vec::new();
        let mut licences = Vec::new();
        let mut characters = BTreeSet::new();
        for subset in definition.subsets {
            let font = font(&work, subset)?;
            characters.extend(characters_of(&font)?);
            parts.push((PartKind::Font, format!("{}.ttf", subset.name), font));
            let licence = fs::read(tables_folder(place).join(subset.licence))?;
            licences.push((PartKind::Licence, subset.licence.to_owned(), licence));
        }
        licences.dedup();
        parts.extend(licences);
        if definition.scripts.contains(&"Thai") {
            let licence = fs::read(tables_folder(place).join(WORDS_LICENCE))?;
            parts.push((PartKind::Licence, WORDS_LICENCE.to_owned(), licence));
            parts.push((PartKind::Data, dictionary::PART.to_owned(), thai_words()?));
        }
        Ok(Self {
            definition,
            coverage: Coverage::of(characters),
            parts,
        })
    }

    fn file(&self, packing: Packing) -> Vec<u8> {
        let scripts = self.definition.scripts.iter();
        let header = Header {
            name: self.definition.name.to_owned(),
            version: self.definition.version,
            scripts: scripts.map(|script| (*script).to_owned()).collect(),
            coverage: self.coverage.table(' '),
            parts: Vec::new(),
        };
        let parts: Vec<(PartKind, &str, &[u8])> = self
            .parts
            .iter()
            .map(|(kind, name, bytes)| (*kind, name.as_str(), bytes.as_slice()))
            .collect();
        write(header, &parts, packing)
    }
}

/// A font of a pack: as it was cut before, unless its definition has changed since.
fn font(work: &Path, subset: &Subset) -> Result<Vec<u8>> {
    let folder = work.join("packs");
    fs::create_dir_all(&folder)?;
    let file = folder.join(format!("{}-{}.ttf", subset.name, subset.key()));
    if !file.exists() {
        let unfinished = folder.join("unfinished.ttf");
        cut(work, subset, &unfinished)?;
        fs::rename(&unfinished, &file)?;
    }
    let font = fs::read(&file)?;
    fonts::check(&font).with_context(|| file.display().to_string())?;
    Ok(font)
}
