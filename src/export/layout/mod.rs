//! A document is laid out on sheets: paragraphs, rows of cells, pages. The result, a display
//! list, is what the PDF and the print view draw.

mod atoms;
mod authenticity;
mod blocks;
mod breaks;
mod choices;
mod columns;
mod display;
mod fill;
mod flow;
mod furniture;
mod hyphens;
mod itemise;
mod letterhead;
mod line;
mod paragraph;
mod pieces;
mod row;
mod shape;
mod signing;
mod style;
mod tables;

pub use breaks::{RULES as LINE_RULES, line_ends};
pub use display::{Glyph, Item, Layer, Layout, Node, NodeId, Page, Role, Run, Shape};
pub use hyphens::sign as hyphen_sign;
pub use line::SOFT_HYPHEN;

use crate::coverage::MissingCharacter;
use crate::document::Document;
use crate::export::fonts::FontSet;
use crate::i18n::Direction;

use flow::Flow;
use paragraph::Typesetter;
use pieces::Builder;
use style::{EDGE, MARGIN};

/// Between the marking and the text under it.
const HEADER_GAP: f32 = 12.0;

/// Lays a document out; the characters that no face has, if there are any.
pub fn lay_out(document: &Document, fonts: &FontSet) -> Result<Layout, Vec<MissingCharacter>> {
    let size = style::sheet(document.paper);
    let root = Node {
        language: document.languages.first().cloned(),
        ..Node::new(Role::Document, None)
    };
    let mut builder = Builder {
        document,
        typesetter: Typesetter::new(fonts),
        nodes: vec![root],
        section: NodeId(0),
        direction: document
            .languages
            .first()
            .map_or(Direction::LeftToRight, |l| l.direction()),
        own: 0,
        left: MARGIN,
        right: size.0 - MARGIN,
    };
    let top = MARGIN.max(EDGE + builder.header_height() + HEADER_GAP);
    let bottom = size.1 - EDGE - builder.footer_height();
    let marking = builder.stated_marking();
    let mut flow = Flow::new(top, bottom);
    flow.fill(builder.rows());
    let mut pages = flow.pages;
    let count = pages.len();
    for (number, page) in pages.iter_mut().enumerate() {
        builder.furnish(page, number + 1, count, size);
    }
    if let Some(first) = pages.first_mut() {
        first.header = marking;
    }
    if builder.typesetter.missing.is_empty() {
        Ok(Layout {
            size,
            pages,
            nodes: builder.nodes,
        })
    } else {
        Err(builder
            .typesetter
            .missing
            .into_iter()
            .map(MissingCharacter::new)
            .collect())
    }
}
