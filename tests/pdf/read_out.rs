//! What a screen reader says of a PDF.

use point35::document::Document;

use crate::tags::Element;
use crate::tools::{Statement, squeezed, statements};

/// Asserts that what is read out is exactly the document, each text in its language.
pub fn assert_read_out(document: &Document, bytes: &[u8]) {
    let root = Element::root(bytes);
    let read = root.leaves().into_iter().map(|element| Statement {
        language: element.language.clone(),
        text: squeezed(&element.text()),
    });
    let mut expected = statements(document);
    expected.retain(|statement| !statement.text.is_empty());
    assert_eq!(read.collect::<Vec<_>>(), expected);
}
