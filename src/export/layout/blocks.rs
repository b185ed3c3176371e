//! Each block of a document becomes rows.

use super::display::{NodeId, Role};
use super::pieces::{Alignment, Builder, Span};
use super::row::{Border, Cell, Row, height};
use super::signing::reach_edge;
use super::style::{
    CELL_PADDING, GUTTER, Kind, LABEL_SHARE, LONG_VALUE, ROW_PADDING, line_height, style,
};
use crate::document::{Block, Field, Lines, Phrase, Tone, Value};
use crate::i18n::Direction;

/// Room for the number before a heading, and for the letter of the element after it.
const NUMBER: f32 = 26.0;
const DIGIT: f32 = 7.0;
const ELEMENT: f32 = 22.0;

/// Above fields that do not follow a heading.
const FIELDS_GAP: f32 = 6.0;

impl Builder<'_, '_> {
    pub fn rows(&mut self) -> Vec<Row> {
        let document = self.document;
        let mut rows = self.opening();
        let (end, mut end_row) = (document.end(), None);
        for (place, block) in document.blocks.iter().enumerate() {
            let start = rows.len();
            if Some(place) == end {
                self.section = self.node(Role::Section, NodeId(0), None);
                end_row = Some(start);
            }
            let follows_text = rows.last().is_some_and(|row| !row.keep_next);
            match block {
                Block::Section {
                    number,
                    element,
                    title,
                } => {
                    rows.push(self.section(number, *element, title));
                }
                Block::Group { number, title } => rows.push(self.group(number, title)),
                Block::Paragraph(lines) => rows.push(self.paragraph(lines, Kind::Body, 7.0)),
                Block::Note(lines) => rows.push(self.paragraph(lines, Kind::Note, 5.0)),
                Block::Fields(fields) => rows.extend(self.fields(fields)),
                Block::Table(table) => rows.extend(self.table(table)),
                Block::Signature(signature) => rows.extend(self.signature(signature)),
                Block::Authenticity(shown) => rows.push(self.authenticity(shown)),
            }
            if let Some(first) = rows
                .get_mut(start)
                .filter(|row| follows_text && row.gap == 0.0)
            {
                first.gap = FIELDS_GAP;
            }
        }
        if let Some(row) = end_row {
            keep_whole(&mut rows[row..]);
        }
        rows
    }

    pub fn whole(&self) -> Span {
        Span {
            left: self.left,
            right: self.right,
        }
    }

    /// Mirrors a span where the document runs from right to left.
    pub fn mirrored(&self, span: Span) -> Span {
        match self.direction {
            Direction::LeftToRight => span,
            Direction::RightToLeft => {
                let sum = self.left + self.right;
                Span {
                    left: sum - span.right,
                    right: sum - span.left,
                }
            }
        }
    }

    /// Letterhead, title and basis.
    fn opening(&mut self) -> Vec<Row> {
        let document = self.document;
        let root = NodeId(0);
        let mut rows = self.letterhead();
        let title = self.node(Role::Title, root, None);
        let spans = Some((Role::Span, title));
        rows.push(self.placed(&document.title, |builder, lines| {
            let whole = builder.whole();
            let cell = builder.aligned(lines, Kind::Title, whole, spans, Alignment::Start);
            Row {
                gap: 16.0,
                keep_next: true,
                ..Row::new(vec![cell])
            }
        }));
        rows.push(self.placed(&document.basis, |builder, lines| {
            let cell = builder.cell(lines, Kind::Basis, builder.whole(), root);
            Row {
                gap: 5.0,
                keep_next: true,
                ..Row::new(vec![cell])
            }
        }));
        rows
    }

    fn section(&mut self, number: &str, element: Option<char>, title: &Lines) -> Row {
        self.section = self.node(Role::Section, NodeId(0), None);
        let heading = self.node(Role::Heading, self.section, None);
        self.placed(title, |builder, title| {
            builder.section_heading(number, element, title, heading)
        })
    }

    fn section_heading(
        &mut self,
        number: &str,
        element: Option<char>,
        title: &Lines,
        heading: NodeId,
    ) -> Row {
        let mut row = self.heading(number, title, Kind::Section, heading);
        if let (Some(letter), Some(phrase)) = (element, title.first()) {
            let span = Span {
                left: self.right - ELEMENT,
                right: self.right - CELL_PADDING,
            };
            let span = self.mirrored(span);
            let letter = verbatim(&format!("({letter})"), phrase);
            let role = Some((Role::Span, heading));
            row.cells
                .push(self.aligned(&vec![letter], Kind::Section, span, role, Alignment::End));
        }
        let border = Border::Ground(self.left, self.right);
        Row {
            gap: 16.0,
            padding: ROW_PADDING,
            border,
            ..row
        }
    }

    fn group(&mut self, number: &str, title: &Lines) -> Row {
        let heading = self.node(Role::SubHeading, self.section, None);
        self.placed(title, |builder, title| Row {
            gap: 10.0,
            padding: 2.5,
            border: Border::Under(builder.left, builder.right),
            ..builder.heading(number, title, Kind::Group, heading)
        })
    }

