//! What programs and screen readers find in the documents.

use crate::extractors::found_in;
use crate::made::GALLERY;
use crate::pieces::template;
use crate::read_out::assert_read_out;
use crate::tools::squeezed;
use crate::values::values;
use point35::document::Copy;
use point35::reader::{Stated, read};

#[test]
fn every_value_is_found_by_every_extractor() {
    let mut lost = Vec::new();
    for made in GALLERY.iter().filter(|made| made.piece.copy != Copy::Blank) {
        let values = values(&template(), &made.piece.request);
        assert!(values.len() > 15, "{}: {values:?}", made.name());
        for (extractor, text) in found_in(made) {
            for value in values.iter().map(|value| squeezed(value)) {
                if !text.contains(&value) {
                    lost.push(format!("{} {extractor} {value}", made.name()));
                }
            }
        }
    }
    assert!(lost.is_empty(), "{}", lost.join("\n"));
}

#[test]
fn every_document_is_read_aloud_in_order_and_in_its_languages() {
    for made in GALLERY.iter() {
        assert_read_out(&made.document, &made.bytes);
    }
}

#[test]
fn every_request_comes_back() {
    for made in GALLERY.iter().filter(|made| made.piece.copy != Copy::Blank) {
        let incoming = read(&made.bytes).unwrap();
        assert_eq!(incoming.request, made.piece.request, "{}", made.name());
        assert_eq!(incoming.stated, Stated::As(incoming.hash));
    }
}
