//! Requests as the program writes them: worked examples, and PDFs of any request.

use point35::document::{Copy, Document, compose};
use point35::export::fonts::FontSet;
use point35::export::pdf::pdf;
use point35::i18n::Language;
use point35::request::{Answer, Request, read_file};
use point35::template::{Pack, Template};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

pub fn template() -> Arc<Template> {
    let pack = Pack::built_in();
    pack.template(&"preservation".into()).unwrap().clone()
}

/// The files of the worked examples.
pub fn examples() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/examples");
    let files = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path());
    let mut files: Vec<_> = files
        .filter(|f| f.extension().is_some_and(|e| e == "json"))
        .collect();
    files.sort();
    files
}

pub fn example(number: &str) -> Request {
    let files = examples();
    let is_it = |file: &&PathBuf| {
        file.file_name()
            .unwrap()
            .to_str()
            .unwrap()
            .starts_with(number)
    };
    let bytes = fs::read(files.iter().find(is_it).unwrap()).unwrap();
    read_file(&bytes, String::new()).unwrap()
}

/// The same request without what no shipped font can print.
pub fn printable(mut request: Request) -> Request {
    let facts = request.answers.texts(&"facts".into()).cloned();
    if let Some(mut facts) = facts {
        let coverage = point35::coverage::Coverage::shipped();
        facts.retain(|_, text| coverage.missing(text).is_empty());
        request.answers.set("facts".into(), Answer::Texts(facts));
    }
    request
}

pub fn document(request: &Request) -> Document {
    let state = |code: &str, _: &Language| Some(code.to_owned());
    compose(request, &template(), Copy::Final, &state).unwrap()
}

pub fn pdf_of(document: &Document) -> Vec<u8> {
    FONTS.with(|fonts| pdf(document, fonts)).unwrap()
}

thread_local! {
    static FONTS: FontSet = shipped();
}

fn shipped() -> FontSet {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("public/fonts");
    let files = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path());
    let fonts = files.filter(|file| file.extension().is_some_and(|e| e == "ttf"));
    FontSet::parse(fonts.map(|file| fs::read(file).unwrap()).collect()).unwrap()
}
