//! The DOCX as a word processor gets it: opened by another program, compared with its schemas, and
//! nothing of the document lost.

mod documents;
mod expected;
mod reader;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use documents::{blank_form, by_hand, composed, language, picture};
use expected::{boxes_of, headings_of, texts};
use point35::document::{Arrangement, Block, Document};
use point35::export::docx::docx;
use reader::{Block as Read, Cell, File, Paragraph, paragraphs, squeezed, tables, validate};

const PAIRS: [[&str; 2]; 6] = [
    ["en", "ka"],
    ["fr", "en"],
    ["uk", "el"],
    ["ar", "en"],
    ["en", "he"],
    ["ja", "hy"],
];

fn line_by_line(pair: [&str; 2]) -> Document {
    composed(pair, Arrangement::LineByLine)
}

fn side_by_side(pair: [&str; 2]) -> Document {
    composed(pair, Arrangement::SideBySide)
}

#[test]
fn every_document_follows_its_schema() {
    let both = [Arrangement::LineByLine, Arrangement::SideBySide];
    let forms = both.map(|arrangement| blank_form(["he", "en"], arrangement));
    let composed = PAIRS.map(line_by_line).into_iter();
    let composed = composed.chain(PAIRS.map(side_by_side));
    validate(composed.chain(forms).chain([by_hand()]));
}

#[test]
fn another_program_opens_a_document_and_knows_what_it_is() {
    for pair in PAIRS {
        let document = line_by_line(pair);
        let read = File::of(&document).read();
        assert_eq!(read.title, document.title[0].text);
        assert_eq!(read.author, document.author);
        assert_eq!(read.language, document.languages[0].tag());
        assert_eq!(read.sheet, [11_906, 16_838]);
    }
}

#[test]
fn the_image_of_the_letterhead_stands_first() {
    for pair in PAIRS {
        let document = line_by_line(pair);
        let read = File::of(&document).read();
        let first = paragraphs(&read.body).next().unwrap();
        let image = &first.images[0];
        let expected = &document.letterhead_image.as_ref().unwrap().alternative;
        assert_eq!(image.alternative, expected.text);
        assert_eq!(image.png, STANDARD.encode(picture().png()));
    }
}

#[test]
fn a_blank_form_has_room_to_write_on() {
    for arrangement in [Arrangement::LineByLine, Arrangement::SideBySide] {
        let form = blank_form(["he", "en"], arrangement);
        let read = File::of(&form).read();
        assert_eq!(read.sheet, [12_240, 15_840]);
        let rules = paragraphs(&read.body).filter(|p| p.style == "Blank");
        assert_eq!(rules.count(), expected::blank_rows(&form));
    }
}

#[test]
fn every_text_stands_in_reading_order() {
    for document in PAIRS.map(line_by_line).into_iter().chain([by_hand()]) {
        let read = File::of(&document).read();
        let text: String = paragraphs(&read.body)
            .map(|paragraph| squeezed(&paragraph.text()))
            .collect();
        let mut from = 0;
        for expected in texts(&document) {
            let found = text[from..].find(&expected);
            let place = found.unwrap_or_else(|| panic!("{expected} is not after {from} in {text}"));
            from += place + expected.len();
        }
    }
}

#[test]
fn a_document_that_can_be_edited_has_no_check_code() {
    let document = line_by_line(["en", "ka"]);
    let code = document.blocks.iter().find_map(|block| match block {
        Block::Authenticity(shown) => Some(&shown.check_code.text),
        _ => None,
    });
    let code = squeezed(code.expect("the PDF has one"));
    let read = File::of(&document).read();
    let all = [&read.header, &read.body, &read.footer];
    let mut all = all.into_iter().flat_map(|part| paragraphs(part));
    assert!(all.all(|paragraph| !squeezed(&paragraph.text()).contains(&code)));
}

#[test]
fn each_half_is_in_its_language_and_nothing_is_lost() {
    for pair in PAIRS {
        let document = side_by_side(pair);
        let read = File::of(&document).read();
        let text: String = paragraphs(&read.body)
            .map(|paragraph| squeezed(&paragraph.text()))
            .collect();
        for expected in texts(&document) {
            assert!(text.contains(&expected), "{expected} is not in {text}");
        }
        // Where to sign stands in both languages.
        let to_sign = |cell: &Cell| paragraphs(&cell.blocks).any(|p| p.style == "Signature");
        let rows = tables(&read.body).flat_map(|table| &table.rows);
        let halves = rows.filter(|row| !row[0].is_merged && !to_sign(&row[0]));
        let halves: Vec<_> = halves.collect();
        assert!(halves.len() > 20);
        for (row, own) in halves.into_iter().flat_map(|row| [(row, 0), (row, 1)]) {
            let runs = paragraphs(&row[own].blocks).flat_map(|p| &p.runs);
            // Names stand in both halves in the letters they were given in, and so do a few words that
            // were given in one language only.
            let other = paragraphs(&row[1 - own].blocks).map(|p| p.text());
            let other: Vec<String> = other.collect();
            let spoken = runs.filter(|run| run.style.as_deref() != Some("Verbatim"));
            for run in spoken.filter(|run| !other.contains(&run.text)) {
                assert_ne!(run.language(), Some(pair[1 - own]), "{}", run.text);
            }
        }
    }
}

