//! Files of every past version open, and say the same. A file is never changed once its version was
//! published.

use crate::written::example;
use point35::reader::{Stated, read};
use point35::request::ContentHash;

const JSON_1: &[u8] = include_bytes!("past/version-1.json");
const PDF_1: &[u8] = include_bytes!("past/version-1.pdf");

/// As the files' own documents print them.
const HASH_1: &str = "f4691b990a0ae2d7310b66de08afcd4b90f59f1007f3c98dd827af79db620c2c";
const CODE_1: &str = "7359 4568 2082";

#[test]
fn files_of_version_1_open() {
    let request = example("01");
    for file in [JSON_1, PDF_1] {
        let incoming = read(file).unwrap();
        assert_eq!(incoming.request, request);
        assert_eq!(incoming.hash.to_string(), HASH_1);
        assert_eq!(incoming.check_code().to_string(), CODE_1);
    }
    let stated = ContentHash::parse(HASH_1).map(Stated::As);
    assert_eq!(Some(read(PDF_1).unwrap().stated), stated);
}
