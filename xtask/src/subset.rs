//! `cargo xtask fonts`: makes the subset fonts under `public/fonts/` from the published Noto
//! fonts, and the table of the characters they have. A maintainer's step: its results are
//! committed, so that a build needs neither npm nor Python.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::place::Place;
use crate::shell;
use anyhow::{Context, Result, ensure};
use sha2::{Digest, Sha256};

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

const SANS: &str = "@expo-google-fonts/noto-sans@0.4.2";
const GEORGIAN: &str = "@expo-google-fonts/noto-sans-georgian@0.4.3";
const MATH: &str = "@expo-google-fonts/noto-sans-math@0.4.2";
const SYMBOLS: &str = "@expo-google-fonts/noto-sans-symbols-2@0.4.1";

/// Latin of all of Europe, Viet Nam, Azerbaijan, Turkey and West Africa; Greek with its old
/// accents; Cyrillic of all living languages; the signs and currencies of official letters.
const LATIN_GREEK_CYRILLIC: &str = "U+0020-007E,U+00A0-024F,U+0253,U+0254,U+0256,U+0257,U+0259,\
U+025B,U+0263,U+0268,U+0269,U+026F,U+0272,U+0275,U+0283,U+0289,U+028A,U+028B,U+0292,\
U+02B9-02BC,U+02BE,U+02BF,U+02C6-02CC,U+02D8-02DD,U+0300-036F,U+0370-03FF,U+1F00-1FFF,\
U+0400-052F,U+1E00-1EFF,U+2000-2015,U+2017-2027,U+202F-203A,U+203C,U+2043,U+2044,U+2057,\
U+205F-2064,U+2070-208E,U+20A0-20C0,U+2103,U+2105,U+2109,U+2113,U+2116,U+2117,U+2120,U+2122,\
U+2126,U+212E,U+2212,U+2215,U+FB00-FB04,U+FFFD";

/// Modern Georgian, its capitals (Mtavruli), the church scripts, and the digits and punctuation
/// that stand between Georgian words, so that a line is one run.
const GEORGIAN_SCRIPT: &str = "U+0020-0022,U+0027-0029,U+002C-003B,U+003F,U+00A0,U+00AB,U+00BB,\
U+2010,U+2011,U+2013,U+2014,U+2018-201A,U+201C-201E,U+2026,U+10A0-10FF,U+1C90-1CBF,U+2D00-2D2F";

/// Arrows, comparisons and bullets as they occur in pasted text.
const MATH_SIGNS: &str = "U+2190-2195,U+21D0-21D4,U+2200,U+2203,U+2205,U+2208,U+2211,U+221A,\
U+221E,U+2225,U+2229,U+222A,U+2245,U+2248,U+2260,U+2261,U+2264,U+2265,U+25A0,U+25A1,U+25AA,\
U+25AB,U+25B2,U+25B6,U+25BC,U+25C0,U+25CB,U+25CF,U+25E6,U+2605,U+2606,U+27E8,U+27E9";

/// Check boxes, ticks and office signs.
const OFFICE_SIGNS: &str = "U+2610-2612,U+2713,U+2714,U+2717,U+2718,U+260E,U+2709,U+26A0,U+261E";

const SCRIPT_FEATURES: &str = "ccmp,locl,mark,mkmk,liga,kern";

const SUBSETS: [Subset; 6] = [
    Subset {
        name: "sans-regular",
        package: SANS,
        source: "400Regular/NotoSans_400Regular.ttf",
        sha256: "fe8c022f48d8dd29f17b744d16f9346f4357e16f7d4f7be58b000ae7c291b614",
        characters: LATIN_GREEK_CYRILLIC,
        features: SCRIPT_FEATURES,
        licence: "OFL-noto-sans.txt",
    },
    Subset {
        name: "sans-bold",
        package: SANS,
        source: "700Bold/NotoSans_700Bold.ttf",
        sha256: "13a813c49624ae3ba3c5c6e72c5ebffc4b9e1e6ea32f421c04069b037c6ad431",
        characters: LATIN_GREEK_CYRILLIC,
        features: SCRIPT_FEATURES,
        licence: "OFL-noto-sans.txt",
    },
    Subset {
        name: "georgian-regular",
        package: GEORGIAN,
        source: "400Regular/NotoSansGeorgian_400Regular.ttf",
        sha256: "35b1dc2d78025505b6d4b7977960060fdb0a9a0dfb21c356fe8ca554172e8f00",
        characters: GEORGIAN_SCRIPT,
        features: SCRIPT_FEATURES,
        licence: "OFL-noto-sans-georgian.txt",
    },
    Subset {
        name: "georgian-bold",
        package: GEORGIAN,
        source: "700Bold/NotoSansGeorgian_700Bold.ttf",
        sha256: "4570253cfb7d734286d56ab3ecff6e4ef2cfe9d77c37dc9e739360da89dccc15",
        characters: GEORGIAN_SCRIPT,
        features: SCRIPT_FEATURES,
        licence: "OFL-noto-sans-georgian.txt",
    },
    Subset {
        name: "math-regular",
        package: MATH,
        source: "400Regular/NotoSansMath_400Regular.ttf",
        sha256: "b4a1dfdbfa13b4755e5eac20cb25c1d17ed5a745ceb89639595e8cf45a2b1e07",
        characters: MATH_SIGNS,
        features: "",
        licence: "OFL-noto-sans-math.txt",
    },
    Subset {
        name: "symbols-regular",
        package: SYMBOLS,
        source: "400Regular/NotoSansSymbols2_400Regular.ttf",
        sha256: "f67f40c65f929f029827ab37cfdc4897dfd9ae3c28d9e98ba46e0d52e39eb97e",
        characters: OFFICE_SIGNS,
        features: "",
        licence: "OFL-noto-sans-symbols-2.txt",
    },
];

pub fn fonts(place: &Place) -> Result<()> {
    let fonts = place.root.join("public/fonts");
    let work = place.work().join("fonts");
    fs::create_dir_all(&work)?;
    let tool = install_tool(&work)?;
    let mut sums = String::new();
    let mut characters = BTreeSet::new();
    for subset in &SUBSETS {
        let folder = fetch(&work, subset.package)?;
        let source = folder.join(subset.source);
        check(&source, subset.sha256)?;
        let file = fonts.join(format!("{}.ttf", subset.name));
        cut(&tool, subset, &source, &file)?;
        fs::copy(folder.join("LICENSE_FONT"), fonts.join(subset.licence))?;
        let bytes = fs::read(&file)?;
        writeln!(sums, "{}  {}.ttf", sha256(&bytes), subset.name)?;
        characters.extend(characters_of(&bytes)?);
        println!("{:>8} {}", bytes.len(), file.display());
    }
    fs::write(fonts.join("SHA256SUMS"), sums)?;
    fs::write(fonts.join("coverage.txt"), ranges(&characters))?;
    Ok(())
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
