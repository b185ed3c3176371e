//! The PDF of a document: real text in subset fonts, the same bytes for the same document. It can
//! be archived (PDF/A-3a, ISO 19005-3) and read aloud (PDF/UA-1, ISO 14289-1), and it holds the
//! request as data.

mod attachment;
mod content;
mod finish;
mod font;
mod line_ends;
mod marks;
mod metadata;
mod operators;
mod picture;
mod reading_order;
mod structure;

use printpdf::{PdfDocument, PdfPage, PdfSaveOptions, Pt, Rect};

use crate::coverage::MissingCharacter;
use crate::document::Document;
use crate::export::fonts::FontSet;
use crate::export::layout::{Layout, lay_out};

/// Why there is no PDF.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PdfFault {
    /// No font has these characters; they would be printed as boxes.
    MissingCharacters(Vec<MissingCharacter>),
    /// A font cannot be cut to the characters used: by its PostScript name.
    Font(String),
    /// The PDF tree refuses to be written; a fault of the program.
    Writing,
}

/// Writes a document as PDF 1.7. Nothing in it depends on the clock or the device.
pub fn pdf(document: &Document, fonts: &FontSet) -> Result<Vec<u8>, PdfFault> {
    let layout = lay_out(document, fonts).map_err(PdfFault::MissingCharacters)?;
    draw(document, &layout, fonts)
}

/// Writes a document that has been laid out.
pub fn draw(document: &Document, layout: &Layout, fonts: &FontSet) -> Result<Vec<u8>, PdfFault> {
    let mut characters = font::Characters::new(fonts);
    let mut marks = marks::Marks::new(layout);
    let mut contents = Vec::new();
    for page in &layout.pages {
        marks.start_page();
        contents.push(content::content(page, layout, &mut characters, &mut marks));
    }
    let mut file = PdfDocument::new("");
    file.pages.extend(layout.pages.iter().map(|_| PdfPage {
        media_box: sheet(layout),
        trim_box: sheet(layout),
        crop_box: sheet(layout),
        ops: Vec::new(),
    }));
    if let Some(page) = file.pages.first_mut() {
        page.ops = characters.shown_once();
    }
    picture::embed(&mut file, layout);
    let maps = font::embed(&mut file, fonts, &characters)?;
    let mut tree = file.to_lopdf_document(&PdfSaveOptions::default(), &mut Vec::new());
    finish::finish(&mut tree, document, layout, (contents, &marks), &maps).ok_or(PdfFault::Writing)
}

fn sheet(layout: &Layout) -> Rect {
    Rect {
        x: Pt(0.0),
        y: Pt(0.0),
        width: Pt(layout.size.0),
        height: Pt(layout.size.1),
        mode: None,
        winding_order: None,
    }
}
