//! The end of a document: who signs, and room for signature and stamp; room to write on.

use super::display::{Item, Shape};
use super::pieces::{Builder, Span};
use super::row::{Cell, Piece, Row};
use super::style::{CELL_PADDING, FRAME_GRAY, GUTTER, HAIRLINE, Kind, RULED, SIGNING, STAMP};
use crate::document::Signature;

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
        let used: f32 = right.iter().map(|piece| piece.height).sum();
        right.push(room((STAMP - used).max(0.0)));
        rows.push(Row {
            gap: 12.0,
            keep_together: true,
            ..Row::new(vec![left, right])
        });
        rows
    }
}

/// Lines to write on; the last one is the edge of the row.
pub fn ruled(span: Span, rows: u8) -> Cell {
    let line = |number: u8| {
        let mut piece = if number < rows { rule(span) } else { room(0.0) };
        piece.lower(RULED - piece.height);
        piece.base_line = RULED * 0.4;
        piece.keep_next = false;
        piece
    };
    (1..=rows).map(line).collect()
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
