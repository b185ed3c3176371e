//! Writes what is data and goes into the program: the words of every language, the templates, the
//! phrases to look for. TOML, which people write, becomes JSON, which the program reads anyway. A
//! new folder or file is picked up without being registered.

use serde_json::{Map, Value, json};
use std::error::Error;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

type Outcome<T> = Result<T, Box<dyn Error>>;

/// The format of the pack of templates (`template::Pack`).
const PACK_FORMAT: u32 = 2;
const CATALOGUE: &str = "catalogue";

fn main() -> Outcome<()> {
    let root = PathBuf::from(env::var("CARGO_MANIFEST_DIR")?);
    let out = PathBuf::from(env::var("OUT_DIR")?);
    fs::write(out.join("locales.rs"), locales(&root.join("locales"))?)?;
    let pack = pack(&root.join("public/templates"))?;
    fs::write(out.join("templates.json"), pack.to_string())?;
    let screens = Value::Array(
        values(&root.join("public/screens"))?
            .into_values()
            .collect(),
    );
    fs::write(out.join("screens.json"), screens.to_string())?;
    for folder in ["locales", "public/templates", "public/screens"] {
        println!("cargo::rerun-if-changed={folder}");
    }
    Ok(())
}

/// Tag, description and messages of every language, as a table in Rust.
fn locales(folder: &Path) -> Outcome<String> {
    let mut table = String::from("static LOCALES: &[Embedded] = &[\n");
    for folder in sorted(folder)?.into_iter().filter(|p| p.is_dir()) {
        let description = value(&folder.join("locale.toml"))?.to_string();
        let _ = writeln!(table, "    ({:?}, {description:?}, &[", name(&folder));
        for file in sorted(&folder)?.iter().filter(|p| has(p, "ftl")) {
            let messages = without_comments(&fs::read_to_string(file)?);
            let _ = writeln!(table, "        ({:?}, {messages:?}),", name(file));
        }
        table.push_str("    ]),\n");
    }
    Ok(table + "];\n")
}

/// Comments are for translators; in Fluent they begin at the start of a line.
fn without_comments(messages: &str) -> String {
    let lines = messages.split_inclusive('\n');
    lines.filter(|line| !line.starts_with('#')).collect()
}

/// The catalogue and the templates as one JSON text.
fn pack(folder: &Path) -> Outcome<Value> {
    let mut files = values(folder)?;
    let catalogue = files.remove(CATALOGUE).ok_or("no catalogue.toml")?;
    let templates: Vec<Value> = files.into_values().collect();
    Ok(json!({"format": PACK_FORMAT, "catalogue": catalogue, "templates": templates}))
}

/// The TOML files of a folder by the stems of their names.
fn values(folder: &Path) -> Outcome<Map<String, Value>> {
    let files = sorted(folder)?.into_iter().filter(|p| has(p, "toml"));
    let read = |file: PathBuf| Ok((name(&file.with_extension("")), value(&file)?));
    files.map(read).collect()
}

fn value(file: &Path) -> Outcome<Value> {
    let text = fs::read_to_string(file)?;
    toml::from_str(&text).map_err(|error| format!("{}: {error}", file.display()).into())
}

fn sorted(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut paths = fs::read_dir(folder)?
        .map(|entry| entry.map(|e| e.path()))
        .collect::<io::Result<Vec<_>>>()?;
    paths.sort();
    Ok(paths)
}

fn has(path: &Path, extension: &str) -> bool {
    path.extension().is_some_and(|e| e == extension)
}

fn name(path: &Path) -> String {
    let name = path.file_name().unwrap_or_default();
    name.to_string_lossy().into_owned()
}
