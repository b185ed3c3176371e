//! Request, PDF, request again: the same, for the worked examples and whatever else can be
//! answered, and after other programs have written the PDF anew.

use crate::generated::requests;
use crate::written::{document, example, examples, pdf_of, printable};
use lopdf::{Document as Tree, IncrementalDocument, Object};
use point35::document::{Copy, Sent, compose_received};
use point35::i18n::Language;
use point35::reader::{Stated, read};
use point35::request::{ContentHash, DocumentLanguages, content, read_file, write_file};
use proptest::prelude::*;
use std::fs;
use std::process::Command;

#[test]
fn every_worked_example_comes_back() {
    for file in examples() {
        let request = printable(read_file(&fs::read(&file).unwrap(), String::new()).unwrap());
        let incoming = read(&pdf_of(&document(&request))).unwrap();
        assert_eq!(incoming.request, request, "{}", file.display());
        assert_eq!(incoming.content, content(&request));
        assert_eq!(incoming.stated, Stated::As(incoming.hash));
        assert!(!incoming.is_altered());
    }
}

#[test]
fn a_file_of_a_request_comes_back_with_the_hash_of_its_pdf() {
    for file in examples() {
        let request = read_file(&fs::read(&file).unwrap(), String::new()).unwrap();
        let incoming = read(&write_file(&request)).unwrap();
        assert_eq!(incoming.request, request);
        assert_eq!(incoming.hash.to_string(), document(&request).content_hash);
        assert_eq!(incoming.stated, Stated::Nowhere);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn whatever_is_answered_comes_back(request in requests()) {
        let incoming = read(&pdf_of(&document(&request))).unwrap();
        prop_assert_eq!(incoming.request, request);
    }
}

/// The page, the hash at its foot and the check code are those that were sent.
#[test]
fn a_copy_in_another_language_carries_the_same_content() {
    let request = example("01");
    let sent = document(&request);
    let incoming = read(&pdf_of(&sent)).unwrap();
    let languages = DocumentLanguages {
        first: Language::parse("fr").unwrap(),
        second: Language::parse("el"),
    };
    let of_incoming = Sent {
        request: &incoming.request,
        content: &incoming.content,
    };
    let state = |code: &str, _: &Language| Some(code.to_owned());
    let template = crate::written::template();
    let copy = compose_received(of_incoming, &languages, &template, Copy::Final, &state).unwrap();
    assert_eq!(copy.languages, languages.all());
    assert_eq!(
        (&copy.data, &copy.content_hash),
        (&sent.data, &sent.content_hash)
    );
    assert_ne!(copy.title, sent.title);
    let again = read(&pdf_of(&copy)).unwrap();
    assert_eq!(again, incoming);
}

#[test]
fn what_qpdf_writes_anew_is_still_read() {
    let request = example("01");
    let bytes = pdf_of(&document(&request));
    let ways: [&[&str]; 5] = [
        &["--linearize"],
        &["--object-streams=disable"],
        &[
            "--object-streams=generate",
            "--recompress-flate",
            "--compression-level=1",
        ],
        &["--stream-data=uncompress", "--object-streams=disable"],
        &["--qdf"],
    ];
    for way in ways {
        let incoming = read(&by_qpdf(&bytes, way)).unwrap();
        assert_eq!(incoming.request, request, "{way:?}");
        assert!(!incoming.is_altered());
    }
}

/// As a viewer saves a remark or a signature: the old file, then what changed.
#[test]
fn what_was_added_at_the_end_of_a_pdf_counts() {
    let request = example("01");
    let bytes = pdf_of(&document(&request));
    let tree = Tree::load_mem(&bytes).unwrap();
    let mut changed = IncrementalDocument::create_from(bytes, tree);
    let catalogue = changed.get_prev_documents().catalog().unwrap().clone();
    let root = changed
        .get_prev_documents()
        .trailer
        .get(b"Root")
        .unwrap()
        .as_reference()
        .unwrap();
    let mut catalogue = catalogue;
    catalogue.set("PageMode", Object::Name(b"UseAttachments".to_vec()));
    changed
        .new_document
        .objects
        .insert(root, Object::Dictionary(catalogue));
    let mut saved = Vec::new();
    changed.save_to(&mut saved).unwrap();
    assert_eq!(read(&saved).unwrap().request, request);
}

/// A PDF as qpdf writes it with these options.
pub fn by_qpdf(bytes: &[u8], options: &[&str]) -> Vec<u8> {
    let folder = tempfile::tempdir().unwrap();
    let (from, to) = (folder.path().join("from.pdf"), folder.path().join("to.pdf"));
    fs::write(&from, bytes).unwrap();
    let done = Command::new("qpdf")
        .args(options)
        .arg(&from)
        .arg(&to)
        .status()
        .unwrap();
    assert!(done.success(), "{options:?}");
    fs::read(to).unwrap()
}

#[test]
fn a_hash_of_other_content_is_noticed() {
    let mut document = document(&example("01"));
    document.content_hash = ContentHash::of("something else").to_string();
    let incoming = read(&pdf_of(&document)).unwrap();
    assert!(incoming.is_altered());
    assert_eq!(
        incoming.stated,
        Stated::As(ContentHash::of("something else"))
    );
}
