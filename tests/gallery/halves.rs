//! What is to be read of a document whose languages stand side by side: each block twice, once for
//! each half of the page.

use point35::document::{Block, Document, Field, Lines, Value, boxes_in_column, in_columns};
use point35::i18n::Language;

/// The same document with each block in its halves, one after the other.
pub fn in_halves(document: &Document, languages: [&Language; 2]) -> Document {
    let halves = |block: &Block| match block {
        Block::Table(_) | Block::Signature(_) | Block::Authenticity(_) => vec![block.clone()],
        _ => [0, 1].map(|own| half(block, languages, own)).into(),
    };
    let blocks = document.blocks.iter().flat_map(halves).collect();
    Document {
        blocks,
        ..document.clone()
    }
}

fn half(block: &Block, languages: [&Language; 2], own: usize) -> Block {
    let alone = |lines: &Lines| alone(lines, languages, own);
    match block {
        Block::Section {
            number,
            element,
            title,
        } => Block::Section {
            number: number.clone(),
            element: *element,
            title: alone(title),
        },
        Block::Group { number, title } => Block::Group {
            number: number.clone(),
            title: alone(title),
        },
        Block::Paragraph(lines) => Block::Paragraph(alone(lines)),
        Block::Note(lines) => Block::Note(alone(lines)),
        Block::Fields(fields) => {
            let field = |field: &Field| Field {
                label: alone(&field.label),
                value: value(&field.value, languages, own),
            };
            Block::Fields(fields.iter().map(field).collect())
        }
        Block::Table(_) | Block::Signature(_) | Block::Authenticity(_) => block.clone(),
    }
}

/// What stands in one half, or across both where nothing does.
fn alone(lines: &Lines, languages: [&Language; 2], own: usize) -> Lines {
    let columns = in_columns(lines, languages);
    match &columns.each[own] {
        half if half.is_empty() => columns.across,
        half => half.clone(),
    }
}

/// What stands across both halves is read with the first.
fn value(value: &Value, languages: [&Language; 2], own: usize) -> Value {
    match value {
        Value::Text(lines) => {
            let columns = in_columns(lines, languages);
            let across = columns.across.into_iter().filter(|_| own == 0);
            Value::Text(columns.each[own].iter().cloned().chain(across).collect())
        }
        Value::CheckBoxes(boxes) => Value::CheckBoxes(boxes_in_column(boxes, languages, own)),
        Value::Blank { .. } => value.clone(),
    }
}