#[test]
fn every_phrase_keeps_its_language_and_direction() {
    let document = by_hand();
    let read = File::of(&document).read();
    let paragraph = |text: &str| {
        let mut all = paragraphs(&read.body);
        let found = all.find(|paragraph| paragraph.text().contains(text));
        found.unwrap_or_else(|| panic!("no {text}")).clone()
    };
    let right_to_left = paragraph("الأسباب");
    assert!(right_to_left.bidi);
    assert_eq!(right_to_left.runs[0].lang("bidi"), Some("ar"));
    assert!(right_to_left.runs[0].rtl);
    let english = paragraph("The server is prepaid");
    assert!(!english.bidi && !english.runs[0].rtl);
    assert_eq!(english.runs[0].lang("val"), Some("en"));
    // The number inside the Arabic sentence runs from left to right, the words around it do not.
    let mixed = paragraph("يوم");
    let directions: Vec<_> = mixed
        .runs
        .iter()
        .map(|run| (run.text.trim(), run.rtl))
        .collect();
    assert_eq!(directions, [("مدة", true), ("60", false), ("يوم", true)]);
    let identifier = paragraph("192.0.2.45:443/tcp");
    assert!(!identifier.bidi && identifier.runs.iter().all(|run| !run.rtl));
    assert!(tables(&read.body).all(|table| table.mirrored));
    let japanese = File::of(&line_by_line(["ja", "en"])).read();
    assert!(tables(&japanese.body).all(|table| !table.mirrored));
    let mut runs = paragraphs(&japanese.body).flat_map(|p| &p.runs);
    assert!(runs.any(|run| run.lang("eastAsia") == Some("ja")));
    assert_eq!(document.languages[0], language("ar"));
}

#[test]
fn headings_tables_and_check_boxes_are_what_they_are() {
    let document = line_by_line(["en", "ka"]);
    for document in [&document, &side_by_side(["en", "ka"])] {
        let read = File::of(document).read();
        // Word leaves headings inside tables out of its outline.
        let headings: Vec<(usize, String)> = read
            .body
            .iter()
            .filter_map(Read::paragraph)
            .filter_map(|paragraph| Some((paragraph.level?, paragraph.text())))
            .collect();
        let expected: Vec<(usize, String)> = headings_of(document).collect();
        assert_eq!(headings, expected);
    }
    let read = File::of(&document).read();
    let boxes: Vec<bool> = paragraphs(&read.body)
        .filter_map(|paragraph| paragraph.checked)
        .collect();
    assert_eq!(boxes, boxes_of(&document));
    let fields = document.blocks.iter().filter(|block| match block {
        Block::Fields(_) => true,
        Block::Signature(signature) => !signature.fields.is_empty(),
        _ => false,
    });
    // The signature is a table of fields, if it has any, and one of two places to sign.
    assert_eq!(tables(&read.body).count(), fields.count() + 1);
    let by_hand = File::of(&by_hand()).read();
    let grid = tables(&by_hand.body).find(|table| table.repeated);
    assert_eq!(grid.expect("a repeated head").rows[1].len(), 2);
}

#[test]
fn every_page_has_its_marking_reference_number_and_watermark() {
    let document = line_by_line(["en", "ka"]);
    let read = File::of(&document).read();
    let text = |blocks: &[Read]| -> String { paragraphs(blocks).map(Paragraph::text).collect() };
    let (head, foot) = (text(&read.header), text(&read.footer));
    for expected in [
        "RESTRICTED",
        "შეზღუდული სარგებლობისთვის",
        "EXERCISE · DRAFT",
    ] {
        assert!(head.contains(expected), "{expected} is not in {head}");
    }
    assert_eq!(read.watermark.as_deref(), Some("EXERCISE · DRAFT"));
    assert!(foot.contains("RESTRICTED") && foot.contains("GE-EX-2026-0001"));
    let fields: Vec<String> = paragraphs(&read.footer)
        .flat_map(|paragraph| paragraph.fields.clone())
        .collect();
    assert_eq!(fields, ["PAGE", "NUMPAGES", "PAGE", "NUMPAGES"]);
}

#[test]
fn the_same_document_gives_the_same_bytes() {
    let document = side_by_side(["en", "ka"]);
    assert_eq!(docx(&document), docx(&document.clone()));
}
