//! `cargo xtask fonts`: makes the subset fonts under `public/fonts/` from the published Noto
//! fonts, and the table of the characters they have. A maintainer's step: its results are
//! committed, so that a build needs neither npm nor Python.

mod shipped;

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::place::Place;
use crate::shell;
use anyhow::{Context, Result, ensure};
use sha2::{Digest, Sha256};
use shipped::SHIPPED;
use ttf_parser::name_id;

/// The subsetting tool; its version decides the bytes.
const FONTTOOLS: &str = "fonttools==4.68.0";

/// One subset: where its source comes from and which characters it keeps.
struct Subset {
    /// File name under `public/fonts/`, without its ending.
    name: &'static str,
    package: &'static str,
    /// Path of the font inside the package.
    source: &'static str,
    /// SHA-256 of the source font.
    sha256: &'static str,
    characters: &'static str,
    features: &'static str,
    /// The licence text is written once for each package.
    licence: &'static str,
}

pub fn fonts(place: &Place) -> Result<()> {
    let fonts = place.root.join("public/fonts");
    let work = place.work().join("fonts");
    fs::create_dir_all(&work)?;
    let tool = install_tool(&work)?;
    let mut sums = String::new();
    let mut characters = BTreeSet::new();
    for subset in SHIPPED {
        let folder = fetch(&work, subset.package)?;
        let source = folder.join(subset.source);
        check(&source, subset.sha256)?;
        let file = fonts.join(format!("{}.ttf", subset.name));
        cut(&tool, subset, &source, &file)?;
        let licence = licence(&work, &folder, &source)?;
        fs::write(fonts.join(subset.licence), licence)?;
        let bytes = fs::read(&file)?;
        writeln!(sums, "{}  {}.ttf", sha256(&bytes), subset.name)?;
        characters.extend(characters_of(&bytes)?);
        println!("{:>8} {}", bytes.len(), file.display());
    }
    fs::write(fonts.join("SHA256SUMS"), sums)?;
    fs::write(fonts.join("coverage.txt"), ranges(&characters))?;
    Ok(())
}

/// The package's text of its font's licence. An old package without one gets that of another,
/// under the copyright notice that stands in its font.
fn licence(work: &Path, folder: &Path, font: &Path) -> Result<String> {
    const NAME: &str = "LICENSE_FONT";
    if folder.join(NAME).exists() {
        return Ok(fs::read_to_string(folder.join(NAME))?);
    }
    let font = fs::read(font)?;
    let face = ttf_parser::Face::parse(&font, 0)?;
    let names = || face.names().into_iter();
    let named = |id| {
        names()
            .find(|n| n.name_id == id)
            .and_then(|n| n.to_string())
    };
    let grant = named(name_id::LICENSE).context("a font names its licence")?;
    ensure!(
        grant.contains("SIL Open Font License, Version 1.1"),
        "under another licence: {grant}"
    );
    let notice = named(name_id::COPYRIGHT_NOTICE).context("a font has a copyright notice")?;
    let other = fs::read_to_string(fetch(work, SHIPPED[0].package)?.join(NAME))?;
    let (_, text) = other
        .split_once('\n')
        .context("the first line is the notice")?;
    Ok(format!("{notice}\n{text}"))
}

fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes)
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

/// Installs the subsetting tool into its own environment; the path of `pyftsubset`.
fn install_tool(work: &Path) -> Result<PathBuf> {
    let environment = work.join("python");
    if !environment.join("bin/pyftsubset").exists() {
        shell::run(
            Command::new("python3")
                .args(["-m", "venv"])
                .arg(&environment),
        )?;
        let pip = environment.join("bin/pip");
        shell::run(Command::new(pip).args(["install", "--quiet", FONTTOOLS]))?;
    }
    Ok(environment.join("bin/pyftsubset"))
}

/// Fetches and unpacks one npm package; the folder with its content.
fn fetch(work: &Path, package: &str) -> Result<PathBuf> {
    let folder = work.join(package.replace(['@', '/'], "_"));
    if !folder.join("package").exists() {
        fs::create_dir_all(&folder)?;
        shell::run(
            Command::new("npm")
                .args(["pack", "--silent", package])
                .current_dir(&folder),
        )?;
        let archive = fs::read_dir(&folder)?
            .filter_map(|entry| Some(entry.ok()?.path()))
            .find(|path| path.extension().is_some_and(|e| e == "tgz"))
            .context("npm pack wrote no archive")?;
        shell::run(
            Command::new("tar")
                .arg("xzf")
                .arg(archive)
                .current_dir(&folder),
        )?;
    }
    Ok(folder.join("package"))
}

fn check(file: &Path, expected: &str) -> Result<()> {
    let actual = sha256(&fs::read(file)?);
    ensure!(
        actual == expected,
        "{} has SHA-256 {actual}, expected {expected}",
        file.display()
    );
    Ok(())
}

fn cut(tool: &Path, subset: &Subset, source: &Path, file: &Path) -> Result<()> {
    shell::run(
        Command::new(tool)
            .arg(source)
            .arg(format!("--unicodes={}", subset.characters))
            .arg(format!("--layout-features={}", subset.features))
            .arg(format!("--output-file={}", file.display()))
            .args(["--no-hinting", "--no-glyph-names", "--notdef-outline"])
            .args([
                "--name-IDs=0,1,2,3,4,5,6,13,14",
                "--drop-tables+=MATH,DSIG,STAT,gasp,meta",
            ]),
    )
}

fn characters_of(font: &[u8]) -> Result<BTreeSet<u32>> {
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

/// One inclusive range of code points a line, in hexadecimal.
fn ranges(characters: &BTreeSet<u32>) -> String {
    let mut ranges: Vec<(u32, u32)> = Vec::new();
    for &character in characters {
        match ranges.last_mut() {
            Some((_, end)) if *end + 1 == character => *end = character,
            _ => ranges.push((character, character)),
        }
    }
    let line = |(start, end)| format!("{start:04X}-{end:04X}\n");
    ranges.into_iter().map(line).collect()
}
