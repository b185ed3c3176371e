//! A document as DOCX (ISO/IEC 29500, transitional), for authorities that have to edit it:
//! headings, tables, check boxes that can be clicked, every phrase in its language and direction.
//! It carries neither the data nor the content hash: whoever edits it makes another document.

mod body;
mod cells;
mod furniture;
mod image;
mod package;
mod runs;
mod styles;
mod xml;

use crate::document::{Document, Paper};
use crate::i18n::{Direction, Language};
use package::Part;

pub const MEDIA_TYPE: &str =
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/// The file. Nothing in it depends on the clock or the device.
pub fn docx(document: &Document) -> Vec<u8> {
    let page = Page::of(document);
    let mut parts = vec![
        Part::text("word/document.xml", body::body(document, &page)),
        Part::text("word/styles.xml", styles::styles(document)),
        Part::text("word/settings.xml", styles::settings()),
        Part::text("word/header.xml", furniture::header(document)),
        Part::text("word/footer.xml", furniture::footer(document, &page)),
    ];
    if let Some(image) = &document.letterhead_image {
        parts.push(Part::bytes(image::NAME, image.picture.png()));
    }
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
        Self {
            width,
            height,
            margin: 1_134,
            direction: direction(document),
        }
    }

    fn text_width(&self) -> u32 {
        self.width - 2 * self.margin
    }
}

fn direction(document: &Document) -> Direction {
    let first = document.languages.first();
    first.map_or(Direction::LeftToRight, Language::direction)
}