    fn heading(&mut self, number: &str, title: &Lines, kind: Kind, heading: NodeId) -> Row {
        let start = self.left + CELL_PADDING;
        let at = |left, right| Span { left, right };
        let room = NUMBER.max(number.chars().count() as f32 * DIGIT);
        let numbered = self.mirrored(at(start, start + room));
        let titled = self.mirrored(at(start + room, self.right - ELEMENT));
        let role = Some((Role::Span, heading));
        let number: Lines = title
            .first()
            .map(|phrase| verbatim(number, phrase))
            .into_iter()
            .collect();
        let cells = vec![
            self.aligned(&number, kind, numbered, role, Alignment::Start),
            self.aligned(title, kind, titled, role, Alignment::Start),
        ];
        Row {
            keep_next: true,
            keep_together: true,
            ..Row::new(cells)
        }
    }

    fn paragraph(&mut self, lines: &Lines, kind: Kind, gap: f32) -> Row {
        self.placed(lines, |builder, lines| {
            let cell = builder.cell(lines, kind, builder.whole(), builder.section);
            Row {
                gap,
                ..Row::new(vec![cell])
            }
        })
    }

    /// A row in the whole width, or one in both halves of the page.
    fn placed(&mut self, lines: &Lines, mut build: impl FnMut(&mut Self, &Lines) -> Row) -> Row {
        match self.halves() {
            None => build(self, lines),
            Some(halves) => self.in_halves(lines, halves, build),
        }
    }

    pub fn fields(&mut self, fields: &[Field]) -> Vec<Row> {
        if let Some(halves) = self.halves() {
            return self.fields_in_halves(fields, halves);
        }
        if fields.is_empty() {
            return Vec::new();
        }
        let label = (self.right - self.left) * LABEL_SHARE;
        let at = |left, right| Span { left, right };
        let labels = self.mirrored(at(self.left + CELL_PADDING, self.left + label - GUTTER));
        let values = self.mirrored(at(self.left + label, self.right - CELL_PADDING));
        let table = self.node(Role::Table, self.section, None);
        let mut rows = Vec::new();
        for field in fields {
            let node = self.node(Role::Row, table, None);
            let header = self.node(Role::RowHeader, node, None);
            let label = self.cell(&field.label, Kind::Label, labels, header);
            let cell = self.node(Role::Cell, node, None);
            let nodes = self.nodes.len();
            let mut value = self.value(&field.value, &field.label, values, cell);
            if value.len() > LONG_VALUE {
                self.nodes.truncate(nodes);
                rows.extend(self.long_field(label, field, cell));
                continue;
            }
            if let Value::Blank { .. } = field.value {
                reach_edge(&mut value, height(&label));
            }
            let row = Row::new(vec![label, value]);
            rows.push(Row {
                padding: ROW_PADDING,
                border: Border::Under(self.left, self.right),
                keep_together: is_kept_together(&row, &field.value),
                ..row
            });
        }
        rows
    }

    /// A long value under its label.
    fn long_field(&mut self, label: Cell, field: &Field, node: NodeId) -> [Row; 2] {
        let left = self.left + CELL_PADDING;
        let right = self.right - CELL_PADDING;
        let cell = self.value(&field.value, &field.label, Span { left, right }, node);
        let row = Row::new(vec![cell]);
        let under = Row {
            padding: ROW_PADDING,
            border: Border::Under(self.left, self.right),
            keep_together: is_kept_together(&row, &field.value),
            ..row
        };
        [
            Row {
                padding: ROW_PADDING,
                keep_next: true,
                ..Row::new(vec![label])
            },
            under,
        ]
    }

    /// A value; `label` says what is to be written where it is blank.
    pub fn value(&mut self, value: &Value, label: &Lines, span: Span, parent: NodeId) -> Cell {
        match value {
            Value::Text(lines) => self.cell(lines, Kind::Body, span, parent),
            Value::CheckBoxes(boxes) => self.check_boxes(boxes, span, parent),
            Value::Blank { rows } => self.ruled(*rows, label, span, parent),
        }
    }
}

/// The same place in another tone: numbers and letters that read the same in every language.
fn verbatim(text: &str, beside: &Phrase) -> Phrase {
    Phrase {
        text: text.to_string(),
        language: beside.language.clone(),
        tone: Tone::Verbatim,
    }
}

/// A few lines are not split over pages, nor are a few options, nor room to write on.
pub fn is_kept_together(row: &Row, value: &Value) -> bool {
    let lines = match value {
        Value::Text(_) => 6.0,
        Value::CheckBoxes(_) => 10.0,
        Value::Blank { .. } => 26.0,
    };
    let longest = lines * line_height(style(Kind::Body, false));
    row.cells.iter().all(|cell| height(cell) <= longest)
}

/// The end of a document stands on one page where a page holds it: none has a signature without a
/// word of what is signed, or notes alone.
fn keep_whole(rows: &mut [Row]) {
    if let Some((_, before)) = rows.split_last_mut() {
        before.iter_mut().for_each(|row| row.keep_next = true);
    }
}
