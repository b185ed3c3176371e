//! Tables with a header that is repeated on every page.

use std::rc::Rc;

use super::display::Role;
use super::pieces::{Builder, Span};
use super::row::{Border, Row};
use super::style::{CELL_PADDING, Kind, ROW_PADDING};
use crate::document::Table;
use crate::i18n::Direction;

impl Builder<'_, '_> {
    pub fn table(&mut self, table: &Table) -> Vec<Row> {
        let node = self.node(Role::Table, self.section, None);
        let (edges, spans) = self.columns(table);
        let labels = self.node(Role::Row, node, None);
        let mut cells = Vec::new();
        for (column, span) in table.columns.iter().zip(&spans) {
            let header = self.node(Role::ColumnHeader, labels, None);
            cells.push(self.cell(&column.label, Kind::ColumnLabel, *span, header));
        }
        let header = Row {
            gap: 8.0,
            padding: ROW_PADDING,
            border: Border::Grid {
                edges: edges.clone(),
                ground: true,
            },
            keep_next: true,
            keep_together: true,
            ..Row::new(cells)
        };
        let repeated = Rc::new(header.clone());
        let mut rows = vec![header];
        for values in &table.rows {
            let row = self.node(Role::Row, node, None);
            let mut cells = Vec::new();
            for ((value, column), span) in values.iter().zip(&table.columns).zip(&spans) {
                let cell = self.node(Role::Cell, row, None);
                cells.push(self.value(value, &column.label, *span, cell));
            }
            rows.push(Row {
                padding: ROW_PADDING,
                border: Border::Grid {
                    edges: edges.clone(),
                    ground: false,
                },
                keep_together: true,
                header: Some(Rc::clone(&repeated)),
                ..Row::new(cells)
            });
        }
        // Nobody turns the page for a single row: two at least stand before and after its end.
        if let [_, first, .., _] = &mut rows[..] {
            first.keep_next = true;
        }
        if let [_, .., before, _] = &mut rows[..] {
            before.keep_next = true;
        }
        rows
    }

    /// The vertical lines of a table from left to right, and the columns in reading order.
    fn columns(&self, table: &Table) -> (Vec<f32>, Vec<Span>) {
        let shares: f32 = table
            .columns
            .iter()
            .map(|column| f32::from(column.share.max(1)))
            .sum();
        let mut edges = vec![self.left];
        let mut spans = Vec::new();
        let mut left = self.left;
        for column in &table.columns {
            let width = (self.right - self.left) * f32::from(column.share.max(1)) / shares;
            let right = left + width;
            spans.push(self.mirrored(Span {
                left: left + CELL_PADDING,
                right: right - CELL_PADDING,
            }));
            edges.push(right);
            left = right;
        }
        if self.direction == Direction::RightToLeft {
            let sum = self.left + self.right;
            edges = edges.iter().rev().map(|edge| sum - edge).collect();
        }
        (edges, spans)
    }
}
