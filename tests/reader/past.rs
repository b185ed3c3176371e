//! Files of every past version open, and say the same. A file is never changed once its version was
//! published.

use crate::written::example;
use point35::reader::{Stated, read};
use point35::request::{ContentHash, content};

const JSON_1: &[u8] = include_bytes!("past/version-1.json");
const PDF_1: &[u8] = include_bytes!("past/version-1.pdf");

/// As the files' own documents print them.
const HASH_1: &str = "";
const CODE_1: &str = "";

#[test]
fn files_of_version_1_open() {
    let request = example("01");
    for file in [JSON_1, PDF_1] {
        let incoming = read(file).unwrap();
        assert_eq!(incoming.request, request);
        assert_eq!(incoming.content, content(&request));
        assert_eq!(incoming.hash.to_string(), HASH_1);
        assert_eq!(incoming.check_code.to_string(), CODE_1);
    }
    let stated = ContentHash::parse(HASH_1).map(Stated::As);
    assert_eq!(Some(read(PDF_1).unwrap().stated), stated);
}

#[test]
fn throwaway_write() {
    use crate::written::*;
    use point35::request::write_file;
    let out = std::path::Path::new("/tmp/reader-look");
    let d = document(&example("01"));
    std::fs::write(out.join("version-1.json"), write_file(&example("01"))).unwrap();
    std::fs::write(out.join("version-1.pdf"), pdf_of(&d)).unwrap();
    let i = read(&pdf_of(&d)).unwrap();
    std::fs::write(out.join("hash"), format!("{} {}", i.hash, i.check_code)).unwrap();
    for n in ["02", "04"] { std::fs::write(out.join(format!("{n}.pdf")), pdf_of(&document(&printable(example(n))))).unwrap(); }
    let held = point35::request::read_compact(&d.blocks.iter().find_map(|b| match b { point35::document::Block::QrCode(c) => Some(c.content.clone()), _ => None }).unwrap()).unwrap();
    eprintln!("{held:#?}");
}
