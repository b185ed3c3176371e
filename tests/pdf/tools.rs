//! A PDF in a temporary place, read with pdftotext, pdfinfo, pdffonts and qpdf.

use std::fs;
use std::path::PathBuf;
use std::process::Command;
use std::sync::atomic::{AtomicUsize, Ordering};

use point35::document::{Block, Document, Field, Lines, Tone, Value};
use point35::export::fonts::FontSet;
use point35::export::pdf::pdf;

static NUMBER: AtomicUsize = AtomicUsize::new(0);

/// The shipped fonts.
pub fn fonts() -> FontSet {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/public/fonts");
    let paths = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path());
    let fonts = paths.filter(|path| path.extension().is_some_and(|e| e == "ttf"));
    FontSet::parse(fonts.map(|path| fs::read(path).unwrap()).collect()).unwrap()
}

/// A written PDF; it is removed at the end.
pub struct File {
    path: PathBuf,
}

/// One line of pdffonts.
pub struct Font {
    pub name: String,
    /// Embedded, subset, with a map to Unicode.
    pub flags: Vec<String>,
}

impl File {
    pub fn of(document: &Document) -> Self {
        Self::holding(&pdf(document, &fonts()).unwrap())
    }

    /// These bytes, wherever they come from.
    pub fn holding(bytes: &[u8]) -> Self {
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        let name = format!("point35-{}-{number}.pdf", std::process::id());
        let path = std::env::temp_dir().join(name);
        fs::write(&path, bytes).unwrap();
        Self { path }
    }

    /// The text of each page in the order in which it stands in the file.
    pub fn pages(&self) -> Vec<String> {
        let text = self.call("pdftotext", &["-raw"], &["-"]);
        let pages = text.split('\u{c}').map(str::to_string);
        pages.filter(|page| !page.trim().is_empty()).collect()
    }

    /// All text, without spaces, so that line breaks do not matter.
    pub fn words(&self) -> String {
        squeezed(&self.pages().concat())
    }

    /// The pages' text without spaces and without what stands at the head and foot of each page.
    pub fn body(&self, document: &Document) -> String {
        let pages = self.pages();
        let count = pages.len().to_string();
        let page = |(index, page): (usize, &String)| {
            let number = (index + 1).to_string();
            let mut text = squeezed(page);
            let labels = document.page_label.iter().chain(&document.hash_label);
            for label in labels {
                let label = label
                    .text
                    .replace("{page}", &number)
                    .replace("{pages}", &count);
                text = text.replacen(&squeezed(&label), "", 1);
            }
            text
        };
        pages.iter().enumerate().map(page).collect()
    }

    /// Asserts that every text of a document stands in the file, in reading order.
    pub fn assert_in_order(&self, document: &Document) {
        let text = self.body(document);
        let mut from = 0;
        for expected in texts(document) {
            // A paragraph may go on after the foot of a page: its beginning and its end are enough.
            for part in ends(&expected) {
                let found = text[from..].find(part);
                let place =
                    found.unwrap_or_else(|| panic!("{part:?} is not after {from} in {text}"));
                from += place + part.len();
            }
        }
    }

    pub fn information(&self, key: &str) -> String {
        let text = self.call("pdfinfo", &[], &[]);
        let line = text
            .lines()
            .find(|line| line.starts_with(&format!("{key}:")));
        let value = line
            .and_then(|line| line.split_once(':'))
            .unwrap_or_else(|| panic!("no {key}"));
        value.1.trim().to_string()
    }

    pub fn fonts(&self) -> Vec<Font> {
        let text = self.call("pdffonts", &[], &[]);
        let read = |line: &str| {
            let words: Vec<String> = line.split_whitespace().map(str::to_string).collect();
            Font {
                name: words[0].clone(),
                flags: words[words.len() - 5..words.len() - 2].to_vec(),
            }
        };
        text.lines().skip(2).map(read).collect()
    }

