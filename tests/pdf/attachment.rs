//! The request's data inside the PDF, as a program and as a viewer find it.

use crate::sample::Sample;
use crate::tools::{File, fonts};
use lopdf::{Dictionary, Document as Tree, Object};
use md5::{Digest, Md5};
use point35::document::Document;
use point35::export::pdf::pdf;

fn document() -> Document {
    let mut document = Sample::new(&["en", "ka"]).document();
    document.data = "{\"format\":\"point35-request\",\"note\":\"ქ é 😀\"}".into();
    document
}

/// A dictionary, or the one a reference leads to.
fn resolved<'t>(tree: &'t Tree, object: &'t Object) -> &'t Dictionary {
    tree.dereference(object).unwrap().1.as_dict().unwrap()
}

#[test]
fn the_document_leads_to_its_data() {
    let document = document();
    let tree = Tree::load_mem(&pdf(&document, &fonts()).unwrap()).unwrap();
    let files = tree.catalog().unwrap().get(b"AF").unwrap();
    let [file] = files.as_array().unwrap().as_slice() else {
        panic!("{files:?}")
    };
    let file = resolved(&tree, file);
    let relationship = file.get(b"AFRelationship").unwrap();
    assert_eq!(relationship.as_name().unwrap(), b"Source");
    assert_eq!(file.get(b"UF").unwrap().as_str().unwrap(), b"request.json");
    let stream = resolved(&tree, file.get(b"EF").unwrap())
        .get(b"UF")
        .unwrap();
    let stream = tree.dereference(stream).unwrap().1.as_stream().unwrap();
    let subtype = stream.dict.get(b"Subtype").unwrap().as_name().unwrap();
    assert_eq!(subtype, b"application/json");
    assert_eq!(
        stream.decompressed_content().unwrap(),
        document.data.as_bytes()
    );

    let parameters = resolved(&tree, stream.dict.get(b"Params").unwrap());
    let size = parameters.get(b"Size").unwrap().as_i64().unwrap();
    assert_eq!(size, document.data.len() as i64);
    let sum = parameters.get(b"CheckSum").unwrap().as_str().unwrap();
    assert_eq!(sum, Md5::digest(document.data.as_bytes()).as_slice());
    let date = parameters.get(b"ModDate").unwrap().as_str().unwrap();
    assert_eq!(date, b"D:20260503000000Z");
}

#[test]
fn a_viewer_lists_the_data_and_saves_it_unchanged() {
    let document = document();
    let file = File::of(&document);
    assert_eq!(file.attachment("request.json"), document.data.as_bytes());
}
