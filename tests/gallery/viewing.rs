//! No reader, validator or decoder has anything to complain about.

use point35::document::{Block, Document};

use crate::decoder::decoded;
use crate::made::{FOLDER, GALLERY, Made, in_parallel};
use crate::tools::File;
use crate::validator::faults;

#[test]
fn qpdf_mutool_and_poppler_read_every_document() {
    in_parallel(GALLERY.iter().collect(), |all: Vec<&Made>| {
        let check = |made: &Made| File::holding(&made.bytes).check();
        all.into_iter().map(check).collect()
    });
}

#[test]
fn every_document_can_be_archived_and_read_aloud() {
    let documents = GALLERY.len();
    let (faults, count) = faults(FOLDER.as_ref());
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    assert_eq!(count, documents);
}

#[test]
fn an_independent_decoder_reads_the_code_of_every_document() {
    let with_code: Vec<Coded> = GALLERY
        .iter()
        .filter_map(|made| Some((made, code(&made.document)?)))
        .collect();
    assert!(with_code.len() > 100 || cfg!(not(feature = "pack-tests")));
    let read = in_parallel(with_code, |all: Vec<Coded>| {
        let read = |coded: Coded| (coded, decoded(&coded.0.bytes));
        all.into_iter().map(read).collect()
    });
    for ((made, code), decoded) in read {
        assert_eq!(decoded, code, "{}", made.name());
    }
}

/// A document and the content of its QR code.
type Coded = (&'static Made, &'static str);

fn code(document: &Document) -> Option<&str> {
    document.blocks.iter().find_map(|block| match block {
        Block::Authenticity(shown) => Some(&*shown.qr_code.content),
        _ => None,
    })
}
