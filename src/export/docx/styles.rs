//! The styles that paragraphs, runs and tables name, so that whoever edits the document changes
//! each in one place.

use super::xml::{NAME_SPACES, Xml};
use crate::document::Document;
use crate::i18n::Language;

/// A style of paragraphs: id, the built-in name where it is one, the id it is based on, properties
/// of the paragraph and of its letters.
type Style = (
    &'static str,
    &'static str,
    &'static str,
    &'static str,
    &'static str,
);

const BOLD: &str = "<w:b/><w:bCs/>";
const QUIET: &str = "<w:color w:val=\"555555\"/>";

const PARAGRAPHS: &[Style] = &[
    (
        "Heading1",
        "heading 1",
        "Normal",
        "<w:keepNext/><w:spacing w:before=\"320\"/><w:outlineLvl w:val=\"0\"/>",
        "<w:b/><w:bCs/><w:sz w:val=\"31\"/><w:szCs w:val=\"31\"/>",
    ),
    (
        "Heading1Second",
        "",
        "Normal",
        "<w:keepNext/>",
        "<w:color w:val=\"555555\"/><w:sz w:val=\"23\"/><w:szCs w:val=\"23\"/>",
    ),
    (
        "Heading2",
        "heading 2",
        "Normal",
        "<w:keepNext/><w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"EDEDED\"/><w:tabs><w:tab w:val=\"left\" w:pos=\"454\"/></w:tabs><w:spacing w:before=\"320\"/><w:outlineLvl w:val=\"1\"/>",
        "<w:b/><w:bCs/><w:sz w:val=\"22\"/><w:szCs w:val=\"22\"/>",
    ),
    (
        "Heading2Second",
        "",
        "Normal",
        "<w:keepNext/><w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"EDEDED\"/><w:ind w:left=\"454\"/>",
        "<w:color w:val=\"555555\"/><w:sz w:val=\"19\"/><w:szCs w:val=\"19\"/>",
    ),
    (
        "Heading3",
        "heading 3",
        "Normal",
        "<w:keepNext/><w:tabs><w:tab w:val=\"left\" w:pos=\"567\"/></w:tabs><w:spacing w:before=\"200\"/><w:outlineLvl w:val=\"2\"/>",
        BOLD,
    ),
    (
        "Heading3Second",
        "",
        "Normal",
        "<w:keepNext/><w:ind w:left=\"567\"/>",
        "<w:color w:val=\"555555\"/><w:sz w:val=\"18\"/><w:szCs w:val=\"18\"/>",
    ),
    ("Letterhead", "", "Normal", "<w:keepNext/>", QUIET),
    (
        "Basis",
        "",
        "Normal",
        "<w:spacing w:before=\"60\"/>",
        "<w:sz w:val=\"19\"/><w:szCs w:val=\"19\"/>",
    ),
    (
        "BasisSecond",
        "",
        "Basis",
        "",
        "<w:color w:val=\"555555\"/><w:sz w:val=\"17\"/><w:szCs w:val=\"17\"/>",
    ),
    (
        "BodyText",
        "Body Text",
        "Normal",
        "<w:spacing w:before=\"60\"/>",
        "",
    ),
    (
        "BodyTextSecond",
        "",
        "BodyText",
        "",
        "<w:color w:val=\"555555\"/><w:sz w:val=\"18\"/><w:szCs w:val=\"18\"/>",
    ),
    (
        "Paragraph",
        "",
        "Normal",
        "<w:spacing w:before=\"160\"/>",
        "",
    ),
    ("ParagraphSecond", "", "BodyTextSecond", "", ""),
    (
        "Label",
        "",
        "Normal",
        "<w:spacing w:before=\"60\"/>",
        "<w:b/><w:bCs/><w:sz w:val=\"18\"/><w:szCs w:val=\"18\"/>",
    ),
    (
        "LabelSecond",
        "",
        "Label",
        "",
        "<w:b w:val=\"0\"/><w:bCs w:val=\"0\"/><w:color w:val=\"555555\"/><w:sz w:val=\"16\"/><w:szCs w:val=\"16\"/>",
    ),
    ("LabelAbove", "", "Label", "<w:keepNext/>", ""),
    ("LabelAboveSecond", "", "LabelSecond", "<w:keepNext/>", ""),
    (
        "Choice",
        "",
        "Normal",
        "<w:tabs><w:tab w:val=\"left\" w:pos=\"340\"/></w:tabs><w:spacing w:before=\"60\"/><w:ind w:left=\"340\" w:hanging=\"340\"/>",
        "",
    ),
    (
        "ChoiceSecond",
        "",
        "Choice",
        "<w:spacing w:before=\"0\"/><w:ind w:left=\"340\" w:firstLine=\"0\"/>",
        "<w:color w:val=\"555555\"/><w:sz w:val=\"18\"/><w:szCs w:val=\"18\"/>",
    ),
    (
        "Note",
        "",
        "Normal",
        "<w:spacing w:before=\"100\"/>",
        "<w:color w:val=\"555555\"/><w:sz w:val=\"17\"/><w:szCs w:val=\"17\"/>",
    ),
    (
        "NoteSecond",
        "",
        "Note",
        "<w:spacing w:before=\"0\"/>",
        "<w:sz w:val=\"16\"/><w:szCs w:val=\"16\"/>",
    ),
    (
        "RemarkText",
        "",
        "Normal",
        "",
        "<w:color w:val=\"555555\"/><w:sz w:val=\"16\"/><w:szCs w:val=\"16\"/>",
    ),
    (
        "Blank",
        "",
        "Normal",
        "<w:pBdr><w:bottom w:val=\"single\" w:sz=\"4\" w:space=\"1\" w:color=\"707070\"/><w:between w:val=\"single\" w:sz=\"4\" w:space=\"1\" w:color=\"707070\"/></w:pBdr><w:spacing w:before=\"180\"/>",
        "",
    ),
    (
        "Signature",
        "Signature",
        "Normal",
        "<w:pBdr><w:top w:val=\"single\" w:sz=\"4\" w:space=\"2\" w:color=\"707070\"/></w:pBdr>",
        "<w:color w:val=\"555555\"/><w:sz w:val=\"17\"/><w:szCs w:val=\"17\"/>",
    ),
    (
        "SignatureSecond",
        "",
        "Note",
        "<w:spacing w:before=\"0\"/>",
        "",
    ),
    (
        "Marking",
        "",
        "Normal",
        "<w:jc w:val=\"center\"/>",
        "<w:b/><w:bCs/><w:sz w:val=\"16\"/><w:szCs w:val=\"16\"/>",
    ),
    (
        "Watermark",
        "",
        "Normal",
        "<w:jc w:val=\"center\"/>",
        "<w:b/><w:bCs/><w:color w:val=\"767676\"/><w:sz w:val=\"26\"/><w:szCs w:val=\"26\"/>",
    ),
    (
        "Footer",
        "footer",
        "Normal",
        "",
        "<w:color w:val=\"555555\"/><w:sz w:val=\"15\"/><w:szCs w:val=\"15\"/>",
    ),
    ("FooterEnd", "", "Footer", "", ""),
    (
        "Gap",
        "",
        "Normal",
        "<w:spacing w:line=\"120\" w:lineRule=\"exact\"/>",
        "<w:sz w:val=\"8\"/><w:szCs w:val=\"8\"/>",
    ),
];

