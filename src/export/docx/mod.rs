//! A document as DOCX (ISO/IEC 29500, transitional), for authorities that have to edit it:
//! headings, tables, check boxes that can be clicked, every phrase in its language and direction.
//! It carries neither the data nor the content hash nor the check code: whoever edits it makes
//! another document.

mod body;
mod cells;
mod furniture;
mod halves;
mod image;
mod package;
mod runs;
mod styles;
mod watermark;
mod xml;

use crate::document::{Document, Paper};
use crate::i18n::{Direction, Language};
use package::Part;

pub const MEDIA_TYPE: &str =
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/// The file. Nothing in it depends on the clock or the device.
pub fn docx(document: &Document) -> Vec<u8> {
    let page = Page::of(document);
    let parts = [
        Part::new("word/document.xml", body::body(document, &page)),
        Part::new("word/styles.xml", styles::styles(document)),
        Part::new("word/settings.xml", styles::settings()),
        Part::new("word/header.xml", furniture::header(document, &page)),
        Part::new("word/footer.xml", furniture::footer(document, &page)),
    ];
    package::package(document, parts)
}

/// Lengths in twentieths of a point.
struct Page {
    width: u32,
    height: u32,
    margin: u32,
    /// The direction of the whole: that of the first language.
    direction: Direction,
}

impl Page {
    fn of(document: &Document) -> Self {
        let (width, height) = match document.paper {
            Paper::A4 => (11_906, 16_838),
            Paper::Letter => (12_240, 15_840),
        };
        let first = document.languages.first();
        Self {
            width,
            height,
            margin: 1_134,
            direction: first.map_or(Direction::LeftToRight, Language::direction),
        }
    }

    fn text_width(&self) -> u32 {
        self.width - 2 * self.margin
    }
}
