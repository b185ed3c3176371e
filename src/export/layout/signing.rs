//! The end of a document: who signs, and room for signature and stamp; room to write on.

use super::display::{Item, NodeId, Role, Shape};
use super::pieces::{Builder, Span};
use super::row::{Cell, Piece, Row, height};
use super::style::{
    CELL_PADDING, FRAME_GRAY, GUTTER, HAIRLINE, Kind, ROW_PADDING, RULED, SIGNING, STAMP,
};
use crate::document::{Lines, Signature};

impl Builder<'_, '_> {
    /// Who signs, then room to sign beside room for the stamp, all on one page.
    pub fn signature(&mut self, signature: &Signature) -> Vec<Row> {
        let mut rows = self.fields(&signature.fields);
        if let Some(first) = rows.first_mut() {
            first.gap = 12.0;
        }
        for row in &mut rows {
            row.keep_next = true;
            row.keep_together = true;
        }
        let middle = self.left + (self.right - self.left) * 0.58;
        let signed = self.mirrored(Span {
            left: self.left,
            right: middle - GUTTER,
        });
        let stamped = self.mirrored(Span {
            left: middle + GUTTER,
            right: self.right,
        });
        let inner = Span {
            left: stamped.left + CELL_PADDING,
            right: stamped.right - CELL_PADDING,
        };
        let mut left = vec![room(SIGNING), rule(signed)];
        left.extend(self.cell(&signature.signature, Kind::Note, signed, self.section));
        let mut right = vec![frame(stamped, STAMP), room(CELL_PADDING)];
        right.extend(self.cell(&signature.stamp, Kind::Note, inner, self.section));
        right.push(room((STAMP - height(&right)).max(0.0)));
        rows.push(Row {
            gap: 12.0,
            keep_together: true,
            ..Row::new(vec![left, right])
        });
        rows
    }

    /// Lines to write on, named by a label; the last one lies on the edge of the row.
    pub fn ruled(&mut self, rows: u8, label: &Lines, span: Span, parent: NodeId) -> Cell {
        let label = label.get(self.own).or(label.first());
        let node = self.node(Role::WriteIn, parent, label.map(|label| &label.language));
        self.nodes[node.0].alternative = label.map(|label| label.text.clone());
        let line = |number: u8| {
            let mut piece = rule(span);
            let padding = if number < rows { 0.0 } else { ROW_PADDING };
            for item in &mut piece.items {
                item.node = Some(node);
                item.y = RULED + padding;
            }
            piece.height = RULED;
            piece.base_line = RULED * 0.4;
            piece.keep_next = false;
            piece
        };
        (1..=rows).map(line).collect()
    }
}

/// Moves the last line to write on to the edge of a row that is as high as this at least.
pub fn reach_edge(ruled: &mut Cell, row: f32) {
    let missing = (row - height(ruled)).max(0.0);
    if let Some(last) = ruled.last_mut() {
        last.height += missing;
        last.items.iter_mut().for_each(|item| item.y += missing);
    }
}

/// Empty room.
pub fn room(height: f32) -> Piece {
    Piece {
        height,
        items: Vec::new(),
        base_line: 0.0,
        keep_next: true,
    }
}

fn rule(span: Span) -> Piece {
    let shape = Shape::Line {
        dx: span.width(),
        dy: 0.0,
        width: HAIRLINE,
        gray: FRAME_GRAY,
    };
    let items = vec![Item {
        node: None,
        x: span.left,
        y: 0.0,
        shape,
    }];
    Piece {
        height: 2.0,
        items,
        base_line: 0.0,
        keep_next: true,
    }
}

/// A frame that what follows stands in.
fn frame(span: Span, height: f32) -> Piece {
    let shape = Shape::Frame {
        width: span.width(),
        height,
        line: HAIRLINE,
        gray: FRAME_GRAY,
    };
    let items = vec![Item {
        node: None,
        x: span.left,
        y: 0.0,
        shape,
    }];
    Piece {
        height: 0.0,
        items,
        base_line: 0.0,
        keep_next: true,
    }
}
