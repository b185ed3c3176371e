//! The DOCX as a word processor gets it: opened by another program, compared with its schemas, and
//! nothing of the document lost.

mod reader;

use point35::document::{
    Block, CheckBox, Column, Copy, Document, Field, Image, Lines, Paper, Phrase, Picture,
    Signature, Table, Tone, Value, compose,
};
use point35::export::docx::docx;
use point35::i18n::{Direction, Language};
use point35::request::{Marking, Request, read_file};
use point35::template::Pack;
use reader::{Block as Read, File, Paragraph, squeezed};

const PAIRS: [[&str; 2]; 5] = [
    ["en", "ka"],
    ["fr", "en"],
    ["uk", "en"],
    ["el", "fr"],
    ["es", "uk"],
];

fn language(tag: &str) -> Language {
    Language::parse(tag).unwrap()
}

fn example() -> Request {
    let file = include_bytes!("../examples/01-ransomware.json");
    read_file(file, "example".into()).unwrap()
}

fn in_languages([first, second]: [&str; 2]) -> Document {
    let mut request = example();
    request.languages.first = language(first);
    request.languages.second = Some(language(second));
    request.appearance.marking = Some(Marking::Restricted);
    request.appearance.letterhead = vec!["Ministry of Examples <FICTIONAL> & Co".into()];
    request.appearance.letterhead_image = Picture::of_pixels(2, 1, &[9; 8]);
    let template = Pack::built_in().template(&"preservation".into()).unwrap();
    let state = |code: &str, _: &Language| Some(code.to_owned());
    compose(&request, template, Copy::Draft, &state).unwrap()
}

#[test]
fn every_document_follows_its_schema_and_opens() {
    for pair in PAIRS {
        let document = in_languages(pair);
        let file = File::of(&document);
        file.validate();
        let read = file.read();
        assert_eq!(read.title, document.title[0].text);
        assert_eq!(read.author, document.author);
        assert_eq!(read.language, pair[0]);
        assert_eq!(read.sheet, [11_906, 16_838]);
    }
    let blank = Document {
        paper: Paper::Letter,
        ..arabic()
    };
    let file = File::of(&blank);
    file.validate();
    assert_eq!(file.read().sheet, [12_240, 15_840]);
}

