//! A DOCX in a temporary place, read by python-docx and validated by openxml-audit; `cargo xtask
//! setup` installs both.

use point35::document::Document;
use point35::export::docx::docx;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::path::Path;
use std::process::{Command, Output};
use tempfile::NamedTempFile;

const TOOLS: &str = concat!(env!("CARGO_TARGET_TMPDIR"), "/../tools/docx");
const PROGRAM: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/docx/read.py");

/// Parts that the validator misses, although a document may be without them (ISO/IEC 29500-1,
/// 11.3.5 and 14.2.7).
const OPTIONAL: [&str; 2] = ["/relationships/fontTable'", "/relationships/theme'"];

/// What the validator says of one file.
#[derive(Deserialize)]
struct Report {
    errors: Vec<Complaint>,
}

#[derive(Deserialize)]
struct Complaint {
    description: String,
}

/// It is removed at the end.
pub struct File(NamedTempFile);

#[derive(Deserialize)]
pub struct Content {
    pub title: String,
    pub author: String,
    pub language: String,
    pub sheet: [u32; 2],
    pub body: Vec<Block>,
    pub header: Vec<Block>,
    pub footer: Vec<Block>,
    /// The words behind the text of every page.
    pub watermark: Option<String>,
}

#[derive(Deserialize)]
#[serde(untagged)]
pub enum Block {
    Paragraph(Paragraph),
    Table(Table),
}

#[derive(Clone, Deserialize)]
pub struct Paragraph {
    pub style: String,
    /// Of a heading.
    pub level: Option<usize>,
    pub bidi: bool,
    /// Of a check box.
    pub checked: Option<bool>,
    pub images: Vec<Image>,
    pub fields: Vec<String>,
    pub runs: Vec<Run>,
}

#[derive(Clone, Deserialize)]
pub struct Image {
    pub alternative: String,
    /// In Base64.
    pub png: String,
}

#[derive(Clone, Deserialize)]
pub struct Run {
    pub text: String,
    pub style: Option<String>,
    lang: Option<BTreeMap<String, String>>,
    pub rtl: bool,
}

#[derive(Deserialize)]
pub struct Table {
    pub mirrored: bool,
    /// Its head stands again on every page.
    pub repeated: bool,
    pub rows: Vec<Vec<Cell>>,
}

#[derive(Deserialize)]
pub struct Cell {
    /// It stands across several columns.
    pub is_merged: bool,
    pub blocks: Vec<Block>,
}

impl File {
    pub fn of(document: &Document) -> Self {
        let file = tempfile::Builder::new().suffix(".docx").tempfile().unwrap();
        std::fs::write(file.path(), docx(document)).unwrap();
        Self(file)
    }

    pub fn read(&self) -> Content {
        let output = python(&[PROGRAM], self.0.path());
        serde_json::from_slice(&output.stdout).unwrap()
    }
}

/// Asserts that nothing in any of them is against the schemas.
pub fn validate(documents: impl IntoIterator<Item = Document>) {
    let folder = tempfile::tempdir().unwrap();
    let mut count = 0;
    for document in documents {
        let path = folder.path().join(format!("{count}.docx"));
        std::fs::write(path, docx(&document)).unwrap();
        count += 1;
    }
    let arguments = ["-m", "openxml_audit.cli", "--output", "json", "--recursive"];
    let output = python(&arguments, folder.path());
    let reports: Vec<Report> = serde_json::from_slice(&output.stdout).unwrap();
    let found = reports.iter().flat_map(|report| &report.errors);
    let found: Vec<&str> = found
        .map(|error| error.description.as_str())
        .filter(|found| !OPTIONAL.iter().any(|part| found.contains(part)))
        .collect();
    assert_eq!((reports.len(), found), (count, Vec::new()));
}

fn python(arguments: &[&str], path: &Path) -> Output {
    let output = Command::new("python3")
        .args(arguments)
        .arg(path)
        .env("PYTHONPATH", TOOLS)
        .output()
        .expect("Python is there");
    let complaint = String::from_utf8_lossy(&output.stderr);
    assert!(complaint.is_empty(), "{complaint}");
    output
}

impl Block {
    pub fn paragraph(&self) -> Option<&Paragraph> {
        match self {
            Self::Paragraph(paragraph) => Some(paragraph),
            Self::Table(_) => None,
        }
    }
}

impl Paragraph {
    pub fn text(&self) -> String {
        self.runs.iter().map(|run| run.text.as_str()).collect()
    }
}

impl Run {
    /// The language of a kind of script: `val`, `bidi` or `eastAsia`.
    pub fn lang(&self, kind: &str) -> Option<&str> {
        self.lang.as_ref()?.get(kind).map(String::as_str)
    }

    pub fn language(&self) -> Option<&str> {
        ["val", "bidi", "eastAsia"]
            .into_iter()
            .find_map(|kind| self.lang(kind))
    }
}

/// All paragraphs in reading order, those of tables as well.
pub fn paragraphs(blocks: &[Block]) -> Box<dyn Iterator<Item = &Paragraph> + '_> {
    Box::new(
        blocks
            .iter()
            .flat_map(|block| -> Box<dyn Iterator<Item = &Paragraph> + '_> {
                match block {
                    Block::Paragraph(paragraph) => Box::new(std::iter::once(paragraph)),
                    Block::Table(table) => {
                        let cells = table.rows.iter().flatten();
                        Box::new(cells.flat_map(|cell| paragraphs(&cell.blocks)))
                    }
                }
            }),
    )
}

pub fn tables(blocks: &[Block]) -> impl Iterator<Item = &Table> {
    blocks.iter().filter_map(|block| match block {
        Block::Table(table) => Some(table),
        Block::Paragraph(_) => None,
    })
}

/// Without spaces and without marks of direction.
pub fn squeezed(text: &str) -> String {
    let is_seen = |c: &char| !c.is_whitespace() && !('\u{2066}'..='\u{2069}').contains(c);
    text.chars().filter(is_seen).collect()
}
