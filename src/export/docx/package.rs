//! The package: parts in a ZIP with their types and relationships (ISO/IEC 29500-2).

use std::io::{Cursor, Write};

use super::image;
use super::xml::Xml;
use crate::document::Document;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

const TYPES: &str = "http://schemas.openxmlformats.org/package/2006/content-types";
const RELATIONSHIPS: &str = "http://schemas.openxmlformats.org/package/2006/relationships";
const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const CORE: &str = "http://schemas.openxmlformats.org/package/2006";
const WORD: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml";

pub struct Part {
    name: &'static str,
    bytes: Vec<u8>,
}

impl Part {
    pub fn new(name: &'static str, text: String) -> Self {
        let bytes = text.into_bytes();
        Self { name, bytes }
    }
}

/// The parts of the text with what every package has.
pub fn package(document: &Document, parts: impl IntoIterator<Item = Part>) -> Vec<u8> {
    let mut all = vec![
        Part::new("[Content_Types].xml", types()),
        Part::new("_rels/.rels", package_relationships()),
        Part::new("docProps/core.xml", properties(document)),
        Part::new(
            "word/_rels/document.xml.rels",
            document_relationships(document.letterhead_image.is_some()),
        ),
    ];
    all.extend(parts);
    all.extend(document.letterhead_image.as_ref().map(|image| Part {
        name: image::NAME,
        bytes: image.picture.png().to_vec(),
    }));
    // Writing into memory fails only where memory does.
    zipped(&all).unwrap_or_default()
}

/// The same parts give the same bytes: in order, without times.
fn zipped(parts: &[Part]) -> zip::result::ZipResult<Vec<u8>> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default());
    for part in parts {
        zip.start_file(part.name, options)?;
        zip.write_all(&part.bytes)?;
    }
    Ok(zip.finish()?.into_inner())
}

fn types() -> String {
    let mut xml = Xml::new(&format!("Types xmlns=\"{TYPES}\""));
    for (ending, kind) in [
        (
            "rels",
            "application/vnd.openxmlformats-package.relationships+xml",
        ),
        ("xml", "application/xml"),
        ("png", "image/png"),
    ] {
        xml.empty(&format!(
            "Default Extension=\"{ending}\" ContentType=\"{kind}\""
        ));
    }
    for (part, kind) in [
        ("document", "document.main"),
        ("styles", "styles"),
        ("settings", "settings"),
        ("header", "header"),
        ("footer", "footer"),
    ] {
        xml.empty(&format!(
            "Override PartName=\"/word/{part}.xml\" ContentType=\"{WORD}.{kind}+xml\""
        ));
    }
    xml.empty(
        "Override PartName=\"/docProps/core.xml\" \
         ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"",
    );
    xml.end("Types")
}

fn package_relationships() -> String {
    let mut xml = Xml::new(&format!("Relationships xmlns=\"{RELATIONSHIPS}\""));
    xml.empty(&format!(
        "Relationship Id=\"document\" Type=\"{OFFICE}/officeDocument\" Target=\"word/document.xml\""
    ));
    xml.empty(&format!(
        "Relationship Id=\"core\" Type=\"{CORE}/relationships/metadata/core-properties\" \
         Target=\"docProps/core.xml\""
    ));
    xml.end("Relationships")
}

fn document_relationships(has_image: bool) -> String {
    let mut xml = Xml::new(&format!("Relationships xmlns=\"{RELATIONSHIPS}\""));
    for part in ["styles", "settings", "header", "footer"] {
        xml.empty(&format!(
            "Relationship Id=\"{part}\" Type=\"{OFFICE}/{part}\" Target=\"{part}.xml\""
        ));
    }
    if has_image {
        let target = image::NAME.trim_start_matches("word/");
        xml.empty(&format!(
            "Relationship Id=\"{}\" Type=\"{OFFICE}/image\" Target=\"{target}\"",
            image::ID
        ));
    }
    xml.end("Relationships")
}

fn properties(document: &Document) -> String {
    let mut xml = Xml::new(&format!(
        "cp:coreProperties xmlns:cp=\"{CORE}/metadata/core-properties\" \
         xmlns:dc=\"http://purl.org/dc/elements/1.1/\" \
         xmlns:dcterms=\"http://purl.org/dc/terms/\" \
         xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""
    ));
    let title = document.title.first().map_or("", |phrase| &phrase.text);
    xml.element("dc:title", title);
    xml.element("dc:creator", &document.author);
    if let Some(language) = document.languages.first() {
        xml.element("dc:language", &language.tag());
    }
    // A request is dated by its day: there are no parts of a second.
    let dated = document.dated.to_string();
    xml.element("dcterms:created xsi:type=\"dcterms:W3CDTF\"", &dated);
    xml.end("cp:coreProperties")
}
