//! Two languages side by side: rows of two cells, each in one language, and cells across both for
//! what belongs to neither.

use super::body::Body;
use super::cells::{self, Column};
use crate::document::{CheckBox, Columns, Field, Lines, Value, boxes_in_column, in_columns};
use crate::i18n::Language;

/// No line between a row and what stands across under it.
const OVER: &str = "<w:tcBorders><w:bottom w:val=\"nil\"/></w:tcBorders>";
const UNDER: &str = "<w:tcBorders><w:top w:val=\"nil\"/></w:tcBorders>";

type Languages<'l> = [&'l Language; 2];

impl Body<'_> {
    pub fn statement_in_halves(&mut self, style: &str, lines: &Lines, languages: Languages<'_>) {
        let Columns { each, across } = in_columns(lines, languages);
        if each.iter().all(Vec::is_empty) {
            return self.lines(style, &across);
        }
        let halves = self.open_halves("Plain");
        cells::open_row(&mut self.xml, "");
        for (own, half) in halves.iter().enumerate() {
            self.half(half, "", languages[own], |body| {
                body.lines(style, &each[own])
            });
        }
        self.xml.close("w:tr");
        self.xml.close("w:tbl");
        self.gap();
        self.lines(style, &across);
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
                    self.across(&halves, |body| body.blank(*rows));
                }
            }
        }
        self.xml.close("w:tbl");
    }

    fn text(&mut self, halves: &[Column], label: &Lines, lines: &Lines, languages: Languages<'_>) {
        let Columns { each, across } = in_columns(lines, languages);
        let border = if across.is_empty() { "" } else { OVER };
        self.row(halves, border, label, languages, |body, own| {
            body.lines("BodyText", &each[own]);
        });
        if !across.is_empty() {
            self.across(halves, |body| body.lines("BodyText", &across));
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
        cells::open_row(&mut self.xml, "");
        for (own, half) in halves.iter().enumerate() {
            self.half(half, border, languages[own], |body| {
                body.lines("LabelAbove", &label[own]);
                value(body, own);
            });
        }
        self.xml.close("w:tr");
    }

    fn across(&mut self, halves: &[Column], inside: impl FnOnce(&mut Self)) {
        cells::open_row(&mut self.xml, "");
        self.cell(&cells::merged(halves), UNDER, inside);
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
