//! What is to be read of a document whose languages stand side by side: each block twice, once for
//! each half of the page.

use point35::document::{
    Block, Document, Field, Lines, Signature, Value, boxes_in_column, in_columns,
};
use point35::i18n::Language;

use crate::tools::{Statement, statements};

/// Everything in the order of the structure.
pub fn statements_of(document: &Document, languages: [&Language; 2]) -> Vec<Statement> {
    let mut expected = statements(&Document {
        blocks: Vec::new(),
        ..document.clone()
    });
    for block in &document.blocks {
        match block {
            Block::Signature(signature) => {
                let fields = Block::Fields(signature.fields.clone());
                for (own, language) in languages.into_iter().enumerate() {
                    expected.extend(alone_in(document, language, half(&fields, languages, own)));
                }
                let room = Block::Signature(Signature {
                    fields: Vec::new(),
                    ..signature.clone()
                });
                expected.extend(alone_in(document, languages[0], room));
            }
            Block::Table(_) | Block::Authenticity(_) => {
                expected.extend(alone_in(document, languages[0], block.clone()));
            }
            Block::Section { .. }
            | Block::Group { .. }
            | Block::Paragraph(_)
            | Block::Note(_)
            | Block::Fields(_) => {
                for (own, language) in languages.into_iter().enumerate() {
                    let half = half(block, languages, own);
                    expected.extend(alone_in(document, language, half));
                }
            }
        }
    }
    expected
}

fn alone_in(document: &Document, language: &Language, block: Block) -> Vec<Statement> {
    statements(&Document {
        languages: vec![language.clone()],
        marking: None,
        letterhead: Vec::new(),
        title: Vec::new(),
        basis: Vec::new(),
        blocks: vec![block],
        ..document.clone()
    })
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

/// What stands across both halves is read with the first, before what stands in it.
fn value(value: &Value, languages: [&Language; 2], own: usize) -> Value {
    match value {
        Value::Text(lines) => {
            let columns = in_columns(lines, languages);
            let across = columns.across.into_iter().filter(|_| own == 0);
            Value::Text(across.chain(columns.each[own].iter().cloned()).collect())
        }
        Value::CheckBoxes(boxes) => Value::CheckBoxes(boxes_in_column(boxes, languages, own)),
        Value::Blank { .. } => value.clone(),
    }
}
