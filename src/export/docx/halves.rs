//! Two languages side by side: rows of two cells, each in one language, and cells across both for
//! what belongs to neither.

use super::body::Body;
use super::cells::{self, Column};
use crate::document::{CheckBox, Columns, Field, Lines, Value, boxes_in_column, in_columns};
use crate::i18n::Language;

/// No lines between the rows of one field.
const OVER: &str = "<w:tcBorders><w:bottom w:val=\"nil\"/></w:tcBorders>";
const BETWEEN: &str = "<w:tcBorders><w:top w:val=\"nil\"/><w:bottom w:val=\"nil\"/></w:tcBorders>";
const UNDER: &str = "<w:tcBorders><w:top w:val=\"nil\"/></w:tcBorders>";

type Languages<'l> = [&'l Language; 2];

impl Body<'_> {
    pub fn statement_in_halves(&mut self, style: &str, lines: &Lines, languages: Languages<'_>) {
        let Columns { each, across } = in_columns(lines, languages);
        if each.iter().all(Vec::is_empty) {
            return self.lines(style, &across);
        }
        self.lines(style, &across);
        let halves = self.open_halves("Plain");
        self.beside(&halves, "", languages, |body, own| {
            body.lines(style, &each[own]);
        });
        self.xml.close("w:tbl");
        self.gap();
    }

    /// Each field is a row: in each half its label with the value under it.
    pub fn fields_in_halves(&mut self, fields: &[Field], languages: Languages<'_>) {
        let halves = self.open_halves("Fields");
        for field in fields {
            match &field.value {
                Value::Text(lines) => self.text(&halves, &field.label, lines, languages),
                Value::CheckBoxes(boxes) => self.boxes(&halves, &field.label, boxes, languages),
                Value::Blank { rows } => {
                    self.row(&halves, OVER, &field.label, languages, |_, _| ());
                    self.across(&halves, UNDER, |body| body.blank(*rows));
                }
            }
        }
        self.xml.close("w:tbl");
    }

    fn text(&mut self, halves: &[Column], label: &Lines, lines: &Lines, languages: Languages<'_>) {
        let Columns { each, across } = in_columns(lines, languages);
        let value = |body: &mut Self, own: usize| body.lines("BodyText", &each[own]);
        if across.is_empty() {
            return self.row(halves, "", label, languages, value);
        }
        self.row(halves, OVER, label, languages, |_, _| ());
        let is_last = each.iter().all(Vec::is_empty);
        let border = if is_last { UNDER } else { BETWEEN };
        self.across(halves, border, |body| body.lines("BodyText", &across));
        if !is_last {
            self.beside(halves, UNDER, languages, value);
        }
    }

    fn boxes(
        &mut self,
        halves: &[Column],
        label: &Lines,
        boxes: &[CheckBox],
        languages: Languages<'_>,
    ) {
        self.row(halves, "", label, languages, |body, own| {
            body.choices(&boxes_in_column(boxes, languages, own));
        });
    }

    fn row(
        &mut self,
        halves: &[Column],
        border: &str,
        label: &Lines,
        languages: Languages<'_>,
        value: impl Fn(&mut Self, usize),
    ) {
        let label = in_columns(label, languages).each;
        self.beside(halves, border, languages, |body, own| {
            body.lines("LabelAbove", &label[own]);
            value(body, own);
        });
    }

    /// A row with something in each half.
    fn beside(
        &mut self,
        halves: &[Column],
        border: &str,
        languages: Languages<'_>,
        inside: impl Fn(&mut Self, usize),
    ) {
        cells::open_row(&mut self.xml, "");
        for (own, half) in halves.iter().enumerate() {
            self.half(half, border, languages[own], |body| inside(body, own));
        }
        self.xml.close("w:tr");
    }

    fn across(&mut self, halves: &[Column], border: &str, inside: impl FnOnce(&mut Self)) {
        cells::open_row(&mut self.xml, "");
        self.cell(&cells::merged(halves), border, inside);
        self.xml.close("w:tr");
    }

    fn open_halves(&mut self, style: &str) -> Vec<Column> {
        let halves = cells::columns(self.page, &[1, 1]);
        cells::open(&mut self.xml, self.page, style, &halves);
        halves
    }

    /// A cell that runs in the direction of its language.
    fn half(
        &mut self,
        column: &Column,
        border: &str,
        language: &Language,
        inside: impl FnOnce(&mut Self),
    ) {
        let whole = std::mem::replace(&mut self.direction, language.direction());
        self.cell(column, border, inside);
        self.direction = whole;
    }
}
