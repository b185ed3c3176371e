//! The request itself inside the PDF: an associated file of the whole document (ISO 19005-3, 6.8;
//! ISO 32000-2, 14.13), so that who receives the page also receives its data.

use lopdf::{Dictionary, Document as Tree, Object, ObjectId, Stream, StringFormat, dictionary};
use md5::{Digest, Md5};

use super::finish::{name, text};
use super::metadata;
use crate::document::Document;

/// The name under which viewers list it and the reader finds it.
pub const FILE_NAME: &str = "request.json";

/// Embeds the document's data; the file's specification.
pub fn embed(tree: &mut Tree, document: &Document) -> ObjectId {
    let date = metadata::date(document);
    let data = document.data.as_bytes();
    let sum = Object::String(Md5::digest(data).to_vec(), StringFormat::Hexadecimal);
    let stream = dictionary! {
        "Type" => name("EmbeddedFile"),
        "Subtype" => name("application/json"),
        "Params" => dictionary! {
            "Size" => data.len() as i64,
            "ModDate" => Object::string_literal(date),
            "CheckSum" => sum,
        },
    };
    let stream = tree.add_object(Stream::new(stream, data.to_vec()));
    tree.add_object(dictionary! {
        "Type" => name("Filespec"),
        "F" => text(FILE_NAME),
        "UF" => text(FILE_NAME),
        "Desc" => text(&description(document)),
        "AFRelationship" => name("Source"),
        "EF" => dictionary! {
            "F" => Object::Reference(stream),
            "UF" => Object::Reference(stream),
        },
    })
}

/// What it is, and the hash by which a reader sees that it is unaltered.
fn description(document: &Document) -> String {
    let title = metadata::title(document);
    format!("{title} · SHA-256 {}", document.content_hash)
}

/// Lists the file where viewers look for attachments, and as belonging to the whole document.
pub fn list(catalogue: &mut Dictionary, file: ObjectId) {
    let names = vec![text(FILE_NAME), Object::Reference(file)];
    catalogue.set(
        "Names",
        dictionary! { "EmbeddedFiles" => dictionary! { "Names" => Object::Array(names) } },
    );
    catalogue.set("AF", Object::Array(vec![Object::Reference(file)]));
}
