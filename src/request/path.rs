//! Where an answer stands: a field, or a field in a row of a group.

use crate::template::FieldId;
use std::fmt;

#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Path {
    /// The group and the number of its row, where the field stands in one.
    pub row: Option<(FieldId, u32)>,
    pub field: FieldId,
}

impl Path {
    pub fn of(field: &FieldId) -> Self {
        Self {
            row: None,
            field: field.clone(),
        }
    }

    pub fn in_row(group: &FieldId, row: u32, field: &FieldId) -> Self {
        Self {
            row: Some((group.clone(), row)),
            field: field.clone(),
        }
    }

    /// The field on the top level: the group where there is one.
    pub fn top(&self) -> &FieldId {
        self.row.as_ref().map_or(&self.field, |(group, _)| group)
    }
}

/// As an HTML id: `reference`, `items-2-item-identifier`.
impl fmt::Display for Path {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.row {
            Some((group, row)) => write!(f, "{group}-{row}-{}", self.field),
            None => self.field.fmt(f),
        }
    }
}
