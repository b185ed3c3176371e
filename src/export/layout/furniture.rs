//! What stands on every page: marking at head and foot, reference, page number,
//! content's hash, and the watermark under all of it.

use std::rc::Rc;

use super::display::{Item, NodeId, Page, Role, Shape};
use super::paragraph::{Line, Manner, Style, Text};
use super::pieces::{Alignment, Builder, Span};
use super::row::{Cell, Piece, height};
use super::style::{EDGE, HAIRLINE, Kind, RULE_GRAY, WATERMARK_GRAY};
use crate::document::{Lines, Phrase, Tone};
use crate::export::fonts::Weight;
use crate::i18n::Direction;

/// Between the footer and what stands above it.
const FOOTER_GAP: f32 = 10.0;

/// The share of the footer's width that the reference takes, and that the hash takes.
const FOOTER_SIDE: f32 = 0.38;

/// Between the footer and the marking under it.
const MARKING_GAP: f32 = 3.0;

/// From one language of the watermark to the next, since Arabic letters reach far below the line and
/// Japanese ones far above it; and how much of the page's diagonal it takes.
const WATERMARK_LEADING: f32 = 1.35;
const WATERMARK_SHARE: f32 = 0.75;

impl Builder<'_, '_> {
    /// The height the marking takes at the head of a page.
    pub fn header_height(&mut self) -> f32 {
        height(&self.marking(None))
    }

    /// The marking at the head of the first page, which is read out; what repeats it is not.
    pub fn stated_marking(&mut self) -> Vec<Item> {
        let marking = self.marking(Some((Role::Paragraph, NodeId(0))));
        stacked(&marking, EDGE)
    }

    /// The height the footer takes, whatever the number of pages.
    pub fn footer_height(&mut self) -> f32 {
        let columns = self.footer(999, 999);
        let tallest = columns.iter().map(|cell| height(cell)).fold(0.0, f32::max);
        tallest + MARKING_GAP + height(&self.marking(None)) + FOOTER_GAP
    }

    /// Adds to a page what stands on every page.
    pub fn furnish(&mut self, page: &mut Page, number: usize, count: usize, size: (f32, f32)) {
        page.watermark = self.watermark(size);
        let marking = self.marking(None);
        page.header = stacked(&marking, EDGE);
        let columns = self.footer(number, count);
        let tallest = columns.iter().map(|cell| height(cell)).fold(0.0, f32::max);
        let top = size.1 - EDGE - height(&marking) - MARKING_GAP - tallest;
        let shape = Shape::Line {
            dx: self.right - self.left,
            dy: 0.0,
            width: HAIRLINE,
            gray: RULE_GRAY,
        };
        page.footer.push(Item {
            node: None,
            x: self.left,
            y: top - 3.0,
            shape,
        });
        for column in &columns {
            page.footer.extend(stacked(column, top));
        }
        page.footer
            .extend(stacked(&marking, top + tallest + MARKING_GAP));
    }

    fn marking(&mut self, role: Option<(Role, NodeId)>) -> Cell {
        let Some(marking) = &self.document.marking else {
            return Vec::new();
        };
        let whole = self.whole();
        self.aligned(marking, Kind::Marking, whole, role, Alignment::Centre)
    }

    /// Reference, page number and hash, beside each other.
    fn footer(&mut self, number: usize, count: usize) -> Vec<Cell> {
        let document = self.document;
        let side = (self.right - self.left) * FOOTER_SIDE;
        let (left, right) = (self.left, self.right);
        let mut outer = [
            Span {
                left,
                right: left + side - 6.0,
            },
            Span {
                left: right - side + 6.0,
                right,
            },
        ];
        if self.direction == Direction::RightToLeft {
            outer.reverse();
        }
        let middle = Span {
            left: left + side,
            right: right - side,
        };
        let placed = |phrase: &Phrase| Phrase {
            text: phrase
                .text
                .replace("{page}", &number.to_string())
                .replace("{pages}", &count.to_string()),
            ..phrase.clone()
        };
        let label: Lines = document.page_label.iter().map(placed).collect();
        let reference = self.verbatim(&document.reference);
        vec![
            self.aligned(&reference, Kind::Footer, outer[0], None, Alignment::Start),
            self.aligned(&label, Kind::Footer, middle, None, Alignment::Centre),
            self.aligned(
                &document.hash_label,
                Kind::Footer,
                outer[1],
                None,
                Alignment::End,
            ),
        ]
    }

    fn verbatim(&self, text: &str) -> Lines {
        let language = self.document.languages.first().cloned();
        let phrase = |language| Phrase {
            text: text.to_string(),
            language,
            tone: Tone::Verbatim,
        };
        language.map(phrase).into_iter().collect()
    }

    /// The words from the lower corner where the document's language begins to the upper one where
    /// it ends, as large as the page allows.
    fn watermark(&mut self, size: (f32, f32)) -> Vec<Item> {
        const MEASURE: f32 = 100.0;
        const LARGEST: f32 = 84.0;
        let Some(watermark) = &self.document.watermark else {
            return Vec::new();
        };
        let lines: Vec<Line> = watermark.iter().map(|p| self.pale(p, MEASURE)).collect();
        let widest = lines.iter().map(|line| line.width).fold(1.0, f32::max);
        let room = size.0 * std::f32::consts::SQRT_2 * WATERMARK_SHARE;
        let largest = (MEASURE * room / widest).min(LARGEST);
        let mut items = Vec::new();
        let rows = watermark.len() as f32;
        for (row, phrase) in watermark.iter().enumerate() {
            let line = self.pale(phrase, largest);
            let below =
                (row as f32 - (rows - 1.0) / 2.0) * largest * WATERMARK_LEADING + largest * 0.357;
            items.extend(turned(&line, below, size, self.direction));
        }
        items
    }

    fn pale(&mut self, phrase: &Phrase, size: f32) -> Line {
        let style = Style {
            size,
            weight: Weight::Bold,
            gray: WATERMARK_GRAY,
        };
        let direction = phrase.language.direction();
        let text = Text {
            text: &phrase.text,
            language: &phrase.language,
            direction,
            style,
            manner: Manner::Whole,
        };
        self.typesetter.line(&text)
    }
}

/// A line through the centre of the page, rising by 45 degrees in the direction it is read, its
/// base line this much below the centre.
fn turned(line: &Line, below: f32, size: (f32, f32), direction: Direction) -> Vec<Item> {
    let degrees = match direction {
        Direction::LeftToRight => 45.0_f32,
        Direction::RightToLeft => -45.0,
    };
    let (sine, cosine) = degrees.to_radians().sin_cos();
    let place = |(x, run): &(f32, _)| {
        let along = x - line.width / 2.0;
        Item {
            node: None,
            x: size.0 / 2.0 + along * cosine + below * sine,
            y: size.1 / 2.0 - along * sine + below * cosine,
            shape: Shape::Text {
                run: Rc::clone(run),
                degrees,
            },
        }
    };
    line.runs.iter().map(place).collect()
}

fn stacked(cell: &[Piece], top: f32) -> Vec<Item> {
    let mut items = Vec::new();
    let mut y = top;
    for piece in cell {
        items.extend(piece.items.iter().map(|item| item.clone().moved(0.0, y)));
        y += piece.height;
    }
    items
}
