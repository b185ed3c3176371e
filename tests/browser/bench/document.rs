//! The worked example as the libraries get it: the tree that Point35 itself sets, flattened.

use point35::document::{Block, Copy, Document, Field, Phrase, Value, compose};
use point35::i18n::Language;
use point35::request::read_file;
use point35::template::Pack;
use serde_json::{Value as Json, json};

/// The tree of a request; `copy` as the page says that it makes it.
pub fn document(copy: Copy, request: &str) -> Document {
    let request = read_file(request.as_bytes(), "example".into());
    let request = request.expect("the example can be read");
    let pack = Pack::built_in();
    let template = pack.template(&"preservation".into());
    let template = template.expect("the template is built in");
    let state = |code: &str, _: &Language| Some(code.to_owned());
    compose(&request, template, copy, &state).expect("both languages are in the file")
}

/// Head, foot and a flat list of headings, paragraphs and fields.
pub fn flattened(document: &Document) -> Json {
    let lines = |lines: &Option<Vec<Phrase>>| lines.as_deref().map(texts).unwrap_or_default();
    let blocks: Vec<Json> = document.blocks.iter().flat_map(block).collect();
    json!({
        "letterhead": document.letterhead,
        "title": texts(&document.title),
        "basis": texts(&document.basis),
        "reference": document.reference,
        "author": document.author,
        "marking": lines(&document.marking),
        "watermark": lines(&document.watermark),
        "pageLabel": texts(&document.page_label),
        "hashLabel": texts(&document.hash_label),
        "blocks": blocks,
    })
}

fn block(block: &Block) -> Vec<Json> {
    match block {
        Block::Section { number, title, .. } => {
            vec![json!({"kind": "section", "number": number, "lines": texts(title)})]
        }
        Block::Group { number, title } => {
            vec![json!({"kind": "group", "number": number, "lines": texts(title)})]
        }
        Block::Paragraph(lines) => vec![json!({"kind": "body", "lines": texts(lines)})],
        Block::Note(lines) => vec![json!({"kind": "note", "lines": texts(lines)})],
        Block::Fields(fields) => fields.iter().map(field).collect(),
        Block::Table(_) => unreachable!("a preservation request has no table"),
        // Its words; the libraries draw no QR code.
        Block::Authenticity(shown) => [&shown.label, &shown.how, &shown.qr_code.caption]
            .map(|lines| json!({"kind": "note", "lines": texts(lines)}))
            .into(),
        Block::Signature(signature) => {
            let mut blocks: Vec<Json> = signature.fields.iter().map(field).collect();
            for lines in [&signature.signature, &signature.stamp] {
                blocks.push(json!({"kind": "note", "lines": texts(lines)}));
            }
            blocks
        }
    }
}

fn field(field: &Field) -> Json {
    json!({"kind": "field", "label": texts(&field.label), "value": value(&field.value)})
}

/// Each line with the language it stands in, counted from 0, and its check box if it has one.
fn value(value: &Value) -> Vec<Json> {
    match value {
        Value::Text(lines) => {
            let lines = texts(lines).into_iter().enumerate();
            lines
                .map(|(place, text)| json!({"place": place, "text": text}))
                .collect()
        }
        Value::CheckBoxes(boxes) => {
            let lines = boxes.iter().flat_map(|choice| {
                let mark = if choice.checked { "☒" } else { "☐" };
                let lines = texts(&choice.label).into_iter().enumerate();
                lines.map(move |(place, text)| {
                    let mark = if place == 0 { mark } else { "" };
                    json!({"place": place, "text": text, "mark": mark})
                })
            });
            lines.collect()
        }
        Value::Blank { .. } => vec![json!({"place": 0, "text": ""})],
    }
}

/// The words of a block, each once for each place it stands in.
pub fn words(part: &Block) -> Vec<String> {
    let texts = block(part).into_iter().flat_map(|block| {
        let lines = [&block["lines"], &block["label"], &block["value"]];
        let lines = lines.map(|lines| lines.as_array().cloned().unwrap_or_default());
        lines.into_iter().flatten()
    });
    let text = |line: Json| match &line["text"] {
        Json::String(text) => text.clone(),
        _ => line.as_str().unwrap_or_default().to_owned(),
    };
    let words = |text: String| {
        text.split_whitespace()
            .map(str::to_owned)
            .collect::<Vec<_>>()
    };
    texts.map(text).flat_map(words).collect()
}

/// Isolates are not drawn: the libraries get none.
fn texts(lines: &[Phrase]) -> Vec<String> {
    let text = |phrase: &Phrase| phrase.written().into_owned();
    let drawn = |text: String| text.replace(['\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}'], "");
    lines.iter().map(text).map(drawn).collect()
}
