//! What programs and screen readers find in the documents.

use crate::extractors::{PAGE, found_in};
use crate::halves::statements_of;
use crate::made::GALLERY;
use crate::pieces::template;
use crate::read_out::assert_same;
use crate::texts;
use crate::tools::{squeezed, statements};
use crate::values::values;
use icu_normalizer::DecomposingNormalizerBorrowed;
use point35::document::Copy;
use point35::i18n::language_name;
use point35::i18n::{self, Language};
use point35::reader::{Stated, read};

#[test]
fn every_value_is_found_by_every_program() {
    let mut lost = Vec::new();
    for made in GALLERY.iter().filter(|made| made.piece.copy != Copy::Blank) {
        let values = values(&template(), &made.piece.request);
        assert!(values.len() > 15, "{}: {values:?}", made.name());
        for (program, texts) in found_in(made) {
            let texts: Vec<_> = texts.iter().map(|text| canonical(text)).collect();
            let missing = values
                .iter()
                .filter(|v| !texts.iter().any(|text| is_found(v, text)));
            lost.extend(missing.map(|value| format!("{} {program} {value}", made.name())));
        }
    }
    assert!(lost.is_empty(), "{}", lost.join("\n"));
}

/// Whole and exactly. pdfium puts several marks of one letter in another order, which is the same text
/// by canonical equivalence (UAX #15).
fn is_found(value: &str, text: &str) -> bool {
    let whole = canonical(&squeezed(value));
    text.contains(&whole) || is_on_two_pages(&whole, text)
}

fn canonical(text: &str) -> String {
    DecomposingNormalizerBorrowed::new_nfd()
        .normalize(text)
        .into_owned()
}

/// A value that goes on at the head of the next page.
fn is_on_two_pages(value: &str, text: &str) -> bool {
    let pages: Vec<&str> = text.split(PAGE).collect();
    let mut places = value.char_indices().skip(1).map(|(place, _)| place);
    places.any(|place| {
        let (first, rest) = value.split_at(place);
        let mut twos = pages.windows(2);
        twos.any(|two| two[0].contains(first) && two[1].contains(rest))
    })
}

#[test]
fn every_document_is_read_aloud_in_order_and_in_its_languages() {
    for made in GALLERY.iter() {
        let expected = match made.document.columns() {
            None => statements(&made.document),
            Some(languages) => statements_of(&made.document, languages),
        };
        assert_same(&made.bytes, expected);
    }
}

#[test]
fn every_language_that_a_text_is_written_in_has_a_name() {
    for text in texts::all() {
        let language = Language::parse(&text.language).unwrap();
        for told in i18n::languages() {
            let words = i18n::words(&told).unwrap();
            let name = language_name(&words, &language);
            assert_ne!(name, text.language, "in {told}");
        }
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
