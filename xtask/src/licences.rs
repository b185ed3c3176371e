//! The licences of everything that is in the file: the crates linked into the program, with the
//! texts their sources carry, the colour profile of the PDFs, and the fonts.

use crate::place::{Edition, Place};
use crate::setup::WASM;
use anyhow::{Context, Result, ensure};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

/// How names of licence files begin.
const NAMES: &[&str] = &[
    "LICENSE",
    "LICENCE",
    "COPYING",
    "COPYRIGHT",
    "NOTICE",
    "UNLICENSE",
    "OFL",
];

const FONTS: &str = "public/fonts";
const PACKS: &str = "public/fonts/packs";

/// What an edition holds, and the licences of that.
pub fn collect(place: &Place, edition: Edition) -> Result<String> {
    let mut notice = Notice::default();
    notice.add_crates(place)?;
    notice.add_fonts(&place.root.join(FONTS))?;
    if edition == Edition::Full {
        notice.add_fonts(&place.root.join(PACKS))?;
    }
    notice.text()
}

/// The same for the font packs.
pub fn of_packs(place: &Place) -> Result<String> {
    let mut notice = Notice::default();
    notice.add_fonts(&place.root.join(PACKS))?;
    notice.text()
}

/// First the list, then each text once with those it is for.
#[derive(Default)]
struct Notice {
    list: String,
    texts: BTreeMap<String, BTreeSet<String>>,
}

impl Notice {
    fn add_crates(&mut self, place: &Place) -> Result<()> {
        let facts = place.metadata(&["--filter-platform", WASM])?;
        for package in linked(&facts)? {
            let name = format!("{} {}", word(package, "name"), word(package, "version"));
            writeln!(self.list, "{name}: {}", word(package, "license"))?;
            let folder = Path::new(word(package, "manifest_path"))
                .parent()
                .context("a manifest is in a folder")?;
            for file in licence_files(folder)? {
                self.add(&file, &name)?;
            }
        }
        self.list
            .push_str("The Rust standard library: MIT OR Apache-2.0\n");
        self.list
            .push_str("Colour profile sRGB-v2-magic (Compact ICC Profiles): CC0-1.0\n");
        Ok(())
    }

    fn add_fonts(&mut self, folder: &Path) -> Result<()> {
        for file in licence_files(folder)? {
            let name = file.file_stem().unwrap_or_default().to_string_lossy();
            writeln!(self.list, "Font {name}: OFL-1.1")?;
            self.add(&file, &format!("Font {name}"))?;
        }
        Ok(())
    }

    fn add(&mut self, file: &Path, name: &str) -> Result<()> {
        let names = self.texts.entry(read(file)?).or_default();
        names.insert(name.to_owned());
        Ok(())
    }

    fn text(self) -> Result<String> {
        let mut text = self.list;
        for (licence, names) in self.texts {
            let names: Vec<String> = names.into_iter().collect();
            write!(
                text,
                "\n{}\n{}\n\n{}\n",
                "=".repeat(80),
                names.join(", "),
                licence.trim()
            )?;
        }
        Ok(text)
    }
}

/// The packages of ours that are in the file: the program, and what unpacks it.
const OWN: &[&str] = &["point35", "unpack"];

/// The packages whose code ends up in the file: not build scripts, not macros.
pub fn linked(facts: &Value) -> Result<Vec<&Value>> {
    let packages = facts["packages"]
        .as_array()
        .context("cargo lists the packages")?;
    let nodes = facts["resolve"]["nodes"]
        .as_array()
        .context("cargo lists the graph")?;
    let package = |id: &str| packages.iter().find(|p| p["id"] == id);
    let is_own = |package: &Value| OWN.contains(&word(package, "name"));
    let mut seen = BTreeSet::new();
    let mut open: Vec<&str> = packages
        .iter()
        .filter(|p| is_own(p))
        .map(|p| word(p, "id"))
        .collect();
    ensure!(
        open.len() == OWN.len(),
        "not every package of ours is there"
    );
    while let Some(id) = open.pop() {
        let Some(node) = nodes
            .iter()
            .find(|n| n["id"] == id)
            .filter(|_| seen.insert(id))
        else {
            continue;
        };
        let links = node["deps"].as_array().into_iter().flatten();
        open.extend(
            links
                .filter(|link| is_linked(link))
                .filter_map(|link| link["pkg"].as_str()),
        );
    }
    let mut found: Vec<&Value> = seen
        .into_iter()
        .filter_map(package)
        .filter(|p| !is_macro(p) && !is_own(p))
        .collect();
    found.sort_by_key(|p| (word(p, "name"), word(p, "version")));
    Ok(found)
}

fn is_linked(link: &Value) -> bool {
    link["dep_kinds"]
        .as_array()
        .into_iter()
        .flatten()
        .any(|kind| kind["kind"].is_null())
}

fn is_macro(package: &Value) -> bool {
    let targets = package["targets"].as_array().into_iter().flatten();
    targets
        .flat_map(|t| t["kind"].as_array().into_iter().flatten())
        .any(|kind| kind == "proc-macro")
}

fn licence_files(folder: &Path) -> Result<Vec<PathBuf>> {
    let entries = fs::read_dir(folder)?
        .map(|e| e.map(|e| e.path()))
        .collect::<std::io::Result<Vec<_>>>()?;
    let is_licence = |file: &PathBuf| {
        let name = file
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .to_uppercase();
        file.is_file() && NAMES.iter().any(|start| name.starts_with(start))
    };
    let mut files: Vec<PathBuf> = entries.into_iter().filter(is_licence).collect();
    files.sort();
    Ok(files)
}

fn read(file: &Path) -> Result<String> {
    let bytes = fs::read(file).with_context(|| file.display().to_string())?;
    Ok(String::from_utf8_lossy(&bytes).replace("\r\n", "\n"))
}

pub fn word<'a>(value: &'a Value, key: &str) -> &'a str {
    value[key].as_str().unwrap_or("-")
}
