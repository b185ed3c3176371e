//! What a PDF says about itself: title, author, language, date, the standards it follows. The
//! information dictionary and XMP say the same.

use jiff::Timestamp;
use lopdf::{Dictionary, Document as Tree, Object, ObjectId, Stream, dictionary};

use super::finish::{name, text};
use crate::document::Document;
use crate::i18n::Language;

/// The program as the PDF names it.
const PRODUCER: &str = concat!("Point35 ", env!("CARGO_PKG_VERSION"));

/// The information dictionary (ISO 32000-1, 14.3.3).
pub fn information(document: &Document) -> Dictionary {
    let date = date(document);
    dictionary! {
        "Title" => text(&visible(&title(document))),
        "Author" => text(&visible(&document.author)),
        "Subject" => text(&visible(&document.reference)),
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

/// Adds the same as XMP, readable without unpacking.
pub fn add(tree: &mut Tree, document: &Document) -> ObjectId {
    let metadata = dictionary! { "Type" => name("Metadata"), "Subtype" => name("XML") };
    let packet = xmp(document).into_bytes();
    tree.add_object(Stream::new(metadata, packet).with_compression(false))
}

/// An XMP packet (ISO 16684-1).
fn xmp(document: &Document) -> String {
    let date = dated(document);
    let author = escaped(&document.author);
    let subject = escaped(&document.reference);
    let titles = titles(document);
    let item = |language: &Language| format!("<rdf:li>{language}</rdf:li>");
    let languages: String = document.languages.iter().map(item).collect();
    format!(
        "<?xpacket begin=\"\u{feff}\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\
<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\
<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\
<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" \
xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\" \
xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\" \
xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\">\
<dc:format>application/pdf</dc:format>\
<dc:title><rdf:Alt>{titles}</rdf:Alt></dc:title>\
<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>\
<dc:description><rdf:Alt><rdf:li xml:lang=\"x-default\">{subject}</rdf:li></rdf:Alt></dc:description>\
<dc:language><rdf:Bag>{languages}</rdf:Bag></dc:language>\
<xmp:CreateDate>{date}</xmp:CreateDate><xmp:ModifyDate>{date}</xmp:ModifyDate>\
<xmp:MetadataDate>{date}</xmp:MetadataDate><xmp:CreatorTool>{PRODUCER}</xmp:CreatorTool>\
<pdf:Producer>{PRODUCER}</pdf:Producer>\
<pdfaid:part>3</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>\
<pdfuaid:part>1</pdfuaid:part>\
</rdf:Description>{EXTENSION}</rdf:RDF></x:xmpmeta><?xpacket end=\"r\"?>"
    )
}

/// PDF/A does not know the property with which a file says that it is PDF/UA, and wants it
/// described (ISO 19005-3, 6.6.2.3).
const EXTENSION: &str = "<rdf:Description rdf:about=\"\" \
xmlns:pdfaExtension=\"http://www.aiim.org/pdfa/ns/extension/\" \
xmlns:pdfaSchema=\"http://www.aiim.org/pdfa/ns/schema#\" \
xmlns:pdfaProperty=\"http://www.aiim.org/pdfa/ns/property#\">\
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType=\"Resource\">\
<pdfaSchema:schema>PDF/UA</pdfaSchema:schema>\
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>\
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>\
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType=\"Resource\">\
<pdfaProperty:name>part</pdfaProperty:name>\
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>\
<pdfaProperty:category>internal</pdfaProperty:category>\
<pdfaProperty:description>ISO 14289</pdfaProperty:description>\
</rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas>\
</rdf:Description>";

/// The title in each language, and the first for those who read none of them.
fn titles(document: &Document) -> String {
    let item = |language: &str, title: &str| {
        let title = escaped(title);
        format!("<rdf:li xml:lang=\"{language}\">{title}</rdf:li>")
    };
    let default = item("x-default", &title(document));
    let each = document
        .title
        .iter()
        .map(|phrase| item(&phrase.language.tag(), &phrase.text));
    std::iter::once(default).chain(each).collect()
}

/// The title in the first language.
pub fn title(document: &Document) -> String {
    document
        .title
        .first()
        .map(|phrase| phrase.text.clone())
        .unwrap_or_default()
}

fn escaped(text: &str) -> String {
    visible(text)
        .replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
}

/// XML knows no control characters, not even escaped.
fn visible(text: &str) -> String {
    let is_known = |c: &char| !c.is_control() && !matches!(c, '\u{FFFE}' | '\u{FFFF}');
    text.chars().filter(is_known).collect()
}
