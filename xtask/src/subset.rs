//! Cuts published fonts down to the characters and features that documents need. `cargo xtask fonts`
//! does so for the fonts in the file, whose results are committed, so that a build of the standard
//! edition needs no Python; `packs.rs` does so at build for the fonts of the packs.

mod character_sets;
mod licence;
mod pack_table;
pub mod packs;
mod shipped;
mod source;
mod thai;

use crate::bundle::checksum;
use crate::place::Place;
use crate::shell;
use anyhow::{Context, Result};
use character_sets::CharacterSet;
use point35::coverage::Coverage;
use shipped::SHIPPED;
use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::process::Command;

/// One subset: where its source comes from and what of it is kept.
pub struct Subset {
    /// File name without its ending.
    pub name: &'static str,
    pub package: &'static str,
    /// Path of the font inside the package.
    source: &'static str,
    /// SHA-256 of the source font.
    sha256: &'static str,
    characters: Characters,
    features: &'static str,
    /// The licence text is written once for each package.
    pub licence: &'static str,
}

/// Which characters a subset keeps, as far as its source has them.
pub enum Characters {
    /// Ranges as the subsetting tool reads them.
    Ranges(&'static [&'static str]),
    Set(CharacterSet),
}

/// Makes the shipped fonts again, and the tables of what they and the packs have.
pub fn fonts(place: &Place) -> Result<()> {
    shipped(place)?;
    packs::tables(place)
}

fn shipped(place: &Place) -> Result<()> {
    let fonts = place.root.join("public/fonts");
    let work = work(place)?;
    let mut sums = String::new();
    let mut characters = BTreeSet::new();
    for subset in SHIPPED {
        let file = fonts.join(format!("{}.ttf", subset.name));
        cut(&work, subset, &file)?;
        fs::write(fonts.join(subset.licence), licence::text(&work, subset)?)?;
        let bytes = fs::read(&file)?;
        writeln!(sums, "{}  {}.ttf", checksum(&bytes), subset.name)?;
        characters.extend(characters_of(&bytes)?);
        println!("{:>8} {}", bytes.len(), file.display());
    }
    fs::write(fonts.join("SHA256SUMS"), sums)?;
    let coverage = Coverage::of(characters);
    fs::write(fonts.join("coverage.txt"), coverage.table('\n'))?;
    Ok(())
}

/// The folder where sources are fetched to.
pub fn work(place: &Place) -> Result<std::path::PathBuf> {
    let work = place.work().join("fonts");
    fs::create_dir_all(&work)?;
    Ok(work)
}

/// Writes a subset of its source, which is fetched if need be.
pub fn cut(work: &Path, subset: &Subset, file: &Path) -> Result<()> {
    let source = source::font(work, subset)?;
    let list = work.join(format!("{}.txt", subset.name));
    fs::write(&list, subset.characters.list())?;
    shell::run(
        Command::new(source::tool(work)?)
            .arg(source)
            .arg(format!("--unicodes-file={}", list.display()))
            .arg(format!("--layout-features={}", subset.features))
            .arg(format!("--output-file={}", file.display()))
            .args(["--no-hinting", "--no-glyph-names", "--notdef-outline"])
            .args([
                "--name-IDs=0,1,2,3,4,5,6,13,14",
                "--drop-tables+=MATH,DSIG,STAT,gasp,meta,BASE,VORG,vhea,vmtx",
            ]),
    )
    .with_context(|| subset.name.to_owned())
}

impl Subset {
    /// Changes with anything that decides the subset's bytes.
    fn key(&self) -> String {
        let characters = self.characters.list();
        let decides = [self.package, self.sha256, &characters, self.features];
        checksum(decides.join("\n").as_bytes())[..16].to_owned()
    }
}

impl Characters {
    fn list(&self) -> String {
        match self {
            Self::Ranges(ranges) => ranges.join(","),
            Self::Set(set) => set.coverage().table(' '),
        }
    }
}

pub fn characters_of(font: &[u8]) -> Result<BTreeSet<u32>> {
    let face = ttf_parser::Face::parse(font, 0)?;
    let mut characters = BTreeSet::new();
    for table in face
        .tables()
        .cmap
        .into_iter()
        .flat_map(|cmap| cmap.subtables)
    {
        if table.is_unicode() {
            table.codepoints(|character| {
                if table.glyph_index(character).is_some() {
                    characters.insert(character);
                }
            });
        }
    }
    Ok(characters)
}
