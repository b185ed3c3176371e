//! The QR code at the end of a document, and beside it what it is good for.

use std::rc::Rc;

use super::display::{Item, NodeId, Role, Shape};
use super::pieces::{Builder, Span};
use super::row::{Cell, Piece, Row};
use super::signing::room;
use super::style::{GUTTER, Kind, QR_CODE};
use crate::document::QrCode;
use crate::export::qr::{Modules, QUIET_ZONE};

impl Builder<'_, '_> {
    /// Nothing where no code holds the content.
    pub fn qr_code(&mut self, code: &QrCode) -> Option<Row> {
        let modules = Modules::of(&code.content)?;
        let module = QR_CODE / f32::from(modules.side);
        let quiet = module * f32::from(QUIET_ZONE);
        let whole = QR_CODE + 2.0 * quiet;
        let at = |left, right| Span { left, right };
        let drawn = self.mirrored(at(self.left, self.left + whole));
        let beside = self.mirrored(at(self.left + whole + GUTTER - quiet, self.right));
        let node = self.figure(code);
        let item = Item {
            node: Some(node),
            x: drawn.left + quiet,
            y: quiet,
            shape: Shape::QrCode {
                modules: Rc::new(modules),
                side: QR_CODE,
            },
        };
        let figure = Piece {
            height: whole,
            items: vec![item],
            base_line: 0.0,
            keep_next: true,
        };
        let mut caption: Cell = vec![room(quiet)];
        caption.extend(self.cell(&code.caption, Kind::Note, beside, NodeId(0)));
        Some(Row {
            gap: 10.0,
            keep_together: true,
            ..Row::new(vec![vec![figure], caption])
        })
    }

    fn figure(&mut self, code: &QrCode) -> NodeId {
        let alternative = code.alternative.first();
        let language = alternative.map(|phrase| &phrase.language);
        let node = self.node(Role::Figure, NodeId(0), language);
        self.nodes[node.0].alternative = alternative.map(|phrase| phrase.text.clone());
        node
    }
}
