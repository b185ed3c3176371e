//! What a screen reader says of a PDF.

use crate::tags::Element;
use crate::tools::{Statement, squeezed};

/// Asserts that what is read out is exactly this, each text in its language.
pub fn assert_same(bytes: &[u8], mut expected: Vec<Statement>) {
    let root = Element::root(bytes);
    let read = root.leaves().into_iter().map(|element| Statement {
        language: element.language.clone(),
        text: squeezed(&element.text()),
    });
    let read: Vec<_> = read.collect();
    expected.retain(|statement| !statement.text.is_empty());
    for (read, expected) in read.iter().zip(&expected) {
        assert_eq!(read, expected);
    }
    assert_eq!(read.len(), expected.len());
}
