//! A PDF in a temporary place, read with qpdf, mutool and the tools of poppler.

use std::fs;
use std::path::PathBuf;
use std::process::Command;
use std::sync::atomic::{AtomicUsize, Ordering};

use point35::coverage::is_invisible;
use point35::document::{Block, Document, Field, Lines, Value};
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
        self.pages_by(&["-raw"])
    }

    /// The text of each page as pdftotext gives it with these options.
    pub fn pages_by(&self, options: &[&str]) -> Vec<String> {
        let text = self.call("pdftotext", options, &["-"]);
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

    /// The bytes of an attached file.
    pub fn attachment(&self, name: &str) -> Vec<u8> {
        let saved = self.path.with_extension("attachment");
        let place = saved.to_str().unwrap();
        self.call("pdfdetach", &["-savefile", name, "-o", place], &[]);
        let bytes = fs::read(&saved).unwrap();
        fs::remove_file(saved).unwrap();
        bytes
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

    /// Asserts that neither qpdf nor mutool nor poppler has anything to complain about.
    pub fn check(&self) {
        self.output("qpdf", &["--check"], &[]);
        self.output(
            "mutool",
            &[
                "draw",
                "-q",
                "-N",
                "-r",
                "20",
                "-F",
                "pgm",
                "-o",
                "/dev/null",
            ],
            &[],
        );
        self.output("pdftoppm", &["-r", "20", "-gray"], &[]);
    }

    fn call(&self, tool: &str, before: &[&str], after: &[&str]) -> String {
        String::from_utf8(self.output(tool, before, after)).unwrap()
    }

    /// What a tool prints; any complaint is a failure.
    fn output(&self, tool: &str, before: &[&str], after: &[&str]) -> Vec<u8> {
        let output = Command::new(tool)
            .args(before)
            .arg(&self.path)
            .args(after)
            .output()
            .unwrap_or_else(|_| panic!("{tool} is missing: `cargo xtask setup` installs it"));
        let complaint = String::from_utf8_lossy(&output.stderr);
        let silent = output.status.success() && complaint.is_empty();
        assert!(silent, "{tool}: {complaint}");
        output.stdout
    }
}

impl Drop for File {
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.path);
    }
}

/// Without spaces and without what is not drawn: marks of direction, soft hyphens; what joins or
/// parts letters stays.
pub fn squeezed(text: &str) -> String {
    let joins = |c: &char| matches!(c, '\u{200C}' | '\u{200D}');
    let is_drawn = |c: &char| !c.is_whitespace() && (joins(c) || !is_invisible(*c));
    text.chars().filter(is_drawn).collect()
}

/// A short text whole, of a long one the first and the last twenty characters.
pub fn ends(text: &str) -> Vec<&str> {
    let places: Vec<usize> = text.char_indices().map(|(place, _)| place).collect();
    match places.len() {
        0..=60 => vec![text],
        count => vec![&text[..places[20]], &text[places[count - 20]..]],
    }
}

/// A text of a document's body without spaces, and the language it is in.
#[derive(Debug, PartialEq)]
pub struct Statement {
    pub language: String,
    pub text: String,
}

/// Every text of a document's body in the order in which it is to be read, without spaces.
pub fn texts(document: &Document) -> Vec<String> {
    let statements = statements(document).into_iter();
    statements.map(|statement| statement.text).collect()
}

/// Every statement of a document's body in the order in which it is to be read.
pub fn statements(document: &Document) -> Vec<Statement> {
    let mut found = Statements {
        list: Vec::new(),
        first: document.languages[0].tag(),
    };
    // Once: what stands on every page is not read out.
    if let Some(marking) = &document.marking {
        found.lines(marking);
    }
    for line in &document.letterhead {
        found.neutral(line);
    }
    found.lines(&document.title);
    found.lines(&document.basis);
    for block in &document.blocks {
        found.block(block);
    }
    found.list
}

struct Statements {
    list: Vec<Statement>,
    /// The document's first language, of what is the same in every language.
    first: String,
}

impl Statements {
    fn add(&mut self, language: String, text: &str) {
        let text = squeezed(text);
        self.list.push(Statement { language, text });
    }

    fn neutral(&mut self, text: &str) {
        self.add(self.first.clone(), text);
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Section {
                number,
                element,
                title,
            } => {
                self.neutral(number);
                self.lines(title);
                if let Some(letter) = element {
                    self.neutral(&format!("({letter})"));
                }
            }
            Block::Group { number, title } => {
                self.neutral(number);
                self.lines(title);
            }
            Block::Paragraph(text) | Block::Note(text) => self.lines(text),
            Block::Fields(list) => self.fields(list),
            Block::Table(table) => {
                let labels = table.columns.iter().map(|column| &column.label);
                labels.for_each(|label| self.lines(label));
                let cells = table.rows.iter().flatten();
                cells.for_each(|cell| self.value(cell));
            }
            Block::Signature(signature) => {
                self.fields(&signature.fields);
                self.lines(&signature.signature);
                self.lines(&signature.stamp);
            }
            Block::Authenticity(shown) => {
                self.lines(&shown.label);
                self.lines(&vec![shown.check_code.clone()]);
                self.lines(&shown.how);
                self.lines(&shown.qr_code.caption);
            }
        }
    }

    fn fields(&mut self, fields: &[Field]) {
        for field in fields {
            self.lines(&field.label);
            self.value(&field.value);
        }
    }

    fn value(&mut self, value: &Value) {
        match value {
            Value::Text(text) => self.lines(text),
            Value::CheckBoxes(boxes) => boxes.iter().for_each(|choice| {
                self.neutral(if choice.checked { "☒" } else { "☐" });
                self.lines(&choice.label);
            }),
            Value::Blank { .. } => {}
        }
    }

    fn lines(&mut self, lines: &Lines) {
        for phrase in lines {
            let language = phrase.language.tag();
            self.add(language, &phrase.written());
        }
    }
}
