//! Pictures: their rows as they are, in the colours of their palette (ISO 32000-1, 8.9.5 and
//! 7.4.4.4). Nothing is transparent, as PDF/A with a screen's colours wishes it.

use printpdf::{DictItem, ExternalStream, ExternalXObject, PdfDocument, XObject, XObjectId};
use sha2::{Digest, Sha256};

use crate::export::layout::{Layout, Shape};
use crate::picture::Picture;

/// Adds the pictures of a layout to the file, each once.
pub fn embed(file: &mut PdfDocument, layout: &Layout) {
    let items = layout.pages.iter().flat_map(|page| &page.items);
    let pictures = items.filter_map(|item| match &item.shape {
        Shape::Picture { picture, .. } => Some(picture),
        Shape::Text { .. }
        | Shape::Line { .. }
        | Shape::Fill { .. }
        | Shape::Frame { .. }
        | Shape::QrCode { .. } => None,
    });
    for picture in pictures {
        let object = ExternalXObject {
            stream: stream(picture),
            width: None,
            height: None,
            dpi: None,
        };
        let objects = &mut file.resources.xobjects.map;
        objects.insert(resource(picture), XObject::External(object));
    }
}

/// The name of a picture in the page's resources.
pub fn resource(picture: &Picture) -> XObjectId {
    let hash = Sha256::digest(picture.png());
    XObjectId(format!("P{:02x}{:02x}{:02x}", hash[0], hash[1], hash[2]))
}

fn stream(picture: &Picture) -> ExternalStream {
    let integer = |number: u16| DictItem::Int(number.into());
    let last_color = (picture.palette().len() / 3) as i64 - 1;
    let colors = DictItem::Array(vec![
        name("Indexed"),
        name("DeviceRGB"),
        DictItem::Int(last_color),
        DictItem::Bytes(picture.palette().to_vec()),
    ]);
    let rows = DictItem::Dict {
        map: dictionary([
            ("Predictor", integer(15)),
            ("Colors", integer(1)),
            ("BitsPerComponent", integer(8)),
            ("Columns", integer(picture.width)),
        ]),
    };
    ExternalStream {
        dict: dictionary([
            ("Type", name("XObject")),
            ("Subtype", name("Image")),
            ("Width", integer(picture.width)),
            ("Height", integer(picture.height)),
            ("BitsPerComponent", integer(8)),
            ("ColorSpace", colors),
            ("Filter", name("FlateDecode")),
            ("DecodeParms", rows),
        ]),
        content: picture.deflated_rows().to_vec(),
        compress: false,
    }
}

fn dictionary<const N: usize>(
    entries: [(&str, DictItem); N],
) -> std::collections::BTreeMap<String, DictItem> {
    entries
        .into_iter()
        .map(|(key, value)| (key.to_string(), value))
        .collect()
}

fn name(name: &str) -> DictItem {
    DictItem::Name(name.as_bytes().to_vec())
}
