//! Check boxes with their labels: one under the other, or in two columns where all are short.

use std::rc::Rc;

use super::display::{Item, NodeId, Role, Run, Shape};
use super::paragraph::{Style, Text};
use super::pieces::{Builder, Span};
use super::row::{Cell, Piece};
use super::style::{BOX, BOX_DEPTH, BOX_INDENT, GUTTER, Kind, style};
use crate::document::CheckBox;
use crate::i18n::Direction;

/// Under each box.
const BETWEEN: f32 = 2.5;

/// With fewer boxes one column reads better.
const FEWEST_FOR_COLUMNS: usize = 4;

impl Builder<'_, '_> {
    pub fn check_boxes(&mut self, boxes: &[CheckBox], span: Span, parent: NodeId) -> Cell {
        let nodes = self.nodes.len();
        let half = (span.width() - GUTTER) / 2.0;
        if boxes.len() >= FEWEST_FOR_COLUMNS {
            let columns = [
                Span {
                    left: span.left,
                    right: span.left + half,
                },
                Span {
                    left: span.right - half,
                    right: span.right,
                },
            ];
            let first = usize::from(self.direction == Direction::RightToLeft);
            let place = |number: usize| columns[(number + first) % 2];
            let cells: Vec<Cell> = boxes
                .iter()
                .enumerate()
                .map(|(number, choice)| self.check_box(choice, place(number), parent))
                .collect();
            let short = boxes
                .iter()
                .zip(&cells)
                .all(|(b, cell)| cell.len() <= b.label.len());
            if short {
                return cells.chunks(2).map(side_by_side).collect();
            }
            self.nodes.truncate(nodes);
        }
        let mut cell = Vec::new();
        for choice in boxes {
            cell.extend(self.check_box(choice, span, parent));
        }
        cell
    }

    fn check_box(&mut self, choice: &CheckBox, span: Span, parent: NodeId) -> Cell {
        let (place, label) = match self.direction {
            Direction::LeftToRight => (
                span.left,
                Span {
                    left: span.left + BOX_INDENT,
                    right: span.right,
                },
            ),
            Direction::RightToLeft => (
                span.right - BOX,
                Span {
                    left: span.left,
                    right: span.right - BOX_INDENT,
                },
            ),
        };
        let sign = self.sign(choice.checked, place, parent);
        let mut cell = self.cell(&choice.label, Kind::Body, label, parent);
        if let Some(first) = cell.first_mut() {
            let sign = sign
                .into_iter()
                .map(|item| item.moved(0.0, first.base_line));
            first.items.splice(0..0, sign);
        }
        let last = cell.len().saturating_sub(1);
        if let Some(piece) = cell.last_mut() {
            piece.height += BETWEEN;
        }
        cell[..last]
            .iter_mut()
            .for_each(|piece| piece.keep_next = true);
        cell
    }

    /// The box, with a cross or empty: a letter of the symbol font, so that it can be copied.
    fn sign(&mut self, checked: bool, x: f32, parent: NodeId) -> Vec<Item> {
        let Some(language) = self.document.languages.first() else {
            return Vec::new();
        };
        let node = Some(self.node(Role::Span, parent, None));
        let style = Style {
            size: BOX,
            ..style(Kind::Body, false)
        };
        let text = if checked { "☒" } else { "☐" };
        let direction = Direction::LeftToRight;
        let line = self.typesetter.line(&Text {
            text,
            language,
            direction,
            style,
        });
        let item = |(dx, run): &(f32, Rc<Run>)| Item {
            node,
            x: x + dx,
            y: BOX_DEPTH,
            shape: Shape::Text {
                run: Rc::clone(run),
                degrees: 0.0,
            },
        };
        line.runs.iter().map(item).collect()
    }
}

/// One piece of what stands beside each other.
fn side_by_side(cells: &[Cell]) -> Piece {
    let height = |cell: &Cell| cell.iter().map(|piece| piece.height).sum::<f32>();
    let mut items = Vec::new();
    for cell in cells {
        let mut y = 0.0;
        for piece in cell {
            items.extend(piece.items.iter().map(|item| item.clone().moved(0.0, y)));
            y += piece.height;
        }
    }
    Piece {
        height: cells.iter().map(height).fold(0.0, f32::max),
        items,
        base_line: cells
            .iter()
            .filter_map(|c| c.first())
            .map(|p| p.base_line)
            .fold(0.0, f32::max),
        keep_next: false,
    }
}
