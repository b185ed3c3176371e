//! What a DOCX must have of a document.

use crate::reader::squeezed;
use point35::document::{Block, Document, Field, Lines, Value};

/// Number and title in the first language, by level.
pub fn headings_of(document: &Document) -> impl Iterator<Item = (usize, String)> {
    let title = std::iter::once((1, document.title[0].text.clone()));
    let blocks = document.blocks.iter().filter_map(|block| match block {
        Block::Section {
            number,
            element,
            title,
        } => {
            let element = element.map(|e| format!(" ({e})")).unwrap_or_default();
            Some((2, format!("{number}\t{}{element}", title[0].text)))
        }
        Block::Group { number, title } => Some((3, format!("{number}\t{}", title[0].text))),
        Block::Paragraph(_)
        | Block::Note(_)
        | Block::Fields(_)
        | Block::Table(_)
        | Block::Signature(_)
        | Block::Authenticity(_) => None,
    });
    title.chain(blocks)
}

pub fn boxes_of(document: &Document) -> Vec<bool> {
    let fields = document.blocks.iter().flat_map(|block| match block {
        Block::Fields(fields) => fields.as_slice(),
        _ => &[],
    });
    let boxes = fields.flat_map(|field| match &field.value {
        Value::CheckBoxes(boxes) => boxes.as_slice(),
        _ => &[],
    });
    boxes.map(|choice| choice.checked).collect()
}

/// Every text of the body, without spaces and marks of direction.
pub fn texts(document: &Document) -> Vec<String> {
    let mut texts: Vec<String> = document.letterhead.iter().map(|l| squeezed(l)).collect();
    push(&mut texts, &document.title);
    push(&mut texts, &document.basis);
    for block in &document.blocks {
        match block {
            Block::Section { title, .. } | Block::Group { title, .. } => push(&mut texts, title),
            Block::Paragraph(lines) | Block::Note(lines) => push(&mut texts, lines),
            Block::Fields(fields) => fields.iter().for_each(|f| push_field(&mut texts, f)),
            Block::Table(table) => {
                table
                    .columns
                    .iter()
                    .for_each(|c| push(&mut texts, &c.label));
                let values = table.rows.iter().flatten();
                values.for_each(|value| push_value(&mut texts, value));
            }
            Block::Signature(signature) => {
                signature
                    .fields
                    .iter()
                    .for_each(|f| push_field(&mut texts, f));
                push(&mut texts, &signature.signature);
                push(&mut texts, &signature.stamp);
            }
            Block::Authenticity(_) => {}
        }
    }
    texts
}

fn push(texts: &mut Vec<String>, lines: &Lines) {
    texts.extend(lines.iter().map(|phrase| squeezed(&phrase.text)));
}

fn push_field(texts: &mut Vec<String>, field: &Field) {
    push(texts, &field.label);
    push_value(texts, &field.value);
}

fn push_value(texts: &mut Vec<String>, value: &Value) {
    match value {
        Value::Text(lines) => push(texts, lines),
        Value::CheckBoxes(boxes) => boxes.iter().for_each(|choice| push(texts, &choice.label)),
        Value::Blank { .. } => {}
    }
}

/// Lines to write on.
pub fn blank_rows(document: &Document) -> usize {
    let values = document.blocks.iter().flat_map(|block| -> Vec<&Value> {
        match block {
            Block::Fields(fields) => fields.iter().map(|field| &field.value).collect(),
            Block::Signature(signature) => signature.fields.iter().map(|f| &f.value).collect(),
            Block::Table(table) => table.rows.iter().flatten().collect(),
            Block::Section { .. }
            | Block::Group { .. }
            | Block::Paragraph(_)
            | Block::Note(_)
            | Block::Authenticity(_) => Vec::new(),
        }
    });
    let rows = |value: &Value| match value {
        Value::Blank { rows } => usize::from(*rows),
        Value::Text(_) | Value::CheckBoxes(_) => 0,
    };
    values.map(rows).sum()
}
