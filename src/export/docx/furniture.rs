//! What stands on every page: behind it the watermark, at its head the watermark's words and the
//! marking, at its foot the reference, the number of the page and the marking.

use super::Page;
use super::cells::{self, Column};
use super::runs::{Look, MARKS, Side, paragraph, paragraph_around, runs, verbatim_run};
use super::watermark::watermark;
use super::xml::{NAME_SPACES, Xml};
use crate::document::{Document, Phrase, Tone};
use crate::i18n::Direction;

pub fn header(document: &Document, page: &Page) -> String {
    let mut xml = Xml::new(&format!("w:hdr {NAME_SPACES}"));
    let both = [
        ("Watermark", &document.watermark),
        ("Marking", &document.marking),
    ];
    for (style, lines) in both {
        for phrase in lines.iter().flatten() {
            paragraph(&mut xml, phrase, look(style, page.direction, Side::Centre));
        }
    }
    // A header holds one paragraph at least.
    xml.raw("<w:p><w:pPr><w:pStyle w:val=\"Gap\"/></w:pPr>");
    if let Some(lines) = &document.watermark {
        watermark(&mut xml, lines, page);
    }
    xml.close("w:p");
    xml.end("w:hdr")
}

pub fn footer(document: &Document, page: &Page) -> String {
    let mut xml = Xml::new(&format!("w:ftr {NAME_SPACES}"));
    let columns = cells::columns(page, &[1, 1]);
    cells::open(&mut xml, page, "Plain", &columns);
    xml.open("w:tr");
    reference(&mut xml, document, page, &columns[0]);
    cells::open_cell(&mut xml, &columns[1], "");
    for phrase in &document.page_label {
        let look = look("FooterEnd", page.direction, Side::End);
        paragraph_around(&mut xml, phrase, look, |xml| page_label(xml, phrase));
    }
    xml.close("w:tc");
    xml.close("w:tr");
    xml.close("w:tbl");
    for phrase in document.marking.iter().flatten() {
        paragraph(
            &mut xml,
            phrase,
            look("Marking", page.direction, Side::Centre),
        );
    }
    xml.raw("<w:p><w:pPr><w:pStyle w:val=\"Gap\"/></w:pPr></w:p>");
    xml.end("w:ftr")
}

fn look(style: &str, around: Direction, side: Side) -> Look<'_> {
    Look {
        style,
        around,
        side,
    }
}

fn reference(xml: &mut Xml, document: &Document, page: &Page, column: &Column) {
    cells::open_cell(xml, column, "");
    let language = document.languages.first();
    let phrase = language.map(|language| Phrase {
        text: document.reference.clone(),
        language: language.clone(),
        tone: Tone::Verbatim,
    });
    let look = look("Footer", page.direction, Side::Start);
    match phrase {
        Some(phrase) => paragraph(xml, &phrase, look),
        None => xml.empty("w:p"),
    }
    xml.close("w:tc");
}

/// The placeholders become fields that the word processor fills in.
fn page_label(xml: &mut Xml, label: &Phrase) {
    let mut rest = label.text.as_str();
    while let Some(start) = rest.find('{') {
        let (before, after) = rest.split_at(start);
        let end = after.find('}').map_or(after.len(), |end| end + 1);
        let (placeholder, after) = after.split_at(end);
        text(xml, label, before);
        match placeholder {
            "{page}" => field(xml, "PAGE"),
            "{pages}" => field(xml, "NUMPAGES"),
            other => text(xml, label, other),
        }
        rest = after;
    }
    text(xml, label, rest);
}

fn text(xml: &mut Xml, label: &Phrase, text: &str) {
    let phrase = Phrase {
        // A mark whose pair is on the other side of a placeholder.
        text: text.replace(MARKS, ""),
        ..label.clone()
    };
    runs(xml, &phrase);
}

fn field(xml: &mut Xml, name: &str) {
    xml.open(&format!("w:fldSimple w:instr=\"{name}\""));
    verbatim_run(xml, "1");
    xml.close("w:fldSimple");
}