    /// The lines of pdfimages: type, width, height, colours, components and more, in words.
    pub fn images(&self) -> Vec<Vec<String>> {
        let text = self.call("pdfimages", &["-list"], &[]);
        let words = |line: &str| {
            line.split_whitespace()
                .skip(2)
                .map(str::to_string)
                .collect()
        };
        text.lines().skip(2).map(words).collect()
    }

    /// Red, green and blue of each pixel of the first image.
    pub fn pixels(&self) -> Vec<u8> {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path().join("image");
        self.call("pdfimages", &[], &[root.to_str().unwrap()]);
        let file = fs::read(folder.path().join("image-000.ppm")).unwrap();
        // P6, width and height, the largest value; then the pixels.
        let starts = file.iter().enumerate().filter(|(_, byte)| **byte == b'\n');
        let start = starts.map(|(place, _)| place + 1).nth(2).unwrap();
        file[start..].to_vec()
    }

    /// The tree of tags.
    pub fn structure(&self) -> String {
        self.call("pdfinfo", &["-struct"], &[])
    }

    pub fn check(&self) {
        self.call("qpdf", &["--check"], &[]);
    }

    fn call(&self, tool: &str, before: &[&str], after: &[&str]) -> String {
        let output = Command::new(tool)
            .args(before)
            .arg(&self.path)
            .args(after)
            .output()
            .unwrap();
        assert!(
            output.status.success(),
            "{tool}: {}",
            String::from_utf8_lossy(&output.stderr)
        );
        String::from_utf8(output.stdout).unwrap()
    }
}

impl Drop for File {
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.path);
    }
}

pub fn squeezed(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).collect()
}

/// A short text whole, of a long one the first and the last twenty characters.
pub fn ends(text: &str) -> Vec<&str> {
    let places: Vec<usize> = text.char_indices().map(|(place, _)| place).collect();
    match places.len() {
        0..=60 => vec![text],
        count => vec![&text[..places[20]], &text[places[count - 20]..]],
    }
}

/// Every text of a document's body in the order in which it is to be read, without spaces.
pub fn texts(document: &Document) -> Vec<String> {
    let mut texts: Vec<String> = document
        .letterhead
        .iter()
        .map(|line| squeezed(line))
        .collect();
    lines(&mut texts, &document.title);
    lines(&mut texts, &document.basis);
    for block in &document.blocks {
        match block {
            Block::Section {
                number,
                element,
                title,
            } => {
                texts.push(number.clone());
                lines(&mut texts, title);
                texts.extend(element.map(|letter| format!("({letter})")));
            }
            Block::Group { number, title } => {
                texts.push(number.clone());
                lines(&mut texts, title);
            }
            Block::Paragraph(text) | Block::Note(text) => lines(&mut texts, text),
            Block::Fields(list) => fields(&mut texts, list),
            Block::Table(table) => {
                table
                    .columns
                    .iter()
                    .for_each(|column| lines(&mut texts, &column.label));
                table
                    .rows
                    .iter()
                    .flatten()
                    .for_each(|cell| value(&mut texts, cell));
            }
            Block::Signature(signature) => {
                fields(&mut texts, &signature.fields);
                lines(&mut texts, &signature.signature);
                lines(&mut texts, &signature.stamp);
            }
        }
    }
    texts
}

fn fields(texts: &mut Vec<String>, fields: &[Field]) {
    for field in fields {
        lines(texts, &field.label);
        value(texts, &field.value);
    }
}

fn value(texts: &mut Vec<String>, value: &Value) {
    match value {
        Value::Text(text) => lines(texts, text),
        Value::CheckBoxes(boxes) => boxes.iter().for_each(|choice| {
            texts.push(if choice.checked { "☒" } else { "☐" }.to_string());
            lines(texts, &choice.label);
        }),
        Value::Blank { .. } => {}
    }
}

fn lines(texts: &mut Vec<String>, lines: &Lines) {
    for phrase in lines {
        texts.push(match phrase.tone {
            Tone::Remark => squeezed(&format!("[{}]", phrase.text)),
            Tone::Plain | Tone::Verbatim => squeezed(&phrase.text),
        });
    }
}
