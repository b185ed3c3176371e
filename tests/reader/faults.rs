//! Each thing that can be wrong with a file is told from the others.

use crate::round_trip::by_qpdf;
use crate::written::{document, example, pdf_of};
use lopdf::{Dictionary, Document as Tree, Object, Stream, dictionary};
use point35::reader::{Fault, limits, read};
use point35::request::write_file;

fn sent() -> Vec<u8> {
    pdf_of(&document(&example("01")))
}

/// A PDF with other bytes in the place of the request.
pub fn with_payload(payload: &[u8]) -> Vec<u8> {
    with_attachment("request.json", payload)
}

/// The smallest PDF with one attached file.
pub fn with_attachment(name: &str, payload: &[u8]) -> Vec<u8> {
    let mut tree = Tree::with_version("1.7");
    let stream = dictionary! { "Type" => "EmbeddedFile" };
    let stream = tree.add_object(Stream::new(stream, payload.to_vec()));
    let file = tree.add_object(dictionary! {
        "Type" => "Filespec",
        "F" => Object::string_literal(name),
        "UF" => Object::string_literal(name),
        "EF" => dictionary! { "F" => stream },
    });
    saved(tree, dictionary! { "AF" => vec![file.into()] })
}

/// A PDF whose catalogue says this besides.
pub fn saved(mut tree: Tree, mut catalogue: Dictionary) -> Vec<u8> {
    let pages = tree.add_object(dictionary! {
        "Type" => "Pages", "Kids" => Vec::<Object>::new(), "Count" => 0,
    });
    catalogue.set("Type", "Catalog");
    catalogue.set("Pages", pages);
    let root = tree.add_object(catalogue);
    tree.trailer.set("Root", root);
    let mut bytes = Vec::new();
    tree.save_to(&mut bytes).unwrap();
    bytes
}

#[test]
fn what_is_neither_pdf_nor_request() {
    let files: [&[u8]; 6] = [
        b"",
        b"PK\x03\x04 a packed folder",
        b"[]",
        b"{}",
        b"{\"format\":\"point35-directory\",\"version\":1}",
        b"Dear colleague,",
    ];
    for file in files {
        assert_eq!(read(file), Err(Fault::NotARequest));
    }
}

#[test]
fn a_pdf_from_elsewhere_holds_no_request() {
    let empty = saved(Tree::with_version("1.4"), Dictionary::new());
    assert_eq!(read(&empty), Err(Fault::NoRequestInside));
    for name in ["request.json", "invoice.xml"] {
        let other = with_attachment(name, b"{\"method\":\"GET\"}");
        assert_eq!(read(&other), Err(Fault::NoRequestInside));
    }
}

#[test]
fn a_request_under_another_name_is_found() {
    let request = example("01");
    let attached = document(&request).data;
    let file = with_attachment("GE-EX-2026-0001 (1).json", attached.as_bytes());
    assert_eq!(read(&file).unwrap().request, request);
}

#[test]
fn a_pdf_that_is_cut_off_says_so() {
    let whole = sent();
    for part in [1, 10, 50, 75, 90] {
        let cut = &whole[..whole.len() * part / 100];
        assert_eq!(read(cut), Err(Fault::Truncated), "{part} %");
    }
    let almost = whole.len() - 64;
    assert_eq!(read(&whole[..almost]).unwrap(), read(&whole).unwrap());
}

#[test]
fn a_pdf_with_a_password_says_so() {
    for length in ["128", "256"] {
        let options = ["--encrypt", "open", "own", length, "--"];
        let weak = ["--allow-weak-crypto"];
        let options = [&weak[..], &options[..]].concat();
        assert_eq!(
            read(&by_qpdf(&sent(), &options)),
            Err(Fault::Encrypted),
            "{length}"
        );
    }
}

#[test]
fn a_request_of_a_newer_version_says_so() {
    let newer = b"{\"format\":\"point35-request\",\"version\":99,\"new\":[]}";
    assert_eq!(read(newer), Err(Fault::Newer { version: 99 }));
    assert_eq!(
        read(&with_payload(newer)),
        Err(Fault::Newer { version: 99 })
    );
}

#[test]
fn a_damaged_request_says_so() {
    let json = String::from_utf8(write_file(&example("01"))).unwrap();
    let unknown = json.replacen("\"languages\"", "\"tongues\"", 1);
    assert_eq!(read(unknown.as_bytes()), Err(Fault::Damaged));
    assert_eq!(read(&with_payload(unknown.as_bytes())), Err(Fault::Damaged));
    let half = &json.as_bytes()[..json.len() / 2];
    assert_eq!(read(&with_payload(half)), Err(Fault::Damaged));
}

#[test]
fn what_is_too_large_is_not_looked_at() {
    let most = limits::MOST_FILE;
    assert_eq!(read(&vec![b' '; most + 1]), Err(Fault::TooLarge { most }));
    let most = limits::MOST_CONTENT;
    let long = format!(
        "{{\"format\":\"point35-request\",\"x\":\"{}\"}}",
        "x".repeat(most)
    );
    assert_eq!(read(long.as_bytes()), Err(Fault::TooLarge { most }));
    assert_eq!(
        read(&with_payload(long.as_bytes())),
        Err(Fault::TooLarge { most })
    );
}

/// Every fault has its words in every language of the interface.
#[test]
fn every_fault_says_what_it_is() {
    let faults = [
        Fault::TooLarge { most: 2 << 20 },
        Fault::NotARequest,
        Fault::Truncated,
        Fault::Encrypted,
        Fault::NoRequestInside,
        Fault::Bomb,
        Fault::Newer { version: 2 },
        Fault::Damaged,
    ];
    for language in point35::i18n::interface_languages() {
        let words = point35::i18n::words(&language).unwrap();
        for fault in &faults {
            let arguments = fault.arguments().into_iter();
            let arguments: Vec<_> = arguments
                .map(|(name, value)| (name, value.into()))
                .collect();
            let said = words.say_with(&fault.message_id(), &arguments);
            assert!(said.len() > 40 && !said.contains('{'), "{language} {said}");
        }
    }
}
