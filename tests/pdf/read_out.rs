//! What a screen reader says of a PDF.

use point35::document::Document;

use crate::tags::Element;
use crate::tools::{Statement, squeezed, statements};

/// Asserts that what is read out is exactly the document, each text in its language.
pub fn assert_read_out(document: &Document, bytes: &[u8]) {
    let read = read_out(bytes);
    let mut expected = statements(document);
    expected.retain(|statement| !statement.text.is_empty());
    for (read, expected) in read.iter().zip(&expected) {
        assert_eq!(read, expected);
    }
    assert_eq!(read.len(), expected.len());
}

/// Everything in the order of the structure.
pub fn read_out(bytes: &[u8]) -> Vec<Statement> {
    let root = Element::root(bytes);
    let read = root.leaves().into_iter().map(|element| Statement {
        language: element.language.clone(),
        text: squeezed(&element.text()),
    });
    read.collect()
}
