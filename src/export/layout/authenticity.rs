//! The check code and how to compare it, beside the QR code.

use std::rc::Rc;

use super::display::{Item, NodeId, Role, Shape};
use super::pieces::{Builder, Span};
use super::row::{Border, Cell, Piece, Row};
use super::signing::room;
use super::style::{GUTTER, Kind, QR_CODE, ROW_PADDING};
use crate::document::{Authenticity, QrCode};
use crate::export::qr::{Modules, QUIET_ZONE};

impl Builder<'_, '_> {
    pub fn authenticity(&mut self, shown: &Authenticity) -> Row {
        let modules = Modules::of(&shown.qr_code.content);
        let quiet = modules.as_ref().map_or(0.0, quiet_zone);
        let drawn = self.mirrored(Span {
            left: self.right - QR_CODE - quiet,
            right: self.right - quiet,
        });
        let beside = self.mirrored(Span {
            left: self.left,
            right: self.right - QR_CODE - 2.0 * quiet - GUTTER,
        });
        let root = NodeId(0);
        let mut text = self.cell(&shown.label, Kind::Label, beside, root);
        text.extend(self.cell(
            &vec![shown.check_code.clone()],
            Kind::CheckCode,
            beside,
            root,
        ));
        text.extend(self.cell(&shown.how, Kind::Note, beside, root));
        text.push(room(ROW_PADDING));
        text.extend(self.cell(&shown.qr_code.caption, Kind::Note, beside, root));
        let figure = modules.map(|modules| self.figure(&shown.qr_code, modules, drawn.left));
        let mut figure: Cell = figure.into_iter().collect();
        // The upper edges are level, not the first base lines.
        if let (Some(first), Some(figure)) = (text.first(), figure.first_mut()) {
            figure.base_line = first.base_line;
        }
        Row {
            gap: 8.0,
            padding: ROW_PADDING,
            border: Border::Under(self.left, self.right),
            keep_together: true,
            ..Row::new(vec![text, figure])
        }
    }

    fn figure(&mut self, code: &QrCode, modules: Modules, x: f32) -> Piece {
        let alternative = code.alternative.first();
        let language = alternative.map(|phrase| &phrase.language);
        let node = self.node(Role::Figure, NodeId(0), language);
        self.nodes[node.0].alternative = alternative.map(|phrase| phrase.text.clone());
        let quiet = quiet_zone(&modules);
        let shape = Shape::QrCode {
            modules: Rc::new(modules),
            side: QR_CODE,
        };
        let item = Item {
            node: Some(node),
            x,
            y: quiet,
            shape,
        };
        Piece {
            height: QR_CODE + 2.0 * quiet,
            items: vec![item],
            base_line: 0.0,
            keep_next: true,
        }
    }
}

/// What stays white on each side.
fn quiet_zone(modules: &Modules) -> f32 {
    QR_CODE * f32::from(QUIET_ZONE) / f32::from(modules.side)
}
