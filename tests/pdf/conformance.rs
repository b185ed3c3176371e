//! Every document, whatever stands in it, is PDF/A-3a and PDF/UA-1, as veraPDF says, and no reader complains about it.

use std::fs;

use crate::sample::{Sample, phrase};
use crate::structure::RIGHT_TO_LEFT;
use crate::tools::{File, fonts};
use crate::{PAIRS, journeys, letterhead, validator};
use point35::document::{Arrangement, Block, Document, Paper, Tone};
use point35::export::pdf::pdf;

/// A document with everything that a document can have.
fn everything() -> Document {
    let sample = Sample::new(&["en", "uk"]);
    let mut document = sample.document();
    document.paper = Paper::Letter;
    document.watermark = Some(sample.words("EXERCISE"));
    document.author = "A \u{1}<b>&\"\u{FFFF}\n𝔄 ශ්‍රී".into();
    document.reference = "№ (1) \\ ]]>".into();
    document.data = "{}".repeat(50_000);
    let mixed = [
        phrase("one \u{202E}two (3)\u{202C}", "en", Tone::Plain),
        phrase("الحفاظ المعجّل على البيانات (المادة 29)", "ar", Tone::Plain),
        phrase("שימור מזורז של נתונים (סעיף 29)", "he", Tone::Plain),
    ];
    document.blocks.push(Block::Paragraph(mixed.to_vec()));
    document.blocks.push(Block::Table(sample.identifiers(90)));
    document
}

/// A document with nothing that it can do without.
fn nothing() -> Document {
    let mut document = Sample::new(&["en"]).document();
    document.letterhead = vec![String::new()];
    document.marking = None;
    document.reference = String::new();
    document.author = String::new();
    document.data = String::new();
    document.blocks = Vec::new();
    document
}

/// A document that says to be PDF/A-2.
fn wrong() -> Vec<u8> {
    let mut bytes = pdf(&nothing(), &fonts()).unwrap();
    let right = b"<pdfaid:part>3<";
    let place = bytes.windows(right.len()).position(|part| part == right);
    bytes[place.unwrap() + right.len() - 2] = b'2';
    bytes
}

#[test]
fn every_document_can_be_archived_and_read_aloud() {
    let mut documents = vec![everything(), nothing()];
    documents.extend(PAIRS.map(|tags| Sample::new(tags).document()));
    for tags in [["ka", "en"]].into_iter().chain(RIGHT_TO_LEFT) {
        let line_by_line = Sample::new(&tags).document();
        let arrangement = Arrangement::SideBySide;
        documents.push(Document {
            arrangement,
            ..line_by_line.clone()
        });
        documents.push(line_by_line);
    }
    documents.extend(journeys::blank_forms());
    documents.extend(letterhead::documents());
    let folder = tempfile::tempdir().unwrap();
    for (number, document) in documents.iter().enumerate() {
        let bytes = pdf(document, &fonts()).unwrap();
        File::holding(&bytes).check();
        fs::write(folder.path().join(format!("{number}.pdf")), bytes).unwrap();
    }
    fs::write(folder.path().join("wrong.pdf"), wrong()).unwrap();
    let (faults, count) = validator::faults(folder.path());
    assert_eq!(count, documents.len() + 1);
    let [fault] = &faults[..] else {
        panic!("{}", faults.join("\n"))
    };
    assert!(fault.contains("wrong.pdf\tPDFA-3A\t6.6.4-"), "{fault}");
}
