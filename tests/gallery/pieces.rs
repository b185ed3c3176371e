//! Which documents hang in the gallery.

use std::collections::BTreeSet;
use std::fs;
use std::sync::Arc;

use point35::coverage::Coverage;
use point35::document::{Arrangement, Copy, Document, compose};
use point35::export::text::text;
use point35::i18n::Language;
use point35::request::{Marking, Paper, Request, read_file};
use point35::template::{Pack, Template};

use crate::further;
use crate::texts::{self, Text};

pub const EXAMPLES: [&str; 3] = ["01-ransomware", "02-ceo-fraud", "04-phishing"];

/// Languages of documents, first and second. Every language comes first and comes second.
const PAIRS: [[&str; 2]; 30] = [
    ["ar", "en"],
    ["ar", "fr"],
    ["de", "en"],
    ["de", "hy"],
    ["el", "en"],
    ["el", "fr"],
    ["en", "ar"],
    ["en", "fr"],
    ["en", "he"],
    ["en", "ja"],
    ["en", "ka"],
    ["en", "uk"],
    ["es", "en"],
    ["es", "pt"],
    ["fr", "ar"],
    ["fr", "de"],
    ["fr", "sr-Cyrl"],
    ["he", "ar"],
    ["he", "en"],
    ["hy", "en"],
    ["ja", "en"],
    ["ja", "fr"],
    ["ka", "en"],
    ["ka", "hy"],
    ["pt", "en"],
    ["pt", "es"],
    ["sr-Cyrl", "en"],
    ["sr-Cyrl", "el"],
    ["uk", "en"],
    ["uk", "ka"],
];

/// Those of them that are also set side by side.
const SIDE_BY_SIDE: [[&str; 2]; 9] = [
    ["ar", "en"],
    ["el", "fr"],
    ["en", "ar"],
    ["en", "he"],
    ["fr", "ar"],
    ["he", "ar"],
    ["hy", "en"],
    ["ja", "en"],
    ["ka", "en"],
];

/// A document to be made, and what it is made of.
pub struct Piece {
    pub name: String,
    pub request: Request,
    pub copy: Copy,
    /// Whether it holds letters that only font packs have.
    pub needs_packs: bool,
}

impl Piece {
    pub fn new(name: String, request: Request, copy: Copy) -> Self {
        Self {
            needs_packs: needs_packs(&document(&request, copy)),
            name,
            request,
            copy,
        }
    }

    pub fn document(&self) -> Document {
        document(&self.request, self.copy)
    }
}

/// All of them; without the feature `pack-tests` those that the shipped fonts can print.
pub fn all() -> Vec<Piece> {
    let mut pieces = Vec::new();
    for pair in PAIRS {
        let name = pair.join("-");
        for (number, example) in EXAMPLES.iter().enumerate() {
            let request = in_languages(example, &pair);
            // The examples are finished documents; the last one of each pair is a draft of one.
            let copy = match number {
                2 => Copy::Draft { exercise: true },
                _ => Copy::Final,
            };
            pieces.push(Piece::new(
                format!("{name}-{}", &example[..2]),
                request,
                copy,
            ));
        }
    }
    for pair in SIDE_BY_SIDE {
        let mut request = in_languages(EXAMPLES[0], &pair);
        request.appearance.arrangement = Arrangement::SideBySide;
        request.appearance.paper = Paper::Letter;
        let name = format!("{}-side-by-side", pair.join("-"));
        pieces.push(Piece::new(name, request, Copy::Final));
    }
    let firsts: BTreeSet<_> = PAIRS.map(|pair| pair[0]).into();
    for first in &firsts {
        let request = in_languages(EXAMPLES[1], &[first]);
        pieces.push(Piece::new(format!("{first}-blank"), request, Copy::Blank));
    }
    let others = texts::all().into_iter();
    for text in others.filter(|text| !firsts.contains(&*text.language)) {
        pieces.push(in_script(&text));
    }
    pieces.extend(further::all());
    pieces.retain(|piece| cfg!(feature = "pack-tests") || !piece.needs_packs);
    // To look at some only: part of a name.
    let wanted = std::env::var("POINT35_GALLERY").unwrap_or_default();
    pieces.retain(|piece| piece.name.contains(&wanted));
    pieces
}

/// An example in these languages, with what `texts.toml` says in them.
pub fn in_languages(example: &str, tags: &[&str]) -> Request {
    let mut request = read(example);
    request.languages.first = Language::parse(tags[0]).unwrap();
    request.languages.second = tags.get(1).and_then(|tag| Language::parse(tag));
    request.appearance.marking = Some(Marking::Restricted);
    for tag in tags.iter().rev() {
        texts::in_language(tag).put_into(&mut request);
    }
    request
}

/// An example in English and French that was written in a further script.
fn in_script(text: &Text) -> Piece {
    let mut request = in_languages(EXAMPLES[0], &["en", "fr"]);
    text.replace_in(&mut request);
    let piece = Piece::new(format!("script-{}", text.language), request, Copy::Final);
    assert_eq!(piece.needs_packs, text.pack.is_some(), "{}", text.language);
    piece
}

fn read(example: &str) -> Request {
    let path = format!(
        "{}/tests/examples/{example}.json",
        env!("CARGO_MANIFEST_DIR")
    );
    read_file(&fs::read(path).unwrap(), String::new()).unwrap()
}

pub fn template() -> Arc<Template> {
    let pack = Pack::built_in();
    pack.template(&"preservation".into()).unwrap().clone()
}

fn needs_packs(document: &Document) -> bool {
    !Coverage::shipped().missing(&text(document)).is_empty()
}

fn document(request: &Request, copy: Copy) -> Document {
    let state = |code: &str, _: &Language| Some(code.to_owned());
    compose(request, &template(), copy, &state).expect("the languages are built in")
}
