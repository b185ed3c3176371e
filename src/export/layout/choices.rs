//! Check boxes with their labels: one under the other, or in two columns where all are short.

use std::rc::Rc;

use super::display::{Item, NodeId, Role, Run, Shape};
use super::paragraph::{Manner, Style, Text};
use super::pieces::{Builder, Span};
use super::row::{Cell, Piece};
use super::style::{BOX, BOX_DEPTH, BOX_INDENT, GUTTER, Kind, style};
use crate::document::{CheckBox, Lines};
use crate::i18n::Direction;

/// Under each box.
const BETWEEN: f32 = 2.5;

/// Two columns are taken where they save so much height that the labels hardly wrap.
const WORTH_COLUMNS: f32 = 0.6;

impl Builder<'_, '_> {
    pub fn check_boxes(&mut self, boxes: &[CheckBox], span: Span, parent: NodeId) -> Cell {
        let nodes = self.nodes.len();
        let list = self.node(Role::List, parent, None);
        let mut single = Cell::new();
        for choice in boxes {
            single.extend(self.check_box(choice, span, list));
        }
        let after_single = self.nodes.split_off(nodes);
        let list = self.node(Role::List, parent, None);
        let columns = self.in_columns(boxes, span, list);
        let height = |cell: &Cell| cell.iter().map(|piece| piece.height).sum::<f32>();
        if boxes.len() > 1 && height(&columns) <= height(&single) * WORTH_COLUMNS {
            return columns;
        }
        self.nodes.truncate(nodes);
        self.nodes.extend(after_single);
        single
    }

    /// Two columns, read row by row.
    fn in_columns(&mut self, boxes: &[CheckBox], span: Span, list: NodeId) -> Cell {
        let half = (span.width() - GUTTER) / 2.0;
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
        let mut cells = Vec::new();
        for (number, choice) in boxes.iter().enumerate() {
            cells.push(self.check_box(choice, columns[(number + first) % 2], list));
        }
        cells.chunks(2).map(side_by_side).collect()
    }

    fn check_box(&mut self, choice: &CheckBox, span: Span, list: NodeId) -> Cell {
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
        let list_item = self.node(Role::ListItem, list, None);
        let sign = self.sign(choice.checked, place, list_item);
        let body = self.node(Role::Body, list_item, None);
        let mut cell = self.cell(&choice.label, Kind::Body, label, body);
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
    fn sign(&mut self, checked: bool, x: f32, list_item: NodeId) -> Vec<Item> {
        let Some(language) = self.document.languages.first() else {
            return Vec::new();
        };
        let label = self.node(Role::Label, list_item, None);
        let node = self.node(Role::CheckBox { checked }, label, None);
        let state = match checked {
            true => &self.document.checked,
            false => &self.document.unchecked,
        };
        self.nodes[node.0].alternative = Some(in_each_language(state));
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
            manner: Manner::Whole,
        });
        let item = |(dx, run): &(f32, Rc<Run>)| Item {
            node: Some(node),
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

/// The same said in each language: nothing tells which of them is read.
fn in_each_language(lines: &Lines) -> String {
    let texts: Vec<&str> = lines.iter().map(|phrase| phrase.text.as_str()).collect();
    texts.join(" / ")
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
