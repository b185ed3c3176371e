//! Three programs that take the text out of PDFs: poppler, pdfium (of Chromium) and pdf.js (of
//! Firefox).

use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;
use std::sync::LazyLock;

use point35::document::Document;

use crate::made::{FOLDER, GALLERY, Made};
use crate::tools::{File, squeezed};

/// The pages of each document, by its name, in each of the orders that a program offers.
type Orders = Vec<Texts>;
type Texts = BTreeMap<String, Vec<String>>;

const HERE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/gallery/extract");
const PDFIUM: &str = concat!(env!("CARGO_TARGET_TMPDIR"), "/../tools/pdfium");
const NPM: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/xtask/npm/node_modules");

static EXTRACTORS: LazyLock<[(&str, Orders); 3]> = LazyLock::new(|| {
    LazyLock::force(&GALLERY);
    std::thread::scope(|scope| {
        let pdfjs = scope.spawn(pdfjs);
        [
            (
                "pdftotext",
                vec![pdftotext(File::pages), pdftotext(as_it_seems)],
            ),
            ("pdfium", vec![pdfium()]),
            ("pdfjs", vec![pdfjs.join().unwrap()]),
        ]
    })
});

/// Between two pages.
pub const PAGE: &str = "\u{c}";

/// The name of each program and what it finds in a document: without spaces, and without what
/// stands at the head and foot of each page.
pub fn found_in(made: &Made) -> [(&'static str, Vec<String>); 3] {
    EXTRACTORS.each_ref().map(|(extractor, orders)| {
        let text = |texts: &Texts| body(&texts[made.name()], &made.document);
        (*extractor, orders.iter().map(text).collect())
    })
}

fn pdftotext(pages: fn(&File) -> Vec<String>) -> Texts {
    let pages = |made: &Made| pages(&File::holding(&made.bytes));
    let texts = GALLERY
        .iter()
        .map(|made| (made.name().to_owned(), pages(made)));
    texts.collect()
}

/// The text of each page in the order in which it seems to be read.
fn as_it_seems(file: &File) -> Vec<String> {
    file.pages_by(&[])
}

fn pdfium() -> Texts {
    let program = Path::new(HERE).join("pdfium.py");
    texts(
        Command::new("python3")
            .env("PYTHONPATH", PDFIUM)
            .arg(program)
            .arg(FOLDER),
    )
}

fn pdfjs() -> Texts {
    let program = Path::new(HERE).join("pdfjs.mjs");
    texts(Command::new("node").arg(program).arg(FOLDER).arg(NPM))
}

/// What a program prints; any complaint is a failure.
fn texts(command: &mut Command) -> Texts {
    let output = command.output().unwrap();
    let complaint = String::from_utf8_lossy(&output.stderr);
    assert!(
        output.status.success() && complaint.is_empty(),
        "`cargo xtask setup` installs what is missing: {complaint}"
    );
    serde_json::from_slice(&output.stdout).unwrap()
}

fn body(pages: &[String], document: &Document) -> String {
    let count = pages.len().to_string();
    let page = |(index, page): (usize, &String)| {
        let number = (index + 1).to_string();
        let mut text = cleaned(page);
        let labels = document.page_label.iter().chain(&document.hash_label);
        let labels = labels.map(|label| {
            let text = label.text.replace("{page}", &number);
            text.replace("{pages}", &count)
        });
        let marking = document
            .marking
            .iter()
            .flatten()
            .map(|line| line.text.clone());
        // The marking stands at the head and at the foot.
        let around = marking.clone().chain(marking).chain(labels);
        for words in around {
            text = text.replacen(&squeezed(&words), "", 1);
        }
        text
    };
    let pages: Vec<String> = pages.iter().enumerate().map(page).collect();
    pages.join(PAGE)
}

/// Without spaces, and without what pdfium puts for a hyphen at the end of a line.
fn cleaned(page: &str) -> String {
    squeezed(page).replace(['\u{2}', '\u{FFFE}'], "")
}
