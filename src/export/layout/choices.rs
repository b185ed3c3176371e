//! Check boxes with their labels: one under the other, or in two columns where all are short.

use super::display::{Item, Node, NodeId, Role, Shape};
use super::flow::{Cell, Piece};
use super::pieces::{Builder, Span};
use super::style::{BOX, BOX_INDENT, GUTTER, Kind, LINE};
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
        self.nodes.push(Node {
            role: Role::Figure,
            parent: Some(parent),
            language: None,
            alternative: Some(if choice.checked { "[x]" } else { "[ ]" }.to_string()),
        });
        let figure = NodeId(self.nodes.len() - 1);
        let mut cell = self.cell(&choice.label, Kind::Body, label, parent);
        if let Some(first) = cell.first_mut() {
            let top = first.base_line - BOX + 0.6;
            first
                .items
                .splice(0..0, drawn(choice.checked, place, top, figure));
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
}

/// The box, and the cross in it.
fn drawn(checked: bool, x: f32, y: f32, node: NodeId) -> Vec<Item> {
    let item = |x, y, shape| Item {
        node: Some(node),
        x,
        y,
        shape,
    };
    let mut items = vec![item(
        x,
        y,
        Shape::Frame {
            width: BOX,
            height: BOX,
            line: LINE,
            gray: 0.0,
        },
    )];
    if checked {
        let (inset, arm) = (1.8, BOX - 3.6);
        let stroke = |dy| Shape::Line {
            dx: arm,
            dy,
            width: 1.3,
            gray: 0.0,
        };
        items.push(item(x + inset, y + inset, stroke(arm)));
        items.push(item(x + inset, y + BOX - inset, stroke(-arm)));
    }
    items
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
