//! What a PDF says about itself: title, author, language, date.

use jiff::Timestamp;
use lopdf::{Dictionary, Object, dictionary};

use super::finish::text;
use crate::document::Document;

/// The program as the PDF names it.
const PRODUCER: &str = concat!("Point35 ", env!("CARGO_PKG_VERSION"));

/// The information dictionary (ISO 32000-1, 14.3.3).
pub fn information(document: &Document) -> Dictionary {
    let date = date(document);
    dictionary! {
        "Title" => text(&title(document)),
        "Author" => text(&document.author),
        "Subject" => text(&document.reference),
        "Creator" => text(PRODUCER),
        "Producer" => text(PRODUCER),
        "CreationDate" => Object::string_literal(date.clone()),
        "ModDate" => Object::string_literal(date),
    }
}

/// The document's date as a PDF writes it (ISO 32000-1, 7.9.4): `D:20260502211437Z`.
pub fn date(document: &Document) -> String {
    let digits = dated(document).replace(['-', 'T', ':'], "");
    format!("D:{digits}")
}

/// The document's date in UTC to the second: `2026-05-02T21:14:37Z`.
fn dated(document: &Document) -> String {
    let second = Timestamp::from_second(document.dated.as_second());
    second.unwrap_or(document.dated).to_string()
}

/// The same as XMP (ISO 16684-1).
pub fn xmp(document: &Document) -> String {
    let date = dated(document);
    let title = escaped(&title(document));
    let author = escaped(&document.author);
    let subject = escaped(&document.reference);
    let item = |language: &crate::i18n::Language| format!("<rdf:li>{language}</rdf:li>");
    let languages: String = document.languages.iter().map(item).collect();
    format!(
        "<?xpacket begin=\"\u{feff}\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\
<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\
<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\
<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" \
xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\">\
<dc:format>application/pdf</dc:format>\
<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">{title}</rdf:li></rdf:Alt></dc:title>\
<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>\
<dc:description><rdf:Alt><rdf:li xml:lang=\"x-default\">{subject}</rdf:li></rdf:Alt></dc:description>\
<dc:language><rdf:Bag>{languages}</rdf:Bag></dc:language>\
<xmp:CreateDate>{date}</xmp:CreateDate><xmp:ModifyDate>{date}</xmp:ModifyDate>\
<xmp:MetadataDate>{date}</xmp:MetadataDate><xmp:CreatorTool>{PRODUCER}</xmp:CreatorTool>\
<pdf:Producer>{PRODUCER}</pdf:Producer>\
</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end=\"r\"?>"
    )
}

/// The title in the first language.
pub fn title(document: &Document) -> String {
    document
        .title
        .first()
        .map(|phrase| phrase.text.clone())
        .unwrap_or_default()
}

/// XML knows no control characters, not even escaped.
fn escaped(text: &str) -> String {
    let text: String = text.chars().filter(|c| !c.is_control()).collect();
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
}
