//! Options, each a check box with its label: one under the other, or two beside each other where all
//! are short.

use std::rc::Rc;

use super::display::{Item, NodeId, Role, Run, Shape};
use super::paragraph::{Manner, Style, Text};
use super::pieces::{Builder, Span};
use super::row::{Cell, Piece, height};
use super::style::{BOX, BOX_DEPTH, BOX_INDENT, GUTTER, Kind, style};
use crate::document::CheckBox;
use crate::i18n::Direction;

/// Under each box.
const BETWEEN: f32 = 2.5;

/// Two columns are taken where they save so much height that the labels hardly wrap.
const WORTH_COLUMNS: f32 = 0.6;

/// How options are arranged.
#[derive(Clone, Copy, PartialEq)]
pub enum Arranged {
    OneByOne,
    /// Two beside each other, read row by row.
    InTwos,
}

impl Builder<'_, '_> {
    pub fn check_boxes(&mut self, boxes: &[CheckBox], span: Span, parent: NodeId) -> Cell {
        let arranged = self.arranged(boxes, span);
        listed(self.options(boxes, arranged, span, parent))
    }

    /// How the options are best arranged in a column.
    pub fn arranged(&mut self, boxes: &[CheckBox], span: Span) -> Arranged {
        let nodes = self.nodes.len();
        let [one_by_one, in_twos] = [Arranged::OneByOne, Arranged::InTwos].map(|arranged| {
            let options = self.options(boxes, arranged, span, NodeId(0));
            options.iter().map(|option| height(option)).sum::<f32>()
        });
        self.nodes.truncate(nodes);
        match boxes.len() > 1 && in_twos <= one_by_one * WORTH_COLUMNS {
            true => Arranged::InTwos,
            false => Arranged::OneByOne,
        }
    }

    /// A cell for each option, or for each two that stand beside each other.
    pub fn options(
        &mut self,
        boxes: &[CheckBox],
        arranged: Arranged,
        span: Span,
        parent: NodeId,
    ) -> Vec<Cell> {
        let list = self.node(Role::List, parent, None);
        match arranged {
            Arranged::OneByOne => {
                let option = |choice| self.check_box(choice, span, list);
                boxes.iter().map(option).collect()
            }
            Arranged::InTwos => self.in_twos(boxes, span, list),
        }
    }

    fn in_twos(&mut self, boxes: &[CheckBox], span: Span, list: NodeId) -> Vec<Cell> {
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
        cells.chunks(2).map(|two| vec![side_by_side(two)]).collect()
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
        let mut cell = self.cell(&choice.label, Kind::Option, label, body);
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
        let document = self.document;
        let states = match checked {
            true => &document.checked,
            false => &document.unchecked,
        };
        let Some(state) = states.get(self.own) else {
            return Vec::new();
        };
        let language = &state.language;
        let label = self.node(Role::Label, list_item, None);
        let node = self.node(Role::CheckBox { checked }, label, Some(language));
        self.nodes[node.0].alternative = Some(state.text.clone());
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

/// Options under each other; two at least stand before and after the end of a page.
pub fn listed(mut options: Vec<Cell>) -> Cell {
    let count = options.len();
    for place in [0, count.saturating_sub(2)] {
        let option = options.get_mut(place).filter(|_| count > 1);
        if let Some(last) = option.and_then(|option| option.last_mut()) {
            last.keep_next = true;
        }
    }
    options.concat()
}

/// Options in two halves of the page, each beginning where the one beside it does.
pub fn levelled([mut first, mut second]: [Vec<Cell>; 2]) -> [Vec<Cell>; 2] {
    for (one, other) in first.iter_mut().zip(&mut second) {
        let missing = height(one) - height(other);
        let shorter = if missing > 0.0 { other } else { one };
        if let Some(last) = shorter.last_mut() {
            last.height += missing.abs();
        }
    }
    [first, second]
}

/// One piece of what stands beside each other.
fn side_by_side(cells: &[Cell]) -> Piece {
    let mut items = Vec::new();
    for cell in cells {
        let mut y = 0.0;
        for piece in cell {
            items.extend(piece.items.iter().map(|item| item.clone().moved(0.0, y)));
            y += piece.height;
        }
    }
    Piece {
        height: cells.iter().map(|cell| height(cell)).fold(0.0, f32::max),
        items,
        base_line: cells
            .iter()
            .filter_map(|c| c.first())
            .map(|p| p.base_line)
            .fold(0.0, f32::max),
        keep_next: false,
    }
}