/// Styles of letters: what is never checked for its spelling, and remarks.
const LETTERS: [(&str, &str); 2] = [
    ("Verbatim", "<w:noProof/>"),
    ("Remark", "<w:color w:val=\"555555\"/>"),
];

/// Tables: what is drawn between their cells.
const TABLES: [(&str, &str); 3] = [
    ("Plain", ""),
    (
        "Fields",
        "<w:tblBorders><w:bottom w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"B3B3B3\"/><w:insideH w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"B3B3B3\"/></w:tblBorders>",
    ),
    (
        "Grid",
        "<w:tblBorders><w:top w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"737373\"/><w:left w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"737373\"/><w:bottom w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"737373\"/><w:right w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"737373\"/><w:insideH w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"737373\"/><w:insideV w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"737373\"/></w:tblBorders>",
    ),
];

/// Fonts that every office program has or replaces; it looks for others where they lack letters.
const FONTS: &str =
    "<w:rFonts w:ascii=\"Arial\" w:hAnsi=\"Arial\" w:cs=\"Arial\" w:eastAsia=\"MS Gothic\"/>";

pub fn styles(document: &Document) -> String {
    let mut xml = Xml::new(&format!("w:styles {NAME_SPACES}"));
    let language = document
        .languages
        .first()
        .map_or_else(String::new, Language::tag);
    xml.raw(&format!(
        "<w:docDefaults><w:rPrDefault><w:rPr>{FONTS}<w:sz w:val=\"20\"/><w:szCs w:val=\"20\"/>\
         <w:lang w:val=\"{language}\"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>"
    ));
    xml.raw("<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/></w:style>");
    xml.raw("<w:style w:type=\"table\" w:default=\"1\" w:styleId=\"TableNormal\"><w:name w:val=\"Normal Table\"/><w:tblPr><w:tblInd w:w=\"0\" w:type=\"dxa\"/><w:tblCellMar><w:left w:w=\"80\" w:type=\"dxa\"/><w:right w:w=\"80\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr></w:style>");
    for (id, name, based, paragraph, letters) in PARAGRAPHS {
        let name = if name.is_empty() { id } else { name };
        begin(&mut xml, "paragraph", id, name, based);
        xml.raw(&format!(
            "<w:pPr>{paragraph}</w:pPr><w:rPr>{letters}</w:rPr></w:style>"
        ));
    }
    for (id, letters) in LETTERS {
        begin(&mut xml, "character", id, id, "");
        xml.raw(&format!("<w:rPr>{letters}</w:rPr></w:style>"));
    }
    for (id, borders) in TABLES {
        begin(&mut xml, "table", id, id, "TableNormal");
        xml.raw(&format!("<w:tblPr>{borders}</w:tblPr></w:style>"));
    }
    xml.end("w:styles")
}

/// How far the lines of a style keep from the side they begin on.
pub fn indent(style: &str) -> Option<&'static str> {
    let (_, _, _, paragraph, _) = PARAGRAPHS.iter().find(|(id, ..)| *id == style)?;
    let (_, indent) = paragraph.split_once("<w:ind w:left=\"")?;
    indent.split('"').next()
}

fn begin(xml: &mut Xml, kind: &str, id: &str, name: &str, based: &str) {
    xml.open(&format!("w:style w:type=\"{kind}\" w:styleId=\"{id}\""));
    xml.empty(&format!("w:name w:val=\"{name}\""));
    if !based.is_empty() {
        xml.empty(&format!("w:basedOn w:val=\"{based}\""));
    }
    xml.empty("w:qFormat");
}

/// Laid out as the present word processors do.
pub fn settings() -> String {
    let mut xml = Xml::new(&format!("w:settings {NAME_SPACES}"));
    xml.raw(
        "<w:defaultTabStop w:val=\"567\"/><w:compat><w:compatSetting \
         w:name=\"compatibilityMode\" w:uri=\"http://schemas.microsoft.com/office/word\" \
         w:val=\"15\"/></w:compat>",
    );
    xml.end("w:settings")
}