#[test]
fn every_text_stands_in_reading_order() {
    for document in PAIRS.map(in_languages).into_iter().chain([arabic()]) {
        let read = File::of(&document).read();
        let text: String = reader::paragraphs(&read.body)
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
fn every_phrase_keeps_its_language_and_direction() {
    let document = arabic();
    let read = File::of(&document).read();
    let paragraph = |text: &str| {
        let mut all = reader::paragraphs(&read.body);
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
    let mirrored = reader::tables(&read.body).all(|table| table.mirrored);
    assert!(mirrored, "the grid is mirrored");
    let left_to_right = File::of(&in_languages(["en", "ka"])).read();
    assert!(reader::tables(&left_to_right.body).all(|table| !table.mirrored));
}

#[test]
fn headings_tables_and_check_boxes_are_what_they_are() {
    let document = in_languages(["en", "ka"]);
    let read = File::of(&document).read();
    let headings: Vec<(usize, String)> = reader::paragraphs(&read.body)
        .filter_map(|paragraph| Some((paragraph.level?, paragraph.text())))
        .collect();
    let expected: Vec<(usize, String)> = headings_of(&document).collect();
    assert_eq!(headings, expected);
    let boxes: Vec<bool> = reader::paragraphs(&read.body)
        .filter_map(|paragraph| paragraph.checked)
        .collect();
    assert_eq!(boxes, boxes_of(&document));
    let fields = document
        .blocks
        .iter()
        .filter(|b| matches!(b, Block::Fields(_) | Block::Signature(_)));
    // The signature is a table of fields and one of two places to sign.
    assert_eq!(reader::tables(&read.body).count(), fields.count() + 1);
    let arabic = File::of(&arabic()).read();
    let grid = reader::tables(&arabic.body).find(|table| table.repeated);
    assert_eq!(grid.expect("a repeated head").rows[1].len(), 2);
}

#[test]
fn every_page_has_its_marking_reference_and_number() {
    let document = in_languages(["en", "ka"]);
    let read = File::of(&document).read();
    let text =
        |blocks: &[Read]| -> String { reader::paragraphs(blocks).map(Paragraph::text).collect() };
    let (head, foot) = (text(&read.header), text(&read.footer));
    for expected in [
        "RESTRICTED",
        "შეზღუდული სარგებლობისთვის",
        "EXERCISE · DRAFT",
    ] {
        assert!(head.contains(expected), "{expected} is not in {head}");
    }
    assert!(foot.contains("RESTRICTED") && foot.contains("GE-EX-2026-0001"));
    let fields: Vec<String> = reader::paragraphs(&read.footer)
        .flat_map(|paragraph| paragraph.fields.clone())
        .collect();
    assert_eq!(fields, ["PAGE", "NUMPAGES", "PAGE", "NUMPAGES"]);
    let alternatives: Vec<String> = reader::paragraphs(&read.body)
        .flat_map(|paragraph| paragraph.alternative.clone())
        .collect();
    assert_eq!(alternatives, ["24/7 Contact Point Georgia (FICTIONAL)"]);
}

#[test]
fn the_same_document_gives_the_same_bytes() {
    let document = in_languages(["en", "ka"]);
    assert_eq!(docx(&document), docx(&document));
}

/// Number and title in the first language, by level.
fn headings_of(document: &Document) -> impl Iterator<Item = (usize, String)> {
    let title = std::iter::once((1, document.title[0].text.clone()));
    let blocks = document.blocks.iter().filter_map(|block| match block {
        Block::Section {
            number,
            element,
            title,
        } => {
            let element = element.map(|e| format!(" ({e})")).unwrap_or_default();
            Some((2, format!("{number}\t{}{element}", title[0].text)))
        }
        Block::Group { number, title } => Some((3, format!("{number}\t{}", title[0].text))),
        _ => None,
    });
    title.chain(blocks)
}

fn boxes_of(document: &Document) -> Vec<bool> {
    let fields = document.blocks.iter().flat_map(|block| match block {
        Block::Fields(fields) => fields.as_slice(),
        _ => &[],
    });
    let boxes = fields.flat_map(|field| match &field.value {
        Value::CheckBoxes(boxes) => boxes.as_slice(),
        _ => &[],
    });
    boxes.map(|choice| choice.checked).collect()
}

/// Every text of the body, without spaces and marks of direction.
fn texts(document: &Document) -> Vec<String> {
    let mut texts: Vec<String> = document.letterhead.iter().map(|l| squeezed(l)).collect();
    push(&mut texts, &document.title);
    push(&mut texts, &document.basis);
    for block in &document.blocks {
        match block {
            Block::Section { title, .. } | Block::Group { title, .. } => push(&mut texts, title),
            Block::Paragraph(lines) | Block::Note(lines) => push(&mut texts, lines),
            Block::Fields(fields) => fields.iter().for_each(|f| push_field(&mut texts, f)),
            Block::Table(table) => {
                table
                    .columns
                    .iter()
                    .for_each(|c| push(&mut texts, &c.label));
                let values = table.rows.iter().flatten();
                values.for_each(|value| push_value(&mut texts, value));
            }
            Block::Signature(signature) => {
                signature
                    .fields
                    .iter()
                    .for_each(|f| push_field(&mut texts, f));
                push(&mut texts, &signature.signature);
                push(&mut texts, &signature.stamp);
            }
        }
    }
    texts
}

fn push(texts: &mut Vec<String>, lines: &Lines) {
    texts.extend(lines.iter().map(|phrase| squeezed(&phrase.text)));
}

fn push_field(texts: &mut Vec<String>, field: &Field) {
    push(texts, &field.label);
    push_value(texts, &field.value);
}

fn push_value(texts: &mut Vec<String>, value: &Value) {
    match value {
        Value::Text(lines) => push(texts, lines),
        Value::CheckBoxes(boxes) => boxes.iter().for_each(|choice| push(texts, &choice.label)),
        Value::Blank { .. } => {}
    }
}

/// Arabic and English, with each kind of block.
fn arabic() -> Document {
    let both = |arabic: &str, english: &str| -> Lines {
        let phrases = [(arabic, "ar"), (english, "en")];
        let phrase = |(text, tag): (&str, &str)| phrase(text, tag, Tone::Plain);
        phrases.map(phrase).into()
    };
    let verbatim = |text: &str| Value::Text(vec![phrase(text, "ar", Tone::Verbatim)]);
    let column = |arabic, english| Column {
        label: both(arabic, english),
        share: 1,
    };
    let field = |arabic, english, value| Field {
        label: both(arabic, english),
        value,
    };
    let days = both("مدة \u{2068}60\u{2069} يوم", "60 days");
    assert_eq!(language("ar").direction(), Direction::RightToLeft);
    Document {
        languages: vec![language("ar"), language("en")],
        paper: Paper::A4,
        letterhead: vec![],
        letterhead_image: None::<Image>,
        title: both("طلب", "Request"),
        basis: both("المادة 29", "Article 29"),
        reference: "EX-1".into(),
        marking: None,
        watermark: Some(both("تمرين", "EXERCISE")),
        page_label: both(
            "صفحة \u{2068}{page}\u{2069} من \u{2068}{pages}\u{2069}",
            "Page {page} of {pages}",
        ),
        hash_label: both("محتوى", "Content"),
        author: String::new(),
        dated: "2026-05-03T00:00:00Z".parse().unwrap(),
        blocks: vec![
            Block::Section {
                number: "1".into(),
                element: Some('e'),
                title: both("الضرورة", "Necessity"),
            },
            Block::Fields(vec![
                field(
                    "الأسباب",
                    "Reasons",
                    Value::Text(both(
                        "الخادم مدفوع مسبقا",
                        "The server is prepaid\nand ends soon.",
                    )),
                ),
                field("العنوان", "Address", verbatim("192.0.2.45:443/tcp")),
                field("المدة", "Period", Value::Text(days)),
                field(
                    "النوع",
                    "Kind",
                    Value::CheckBoxes(vec![CheckBox {
                        checked: true,
                        label: both("حركة", "traffic"),
                    }]),
                ),
                field("ملاحظات", "Remarks", Value::Blank { rows: 2 }),
            ]),
            Block::Table(Table {
                columns: vec![column("ملف", "File"), column("وصف", "Description")],
                rows: vec![vec![verbatim("log.csv"), Value::Text(Lines::new())]],
            }),
            Block::Signature(Signature {
                fields: vec![],
                signature: both("التوقيع", "Signature"),
                stamp: both("الختم", "Stamp"),
            }),
        ],
        data: "{}".into(),
        content_hash: String::new(),
    }
}

fn phrase(text: &str, tag: &str, tone: Tone) -> Phrase {
    Phrase {
        text: text.into(),
        language: language(tag),
        tone,
    }
}
