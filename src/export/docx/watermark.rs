//! The watermark, as word processors make it themselves: a line of letters behind the text, drawn
//! in the language VML (ISO/IEC 29500-4, 19), from one corner of the page to the other.

use super::Page;
use super::xml::{Xml, written};
use crate::document::Lines;
use crate::i18n::Direction;

/// How wide a letter is beside its height, about; the line takes three quarters of the text's width.
const LETTER: f32 = 0.62;
const SHARE: f32 = 0.75;

/// The largest height of letters, in points.
const TALLEST: f32 = 90.0;

/// A shape whose outline is a line of text; its number is that of word processors.
const KIND: &str = "<v:shapetype id=\"_x0000_t136\" coordsize=\"21600,21600\" o:spt=\"136\" \
adj=\"10800\" path=\"m@7,l@8,m@5,21600l@6,21600e\"><v:formulas>\
<v:f eqn=\"sum #0 0 10800\"/><v:f eqn=\"prod #0 2 1\"/><v:f eqn=\"sum 21600 0 @1\"/>\
<v:f eqn=\"sum 0 0 @2\"/><v:f eqn=\"sum 21600 0 @3\"/><v:f eqn=\"if @0 @3 0\"/>\
<v:f eqn=\"if @0 21600 @1\"/><v:f eqn=\"if @0 0 @2\"/><v:f eqn=\"if @0 @4 21600\"/>\
<v:f eqn=\"mid @5 @6\"/><v:f eqn=\"mid @8 @5\"/><v:f eqn=\"mid @7 @8\"/>\
<v:f eqn=\"mid @6 @7\"/><v:f eqn=\"sum @6 0 @5\"/></v:formulas>\
<v:path textpathok=\"t\" o:connecttype=\"custom\" \
o:connectlocs=\"@9,0;@10,10800;@11,21600;@12,10800\" o:connectangles=\"270,180,90,0\"/>\
<v:textpath on=\"t\" fitshape=\"t\"/></v:shapetype>";

/// A run that draws the first language's words; the others stand in the header.
pub fn watermark(xml: &mut Xml, lines: &Lines, page: &Page) {
    let Some(phrase) = lines.first() else {
        return;
    };
    let letters = phrase.text.chars().count().max(1) as f32;
    let widest = page.text_width() as f32 / 20.0 * SHARE;
    let height = (widest / letters / LETTER).min(TALLEST);
    let width = (height * letters * LETTER).round();
    let height = height.round();
    let turned = match phrase.language.direction() {
        Direction::LeftToRight => 315,
        Direction::RightToLeft => 45,
    };
    let text = written(&phrase.text);
    xml.open("w:r");
    xml.raw("<w:rPr><w:noProof/></w:rPr>");
    xml.open("w:pict");
    xml.raw(KIND);
    xml.open(&format!(
        "v:shape id=\"watermark\" o:spid=\"_x0000_s1025\" type=\"#_x0000_t136\" alt=\"{text}\" \
         style=\"position:absolute;margin-left:0;margin-top:0;width:{width}pt;height:{height}pt;\
         rotation:{turned};z-index:-251658752;mso-position-horizontal:center;\
         mso-position-horizontal-relative:margin;mso-position-vertical:center;\
         mso-position-vertical-relative:margin\" o:allowincell=\"f\" fillcolor=\"#d9d9d9\" \
         stroked=\"f\""
    ));
    xml.raw("<v:fill opacity=\".5\"/>");
    xml.empty(&format!(
        "v:textpath style=\"font-family:&quot;Arial&quot;;font-size:1pt\" string=\"{text}\""
    ));
    xml.close("v:shape");
    xml.close("w:pict");
    xml.close("w:r");
}
