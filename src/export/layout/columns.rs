//! Two languages side by side: each block of a document in two halves of the page, each half with
//! its language and direction. Where the directions differ, the one that runs from right to left
//! stands at the right, since the first language begins at its side of the page.

use super::blocks::is_kept_together;
use super::choices::{Arranged, levelled, listed};
use super::display::{NodeId, Role};
use super::pieces::{Builder, Span};
use super::row::{Border, Cell, Row};
use super::style::{CELL_PADDING, Kind, ROW_PADDING};
use crate::document::{CheckBox, Field, Lines, Value, boxes_in_column, in_columns};
use crate::i18n::{Direction, Language};

/// Between the halves.
const GAP: f32 = 18.0;

/// One half of the page and the place of its language in the document.
#[derive(Clone, Copy)]
pub struct Half {
    span: Span,
    direction: Direction,
    own: usize,
}

impl<'d> Builder<'d, '_> {
    /// The halves with their languages, where the document has such.
    pub fn halves(&self) -> Option<([Half; 2], [&'d Language; 2])> {
        let languages = self.document.columns()?;
        let middle = (self.left + self.right) / 2.0;
        let near = Span {
            left: self.left,
            right: middle - GAP / 2.0,
        };
        let far = Span {
            left: middle + GAP / 2.0,
            right: self.right,
        };
        let half = |own: usize, span| Half {
            span: self.mirrored(span),
            direction: languages[own].direction(),
            own,
        };
        Some(([half(0, near), half(1, far)], languages))
    }

    /// Builds something as if the page were one half of it.
    pub fn in_half<T>(&mut self, half: Half, build: impl FnOnce(&mut Self) -> T) -> T {
        let page = (self.left, self.right, self.direction, self.own);
        (self.left, self.right) = (half.span.left, half.span.right);
        (self.direction, self.own) = (half.direction, half.own);
        let built = build(self);
        (self.left, self.right, self.direction, self.own) = page;
        built
    }

    /// A row with a statement in both halves, each made by the same hand.
    pub fn in_halves(
        &mut self,
        lines: &Lines,
        (halves, languages): ([Half; 2], [&Language; 2]),
        mut build: impl FnMut(&mut Self, &Lines) -> Row,
    ) -> Row {
        let columns = in_columns(lines, languages);
        let [first, second] = halves.map(|half| {
            let own = match &columns.each[half.own] {
                own if own.is_empty() => &columns.across,
                own => own,
            };
            self.in_half(half, |builder| build(builder, own))
        });
        self.beside(first, second)
    }

    /// Two rows as one; what is drawn around them goes across the page.
    fn beside(&self, first: Row, second: Row) -> Row {
        let border = match first.border {
            Border::Under(..) => Border::Under(self.left, self.right),
            Border::Ground(..) => Border::Ground(self.left, self.right),
            Border::None | Border::Grid { .. } => first.border,
        };
        let (gap, padding) = (first.gap, first.padding);
        let keep = (first.keep_next, first.keep_together && second.keep_together);
        Row {
            gap,
            padding,
            border,
            keep_next: keep.0,
            keep_together: keep.1,
            ..Row::new([first.cells, second.cells].concat())
        }
    }

    /// Each field as its label over its value, in both halves; a table for each of them.
    pub fn fields_in_halves(
        &mut self,
        fields: &[Field],
        halves: ([Half; 2], [&Language; 2]),
    ) -> Vec<Row> {
        if fields.is_empty() {
            return Vec::new();
        }
        let tables = [(); 2].map(|()| self.node(Role::Table, self.section, None));
        let mut rows = Vec::new();
        for field in fields {
            let nodes = tables.map(|table| self.node(Role::Row, table, None));
            rows.push(self.label_in_halves(&field.label, halves, nodes));
            rows.extend(self.value_in_halves(field, halves, nodes));
            if let Some(last) = rows.last_mut() {
                last.border = Border::Under(self.left, self.right);
            }
        }
        rows
    }

    fn label_in_halves(
        &mut self,
        label: &Lines,
        (halves, languages): ([Half; 2], [&Language; 2]),
        nodes: [NodeId; 2],
    ) -> Row {
        let columns = in_columns(label, languages);
        let cells = halves.map(|half| {
            let header = self.node(Role::RowHeader, nodes[half.own], None);
            let lines = &columns.each[half.own];
            let mut cell = self.in_half(half, |b| b.cell(lines, Kind::Label, b.padded(), header));
            if let Some(first) = cell.first_mut() {
                first.lower(ROW_PADDING);
            }
            cell
        });
        Row {
            keep_next: true,
            keep_together: true,
            ..Row::new(cells.into())
        }
    }

    /// What stands across comes first, then what stands in the halves.
    fn value_in_halves(
        &mut self,
        field: &Field,
        (halves, languages): ([Half; 2], [&Language; 2]),
        nodes: [NodeId; 2],
    ) -> Vec<Row> {
        let cells = nodes.map(|node| self.node(Role::Cell, node, None));
        let mut rows = Vec::new();
        let beside: [Cell; 2] = match &field.value {
            Value::Text(lines) => {
                let columns = in_columns(lines, languages);
                if !columns.across.is_empty() {
                    let across = self.cell(&columns.across, Kind::Body, self.padded(), cells[0]);
                    rows.push(Row::new(vec![across]));
                }
                halves.map(|half| {
                    let lines = &columns.each[half.own];
                    self.in_half(half, |b| {
                        b.cell(lines, Kind::Body, b.padded(), cells[half.own])
                    })
                })
            }
            Value::CheckBoxes(boxes) => self.options_in_halves(boxes, (halves, languages), cells),
            Value::Blank { rows } => halves.map(|half| {
                self.in_half(half, |b| {
                    b.ruled(*rows, &field.label, b.padded(), cells[half.own])
                })
            }),
        };
        if beside.iter().any(|cell| !cell.is_empty()) {
            rows.push(Row::new(beside.into()));
        }
        let count = rows.len();
        for (place, row) in rows.iter_mut().enumerate() {
            row.keep_together = is_kept_together(row, &field.value);
            row.keep_next = place + 1 < count;
        }
        // The label has the room above, the last row that below.
        if let Some(last) = rows.last_mut() {
            last.cells
                .iter_mut()
                .for_each(|cell| cell.push(super::signing::room(ROW_PADDING)));
        }
        rows
    }

    /// The same options in both halves, arranged alike.
    fn options_in_halves(
        &mut self,
        boxes: &[CheckBox],
        (halves, languages): ([Half; 2], [&Language; 2]),
        cells: [NodeId; 2],
    ) -> [Cell; 2] {
        let each = [0, 1].map(|own| boxes_in_column(boxes, languages, own));
        let is_in_twos = |builder: &mut Self, half: Half| {
            let boxes = &each[half.own];
            let arranged = builder.in_half(half, |b| b.arranged(boxes, b.padded()));
            arranged == Arranged::InTwos
        };
        let arranged = match halves.iter().all(|half| is_in_twos(self, *half)) {
            true => Arranged::InTwos,
            false => Arranged::OneByOne,
        };
        let options = halves.map(|half| {
            let (boxes, cell) = (&each[half.own], cells[half.own]);
            self.in_half(half, |b| b.options(boxes, arranged, b.padded(), cell))
        });
        levelled(options).map(listed)
    }

    /// The whole width but for the padding of cells.
    fn padded(&self) -> Span {
        Span {
            left: self.left + CELL_PADDING,
            right: self.right - CELL_PADDING,
        }
    }
}
