//! The letterhead: its image, and beside it its lines.

use super::display::{Item, NodeId, Role, Shape};
use super::pieces::{Builder, Span};
use super::row::{Border, Cell, Piece, Row, height};
use super::signing::room;
use super::style::{DOTS_PER_INCH, GUTTER, Kind, LETTERHEAD_HEIGHT, LETTERHEAD_SHARE};
use crate::document::{Image, Phrase, Tone, by_itself};

/// Between the letterhead and the rule under it.
const GAP: f32 = 5.0;

impl Builder<'_, '_> {
    /// No row where there is no letterhead.
    pub fn letterhead(&mut self) -> Vec<Row> {
        let document = self.document;
        let (mut left, mut cells) = (self.left, Vec::new());
        if let Some(image) = &document.letterhead_image {
            let (width, height) = self.image_size(image);
            let span = Span {
                left,
                right: left + width,
            };
            let span = self.mirrored(span);
            cells.push(vec![self.image(image, span, height)]);
            left += width + GUTTER;
        }
        let span = Span {
            left,
            right: self.right,
        };
        let lines = self.letterhead_lines(self.mirrored(span));
        cells.push(lines);
        cells.retain(|cell| !cell.is_empty());
        for cell in &mut cells {
            cell.push(room(GAP));
        }
        let rows = (!cells.is_empty()).then(|| Row {
            keep_next: true,
            keep_together: true,
            border: Border::Under(self.left, self.right),
            ..side_by_side(cells)
        });
        rows.into_iter().collect()
    }

    fn letterhead_lines(&mut self, span: Span) -> Cell {
        let document = self.document;
        let language = document.title.first().map(|phrase| &phrase.language);
        let mut cell = Cell::new();
        for (place, text) in document.letterhead.iter().enumerate() {
            let kind = match place {
                0 => Kind::LetterheadName,
                _ => Kind::Letterhead,
            };
            let phrase = language.map(|language| Phrase {
                // In the direction of its own letters, whatever the document's language is.
                text: by_itself(text),
                language: language.clone(),
                tone: Tone::Plain,
            });
            let lines = phrase.into_iter().collect();
            cell.extend(self.cell(&lines, kind, span, NodeId(0)));
        }
        cell
    }

    /// As large as there is room and its pixels suffice for.
    fn image_size(&self, image: &Image) -> (f32, f32) {
        let width = f32::from(image.picture.width);
        let height = f32::from(image.picture.height);
        let room = (self.right - self.left) * LETTERHEAD_SHARE;
        let scale = (room / width)
            .min(LETTERHEAD_HEIGHT / height)
            .min(72.0 / DOTS_PER_INCH);
        (width * scale, height * scale)
    }

    fn image(&mut self, image: &Image, span: Span, height: f32) -> Piece {
        let language = &image.alternative.language;
        let node = self.node(Role::Figure, NodeId(0), Some(language));
        self.nodes[node.0].alternative = Some(image.alternative.text.clone());
        let shape = Shape::Picture {
            picture: image.picture.clone(),
            width: span.width(),
            height,
        };
        Piece {
            height,
            items: vec![Item {
                node: Some(node),
                x: span.left,
                y: 0.0,
                shape,
            }],
            base_line: 0.0,
            keep_next: true,
        }
    }
}

/// Beside each other, each in the middle of the height of all.
fn side_by_side(mut cells: Vec<Cell>) -> Row {
    let tallest = cells.iter().map(|cell| height(cell)).fold(0.0, f32::max);
    for cell in &mut cells {
        let above = (tallest - height(cell)) / 2.0;
        cell.insert(0, room(above));
    }
    Row::new(cells)
}
