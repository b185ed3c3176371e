//! Tables and the check boxes in them.

use super::Page;
use super::xml::{Xml, written};
use crate::i18n::Direction;

/// How wide a cell is, in twentieths of a point, and how many columns of its table that are.
pub struct Column {
    width: u32,
    columns: usize,
}

/// A frame around one cell.
pub const FRAME: &str = "<w:tcBorders>\
<w:top w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"707070\"/>\
<w:left w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"707070\"/>\
<w:bottom w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"707070\"/>\
<w:right w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"707070\"/>\
</w:tcBorders>";

/// The longest name of a check box.
const NAME: usize = 60;

/// The width of the text divided by shares.
pub fn columns(page: &Page, shares: &[u16]) -> Vec<Column> {
    let all: u32 = shares.iter().map(|share| u32::from(*share).max(1)).sum();
    let column = |share: &u16| Column {
        width: page.text_width() * u32::from(*share).max(1) / all.max(1),
        columns: 1,
    };
    shares.iter().map(column).collect()
}

/// A cell across these columns.
pub fn merged(columns: &[Column]) -> Column {
    Column {
        width: columns.iter().map(|column| column.width).sum(),
        columns: columns.len(),
    }
}

/// A table in one of the styles of `styles.rs`; mirrored where the document runs right to left.
pub fn open(xml: &mut Xml, page: &Page, style: &str, columns: &[Column]) {
    xml.open("w:tbl");
    xml.open("w:tblPr");
    xml.empty(&format!("w:tblStyle w:val=\"{style}\""));
    if page.direction == Direction::RightToLeft {
        xml.empty("w:bidiVisual");
    }
    let width = merged(columns).width;
    xml.empty(&format!("w:tblW w:w=\"{width}\" w:type=\"dxa\""));
    xml.empty("w:tblLayout w:type=\"fixed\"");
    xml.close("w:tblPr");
    xml.open("w:tblGrid");
    for Column { width, .. } in columns {
        xml.empty(&format!("w:gridCol w:w=\"{width}\""));
    }
    xml.close("w:tblGrid");
}

/// A row that stays on one page.
pub fn open_row(xml: &mut Xml, properties: &str) {
    xml.open("w:tr");
    xml.raw(&format!("<w:trPr><w:cantSplit/>{properties}</w:trPr>"));
}

pub fn open_cell(xml: &mut Xml, column: &Column, properties: &str) {
    xml.open("w:tc");
    xml.open("w:tcPr");
    let Column { width, columns } = column;
    xml.empty(&format!("w:tcW w:w=\"{width}\" w:type=\"dxa\""));
    if *columns > 1 {
        xml.empty(&format!("w:gridSpan w:val=\"{columns}\""));
    }
    xml.raw(properties);
    xml.close("w:tcPr");
}

/// A check box that can be clicked ([MS-DOCX], 2.6.1.2); older programs see its sign.
pub fn check_box(xml: &mut Xml, number: u32, checked: bool, name: &str) {
    const FONT: &str = "MS Gothic";
    let name: String = name.chars().take(NAME).collect();
    let (state, sign) = match checked {
        true => ("1", "☒"),
        false => ("0", "☐"),
    };
    xml.open("w:sdt");
    xml.open("w:sdtPr");
    xml.empty(&format!("w:alias w:val=\"{}\"", written(&name)));
    xml.empty(&format!("w:id w:val=\"{number}\""));
    xml.raw(&format!(
        "<w14:checkbox><w14:checked w14:val=\"{state}\"/>\
         <w14:checkedState w14:val=\"2612\" w14:font=\"{FONT}\"/>\
         <w14:uncheckedState w14:val=\"2610\" w14:font=\"{FONT}\"/></w14:checkbox>"
    ));
    xml.close("w:sdtPr");
    xml.raw(&format!(
        "<w:sdtContent><w:r><w:rPr><w:rFonts w:ascii=\"{FONT}\" w:hAnsi=\"{FONT}\" \
         w:eastAsia=\"{FONT}\" w:hint=\"eastAsia\"/></w:rPr><w:t>{sign}</w:t></w:r></w:sdtContent>"
    ));
    xml.close("w:sdt");
}
