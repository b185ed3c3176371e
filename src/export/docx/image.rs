//! The image of the letterhead, in the line of text (ISO/IEC 29500-1, 20.4.2.8).

use super::xml::{Xml, written};
use crate::document::Image;

/// Where it stands in the package.
pub const NAME: &str = "word/media/letterhead.png";
/// Of its relationship to the text.
pub const ID: &str = "letterhead";

/// English Metric Units a point, and the room there is, in points.
const UNIT: f32 = 12_700.0;
const WIDEST: f32 = 216.0;
const HIGHEST: f32 = 57.0;
/// Points a pixel at 96 dots an inch.
const PIXEL: f32 = 0.75;

pub fn inline(xml: &mut Xml, image: &Image) {
    let (width, height) = size(image);
    let alternative = written(&image.alternative.text);
    xml.open("w:r");
    xml.open("w:drawing");
    xml.open("wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\"");
    xml.empty(&format!("wp:extent cx=\"{width}\" cy=\"{height}\""));
    xml.empty(&format!(
        "wp:docPr id=\"1\" name=\"{ID}\" descr=\"{alternative}\""
    ));
    xml.open("a:graphic");
    xml.open("a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"");
    xml.open("pic:pic");
    xml.raw(&format!(
        "<pic:nvPicPr><pic:cNvPr id=\"1\" name=\"{ID}\"/><pic:cNvPicPr/></pic:nvPicPr>\
         <pic:blipFill><a:blip r:embed=\"{ID}\"/><a:stretch><a:fillRect/></a:stretch>\
         </pic:blipFill>"
    ));
    xml.raw(&format!(
        "<pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"{width}\" cy=\"{height}\"/></a:xfrm>\
         <a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr>"
    ));
    for tag in [
        "pic:pic",
        "a:graphicData",
        "a:graphic",
        "wp:inline",
        "w:drawing",
        "w:r",
    ] {
        xml.close(tag);
    }
}

fn size(image: &Image) -> (u32, u32) {
    let width = f32::from(image.picture.width);
    let height = f32::from(image.picture.height);
    let scale = PIXEL.min(WIDEST / width).min(HIGHEST / height);
    let units = |side: f32| (side * scale * UNIT).round() as u32;
    (units(width), units(height))
}
