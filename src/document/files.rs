//! Files that go with a request, as a table: their order, names, sizes and hashes.

use super::compose::{Composer, Copy};
use super::tree::*;
use crate::request::{Answers, is_empty};
use crate::template::{FieldDefinition, FieldId, Kind, Template, field_message};

/// Rows to write on in a blank form.
const BLANK_ROWS: usize = 3;

impl Composer<'_> {
    /// Nothing where no file is named.
    pub fn table(&self, group: &FieldId, definition: &FieldDefinition) -> Option<Block> {
        let inner = definition.inner().unwrap_or_default();
        let answers = &self.writer.request.answers;
        let rows: Vec<&Answers> = answers.rows(group).iter().map(|row| &row.answers).collect();
        let is_given = |field: &&FieldId| {
            self.copy == Copy::Blank || rows.iter().any(|row| is_given(row, field))
        };
        let fields: Vec<&FieldId> = inner.iter().filter(is_given).collect();
        let rows: Vec<_> = match self.copy {
            Copy::Blank => (0..BLANK_ROWS).map(|_| self.blank_row(&fields)).collect(),
            Copy::Final | Copy::Draft { .. } | Copy::Excerpt => rows
                .iter()
                .enumerate()
                .map(|(index, row)| self.table_row(index + 1, row, &fields))
                .collect(),
        };
        (!rows.is_empty()).then(|| {
            Block::Table(Table {
                columns: self.columns(&fields),
                rows,
            })
        })
    }

    fn columns(&self, fields: &[&FieldId]) -> Vec<Column> {
        let number = Column {
            label: self.lines("document-number"),
            share: 1,
        };
        let column = |field: &&FieldId| Column {
            label: self.lines(&field_message(field)),
            share: share(self.writer.template, field),
        };
        std::iter::once(number)
            .chain(fields.iter().map(column))
            .collect()
    }

    fn table_row(&self, number: usize, row: &Answers, fields: &[&FieldId]) -> Vec<Value> {
        let number = self.writer.verbatim(&number.to_string());
        let value = |field: &&FieldId| {
            let value = self.writer.field_value(field, Some(row));
            value.unwrap_or_else(|| Value::Text(Lines::new()))
        };
        std::iter::once(number)
            .chain(fields.iter().map(value))
            .collect()
    }

    fn blank_row(&self, fields: &[&FieldId]) -> Vec<Value> {
        let blank = Value::Blank { rows: 1 };
        vec![blank; fields.len() + 1]
    }
}

fn is_given(row: &Answers, field: &FieldId) -> bool {
    row.get(field).is_some_and(|answer| !is_empty(answer))
}

/// A hash takes two lines of a printed page, a size hardly ever more than one word.
fn share(template: &Template, field: &FieldId) -> u16 {
    match template.field(field).map(|f| &f.kind) {
        Some(Kind::FileHash) => 5,
        Some(Kind::FileSize) => 2,
        _ => 4,
    }
}
