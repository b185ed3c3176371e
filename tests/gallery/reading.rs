//! What programs and screen readers find in the documents.

use crate::extractors::found_in;
use crate::made::GALLERY;
use crate::pieces::template;
use crate::read_out::{assert_read_out, read_out};
use crate::tools::{Statement, squeezed, statements};
use crate::values::values;
use point35::document::{Copy, Document};
use point35::i18n::Language;
use point35::reader::{Stated, read};

/// What a program does not find by a fault of its own: the document, the program, the value.
const NOT_OURS: &[&str] = &[];

#[test]
fn every_value_is_found_by_every_program() {
    let mut lost = Vec::new();
    for made in GALLERY.iter().filter(|made| made.piece.copy != Copy::Blank) {
        let values = values(&template(), &made.piece.request);
        assert!(values.len() > 15, "{}: {values:?}", made.name());
        for (program, texts) in found_in(made) {
            let is_in_some = |value: &&String| texts.iter().any(|text| is_found(value, text));
            let missing = values.iter().filter(|value| !is_in_some(value));
            lost.extend(missing.map(|value| format!("{} {program} {value}", made.name())));
        }
    }
    lost.retain(|one| !NOT_OURS.contains(&&**one));
    assert!(lost.is_empty(), "{}", lost.join("\n"));
}

/// Whole and exactly. Where letters from right to left stand with others in one line, the programs
/// differ in how they put them in order: then each word, and of whole sentences `similarity.rs`.
fn is_found(value: &str, text: &str) -> bool {
    let from_right_to_left = value.contains(is_from_right_to_left);
    let is_sentence = from_right_to_left && value.chars().count() > 60;
    let by_word = || {
        let words = value.split(|c: char| !c.is_alphanumeric());
        words.into_iter().all(|word| text.contains(word))
    };
    text.contains(&squeezed(value)) || is_sentence || from_right_to_left && by_word()
}

/// Hebrew and Arabic.
fn is_from_right_to_left(character: char) -> bool {
    matches!(character, '\u{590}'..='\u{6FF}')
}

#[test]
fn every_document_is_read_aloud_in_order_and_in_its_languages() {
    for made in GALLERY.iter() {
        match made.document.columns() {
            None => assert_read_out(&made.document, &made.bytes),
            Some(languages) => assert_halves_read_out(&made.document, &made.bytes, languages),
        }
    }
}

/// Side by side each half is read by itself, and what is the same in both languages in both.
fn assert_halves_read_out(document: &Document, bytes: &[u8], languages: [&Language; 2]) {
    let (read, written) = (read_out(bytes), statements(document));
    for language in languages {
        let of_half = |all: &[Statement]| -> Vec<String> {
            let own = all.iter().filter(|one| one.language == language.tag());
            let words = own.map(|one| one.text.clone());
            words
                .filter(|text| text.chars().filter(|c| c.is_alphabetic()).count() > 1)
                .collect()
        };
        assert_eq!(of_half(&read), of_half(&written));
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
